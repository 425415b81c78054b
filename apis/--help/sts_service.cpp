// Generated from apis/sts.json by apis/generate.py.
#include "sts_tables.hpp"

namespace athanor::api::sts {
using namespace athanor::wire;

namespace others {
extern const Operation AssumeRoleWithSAML;
extern const Operation AssumeRoot;
extern const Operation DecodeAuthorizationMessage;
extern const Operation GetDelegatedAccessToken;
extern const Operation GetWebIdentityToken;
}
namespace {

constexpr const Operation* kOperations[] = {
    &op::AssumeRole::kModel,
    &others::AssumeRoleWithSAML,
    &op::AssumeRoleWithWebIdentity::kModel,
    &others::AssumeRoot,
    &others::DecodeAuthorizationMessage,
    &op::GetAccessKeyInfo::kModel,
    &op::GetCallerIdentity::kModel,
    &others::GetDelegatedAccessToken,
    &op::GetFederationToken::kModel,
    &op::GetSessionToken::kModel,
    &others::GetWebIdentityToken,
};
constexpr ErrorModel kErrors[] = {
    {.name = "ExpiredTokenException"},
    {.name = "IDPCommunicationErrorException", .code = "IDPCommunicationError"},
    {.name = "IDPRejectedClaimException", .code = "IDPRejectedClaim", .status = 403},
    {.name = "InvalidIdentityTokenException", .code = "InvalidIdentityToken"},
    {.name = "MalformedPolicyDocumentException", .code = "MalformedPolicyDocument"},
    {.name = "PackedPolicyTooLargeException", .code = "PackedPolicyTooLarge"},
    {.name = "RegionDisabledException", .status = 403},
};

}  // namespace

constinit const Service kService = {.name = "sts", .signing_name = "sts", .action_prefix = "sts", .api_version = "2011-06-15", .xml_namespace = "https://sts.amazonaws.com/doc/2011-06-15/", .validation_code = "ValidationError", .protocols = 4, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::sts
