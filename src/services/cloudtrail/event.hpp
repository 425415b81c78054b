// A record of the audit log as LookupEvents and selectors look at it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/json.hpp"

namespace athanor::cloudtrail {

struct EventResource {
    std::string type, name;  // "AWS::SageMaker::TrainingJob", "churn-1"
    std::string arn;         // where the record has it
};

struct Event {
    std::string account;  // whose trail it is in
    std::string id, name, source, user, access_key, region;
    Timestamp time{};
    bool read_only = false, management = true;
    std::string user_arn;
    std::vector<EventResource> resources;
};

// nullopt: it is no record.
std::optional<Event> parse_event(std::string_view record);

}  // namespace athanor::cloudtrail
