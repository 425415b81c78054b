// Generated from apis/sqs.json by apis/generate.py.
#include "sqs_tables.hpp"

namespace athanor::api::sqs {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation AddPermission; }
constinit const Operation others::AddPermission = {.name = "AddPermission", .service = &kService};
namespace others { extern const Operation CancelMessageMoveTask; }
constinit const Operation others::CancelMessageMoveTask = {.name = "CancelMessageMoveTask", .service = &kService};
namespace others { extern const Operation ChangeMessageVisibility; }
constinit const Operation others::ChangeMessageVisibility = {.name = "ChangeMessageVisibility", .service = &kService};
namespace others { extern const Operation ChangeMessageVisibilityBatch; }
constinit const Operation others::ChangeMessageVisibilityBatch = {.name = "ChangeMessageVisibilityBatch", .service = &kService};
constinit const Operation op::CreateQueue::kModel = {.name = "CreateQueue", .service = &kService, .described = true, .input = &CreateQueueRequest::kShape, .output = &CreateQueueResult::kShape, .input_lifetime = &kLifetime<CreateQueueRequest>, .output_lifetime = &kLifetime<CreateQueueResult>};
constinit const Operation op::DeleteMessage::kModel = {.name = "DeleteMessage", .service = &kService, .described = true, .input = &DeleteMessageRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteMessageRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteMessageBatch; }
constinit const Operation others::DeleteMessageBatch = {.name = "DeleteMessageBatch", .service = &kService};
constinit const Operation op::DeleteQueue::kModel = {.name = "DeleteQueue", .service = &kService, .described = true, .input = &DeleteQueueRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteQueueRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::GetQueueAttributes::kModel = {.name = "GetQueueAttributes", .service = &kService, .described = true, .input = &GetQueueAttributesRequest::kShape, .output = &GetQueueAttributesResult::kShape, .input_lifetime = &kLifetime<GetQueueAttributesRequest>, .output_lifetime = &kLifetime<GetQueueAttributesResult>};
constinit const Operation op::GetQueueUrl::kModel = {.name = "GetQueueUrl", .service = &kService, .described = true, .input = &GetQueueUrlRequest::kShape, .output = &GetQueueUrlResult::kShape, .input_lifetime = &kLifetime<GetQueueUrlRequest>, .output_lifetime = &kLifetime<GetQueueUrlResult>};
namespace others { extern const Operation ListDeadLetterSourceQueues; }
constinit const Operation others::ListDeadLetterSourceQueues = {.name = "ListDeadLetterSourceQueues", .service = &kService};
namespace others { extern const Operation ListMessageMoveTasks; }
constinit const Operation others::ListMessageMoveTasks = {.name = "ListMessageMoveTasks", .service = &kService};
namespace others { extern const Operation ListQueueTags; }
constinit const Operation others::ListQueueTags = {.name = "ListQueueTags", .service = &kService};
constinit const Operation op::ListQueues::kModel = {.name = "ListQueues", .service = &kService, .described = true, .input = &ListQueuesRequest::kShape, .output = &ListQueuesResult::kShape, .input_lifetime = &kLifetime<ListQueuesRequest>, .output_lifetime = &kLifetime<ListQueuesResult>};
constinit const Operation op::PurgeQueue::kModel = {.name = "PurgeQueue", .service = &kService, .described = true, .input = &PurgeQueueRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<PurgeQueueRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::ReceiveMessage::kModel = {.name = "ReceiveMessage", .service = &kService, .described = true, .input = &ReceiveMessageRequest::kShape, .output = &ReceiveMessageResult::kShape, .input_lifetime = &kLifetime<ReceiveMessageRequest>, .output_lifetime = &kLifetime<ReceiveMessageResult>};
namespace others { extern const Operation RemovePermission; }
constinit const Operation others::RemovePermission = {.name = "RemovePermission", .service = &kService};
constinit const Operation op::SendMessage::kModel = {.name = "SendMessage", .service = &kService, .described = true, .input = &SendMessageRequest::kShape, .output = &SendMessageResult::kShape, .input_lifetime = &kLifetime<SendMessageRequest>, .output_lifetime = &kLifetime<SendMessageResult>};
namespace others { extern const Operation SendMessageBatch; }
constinit const Operation others::SendMessageBatch = {.name = "SendMessageBatch", .service = &kService};
namespace others { extern const Operation SetQueueAttributes; }
constinit const Operation others::SetQueueAttributes = {.name = "SetQueueAttributes", .service = &kService};
namespace others { extern const Operation StartMessageMoveTask; }
constinit const Operation others::StartMessageMoveTask = {.name = "StartMessageMoveTask", .service = &kService};
namespace others { extern const Operation TagQueue; }
constinit const Operation others::TagQueue = {.name = "TagQueue", .service = &kService};
namespace others { extern const Operation UntagQueue; }
constinit const Operation others::UntagQueue = {.name = "UntagQueue", .service = &kService};

}  // namespace athanor::api::sqs
