// What others ask of log groups without an operation: those with a part of a name (the search over everything: gate/found.hpp; out of memory), and tags.
#pragma once

#include <vector>

#include "gate/found.hpp"
#include "gate/principal.hpp"
#include "store/database.hpp"
#include "telemetry/log_store.hpp"

namespace athanor::logs {

std::vector<gate::Found> find_by_name(const telemetry::LogStore& store, std::string_view account,
                                      std::string_view region, const gate::Sought& sought);

// Of a log group by its ARN, or that of what its operations are about (log-group:NAME:log-stream:), for decisions about it (aws:ResourceTag). Streams have none.
Result<gate::Tags> tags_of_resource(store::Snapshot& snapshot, std::string_view arn);

}  // namespace athanor::logs
