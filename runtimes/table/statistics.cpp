#include "table/statistics.hpp"

#include <algorithm>
#include <cmath>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::table {

void ColumnStatistics::add(std::string_view value) {
    if (is_missing(value)) {
        ++missing_;
        return;
    }
    ++present_;
    Type type = type_of(value);
    integral_ += type == Type::integral;
    fractional_ += type == Type::fractional;
    boolean_ += type == Type::boolean && knows_booleans_;
    if (type == Type::integral || type == Type::fractional) {
        double number = *parse_number<double>(value);
        min_ = std::min(min_, number);
        max_ = std::max(max_, number);
        double before = mean_;
        mean_ += (number - mean_) / static_cast<double>(integral_ + fractional_);
        squares_ += (number - before) * (number - mean_);
    }
    if (values_.size() <= kMostCategories && !values_.contains(value)) values_.emplace(value);
}

double ColumnStatistics::completeness() const {
    std::uint64_t all = present_ + missing_;
    return all == 0 ? 0 : static_cast<double>(present_) / static_cast<double>(all);
}

Type ColumnStatistics::type() const {
    if (present_ == 0) return Type::unknown;
    if (integral_ == present_) return Type::integral;
    if (integral_ + fractional_ == present_) return Type::fractional;
    if (boolean_ == present_) return Type::boolean;
    return Type::string;
}

double ColumnStatistics::deviation() const {
    std::uint64_t count = integral_ + fractional_;
    return count == 0 ? 0 : std::sqrt(squares_ / static_cast<double>(count));
}

Constraint ColumnStatistics::baseline(const Slack& slack) const {
    Constraint c{.name = name_, .type = type()};
    c.completeness = missing_ == 0 ? 1.0 : std::max(0.0, completeness() - slack.completeness);
    if (c.type == Type::integral || c.type == Type::fractional) {
        double margin = slack.range * (max_ - min_);
        if (c.type == Type::integral) margin = std::ceil(margin);
        c.non_negative = min_ >= 0;
        c.min = min_ - margin;
        if (c.non_negative) c.min = std::max(0.0, *c.min);
        c.max = max_ + margin;
    }
    // Names of customers are no categories: those that are come several times.
    bool repeats = values_.size() * 2 <= present_ && values_.size() <= kMostCategories;
    if (c.type == Type::string && repeats) c.domain = values_;
    return c;
}

std::string statistics_json(const std::vector<const ColumnStatistics*>& columns, std::uint64_t rows,
                            const WriteDistribution& distribution) {
    json::Writer w;
    w.begin_object();
    w.key("version").number(0.0);
    w.key("dataset").begin_object().key("item_count").number(rows).end_object();
    w.key("features").begin_array();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnStatistics& c = *columns[i];
        Type type = c.type();
        bool number = type == Type::integral || type == Type::fractional;
        w.begin_object().key("name").string(c.name()).key("inferred_type").string(type_name(type));
        w.key(number ? "numerical_statistics" : "string_statistics").begin_object();
        w.key("common")
            .begin_object()
            .key("num_present")
            .number(c.present())
            .key("num_missing")
            .number(c.missing())
            .end_object();
        if (number) {
            w.key("mean").number(c.mean()).key("sum").number(c.mean() * static_cast<double>(c.present()));
            w.key("std_dev").number(c.deviation()).key("min").number(c.min()).key("max").number(c.max());
        } else if (!distribution && c.values().size() <= kMostCategories) {
            w.key("distinct_count").number(static_cast<std::uint64_t>(c.values().size()));
        }
        if (distribution) distribution(w, i);
        w.end_object().end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}

}  // namespace athanor::table
