// Generated from apis/sqs.json by apis/generate.py: the tables that the files of this service share.
#pragma once

#include "api/sqs.hpp"
#include "wire/ops.hpp"

namespace athanor::api::sqs::types {

extern const wire::Type AttributeNameList;
extern const wire::Type Binary;
extern const wire::Type BinaryList;
extern const wire::Type BoxedInteger;
extern const wire::Type CreateQueueRequest;
extern const wire::Type CreateQueueResult;
extern const wire::Type DeleteMessageRequest;
extern const wire::Type DeleteQueueRequest;
extern const wire::Type GetQueueAttributesRequest;
extern const wire::Type GetQueueAttributesResult;
extern const wire::Type GetQueueUrlRequest;
extern const wire::Type GetQueueUrlResult;
extern const wire::Type ListQueuesRequest;
extern const wire::Type ListQueuesResult;
extern const wire::Type Message;
extern const wire::Type MessageAttributeName;
extern const wire::Type MessageAttributeNameList;
extern const wire::Type MessageAttributeValue;
extern const wire::Type MessageBodyAttributeMap;
extern const wire::Type MessageBodySystemAttributeMap;
extern const wire::Type MessageList;
extern const wire::Type MessageSystemAttributeList;
extern const wire::Type MessageSystemAttributeMap;
extern const wire::Type MessageSystemAttributeName;
extern const wire::Type MessageSystemAttributeNameForSends;
extern const wire::Type MessageSystemAttributeValue;
extern const wire::Type PurgeQueueRequest;
extern const wire::Type QueueAttributeMap;
extern const wire::Type QueueAttributeName;
extern const wire::Type QueueUrlList;
extern const wire::Type ReceiveMessageRequest;
extern const wire::Type ReceiveMessageResult;
extern const wire::Type SendMessageRequest;
extern const wire::Type SendMessageResult;
extern const wire::Type StringList;
extern const wire::Type TagMap;

}  // namespace athanor::api::sqs::types
