#include "services/sagemaker/monitoring/monitors.hpp"

#include <algorithm>

#include "api/sagemaker/monitoring_schedule.hpp"
#include "base/encoding.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "gate/inside.hpp"
#include "services/sagemaker/events.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/monitoring/monitoring_job.hpp"
#include "services/sagemaker/monitoring/timing.hpp"
#include "services/sagemaker/pipelines/s3_objects.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::chrono::seconds kMonitorTick{1};
constexpr std::string_view kEventType = "SageMaker Monitoring Execution State Change";
constexpr std::string_view kViolations = "CompletedWithViolations";
constexpr std::size_t kLargestReport = 16u << 20;
constexpr std::size_t kMostColumns = 100;     // in an event
constexpr std::size_t kLongestReason = 1024;  // of a FailureReason

// "CompletedWithViolations: Job completed successfully with 3 violations." of our analyzer and AWS's; others may say less.
std::int64_t count_of(std::string_view message) {
    constexpr std::string_view kWith = " with ";
    std::size_t at = message.rfind(kWith);
    if (at == message.npos) return 1;
    message.remove_prefix(at + kWith.size());
    return parse_number<std::int64_t>(message.substr(0, message.find(' '))).value_or(1);
}

std::string detail_of(const ExecutionRow& e, const std::vector<std::string>& columns) {
    json::Writer w;
    w.begin_object();
    w.key("MonitoringScheduleName").string(e.schedule.name);
    w.key("MonitoringScheduleArn").string(e.schedule.arn());
    w.key("EndpointName").string(e.endpoint);
    w.key("MonitoringType").string("DataQuality");
    if (!e.definition.empty()) w.key("MonitoringJobDefinitionName").string(e.definition);
    w.key("MonitoringExecutionStatus").string(e.status);
    w.key("ScheduledTime").number(to_epoch_millis(e.scheduled));
    w.key("CreationTime").number(to_epoch_millis(e.created));
    w.key("LastModifiedTime").number(to_epoch_millis(e.modified));
    if (e.has_job)
        w.key("ProcessingJobArn")
            .string(Key{e.schedule.account, e.schedule.region, Kind::processing_job, e.job}.arn());
    if (!e.reason.empty()) w.key("FailureReason").string(e.reason);
    if (e.stage == ExecutionStage::ended) {
        w.key("ViolationCount").number(e.violations);
        w.key("ViolatedColumns").begin_array();
        for (const std::string& column : columns) w.string(column);
        w.end_array();
    }
    w.end_object();
    return std::move(w).take();
}

}  // namespace

Task<void> Monitors::run() {
    while (!fleet_.work.closed()) {
        std::uint64_t seen = fleet_.work.count();
        co_await step();
        co_await fleet_.work.wait(seen, fleet_.clock.monotonic() + kMonitorTick);
    }
}

Task<void> Monitors::step() {
    auto due = fleet_.database.read(
        [&](store::Snapshot& snapshot) { return due_schedules(snapshot, fleet_.clock.now()); });
    if (!due) log::error("monitoring schedules: {}", due.error().message);
    if (due) {
        for (const ScheduleRow& row : *due) co_await fire(row);
    }
    auto active = fleet_.database.read([](store::Snapshot& snapshot) { return active_executions(snapshot); });
    if (!active) {
        log::error("monitoring executions: {}", active.error().message);
        co_return;
    }
    for (const ExecutionRow& execution : *active) {
        if (execution.stage == ExecutionStage::planned) {
            co_await begin(execution);
        } else {
            co_await settle(execution);
        }
    }
}

