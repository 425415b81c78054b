// Generated from apis/iam.json by apis/generate.py.
#include "iam_tables.hpp"

namespace athanor::api::iam {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kGetUserResponseFields[] = {
    {.name = "User", .wire_name = "User", .type = &types::User, .offset = offsetof(GetUserResponse, user), .required = true},
};
constexpr std::uint16_t kGetUserResponseNames[] = {0};
constexpr Field kGroupFields[] = {
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .offset = offsetof(Group, path), .required = true},
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::existingUserNameType, .offset = offsetof(Group, group_name), .required = true},
    {.name = "GroupId", .wire_name = "GroupId", .type = &types::accessKeyIdType, .offset = offsetof(Group, group_id), .required = true},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .offset = offsetof(Group, arn), .required = true},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .offset = offsetof(Group, create_date), .required = true},
};
constexpr std::uint16_t kGroupNames[] = {3, 4, 2, 1, 0};
constexpr Field kGroupDetailFields[] = {
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .optional = &kOptional<std::string>, .offset = offsetof(GroupDetail, path)},
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(GroupDetail, group_name)},
    {.name = "GroupId", .wire_name = "GroupId", .type = &types::accessKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(GroupDetail, group_id)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(GroupDetail, arn)},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(GroupDetail, create_date)},
    {.name = "GroupPolicyList", .wire_name = "GroupPolicyList", .type = &types::policyDetailListType, .optional = &kOptional<std::vector<PolicyDetail>>, .offset = offsetof(GroupDetail, group_policy_list)},
    {.name = "AttachedManagedPolicies", .wire_name = "AttachedManagedPolicies", .type = &types::attachedPoliciesListType, .optional = &kOptional<std::vector<AttachedPolicy>>, .offset = offsetof(GroupDetail, attached_managed_policies)},
};
constexpr std::uint16_t kGroupDetailNames[] = {3, 6, 4, 2, 1, 5, 0};
constexpr Field kInstanceProfileFields[] = {
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .offset = offsetof(InstanceProfile, path), .required = true},
    {.name = "InstanceProfileName", .wire_name = "InstanceProfileName", .type = &types::existingUserNameType, .offset = offsetof(InstanceProfile, instance_profile_name), .required = true},
    {.name = "InstanceProfileId", .wire_name = "InstanceProfileId", .type = &types::accessKeyIdType, .offset = offsetof(InstanceProfile, instance_profile_id), .required = true},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .offset = offsetof(InstanceProfile, arn), .required = true},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .offset = offsetof(InstanceProfile, create_date), .required = true},
    {.name = "Roles", .wire_name = "Roles", .type = &types::roleListType, .offset = offsetof(InstanceProfile, roles), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(InstanceProfile, tags)},
};
constexpr std::uint16_t kInstanceProfileNames[] = {3, 4, 2, 1, 0, 5, 6};
constexpr Field kListAccessKeysRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(ListAccessKeysRequest, user_name)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListAccessKeysRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListAccessKeysRequest, max_items)},
};
constexpr std::uint16_t kListAccessKeysRequestNames[] = {1, 2, 0};
constexpr Field kListAccessKeysResponseFields[] = {
    {.name = "AccessKeyMetadata", .wire_name = "AccessKeyMetadata", .type = &types::accessKeyMetadataListType, .offset = offsetof(ListAccessKeysResponse, access_key_metadata), .required = true},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListAccessKeysResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListAccessKeysResponse, marker)},
};
constexpr std::uint16_t kListAccessKeysResponseNames[] = {0, 1, 2};
constexpr Field kListAttachedRolePoliciesRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(ListAttachedRolePoliciesRequest, role_name), .required = true},
    {.name = "PathPrefix", .wire_name = "PathPrefix", .type = &types::policyPathType, .optional = &kOptional<std::string>, .offset = offsetof(ListAttachedRolePoliciesRequest, path_prefix)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListAttachedRolePoliciesRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListAttachedRolePoliciesRequest, max_items)},
};
constexpr std::uint16_t kListAttachedRolePoliciesRequestNames[] = {2, 3, 1, 0};
constexpr Field kListAttachedRolePoliciesResponseFields[] = {
    {.name = "AttachedPolicies", .wire_name = "AttachedPolicies", .type = &types::attachedPoliciesListType, .optional = &kOptional<std::vector<AttachedPolicy>>, .offset = offsetof(ListAttachedRolePoliciesResponse, attached_policies)},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListAttachedRolePoliciesResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListAttachedRolePoliciesResponse, marker)},
};
constexpr std::uint16_t kListAttachedRolePoliciesResponseNames[] = {0, 1, 2};
constexpr Field kListAttachedUserPoliciesRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::customSuffixType, .offset = offsetof(ListAttachedUserPoliciesRequest, user_name), .required = true},
    {.name = "PathPrefix", .wire_name = "PathPrefix", .type = &types::policyPathType, .optional = &kOptional<std::string>, .offset = offsetof(ListAttachedUserPoliciesRequest, path_prefix)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListAttachedUserPoliciesRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListAttachedUserPoliciesRequest, max_items)},
};
constexpr std::uint16_t kListAttachedUserPoliciesRequestNames[] = {2, 3, 1, 0};
constexpr Field kListAttachedUserPoliciesResponseFields[] = {
    {.name = "AttachedPolicies", .wire_name = "AttachedPolicies", .type = &types::attachedPoliciesListType, .optional = &kOptional<std::vector<AttachedPolicy>>, .offset = offsetof(ListAttachedUserPoliciesResponse, attached_policies)},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListAttachedUserPoliciesResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListAttachedUserPoliciesResponse, marker)},
};
constexpr std::uint16_t kListAttachedUserPoliciesResponseNames[] = {0, 1, 2};
constexpr Field kListGroupsForUserRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .offset = offsetof(ListGroupsForUserRequest, user_name), .required = true},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListGroupsForUserRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListGroupsForUserRequest, max_items)},
};
constexpr std::uint16_t kListGroupsForUserRequestNames[] = {1, 2, 0};
constexpr Field kListGroupsForUserResponseFields[] = {
    {.name = "Groups", .wire_name = "Groups", .type = &types::groupListType, .offset = offsetof(ListGroupsForUserResponse, groups), .required = true},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListGroupsForUserResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListGroupsForUserResponse, marker)},
};
constexpr std::uint16_t kListGroupsForUserResponseNames[] = {0, 1, 2};
constexpr Field kListGroupsRequestFields[] = {
    {.name = "PathPrefix", .wire_name = "PathPrefix", .type = &types::pathPrefixType, .optional = &kOptional<std::string>, .offset = offsetof(ListGroupsRequest, path_prefix)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListGroupsRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListGroupsRequest, max_items)},
};
constexpr std::uint16_t kListGroupsRequestNames[] = {1, 2, 0};
constexpr Field kListGroupsResponseFields[] = {
    {.name = "Groups", .wire_name = "Groups", .type = &types::groupListType, .offset = offsetof(ListGroupsResponse, groups), .required = true},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListGroupsResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListGroupsResponse, marker)},
};
constexpr std::uint16_t kListGroupsResponseNames[] = {0, 1, 2};
constexpr Field kListPoliciesRequestFields[] = {
    {.name = "Scope", .wire_name = "Scope", .type = &types::policyScopeType, .optional = &kOptional<std::string>, .offset = offsetof(ListPoliciesRequest, scope)},
    {.name = "OnlyAttached", .wire_name = "OnlyAttached", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListPoliciesRequest, only_attached)},
    {.name = "PathPrefix", .wire_name = "PathPrefix", .type = &types::policyPathType, .optional = &kOptional<std::string>, .offset = offsetof(ListPoliciesRequest, path_prefix)},
    {.name = "PolicyUsageFilter", .wire_name = "PolicyUsageFilter", .type = &types::PolicyUsageType, .optional = &kOptional<std::string>, .offset = offsetof(ListPoliciesRequest, policy_usage_filter)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListPoliciesRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPoliciesRequest, max_items)},
};
constexpr std::uint16_t kListPoliciesRequestNames[] = {4, 5, 1, 2, 3, 0};
constexpr Field kListPoliciesResponseFields[] = {
    {.name = "Policies", .wire_name = "Policies", .type = &types::policyListType, .optional = &kOptional<std::vector<Policy>>, .offset = offsetof(ListPoliciesResponse, policies)},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListPoliciesResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListPoliciesResponse, marker)},
};
constexpr std::uint16_t kListPoliciesResponseNames[] = {1, 2, 0};
constexpr Field kListPolicyVersionsRequestFields[] = {
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(ListPolicyVersionsRequest, policy_arn), .required = true},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListPolicyVersionsRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListPolicyVersionsRequest, max_items)},
};
constexpr std::uint16_t kListPolicyVersionsRequestNames[] = {1, 2, 0};
constexpr Field kListPolicyVersionsResponseFields[] = {
    {.name = "Versions", .wire_name = "Versions", .type = &types::policyDocumentVersionListType, .optional = &kOptional<std::vector<PolicyVersion>>, .offset = offsetof(ListPolicyVersionsResponse, versions)},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListPolicyVersionsResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListPolicyVersionsResponse, marker)},
};
constexpr std::uint16_t kListPolicyVersionsResponseNames[] = {1, 2, 0};
constexpr Field kListRolePoliciesRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(ListRolePoliciesRequest, role_name), .required = true},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListRolePoliciesRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListRolePoliciesRequest, max_items)},
};
constexpr std::uint16_t kListRolePoliciesRequestNames[] = {1, 2, 0};
constexpr Field kListRolePoliciesResponseFields[] = {
    {.name = "PolicyNames", .wire_name = "PolicyNames", .type = &types::policyNameListType, .offset = offsetof(ListRolePoliciesResponse, policy_names), .required = true},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListRolePoliciesResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListRolePoliciesResponse, marker)},
};
constexpr std::uint16_t kListRolePoliciesResponseNames[] = {1, 2, 0};
constexpr Field kListRoleTagsRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(ListRoleTagsRequest, role_name), .required = true},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListRoleTagsRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListRoleTagsRequest, max_items)},
};
constexpr std::uint16_t kListRoleTagsRequestNames[] = {1, 2, 0};
constexpr Field kListRoleTagsResponseFields[] = {
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .offset = offsetof(ListRoleTagsResponse, tags), .required = true},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListRoleTagsResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListRoleTagsResponse, marker)},
};
constexpr std::uint16_t kListRoleTagsResponseNames[] = {1, 2, 0};
constexpr Field kListRolesRequestFields[] = {
    {.name = "PathPrefix", .wire_name = "PathPrefix", .type = &types::pathPrefixType, .optional = &kOptional<std::string>, .offset = offsetof(ListRolesRequest, path_prefix)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListRolesRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListRolesRequest, max_items)},
};
constexpr std::uint16_t kListRolesRequestNames[] = {1, 2, 0};
constexpr Field kListRolesResponseFields[] = {
    {.name = "Roles", .wire_name = "Roles", .type = &types::roleListType, .offset = offsetof(ListRolesResponse, roles), .required = true},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListRolesResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListRolesResponse, marker)},
};
constexpr std::uint16_t kListRolesResponseNames[] = {1, 2, 0};
constexpr Field kListUserPoliciesRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .offset = offsetof(ListUserPoliciesRequest, user_name), .required = true},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListUserPoliciesRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListUserPoliciesRequest, max_items)},
};
constexpr std::uint16_t kListUserPoliciesRequestNames[] = {1, 2, 0};
constexpr Field kListUserPoliciesResponseFields[] = {
    {.name = "PolicyNames", .wire_name = "PolicyNames", .type = &types::policyNameListType, .offset = offsetof(ListUserPoliciesResponse, policy_names), .required = true},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListUserPoliciesResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListUserPoliciesResponse, marker)},
};
constexpr std::uint16_t kListUserPoliciesResponseNames[] = {1, 2, 0};
constexpr Field kListUsersRequestFields[] = {
    {.name = "PathPrefix", .wire_name = "PathPrefix", .type = &types::pathPrefixType, .optional = &kOptional<std::string>, .offset = offsetof(ListUsersRequest, path_prefix)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(ListUsersRequest, marker)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(ListUsersRequest, max_items)},
};
constexpr std::uint16_t kListUsersRequestNames[] = {1, 2, 0};
constexpr Field kListUsersResponseFields[] = {
    {.name = "Users", .wire_name = "Users", .type = &types::userListType, .offset = offsetof(ListUsersResponse, users), .required = true},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ListUsersResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(ListUsersResponse, marker)},
};
constexpr std::uint16_t kListUsersResponseNames[] = {1, 2, 0};
constexpr Field kManagedPolicyDetailFields[] = {
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(ManagedPolicyDetail, policy_name)},
    {.name = "PolicyId", .wire_name = "PolicyId", .type = &types::accessKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(ManagedPolicyDetail, policy_id)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(ManagedPolicyDetail, arn)},
    {.name = "Path", .wire_name = "Path", .type = &types::policyPathType, .optional = &kOptional<std::string>, .offset = offsetof(ManagedPolicyDetail, path)},
    {.name = "DefaultVersionId", .wire_name = "DefaultVersionId", .type = &types::policyVersionIdType, .optional = &kOptional<std::string>, .offset = offsetof(ManagedPolicyDetail, default_version_id)},
    {.name = "AttachmentCount", .wire_name = "AttachmentCount", .type = &types::ColumnNumber, .optional = &kOptional<std::int64_t>, .offset = offsetof(ManagedPolicyDetail, attachment_count)},
    {.name = "PermissionsBoundaryUsageCount", .wire_name = "PermissionsBoundaryUsageCount", .type = &types::ColumnNumber, .optional = &kOptional<std::int64_t>, .offset = offsetof(ManagedPolicyDetail, permissions_boundary_usage_count)},
    {.name = "IsAttachable", .wire_name = "IsAttachable", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(ManagedPolicyDetail, is_attachable)},
    {.name = "Description", .wire_name = "Description", .type = &types::policyDescriptionType, .optional = &kOptional<std::string>, .offset = offsetof(ManagedPolicyDetail, description)},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(ManagedPolicyDetail, create_date)},
    {.name = "UpdateDate", .wire_name = "UpdateDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(ManagedPolicyDetail, update_date)},
    {.name = "PolicyVersionList", .wire_name = "PolicyVersionList", .type = &types::policyDocumentVersionListType, .optional = &kOptional<std::vector<PolicyVersion>>, .offset = offsetof(ManagedPolicyDetail, policy_version_list)},
};
constexpr std::uint16_t kManagedPolicyDetailNames[] = {2, 5, 9, 4, 8, 7, 3, 6, 1, 0, 11, 10};
constexpr Field kOrganizationsDecisionDetailFields[] = {
    {.name = "AllowedByOrganizations", .wire_name = "AllowedByOrganizations", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(OrganizationsDecisionDetail, allowed_by_organizations)},
};
constexpr std::uint16_t kOrganizationsDecisionDetailNames[] = {0};
constexpr Field kPermissionsBoundaryDecisionDetailFields[] = {
    {.name = "AllowedByPermissionsBoundary", .wire_name = "AllowedByPermissionsBoundary", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(PermissionsBoundaryDecisionDetail, allowed_by_permissions_boundary)},
};
constexpr std::uint16_t kPermissionsBoundaryDecisionDetailNames[] = {0};
constexpr Field kPolicyFields[] = {
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(Policy, policy_name)},
    {.name = "PolicyId", .wire_name = "PolicyId", .type = &types::accessKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(Policy, policy_id)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(Policy, arn)},
    {.name = "Path", .wire_name = "Path", .type = &types::policyPathType, .optional = &kOptional<std::string>, .offset = offsetof(Policy, path)},
    {.name = "DefaultVersionId", .wire_name = "DefaultVersionId", .type = &types::policyVersionIdType, .optional = &kOptional<std::string>, .offset = offsetof(Policy, default_version_id)},
    {.name = "AttachmentCount", .wire_name = "AttachmentCount", .type = &types::ColumnNumber, .optional = &kOptional<std::int64_t>, .offset = offsetof(Policy, attachment_count)},
    {.name = "PermissionsBoundaryUsageCount", .wire_name = "PermissionsBoundaryUsageCount", .type = &types::ColumnNumber, .optional = &kOptional<std::int64_t>, .offset = offsetof(Policy, permissions_boundary_usage_count)},
    {.name = "IsAttachable", .wire_name = "IsAttachable", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(Policy, is_attachable)},
    {.name = "Description", .wire_name = "Description", .type = &types::policyDescriptionType, .optional = &kOptional<std::string>, .offset = offsetof(Policy, description)},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(Policy, create_date)},
    {.name = "UpdateDate", .wire_name = "UpdateDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(Policy, update_date)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(Policy, tags)},
};
constexpr std::uint16_t kPolicyNames[] = {2, 5, 9, 4, 8, 7, 3, 6, 1, 0, 11, 10};
constexpr Field kPolicyDetailFields[] = {
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(PolicyDetail, policy_name)},
    {.name = "PolicyDocument", .wire_name = "PolicyDocument", .type = &types::policyDocumentType, .optional = &kOptional<std::string>, .offset = offsetof(PolicyDetail, policy_document)},
};
constexpr std::uint16_t kPolicyDetailNames[] = {1, 0};
constexpr Field kPolicyVersionFields[] = {
    {.name = "Document", .wire_name = "Document", .type = &types::policyDocumentType, .optional = &kOptional<std::string>, .offset = offsetof(PolicyVersion, document)},
    {.name = "VersionId", .wire_name = "VersionId", .type = &types::policyVersionIdType, .optional = &kOptional<std::string>, .offset = offsetof(PolicyVersion, version_id)},
    {.name = "IsDefaultVersion", .wire_name = "IsDefaultVersion", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(PolicyVersion, is_default_version)},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(PolicyVersion, create_date)},
};
constexpr std::uint16_t kPolicyVersionNames[] = {3, 0, 2, 1};
constexpr Field kPositionFields[] = {
    {.name = "Line", .wire_name = "Line", .type = &types::ColumnNumber, .optional = &kOptional<std::int64_t>, .offset = offsetof(Position, line)},
    {.name = "Column", .wire_name = "Column", .type = &types::ColumnNumber, .optional = &kOptional<std::int64_t>, .offset = offsetof(Position, column)},
};
constexpr std::uint16_t kPositionNames[] = {1, 0};
constexpr Field kPutRolePolicyRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(PutRolePolicyRequest, role_name), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .offset = offsetof(PutRolePolicyRequest, policy_name), .required = true},
    {.name = "PolicyDocument", .wire_name = "PolicyDocument", .type = &types::policyDocumentType, .offset = offsetof(PutRolePolicyRequest, policy_document), .required = true},
};
constexpr std::uint16_t kPutRolePolicyRequestNames[] = {2, 1, 0};
constexpr Field kPutUserPolicyRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .offset = offsetof(PutUserPolicyRequest, user_name), .required = true},
    {.name = "PolicyName", .wire_name = "PolicyName", .type = &types::existingUserNameType, .offset = offsetof(PutUserPolicyRequest, policy_name), .required = true},
    {.name = "PolicyDocument", .wire_name = "PolicyDocument", .type = &types::policyDocumentType, .offset = offsetof(PutUserPolicyRequest, policy_document), .required = true},
};
constexpr std::uint16_t kPutUserPolicyRequestNames[] = {2, 1, 0};
constexpr Field kRemoveUserFromGroupRequestFields[] = {
    {.name = "GroupName", .wire_name = "GroupName", .type = &types::existingUserNameType, .offset = offsetof(RemoveUserFromGroupRequest, group_name), .required = true},
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .offset = offsetof(RemoveUserFromGroupRequest, user_name), .required = true},
};
constexpr std::uint16_t kRemoveUserFromGroupRequestNames[] = {0, 1};
constexpr Field kResourceSpecificResultFields[] = {
    {.name = "EvalResourceName", .wire_name = "EvalResourceName", .type = &types::ResourceNameType, .offset = offsetof(ResourceSpecificResult, eval_resource_name), .required = true},
    {.name = "EvalResourceDecision", .wire_name = "EvalResourceDecision", .type = &types::PolicyEvaluationDecisionType, .offset = offsetof(ResourceSpecificResult, eval_resource_decision), .required = true},
    {.name = "MatchedStatements", .wire_name = "MatchedStatements", .type = &types::StatementListType, .optional = &kOptional<std::vector<Statement>>, .offset = offsetof(ResourceSpecificResult, matched_statements)},
    {.name = "MissingContextValues", .wire_name = "MissingContextValues", .type = &types::ContextKeyNamesResultListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(ResourceSpecificResult, missing_context_values)},
    {.name = "EvalDecisionDetails", .wire_name = "EvalDecisionDetails", .type = &types::EvalDecisionDetailsType, .optional = &kOptional<std::map<std::string, std::string>>, .offset = offsetof(ResourceSpecificResult, eval_decision_details)},
    {.name = "PermissionsBoundaryDecisionDetail", .wire_name = "PermissionsBoundaryDecisionDetail", .type = &types::PermissionsBoundaryDecisionDetail, .optional = &kOptional<PermissionsBoundaryDecisionDetail>, .offset = offsetof(ResourceSpecificResult, permissions_boundary_decision_detail)},
};
constexpr std::uint16_t kResourceSpecificResultNames[] = {4, 1, 0, 2, 3, 5};
constexpr Field kRoleFields[] = {
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .offset = offsetof(Role, path), .required = true},
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(Role, role_name), .required = true},
    {.name = "RoleId", .wire_name = "RoleId", .type = &types::accessKeyIdType, .offset = offsetof(Role, role_id), .required = true},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .offset = offsetof(Role, arn), .required = true},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .offset = offsetof(Role, create_date), .required = true},
    {.name = "AssumeRolePolicyDocument", .wire_name = "AssumeRolePolicyDocument", .type = &types::policyDocumentType, .optional = &kOptional<std::string>, .offset = offsetof(Role, assume_role_policy_document)},
    {.name = "Description", .wire_name = "Description", .type = &types::roleDescriptionType, .optional = &kOptional<std::string>, .offset = offsetof(Role, description)},
    {.name = "MaxSessionDuration", .wire_name = "MaxSessionDuration", .type = &types::roleMaxSessionDurationType, .optional = &kOptional<std::int64_t>, .offset = offsetof(Role, max_session_duration)},
    {.name = "PermissionsBoundary", .wire_name = "PermissionsBoundary", .type = &types::AttachedPermissionsBoundary, .optional = &kOptional<AttachedPermissionsBoundary>, .offset = offsetof(Role, permissions_boundary)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(Role, tags)},
    {.name = "RoleLastUsed", .wire_name = "RoleLastUsed", .type = &types::RoleLastUsed, .optional = &kOptional<RoleLastUsed>, .offset = offsetof(Role, role_last_used)},
};
constexpr std::uint16_t kRoleNames[] = {3, 5, 4, 6, 7, 0, 8, 2, 10, 1, 9};
constexpr Field kRoleDetailFields[] = {
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .optional = &kOptional<std::string>, .offset = offsetof(RoleDetail, path)},
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .optional = &kOptional<std::string>, .offset = offsetof(RoleDetail, role_name)},
    {.name = "RoleId", .wire_name = "RoleId", .type = &types::accessKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(RoleDetail, role_id)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(RoleDetail, arn)},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(RoleDetail, create_date)},
    {.name = "AssumeRolePolicyDocument", .wire_name = "AssumeRolePolicyDocument", .type = &types::policyDocumentType, .optional = &kOptional<std::string>, .offset = offsetof(RoleDetail, assume_role_policy_document)},
    {.name = "InstanceProfileList", .wire_name = "InstanceProfileList", .type = &types::instanceProfileListType, .optional = &kOptional<std::vector<InstanceProfile>>, .offset = offsetof(RoleDetail, instance_profile_list)},
    {.name = "RolePolicyList", .wire_name = "RolePolicyList", .type = &types::policyDetailListType, .optional = &kOptional<std::vector<PolicyDetail>>, .offset = offsetof(RoleDetail, role_policy_list)},
    {.name = "AttachedManagedPolicies", .wire_name = "AttachedManagedPolicies", .type = &types::attachedPoliciesListType, .optional = &kOptional<std::vector<AttachedPolicy>>, .offset = offsetof(RoleDetail, attached_managed_policies)},
    {.name = "PermissionsBoundary", .wire_name = "PermissionsBoundary", .type = &types::AttachedPermissionsBoundary, .optional = &kOptional<AttachedPermissionsBoundary>, .offset = offsetof(RoleDetail, permissions_boundary)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(RoleDetail, tags)},
    {.name = "RoleLastUsed", .wire_name = "RoleLastUsed", .type = &types::RoleLastUsed, .optional = &kOptional<RoleLastUsed>, .offset = offsetof(RoleDetail, role_last_used)},
};
constexpr std::uint16_t kRoleDetailNames[] = {3, 5, 8, 4, 6, 0, 9, 2, 11, 1, 7, 10};
constexpr Field kRoleLastUsedFields[] = {
    {.name = "LastUsedDate", .wire_name = "LastUsedDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(RoleLastUsed, last_used_date)},
    {.name = "Region", .wire_name = "Region", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(RoleLastUsed, region)},
};
constexpr std::uint16_t kRoleLastUsedNames[] = {0, 1};
constexpr Field kSetDefaultPolicyVersionRequestFields[] = {
    {.name = "PolicyArn", .wire_name = "PolicyArn", .type = &types::arnType, .offset = offsetof(SetDefaultPolicyVersionRequest, policy_arn), .required = true},
    {.name = "VersionId", .wire_name = "VersionId", .type = &types::policyVersionIdType, .offset = offsetof(SetDefaultPolicyVersionRequest, version_id), .required = true},
};
constexpr std::uint16_t kSetDefaultPolicyVersionRequestNames[] = {0, 1};
constexpr Field kSimulateCustomPolicyRequestFields[] = {
    {.name = "PolicyInputList", .wire_name = "PolicyInputList", .type = &types::SimulationPolicyListType, .offset = offsetof(SimulateCustomPolicyRequest, policy_input_list), .required = true},
    {.name = "PermissionsBoundaryPolicyInputList", .wire_name = "PermissionsBoundaryPolicyInputList", .type = &types::SimulationPolicyListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(SimulateCustomPolicyRequest, permissions_boundary_policy_input_list)},
    {.name = "ActionNames", .wire_name = "ActionNames", .type = &types::ActionNameListType, .offset = offsetof(SimulateCustomPolicyRequest, action_names), .required = true},
    {.name = "ResourceArns", .wire_name = "ResourceArns", .type = &types::ResourceNameListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(SimulateCustomPolicyRequest, resource_arns)},
    {.name = "ResourcePolicy", .wire_name = "ResourcePolicy", .type = &types::policyDocumentType, .optional = &kOptional<std::string>, .offset = offsetof(SimulateCustomPolicyRequest, resource_policy)},
    {.name = "ResourceOwner", .wire_name = "ResourceOwner", .type = &types::ResourceNameType, .optional = &kOptional<std::string>, .offset = offsetof(SimulateCustomPolicyRequest, resource_owner)},
    {.name = "CallerArn", .wire_name = "CallerArn", .type = &types::ResourceNameType, .optional = &kOptional<std::string>, .offset = offsetof(SimulateCustomPolicyRequest, caller_arn)},
    {.name = "ContextEntries", .wire_name = "ContextEntries", .type = &types::ContextEntryListType, .optional = &kOptional<std::vector<ContextEntry>>, .offset = offsetof(SimulateCustomPolicyRequest, context_entries)},
    {.name = "ResourceHandlingOption", .wire_name = "ResourceHandlingOption", .type = &types::ResourceHandlingOptionType, .optional = &kOptional<std::string>, .offset = offsetof(SimulateCustomPolicyRequest, resource_handling_option)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(SimulateCustomPolicyRequest, max_items)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(SimulateCustomPolicyRequest, marker)},
};
constexpr std::uint16_t kSimulateCustomPolicyRequestNames[] = {2, 6, 7, 10, 9, 1, 0, 3, 8, 5, 4};
constexpr Field kSimulatePolicyResponseFields[] = {
    {.name = "EvaluationResults", .wire_name = "EvaluationResults", .type = &types::EvaluationResultsListType, .optional = &kOptional<std::vector<EvaluationResult>>, .offset = offsetof(SimulatePolicyResponse, evaluation_results)},
    {.name = "IsTruncated", .wire_name = "IsTruncated", .type = &types::booleanType, .optional = &kOptional<bool>, .offset = offsetof(SimulatePolicyResponse, is_truncated)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(SimulatePolicyResponse, marker)},
};
constexpr std::uint16_t kSimulatePolicyResponseNames[] = {0, 1, 2};
constexpr Field kSimulatePrincipalPolicyRequestFields[] = {
    {.name = "PolicySourceArn", .wire_name = "PolicySourceArn", .type = &types::arnType, .offset = offsetof(SimulatePrincipalPolicyRequest, policy_source_arn), .required = true},
    {.name = "PolicyInputList", .wire_name = "PolicyInputList", .type = &types::SimulationPolicyListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(SimulatePrincipalPolicyRequest, policy_input_list)},
    {.name = "PermissionsBoundaryPolicyInputList", .wire_name = "PermissionsBoundaryPolicyInputList", .type = &types::SimulationPolicyListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(SimulatePrincipalPolicyRequest, permissions_boundary_policy_input_list)},
    {.name = "ActionNames", .wire_name = "ActionNames", .type = &types::ActionNameListType, .offset = offsetof(SimulatePrincipalPolicyRequest, action_names), .required = true},
    {.name = "ResourceArns", .wire_name = "ResourceArns", .type = &types::ResourceNameListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(SimulatePrincipalPolicyRequest, resource_arns)},
    {.name = "ResourcePolicy", .wire_name = "ResourcePolicy", .type = &types::policyDocumentType, .optional = &kOptional<std::string>, .offset = offsetof(SimulatePrincipalPolicyRequest, resource_policy)},
    {.name = "ResourceOwner", .wire_name = "ResourceOwner", .type = &types::ResourceNameType, .optional = &kOptional<std::string>, .offset = offsetof(SimulatePrincipalPolicyRequest, resource_owner)},
    {.name = "CallerArn", .wire_name = "CallerArn", .type = &types::ResourceNameType, .optional = &kOptional<std::string>, .offset = offsetof(SimulatePrincipalPolicyRequest, caller_arn)},
    {.name = "ContextEntries", .wire_name = "ContextEntries", .type = &types::ContextEntryListType, .optional = &kOptional<std::vector<ContextEntry>>, .offset = offsetof(SimulatePrincipalPolicyRequest, context_entries)},
    {.name = "ResourceHandlingOption", .wire_name = "ResourceHandlingOption", .type = &types::ResourceHandlingOptionType, .optional = &kOptional<std::string>, .offset = offsetof(SimulatePrincipalPolicyRequest, resource_handling_option)},
    {.name = "MaxItems", .wire_name = "MaxItems", .type = &types::maxItemsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(SimulatePrincipalPolicyRequest, max_items)},
    {.name = "Marker", .wire_name = "Marker", .type = &types::markerType, .optional = &kOptional<std::string>, .offset = offsetof(SimulatePrincipalPolicyRequest, marker)},
};
constexpr std::uint16_t kSimulatePrincipalPolicyRequestNames[] = {3, 7, 8, 11, 10, 2, 1, 0, 4, 9, 6, 5};
constexpr Field kStatementFields[] = {
    {.name = "SourcePolicyId", .wire_name = "SourcePolicyId", .type = &types::ContextKeyValueType, .optional = &kOptional<std::string>, .offset = offsetof(Statement, source_policy_id)},
    {.name = "SourcePolicyType", .wire_name = "SourcePolicyType", .type = &types::PolicySourceType, .optional = &kOptional<std::string>, .offset = offsetof(Statement, source_policy_type)},
    {.name = "StartPosition", .wire_name = "StartPosition", .type = &types::Position, .optional = &kOptional<Position>, .offset = offsetof(Statement, start_position)},
    {.name = "EndPosition", .wire_name = "EndPosition", .type = &types::Position, .optional = &kOptional<Position>, .offset = offsetof(Statement, end_position)},
};
constexpr std::uint16_t kStatementNames[] = {3, 0, 1, 2};
constexpr Field kTagFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::tagKeyType, .offset = offsetof(Tag, key), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::tagValueType, .offset = offsetof(Tag, value), .required = true},
};
constexpr std::uint16_t kTagNames[] = {0, 1};
constexpr Field kTagRoleRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(TagRoleRequest, role_name), .required = true},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .offset = offsetof(TagRoleRequest, tags), .required = true},
};
constexpr std::uint16_t kTagRoleRequestNames[] = {0, 1};
constexpr Field kUntagRoleRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(UntagRoleRequest, role_name), .required = true},
    {.name = "TagKeys", .wire_name = "TagKeys", .type = &types::tagKeyListType, .offset = offsetof(UntagRoleRequest, tag_keys), .required = true},
};
constexpr std::uint16_t kUntagRoleRequestNames[] = {0, 1};
constexpr Field kUpdateAccessKeyRequestFields[] = {
    {.name = "UserName", .wire_name = "UserName", .type = &types::existingUserNameType, .optional = &kOptional<std::string>, .offset = offsetof(UpdateAccessKeyRequest, user_name)},
    {.name = "AccessKeyId", .wire_name = "AccessKeyId", .type = &types::accessKeyIdType, .offset = offsetof(UpdateAccessKeyRequest, access_key_id), .required = true},
    {.name = "Status", .wire_name = "Status", .type = &types::statusType, .offset = offsetof(UpdateAccessKeyRequest, status), .required = true},
};
constexpr std::uint16_t kUpdateAccessKeyRequestNames[] = {1, 2, 0};
constexpr Field kUpdateAssumeRolePolicyRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(UpdateAssumeRolePolicyRequest, role_name), .required = true},
    {.name = "PolicyDocument", .wire_name = "PolicyDocument", .type = &types::policyDocumentType, .offset = offsetof(UpdateAssumeRolePolicyRequest, policy_document), .required = true},
};
constexpr std::uint16_t kUpdateAssumeRolePolicyRequestNames[] = {1, 0};
constexpr Field kUpdateRoleRequestFields[] = {
    {.name = "RoleName", .wire_name = "RoleName", .type = &types::customSuffixType, .offset = offsetof(UpdateRoleRequest, role_name), .required = true},
    {.name = "Description", .wire_name = "Description", .type = &types::roleDescriptionType, .optional = &kOptional<std::string>, .offset = offsetof(UpdateRoleRequest, description)},
    {.name = "MaxSessionDuration", .wire_name = "MaxSessionDuration", .type = &types::roleMaxSessionDurationType, .optional = &kOptional<std::int64_t>, .offset = offsetof(UpdateRoleRequest, max_session_duration)},
};
constexpr std::uint16_t kUpdateRoleRequestNames[] = {1, 2, 0};
constexpr Field kUserFields[] = {
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .offset = offsetof(User, path), .required = true},
    {.name = "UserName", .wire_name = "UserName", .type = &types::customSuffixType, .offset = offsetof(User, user_name), .required = true},
    {.name = "UserId", .wire_name = "UserId", .type = &types::accessKeyIdType, .offset = offsetof(User, user_id), .required = true},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .offset = offsetof(User, arn), .required = true},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .offset = offsetof(User, create_date), .required = true},
    {.name = "PasswordLastUsed", .wire_name = "PasswordLastUsed", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(User, password_last_used)},
    {.name = "PermissionsBoundary", .wire_name = "PermissionsBoundary", .type = &types::AttachedPermissionsBoundary, .optional = &kOptional<AttachedPermissionsBoundary>, .offset = offsetof(User, permissions_boundary)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(User, tags)},
};
constexpr std::uint16_t kUserNames[] = {3, 4, 5, 0, 6, 7, 2, 1};
constexpr Field kUserDetailFields[] = {
    {.name = "Path", .wire_name = "Path", .type = &types::pathType, .optional = &kOptional<std::string>, .offset = offsetof(UserDetail, path)},
    {.name = "UserName", .wire_name = "UserName", .type = &types::customSuffixType, .optional = &kOptional<std::string>, .offset = offsetof(UserDetail, user_name)},
    {.name = "UserId", .wire_name = "UserId", .type = &types::accessKeyIdType, .optional = &kOptional<std::string>, .offset = offsetof(UserDetail, user_id)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(UserDetail, arn)},
    {.name = "CreateDate", .wire_name = "CreateDate", .type = &types::dateType, .optional = &kOptional<Timestamp>, .offset = offsetof(UserDetail, create_date)},
    {.name = "UserPolicyList", .wire_name = "UserPolicyList", .type = &types::policyDetailListType, .optional = &kOptional<std::vector<PolicyDetail>>, .offset = offsetof(UserDetail, user_policy_list)},
    {.name = "GroupList", .wire_name = "GroupList", .type = &types::groupNameListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(UserDetail, group_list)},
    {.name = "AttachedManagedPolicies", .wire_name = "AttachedManagedPolicies", .type = &types::attachedPoliciesListType, .optional = &kOptional<std::vector<AttachedPolicy>>, .offset = offsetof(UserDetail, attached_managed_policies)},
    {.name = "PermissionsBoundary", .wire_name = "PermissionsBoundary", .type = &types::AttachedPermissionsBoundary, .optional = &kOptional<AttachedPermissionsBoundary>, .offset = offsetof(UserDetail, permissions_boundary)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(UserDetail, tags)},
};
constexpr std::uint16_t kUserDetailNames[] = {3, 7, 4, 6, 0, 8, 9, 2, 1, 5};

}  // namespace

