// Generated from apis/sqs.json by apis/generate.py.
#include "sqs_tables.hpp"

namespace athanor::api::sqs {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kCreateQueueRequestFields[] = {
    {.name = "QueueName", .wire_name = "QueueName", .type = &types::MessageAttributeName, .offset = offsetof(CreateQueueRequest, queue_name), .required = true},
    {.name = "Attributes", .wire_name = "Attributes", .type = &types::QueueAttributeMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateQueueRequest, attributes)},
    {.name = "tags", .wire_name = "tags", .type = &types::TagMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(CreateQueueRequest, tags)},
};
constexpr std::uint16_t kCreateQueueRequestNames[] = {1, 0, 2};
constexpr Field kCreateQueueResultFields[] = {
    {.name = "QueueUrl", .wire_name = "QueueUrl", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(CreateQueueResult, queue_url)},
};
constexpr std::uint16_t kCreateQueueResultNames[] = {0};
constexpr Field kDeleteMessageRequestFields[] = {
    {.name = "QueueUrl", .wire_name = "QueueUrl", .type = &types::MessageAttributeName, .offset = offsetof(DeleteMessageRequest, queue_url), .required = true},
    {.name = "ReceiptHandle", .wire_name = "ReceiptHandle", .type = &types::MessageAttributeName, .offset = offsetof(DeleteMessageRequest, receipt_handle), .required = true},
};
constexpr std::uint16_t kDeleteMessageRequestNames[] = {0, 1};
constexpr Field kDeleteQueueRequestFields[] = {
    {.name = "QueueUrl", .wire_name = "QueueUrl", .type = &types::MessageAttributeName, .offset = offsetof(DeleteQueueRequest, queue_url), .required = true},
};
constexpr std::uint16_t kDeleteQueueRequestNames[] = {0};
constexpr Field kGetQueueAttributesRequestFields[] = {
    {.name = "QueueUrl", .wire_name = "QueueUrl", .type = &types::MessageAttributeName, .offset = offsetof(GetQueueAttributesRequest, queue_url), .required = true},
    {.name = "AttributeNames", .wire_name = "AttributeNames", .type = &types::AttributeNameList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(GetQueueAttributesRequest, attribute_names)},
};
constexpr std::uint16_t kGetQueueAttributesRequestNames[] = {1, 0};
constexpr Field kGetQueueAttributesResultFields[] = {
    {.name = "Attributes", .wire_name = "Attributes", .type = &types::QueueAttributeMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(GetQueueAttributesResult, attributes)},
};
constexpr std::uint16_t kGetQueueAttributesResultNames[] = {0};
constexpr Field kGetQueueUrlRequestFields[] = {
    {.name = "QueueName", .wire_name = "QueueName", .type = &types::MessageAttributeName, .offset = offsetof(GetQueueUrlRequest, queue_name), .required = true},
    {.name = "QueueOwnerAWSAccountId", .wire_name = "QueueOwnerAWSAccountId", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(GetQueueUrlRequest, queue_owner_aws_account_id)},
};
constexpr std::uint16_t kGetQueueUrlRequestNames[] = {0, 1};
constexpr Field kGetQueueUrlResultFields[] = {
    {.name = "QueueUrl", .wire_name = "QueueUrl", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(GetQueueUrlResult, queue_url)},
};
constexpr std::uint16_t kGetQueueUrlResultNames[] = {0};
constexpr Field kListQueuesRequestFields[] = {
    {.name = "QueueNamePrefix", .wire_name = "QueueNamePrefix", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(ListQueuesRequest, queue_name_prefix)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(ListQueuesRequest, next_token)},
    {.name = "MaxResults", .wire_name = "MaxResults", .type = &types::BoxedInteger, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListQueuesRequest, max_results)},
};
constexpr std::uint16_t kListQueuesRequestNames[] = {2, 1, 0};
constexpr Field kListQueuesResultFields[] = {
    {.name = "QueueUrls", .wire_name = "QueueUrls", .type = &types::QueueUrlList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ListQueuesResult, queue_urls)},
    {.name = "NextToken", .wire_name = "NextToken", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(ListQueuesResult, next_token)},
};
constexpr std::uint16_t kListQueuesResultNames[] = {1, 0};
constexpr Field kMessageFields[] = {
    {.name = "MessageId", .wire_name = "MessageId", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(Message, message_id)},
    {.name = "ReceiptHandle", .wire_name = "ReceiptHandle", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(Message, receipt_handle)},
    {.name = "MD5OfBody", .wire_name = "MD5OfBody", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(Message, md5_of_body)},
    {.name = "Body", .wire_name = "Body", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(Message, body)},
    {.name = "Attributes", .wire_name = "Attributes", .type = &types::MessageSystemAttributeMap, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(Message, attributes)},
    {.name = "MD5OfMessageAttributes", .wire_name = "MD5OfMessageAttributes", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(Message, md5_of_message_attributes)},
    {.name = "MessageAttributes", .wire_name = "MessageAttributes", .type = &types::MessageBodyAttributeMap, .optional = &kOptional<std::map<std::string, MessageAttributeValue>>, .offset = offsetof(Message, message_attributes)},
};
constexpr std::uint16_t kMessageNames[] = {4, 3, 2, 5, 6, 0, 1};
constexpr Field kMessageAttributeValueFields[] = {
    {.name = "StringValue", .wire_name = "StringValue", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(MessageAttributeValue, string_value)},
    {.name = "BinaryValue", .wire_name = "BinaryValue", .type = &types::Binary, .optional = &kOptional<std::string>, .offset = offsetof(MessageAttributeValue, binary_value)},
    {.name = "StringListValues", .wire_name = "StringListValues", .type = &types::StringList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(MessageAttributeValue, string_list_values), .flattened = true},
    {.name = "BinaryListValues", .wire_name = "BinaryListValues", .type = &types::BinaryList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(MessageAttributeValue, binary_list_values), .flattened = true},
    {.name = "DataType", .wire_name = "DataType", .type = &types::MessageAttributeName, .offset = offsetof(MessageAttributeValue, data_type), .required = true},
};
constexpr std::uint16_t kMessageAttributeValueNames[] = {3, 1, 4, 2, 0};
constexpr Field kMessageSystemAttributeValueFields[] = {
    {.name = "StringValue", .wire_name = "StringValue", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(MessageSystemAttributeValue, string_value)},
    {.name = "BinaryValue", .wire_name = "BinaryValue", .type = &types::Binary, .optional = &kOptional<std::string>, .offset = offsetof(MessageSystemAttributeValue, binary_value)},
    {.name = "StringListValues", .wire_name = "StringListValues", .type = &types::StringList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(MessageSystemAttributeValue, string_list_values), .flattened = true},
    {.name = "BinaryListValues", .wire_name = "BinaryListValues", .type = &types::BinaryList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(MessageSystemAttributeValue, binary_list_values), .flattened = true},
    {.name = "DataType", .wire_name = "DataType", .type = &types::MessageAttributeName, .offset = offsetof(MessageSystemAttributeValue, data_type), .required = true},
};
constexpr std::uint16_t kMessageSystemAttributeValueNames[] = {3, 1, 4, 2, 0};
constexpr Field kPurgeQueueRequestFields[] = {
    {.name = "QueueUrl", .wire_name = "QueueUrl", .type = &types::MessageAttributeName, .offset = offsetof(PurgeQueueRequest, queue_url), .required = true},
};
constexpr std::uint16_t kPurgeQueueRequestNames[] = {0};
constexpr Field kReceiveMessageRequestFields[] = {
    {.name = "QueueUrl", .wire_name = "QueueUrl", .type = &types::MessageAttributeName, .offset = offsetof(ReceiveMessageRequest, queue_url), .required = true},
    {.name = "AttributeNames", .wire_name = "AttributeNames", .type = &types::AttributeNameList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ReceiveMessageRequest, attribute_names)},
    {.name = "MessageSystemAttributeNames", .wire_name = "MessageSystemAttributeNames", .type = &types::MessageSystemAttributeList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ReceiveMessageRequest, message_system_attribute_names)},
    {.name = "MessageAttributeNames", .wire_name = "MessageAttributeNames", .type = &types::MessageAttributeNameList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ReceiveMessageRequest, message_attribute_names)},
    {.name = "MaxNumberOfMessages", .wire_name = "MaxNumberOfMessages", .type = &types::BoxedInteger, .optional = &kOptional<std::int64_t>, .offset = offsetof(ReceiveMessageRequest, max_number_of_messages)},
    {.name = "VisibilityTimeout", .wire_name = "VisibilityTimeout", .type = &types::BoxedInteger, .optional = &kOptional<std::int64_t>, .offset = offsetof(ReceiveMessageRequest, visibility_timeout)},
    {.name = "WaitTimeSeconds", .wire_name = "WaitTimeSeconds", .type = &types::BoxedInteger, .optional = &kOptional<std::int64_t>, .offset = offsetof(ReceiveMessageRequest, wait_time_seconds)},
    {.name = "ReceiveRequestAttemptId", .wire_name = "ReceiveRequestAttemptId", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(ReceiveMessageRequest, receive_request_attempt_id)},
};
constexpr std::uint16_t kReceiveMessageRequestNames[] = {1, 4, 3, 2, 0, 7, 5, 6};
constexpr Field kReceiveMessageResultFields[] = {
    {.name = "Messages", .wire_name = "Messages", .type = &types::MessageList, .optional = &kOptional<std::vector<Message>>, .offset = offsetof(ReceiveMessageResult, messages)},
};
constexpr std::uint16_t kReceiveMessageResultNames[] = {0};
constexpr Field kSendMessageRequestFields[] = {
    {.name = "QueueUrl", .wire_name = "QueueUrl", .type = &types::MessageAttributeName, .offset = offsetof(SendMessageRequest, queue_url), .required = true},
    {.name = "MessageBody", .wire_name = "MessageBody", .type = &types::MessageAttributeName, .offset = offsetof(SendMessageRequest, message_body), .required = true},
    {.name = "DelaySeconds", .wire_name = "DelaySeconds", .type = &types::BoxedInteger, .optional = &kOptional<std::int64_t>, .offset = offsetof(SendMessageRequest, delay_seconds)},
    {.name = "MessageAttributes", .wire_name = "MessageAttributes", .type = &types::MessageBodyAttributeMap, .optional = &kOptional<std::map<std::string, MessageAttributeValue>>, .offset = offsetof(SendMessageRequest, message_attributes)},
    {.name = "MessageSystemAttributes", .wire_name = "MessageSystemAttributes", .type = &types::MessageBodySystemAttributeMap, .optional = &kOptional<std::map<std::string, MessageSystemAttributeValue>>, .offset = offsetof(SendMessageRequest, message_system_attributes)},
    {.name = "MessageDeduplicationId", .wire_name = "MessageDeduplicationId", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(SendMessageRequest, message_deduplication_id)},
    {.name = "MessageGroupId", .wire_name = "MessageGroupId", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(SendMessageRequest, message_group_id)},
};
constexpr std::uint16_t kSendMessageRequestNames[] = {2, 3, 1, 5, 6, 4, 0};
constexpr Field kSendMessageResultFields[] = {
    {.name = "MD5OfMessageBody", .wire_name = "MD5OfMessageBody", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(SendMessageResult, md5_of_message_body)},
    {.name = "MD5OfMessageAttributes", .wire_name = "MD5OfMessageAttributes", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(SendMessageResult, md5_of_message_attributes)},
    {.name = "MD5OfMessageSystemAttributes", .wire_name = "MD5OfMessageSystemAttributes", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(SendMessageResult, md5_of_message_system_attributes)},
    {.name = "MessageId", .wire_name = "MessageId", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(SendMessageResult, message_id)},
    {.name = "SequenceNumber", .wire_name = "SequenceNumber", .type = &types::MessageAttributeName, .optional = &kOptional<std::string>, .offset = offsetof(SendMessageResult, sequence_number)},
};
constexpr std::uint16_t kSendMessageResultNames[] = {1, 0, 2, 3, 4};

}  // namespace

