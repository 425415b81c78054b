#include "table/constraints.hpp"

#include <algorithm>
#include <cmath>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::table {

namespace {

constexpr std::pair<std::string_view, Type> kTypes[] = {{"Unknown", Type::unknown},
                                                        {"Integral", Type::integral},
                                                        {"Fractional", Type::fractional},
                                                        {"String", Type::string},
                                                        {"Boolean", Type::boolean}};
constexpr std::string_view kMissing[] = {"", "NA", "N/A", "NaN", "nan", "NULL", "null", "None"};

std::unexpected<Error> invalid(const std::string& what) { return fail("InvalidConstraints", what); }

Result<Constraint> parse_feature(json::Value value) {
    Constraint c{.name = value["name"].string_or("")};
    if (c.name.empty()) return invalid("a feature has no name");
    auto refuse = [&](std::string_view what) {
        return invalid("feature '" + c.name + "': " + std::string(what));
    };
    c.required = value["required"].boolean_or(true);
    if (json::Value type = value["inferred_type"]; type.exists()) {
        auto known = std::ranges::find(kTypes, type.string_or(""), [](const auto& t) { return t.first; });
        if (known == std::end(kTypes))
            return refuse("inferred_type is Integral, Fractional, String, Boolean or Unknown");
        c.type = known->second;
    }
    if (json::Value share = value["completeness"]; share.exists()) {
        c.completeness = share.real();
        if (!c.completeness || *c.completeness < 0 || *c.completeness > 1)
            return refuse("completeness is a number from 0 to 1");
    }
    json::Value numbers = value["num_constraints"];
    c.non_negative = numbers["is_non_negative"].boolean_or(false);
    for (auto [name, bound] : {std::pair{"min", &c.min}, std::pair{"max", &c.max}}) {
        if (json::Value given = numbers[name]; given.exists()) {
            *bound = given.real();
            if (!*bound) return refuse(std::string(name) + " is a number");
        }
    }
    if (c.min && c.max && *c.min > *c.max) return refuse("min is greater than max");
    value["string_constraints"]["domains"].for_each_element(
        [&](json::Value one) { c.domain.insert(one.string_or("")); });
    return c;
}

Status read_threshold(json::Value config, std::string_view name, double& into) {
    json::Value given = config[name];
    if (!given.exists()) return {};
    auto value = given.real();
    if (!value || *value < 0 || *value > 1)
        return invalid("monitoring_config." + std::string(name) + " is a number from 0 to 1");
    into = *value;
    return {};
}

// One of two words, whatever their case.
Status read_choice(json::Value config, std::string_view name, std::string_view yes, std::string_view no,
                   bool& into) {
    json::Value given = config[name];
    if (!given.exists()) return {};
    std::string word = given.string_or("");
    into = equal_ignore_case(word, yes);
    if (into || equal_ignore_case(word, no)) return {};
    return invalid("monitoring_config." + std::string(name) + " is " + std::string(yes) + " or " +
                   std::string(no));
}

Status read_monitoring(json::Value config, Monitoring& into) {
    ATHANOR_CHECK(read_choice(config, "evaluate_constraints", "Enabled", "Disabled", into.evaluate));
    ATHANOR_CHECK(read_choice(config, "emit_metrics", "Enabled", "Disabled", into.emit_metrics));
    ATHANOR_CHECK(read_threshold(config, "datatype_check_threshold", into.type_threshold));
    ATHANOR_CHECK(read_threshold(config, "domain_content_threshold", into.domain_threshold));
    ATHANOR_CHECK(read_threshold(config, "range_check_threshold", into.range_threshold));
    json::Value d = config["distribution_constraints"];
    Comparison& c = into.comparison;
    ATHANOR_CHECK(read_choice(d, "perform_comparison", "Enabled", "Disabled", c.perform));
    ATHANOR_CHECK(read_choice(d, "comparison_method", "Robust", "Simple", c.robust));
    ATHANOR_CHECK(read_choice(d, "categorical_drift_method", "ChiSquared", "LInfinity", c.chi_squared));
    ATHANOR_CHECK(read_threshold(d, "comparison_threshold", c.threshold));
    ATHANOR_CHECK(read_threshold(d, "categorical_comparison_threshold", c.categorical_threshold));
    ATHANOR_CHECK(read_threshold(d, "confidence", c.confidence));
    if (c.confidence >= 1) return invalid("monitoring_config.confidence is less than 1");
    return {};
}

std::string_view enabled(bool yes) { return yes ? "Enabled" : "Disabled"; }

void write_comparison(json::Writer& w, const Comparison& c) {
    w.key("distribution_constraints").begin_object();
    w.key("perform_comparison").string(enabled(c.perform));
    w.key("comparison_threshold").number(c.threshold);
    w.key("comparison_method").string(c.robust ? "Robust" : "Simple");
    w.key("categorical_comparison_threshold").number(c.categorical_threshold);
    w.key("categorical_drift_method").string(c.chi_squared ? "ChiSquared" : "LInfinity");
    w.end_object();
}

}  // namespace

