// Generated from apis/sagemaker-featurestore-runtime.json by apis/generate.py: the tables that the files of this service share.
#pragma once

#include "api/featurestore.hpp"
#include "wire/ops.hpp"

namespace athanor::api::featurestore::types {

extern const wire::Type BatchGetRecordError;
extern const wire::Type BatchGetRecordErrors;
extern const wire::Type BatchGetRecordIdentifier;
extern const wire::Type BatchGetRecordIdentifiers;
extern const wire::Type BatchGetRecordRequest;
extern const wire::Type BatchGetRecordResponse;
extern const wire::Type BatchGetRecordResultDetail;
extern const wire::Type BatchGetRecordResultDetails;
extern const wire::Type DeleteRecordRequest;
extern const wire::Type DeletionMode;
extern const wire::Type ExpirationTimeResponse;
extern const wire::Type ExpiresAt;
extern const wire::Type FeatureGroupNameOrArn;
extern const wire::Type FeatureName;
extern const wire::Type FeatureNames;
extern const wire::Type FeatureValue;
extern const wire::Type GetRecordRequest;
extern const wire::Type GetRecordResponse;
extern const wire::Type Message;
extern const wire::Type PutRecordRequest;
extern const wire::Type Record;
extern const wire::Type RecordIdentifiers;
extern const wire::Type TargetStore;
extern const wire::Type TargetStores;
extern const wire::Type TtlDuration;
extern const wire::Type TtlDurationUnit;
extern const wire::Type TtlDurationValue;
extern const wire::Type UnprocessedIdentifiers;
extern const wire::Type ValueAsString;
extern const wire::Type ValueAsStringList;

}  // namespace athanor::api::featurestore::types
