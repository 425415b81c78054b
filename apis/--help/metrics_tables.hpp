// Generated from apis/sagemaker-metrics.json by apis/generate.py: the tables that the files of this service share.
#pragma once

#include "api/metrics.hpp"
#include "wire/ops.hpp"

namespace athanor::api::metrics::types {

extern const wire::Type BatchGetMetricsRequest;
extern const wire::Type BatchGetMetricsResponse;
extern const wire::Type BatchPutMetricsError;
extern const wire::Type BatchPutMetricsErrorList;
extern const wire::Type BatchPutMetricsRequest;
extern const wire::Type BatchPutMetricsResponse;
extern const wire::Type Double;
extern const wire::Type ExperimentEntityName;
extern const wire::Type Integer;
extern const wire::Type Message;
extern const wire::Type MetricName;
extern const wire::Type MetricQuery;
extern const wire::Type MetricQueryList;
extern const wire::Type MetricQueryResult;
extern const wire::Type MetricQueryResultList;
extern const wire::Type MetricQueryResultStatus;
extern const wire::Type MetricStatistic;
extern const wire::Type MetricValues;
extern const wire::Type Period;
extern const wire::Type PutMetricsErrorCode;
extern const wire::Type RawMetricData;
extern const wire::Type RawMetricDataList;
extern const wire::Type SageMakerResourceArn;
extern const wire::Type Step;
extern const wire::Type Timestamp;
extern const wire::Type XAxisType;
extern const wire::Type XAxisValues;

}  // namespace athanor::api::metrics::types
