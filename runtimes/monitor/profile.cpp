#include "monitor/profile.hpp"

#include <algorithm>
#include <cmath>

#include "base/encoding.hpp"

namespace athanor::monitor {

using table::Type;

namespace {

constexpr std::size_t kBuckets = 10;  // of equal width, as AWS draws them

void write_buckets(json::Writer& w, const Sample& sample, double min, double max) {
    double width = (max - min) / kBuckets;
    std::vector<double> borders;
    for (std::size_t i = 1; i < kBuckets && width > 0; ++i)
        borders.push_back(min + width * static_cast<double>(i));
    std::vector<double> counts = count(sample, borders);
    w.key("buckets").begin_array();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        w.begin_object().key("lower_bound").number(i == 0 ? min : borders[i - 1]);
        w.key("upper_bound").number(i + 1 == counts.size() ? max : borders[i]);
        w.key("count").number(counts[i]).end_object();
    }
    w.end_array();
}

void write_sketch(json::Writer& w, const KllSketch& sketch) {
    w.key("sketch").begin_object().key("parameters").begin_object();
    w.key("c").number(KllSketch::kShrink).key("k").number(static_cast<double>(KllSketch::kKeep)).end_object();
    w.key("data").begin_array();
    for (const auto& level : sketch.levels()) {
        w.begin_array();
        for (double value : level) w.number(value);
        w.end_array();
    }
    w.end_array().end_object();
}

std::string prediction_name(std::size_t at, std::size_t count) {
    return count == 1 ? "prediction" : "prediction_" + std::to_string(at);
}

bool named(const Fields& fields) { return !fields.empty() && !fields.front().name.empty(); }

// What a file has of a sketch; of buckets alone, their middles.
Sample read_sample(json::Value kll, bool& exact) {
    std::vector<Weighted> points;
    double weight = 1;
    json::Value levels = kll["sketch"]["data"];
    levels.for_each_element([&](json::Value level) {
        level.for_each_element([&](json::Value value) { points.push_back({value.real_or(0), weight}); });
        weight *= 2;
    });
    exact = levels.size() <= 1 && !points.empty();
    if (points.empty()) {
        kll["buckets"].for_each_element([&](json::Value bucket) {
            double count = bucket["count"].real_or(0);
            double middle = (bucket["lower_bound"].real_or(0) + bucket["upper_bound"].real_or(0)) / 2;
            if (count > 0) points.push_back({middle, count});
        });
    }
    return Sample(std::move(points));
}

}  // namespace

void Column::add(std::string_view value, const std::set<std::string, std::less<>>* domain) {
    statistics_.add(value);
    if (table::is_missing(value)) return;
    if (domain && domain->contains(value)) ++in_domain_;
    if (auto number = parse_number<double>(value)) numbers_.add(*number);
    if (too_many_values_) return;
    auto known = values_.find(value);
    if (known != values_.end()) {
        ++known->second;
    } else if (values_.size() < kMostValues) {
        values_.emplace(value, 1);
    } else {
        too_many_values_ = true;
        values_.clear();
    }
}

Distribution Column::distribution() const {
    Distribution out{.type = statistics_.type(), .present = static_cast<double>(statistics_.present())};
    if (is_number(out.type)) {
        out.numbers = numbers_.sample();
        out.exact = numbers_.exact();
    }
    for (const auto& [value, count] : values_) out.categories.emplace(value, static_cast<double>(count));
    return out;
}

void Column::write(json::Writer& w) const {
    if (is_number(statistics_.type())) {
        w.key("distribution").begin_object().key("kll").begin_object();
        write_buckets(w, numbers_.sample(), statistics_.min(), statistics_.max());
        write_sketch(w, numbers_);
        w.end_object().end_object();
    } else if (!too_many_values_) {
        w.key("distinct_count").number(static_cast<double>(values_.size()));
        w.key("distribution").begin_object().key("categorical").begin_object().key("buckets").begin_array();
        for (const auto& [value, count] : values_)
            w.begin_object().key("value").string(value).key("count").number(count).end_object();
        w.end_array().end_object().end_object();
    }
}

table::Constraint Column::constraint() const {
    table::Constraint c{
        .name = name(), .type = statistics_.type(), .completeness = statistics_.completeness()};
    c.non_negative = is_number(c.type) && statistics_.min() >= 0;
    const auto& values = statistics_.values();
    bool repeats = values.size() * 2 <= statistics_.present() && values.size() <= table::kMostCategories;
    if (c.type == Type::string && repeats) c.domain = values;
    return c;
}

Profile::Profile(const table::Constraints* baseline, bool outputs_last)
    : baseline_(baseline), outputs_last_(outputs_last) {}