constinit const Shape GetUserResponse::kShape = {.name = "GetUserResponse", .size = sizeof(GetUserResponse), .fields = kGetUserResponseFields, .by_wire_name = kGetUserResponseNames};
constinit const Type types::GetUserResponse = {.kind = Kind::structure, .shape = &GetUserResponse::kShape};
constinit const Shape Group::kShape = {.name = "Group", .size = sizeof(Group), .fields = kGroupFields, .by_wire_name = kGroupNames};
constinit const Type types::Group = {.kind = Kind::structure, .shape = &Group::kShape};
constinit const Type types::groupListType = {.kind = Kind::list, .element = &types::Group, .list = &kList<Group>};
constinit const Shape GroupDetail::kShape = {.name = "GroupDetail", .size = sizeof(GroupDetail), .fields = kGroupDetailFields, .by_wire_name = kGroupDetailNames};
constinit const Type types::GroupDetail = {.kind = Kind::structure, .shape = &GroupDetail::kShape};
constinit const Type types::groupDetailListType = {.kind = Kind::list, .element = &types::GroupDetail, .list = &kList<GroupDetail>};
constinit const Shape InstanceProfile::kShape = {.name = "InstanceProfile", .size = sizeof(InstanceProfile), .fields = kInstanceProfileFields, .by_wire_name = kInstanceProfileNames};
constinit const Type types::InstanceProfile = {.kind = Kind::structure, .shape = &InstanceProfile::kShape};
constinit const Type types::instanceProfileListType = {.kind = Kind::list, .element = &types::InstanceProfile, .list = &kList<InstanceProfile>};
constinit const Shape ListAccessKeysRequest::kShape = {.name = "ListAccessKeysRequest", .size = sizeof(ListAccessKeysRequest), .fields = kListAccessKeysRequestFields, .by_wire_name = kListAccessKeysRequestNames};
constinit const Type types::ListAccessKeysRequest = {.kind = Kind::structure, .shape = &ListAccessKeysRequest::kShape};
constinit const Shape ListAccessKeysResponse::kShape = {.name = "ListAccessKeysResponse", .size = sizeof(ListAccessKeysResponse), .fields = kListAccessKeysResponseFields, .by_wire_name = kListAccessKeysResponseNames};
constinit const Type types::ListAccessKeysResponse = {.kind = Kind::structure, .shape = &ListAccessKeysResponse::kShape};
constinit const Shape ListAttachedRolePoliciesRequest::kShape = {.name = "ListAttachedRolePoliciesRequest", .size = sizeof(ListAttachedRolePoliciesRequest), .fields = kListAttachedRolePoliciesRequestFields, .by_wire_name = kListAttachedRolePoliciesRequestNames};
constinit const Type types::ListAttachedRolePoliciesRequest = {.kind = Kind::structure, .shape = &ListAttachedRolePoliciesRequest::kShape};
constinit const Shape ListAttachedRolePoliciesResponse::kShape = {.name = "ListAttachedRolePoliciesResponse", .size = sizeof(ListAttachedRolePoliciesResponse), .fields = kListAttachedRolePoliciesResponseFields, .by_wire_name = kListAttachedRolePoliciesResponseNames};
constinit const Type types::ListAttachedRolePoliciesResponse = {.kind = Kind::structure, .shape = &ListAttachedRolePoliciesResponse::kShape};
constinit const Shape ListAttachedUserPoliciesRequest::kShape = {.name = "ListAttachedUserPoliciesRequest", .size = sizeof(ListAttachedUserPoliciesRequest), .fields = kListAttachedUserPoliciesRequestFields, .by_wire_name = kListAttachedUserPoliciesRequestNames};
constinit const Type types::ListAttachedUserPoliciesRequest = {.kind = Kind::structure, .shape = &ListAttachedUserPoliciesRequest::kShape};
constinit const Shape ListAttachedUserPoliciesResponse::kShape = {.name = "ListAttachedUserPoliciesResponse", .size = sizeof(ListAttachedUserPoliciesResponse), .fields = kListAttachedUserPoliciesResponseFields, .by_wire_name = kListAttachedUserPoliciesResponseNames};
constinit const Type types::ListAttachedUserPoliciesResponse = {.kind = Kind::structure, .shape = &ListAttachedUserPoliciesResponse::kShape};
constinit const Shape ListGroupsForUserRequest::kShape = {.name = "ListGroupsForUserRequest", .size = sizeof(ListGroupsForUserRequest), .fields = kListGroupsForUserRequestFields, .by_wire_name = kListGroupsForUserRequestNames};
constinit const Type types::ListGroupsForUserRequest = {.kind = Kind::structure, .shape = &ListGroupsForUserRequest::kShape};
constinit const Shape ListGroupsForUserResponse::kShape = {.name = "ListGroupsForUserResponse", .size = sizeof(ListGroupsForUserResponse), .fields = kListGroupsForUserResponseFields, .by_wire_name = kListGroupsForUserResponseNames};
constinit const Type types::ListGroupsForUserResponse = {.kind = Kind::structure, .shape = &ListGroupsForUserResponse::kShape};
constinit const Shape ListGroupsRequest::kShape = {.name = "ListGroupsRequest", .size = sizeof(ListGroupsRequest), .fields = kListGroupsRequestFields, .by_wire_name = kListGroupsRequestNames};
constinit const Type types::ListGroupsRequest = {.kind = Kind::structure, .shape = &ListGroupsRequest::kShape};
constinit const Shape ListGroupsResponse::kShape = {.name = "ListGroupsResponse", .size = sizeof(ListGroupsResponse), .fields = kListGroupsResponseFields, .by_wire_name = kListGroupsResponseNames};
constinit const Type types::ListGroupsResponse = {.kind = Kind::structure, .shape = &ListGroupsResponse::kShape};
constinit const Shape ListPoliciesRequest::kShape = {.name = "ListPoliciesRequest", .size = sizeof(ListPoliciesRequest), .fields = kListPoliciesRequestFields, .by_wire_name = kListPoliciesRequestNames};
constinit const Type types::ListPoliciesRequest = {.kind = Kind::structure, .shape = &ListPoliciesRequest::kShape};
constinit const Shape ListPoliciesResponse::kShape = {.name = "ListPoliciesResponse", .size = sizeof(ListPoliciesResponse), .fields = kListPoliciesResponseFields, .by_wire_name = kListPoliciesResponseNames};
constinit const Type types::ListPoliciesResponse = {.kind = Kind::structure, .shape = &ListPoliciesResponse::kShape};
constinit const Shape ListPolicyVersionsRequest::kShape = {.name = "ListPolicyVersionsRequest", .size = sizeof(ListPolicyVersionsRequest), .fields = kListPolicyVersionsRequestFields, .by_wire_name = kListPolicyVersionsRequestNames};
constinit const Type types::ListPolicyVersionsRequest = {.kind = Kind::structure, .shape = &ListPolicyVersionsRequest::kShape};
constinit const Shape ListPolicyVersionsResponse::kShape = {.name = "ListPolicyVersionsResponse", .size = sizeof(ListPolicyVersionsResponse), .fields = kListPolicyVersionsResponseFields, .by_wire_name = kListPolicyVersionsResponseNames};
constinit const Type types::ListPolicyVersionsResponse = {.kind = Kind::structure, .shape = &ListPolicyVersionsResponse::kShape};
constinit const Shape ListRolePoliciesRequest::kShape = {.name = "ListRolePoliciesRequest", .size = sizeof(ListRolePoliciesRequest), .fields = kListRolePoliciesRequestFields, .by_wire_name = kListRolePoliciesRequestNames};
constinit const Type types::ListRolePoliciesRequest = {.kind = Kind::structure, .shape = &ListRolePoliciesRequest::kShape};
constinit const Shape ListRolePoliciesResponse::kShape = {.name = "ListRolePoliciesResponse", .size = sizeof(ListRolePoliciesResponse), .fields = kListRolePoliciesResponseFields, .by_wire_name = kListRolePoliciesResponseNames};
constinit const Type types::ListRolePoliciesResponse = {.kind = Kind::structure, .shape = &ListRolePoliciesResponse::kShape};
constinit const Shape ListRoleTagsRequest::kShape = {.name = "ListRoleTagsRequest", .size = sizeof(ListRoleTagsRequest), .fields = kListRoleTagsRequestFields, .by_wire_name = kListRoleTagsRequestNames};
constinit const Type types::ListRoleTagsRequest = {.kind = Kind::structure, .shape = &ListRoleTagsRequest::kShape};
constinit const Shape ListRoleTagsResponse::kShape = {.name = "ListRoleTagsResponse", .size = sizeof(ListRoleTagsResponse), .fields = kListRoleTagsResponseFields, .by_wire_name = kListRoleTagsResponseNames};
constinit const Type types::ListRoleTagsResponse = {.kind = Kind::structure, .shape = &ListRoleTagsResponse::kShape};
constinit const Shape ListRolesRequest::kShape = {.name = "ListRolesRequest", .size = sizeof(ListRolesRequest), .fields = kListRolesRequestFields, .by_wire_name = kListRolesRequestNames};
constinit const Type types::ListRolesRequest = {.kind = Kind::structure, .shape = &ListRolesRequest::kShape};
constinit const Shape ListRolesResponse::kShape = {.name = "ListRolesResponse", .size = sizeof(ListRolesResponse), .fields = kListRolesResponseFields, .by_wire_name = kListRolesResponseNames};
constinit const Type types::ListRolesResponse = {.kind = Kind::structure, .shape = &ListRolesResponse::kShape};
constinit const Shape ListUserPoliciesRequest::kShape = {.name = "ListUserPoliciesRequest", .size = sizeof(ListUserPoliciesRequest), .fields = kListUserPoliciesRequestFields, .by_wire_name = kListUserPoliciesRequestNames};
constinit const Type types::ListUserPoliciesRequest = {.kind = Kind::structure, .shape = &ListUserPoliciesRequest::kShape};
constinit const Shape ListUserPoliciesResponse::kShape = {.name = "ListUserPoliciesResponse", .size = sizeof(ListUserPoliciesResponse), .fields = kListUserPoliciesResponseFields, .by_wire_name = kListUserPoliciesResponseNames};
constinit const Type types::ListUserPoliciesResponse = {.kind = Kind::structure, .shape = &ListUserPoliciesResponse::kShape};
constinit const Shape ListUsersRequest::kShape = {.name = "ListUsersRequest", .size = sizeof(ListUsersRequest), .fields = kListUsersRequestFields, .by_wire_name = kListUsersRequestNames};
constinit const Type types::ListUsersRequest = {.kind = Kind::structure, .shape = &ListUsersRequest::kShape};
constinit const Shape ListUsersResponse::kShape = {.name = "ListUsersResponse", .size = sizeof(ListUsersResponse), .fields = kListUsersResponseFields, .by_wire_name = kListUsersResponseNames};
constinit const Type types::ListUsersResponse = {.kind = Kind::structure, .shape = &ListUsersResponse::kShape};
constinit const Shape ManagedPolicyDetail::kShape = {.name = "ManagedPolicyDetail", .size = sizeof(ManagedPolicyDetail), .fields = kManagedPolicyDetailFields, .by_wire_name = kManagedPolicyDetailNames};
constinit const Type types::ManagedPolicyDetail = {.kind = Kind::structure, .shape = &ManagedPolicyDetail::kShape};
constinit const Type types::ManagedPolicyDetailListType = {.kind = Kind::list, .element = &types::ManagedPolicyDetail, .list = &kList<ManagedPolicyDetail>};
constinit const Shape OrganizationsDecisionDetail::kShape = {.name = "OrganizationsDecisionDetail", .size = sizeof(OrganizationsDecisionDetail), .fields = kOrganizationsDecisionDetailFields, .by_wire_name = kOrganizationsDecisionDetailNames};
constinit const Type types::OrganizationsDecisionDetail = {.kind = Kind::structure, .shape = &OrganizationsDecisionDetail::kShape};
constinit const Shape PermissionsBoundaryDecisionDetail::kShape = {.name = "PermissionsBoundaryDecisionDetail", .size = sizeof(PermissionsBoundaryDecisionDetail), .fields = kPermissionsBoundaryDecisionDetailFields, .by_wire_name = kPermissionsBoundaryDecisionDetailNames};
constinit const Type types::PermissionsBoundaryDecisionDetail = {.kind = Kind::structure, .shape = &PermissionsBoundaryDecisionDetail::kShape};
constinit const Shape Policy::kShape = {.name = "Policy", .size = sizeof(Policy), .fields = kPolicyFields, .by_wire_name = kPolicyNames};
constinit const Type types::Policy = {.kind = Kind::structure, .shape = &Policy::kShape};
constinit const Type types::policyListType = {.kind = Kind::list, .element = &types::Policy, .list = &kList<Policy>};
constinit const Shape PolicyDetail::kShape = {.name = "PolicyDetail", .size = sizeof(PolicyDetail), .fields = kPolicyDetailFields, .by_wire_name = kPolicyDetailNames};
constinit const Type types::PolicyDetail = {.kind = Kind::structure, .shape = &PolicyDetail::kShape};
constinit const Type types::policyDetailListType = {.kind = Kind::list, .element = &types::PolicyDetail, .list = &kList<PolicyDetail>};
constinit const Shape PolicyVersion::kShape = {.name = "PolicyVersion", .size = sizeof(PolicyVersion), .fields = kPolicyVersionFields, .by_wire_name = kPolicyVersionNames};
constinit const Type types::PolicyVersion = {.kind = Kind::structure, .shape = &PolicyVersion::kShape};
constinit const Type types::policyDocumentVersionListType = {.kind = Kind::list, .element = &types::PolicyVersion, .list = &kList<PolicyVersion>};
constinit const Shape Position::kShape = {.name = "Position", .size = sizeof(Position), .fields = kPositionFields, .by_wire_name = kPositionNames};
constinit const Type types::Position = {.kind = Kind::structure, .shape = &Position::kShape};
constinit const Shape PutRolePolicyRequest::kShape = {.name = "PutRolePolicyRequest", .size = sizeof(PutRolePolicyRequest), .fields = kPutRolePolicyRequestFields, .by_wire_name = kPutRolePolicyRequestNames};
constinit const Type types::PutRolePolicyRequest = {.kind = Kind::structure, .shape = &PutRolePolicyRequest::kShape};
constinit const Shape PutUserPolicyRequest::kShape = {.name = "PutUserPolicyRequest", .size = sizeof(PutUserPolicyRequest), .fields = kPutUserPolicyRequestFields, .by_wire_name = kPutUserPolicyRequestNames};
constinit const Type types::PutUserPolicyRequest = {.kind = Kind::structure, .shape = &PutUserPolicyRequest::kShape};
constinit const Shape RemoveUserFromGroupRequest::kShape = {.name = "RemoveUserFromGroupRequest", .size = sizeof(RemoveUserFromGroupRequest), .fields = kRemoveUserFromGroupRequestFields, .by_wire_name = kRemoveUserFromGroupRequestNames};
constinit const Type types::RemoveUserFromGroupRequest = {.kind = Kind::structure, .shape = &RemoveUserFromGroupRequest::kShape};
constinit const Shape ResourceSpecificResult::kShape = {.name = "ResourceSpecificResult", .size = sizeof(ResourceSpecificResult), .fields = kResourceSpecificResultFields, .by_wire_name = kResourceSpecificResultNames};
constinit const Type types::ResourceSpecificResult = {.kind = Kind::structure, .shape = &ResourceSpecificResult::kShape};
constinit const Type types::ResourceSpecificResultListType = {.kind = Kind::list, .element = &types::ResourceSpecificResult, .list = &kList<ResourceSpecificResult>};
constinit const Shape Role::kShape = {.name = "Role", .size = sizeof(Role), .fields = kRoleFields, .by_wire_name = kRoleNames};
constinit const Type types::Role = {.kind = Kind::structure, .shape = &Role::kShape};
constinit const Type types::roleListType = {.kind = Kind::list, .element = &types::Role, .list = &kList<Role>};
constinit const Shape RoleDetail::kShape = {.name = "RoleDetail", .size = sizeof(RoleDetail), .fields = kRoleDetailFields, .by_wire_name = kRoleDetailNames};
constinit const Type types::RoleDetail = {.kind = Kind::structure, .shape = &RoleDetail::kShape};
constinit const Type types::roleDetailListType = {.kind = Kind::list, .element = &types::RoleDetail, .list = &kList<RoleDetail>};
constinit const Shape RoleLastUsed::kShape = {.name = "RoleLastUsed", .size = sizeof(RoleLastUsed), .fields = kRoleLastUsedFields, .by_wire_name = kRoleLastUsedNames};
constinit const Type types::RoleLastUsed = {.kind = Kind::structure, .shape = &RoleLastUsed::kShape};
constinit const Shape SetDefaultPolicyVersionRequest::kShape = {.name = "SetDefaultPolicyVersionRequest", .size = sizeof(SetDefaultPolicyVersionRequest), .fields = kSetDefaultPolicyVersionRequestFields, .by_wire_name = kSetDefaultPolicyVersionRequestNames};
constinit const Type types::SetDefaultPolicyVersionRequest = {.kind = Kind::structure, .shape = &SetDefaultPolicyVersionRequest::kShape};
constinit const Shape SimulateCustomPolicyRequest::kShape = {.name = "SimulateCustomPolicyRequest", .size = sizeof(SimulateCustomPolicyRequest), .fields = kSimulateCustomPolicyRequestFields, .by_wire_name = kSimulateCustomPolicyRequestNames};
constinit const Type types::SimulateCustomPolicyRequest = {.kind = Kind::structure, .shape = &SimulateCustomPolicyRequest::kShape};
constinit const Shape SimulatePolicyResponse::kShape = {.name = "SimulatePolicyResponse", .size = sizeof(SimulatePolicyResponse), .fields = kSimulatePolicyResponseFields, .by_wire_name = kSimulatePolicyResponseNames};
constinit const Type types::SimulatePolicyResponse = {.kind = Kind::structure, .shape = &SimulatePolicyResponse::kShape};
constinit const Shape SimulatePrincipalPolicyRequest::kShape = {.name = "SimulatePrincipalPolicyRequest", .size = sizeof(SimulatePrincipalPolicyRequest), .fields = kSimulatePrincipalPolicyRequestFields, .by_wire_name = kSimulatePrincipalPolicyRequestNames};
constinit const Type types::SimulatePrincipalPolicyRequest = {.kind = Kind::structure, .shape = &SimulatePrincipalPolicyRequest::kShape};
constinit const Shape Statement::kShape = {.name = "Statement", .size = sizeof(Statement), .fields = kStatementFields, .by_wire_name = kStatementNames};
constinit const Type types::Statement = {.kind = Kind::structure, .shape = &Statement::kShape};
constinit const Type types::StatementListType = {.kind = Kind::list, .element = &types::Statement, .list = &kList<Statement>};
constinit const Shape Tag::kShape = {.name = "Tag", .size = sizeof(Tag), .fields = kTagFields, .by_wire_name = kTagNames};
constinit const Type types::Tag = {.kind = Kind::structure, .shape = &Tag::kShape};
constinit const Type types::tagListType = {.kind = Kind::list, .max = 50, .element = &types::Tag, .list = &kList<Tag>};
constinit const Shape TagRoleRequest::kShape = {.name = "TagRoleRequest", .size = sizeof(TagRoleRequest), .fields = kTagRoleRequestFields, .by_wire_name = kTagRoleRequestNames};
constinit const Type types::TagRoleRequest = {.kind = Kind::structure, .shape = &TagRoleRequest::kShape};
constinit const Shape UntagRoleRequest::kShape = {.name = "UntagRoleRequest", .size = sizeof(UntagRoleRequest), .fields = kUntagRoleRequestFields, .by_wire_name = kUntagRoleRequestNames};
constinit const Type types::UntagRoleRequest = {.kind = Kind::structure, .shape = &UntagRoleRequest::kShape};
constinit const Shape UpdateAccessKeyRequest::kShape = {.name = "UpdateAccessKeyRequest", .size = sizeof(UpdateAccessKeyRequest), .fields = kUpdateAccessKeyRequestFields, .by_wire_name = kUpdateAccessKeyRequestNames};
constinit const Type types::UpdateAccessKeyRequest = {.kind = Kind::structure, .shape = &UpdateAccessKeyRequest::kShape};
constinit const Shape UpdateAssumeRolePolicyRequest::kShape = {.name = "UpdateAssumeRolePolicyRequest", .size = sizeof(UpdateAssumeRolePolicyRequest), .fields = kUpdateAssumeRolePolicyRequestFields, .by_wire_name = kUpdateAssumeRolePolicyRequestNames};
constinit const Type types::UpdateAssumeRolePolicyRequest = {.kind = Kind::structure, .shape = &UpdateAssumeRolePolicyRequest::kShape};
constinit const Shape UpdateRoleRequest::kShape = {.name = "UpdateRoleRequest", .size = sizeof(UpdateRoleRequest), .fields = kUpdateRoleRequestFields, .by_wire_name = kUpdateRoleRequestNames};
constinit const Type types::UpdateRoleRequest = {.kind = Kind::structure, .shape = &UpdateRoleRequest::kShape};
constinit const Shape UpdateRoleResponse::kShape = {.name = "UpdateRoleResponse", .size = sizeof(UpdateRoleResponse)};
constinit const Type types::UpdateRoleResponse = {.kind = Kind::structure, .shape = &UpdateRoleResponse::kShape};
constinit const Shape User::kShape = {.name = "User", .size = sizeof(User), .fields = kUserFields, .by_wire_name = kUserNames};
constinit const Type types::User = {.kind = Kind::structure, .shape = &User::kShape};
constinit const Type types::userListType = {.kind = Kind::list, .element = &types::User, .list = &kList<User>};
constinit const Shape UserDetail::kShape = {.name = "UserDetail", .size = sizeof(UserDetail), .fields = kUserDetailFields, .by_wire_name = kUserDetailNames};
constinit const Type types::UserDetail = {.kind = Kind::structure, .shape = &UserDetail::kShape};
constinit const Type types::userDetailListType = {.kind = Kind::list, .element = &types::UserDetail, .list = &kList<UserDetail>};

}  // namespace athanor::api::iam
