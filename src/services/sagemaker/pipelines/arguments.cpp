#include "services/sagemaker/pipelines/arguments.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "wire/pattern.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

using wire::kNoMax;
using wire::kNoMin;

std::string place_of(const std::string& path, std::string_view member) {
    return path + "." + std::string(member);
}
std::string place_of(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

// AWS's sentence, with the place in the definition.
std::unexpected<Error> violation(const wire::Type& type, const std::string& shown, const std::string& path,
                                 const std::string& constraint) {
    std::string value = type.sensitive ? "" : " '" + shown.substr(0, 256) + "'";
    return definition_error("Value" + value + " failed to satisfy constraint: Member must " + constraint,
                            path);
}

std::int64_t characters(std::string_view text) {
    return std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; });
}

class ArgumentChecker {
public:
    explicit ArgumentChecker(Scope& scope) : scope_(scope) {}

    Status structure(const wire::Shape& shape, json::Value value, const std::string& path,
                     std::string_view optional = {}) {
        if (value.kind() != json::Kind::object) return mismatch("Structure", path);
        Status status;
        std::size_t set = 0;
        value.for_each_member([&](std::string_view name, json::Value member) {
            if (!status) return;
            auto field = std::ranges::find(shape.fields, name, &wire::Field::name);
            if (field == shape.fields.end()) {
                status = definition_error("Unknown Argument member '" + std::string(name) + "'",
                                          place_of(path, name));
            } else if (!member.is_null()) {
                ++set;
                status = this->value(*field->type, member, place_of(path, name));
            }
        });
        ATHANOR_CHECK(status);
        for (const wire::Field& field : shape.fields) {
            if (!field.required || field.idempotency_token || field.name == optional) continue;
            json::Value member = value[field.name];
            if (!member.exists() || member.is_null()) {
                return definition_error("Missing required Argument member '" + std::string(field.name) + "'",
                                        path);
            }
        }
        if (shape.is_union && set != 1)
            return definition_error("Exactly one member of the union must be set", path);
        return {};
    }

private:
    static std::unexpected<Error> mismatch(std::string_view wanted, const std::string& path) {
        return definition_error(
            "Argument type mismatch: a value of type " + std::string(wanted) + " is expected", path);
    }

    Status value(const wire::Type& type, json::Value value, const std::string& path) {
        if (is_expression(value)) return expression(type, value, path);
        switch (type.kind) {
            case wire::Kind::structure: return structure(*type.shape, value, path);
            case wire::Kind::list: return list(type, value, path);
            case wire::Kind::map: return map(type, value, path);
            default: return literal(type, value, path);
        }
    }

    Status expression(const wire::Type& type, json::Value value, const std::string& path) {
        ATHANOR_TRY(Typed typed, scope_.expression(value, path));
        Type wanted = pipelines::type_of(type);
        bool fit =
            fits(typed.type, wanted) || (type.kind == wire::Kind::timestamp && typed.type == Type::string);
        // A list or a structure as a whole: only one of the same elements or members.
        if (fit && wanted > Type::any && typed.property != nullptr) fit = same_form(type, *typed.property);
        if (fit) return {};
        return definition_error("Cannot assign property reference [" + typed.shown +
                                    "] to argument of type [" + std::string(type_text(wanted)) + "]",
                                path);
    }

    static bool same_form(const wire::Type& a, const wire::Type& b) {
        if (a.kind != b.kind) return false;
        if (a.kind == wire::Kind::structure) return a.shape == b.shape || a.shape->name == b.shape->name;
        if (a.kind == wire::Kind::list || a.kind == wire::Kind::map) return same_form(*a.element, *b.element);
        return true;
    }

    Status list(const wire::Type& type, json::Value value, const std::string& path) {
        if (value.kind() != json::Kind::array) return mismatch("List", path);
        ATHANOR_CHECK(length(type, value.size(), "[…]", path));
        for (std::size_t i = 0, size = value.size(); i < size; ++i)
            ATHANOR_CHECK(this->value(*type.element, value.at(i), place_of(path, i)));
        return {};
    }

