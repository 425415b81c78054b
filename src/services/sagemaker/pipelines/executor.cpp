#include "services/sagemaker/pipelines/executor.hpp"

#include "base/log.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

constexpr std::chrono::seconds kTick{1};
// Of one wake: a step that is ready in each round cannot keep the others from being looked at for ever.
constexpr int kMostRounds = 1000;

// How a step ended, by its resource's status; nullopt: it goes on.
std::optional<StepStatus> ended_as(const StepKind& kind, std::string_view status) {
    if (status.empty()) return StepStatus::failed;  // deleted
    if (kind.type == StepType::endpoint) {
        if (status == "InService") return StepStatus::succeeded;
        if (status == "Failed" || status == "OutOfService" || status == "UpdateRollbackFailed" ||
            status == "Deleting")
            return StepStatus::failed;
        return std::nullopt;
    }
    if (status == "Completed") return StepStatus::succeeded;
    if (status == "Failed") return StepStatus::failed;
    if (status == "Stopped") return StepStatus::stopped;
    return std::nullopt;
}

std::string stop_request(const StepKind& kind, const std::string& job) {
    json::Writer w;
    w.begin_object().key(kind.name_member).string(job).end_object();
    return std::move(w).take();
}

}  // namespace

Task<void> Executor::run() {
    ATHANOR_ASSERT(operations_ != nullptr);
    while (!work_.closed()) {
        std::uint64_t seen = work_.count();
        co_await step();
        co_await work_.wait(seen, clock_.monotonic() + kTick);
    }
}

Task<void> Executor::step() {
    for (int i = 0; i < kMostRounds && co_await round(); ++i) {
    }
}

Task<bool> Executor::round() {
    auto live = database_.read([](store::Snapshot& snapshot) { return live_steps(snapshot); });
    if (!live) {
        log::error("pipelines: {}", live.error().message);
        co_return false;
    }
    bool changed = false;
    for (LiveStep& step : *live) changed = co_await tend(std::move(step)) || changed;
    co_return changed;
}

Result<std::optional<Executor::Work>> Executor::load(LiveStep live) {
    ATHANOR_TRY(auto execution, database_.read([&](store::Snapshot& snapshot) {
        return find_execution(snapshot, live.execution);
    }));
    if (!execution) return std::nullopt;
    ATHANOR_TRY(auto definition, definitions_.get(execution->pipeline_key(), execution->version));
    const StepDefinition* step = definition->find(live.row.step);
    if (step == nullptr)
        return internal_error("step " + live.row.step + " of " + live.execution.name +
                              " is not in its definition");
    return Work{*std::move(execution), std::move(definition), step, std::move(live.row),
                std::move(live.job_status)};
}

Task<bool> Executor::tend(LiveStep live) {
    const StepRow& row = live.row;
    const StepKind& kind = kind_of(row.type);
    // What is only waiting costs no more than its row.
    bool running = row.status == StepStatus::executing || row.status == StepStatus::stopping;
    bool unsent = row.status == StepStatus::stopping && !row.stop_sent;
    if (running && !unsent && (!kind.lasts || !ended_as(kind, live.job_status))) co_return false;
    auto work = load(std::move(live));
    if (!work) {
        log::error("pipelines: {}", work.error().message);
        co_return false;
    }
    if (!*work) co_return false;
    if (running) co_return co_await follow(std::move(**work));
    if ((*work)->execution.stopping) co_return co_await halt(std::move(**work));
    const auto& due = (*work)->row.retry_at;
    if (due && clock_.now() < *due) co_return false;
    co_return co_await launch(std::move(**work));
}

Task<bool> Executor::record(const Work& work, Change change) {
    auto written = co_await database_.write(
        [&](store::Transaction& tx) { return change_step(tx, *work.definition, work.attempt(), change); });
    if (!written) {
        log::error("step {} of {}: {}", work.row.step, work.execution.key.name, written.error().message);
        co_return false;  // tried again at the next tick
    }
    co_return **written;
}

Task<bool> Executor::record_failure(const Work& work, Failure failure) {
    Timestamp now = clock_.now();
    co_return co_await record(work, [&](StepRow& row, const Execution& execution) {
        fail_or_retry(row, execution.key, *work.step, failure, now);
        return true;
    });
}

Task<bool> Executor::follow(Work work) {
    const StepKind& kind = work.step->kind();
    if (kind.lasts) {
        if (auto status = ended_as(kind, work.job_status))
            co_return co_await finish(std::move(work), *status);
    }
    if (work.row.status == StepStatus::stopping && !work.row.stop_sent)
        co_return co_await send_stop(std::move(work));
    co_return false;
}

Task<bool> Executor::finish(Work work, StepStatus status) {
    if (work.job_status.empty())
        co_return co_await record_failure(work, {"", "ClientError: " + work.job().arn() + " was deleted."});
    if (status == StepStatus::succeeded && work.step->type != StepType::endpoint) {
        co_return co_await record(work, [](StepRow& row, const Execution&) {
            row.status = StepStatus::succeeded;
            return true;
        });
    }
    if (status == StepStatus::stopped && work.row.status == StepStatus::stopping) {
        co_return co_await record(work, [](StepRow& row, const Execution&) {
            row.status = StepStatus::stopped;
            return true;
        });
    }
    gate::Call call = as_role(work.execution);
    auto described = co_await describe(call, work.execution, *work.step, work.row);
    if (!described)
        co_return co_await record_failure(work,
                                          failure_of_call(work.step->kind().describe, described.error()));
    auto document = json::parse(*described);
    json::Value answer = document ? document->root() : json::Value();
    if (status == StepStatus::succeeded) {
        // An update that did not work out leaves the endpoint in service with what it had.
        if (answer["EndpointConfigName"].string_or("") == work.row.detail) {
            co_return co_await record(work, [](StepRow& row, const Execution&) {
                row.status = StepStatus::succeeded;
                return true;
            });
        }
        co_return co_await record_failure(
            work, failure_of_job(answer["FailureReason"].string_or("The endpoint was not updated to " +
                                                                   work.row.detail + ".")));
    }
    if (status == StepStatus::stopped)
        co_return co_await record_failure(work, {"", "ClientError: " + work.job().arn() + " was stopped."});
    co_return co_await record_failure(work, failure_of_job(answer["FailureReason"].string_or("")));
}

Task<bool> Executor::send_stop(Work work) {
    const StepKind& kind = work.step->kind();
    if (work.step->type == StepType::callback) {
        auto sent = co_await send_message(work, work.row.detail, "", "Stopping");
        if (!sent)
            log::warn("callback of step {}: {}", work.row.step,
                      sent.error().message);  // its queue may be gone: nobody would answer
    } else {
        gate::Call call = as_role(work.execution);
        auto stopped =
            co_await operations_->call_json(call, "sagemaker", kind.stop, stop_request(kind, work.row.job));
        // One that has ended meanwhile cannot be stopped, and is seen to have ended.
        if (!stopped && stopped.error().status >= 500) co_return false;
    }
    co_return co_await record(work, [](StepRow& row, const Execution&) {
        row.stop_sent = true;
        return true;
    });
}

Task<bool> Executor::halt(Work work) {
    // Made, but not yet written down: it has to be stopped like one that runs.
    bool there = work.step->kind().lasts && work.step->type != StepType::endpoint && !work.job_status.empty();
    co_return co_await record(work, [&](StepRow& row, const Execution&) {
        row.status = there ? StepStatus::stopping : StepStatus::stopped;
        row.made = there;
        return true;
    });
}

}  // namespace athanor::sagemaker::pipelines
