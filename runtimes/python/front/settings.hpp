// What the environment of an inference container says to its server; the names are those of AWS's toolkits.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "base/error.hpp"

namespace athanor::python {

struct Settings {
    std::uint16_t port = 8080;         // SAGEMAKER_BIND_TO_PORT; 0 picks a free one
    std::size_t workers = 1;           // SAGEMAKER_MODEL_SERVER_WORKERS; default: one a core that we may use
    std::size_t timeout_seconds = 60;  // SAGEMAKER_MODEL_SERVER_TIMEOUT
};

using Lookup = std::function<std::optional<std::string>(const std::string&)>;

// `cpu_limit` is the text of the cgroup's cpu.max ("200000 100000" or "max 100000"), empty where there is none.
std::size_t usable_cores(std::size_t cores, std::string_view cpu_limit);
Result<Settings> read_settings(const Lookup& environment, std::size_t cores);

}  // namespace athanor::python
