#include "objects/lifecycle.hpp"

#include <algorithm>
#include <span>

#include "objects/storage_class.hpp"

namespace athanor::objects {
namespace {

bool fits(const LifecycleRule& rule, const Aged& object) {
    if (!object.key.starts_with(rule.prefix)) return false;
    if (rule.larger_than && object.size <= *rule.larger_than) return false;
    if (rule.smaller_than && object.size >= *rule.smaller_than) return false;
    return std::ranges::all_of(rule.tags, [&](const auto& tag) {
        return object.tags && std::ranges::find(*object.tags, tag) != object.tags->end();
    });
}

bool fits_marker(const LifecycleRule& rule, const Aged& marker) {
    return rule.tags.empty() && !rule.larger_than && !rule.smaller_than &&
           marker.key.starts_with(rule.prefix);
}

// The earliest of what `end` says of each rule that fits.
template <class Fits, class End>
std::optional<Ending> earliest(const Lifecycle& lifecycle, Fits fits, End end) {
    std::optional<Ending> first;
    for (const LifecycleRule& rule : lifecycle.rules) {
        if (!fits(rule)) continue;
        std::optional<Timestamp> time = end(rule);
        if (time && (!first || *time < first->time)) first = Ending{*time, rule.id};
    }
    return first;
}

// The cheapest class that a transition says which is due.
template <class Transitions, class Due>
std::optional<std::string_view> cheapest(const Lifecycle& lifecycle, const Aged& object,
                                         std::string_view from, Transitions transitions, Due due) {
    std::optional<std::string_view> to;
    for (const LifecycleRule& rule : lifecycle.rules) {
        if (!fits(rule, object)) continue;
        const bool any_size = rule.larger_than || rule.smaller_than || object.size >= lifecycle.least_moved;
        for (const Transition& one : transitions(rule)) {
            if (!any_size && !(lifecycle.archives_take_all && is_archived(one.storage_class))) continue;
            if (!may_follow(from, one.storage_class) || !due(one)) continue;
            if (!to || is_cheaper(*to, one.storage_class)) to = one.storage_class;
        }
    }
    return to;
}

}  // namespace

bool Lifecycle::asks_for_tags() const {
    return std::ranges::any_of(rules, [](const LifecycleRule& rule) { return !rule.tags.empty(); });
}

std::vector<std::string> Lifecycle::prefixes(bool of_uploads) const {
    std::vector<std::string> all;
    for (const LifecycleRule& rule : rules) {
        bool of_versions = rule.days || rule.date || rule.lone_markers || rule.noncurrent_days ||
                           !rule.transitions.empty() || !rule.noncurrent_transitions.empty();
        if (of_uploads ? rule.abort_days.has_value() : of_versions) all.push_back(rule.prefix);
    }
    std::ranges::sort(all);
    std::vector<std::string> kept;
    for (std::string& prefix : all) {
        if (kept.empty() || !prefix.starts_with(kept.back())) kept.push_back(std::move(prefix));
    }
    return kept;
}

std::int64_t day_of(Timestamp time, Duration day) {
    return std::chrono::floor<Duration>(time.time_since_epoch()).count() / day.count();
}

Timestamp end_after(Timestamp time, std::int64_t days, Duration day) {
    constexpr std::int64_t kForever = 1'000'000;  // days, which still can be counted in microseconds
    std::int64_t due = time.time_since_epoch().count() + std::min(days, kForever) * day.count();
    return Timestamp(Duration((due + day.count() - 1) / day.count() * day.count()));
}

std::optional<Ending> end_of_current(const Lifecycle& lifecycle, const Aged& object) {
    return earliest(
        lifecycle, [&](const LifecycleRule& rule) { return fits(rule, object); },
        [&](const LifecycleRule& rule) -> std::optional<Timestamp> {
            if (rule.date) return rule.date;
            if (rule.days) return end_after(object.since, *rule.days, lifecycle.day);
            return std::nullopt;
        });
}

std::optional<Ending> end_of_lone_marker(const Lifecycle& lifecycle, const Aged& marker) {
    return earliest(
        lifecycle, [&](const LifecycleRule& rule) { return fits_marker(rule, marker); },
        [&](const LifecycleRule& rule) -> std::optional<Timestamp> {
            if (rule.lone_markers) return marker.since;
            if (rule.days) return end_after(marker.since, *rule.days, lifecycle.day);
            return std::nullopt;
        });
}

std::optional<Ending> end_of_noncurrent(const Lifecycle& lifecycle, const Aged& version, bool is_marker,
                                        std::int64_t newer) {
    return earliest(
        lifecycle,
        [&](const LifecycleRule& rule) {
            return newer >= rule.newer_noncurrent &&
                   (is_marker ? fits_marker(rule, version) : fits(rule, version));
        },
        [&](const LifecycleRule& rule) -> std::optional<Timestamp> {
            if (!rule.noncurrent_days) return std::nullopt;
            return end_after(version.since, *rule.noncurrent_days, lifecycle.day);
        });
}

std::optional<std::string_view> class_of_current(const Lifecycle& lifecycle, const Aged& object,
                                                 std::string_view from, Timestamp now) {
    return cheapest(
        lifecycle, object, from, [](const LifecycleRule& rule) { return std::span(rule.transitions); },
        [&](const Transition& one) {
            if (one.date) return *one.date <= now;
            return end_after(object.since, one.days.value_or(0), lifecycle.day) <= now;
        });
}

std::optional<std::string_view> class_of_noncurrent(const Lifecycle& lifecycle, const Aged& version,
                                                    std::string_view from, std::int64_t newer,
                                                    Timestamp now) {
    return cheapest(
        lifecycle, version, from,
        [](const LifecycleRule& rule) { return std::span(rule.noncurrent_transitions); },
        [&](const Transition& one) {
            return newer >= one.newer_noncurrent &&
                   end_after(version.since, one.days.value_or(0), lifecycle.day) <= now;
        });
}

std::optional<Ending> end_of_upload(const Lifecycle& lifecycle, const Aged& upload) {
    return earliest(
        lifecycle, [&](const LifecycleRule& rule) { return fits_marker(rule, upload); },
        [&](const LifecycleRule& rule) -> std::optional<Timestamp> {
            if (!rule.abort_days) return std::nullopt;
            return end_after(upload.since, *rule.abort_days, lifecycle.day);
        });
}

}  // namespace athanor::objects
