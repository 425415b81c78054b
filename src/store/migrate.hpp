// Brings a database to the schema of this code: the missing steps of every component, in order, in one transaction. A database in which some
// component is newer than the code is refused before anything is written. Internal to this room; blocks.
#pragma once

#include <cstdint>
#include <vector>

#include "store/connection.hpp"
#include "store/database.hpp"

namespace athanor::store {

Migrations own_tables();  // the commit counter and the outbox
Status migrate(Connection& connection, const std::vector<Migrations>& migrations);
Result<std::int64_t> stored_sequence(Connection& connection);

}  // namespace athanor::store
