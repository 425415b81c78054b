#include "monitor/checks.hpp"

#include <algorithm>

#include "base/log.hpp"

namespace athanor::monitor {

using table::Comparison;
using table::Constraint;
using table::Constraints;
using table::Monitoring;
using table::Type;

namespace {

constexpr std::size_t kCells = 10;  // of numbers, for the measures that need cells

const Monitoring& monitoring_of(const Constraints& all, const Constraint& one) {
    return one.overrides ? *one.overrides : static_cast<const Monitoring&>(all);
}

// Shortest form, as AWS prints numbers: always with a point.
std::string shown(double value) {
    json::Writer w;
    w.number(value);
    std::string text = std::move(w).take();
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}
std::string percent(double share) { return shown(share * 100) + "%"; }

struct Pair {
    const Constraint* constraint;
    const Distribution* before;
    const Column* column;
    Distribution now;
};

// Columns that can be compared: numbers with numbers, categories with categories.
std::vector<Pair> pairs_of(const Constraints& constraints, const Baseline& baseline, const Profile& profile) {
    std::vector<Pair> pairs;
    for (const Column& column : profile.columns()) {
        auto feature = std::ranges::find(constraints.features, column.name(), &Constraint::name);
        auto before = baseline.find(column.name());
        if (feature == constraints.features.end() || before == baseline.end()) continue;
        const Monitoring& monitoring = monitoring_of(constraints, *feature);
        if (!monitoring.evaluate || !monitoring.comparison.perform) continue;
        Distribution now = column.distribution();
        bool numbers = !before->second.numbers.empty() && !now.numbers.empty();
        bool texts = before->second.type == Type::string && now.type == Type::string &&
                     !before->second.categories.empty() && !now.categories.empty();
        if (numbers || texts) pairs.push_back({&*feature, &before->second, &column, std::move(now)});
    }
    return pairs;
}

void compare_numbers(const Pair& pair, const Comparison& c, double alpha, Drift& drift) {
    const Sample &before = pair.before->numbers, &now = pair.now.numbers;
    drift.baseline_size = before.size();
    drift.size = now.size();
    double distance = ks_distance(before, now);
    double chance = 0;
    if (c.robust) {
        chance = ks_chance(alpha, before.size(), now.size());
        for (bool exact : {pair.before->exact, pair.now.exact}) chance += exact ? 0 : KllSketch::kRankError;
    }
    drift.distance = std::max(0.0, distance - chance);
    drift.threshold = c.threshold;
    drift.violated = drift.distance > drift.threshold;
    drift.tests.push_back({.method = "KolmogorovSmirnov",
                           .value = distance,
                           .threshold = chance + c.threshold,
                           .p_value = ks_p_value(distance, before.size(), now.size()),
                           .decides = true});
    std::vector<double> borders = equal_bins(before, kCells);
    std::vector<double> a = count(before, borders), b = count(now, borders);
    chance = c.robust ? l_infinity_chance(alpha, a.size(), before.size(), now.size()) : 0;
    drift.tests.push_back({.method = "PSI", .value = stability_index(b, a), .threshold = kUnstable});
    drift.tests.push_back(
        {.method = "LInfinity", .value = l_infinity(a, b), .threshold = chance + c.threshold});
}

void compare_categories(const Pair& pair, const Comparison& c, double alpha, Drift& drift) {
    std::map<std::string, std::pair<double, double>, std::less<>> cells;
    for (const auto& [value, count] : pair.before->categories) cells[value].first = count;
    for (const auto& [value, count] : pair.now.categories) cells[value].second = count;
    std::vector<double> a, b;
    for (const auto& [value, counts] : cells) {
        a.push_back(counts.first);
        b.push_back(counts.second);
        drift.baseline_size += counts.first;
        drift.size += counts.second;
    }
    double distance = l_infinity(a, b);
    double chance = c.robust ? l_infinity_chance(alpha, a.size(), drift.baseline_size, drift.size) : 0;
    Cells common = pool_rare(a, b);
    ChiSquared test = chi_squared(common.a, common.b);
    if (c.chi_squared) {
        drift.distance = 1 - test.p_value;
        drift.threshold = 1 - alpha;
    } else {
        drift.distance = std::max(0.0, distance - chance);
        drift.threshold = c.categorical_threshold;
    }
    drift.violated = drift.distance > drift.threshold;
    drift.tests.push_back({.method = "LInfinity",
                           .value = distance,
                           .threshold = chance + c.categorical_threshold,
                           .decides = !c.chi_squared});
    drift.tests.push_back({.method = "ChiSquared",
                           .value = test.statistic,
                           .threshold = chi_squared_quantile(alpha, test.freedom),
                           .p_value = test.p_value,
                           .decides = c.chi_squared});
    drift.tests.push_back({.method = "PSI", .value = stability_index(b, a), .threshold = kUnstable});
}

class Checks {
public:
    Checks(const Constraints& constraints, const std::vector<Drift>& drifts, const Profile& profile)
        : constraints_(constraints), drifts_(drifts), profile_(profile) {}

