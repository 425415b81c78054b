// Rules by a part of their name, for the search over everything (gate/found.hpp). One scan of the account's rules.
#pragma once

#include <vector>

#include "gate/found.hpp"
#include "store/database.hpp"

namespace athanor::events {

Result<std::vector<gate::Found>> find_by_name(store::Snapshot& snapshot, std::string_view account,
                                              std::string_view region, const gate::Sought& sought);

}  // namespace athanor::events
