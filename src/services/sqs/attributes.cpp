#include "services/sqs/attributes.hpp"

#include <algorithm>
#include <span>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"

namespace athanor::sqs {
namespace {

constexpr std::size_t kMostMessageAttributes = 10;

struct Limits {
    std::string_view name, otherwise;
    std::int64_t least, most;
};
constexpr Limits kNumbers[] = {
    {"DelaySeconds", "0", 0, 900},
    {"KmsDataKeyReusePeriodSeconds", "300", 60, 86'400},
    {"MaximumMessageSize", "1048576", 1024, kLargestMessage},
    {"MessageRetentionPeriod", "345600", 60, 1'209'600},
    {"ReceiveMessageWaitTimeSeconds", "0", 0, 20},
    {"VisibilityTimeout", "30", 0, 43'200},
};
constexpr std::string_view kTexts[] = {"KmsMasterKeyId", "Policy", "RedriveAllowPolicy", "RedrivePolicy",
                                       "SqsManagedSseEnabled"};
constexpr std::string_view kFifo[] = {"ContentBasedDeduplication", "DeduplicationScope", "FifoQueue",
                                      "FifoThroughputLimit"};
constexpr std::string_view kOnlyRead[] = {"All",
                                          "ApproximateNumberOfMessages",
                                          "ApproximateNumberOfMessagesDelayed",
                                          "ApproximateNumberOfMessagesNotVisible",
                                          "CreatedTimestamp",
                                          "LastModifiedTimestamp",
                                          "QueueArn"};

const Limits* limits_of(std::string_view name) {
    auto found = std::ranges::find(kNumbers, name, &Limits::name);
    return found == std::ranges::end(kNumbers) ? nullptr : found;
}

bool is_one_of(std::span<const std::string_view> names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

std::unexpected<Error> unknown_attribute(const std::string& name) {
    return fail("InvalidAttributeName", "Unknown Attribute " + name + ".");
}
std::unexpected<Error> invalid_value(std::string_view name) {
    return fail("InvalidAttributeValue", "Invalid value for the parameter " + std::string(name) + ".");
}
std::unexpected<Error> invalid_parameter(std::string message) {
    return fail("InvalidParameterValue", std::move(message));
}

// What XML 1.0 can hold: AWS refuses anything else, whatever the protocol.
bool is_message_text(std::string_view text) {
    if (!is_valid_utf8(text)) return false;
    if (std::ranges::any_of(text, [](char c) {
            return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
        }))
        return false;
    return text.find("\xef\xbf\xbe") == std::string_view::npos &&
           text.find("\xef\xbf\xbf") == std::string_view::npos;  // U+FFFE, U+FFFF
}

template <class Value>
Status check_value(const std::string& name, const Value& value) {
    std::string_view type = value.data_type;
    std::string_view basic = type.substr(0, type.find('.'));
    if (basic != "String" && basic != "Number" && basic != "Binary") {
        return invalid_parameter("The message attribute '" + name +
                                 "' has an invalid message attribute type, the set of supported type "
                                 "prefixes is Binary, Number, and String.");
    }
    const auto& text = basic == "Binary" ? value.binary_value : value.string_value;
    if (!text || text->empty()) {
        return invalid_parameter("Message (user) attribute '" + name +
                                 "' must contain a non-empty value of type '" + std::string(basic) + "'.");
    }
    if (basic == "Number" && !parse_number<double>(*text))
        return invalid_parameter("Can't cast the value of message (user) attribute '" + name +
                                 "' to a number.");
    if (basic != "Binary" && !is_message_text(*text))
        return fail("InvalidMessageContents",
                    "The message attribute '" + name + "' contains characters outside the allowed set.");
    return {};
}

bool is_attribute_name(std::string_view name) {
    auto good = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '-' || c == '.';
    };
    std::string lower = to_lower(name.substr(0, 7));
    return !name.empty() && name.size() <= 256 && std::ranges::all_of(name, good) && name.front() != '.' &&
           name.back() != '.' && name.find("..") == std::string_view::npos && !lower.starts_with("aws.") &&
           !lower.starts_with("amazon.");
}

void append_length(std::string& out, std::string_view bytes) {
    auto size = static_cast<std::uint32_t>(bytes.size());
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(size >> shift);
    out += bytes;
}

// Names in order; for each its name, type, transport type (1 text, 2 binary) and value, with lengths in
// big-endian (SQS developer guide, "Calculating the MD5 message digest for message attributes").
template <class Map>
std::string digest(const Map& attributes) {
    if (attributes.empty()) return "";
    std::string bytes;
    for (const auto& [name, value] : attributes) {
        append_length(bytes, name);
        append_length(bytes, value.data_type);
        bool binary = value.data_type.starts_with("Binary");
        bytes += binary ? '\2' : '\1';
        append_length(bytes, (binary ? value.binary_value : value.string_value).value_or(""));
    }
    return md5_of(bytes);
}

}  // namespace

std::string_view default_of(std::string_view attribute) {
    const Limits* limits = limits_of(attribute);
    return limits ? limits->otherwise : std::string_view();
}

Status check_attribute_names(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        if (!limits_of(name) && !is_one_of(kTexts, name) && !is_one_of(kFifo, name) &&
            !is_one_of(kOnlyRead, name))
            return unknown_attribute(name);
    }
    return {};
}

Status check_attributes(const std::map<std::string, std::string>& attributes) {
    for (const auto& [name, value] : attributes) {
        if (const Limits* limits = limits_of(name)) {
            auto number = parse_number<std::int64_t>(value);
            if (!number || *number < limits->least || *number > limits->most) return invalid_value(name);
        } else if (is_one_of(kFifo, name)) {
            if (value != "false") return fail("UnsupportedOperation", "FIFO queues are not supported.");
        } else if (!is_one_of(kTexts, name)) {
            return unknown_attribute(name);
        } else if (name == "RedrivePolicy" && !value.empty()) {
            if (!parse_redrive(value))
                return invalid_parameter("Value " + value +
                                         " for parameter RedrivePolicy is invalid. Reason: Redrive policy is "
                                         "not a valid JSON map.");
        } else if ((name == "Policy" || name == "RedriveAllowPolicy") && !value.empty()) {
            if (!json::parse(value)) return invalid_value(name);
        }
    }
    return {};
}

std::optional<Redrive> parse_redrive(std::string_view policy) {
    auto document = json::parse(policy);
    if (!document) return std::nullopt;
    auto target = document->root()["deadLetterTargetArn"].string();
    auto count = document->root()["maxReceiveCount"];
    auto most = count.string() ? parse_number<std::int64_t>(*count.string()) : count.integer();
    if (!target || target->empty() || !most || *most < 1 || *most > 1000) return std::nullopt;
    return Redrive{std::string(*target), *most};
}

std::int64_t size_of(std::string_view body, const MessageAttributes& attributes) {
    std::size_t size = body.size();
    for (const auto& [name, value] : attributes) {
        size += name.size() + value.data_type.size() + value.string_value.value_or("").size() +
                value.binary_value.value_or("").size();
    }
    return static_cast<std::int64_t>(size);
}

Status check_message(std::string_view body, const MessageAttributes& attributes,
                     const SystemAttributes& system, std::int64_t largest) {
    if (body.empty()) return fail("MissingParameter", "The request must contain the parameter MessageBody.");
    if (!is_message_text(body))
        return fail("InvalidMessageContents",
                    "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF "
                    "| #xE000 to #xFFFD | #x10000 to #x10FFFF");
    if (attributes.size() > kMostMessageAttributes) {
        return invalid_parameter("Number of message attributes [" + std::to_string(attributes.size()) +
                                 "] exceeds the allowed maximum [10].");
    }
    for (const auto& [name, value] : attributes) {
        if (!is_attribute_name(name))
            return invalid_parameter("Invalid message attribute name '" + name + "'.");
        ATHANOR_CHECK(check_value(name, value));
    }
    for (const auto& [name, value] : system) {
        if (name != "AWSTraceHeader")
            return invalid_parameter("Message system attribute name '" + name + "' is invalid.");
        ATHANOR_CHECK(check_value(name, value));
    }
    if (size_of(body, attributes) > largest) {
        return invalid_parameter("One or more parameters are invalid. Reason: Message must be shorter than " +
                                 std::to_string(largest) + " bytes.");
    }
    return {};
}

std::string md5_of(std::string_view body) { return hex(hash(HashKind::md5, body)); }
std::string md5_of(const MessageAttributes& attributes) { return digest(attributes); }
std::string md5_of(const SystemAttributes& attributes) { return digest(attributes); }

std::string to_text(const std::map<std::string, std::string>& attributes) {
    json::Writer w;
    w.begin_object();
    for (const auto& [name, value] : attributes) w.key(name).string(value);
    w.end_object();
    return std::move(w).take();
}

Result<std::map<std::string, std::string>> from_text(std::string_view text) {
    ATHANOR_TRY(auto document, json::parse(text));
    std::map<std::string, std::string> attributes;
    document.root().for_each_member(
        [&](std::string_view name, json::Value value) { attributes.emplace(name, value.string_or("")); });
    return attributes;
}

}  // namespace athanor::sqs
