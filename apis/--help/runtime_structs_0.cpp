// Generated from apis/sagemaker-runtime.json by apis/generate.py.
#include "runtime_tables.hpp"

namespace athanor::api::runtime {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kInvokeEndpointAsyncInputFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::EndpointName, .offset = offsetof(InvokeEndpointAsyncInput, endpoint_name), .location = Location::uri, .required = true},
    {.name = "ContentType", .wire_name = "X-Amzn-SageMaker-Content-Type", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointAsyncInput, content_type), .location = Location::header},
    {.name = "Accept", .wire_name = "X-Amzn-SageMaker-Accept", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointAsyncInput, accept), .location = Location::header},
    {.name = "CustomAttributes", .wire_name = "X-Amzn-SageMaker-Custom-Attributes", .type = &types::CustomAttributesHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointAsyncInput, custom_attributes), .location = Location::header},
    {.name = "InferenceId", .wire_name = "X-Amzn-SageMaker-Inference-Id", .type = &types::InferenceId, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointAsyncInput, inference_id), .location = Location::header},
    {.name = "InputLocation", .wire_name = "X-Amzn-SageMaker-InputLocation", .type = &types::InputLocationHeader, .offset = offsetof(InvokeEndpointAsyncInput, input_location), .location = Location::header, .required = true},
    {.name = "S3OutputPathExtension", .wire_name = "X-Amzn-SageMaker-S3OutputPathExtension", .type = &types::S3OutputPathExtensionHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointAsyncInput, s3_output_path_extension), .location = Location::header},
    {.name = "Filename", .wire_name = "X-Amzn-SageMaker-Filename", .type = &types::FilenameHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointAsyncInput, filename), .location = Location::header},
    {.name = "RequestTTLSeconds", .wire_name = "X-Amzn-SageMaker-RequestTTLSeconds", .type = &types::RequestTTLSecondsHeader, .optional = &kOptional<std::int64_t>, .offset = offsetof(InvokeEndpointAsyncInput, request_ttl_seconds), .location = Location::header},
    {.name = "InvocationTimeoutSeconds", .wire_name = "X-Amzn-SageMaker-InvocationTimeoutSeconds", .type = &types::InvocationTimeoutSecondsHeader, .optional = &kOptional<std::int64_t>, .offset = offsetof(InvokeEndpointAsyncInput, invocation_timeout_seconds), .location = Location::header},
};
constexpr std::uint16_t kInvokeEndpointAsyncInputHeaders[] = {2, 1, 3, 7, 4, 5, 9, 8, 6};
constexpr std::string_view kInvokeEndpointAsyncInputHeaderNames[] = {"x-amzn-sagemaker-accept", "x-amzn-sagemaker-content-type", "x-amzn-sagemaker-custom-attributes", "x-amzn-sagemaker-filename", "x-amzn-sagemaker-inference-id", "x-amzn-sagemaker-inputlocation", "x-amzn-sagemaker-invocationtimeoutseconds", "x-amzn-sagemaker-requestttlseconds", "x-amzn-sagemaker-s3outputpathextension"};
constexpr Field kInvokeEndpointAsyncOutputFields[] = {
    {.name = "InferenceId", .wire_name = "InferenceId", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointAsyncOutput, inference_id)},
    {.name = "OutputLocation", .wire_name = "X-Amzn-SageMaker-OutputLocation", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointAsyncOutput, output_location), .location = Location::header},
    {.name = "FailureLocation", .wire_name = "X-Amzn-SageMaker-FailureLocation", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointAsyncOutput, failure_location), .location = Location::header},
};
constexpr std::uint16_t kInvokeEndpointAsyncOutputNames[] = {0};
constexpr std::uint16_t kInvokeEndpointAsyncOutputHeaders[] = {2, 1};
constexpr std::string_view kInvokeEndpointAsyncOutputHeaderNames[] = {"x-amzn-sagemaker-failurelocation", "x-amzn-sagemaker-outputlocation"};
constexpr Field kInvokeEndpointInputFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::EndpointName, .offset = offsetof(InvokeEndpointInput, endpoint_name), .location = Location::uri, .required = true},
    {.name = "Body", .wire_name = "Body", .type = &types::BodyBlob, .offset = offsetof(InvokeEndpointInput, body), .location = Location::payload, .required = true},
    {.name = "ContentType", .wire_name = "Content-Type", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointInput, content_type), .location = Location::header},
    {.name = "Accept", .wire_name = "Accept", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointInput, accept), .location = Location::header},
    {.name = "CustomAttributes", .wire_name = "X-Amzn-SageMaker-Custom-Attributes", .type = &types::CustomAttributesHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointInput, custom_attributes), .location = Location::header},
    {.name = "TargetModel", .wire_name = "X-Amzn-SageMaker-Target-Model", .type = &types::TargetModelHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointInput, target_model), .location = Location::header},
    {.name = "TargetVariant", .wire_name = "X-Amzn-SageMaker-Target-Variant", .type = &types::EndpointName, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointInput, target_variant), .location = Location::header},
    {.name = "TargetContainerHostname", .wire_name = "X-Amzn-SageMaker-Target-Container-Hostname", .type = &types::EndpointName, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointInput, target_container_hostname), .location = Location::header},
    {.name = "InferenceId", .wire_name = "X-Amzn-SageMaker-Inference-Id", .type = &types::InferenceId, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointInput, inference_id), .location = Location::header},
    {.name = "EnableExplanations", .wire_name = "X-Amzn-SageMaker-Enable-Explanations", .type = &types::EnableExplanationsHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointInput, enable_explanations), .location = Location::header},
    {.name = "InferenceComponentName", .wire_name = "X-Amzn-SageMaker-Inference-Component", .type = &types::InferenceComponentHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointInput, inference_component_name), .location = Location::header},
    {.name = "SessionId", .wire_name = "X-Amzn-SageMaker-Session-Id", .type = &types::SessionIdOrNewSessionConstantHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointInput, session_id), .location = Location::header},
};
constexpr std::uint16_t kInvokeEndpointInputNames[] = {1};
constexpr std::uint16_t kInvokeEndpointInputHeaders[] = {3, 2, 4, 9, 10, 8, 11, 7, 5, 6};
constexpr std::string_view kInvokeEndpointInputHeaderNames[] = {"accept", "content-type", "x-amzn-sagemaker-custom-attributes", "x-amzn-sagemaker-enable-explanations", "x-amzn-sagemaker-inference-component", "x-amzn-sagemaker-inference-id", "x-amzn-sagemaker-session-id", "x-amzn-sagemaker-target-container-hostname", "x-amzn-sagemaker-target-model", "x-amzn-sagemaker-target-variant"};
constexpr Field kInvokeEndpointOutputFields[] = {
    {.name = "Body", .wire_name = "Body", .type = &types::BodyBlob, .offset = offsetof(InvokeEndpointOutput, body), .location = Location::payload, .required = true},
    {.name = "ContentType", .wire_name = "Content-Type", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointOutput, content_type), .location = Location::header},
    {.name = "InvokedProductionVariant", .wire_name = "x-Amzn-Invoked-Production-Variant", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointOutput, invoked_production_variant), .location = Location::header},
    {.name = "CustomAttributes", .wire_name = "X-Amzn-SageMaker-Custom-Attributes", .type = &types::CustomAttributesHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointOutput, custom_attributes), .location = Location::header},
    {.name = "NewSessionId", .wire_name = "X-Amzn-SageMaker-New-Session-Id", .type = &types::NewSessionResponseHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointOutput, new_session_id), .location = Location::header},
    {.name = "ClosedSessionId", .wire_name = "X-Amzn-SageMaker-Closed-Session-Id", .type = &types::SessionIdHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointOutput, closed_session_id), .location = Location::header},
};
constexpr std::uint16_t kInvokeEndpointOutputNames[] = {0};
constexpr std::uint16_t kInvokeEndpointOutputHeaders[] = {1, 2, 5, 3, 4};
constexpr std::string_view kInvokeEndpointOutputHeaderNames[] = {"content-type", "x-amzn-invoked-production-variant", "x-amzn-sagemaker-closed-session-id", "x-amzn-sagemaker-custom-attributes", "x-amzn-sagemaker-new-session-id"};
constexpr Field kInvokeEndpointWithResponseStreamInputFields[] = {
    {.name = "EndpointName", .wire_name = "EndpointName", .type = &types::EndpointName, .offset = offsetof(InvokeEndpointWithResponseStreamInput, endpoint_name), .location = Location::uri, .required = true},
    {.name = "Body", .wire_name = "Body", .type = &types::BodyBlob, .offset = offsetof(InvokeEndpointWithResponseStreamInput, body), .location = Location::payload, .required = true},
    {.name = "ContentType", .wire_name = "Content-Type", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamInput, content_type), .location = Location::header},
    {.name = "Accept", .wire_name = "X-Amzn-SageMaker-Accept", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamInput, accept), .location = Location::header},
    {.name = "CustomAttributes", .wire_name = "X-Amzn-SageMaker-Custom-Attributes", .type = &types::CustomAttributesHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamInput, custom_attributes), .location = Location::header},
    {.name = "TargetVariant", .wire_name = "X-Amzn-SageMaker-Target-Variant", .type = &types::EndpointName, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamInput, target_variant), .location = Location::header},
    {.name = "TargetContainerHostname", .wire_name = "X-Amzn-SageMaker-Target-Container-Hostname", .type = &types::EndpointName, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamInput, target_container_hostname), .location = Location::header},
    {.name = "InferenceId", .wire_name = "X-Amzn-SageMaker-Inference-Id", .type = &types::InferenceId, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamInput, inference_id), .location = Location::header},
    {.name = "InferenceComponentName", .wire_name = "X-Amzn-SageMaker-Inference-Component", .type = &types::InferenceComponentHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamInput, inference_component_name), .location = Location::header},
    {.name = "SessionId", .wire_name = "X-Amzn-SageMaker-Session-Id", .type = &types::SessionIdHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamInput, session_id), .location = Location::header},
};
constexpr std::uint16_t kInvokeEndpointWithResponseStreamInputNames[] = {1};
constexpr std::uint16_t kInvokeEndpointWithResponseStreamInputHeaders[] = {2, 3, 4, 8, 7, 9, 6, 5};
constexpr std::string_view kInvokeEndpointWithResponseStreamInputHeaderNames[] = {"content-type", "x-amzn-sagemaker-accept", "x-amzn-sagemaker-custom-attributes", "x-amzn-sagemaker-inference-component", "x-amzn-sagemaker-inference-id", "x-amzn-sagemaker-session-id", "x-amzn-sagemaker-target-container-hostname", "x-amzn-sagemaker-target-variant"};
constexpr Field kInvokeEndpointWithResponseStreamOutputFields[] = {
    {.name = "Body", .wire_name = "Body", .type = &kStream, .offset = offsetof(InvokeEndpointWithResponseStreamOutput, body), .location = Location::payload, .required = true},
    {.name = "ContentType", .wire_name = "X-Amzn-SageMaker-Content-Type", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamOutput, content_type), .location = Location::header},
    {.name = "InvokedProductionVariant", .wire_name = "x-Amzn-Invoked-Production-Variant", .type = &types::Header, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamOutput, invoked_production_variant), .location = Location::header},
    {.name = "CustomAttributes", .wire_name = "X-Amzn-SageMaker-Custom-Attributes", .type = &types::CustomAttributesHeader, .optional = &kOptional<std::string>, .offset = offsetof(InvokeEndpointWithResponseStreamOutput, custom_attributes), .location = Location::header},
};
constexpr std::uint16_t kInvokeEndpointWithResponseStreamOutputNames[] = {0};
constexpr std::uint16_t kInvokeEndpointWithResponseStreamOutputHeaders[] = {2, 1, 3};
constexpr std::string_view kInvokeEndpointWithResponseStreamOutputHeaderNames[] = {"x-amzn-invoked-production-variant", "x-amzn-sagemaker-content-type", "x-amzn-sagemaker-custom-attributes"};

}  // namespace

