// How requests and states are kept: the JSON of the API's own structs, through the field tables. Describe mirrors Create by one function.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "wire/mirror.hpp"
#include "wire/stored.hpp"

namespace athanor::sagemaker {

template <class T>
std::string keep(const T& value) {
    return wire::to_json(value);
}

template <class T>
Result<T> recall(std::string_view json) {
    return wire::from_json<T>(json);
}

// Copies the members that both have, by name.
template <class From, class To>
void mirror(const From& from, To& to) {
    wire::mirror(from, to);
}

// A kept request of type `From`, as the answer that mirrors it.
template <class To, class From>
Result<To> mirrored(std::string_view json) {
    ATHANOR_TRY(From request, recall<From>(json));
    To out;
    mirror(request, out);
    return out;
}

// A kept state as an event shows it: every "…Time" in milliseconds, environments left out.
std::string event_detail(std::string_view json);

}  // namespace athanor::sagemaker