    Status map(const wire::Type& type, json::Value value, const std::string& path) {
        if (value.kind() != json::Kind::object) return mismatch("Map", path);
        ATHANOR_CHECK(length(type, value.size(), "{…}", path));
        Status status;
        value.for_each_member([&](std::string_view key, json::Value member) {
            if (status) status = text(*type.key, std::string(key), place_of(path, key));
            if (status) status = this->value(*type.element, member, place_of(path, key));
        });
        return status;
    }

    Status literal(const wire::Type& type, json::Value value, const std::string& path) {
        Type wanted = pipelines::type_of(type);
        auto given = value_of(value);
        bool time = type.kind == wire::Kind::timestamp && given && given->index() <= 2;
        if (time) return {};
        if (!given || !fits(pipelines::type_of(*given), wanted)) return mismatch(type_text(wanted), path);
        if (const auto* string = std::get_if<std::string>(&*given)) return text(type, *string, path);
        if (type.kind == wire::Kind::integer)
            return range(type, std::get<std::int64_t>(*given), type.min, type.max, path);
        if (type.kind == wire::Kind::real)
            return range(type, value.real_or(0), type.real_min, type.real_max, path);
        return {};
    }

    Status text(const wire::Type& type, const std::string& value, const std::string& path) {
        if (!type.values.empty()) {
            bool instance = type.instance_type && (value.starts_with("ml.") || value.starts_with("local"));
            if (instance || std::ranges::find(type.values, value) != type.values.end()) return {};
            std::string set;
            for (std::string_view allowed : type.values) set.append(set.empty() ? "" : ", ").append(allowed);
            return violation(type, value, path, "satisfy enum value set: [" + set + "]");
        }
        ATHANOR_CHECK(length(type, static_cast<std::size_t>(characters(value)), value, path));
        if (type.pattern != nullptr && !wire::matches(*type.pattern, value)) {
            return violation(type, value, path,
                             "satisfy regular expression pattern: " + std::string(type.pattern->text));
        }
        return {};
    }

    Status length(const wire::Type& type, std::size_t size, const std::string& shown,
                  const std::string& path) {
        if (type.max != kNoMax && size > static_cast<std::size_t>(type.max)) {
            return violation(type, shown, path,
                             "have length less than or equal to " + std::to_string(type.max));
        }
        if (type.min > 0 && size < static_cast<std::size_t>(type.min)) {
            return violation(type, shown, path,
                             "have length greater than or equal to " + std::to_string(type.min));
        }
        return {};
    }

    template <class T>
    Status range(const wire::Type& type, T value, T least, T most, const std::string& path) {
        if (value > most)
            return violation(type, to_text(Value(value)), path,
                             "have value less than or equal to " + to_text(Value(most)));
        if (value < least)
            return violation(type, to_text(Value(value)), path,
                             "have value greater than or equal to " + to_text(Value(least)));
        return {};
    }

    Scope& scope_;
};

}  // namespace

Status check_arguments(const wire::Shape& shape, json::Value arguments, const std::string& path,
                       std::string_view optional, Scope& scope) {
    return ArgumentChecker(scope).structure(shape, arguments, path, optional);
}

Status check_expressions(json::Value value, const std::string& path, Scope& scope) {
    if (is_expression(value)) {
        auto typed = scope.expression(value, path);
        return typed ? Status{} : Status(std::unexpected(typed.error()));
    }
    Status status;
    if (value.kind() == json::Kind::object) {
        value.for_each_member([&](std::string_view key, json::Value member) {
            if (status) status = check_expressions(member, place_of(path, key), scope);
        });
    } else if (value.kind() == json::Kind::array) {
        for (std::size_t i = 0, size = value.size(); i < size && status; ++i)
            status = check_expressions(value.at(i), place_of(path, i), scope);
    }
    return status;
}

}  // namespace athanor::sagemaker::pipelines
