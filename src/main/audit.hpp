// The audit log as the server has it: its key, its daily round (retention, verification), what it tells of itself, and where trails deliver to.
//
//     ATHANOR_TRY(auto key, load_audit_key(fs, random, data, master_key));
//     AuditRound round(log, clock, pool, {.retention_days = 365});
//     round.add_to(own);                       // audit/verify: of the operator
//     spawn(cores.next(), round.loop());
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "base/file.hpp"
#include "console/console.hpp"
#include "gate/signed_routes.hpp"
#include "objects/master_key.hpp"
#include "objects/object_store.hpp"
#include "services/cloudtrail/delivery.hpp"
#include "telemetry/audit_log.hpp"

namespace athanor {

inline constexpr std::string_view kAuditKeyContext = "athanor audit key";  // of its seal
inline constexpr std::string_view kAuditKeyFile = "audit.key";

// Chains and signs the audit log: random, made at the first start, sealed under the master key.
Result<std::string> load_audit_key(Filesystem& fs, Random& random, const std::string& data_directory,
                                   const objects::MasterKey& master_key);

class AuditRound {
public:
    AuditRound(telemetry::AuditLog& log, Clock& clock, Pool& pool, unsigned retention_days)
        : log_(log), clock_(clock), pool_(pool), retention_days_(retention_days) {}

    void add_to(gate::SignedRoutes& routes);
    Task<void> loop();  // until the process ends
    void add_metrics(std::vector<console::Metric>& to) const;

private:
    Task<Result<telemetry::AuditVerdict>> verify();

    telemetry::AuditLog& log_;
    Clock& clock_;
    Pool& pool_;
    const unsigned retention_days_;
    std::atomic<bool> intact_ = true;  // what the last verification found
    std::atomic<std::uint64_t> verified_ = 0;
};

class TrailSink final : public cloudtrail::Sink {
public:
    TrailSink(objects::ObjectStore& store, Pool& pool) : store_(store), pool_(pool) {}
    Status check(const cloudtrail::Destination& to) const override;
    Task<Status> put(const cloudtrail::Destination& to, std::string key, std::string text) override;

private:
    Result<objects::Bucket> allowed(const cloudtrail::Destination& to, std::string_view key) const;
    objects::ObjectStore& store_;
    Pool& pool_;
};

}  // namespace athanor
