#include "services/autoscaling/occasions.hpp"

namespace athanor::autoscaling {

Result<Occasions> Occasions::of(Settings settings) {
    ATHANOR_TRY(auto expression, ScheduleExpression::parse(settings.expression, ScheduleDialect::scheduler));
    auto zone = TimeZone::load(settings.zone);
    if (!zone) return validation_error("Invalid timezone: " + settings.zone);
    return Occasions(expression, *std::move(zone), std::move(settings));
}

std::optional<Timestamp> Occasions::next_after(Timestamp t) const {
    if (settings_.start && t < *settings_.start) t = *settings_.start - Duration(1);
    auto next = expression_.next_after(t, settings_.start.value_or(settings_.created), zone_);
    if (next && settings_.end && *next > *settings_.end) return std::nullopt;
    return next;
}

Timestamp Occasions::last_by(Timestamp known, Timestamp now) const {
    return last_occurrence(known, now, [this](Timestamp t) { return next_after(t); });
}

}  // namespace athanor::autoscaling