constinit const Shape InvokeEndpointAsyncInput::kShape = {.name = "InvokeEndpointAsyncInput", .size = sizeof(InvokeEndpointAsyncInput), .fields = kInvokeEndpointAsyncInputFields, .headers = kInvokeEndpointAsyncInputHeaders, .header_names = kInvokeEndpointAsyncInputHeaderNames};
constinit const Type types::InvokeEndpointAsyncInput = {.kind = Kind::structure, .shape = &InvokeEndpointAsyncInput::kShape};
constinit const Shape InvokeEndpointAsyncOutput::kShape = {.name = "InvokeEndpointAsyncOutput", .size = sizeof(InvokeEndpointAsyncOutput), .fields = kInvokeEndpointAsyncOutputFields, .by_wire_name = kInvokeEndpointAsyncOutputNames, .headers = kInvokeEndpointAsyncOutputHeaders, .header_names = kInvokeEndpointAsyncOutputHeaderNames};
constinit const Type types::InvokeEndpointAsyncOutput = {.kind = Kind::structure, .shape = &InvokeEndpointAsyncOutput::kShape};
constinit const Shape InvokeEndpointInput::kShape = {.name = "InvokeEndpointInput", .size = sizeof(InvokeEndpointInput), .fields = kInvokeEndpointInputFields, .by_wire_name = kInvokeEndpointInputNames, .headers = kInvokeEndpointInputHeaders, .header_names = kInvokeEndpointInputHeaderNames, .payload = &kInvokeEndpointInputFields[1]};
constinit const Type types::InvokeEndpointInput = {.kind = Kind::structure, .shape = &InvokeEndpointInput::kShape};
constinit const Shape InvokeEndpointOutput::kShape = {.name = "InvokeEndpointOutput", .size = sizeof(InvokeEndpointOutput), .fields = kInvokeEndpointOutputFields, .by_wire_name = kInvokeEndpointOutputNames, .headers = kInvokeEndpointOutputHeaders, .header_names = kInvokeEndpointOutputHeaderNames, .payload = &kInvokeEndpointOutputFields[0]};
constinit const Type types::InvokeEndpointOutput = {.kind = Kind::structure, .shape = &InvokeEndpointOutput::kShape};
constinit const Shape InvokeEndpointWithResponseStreamInput::kShape = {.name = "InvokeEndpointWithResponseStreamInput", .size = sizeof(InvokeEndpointWithResponseStreamInput), .fields = kInvokeEndpointWithResponseStreamInputFields, .by_wire_name = kInvokeEndpointWithResponseStreamInputNames, .headers = kInvokeEndpointWithResponseStreamInputHeaders, .header_names = kInvokeEndpointWithResponseStreamInputHeaderNames, .payload = &kInvokeEndpointWithResponseStreamInputFields[1]};
constinit const Type types::InvokeEndpointWithResponseStreamInput = {.kind = Kind::structure, .shape = &InvokeEndpointWithResponseStreamInput::kShape};
constinit const Shape InvokeEndpointWithResponseStreamOutput::kShape = {.name = "InvokeEndpointWithResponseStreamOutput", .size = sizeof(InvokeEndpointWithResponseStreamOutput), .fields = kInvokeEndpointWithResponseStreamOutputFields, .by_wire_name = kInvokeEndpointWithResponseStreamOutputNames, .headers = kInvokeEndpointWithResponseStreamOutputHeaders, .header_names = kInvokeEndpointWithResponseStreamOutputHeaderNames, .payload = &kInvokeEndpointWithResponseStreamOutputFields[0], .is_event_stream = true, .streaming = true};
constinit const Type types::InvokeEndpointWithResponseStreamOutput = {.kind = Kind::structure, .shape = &InvokeEndpointWithResponseStreamOutput::kShape};

}  // namespace athanor::api::runtime
