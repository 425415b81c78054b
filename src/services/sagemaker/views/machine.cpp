#include "services/sagemaker/views/machine.hpp"

#include "services/sagemaker/agents/agent_table.hpp"
#include "services/sagemaker/jobs/job_table.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::size_t kMostShown = 500;

std::string_view stage_text(AgentStage stage) {
    switch (stage) {
        case AgentStage::made: return "Starting";
        case AgentStage::submitted: return "Running";
        case AgentStage::ended: return "Ending";
        case AgentStage::reaped: break;
    }
    return "Gone";
}

}  // namespace

Status write_machine(json::Writer& w, store::Snapshot& snapshot) {
    ATHANOR_TRY(const auto queued, queued_jobs(snapshot, 0));
    w.key("queue").begin_array();
    for (std::size_t i = 0; i < std::min(queued.size(), kMostShown); ++i) {
        const Job& job = queued[i];
        w.begin_object().key("job").string(job.key.name).key("arn").string(job.key.arn());
        w.key("account").string(job.key.account).key("instanceType").string(job.instance_type);
        w.key("instances").number(job.instances).key("since").number(to_epoch_seconds(job.created));
        w.key("reason").string(job.reason).end_object();
    }
    w.end_array().key("waiting").number(static_cast<std::int64_t>(queued.size())).key("agents").begin_array();
    std::size_t shown = 0;
    for (Kind kind : {Kind::training_job, Kind::processing_job, Kind::endpoint}) {
        ATHANOR_TRY(const auto agents, live_agents(snapshot, kind));
        for (const Agent& agent : agents) {
            if (++shown > kMostShown) break;
            w.begin_object().key("id").string(agent.id).key("owner").string(agent.owner.arn());
            w.key("account").string(agent.owner.account).key("unit").string(agent.unit);
            w.key("status").string(stage_text(agent.stage));
            w.key("started").number(to_epoch_seconds(agent.made_at)).key("memoryBytes");
            w.number(agent.report ? agent.report->memory_bytes : 0).end_object();
        }
    }
    w.end_array();
    return {};
}

}  // namespace athanor::sagemaker
