// Generated from apis/sqs.json by apis/generate.py.
#include "sqs_tables.hpp"

namespace athanor::api::sqs {
using namespace athanor::wire;

namespace {

constexpr std::string_view kValues0[] = {"All", "SenderId", "SentTimestamp", "ApproximateReceiveCount", "ApproximateFirstReceiveTimestamp", "SequenceNumber", "MessageDeduplicationId", "MessageGroupId", "AWSTraceHeader", "DeadLetterQueueSourceArn"};
constexpr std::string_view kValues1[] = {"AWSTraceHeader"};
constexpr std::string_view kValues2[] = {"All", "Policy", "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "CreatedTimestamp", "LastModifiedTimestamp", "QueueArn", "ApproximateNumberOfMessagesDelayed", "DelaySeconds", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy", "FifoQueue", "ContentBasedDeduplication", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "DeduplicationScope", "FifoThroughputLimit", "RedriveAllowPolicy", "SqsManagedSseEnabled"};

}  // namespace

constinit const Type types::Binary = {.kind = Kind::blob};
constinit const Type types::BoxedInteger = {.kind = Kind::integer};
constinit const Type types::MessageAttributeName = {.kind = Kind::string};
constinit const Type types::MessageSystemAttributeName = {.kind = Kind::string, .values = kValues0};
constinit const Type types::MessageSystemAttributeNameForSends = {.kind = Kind::string, .values = kValues1};
constinit const Type types::QueueAttributeName = {.kind = Kind::string, .values = kValues2};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::sqs