    std::vector<Violation> run() {
        for (const Constraint& c : constraints_.features) {
            const Monitoring& monitoring = monitoring_of(constraints_, c);
            if (!monitoring.evaluate) continue;
            auto column = std::ranges::find(profile_.columns(), c.name, &Column::name);
            if (column == profile_.columns().end()) {
                if (c.required) add(c.name, "missing_column_check", counted("missing"));
                continue;
            }
            check_values(c, monitoring, *column);
        }
        if (!constraints_.evaluate || constraints_.features.empty()) return std::move(found_);
        for (const Column& column : profile_.columns()) {
            if (std::ranges::find(constraints_.features, column.name(), &Constraint::name) ==
                constraints_.features.end())
                add(column.name(), "extra_column_check", counted("extra"));
        }
        return std::move(found_);
    }

private:
    void add(const std::string& feature, std::string_view check, std::string description) {
        found_.push_back({feature, std::string(check), std::move(description)});
    }

    std::string counted(std::string_view what) const {
        return fmt::format(
            "There are {} columns in current dataset. Number of columns in current dataset: {}, Number of "
            "columns in baseline constraints: {}",
            what, profile_.columns().size(), constraints_.features.size());
    }

    void check_values(const Constraint& c, const Monitoring& monitoring, const Column& column) {
        const table::ColumnStatistics& s = column.statistics();
        auto present = static_cast<double>(s.present());
        if (s.present() > 0 && is_number(c.type)) {
            double right =
                static_cast<double>(c.type == Type::integral ? s.integral() : s.numbers()) / present;
            if (right < monitoring.type_threshold)
                add(c.name, "data_type_check",
                    fmt::format("Data type match requirement is not met. Expected data type: {}, Expected "
                                "match: {}.  Observed: Only {} of data is {}.",
                                table::type_name(c.type), percent(monitoring.type_threshold), percent(right),
                                table::type_name(c.type)));
        }
        if (c.completeness && s.completeness() < *c.completeness)
            add(c.name, "completeness_check",
                fmt::format("Data completeness requirement is not met. Expected completeness: {}.  Observed: "
                            "Only {} of data is complete.",
                            percent(*c.completeness), percent(s.completeness())));
        auto drift = std::ranges::find(drifts_, c.name, &Drift::feature);
        if (drift != drifts_.end() && drift->violated)
            add(c.name, "baseline_drift_check",
                fmt::format("Baseline drift distance: {} exceeds threshold: {}", shown(drift->distance),
                            shown(drift->threshold)));
        if (c.domain.empty() || s.present() == 0) return;
        double known = static_cast<double>(column.in_domain()) / present;
        if (known < monitoring.domain_threshold)
            add(c.name, "categorical_values_check",
                fmt::format("Value match requirement is not met. Expected match: {}.  Observed: Only {} of "
                            "values are of the baseline's domain.",
                            percent(monitoring.domain_threshold), percent(known)));
    }

    const Constraints& constraints_;
    const std::vector<Drift>& drifts_;
    const Profile& profile_;
    std::vector<Violation> found_;
};

}  // namespace

std::vector<Drift> compare(const Constraints& constraints, const Baseline& baseline, const Profile& profile) {
    std::vector<Pair> pairs = pairs_of(constraints, baseline, profile);
    std::vector<Drift> drifts;
    for (const Pair& pair : pairs) {
        const Comparison& c = monitoring_of(constraints, *pair.constraint).comparison;
        double alpha = (1 - c.confidence) / static_cast<double>(pairs.size());
        Drift& drift = drifts.emplace_back();
        drift.feature = pair.constraint->name;
        drift.side = pair.column->side();
        if (!pair.now.numbers.empty() && !pair.before->numbers.empty()) {
            compare_numbers(pair, c, alpha, drift);
        } else {
            compare_categories(pair, c, alpha, drift);
        }
    }
    return drifts;
}

std::vector<Violation> check(const Constraints& constraints, const std::vector<Drift>& drifts,
                             const Profile& profile) {
    return Checks(constraints, drifts, profile).run();
}

std::string violations_json(const std::vector<Violation>& violations) {
    json::Writer w;
    w.begin_object().key("violations").begin_array();
    for (const Violation& v : violations) {
        w.begin_object().key("feature_name").string(v.feature);
        w.key("constraint_check_type").string(v.check).key("description").string(v.description).end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}

std::string drift_json(const std::vector<Drift>& drifts, const Constraints& constraints) {
    json::Writer w;
    w.begin_object().key("version").number(0);
    w.key("comparison_method").string(constraints.comparison.robust ? "Robust" : "Simple");
    w.key("confidence").number(constraints.comparison.confidence);
    w.key("features").begin_array();
    for (const Drift& d : drifts) {
        w.begin_object().key("feature_name").string(d.feature);
        w.key("kind")
            .string(d.side == Side::input ? "input" : "prediction")
            .key("drifted")
            .boolean(d.violated);
        w.key("distance").number(d.distance).key("threshold").number(d.threshold);
        w.key("baseline_count").number(d.baseline_size).key("count").number(d.size);
        w.key("tests").begin_array();
        for (const Test& test : d.tests) {
            w.begin_object().key("method").string(test.method).key("value").number(test.value);
            w.key("threshold").number(test.threshold);
            if (test.p_value) w.key("p_value").number(*test.p_value);
            w.key("exceeded").boolean(test.value > test.threshold).key("decides").boolean(test.decides);
            w.end_object();
        }
        w.end_array().end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}

}  // namespace athanor::monitor
