// Generated from apis/sqs.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::sqs {

extern const wire::Service kService;

struct CreateQueueRequest;
struct CreateQueueResult;
struct DeleteMessageRequest;
struct DeleteQueueRequest;
struct GetQueueAttributesRequest;
struct GetQueueAttributesResult;
struct GetQueueUrlRequest;
struct GetQueueUrlResult;
struct ListQueuesRequest;
struct ListQueuesResult;
struct MessageAttributeValue;
struct Message;
struct MessageSystemAttributeValue;
struct PurgeQueueRequest;
struct ReceiveMessageRequest;
struct ReceiveMessageResult;
struct SendMessageRequest;
struct SendMessageResult;

struct CreateQueueRequest {
    std::string queue_name = {};
    std::optional<std::map<std::string, std::string>> attributes = {};
    std::optional<std::map<std::string, std::string>> tags = {};
    static const wire::Shape kShape;
};

struct CreateQueueResult {
    std::optional<std::string> queue_url = {};
    static const wire::Shape kShape;
};

struct DeleteMessageRequest {
    std::string queue_url = {};
    std::string receipt_handle = {};
    static const wire::Shape kShape;
};

struct DeleteQueueRequest {
    std::string queue_url = {};
    static const wire::Shape kShape;
};

struct GetQueueAttributesRequest {
    std::string queue_url = {};
    std::optional<std::vector<std::string>> attribute_names = {};
    static const wire::Shape kShape;
};

struct GetQueueAttributesResult {
    std::optional<std::map<std::string, std::string>> attributes = {};
    static const wire::Shape kShape;
};

struct GetQueueUrlRequest {
    std::string queue_name = {};
    std::optional<std::string> queue_owner_aws_account_id = {};
    static const wire::Shape kShape;
};

struct GetQueueUrlResult {
    std::optional<std::string> queue_url = {};
    static const wire::Shape kShape;
};

struct ListQueuesRequest {
    std::optional<std::string> queue_name_prefix = {};
    std::optional<std::string> next_token = {};
    std::optional<std::int64_t> max_results = {};
    static const wire::Shape kShape;
};

struct ListQueuesResult {
    std::optional<std::vector<std::string>> queue_urls = {};
    std::optional<std::string> next_token = {};
    static const wire::Shape kShape;
};

struct MessageAttributeValue {
    std::optional<std::string> string_value = {};
    std::optional<std::string> binary_value = {};
    std::optional<std::vector<std::string>> string_list_values = {};
    std::optional<std::vector<std::string>> binary_list_values = {};
    std::string data_type = {};
    static const wire::Shape kShape;
};

struct Message {
    std::optional<std::string> message_id = {};
    std::optional<std::string> receipt_handle = {};
    std::optional<std::string> md5_of_body = {};
    std::optional<std::string> body = {};
    std::optional<std::map<std::string, std::string>> attributes = {};
    std::optional<std::string> md5_of_message_attributes = {};
    std::optional<std::map<std::string, MessageAttributeValue>> message_attributes = {};
    static const wire::Shape kShape;
};

struct MessageSystemAttributeValue {
    std::optional<std::string> string_value = {};
    std::optional<std::string> binary_value = {};
    std::optional<std::vector<std::string>> string_list_values = {};
    std::optional<std::vector<std::string>> binary_list_values = {};
    std::string data_type = {};
    static const wire::Shape kShape;
};

struct PurgeQueueRequest {
    std::string queue_url = {};
    static const wire::Shape kShape;
};

struct ReceiveMessageRequest {
    std::string queue_url = {};
    std::optional<std::vector<std::string>> attribute_names = {};
    std::optional<std::vector<std::string>> message_system_attribute_names = {};
    std::optional<std::vector<std::string>> message_attribute_names = {};
    std::optional<std::int64_t> max_number_of_messages = {};
    std::optional<std::int64_t> visibility_timeout = {};
    std::optional<std::int64_t> wait_time_seconds = {};
    std::optional<std::string> receive_request_attempt_id = {};
    static const wire::Shape kShape;
};

struct ReceiveMessageResult {
    std::optional<std::vector<Message>> messages = {};
    static const wire::Shape kShape;
};

struct SendMessageRequest {
    std::string queue_url = {};
    std::string message_body = {};
    std::optional<std::int64_t> delay_seconds = {};
    std::optional<std::map<std::string, MessageAttributeValue>> message_attributes = {};
    std::optional<std::map<std::string, MessageSystemAttributeValue>> message_system_attributes = {};
    std::optional<std::string> message_deduplication_id = {};
    std::optional<std::string> message_group_id = {};
    static const wire::Shape kShape;
};

struct SendMessageResult {
    std::optional<std::string> md5_of_message_body = {};
    std::optional<std::string> md5_of_message_attributes = {};
    std::optional<std::string> md5_of_message_system_attributes = {};
    std::optional<std::string> message_id = {};
    std::optional<std::string> sequence_number = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct CreateQueue {
    using Input = CreateQueueRequest;
    using Output = CreateQueueResult;
    static const wire::Operation kModel;
};
struct DeleteMessage {
    using Input = DeleteMessageRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteQueue {
    using Input = DeleteQueueRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct GetQueueAttributes {
    using Input = GetQueueAttributesRequest;
    using Output = GetQueueAttributesResult;
    static const wire::Operation kModel;
};
struct GetQueueUrl {
    using Input = GetQueueUrlRequest;
    using Output = GetQueueUrlResult;
    static const wire::Operation kModel;
};
struct ListQueues {
    using Input = ListQueuesRequest;
    using Output = ListQueuesResult;
    static const wire::Operation kModel;
};
struct PurgeQueue {
    using Input = PurgeQueueRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct ReceiveMessage {
    using Input = ReceiveMessageRequest;
    using Output = ReceiveMessageResult;
    static const wire::Operation kModel;
};
struct SendMessage {
    using Input = SendMessageRequest;
    using Output = SendMessageResult;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::sqs
