// The agents of this service's jobs and endpoints: one row per attempt of an instance, from before the agent is started until its run
// directory is gone. The row is the truth; what runs on the machine is compared with it (jobs/ and endpoints/ reconcile).
//
//     made ──fetches its document──▶ submitted ──last report, or lost──▶ ended ──run directory removed──▶ reaped (the row stays)
//
// A token is known by its hash alone, so the row is what says who speaks. A row's identity never changes; a new attempt is a new row, and
// what an older attempt sends is refused.
//
// A report carries the whole state of the agent: the newest is kept, so repeated and late ones have no effect. Lines of the log are numbered
// by the agent; before a batch is appended the row says up to where, and the log store knows a repeated append, so that cutting a repeated
// batch at that line makes every line appear once, whatever was killed when. Pins are rows of their own, keyed by number.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compute/agent_protocol.hpp"
#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

enum class AgentStage : int { made = 0, submitted = 1, ended = 2, reaped = 3 };

struct Agent {
    Key owner;                 // the job or endpoint
    std::string unit;          // "algo-1"; of an endpoint "<variant>/<instance id>"
    std::int64_t attempt = 1;  // of a job; of an endpoint the generation of its deployment
    std::string id;            // the placement's name for it; also the run directory's
    AgentStage stage = AgentStage::made;
    std::string token_hash;
    std::string role;      // whose credentials it gets
    std::string document;  // sealed (vault.hpp): compute::JobDocument as JSON
    std::string log_group;
    std::string log_stream;
    std::optional<compute::Report> report;
    Timestamp made_at{};
    Timestamp ended_at{};
    bool stop = false;           // it shall stop
    std::int64_t log_begin = 0;  // the last batch of its log that was begun: [log_begin, log_end)
    std::int64_t log_end = 0;
};

Status insert(store::Transaction& tx, const Agent& agent);
// By what a bearer token hashes to; all stages.
Result<std::optional<Agent>> find_agent(store::Snapshot& snapshot, std::string_view token_hash);
Result<std::vector<Agent>> agents_of(store::Snapshot& snapshot, const Key& owner);
// Of all owners of a kind, below the stage `reaped`.
Result<std::vector<Agent>> live_agents(store::Snapshot& snapshot, Kind kind);

Status set_stage(store::Transaction& tx, const Agent& agent, AgentStage stage);
Status set_token(store::Transaction& tx, const Agent& agent, std::string_view token_hash);
Status set_stop(store::Transaction& tx, const Key& owner);    // all of its agents
Status set_stop(store::Transaction& tx, const Agent& agent);  // this one
Status set_report(store::Transaction& tx, const Agent& agent,
                  const compute::Report& report);  // and the stage `ended` with the last
Status set_log(store::Transaction& tx, const Agent& agent, std::int64_t begin, std::int64_t end);
Status add_pins(store::Transaction& tx, const Agent& agent, const compute::PinBatch& batch);
Result<std::vector<compute::Pin>> pins_of(store::Snapshot& snapshot, const Key& owner);
// Of one instance, from number `first` on, at most compute::kMaxPinBatch.
Result<std::vector<compute::Pin>> pins_of(store::Snapshot& snapshot, const Agent& agent, std::int64_t first);
// Of the attempts of one instance the last.
Result<std::vector<Agent>> last_agents_of(store::Snapshot& snapshot, const Key& owner);
// All rows of an owner that is deleted. Pins stay: they belong to what was made of them.
Status erase_agents(store::Transaction& tx, const Key& owner);

store::Migrations agent_migrations();

}  // namespace athanor::sagemaker
