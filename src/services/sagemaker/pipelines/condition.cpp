#include "services/sagemaker/pipelines/condition.hpp"

#include <algorithm>

namespace athanor::sagemaker::pipelines {

namespace {

constexpr std::string_view kComparisons[] = {"Equals", "GreaterThan", "GreaterThanOrEqualTo", "LessThan",
                                             "LessThanOrEqualTo"};
constexpr int kDeepestCondition = 16;

bool is_comparison(std::string_view type) {
    return std::ranges::find(kComparisons, type) != std::end(kComparisons);
}

class ConditionChecker {
public:
    explicit ConditionChecker(Scope& scope) : scope_(scope) {}

    Status all(json::Value list, const std::string& path) {
        if (list.kind() != json::Kind::array || list.size() == 0)
            return definition_error("A list of conditions is expected", path);
        for (std::size_t i = 0; i < list.size(); ++i)
            ATHANOR_CHECK(one(list.at(i), path + "[" + std::to_string(i) + "]"));
        return {};
    }

private:
    Status one(json::Value value, const std::string& path) {
        if (++depth_ > kDeepestCondition) return definition_error("Conditions are nested too deeply", path);
        std::string type = value["Type"].string_or("");
        Status status;
        if (is_comparison(type)) {
            status = comparison(value, type, path);
        } else if (type == "In") {
            status = in(value, path);
        } else if (type == "Not") {
            ATHANOR_CHECK(members(value, path, {"Type", "Expression"}));
            status = one(value["Expression"], path + ".Expression");
        } else if (type == "Or" || type == "And") {
            ATHANOR_CHECK(members(value, path, {"Type", "Conditions"}));
            status = all(value["Conditions"], path + ".Conditions");
        } else {
            status = definition_error("Unknown condition type '" + type + "'", path + ".Type");
        }
        --depth_;
        return status;
    }

    Status comparison(json::Value value, std::string_view type, const std::string& path) {
        ATHANOR_CHECK(members(value, path, {"Type", "LeftValue", "RightValue"}));
        ATHANOR_TRY(Typed left, scope_.scalar(value["LeftValue"], path + ".LeftValue"));
        ATHANOR_TRY(Typed right, scope_.scalar(value["RightValue"], path + ".RightValue"));
        ATHANOR_CHECK(match(left, right, path + ".RightValue"));
        if (type != "Equals" && (left.type == Type::boolean || right.type == Type::boolean)) {
            return definition_error("Booleans have no order", path);
        }
        return {};
    }

    Status in(json::Value value, const std::string& path) {
        ATHANOR_CHECK(members(value, path, {"Type", "QueryValue", "Values"}));
        ATHANOR_TRY(Typed query, scope_.scalar(value["QueryValue"], path + ".QueryValue"));
        json::Value values = value["Values"];
        if (values.kind() != json::Kind::array)
            return definition_error("A list is expected", path + ".Values");
        for (std::size_t i = 0; i < values.size(); ++i) {
            std::string where = path + ".Values[" + std::to_string(i) + "]";
            ATHANOR_TRY(Typed element, scope_.scalar(values.at(i), where));
            ATHANOR_CHECK(match(query, element, where));
        }
        return {};
    }

    static Status match(const Typed& a, const Typed& b, const std::string& path) {
        if (comparable(a.type, b.type)) return {};
        return definition_error("Type mismatch: a value of type " + std::string(type_text(a.type)) +
                                    " cannot be compared with one of type " + std::string(type_text(b.type)),
                                path);
    }

    static Status members(json::Value value, const std::string& path,
                          std::initializer_list<std::string_view> known) {
        Status status;
        value.for_each_member([&](std::string_view name, json::Value) {
            if (status && std::ranges::find(known, name) == known.end()) {
                status = definition_error("Unknown property '" + std::string(name) + "'",
                                          path + "." + std::string(name));
            }
        });
        return status;
    }

    Scope& scope_;
    int depth_ = 0;
};

Result<std::partial_ordering> compare_values(json::Value left, json::Value right, const Facts& facts) {
    ATHANOR_TRY(Value a, evaluate(left, facts));
    ATHANOR_TRY(Value b, evaluate(right, facts));
    auto order = compare(a, b);
    if (!order)
        return validation_error("Cannot compare '" + to_text(a) + "' with '" + to_text(b) +
                                "': they are of different types");
    return *order;
}

Result<bool> holds(json::Value condition, const Facts& facts) {
    std::string type = condition["Type"].string_or("");
    if (type == "Not") {
        ATHANOR_TRY(bool inner, holds(condition["Expression"], facts));
        return !inner;
    }
    if (type == "And") return all_hold(condition["Conditions"], facts);
    if (type == "Or" || type == "In") {
        json::Value list = condition[type == "Or" ? "Conditions" : "Values"];
        for (std::size_t i = 0; i < list.size(); ++i) {
            bool found = false;
            if (type == "Or") {
                ATHANOR_TRY(found, holds(list.at(i), facts));
            } else {
                ATHANOR_TRY(auto order, compare_values(condition["QueryValue"], list.at(i), facts));
                found = order == 0;
            }
            if (found) return true;
        }
        return false;
    }
    ATHANOR_TRY(auto order, compare_values(condition["LeftValue"], condition["RightValue"], facts));
    if (type == "GreaterThan") return order > 0;
    if (type == "GreaterThanOrEqualTo") return order >= 0;
    if (type == "LessThan") return order < 0;
    if (type == "LessThanOrEqualTo") return order <= 0;
    return order == 0;
}

}  // namespace

Status check_conditions(json::Value list, const std::string& path, Scope& scope) {
    return ConditionChecker(scope).all(list, path);
}

Result<bool> all_hold(json::Value conditions, const Facts& facts) {
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        ATHANOR_TRY(bool one, holds(conditions.at(i), facts));
        if (!one) return false;
    }
    return true;
}

}  // namespace athanor::sagemaker::pipelines
