// Generated from apis/sqs.json by apis/generate.py.
#include "sqs_tables.hpp"

namespace athanor::api::sqs {
using namespace athanor::wire;

namespace others {
extern const Operation AddPermission;
extern const Operation CancelMessageMoveTask;
extern const Operation ChangeMessageVisibility;
extern const Operation ChangeMessageVisibilityBatch;
extern const Operation DeleteMessageBatch;
extern const Operation ListDeadLetterSourceQueues;
extern const Operation ListMessageMoveTasks;
extern const Operation ListQueueTags;
extern const Operation RemovePermission;
extern const Operation SendMessageBatch;
extern const Operation SetQueueAttributes;
extern const Operation StartMessageMoveTask;
extern const Operation TagQueue;
extern const Operation UntagQueue;
}
namespace {

constexpr const Operation* kOperations[] = {
    &others::AddPermission,
    &others::CancelMessageMoveTask,
    &others::ChangeMessageVisibility,
    &others::ChangeMessageVisibilityBatch,
    &op::CreateQueue::kModel,
    &op::DeleteMessage::kModel,
    &others::DeleteMessageBatch,
    &op::DeleteQueue::kModel,
    &op::GetQueueAttributes::kModel,
    &op::GetQueueUrl::kModel,
    &others::ListDeadLetterSourceQueues,
    &others::ListMessageMoveTasks,
    &others::ListQueueTags,
    &op::ListQueues::kModel,
    &op::PurgeQueue::kModel,
    &op::ReceiveMessage::kModel,
    &others::RemovePermission,
    &op::SendMessage::kModel,
    &others::SendMessageBatch,
    &others::SetQueueAttributes,
    &others::StartMessageMoveTask,
    &others::TagQueue,
    &others::UntagQueue,
};
constexpr ErrorModel kErrors[] = {
    {.name = "InvalidAddress"},
    {.name = "InvalidAttributeName"},
    {.name = "InvalidAttributeValue"},
    {.name = "InvalidIdFormat"},
    {.name = "InvalidMessageContents"},
    {.name = "InvalidSecurity"},
    {.name = "KmsAccessDenied"},
    {.name = "KmsDisabled"},
    {.name = "KmsInvalidKeyUsage"},
    {.name = "KmsInvalidState"},
    {.name = "KmsNotFound"},
    {.name = "KmsOptInRequired"},
    {.name = "KmsThrottled"},
    {.name = "OverLimit"},
    {.name = "PurgeQueueInProgress"},
    {.name = "QueueDeletedRecently"},
    {.name = "QueueDoesNotExist"},
    {.name = "QueueNameExists"},
    {.name = "ReceiptHandleIsInvalid"},
    {.name = "RequestThrottled"},
    {.name = "UnsupportedOperation"},
};

}  // namespace

constinit const Service kService = {.name = "sqs", .signing_name = "sqs", .action_prefix = "sqs", .api_version = "2012-11-05", .target_prefix = "AmazonSQS", .validation_code = "InvalidParameterValue", .protocols = 1, .json_1_0 = true, .query_compatible = true, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::sqs
