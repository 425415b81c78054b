// All of control.db that lies under the master key: one place, so that it can be read whether something is missing. A room that seals into a new column adds
// it here; tests/clients/master_key_suite.py looks through every column of every table for seals of an older version after a rotation.
#pragma once

#include <vector>

#include "objects/rewrap.hpp"

namespace athanor {

std::vector<objects::SealedColumn> sealed_columns();

}  // namespace athanor
