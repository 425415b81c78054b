// One moment of several databases, as files: what a backup begins with.
//
// All writers are stopped between two commits, a read transaction is begun on each database, and the writers go on: less than a millisecond for
// them, while what is queued waits. Nothing that one database shows can therefore depend on what another does not show. The pages are then
// copied from those read transactions, beside writers that go on; until that is done their logs only grow. Blocks, on threads of its
// own; a copy is on the disk when it returns. The copies are ordinary databases.
#pragma once

#include <span>
#include <string>

#include "store/database.hpp"

namespace athanor::store {

struct DatabaseCopy {
    Database* database;
    std::string to;  // a file that is not there yet, in the system's filesystem
};

// After an error no copy is worth anything.
Status copy_together(std::span<const DatabaseCopy> copies);

}  // namespace athanor::store
