#include "services/s3/fsck.hpp"

#include "objects/check.hpp"

namespace athanor::s3 {

void add_fsck(gate::SignedRoutes& routes, objects::ObjectStore& store, Pool& pool) {
    routes.add("fsck", [&](gate::Call& call, json::Value in) -> Task<Result<std::string>> {
        ATHANOR_CO_CHECK(routes.only_operator(call));
        const bool read = in["Read"].boolean_or(false);
        auto report = co_await pool.run([&store, read] { return store.fsck(read, false); });
        if (!report) co_return std::unexpected(std::move(report).error());
        co_return report->json();
    });
}

}  // namespace athanor::s3
