// Generated from apis/sagemaker-featurestore-runtime.json by apis/generate.py.
#include "featurestore_tables.hpp"

namespace athanor::api::featurestore {
using namespace athanor::wire;

namespace {

[[maybe_unused]] constexpr Type kStream = {.kind = Kind::stream};

constexpr Field kBatchGetRecordErrorFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::ValueAsString, .offset = offsetof(BatchGetRecordError, feature_group_name), .required = true},
    {.name = "RecordIdentifierValueAsString", .wire_name = "RecordIdentifierValueAsString", .type = &types::ValueAsString, .offset = offsetof(BatchGetRecordError, record_identifier_value_as_string), .required = true},
    {.name = "ErrorCode", .wire_name = "ErrorCode", .type = &types::ValueAsString, .offset = offsetof(BatchGetRecordError, error_code), .required = true},
    {.name = "ErrorMessage", .wire_name = "ErrorMessage", .type = &types::Message, .offset = offsetof(BatchGetRecordError, error_message), .required = true},
};
constexpr std::uint16_t kBatchGetRecordErrorNames[] = {2, 3, 0, 1};
constexpr Field kBatchGetRecordIdentifierFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupNameOrArn, .offset = offsetof(BatchGetRecordIdentifier, feature_group_name), .required = true},
    {.name = "RecordIdentifiersValueAsString", .wire_name = "RecordIdentifiersValueAsString", .type = &types::RecordIdentifiers, .offset = offsetof(BatchGetRecordIdentifier, record_identifiers_value_as_string), .required = true},
    {.name = "FeatureNames", .wire_name = "FeatureNames", .type = &types::FeatureNames, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(BatchGetRecordIdentifier, feature_names)},
};
constexpr std::uint16_t kBatchGetRecordIdentifierNames[] = {0, 2, 1};
constexpr Field kBatchGetRecordRequestFields[] = {
    {.name = "Identifiers", .wire_name = "Identifiers", .type = &types::BatchGetRecordIdentifiers, .offset = offsetof(BatchGetRecordRequest, identifiers), .required = true},
    {.name = "ExpirationTimeResponse", .wire_name = "ExpirationTimeResponse", .type = &types::ExpirationTimeResponse, .optional = &kOptional<std::string>, .offset = offsetof(BatchGetRecordRequest, expiration_time_response)},
};
constexpr std::uint16_t kBatchGetRecordRequestNames[] = {1, 0};
constexpr Field kBatchGetRecordResponseFields[] = {
    {.name = "Records", .wire_name = "Records", .type = &types::BatchGetRecordResultDetails, .offset = offsetof(BatchGetRecordResponse, records), .required = true},
    {.name = "Errors", .wire_name = "Errors", .type = &types::BatchGetRecordErrors, .offset = offsetof(BatchGetRecordResponse, errors), .required = true},
    {.name = "UnprocessedIdentifiers", .wire_name = "UnprocessedIdentifiers", .type = &types::UnprocessedIdentifiers, .offset = offsetof(BatchGetRecordResponse, unprocessed_identifiers), .required = true},
};
constexpr std::uint16_t kBatchGetRecordResponseNames[] = {1, 0, 2};
constexpr Field kBatchGetRecordResultDetailFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::ValueAsString, .offset = offsetof(BatchGetRecordResultDetail, feature_group_name), .required = true},
    {.name = "RecordIdentifierValueAsString", .wire_name = "RecordIdentifierValueAsString", .type = &types::ValueAsString, .offset = offsetof(BatchGetRecordResultDetail, record_identifier_value_as_string), .required = true},
    {.name = "Record", .wire_name = "Record", .type = &types::Record, .offset = offsetof(BatchGetRecordResultDetail, record), .required = true},
    {.name = "ExpiresAt", .wire_name = "ExpiresAt", .type = &types::ExpiresAt, .optional = &kOptional<std::string>, .offset = offsetof(BatchGetRecordResultDetail, expires_at)},
};
constexpr std::uint16_t kBatchGetRecordResultDetailNames[] = {3, 0, 2, 1};
constexpr Field kDeleteRecordRequestFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupNameOrArn, .offset = offsetof(DeleteRecordRequest, feature_group_name), .location = Location::uri, .required = true},
    {.name = "RecordIdentifierValueAsString", .wire_name = "RecordIdentifierValueAsString", .type = &types::ValueAsString, .offset = offsetof(DeleteRecordRequest, record_identifier_value_as_string), .location = Location::query, .required = true},
    {.name = "EventTime", .wire_name = "EventTime", .type = &types::ValueAsString, .offset = offsetof(DeleteRecordRequest, event_time), .location = Location::query, .required = true},
    {.name = "TargetStores", .wire_name = "TargetStores", .type = &types::TargetStores, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(DeleteRecordRequest, target_stores), .location = Location::query},
    {.name = "DeletionMode", .wire_name = "DeletionMode", .type = &types::DeletionMode, .optional = &kOptional<std::string>, .offset = offsetof(DeleteRecordRequest, deletion_mode), .location = Location::query},
};
constexpr Field kFeatureValueFields[] = {
    {.name = "FeatureName", .wire_name = "FeatureName", .type = &types::FeatureName, .offset = offsetof(FeatureValue, feature_name), .required = true},
    {.name = "ValueAsString", .wire_name = "ValueAsString", .type = &types::ValueAsString, .optional = &kOptional<std::string>, .offset = offsetof(FeatureValue, value_as_string)},
    {.name = "ValueAsStringList", .wire_name = "ValueAsStringList", .type = &types::ValueAsStringList, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(FeatureValue, value_as_string_list)},
};
constexpr std::uint16_t kFeatureValueNames[] = {0, 1, 2};
constexpr Field kGetRecordRequestFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupNameOrArn, .offset = offsetof(GetRecordRequest, feature_group_name), .location = Location::uri, .required = true},
    {.name = "RecordIdentifierValueAsString", .wire_name = "RecordIdentifierValueAsString", .type = &types::ValueAsString, .offset = offsetof(GetRecordRequest, record_identifier_value_as_string), .location = Location::query, .required = true},
    {.name = "FeatureNames", .wire_name = "FeatureName", .type = &types::FeatureNames, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(GetRecordRequest, feature_names), .location = Location::query},
    {.name = "ExpirationTimeResponse", .wire_name = "ExpirationTimeResponse", .type = &types::ExpirationTimeResponse, .optional = &kOptional<std::string>, .offset = offsetof(GetRecordRequest, expiration_time_response), .location = Location::query},
};
constexpr Field kGetRecordResponseFields[] = {
    {.name = "Record", .wire_name = "Record", .type = &types::Record, .optional = &kOptional<std::vector<FeatureValue>>, .offset = offsetof(GetRecordResponse, record)},
    {.name = "ExpiresAt", .wire_name = "ExpiresAt", .type = &types::ExpiresAt, .optional = &kOptional<std::string>, .offset = offsetof(GetRecordResponse, expires_at)},
};
constexpr std::uint16_t kGetRecordResponseNames[] = {1, 0};
constexpr Field kPutRecordRequestFields[] = {
    {.name = "FeatureGroupName", .wire_name = "FeatureGroupName", .type = &types::FeatureGroupNameOrArn, .offset = offsetof(PutRecordRequest, feature_group_name), .location = Location::uri, .required = true},
    {.name = "Record", .wire_name = "Record", .type = &types::Record, .offset = offsetof(PutRecordRequest, record), .required = true},
    {.name = "TargetStores", .wire_name = "TargetStores", .type = &types::TargetStores, .optional = &kOptional<std::vector<std::string>>, .offset = offsetof(PutRecordRequest, target_stores)},
    {.name = "TtlDuration", .wire_name = "TtlDuration", .type = &types::TtlDuration, .optional = &kOptional<TtlDuration>, .offset = offsetof(PutRecordRequest, ttl_duration)},
};
constexpr std::uint16_t kPutRecordRequestNames[] = {1, 2, 3};
constexpr Field kTtlDurationFields[] = {
    {.name = "Unit", .wire_name = "Unit", .type = &types::TtlDurationUnit, .offset = offsetof(TtlDuration, unit), .required = true},
    {.name = "Value", .wire_name = "Value", .type = &types::TtlDurationValue, .offset = offsetof(TtlDuration, value), .required = true},
};
constexpr std::uint16_t kTtlDurationNames[] = {0, 1};

}  // namespace

