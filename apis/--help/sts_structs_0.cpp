// Generated from apis/sts.json by apis/generate.py.
#include "sts_tables.hpp"

namespace athanor::api::sts {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kAssumeRoleRequestFields[] = {
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::arnType, .offset = offsetof(AssumeRoleRequest, role_arn), .required = true},
    {.name = "RoleSessionName", .wire_name = "RoleSessionName", .type = &types::roleSessionNameType, .offset = offsetof(AssumeRoleRequest, role_session_name), .required = true},
    {.name = "PolicyArns", .wire_name = "PolicyArns", .type = &types::policyDescriptorListType, .optional = &kOptional<std::vector<PolicyDescriptorType>>, .offset = offsetof(AssumeRoleRequest, policy_arns)},
    {.name = "Policy", .wire_name = "Policy", .type = &types::unrestrictedSessionPolicyDocumentType, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleRequest, policy)},
    {.name = "DurationSeconds", .wire_name = "DurationSeconds", .type = &types::roleDurationSecondsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(AssumeRoleRequest, duration_seconds)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(AssumeRoleRequest, tags)},
    {.name = "TransitiveTagKeys", .wire_name = "TransitiveTagKeys", .type = &types::tagKeyListType, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(AssumeRoleRequest, transitive_tag_keys)},
    {.name = "ExternalId", .wire_name = "ExternalId", .type = &types::externalIdType, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleRequest, external_id)},
    {.name = "SerialNumber", .wire_name = "SerialNumber", .type = &types::serialNumberType, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleRequest, serial_number)},
    {.name = "TokenCode", .wire_name = "TokenCode", .type = &types::tokenCodeType, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleRequest, token_code)},
    {.name = "SourceIdentity", .wire_name = "SourceIdentity", .type = &types::roleSessionNameType, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleRequest, source_identity)},
    {.name = "ProvidedContexts", .wire_name = "ProvidedContexts", .type = &types::ProvidedContextsListType, .optional = &kOptional<std::vector<ProvidedContext>>, .offset = offsetof(AssumeRoleRequest, provided_contexts)},
};
constexpr std::uint16_t kAssumeRoleRequestNames[] = {4, 7, 3, 2, 11, 0, 1, 8, 10, 5, 9, 6};
constexpr Field kAssumeRoleResponseFields[] = {
    {.name = "Credentials", .wire_name = "Credentials", .type = &types::Credentials, .optional = &kOptional<Credentials>, .offset = offsetof(AssumeRoleResponse, credentials)},
    {.name = "AssumedRoleUser", .wire_name = "AssumedRoleUser", .type = &types::AssumedRoleUser, .optional = &kOptional<AssumedRoleUser>, .offset = offsetof(AssumeRoleResponse, assumed_role_user)},
    {.name = "PackedPolicySize", .wire_name = "PackedPolicySize", .type = &types::nonNegativeIntegerType, .optional = &kOptional<std::int64_t>, .offset = offsetof(AssumeRoleResponse, packed_policy_size)},
    {.name = "SourceIdentity", .wire_name = "SourceIdentity", .type = &types::roleSessionNameType, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleResponse, source_identity)},
};
constexpr std::uint16_t kAssumeRoleResponseNames[] = {1, 0, 2, 3};
constexpr Field kAssumeRoleWithWebIdentityRequestFields[] = {
    {.name = "RoleArn", .wire_name = "RoleArn", .type = &types::arnType, .offset = offsetof(AssumeRoleWithWebIdentityRequest, role_arn), .required = true},
    {.name = "RoleSessionName", .wire_name = "RoleSessionName", .type = &types::roleSessionNameType, .offset = offsetof(AssumeRoleWithWebIdentityRequest, role_session_name), .required = true},
    {.name = "WebIdentityToken", .wire_name = "WebIdentityToken", .type = &types::clientTokenType, .offset = offsetof(AssumeRoleWithWebIdentityRequest, web_identity_token), .required = true},
    {.name = "ProviderId", .wire_name = "ProviderId", .type = &types::contextAssertionType, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleWithWebIdentityRequest, provider_id)},
    {.name = "PolicyArns", .wire_name = "PolicyArns", .type = &types::policyDescriptorListType, .optional = &kOptional<std::vector<PolicyDescriptorType>>, .offset = offsetof(AssumeRoleWithWebIdentityRequest, policy_arns)},
    {.name = "Policy", .wire_name = "Policy", .type = &types::sessionPolicyDocumentType, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleWithWebIdentityRequest, policy)},
    {.name = "DurationSeconds", .wire_name = "DurationSeconds", .type = &types::roleDurationSecondsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(AssumeRoleWithWebIdentityRequest, duration_seconds)},
};
constexpr std::uint16_t kAssumeRoleWithWebIdentityRequestNames[] = {6, 5, 4, 3, 0, 1, 2};
constexpr Field kAssumeRoleWithWebIdentityResponseFields[] = {
    {.name = "Credentials", .wire_name = "Credentials", .type = &types::Credentials, .optional = &kOptional<Credentials>, .offset = offsetof(AssumeRoleWithWebIdentityResponse, credentials)},
    {.name = "SubjectFromWebIdentityToken", .wire_name = "SubjectFromWebIdentityToken", .type = &types::webIdentitySubjectType, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleWithWebIdentityResponse, subject_from_web_identity_token)},
    {.name = "AssumedRoleUser", .wire_name = "AssumedRoleUser", .type = &types::AssumedRoleUser, .optional = &kOptional<AssumedRoleUser>, .offset = offsetof(AssumeRoleWithWebIdentityResponse, assumed_role_user)},
    {.name = "PackedPolicySize", .wire_name = "PackedPolicySize", .type = &types::nonNegativeIntegerType, .optional = &kOptional<std::int64_t>, .offset = offsetof(AssumeRoleWithWebIdentityResponse, packed_policy_size)},
    {.name = "Provider", .wire_name = "Provider", .type = &types::Audience, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleWithWebIdentityResponse, provider)},
    {.name = "Audience", .wire_name = "Audience", .type = &types::Audience, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleWithWebIdentityResponse, audience)},
    {.name = "SourceIdentity", .wire_name = "SourceIdentity", .type = &types::roleSessionNameType, .optional = &kOptional<std::string>, .offset = offsetof(AssumeRoleWithWebIdentityResponse, source_identity)},
};
constexpr std::uint16_t kAssumeRoleWithWebIdentityResponseNames[] = {2, 5, 0, 3, 4, 6, 1};
constexpr Field kAssumedRoleUserFields[] = {
    {.name = "AssumedRoleId", .wire_name = "AssumedRoleId", .type = &types::assumedRoleIdType, .offset = offsetof(AssumedRoleUser, assumed_role_id), .required = true},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .offset = offsetof(AssumedRoleUser, arn), .required = true},
};
constexpr std::uint16_t kAssumedRoleUserNames[] = {1, 0};
constexpr Field kCredentialsFields[] = {
    {.name = "AccessKeyId", .wire_name = "AccessKeyId", .type = &types::accessKeyIdType, .offset = offsetof(Credentials, access_key_id), .required = true},
    {.name = "SecretAccessKey", .wire_name = "SecretAccessKey", .type = &types::accessKeySecretType, .offset = offsetof(Credentials, secret_access_key), .required = true},
    {.name = "SessionToken", .wire_name = "SessionToken", .type = &types::Audience, .offset = offsetof(Credentials, session_token), .required = true},
    {.name = "Expiration", .wire_name = "Expiration", .type = &types::dateType, .offset = offsetof(Credentials, expiration), .required = true},
};
constexpr std::uint16_t kCredentialsNames[] = {0, 3, 1, 2};
constexpr Field kFederatedUserFields[] = {
    {.name = "FederatedUserId", .wire_name = "FederatedUserId", .type = &types::federatedIdType, .offset = offsetof(FederatedUser, federated_user_id), .required = true},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .offset = offsetof(FederatedUser, arn), .required = true},
};
constexpr std::uint16_t kFederatedUserNames[] = {1, 0};
constexpr Field kGetAccessKeyInfoRequestFields[] = {
    {.name = "AccessKeyId", .wire_name = "AccessKeyId", .type = &types::accessKeyIdType, .offset = offsetof(GetAccessKeyInfoRequest, access_key_id), .required = true},
};
constexpr std::uint16_t kGetAccessKeyInfoRequestNames[] = {0};
constexpr Field kGetAccessKeyInfoResponseFields[] = {
    {.name = "Account", .wire_name = "Account", .type = &types::Audience, .optional = &kOptional<std::string>, .offset = offsetof(GetAccessKeyInfoResponse, account)},
};
constexpr std::uint16_t kGetAccessKeyInfoResponseNames[] = {0};
constexpr Field kGetCallerIdentityResponseFields[] = {
    {.name = "UserId", .wire_name = "UserId", .type = &types::Audience, .optional = &kOptional<std::string>, .offset = offsetof(GetCallerIdentityResponse, user_id)},
    {.name = "Account", .wire_name = "Account", .type = &types::Audience, .optional = &kOptional<std::string>, .offset = offsetof(GetCallerIdentityResponse, account)},
    {.name = "Arn", .wire_name = "Arn", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(GetCallerIdentityResponse, arn)},
};
constexpr std::uint16_t kGetCallerIdentityResponseNames[] = {1, 2, 0};
constexpr Field kGetFederationTokenRequestFields[] = {
    {.name = "Name", .wire_name = "Name", .type = &types::userNameType, .offset = offsetof(GetFederationTokenRequest, name), .required = true},
    {.name = "Policy", .wire_name = "Policy", .type = &types::sessionPolicyDocumentType, .optional = &kOptional<std::string>, .offset = offsetof(GetFederationTokenRequest, policy)},
    {.name = "PolicyArns", .wire_name = "PolicyArns", .type = &types::policyDescriptorListType, .optional = &kOptional<std::vector<PolicyDescriptorType>>, .offset = offsetof(GetFederationTokenRequest, policy_arns)},
    {.name = "DurationSeconds", .wire_name = "DurationSeconds", .type = &types::durationSecondsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetFederationTokenRequest, duration_seconds)},
    {.name = "Tags", .wire_name = "Tags", .type = &types::tagListType, .optional = &kOptional<std::vector<Tag>>, .offset = offsetof(GetFederationTokenRequest, tags)},
};
constexpr std::uint16_t kGetFederationTokenRequestNames[] = {3, 0, 1, 2, 4};
constexpr Field kGetFederationTokenResponseFields[] = {
    {.name = "Credentials", .wire_name = "Credentials", .type = &types::Credentials, .optional = &kOptional<Credentials>, .offset = offsetof(GetFederationTokenResponse, credentials)},
    {.name = "FederatedUser", .wire_name = "FederatedUser", .type = &types::FederatedUser, .optional = &kOptional<FederatedUser>, .offset = offsetof(GetFederationTokenResponse, federated_user)},
    {.name = "PackedPolicySize", .wire_name = "PackedPolicySize", .type = &types::nonNegativeIntegerType, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetFederationTokenResponse, packed_policy_size)},
};
constexpr std::uint16_t kGetFederationTokenResponseNames[] = {0, 1, 2};
constexpr Field kGetSessionTokenRequestFields[] = {
    {.name = "DurationSeconds", .wire_name = "DurationSeconds", .type = &types::durationSecondsType, .optional = &kOptional<std::int64_t>, .offset = offsetof(GetSessionTokenRequest, duration_seconds)},
    {.name = "SerialNumber", .wire_name = "SerialNumber", .type = &types::serialNumberType, .optional = &kOptional<std::string>, .offset = offsetof(GetSessionTokenRequest, serial_number)},
    {.name = "TokenCode", .wire_name = "TokenCode", .type = &types::tokenCodeType, .optional = &kOptional<std::string>, .offset = offsetof(GetSessionTokenRequest, token_code)},
};
constexpr std::uint16_t kGetSessionTokenRequestNames[] = {0, 1, 2};
constexpr Field kGetSessionTokenResponseFields[] = {
    {.name = "Credentials", .wire_name = "Credentials", .type = &types::Credentials, .optional = &kOptional<Credentials>, .offset = offsetof(GetSessionTokenResponse, credentials)},
};
constexpr std::uint16_t kGetSessionTokenResponseNames[] = {0};
constexpr Field kPolicyDescriptorTypeFields[] = {
    {.name = "arn", .wire_name = "arn", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(PolicyDescriptorType, arn)},
};
constexpr std::uint16_t kPolicyDescriptorTypeNames[] = {0};
constexpr Field kProvidedContextFields[] = {
    {.name = "ProviderArn", .wire_name = "ProviderArn", .type = &types::arnType, .optional = &kOptional<std::string>, .offset = offsetof(ProvidedContext, provider_arn)},
    {.name = "ContextAssertion", .wire_name = "ContextAssertion", .type = &types::contextAssertionType, .optional = &kOptional<std::string>, .offset = offsetof(ProvidedContext, context_assertion)},
};
constexpr std::uint16_t kProvidedContextNames[] = {1, 0};
constexpr Field kTagFields[] = {
    {.name = "Key", .wire_name = "Key", .type = &types::tagKeyType, .offset = offsetof(Tag, key), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::tagValueType, .offset = offsetof(Tag, value), .required = true},
};
constexpr std::uint16_t kTagNames[] = {0, 1};

}  // namespace

