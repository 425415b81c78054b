// Buckets by a part of their name, for the search over everything (gate/found.hpp). Out of memory.
#pragma once

#include <vector>

#include "gate/found.hpp"
#include "objects/object_store.hpp"

namespace athanor::s3 {

std::vector<gate::Found> find_by_name(const objects::ObjectStore& objects, std::string_view account,
                                      const gate::Sought& sought);

}  // namespace athanor::s3
