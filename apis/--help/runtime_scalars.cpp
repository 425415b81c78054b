// Generated from apis/sagemaker-runtime.json by apis/generate.py.
#include "runtime_tables.hpp"

namespace athanor::api::runtime {
using namespace athanor::wire;

namespace {

constinit const Pattern kPattern0 = {.text = "\\p{ASCII}*"};
constinit const Pattern kPattern1 = {.text = ".*"};
constinit const Pattern kPattern2 = {.text = "^[a-zA-Z0-9](-*[a-zA-Z0-9])*"};
constinit const Pattern kPattern3 = {.text = "^(?!.*\\..*\\.)[a-zA-Z0-9][a-zA-Z0-9-_\\.]*$"};
constinit const Pattern kPattern4 = {.text = "^[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?$"};
constinit const Pattern kPattern5 = {.text = "\\A\\S[\\p{Print}]*\\z"};
constinit const Pattern kPattern6 = {.text = "^(https|s3)://([^/]+)/?(.*)$"};
constinit const Pattern kPattern7 = {.text = "^[a-zA-Z0-9](-*[a-zA-Z0-9])*;\\sExpires=[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"};
constinit const Pattern kPattern8 = {.text = "^(?!s3:|https:)[a-zA-Z0-9!_.*'()/-]+$"};
constinit const Pattern kPattern9 = {.text = "^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"};
constinit const Pattern kPattern10 = {.text = "^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$"};

}  // namespace

constinit const Type types::BodyBlob = {.kind = Kind::blob, .sensitive = true, .max = 6291456};
constinit const Type types::CustomAttributesHeader = {.kind = Kind::string, .sensitive = true, .max = 1024, .pattern = &kPattern0};
constinit const Type types::EnableExplanationsHeader = {.kind = Kind::string, .min = 1, .max = 64, .pattern = &kPattern1};
constinit const Type types::EndpointName = {.kind = Kind::string, .max = 63, .pattern = &kPattern2};
constinit const Type types::FilenameHeader = {.kind = Kind::string, .min = 1, .max = 32, .pattern = &kPattern3};
constinit const Type types::Header = {.kind = Kind::string, .max = 1024, .pattern = &kPattern0};
constinit const Type types::InferenceComponentHeader = {.kind = Kind::string, .max = 63, .pattern = &kPattern4};
constinit const Type types::InferenceId = {.kind = Kind::string, .min = 1, .max = 64, .pattern = &kPattern5};
constinit const Type types::InputLocationHeader = {.kind = Kind::string, .min = 1, .max = 1024, .pattern = &kPattern6};
constinit const Type types::InvocationTimeoutSecondsHeader = {.kind = Kind::integer, .min = 1, .max = 3600};
constinit const Type types::NewSessionResponseHeader = {.kind = Kind::string, .max = 256, .pattern = &kPattern7};
constinit const Type types::RequestTTLSecondsHeader = {.kind = Kind::integer, .min = 60, .max = 21600};
constinit const Type types::S3OutputPathExtensionHeader = {.kind = Kind::string, .min = 1, .max = 512, .pattern = &kPattern8};
constinit const Type types::SessionIdHeader = {.kind = Kind::string, .max = 256, .pattern = &kPattern9};
constinit const Type types::SessionIdOrNewSessionConstantHeader = {.kind = Kind::string, .max = 256, .pattern = &kPattern10};
constinit const Type types::TargetModelHeader = {.kind = Kind::string, .min = 1, .max = 1024, .pattern = &kPattern5};
constinit const Shape Unit::kShape = {.name = "Unit", .size = sizeof(Unit)};

}  // namespace athanor::api::runtime
