// Generated from apis/iam.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::iam {

extern const wire::Service kService;

struct AccessKey;
struct AccessKeyLastUsed;
struct AccessKeyMetadata;
struct AddRoleToInstanceProfileRequest;
struct AddUserToGroupRequest;
struct AttachRolePolicyRequest;
struct AttachUserPolicyRequest;
struct AttachedPermissionsBoundary;
struct AttachedPolicy;
struct ContextEntry;
struct CreateAccessKeyRequest;
struct CreateAccessKeyResponse;
struct CreateGroupRequest;
struct Group;
struct CreateGroupResponse;
struct Tag;
struct CreateInstanceProfileRequest;
struct RoleLastUsed;
struct Role;
struct InstanceProfile;
struct CreateInstanceProfileResponse;
struct CreatePolicyRequest;
struct Policy;
struct CreatePolicyResponse;
struct CreatePolicyVersionRequest;
struct PolicyVersion;
struct CreatePolicyVersionResponse;
struct CreateRoleRequest;
struct CreateRoleResponse;
struct CreateServiceLinkedRoleRequest;
struct CreateServiceLinkedRoleResponse;
struct CreateUserRequest;
struct User;
struct CreateUserResponse;
struct DeleteAccessKeyRequest;
struct DeleteGroupRequest;
struct DeletePolicyRequest;
struct DeletePolicyVersionRequest;
struct DeleteRolePolicyRequest;
struct DeleteRoleRequest;
struct DeleteUserPolicyRequest;
struct DeleteUserRequest;
struct DetachRolePolicyRequest;
struct DetachUserPolicyRequest;
struct OrganizationsDecisionDetail;
struct PermissionsBoundaryDecisionDetail;
struct Position;
struct Statement;
struct ResourceSpecificResult;
struct EvaluationResult;
struct GetAccessKeyLastUsedRequest;
struct GetAccessKeyLastUsedResponse;
struct GetAccountAuthorizationDetailsRequest;
struct PolicyDetail;
struct GroupDetail;
struct ManagedPolicyDetail;
struct RoleDetail;
struct UserDetail;
struct GetAccountAuthorizationDetailsResponse;
struct GetGroupRequest;
struct GetGroupResponse;
struct GetInstanceProfileRequest;
struct GetInstanceProfileResponse;
struct GetPolicyRequest;
struct GetPolicyResponse;
struct GetPolicyVersionRequest;
struct GetPolicyVersionResponse;
struct GetRolePolicyRequest;
struct GetRolePolicyResponse;
struct GetRoleRequest;
struct GetRoleResponse;
struct GetUserPolicyRequest;
struct GetUserPolicyResponse;
struct GetUserRequest;
struct GetUserResponse;
struct ListAccessKeysRequest;
struct ListAccessKeysResponse;
struct ListAttachedRolePoliciesRequest;
struct ListAttachedRolePoliciesResponse;
struct ListAttachedUserPoliciesRequest;
struct ListAttachedUserPoliciesResponse;
struct ListGroupsForUserRequest;
struct ListGroupsForUserResponse;
struct ListGroupsRequest;
struct ListGroupsResponse;
struct ListPoliciesRequest;
struct ListPoliciesResponse;
struct ListPolicyVersionsRequest;
struct ListPolicyVersionsResponse;
struct ListRolePoliciesRequest;
struct ListRolePoliciesResponse;
struct ListRoleTagsRequest;
struct ListRoleTagsResponse;
struct ListRolesRequest;
struct ListRolesResponse;
struct ListUserPoliciesRequest;
struct ListUserPoliciesResponse;
struct ListUsersRequest;
struct ListUsersResponse;
struct PutRolePolicyRequest;
struct PutUserPolicyRequest;
struct RemoveUserFromGroupRequest;
struct SetDefaultPolicyVersionRequest;
struct SimulateCustomPolicyRequest;
struct SimulatePolicyResponse;
struct SimulatePrincipalPolicyRequest;
struct TagRoleRequest;
struct UntagRoleRequest;
struct UpdateAccessKeyRequest;
struct UpdateAssumeRolePolicyRequest;
struct UpdateRoleRequest;
struct UpdateRoleResponse;

struct AccessKey {
    std::string user_name = {};
    std::string access_key_id = {};
    std::string status = {};
    std::string secret_access_key = {};
    std::optional<Timestamp> create_date = {};
    static const wire::Shape kShape;
};

