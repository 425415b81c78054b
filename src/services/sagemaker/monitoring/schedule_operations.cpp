#include "services/sagemaker/monitoring/schedule_operations.hpp"

#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/monitoring/monitoring_job.hpp"
#include "services/sagemaker/monitoring/timing.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::string_view kDataQuality = "DataQuality";
// endpoint, definition: "" is any.
constexpr std::string_view kAmong =
    "SELECT name FROM sagemaker_monitoring WHERE account = ? AND region = ? AND (? = '' OR endpoint = ?) AND "
    "(? = "
    "'' OR definition = ?)";

// What the API model does not say of a configuration.
Result<Timing> check(const MonitoringScheduleConfig& config) {
    std::string type = config.monitoring_type.value_or(std::string(kDataQuality));
    if (type != kDataQuality)
        return validation_error("MonitoringType " + type + " is not supported here; only DataQuality is.");
    if (config.monitoring_job_definition.has_value() == config.monitoring_job_definition_name.has_value())
        return validation_error(
            "Exactly one of MonitoringJobDefinition and MonitoringJobDefinitionName must be given.");
    if (config.monitoring_job_definition_name && !config.monitoring_type)
        return validation_error("MonitoringType is required with MonitoringJobDefinitionName.");
    return Timing::parse(config.schedule_config);
}

// Which endpoint and definition a configuration is about.
Status resolve(store::Snapshot& snapshot, const MonitoringScheduleConfig& config,
               const compute::Catalogue& catalogue, ScheduleRow& row) {
    const Key& key = row.key;
    row.definition = config.monitoring_job_definition_name.value_or("");
    if (config.monitoring_job_definition) {
        row.endpoint = endpoint_of(*config.monitoring_job_definition);
        return sagemaker::check(snapshot, key, *config.monitoring_job_definition, catalogue);
    }
    Key named{key.account, key.region, Kind::data_quality_definition, row.definition};
    ATHANOR_TRY(auto definition, find(snapshot, named));
    if (!definition) return missing(named);
    row.endpoint = definition->parent;
    return {};
}

void arm(ScheduleRow& row, const Timing& timing, Timestamp now) {
    row.scheduled = timing.first(now);
    row.due = timing.due(*row.scheduled);
}

MonitoringExecutionSummary summary_of(const ExecutionRow& e) {
    MonitoringExecutionSummary out{.monitoring_schedule_name = e.schedule.name,
                                   .scheduled_time = e.scheduled,
                                   .creation_time = e.created,
                                   .last_modified_time = e.modified,
                                   .monitoring_execution_status = e.status};
    if (e.has_job)
        out.processing_job_arn =
            Key{e.schedule.account, e.schedule.region, Kind::processing_job, e.job}.arn();
    out.endpoint_name = e.endpoint;
    if (!e.reason.empty()) out.failure_reason = e.reason;
    if (!e.definition.empty()) out.monitoring_job_definition_name = e.definition;
    out.monitoring_type = std::string(kDataQuality);
    return out;
}

}  // namespace

