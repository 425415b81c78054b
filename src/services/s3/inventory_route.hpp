// What `athanor inventory` asks: a report now, whatever its schedule. For the bucket's own account alone, and those who may order one
// (s3:PutInventoryConfiguration).
//
//     inventory {"Bucket", "Id"} -> {"Manifest": "s3://..."}, when it lies there
#pragma once

#include "gate/signed_routes.hpp"
#include "services/s3/inventory.hpp"

namespace athanor::s3 {

void add_inventory(gate::SignedRoutes& routes, Inventories& inventories);

}  // namespace athanor::s3
