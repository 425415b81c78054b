#include "services/cloudwatch/evaluator.hpp"

#include "base/log.hpp"
#include "services/cloudwatch/alarm_words.hpp"
#include "services/cloudwatch/transition.hpp"
#include "wire/stored.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace std::chrono;
using api::cloudwatch::PutMetricAlarmInput;

constexpr hours kForgetEvery{1};

// The end of the last interval that has settled.
Timestamp slot_of(Timestamp now, seconds interval) {
    auto since = (now - kSettle).time_since_epoch();
    return Timestamp(since - since % interval);
}

}  // namespace

Status Evaluator::start(Executor executor) {
    ATHANOR_CHECK(load());
    spawn(executor, run());
    return {};
}

void Evaluator::stop() {
    stopping_ = true;
    bell_.close();
}

void Evaluator::changed(AlarmKey key, bool now) {
    {
        std::lock_guard lock(mutex_);
        Change& change = changed_[std::move(key)];
        change.now |= now;
        change.when = clock_.now();
    }
    bell_.ring();
}

Status Evaluator::load() {
    watched_.clear();
    std::vector<AlarmRow> rows;
    ATHANOR_CHECK(database_.read([&](store::Snapshot& s) {
        return each_alarm_of_all(s, [&](AlarmRow row) { rows.push_back(std::move(row)); });
    }));
    for (AlarmRow& row : rows) put(std::move(row), {});
    return {};
}

void Evaluator::put(AlarmRow row, Timestamp slot) {
    if (row.composite) return;
    auto in = wire::from_json<PutMetricAlarmInput>(row.request);
    auto watch = in ? Watch::of(row.key, *in) : Result<Watch>(std::unexpected(in.error()));
    if (!watch) {  // an older server took what this one does not
        log::error("alarm {} is not evaluated: {}", row.key.name, watch.error().message);
        watched_.erase(row.key);
        return;
    }
    Watched& known = watched_[row.key];
    known.watch = std::make_shared<const Watch>(std::move(*watch));
    known.state = row.state;
    known.version = row.version;
    known.slot = slot;
    known.actions_enabled = row.actions_enabled;
    for (AlarmState state : {AlarmState::ok, AlarmState::alarm, AlarmState::insufficient_data}) {
        auto& list = known.repeated[static_cast<std::size_t>(state)];
        list = actions_for(row, state);
        std::erase_if(list, [](const std::string& arn) { return !is_repeated(arn); });
    }
}

Status Evaluator::take_changes() {
    std::map<AlarmKey, Change> changed;
    {
        std::lock_guard lock(mutex_);
        changed.swap(changed_);
    }
    for (const auto& [key, change] : changed) {
        ATHANOR_TRY(auto row, database_.read([&](store::Snapshot& s) { return find_alarm(s, key); }));
        if (!row) {
            watched_.erase(key);
            continue;
        }
        auto known = watched_.find(key);
        Timestamp slot = known == watched_.end() ? Timestamp{} : known->second.slot;
        if (change.now) slot = {};
        // A state that was set stands for the rest of its interval, if the last has not been evaluated yet as well.
        if (!change.now && known != watched_.end())
            slot = std::max(slot, slot_of(change.when, known->second.watch->interval()));
        put(std::move(*row), slot);
    }
    return {};
}

std::optional<Timestamp> Evaluator::next() const {
    std::optional<Timestamp> earliest;
    for (const auto& [key, one] : watched_) {
        Timestamp due = one.slot == Timestamp{} ? Timestamp{} : one.slot + one.watch->interval() + kSettle;
        if (!earliest || due < *earliest) earliest = due;
    }
    return earliest;
}