std::string_view type_name(Type type) { return kTypes[static_cast<std::size_t>(type)].first; }

bool is_missing(std::string_view value) {
    return value.size() <= 4 && std::ranges::find(kMissing, value) != std::end(kMissing);
}

Type type_of(std::string_view value) {
    if (parse_number<std::int64_t>(value)) return Type::integral;
    if (auto number = parse_number<double>(value))
        return std::trunc(*number) == *number && std::abs(*number) < 1e15 ? Type::integral : Type::fractional;
    if (equal_ignore_case(value, "true") || equal_ignore_case(value, "false")) return Type::boolean;
    return Type::string;
}

bool is_of_type(std::string_view value, Type type) {
    if (type == Type::unknown || type == Type::string) return true;
    Type narrowest = type_of(value);
    if (type == Type::boolean) return narrowest == Type::boolean || value == "0" || value == "1";
    return narrowest == type || (type == Type::fractional && narrowest == Type::integral);
}

Result<Constraints> parse_constraints(std::string_view text) {
    auto document = json::parse(text);
    if (!document) return invalid("not JSON: " + document.error().message);
    json::Value root = document->root();
    if (root["features"].kind() != json::Kind::array) return invalid("there is no list of features");
    Constraints out;
    ATHANOR_CHECK(read_monitoring(root["monitoring_config"], out));
    out.outputs_last = root["output_columns_position"].string_or("") == "END";
    std::set<std::string> names;
    Status status;
    root["features"].for_each_element([&](json::Value value) {
        if (!status) return;
        auto feature = parse_feature(value);
        json::Value own = value["monitoringConfigOverrides"];
        if (feature && own.kind() == json::Kind::object && own.size() > 0) {
            status = read_monitoring(own, feature->overrides.emplace(out));
            if (!status) return;
        }
        if (!feature) {
            status = std::unexpected(feature.error());
        } else if (!names.insert(feature->name).second) {
            status = invalid("feature '" + feature->name + "' is there twice");
        } else {
            out.features.push_back(*std::move(feature));
        }
    });
    ATHANOR_CHECK(status);
    return out;
}

std::string to_json(const Constraints& constraints) {
    json::Writer w;
    w.begin_object();
    w.key("version").number(0.0);
    w.key("features").begin_array();
    for (const Constraint& c : constraints.features) {
        w.begin_object();
        w.key("name").string(c.name);
        w.key("inferred_type").string(type_name(c.type));
        if (!c.required) w.key("required").boolean(false);
        if (c.completeness) w.key("completeness").number(*c.completeness);
        if (c.non_negative || c.min || c.max) {
            w.key("num_constraints").begin_object();
            w.key("is_non_negative").boolean(c.non_negative);
            if (c.min) w.key("min").number(*c.min);
            if (c.max) w.key("max").number(*c.max);
            w.end_object();
        }
        if (!c.domain.empty()) {
            w.key("string_constraints").begin_object().key("domains").begin_array();
            for (const std::string& value : c.domain) w.string(value);
            w.end_array().end_object();
        }
        w.end_object();
    }
    w.end_array();
    if (constraints.outputs_last) w.key("output_columns_position").string("END");
    w.key("monitoring_config").begin_object();
    w.key("evaluate_constraints").string(enabled(constraints.evaluate));
    if (constraints.compares) w.key("emit_metrics").string(enabled(constraints.emit_metrics));
    w.key("datatype_check_threshold").number(constraints.type_threshold);
    w.key("domain_content_threshold").number(constraints.domain_threshold);
    if (!constraints.compares) w.key("range_check_threshold").number(constraints.range_threshold);
    if (constraints.compares) write_comparison(w, constraints.comparison);
    w.end_object().end_object();
    return std::move(w).take();
}

}  // namespace athanor::table
