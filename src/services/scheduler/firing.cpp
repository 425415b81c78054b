#include "services/scheduler/firing.hpp"

#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "wire/stored.hpp"

namespace athanor::scheduler {
namespace {

using namespace std::chrono;
using api::scheduler::Target;

constexpr std::int64_t kDefaultAge = 86'400, kDefaultAttempts = 185;  // of RetryPolicy

std::string seconds_text(Timestamp t) { return format_iso8601(t).substr(0, 19) + "Z"; }

// Of a schedule made anew under the same name the executions have other ids.
std::string execution_id(const ScheduleRow& row, Timestamp scheduled) {
    return sha256_hex(row.key.arn() + "\n" + std::to_string(row.created.time_since_epoch().count()) + "\n" +
                      std::to_string(scheduled.time_since_epoch().count()))
        .substr(0, 16);
}

// What a target gets that has no input: the default notification.
std::string default_input(const Key& key, const std::string& execution, Timestamp scheduled) {
    json::Writer w;
    w.begin_object();
    w.key("version").string("0");
    w.key("id").string(gate::stable_uuid(execution));
    w.key("detail-type").string("Scheduled Event");
    w.key("source").string("aws.scheduler");
    w.key("account").string(key.account);
    w.key("time").string(seconds_text(scheduled));
    w.key("region").string(key.region);
    w.key("resources").begin_array().string(key.arn()).end_array();
    w.key("detail").string("{}");
    w.end_object();
    return std::move(w).take();
}

Duration delay_after(std::int64_t attempts, Duration first, Duration last) {
    return attempts > 20 ? last : std::min(last, Duration(first.count() << (attempts - 1)));
}

}  // namespace

std::string with_attributes(std::string text, const Key& schedule, const std::string& execution,
                            Timestamp scheduled, std::int64_t attempt) {
    const std::pair<std::string_view, std::string> attributes[] = {
        {"<aws.scheduler.schedule-arn>", schedule.arn()},
        {"<aws.scheduler.scheduled-time>", seconds_text(scheduled)},
        {"<aws.scheduler.execution-id>", execution},
        {"<aws.scheduler.attempt-number>", std::to_string(attempt)}};
    for (const auto& [name, value] : attributes) {
        for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos; at += value.size())
            text.replace(at, name.size(), value);
    }
    return text;
}

gate::Invocation invocation_of(const Target& target, const Key& schedule, const std::string& execution,
                               Timestamp scheduled, std::int64_t attempt) {
    auto fill = [&](std::string text) {
        return with_attributes(std::move(text), schedule, execution, scheduled, attempt);
    };
    gate::Invocation out;
    out.target = target.arn;
    out.role = target.role_arn;
    out.account = schedule.account;
    out.region = schedule.region;
    out.service = "scheduler.amazonaws.com";
    out.origin = schedule.name;
    out.id = gate::stable_uuid(execution);
    out.time = scheduled;
    bool universal = target.arn.find(":aws-sdk:") != std::string::npos;
    out.input = target.input ? fill(*target.input)
                : universal  ? "{}"
                             : default_input(schedule, execution, scheduled);
    if (target.sage_maker_pipeline_parameters &&
        target.sage_maker_pipeline_parameters->pipeline_parameter_list) {
        for (const auto& parameter : *target.sage_maker_pipeline_parameters->pipeline_parameter_list)
            out.pipeline_parameters.emplace_back(parameter.name, fill(parameter.value));
    }
    if (target.sqs_parameters) out.message_group = target.sqs_parameters->message_group_id.value_or("");
    if (target.event_bridge_parameters) {
        out.detail_type = target.event_bridge_parameters->detail_type;
        out.source = target.event_bridge_parameters->source;
    }
    return out;
}

Firing::Firing(store::Database& database, const gate::Targets& targets, Clock& clock, Zones& zones)
    : database_(database), targets_(targets), clock_(clock), zones_(zones) {}

