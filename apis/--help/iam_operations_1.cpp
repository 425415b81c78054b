// Generated from apis/iam.json by apis/generate.py.
#include "iam_tables.hpp"

namespace athanor::api::iam {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation GenerateOrganizationsAccessReport; }
constinit const Operation others::GenerateOrganizationsAccessReport = {.name = "GenerateOrganizationsAccessReport", .service = &kService};
namespace others { extern const Operation GenerateServiceLastAccessedDetails; }
constinit const Operation others::GenerateServiceLastAccessedDetails = {.name = "GenerateServiceLastAccessedDetails", .service = &kService};
constinit const Operation op::GetAccessKeyLastUsed::kModel = {.name = "GetAccessKeyLastUsed", .service = &kService, .described = true, .input = &GetAccessKeyLastUsedRequest::kShape, .output = &GetAccessKeyLastUsedResponse::kShape, .input_lifetime = &kLifetime<GetAccessKeyLastUsedRequest>, .output_lifetime = &kLifetime<GetAccessKeyLastUsedResponse>, .result_wrapper = "GetAccessKeyLastUsedResult"};
constinit const Operation op::GetAccountAuthorizationDetails::kModel = {.name = "GetAccountAuthorizationDetails", .service = &kService, .described = true, .input = &GetAccountAuthorizationDetailsRequest::kShape, .output = &GetAccountAuthorizationDetailsResponse::kShape, .input_lifetime = &kLifetime<GetAccountAuthorizationDetailsRequest>, .output_lifetime = &kLifetime<GetAccountAuthorizationDetailsResponse>, .result_wrapper = "GetAccountAuthorizationDetailsResult"};
namespace others { extern const Operation GetAccountPasswordPolicy; }
constinit const Operation others::GetAccountPasswordPolicy = {.name = "GetAccountPasswordPolicy", .service = &kService};
namespace others { extern const Operation GetAccountSummary; }
constinit const Operation others::GetAccountSummary = {.name = "GetAccountSummary", .service = &kService};
namespace others { extern const Operation GetContextKeysForCustomPolicy; }
constinit const Operation others::GetContextKeysForCustomPolicy = {.name = "GetContextKeysForCustomPolicy", .service = &kService};
namespace others { extern const Operation GetContextKeysForPrincipalPolicy; }
constinit const Operation others::GetContextKeysForPrincipalPolicy = {.name = "GetContextKeysForPrincipalPolicy", .service = &kService};
namespace others { extern const Operation GetCredentialReport; }
constinit const Operation others::GetCredentialReport = {.name = "GetCredentialReport", .service = &kService};
namespace others { extern const Operation GetDelegationRequest; }
constinit const Operation others::GetDelegationRequest = {.name = "GetDelegationRequest", .service = &kService};
constinit const Operation op::GetGroup::kModel = {.name = "GetGroup", .service = &kService, .described = true, .input = &GetGroupRequest::kShape, .output = &GetGroupResponse::kShape, .input_lifetime = &kLifetime<GetGroupRequest>, .output_lifetime = &kLifetime<GetGroupResponse>, .result_wrapper = "GetGroupResult"};
namespace others { extern const Operation GetGroupPolicy; }
constinit const Operation others::GetGroupPolicy = {.name = "GetGroupPolicy", .service = &kService};
namespace others { extern const Operation GetHumanReadableSummary; }
constinit const Operation others::GetHumanReadableSummary = {.name = "GetHumanReadableSummary", .service = &kService};
constinit const Operation op::GetInstanceProfile::kModel = {.name = "GetInstanceProfile", .service = &kService, .described = true, .input = &GetInstanceProfileRequest::kShape, .output = &GetInstanceProfileResponse::kShape, .input_lifetime = &kLifetime<GetInstanceProfileRequest>, .output_lifetime = &kLifetime<GetInstanceProfileResponse>, .result_wrapper = "GetInstanceProfileResult"};
namespace others { extern const Operation GetLoginProfile; }
constinit const Operation others::GetLoginProfile = {.name = "GetLoginProfile", .service = &kService};
namespace others { extern const Operation GetMFADevice; }
constinit const Operation others::GetMFADevice = {.name = "GetMFADevice", .service = &kService};
namespace others { extern const Operation GetOpenIDConnectProvider; }
constinit const Operation others::GetOpenIDConnectProvider = {.name = "GetOpenIDConnectProvider", .service = &kService};
namespace others { extern const Operation GetOrganizationsAccessReport; }
constinit const Operation others::GetOrganizationsAccessReport = {.name = "GetOrganizationsAccessReport", .service = &kService};
namespace others { extern const Operation GetOutboundWebIdentityFederationInfo; }
constinit const Operation others::GetOutboundWebIdentityFederationInfo = {.name = "GetOutboundWebIdentityFederationInfo", .service = &kService};
constinit const Operation op::GetPolicy::kModel = {.name = "GetPolicy", .service = &kService, .described = true, .input = &GetPolicyRequest::kShape, .output = &GetPolicyResponse::kShape, .input_lifetime = &kLifetime<GetPolicyRequest>, .output_lifetime = &kLifetime<GetPolicyResponse>, .result_wrapper = "GetPolicyResult"};
constinit const Operation op::GetPolicyVersion::kModel = {.name = "GetPolicyVersion", .service = &kService, .described = true, .input = &GetPolicyVersionRequest::kShape, .output = &GetPolicyVersionResponse::kShape, .input_lifetime = &kLifetime<GetPolicyVersionRequest>, .output_lifetime = &kLifetime<GetPolicyVersionResponse>, .result_wrapper = "GetPolicyVersionResult"};
constinit const Operation op::GetRole::kModel = {.name = "GetRole", .service = &kService, .described = true, .input = &GetRoleRequest::kShape, .output = &GetRoleResponse::kShape, .input_lifetime = &kLifetime<GetRoleRequest>, .output_lifetime = &kLifetime<GetRoleResponse>, .result_wrapper = "GetRoleResult"};
constinit const Operation op::GetRolePolicy::kModel = {.name = "GetRolePolicy", .service = &kService, .described = true, .input = &GetRolePolicyRequest::kShape, .output = &GetRolePolicyResponse::kShape, .input_lifetime = &kLifetime<GetRolePolicyRequest>, .output_lifetime = &kLifetime<GetRolePolicyResponse>, .result_wrapper = "GetRolePolicyResult"};
namespace others { extern const Operation GetSAMLProvider; }
constinit const Operation others::GetSAMLProvider = {.name = "GetSAMLProvider", .service = &kService};
namespace others { extern const Operation GetSSHPublicKey; }
constinit const Operation others::GetSSHPublicKey = {.name = "GetSSHPublicKey", .service = &kService};
namespace others { extern const Operation GetServerCertificate; }
constinit const Operation others::GetServerCertificate = {.name = "GetServerCertificate", .service = &kService};
namespace others { extern const Operation GetServiceLastAccessedDetails; }
constinit const Operation others::GetServiceLastAccessedDetails = {.name = "GetServiceLastAccessedDetails", .service = &kService};
namespace others { extern const Operation GetServiceLastAccessedDetailsWithEntities; }
constinit const Operation others::GetServiceLastAccessedDetailsWithEntities = {.name = "GetServiceLastAccessedDetailsWithEntities", .service = &kService};
namespace others { extern const Operation GetServiceLinkedRoleDeletionStatus; }
constinit const Operation others::GetServiceLinkedRoleDeletionStatus = {.name = "GetServiceLinkedRoleDeletionStatus", .service = &kService};
constinit const Operation op::GetUser::kModel = {.name = "GetUser", .service = &kService, .described = true, .input = &GetUserRequest::kShape, .output = &GetUserResponse::kShape, .input_lifetime = &kLifetime<GetUserRequest>, .output_lifetime = &kLifetime<GetUserResponse>, .result_wrapper = "GetUserResult"};
constinit const Operation op::GetUserPolicy::kModel = {.name = "GetUserPolicy", .service = &kService, .described = true, .input = &GetUserPolicyRequest::kShape, .output = &GetUserPolicyResponse::kShape, .input_lifetime = &kLifetime<GetUserPolicyRequest>, .output_lifetime = &kLifetime<GetUserPolicyResponse>, .result_wrapper = "GetUserPolicyResult"};
constinit const Operation op::ListAccessKeys::kModel = {.name = "ListAccessKeys", .service = &kService, .described = true, .input = &ListAccessKeysRequest::kShape, .output = &ListAccessKeysResponse::kShape, .input_lifetime = &kLifetime<ListAccessKeysRequest>, .output_lifetime = &kLifetime<ListAccessKeysResponse>, .result_wrapper = "ListAccessKeysResult"};
namespace others { extern const Operation ListAccountAliases; }
constinit const Operation others::ListAccountAliases = {.name = "ListAccountAliases", .service = &kService};
namespace others { extern const Operation ListAttachedGroupPolicies; }
constinit const Operation others::ListAttachedGroupPolicies = {.name = "ListAttachedGroupPolicies", .service = &kService};
constinit const Operation op::ListAttachedRolePolicies::kModel = {.name = "ListAttachedRolePolicies", .service = &kService, .described = true, .input = &ListAttachedRolePoliciesRequest::kShape, .output = &ListAttachedRolePoliciesResponse::kShape, .input_lifetime = &kLifetime<ListAttachedRolePoliciesRequest>, .output_lifetime = &kLifetime<ListAttachedRolePoliciesResponse>, .result_wrapper = "ListAttachedRolePoliciesResult"};
constinit const Operation op::ListAttachedUserPolicies::kModel = {.name = "ListAttachedUserPolicies", .service = &kService, .described = true, .input = &ListAttachedUserPoliciesRequest::kShape, .output = &ListAttachedUserPoliciesResponse::kShape, .input_lifetime = &kLifetime<ListAttachedUserPoliciesRequest>, .output_lifetime = &kLifetime<ListAttachedUserPoliciesResponse>, .result_wrapper = "ListAttachedUserPoliciesResult"};
namespace others { extern const Operation ListDelegationRequests; }
constinit const Operation others::ListDelegationRequests = {.name = "ListDelegationRequests", .service = &kService};
namespace others { extern const Operation ListEntitiesForPolicy; }
constinit const Operation others::ListEntitiesForPolicy = {.name = "ListEntitiesForPolicy", .service = &kService};
namespace others { extern const Operation ListGroupPolicies; }
constinit const Operation others::ListGroupPolicies = {.name = "ListGroupPolicies", .service = &kService};
constinit const Operation op::ListGroups::kModel = {.name = "ListGroups", .service = &kService, .described = true, .input = &ListGroupsRequest::kShape, .output = &ListGroupsResponse::kShape, .input_lifetime = &kLifetime<ListGroupsRequest>, .output_lifetime = &kLifetime<ListGroupsResponse>, .result_wrapper = "ListGroupsResult"};
constinit const Operation op::ListGroupsForUser::kModel = {.name = "ListGroupsForUser", .service = &kService, .described = true, .input = &ListGroupsForUserRequest::kShape, .output = &ListGroupsForUserResponse::kShape, .input_lifetime = &kLifetime<ListGroupsForUserRequest>, .output_lifetime = &kLifetime<ListGroupsForUserResponse>, .result_wrapper = "ListGroupsForUserResult"};
namespace others { extern const Operation ListInstanceProfileTags; }
constinit const Operation others::ListInstanceProfileTags = {.name = "ListInstanceProfileTags", .service = &kService};
namespace others { extern const Operation ListInstanceProfiles; }
constinit const Operation others::ListInstanceProfiles = {.name = "ListInstanceProfiles", .service = &kService};
namespace others { extern const Operation ListInstanceProfilesForRole; }
constinit const Operation others::ListInstanceProfilesForRole = {.name = "ListInstanceProfilesForRole", .service = &kService};
namespace others { extern const Operation ListMFADeviceTags; }
constinit const Operation others::ListMFADeviceTags = {.name = "ListMFADeviceTags", .service = &kService};
namespace others { extern const Operation ListMFADevices; }
constinit const Operation others::ListMFADevices = {.name = "ListMFADevices", .service = &kService};
namespace others { extern const Operation ListOpenIDConnectProviderTags; }
constinit const Operation others::ListOpenIDConnectProviderTags = {.name = "ListOpenIDConnectProviderTags", .service = &kService};
namespace others { extern const Operation ListOpenIDConnectProviders; }
constinit const Operation others::ListOpenIDConnectProviders = {.name = "ListOpenIDConnectProviders", .service = &kService};
namespace others { extern const Operation ListOrganizationsFeatures; }
constinit const Operation others::ListOrganizationsFeatures = {.name = "ListOrganizationsFeatures", .service = &kService};
constinit const Operation op::ListPolicies::kModel = {.name = "ListPolicies", .service = &kService, .described = true, .input = &ListPoliciesRequest::kShape, .output = &ListPoliciesResponse::kShape, .input_lifetime = &kLifetime<ListPoliciesRequest>, .output_lifetime = &kLifetime<ListPoliciesResponse>, .result_wrapper = "ListPoliciesResult"};
namespace others { extern const Operation ListPoliciesGrantingServiceAccess; }
constinit const Operation others::ListPoliciesGrantingServiceAccess = {.name = "ListPoliciesGrantingServiceAccess", .service = &kService};
namespace others { extern const Operation ListPolicyTags; }
constinit const Operation others::ListPolicyTags = {.name = "ListPolicyTags", .service = &kService};
constinit const Operation op::ListPolicyVersions::kModel = {.name = "ListPolicyVersions", .service = &kService, .described = true, .input = &ListPolicyVersionsRequest::kShape, .output = &ListPolicyVersionsResponse::kShape, .input_lifetime = &kLifetime<ListPolicyVersionsRequest>, .output_lifetime = &kLifetime<ListPolicyVersionsResponse>, .result_wrapper = "ListPolicyVersionsResult"};
constinit const Operation op::ListRolePolicies::kModel = {.name = "ListRolePolicies", .service = &kService, .described = true, .input = &ListRolePoliciesRequest::kShape, .output = &ListRolePoliciesResponse::kShape, .input_lifetime = &kLifetime<ListRolePoliciesRequest>, .output_lifetime = &kLifetime<ListRolePoliciesResponse>, .result_wrapper = "ListRolePoliciesResult"};
constinit const Operation op::ListRoleTags::kModel = {.name = "ListRoleTags", .service = &kService, .described = true, .input = &ListRoleTagsRequest::kShape, .output = &ListRoleTagsResponse::kShape, .input_lifetime = &kLifetime<ListRoleTagsRequest>, .output_lifetime = &kLifetime<ListRoleTagsResponse>, .result_wrapper = "ListRoleTagsResult"};
constinit const Operation op::ListRoles::kModel = {.name = "ListRoles", .service = &kService, .described = true, .input = &ListRolesRequest::kShape, .output = &ListRolesResponse::kShape, .input_lifetime = &kLifetime<ListRolesRequest>, .output_lifetime = &kLifetime<ListRolesResponse>, .result_wrapper = "ListRolesResult"};
namespace others { extern const Operation ListSAMLProviderTags; }
constinit const Operation others::ListSAMLProviderTags = {.name = "ListSAMLProviderTags", .service = &kService};
namespace others { extern const Operation ListSAMLProviders; }
constinit const Operation others::ListSAMLProviders = {.name = "ListSAMLProviders", .service = &kService};
namespace others { extern const Operation ListSSHPublicKeys; }
constinit const Operation others::ListSSHPublicKeys = {.name = "ListSSHPublicKeys", .service = &kService};

}  // namespace athanor::api::iam
