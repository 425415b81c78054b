// What the operator lets each account have at most: running jobs, vCPUs of running jobs, stored bytes, requests a second. Rows in control.db, held in memory.
// An account without a row, and a limit that is not set, is not limited.
//
// Who asks: the dispatcher of each authenticated request (take); CreateTrainingJob and CreateProcessingJob in their transaction (sagemaker/jobs); the object
// store in the transaction that adds a version (objects/quota.cpp). While no account has a quota, take() costs one atomic load.
//
// Requests are a token bucket that holds a second's worth: an account may send as many at once as it may send in a second. Lock-free: the bucket is one number,
// the time at which it would be full again.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "gate/accounts.hpp"
#include "gate/signed_routes.hpp"
#include "store/database.hpp"

namespace athanor::gate {

struct Limits {
    std::optional<std::int64_t> running_jobs, vcpus, bytes, requests;
    friend bool operator==(const Limits&, const Limits&) = default;
};

class Quotas {
public:
    static store::Migrations migrations();
    static Result<std::unique_ptr<Quotas>> open(store::Database& control, Clock& clock);

    Limits of(std::string_view account) const;
    std::vector<std::pair<std::string, Limits>> list() const;  // by account
    // Limits that `change` does not name stay; 0 takes one away.
    Task<Result<store::Durable<Limits>>> set(std::string account, Limits change);

    // One request of this account; false: it has none left now.
    bool take(std::string_view account) const;

    // Operations of our own, for the operator alone:
    //     quota/set  {"Account": A, "RunningJobs": N, "Vcpus": N, "Bytes": N, "Requests": N} -> the limits that the account has now
    //     quota/list -> {"Quotas": [{"Account", ...}]}
    void add_to(SignedRoutes& own, const Accounts& accounts, const Authorizer& authorizer);

private:
    struct Table;
    Quotas(store::Database& control, Clock& clock) : control_(control), clock_(clock) {}
    Status load();

    store::Database& control_;
    Clock& clock_;
    std::mutex loading_;
    std::atomic<bool> any_ = false;
    std::atomic<std::shared_ptr<const Table>> table_;
};

inline constexpr std::string_view kSetQuota = "quota/set", kListQuotas = "quota/list";

}  // namespace athanor::gate
