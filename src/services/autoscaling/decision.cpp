#include "services/autoscaling/decision.hpp"

#include <algorithm>
#include <cmath>

namespace athanor::autoscaling {
namespace {

// Of capacities that are computed: far above any fleet, far below what overflows.
constexpr double kMost = 1e9;
// Thresholds are products of decimal fractions: 0.9 * 70 is no exact 63. What is above a whole number by less than this is that number.
constexpr double kSlack = 1e-9;

std::int64_t whole(double capacity) {
    double up = std::ceil(capacity - kSlack * std::max(1.0, std::abs(capacity)));
    return static_cast<std::int64_t>(std::clamp(up, 0.0, kMost));
}

enum class Wish { none, out, in };

struct Vote {
    Wish wish = Wish::none;
    std::int64_t out = 0;  // what it wants, counted from before the scaling out that cools down
    std::int64_t in = 0;
};

Vote vote_of(const Tracking& policy, const Signal& signal, std::int64_t base, std::int64_t capacity) {
    if (signal.high) return {.wish = Wish::out, .out = tracked_out(base, signal.value, policy.target)};
    if (!policy.scale_in) return {};
    return {.wish = Wish::in, .in = tracked_in(capacity, signal.value, policy.target)};
}

Vote vote_of(const Stepping& policy, const Signal& signal, std::int64_t base, std::int64_t capacity) {
    const Step* step = step_of(policy, signal.value - signal.threshold);
    if (!step) return {};
    std::int64_t wanted = stepped(policy, capacity, *step);
    bool out = policy.kind == Adjustment::exact ? wanted > capacity : step->adjustment > 0;
    if (out) return {.wish = Wish::out, .out = stepped(policy, base, *step)};
    if (wanted < capacity || step->adjustment < 0) return {.wish = Wish::in, .in = wanted};
    return {};
}

bool may_scale_in(const Policy& policy) {
    const auto* tracking = std::get_if<Tracking>(&policy.kind);
    return tracking && tracking->scale_in;
}

}  // namespace

void Cooling::succeeded(std::int64_t from, std::int64_t to, std::chrono::seconds cooldown, Timestamp now) {
    if (to > from) {
        if (now >= out_until) base = from;  // else the excess over what cooled down already: its base stays
        out_until = now + cooldown;
        in_until = Timestamp{};
    } else if (to < from) {
        in_until = now + cooldown;
    }
}

std::int64_t clamped(std::int64_t capacity, const Bounds& bounds) {
    return std::max(bounds.min, std::min(capacity, bounds.max));
}

std::int64_t tracked_out(std::int64_t base, double value, double target) {
    return std::max(base + 1, whole(static_cast<double>(base) * (value / target)));
}

std::int64_t tracked_in(std::int64_t capacity, double value, double target) {
    std::int64_t needed = std::min(capacity, whole(static_cast<double>(capacity) * (value / target)));
    return capacity - (capacity - needed + 1) / 2;
}

// "If the metric value is above the breach threshold, the lower bound is inclusive and the upper bound is exclusive; below, the lower bound is exclusive
// and the upper bound is inclusive." At the threshold itself the intervals above it are asked first.
const Step* step_of(const Stepping& policy, double breach) {
    auto find = [&](bool above) -> const Step* {
        auto found = std::ranges::find_if(policy.steps, [&](const Step& step) {
            return above ? step.lower <= breach && breach < step.upper
                         : step.lower < breach && breach <= step.upper;
        });
        return found == policy.steps.end() ? nullptr : &*found;
    };
    if (breach < 0) return find(false);
    if (const Step* step = find(true); step || breach > 0) return step;
    return find(false);
}

std::int64_t stepped(const Stepping& policy, std::int64_t base, const Step& step) {
    if (policy.kind == Adjustment::exact) return step.adjustment;
    std::int64_t change = step.adjustment;
    if (policy.kind == Adjustment::percent && change != 0) {
        double part = static_cast<double>(base) * static_cast<double>(step.adjustment) / 100.0;
        // "12.7 is rounded to 12, 0.67 to 1, -0.58 to -1, -6.67 to -6"
        double size = std::abs(part) < 1 ? 1 : std::floor(std::abs(part) + kSlack);
        size = std::min(std::max(size, static_cast<double>(policy.least)), kMost);
        change = static_cast<std::int64_t>(step.adjustment > 0 ? size : -size);
    }
    return std::max<std::int64_t>(0, base + change);
}

Decision decide(const Situation& s, std::span<const Policy> policies, std::size_t trigger, Timestamp now) {
    Decision stay{.capacity = s.capacity, .policy = trigger, .not_scaled = {}};
    std::int64_t base = now < s.cooling.out_until ? std::min(s.cooling.base, s.capacity) : s.capacity;
    std::vector<Vote> votes;
    for (const Policy& policy : policies) {
        votes.push_back(!policy.signal ? Vote{}
                                       : std::visit(
                                             [&](const auto& kind) {
                                                 return vote_of(kind, *policy.signal, base, s.capacity);
                                             },
                                             policy.kind));
    }
    auto wants = [&](Wish wish) { return std::ranges::find(votes, wish, &Vote::wish) != votes.end(); };
    if (votes[trigger].wish == Wish::none) return stay;

    if (wants(Wish::out)) {
        if (votes[trigger].wish == Wish::in) {
            stay.not_scaled = kFlapping;
            return stay;
        }
        auto largest = std::ranges::max_element(votes, {}, &Vote::out);
        std::int64_t capacity = std::min(largest->out, s.bounds.max);
        if (capacity <= s.capacity) {
            if (s.capacity >= s.bounds.max)
                stay.not_scaled = kAtMax;
            else if (now >= s.cooling.out_until)
                stay.not_scaled = kAtDesired;
            return stay;
        }
        if (s.out_suspended) return stay;
        return {.capacity = capacity,
                .policy = static_cast<std::size_t>(largest - votes.begin()),
                .not_scaled = {}};
    }

    bool all = true;  // that may scale in say so
    std::size_t by = trigger;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (votes[i].wish != Wish::in)
            all = all && !may_scale_in(policies[i]);
        else if (votes[i].in > votes[by].in)
            by = i;
    }
    std::int64_t capacity = clamped(votes[by].in, s.bounds);
    if (s.capacity <= s.bounds.min) {
        stay.not_scaled = kAtMin;
    } else if (!all) {
        stay.not_scaled = kFlapping;
    } else if (capacity >= s.capacity) {
        stay.not_scaled = std::holds_alternative<Tracking>(policies[by].kind) ? kFlapping : kAtDesired;
    } else if (!s.in_suspended && now >= s.cooling.in_until && now >= s.cooling.out_until) {
        return {.capacity = capacity, .policy = by, .not_scaled = {}};
    }
    return stay;
}

}  // namespace athanor::autoscaling
