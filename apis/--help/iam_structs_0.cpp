// Generated from apis/iam.json by apis/generate.py.
#include "iam_tables.hpp"

namespace athanor::api::iam {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kAccessKeyFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::customSuffixType, .offset = offsetof(AccessKey, user_name), .required = true},
    {.name = "AccessKeyId", .wire_name = "AccessKeyId", .type = &types::accessKeyIdType, .offset = offsetof(AccessKey, access_key_id), .required = true},
    {.name = "Status", .wire_name = "Status", .type = &types::statusType, .offset = offsetof(AccessKey, status), .required = true},
    {.name = "SecretAccessKey", .wire_name = "SecretAccessKey", .type = &types::accessKeySecretType, .offset = offsetof(AccessKey, secret_access_key), .required = true},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(AccessKey, create_date)},
};
constexpr std::uint16_t kAccessKeyNames[] = {1, 4, 3, 2, 0};
constexpr Field kAccessKeyLastUsedFields[] = {
    {.name = "LastUsedDate", .wire_name = "LastUsedDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(AccessKeyLastUsed, last_used_date)},
    {.name = "ServiceName", .wire_name = "ServiceName", .type = &types::ContextKeyValueType, .offset = offsetof(AccessKeyLastUsed, service_name), .required = true},
    {.name = "Region", .wire_name = "Region", .type = &types::ContextKeyValueType, .offset = offsetof(AccessKeyLastUsed, region), .required = true},
};
constexpr std::uint16_t kAccessKeyLastUsedNames[] = {0, 2, 1};
constexpr Field kAccessKeyMetadataFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::customSuffixType, .optional = &kOptional<std::string>, .offset = offsetof(AccessKeyMetadata, user_name)},
    {.name = "AccessKeyId", .wire_name = "AccessKeyId", .type = &types::accessKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(AccessKeyMetadata, access_key_id)},
    {.name = "Status", .wire_name = "Status", .type = &types::statusType, .optional = &kOptional<std::string>, .offset = offsetof(AccessKeyMetadata, status)},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(AccessKeyMetadata, create_date)},
};
constexpr std::uint16_t kAccessKeyMetadataNames[] = {1, 3, 2, 0};
constexpr Field kAddRoleToInstanceProfileRequestFields[] = {
    {.name = "InstanceProfileName", .wire_name = "InstanceProfileName", .type = &types::existingUserNameType, .offset = offsetof(AddRoleToInstanceProfileRequest, instance_profile_name), .required = true},
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(AddRoleToInstanceProfileRequest, role_name), .required = true},
};
constexpr std::uint16_t kAddRoleToInstanceProfileRequestNames[] = {0, 1};
constexpr Field kAddUserToGroupRequestFields[] = {
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::existingUserNameType, .offset = offsetof(AddUserToGroupRequest, group_name), .required = true},
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .offset = offsetof(AddUserToGroupRequest, user_name), .required = true},
};
constexpr std::uint16_t kAddUserToGroupRequestNames[] = {0, 1};
constexpr Field kAttachRolePolicyRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(AttachRolePolicyRequest, role_name), .required = true},
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(AttachRolePolicyRequest, policy_arn), .required = true},
};
constexpr std::uint16_t kAttachRolePolicyRequestNames[] = {1, 0};
constexpr Field kAttachUserPolicyRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::customSuffixType, .offset = offsetof(AttachUserPolicyRequest, user_name), .required = true},
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(AttachUserPolicyRequest, policy_arn), .required = true},
};
constexpr std::uint16_t kAttachUserPolicyRequestNames[] = {1, 0};
constexpr Field kAttachedPermissionsBoundaryFields[] = {
    {.name = "PermissionsBoundaryType", .wire_name = "PermissionsBoundaryType", .type = &types::PermissionsBoundaryAttachmentType, .optional = &kOptional<std::string>, .offset = offsetof(AttachedPermissionsBoundary, permissions_boundary_type)},
    {.name = "PermissionsBoundaryArn", .wire_name = "PermissionsBoundaryArn", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(AttachedPermissionsBoundary, permissions_boundary_arn)},
};
constexpr std::uint16_t kAttachedPermissionsBoundaryNames[] = {1, 0};
constexpr Field kAttachedPolicyFields[] = {
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(AttachedPolicy, policy_name)},
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(AttachedPolicy, policy_arn)},
};
constexpr std::uint16_t kAttachedPolicyNames[] = {1, 0};
constexpr Field kContextEntryFields[] = {
    {.name = "ContextKeyName", .wire_name = "ContextKeyName", .type = &types::ContextKeyNameType, .optional = &kOptional<std::string>, .offset = offsetof(ContextEntry, context_key_name)},
    {.name = "ContextKeyValues", .wire_name = "ContextKeyValues", .type = &types::ContextKeyValueListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ContextEntry, context_key_values)},
    {.name = "ContextKeyType", .wire_name = "ContextKeyType", .type = &types::ContextKeyTypeEnum, .optional = &kOptional<std::string>, .offset = offsetof(ContextEntry, context_key_type)},
};
constexpr std::uint16_t kContextEntryNames[] = {0, 2, 1};
constexpr Field kCreateAccessKeyRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(CreateAccessKeyRequest, user_name)},
};
constexpr std::uint16_t kCreateAccessKeyRequestNames[] = {0};
constexpr Field kCreateAccessKeyResponseFields[] = {
    {.name = "AccessKey", .wire_name = "AccessKey", .type = &types::AccessKey, .offset = offsetof(CreateAccessKeyResponse, access_key), .required = true},
};
constexpr std::uint16_t kCreateAccessKeyResponseNames[] = {0};
constexpr Field kCreateGroupRequestFields[] = {
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .optional = &kOptional<std::string>, .offset = offsetof(CreateGroupRequest, path)},
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::existingUserNameType, .offset = offsetof(CreateGroupRequest, group_name), .required = true},
};
constexpr std::uint16_t kCreateGroupRequestNames[] = {1, 0};
constexpr Field kCreateGroupResponseFields[] = {
    {.name = "Group", .wire_name = "Group", .type = &types::Group, .offset = offsetof(CreateGroupResponse, group), .required = true},
};
constexpr std::uint16_t kCreateGroupResponseNames[] = {0};
constexpr Field kCreateInstanceProfileRequestFields[] = {
    {.name = "InstanceProfileName", .wire_name = "InstanceProfileName", .type = &types::existingUserNameType, .offset = offsetof(CreateInstanceProfileRequest, instance_profile_name), .required = true},
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .optional = &kOptional<std::string>, .offset = offsetof(CreateInstanceProfileRequest, path)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateInstanceProfileRequest, tags)},
};
constexpr std::uint16_t kCreateInstanceProfileRequestNames[] = {0, 1, 2};
constexpr Field kCreateInstanceProfileResponseFields[] = {
    {.name = "InstanceProfile", .wire_name = "InstanceProfile", .type = &types::InstanceProfile, .offset = offsetof(CreateInstanceProfileResponse, instance_profile), .required = true},
};
constexpr std::uint16_t kCreateInstanceProfileResponseNames[] = {0};
constexpr Field kCreatePolicyRequestFields[] = {
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .offset = offsetof(CreatePolicyRequest, policy_name), .required = true},
    {.name = "Path", .wire_name = "Path", .type = &types::policyPathType, .optional = &kOptional<std::string>, .offset = offsetof(CreatePolicyRequest, path)},
    {.name = "PolicyDocument", .wire_name = "PolicyDocument", .type = &types::policyDocumentType, .offset = offsetof(CreatePolicyRequest, policy_document), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::policyDescriptionType, .optional = &kOptional<std::string>, .offset = offsetof(CreatePolicyRequest, description)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreatePolicyRequest, tags)},
};
constexpr std::uint16_t kCreatePolicyRequestNames[] = {3, 1, 2, 0, 4};
constexpr Field kCreatePolicyResponseFields[] = {
    {.name = "Policy", .wire_name = "Policy", .type = &types::Policy, .optional = &kOptional<Policy>, .offset = offsetof(CreatePolicyResponse, policy)},
};
constexpr std::uint16_t kCreatePolicyResponseNames[] = {0};
constexpr Field kCreatePolicyVersionRequestFields[] = {
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(CreatePolicyVersionRequest, policy_arn), .required = true},
    {.name = "PolicyDocument", .wire_name = "PolicyDocument", .type = &types::policyDocumentType, .offset = offsetof(CreatePolicyVersionRequest, policy_document), .required = true},
    {.name = "SetAsDefault", .wire_name = "SetAsDefault", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(CreatePolicyVersionRequest, set_as_default)},
};
constexpr std::uint16_t kCreatePolicyVersionRequestNames[] = {0, 1, 2};
constexpr Field kCreatePolicyVersionResponseFields[] = {
    {.name = "PolicyVersion", .wire_name = "PolicyVersion", .type = &types::PolicyVersion, .optional = &kOptional<PolicyVersion>, .offset = offsetof(CreatePolicyVersionResponse, policy_version)},
};
constexpr std::uint16_t kCreatePolicyVersionResponseNames[] = {0};
constexpr Field kCreateRoleRequestFields[] = {
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .optional = &kOptional<std::string>, .offset = offsetof(CreateRoleRequest, path)},
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(CreateRoleRequest, role_name), .required = true},
    {.name = "AssumeRolePolicyDocument", .wire_name = "AssumeRolePolicyDocument", .type = &types::policyDocumentType, .offset = offsetof(CreateRoleRequest, assume_role_policy_document), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::roleDescriptionType, .optional = &kOptional<std::string>, .offset = offsetof(CreateRoleRequest, description)},
    {.name = "MaxSessionDuration", .wire_name = "MaxSessionDuration", .type = &types::roleMaxSessionDurationType, .optional = &kOptional<std::int64_t>, .offset = offsetof(CreateRoleRequest, max_session_duration)},
    {.name = "PermissionsBoundary", .wire_name = "PermissionsBoundary", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(CreateRoleRequest, permissions_boundary)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateRoleRequest, tags)},
};
constexpr std::uint16_t kCreateRoleRequestNames[] = {2, 3, 4, 0, 5, 1, 6};
constexpr Field kCreateRoleResponseFields[] = {
    {.name = "Role", .wire_name = "Role", .type = &types::Role, .offset = offsetof(CreateRoleResponse, role), .required = true},
};
constexpr std::uint16_t kCreateRoleResponseNames[] = {0};
constexpr Field kCreateServiceLinkedRoleRequestFields[] = {
    {.name = "AWSServiceName", .wire_name = "AWSServiceName", .type = &types::existingUserNameType, .offset = offsetof(CreateServiceLinkedRoleRequest, aws_service_name), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::roleDescriptionType, .optional = &kOptional<std::string>, .offset = offsetof(CreateServiceLinkedRoleRequest, description)},
    {.name = "CustomSuffix", .wire_name = "CustomSuffix", .type = &types::customSuffixType, .optional = &kOptional<std::string>, .offset = offsetof(CreateServiceLinkedRoleRequest, custom_suffix)},
};
constexpr std::uint16_t kCreateServiceLinkedRoleRequestNames[] = {0, 2, 1};
constexpr Field kCreateServiceLinkedRoleResponseFields[] = {
    {.name = "Role", .wire_name = "Role", .type = &types::Role, .optional = &kOptional<Role>, .offset = offsetof(CreateServiceLinkedRoleResponse, role)},
};
constexpr std::uint16_t kCreateServiceLinkedRoleResponseNames[] = {0};
constexpr Field kCreateUserRequestFields[] = {
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .optional = &kOptional<std::string>, .offset = offsetof(CreateUserRequest, path)},
    {.name = "UserName", .wire_name = "UserName", .type = &types::customSuffixType, .offset = offsetof(CreateUserRequest, user_name), .required = true},
    {.name = "PermissionsBoundary", .wire_name = "PermissionsBoundary", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(CreateUserRequest, permissions_boundary)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(CreateUserRequest, tags)},
};
constexpr std::uint16_t kCreateUserRequestNames[] = {0, 2, 3, 1};
constexpr Field kCreateUserResponseFields[] = {
    {.name = "User", .wire_name = "User", .type = &types::User, .optional = &kOptional<User>, .offset = offsetof(CreateUserResponse, user)},
};
constexpr std::uint16_t kCreateUserResponseNames[] = {0};
constexpr Field kDeleteAccessKeyRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(DeleteAccessKeyRequest, user_name)},
    {.name = "AccessKeyId", .wire_name = "AccessKeyId", .type = &types::accessKeyIdType, .offset = offsetof(DeleteAccessKeyRequest, access_key_id), .required = true},
};
constexpr std::uint16_t kDeleteAccessKeyRequestNames[] = {1, 0};
constexpr Field kDeleteGroupRequestFields[] = {
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::existingUserNameType, .offset = offsetof(DeleteGroupRequest, group_name), .required = true},
};
constexpr std::uint16_t kDeleteGroupRequestNames[] = {0};
constexpr Field kDeletePolicyRequestFields[] = {
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(DeletePolicyRequest, policy_arn), .required = true},
};
constexpr std::uint16_t kDeletePolicyRequestNames[] = {0};
constexpr Field kDeletePolicyVersionRequestFields[] = {
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(DeletePolicyVersionRequest, policy_arn), .required = true},
    {.name = "VersionId", .wire_name = "VersionId", .type = &types::policyVersionIdType, .offset = offsetof(DeletePolicyVersionRequest, version_id), .required = true},
};
constexpr std::uint16_t kDeletePolicyVersionRequestNames[] = {0, 1};
constexpr Field kDeleteRolePolicyRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(DeleteRolePolicyRequest, role_name), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .offset = offsetof(DeleteRolePolicyRequest, policy_name), .required = true},
};
constexpr std::uint16_t kDeleteRolePolicyRequestNames[] = {1, 0};
constexpr Field kDeleteRoleRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(DeleteRoleRequest, role_name), .required = true},
};
constexpr std::uint16_t kDeleteRoleRequestNames[] = {0};
constexpr Field kDeleteUserPolicyRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .offset = offsetof(DeleteUserPolicyRequest, user_name), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .offset = offsetof(DeleteUserPolicyRequest, policy_name), .required = true},
};
constexpr std::uint16_t kDeleteUserPolicyRequestNames[] = {1, 0};
constexpr Field kDeleteUserRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .offset = offsetof(DeleteUserRequest, user_name), .required = true},
};
constexpr std::uint16_t kDeleteUserRequestNames[] = {0};
constexpr Field kDetachRolePolicyRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(DetachRolePolicyRequest, role_name), .required = true},
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(DetachRolePolicyRequest, policy_arn), .required = true},
};
constexpr std::uint16_t kDetachRolePolicyRequestNames[] = {1, 0};
constexpr Field kDetachUserPolicyRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::customSuffixType, .offset = offsetof(DetachUserPolicyRequest, user_name), .required = true},
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(DetachUserPolicyRequest, policy_arn), .required = true},
};
constexpr std::uint16_t kDetachUserPolicyRequestNames[] = {1, 0};
constexpr Field kEvaluationResultFields[] = {
    {.name = "EvalActionName", .wire_name = "EvalActionName", .type = &types::ActionNameType, .offset = offsetof(EvaluationResult, eval_action_name), .required = true},
    {.name = "EvalResourceName", .wire_name = "EvalResourceName", .type = &types::ResourceNameType, .optional = &kOptional<std::string>, .offset = offsetof(EvaluationResult, eval_resource_name)},
    {.name = "EvalDecision", .wire_name = "EvalDecision", .type = &types::PolicyEvaluationDecisionType, .offset = offsetof(EvaluationResult, eval_decision), .required = true},
    {.name = "MatchedStatements", .wire_name = "MatchedStatements", .type = &types::StatementListType, .optional = &kOptional<std::vector<Statement>>, .offset = offsetof(EvaluationResult, matched_statements)},
    {.name = "MissingContextValues", .wire_name = "MissingContextValues", .type = &types::ContextKeyNamesResultListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(EvaluationResult, missing_context_values)},
    {.name = "OrganizationsDecisionDetail", .wire_name = "OrganizationsDecisionDetail", .type = &types::OrganizationsDecisionDetail, .optional = &kOptional<OrganizationsDecisionDetail>, .offset = offsetof(EvaluationResult, organizations_decision_detail)},
    {.name = "PermissionsBoundaryDecisionDetail", .wire_name = "PermissionsBoundaryDecisionDetail", .type = &types::PermissionsBoundaryDecisionDetail, .optional = &kOptional<PermissionsBoundaryDecisionDetail>, .offset = offsetof(EvaluationResult, permissions_boundary_decision_detail)},
    {.name = "EvalDecisionDetails", .wire_name = "EvalDecisionDetails", .type = &types::EvalDecisionDetailsType, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(EvaluationResult, eval_decision_details)},
    {.name = "ResourceSpecificResults", .wire_name = "ResourceSpecificResults", .type = &types::ResourceSpecificResultListType, .optional = &kOptional<std::vector<ResourceSpecificResult>>, .offset = offsetof(EvaluationResult, resource_specific_results)},
};
constexpr std::uint16_t kEvaluationResultNames[] = {0, 2, 7, 1, 3, 4, 5, 6, 8};
constexpr Field kGetAccessKeyLastUsedRequestFields[] = {
    {.name = "AccessKeyId", .wire_name = "AccessKeyId", .type = &types::accessKeyIdType, .offset = offsetof(GetAccessKeyLastUsedRequest, access_key_id), .required = true},
};
constexpr std::uint16_t kGetAccessKeyLastUsedRequestNames[] = {0};
constexpr Field kGetAccessKeyLastUsedResponseFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(GetAccessKeyLastUsedResponse, user_name)},
    {.name = "AccessKeyLastUsed", .wire_name = "AccessKeyLastUsed", .type = &types::AccessKeyLastUsed, .optional = &kOptional<AccessKeyLastUsed>, .offset = offsetof(GetAccessKeyLastUsedResponse, access_key_last_used)},
};
constexpr std::uint16_t kGetAccessKeyLastUsedResponseNames[] = {1, 0};
constexpr Field kGetAccountAuthorizationDetailsRequestFields[] = {
    {.name = "Filter", .wire_name = "Filter", .type = &types::entityListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(GetAccountAuthorizationDetailsRequest, filter)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetAccountAuthorizationDetailsRequest, max_items)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(GetAccountAuthorizationDetailsRequest, marker)},
};
constexpr std::uint16_t kGetAccountAuthorizationDetailsRequestNames[] = {0, 2, 1};
constexpr Field kGetAccountAuthorizationDetailsResponseFields[] = {
    {.name = "UserDetailList", .wire_name = "UserDetailList", .type = &types::userDetailListType, .optional = &kOptional<std::vector<UserDetail>>, .offset = offsetof(GetAccountAuthorizationDetailsResponse, user_detail_list)},
    {.name = "GroupDetailList", .wire_name = "GroupDetailList", .type = &types::groupDetailListType, .optional = &kOptional<std::vector<GroupDetail>>, .offset = offsetof(GetAccountAuthorizationDetailsResponse, group_detail_list)},
    {.name = "RoleDetailList", .wire_name = "RoleDetailList", .type = &types::roleDetailListType, .optional = &kOptional<std::vector<RoleDetail>>, .offset = offsetof(GetAccountAuthorizationDetailsResponse, role_detail_list)},
    {.name = "Policies", .wire_name = "Policies", .type = &types::ManagedPolicyDetailListType, .optional = &kOptional<std::vector<ManagedPolicyDetail>>, .offset = offsetof(GetAccountAuthorizationDetailsResponse, policies)},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(GetAccountAuthorizationDetailsResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(GetAccountAuthorizationDetailsResponse, marker)},
};
constexpr std::uint16_t kGetAccountAuthorizationDetailsResponseNames[] = {1, 4, 5, 3, 2, 0};
constexpr Field kGetGroupRequestFields[] = {
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::existingUserNameType, .offset = offsetof(GetGroupRequest, group_name), .required = true},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(GetGroupRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetGroupRequest, max_items)},
};
constexpr std::uint16_t kGetGroupRequestNames[] = {0, 1, 2};
constexpr Field kGetGroupResponseFields[] = {
    {.name = "Group", .wire_name = "Group", .type = &types::Group, .offset = offsetof(GetGroupResponse, group), .required = true},
    {.name = "Users", .wire_name = "Users", .type = &types::userListType, .offset = offsetof(GetGroupResponse, users), .required = true},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(GetGroupResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(GetGroupResponse, marker)},
};
constexpr std::uint16_t kGetGroupResponseNames[] = {0, 2, 3, 1};
constexpr Field kGetInstanceProfileRequestFields[] = {
    {.name = "InstanceProfileName", .wire_name = "InstanceProfileName", .type = &types::existingUserNameType, .offset = offsetof(GetInstanceProfileRequest, instance_profile_name), .required = true},
};
constexpr std::uint16_t kGetInstanceProfileRequestNames[] = {0};
constexpr Field kGetInstanceProfileResponseFields[] = {
    {.name = "InstanceProfile", .wire_name = "InstanceProfile", .type = &types::InstanceProfile, .offset = offsetof(GetInstanceProfileResponse, instance_profile), .required = true},
};
constexpr std::uint16_t kGetInstanceProfileResponseNames[] = {0};
constexpr Field kGetPolicyRequestFields[] = {
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(GetPolicyRequest, policy_arn), .required = true},
};
constexpr std::uint16_t kGetPolicyRequestNames[] = {0};
constexpr Field kGetPolicyResponseFields[] = {
    {.name = "Policy", .wire_name = "Policy", .type = &types::Policy, .optional = &kOptional<Policy>, .offset = offsetof(GetPolicyResponse, policy)},
};
constexpr std::uint16_t kGetPolicyResponseNames[] = {0};
constexpr Field kGetPolicyVersionRequestFields[] = {
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(GetPolicyVersionRequest, policy_arn), .required = true},
    {.name = "VersionId", .wire_name = "VersionId", .type = &types::policyVersionIdType, .offset = offsetof(GetPolicyVersionRequest, version_id), .required = true},
};
constexpr std::uint16_t kGetPolicyVersionRequestNames[] = {0, 1};
constexpr Field kGetPolicyVersionResponseFields[] = {
    {.name = "PolicyVersion", .wire_name = "PolicyVersion", .type = &types::PolicyVersion, .optional = &kOptional<PolicyVersion>, .offset = offsetof(GetPolicyVersionResponse, policy_version)},
};
constexpr std::uint16_t kGetPolicyVersionResponseNames[] = {0};
constexpr Field kGetRolePolicyRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(GetRolePolicyRequest, role_name), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .offset = offsetof(GetRolePolicyRequest, policy_name), .required = true},
};
constexpr std::uint16_t kGetRolePolicyRequestNames[] = {1, 0};
constexpr Field kGetRolePolicyResponseFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(GetRolePolicyResponse, role_name), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .offset = offsetof(GetRolePolicyResponse, policy_name), .required = true},
    {.name = "PolicyDocument", .wire_name = "PolicyDocument", .type = &types::policyDocumentType, .offset = offsetof(GetRolePolicyResponse, policy_document), .required = true},
};
constexpr std::uint16_t kGetRolePolicyResponseNames[] = {2, 1, 0};
constexpr Field kGetRoleRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(GetRoleRequest, role_name), .required = true},
};
constexpr std::uint16_t kGetRoleRequestNames[] = {0};
constexpr Field kGetRoleResponseFields[] = {
    {.name = "Role", .wire_name = "Role", .type = &types::Role, .offset = offsetof(GetRoleResponse, role), .required = true},
};
constexpr std::uint16_t kGetRoleResponseNames[] = {0};
constexpr Field kGetUserPolicyRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .offset = offsetof(GetUserPolicyRequest, user_name), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .offset = offsetof(GetUserPolicyRequest, policy_name), .required = true},
};
constexpr std::uint16_t kGetUserPolicyRequestNames[] = {1, 0};
constexpr Field kGetUserPolicyResponseFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .offset = offsetof(GetUserPolicyResponse, user_name), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .offset = offsetof(GetUserPolicyResponse, policy_name), .required = true},
    {.name = "PolicyDocument", .wire_name = "PolicyDocument", .type = &types::policyDocumentType, .offset = offsetof(GetUserPolicyResponse, policy_document), .required = true},
};
constexpr std::uint16_t kGetUserPolicyResponseNames[] = {2, 1, 0};
constexpr Field kGetUserRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(GetUserRequest, user_name)},
};
constexpr std::uint16_t kGetUserRequestNames[] = {0};

}  // namespace

