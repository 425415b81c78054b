// Generated from apis/sagemaker-featurestore-runtime.json by apis/generate.py.
#include "featurestore_tables.hpp"

namespace athanor::api::featurestore {
using namespace athanor::wire;

namespace {

constexpr std::string_view kDeleteRecordQuery[] = {"EventTime", "RecordIdentifierValueAsString"};
constexpr std::string_view kGetRecordQuery[] = {"RecordIdentifierValueAsString"};

}  // namespace

constinit const Operation op::BatchGetRecord::kModel = {.name = "BatchGetRecord", .service = &kService, .described = true, .input = &BatchGetRecordRequest::kShape, .output = &BatchGetRecordResponse::kShape, .input_lifetime = &kLifetime<BatchGetRecordRequest>, .output_lifetime = &kLifetime<BatchGetRecordResponse>, .method = "POST", .uri = "/BatchGetRecord"};
constinit const Operation op::DeleteRecord::kModel = {.name = "DeleteRecord", .service = &kService, .described = true, .input = &DeleteRecordRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<DeleteRecordRequest>, .output_lifetime = &kLifetime<Unit>, .method = "DELETE", .uri = "/FeatureGroup/{FeatureGroupName}", .required_query = kDeleteRecordQuery};
constinit const Operation op::GetRecord::kModel = {.name = "GetRecord", .service = &kService, .described = true, .input = &GetRecordRequest::kShape, .output = &GetRecordResponse::kShape, .input_lifetime = &kLifetime<GetRecordRequest>, .output_lifetime = &kLifetime<GetRecordResponse>, .method = "GET", .uri = "/FeatureGroup/{FeatureGroupName}", .required_query = kGetRecordQuery};
constinit const Operation op::PutRecord::kModel = {.name = "PutRecord", .service = &kService, .described = true, .input = &PutRecordRequest::kShape, .output = &Unit::kShape, .input_lifetime = &kLifetime<PutRecordRequest>, .output_lifetime = &kLifetime<Unit>, .method = "PUT", .uri = "/FeatureGroup/{FeatureGroupName}"};

}  // namespace athanor::api::featurestore
