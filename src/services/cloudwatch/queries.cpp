#include "services/cloudwatch/queries.hpp"

#include <algorithm>

#include "base/log.hpp"

namespace athanor::cloudwatch {
namespace {

using api::cloudwatch::MetricDataQuery;

constexpr std::int64_t kMostPoints = 10'000'000;  // that the expressions of one evaluation make: 160 MB
constexpr std::int64_t kDefaultPeriod = 60;       // of an expression over no metric

std::unexpected<Error> invalid_query(std::string message) {
    return fail("ValidationError", std::move(message));
}

bool is_id(std::string_view id) {
    if (id.empty() || id[0] < 'a' || id[0] > 'z') return false;
    return std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

}  // namespace

Status check_period(std::int64_t seconds, std::string_view parameter) {
    for (std::int64_t fine : {1, 5, 10, 20, 30}) {
        if (seconds == fine) return {};
    }
    if (seconds > 0 && seconds % 60 == 0) return {};
    return invalid_query(fmt::format("{} must be 1, 5, 10, 20, 30 or a multiple of 60", parameter));
}

Result<Queries::Node> Queries::node_of(const MetricDataQuery& query, std::string_view account,
                                       std::string_view region, std::size_t number) {
    std::string name = fmt::format("MetricDataQueries.member.{}", number + 1);
    if (!is_id(query.id))
        return invalid_query(
            fmt::format("The value {} for parameter {}.Id is not matching the expected pattern "
                        "^[a-z][a-zA-Z0-9_]*$.",
                        query.id, name));
    if (query.metric_stat.has_value() == query.expression.has_value())
        return invalid_query(
            fmt::format("The parameter {}.MetricStat and {}.Expression are mutually exclusive and "
                        "exactly one of them must be specified.",
                        name, name));
    if (query.account_id && *query.account_id != account)
        return invalid_query(
            fmt::format("The value {} for parameter {}.AccountId is invalid.", *query.account_id, name));
    Node node{.id = query.id,
              .label = query.label.value_or(""),
              .returns = query.return_data.value_or(true),
              .period = query.period.value_or(0),
              .metric = {},
              .statistic = {},
              .unit = {},
              .expression = {}};
    if (query.period) ATHANOR_CHECK(check_period(*query.period, name + ".Period"));
    if (query.expression) {
        auto parsed = parse_expression(*query.expression);
        if (!parsed)
            return invalid_query(
                fmt::format("Error in expression '{}': {}", query.id, parsed.error().message));
        node.expression = std::move(*parsed);
        if (node.label.empty()) node.label = query.id;
        return node;
    }
    const auto& stat = *query.metric_stat;
    if (!stat.metric.namespace_ || !stat.metric.metric_name)
        return invalid_query(
            fmt::format("The parameter {}.MetricStat.Metric must have a Namespace and a MetricName.", name));
    ATHANOR_CHECK(check_period(stat.period, name + ".MetricStat.Period"));
    auto statistic = parse_statistic(stat.stat);
    if (!statistic)
        return invalid_query(
            fmt::format("The value {} for parameter {}.MetricStat.Stat is not supported.", stat.stat, name));
    node.period = stat.period;
    node.statistic = *statistic;
    node.unit = stat.unit;
    node.metric =
        metric_id(account, region, *stat.metric.namespace_, *stat.metric.metric_name, stat.metric.dimensions);
    if (node.label.empty()) node.label = node.metric.metric;
    return node;
}

Result<Queries> Queries::compile(const std::vector<MetricDataQuery>& queries, std::string_view account,
                                 std::string_view region) {
    Queries out;
    for (std::size_t i = 0; i < queries.size(); ++i) {
        ATHANOR_TRY(Node node, node_of(queries[i], account, region, i));
        if (std::ranges::find(out.nodes_, node.id, &Node::id) != out.nodes_.end())
            return invalid_query("The values for parameter id in MetricDataQueries are not unique.");
        out.nodes_.push_back(std::move(node));
    }
    ATHANOR_CHECK(out.put_in_order());
    for (std::size_t i : out.order_) {  // an expression's period: the longest of what it is made of
        Node& node = out.nodes_[i];
        if (!node.expression || node.period) continue;
        for (const std::string& id : ids_in(*node.expression))
            node.period = std::max(node.period, std::ranges::find(out.nodes_, id, &Node::id)->period);
        if (node.period == 0) {
            for (const Node& other : out.nodes_)
                if (!other.expression) node.period = std::max(node.period, other.period);
        }
        if (node.period == 0) node.period = kDefaultPeriod;
    }
    auto empty = [](const Node& node) -> Result<Series> {
        return Series{node.id, node.label, 0, node.period * 1000, {}};
    };
    ATHANOR_TRY(auto kinds,
                out.values(empty, [](const Node& node) { return Grid{0, 0, node.period * 1000}; }));
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (out.nodes_[i].returns && (kinds[i].index() == 0 || kinds[i].index() == 3))
            return invalid_query(fmt::format(
                "Error in expression '{}': An expression that returns data must result in a time series",
                out.nodes_[i].id));
    }
    return out;
}

// Depth first; a query that is met again on the way to itself is a circle.
Status Queries::put_in_order() {
    enum class Mark { fresh, open, done };
    std::vector<Mark> marks(nodes_.size(), Mark::fresh);
    std::function<Status(std::size_t)> visit = [&](std::size_t i) -> Status {
        if (marks[i] == Mark::done) return {};
        if (marks[i] == Mark::open)
            return invalid_query(fmt::format("Error in expression '{}': It refers to itself", nodes_[i].id));
        marks[i] = Mark::open;
        if (nodes_[i].expression) {
            for (const std::string& id : ids_in(*nodes_[i].expression)) {
                auto found = std::ranges::find(nodes_, id, &Node::id);
                if (found == nodes_.end())
                    return invalid_query(
                        fmt::format("Error in expression '{}': Id {} is not defined", nodes_[i].id, id));
                ATHANOR_CHECK(visit(static_cast<std::size_t>(found - nodes_.begin())));
            }
        }
        marks[i] = Mark::done;
        order_.push_back(i);
        return {};
    };
    for (std::size_t i = 0; i < nodes_.size(); ++i) ATHANOR_CHECK(visit(i));
    return {};
}

Result<std::vector<Value>> Queries::values(const std::function<Result<Series>(const Node&)>& read,
                                           const std::function<Grid(const Node&)>& grid) const {
    std::vector<Value> values(nodes_.size());
    for (std::size_t i = 0; i < nodes_.size(); ++i) {  // first, for METRICS()
        if (nodes_[i].expression) continue;
        ATHANOR_TRY(values[i], read(nodes_[i]));
    }
    auto place = [&](std::string_view id) -> const Value* {
        auto found = std::ranges::find(nodes_, id, &Node::id);
        return found == nodes_.end() ? nullptr : &values[static_cast<std::size_t>(found - nodes_.begin())];
    };
    auto metrics = [&] {
        SeriesList all;
        for (std::size_t i = 0; i < nodes_.size(); ++i)
            if (!nodes_[i].expression) all.push_back(std::get<Series>(values[i]));
        return all;
    };
    std::int64_t budget = kMostPoints;
    for (std::size_t i : order_) {
        const Node& node = nodes_[i];
        if (!node.expression) continue;
        Grid range = grid(node);
        auto value =
            evaluate(*node.expression, {place, metrics, range.start, range.end, range.period, budget});
        if (!value)
            return invalid_query(fmt::format("Error in expression '{}': {}", node.id, value.error().message));
        values[i] = std::move(*value);
    }
    return values;
}

Result<Series> Queries::read(const Node& node, const Readings& readings, const Grid& grid) const {
    Series out{node.id, node.label, grid.start, grid.period, {}};
    ATHANOR_CHECK(readings.visit(node.metric, readings.units(node.metric, node.unit), grid,
                                 node.statistic.needs_samples(), [&](Bucket& bucket) {
                                     if (auto value = node.statistic.of(bucket))
                                         out.points.push_back({bucket.begin, *value});
                                 }));
    return out;
}

Result<std::vector<Queries::Answer>> Queries::run(const Readings& readings, Timestamp start, Timestamp end,
                                                  Timestamp now) const {
    auto grid = [&](const Node& node) { return grid_of(start, end, node.period, now); };
    ATHANOR_TRY(auto all, values([&](const Node& node) { return read(node, readings, grid(node)); }, grid));
    std::vector<Answer> out;
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        const Node& node = nodes_[i];
        if (!node.returns) continue;
        if (auto* one = std::get_if<Series>(&all[i])) {
            one->id = node.id;
            one->label = node.label;
            out.push_back({i, std::move(*one)});
        } else {
            for (Series& series : std::get<SeriesList>(all[i])) {
                if (node.label != node.id) series.label = node.label + " " + series.label;
                series.id = node.id;
                out.push_back({i, std::move(series)});
            }
        }
    }
    return out;
}

std::int64_t Queries::period_of(std::size_t query) const { return nodes_[query].period; }

bool Queries::has_metric() const {
    return std::ranges::any_of(nodes_, [](const Node& node) { return !node.expression; });
}

}  // namespace athanor::cloudwatch
