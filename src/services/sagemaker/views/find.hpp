// Resources of every kind by a part of their name, for the search over everything (gate/found.hpp). A scan of the account's names along an index: 10,000
// names are some 2 ms. The nearest and newest of each kind.
#pragma once

#include <vector>

#include "gate/found.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

Result<std::vector<gate::Found>> find_by_name(store::Snapshot& snapshot, std::string_view account,
                                              std::string_view region, const gate::Sought& sought);

}  // namespace athanor::sagemaker
