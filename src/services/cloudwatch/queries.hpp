// The queries of one GetMetricData, or of an alarm with Metrics: checked once, evaluated as often as one likes.
//
//     ATHANOR_TRY(auto queries, Queries::compile(in.metric_data_queries, account, region));
//     ATHANOR_TRY(auto series, queries.run(readings, start, end, now));      // of those that return data, in their order
//
// Each query is a metric's statistic or an expression over other queries, in any order but without circles. A query that returns an array of series
// has several results. Compiling evaluates every expression over empty series, so that run() fails of the store alone. Pure but for the readings;
// reads on the caller's thread.
#pragma once

#include <string>
#include <vector>

#include "api/cloudwatch.hpp"
#include "services/cloudwatch/math.hpp"
#include "services/cloudwatch/readings.hpp"

namespace athanor::cloudwatch {

// Of a metric's statistic or of expressions alike.
Status check_period(std::int64_t seconds, std::string_view parameter);

class Queries {
public:
    // ValidationError.
    static Result<Queries> compile(const std::vector<api::cloudwatch::MetricDataQuery>& queries,
                                   std::string_view account, std::string_view region);

    struct Answer {
        std::size_t query = 0;  // its place
        Series series;
    };
    Result<std::vector<Answer>> run(const Readings& readings, Timestamp start, Timestamp end,
                                    Timestamp now) const;

    // Of that query, in seconds: its own, or the longest of what it is made of.
    std::int64_t period_of(std::size_t query) const;
    bool returns_data(std::size_t query) const { return nodes_[query].returns; }
    bool is_expression(std::size_t query) const { return nodes_[query].expression.has_value(); }
    std::size_t size() const { return nodes_.size(); }
    bool has_metric() const;  // not expressions alone

private:
    struct Node {
        std::string id, label;
        bool returns = true;
        std::int64_t period = 0;  // seconds
        // Either
        MetricId metric;
        Statistic statistic;
        std::optional<std::string> unit;
        // or
        std::optional<Expression> expression;
    };

    static Result<Node> node_of(const api::cloudwatch::MetricDataQuery& query, std::string_view account,
                                std::string_view region, std::size_t number);
    Status put_in_order();
    Result<std::vector<Value>> values(const std::function<Result<Series>(const Node&)>& read,
                                      const std::function<Grid(const Node&)>& grid) const;
    Result<Series> read(const Node& node, const Readings& readings, const Grid& grid) const;

    std::vector<Node> nodes_;
    std::vector<std::size_t> order_;  // what is used comes before what uses it
};

}  // namespace athanor::cloudwatch
