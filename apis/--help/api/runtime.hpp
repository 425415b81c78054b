// Generated from apis/sagemaker-runtime.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/stream.hpp"
#include "wire/forward.hpp"

namespace athanor::api::runtime {

extern const wire::Service kService;

struct InvokeEndpointAsyncInput;
struct InvokeEndpointAsyncOutput;
struct InvokeEndpointInput;
struct InvokeEndpointOutput;
struct InvokeEndpointWithResponseStreamInput;
struct InvokeEndpointWithResponseStreamOutput;

struct InvokeEndpointAsyncInput {
    std::string endpoint_name = {};
    std::optional<std::string> content_type = {};
    std::optional<std::string> accept = {};
    std::optional<std::string> custom_attributes = {};
    std::optional<std::string> inference_id = {};
    std::string input_location = {};
    std::optional<std::string> s3_output_path_extension = {};
    std::optional<std::string> filename = {};
    std::optional<std::int64_t> request_ttl_seconds = {};
    std::optional<std::int64_t> invocation_timeout_seconds = {};
    static const wire::Shape kShape;
};

struct InvokeEndpointAsyncOutput {
    std::optional<std::string> inference_id = {};
    std::optional<std::string> output_location = {};
    std::optional<std::string> failure_location = {};
    static const wire::Shape kShape;
};

struct InvokeEndpointInput {
    std::string endpoint_name = {};
    std::string body = {};
    std::optional<std::string> content_type = {};
    std::optional<std::string> accept = {};
    std::optional<std::string> custom_attributes = {};
    std::optional<std::string> target_model = {};
    std::optional<std::string> target_variant = {};
    std::optional<std::string> target_container_hostname = {};
    std::optional<std::string> inference_id = {};
    std::optional<std::string> enable_explanations = {};
    std::optional<std::string> inference_component_name = {};
    std::optional<std::string> session_id = {};
    static const wire::Shape kShape;
};

struct InvokeEndpointOutput {
    std::string body = {};
    std::optional<std::string> content_type = {};
    std::optional<std::string> invoked_production_variant = {};
    std::optional<std::string> custom_attributes = {};
    std::optional<std::string> new_session_id = {};
    std::optional<std::string> closed_session_id = {};
    static const wire::Shape kShape;
};

struct InvokeEndpointWithResponseStreamInput {
    std::string endpoint_name = {};
    std::string body = {};
    std::optional<std::string> content_type = {};
    std::optional<std::string> accept = {};
    std::optional<std::string> custom_attributes = {};
    std::optional<std::string> target_variant = {};
    std::optional<std::string> target_container_hostname = {};
    std::optional<std::string> inference_id = {};
    std::optional<std::string> inference_component_name = {};
    std::optional<std::string> session_id = {};
    static const wire::Shape kShape;
};

struct InvokeEndpointWithResponseStreamOutput {
    std::unique_ptr<ByteStream> body = {};
    std::optional<std::string> content_type = {};
    std::optional<std::string> invoked_production_variant = {};
    std::optional<std::string> custom_attributes = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct InvokeEndpoint {
    using Input = InvokeEndpointInput;
    using Output = InvokeEndpointOutput;
    static const wire::Operation kModel;
};
struct InvokeEndpointAsync {
    using Input = InvokeEndpointAsyncInput;
    using Output = InvokeEndpointAsyncOutput;
    static const wire::Operation kModel;
};
struct InvokeEndpointWithResponseStream {
    using Input = InvokeEndpointWithResponseStreamInput;
    using Output = InvokeEndpointWithResponseStreamOutput;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::runtime
