// Generated from apis/sagemaker-runtime.json by apis/generate.py.
#include "runtime_tables.hpp"

namespace athanor::api::runtime {
using namespace athanor::wire;

namespace others {
}
namespace {

constexpr const Operation* kOperations[] = {
    &op::InvokeEndpoint::kModel,
    &op::InvokeEndpointAsync::kModel,
    &op::InvokeEndpointWithResponseStream::kModel,
};
constexpr ErrorModel kErrors[] = {
    {.name = "InternalDependencyException", .status = 530, .sender = false, .message_name = "Message"},
    {.name = "InternalFailure", .status = 500, .sender = false, .message_name = "Message"},
    {.name = "InternalStreamFailure", .status = 500, .sender = false, .message_name = "Message"},
    {.name = "ModelError", .status = 424, .message_name = "Message"},
    {.name = "ModelNotReadyException", .status = 429, .message_name = "Message"},
    {.name = "ModelStreamError", .message_name = "Message"},
    {.name = "ServiceUnavailable", .status = 503, .sender = false, .message_name = "Message"},
    {.name = "ValidationError", .message_name = "Message"},
};

}  // namespace

constinit const Service kService = {.name = "sagemaker-runtime", .signing_name = "sagemaker", .action_prefix = "sagemaker", .api_version = "2017-05-13", .validation_code = "ValidationError", .protocols = 2, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::runtime
