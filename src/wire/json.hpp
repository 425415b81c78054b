// Structs as JSON: bodies of the json and rest-json protocols, and resources in the database. Only members whose location is the body
// are written, unless `everything` asks for all (stored requests). Members that are absent are left out, never null or {}.
#pragma once

#include <string_view>

#include "base/error.hpp"
#include "base/json.hpp"
#include "wire/access.hpp"

namespace athanor::wire {

enum class Members { body, everything };

// Unknown members are ignored, null is absent. A value of a wrong kind is a SerializationException. Text: up to 16 MiB, 128 levels.
Status read_json(const Shape& shape, std::string_view text, void* object, AbsentMembers& absent,
                 Members members = Members::body);

// One value of any type, e.g. a payload member.
Status read_json_value(const Type& type, std::string_view text, void* value, AbsentMembers& absent);

struct JsonOptions {
    Members members = Members::body;
    bool redact = false;  // sensitive values become "***"
};
void write_json(const Shape& shape, const void* object, json::Writer& out, JsonOptions options = {});
void write_json_value(const Type& type, TimeFormat time, const void* value, json::Writer& out,
                      JsonOptions options = {});

}  // namespace athanor::wire
