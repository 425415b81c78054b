// How many instances there shall be: pure functions of a capacity, its bounds, the policies with what their alarms last said, and the time. Nothing here
// reads a clock or a table, so that tests run weeks of traffic through it.
//
// What the Application Auto Scaling user guide promises ("How target tracking works", "Step scaling", "Cooldown period"), and what we chose where it
// is silent:
//  - Target tracking scales out at once to what the load needs, ceil(base * value / target). It scales in gradually: by half of the surplus, rounded up
//    (the guide gives no figure), and never so far that the metric would be above its target afterwards.
//  - Several policies: the largest capacity wins; in only if all tracking policies that may scale in say so, and no policy says out.
//  - A cooldown after scaling out does not block scaling out, but what was added counts as part of what is wanted next: only the excess is added. The
//    guide says it of one policy; here it holds for all of a target, because the metric of each lags behind the same instances.
//  - Scaling in waits for every cooldown to end; scaling out ends the cooldown of scaling in.
// A policy at its bound still says out.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/clock.hpp"

namespace athanor::autoscaling {

struct Bounds {
    std::int64_t min = 1, max = 1;
    friend bool operator==(const Bounds&, const Bounds&) = default;
};

struct Tracking {
    double target = 0;     // of the metric over the alarm's period
    bool scale_in = true;  // false: DisableScaleIn
};

struct Step {
    double lower = -std::numeric_limits<double>::infinity(),
           upper = std::numeric_limits<double>::infinity();  // relative to the alarm's threshold
    std::int64_t adjustment = 0;
};
enum class Adjustment { change, percent, exact };
struct Stepping {
    Adjustment kind = Adjustment::change;
    std::int64_t least = 0;  // MinAdjustmentMagnitude, of percents
    std::vector<Step> steps;
};

// What an alarm in state ALARM says.
struct Signal {
    bool high = true;      // of a tracking policy: which of its two alarms
    double value = 0;      // the newest datapoint
    double threshold = 0;  // of the alarm
    friend bool operator==(const Signal&, const Signal&) = default;
};

struct Policy {
    std::variant<Tracking, Stepping> kind;
    std::chrono::seconds out_cooldown{300}, in_cooldown{300};
    std::optional<Signal> signal;  // none: no alarm of it is in state ALARM
};

// The cooldowns that began with scaling activities that succeeded.
struct Cooling {
    std::int64_t base = 0;  // capacity before the scaling out that cools down
    Timestamp out_until{}, in_until{};

    // An activity from one capacity to another has ended at `now`.
    void succeeded(std::int64_t from, std::int64_t to, std::chrono::seconds cooldown, Timestamp now);
    friend bool operator==(const Cooling&, const Cooling&) = default;
};

struct Situation {
    std::int64_t capacity = 1;
    Bounds bounds;
    bool in_suspended = false, out_suspended = false;
    Cooling cooling;
};

// The codes of NotScaledReasons.
inline constexpr std::string_view kAtMax = "AlreadyAtMaxCapacity", kAtMin = "AlreadyAtMinCapacity",
                                  kAtDesired = "AlreadyAtDesiredCapacity",
                                  kFlapping = "AutoScalingAnticipatedFlapping",
                                  kUnscalable = "TargetServicePutResourceAsUnscalable";

struct Decision {
    std::int64_t capacity = 0;  // as it is, if nothing changes
    std::size_t policy = 0;     // index of the one that decided
    std::string_view
        not_scaled;  // a code; empty: it scales, or nothing is to be said (suspended, cooling down)
};

// What to do because the alarm of policies[trigger] called.
Decision decide(const Situation& situation, std::span<const Policy> policies, std::size_t trigger,
                Timestamp now);

// The parts of it.
std::int64_t tracked_out(std::int64_t base, double value, double target);     // > base
std::int64_t tracked_in(std::int64_t capacity, double value, double target);  // <= capacity
const Step* step_of(const Stepping& policy, double breach);                   // null: no interval has it
std::int64_t stepped(const Stepping& policy, std::int64_t base, const Step& step);

// The capacity within the bounds.
std::int64_t clamped(std::int64_t capacity, const Bounds& bounds);

}  // namespace athanor::autoscaling
