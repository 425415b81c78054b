// What others ask of schedules without an operation: those with a part of a name (the search over everything: gate/found.hpp; one scan of the account's), and tags.
#pragma once

#include <vector>

#include "gate/found.hpp"
#include "gate/principal.hpp"
#include "store/database.hpp"

namespace athanor::scheduler {

Result<std::vector<gate::Found>> find_by_name(store::Snapshot& snapshot, std::string_view account,
                                              std::string_view region, const gate::Sought& sought);

// Of a resource by its ARN, for decisions about it (aws:ResourceTag). What has no tags has none here.
Result<gate::Tags> tags_of_resource(store::Snapshot& snapshot, std::string_view arn);

}  // namespace athanor::scheduler