constinit const Type types::FeatureNames = {.kind = Kind::list, .min = 1, .element = &types::FeatureName, .list = &kList<std::string>};
constinit const Type types::RecordIdentifiers = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::ValueAsString, .list = &kList<std::string>};
constinit const Type types::TargetStores = {.kind = Kind::list, .min = 1, .max = 2, .element = &types::TargetStore, .list = &kList<std::string>};
constinit const Type types::ValueAsStringList = {.kind = Kind::list, .min = 0, .max = 358400, .element = &types::ValueAsString, .list = &kList<std::string>};
constinit const Shape BatchGetRecordError::kShape = {.name = "BatchGetRecordError", .size = sizeof(BatchGetRecordError), .fields = kBatchGetRecordErrorFields, .by_wire_name = kBatchGetRecordErrorNames};
constinit const Type types::BatchGetRecordError = {.kind = Kind::structure, .shape = &BatchGetRecordError::kShape};
constinit const Type types::BatchGetRecordErrors = {.kind = Kind::list, .min = 0, .element = &types::BatchGetRecordError, .list = &kList<BatchGetRecordError>};
constinit const Shape BatchGetRecordIdentifier::kShape = {.name = "BatchGetRecordIdentifier", .size = sizeof(BatchGetRecordIdentifier), .fields = kBatchGetRecordIdentifierFields, .by_wire_name = kBatchGetRecordIdentifierNames};
constinit const Type types::BatchGetRecordIdentifier = {.kind = Kind::structure, .shape = &BatchGetRecordIdentifier::kShape};
constinit const Type types::BatchGetRecordIdentifiers = {.kind = Kind::list, .min = 1, .max = 100, .element = &types::BatchGetRecordIdentifier, .list = &kList<BatchGetRecordIdentifier>};
constinit const Type types::UnprocessedIdentifiers = {.kind = Kind::list, .min = 0, .element = &types::BatchGetRecordIdentifier, .list = &kList<BatchGetRecordIdentifier>};
constinit const Shape BatchGetRecordRequest::kShape = {.name = "BatchGetRecordRequest", .size = sizeof(BatchGetRecordRequest), .fields = kBatchGetRecordRequestFields, .by_wire_name = kBatchGetRecordRequestNames};
constinit const Type types::BatchGetRecordRequest = {.kind = Kind::structure, .shape = &BatchGetRecordRequest::kShape};
constinit const Shape BatchGetRecordResponse::kShape = {.name = "BatchGetRecordResponse", .size = sizeof(BatchGetRecordResponse), .fields = kBatchGetRecordResponseFields, .by_wire_name = kBatchGetRecordResponseNames};
constinit const Type types::BatchGetRecordResponse = {.kind = Kind::structure, .shape = &BatchGetRecordResponse::kShape};
constinit const Shape BatchGetRecordResultDetail::kShape = {.name = "BatchGetRecordResultDetail", .size = sizeof(BatchGetRecordResultDetail), .fields = kBatchGetRecordResultDetailFields, .by_wire_name = kBatchGetRecordResultDetailNames};
constinit const Type types::BatchGetRecordResultDetail = {.kind = Kind::structure, .shape = &BatchGetRecordResultDetail::kShape};
constinit const Type types::BatchGetRecordResultDetails = {.kind = Kind::list, .min = 0, .element = &types::BatchGetRecordResultDetail, .list = &kList<BatchGetRecordResultDetail>};
constinit const Shape DeleteRecordRequest::kShape = {.name = "DeleteRecordRequest", .size = sizeof(DeleteRecordRequest), .fields = kDeleteRecordRequestFields};
constinit const Type types::DeleteRecordRequest = {.kind = Kind::structure, .shape = &DeleteRecordRequest::kShape};
constinit const Shape FeatureValue::kShape = {.name = "FeatureValue", .size = sizeof(FeatureValue), .fields = kFeatureValueFields, .by_wire_name = kFeatureValueNames};
constinit const Type types::FeatureValue = {.kind = Kind::structure, .shape = &FeatureValue::kShape};
constinit const Type types::Record = {.kind = Kind::list, .min = 1, .element = &types::FeatureValue, .list = &kList<FeatureValue>};
constinit const Shape GetRecordRequest::kShape = {.name = "GetRecordRequest", .size = sizeof(GetRecordRequest), .fields = kGetRecordRequestFields};
constinit const Type types::GetRecordRequest = {.kind = Kind::structure, .shape = &GetRecordRequest::kShape};
constinit const Shape GetRecordResponse::kShape = {.name = "GetRecordResponse", .size = sizeof(GetRecordResponse), .fields = kGetRecordResponseFields, .by_wire_name = kGetRecordResponseNames};
constinit const Type types::GetRecordResponse = {.kind = Kind::structure, .shape = &GetRecordResponse::kShape};
constinit const Shape PutRecordRequest::kShape = {.name = "PutRecordRequest", .size = sizeof(PutRecordRequest), .fields = kPutRecordRequestFields, .by_wire_name = kPutRecordRequestNames};
constinit const Type types::PutRecordRequest = {.kind = Kind::structure, .shape = &PutRecordRequest::kShape};
constinit const Shape TtlDuration::kShape = {.name = "TtlDuration", .size = sizeof(TtlDuration), .fields = kTtlDurationFields, .by_wire_name = kTtlDurationNames};
constinit const Type types::TtlDuration = {.kind = Kind::structure, .shape = &TtlDuration::kShape};

}  // namespace athanor::api::featurestore
