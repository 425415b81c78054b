#include "services/sagemaker/pipelines/definition.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "base/encoding.hpp"
#include "services/sagemaker/pipelines/check.hpp"
#include "services/sagemaker/pipelines/graph.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

using std::string_view;

constexpr std::size_t kDeepestConditionList = 16;
constexpr std::size_t kLongestName = 64;
constexpr std::size_t kLongestParameterName = 256;
constexpr std::int64_t kMostAttempts = 20;
constexpr std::int64_t kLongestRetryMinutes = 14'400;

std::string at(const std::string& path, string_view member) {
    return path.empty() ? std::string(member) : path + "." + std::string(member);
}
std::string at(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

bool is_name(string_view text, std::size_t longest) {
    return !text.empty() && text.size() <= longest && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
}

// Reads one document; the Definition is its result.
class Reader {
public:
    explicit Reader(Definition& out) : out_(out) {}

    Status read() {
        json::Value root = out_.document.root();
        ATHANOR_CHECK(members(
            root, "",
            {"Version", "Metadata", "Parameters", "PipelineExperimentConfig", "MlflowConfig", "Steps"}));
        if (root["Version"].string() != "2020-12-01") {
            return definition_error("The version must be '2020-12-01'", "Version");
        }
        ATHANOR_CHECK(each(root["Parameters"], "Parameters",
                           [&](json::Value v, const std::string& p) { return parameter(v, p); }));
        if (out_.parameters.size() > kMostParameters) {
            return definition_error("There are more than " + std::to_string(kMostParameters) + " parameters",
                                    "Parameters");
        }
        out_.experiment = root["PipelineExperimentConfig"];
        if (!root["Steps"].exists() || root["Steps"].size() == 0)
            return definition_error("At least one step is required", "Steps");
        return steps(root["Steps"], "Steps", std::nullopt, false, 0);
    }

private:
    // An object that has no member but these.
    Status members(json::Value value, const std::string& path, std::initializer_list<string_view> known) {
        if (value.kind() != json::Kind::object) return definition_error("An object is expected", path);
        Status status;
        value.for_each_member([&](string_view name, json::Value) {
            if (status && std::ranges::find(known, name) == known.end()) {
                status = definition_error("Unknown property '" + std::string(name) + "'", at(path, name));
            }
        });
        return status;
    }

    template <class Visit>
    Status each(json::Value list, const std::string& path, Visit visit) {
        if (!list.exists() || list.is_null()) return {};
        if (list.kind() != json::Kind::array) return definition_error("A list is expected", path);
        Status status;
        std::size_t index = 0;
        list.for_each_element([&](json::Value element) {
            if (status) status = visit(element, at(path, index));
            ++index;
        });
        return status;
    }

    Result<std::string> text(json::Value object, const std::string& path, string_view member,
                             bool required = true) {
        json::Value value = object[member];
        if (!value.exists() || value.is_null()) {
            if (required)
                return definition_error("'" + std::string(member) + "' is required", at(path, member));
            return std::string();
        }
        auto string = value.string();
        if (!string) return definition_error("A string is expected", at(path, member));
        return std::string(*string);
    }

    Result<Type> type(json::Value object, const std::string& path, string_view member) {
        ATHANOR_TRY(std::string name, text(object, path, member));
        auto known = parse_type(name);
        if (!known) return definition_error("Unknown type '" + name + "'", at(path, member));
        return *known;
    }

    // A literal of the type; a whole number is a float as well.
    Result<Value> literal(json::Value value, Type wanted, const std::string& path) {
        auto read = value_of(value);
        if (!read || !fits(pipelines::type_of(*read), wanted)) {
            return definition_error("A value of type " + std::string(type_text(wanted)) + " is expected",
                                    path);
        }
        return *read;
    }

    Status parameter(json::Value value, const std::string& path) {
        ATHANOR_CHECK(members(value, path, {"Name", "Type", "DefaultValue", "EnumValues", "Description"}));
        Parameter p;
        ATHANOR_TRY(p.name, text(value, path, "Name"));
        if (!is_name(p.name, kLongestParameterName))
            return definition_error("Invalid parameter name '" + p.name + "'", at(path, "Name"));
        if (out_.find_parameter(p.name) != nullptr)
            return definition_error("Duplicate parameter '" + p.name + "'", at(path, "Name"));
        ATHANOR_TRY(p.type, type(value, path, "Type"));
        ATHANOR_CHECK(each(value["EnumValues"], at(path, "EnumValues"),
                           [&](json::Value v, const std::string& where) -> Status {
                               ATHANOR_TRY(Value allowed, literal(v, p.type, where));
                               p.enum_values.push_back(std::move(allowed));
                               return {};
                           }));
        if (json::Value v = value["DefaultValue"]; v.exists() && !v.is_null()) {
            ATHANOR_TRY(p.default_value, literal(v, p.type, at(path, "DefaultValue")));
            if (!allowed(p, *p.default_value)) {
                return definition_error("The default value is not one of EnumValues",
                                        at(path, "DefaultValue"));
            }
        }
        out_.parameters.push_back(std::move(p));
        return {};
    }

    static bool allowed(const Parameter& p, const Value& value) {
        return p.enum_values.empty() || std::ranges::any_of(p.enum_values, [&](const Value& v) {
                   return compare(v, value) == std::partial_ordering::equivalent;
               });
    }

    Status steps(json::Value list, const std::string& path, std::optional<std::size_t> parent, bool in_else,
                 std::size_t depth) {
        if (depth > kDeepestConditionList) return definition_error("Conditions are nested too deeply", path);
        return each(list, path, [&](json::Value v, const std::string& where) {
            return step(v, where, parent, in_else, depth);
        });
    }

    Status step(json::Value value, const std::string& path, std::optional<std::size_t> parent, bool in_else,
                std::size_t depth) {
        StepDefinition s{.path = path, .parent = parent, .in_else = in_else};
        if (value.kind() != json::Kind::object) return definition_error("An object is expected", path);
        ATHANOR_TRY(std::string type_name, text(value, path, "Type"));
        auto known = parse_step_type(type_name);
        if (!known) {
            return definition_error(is_foreign_step_type(type_name)
                                        ? "Steps of type '" + type_name + "' are not supported here"
                                        : "Unknown step type '" + type_name + "'",
                                    at(path, "Type"));
        }
        s.type = *known;
        ATHANOR_CHECK(
            members(value, path,
                    {"Name", "Type", "Arguments", "DependsOn", "DisplayName", "Description", "CacheConfig",
                     "RetryPolicies", "PropertyFiles", "OutputParameters", "SqsQueueUrl"}));
        ATHANOR_TRY(s.name, text(value, path, "Name"));
        if (!is_name(s.name, kLongestName))
            return definition_error("Invalid step name '" + s.name + "'", at(path, "Name"));
        ATHANOR_TRY(s.display_name, text(value, path, "DisplayName", false));
        ATHANOR_TRY(s.description, text(value, path, "Description", false));
        ATHANOR_CHECK(each(value["DependsOn"], at(path, "DependsOn"),
                           [&](json::Value v, const std::string& where) -> Status {
                               auto name = v.string();
                               if (!name) return definition_error("A step's name is expected", where);
                               s.depends_on.emplace_back(*name);
                               return {};
                           }));
        ATHANOR_CHECK(options(value, path, s));
        s.arguments = value["Arguments"];
        if (s.arguments.kind() != json::Kind::object && s.type != StepType::callback) {
            return definition_error("'Arguments' is required", at(path, "Arguments"));
        }
        return enter(std::move(s), depth);
    }

    Status enter(StepDefinition s, std::size_t depth) {
        if (out_.steps.size() == kMostSteps)
            return definition_error("There are more than " + std::to_string(kMostSteps) + " steps", s.path);
        std::size_t index = out_.steps.size();
        if (!out_.by_name.emplace(s.name, index).second)
            return definition_error("Duplicate step name '" + s.name + "'", at(s.path, "Name"));
        bool condition = s.type == StepType::condition;
        json::Value arguments = s.arguments;
        std::string path = at(s.path, "Arguments");
        out_.steps.push_back(std::move(s));
        if (!condition) return {};
        ATHANOR_CHECK(members(arguments, path, {"Conditions", "IfSteps", "ElseSteps"}));
        ATHANOR_CHECK(steps(arguments["IfSteps"], at(path, "IfSteps"), index, false, depth + 1));
        return steps(arguments["ElseSteps"], at(path, "ElseSteps"), index, true, depth + 1);
    }

    // Members that only some types have.
    Status options(json::Value value, const std::string& path, StepDefinition& s) {
        auto only_for = [&](string_view member, bool has) -> Status {
            json::Value v = value[member];
            if (has || !v.exists() || v.is_null() || (v.kind() == json::Kind::array && v.size() == 0))
                return {};
            return definition_error(
                "Steps of type '" + std::string(s.kind().text) + "' have no '" + std::string(member) + "'",
                at(path, member));
        };
        bool callback = s.type == StepType::callback;
        ATHANOR_CHECK(only_for("CacheConfig", !s.kind().cache_members.empty()));
        ATHANOR_CHECK(only_for("RetryPolicies", !s.kind().create.empty()));
        ATHANOR_CHECK(only_for("PropertyFiles", s.type == StepType::processing));
        ATHANOR_CHECK(only_for("OutputParameters", callback));
        ATHANOR_CHECK(only_for("SqsQueueUrl", callback));
        ATHANOR_CHECK(cache(value["CacheConfig"], at(path, "CacheConfig"), s));
        ATHANOR_CHECK(each(value["RetryPolicies"], at(path, "RetryPolicies"),
                           [&](json::Value v, const std::string& p) { return retry(v, p, s); }));
        ATHANOR_CHECK(each(value["PropertyFiles"], at(path, "PropertyFiles"),
                           [&](json::Value v, const std::string& p) { return file(v, p, s); }));
        ATHANOR_CHECK(each(value["OutputParameters"], at(path, "OutputParameters"),
                           [&](json::Value v, const std::string& p) { return output(v, p, s); }));
        s.queue = value["SqsQueueUrl"];
        if (callback && !s.queue.exists())
            return definition_error("'SqsQueueUrl' is required", at(path, "SqsQueueUrl"));
        return {};
    }

    Status cache(json::Value value, const std::string& path, StepDefinition& s) {
        if (!value.exists() || value.is_null()) return {};
        ATHANOR_CHECK(members(value, path, {"Enabled", "ExpireAfter"}));
        if (value["Enabled"].exists() && !value["Enabled"].boolean())
            return definition_error("A Boolean is expected", at(path, "Enabled"));
        s.cached = value["Enabled"].boolean_or(false);
        ATHANOR_TRY(std::string period, text(value, path, "ExpireAfter", false));
        if (period.empty()) return {};
        s.cache_expires = parse_period(period);
        if (!s.cache_expires)
            return definition_error("'" + period + "' is not an ISO 8601 duration", at(path, "ExpireAfter"));
        return {};
    }

    Status retry(json::Value value, const std::string& path, StepDefinition& s) {
        constexpr string_view kExceptions[] = {"Step.SERVICE_FAULT", "Step.THROTTLING",
                                               "SageMaker.JOB_INTERNAL_ERROR", "SageMaker.CAPACITY_ERROR",
                                               "SageMaker.RESOURCE_LIMIT"};
        ATHANOR_CHECK(
            members(value, path,
                    {"ExceptionType", "IntervalSeconds", "BackoffRate", "MaxAttempts", "ExpireAfterMin"}));
        RetryPolicy policy;
        ATHANOR_CHECK(each(value["ExceptionType"], at(path, "ExceptionType"),
                           [&](json::Value v, const std::string& where) -> Status {
                               auto name = v.string();
                               if (!name || std::ranges::find(kExceptions, *name) == std::end(kExceptions)) {
                                   return definition_error("Unknown exception type '" + v.string_or("") + "'",
                                                           where);
                               }
                               policy.exceptions.emplace_back(*name);
                               return {};
                           }));
        if (policy.exceptions.empty())
            return definition_error("'ExceptionType' is required", at(path, "ExceptionType"));
        auto number = [&](string_view member, double least, double most) -> Result<std::optional<double>> {
            json::Value v = value[member];
            if (!v.exists() || v.is_null()) return std::nullopt;
            auto real = v.real();
            if (!real || *real < least || *real > most)
                return definition_error("A number in range is expected", at(path, member));
            return *real;
        };
        ATHANOR_TRY(auto interval, number("IntervalSeconds", 0, 1e9));
        ATHANOR_TRY(auto backoff, number("BackoffRate", 0, 1e6));
        ATHANOR_TRY(auto attempts, number("MaxAttempts", 1, kMostAttempts));
        ATHANOR_TRY(auto expires, number("ExpireAfterMin", 1, kLongestRetryMinutes));
        policy.interval_seconds = interval.value_or(1);
        policy.backoff_rate = backoff.value_or(2);
        if (attempts && expires)
            return definition_error("Only one of MaxAttempts and ExpireAfterMin may be given", path);
        if (attempts) policy.max_attempts = std::llround(*attempts);
        if (expires) policy.expire_after_minutes = std::llround(*expires);
        if (!attempts && !expires) policy.max_attempts = 5;
        s.retries.push_back(std::move(policy));
        return {};
    }

    Status file(json::Value value, const std::string& path, StepDefinition& s) {
        ATHANOR_CHECK(members(value, path, {"PropertyFileName", "OutputName", "FilePath"}));
        PropertyFile f;
        ATHANOR_TRY(f.name, text(value, path, "PropertyFileName"));
        ATHANOR_TRY(f.output, text(value, path, "OutputName"));
        ATHANOR_TRY(f.path, text(value, path, "FilePath"));
        if (std::ranges::find(s.property_files, f.name, &PropertyFile::name) != s.property_files.end()) {
            return definition_error("Duplicate property file '" + f.name + "'", at(path, "PropertyFileName"));
        }
        s.property_files.push_back(std::move(f));
        return {};
    }

    Status output(json::Value value, const std::string& path, StepDefinition& s) {
        ATHANOR_CHECK(members(value, path, {"OutputName", "OutputType"}));
        OutputParameter o;
        ATHANOR_TRY(o.name, text(value, path, "OutputName"));
        ATHANOR_TRY(o.type, type(value, path, "OutputType"));
        if (std::ranges::find(s.outputs, o.name, &OutputParameter::name) != s.outputs.end()) {
            return definition_error("Duplicate output '" + o.name + "'", at(path, "OutputName"));
        }
        s.outputs.push_back(std::move(o));
        return {};
    }

    Definition& out_;
};

}  // namespace

