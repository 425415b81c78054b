#include "wire/validate.hpp"

#include <algorithm>

#include "wire/pattern.hpp"
#include "wire/text.hpp"

namespace athanor::wire {
namespace {

constexpr std::size_t kMaxShown = 32;         // violations that are spelled out; all are counted
constexpr std::size_t kMaxValueShown = 1024;  // bytes of a value

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xc0) != 0x80; }));
}

std::string lower_first(std::string_view name) {
    std::string out(name);
    if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] | 0x20);
    return out;
}

// A value as Java prints it, within a limit: [a, b], {k=v}.
void print(const Type& type, const void* value, std::string& out) {
    if (out.size() > kMaxValueShown) return;
    if (type.sensitive) {
        out += "*****";
    } else if (type.kind == Kind::list) {
        out += '[';
        for (std::size_t i = 0, size = type.list->size(value); i < size; ++i) {
            if (i > 0) out += ", ";
            print(*type.element, type.list->at(value, i), out);
        }
        out += ']';
    } else if (type.kind == Kind::map) {
        out += '{';
        bool first = true;
        visit_map(type, value, [&](const std::string& key, const void* item) {
            if (!first) out += ", ";
            first = false;
            (out += key) += '=';
            print(*type.element, item, out);
        });
        out += '}';
    } else if (type.kind == Kind::structure) {
        ((out += type.shape->name) += "(") += ")";
    } else {
        out += print_text(type, TimeFormat::iso8601, value);
    }
}

template <class T>
std::string number(T value) {
    if constexpr (std::is_same_v<T, double>)
        return print_real(value);
    else
        return std::to_string(value);
}

// Scalars' constraints, as sentences. `all` lists every constraint of the type, as AWS does for elements of collections.
class Constraints {
public:
    explicit Constraints(const Type& type) : type_(type) {}

    std::vector<std::string> violated(const void* value) const {
        std::vector<std::string> out;
        switch (type_.kind) {
            case Kind::string: text(as<std::string>(value), out); break;
            case Kind::blob: size(as<std::string>(value).size(), out); break;
            case Kind::list: size(type_.list->size(value), out); break;
            case Kind::map: size(type_.map->size(value), out); break;
            case Kind::integer: range(as<std::int64_t>(value), type_.min, type_.max, out); break;
            case Kind::real: range(as<double>(value), type_.real_min, type_.real_max, out); break;
            default: break;
        }
        return out;
    }

    std::string all() const {
        std::vector<std::string> parts;
        bool sized = type_.kind == Kind::string || type_.kind == Kind::blob || type_.kind == Kind::list ||
                     type_.kind == Kind::map;
        if (type_.max != kNoMax)
            parts.push_back((sized ? "Member must have length less than or equal to "
                                   : "Member must have value less than or equal to ") +
                            std::to_string(type_.max));
        if (type_.min != kNoMin)
            parts.push_back((sized ? "Member must have length greater than or equal to "
                                   : "Member must have value greater than or equal to ") +
                            std::to_string(type_.min));
        if (type_.pattern != nullptr) parts.push_back(pattern_text());
        if (!type_.values.empty()) parts.push_back(enum_text());
        std::string out = "[";
        for (const std::string& part : parts) (out += out.size() > 1 ? ", " : "") += part;
        return out + "]";
    }

private:
    void text(const std::string& value, std::vector<std::string>& out) const {
        if (!type_.values.empty()) {
            bool known = std::ranges::find(type_.values, value) != type_.values.end();
            bool instance = type_.instance_type && (value.starts_with("ml.") || value.starts_with("local"));
            if (!known && !instance) out.push_back(enum_text());
            return;
        }
        std::size_t before = out.size();
        std::size_t length = characters(value);
        size(length, out);
        bool too_long =
            out.size() > before && type_.max != kNoMax && length > static_cast<std::size_t>(type_.max);
        if (type_.pattern != nullptr && !too_long && !matches(*type_.pattern, value))
            out.insert(out.begin() + static_cast<std::ptrdiff_t>(before), pattern_text());
    }

    void size(std::size_t length, std::vector<std::string>& out) const {
        if (type_.max != kNoMax && length > static_cast<std::size_t>(type_.max))
            out.push_back("Member must have length less than or equal to " + std::to_string(type_.max));
        if (type_.min > 0 && length < static_cast<std::size_t>(type_.min))
            out.push_back("Member must have length greater than or equal to " + std::to_string(type_.min));
    }

    template <class T>
    void range(T value, T min, T max, std::vector<std::string>& out) const {
        if (value > max) out.push_back("Member must have value less than or equal to " + number(max));
        if (value < min) out.push_back("Member must have value greater than or equal to " + number(min));
    }

    std::string pattern_text() const {
        return "Member must satisfy regular expression pattern: " + std::string(type_.pattern->text);
    }

