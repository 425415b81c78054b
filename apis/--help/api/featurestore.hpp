// Generated from apis/sagemaker-featurestore-runtime.json by apis/generate.py.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "wire/forward.hpp"

namespace athanor::api::featurestore {

extern const wire::Service kService;

struct BatchGetRecordError;
struct BatchGetRecordIdentifier;
struct BatchGetRecordRequest;
struct FeatureValue;
struct BatchGetRecordResultDetail;
struct BatchGetRecordResponse;
struct DeleteRecordRequest;
struct GetRecordRequest;
struct GetRecordResponse;
struct TtlDuration;
struct PutRecordRequest;

struct BatchGetRecordError {
    std::string feature_group_name = {};
    std::string record_identifier_value_as_string = {};
    std::string error_code = {};
    std::string error_message = {};
    static const wire::Shape kShape;
};

struct BatchGetRecordIdentifier {
    std::string feature_group_name = {};
    std::vector<std::string> record_identifiers_value_as_string = {};
    std::optional<std::vector<std::string>> feature_names = {};
    static const wire::Shape kShape;
};

struct BatchGetRecordRequest {
    std::vector<BatchGetRecordIdentifier> identifiers = {};
    std::optional<std::string> expiration_time_response = {};
    static const wire::Shape kShape;
};

struct FeatureValue {
    std::string feature_name = {};
    std::optional<std::string> value_as_string = {};
    std::optional<std::vector<std::string>> value_as_string_list = {};
    static const wire::Shape kShape;
};

struct BatchGetRecordResultDetail {
    std::string feature_group_name = {};
    std::string record_identifier_value_as_string = {};
    std::vector<FeatureValue> record = {};
    std::optional<std::string> expires_at = {};
    static const wire::Shape kShape;
};

struct BatchGetRecordResponse {
    std::vector<BatchGetRecordResultDetail> records = {};
    std::vector<BatchGetRecordError> errors = {};
    std::vector<BatchGetRecordIdentifier> unprocessed_identifiers = {};
    static const wire::Shape kShape;
};

struct DeleteRecordRequest {
    std::string feature_group_name = {};
    std::string record_identifier_value_as_string = {};
    std::string event_time = {};
    std::optional<std::vector<std::string>> target_stores = {};
    std::optional<std::string> deletion_mode = {};
    static const wire::Shape kShape;
};

struct GetRecordRequest {
    std::string feature_group_name = {};
    std::string record_identifier_value_as_string = {};
    std::optional<std::vector<std::string>> feature_names = {};
    std::optional<std::string> expiration_time_response = {};
    static const wire::Shape kShape;
};

struct GetRecordResponse {
    std::optional<std::vector<FeatureValue>> record = {};
    std::optional<std::string> expires_at = {};
    static const wire::Shape kShape;
};

struct TtlDuration {
    std::string unit = {};
    std::int64_t value = 0;
    static const wire::Shape kShape;
};

struct PutRecordRequest {
    std::string feature_group_name = {};
    std::vector<FeatureValue> record = {};
    std::optional<std::vector<std::string>> target_stores = {};
    std::optional<TtlDuration> ttl_duration = {};
    static const wire::Shape kShape;
};

struct Unit {
    static const wire::Shape kShape;
};

namespace op {

struct BatchGetRecord {
    using Input = BatchGetRecordRequest;
    using Output = BatchGetRecordResponse;
    static const wire::Operation kModel;
};
struct DeleteRecord {
    using Input = DeleteRecordRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};
struct GetRecord {
    using Input = GetRecordRequest;
    using Output = GetRecordResponse;
    static const wire::Operation kModel;
};
struct PutRecord {
    using Input = PutRecordRequest;
    using Output = Unit;
    static const wire::Operation kModel;
};

}  // namespace op
}  // namespace athanor::api::featurestore
