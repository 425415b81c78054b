// Generated from apis/sagemaker-runtime.json by apis/generate.py: the tables that the files of this service share.
#pragma once

#include "api/runtime.hpp"
#include "wire/ops.hpp"

namespace athanor::api::runtime::types {

extern const wire::Type BodyBlob;
extern const wire::Type CustomAttributesHeader;
extern const wire::Type EnableExplanationsHeader;
extern const wire::Type EndpointName;
extern const wire::Type FilenameHeader;
extern const wire::Type Header;
extern const wire::Type InferenceComponentHeader;
extern const wire::Type InferenceId;
extern const wire::Type InputLocationHeader;
extern const wire::Type InvocationTimeoutSecondsHeader;
extern const wire::Type InvokeEndpointAsyncInput;
extern const wire::Type InvokeEndpointAsyncOutput;
extern const wire::Type InvokeEndpointInput;
extern const wire::Type InvokeEndpointOutput;
extern const wire::Type InvokeEndpointWithResponseStreamInput;
extern const wire::Type InvokeEndpointWithResponseStreamOutput;
extern const wire::Type NewSessionResponseHeader;
extern const wire::Type RequestTTLSecondsHeader;
extern const wire::Type S3OutputPathExtensionHeader;
extern const wire::Type SessionIdHeader;
extern const wire::Type SessionIdOrNewSessionConstantHeader;
extern const wire::Type TargetModelHeader;

}  // namespace athanor::api::runtime::types