void MonitoringSchedules::add_to(gate::Register& operations) {
    operations.changes<op::CreateMonitoringSchedule>(
        [this](gate::Call& call, CreateMonitoringScheduleRequest in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeMonitoringSchedule>(
        [this](gate::Call& call, DescribeMonitoringScheduleRequest in) {
            return describe(call, std::move(in));
        });
    operations.reads<op::ListMonitoringSchedules>(
        [this](gate::Call& call, ListMonitoringSchedulesRequest in) {
            return list_page(call, std::move(in));
        });
    operations.changes<op::UpdateMonitoringSchedule>(
        [this](gate::Call& call, UpdateMonitoringScheduleRequest in) { return change(call, std::move(in)); });
    operations.changes<op::StartMonitoringSchedule>(
        [this](gate::Call& call, StartMonitoringScheduleRequest in) {
            return start_or_stop(call, std::move(in.monitoring_schedule_name), true);
        });
    operations.changes<op::StopMonitoringSchedule>(
        [this](gate::Call& call, StopMonitoringScheduleRequest in) {
            return start_or_stop(call, std::move(in.monitoring_schedule_name), false);
        });
    operations.changes<op::DeleteMonitoringSchedule>(
        [this](gate::Call& call, DeleteMonitoringScheduleRequest in) { return remove(call, std::move(in)); });
    operations.reads<op::ListMonitoringExecutions>(
        [this](gate::Call& call, ListMonitoringExecutionsRequest in) {
            return list_executions(call, std::move(in));
        });
    add_alerts_to(operations);
}

Task<Result<store::Durable<CreateMonitoringScheduleResponse>>> MonitoringSchedules::create(
    gate::Call& call, CreateMonitoringScheduleRequest in) {
    Key key{call.account(), call.region, Kind::monitoring_schedule, in.monitoring_schedule_name};
    ATHANOR_CO_CHECK(check_tags(in.tags));
    TagList tags = std::exchange(in.tags, std::nullopt).value_or(TagList{});
    MonitoringScheduleConfig& config = in.monitoring_schedule_config;
    ATHANOR_CO_TRY(Timing timing, check(config));
    if (!config.monitoring_type) config.monitoring_type = std::string(kDataQuality);
    const MonitoringScheduleConfig plain = config;
    if (config.monitoring_job_definition)
        fleet_.vault.seal(key.arn(), config.monitoring_job_definition->environment);
    std::string request = keep(in);
    auto done = co_await fleet_.database.write(
        [&](store::Transaction& tx) -> Result<CreateMonitoringScheduleResponse> {
            ATHANOR_TRY(bool there, exists(tx, key));
            if (there) return taken(key);
            ScheduleRow row{.key = key};
            ATHANOR_CHECK(resolve(tx, plain, catalogue_, row));
            arm(row, timing, tx.now());
            row.alert_changed = tx.now();
            ATHANOR_CHECK(insert(tx, Resource{.key = key,
                                              .status = "Scheduled",
                                              .created = tx.now(),
                                              .modified = tx.now(),
                                              .parent = row.endpoint,
                                              .request = request}));
            ATHANOR_CHECK(put_tags(tx, key, tags));
            ATHANOR_CHECK(insert(tx, row));
            return CreateMonitoringScheduleResponse{.monitoring_schedule_arn = key.arn()};
        });
    if (done) fleet_.work.ring();
    co_return done;
}

Task<Result<DescribeMonitoringScheduleResponse>> MonitoringSchedules::describe(
    gate::Call& call, DescribeMonitoringScheduleRequest in) {
    Key key{call.account(), call.region, Kind::monitoring_schedule, std::move(in.monitoring_schedule_name)};
    co_return fleet_.database.read(
        [&](store::Snapshot& snapshot) -> Result<DescribeMonitoringScheduleResponse> {
            ATHANOR_TRY(auto resource, find(snapshot, key));
            if (!resource) return missing(key);
            ATHANOR_TRY(auto row, find_schedule(snapshot, key));
            ATHANOR_ASSERT(row.has_value());
            ATHANOR_TRY(auto request, recall<CreateMonitoringScheduleRequest>(resource->request));
            DescribeMonitoringScheduleResponse out{
                .monitoring_schedule_arn = key.arn(),
                .monitoring_schedule_name = key.name,
                .monitoring_schedule_status = resource->status,
                .monitoring_type = request.monitoring_schedule_config.monitoring_type,
                .creation_time = resource->created,
                .last_modified_time = resource->modified,
                .monitoring_schedule_config = std::move(request.monitoring_schedule_config),
                .endpoint_name = row->endpoint};
            if (auto& definition = out.monitoring_schedule_config.monitoring_job_definition)
                ATHANOR_CHECK(fleet_.vault.open(key.arn(), definition->environment));
            ATHANOR_TRY(auto last, last_executions(snapshot, key, 1, false));
            // Of this schedule, not of one of the same name before.
            if (!last.empty() && last.front().created >= resource->created)
                out.last_monitoring_execution_summary = summary_of(last.front());
            return out;
        });
}

Task<Result<ListMonitoringSchedulesResponse>> MonitoringSchedules::list_page(
    gate::Call& call, ListMonitoringSchedulesRequest in) {
    ListMonitoringSchedulesResponse out;
    if (in.monitoring_type_equals && *in.monitoring_type_equals != kDataQuality) co_return out;
    ListQuery query = list_query(call.account(), call.region, Kind::monitoring_schedule, in, true);
    if (in.endpoint_name || in.monitoring_job_definition_name) {
        std::string endpoint = in.endpoint_name.value_or(""),
                    definition = in.monitoring_job_definition_name.value_or("");
        query.among = ListQuery::Among{
            kAmong, {call.account(), call.region, endpoint, endpoint, definition, definition}};
    }
    ATHANOR_CO_TRY(ListPage page,
                   fleet_.database.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    out.next_token = std::move(page.next_token);
    for (ListRow& row : page.rows) {
        Key key{call.account(), call.region, Kind::monitoring_schedule, std::move(row.name)};
        ATHANOR_CO_TRY(auto request, recall<CreateMonitoringScheduleRequest>(row.request));
        MonitoringScheduleConfig& config = request.monitoring_schedule_config;
        out.monitoring_schedule_summaries.push_back(
            {.monitoring_schedule_name = key.name,
             .monitoring_schedule_arn = key.arn(),
             .creation_time = row.created,
             .last_modified_time = row.modified,
             .monitoring_schedule_status = std::move(row.status),
             .endpoint_name = std::move(row.parent),
             .monitoring_job_definition_name = std::move(config.monitoring_job_definition_name),
             .monitoring_type = std::move(config.monitoring_type)});
    }
    co_return out;
}

// What the new configuration leaves out stays as it was.
Task<Result<store::Durable<UpdateMonitoringScheduleResponse>>> MonitoringSchedules::change(
    gate::Call& call, UpdateMonitoringScheduleRequest in) {
    Key key{call.account(), call.region, Kind::monitoring_schedule, std::move(in.monitoring_schedule_name)};
    auto done = co_await fleet_.database.write(
        [&](store::Transaction& tx) -> Result<UpdateMonitoringScheduleResponse> {
            ATHANOR_TRY(auto resource, find(tx, key));
            if (!resource) return missing(key);
            ATHANOR_TRY(auto row, find_schedule(tx, key));
            ATHANOR_ASSERT(row.has_value());
            ATHANOR_TRY(auto request, recall<CreateMonitoringScheduleRequest>(resource->request));
            MonitoringScheduleConfig& config = request.monitoring_schedule_config;
            MonitoringScheduleConfig wanted = in.monitoring_schedule_config;
            if (!wanted.schedule_config) wanted.schedule_config = config.schedule_config;
            if (!wanted.monitoring_type) wanted.monitoring_type = config.monitoring_type;
            if (!wanted.monitoring_job_definition && !wanted.monitoring_job_definition_name) {
                wanted.monitoring_job_definition_name = config.monitoring_job_definition_name;
                wanted.monitoring_job_definition = config.monitoring_job_definition;
                if (auto& own = wanted.monitoring_job_definition)
                    ATHANOR_CHECK(fleet_.vault.open(key.arn(), own->environment));
            }
            ATHANOR_TRY(Timing timing, check(wanted));
            ATHANOR_CHECK(resolve(tx, wanted, catalogue_, *row));
            if (resource->status == "Scheduled") arm(*row, timing, tx.now());
            if (auto& own = wanted.monitoring_job_definition) fleet_.vault.seal(key.arn(), own->environment);
            config = std::move(wanted);
            resource->request = keep(request);
            resource->modified = tx.now();
            ATHANOR_CHECK(update(tx, *resource));
            ATHANOR_CHECK(
                tx.run("UPDATE sagemaker_resource SET parent = ? WHERE account = ? AND region = ? AND "
                       "kind = ? AND name = ?",
                       row->endpoint, key.account, key.region, kind_text(key.kind), key.name));
            ATHANOR_CHECK(update(tx, *row));
            return UpdateMonitoringScheduleResponse{.monitoring_schedule_arn = key.arn()};
        });
    if (done) fleet_.work.ring();
    co_return done;
}

// Starting what runs and stopping what is stopped changes nothing. A schedule of NOW runs once more when it is started again.
Task<Result<store::Durable<Unit>>> MonitoringSchedules::start_or_stop(gate::Call& call, std::string name,
                                                                      bool start) {
    Key key{call.account(), call.region, Kind::monitoring_schedule, std::move(name)};
    auto done = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(auto resource, find(tx, key));
        if (!resource) return missing(key);
        std::string_view status = start ? "Scheduled" : "Stopped";
        if (resource->status == status) return Unit{};
        ATHANOR_TRY(auto row, find_schedule(tx, key));
        ATHANOR_ASSERT(row.has_value());
        row->scheduled = row->due = std::nullopt;
        if (start) {
            ATHANOR_TRY(auto request, recall<CreateMonitoringScheduleRequest>(resource->request));
            ATHANOR_TRY(Timing timing, check(request.monitoring_schedule_config));
            arm(*row, timing, tx.now());
        }
        resource->status = status;
        resource->modified = tx.now();
        ATHANOR_CHECK(update(tx, *resource));
        ATHANOR_CHECK(update(tx, *row));
        return Unit{};
    });
    if (done) fleet_.work.ring();
    co_return done;
}

// What has run stays in the list of executions; what runs goes on.
Task<Result<store::Durable<Unit>>> MonitoringSchedules::remove(gate::Call& call,
                                                               DeleteMonitoringScheduleRequest in) {
    Key key{call.account(), call.region, Kind::monitoring_schedule, std::move(in.monitoring_schedule_name)};
    co_return co_await fleet_.database.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(bool there, erase(tx, key));
        if (!there) return missing(key);
        ATHANOR_CHECK(erase_schedule(tx, key));
        return Unit{};
    });
}

