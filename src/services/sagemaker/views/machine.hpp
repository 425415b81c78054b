// What waits for the machine and what has it, of all accounts: for the operator's page (main/console_views.hpp). Reads rows alone, bounded.
#pragma once

#include "base/json.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

// Two members of the object that is being written:
//     "queue": [{"job", "arn", "account", "instanceType", "instances", "since", "reason"}], in the order in which they will start
//     "agents": [{"id", "owner", "account", "unit", "status", "started", "memoryBytes"}]
Status write_machine(json::Writer& w, store::Snapshot& snapshot);

}  // namespace athanor::sagemaker
