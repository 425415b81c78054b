// Rules that go by the clock: their targets get an event of their own ("Scheduled Event", source aws.events)
// whenever one is due. The next instant is a column of the rule; firing and moving it on is one transaction
// with the deliveries, so a crash neither loses nor repeats one. After a standstill a rule fires once,
// however often it was due meanwhile.
#pragma once

#include "services/events/intake.hpp"

namespace athanor::events {

class Schedules {
public:
    Schedules(store::Database& control, Intake& intake, Clock& clock)
        : control_(control), intake_(intake), clock_(clock) {}

    // All that are due; by the service's tick.
    Task<Status> fire();

private:
    static constexpr std::int64_t kAtOnce = 64;  // rules in one transaction
    Result<std::int64_t> fire_some(store::Transaction& tx);
    Status fire_one(store::Transaction& tx, RuleRow row, std::int32_t& ordinal);

    store::Database& control_;
    Intake& intake_;
    Clock& clock_;
};

}  // namespace athanor::events
