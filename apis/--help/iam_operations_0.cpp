// Generated from apis/iam.json by apis/generate.py.
#include "iam_tables.hpp"

namespace athanor::api::iam {
using namespace athanor::wire;

namespace {


}  // namespace

namespace others { extern const Operation AcceptDelegationRequest; }
constinit const Operation others::AcceptDelegationRequest = {.name = "AcceptDelegationRequest", .service = &kService};
namespace others { extern const Operation AddClientIDToOpenIDConnectProvider; }
constinit const Operation others::AddClientIDToOpenIDConnectProvider = {.name = "AddClientIDToOpenIDConnectProvider", .service = &kService};
constinit const Operation op::AddRoleToInstanceProfile::kModel = {.name = "AddRoleToInstanceProfile", .service = &kService, .described = true, .input = &AddRoleToInstanceProfileRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<AddRoleToInstanceProfileRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::AddUserToGroup::kModel = {.name = "AddUserToGroup", .service = &kService, .described = true, .input = &AddUserToGroupRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<AddUserToGroupRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation AssociateDelegationRequest; }
constinit const Operation others::AssociateDelegationRequest = {.name = "AssociateDelegationRequest", .service = &kService};
namespace others { extern const Operation AttachGroupPolicy; }
constinit const Operation others::AttachGroupPolicy = {.name = "AttachGroupPolicy", .service = &kService};
constinit const Operation op::AttachRolePolicy::kModel = {.name = "AttachRolePolicy", .service = &kService, .described = true, .input = &AttachRolePolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<AttachRolePolicyRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::AttachUserPolicy::kModel = {.name = "AttachUserPolicy", .service = &kService, .described = true, .input = &AttachUserPolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<AttachUserPolicyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation ChangePassword; }
constinit const Operation others::ChangePassword = {.name = "ChangePassword", .service = &kService};
constinit const Operation op::CreateAccessKey::kModel = {.name = "CreateAccessKey", .service = &kService, .described = true, .input = &CreateAccessKeyRequest::kShape, .output = &CreateAccessKeyResponse::kShape, .input_lifetime = &kLifetime<CreateAccessKeyRequest>, .output_lifetime = &kLifetime<CreateAccessKeyResponse>, .result_wrapper = "CreateAccessKeyResult"};
namespace others { extern const Operation CreateAccountAlias; }
constinit const Operation others::CreateAccountAlias = {.name = "CreateAccountAlias", .service = &kService};
namespace others { extern const Operation CreateDelegationRequest; }
constinit const Operation others::CreateDelegationRequest = {.name = "CreateDelegationRequest", .service = &kService};
constinit const Operation op::CreateGroup::kModel = {.name = "CreateGroup", .service = &kService, .described = true, .input = &CreateGroupRequest::kShape, .output = &CreateGroupResponse::kShape, .input_lifetime = &kLifetime<CreateGroupRequest>, .output_lifetime = &kLifetime<CreateGroupResponse>, .result_wrapper = "CreateGroupResult"};
constinit const Operation op::CreateInstanceProfile::kModel = {.name = "CreateInstanceProfile", .service = &kService, .described = true, .input = &CreateInstanceProfileRequest::kShape, .output = &CreateInstanceProfileResponse::kShape, .input_lifetime = &kLifetime<CreateInstanceProfileRequest>, .output_lifetime = &kLifetime<CreateInstanceProfileResponse>, .result_wrapper = "CreateInstanceProfileResult"};
namespace others { extern const Operation CreateLoginProfile; }
constinit const Operation others::CreateLoginProfile = {.name = "CreateLoginProfile", .service = &kService};
namespace others { extern const Operation CreateOpenIDConnectProvider; }
constinit const Operation others::CreateOpenIDConnectProvider = {.name = "CreateOpenIDConnectProvider", .service = &kService};
constinit const Operation op::CreatePolicy::kModel = {.name = "CreatePolicy", .service = &kService, .described = true, .input = &CreatePolicyRequest::kShape, .output = &CreatePolicyResponse::kShape, .input_lifetime = &kLifetime<CreatePolicyRequest>, .output_lifetime = &kLifetime<CreatePolicyResponse>, .result_wrapper = "CreatePolicyResult"};
constinit const Operation op::CreatePolicyVersion::kModel = {.name = "CreatePolicyVersion", .service = &kService, .described = true, .input = &CreatePolicyVersionRequest::kShape, .output = &CreatePolicyVersionResponse::kShape, .input_lifetime = &kLifetime<CreatePolicyVersionRequest>, .output_lifetime = &kLifetime<CreatePolicyVersionResponse>, .result_wrapper = "CreatePolicyVersionResult"};
constinit const Operation op::CreateRole::kModel = {.name = "CreateRole", .service = &kService, .described = true, .input = &CreateRoleRequest::kShape, .output = &CreateRoleResponse::kShape, .input_lifetime = &kLifetime<CreateRoleRequest>, .output_lifetime = &kLifetime<CreateRoleResponse>, .result_wrapper = "CreateRoleResult"};
namespace others { extern const Operation CreateSAMLProvider; }
constinit const Operation others::CreateSAMLProvider = {.name = "CreateSAMLProvider", .service = &kService};
constinit const Operation op::CreateServiceLinkedRole::kModel = {.name = "CreateServiceLinkedRole", .service = &kService, .described = true, .input = &CreateServiceLinkedRoleRequest::kShape, .output = &CreateServiceLinkedRoleResponse::kShape, .input_lifetime = &kLifetime<CreateServiceLinkedRoleRequest>, .output_lifetime = &kLifetime<CreateServiceLinkedRoleResponse>, .result_wrapper = "CreateServiceLinkedRoleResult"};
namespace others { extern const Operation CreateServiceSpecificCredential; }
constinit const Operation others::CreateServiceSpecificCredential = {.name = "CreateServiceSpecificCredential", .service = &kService};
constinit const Operation op::CreateUser::kModel = {.name = "CreateUser", .service = &kService, .described = true, .input = &CreateUserRequest::kShape, .output = &CreateUserResponse::kShape, .input_lifetime = &kLifetime<CreateUserRequest>, .output_lifetime = &kLifetime<CreateUserResponse>, .result_wrapper = "CreateUserResult"};
namespace others { extern const Operation CreateVirtualMFADevice; }
constinit const Operation others::CreateVirtualMFADevice = {.name = "CreateVirtualMFADevice", .service = &kService};
namespace others { extern const Operation DeactivateMFADevice; }
constinit const Operation others::DeactivateMFADevice = {.name = "DeactivateMFADevice", .service = &kService};
constinit const Operation op::DeleteAccessKey::kModel = {.name = "DeleteAccessKey", .service = &kService, .described = true, .input = &DeleteAccessKeyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteAccessKeyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteAccountAlias; }
constinit const Operation others::DeleteAccountAlias = {.name = "DeleteAccountAlias", .service = &kService};
namespace others { extern const Operation DeleteAccountPasswordPolicy; }
constinit const Operation others::DeleteAccountPasswordPolicy = {.name = "DeleteAccountPasswordPolicy", .service = &kService};
constinit const Operation op::DeleteGroup::kModel = {.name = "DeleteGroup", .service = &kService, .described = true, .input = &DeleteGroupRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteGroupRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteGroupPolicy; }
constinit const Operation others::DeleteGroupPolicy = {.name = "DeleteGroupPolicy", .service = &kService};
namespace others { extern const Operation DeleteInstanceProfile; }
constinit const Operation others::DeleteInstanceProfile = {.name = "DeleteInstanceProfile", .service = &kService};
namespace others { extern const Operation DeleteLoginProfile; }
constinit const Operation others::DeleteLoginProfile = {.name = "DeleteLoginProfile", .service = &kService};
namespace others { extern const Operation DeleteOpenIDConnectProvider; }
constinit const Operation others::DeleteOpenIDConnectProvider = {.name = "DeleteOpenIDConnectProvider", .service = &kService};
constinit const Operation op::DeletePolicy::kModel = {.name = "DeletePolicy", .service = &kService, .described = true, .input = &DeletePolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeletePolicyRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeletePolicyVersion::kModel = {.name = "DeletePolicyVersion", .service = &kService, .described = true, .input = &DeletePolicyVersionRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeletePolicyVersionRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DeleteRole::kModel = {.name = "DeleteRole", .service = &kService, .described = true, .input = &DeleteRoleRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteRoleRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteRolePermissionsBoundary; }
constinit const Operation others::DeleteRolePermissionsBoundary = {.name = "DeleteRolePermissionsBoundary", .service = &kService};
constinit const Operation op::DeleteRolePolicy::kModel = {.name = "DeleteRolePolicy", .service = &kService, .described = true, .input = &DeleteRolePolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteRolePolicyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteSAMLProvider; }
constinit const Operation others::DeleteSAMLProvider = {.name = "DeleteSAMLProvider", .service = &kService};
namespace others { extern const Operation DeleteSSHPublicKey; }
constinit const Operation others::DeleteSSHPublicKey = {.name = "DeleteSSHPublicKey", .service = &kService};
namespace others { extern const Operation DeleteServerCertificate; }
constinit const Operation others::DeleteServerCertificate = {.name = "DeleteServerCertificate", .service = &kService};
namespace others { extern const Operation DeleteServiceLinkedRole; }
constinit const Operation others::DeleteServiceLinkedRole = {.name = "DeleteServiceLinkedRole", .service = &kService};
namespace others { extern const Operation DeleteServiceSpecificCredential; }
constinit const Operation others::DeleteServiceSpecificCredential = {.name = "DeleteServiceSpecificCredential", .service = &kService};
namespace others { extern const Operation DeleteSigningCertificate; }
constinit const Operation others::DeleteSigningCertificate = {.name = "DeleteSigningCertificate", .service = &kService};
constinit const Operation op::DeleteUser::kModel = {.name = "DeleteUser", .service = &kService, .described = true, .input = &DeleteUserRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteUserRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteUserPermissionsBoundary; }
constinit const Operation others::DeleteUserPermissionsBoundary = {.name = "DeleteUserPermissionsBoundary", .service = &kService};
constinit const Operation op::DeleteUserPolicy::kModel = {.name = "DeleteUserPolicy", .service = &kService, .described = true, .input = &DeleteUserPolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteUserPolicyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DeleteVirtualMFADevice; }
constinit const Operation others::DeleteVirtualMFADevice = {.name = "DeleteVirtualMFADevice", .service = &kService};
namespace others { extern const Operation DetachGroupPolicy; }
constinit const Operation others::DetachGroupPolicy = {.name = "DetachGroupPolicy", .service = &kService};
constinit const Operation op::DetachRolePolicy::kModel = {.name = "DetachRolePolicy", .service = &kService, .described = true, .input = &DetachRolePolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DetachRolePolicyRequest>, .output_lifetime = &kLifetime<Unit>};
constinit const Operation op::DetachUserPolicy::kModel = {.name = "DetachUserPolicy", .service = &kService, .described = true, .input = &DetachUserPolicyRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DetachUserPolicyRequest>, .output_lifetime = &kLifetime<Unit>};
namespace others { extern const Operation DisableOrganizationsRootCredentialsManagement; }
constinit const Operation others::DisableOrganizationsRootCredentialsManagement = {.name = "DisableOrganizationsRootCredentialsManagement", .service = &kService};
namespace others { extern const Operation DisableOrganizationsRootSessions; }
constinit const Operation others::DisableOrganizationsRootSessions = {.name = "DisableOrganizationsRootSessions", .service = &kService};
namespace others { extern const Operation DisableOutboundWebIdentityFederation; }
constinit const Operation others::DisableOutboundWebIdentityFederation = {.name = "DisableOutboundWebIdentityFederation", .service = &kService};
namespace others { extern const Operation EnableMFADevice; }
constinit const Operation others::EnableMFADevice = {.name = "EnableMFADevice", .service = &kService};
namespace others { extern const Operation EnableOrganizationsRootCredentialsManagement; }
constinit const Operation others::EnableOrganizationsRootCredentialsManagement = {.name = "EnableOrganizationsRootCredentialsManagement", .service = &kService};
namespace others { extern const Operation EnableOrganizationsRootSessions; }
constinit const Operation others::EnableOrganizationsRootSessions = {.name = "EnableOrganizationsRootSessions", .service = &kService};
namespace others { extern const Operation EnableOutboundWebIdentityFederation; }
constinit const Operation others::EnableOutboundWebIdentityFederation = {.name = "EnableOutboundWebIdentityFederation", .service = &kService};
namespace others { extern const Operation GenerateCredentialReport; }
constinit const Operation others::GenerateCredentialReport = {.name = "GenerateCredentialReport", .service = &kService};

}  // namespace athanor::api::iam
