#include "services/cloudtrail/selectors.hpp"

#include <algorithm>
#include <array>

namespace athanor::cloudtrail {

using namespace api::cloudtrail;

namespace {

constexpr std::size_t kMostSelectors = 5, kMostResources = 250, kMostConditions = 500;
constexpr auto kFields = std::to_array<std::string_view>(
    {"eventCategory", "eventName", "readOnly", "eventSource", "eventType", "resources.type", "resources.ARN",
     "userIdentity.arn", "sessionCredentialFromConsole"});

std::unexpected<Error> invalid(std::string message) {
    return fail("InvalidEventSelectorsException", std::move(message));
}

bool covers(const DataResource& wanted, const EventResource& resource) {
    if (wanted.type.value_or("") != resource.type) return false;
    const auto values = wanted.values.value_or(std::vector<std::string>{});
    return std::ranges::any_of(values, [&](const std::string& value) {
        // "arn:aws:s3" is all objects; else a prefix.
        return (value == "arn:aws:s3" && resource.type == "AWS::S3::Object") ||
               resource.arn.starts_with(value);
    });
}

bool selects(const EventSelector& selector, const Event& event) {
    const std::string which = selector.read_write_type.value_or("All");
    if ((which == "ReadOnly" && !event.read_only) || (which == "WriteOnly" && event.read_only)) return false;
    if (event.management) {
        const auto without = selector.exclude_management_event_sources.value_or(std::vector<std::string>{});
        return selector.include_management_events.value_or(true) &&
               std::ranges::find(without, event.source) == without.end();
    }
    const auto resources = selector.data_resources.value_or(std::vector<DataResource>{});
    return std::ranges::any_of(resources, [&](const DataResource& wanted) {
        return std::ranges::any_of(event.resources,
                                   [&](const EventResource& one) { return covers(wanted, one); });
    });
}

std::vector<std::string> values_of(const std::string& field, const Event& event) {
    std::vector<std::string> all;
    if (field == "eventCategory") return {event.management ? "Management" : "Data"};
    if (field == "eventName") return {event.name};
    if (field == "readOnly") return {event.read_only ? "true" : "false"};
    if (field == "eventSource") return {event.source};
    if (field == "eventType") return {"AwsApiCall"};
    if (field == "userIdentity.arn") return {event.user_arn};
    for (const EventResource& one : event.resources) {
        if (field == "resources.type") all.push_back(one.type);
        if (field == "resources.ARN") all.push_back(one.arn);
    }
    return all;
}

// The positive words: any of them for any value. The negative ones: none of them for any value.
bool holds(const AdvancedFieldSelector& condition, const Event& event) {
    const auto values = values_of(condition.field, event);
    auto any = [&](const std::optional<std::vector<std::string>>& words, auto compare) {
        return words && std::ranges::any_of(*words, [&](const std::string& word) {
                   return std::ranges::any_of(values,
                                              [&](const std::string& value) { return compare(value, word); });
               });
    };
    const auto equals = [](const std::string& value, const std::string& word) { return value == word; };
    const auto starts = [](const std::string& value, const std::string& word) {
        return value.starts_with(word);
    };
    const auto ends = [](const std::string& value, const std::string& word) { return value.ends_with(word); };
    if (any(condition.not_equals, equals) || any(condition.not_starts_with, starts) ||
        any(condition.not_ends_with, ends))
        return false;
    if (!condition.equals && !condition.starts_with && !condition.ends_with) return true;
    return any(condition.equals, equals) || any(condition.starts_with, starts) ||
           any(condition.ends_with, ends);
}

bool selects(const AdvancedEventSelector& selector, const Event& event) {
    return std::ranges::all_of(selector.field_selectors,
                               [&](const auto& condition) { return holds(condition, event); });
}

}  // namespace

EventSelector default_selector() {
    return {.read_write_type = "All",
            .include_management_events = true,
            .data_resources = std::vector<DataResource>{},
            .exclude_management_event_sources = std::vector<std::string>{}};
}

Status check_selectors(const PutEventSelectorsRequest& in) {
    const bool plain = in.event_selectors && !in.event_selectors->empty();
    const bool advanced = in.advanced_event_selectors && !in.advanced_event_selectors->empty();
    if (plain && advanced)
        return invalid(
            "You cannot specify both event selectors and advanced event selectors in the same request.");
    if (!plain && !advanced) return invalid("You must specify at least one event selector.");
    if (plain) {
        if (in.event_selectors->size() > kMostSelectors)
            return invalid("A trail can have at most 5 event selectors.");
        std::size_t resources = 0;
        for (const EventSelector& selector : *in.event_selectors) {
            const auto wanted = selector.data_resources.value_or(std::vector<DataResource>{});
            for (const DataResource& one : wanted) {
                const std::string type = one.type.value_or("");
                if (type != "AWS::S3::Object" && type != "AWS::Lambda::Function" &&
                    type != "AWS::DynamoDB::Table")
                    return invalid("The type " + type +
                                   " is not valid for a data resource of an event selector.");
                resources += one.values.value_or(std::vector<std::string>{}).size();
            }
        }
        if (resources > kMostResources) return invalid("A trail can have at most 250 data resources.");
        return {};
    }
    std::size_t conditions = 0;
    for (const AdvancedEventSelector& selector : *in.advanced_event_selectors) {
        bool category = false;
        for (const AdvancedFieldSelector& condition : selector.field_selectors) {
            if (std::ranges::find(kFields, condition.field) == kFields.end())
                return invalid("The field " + condition.field +
                               " is not valid for an advanced event selector.");
            category |= condition.field == "eventCategory" && condition.equals.has_value();
            for (const auto* words :
                 {&condition.equals, &condition.starts_with, &condition.ends_with, &condition.not_equals,
                  &condition.not_starts_with, &condition.not_ends_with})
                conditions += *words ? (*words)->size() : 0;
        }
        if (!category) return invalid("An advanced event selector must say which eventCategory it is for.");
    }
    if (conditions > kMostConditions)
        return invalid("A trail can have at most 500 conditions in its advanced event selectors.");
    return {};
}

bool selected(const PutEventSelectorsRequest& selectors, const Event& event) {
    if (selectors.advanced_event_selectors && !selectors.advanced_event_selectors->empty())
        return std::ranges::any_of(*selectors.advanced_event_selectors,
                                   [&](const auto& one) { return selects(one, event); });
    if (selectors.event_selectors && !selectors.event_selectors->empty())
        return std::ranges::any_of(*selectors.event_selectors,
                                   [&](const auto& one) { return selects(one, event); });
    return event.management;
}

bool wants_data(const PutEventSelectorsRequest& selectors) {
    if (selectors.advanced_event_selectors && !selectors.advanced_event_selectors->empty()) return true;
    if (!selectors.event_selectors) return false;
    return std::ranges::any_of(*selectors.event_selectors, [](const EventSelector& one) {
        return one.data_resources && !one.data_resources->empty();
    });
}

}  // namespace athanor::cloudtrail
