// The engine against a slow, literal model of what the user guide says, on random situations and over simulated weeks.
#include "services/autoscaling/decision.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>

namespace athanor::autoscaling {
namespace {

using namespace std::chrono_literals;
using std::chrono::seconds;

constexpr Timestamp kStart{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}};
constexpr double kInfinite = std::numeric_limits<double>::infinity();

Policy tracking(double target, std::optional<Signal> signal = {}, seconds out = 300s, seconds in = 300s) {
    return {.kind = Tracking{.target = target}, .out_cooldown = out, .in_cooldown = in, .signal = signal};
}
Policy stepping(Adjustment kind, std::vector<Step> steps, std::optional<Signal> signal = {},
                std::int64_t least = 0) {
    return {.kind = Stepping{.kind = kind, .least = least, .steps = std::move(steps)}, .signal = signal};
}
Signal high(double value, double threshold = 100) { return {true, value, threshold}; }
Signal low(double value, double threshold = 90) { return {false, value, threshold}; }
Situation of(std::int64_t capacity, std::int64_t min = 1, std::int64_t max = 20) {
    return {.capacity = capacity, .bounds = {min, max}};
}
std::int64_t capacity(const Situation& s, std::vector<Policy> policies, std::size_t trigger = 0,
                      Timestamp now = kStart) {
    return decide(s, policies, trigger, now).capacity;
}
std::string_view reason(const Situation& s, std::vector<Policy> policies, std::size_t trigger = 0,
                        Timestamp now = kStart) {
    return decide(s, policies, trigger, now).not_scaled;
}

TEST(Decision, TargetTrackingScalesOutToWhatTheLoadNeeds) {
    EXPECT_EQ(capacity(of(2), {tracking(100, high(250))}), 5);
    EXPECT_EQ(capacity(of(2), {tracking(100, high(101))}), 3);
    EXPECT_EQ(capacity(of(2), {tracking(100, high(200))}), 4) << "exactly, not one more";
    EXPECT_EQ(capacity(of(3), {tracking(0.1, high(0.3))}), 9) << "0.3 / 0.1 is not quite 3";
    EXPECT_EQ(capacity(of(2, 1, 4), {tracking(100, high(1e300))}), 4);
    EXPECT_EQ(capacity(of(0, 0, 4), {tracking(100, high(101))}), 1);
}

TEST(Decision, TargetTrackingScalesInByHalfOfTheSurplus) {
    EXPECT_EQ(capacity(of(10), {tracking(100, low(20))}), 6);
    EXPECT_EQ(capacity(of(6), {tracking(100, low(33))}), 4);
    EXPECT_EQ(capacity(of(4), {tracking(100, low(50))}), 3);
    EXPECT_EQ(capacity(of(3), {tracking(100, low(66))}), 2);
    EXPECT_EQ(capacity(of(3), {tracking(100, low(0))}), 1);
    EXPECT_EQ(capacity(of(3, 3), {tracking(100, low(0))}), 3);
}

TEST(Decision, NothingScalesInWhereTheMetricWouldBeAboveItsTargetAfterwards) {
    EXPECT_EQ(capacity(of(2), {tracking(100, low(60))}), 2);
    EXPECT_EQ(reason(of(2), {tracking(100, low(60))}), kFlapping);
}

TEST(Decision, WhoIsAtABoundSaysSo) {
    EXPECT_EQ(reason(of(4, 1, 4), {tracking(100, high(200))}), kAtMax);
    EXPECT_EQ(reason(of(1, 1, 4), {tracking(100, low(10))}), kAtMin);
    EXPECT_EQ(reason(of(6, 1, 4), {tracking(100, high(200))}), kAtMax)
        << "somebody has set more than the maximum";
    EXPECT_EQ(capacity(of(6, 1, 4), {tracking(100, high(200))}), 6);
    EXPECT_EQ(capacity(of(6, 1, 4), {tracking(100, low(60))}), 4);
    EXPECT_EQ(reason(of(3), {stepping(Adjustment::exact, {{.adjustment = 3}}, high(101))}), "");
}

TEST(Decision, ADisabledDirectionStaysAsItIs) {
    Policy policy = tracking(100, low(10));
    std::get<Tracking>(policy.kind).scale_in = false;
    EXPECT_EQ(capacity(of(5), {policy}), 5);
    Situation s = of(5);
    s.in_suspended = true;
    EXPECT_EQ(capacity(s, {tracking(100, low(10))}), 5);
    EXPECT_EQ(capacity(s, {tracking(100, high(200))}), 10);
    s.out_suspended = true;
    EXPECT_EQ(capacity(s, {tracking(100, high(200))}), 5);
}

TEST(Decision, OfSeveralPoliciesTheLargestCapacityWins) {
    EXPECT_EQ(capacity(of(2), {tracking(100, high(150)), tracking(10, high(35, 10))}, 0), 7);
    EXPECT_EQ(
        decide(of(2), std::vector{tracking(100, high(150)), tracking(10, high(35, 10))}, 0, kStart).policy,
        1U);
    EXPECT_EQ(capacity(of(8), {tracking(100, low(10)), tracking(10, low(5, 9))}, 0), 6)
        << "from 8, 4 are needed";
}

TEST(Decision, NothingScalesInWhileAnotherPolicySaysOutOrIsNotReady) {
    EXPECT_EQ(reason(of(8), {tracking(100, low(10)), tracking(10, high(11, 10))}), kFlapping);
    EXPECT_EQ(reason(of(8), {tracking(100, low(10)), tracking(10)}), kFlapping);
    Policy out_only = tracking(10);
    std::get<Tracking>(out_only.kind).scale_in = false;
    EXPECT_EQ(capacity(of(8), {tracking(100, low(10)), out_only}), 4);
    auto more = stepping(Adjustment::change, {{.lower = 0, .adjustment = 1}}, high(101));
    EXPECT_EQ(reason(of(8, 1, 8), {tracking(100, low(10)), more}), kFlapping)
        << "it says out, at the maximum too";
}

TEST(Decision, OnlyTheExcessIsAddedWhileScalingOutCoolsDown) {
    // The guide's example: an increase of 2, then within the cooldown a step of 3: only 1 is added.
    std::vector<Step> steps{{.lower = 0, .upper = 50, .adjustment = 2}, {.lower = 50, .adjustment = 3}};
    Situation s = of(4);
    s.cooling.succeeded(2, 4, 300s, kStart);
    Timestamp soon = kStart + 60s;
    EXPECT_EQ(capacity(s, {stepping(Adjustment::change, steps, high(120))}, 0, soon), 4);
    EXPECT_EQ(reason(s, {stepping(Adjustment::change, steps, high(120))}, 0, soon), "");
    EXPECT_EQ(capacity(s, {stepping(Adjustment::change, steps, high(160))}, 0, soon), 5);
    s.capacity = 5;
    s.cooling.succeeded(4, 5, 300s, soon);
    EXPECT_EQ(s.cooling.base, 2) << "the first one still cools down";
    EXPECT_EQ(capacity(s, {stepping(Adjustment::change, steps, high(160))}, 0, soon + 60s), 5);
    EXPECT_EQ(capacity(s, {stepping(Adjustment::change, steps, high(160))}, 0, soon + 300s), 8);
    EXPECT_EQ(capacity(s, {tracking(100, high(350))}, 0, soon + 60s), 7) << "2 * 3.5, not 5 * 3.5";
}

TEST(Decision, ScalingInWaitsForEveryCooldownAndScalingOutEndsThatOfScalingIn) {
    Situation s = of(5);
    s.cooling.succeeded(4, 5, 300s, kStart);
    EXPECT_EQ(capacity(s, {tracking(100, low(10))}, 0, kStart + 299s), 5);
    EXPECT_EQ(capacity(s, {tracking(100, low(10))}, 0, kStart + 300s), 3);
    s.cooling.succeeded(5, 3, 600s, kStart + 300s);
    s.capacity = 3;
    EXPECT_EQ(capacity(s, {tracking(100, low(10))}, 0, kStart + 899s), 3);
    EXPECT_EQ(capacity(s, {tracking(100, high(200))}, 0, kStart + 400s), 6) << "out at once";
    s.cooling.succeeded(3, 6, 0s, kStart + 400s);
    s.capacity = 6;
    EXPECT_EQ(capacity(s, {tracking(100, low(10))}, 0, kStart + 401s), 3);
}

TEST(Decision, PercentsAreRoundedAsTheGuideHasIt) {
    auto change = [](std::int64_t base, std::int64_t percent, std::int64_t least = 0) {
        Stepping policy{.kind = Adjustment::percent, .least = least, .steps = {}};
        return stepped(policy, base, {.adjustment = percent}) - base;
    };
    EXPECT_EQ(change(10, 127), 12);
    EXPECT_EQ(change(10, 6), 1);
    EXPECT_EQ(change(10, -5), -1);
    EXPECT_EQ(change(10, -66), -6);
    EXPECT_EQ(change(4, 25, 2), 2);
    EXPECT_EQ(change(10, -10, 2), -2);
    EXPECT_EQ(change(1, -10, 3), -1) << "there is no less than none";
    EXPECT_EQ(change(10, 0, 3), 0);
}

TEST(Decision, StepsAreChosenByTheBreach) {
    Stepping policy{.steps = {{.lower = 0, .upper = 10, .adjustment = 1},
                              {.lower = 10, .adjustment = 2},
                              {.lower = -10, .upper = 0, .adjustment = -1},
                              {.upper = -10, .adjustment = -2}}};
    auto adjustment = [&](double breach) { return step_of(policy, breach)->adjustment; };
    EXPECT_EQ(adjustment(0), 1);
    EXPECT_EQ(adjustment(9.99), 1);
    EXPECT_EQ(adjustment(10), 2) << "above, the lower bound is inclusive";
    EXPECT_EQ(adjustment(-0.01), -1);
    EXPECT_EQ(adjustment(-10), -2) << "below, the upper bound is inclusive";
    Stepping below{.steps = {{.upper = 0, .adjustment = -1}}};
    EXPECT_EQ(step_of(below, 0)->adjustment, -1);
    EXPECT_EQ(step_of(below, 1), nullptr);
    EXPECT_EQ(capacity(of(5), {stepping(Adjustment::change, {{.upper = 0, .adjustment = -1}}, high(101))}),
              5);
    EXPECT_EQ(capacity(of(5), {stepping(Adjustment::exact, {{.adjustment = 2}}, high(101))}), 2);
    EXPECT_EQ(capacity(of(5), {stepping(Adjustment::exact, {{.adjustment = 9}}, high(101))}), 9);
}

// --- the model: counts where the engine computes, and remembers activities where the engine keeps a state

struct Past {
    std::int64_t from, to;
    seconds cooldown;  // negative: no policy's
    Timestamp ended;
};

class Model {
public:
    std::vector<Past> past;

