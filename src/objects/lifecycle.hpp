// When S3's lifecycle rules end a version, a delete marker or an upload: pure functions of the rules and of what is known of it.
//
// An age is counted in days and ends at the first end of a day after it (AWS: "rounds up to the next day midnight UTC"), so what is due
// changes only where a day begins, and one pass over a bucket each day finds all of it (expire.cpp). A day is 24 hours, or shorter in tests:
// then days begin at the multiples of their length since 1970. Of several rules that fit, the earliest end counts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"

namespace athanor::objects {

// To another storage class, once the age or the date has come.
struct Transition {
    std::string storage_class;
    std::optional<std::int64_t> days = {};  // of a noncurrent version: since its successor came
    std::optional<Timestamp> date = {};
    std::int64_t newer_noncurrent = 0;
};

// An enabled rule. What is absent is not asked of an object, or not done by the rule.
struct LifecycleRule {
    std::string id;
    std::string prefix;
    std::vector<std::pair<std::string, std::string>> tags;  // an object must have all
    std::optional<std::uint64_t> larger_than, smaller_than;

    std::optional<std::int64_t> days;  // of the current version; also of a delete marker that is alone
    std::optional<Timestamp> date;
    bool lone_markers = false;                    // delete markers that are alone, of any age
    std::optional<std::int64_t> noncurrent_days;  // since the version's successor came
    std::int64_t newer_noncurrent = 0;            // so many noncurrent versions are kept beside, the newest
    std::optional<std::int64_t> abort_days;       // of uploads that are not completed
    std::vector<Transition> transitions, noncurrent_transitions;
};

struct Lifecycle {
    std::vector<LifecycleRule> rules;
    Duration day = std::chrono::hours(24);
    // What is smaller changes its class only by a rule that asks for a size (AWS: x-amz-transition-default-minimum-object-size).
    std::uint64_t least_moved = 128u << 10;
    bool archives_take_all =
        false;  // that holds not for GLACIER and DEEP_ARCHIVE ("varies_by_storage_class")

    bool asks_for_tags() const;
    // Where the rules reach among versions, or among uploads: prefixes in order, none the beginning of another.
    std::vector<std::string> prefixes(bool of_uploads) const;
};

// What the rules look at.
struct Aged {
    std::string_view key;
    std::uint64_t size = 0;
    const std::vector<std::pair<std::string, std::string>>* tags = nullptr;  // null: none
    Timestamp since{};  // of a noncurrent version: when its successor came; else when it came
};

struct Ending {
    Timestamp time;
    std::string_view rule;  // its id; the rule's
};

// The day that `time` is in, and the end of the day in which `days` days after `time` have passed.
std::int64_t day_of(Timestamp time, Duration day);
Timestamp end_after(Timestamp time, std::int64_t days, Duration day);

std::optional<Ending> end_of_current(const Lifecycle& lifecycle, const Aged& object);
std::optional<Ending> end_of_lone_marker(const Lifecycle& lifecycle, const Aged& marker);
// `newer`: how many noncurrent versions of the key are newer. A delete marker has neither tags nor a size.
std::optional<Ending> end_of_noncurrent(const Lifecycle& lifecycle, const Aged& version, bool is_marker,
                                        std::int64_t newer);
// The class that a version of class `from` should have by now, if another. Of several transitions that are due the cheapest counts; only the
// waterfall's ways are taken (storage_class.hpp).
std::optional<std::string_view> class_of_current(const Lifecycle& lifecycle, const Aged& object,
                                                 std::string_view from, Timestamp now);
std::optional<std::string_view> class_of_noncurrent(const Lifecycle& lifecycle, const Aged& version,
                                                    std::string_view from, std::int64_t newer, Timestamp now);
std::optional<Ending> end_of_upload(const Lifecycle& lifecycle, const Aged& upload);

}  // namespace athanor::objects
