// A variable of the environment; "" where it is not set.
#pragma once

#include <cstdlib>
#include <string>

namespace athanor::cli {

inline std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

}  // namespace athanor::cli
