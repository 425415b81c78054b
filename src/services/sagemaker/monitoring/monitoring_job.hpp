// The processing job of one execution: what a job definition says, and the contract that AWS's analyzer has with its environment.
//
//     <LocalPath of the endpoint's input>/<endpoint>/<variant>/yyyy/mm/dd/hh/…   what was captured (a folder an hour, under the same path as in S3)
//     /opt/ml/processing/baseline/constraints/…, …/baseline/stats/…             of the baseline
//     <S3Uri of the output>/<endpoint>/<schedule>/yyyy/mm/dd/hh                 where the reports go
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "api/sagemaker/data_quality_job_definition.hpp"
#include "api/sagemaker/processing_job.hpp"
#include "api/sagemaker/shape/monitoring_job_definition.hpp"
#include "compute/runtimes.hpp"
#include "services/sagemaker/monitoring/monitoring_table.hpp"
#include "services/sagemaker/vault.hpp"

namespace athanor::sagemaker {

// A named definition in the form that a schedule has within itself.
api::sagemaker::MonitoringJobDefinition inline_form(
    const api::sagemaker::CreateDataQualityJobDefinitionRequest& in);
// ValidationException: what cannot run here, or an endpoint that is not there or does not capture.
Status check(store::Snapshot& snapshot, const Key& owner, const api::sagemaker::MonitoringJobDefinition& d,
             const compute::Catalogue& catalogue);
const std::string& endpoint_of(const api::sagemaker::MonitoringJobDefinition& d);

// What an execution needs to know, as it is now.
struct MonitoringPlan {
    api::sagemaker::MonitoringJobDefinition definition;  // its environment opened
    std::string captured;                                // s3://…/<endpoint>
    std::string constraints, statistics;                 // of the baseline; may be empty
};
// nullopt: the schedule was deleted. ValidationException: the definition or the endpoint was.
Result<std::optional<MonitoringPlan>> load_plan(store::Snapshot& snapshot, const Vault& vault,
                                                const ExecutionRow& execution);

// Folders of the captured data, as yyyy/mm/dd/hh, that a window touches.
std::vector<std::string> hours_of(Timestamp begin, Timestamp end);
// `folders`: below `captured`, each with data: "AllTraffic/2026/11/22/17".
api::sagemaker::CreateProcessingJobRequest processing_request(const MonitoringPlan& plan,
                                                              const ExecutionRow& execution,
                                                              std::vector<std::string> folders);
// Where that job puts its reports.
std::string report_uri(const api::sagemaker::CreateProcessingJobRequest& job);
// "model-monitoring-202611221700-" and a hash.
std::string monitoring_job_name(const Key& schedule, Timestamp scheduled);

}  // namespace athanor::sagemaker
