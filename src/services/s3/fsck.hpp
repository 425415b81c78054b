// What `athanor fsck` asks of a server that runs (objects/check.hpp): the index against itself and against the disk, and with "Read" every frame. For the
// operator alone. Nothing is changed: repairs are for a store that nobody uses.
//
//     fsck {"Read": false} -> {"Versions", "Damaged", "Leftovers", "Findings": [{"Kind", "Where", "What", "Damage"}], …}
#pragma once

#include "base/task.hpp"
#include "gate/signed_routes.hpp"
#include "objects/object_store.hpp"

namespace athanor::s3 {

void add_fsck(gate::SignedRoutes& routes, objects::ObjectStore& store, Pool& pool);

}  // namespace athanor::s3
