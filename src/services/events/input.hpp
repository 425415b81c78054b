// What of an event a target is given: all of it, a part (InputPath), a constant (Input), or a text made of
// parts (InputTransformer).
//
// Paths are the dotted and bracketed part of JSONPath: $.detail.object.key, $['detail-type'], $.resources[0],
// $.detail.items[*].name. A template is JSON with <names> in it: outside of strings a name stands for the
// value as JSON ("" where the event has none), inside for its text without quotes. Reserved names:
// aws.events.rule-arn, aws.events.rule-name, aws.events.event.ingestion-time, aws.events.event (without its
// detail), aws.events.event.json. Pure.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/json.hpp"

namespace athanor::events {

class JsonPath {
public:
    static constexpr std::size_t kMostSteps = 32;

    // nullopt: not a path that we know.
    static std::optional<JsonPath> parse(std::string_view text);
    // As JSON text; nullopt: not there. Of a path with [*] an array of what is there.
    std::optional<std::string> find(json::Value root) const;

private:
    struct All {};
    using Step = std::variant<std::string, std::size_t, All>;
    void collect(json::Value value, std::size_t step, std::vector<std::string>& found) const;
    std::vector<Step> steps_;
    bool many_ = false;
};

using InputPaths = std::map<std::string, std::string>;

struct EventView {
    json::Value event;
    std::string_view text;  // of the event
    std::string_view rule_arn, rule_name;
    Timestamp ingested{};
};

// ValidationException for paths that are none, names that are reserved, and a template that is no JSON once
// its names are filled in.
Status check_template(const InputPaths& paths, std::string_view text, std::string_view target_id);
std::string fill_template(const InputPaths& paths, std::string_view text, const EventView& view);

// The value of a target's parameter that may be a path into the event ("$.detail.x"): its text, without
// quotes.
std::string resolve_parameter(const std::string& value, json::Value event);

}  // namespace athanor::events