Task<Result<ListMonitoringExecutionsResponse>> MonitoringSchedules::list_executions(
    gate::Call& call, ListMonitoringExecutionsRequest in) {
    ListMonitoringExecutionsResponse out;
    if (in.monitoring_type_equals && *in.monitoring_type_equals != kDataQuality) co_return out;
    ExecutionQuery query{.account = call.account(), .region = call.region};
    query.sort = in.sort_by == "ScheduledTime" ? ExecutionQuery::Sort::scheduled
                 : in.sort_by == "Status"      ? ExecutionQuery::Sort::status
                                               : ExecutionQuery::Sort::created;
    query.descending = in.sort_order.value_or("Descending") == "Descending";
    query.schedule = in.monitoring_schedule_name;
    query.endpoint = in.endpoint_name;
    query.definition = in.monitoring_job_definition_name;
    query.status = in.status_equals;
    query.created_after = in.creation_time_after;
    query.created_before = in.creation_time_before;
    query.modified_after = in.last_modified_time_after;
    query.modified_before = in.last_modified_time_before;
    query.scheduled_after = in.scheduled_time_after;
    query.scheduled_before = in.scheduled_time_before;
    query.limit = in.max_results.value_or(10);
    query.next_token = in.next_token;
    ATHANOR_CO_TRY(ExecutionPage page,
                   fleet_.database.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    out.next_token = std::move(page.next_token);
    for (const ExecutionRow& row : page.rows) out.monitoring_execution_summaries.push_back(summary_of(row));
    co_return out;
}

}  // namespace athanor::sagemaker