Task<Result<std::optional<Timestamp>>> Evaluator::round() {
    ATHANOR_CO_CHECK(take_changes());
    Timestamp now = clock_.now();
    std::vector<Due> due;
    for (auto& [key, one] : watched_) {
        Timestamp slot = slot_of(now, one.watch->interval());
        if (slot <= one.slot) continue;
        due.push_back({.key = key, .watch = one.watch, .end = slot});
        if (due.size() < kBatch) continue;
        ATHANOR_CO_CHECK(co_await evaluate(std::exchange(due, {})));
        due.clear();
    }
    if (!due.empty()) ATHANOR_CO_CHECK(co_await evaluate(std::move(due)));
    if (now - forgotten_ >= kForgetEvery) {
        forgotten_ = now;
        co_await forget();
    }
    co_return next();
}

// watched_ changes between rounds only: the loop above may go on after this.
Task<Status> Evaluator::evaluate(std::vector<Due> due) {
    Timestamp now = clock_.now();
    co_await pool_.run([&] {
        for (Due& one : due) one.outcome = one.watch->evaluate(readings_, one.end, now);
    });
    auto executor = co_await asio::this_coro::executor;
    for (const Due& one : due) {
        if (!one.outcome) {
            log::error("alarm {} could not be evaluated: {}", one.key.name, one.outcome.error().message);
            watched_.at(one.key).slot = one.end;  // again at its next interval
            continue;
        }
        ATHANOR_CO_CHECK(co_await settle(one));
        repeat_actions(executor, one);
    }
    co_return Status();
}

Task<Status> Evaluator::settle(const Due& due) {
    Watched& known = watched_.at(due.key);
    const Verdict& verdict = due.outcome->verdict;
    if (!verdict.state || *verdict.state == known.state) {
        known.slot = due.end;
        co_return Status();
    }
    NewState now{.state = *verdict.state,
                 .reason = due.outcome->reason,
                 .reason_data = due.outcome->reason_data,
                 .threshold = due.watch->condition().threshold};
    if (!verdict.decided.empty()) now.value = verdict.decided[0].value;
    auto written =
        co_await database_.write([&](store::Transaction& tx) -> Result<std::optional<std::int64_t>> {
            ATHANOR_TRY(auto row, find_alarm(tx, due.key));
            if (!row || row->version != known.version)
                return std::nullopt;  // it has been put anew, set or deleted meanwhile: changed() says so
            ATHANOR_CHECK(change_state(tx, *row, now));
            return tx.sequence();
        });
    if (!written) co_return std::unexpected(std::move(written).error());
    known.slot = due.end;
    if (**written) {
        known.version = ***written;
        known.state = *verdict.state;
        known.called = clock_.now();
        actions_.wake();
    }
    co_return Status();
}

void Evaluator::repeat_actions(const Executor& executor, const Due& due) {
    Watched& known = watched_.at(due.key);
    const auto& list = known.repeated[static_cast<std::size_t>(known.state)];
    Timestamp now = clock_.now();
    if (list.empty() || !known.actions_enabled || due.outcome->verdict.state != known.state) return;
    if (now - known.called < std::max<Duration>(due.watch->period(), due.watch->interval())) return;
    known.called = now;
    const auto& decided = due.outcome->verdict.decided;
    auto value = decided.empty() ? std::nullopt : std::optional(decided[0].value);
    for (const std::string& arn : list)
        actions_.repeat(
            executor, due.key, arn,
            scaling_input(due.key.name, known.state, value, due.watch->condition().threshold, now), now);
}

Task<void> Evaluator::forget() {
    auto done = co_await database_.write(
        [before = clock_.now() - kHistory](store::Transaction& tx) { return forget_history(tx, before); });
    if (!done) log::warn("old history of alarms stays: {}", done.error().message);
}

Task<void> Evaluator::run() {
    auto self = shared_from_this();
    auto executor = co_await asio::this_coro::executor;
    while (!stopping_) {
        std::uint64_t seen = bell_.count();
        auto due = co_await round();
        if (!due) log::error("alarms wait: {}", due.error().message);
        Duration wait = kLongestNap;
        if (due && *due) wait = std::clamp(Duration(**due - clock_.now()), Duration(0), wait);
        if (!due) wait = seconds(1);
        Duration until = clock_.monotonic() + wait;
        alarm_.set(executor, until, self);
        co_await bell_.wait(seen, until);
    }
}

}  // namespace athanor::cloudwatch
