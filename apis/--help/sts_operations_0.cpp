// Generated from apis/sts.json by apis/generate.py.
#include "sts_tables.hpp"

namespace athanor::api::sts {
using namespace athanor::wire;

namespace {


}  // namespace

constinit const Operation op::AssumeRole::kModel = {.name = "AssumeRole", .service = &kService, .described = true, .input = &AssumeRoleRequest::kShape, .output = &AssumeRoleResponse::kShape, .input_lifetime = &kLifetime<AssumeRoleRequest>, .output_lifetime = &kLifetime<AssumeRoleResponse>, .result_wrapper = "AssumeRoleResult"};
namespace others { extern const Operation AssumeRoleWithSAML; }
constinit const Operation others::AssumeRoleWithSAML = {.name = "AssumeRoleWithSAML", .service = &kService};
constinit const Operation op::AssumeRoleWithWebIdentity::kModel = {.name = "AssumeRoleWithWebIdentity", .service = &kService, .described = true, .input = &AssumeRoleWithWebIdentityRequest::kShape, .output = &AssumeRoleWithWebIdentityResponse::kShape, .input_lifetime = &kLifetime<AssumeRoleWithWebIdentityRequest>, .output_lifetime = &kLifetime<AssumeRoleWithWebIdentityResponse>, .result_wrapper = "AssumeRoleWithWebIdentityResult", .anonymous = true};
namespace others { extern const Operation AssumeRoot; }
constinit const Operation others::AssumeRoot = {.name = "AssumeRoot", .service = &kService};
namespace others { extern const Operation DecodeAuthorizationMessage; }
constinit const Operation others::DecodeAuthorizationMessage = {.name = "DecodeAuthorizationMessage", .service = &kService};
constinit const Operation op::GetAccessKeyInfo::kModel = {.name = "GetAccessKeyInfo", .service = &kService, .described = true, .input = &GetAccessKeyInfoRequest::kShape, .output = &GetAccessKeyInfoResponse::kShape, .input_lifetime = &kLifetime<GetAccessKeyInfoRequest>, .output_lifetime = &kLifetime<GetAccessKeyInfoResponse>, .result_wrapper = "GetAccessKeyInfoResult"};
constinit const Operation op::GetCallerIdentity::kModel = {.name = "GetCallerIdentity", .service = &kService, .described = true, .input = &GetCallerIdentityRequest::kShape, .output = &GetCallerIdentityResponse::kShape, .input_lifetime = &kLifetime<GetCallerIdentityRequest>, .output_lifetime = &kLifetime<GetCallerIdentityResponse>, .result_wrapper = "GetCallerIdentityResult"};
namespace others { extern const Operation GetDelegatedAccessToken; }
constinit const Operation others::GetDelegatedAccessToken = {.name = "GetDelegatedAccessToken", .service = &kService};
constinit const Operation op::GetFederationToken::kModel = {.name = "GetFederationToken", .service = &kService, .described = true, .input = &GetFederationTokenRequest::kShape, .output = &GetFederationTokenResponse::kShape, .input_lifetime = &kLifetime<GetFederationTokenRequest>, .output_lifetime = &kLifetime<GetFederationTokenResponse>, .result_wrapper = "GetFederationTokenResult"};
constinit const Operation op::GetSessionToken::kModel = {.name = "GetSessionToken", .service = &kService, .described = true, .input = &GetSessionTokenRequest::kShape, .output = &GetSessionTokenResponse::kShape, .input_lifetime = &kLifetime<GetSessionTokenRequest>, .output_lifetime = &kLifetime<GetSessionTokenResponse>, .result_wrapper = "GetSessionTokenResult"};
namespace others { extern const Operation GetWebIdentityToken; }
constinit const Operation others::GetWebIdentityToken = {.name = "GetWebIdentityToken", .service = &kService};

}  // namespace athanor::api::sts