constinit const Type types::AttributeNameList = {.kind = Kind::list, .flattened = true, .element = &types::QueueAttributeName, .list = &kList<std::string>};
constinit const Type types::BinaryList = {.kind = Kind::list, .element = &types::Binary, .list = &kList<std::string>};
constinit const Type types::MessageAttributeNameList = {.kind = Kind::list, .flattened = true, .element = &types::MessageAttributeName, .list = &kList<std::string>};
constinit const Type types::MessageSystemAttributeList = {.kind = Kind::list, .flattened = true, .element = &types::MessageSystemAttributeName, .list = &kList<std::string>};
constinit const Type types::MessageSystemAttributeMap = {.kind = Kind::map, .flattened = true, .key = &types::MessageSystemAttributeName, .element = &types::MessageAttributeName, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::QueueAttributeMap = {.kind = Kind::map, .flattened = true, .key = &types::QueueAttributeName, .element = &types::MessageAttributeName, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::QueueUrlList = {.kind = Kind::list, .flattened = true, .element = &types::MessageAttributeName, .list = &kList<std::string>};
constinit const Type types::StringList = {.kind = Kind::list, .element = &types::MessageAttributeName, .list = &kList<std::string>};
constinit const Type types::TagMap = {.kind = Kind::map, .flattened = true, .key = &types::MessageAttributeName, .element = &types::MessageAttributeName, .map = &kMap<std::string>, .element_name = "value"};
constinit const Shape CreateQueueRequest::kShape = {.name = "CreateQueueRequest", .size = sizeof(CreateQueueRequest), .fields = kCreateQueueRequestFields, .by_wire_name = kCreateQueueRequestNames};
constinit const Type types::CreateQueueRequest = {.kind = Kind::structure, .shape = &CreateQueueRequest::kShape};
constinit const Shape CreateQueueResult::kShape = {.name = "CreateQueueResult", .size = sizeof(CreateQueueResult), .fields = kCreateQueueResultFields, .by_wire_name = kCreateQueueResultNames};
constinit const Type types::CreateQueueResult = {.kind = Kind::structure, .shape = &CreateQueueResult::kShape};
constinit const Shape DeleteMessageRequest::kShape = {.name = "DeleteMessageRequest", .size = sizeof(DeleteMessageRequest), .fields = kDeleteMessageRequestFields, .by_wire_name = kDeleteMessageRequestNames};
constinit const Type types::DeleteMessageRequest = {.kind = Kind::structure, .shape = &DeleteMessageRequest::kShape};
constinit const Shape DeleteQueueRequest::kShape = {.name = "DeleteQueueRequest", .size = sizeof(DeleteQueueRequest), .fields = kDeleteQueueRequestFields, .by_wire_name = kDeleteQueueRequestNames};
constinit const Type types::DeleteQueueRequest = {.kind = Kind::structure, .shape = &DeleteQueueRequest::kShape};
constinit const Shape GetQueueAttributesRequest::kShape = {.name = "GetQueueAttributesRequest", .size = sizeof(GetQueueAttributesRequest), .fields = kGetQueueAttributesRequestFields, .by_wire_name = kGetQueueAttributesRequestNames};
constinit const Type types::GetQueueAttributesRequest = {.kind = Kind::structure, .shape = &GetQueueAttributesRequest::kShape};
constinit const Shape GetQueueAttributesResult::kShape = {.name = "GetQueueAttributesResult", .size = sizeof(GetQueueAttributesResult), .fields = kGetQueueAttributesResultFields, .by_wire_name = kGetQueueAttributesResultNames};
constinit const Type types::GetQueueAttributesResult = {.kind = Kind::structure, .shape = &GetQueueAttributesResult::kShape};
constinit const Shape GetQueueUrlRequest::kShape = {.name = "GetQueueUrlRequest", .size = sizeof(GetQueueUrlRequest), .fields = kGetQueueUrlRequestFields, .by_wire_name = kGetQueueUrlRequestNames};
constinit const Type types::GetQueueUrlRequest = {.kind = Kind::structure, .shape = &GetQueueUrlRequest::kShape};
constinit const Shape GetQueueUrlResult::kShape = {.name = "GetQueueUrlResult", .size = sizeof(GetQueueUrlResult), .fields = kGetQueueUrlResultFields, .by_wire_name = kGetQueueUrlResultNames};
constinit const Type types::GetQueueUrlResult = {.kind = Kind::structure, .shape = &GetQueueUrlResult::kShape};
constinit const Shape ListQueuesRequest::kShape = {.name = "ListQueuesRequest", .size = sizeof(ListQueuesRequest), .fields = kListQueuesRequestFields, .by_wire_name = kListQueuesRequestNames};
constinit const Type types::ListQueuesRequest = {.kind = Kind::structure, .shape = &ListQueuesRequest::kShape};
constinit const Shape ListQueuesResult::kShape = {.name = "ListQueuesResult", .size = sizeof(ListQueuesResult), .fields = kListQueuesResultFields, .by_wire_name = kListQueuesResultNames};
constinit const Type types::ListQueuesResult = {.kind = Kind::structure, .shape = &ListQueuesResult::kShape};
constinit const Shape Message::kShape = {.name = "Message", .size = sizeof(Message), .fields = kMessageFields, .by_wire_name = kMessageNames};
constinit const Type types::Message = {.kind = Kind::structure, .shape = &Message::kShape};
constinit const Type types::MessageList = {.kind = Kind::list, .flattened = true, .element = &types::Message, .list = &kList<Message>};
constinit const Shape MessageAttributeValue::kShape = {.name = "MessageAttributeValue", .size = sizeof(MessageAttributeValue), .fields = kMessageAttributeValueFields, .by_wire_name = kMessageAttributeValueNames};
constinit const Type types::MessageAttributeValue = {.kind = Kind::structure, .shape = &MessageAttributeValue::kShape};
constinit const Type types::MessageBodyAttributeMap = {.kind = Kind::map, .flattened = true, .key = &types::MessageAttributeName, .element = &types::MessageAttributeValue, .map = &kMap<MessageAttributeValue>, .element_name = "value"};
constinit const Shape MessageSystemAttributeValue::kShape = {.name = "MessageSystemAttributeValue", .size = sizeof(MessageSystemAttributeValue), .fields = kMessageSystemAttributeValueFields, .by_wire_name = kMessageSystemAttributeValueNames};
constinit const Type types::MessageSystemAttributeValue = {.kind = Kind::structure, .shape = &MessageSystemAttributeValue::kShape};
constinit const Type types::MessageBodySystemAttributeMap = {.kind = Kind::map, .flattened = true, .key = &types::MessageSystemAttributeNameForSends, .element = &types::MessageSystemAttributeValue, .map = &kMap<MessageSystemAttributeValue>, .element_name = "value"};
constinit const Shape PurgeQueueRequest::kShape = {.name = "PurgeQueueRequest", .size = sizeof(PurgeQueueRequest), .fields = kPurgeQueueRequestFields, .by_wire_name = kPurgeQueueRequestNames};
constinit const Type types::PurgeQueueRequest = {.kind = Kind::structure, .shape = &PurgeQueueRequest::kShape};
constinit const Shape ReceiveMessageRequest::kShape = {.name = "ReceiveMessageRequest", .size = sizeof(ReceiveMessageRequest), .fields = kReceiveMessageRequestFields, .by_wire_name = kReceiveMessageRequestNames};
constinit const Type types::ReceiveMessageRequest = {.kind = Kind::structure, .shape = &ReceiveMessageRequest::kShape};
constinit const Shape ReceiveMessageResult::kShape = {.name = "ReceiveMessageResult", .size = sizeof(ReceiveMessageResult), .fields = kReceiveMessageResultFields, .by_wire_name = kReceiveMessageResultNames};
constinit const Type types::ReceiveMessageResult = {.kind = Kind::structure, .shape = &ReceiveMessageResult::kShape};
constinit const Shape SendMessageRequest::kShape = {.name = "SendMessageRequest", .size = sizeof(SendMessageRequest), .fields = kSendMessageRequestFields, .by_wire_name = kSendMessageRequestNames};
constinit const Type types::SendMessageRequest = {.kind = Kind::structure, .shape = &SendMessageRequest::kShape};
constinit const Shape SendMessageResult::kShape = {.name = "SendMessageResult", .size = sizeof(SendMessageResult), .fields = kSendMessageResultFields, .by_wire_name = kSendMessageResultNames};
constinit const Type types::SendMessageResult = {.kind = Kind::structure, .shape = &SendMessageResult::kShape};

}  // namespace athanor::api::sqs
