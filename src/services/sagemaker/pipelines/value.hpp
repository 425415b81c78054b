// The values of a pipeline's language: what parameters have, what expressions come to, what conditions compare. A part of a document that is not
// a scalar (a list that a step's property refers to as a whole) is carried as its JSON. Pure functions.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/error.hpp"
#include "base/json.hpp"

namespace athanor::sagemaker::pipelines {

// `any`: known only when it is read (Std:JsonGet). The last three are of properties alone.
enum class Type { string, integer, real, boolean, any, list, map, structure };

std::string_view type_text(Type type);                  // "String", "Integer", …
std::optional<Type> parse_type(std::string_view text);  // of a parameter or an output: the four scalars

struct Json {
    std::string text;
};

using Value = std::variant<std::string, std::int64_t, double, bool, Json>;

Type type_of(const Value& value);
// A literal, or what a document holds. nullopt for null and what is not there.
std::optional<Value> value_of(json::Value value);
// "12" as an Integer: how StartPipelineExecution sends all types. nullopt: it is not one.
std::optional<Value> parse_value(Type type, std::string_view text);
// May a value of `from` stand where `to` is asked for? An integer may stand for a float.
bool fits(Type from, Type to);

std::string to_text(const Value& value);  // as Std:Join puts it together
void write(json::Writer& writer, const Value& value);

// nullopt: not comparable (a string and a number).
std::optional<std::partial_ordering> compare(const Value& a, const Value& b);
bool comparable(Type a, Type b);

}  // namespace athanor::sagemaker::pipelines