struct AccessKeyLastUsed {
    std::optional<Timestamp> last_used_date = {};
    std::string service_name = {};
    std::string region = {};
    static const wire::Shape kShape;
};

struct AccessKeyMetadata {
    std::optional<std::string> user_name = {};
    std::optional<std::string> access_key_id = {};
    std::optional<std::string> status = {};
    std::optional<Timestamp> create_date = {};
    static const wire::Shape kShape;
};

struct AddRoleToInstanceProfileRequest {
    std::string instance_profile_name = {};
    std::string role_name = {};
    static const wire::Shape kShape;
};

struct AddUserToGroupRequest {
    std::string group_name = {};
    std::string user_name = {};
    static const wire::Shape kShape;
};

struct AttachRolePolicyRequest {
    std::string role_name = {};
    std::string policy_arn = {};
    static const wire::Shape kShape;
};

struct AttachUserPolicyRequest {
    std::string user_name = {};
    std::string policy_arn = {};
    static const wire::Shape kShape;
};

struct AttachedPermissionsBoundary {
    std::optional<std::string> permissions_boundary_type = {};
    std::optional<std::string> permissions_boundary_arn = {};
    static const wire::Shape kShape;
};

struct AttachedPolicy {
    std::optional<std::string> policy_name = {};
    std::optional<std::string> policy_arn = {};
    static const wire::Shape kShape;
};

struct ContextEntry {
    std::optional<std::string> context_key_name = {};
    std::optional<std::vector<std::string>> context_key_values = {};
    std::optional<std::string> context_key_type = {};
    static const wire::Shape kShape;
};

struct CreateAccessKeyRequest {
    std::optional<std::string> user_name = {};
    static const wire::Shape kShape;
};

struct CreateAccessKeyResponse {
    AccessKey access_key = {};
    static const wire::Shape kShape;
};

struct CreateGroupRequest {
    std::optional<std::string> path = {};
    std::string group_name = {};
    static const wire::Shape kShape;
};

struct Group {
    std::string path = {};
    std::string group_name = {};
    std::string group_id = {};
    std::string arn = {};
    Timestamp create_date = {};
    static const wire::Shape kShape;
};

struct CreateGroupResponse {
    Group group = {};
    static const wire::Shape kShape;
};

