// Generated from apis/sts.json by apis/generate.py: the tables that the files of this service share.
#pragma once

#include "api/sts.hpp"
#include "wire/ops.hpp"

namespace athanor::api::sts::types {

extern const wire::Type AssumeRoleRequest;
extern const wire::Type AssumeRoleResponse;
extern const wire::Type AssumeRoleWithWebIdentityRequest;
extern const wire::Type AssumeRoleWithWebIdentityResponse;
extern const wire::Type AssumedRoleUser;
extern const wire::Type Audience;
extern const wire::Type Credentials;
extern const wire::Type FederatedUser;
extern const wire::Type GetAccessKeyInfoRequest;
extern const wire::Type GetAccessKeyInfoResponse;
extern const wire::Type GetCallerIdentityRequest;
extern const wire::Type GetCallerIdentityResponse;
extern const wire::Type GetFederationTokenRequest;
extern const wire::Type GetFederationTokenResponse;
extern const wire::Type GetSessionTokenRequest;
extern const wire::Type GetSessionTokenResponse;
extern const wire::Type PolicyDescriptorType;
extern const wire::Type ProvidedContext;
extern const wire::Type ProvidedContextsListType;
extern const wire::Type Tag;
extern const wire::Type accessKeyIdType;
extern const wire::Type accessKeySecretType;
extern const wire::Type arnType;
extern const wire::Type assumedRoleIdType;
extern const wire::Type clientTokenType;
extern const wire::Type contextAssertionType;
extern const wire::Type dateType;
extern const wire::Type durationSecondsType;
extern const wire::Type externalIdType;
extern const wire::Type federatedIdType;
extern const wire::Type nonNegativeIntegerType;
extern const wire::Type policyDescriptorListType;
extern const wire::Type roleDurationSecondsType;
extern const wire::Type roleSessionNameType;
extern const wire::Type serialNumberType;
extern const wire::Type sessionPolicyDocumentType;
extern const wire::Type tagKeyListType;
extern const wire::Type tagKeyType;
extern const wire::Type tagListType;
extern const wire::Type tagValueType;
extern const wire::Type tokenCodeType;
extern const wire::Type unrestrictedSessionPolicyDocumentType;
extern const wire::Type userNameType;
extern const wire::Type webIdentitySubjectType;

}  // namespace athanor::api::sts::types
