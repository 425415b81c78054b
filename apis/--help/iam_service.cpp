// Generated from apis/iam.json by apis/generate.py.
#include "iam_tables.hpp"

namespace athanor::api::iam {
using namespace athanor::wire;

namespace others {
extern const Operation AcceptDelegationRequest;
extern const Operation AddClientIDToOpenIDConnectProvider;
extern const Operation AssociateDelegationRequest;
extern const Operation AttachGroupPolicy;
extern const Operation ChangePassword;
extern const Operation CreateAccountAlias;
extern const Operation CreateDelegationRequest;
extern const Operation CreateLoginProfile;
extern const Operation CreateOpenIDConnectProvider;
extern const Operation CreateSAMLProvider;
extern const Operation CreateServiceSpecificCredential;
extern const Operation CreateVirtualMFADevice;
extern const Operation DeactivateMFADevice;
extern const Operation DeleteAccountAlias;
extern const Operation DeleteAccountPasswordPolicy;
extern const Operation DeleteGroupPolicy;
extern const Operation DeleteInstanceProfile;
extern const Operation DeleteLoginProfile;
extern const Operation DeleteOpenIDConnectProvider;
extern const Operation DeleteRolePermissionsBoundary;
extern const Operation DeleteSAMLProvider;
extern const Operation DeleteSSHPublicKey;
extern const Operation DeleteServerCertificate;
extern const Operation DeleteServiceLinkedRole;
extern const Operation DeleteServiceSpecificCredential;
extern const Operation DeleteSigningCertificate;
extern const Operation DeleteUserPermissionsBoundary;
extern const Operation DeleteVirtualMFADevice;
extern const Operation DetachGroupPolicy;
extern const Operation DisableOrganizationsRootCredentialsManagement;
extern const Operation DisableOrganizationsRootSessions;
extern const Operation DisableOutboundWebIdentityFederation;
extern const Operation EnableMFADevice;
extern const Operation EnableOrganizationsRootCredentialsManagement;
extern const Operation EnableOrganizationsRootSessions;
extern const Operation EnableOutboundWebIdentityFederation;
extern const Operation GenerateCredentialReport;
extern const Operation GenerateOrganizationsAccessReport;
extern const Operation GenerateServiceLastAccessedDetails;
extern const Operation GetAccountPasswordPolicy;
extern const Operation GetAccountSummary;
extern const Operation GetContextKeysForCustomPolicy;
extern const Operation GetContextKeysForPrincipalPolicy;
extern const Operation GetCredentialReport;
extern const Operation GetDelegationRequest;
extern const Operation GetGroupPolicy;
extern const Operation GetHumanReadableSummary;
extern const Operation GetLoginProfile;
extern const Operation GetMFADevice;
extern const Operation GetOpenIDConnectProvider;
extern const Operation GetOrganizationsAccessReport;
extern const Operation GetOutboundWebIdentityFederationInfo;
extern const Operation GetSAMLProvider;
extern const Operation GetSSHPublicKey;
extern const Operation GetServerCertificate;
extern const Operation GetServiceLastAccessedDetails;
extern const Operation GetServiceLastAccessedDetailsWithEntities;
extern const Operation GetServiceLinkedRoleDeletionStatus;
extern const Operation ListAccountAliases;
extern const Operation ListAttachedGroupPolicies;
extern const Operation ListDelegationRequests;
extern const Operation ListEntitiesForPolicy;
extern const Operation ListGroupPolicies;
extern const Operation ListInstanceProfileTags;
extern const Operation ListInstanceProfiles;
extern const Operation ListInstanceProfilesForRole;
extern const Operation ListMFADeviceTags;
extern const Operation ListMFADevices;
extern const Operation ListOpenIDConnectProviderTags;
extern const Operation ListOpenIDConnectProviders;
extern const Operation ListOrganizationsFeatures;
extern const Operation ListPoliciesGrantingServiceAccess;
extern const Operation ListPolicyTags;
extern const Operation ListSAMLProviderTags;
extern const Operation ListSAMLProviders;
extern const Operation ListSSHPublicKeys;
extern const Operation ListServerCertificateTags;
extern const Operation ListServerCertificates;
extern const Operation ListServiceSpecificCredentials;
extern const Operation ListSigningCertificates;
extern const Operation ListUserTags;
extern const Operation ListVirtualMFADevices;
extern const Operation PutGroupPolicy;
extern const Operation PutRolePermissionsBoundary;
extern const Operation PutUserPermissionsBoundary;
extern const Operation RejectDelegationRequest;
extern const Operation RemoveClientIDFromOpenIDConnectProvider;
extern const Operation RemoveRoleFromInstanceProfile;
extern const Operation ResetServiceSpecificCredential;
extern const Operation ResyncMFADevice;
extern const Operation SendDelegationToken;
extern const Operation SetSecurityTokenServicePreferences;
extern const Operation TagInstanceProfile;
extern const Operation TagMFADevice;
extern const Operation TagOpenIDConnectProvider;
extern const Operation TagPolicy;
extern const Operation TagSAMLProvider;
extern const Operation TagServerCertificate;
extern const Operation TagUser;
extern const Operation UntagInstanceProfile;
extern const Operation UntagMFADevice;
extern const Operation UntagOpenIDConnectProvider;
extern const Operation UntagPolicy;
extern const Operation UntagSAMLProvider;
extern const Operation UntagServerCertificate;
extern const Operation UntagUser;
extern const Operation UpdateAccountPasswordPolicy;
extern const Operation UpdateDelegationRequest;
extern const Operation UpdateGroup;
extern const Operation UpdateLoginProfile;
extern const Operation UpdateOpenIDConnectProviderThumbprint;
extern const Operation UpdateRoleDescription;
extern const Operation UpdateSAMLProvider;
extern const Operation UpdateSSHPublicKey;
extern const Operation UpdateServerCertificate;
extern const Operation UpdateServiceSpecificCredential;
extern const Operation UpdateSigningCertificate;
extern const Operation UpdateUser;
extern const Operation UploadSSHPublicKey;
extern const Operation UploadServerCertificate;
extern const Operation UploadSigningCertificate;
}
namespace {

constexpr const Operation* kOperations[] = {
    &others::AcceptDelegationRequest,
    &others::AddClientIDToOpenIDConnectProvider,
    &op::AddRoleToInstanceProfile::kModel,
    &op::AddUserToGroup::kModel,
    &others::AssociateDelegationRequest,
    &others::AttachGroupPolicy,
    &op::AttachRolePolicy::kModel,
    &op::AttachUserPolicy::kModel,
    &others::ChangePassword,
    &op::CreateAccessKey::kModel,
    &others::CreateAccountAlias,
    &others::CreateDelegationRequest,
    &op::CreateGroup::kModel,
    &op::CreateInstanceProfile::kModel,
    &others::CreateLoginProfile,
    &others::CreateOpenIDConnectProvider,
    &op::CreatePolicy::kModel,
    &op::CreatePolicyVersion::kModel,
    &op::CreateRole::kModel,
    &others::CreateSAMLProvider,
    &op::CreateServiceLinkedRole::kModel,
    &others::CreateServiceSpecificCredential,
    &op::CreateUser::kModel,
    &others::CreateVirtualMFADevice,
    &others::DeactivateMFADevice,
    &op::DeleteAccessKey::kModel,
    &others::DeleteAccountAlias,
    &others::DeleteAccountPasswordPolicy,
    &op::DeleteGroup::kModel,
    &others::DeleteGroupPolicy,
    &others::DeleteInstanceProfile,
    &others::DeleteLoginProfile,
    &others::DeleteOpenIDConnectProvider,
    &op::DeletePolicy::kModel,
    &op::DeletePolicyVersion::kModel,
    &op::DeleteRole::kModel,
    &others::DeleteRolePermissionsBoundary,
    &op::DeleteRolePolicy::kModel,
    &others::DeleteSAMLProvider,
    &others::DeleteSSHPublicKey,
    &others::DeleteServerCertificate,
    &others::DeleteServiceLinkedRole,
    &others::DeleteServiceSpecificCredential,
    &others::DeleteSigningCertificate,
    &op::DeleteUser::kModel,
    &others::DeleteUserPermissionsBoundary,
    &op::DeleteUserPolicy::kModel,
    &others::DeleteVirtualMFADevice,
    &others::DetachGroupPolicy,
    &op::DetachRolePolicy::kModel,
    &op::DetachUserPolicy::kModel,
    &others::DisableOrganizationsRootCredentialsManagement,
    &others::DisableOrganizationsRootSessions,
    &others::DisableOutboundWebIdentityFederation,
    &others::EnableMFADevice,
    &others::EnableOrganizationsRootCredentialsManagement,
    &others::EnableOrganizationsRootSessions,
    &others::EnableOutboundWebIdentityFederation,
    &others::GenerateCredentialReport,
    &others::GenerateOrganizationsAccessReport,
    &others::GenerateServiceLastAccessedDetails,
    &op::GetAccessKeyLastUsed::kModel,
    &op::GetAccountAuthorizationDetails::kModel,
    &others::GetAccountPasswordPolicy,
    &others::GetAccountSummary,
    &others::GetContextKeysForCustomPolicy,
    &others::GetContextKeysForPrincipalPolicy,
    &others::GetCredentialReport,
    &others::GetDelegationRequest,
    &op::GetGroup::kModel,
    &others::GetGroupPolicy,
    &others::GetHumanReadableSummary,
    &op::GetInstanceProfile::kModel,
    &others::GetLoginProfile,
    &others::GetMFADevice,
    &others::GetOpenIDConnectProvider,
    &others::GetOrganizationsAccessReport,
    &others::GetOutboundWebIdentityFederationInfo,
    &op::GetPolicy::kModel,
    &op::GetPolicyVersion::kModel,
    &op::GetRole::kModel,
    &op::GetRolePolicy::kModel,
    &others::GetSAMLProvider,
    &others::GetSSHPublicKey,
    &others::GetServerCertificate,
    &others::GetServiceLastAccessedDetails,
    &others::GetServiceLastAccessedDetailsWithEntities,
    &others::GetServiceLinkedRoleDeletionStatus,
    &op::GetUser::kModel,
    &op::GetUserPolicy::kModel,
    &op::ListAccessKeys::kModel,
    &others::ListAccountAliases,
    &others::ListAttachedGroupPolicies,
    &op::ListAttachedRolePolicies::kModel,
    &op::ListAttachedUserPolicies::kModel,
    &others::ListDelegationRequests,
    &others::ListEntitiesForPolicy,
    &others::ListGroupPolicies,
    &op::ListGroups::kModel,
    &op::ListGroupsForUser::kModel,
    &others::ListInstanceProfileTags,
    &others::ListInstanceProfiles,
    &others::ListInstanceProfilesForRole,
    &others::ListMFADeviceTags,
    &others::ListMFADevices,
    &others::ListOpenIDConnectProviderTags,
    &others::ListOpenIDConnectProviders,
    &others::ListOrganizationsFeatures,
    &op::ListPolicies::kModel,
    &others::ListPoliciesGrantingServiceAccess,
    &others::ListPolicyTags,
    &op::ListPolicyVersions::kModel,
    &op::ListRolePolicies::kModel,
    &op::ListRoleTags::kModel,
    &op::ListRoles::kModel,
    &others::ListSAMLProviderTags,
    &others::ListSAMLProviders,
    &others::ListSSHPublicKeys,
    &others::ListServerCertificateTags,
    &others::ListServerCertificates,
    &others::ListServiceSpecificCredentials,
    &others::ListSigningCertificates,
    &op::ListUserPolicies::kModel,
    &others::ListUserTags,
    &op::ListUsers::kModel,
    &others::ListVirtualMFADevices,
    &others::PutGroupPolicy,
    &others::PutRolePermissionsBoundary,
    &op::PutRolePolicy::kModel,
    &others::PutUserPermissionsBoundary,
    &op::PutUserPolicy::kModel,
    &others::RejectDelegationRequest,
    &others::RemoveClientIDFromOpenIDConnectProvider,
    &others::RemoveRoleFromInstanceProfile,
    &op::RemoveUserFromGroup::kModel,
    &others::ResetServiceSpecificCredential,
    &others::ResyncMFADevice,
    &others::SendDelegationToken,
    &op::SetDefaultPolicyVersion::kModel,
    &others::SetSecurityTokenServicePreferences,
    &op::SimulateCustomPolicy::kModel,
    &op::SimulatePrincipalPolicy::kModel,
    &others::TagInstanceProfile,
    &others::TagMFADevice,
    &others::TagOpenIDConnectProvider,
    &others::TagPolicy,
    &op::TagRole::kModel,
    &others::TagSAMLProvider,
    &others::TagServerCertificate,
    &others::TagUser,
    &others::UntagInstanceProfile,
    &others::UntagMFADevice,
    &others::UntagOpenIDConnectProvider,
    &others::UntagPolicy,
    &op::UntagRole::kModel,
    &others::UntagSAMLProvider,
    &others::UntagServerCertificate,
    &others::UntagUser,
    &op::UpdateAccessKey::kModel,
    &others::UpdateAccountPasswordPolicy,
    &op::UpdateAssumeRolePolicy::kModel,
    &others::UpdateDelegationRequest,
    &others::UpdateGroup,
    &others::UpdateLoginProfile,
    &others::UpdateOpenIDConnectProviderThumbprint,
    &op::UpdateRole::kModel,
    &others::UpdateRoleDescription,
    &others::UpdateSAMLProvider,
    &others::UpdateSSHPublicKey,
    &others::UpdateServerCertificate,
    &others::UpdateServiceSpecificCredential,
    &others::UpdateSigningCertificate,
    &others::UpdateUser,
    &others::UploadSSHPublicKey,
    &others::UploadServerCertificate,
    &others::UploadSigningCertificate,
};
constexpr ErrorModel kErrors[] = {
    {.name = "ConcurrentModificationException", .code = "ConcurrentModification", .status = 409},
    {.name = "DeleteConflictException", .code = "DeleteConflict", .status = 409},
    {.name = "EntityAlreadyExistsException", .code = "EntityAlreadyExists", .status = 409},
    {.name = "InvalidInputException", .code = "InvalidInput"},
    {.name = "LimitExceededException", .code = "LimitExceeded", .status = 409},
    {.name = "MalformedPolicyDocumentException", .code = "MalformedPolicyDocument"},
    {.name = "NoSuchEntityException", .code = "NoSuchEntity", .status = 404},
    {.name = "PolicyEvaluationException", .code = "PolicyEvaluation", .status = 500, .sender = false},
    {.name = "PolicyNotAttachableException", .code = "PolicyNotAttachable"},
    {.name = "ServiceFailureException", .code = "ServiceFailure", .status = 500, .sender = false},
    {.name = "UnmodifiableEntityException", .code = "UnmodifiableEntity"},
};

}  // namespace

constinit const Service kService = {.name = "iam", .signing_name = "iam", .action_prefix = "iam", .api_version = "2010-05-08", .xml_namespace = "https://iam.amazonaws.com/doc/2010-05-08/", .validation_code = "ValidationError", .protocols = 4, .operations = kOperations, .errors = kErrors};

}  // namespace athanor::api::iam
