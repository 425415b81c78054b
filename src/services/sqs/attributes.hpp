// What a queue's attributes may be, and those of a message; the checksums that clients verify. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/sqs.hpp"
#include "base/error.hpp"

namespace athanor::sqs {

using MessageAttributes = std::map<std::string, api::sqs::MessageAttributeValue>;
using SystemAttributes = std::map<std::string, api::sqs::MessageSystemAttributeValue>;

inline constexpr std::int64_t kLargestMessage = 1'048'576;

// Of a numeric attribute of queues; "" for others.
std::string_view default_of(std::string_view attribute);
// InvalidAttributeName, InvalidAttributeValue: of attributes that a client sets.
Status check_attributes(const std::map<std::string, std::string>& attributes);
// InvalidAttributeName: of attributes that a client asks for.
Status check_attribute_names(const std::vector<std::string>& names);

struct Redrive {
    std::string target;  // ARN of the dead-letter queue
    std::int64_t most_receives = 0;
};
std::optional<Redrive> parse_redrive(std::string_view policy);

// InvalidMessageContents, InvalidParameterValue. `largest`: MaximumMessageSize of the queue.
Status check_message(std::string_view body, const MessageAttributes& attributes,
                     const SystemAttributes& system, std::int64_t largest);
std::int64_t size_of(std::string_view body, const MessageAttributes& attributes);

std::string md5_of(std::string_view body);
std::string md5_of(const MessageAttributes& attributes);  // "" if there are none
std::string md5_of(const SystemAttributes& attributes);

// An attribute map as JSON for a row.
std::string to_text(const std::map<std::string, std::string>& attributes);
Result<std::map<std::string, std::string>> from_text(std::string_view json);

}  // namespace athanor::sqs