// Writes the execution down and moves the schedule on, together.
Task<void> Monitors::fire(const ScheduleRow& seen) {
    auto fired = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, find_schedule(tx, seen.key));
        if (!row || !row->due || *row->due > fleet_.clock.now()) return {};  // stopped or deleted meanwhile
        ATHANOR_TRY(auto resource, find(tx, row->key));
        ATHANOR_ASSERT(resource.has_value());
        ATHANOR_TRY(auto request, recall<CreateMonitoringScheduleRequest>(resource->request));
        ATHANOR_TRY(Timing timing, Timing::parse(request.monitoring_schedule_config.schedule_config));
        auto [begin, end] = timing.window(*row->scheduled);
        ExecutionRow execution{.schedule = row->key,
                               .scheduled = *row->scheduled,
                               .begin = begin,
                               .end = end,
                               .job = monitoring_job_name(row->key, *row->scheduled),
                               .endpoint = row->endpoint,
                               .definition = row->definition,
                               .created = tx.now(),
                               .modified = tx.now()};
        // A clock that was set back comes to the same occurrence again: it has run.
        ATHANOR_TRY(auto there, find_execution(tx, row->key, execution.scheduled));
        if (!there) {
            ATHANOR_CHECK(insert(tx, execution));
            ATHANOR_CHECK(emit(tx, kEventType, row->key, detail_of(execution, {})));
        }
        row->scheduled = timing.next(*row->scheduled, fleet_.clock.now());
        row->due = row->scheduled ? std::optional(timing.due(*row->scheduled)) : std::nullopt;
        return update(tx, *row);
    });
    if (!fired) log::error("monitoring schedule {}: {}", seen.key.name, fired.error().message);
}

gate::Call Monitors::call_as(const Key& schedule, std::string_view role) const {
    return gate::call_from_inside(sessions_.role_principal(role, "SageMaker"), schedule.region,
                                  "sagemaker.amazonaws.com", fleet_.clock.now(), uuid4(random_));
}

Task<Result<std::vector<std::string>>> Monitors::folders_with_data(gate::Call& call,
                                                                   const std::string& captured,
                                                                   const ExecutionRow& execution) {
    std::vector<std::string> out;
    auto root = pipelines::parse_s3_uri(captured + "/");
    if (!root) co_return validation_error("Not the URI of captured data: " + captured);
    json::Writer w;
    w.begin_object().key("Bucket").string(root->bucket).key("Prefix").string(root->key);
    w.key("Delimiter").string("/").end_object();
    auto answer = co_await operations_->call_json(call, "s3", "ListObjectsV2", std::move(w).take());
    if (!answer && answer.error().status == 404) co_return out;  // no bucket: no data
    if (!answer) co_return std::unexpected(answer.error());
    ATHANOR_CO_TRY(json::Document document, json::parse(*answer));
    std::vector<std::string> variants;
    document.root()["CommonPrefixes"].for_each_element([&](json::Value one) {
        std::string prefix = one["Prefix"].string_or("");
        variants.push_back(prefix.substr(root->key.size(), prefix.size() - root->key.size() - 1));
    });
    for (const std::string& variant : variants) {
        for (const std::string& hour : hours_of(execution.begin, execution.end)) {
            std::string folder = variant + "/" + hour;
            ATHANOR_CO_TRY(bool any, co_await pipelines::anything_at(
                                         *operations_, call, {root->bucket, root->key + folder + "/"}));
            if (any) out.push_back(std::move(folder));
        }
    }
    co_return out;
}

Task<void> Monitors::begin(const ExecutionRow& execution) {
    auto plan = fleet_.database.read(
        [&](store::Snapshot& snapshot) { return load_plan(snapshot, fleet_.vault, execution); });
    auto fail_with = [&](std::string reason) {
        return move(execution, ExecutionStage::ended, {.status = "Failed", .reason = std::move(reason)},
                    false);
    };
    if (!plan && is_transient(plan.error())) {
        log::error("monitoring schedule {}: {}", execution.schedule.name, plan.error().message);
        co_return;
    }
    if (!plan) {
        co_await fail_with(plan.error().message);
        co_return;
    }
    if (!*plan) {
        co_await move(execution, ExecutionStage::ended,
                      {.status = "Stopped", .reason = "The monitoring schedule was deleted."}, false);
        co_return;
    }
    gate::Call call = call_as(execution.schedule, (*plan)->definition.role_arn);
    auto folders = co_await folders_with_data(call, (*plan)->captured, execution);
    if (!folders && is_transient(folders.error())) co_return;  // at the next round
    if (!folders) {
        co_await fail_with(folders.error().code + ": " + folders.error().message);
        co_return;
    }
    if (folders->empty()) {
        co_await fail_with("Job inputs had no data");
        co_return;
    }
    CreateProcessingJobRequest request = processing_request(**plan, execution, *std::move(folders));
    call.principal = gate::on_behalf_of(
        execution.schedule.account);  // the role is passed on; it need not be able to make jobs
    auto made = co_await operations_->call_json(call, "sagemaker", "CreateProcessingJob", keep(request));
    // In use by us: the name has a hash of this execution, so an earlier call has succeeded that we did not live to note.
    if (!made && made.error().code != "ResourceInUse") {
        if (is_transient(made.error())) co_return;
        co_await fail_with(made.error().code + ": " + made.error().message);
        co_return;
    }
    co_await move(execution, ExecutionStage::created, {.status = "InProgress", .reason = {}}, true);
}

