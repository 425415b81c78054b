// Generated from apis/iam.json by apis/generate.py.
#include "iam_tables.hpp"

namespace athanor::api::iam {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation ListServerCertificateTags; }
constinit const Operation others::ListServerCertificateTags = {.name = "ListServerCertificateTags", .service = &kService};
namespace others { extern const Operation ListServerCertificates; }
constinit const Operation others::ListServerCertificates = {.name = "ListServerCertificates", .service = &kService};
namespace others { extern const Operation ListServiceSpecificCredentials; }
constinit const Operation others::ListServiceSpecificCredentials = {.name = "ListServiceSpecificCredentials", .service = &kService};
namespace others { extern const Operation ListSigningCertificates; }
constinit const Operation others::ListSigningCertificates = {.name = "ListSigningCertificates", .service = &kService};
constinit const Operation op::ListUserPolicies::kModel = {.name = "ListUserPolicies", .service = &kService, .described = true, .input = &ListUserPoliciesRequest::kShape, .output = &ListUserPoliciesResponse::kShape, .input_lifetime = &kLifetime<ListUserPoliciesRequest>, .output_lifetime = &kLifetime<ListUserPoliciesResponse>, .result_wrapper = "ListUserPoliciesResult"};
namespace others { extern const Operation ListUserTags; }
constinit const Operation others::ListUserTags = {.name = "ListUserTags", .service = &kService};
constinit const Operation op::ListUsers::kModel = {.name = "ListUsers", .service = &kService, .described = true, .input = &ListUsersRequest::kShape, .output = &ListUsersResponse::kShape, .input_lifetime = &kLifetime<ListUsersRequest>, .output_lifetime = &kLifetime<ListUsersResponse>, .result_wrapper = "ListUsersResult"};
namespace others { extern const Operation ListVirtualMFADevices; }
constinit const Operation others::ListVirtualMFADevices = {.name = "ListVirtualMFADevices", .service = &kService};
namespace others { extern const Operation PutGroupPolicy; }
constinit const Operation others::PutGroupPolicy = {.name = "PutGroupPolicy", .service = &kService};
namespace others { extern const Operation PutRolePermissionsBoundary; }
constinit const Operation others::PutRolePermissionsBoundary = {.name = "PutRolePermissionsBoundary", .service = &kService};
constinit const Operation op::PutRolePolicy::kModel = {.name = "PutRolePolicy", .service = &kService, .described = true, .input = &PutRolePolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<PutRolePolicyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation PutUserPermissionsBoundary; }
constinit const Operation others::PutUserPermissionsBoundary = {.name = "PutUserPermissionsBoundary", .service = &kService};
constinit const Operation op::PutUserPolicy::kModel = {.name = "PutUserPolicy", .service = &kService, .described = true, .input = &PutUserPolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<PutUserPolicyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation RejectDelegationRequest; }
constinit const Operation others::RejectDelegationRequest = {.name = "RejectDelegationRequest", .service = &kService};
namespace others { extern const Operation RemoveClientIDFromOpenIDConnectProvider; }
constinit const Operation others::RemoveClientIDFromOpenIDConnectProvider = {.name = "RemoveClientIDFromOpenIDConnectProvider", .service = &kService};
namespace others { extern const Operation RemoveRoleFromInstanceProfile; }
constinit const Operation others::RemoveRoleFromInstanceProfile = {.name = "RemoveRoleFromInstanceProfile", .service = &kService};
constinit const Operation op::RemoveUserFromGroup::kModel = {.name = "RemoveUserFromGroup", .service = &kService, .described = true, .input = &RemoveUserFromGroupRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<RemoveUserFromGroupRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation ResetServiceSpecificCredential; }
constinit const Operation others::ResetServiceSpecificCredential = {.name = "ResetServiceSpecificCredential", .service = &kService};
namespace others { extern const Operation ResyncMFADevice; }
constinit const Operation others::ResyncMFADevice = {.name = "ResyncMFADevice", .service = &kService};
namespace others { extern const Operation SendDelegationToken; }
constinit const Operation others::SendDelegationToken = {.name = "SendDelegationToken", .service = &kService};
constinit const Operation op::SetDefaultPolicyVersion::kModel = {.name = "SetDefaultPolicyVersion", .service = &kService, .described = true, .input = &SetDefaultPolicyVersionRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<SetDefaultPolicyVersionRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation SetSecurityTokenServicePreferences; }
constinit const Operation others::SetSecurityTokenServicePreferences = {.name = "SetSecurityTokenServicePreferences", .service = &kService};
constinit const Operation op::SimulateCustomPolicy::kModel = {.name = "SimulateCustomPolicy", .service = &kService, .described = true, .input = &SimulateCustomPolicyRequest::kShape, .output = &SimulatePolicyResponse::kShape, .input_lifetime = &kLifetime<SimulateCustomPolicyRequest>, .output_lifetime = &kLifetime<SimulatePolicyResponse>, .result_wrapper = "SimulateCustomPolicyResult"};
constinit const Operation op::SimulatePrincipalPolicy::kModel = {.name = "SimulatePrincipalPolicy", .service = &kService, .described = true, .input = &SimulatePrincipalPolicyRequest::kShape, .output = &SimulatePolicyResponse::kShape, .input_lifetime = &kLifetime<SimulatePrincipalPolicyRequest>, .output_lifetime = &kLifetime<SimulatePolicyResponse>, .result_wrapper = "SimulatePrincipalPolicyResult"};
namespace others { extern const Operation TagInstanceProfile; }
constinit const Operation others::TagInstanceProfile = {.name = "TagInstanceProfile", .service = &kService};
namespace others { extern const Operation TagMFADevice; }
constinit const Operation others::TagMFADevice = {.name = "TagMFADevice", .service = &kService};
namespace others { extern const Operation TagOpenIDConnectProvider; }
constinit const Operation others::TagOpenIDConnectProvider = {.name = "TagOpenIDConnectProvider", .service = &kService};
namespace others { extern const Operation TagPolicy; }
constinit const Operation others::TagPolicy = {.name = "TagPolicy", .service = &kService};
constinit const Operation op::TagRole::kModel = {.name = "TagRole", .service = &kService, .described = true, .input = &TagRoleRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<TagRoleRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation TagSAMLProvider; }
constinit const Operation others::TagSAMLProvider = {.name = "TagSAMLProvider", .service = &kService};
namespace others { extern const Operation TagServerCertificate; }
constinit const Operation others::TagServerCertificate = {.name = "TagServerCertificate", .service = &kService};
namespace others { extern const Operation TagUser; }
constinit const Operation others::TagUser = {.name = "TagUser", .service = &kService};
namespace others { extern const Operation UntagInstanceProfile; }
constinit const Operation others::UntagInstanceProfile = {.name = "UntagInstanceProfile", .service = &kService};
namespace others { extern const Operation UntagMFADevice; }
constinit const Operation others::UntagMFADevice = {.name = "UntagMFADevice", .service = &kService};
namespace others { extern const Operation UntagOpenIDConnectProvider; }
constinit const Operation others::UntagOpenIDConnectProvider = {.name = "UntagOpenIDConnectProvider", .service = &kService};
namespace others { extern const Operation UntagPolicy; }
constinit const Operation others::UntagPolicy = {.name = "UntagPolicy", .service = &kService};
constinit const Operation op::UntagRole::kModel = {.name = "UntagRole", .service = &kService, .described = true, .input = &UntagRoleRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<UntagRoleRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation UntagSAMLProvider; }
constinit const Operation others::UntagSAMLProvider = {.name = "UntagSAMLProvider", .service = &kService};
namespace others { extern const Operation UntagServerCertificate; }
constinit const Operation others::UntagServerCertificate = {.name = "UntagServerCertificate", .service = &kService};
namespace others { extern const Operation UntagUser; }
constinit const Operation others::UntagUser = {.name = "UntagUser", .service = &kService};
constinit const Operation op::UpdateAccessKey::kModel = {.name = "UpdateAccessKey", .service = &kService, .described = true, .input = &UpdateAccessKeyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<UpdateAccessKeyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation UpdateAccountPasswordPolicy; }
constinit const Operation others::UpdateAccountPasswordPolicy = {.name = "UpdateAccountPasswordPolicy", .service = &kService};
constinit const Operation op::UpdateAssumeRolePolicy::kModel = {.name = "UpdateAssumeRolePolicy", .service = &kService, .described = true, .input = &UpdateAssumeRolePolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<UpdateAssumeRolePolicyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation UpdateDelegationRequest; }
constinit const Operation others::UpdateDelegationRequest = {.name = "UpdateDelegationRequest", .service = &kService};
namespace others { extern const Operation UpdateGroup; }
constinit const Operation others::UpdateGroup = {.name = "UpdateGroup", .service = &kService};
namespace others { extern const Operation UpdateLoginProfile; }
constinit const Operation others::UpdateLoginProfile = {.name = "UpdateLoginProfile", .service = &kService};
namespace others { extern const Operation UpdateOpenIDConnectProviderThumbprint; }
constinit const Operation others::UpdateOpenIDConnectProviderThumbprint = {.name = "UpdateOpenIDConnectProviderThumbprint", .service = &kService};
constinit const Operation op::UpdateRole::kModel = {.name = "UpdateRole", .service = &kService, .described = true, .input = &UpdateRoleRequest::kShape, .output = &UpdateRoleResponse::kShape, .input_lifetime = &kLifetime<UpdateRoleRequest>, .output_lifetime = &kLifetime<UpdateRoleResponse>, .result_wrapper = "UpdateRoleResult"};
namespace others { extern const Operation UpdateRoleDescription; }
constinit const Operation others::UpdateRoleDescription = {.name = "UpdateRoleDescription", .service = &kService};
namespace others { extern const Operation UpdateSAMLProvider; }
constinit const Operation others::UpdateSAMLProvider = {.name = "UpdateSAMLProvider", .service = &kService};
namespace others { extern const Operation UpdateSSHPublicKey; }
constinit const Operation others::UpdateSSHPublicKey = {.name = "UpdateSSHPublicKey", .service = &kService};
namespace others { extern const Operation UpdateServerCertificate; }
constinit const Operation others::UpdateServerCertificate = {.name = "UpdateServerCertificate", .service = &kService};
namespace others { extern const Operation UpdateServiceSpecificCredential; }
constinit const Operation others::UpdateServiceSpecificCredential = {.name = "UpdateServiceSpecificCredential", .service = &kService};
namespace others { extern const Operation UpdateSigningCertificate; }
constinit const Operation others::UpdateSigningCertificate = {.name = "UpdateSigningCertificate", .service = &kService};
namespace others { extern const Operation UpdateUser; }
constinit const Operation others::UpdateUser = {.name = "UpdateUser", .service = &kService};
namespace others { extern const Operation UploadSSHPublicKey; }
constinit const Operation others::UploadSSHPublicKey = {.name = "UploadSSHPublicKey", .service = &kService};
namespace others { extern const Operation UploadServerCertificate; }
constinit const Operation others::UploadServerCertificate = {.name = "UploadServerCertificate", .service = &kService};
namespace others { extern const Operation UploadSigningCertificate; }
constinit const Operation others::UploadSigningCertificate = {.name = "UploadSigningCertificate", .service = &kService};

}  // namespace athanor::api::iam