    std::string enum_text() const {
        std::string out = "Member must satisfy enum value set: [";
        for (std::size_t i = 0; i < type_.values.size(); ++i) (out += i == 0 ? "" : ", ") += type_.values[i];
        return out + "]";
    }

    const Type& type_;
};

class Validator {
public:
    explicit Validator(const AbsentMembers& absent) : absent_(absent) {}

    void structure(const Shape& shape, const void* object, const std::string& prefix) {
        std::size_t set = 0;
        for (const Field& field : shape.fields) {
            if (field.type->kind == Kind::stream) continue;
            if (field.required && is_absent(object, field)) {
                add("Value null at '" + prefix + lower_first(field.name) +
                    "' failed to satisfy constraint: Member must not be null");
                continue;
            }
            const void* present = value_of(object, field);
            if (present == nullptr) continue;
            ++set;
            if (is_plain(*field.type)) continue;
            value(*field.type, present, prefix + lower_first(field.name));
        }
        if (shape.is_union && set != 1)
            add("Value at '" +
                (prefix.empty() ? lower_first(shape.name) : prefix.substr(0, prefix.size() - 1)) +
                "' failed to satisfy constraint: Exactly one member of the union must be set");
    }

    Status result(const Service& service) const {
        if (count_ == 0) return {};
        std::string message =
            std::to_string(count_) +
            (count_ == 1 ? " validation error detected: " : " validation errors detected: ") + text_;
        return fail(service.validation_code, std::move(message));
    }

private:
    // Nothing to check: spares the path of a member.
    static bool is_plain(const Type& type) {
        return type.min == kNoMin && type.max == kNoMax && type.pattern == nullptr && type.values.empty() &&
               type.kind != Kind::structure && type.kind != Kind::list && type.kind != Kind::map &&
               type.kind != Kind::real;
    }

    void value(const Type& type, const void* present, const std::string& path) {
        for (const std::string& constraint : Constraints(type).violated(present))
            violation(type, present, path, constraint);
        if (type.kind == Kind::structure) structure(*type.shape, present, path + ".");
        if (type.kind == Kind::list) elements(type, present, path);
        if (type.kind == Kind::map) entries(type, present, path);
    }

    void elements(const Type& type, const void* list, const std::string& path) {
        const Type& element = *type.element;
        if (is_plain(element)) return;
        bool nested =
            element.kind == Kind::structure || element.kind == Kind::list || element.kind == Kind::map;
        for (std::size_t i = 0, size = type.list->size(list); i < size; ++i) {
            const void* item = type.list->at(list, i);
            if (nested) {
                value(element, item, path + "." + std::to_string(i + 1) + ".member");
            } else if (!Constraints(element).violated(item).empty()) {
                return violation(type, list, path,
                                 "Member must satisfy constraint: " + Constraints(element).all());
            }
        }
    }

    void entries(const Type& type, const void* map, const std::string& path) {
        bool bad_key = false;
        bool bad_value = false;
        bool nested = type.element->kind == Kind::structure || type.element->kind == Kind::list ||
                      type.element->kind == Kind::map;
        visit_map(type, map, [&](const std::string& key, const void* item) {
            if (!is_plain(*type.key)) bad_key = bad_key || !Constraints(*type.key).violated(&key).empty();
            if (nested) {
                value(*type.element, item, path + "." + key + ".member");
            } else if (!is_plain(*type.element)) {
                bad_value = bad_value || !Constraints(*type.element).violated(item).empty();
            }
        });
        if (bad_key)
            violation(type, map, path, "Map keys must satisfy constraint: " + Constraints(*type.key).all());
        if (bad_value)
            violation(type, map, path,
                      "Map value must satisfy constraint: " + Constraints(*type.element).all());
    }

    void violation(const Type& type, const void* present, const std::string& path,
                   const std::string& constraint) {
        std::string shown;
        if (!type.sensitive) {
            print(type, present, shown);
            if (shown.size() > kMaxValueShown) shown.resize(kMaxValueShown);
            while (!shown.empty() && (shown.back() & 0xc0) == 0x80 && shown.size() == kMaxValueShown)
                shown.pop_back();
            shown = " '" + shown + "'";
        }
        add("Value" + shown + " at '" + path + "' failed to satisfy constraint: " + constraint);
    }

    void add(const std::string& line) {
        if (++count_ > kMaxShown) return;
        (text_ += text_.empty() ? "" : "; ") += line;
    }

    bool is_absent(const void* object, const Field& field) const {
        return !absent_.empty() && std::ranges::find(absent_, Absent{object, &field}) != absent_.end();
    }

    const AbsentMembers& absent_;
    std::size_t count_ = 0;
    std::string text_;
};

}  // namespace

Status validate(const Service& service, const Shape& shape, const void* object, const AbsentMembers& absent) {
    Validator validator(absent);
    validator.structure(shape, object, "");
    return validator.result(service);
}

}  // namespace athanor::wire
