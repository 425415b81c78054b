#include "wire/stored.hpp"

#include "wire/json.hpp"

namespace athanor::wire {

std::string to_json(const Shape& shape, const void* object) {
    json::Writer writer;
    write_json(shape, object, writer, {.members = Members::everything});
    return std::move(writer).take();
}

std::string redacted(const Shape& shape, const void* object) {
    json::Writer writer;
    write_json(shape, object, writer, {.members = Members::everything, .redact = true});
    return std::move(writer).take();
}

Status from_json(const Shape& shape, std::string_view text, void* object) {
    AbsentMembers absent;
    return read_json(shape, text, object, absent, Members::everything);
}

}  // namespace athanor::wire
