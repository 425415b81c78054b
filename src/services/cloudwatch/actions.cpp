#include "services/cloudwatch/actions.hpp"

#include "api/cloudwatch.hpp"
#include "base/log.hpp"
#include "services/cloudwatch/alarm_words.hpp"
#include "wire/stored.hpp"

namespace athanor::cloudwatch {

using namespace std::chrono;

gate::Invocation invocation_of(const AlarmKey& alarm, std::string arn, std::string id, std::string input,
                               Timestamp time) {
    gate::Invocation out;
    out.target = std::move(arn);
    out.account = alarm.account;
    out.region = alarm.region;
    out.service = "cloudwatch.amazonaws.com";
    out.origin = alarm.name;
    out.id = std::move(id);
    out.time = time;
    out.input = std::move(input);
    out.source = "aws.cloudwatch";
    out.detail_type = "CloudWatch Alarm State Change";
    return out;
}

void Actions::start(Executor executor) { spawn(executor, run()); }

void Actions::stop() {
    stopping_ = true;
    bell_.close();
}

Task<void> Actions::run() {
    auto self = shared_from_this();
    auto executor = co_await asio::this_coro::executor;
    while (!stopping_) {
        std::uint64_t seen = bell_.count();
        Timestamp now = clock_.now();
        Status done = start_due(executor, now);
        auto next = database_.read([&](store::Snapshot& s) { return next_action(s, now); });
        if (!done || !next)
            log::error("actions of alarms wait: {}", (done ? next.error() : done.error()).message);
        Duration wait = kLongestNap;
        if (next && *next) wait = std::clamp(Duration(**next - clock_.now()), Duration(0), wait);
        Duration until = clock_.monotonic() + wait;
        alarm_.set(executor, until, self);
        co_await bell_.wait(seen, until);
    }
}

Task<Result<std::optional<Timestamp>>> Actions::round() {
    auto executor = co_await asio::this_coro::executor;
    while (true) {
        Timestamp now = clock_.now();
        std::uint64_t seen = bell_.count();
        ATHANOR_CO_CHECK(start_due(executor, now));
        if (in_flight_.empty())
            co_return database_.read([&](store::Snapshot& s) { return next_action(s, now); });
        while (!in_flight_.empty()) {
            co_await bell_.wait(seen, Duration::max());
            seen = bell_.count();
        }
    }
}

Status Actions::start_due(const Executor& executor, Timestamp now) {
    ATHANOR_TRY(auto rows, database_.read([&](store::Snapshot& s) {
        return due_actions(s, now, 2 * static_cast<std::int64_t>(kMostInFlight));
    }));
    for (ActionRow& row : rows) {
        if (in_flight_.size() >= kMostInFlight) break;
        if (refused_.contains(row.id)) continue;
        if (in_flight_.insert(row.id).second) spawn(executor, deliver(std::move(row)));
    }
    return {};
}

Task<void> Actions::deliver(ActionRow row) {
    auto self = shared_from_this();
    std::string id = row.id, alarm = row.alarm.name;
    // What the database refused is tried again, as after a crash.
    if (Status done = co_await attempt(std::move(row)); !done) {
        log::error("an action of alarm {} is not finished: {}", alarm, done.error().message);
        refused_.insert(id);
        spawn(co_await asio::this_coro::executor, let_go_later(id));
    }
    in_flight_.erase(id);
    bell_.ring();
}

Task<void> Actions::let_go_later(std::string id) {
    auto self = shared_from_this();
    co_await clock_.sleep(kFirstDelay);
    refused_.erase(id);
    bell_.ring();
}

Task<Status> Actions::attempt(ActionRow row) {
    if (!row.suppressor.empty()) {
        ATHANOR_CO_TRY(auto when, release(row, clock_.now()));
        if (!when || *when > clock_.now()) {
            if (when) row.due = *when;
            auto put =
                co_await database_.write([row, keep = when.has_value()](store::Transaction& tx) -> Status {
                    if (keep) return postpone(tx, row);
                    ATHANOR_CHECK(erase(tx, row));
                    return {};
                });
            if (!put) co_return std::unexpected(std::move(put).error());
            co_return Status();
        }
    }
    auto answer = co_await targets_.call(invocation_of(row.alarm, row.arn, row.id, row.input, row.made));
    ++row.attempts;
    if (answer) co_return co_await finish(std::move(row), std::nullopt);
    Timestamp again =
        clock_.now() +
        std::min<Duration>(kLastDelay,
                           kFirstDelay * (std::int64_t{1} << std::min<std::int64_t>(row.attempts - 1, 10)));
    if (!gate::worth_retrying(answer.error()) || again > row.made + kPatience)
        co_return co_await finish(std::move(row), std::move(answer).error());
    row.due = again;
    auto put = co_await database_.write([row](store::Transaction& tx) { return postpone(tx, row); });
    if (!put) co_return std::unexpected(std::move(put).error());
    co_return Status();
}

Task<Status> Actions::finish(ActionRow row, std::optional<Error> error) {
    if (error)
        log::warn("alarm {}: action {} failed: {}: {}", row.alarm.name, row.arn, error->code, error->message);
    std::string summary =
        error ? fmt::format("Failed to execute action {}. Received error: \"{}\"", row.arn, error->message)
              : "Successfully executed action " + row.arn;
    auto done = co_await database_.write(
        [row, summary, data = action_history_data(row, error)](store::Transaction& tx) -> Status {
            ATHANOR_TRY(bool was_there, erase(tx, row));
            if (!was_there) return {};  // its alarm was deleted meanwhile
            AlarmRow alarm{
                .key = row.alarm, .composite = row.composite, .request = {}, .reason = {}, .reason_data = {}};
            ATHANOR_CHECK(add_history(tx, alarm, HistoryKind::action, summary, data));
            return {};
        });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

Result<std::optional<Timestamp>> Actions::release(const ActionRow& row, Timestamp now) {
    return database_.read([&](store::Snapshot& s) -> Result<std::optional<Timestamp>> {
        ATHANOR_TRY(auto alarm, find_alarm(s, row.alarm));
        if (!alarm || alarm->transitioned != row.made) return std::nullopt;  // that state is over
        ATHANOR_TRY(auto suppressor, find_alarm(s, {row.alarm.account, row.alarm.region, row.suppressor}));
        if (!suppressor) return now;
        if (suppressor->state == AlarmState::alarm) return now + kHeldBack;
        ATHANOR_TRY(auto in, wire::from_json<api::cloudwatch::PutCompositeAlarmInput>(alarm->request));
        return std::max(
            now, suppressor->transitioned + seconds(in.actions_suppressor_extension_period.value_or(0)));
    });
}

void Actions::repeat(const Executor& executor, AlarmKey alarm, std::string arn, std::string input,
                     Timestamp time) {
    std::string mark = alarm.arn() + " " + arn;
    if (!in_flight_.insert(mark).second) return;
    std::string id = gate::stable_uuid(fmt::format("{} {}", mark, time.time_since_epoch().count()));
    spawn(executor, call_again(invocation_of(alarm, std::move(arn), std::move(id), std::move(input), time),
                               std::move(mark)));
}

Task<void> Actions::call_again(gate::Invocation invocation, std::string mark) {
    auto self = shared_from_this();
    auto answer = co_await targets_.call(invocation);
    if (!answer)
        log::warn("alarm {}: action {} failed: {}", invocation.origin, invocation.target,
                  answer.error().message);
    in_flight_.erase(mark);
    bell_.ring();
}

}  // namespace athanor::cloudwatch
