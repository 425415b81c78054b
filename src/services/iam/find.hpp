// Users, roles, groups and policies by a part of their name, for the search over everything (gate/found.hpp). One scan of the account's names.
#pragma once

#include <vector>

#include "gate/found.hpp"
#include "store/database.hpp"

namespace athanor::iam {

Result<std::vector<gate::Found>> find_by_name(store::Snapshot& snapshot, std::string_view account,
                                              const gate::Sought& sought);

}  // namespace athanor::iam