struct Tag {
    std::string key = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct CreateInstanceProfileRequest {
    std::string instance_profile_name = {};
    std::optional<std::string> path = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct RoleLastUsed {
    std::optional<Timestamp> last_used_date = {};
    std::optional<std::string> region = {};
    static const wire::Shape kShape;
};

struct Role {
    std::string path = {};
    std::string role_name = {};
    std::string role_id = {};
    std::string arn = {};
    Timestamp create_date = {};
    std::optional<std::string> assume_role_policy_document = {};
    std::optional<std::string> description = {};
    std::optional<std::int64_t> max_session_duration = {};
    std::optional<AttachedPermissionsBoundary> permissions_boundary = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<RoleLastUsed> role_last_used = {};
    static const wire::Shape kShape;
};

struct InstanceProfile {
    std::string path = {};
    std::string instance_profile_name = {};
    std::string instance_profile_id = {};
    std::string arn = {};
    Timestamp create_date = {};
    std::vector<Role> roles = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateInstanceProfileResponse {
    InstanceProfile instance_profile = {};
    static const wire::Shape kShape;
};

struct CreatePolicyRequest {
    std::string policy_name = {};
    std::optional<std::string> path = {};
    std::string policy_document = {};
    std::optional<std::string> description = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct Policy {
    std::optional<std::string> policy_name = {};
    std::optional<std::string> policy_id = {};
    std::optional<std::string> arn = {};
    std::optional<std::string> path = {};
    std::optional<std::string> default_version_id = {};
    std::optional<std::int64_t> attachment_count = {};
    std::optional<std::int64_t> permissions_boundary_usage_count = {};
    std::optional<bool> is_attachable = {};
    std::optional<std::string> description = {};
    std::optional<Timestamp> create_date = {};
    std::optional<Timestamp> update_date = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreatePolicyResponse {
    std::optional<Policy> policy = {};
    static const wire::Shape kShape;
};

struct CreatePolicyVersionRequest {
    std::string policy_arn = {};
    std::string policy_document = {};
    std::optional<bool> set_as_default = {};
    static const wire::Shape kShape;
};

struct PolicyVersion {
    std::optional<std::string> document = {};
    std::optional<std::string> version_id = {};
    std::optional<bool> is_default_version = {};
    std::optional<Timestamp> create_date = {};
    static const wire::Shape kShape;
};

struct CreatePolicyVersionResponse {
    std::optional<PolicyVersion> policy_version = {};
    static const wire::Shape kShape;
};

struct CreateRoleRequest {
    std::optional<std::string> path = {};
    std::string role_name = {};
    std::string assume_role_policy_document = {};
    std::optional<std::string> description = {};
    std::optional<std::int64_t> max_session_duration = {};
    std::optional<std::string> permissions_boundary = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateRoleResponse {
    Role role = {};
    static const wire::Shape kShape;
};

struct CreateServiceLinkedRoleRequest {
    std::string aws_service_name = {};
    std::optional<std::string> description = {};
    std::optional<std::string> custom_suffix = {};
    static const wire::Shape kShape;
};

struct CreateServiceLinkedRoleResponse {
    std::optional<Role> role = {};
    static const wire::Shape kShape;
};

struct CreateUserRequest {
    std::optional<std::string> path = {};
    std::string user_name = {};
    std::optional<std::string> permissions_boundary = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct User {
    std::string path = {};
    std::string user_name = {};
    std::string user_id = {};
    std::string arn = {};
    Timestamp create_date = {};
    std::optional<Timestamp> password_last_used = {};
    std::optional<AttachedPermissionsBoundary> permissions_boundary = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct CreateUserResponse {
    std::optional<User> user = {};
    static const wire::Shape kShape;
};

struct DeleteAccessKeyRequest {
    std::optional<std::string> user_name = {};
    std::string access_key_id = {};
    static const wire::Shape kShape;
};

struct DeleteGroupRequest {
    std::string group_name = {};
    static const wire::Shape kShape;
};

struct DeletePolicyRequest {
    std::string policy_arn = {};
    static const wire::Shape kShape;
};

struct DeletePolicyVersionRequest {
    std::string policy_arn = {};
    std::string version_id = {};
    static const wire::Shape kShape;
};

struct DeleteRolePolicyRequest {
    std::string role_name = {};
    std::string policy_name = {};
    static const wire::Shape kShape;
};

struct DeleteRoleRequest {
    std::string role_name = {};
    static const wire::Shape kShape;
};

struct DeleteUserPolicyRequest {
    std::string user_name = {};
    std::string policy_name = {};
    static const wire::Shape kShape;
};

struct DeleteUserRequest {
    std::string user_name = {};
    static const wire::Shape kShape;
};

struct DetachRolePolicyRequest {
    std::string role_name = {};
    std::string policy_arn = {};
    static const wire::Shape kShape;
};

struct DetachUserPolicyRequest {
    std::string user_name = {};
    std::string policy_arn = {};
    static const wire::Shape kShape;
};

struct OrganizationsDecisionDetail {
    std::optional<bool> allowed_by_organizations = {};
    static const wire::Shape kShape;
};

struct PermissionsBoundaryDecisionDetail {
    std::optional<bool> allowed_by_permissions_boundary = {};
    static const wire::Shape kShape;
};

struct Position {
    std::optional<std::int64_t> line = {};
    std::optional<std::int64_t> column = {};
    static const wire::Shape kShape;
};

struct Statement {
    std::optional<std::string> source_policy_id = {};
    std::optional<std::string> source_policy_type = {};
    std::optional<Position> start_position = {};
    std::optional<Position> end_position = {};
    static const wire::Shape kShape;
};

struct ResourceSpecificResult {
    std::string eval_resource_name = {};
    std::string eval_resource_decision = {};
    std::optional<std::vector<Statement>> matched_statements = {};
    std::optional<std::vector<std::string>> missing_context_values = {};
    std::optional<std::map<std::string, std::string>> eval_decision_details = {};
    std::optional<PermissionsBoundaryDecisionDetail> permissions_boundary_decision_detail = {};
    static const wire::Shape kShape;
};

struct EvaluationResult {
    std::string eval_action_name = {};
    std::optional<std::string> eval_resource_name = {};
    std::string eval_decision = {};
    std::optional<std::vector<Statement>> matched_statements = {};
    std::optional<std::vector<std::string>> missing_context_values = {};
    std::optional<OrganizationsDecisionDetail> organizations_decision_detail = {};
    std::optional<PermissionsBoundaryDecisionDetail> permissions_boundary_decision_detail = {};
    std::optional<std::map<std::string, std::string>> eval_decision_details = {};
    std::optional<std::vector<ResourceSpecificResult>> resource_specific_results = {};
    static const wire::Shape kShape;
};

struct GetAccessKeyLastUsedRequest {
    std::string access_key_id = {};
    static const wire::Shape kShape;
};

struct GetAccessKeyLastUsedResponse {
    std::optional<std::string> user_name = {};
    std::optional<AccessKeyLastUsed> access_key_last_used = {};
    static const wire::Shape kShape;
};

struct GetAccountAuthorizationDetailsRequest {
    std::optional<std::vector<std::string>> filter = {};
    std::optional<std::int64_t> max_items = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct PolicyDetail {
    std::optional<std::string> policy_name = {};
    std::optional<std::string> policy_document = {};
    static const wire::Shape kShape;
};

struct GroupDetail {
    std::optional<std::string> path = {};
    std::optional<std::string> group_name = {};
    std::optional<std::string> group_id = {};
    std::optional<std::string> arn = {};
    std::optional<Timestamp> create_date = {};
    std::optional<std::vector<PolicyDetail>> group_policy_list = {};
    std::optional<std::vector<AttachedPolicy>> attached_managed_policies = {};
    static const wire::Shape kShape;
};

struct ManagedPolicyDetail {
    std::optional<std::string> policy_name = {};
    std::optional<std::string> policy_id = {};
    std::optional<std::string> arn = {};
    std::optional<std::string> path = {};
    std::optional<std::string> default_version_id = {};
    std::optional<std::int64_t> attachment_count = {};
    std::optional<std::int64_t> permissions_boundary_usage_count = {};
    std::optional<bool> is_attachable = {};
    std::optional<std::string> description = {};
    std::optional<Timestamp> create_date = {};
    std::optional<Timestamp> update_date = {};
    std::optional<std::vector<PolicyVersion>> policy_version_list = {};
    static const wire::Shape kShape;
};

struct RoleDetail {
    std::optional<std::string> path = {};
    std::optional<std::string> role_name = {};
    std::optional<std::string> role_id = {};
    std::optional<std::string> arn = {};
    std::optional<Timestamp> create_date = {};
    std::optional<std::string> assume_role_policy_document = {};
    std::optional<std::vector<InstanceProfile>> instance_profile_list = {};
    std::optional<std::vector<PolicyDetail>> role_policy_list = {};
    std::optional<std::vector<AttachedPolicy>> attached_managed_policies = {};
    std::optional<AttachedPermissionsBoundary> permissions_boundary = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<RoleLastUsed> role_last_used = {};
    static const wire::Shape kShape;
};

struct UserDetail {
    std::optional<std::string> path = {};
    std::optional<std::string> user_name = {};
    std::optional<std::string> user_id = {};
    std::optional<std::string> arn = {};
    std::optional<Timestamp> create_date = {};
    std::optional<std::vector<PolicyDetail>> user_policy_list = {};
    std::optional<std::vector<std::string>> group_list = {};
    std::optional<std::vector<AttachedPolicy>> attached_managed_policies = {};
    std::optional<AttachedPermissionsBoundary> permissions_boundary = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct GetAccountAuthorizationDetailsResponse {
    std::optional<std::vector<UserDetail>> user_detail_list = {};
    std::optional<std::vector<GroupDetail>> group_detail_list = {};
    std::optional<std::vector<RoleDetail>> role_detail_list = {};
    std::optional<std::vector<ManagedPolicyDetail>> policies = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct GetGroupRequest {
    std::string group_name = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct GetGroupResponse {
    Group group = {};
    std::vector<User> users = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct GetInstanceProfileRequest {
    std::string instance_profile_name = {};
    static const wire::Shape kShape;
};

struct GetInstanceProfileResponse {
    InstanceProfile instance_profile = {};
    static const wire::Shape kShape;
};

struct GetPolicyRequest {
    std::string policy_arn = {};
    static const wire::Shape kShape;
};

struct GetPolicyResponse {
    std::optional<Policy> policy = {};
    static const wire::Shape kShape;
};

struct GetPolicyVersionRequest {
    std::string policy_arn = {};
    std::string version_id = {};
    static const wire::Shape kShape;
};

struct GetPolicyVersionResponse {
    std::optional<PolicyVersion> policy_version = {};
    static const wire::Shape kShape;
};

struct GetRolePolicyRequest {
    std::string role_name = {};
    std::string policy_name = {};
    static const wire::Shape kShape;
};

struct GetRolePolicyResponse {
    std::string role_name = {};
    std::string policy_name = {};
    std::string policy_document = {};
    static const wire::Shape kShape;
};

struct GetRoleRequest {
    std::string role_name = {};
    static const wire::Shape kShape;
};

struct GetRoleResponse {
    Role role = {};
    static const wire::Shape kShape;
};

struct GetUserPolicyRequest {
    std::string user_name = {};
    std::string policy_name = {};
    static const wire::Shape kShape;
};

struct GetUserPolicyResponse {
    std::string user_name = {};
    std::string policy_name = {};
    std::string policy_document = {};
    static const wire::Shape kShape;
};

struct GetUserRequest {
    std::optional<std::string> user_name = {};
    static const wire::Shape kShape;
};

struct GetUserResponse {
    User user = {};
    static const wire::Shape kShape;
};

struct ListAccessKeysRequest {
    std::optional<std::string> user_name = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListAccessKeysResponse {
    std::vector<AccessKeyMetadata> access_key_metadata = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListAttachedRolePoliciesRequest {
    std::string role_name = {};
    std::optional<std::string> path_prefix = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListAttachedRolePoliciesResponse {
    std::optional<std::vector<AttachedPolicy>> attached_policies = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListAttachedUserPoliciesRequest {
    std::string user_name = {};
    std::optional<std::string> path_prefix = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListAttachedUserPoliciesResponse {
    std::optional<std::vector<AttachedPolicy>> attached_policies = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListGroupsForUserRequest {
    std::string user_name = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListGroupsForUserResponse {
    std::vector<Group> groups = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListGroupsRequest {
    std::optional<std::string> path_prefix = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListGroupsResponse {
    std::vector<Group> groups = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListPoliciesRequest {
    std::optional<std::string> scope = {};
    std::optional<bool> only_attached = {};
    std::optional<std::string> path_prefix = {};
    std::optional<std::string> policy_usage_filter = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListPoliciesResponse {
    std::optional<std::vector<Policy>> policies = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListPolicyVersionsRequest {
    std::string policy_arn = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListPolicyVersionsResponse {
    std::optional<std::vector<PolicyVersion>> versions = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListRolePoliciesRequest {
    std::string role_name = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListRolePoliciesResponse {
    std::vector<std::string> policy_names = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListRoleTagsRequest {
    std::string role_name = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListRoleTagsResponse {
    std::vector<Tag> tags = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListRolesRequest {
    std::optional<std::string> path_prefix = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListRolesResponse {
    std::vector<Role> roles = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListUserPoliciesRequest {
    std::string user_name = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListUserPoliciesResponse {
    std::vector<std::string> policy_names = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct ListUsersRequest {
    std::optional<std::string> path_prefix = {};
    std::optional<std::string> marker = {};
    std::optional<std::int64_t> max_items = {};
    static const wire::Shape kShape;
};

struct ListUsersResponse {
    std::vector<User> users = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct PutRolePolicyRequest {
    std::string role_name = {};
    std::string policy_name = {};
    std::string policy_document = {};
    static const wire::Shape kShape;
};

struct PutUserPolicyRequest {
    std::string user_name = {};
    std::string policy_name = {};
    std::string policy_document = {};
    static const wire::Shape kShape;
};

struct RemoveUserFromGroupRequest {
    std::string group_name = {};
    std::string user_name = {};
    static const wire::Shape kShape;
};

struct SetDefaultPolicyVersionRequest {
    std::string policy_arn = {};
    std::string version_id = {};
    static const wire::Shape kShape;
};

struct SimulateCustomPolicyRequest {
    std::vector<std::string> policy_input_list = {};
    std::optional<std::vector<std::string>> permissions_boundary_policy_input_list = {};
    std::vector<std::string> action_names = {};
    std::optional<std::vector<std::string>> resource_arns = {};
    std::optional<std::string> resource_policy = {};
    std::optional<std::string> resource_owner = {};
    std::optional<std::string> caller_arn = {};
    std::optional<std::vector<ContextEntry>> context_entries = {};
    std::optional<std::string> resource_handling_option = {};
    std::optional<std::int64_t> max_items = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct SimulatePolicyResponse {
    std::optional<std::vector<EvaluationResult>> evaluation_results = {};
    std::optional<bool> is_truncated = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct SimulatePrincipalPolicyRequest {
    std::string policy_source_arn = {};
    std::optional<std::vector<std::string>> policy_input_list = {};
    std::optional<std::vector<std::string>> permissions_boundary_policy_input_list = {};
    std::vector<std::string> action_names = {};
    std::optional<std::vector<std::string>> resource_arns = {};
    std::optional<std::string> resource_policy = {};
    std::optional<std::string> resource_owner = {};
    std::optional<std::string> caller_arn = {};
    std::optional<std::vector<ContextEntry>> context_entries = {};
    std::optional<std::string> resource_handling_option = {};
    std::optional<std::int64_t> max_items = {};
    std::optional<std::string> marker = {};
    static const wire::Shape kShape;
};

struct TagRoleRequest {
    std::string role_name = {};
    std::vector<Tag> tags = {};
    static const wire::Shape kShape;
};

struct UntagRoleRequest {
    std::string role_name = {};
    std::vector<std::string> tag_keys = {};
    static const wire::Shape kShape;
};

struct UpdateAccessKeyRequest {
    std::optional<std::string> user_name = {};
    std::string access_key_id = {};
    std::string status = {};
    static const wire::Shape kShape;
};

struct UpdateAssumeRolePolicyRequest {
    std::string role_name = {};
    std::string policy_document = {};
    static const wire::Shape kShape;
};

struct UpdateRoleRequest {
    std::string role_name = {};
    std::optional<std::string> description = {};
    std::optional<std::int64_t> max_session_duration = {};
    static const wire::Shape kShape;
};

struct UpdateRoleResponse {
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct AddRoleToInstanceProfile {
    using Input = AddRoleToInstanceProfileRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct AddUserToGroup {
    using Input = AddUserToGroupRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct AttachRolePolicy {
    using Input = AttachRolePolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct AttachUserPolicy {
    using Input = AttachUserPolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct CreateAccessKey {
    using Input = CreateAccessKeyRequest;
    using Output = CreateAccessKeyResponse;
    static const wire::Operation kModel;
};
struct CreateGroup {
    using Input = CreateGroupRequest;
    using Output = CreateGroupResponse;
    static const wire::Operation kModel;
};
struct CreateInstanceProfile {
    using Input = CreateInstanceProfileRequest;
    using Output = CreateInstanceProfileResponse;
    static const wire::Operation kModel;
};
struct CreatePolicy {
    using Input = CreatePolicyRequest;
    using Output = CreatePolicyResponse;
    static const wire::Operation kModel;
};
struct CreatePolicyVersion {
    using Input = CreatePolicyVersionRequest;
    using Output = CreatePolicyVersionResponse;
    static const wire::Operation kModel;
};
struct CreateRole {
    using Input = CreateRoleRequest;
    using Output = CreateRoleResponse;
    static const wire::Operation kModel;
};
struct CreateServiceLinkedRole {
    using Input = CreateServiceLinkedRoleRequest;
    using Output = CreateServiceLinkedRoleResponse;
    static const wire::Operation kModel;
};
struct CreateUser {
    using Input = CreateUserRequest;
    using Output = CreateUserResponse;
    static const wire::Operation kModel;
};
struct DeleteAccessKey {
    using Input = DeleteAccessKeyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteGroup {
    using Input = DeleteGroupRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeletePolicy {
    using Input = DeletePolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeletePolicyVersion {
    using Input = DeletePolicyVersionRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteRole {
    using Input = DeleteRoleRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteRolePolicy {
    using Input = DeleteRolePolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteUser {
    using Input = DeleteUserRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DeleteUserPolicy {
    using Input = DeleteUserPolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DetachRolePolicy {
    using Input = DetachRolePolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct DetachUserPolicy {
    using Input = DetachUserPolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct GetAccessKeyLastUsed {
    using Input = GetAccessKeyLastUsedRequest;
    using Output = GetAccessKeyLastUsedResponse;
    static const wire::Operation kModel;
};
struct GetAccountAuthorizationDetails {
    using Input = GetAccountAuthorizationDetailsRequest;
    using Output = GetAccountAuthorizationDetailsResponse;
    static const wire::Operation kModel;
};
struct GetGroup {
    using Input = GetGroupRequest;
    using Output = GetGroupResponse;
    static const wire::Operation kModel;
};
struct GetInstanceProfile {
    using Input = GetInstanceProfileRequest;
    using Output = GetInstanceProfileResponse;
    static const wire::Operation kModel;
};
struct GetPolicy {
    using Input = GetPolicyRequest;
    using Output = GetPolicyResponse;
    static const wire::Operation kModel;
};
struct GetPolicyVersion {
    using Input = GetPolicyVersionRequest;
    using Output = GetPolicyVersionResponse;
    static const wire::Operation kModel;
};
struct GetRole {
    using Input = GetRoleRequest;
    using Output = GetRoleResponse;
    static const wire::Operation kModel;
};
struct GetRolePolicy {
    using Input = GetRolePolicyRequest;
    using Output = GetRolePolicyResponse;
    static const wire::Operation kModel;
};
struct GetUser {
    using Input = GetUserRequest;
    using Output = GetUserResponse;
    static const wire::Operation kModel;
};
struct GetUserPolicy {
    using Input = GetUserPolicyRequest;
    using Output = GetUserPolicyResponse;
    static const wire::Operation kModel;
};
struct ListAccessKeys {
    using Input = ListAccessKeysRequest;
    using Output = ListAccessKeysResponse;
    static const wire::Operation kModel;
};
struct ListAttachedRolePolicies {
    using Input = ListAttachedRolePoliciesRequest;
    using Output = ListAttachedRolePoliciesResponse;
    static const wire::Operation kModel;
};
struct ListAttachedUserPolicies {
    using Input = ListAttachedUserPoliciesRequest;
    using Output = ListAttachedUserPoliciesResponse;
    static const wire::Operation kModel;
};
struct ListGroups {
    using Input = ListGroupsRequest;
    using Output = ListGroupsResponse;
    static const wire::Operation kModel;
};
struct ListGroupsForUser {
    using Input = ListGroupsForUserRequest;
    using Output = ListGroupsForUserResponse;
    static const wire::Operation kModel;
};
struct ListPolicies {
    using Input = ListPoliciesRequest;
    using Output = ListPoliciesResponse;
    static const wire::Operation kModel;
};
struct ListPolicyVersions {
    using Input = ListPolicyVersionsRequest;
    using Output = ListPolicyVersionsResponse;
    static const wire::Operation kModel;
};
struct ListRolePolicies {
    using Input = ListRolePoliciesRequest;
    using Output = ListRolePoliciesResponse;
    static const wire::Operation kModel;
};
struct ListRoleTags {
    using Input = ListRoleTagsRequest;
    using Output = ListRoleTagsResponse;
    static const wire::Operation kModel;
};
struct ListRoles {
    using Input = ListRolesRequest;
    using Output = ListRolesResponse;
    static const wire::Operation kModel;
};
struct ListUserPolicies {
    using Input = ListUserPoliciesRequest;
    using Output = ListUserPoliciesResponse;
    static const wire::Operation kModel;
};
struct ListUsers {
    using Input = ListUsersRequest;
    using Output = ListUsersResponse;
    static const wire::Operation kModel;
};
struct PutRolePolicy {
    using Input = PutRolePolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct PutUserPolicy {
    using Input = PutUserPolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct RemoveUserFromGroup {
    using Input = RemoveUserFromGroupRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct SetDefaultPolicyVersion {
    using Input = SetDefaultPolicyVersionRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct SimulateCustomPolicy {
    using Input = SimulateCustomPolicyRequest;
    using Output = SimulatePolicyResponse;
    static const wire::Operation kModel;
};
struct SimulatePrincipalPolicy {
    using Input = SimulatePrincipalPolicyRequest;
    using Output = SimulatePolicyResponse;
    static const wire::Operation kModel;
};
struct TagRole {
    using Input = TagRoleRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct UntagRole {
    using Input = UntagRoleRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct UpdateAccessKey {
    using Input = UpdateAccessKeyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct UpdateAssumeRolePolicy {
    using Input = UpdateAssumeRolePolicyRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct UpdateRole {
    using Input = UpdateRoleRequest;
    using Output = UpdateRoleResponse;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::iam
