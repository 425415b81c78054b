#include "wire/stored.hpp"

#include <memory>

#include "wire/json.hpp"
#include "wire/validate.hpp"

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

Status read_document(const Operation& operation, std::string_view text, void* input) {
    AbsentMembers absent;
    ATHANOR_CHECK(read_json(*operation.input, text, input, absent, Members::everything));
    return validate(*operation.service, *operation.input, input, absent);
}

Status check_document(const Operation& operation, std::string_view text) {
    std::unique_ptr<void, void (*)(void*)> input(operation.input_lifetime->create(),
                                                 operation.input_lifetime->destroy);
    return read_document(operation, text, input.get());
}

}  // namespace athanor::wire
