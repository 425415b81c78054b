// What AWS answers to a body that is not what the operation's protocol says.
#pragma once

#include "base/error.hpp"

namespace athanor::wire {

inline std::unexpected<Error> serialization_error(std::string message) {
    return fail("SerializationException", std::move(message));
}

}  // namespace athanor::wire
