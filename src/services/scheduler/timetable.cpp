#include "services/scheduler/timetable.hpp"

#include "base/hash.hpp"

namespace athanor::scheduler {

using namespace std::chrono;

Result<std::shared_ptr<const TimeZone>> Zones::find(const std::string& name) {
    std::lock_guard lock(mutex_);
    if (auto known = zones_.find(name); known != zones_.end()) return known->second;
    auto zone = TimeZone::load(name);
    if (!zone) return validation_error("Invalid ScheduleExpressionTimezone " + name + ".");
    return zones_.emplace(name, std::make_shared<const TimeZone>(*std::move(zone))).first->second;
}

Result<Timetable> Timetable::of(const api::scheduler::CreateScheduleInput& schedule, std::string arn,
                                Timestamp anchor, Zones& zones) {
    ATHANOR_TRY(auto expression,
                ScheduleExpression::parse(schedule.schedule_expression, ScheduleDialect::scheduler));
    ATHANOR_TRY(auto zone, zones.find(schedule.schedule_expression_timezone.value_or("UTC")));
    Timetable out(expression, std::move(zone));
    out.arn_ = std::move(arn);
    out.anchor_ = schedule.start_date.value_or(anchor);
    if (!expression.is_one_time()) {  // AWS ignores the dates of a one-time schedule
        out.start_ = schedule.start_date;
        out.end_ = schedule.end_date;
    }
    if (schedule.flexible_time_window.mode == "FLEXIBLE")
        out.window_ = minutes(schedule.flexible_time_window.maximum_window_in_minutes.value_or(1));
    const auto& retry = schedule.target.retry_policy;
    out.patience_ = out.window_ > Duration(0)
                        ? out.window_
                        : seconds(retry ? retry->maximum_event_age_in_seconds.value_or(86'400) : 86'400);
    return out;
}

std::optional<Timestamp> Timetable::next_after(Timestamp t) const {
    if (start_ && t < *start_) t = *start_ - microseconds(1);
    auto next = expression_.next_after(t, anchor_, *zone_);
    if (next && end_ && *next > *end_) return std::nullopt;
    return next;
}

Timestamp Timetable::due(Timestamp scheduled) const {
    auto window = duration_cast<seconds>(window_).count();
    if (window == 0) return scheduled;
    std::string seed = arn_ + std::to_string(scheduled.time_since_epoch().count());
    return scheduled + seconds(crc32c(0, seed) % static_cast<std::uint64_t>(window));
}

Timestamp Timetable::last_by(Timestamp scheduled, Timestamp now) const {
    return last_occurrence(scheduled, now, [this](Timestamp t) { return next_after(t); });
}

Timetable::Turn Timetable::turn(Timestamp scheduled, Timestamp now) const {
    if (now - due(scheduled) < kPrecision) return {.fire = scheduled, .next = next_after(scheduled)};
    Timestamp last = last_by(scheduled, now);
    if (due(last) > now) return {.fire = std::nullopt, .next = last};
    Turn turn{.fire = std::nullopt, .next = next_after(last)};
    if (now <= last + patience_ || now - due(last) < kPrecision) turn.fire = last;
    return turn;
}

}  // namespace athanor::scheduler
