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
std::string redacted(const Shape& shape, const void* object);    // for logs and audit records: sensitive values are "***"

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