void Firing::start(Executor executor) { spawn(executor, run()); }

void Firing::stop() {
    stopping_ = true;
    bell_.close();
}

Task<void> Firing::run() {
    auto self = shared_from_this();
    while (!stopping_) {
        std::uint64_t seen = bell_.count();
        Timestamp now = clock_.now();
        auto next = Result<std::optional<Timestamp>>(std::nullopt);
        Status done = co_await record_due(now);
        if (done) done = co_await start_due(now);
        if (done) next = database_.read([&](store::Snapshot& s) { return earliest(s, now); });
        if (!done || !next) log::error("schedules wait: {}", (done ? next.error() : done.error()).message);
        Duration wait = kLongestNap;
        if (next && *next) wait = std::clamp(Duration(**next - clock_.now()), Duration(0), wait);
        Duration until = clock_.monotonic() + wait;
        alarm_.set(co_await asio::this_coro::executor, until, self);
        co_await bell_.wait(seen, until);
    }
}

Task<Result<std::optional<Timestamp>>> Firing::round() {
    while (true) {
        Timestamp now = clock_.now();
        ATHANOR_CO_CHECK(co_await record_due(now));
        ATHANOR_CO_CHECK(co_await start_due(now));
        if (in_flight_.empty())
            co_return database_.read([&](store::Snapshot& s) { return earliest(s, now); });
        std::uint64_t seen = bell_.count();
        while (!in_flight_.empty()) {
            co_await bell_.wait(seen, Duration::max());
            seen = bell_.count();
        }
    }
}

Task<Status> Firing::record_due(Timestamp now) {
    while (true) {
        auto some = database_.read([&](store::Snapshot& s) { return due_schedules(s, now, 1); });
        if (!some) co_return std::unexpected(std::move(some).error());
        if (some->empty()) co_return Status();
        auto done = co_await database_.write([this, now](store::Transaction& tx) -> Status {
            ATHANOR_TRY(auto rows, due_schedules(tx, now, kBatch));
            for (ScheduleRow& row : rows) ATHANOR_CHECK(record(tx, std::move(row), now));
            return {};
        });
        if (!done) co_return std::unexpected(std::move(done).error());
    }
}

// On the writer's thread.
Status Firing::record(store::Transaction& tx, ScheduleRow row, Timestamp now) {
    ATHANOR_TRY(auto request, wire::from_json<api::scheduler::CreateScheduleInput>(row.request));
    auto timetable = Timetable::of(request, row.key.arn(), row.anchor, zones_);
    Timetable::Turn turn;
    if (timetable) {
        turn = timetable->turn(*row.scheduled, now);
    } else {  // its time zone is gone from the machine: it stops, and says so
        log::error("{} stops: {}", row.key.arn(), timetable.error().message);
    }
    if (timetable && turn.fire != row.scheduled)
        log::warn("{}: the occurrence of {} was missed", row.key.arn(), format_iso8601(*row.scheduled));
    if (turn.fire) {
        InvocationRow invocation{.key = row.key,
                                 .id = execution_id(row, *turn.fire),
                                 .scheduled = *turn.fire,
                                 .recorded = now,
                                 .due = now,
                                 .target = wire::to_json(request.target)};
        ATHANOR_CHECK(insert(tx, invocation));
    }
    row.scheduled = turn.next;
    row.due = turn.next ? std::optional(timetable->due(*turn.next)) : std::nullopt;
    row.finished = !turn.next;
    ATHANOR_CHECK(move_on(tx, row));
    return erase_when_complete(tx, row.key);
}

Task<Status> Firing::start_due(Timestamp now) {
    auto rows = database_.read([&](store::Snapshot& s) {
        return due_invocations(s, now, 2 * static_cast<std::int64_t>(kMostInFlight));
    });
    if (!rows) co_return std::unexpected(std::move(rows).error());
    auto executor = co_await asio::this_coro::executor;
    for (InvocationRow& row : *rows) {
        if (in_flight_.size() >= kMostInFlight) break;
        if (in_flight_.insert(row.id).second) spawn(executor, deliver(std::move(row)));
    }
    co_return Status();
}