constinit const Type types::tagKeyListType = {.kind = Kind::list, .max = 50, .element = &types::tagKeyType, .list = &kList<std::string>};
constinit const Shape AssumeRoleRequest::kShape = {.name = "AssumeRoleRequest", .size = sizeof(AssumeRoleRequest), .fields = kAssumeRoleRequestFields, .by_wire_name = kAssumeRoleRequestNames};
constinit const Type types::AssumeRoleRequest = {.kind = Kind::structure, .shape = &AssumeRoleRequest::kShape};
constinit const Shape AssumeRoleResponse::kShape = {.name = "AssumeRoleResponse", .size = sizeof(AssumeRoleResponse), .fields = kAssumeRoleResponseFields, .by_wire_name = kAssumeRoleResponseNames};
constinit const Type types::AssumeRoleResponse = {.kind = Kind::structure, .shape = &AssumeRoleResponse::kShape};
constinit const Shape AssumeRoleWithWebIdentityRequest::kShape = {.name = "AssumeRoleWithWebIdentityRequest", .size = sizeof(AssumeRoleWithWebIdentityRequest), .fields = kAssumeRoleWithWebIdentityRequestFields, .by_wire_name = kAssumeRoleWithWebIdentityRequestNames};
constinit const Type types::AssumeRoleWithWebIdentityRequest = {.kind = Kind::structure, .shape = &AssumeRoleWithWebIdentityRequest::kShape};
constinit const Shape AssumeRoleWithWebIdentityResponse::kShape = {.name = "AssumeRoleWithWebIdentityResponse", .size = sizeof(AssumeRoleWithWebIdentityResponse), .fields = kAssumeRoleWithWebIdentityResponseFields, .by_wire_name = kAssumeRoleWithWebIdentityResponseNames};
constinit const Type types::AssumeRoleWithWebIdentityResponse = {.kind = Kind::structure, .shape = &AssumeRoleWithWebIdentityResponse::kShape};
constinit const Shape AssumedRoleUser::kShape = {.name = "AssumedRoleUser", .size = sizeof(AssumedRoleUser), .fields = kAssumedRoleUserFields, .by_wire_name = kAssumedRoleUserNames};
constinit const Type types::AssumedRoleUser = {.kind = Kind::structure, .shape = &AssumedRoleUser::kShape};
constinit const Shape Credentials::kShape = {.name = "Credentials", .size = sizeof(Credentials), .fields = kCredentialsFields, .by_wire_name = kCredentialsNames};
constinit const Type types::Credentials = {.kind = Kind::structure, .shape = &Credentials::kShape};
constinit const Shape FederatedUser::kShape = {.name = "FederatedUser", .size = sizeof(FederatedUser), .fields = kFederatedUserFields, .by_wire_name = kFederatedUserNames};
constinit const Type types::FederatedUser = {.kind = Kind::structure, .shape = &FederatedUser::kShape};
constinit const Shape GetAccessKeyInfoRequest::kShape = {.name = "GetAccessKeyInfoRequest", .size = sizeof(GetAccessKeyInfoRequest), .fields = kGetAccessKeyInfoRequestFields, .by_wire_name = kGetAccessKeyInfoRequestNames};
constinit const Type types::GetAccessKeyInfoRequest = {.kind = Kind::structure, .shape = &GetAccessKeyInfoRequest::kShape};
constinit const Shape GetAccessKeyInfoResponse::kShape = {.name = "GetAccessKeyInfoResponse", .size = sizeof(GetAccessKeyInfoResponse), .fields = kGetAccessKeyInfoResponseFields, .by_wire_name = kGetAccessKeyInfoResponseNames};
constinit const Type types::GetAccessKeyInfoResponse = {.kind = Kind::structure, .shape = &GetAccessKeyInfoResponse::kShape};
constinit const Shape GetCallerIdentityRequest::kShape = {.name = "GetCallerIdentityRequest", .size = sizeof(GetCallerIdentityRequest)};
constinit const Type types::GetCallerIdentityRequest = {.kind = Kind::structure, .shape = &GetCallerIdentityRequest::kShape};
constinit const Shape GetCallerIdentityResponse::kShape = {.name = "GetCallerIdentityResponse", .size = sizeof(GetCallerIdentityResponse), .fields = kGetCallerIdentityResponseFields, .by_wire_name = kGetCallerIdentityResponseNames};
constinit const Type types::GetCallerIdentityResponse = {.kind = Kind::structure, .shape = &GetCallerIdentityResponse::kShape};
constinit const Shape GetFederationTokenRequest::kShape = {.name = "GetFederationTokenRequest", .size = sizeof(GetFederationTokenRequest), .fields = kGetFederationTokenRequestFields, .by_wire_name = kGetFederationTokenRequestNames};
constinit const Type types::GetFederationTokenRequest = {.kind = Kind::structure, .shape = &GetFederationTokenRequest::kShape};
constinit const Shape GetFederationTokenResponse::kShape = {.name = "GetFederationTokenResponse", .size = sizeof(GetFederationTokenResponse), .fields = kGetFederationTokenResponseFields, .by_wire_name = kGetFederationTokenResponseNames};
constinit const Type types::GetFederationTokenResponse = {.kind = Kind::structure, .shape = &GetFederationTokenResponse::kShape};
constinit const Shape GetSessionTokenRequest::kShape = {.name = "GetSessionTokenRequest", .size = sizeof(GetSessionTokenRequest), .fields = kGetSessionTokenRequestFields, .by_wire_name = kGetSessionTokenRequestNames};
constinit const Type types::GetSessionTokenRequest = {.kind = Kind::structure, .shape = &GetSessionTokenRequest::kShape};
constinit const Shape GetSessionTokenResponse::kShape = {.name = "GetSessionTokenResponse", .size = sizeof(GetSessionTokenResponse), .fields = kGetSessionTokenResponseFields, .by_wire_name = kGetSessionTokenResponseNames};
constinit const Type types::GetSessionTokenResponse = {.kind = Kind::structure, .shape = &GetSessionTokenResponse::kShape};
constinit const Shape PolicyDescriptorType::kShape = {.name = "PolicyDescriptorType", .size = sizeof(PolicyDescriptorType), .fields = kPolicyDescriptorTypeFields, .by_wire_name = kPolicyDescriptorTypeNames};
constinit const Type types::PolicyDescriptorType = {.kind = Kind::structure, .shape = &PolicyDescriptorType::kShape};
constinit const Type types::policyDescriptorListType = {.kind = Kind::list, .element = &types::PolicyDescriptorType, .list = &kList<PolicyDescriptorType>};
constinit const Shape ProvidedContext::kShape = {.name = "ProvidedContext", .size = sizeof(ProvidedContext), .fields = kProvidedContextFields, .by_wire_name = kProvidedContextNames};
constinit const Type types::ProvidedContext = {.kind = Kind::structure, .shape = &ProvidedContext::kShape};
constinit const Type types::ProvidedContextsListType = {.kind = Kind::list, .min = 1, .max = 5, .element = &types::ProvidedContext, .list = &kList<ProvidedContext>};
constinit const Shape Tag::kShape = {.name = "Tag", .size = sizeof(Tag), .fields = kTagFields, .by_wire_name = kTagNames};
constinit const Type types::Tag = {.kind = Kind::structure, .shape = &Tag::kShape};
constinit const Type types::tagListType = {.kind = Kind::list, .max = 50, .element = &types::Tag, .list = &kList<Tag>};

}  // namespace athanor::api::sts
