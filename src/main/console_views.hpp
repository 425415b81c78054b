// The console's views that are made of several services, put together (the others: services/sagemaker/views/): console/find (find.hpp), who changed an
// endpoint by the audit trail, and
//
//     console/system {} -> {"version", "started", "region", "account", "queue", "waiting", "agents", "capacity": {"cpus", "memoryBytes"}, "load": [1, 5, 15 minutes],
//       "memory": {"server", "available", "total"}, "disk": {"path", "total", "free"}, "scrub": {"begun", "ended", "bytes", "versions", "damaged"},
//       "objects": {"buckets", "segments", "segmentBytes", "deadBytes", "garbage"}, "databases": {NAME: {"bytes", "logPages"}},
//       "requests": {"answered", "refused", "connections", "bufferBytes"}}, for the operator.
#pragma once

#include "gate/signed_routes.hpp"
#include "http/server.hpp"
#include "main/services.hpp"

namespace athanor {

// All outlive the routes. `stats`: of the API's server.
void add_console_views(gate::SignedRoutes& routes, const gate::Authorizer& authorizer,
                       Foundations& foundations, Services& services, const ServeOptions& options,
                       std::function<http::ServerStats()> stats);

}  // namespace athanor
