// An event pattern, compiled once and matched against any number of events: EventBridge's whole language.
//
//     ATHANOR_TRY(auto pattern, Pattern::parse(R"({"source": ["aws.s3"], "detail": {"object": {"key": [{"prefix": "raw/"}]}}})"));
//     if (pattern.matches(document.root())) …
//
// What it means: choose one element of every array of the event; every field of the pattern must match what
// is left of the event, for some choice. So fields under one array speak of the same element. {"exists":
// false} speaks of the whole event: no element has a value there. A field is matched when any of its
// alternatives matches; $or and fields in two of its branches are multiplied out when the pattern is compiled
// (at most kMostAlternatives).
//
// Pure and immutable. Matching costs a walk along the pattern's fields, which ends at the first that does not
// fit.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/json.hpp"

namespace athanor::events {

class Pattern {
public:
    static constexpr std::size_t kMostAlternatives = 1000;
    static constexpr std::size_t kDeepest = 100;

    // InvalidEventPatternException: "Event pattern is not valid. Reason: …", with the place.
    static Result<Pattern> parse(std::string_view text);
    bool matches(json::Value event) const;

    struct Test;
    struct Node;

private:
    std::shared_ptr<const std::vector<Node>>
        alternatives_;  // shared: rules are copied when the book of rules is
};

// Whether the event's value fits what {"wildcard": …} says: * is any run of characters, \* and \\ stand for
// themselves.
bool wildcard_matches(std::string_view pattern, std::string_view text);
// As {"equals-ignore-case": …} compares: Latin, Greek and Cyrillic letters by their simple case pairs.
std::string fold_case(std::string_view text);

}  // namespace athanor::events