Task<Result<std::vector<std::string>>> Monitors::violated_columns(gate::Call& call,
                                                                  const std::string& reports) {
    std::vector<std::string> out;
    auto where = pipelines::parse_s3_uri(reports + "/constraint_violations.json");
    if (!where) co_return out;
    auto text = co_await pipelines::read_object(*operations_, call, *std::move(where), {}, kLargestReport);
    if (!text && is_transient(text.error())) co_return std::unexpected(text.error());
    auto document = text ? json::parse(*text) : std::unexpected(text.error());
    if (!document) co_return out;  // the container's own business
    document->root()["violations"].for_each_element([&](json::Value violation) {
        std::string column = violation["feature_name"].string_or("");
        if (out.size() < kMostColumns && !column.empty() && std::ranges::find(out, column) == out.end())
            out.push_back(std::move(column));
    });
    co_return out;
}

Task<void> Monitors::settle(const ExecutionRow& execution) {
    const Key job_key{execution.schedule.account, execution.schedule.region, Kind::processing_job,
                      execution.job};
    auto job = fleet_.database.read([&](store::Snapshot& snapshot) { return find(snapshot, job_key); });
    if (!job) {
        log::error("monitoring schedule {}: {}", execution.schedule.name, job.error().message);
        co_return;
    }
    Ending ending{.status = "Failed", .reason = "The processing job was deleted."};
    if (*job) {
        const std::string& status = (*job)->status;
        if (status == "InProgress" || status == execution.status) co_return;
        if (status == "Stopping") {
            co_await move(execution, ExecutionStage::created, {.status = status, .reason = {}}, true);
            co_return;
        }
        auto state = recall<DescribeProcessingJobResponse>((*job)->state);
        auto request = recall<CreateProcessingJobRequest>((*job)->request);
        if (!state || !request) co_return;
        std::string message = state->exit_message.value_or("");
        ending = {.status = status,
                  .reason = status == "Failed" ? state->failure_reason.value_or(message) : ""};
        if (status == "Completed" && message.starts_with(kViolations)) {
            gate::Call call = call_as(execution.schedule, request->role_arn);
            auto columns = co_await violated_columns(call, report_uri(*request));
            if (!columns) co_return;  // at the next round
            ending.status = kViolations;
            ending.violations = count_of(message);
            ending.columns = *std::move(columns);
        }
    }
    co_await move(execution, ExecutionStage::ended, std::move(ending), true);
}

Task<void> Monitors::move(const ExecutionRow& seen, ExecutionStage stage, Ending ending, bool has_job) {
    auto moved = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, find_execution(tx, seen.schedule, seen.scheduled));
        if (!row || row->stage != seen.stage || row->status != seen.status) return {};
        row->stage = stage;
        row->status = ending.status;
        row->reason = ending.reason.substr(0, kLongestReason);
        row->violations = ending.violations;
        row->has_job = has_job;
        row->modified = tx.now();
        ATHANOR_CHECK(update(tx, *row));
        ATHANOR_CHECK(emit(tx, kEventType, row->schedule, detail_of(*row, ending.columns)));
        if (stage != ExecutionStage::ended) return {};
        ATHANOR_TRY(auto schedule, find_schedule(tx, row->schedule));
        if (!schedule) return {};
        ATHANOR_CHECK(evaluate_alert(tx, *schedule));
        return update(tx, *schedule);
    });
    if (!moved) log::error("monitoring schedule {}: {}", seen.schedule.name, moved.error().message);
}

Status evaluate_alert(store::Transaction& tx, ScheduleRow& row) {
    ATHANOR_TRY(auto newest, last_executions(tx, row.key, row.periods, true));
    auto violated = std::ranges::count(newest, kViolations, &ExecutionRow::status);
    bool in_alert = violated >= row.datapoints;
    if (in_alert == row.in_alert) return {};
    row.in_alert = in_alert;
    row.alert_changed = tx.now();
    return note(tx, row.key, {.schedule = row.key.name, .at = tx.now(), .in_alert = in_alert});
}

}  // namespace athanor::sagemaker
