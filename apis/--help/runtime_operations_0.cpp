// Generated from apis/sagemaker-runtime.json by apis/generate.py.
#include "runtime_tables.hpp"

namespace athanor::api::runtime {
using namespace athanor::wire;

namespace {

constexpr std::string_view kInvokeEndpointAsyncHeader[] = {"X-Amzn-SageMaker-InputLocation"};

}  // namespace

constinit const Operation op::InvokeEndpoint::kModel = {.name = "InvokeEndpoint", .service = &kService, .described = true, .input = &InvokeEndpointInput::kShape, .output = &InvokeEndpointOutput::kShape, .input_lifetime = &kLifetime<InvokeEndpointInput>, .output_lifetime = &kLifetime<InvokeEndpointOutput>, .method = "POST", .uri = "/endpoints/{EndpointName}/invocations"};
constinit const Operation op::InvokeEndpointAsync::kModel = {.name = "InvokeEndpointAsync", .service = &kService, .described = true, .input = &InvokeEndpointAsyncInput::kShape, .output = &InvokeEndpointAsyncOutput::kShape, .input_lifetime = &kLifetime<InvokeEndpointAsyncInput>, .output_lifetime = &kLifetime<InvokeEndpointAsyncOutput>, .method = "POST", .uri = "/endpoints/{EndpointName}/async-invocations", .status = 202, .required_headers = kInvokeEndpointAsyncHeader};
constinit const Operation op::InvokeEndpointWithResponseStream::kModel = {.name = "InvokeEndpointWithResponseStream", .service = &kService, .described = true, .input = &InvokeEndpointWithResponseStreamInput::kShape, .output = &InvokeEndpointWithResponseStreamOutput::kShape, .input_lifetime = &kLifetime<InvokeEndpointWithResponseStreamInput>, .output_lifetime = &kLifetime<InvokeEndpointWithResponseStreamOutput>, .method = "POST", .uri = "/endpoints/{EndpointName}/invocations-response-stream"};

}  // namespace athanor::api::runtime
