#include "services/sagemaker/pipelines/value.hpp"

#include <array>

#include "base/encoding.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

constexpr std::array<std::string_view, 8> kTypeTexts = {"String", "Integer", "Float", "Boolean",
                                                        "Any",    "List",    "Map",   "Structure"};

std::optional<double> number_of(const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
    if (const auto* real = std::get_if<double>(&value)) return *real;
    return std::nullopt;
}

bool is_number(Type type) { return type == Type::integer || type == Type::real; }

}  // namespace

std::string_view type_text(Type type) { return kTypeTexts[static_cast<std::size_t>(type)]; }

std::optional<Type> parse_type(std::string_view text) {
    for (Type type : {Type::string, Type::integer, Type::real, Type::boolean}) {
        if (type_text(type) == text) return type;
    }
    return std::nullopt;
}

Type type_of(const Value& value) {
    switch (value.index()) {
        case 0: return Type::string;
        case 1: return Type::integer;
        case 2: return Type::real;
        case 3: return Type::boolean;
        default: return std::get<Json>(value).text.starts_with('[') ? Type::list : Type::structure;
    }
}

std::optional<Value> value_of(json::Value value) {
    switch (value.kind()) {
        case json::Kind::missing:
        case json::Kind::null: return std::nullopt;
        case json::Kind::boolean: return Value(*value.boolean());
        case json::Kind::integer:
            if (auto integer = value.integer()) return Value(*integer);
            [[fallthrough]];
        case json::Kind::real: return Value(value.real_or(0));
        case json::Kind::string: return Value(std::string(*value.string()));
        default: return Value(Json{value.text()});
    }
}

std::optional<Value> parse_value(Type type, std::string_view text) {
    switch (type) {
        case Type::string: return Value(std::string(text));
        case Type::integer:
            if (auto integer = parse_number<std::int64_t>(text)) return Value(*integer);
            return std::nullopt;
        case Type::real:
            if (auto real = parse_number<double>(text)) return Value(*real);
            return std::nullopt;
        case Type::boolean:
            if (equal_ignore_case(text, "true")) return Value(true);
            if (equal_ignore_case(text, "false")) return Value(false);
            return std::nullopt;
        default: return std::nullopt;
    }
}

bool fits(Type from, Type to) {
    if (from == to || to == Type::any) return true;
    if (from == Type::any) return to < Type::any;
    if (to == Type::real) return from == Type::integer;
    return (from == Type::structure && to == Type::map) || (from == Type::map && to == Type::structure);
}

std::string to_text(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    json::Writer writer;
    write(writer, value);
    return std::move(writer).take();
}

void write(json::Writer& writer, const Value& value) {
    switch (value.index()) {
        case 0: writer.string(std::get<std::string>(value)); return;
        case 1: writer.number(std::get<std::int64_t>(value)); return;
        case 2: writer.number(std::get<double>(value)); return;
        case 3: writer.boolean(std::get<bool>(value)); return;
        default: writer.raw(std::get<Json>(value).text); return;
    }
}

std::optional<std::partial_ordering> compare(const Value& a, const Value& b) {
    const auto* left = std::get_if<std::int64_t>(&a);
    const auto* right = std::get_if<std::int64_t>(&b);
    if (left && right) return *left <=> *right;
    auto x = number_of(a), y = number_of(b);
    if (x && y) return *x <=> *y;
    if (a.index() != b.index()) return std::nullopt;
    if (const auto* text = std::get_if<std::string>(&a)) return *text <=> std::get<std::string>(b);
    if (const auto* flag = std::get_if<bool>(&a)) return *flag <=> std::get<bool>(b);
    return std::nullopt;
}

bool comparable(Type a, Type b) {
    if (a > Type::any || b > Type::any) return false;
    return a == b || a == Type::any || b == Type::any || (is_number(a) && is_number(b));
}

}  // namespace athanor::sagemaker::pipelines
