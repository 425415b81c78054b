#include "services/sagemaker/views/find.hpp"

#include <array>

#include "services/sagemaker/resource.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::array<std::pair<Kind, std::string_view>, kKinds> kShown{{
    {Kind::training_job, "TrainingJob"},
    {Kind::processing_job, "ProcessingJob"},
    {Kind::tuning_job, "TuningJob"},
    {Kind::pipeline, "Pipeline"},
    {Kind::pipeline_execution, "PipelineExecution"},
    {Kind::experiment, "Experiment"},
    {Kind::trial, "Trial"},
    {Kind::trial_component, "Run"},
    {Kind::model_package_group, "ModelPackageGroup"},
    {Kind::model_package, "ModelPackage"},
    {Kind::model, "Model"},
    {Kind::endpoint, "Endpoint"},
    {Kind::endpoint_config, "EndpointConfig"},
    {Kind::monitoring_schedule, "MonitoringSchedule"},
    {Kind::data_quality_definition, "DataQualityDefinition"},
    {Kind::artifact, "Artifact"},
    {Kind::action, "Action"},
    {Kind::context, "Context"},
}};

}  // namespace

Result<std::vector<gate::Found>> find_by_name(store::Snapshot& snapshot, std::string_view account,
                                              std::string_view region, const gate::Sought& sought) {
    std::vector<gate::Found> found;
    std::vector<std::string> names;
    for (const auto& [kind, shown] : kShown) {
        names.clear();
        // Of the index alone; the rows are looked up for what is kept.
        ATHANOR_CHECK((snapshot.each<std::string>(
            "SELECT name FROM sagemaker_resource WHERE account = ? AND region = ? AND kind = ? AND "
            "instr(lower(name), "
            "?) > 0 ORDER BY substr(lower(name), 1, length(?)) <> ?, lower(name) <> ?, created DESC LIMIT ?",
            [&](std::string name) { names.push_back(std::move(name)); }, account, region, kind_text(kind),
            sought.text, sought.text, sought.text, sought.text, static_cast<std::int64_t>(sought.limit))));
        for (std::string& name : names) {
            Key key{std::string(account), std::string(region), kind, std::move(name)};
            ATHANOR_TRY(auto row,
                        (snapshot.one<std::string, Timestamp>(
                            "SELECT status, created FROM sagemaker_resource WHERE account = ? AND region = ? "
                            "AND kind = ? AND name = ?",
                            key.account, key.region, kind_text(kind), key.name)));
            if (!row) continue;
            std::string arn = key.arn();
            found.push_back({.kind = shown,
                             .name = std::move(key.name),
                             .arn = std::move(arn),
                             .status = std::get<0>(*row),
                             .created = std::get<1>(*row)});
        }
    }
    return found;
}

}  // namespace athanor::sagemaker
