// Generated structs as JSON text for the database and the log: every member under its model's name, exact (times to the microsecond,
// numbers to the bit), streams left out. `from_json` takes what an older version wrote: unknown members are ignored, missing ones keep
// their defaults. Nothing is validated: what is stored was.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "wire/model.hpp"

namespace athanor::wire {

std::string to_json(const Shape& shape, const void* object);
Status from_json(const Shape& shape, std::string_view text, void* object);
std::string redacted(const Shape& shape,
                     const void* object);  // for logs and audit records: sensitive values are "***"

// A request that comes from inside as such a document (a pipeline's step, a schedule's target): read and validated in AWS's words, without
// calling anything. The operation is described. `input`: an object of *operation.input's struct, freshly made.
Status read_document(const Operation& operation, std::string_view text, void* input);
// The same, where only the verdict is wanted.
Status check_document(const Operation& operation, std::string_view text);

template <class T>
std::string to_json(const T& object) {
    return to_json(T::kShape, &object);
}
template <class T>
Result<T> from_json(std::string_view text) {
    T object{};
    ATHANOR_CHECK(from_json(T::kShape, text, &object));
    return object;
}
template <class T>
std::string redacted(const T& object) {
    return redacted(T::kShape, &object);
}

}  // namespace athanor::wire