constinit const Type types::ActionNameListType = {.kind = Kind::list, .element = &types::ActionNameType, .list = &kList<std::string>};
constinit const Type types::ContextKeyNamesResultListType = {.kind = Kind::list, .element = &types::ContextKeyNameType, .list = &kList<std::string>};
constinit const Type types::ContextKeyValueListType = {.kind = Kind::list, .element = &types::ContextKeyValueType, .list = &kList<std::string>};
constinit const Type types::EvalDecisionDetailsType = {.kind = Kind::map, .key = &types::EvalDecisionSourceType, .element = &types::PolicyEvaluationDecisionType, .map = &kMap<std::string>, .element_name = "value"};
constinit const Type types::ResourceNameListType = {.kind = Kind::list, .element = &types::ResourceNameType, .list = &kList<std::string>};
constinit const Type types::SimulationPolicyListType = {.kind = Kind::list, .element = &types::policyDocumentType, .list = &kList<std::string>};
constinit const Type types::entityListType = {.kind = Kind::list, .element = &types::EntityType, .list = &kList<std::string>};
constinit const Type types::groupNameListType = {.kind = Kind::list, .element = &types::existingUserNameType, .list = &kList<std::string>};
constinit const Type types::policyNameListType = {.kind = Kind::list, .element = &types::existingUserNameType, .list = &kList<std::string>};
constinit const Type types::tagKeyListType = {.kind = Kind::list, .max = 50, .element = &types::tagKeyType, .list = &kList<std::string>};
constinit const Shape AccessKey::kShape = {.name = "AccessKey", .size = sizeof(AccessKey), .fields = kAccessKeyFields, .by_wire_name = kAccessKeyNames};
constinit const Type types::AccessKey = {.kind = Kind::structure, .shape = &AccessKey::kShape};
constinit const Shape AccessKeyLastUsed::kShape = {.name = "AccessKeyLastUsed", .size = sizeof(AccessKeyLastUsed), .fields = kAccessKeyLastUsedFields, .by_wire_name = kAccessKeyLastUsedNames};
constinit const Type types::AccessKeyLastUsed = {.kind = Kind::structure, .shape = &AccessKeyLastUsed::kShape};
constinit const Shape AccessKeyMetadata::kShape = {.name = "AccessKeyMetadata", .size = sizeof(AccessKeyMetadata), .fields = kAccessKeyMetadataFields, .by_wire_name = kAccessKeyMetadataNames};
constinit const Type types::AccessKeyMetadata = {.kind = Kind::structure, .shape = &AccessKeyMetadata::kShape};
constinit const Type types::accessKeyMetadataListType = {.kind = Kind::list, .element = &types::AccessKeyMetadata, .list = &kList<AccessKeyMetadata>};
constinit const Shape AddRoleToInstanceProfileRequest::kShape = {.name = "AddRoleToInstanceProfileRequest", .size = sizeof(AddRoleToInstanceProfileRequest), .fields = kAddRoleToInstanceProfileRequestFields, .by_wire_name = kAddRoleToInstanceProfileRequestNames};
constinit const Type types::AddRoleToInstanceProfileRequest = {.kind = Kind::structure, .shape = &AddRoleToInstanceProfileRequest::kShape};
constinit const Shape AddUserToGroupRequest::kShape = {.name = "AddUserToGroupRequest", .size = sizeof(AddUserToGroupRequest), .fields = kAddUserToGroupRequestFields, .by_wire_name = kAddUserToGroupRequestNames};
constinit const Type types::AddUserToGroupRequest = {.kind = Kind::structure, .shape = &AddUserToGroupRequest::kShape};
constinit const Shape AttachRolePolicyRequest::kShape = {.name = "AttachRolePolicyRequest", .size = sizeof(AttachRolePolicyRequest), .fields = kAttachRolePolicyRequestFields, .by_wire_name = kAttachRolePolicyRequestNames};
constinit const Type types::AttachRolePolicyRequest = {.kind = Kind::structure, .shape = &AttachRolePolicyRequest::kShape};
constinit const Shape AttachUserPolicyRequest::kShape = {.name = "AttachUserPolicyRequest", .size = sizeof(AttachUserPolicyRequest), .fields = kAttachUserPolicyRequestFields, .by_wire_name = kAttachUserPolicyRequestNames};
constinit const Type types::AttachUserPolicyRequest = {.kind = Kind::structure, .shape = &AttachUserPolicyRequest::kShape};
constinit const Shape AttachedPermissionsBoundary::kShape = {.name = "AttachedPermissionsBoundary", .size = sizeof(AttachedPermissionsBoundary), .fields = kAttachedPermissionsBoundaryFields, .by_wire_name = kAttachedPermissionsBoundaryNames};
constinit const Type types::AttachedPermissionsBoundary = {.kind = Kind::structure, .shape = &AttachedPermissionsBoundary::kShape};
constinit const Shape AttachedPolicy::kShape = {.name = "AttachedPolicy", .size = sizeof(AttachedPolicy), .fields = kAttachedPolicyFields, .by_wire_name = kAttachedPolicyNames};
constinit const Type types::AttachedPolicy = {.kind = Kind::structure, .shape = &AttachedPolicy::kShape};
constinit const Type types::attachedPoliciesListType = {.kind = Kind::list, .element = &types::AttachedPolicy, .list = &kList<AttachedPolicy>};
constinit const Shape ContextEntry::kShape = {.name = "ContextEntry", .size = sizeof(ContextEntry), .fields = kContextEntryFields, .by_wire_name = kContextEntryNames};
constinit const Type types::ContextEntry = {.kind = Kind::structure, .shape = &ContextEntry::kShape};
constinit const Type types::ContextEntryListType = {.kind = Kind::list, .element = &types::ContextEntry, .list = &kList<ContextEntry>};
constinit const Shape CreateAccessKeyRequest::kShape = {.name = "CreateAccessKeyRequest", .size = sizeof(CreateAccessKeyRequest), .fields = kCreateAccessKeyRequestFields, .by_wire_name = kCreateAccessKeyRequestNames};
constinit const Type types::CreateAccessKeyRequest = {.kind = Kind::structure, .shape = &CreateAccessKeyRequest::kShape};
constinit const Shape CreateAccessKeyResponse::kShape = {.name = "CreateAccessKeyResponse", .size = sizeof(CreateAccessKeyResponse), .fields = kCreateAccessKeyResponseFields, .by_wire_name = kCreateAccessKeyResponseNames};
constinit const Type types::CreateAccessKeyResponse = {.kind = Kind::structure, .shape = &CreateAccessKeyResponse::kShape};
constinit const Shape CreateGroupRequest::kShape = {.name = "CreateGroupRequest", .size = sizeof(CreateGroupRequest), .fields = kCreateGroupRequestFields, .by_wire_name = kCreateGroupRequestNames};
constinit const Type types::CreateGroupRequest = {.kind = Kind::structure, .shape = &CreateGroupRequest::kShape};
constinit const Shape CreateGroupResponse::kShape = {.name = "CreateGroupResponse", .size = sizeof(CreateGroupResponse), .fields = kCreateGroupResponseFields, .by_wire_name = kCreateGroupResponseNames};
constinit const Type types::CreateGroupResponse = {.kind = Kind::structure, .shape = &CreateGroupResponse::kShape};
constinit const Shape CreateInstanceProfileRequest::kShape = {.name = "CreateInstanceProfileRequest", .size = sizeof(CreateInstanceProfileRequest), .fields = kCreateInstanceProfileRequestFields, .by_wire_name = kCreateInstanceProfileRequestNames};
constinit const Type types::CreateInstanceProfileRequest = {.kind = Kind::structure, .shape = &CreateInstanceProfileRequest::kShape};
constinit const Shape CreateInstanceProfileResponse::kShape = {.name = "CreateInstanceProfileResponse", .size = sizeof(CreateInstanceProfileResponse), .fields = kCreateInstanceProfileResponseFields, .by_wire_name = kCreateInstanceProfileResponseNames};
constinit const Type types::CreateInstanceProfileResponse = {.kind = Kind::structure, .shape = &CreateInstanceProfileResponse::kShape};
constinit const Shape CreatePolicyRequest::kShape = {.name = "CreatePolicyRequest", .size = sizeof(CreatePolicyRequest), .fields = kCreatePolicyRequestFields, .by_wire_name = kCreatePolicyRequestNames};
constinit const Type types::CreatePolicyRequest = {.kind = Kind::structure, .shape = &CreatePolicyRequest::kShape};
constinit const Shape CreatePolicyResponse::kShape = {.name = "CreatePolicyResponse", .size = sizeof(CreatePolicyResponse), .fields = kCreatePolicyResponseFields, .by_wire_name = kCreatePolicyResponseNames};
constinit const Type types::CreatePolicyResponse = {.kind = Kind::structure, .shape = &CreatePolicyResponse::kShape};
constinit const Shape CreatePolicyVersionRequest::kShape = {.name = "CreatePolicyVersionRequest", .size = sizeof(CreatePolicyVersionRequest), .fields = kCreatePolicyVersionRequestFields, .by_wire_name = kCreatePolicyVersionRequestNames};
constinit const Type types::CreatePolicyVersionRequest = {.kind = Kind::structure, .shape = &CreatePolicyVersionRequest::kShape};
constinit const Shape CreatePolicyVersionResponse::kShape = {.name = "CreatePolicyVersionResponse", .size = sizeof(CreatePolicyVersionResponse), .fields = kCreatePolicyVersionResponseFields, .by_wire_name = kCreatePolicyVersionResponseNames};
constinit const Type types::CreatePolicyVersionResponse = {.kind = Kind::structure, .shape = &CreatePolicyVersionResponse::kShape};
constinit const Shape CreateRoleRequest::kShape = {.name = "CreateRoleRequest", .size = sizeof(CreateRoleRequest), .fields = kCreateRoleRequestFields, .by_wire_name = kCreateRoleRequestNames};
constinit const Type types::CreateRoleRequest = {.kind = Kind::structure, .shape = &CreateRoleRequest::kShape};
constinit const Shape CreateRoleResponse::kShape = {.name = "CreateRoleResponse", .size = sizeof(CreateRoleResponse), .fields = kCreateRoleResponseFields, .by_wire_name = kCreateRoleResponseNames};
constinit const Type types::CreateRoleResponse = {.kind = Kind::structure, .shape = &CreateRoleResponse::kShape};
constinit const Shape CreateServiceLinkedRoleRequest::kShape = {.name = "CreateServiceLinkedRoleRequest", .size = sizeof(CreateServiceLinkedRoleRequest), .fields = kCreateServiceLinkedRoleRequestFields, .by_wire_name = kCreateServiceLinkedRoleRequestNames};
constinit const Type types::CreateServiceLinkedRoleRequest = {.kind = Kind::structure, .shape = &CreateServiceLinkedRoleRequest::kShape};
constinit const Shape CreateServiceLinkedRoleResponse::kShape = {.name = "CreateServiceLinkedRoleResponse", .size = sizeof(CreateServiceLinkedRoleResponse), .fields = kCreateServiceLinkedRoleResponseFields, .by_wire_name = kCreateServiceLinkedRoleResponseNames};
constinit const Type types::CreateServiceLinkedRoleResponse = {.kind = Kind::structure, .shape = &CreateServiceLinkedRoleResponse::kShape};
constinit const Shape CreateUserRequest::kShape = {.name = "CreateUserRequest", .size = sizeof(CreateUserRequest), .fields = kCreateUserRequestFields, .by_wire_name = kCreateUserRequestNames};
constinit const Type types::CreateUserRequest = {.kind = Kind::structure, .shape = &CreateUserRequest::kShape};
constinit const Shape CreateUserResponse::kShape = {.name = "CreateUserResponse", .size = sizeof(CreateUserResponse), .fields = kCreateUserResponseFields, .by_wire_name = kCreateUserResponseNames};
constinit const Type types::CreateUserResponse = {.kind = Kind::structure, .shape = &CreateUserResponse::kShape};
constinit const Shape DeleteAccessKeyRequest::kShape = {.name = "DeleteAccessKeyRequest", .size = sizeof(DeleteAccessKeyRequest), .fields = kDeleteAccessKeyRequestFields, .by_wire_name = kDeleteAccessKeyRequestNames};
constinit const Type types::DeleteAccessKeyRequest = {.kind = Kind::structure, .shape = &DeleteAccessKeyRequest::kShape};
constinit const Shape DeleteGroupRequest::kShape = {.name = "DeleteGroupRequest", .size = sizeof(DeleteGroupRequest), .fields = kDeleteGroupRequestFields, .by_wire_name = kDeleteGroupRequestNames};
constinit const Type types::DeleteGroupRequest = {.kind = Kind::structure, .shape = &DeleteGroupRequest::kShape};
constinit const Shape DeletePolicyRequest::kShape = {.name = "DeletePolicyRequest", .size = sizeof(DeletePolicyRequest), .fields = kDeletePolicyRequestFields, .by_wire_name = kDeletePolicyRequestNames};
constinit const Type types::DeletePolicyRequest = {.kind = Kind::structure, .shape = &DeletePolicyRequest::kShape};
constinit const Shape DeletePolicyVersionRequest::kShape = {.name = "DeletePolicyVersionRequest", .size = sizeof(DeletePolicyVersionRequest), .fields = kDeletePolicyVersionRequestFields, .by_wire_name = kDeletePolicyVersionRequestNames};
constinit const Type types::DeletePolicyVersionRequest = {.kind = Kind::structure, .shape = &DeletePolicyVersionRequest::kShape};
constinit const Shape DeleteRolePolicyRequest::kShape = {.name = "DeleteRolePolicyRequest", .size = sizeof(DeleteRolePolicyRequest), .fields = kDeleteRolePolicyRequestFields, .by_wire_name = kDeleteRolePolicyRequestNames};
constinit const Type types::DeleteRolePolicyRequest = {.kind = Kind::structure, .shape = &DeleteRolePolicyRequest::kShape};
constinit const Shape DeleteRoleRequest::kShape = {.name = "DeleteRoleRequest", .size = sizeof(DeleteRoleRequest), .fields = kDeleteRoleRequestFields, .by_wire_name = kDeleteRoleRequestNames};
constinit const Type types::DeleteRoleRequest = {.kind = Kind::structure, .shape = &DeleteRoleRequest::kShape};
constinit const Shape DeleteUserPolicyRequest::kShape = {.name = "DeleteUserPolicyRequest", .size = sizeof(DeleteUserPolicyRequest), .fields = kDeleteUserPolicyRequestFields, .by_wire_name = kDeleteUserPolicyRequestNames};
constinit const Type types::DeleteUserPolicyRequest = {.kind = Kind::structure, .shape = &DeleteUserPolicyRequest::kShape};
constinit const Shape DeleteUserRequest::kShape = {.name = "DeleteUserRequest", .size = sizeof(DeleteUserRequest), .fields = kDeleteUserRequestFields, .by_wire_name = kDeleteUserRequestNames};
constinit const Type types::DeleteUserRequest = {.kind = Kind::structure, .shape = &DeleteUserRequest::kShape};
constinit const Shape DetachRolePolicyRequest::kShape = {.name = "DetachRolePolicyRequest", .size = sizeof(DetachRolePolicyRequest), .fields = kDetachRolePolicyRequestFields, .by_wire_name = kDetachRolePolicyRequestNames};
constinit const Type types::DetachRolePolicyRequest = {.kind = Kind::structure, .shape = &DetachRolePolicyRequest::kShape};
constinit const Shape DetachUserPolicyRequest::kShape = {.name = "DetachUserPolicyRequest", .size = sizeof(DetachUserPolicyRequest), .fields = kDetachUserPolicyRequestFields, .by_wire_name = kDetachUserPolicyRequestNames};
constinit const Type types::DetachUserPolicyRequest = {.kind = Kind::structure, .shape = &DetachUserPolicyRequest::kShape};
constinit const Shape EvaluationResult::kShape = {.name = "EvaluationResult", .size = sizeof(EvaluationResult), .fields = kEvaluationResultFields, .by_wire_name = kEvaluationResultNames};
constinit const Type types::EvaluationResult = {.kind = Kind::structure, .shape = &EvaluationResult::kShape};
constinit const Type types::EvaluationResultsListType = {.kind = Kind::list, .element = &types::EvaluationResult, .list = &kList<EvaluationResult>};
constinit const Shape GetAccessKeyLastUsedRequest::kShape = {.name = "GetAccessKeyLastUsedRequest", .size = sizeof(GetAccessKeyLastUsedRequest), .fields = kGetAccessKeyLastUsedRequestFields, .by_wire_name = kGetAccessKeyLastUsedRequestNames};
constinit const Type types::GetAccessKeyLastUsedRequest = {.kind = Kind::structure, .shape = &GetAccessKeyLastUsedRequest::kShape};
constinit const Shape GetAccessKeyLastUsedResponse::kShape = {.name = "GetAccessKeyLastUsedResponse", .size = sizeof(GetAccessKeyLastUsedResponse), .fields = kGetAccessKeyLastUsedResponseFields, .by_wire_name = kGetAccessKeyLastUsedResponseNames};
constinit const Type types::GetAccessKeyLastUsedResponse = {.kind = Kind::structure, .shape = &GetAccessKeyLastUsedResponse::kShape};
constinit const Shape GetAccountAuthorizationDetailsRequest::kShape = {.name = "GetAccountAuthorizationDetailsRequest", .size = sizeof(GetAccountAuthorizationDetailsRequest), .fields = kGetAccountAuthorizationDetailsRequestFields, .by_wire_name = kGetAccountAuthorizationDetailsRequestNames};
constinit const Type types::GetAccountAuthorizationDetailsRequest = {.kind = Kind::structure, .shape = &GetAccountAuthorizationDetailsRequest::kShape};
constinit const Shape GetAccountAuthorizationDetailsResponse::kShape = {.name = "GetAccountAuthorizationDetailsResponse", .size = sizeof(GetAccountAuthorizationDetailsResponse), .fields = kGetAccountAuthorizationDetailsResponseFields, .by_wire_name = kGetAccountAuthorizationDetailsResponseNames};
constinit const Type types::GetAccountAuthorizationDetailsResponse = {.kind = Kind::structure, .shape = &GetAccountAuthorizationDetailsResponse::kShape};
constinit const Shape GetGroupRequest::kShape = {.name = "GetGroupRequest", .size = sizeof(GetGroupRequest), .fields = kGetGroupRequestFields, .by_wire_name = kGetGroupRequestNames};
constinit const Type types::GetGroupRequest = {.kind = Kind::structure, .shape = &GetGroupRequest::kShape};
constinit const Shape GetGroupResponse::kShape = {.name = "GetGroupResponse", .size = sizeof(GetGroupResponse), .fields = kGetGroupResponseFields, .by_wire_name = kGetGroupResponseNames};
constinit const Type types::GetGroupResponse = {.kind = Kind::structure, .shape = &GetGroupResponse::kShape};
constinit const Shape GetInstanceProfileRequest::kShape = {.name = "GetInstanceProfileRequest", .size = sizeof(GetInstanceProfileRequest), .fields = kGetInstanceProfileRequestFields, .by_wire_name = kGetInstanceProfileRequestNames};
constinit const Type types::GetInstanceProfileRequest = {.kind = Kind::structure, .shape = &GetInstanceProfileRequest::kShape};
constinit const Shape GetInstanceProfileResponse::kShape = {.name = "GetInstanceProfileResponse", .size = sizeof(GetInstanceProfileResponse), .fields = kGetInstanceProfileResponseFields, .by_wire_name = kGetInstanceProfileResponseNames};
constinit const Type types::GetInstanceProfileResponse = {.kind = Kind::structure, .shape = &GetInstanceProfileResponse::kShape};
constinit const Shape GetPolicyRequest::kShape = {.name = "GetPolicyRequest", .size = sizeof(GetPolicyRequest), .fields = kGetPolicyRequestFields, .by_wire_name = kGetPolicyRequestNames};
constinit const Type types::GetPolicyRequest = {.kind = Kind::structure, .shape = &GetPolicyRequest::kShape};
constinit const Shape GetPolicyResponse::kShape = {.name = "GetPolicyResponse", .size = sizeof(GetPolicyResponse), .fields = kGetPolicyResponseFields, .by_wire_name = kGetPolicyResponseNames};
constinit const Type types::GetPolicyResponse = {.kind = Kind::structure, .shape = &GetPolicyResponse::kShape};
constinit const Shape GetPolicyVersionRequest::kShape = {.name = "GetPolicyVersionRequest", .size = sizeof(GetPolicyVersionRequest), .fields = kGetPolicyVersionRequestFields, .by_wire_name = kGetPolicyVersionRequestNames};
constinit const Type types::GetPolicyVersionRequest = {.kind = Kind::structure, .shape = &GetPolicyVersionRequest::kShape};
constinit const Shape GetPolicyVersionResponse::kShape = {.name = "GetPolicyVersionResponse", .size = sizeof(GetPolicyVersionResponse), .fields = kGetPolicyVersionResponseFields, .by_wire_name = kGetPolicyVersionResponseNames};
constinit const Type types::GetPolicyVersionResponse = {.kind = Kind::structure, .shape = &GetPolicyVersionResponse::kShape};
constinit const Shape GetRolePolicyRequest::kShape = {.name = "GetRolePolicyRequest", .size = sizeof(GetRolePolicyRequest), .fields = kGetRolePolicyRequestFields, .by_wire_name = kGetRolePolicyRequestNames};
constinit const Type types::GetRolePolicyRequest = {.kind = Kind::structure, .shape = &GetRolePolicyRequest::kShape};
constinit const Shape GetRolePolicyResponse::kShape = {.name = "GetRolePolicyResponse", .size = sizeof(GetRolePolicyResponse), .fields = kGetRolePolicyResponseFields, .by_wire_name = kGetRolePolicyResponseNames};
constinit const Type types::GetRolePolicyResponse = {.kind = Kind::structure, .shape = &GetRolePolicyResponse::kShape};
constinit const Shape GetRoleRequest::kShape = {.name = "GetRoleRequest", .size = sizeof(GetRoleRequest), .fields = kGetRoleRequestFields, .by_wire_name = kGetRoleRequestNames};
constinit const Type types::GetRoleRequest = {.kind = Kind::structure, .shape = &GetRoleRequest::kShape};
constinit const Shape GetRoleResponse::kShape = {.name = "GetRoleResponse", .size = sizeof(GetRoleResponse), .fields = kGetRoleResponseFields, .by_wire_name = kGetRoleResponseNames};
constinit const Type types::GetRoleResponse = {.kind = Kind::structure, .shape = &GetRoleResponse::kShape};
constinit const Shape GetUserPolicyRequest::kShape = {.name = "GetUserPolicyRequest", .size = sizeof(GetUserPolicyRequest), .fields = kGetUserPolicyRequestFields, .by_wire_name = kGetUserPolicyRequestNames};
constinit const Type types::GetUserPolicyRequest = {.kind = Kind::structure, .shape = &GetUserPolicyRequest::kShape};
constinit const Shape GetUserPolicyResponse::kShape = {.name = "GetUserPolicyResponse", .size = sizeof(GetUserPolicyResponse), .fields = kGetUserPolicyResponseFields, .by_wire_name = kGetUserPolicyResponseNames};
constinit const Type types::GetUserPolicyResponse = {.kind = Kind::structure, .shape = &GetUserPolicyResponse::kShape};
constinit const Shape GetUserRequest::kShape = {.name = "GetUserRequest", .size = sizeof(GetUserRequest), .fields = kGetUserRequestFields, .by_wire_name = kGetUserRequestNames};
constinit const Type types::GetUserRequest = {.kind = Kind::structure, .shape = &GetUserRequest::kShape};

}  // namespace athanor::api::iam
