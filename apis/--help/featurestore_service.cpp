// Generated from apis/sagemaker-featurestore-runtime.json by apis/generate.py.
#include "featurestore_tables.hpp"

namespace athanor::api::featurestore {
using namespace athanor::wire;

namespace others {
}
namespace {

constexpr const Operation* kOperations[] = {
    &op::BatchGetRecord::kModel,
    &op::DeleteRecord::kModel,
    &op::GetRecord::kModel,
    &op::PutRecord::kModel,
};
constexpr ErrorModel kErrors[] = {
    {.name = "AccessForbidden", .status = 403, .message_name = "Message"},
    {.name = "InternalFailure", .status = 500, .sender = false, .message_name = "Message"},
    {.name = "ResourceNotFound", .status = 404, .message_name = "Message"},
    {.name = "ServiceUnavailable", .status = 503, .sender = false, .message_name = "Message"},
    {.name = "ValidationError", .message_name = "Message"},
};

}  // namespace

constinit const Service kService = {.name = "sagemaker-featurestore-runtime", .signing_name = "sagemaker", .action_prefix = "sagemaker", .api_version = "2020-07-01", .validation_code = "ValidationError", .protocols = 2, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::featurestore