Task<void> Firing::deliver(InvocationRow row) {
    auto self = shared_from_this();
    auto target = wire::from_json<Target>(row.target);
    Status done;
    if (target) {
        auto invocation = invocation_of(*target, row.key, row.id, row.scheduled, row.attempts + 1);
        auto answer = co_await targets_.call(invocation);
        done = co_await finish(row, invocation, *target, std::move(answer));
    } else {
        done = std::unexpected(std::move(target).error());
    }
    if (!done) {  // the database refused: it is tried again, as after a crash
        log::error("an invocation of {} is not finished: {}", row.key.arn(), done.error().message);
        co_await clock_.sleep(kFirstDelay);
    }
    in_flight_.erase(row.id);
    bell_.ring();
}

Task<Status> Firing::finish(InvocationRow row, const gate::Invocation& invocation, const Target& target,
                            Result<std::string> answer) {
    ++row.attempts;
    if (!answer) {
        const auto& policy = target.retry_policy;
        std::int64_t most =
            policy ? policy->maximum_retry_attempts.value_or(kDefaultAttempts) : kDefaultAttempts;
        Timestamp limit =
            row.recorded +
            seconds(policy ? policy->maximum_event_age_in_seconds.value_or(kDefaultAge) : kDefaultAge);
        Timestamp again = clock_.now() + delay_after(row.attempts, kFirstDelay, kLastDelay);
        bool retry = gate::worth_retrying(answer.error());
        std::string_view exhausted = !retry                ? ""
                                     : row.attempts > most ? "MaximumRetryAttempts"
                                     : again > limit       ? "MaximumEventAgeInSeconds"
                                                           : "";
        if (retry && exhausted.empty()) {
            row.due = again;
            auto postponed =
                co_await database_.write([row](store::Transaction& tx) { return postpone(tx, row); });
            if (!postponed) co_return std::unexpected(std::move(postponed).error());
            co_return Status();
        }
        co_await bury(row, invocation, target, answer.error(), exhausted);
    }
    auto completed = co_await database_.write([row](store::Transaction& tx) { return complete(tx, row); });
    if (!completed) co_return std::unexpected(std::move(completed).error());
    co_return Status();
}

// The attributes of a dead letter as the user guide shows them ("Configuring a schedule's dead-letter queue").
Task<void> Firing::bury(const InvocationRow& row, const gate::Invocation& invocation, const Target& target,
                        const Error& error, std::string_view exhausted) {
    log::warn("{}: {} failed: {}: {}", row.key.arn(), target.arn, error.code, error.message);
    if (!target.dead_letter_config || !target.dead_letter_config->arn) co_return;
    gate::TextPairs attributes{{"ERROR_CODE", error.code},
                               {"ERROR_MESSAGE", error.message},
                               {"EXECUTION_ID", row.id},
                               {"IS_PAYLOAD_TRUNCATED", "false"},
                               {"RETRY_ATTEMPTS", std::to_string(row.attempts - 1)},
                               {"SCHEDULED_TIME", seconds_text(row.scheduled)},
                               {"SCHEDULE_ARN", row.key.arn()},
                               {"TARGET_ARN", target.arn}};
    if (!exhausted.empty()) attributes.emplace_back("EXHAUSTED_RETRY_CONDITION", exhausted);
    std::erase_if(attributes, [](const auto& attribute) {
        return attribute.second.empty();
    });  // a queue refuses empty ones
    auto sent = co_await targets_.dead_letter(*target.dead_letter_config->arn, invocation, attributes);
    if (!sent) log::error("{}: a dead letter is lost: {}", row.key.arn(), sent.error().message);
}

}  // namespace athanor::scheduler
