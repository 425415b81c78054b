// What a table has to fulfil: the JSON that SageMaker Model Monitor calls constraints.json, with ranges in addition. A schema is written by a person,
// a baseline by us from a table that was good; both are read alike.
//
//     {"features": [
//        {"name": "age", "inferred_type": "Integral", "completeness": 1.0, "num_constraints": {"is_non_negative": true, "min": 18, "max": 99}},
//        {"name": "plan", "inferred_type": "String", "completeness": 0.95, "string_constraints": {"domains": ["basic", "plus"]}},
//        {"name": "note", "required": false}],
//      "monitoring_config": {"datatype_check_threshold": 1.0, "domain_content_threshold": 1.0, "range_check_threshold": 1.0}}
//
// A threshold is the share of a column's present values that must pass: 1.0 lets none fail. How distributions are compared, and a feature's own
// monitoringConfigOverrides, are read for athanor/monitor; athanor/validate leaves them alone.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::table {

enum class Type { unknown, integral, fractional, string, boolean };
inline bool is_number(Type type) { return type == Type::integral || type == Type::fractional; }
std::string_view type_name(Type type);               // as AWS writes it: "Integral"
bool is_missing(std::string_view value);             // "", NA, N/A, NaN, null, None
Type type_of(std::string_view value);                // the narrowest; of a value that is there
bool is_of_type(std::string_view value, Type type);  // an integer is fractional too, 3.0 is integral

// monitoring_config.distribution_constraints.
struct Comparison {
    bool perform = true;
    bool robust = true;      // comparison_method: a distance counts as far as it is not chance; else as it is
    double threshold = 0.1;  // of numbers
    double categorical_threshold = 0.1;
    bool chi_squared = false;  // categorical_drift_method
    double confidence = 0.99;  // ours: that a run finds no drift where there is none
};

struct Monitoring {
    bool evaluate = true, emit_metrics = true;
    double type_threshold = 1, domain_threshold = 1, range_threshold = 1;
    Comparison comparison;
};

struct Constraint {
    std::string name;
    bool required = true;
    Type type = Type::unknown;
    std::optional<double> completeness;
    bool non_negative = false;
    std::optional<double> min, max;
    std::set<std::string, std::less<>> domain;  // empty: any
    std::optional<Monitoring> overrides = {};
};

struct Constraints : Monitoring {
    std::vector<Constraint> features;
    bool compares = false;      // writes how distributions are compared
    bool outputs_last = false;  // ours: where athanor/monitor finds predictions; AWS has them first
};

// InvalidConstraints, with the place.
Result<Constraints> parse_constraints(std::string_view json);
std::string to_json(const Constraints& constraints);

}  // namespace athanor::table
