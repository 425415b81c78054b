#include "services/s3/inventory_route.hpp"

namespace athanor::s3 {

void add_inventory(gate::SignedRoutes& routes, Inventories& inventories) {
    routes.add("inventory", [&inventories](gate::Call& call, json::Value in) -> Task<Result<std::string>> {
        ATHANOR_CO_TRY(std::string manifest,
                       co_await inventories.run(call, in["Bucket"].string_or(""), in["Id"].string_or("")));
        json::Writer w;
        w.begin_object().key("Manifest").string(manifest).end_object();
        co_return std::move(w).take();
    });
}

}  // namespace athanor::s3