std::unexpected<Error> definition_error(std::string what, std::string_view path) {
    return validation_error("Unable to parse pipeline definition. " + std::move(what) + " at path: '" +
                            std::string(path) + "'.");
}

const StepDefinition* Definition::find(std::string_view step) const {
    auto found = by_name.find(step);
    return found == by_name.end() ? nullptr : &steps[found->second];
}

const Parameter* Definition::find_parameter(std::string_view name) const {
    auto found = std::ranges::find(parameters, name, &Parameter::name);
    return found == parameters.end() ? nullptr : &*found;
}

std::optional<Duration> parse_period(std::string_view text) {
    std::string upper(text);
    for (char& c : upper) c = (c >= 'a' && c <= 'z') ? static_cast<char>(c - 32) : c;
    string_view rest = upper;
    bool time = false, any = false;
    if (rest.starts_with('P')) rest.remove_prefix(1);
    double seconds = 0;
    while (!rest.empty()) {
        if (rest.front() == 'T' && !time) {
            time = true;
            rest.remove_prefix(1);
            continue;
        }
        std::size_t end = rest.find_first_not_of("0123456789");
        if (end == 0 || end == string_view::npos || end > 9) return std::nullopt;
        auto count = parse_number<std::int64_t>(rest.substr(0, end));
        double unit = 0;
        switch (rest[end]) {
            case 'Y': unit = time ? 0 : 365 * 86'400.0; break;
            case 'W': unit = time ? 0 : 7 * 86'400.0; break;
            case 'D': unit = time ? 0 : 86'400.0; break;
            case 'H': unit = 3'600.0; break;
            case 'M': unit = time || !upper.starts_with('P') ? 60.0 : 30 * 86'400.0; break;
            case 'S': unit = 1.0; break;
            default: break;
        }
        if (!count || unit == 0) return std::nullopt;
        seconds += static_cast<double>(*count) * unit;
        any = true;
        rest.remove_prefix(end + 1);
    }
    if (!any || seconds > 1e11) return std::nullopt;
    return Duration(static_cast<std::int64_t>(seconds * 1e6));
}

Result<Definition> parse_definition(std::string_view text) {
    auto document = json::parse(text);
    if (!document)
        return validation_error("Unable to parse pipeline definition. It is not valid JSON: " +
                                document.error().message);
    Definition definition{.document = *std::move(document)};
    ATHANOR_CHECK(Reader(definition).read());
    ATHANOR_CHECK(check(definition));
    ATHANOR_CHECK(sort(definition));
    return definition;
}

}  // namespace athanor::sagemaker::pipelines
