// Delivers what Intake has written down. Each (rule, target) that has something waiting is a lane: in order,
// one at a time, tried again with a growing delay while the target fails in a way that may pass, until its
// retry policy is exhausted; then to its dead-letter queue, or dropped with a line in the log. A lane that
// waits for its next attempt is a row, not a coroutine, so a failing target holds up itself alone.
//
// At least once: the target is called, then the delivery's row goes; a crash between the two calls it again,
// with the same invocation id. An event for another bus is matched there in the transaction that removes it
// here, so that happens once.
//
// Everything runs on one executor; only `wake` may be called from elsewhere. In memory: kAtOnce events.
#pragma once

#include <atomic>
#include <unordered_set>

#include "api/events.hpp"
#include "base/clock.hpp"
#include "base/random.hpp"
#include "gate/target.hpp"
#include "services/events/intake.hpp"

namespace athanor::events {

class Deliveries {
public:
    static constexpr std::size_t kAtOnce = 64;
    static constexpr int kInARow = 32;  // of one lane, then another has its turn
    static constexpr std::chrono::seconds kFirstDelay{1};
    static constexpr std::chrono::seconds kLastDelay{600};
    static constexpr std::int64_t kMostAge = 86'400;  // seconds; AWS's defaults
    static constexpr std::int64_t kMostRetries = 185;

    Deliveries(store::Database& control, Intake& intake, const gate::Targets& targets, Clock& clock,
               Random& random);

    void start(Executor executor) { executor_ = std::move(executor); }
    void wake();
    // One round over all that is due now, lane after lane: for tests.
    Task<void> round();

private:
    struct Head {
        RuleKey rule;
        std::string target_id;
        std::optional<std::string> target;  // JSON; nullopt: it was removed
        std::int64_t sequence = 0;
        std::int32_t ordinal = 0;
        std::string event_id, event;
        int hops = 0;
        Timestamp arrived{};
        std::int64_t attempts = 0;
    };
    struct Outcome {
        enum class Kind { done, later, settled } kind = Kind::done;
        Duration delay{};
    };

    Task<void> pump();
    Result<std::vector<std::int64_t>> due_lanes();
    Task<void> run_and_leave(std::int64_t lane);
    Task<void> run_lane(std::int64_t lane);
    Result<std::optional<Head>> head(std::int64_t lane);
    Task<Outcome> attempt(std::int64_t lane, const Head& head);
    Task<Status> forward(std::int64_t lane, const Head& head, const BusKey& bus);
    Task<Outcome> failed(const Head& head, const api::events::Target& target, gate::Invocation invocation,
                         const Error& error);
    static Status remove(store::Transaction& tx, std::int64_t lane, const Head& head);

    store::Database& control_;
    Intake& intake_;
    const gate::Targets& targets_;
    Clock& clock_;
    Random& random_;
    Executor executor_;
    std::atomic<bool> woken_ = false;
    std::unordered_set<std::int64_t> active_;
};

// What the target is called with. An error is the event's or the target's own fault, for good.
Result<gate::Invocation> make_invocation(const RuleKey& rule, const api::events::Target& target,
                                         std::string_view event_id, const std::string& event,
                                         Timestamp arrived);

}  // namespace athanor::events
