// Log groups by a part of their name, for the search over everything (gate/found.hpp). Out of memory.
#pragma once

#include <vector>

#include "gate/found.hpp"
#include "telemetry/log_store.hpp"

namespace athanor::logs {

std::vector<gate::Found> find_by_name(const telemetry::LogStore& store, std::string_view account,
                                      std::string_view region, const gate::Sought& sought);

}  // namespace athanor::logs