    bool cools_out(Timestamp now) const {
        return std::ranges::any_of(past, [&](const Past& p) {
            return p.to > p.from && &p == last_out() && now < p.ended + p.cooldown;
        });
    }
    bool cools_in(Timestamp now) const {
        for (auto p = past.rbegin(); p != past.rend(); ++p) {
            if (p->to > p->from) return false;  // ended it
            if (p->to < p->from) return now < p->ended + p->cooldown;
        }
        return false;
    }
    // The capacity before the oldest of the scalings out that overlap each other until now.
    std::int64_t base(std::int64_t capacity, Timestamp now) const {
        if (!cools_out(now)) return capacity;
        std::int64_t base = capacity;
        std::optional<Timestamp> reached;
        for (const Past& p : past) {
            if (p.to <= p.from) continue;
            if (!reached || p.ended >= *reached) base = p.from;
            reached = p.ended + p.cooldown;
        }
        return std::min(base, capacity);
    }

    std::int64_t decide(const Situation& s, const std::vector<Policy>& policies, std::size_t trigger,
                        Timestamp now) const {
        std::vector<std::int64_t> outs, ins;
        bool ready = true, trigger_in = false, trigger_out = false;
        for (std::size_t i = 0; i < policies.size(); ++i) {
            auto wish = wish_of(policies[i], base(s.capacity, now), s.capacity);
            if (wish && wish->first) outs.push_back(wish->second);
            if (wish && !wish->first) ins.push_back(wish->second);
            if (i == trigger && wish) (wish->first ? trigger_out : trigger_in) = true;
            const auto* tracking = std::get_if<Tracking>(&policies[i].kind);
            if (tracking && tracking->scale_in && !(wish && !wish->first)) ready = false;
        }
        if (trigger_out && !s.out_suspended) {
            std::int64_t best = s.capacity;
            for (std::int64_t out : outs)
                while (best < out && best < s.bounds.max) ++best;
            return best;
        }
        if (trigger_in && outs.empty() && ready && !s.in_suspended && !cools_in(now) && !cools_out(now)) {
            std::int64_t best = s.capacity;
            auto more_than_wanted = [&] {
                return std::ranges::all_of(ins, [&](std::int64_t in) { return in < best; });
            };
            while (best > s.bounds.min && (best > s.bounds.max || more_than_wanted())) --best;
            return best;
        }
        return s.capacity;
    }

private:
    const Past* last_out() const {
        const Past* last = nullptr;
        for (const Past& p : past)
            if (p.to > p.from) last = &p;
        return last;
    }
    // {out?, capacity}
    static std::optional<std::pair<bool, std::int64_t>> wish_of(const Policy& policy, std::int64_t base,
                                                                std::int64_t capacity) {
        if (!policy.signal) return std::nullopt;
        double value = policy.signal->value;
        if (const auto* tracking = std::get_if<Tracking>(&policy.kind)) {
            auto enough = [&](std::int64_t from, std::int64_t to) {
                return static_cast<double>(from) * value <=
                       tracking->target * static_cast<double>(to) * (1 + 1e-9);
            };
            if (policy.signal->high) {
                std::int64_t to = base + 1;
                while (!enough(base, to)) ++to;
                return std::pair(true, to);
            }
            if (!tracking->scale_in) return std::nullopt;
            std::int64_t needed = 0, left = capacity;
            while (needed < capacity && !enough(capacity, needed)) ++needed;
            while (left - needed > needed + (capacity - needed) - left)
                --left;  // more left over than taken away
            return std::pair(false, left);
        }
        const auto& stepping = std::get<Stepping>(policy.kind);
        double threshold = policy.signal->threshold;
        std::optional<std::int64_t> adjustment;
        for (const Step& step : stepping.steps) {
            double from = threshold + step.lower, to = threshold + step.upper;
            if (value >= threshold ? from <= value && value < to : from < value && value <= to)
                adjustment = step.adjustment;
        }
        if (!adjustment)
            for (const Step& step : stepping.steps)
                if (value == threshold && step.lower < 0 && step.upper == 0) adjustment = step.adjustment;
        if (!adjustment) return std::nullopt;
        auto to = [&](std::int64_t from) {
            if (stepping.kind == Adjustment::exact) return *adjustment;
            std::int64_t size = std::abs(*adjustment);
            if (stepping.kind == Adjustment::percent && size > 0) {
                std::int64_t hundredths = from * size;
                size = 0;
                while (hundredths >= 100) hundredths -= 100, ++size;
                size = std::max({size, std::int64_t{1}, stepping.least});
            }
            return std::max<std::int64_t>(0, *adjustment > 0 ? from + size : from - size);
        };
        if (stepping.kind == Adjustment::exact ? to(capacity) > capacity : *adjustment > 0)
            return std::pair(true, to(base));
        if (stepping.kind == Adjustment::exact && to(capacity) == capacity) return std::nullopt;
        if (*adjustment == 0 && stepping.kind != Adjustment::exact) return std::nullopt;
        return std::pair(false, to(capacity));
    }
};

std::vector<Step> some_steps() {
    std::vector<double> edges{0};
    std::int64_t above = *rc::gen::inRange(0, 3), below = *rc::gen::inRange(0, 3);
    for (std::int64_t i = 0; i < above; ++i) edges.push_back(edges.back() + *rc::gen::inRange(1, 40));
    std::vector<double> under{0};
    for (std::int64_t i = 0; i < below; ++i) under.push_back(under.back() - *rc::gen::inRange(1, 40));
    std::vector<Step> steps;
    for (std::size_t i = 0; i < edges.size(); ++i)
        steps.push_back(
            {edges[i], i + 1 < edges.size() ? edges[i + 1] : kInfinite, *rc::gen::inRange(-2, 6)});
    if (below > 0)
        for (std::size_t i = 0; i < under.size(); ++i)
            steps.push_back(
                {i + 1 < under.size() ? under[i + 1] : -kInfinite, under[i], *rc::gen::inRange(-6, 2)});
    return steps;
}

Policy some_policy() {
    Policy policy;
    double target = *rc::gen::inRange(1, 200);
    if (*rc::gen::arbitrary<bool>()) {
        policy = tracking(target);
        std::get<Tracking>(policy.kind).scale_in = *rc::gen::inRange(0, 4) > 0;
    } else {
        auto kind = *rc::gen::element(Adjustment::change, Adjustment::percent, Adjustment::exact);
        auto steps = some_steps();
        if (kind == Adjustment::exact)
            for (Step& step : steps) step.adjustment = std::abs(step.adjustment);
        if (kind == Adjustment::percent)
            for (Step& step : steps) step.adjustment *= 17;
        policy =
            stepping(kind, std::move(steps), {}, kind == Adjustment::percent ? *rc::gen::inRange(0, 3) : 0);
    }
    policy.out_cooldown = seconds(*rc::gen::inRange(0, 600));
    policy.in_cooldown = seconds(*rc::gen::inRange(0, 900));
    if (std::holds_alternative<Tracking>(policy.kind)) {
        bool above = *rc::gen::arbitrary<bool>();
        double value =
            above ? target + *rc::gen::inRange(1, 1000) : target * 0.9 * *rc::gen::inRange(0, 100) / 100.0;
        if (*rc::gen::inRange(0, 4) > 0) policy.signal = Signal{above, value, above ? target : target * 0.9};
    } else if (*rc::gen::inRange(0, 4) > 0) {
        policy.signal = Signal{true, target + *rc::gen::inRange(-100, 100), target};
    }
    return policy;
}

void agree_on_a_random_situation() {
    Model model;
    Situation s = of(*rc::gen::inRange(1, 30));
    s.bounds.min = *rc::gen::inRange(1, 10);
    s.bounds.max = s.bounds.min + *rc::gen::inRange(0, 30);
    s.in_suspended = *rc::gen::inRange(0, 8) == 0;
    s.out_suspended = *rc::gen::inRange(0, 8) == 0;
    Timestamp now = kStart;
    int activities = *rc::gen::inRange(0, 6);
    for (int i = 0; i < activities; ++i) {
        now += seconds(*rc::gen::inRange(0, 400));
        Past one{*rc::gen::inRange(1, 30), *rc::gen::inRange(1, 30), seconds(*rc::gen::inRange(0, 600)), now};
        model.past.push_back(one);
        s.cooling.succeeded(one.from, one.to, one.cooldown, one.ended);
    }
    now += seconds(*rc::gen::inRange(0, 600));
    std::vector<Policy> policies;
    int count = *rc::gen::inRange(1, 5);
    for (int i = 0; i < count; ++i) policies.push_back(some_policy());
    auto trigger = *rc::gen::inRange<std::size_t>(0, policies.size());
    Decision decision = decide(s, policies, trigger, now);
    RC_ASSERT(decision.capacity == model.decide(s, policies, trigger, now));
    RC_ASSERT(decision.capacity == s.capacity || decision.not_scaled.empty());
    if (decision.capacity > s.capacity) RC_ASSERT(decision.capacity <= s.bounds.max);
    if (decision.capacity < s.capacity) RC_ASSERT(decision.capacity >= s.bounds.min);
}

TEST(DecisionModel, AgreesOnRandomSituations) {
    EXPECT_TRUE(rc::check("decide = model",
                          [] {  // many for each of rapidcheck's hundred: the rules meet each other rarely
                              for (int i = 0; i < 100; ++i) agree_on_a_random_situation();
                          }));
}

// --- a week of traffic: per minute the metric, the two alarms with AWS's periods, an endpoint that takes minutes to change

struct Week {
    double target = 100;
    Bounds bounds{1, 40};
    seconds out_cooldown{300}, in_cooldown{300};
    int change_minutes = 4;
    int minutes = 7 * 24 * 60;
    std::function<double(int minute)> load;  // requests a minute
    std::function<Bounds(int minute)> scheduled;
};

struct Outcome {
    int out = 0, in = 0, last_change = 0;
    std::int64_t capacity = 0;
    double overload = 0;  // minutes above twice the target
};

// Runs the engine and the model side by side; asserts what holds at every moment.
Outcome simulate(const Week& week) {
    Outcome out;
    Situation s{.capacity = week.bounds.min, .bounds = week.bounds};
    Model model;
    std::optional<Past> changing;
    int above = 0, below = 0;
    for (int minute = 0; minute < week.minutes; ++minute) {
        Timestamp now = kStart + std::chrono::minutes(minute);
        if (week.scheduled) s.bounds = week.scheduled(minute);
        if (changing && now >= changing->ended) {
            s.capacity = changing->to;
            if (changing->cooldown >= 0s) {
                s.cooling.succeeded(changing->from, changing->to, changing->cooldown, now);
                model.past.push_back(*changing);
                if (model.past.size() > 16) model.past.erase(model.past.begin());
            }
            changing.reset();
        }
        if (std::int64_t within = clamped(s.capacity, s.bounds);
            !changing && within != s.capacity)  // as Scaler does
            changing = Past{s.capacity, within, -1s, now + std::chrono::minutes(week.change_minutes)};
        double value = week.load(minute) / static_cast<double>(s.capacity);
        out.overload += value > 2 * week.target;
        above = value > week.target ? above + 1 : 0;
        below = value < 0.9 * week.target ? below + 1 : 0;
        if (changing || (above < 3 && below < 15)) continue;
        Signal signal = above >= 3 ? high(value, week.target) : low(value, 0.9 * week.target);
        std::vector<Policy> policies{tracking(week.target, signal, week.out_cooldown, week.in_cooldown)};
        Decision decision = decide(s, policies, 0, now);
        RC_ASSERT(decision.capacity == model.decide(s, policies, 0, now));
        if (decision.capacity == s.capacity) continue;
        RC_ASSERT(clamped(decision.capacity, s.bounds) == decision.capacity);
        if (decision.capacity < s.capacity) {
            RC_ASSERT(!model.cools_in(now) && !model.cools_out(now));
            RC_ASSERT(week.load(minute) / static_cast<double>(decision.capacity) <= week.target * (1 + 1e-6));
        }
        (decision.capacity > s.capacity ? out.out : out.in) += 1;
        out.last_change = minute;
        changing = Past{s.capacity, decision.capacity,
                        decision.capacity > s.capacity ? week.out_cooldown : week.in_cooldown,
                        now + std::chrono::minutes(week.change_minutes)};
    }
    out.capacity = s.capacity;
    return out;
}

Week some_week() {
    Week week;
    week.target = *rc::gen::inRange(10, 500);
    week.bounds.min = *rc::gen::inRange(1, 4);
    week.bounds.max = week.bounds.min + *rc::gen::inRange(0, 40);
    week.out_cooldown = seconds(*rc::gen::inRange(0, 900));
    week.in_cooldown = seconds(*rc::gen::inRange(0, 1800));
    week.change_minutes = *rc::gen::inRange(1, 8);
    double peak = week.target * *rc::gen::inRange(1, 50);
    int spike_every = *rc::gen::inRange(200, 3000), spike_minutes = *rc::gen::inRange(1, 60);
    int flap = *rc::gen::inRange(2, 40);
    bool flapping = *rc::gen::arbitrary<bool>();
    week.load = [=](int minute) {
        double day = 2 * 3.14159265358979 * minute / (24 * 60);
        double load = peak * (0.55 - 0.45 * std::cos(day));
        if (minute % spike_every < spike_minutes) load *= 5;
        if (flapping && minute / flap % 2) load *= 0.4;
        return load;
    };
    return week;
}

TEST(DecisionWeek, OfDaysSpikesAndFlappingHoldsTheInvariants) {
    EXPECT_TRUE(rc::check("a week", [] { simulate(some_week()); }));
}

TEST(DecisionWeek, OfConstantLoadConvergesAndStays) {
    EXPECT_TRUE(rc::check("constant load", [] {
        Week week = some_week();
        double load = week.target * *rc::gen::inRange(0, 4000) / 100.0;
        auto before = week.load;
        week.load = [=](int minute) { return minute < 2 * 24 * 60 ? before(minute) : load; };
        week.minutes = 4 * 24 * 60;
        Outcome outcome = simulate(week);
        RC_ASSERT(outcome.last_change < 3 * 24 * 60);
        auto needed = static_cast<std::int64_t>(std::ceil(load / week.target - 1e-9));
        RC_ASSERT(outcome.capacity >= std::min(needed, week.bounds.max));
        double value = load / static_cast<double>(outcome.capacity);
        bool as_small_as_can_be = outcome.capacity == clamped(needed, week.bounds);
        RC_ASSERT(as_small_as_can_be || value >= 0.9 * week.target);
    }));
}

TEST(DecisionWeek, OfADayReachesItsPeakAndItsNight) {
    Week week;
    week.load = [](int minute) { return 1000 * (1 - std::cos(2 * 3.14159265358979 * minute / (24 * 60))); };
    Outcome outcome = simulate(week);
    EXPECT_EQ(outcome.overload, 0) << "no minute above twice the target";
    EXPECT_GE(outcome.out, 7 * 3);
    EXPECT_LE(outcome.out + outcome.in, 7 * 60);
    EXPECT_LE(outcome.capacity, 2);
}

TEST(DecisionWeek, ScheduledBoundsHoldWhileTheyLast) {
    EXPECT_TRUE(rc::check("bounds by the hour", [] {
        Week week = some_week();
        Bounds night{1, 3}, day{2, 30};
        week.bounds = night;
        week.scheduled = [=](int minute) { return minute / 60 % 24 < 8 ? night : day; };
        simulate(week);
    }));
}

}  // namespace
}  // namespace athanor::autoscaling