std::size_t Profile::column(const std::string& name, Side side) {
    auto known = by_name_.find(name);
    if (known != by_name_.end()) return known->second;
    columns_.emplace_back(name, side);
    const std::set<std::string, std::less<>>* domain = nullptr;
    if (baseline_) {
        auto feature = std::ranges::find(baseline_->features, name, &table::Constraint::name);
        if (feature != baseline_->features.end() && !feature->domain.empty()) domain = &feature->domain;
    }
    domains_.push_back(domain);
    by_name_.emplace(name, columns_.size() - 1);
    return columns_.size() - 1;
}

void Profile::add_value(const std::string& name, Side side, std::string_view value) {
    std::size_t at = column(name, side);
    columns_[at].add(value, domains_[at]);
}

std::string Profile::name_at(std::size_t place) const {
    if (baseline_ && place < baseline_->features.size()) return baseline_->features[place].name;
    return "_c" + std::to_string(place);
}

void Profile::begin(const std::vector<std::string>& names) {
    for (const std::string& name : names) column(name, Side::input);
}

void Profile::add(const Fields& row) {
    ++rows_;
    for (std::size_t i = 0; i < row.size(); ++i)
        add_value(row[i].name.empty() ? name_at(i) : row[i].name, Side::input, row[i].value);
}

std::vector<std::string> Profile::left_over(const Fields& named) const {
    std::vector<std::string> names;
    if (!baseline_) return names;
    for (const table::Constraint& feature : baseline_->features) {
        if (std::ranges::find(named, feature.name, &Field::name) == named.end())
            names.push_back(feature.name);
    }
    return names;
}

void Profile::name_places(const Captured::Row& row) {
    const std::size_t inputs = row.input.size(), outputs = row.output.size();
    input_names_.clear();
    output_names_.clear();
    bool of_inputs = baseline_ && inputs > 0 && outputs > 0 && baseline_->features.size() == inputs &&
                     !named(row.input) && !named(row.output);
    std::size_t first_output = outputs_last_ ? inputs : 0,
                first_input = outputs_last_ || of_inputs ? 0 : outputs;
    if (named(row.output)) {
        input_names_ = left_over(row.output);
        first_input = 0;
    }
    if (input_names_.size() != inputs) {
        input_names_.clear();
        for (std::size_t i = 0; i < inputs; ++i) input_names_.push_back(name_at(first_input + i));
    }
    if (named(row.input)) output_names_ = left_over(row.input);
    if (output_names_.size() == outputs) return;
    output_names_.clear();
    for (std::size_t i = 0; i < outputs; ++i) {
        bool by_place = !of_inputs && !named(row.input);
        output_names_.push_back(by_place ? name_at(first_output + i) : prediction_name(i, outputs));
    }
}

void Profile::add(const Captured::Row& row) {
    ++rows_;
    Layout layout{row.input.size(), row.output.size(), named(row.input), named(row.output)};
    if (layout_ != layout) {
        name_places(row);
        layout_ = layout;
    }
    for (std::size_t i = 0; i < row.input.size(); ++i)
        add_value(named(row.input) ? row.input[i].name : input_names_[i], Side::input, row.input[i].value);
    for (std::size_t i = 0; i < row.output.size(); ++i)
        add_value(named(row.output) ? row.output[i].name : output_names_[i], Side::prediction,
                  row.output[i].value);
}

void Profile::finish() {
    for (Column& column : columns_) {
        std::uint64_t seen = column.statistics().present() + column.statistics().missing();
        if (seen < rows_) column.add_missing(rows_ - seen);
    }
}

std::string statistics_json(const Profile& profile) {
    std::vector<const table::ColumnStatistics*> columns;
    for (const Column& column : profile.columns()) columns.push_back(&column.statistics());
    return table::statistics_json(columns, profile.rows(),
                                  [&](json::Writer& w, std::size_t at) { profile.columns()[at].write(w); });
}

Result<std::map<std::string, Distribution, std::less<>>> parse_statistics(std::string_view text) {
    auto document = json::parse(text);
    if (!document) return fail("InvalidStatistics", "not JSON: " + document.error().message);
    json::Value features = document->root()["features"];
    if (features.kind() != json::Kind::array)
        return fail("InvalidStatistics", "there is no list of features");
    std::map<std::string, Distribution, std::less<>> out;
    features.for_each_element([&](json::Value feature) {
        Distribution d;
        json::Value numbers = feature["numerical_statistics"], texts = feature["string_statistics"];
        std::string type = feature["inferred_type"].string_or("");
        d.type = type == "Integral"     ? Type::integral
                 : type == "Fractional" ? Type::fractional
                 : type == "String"     ? Type::string
                                        : Type::unknown;
        d.present = (numbers.exists() ? numbers : texts)["common"]["num_present"].real_or(0);
        if (is_number(d.type)) d.numbers = read_sample(numbers["distribution"]["kll"], d.exact);
        texts["distribution"]["categorical"]["buckets"].for_each_element([&](json::Value bucket) {
            if (double count = bucket["count"].real_or(0); count > 0)
                d.categories.emplace(bucket["value"].string_or(""), count);
        });
        out.emplace(feature["name"].string_or(""), std::move(d));
    });
    return out;
}

}  // namespace athanor::monitor
