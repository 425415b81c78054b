// Generated from apis/sts.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::sts {

extern const wire::Service kService;

struct PolicyDescriptorType;
struct ProvidedContext;
struct Tag;
struct AssumeRoleRequest;
struct AssumedRoleUser;
struct Credentials;
struct AssumeRoleResponse;
struct AssumeRoleWithWebIdentityRequest;
struct AssumeRoleWithWebIdentityResponse;
struct FederatedUser;
struct GetAccessKeyInfoRequest;
struct GetAccessKeyInfoResponse;
struct GetCallerIdentityRequest;
struct GetCallerIdentityResponse;
struct GetFederationTokenRequest;
struct GetFederationTokenResponse;
struct GetSessionTokenRequest;
struct GetSessionTokenResponse;

struct PolicyDescriptorType {
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct ProvidedContext {
    std::optional<std::string> provider_arn = {};
    std::optional<std::string> context_assertion = {};
    static const wire::Shape kShape;
};

struct Tag {
    std::string key = {};
    std::string value = {};
    static const wire::Shape kShape;
};

struct AssumeRoleRequest {
    std::string role_arn = {};
    std::string role_session_name = {};
    std::optional<std::vector<PolicyDescriptorType>> policy_arns = {};
    std::optional<std::string> policy = {};
    std::optional<std::int64_t> duration_seconds = {};
    std::optional<std::vector<Tag>> tags = {};
    std::optional<std::vector<std::string>> transitive_tag_keys = {};
    std::optional<std::string> external_id = {};
    std::optional<std::string> serial_number = {};
    std::optional<std::string> token_code = {};
    std::optional<std::string> source_identity = {};
    std::optional<std::vector<ProvidedContext>> provided_contexts = {};
    static const wire::Shape kShape;
};

struct AssumedRoleUser {
    std::string assumed_role_id = {};
    std::string arn = {};
    static const wire::Shape kShape;
};

struct Credentials {
    std::string access_key_id = {};
    std::string secret_access_key = {};
    std::string session_token = {};
    Timestamp expiration = {};
    static const wire::Shape kShape;
};

struct AssumeRoleResponse {
    std::optional<Credentials> credentials = {};
    std::optional<AssumedRoleUser> assumed_role_user = {};
    std::optional<std::int64_t> packed_policy_size = {};
    std::optional<std::string> source_identity = {};
    static const wire::Shape kShape;
};

struct AssumeRoleWithWebIdentityRequest {
    std::string role_arn = {};
    std::string role_session_name = {};
    std::string web_identity_token = {};
    std::optional<std::string> provider_id = {};
    std::optional<std::vector<PolicyDescriptorType>> policy_arns = {};
    std::optional<std::string> policy = {};
    std::optional<std::int64_t> duration_seconds = {};
    static const wire::Shape kShape;
};

struct AssumeRoleWithWebIdentityResponse {
    std::optional<Credentials> credentials = {};
    std::optional<std::string> subject_from_web_identity_token = {};
    std::optional<AssumedRoleUser> assumed_role_user = {};
    std::optional<std::int64_t> packed_policy_size = {};
    std::optional<std::string> provider = {};
    std::optional<std::string> audience = {};
    std::optional<std::string> source_identity = {};
    static const wire::Shape kShape;
};

struct FederatedUser {
    std::string federated_user_id = {};
    std::string arn = {};
    static const wire::Shape kShape;
};

struct GetAccessKeyInfoRequest {
    std::string access_key_id = {};
    static const wire::Shape kShape;
};

struct GetAccessKeyInfoResponse {
    std::optional<std::string> account = {};
    static const wire::Shape kShape;
};

struct GetCallerIdentityRequest {
    static const wire::Shape kShape;
};

struct GetCallerIdentityResponse {
    std::optional<std::string> user_id = {};
    std::optional<std::string> account = {};
    std::optional<std::string> arn = {};
    static const wire::Shape kShape;
};

struct GetFederationTokenRequest {
    std::string name = {};
    std::optional<std::string> policy = {};
    std::optional<std::vector<PolicyDescriptorType>> policy_arns = {};
    std::optional<std::int64_t> duration_seconds = {};
    std::optional<std::vector<Tag>> tags = {};
    static const wire::Shape kShape;
};

struct GetFederationTokenResponse {
    std::optional<Credentials> credentials = {};
    std::optional<FederatedUser> federated_user = {};
    std::optional<std::int64_t> packed_policy_size = {};
    static const wire::Shape kShape;
};

struct GetSessionTokenRequest {
    std::optional<std::int64_t> duration_seconds = {};
    std::optional<std::string> serial_number = {};
    std::optional<std::string> token_code = {};
    static const wire::Shape kShape;
};

struct GetSessionTokenResponse {
    std::optional<Credentials> credentials = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct AssumeRole {
    using Input = AssumeRoleRequest;
    using Output = AssumeRoleResponse;
    static const wire::Operation kModel;
};
struct AssumeRoleWithWebIdentity {
    using Input = AssumeRoleWithWebIdentityRequest;
    using Output = AssumeRoleWithWebIdentityResponse;
    static const wire::Operation kModel;
};
struct GetAccessKeyInfo {
    using Input = GetAccessKeyInfoRequest;
    using Output = GetAccessKeyInfoResponse;
    static const wire::Operation kModel;
};
struct GetCallerIdentity {
    using Input = GetCallerIdentityRequest;
    using Output = GetCallerIdentityResponse;
    static const wire::Operation kModel;
};
struct GetFederationToken {
    using Input = GetFederationTokenRequest;
    using Output = GetFederationTokenResponse;
    static const wire::Operation kModel;
};
struct GetSessionToken {
    using Input = GetSessionTokenRequest;
    using Output = GetSessionTokenResponse;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::sts
