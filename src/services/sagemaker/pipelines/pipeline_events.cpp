#include "services/sagemaker/pipelines/pipeline_events.hpp"

#include "base/json.hpp"
#include "services/sagemaker/events.hpp"
#include "services/sagemaker/pipelines/transitions.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

std::string seconds(Timestamp time) { return format_iso8601(time).substr(0, 19) + "Z"; }

std::string lower_first(std::string_view name) {
    std::string out(name);
    if (!out.empty() && out[0] >= 'A' && out[0] <= 'Z') out[0] = static_cast<char>(out[0] + 32);
    return out;
}

// The API's members in EventBridge's spelling: "ProcessingJob" is "processingJob".
void write_lower(json::Writer& w, json::Value value) {
    if (value.kind() == json::Kind::object) {
        w.begin_object();
        value.for_each_member([&](std::string_view key, json::Value member) {
            w.key(lower_first(key));
            write_lower(w, member);
        });
        w.end_object();
    } else if (value.kind() == json::Kind::array) {
        w.begin_array();
        value.for_each_element([&](json::Value element) { write_lower(w, element); });
        w.end_array();
    } else {
        w.raw(value.text());
    }
}

}  // namespace

Status emit_execution_change(store::Transaction& tx, const Execution& execution, const Resource& resource,
                             std::string_view before) {
    auto state = json::parse(resource.state);
    ATHANOR_ASSERT(state.has_value());  // we wrote it
    json::Value shown = state->root();
    json::Writer w;
    w.begin_object();
    w.key("pipelineExecutionDisplayName").string(shown["PipelineExecutionDisplayName"].string_or(""));
    w.key("currentPipelineExecutionStatus").string(resource.status);
    if (!before.empty()) w.key("previousPipelineExecutionStatus").string(before);
    w.key("executionStartTime").string(seconds(resource.created));
    if (!execution.live) w.key("executionEndTime").string(seconds(tx.now()));
    w.key("pipelineExecutionDescription").string(shown["PipelineExecutionDescription"].string_or(""));
    w.key("pipelineArn").string(execution.pipeline_key().arn());
    w.key("pipelineExecutionArn").string(execution.key.arn());
    w.end_object();
    return emit(tx, "SageMaker Model Building Pipeline Execution Status Change", execution.key, w.text(),
                execution.pipeline_key().arn());
}

Status emit_step_change(store::Transaction& tx, const Execution& execution, const StepRow& row,
                        std::string_view before) {
    auto metadata = json::parse(metadata_of(execution.key, row));
    ATHANOR_ASSERT(metadata.has_value());
    json::Writer w;
    w.begin_object();
    w.key("metadata");
    write_lower(w, metadata->root());
    w.key("stepStartTime").string(seconds(row.started));
    if (row.ended) w.key("stepEndTime").string(seconds(*row.ended));
    w.key("stepName").string(row.step);
    w.key("stepType").string(kind_of(row.type).text);
    if (!before.empty()) w.key("previousStepStatus").string(before);
    w.key("currentStepStatus").string(status_text(row.status));
    if (!row.failure.empty()) w.key("failureReason").string(row.failure);
    if (!row.cache_source.empty()) {
        Key source{execution.key.account, execution.key.region, Kind::pipeline_execution, row.cache_source};
        w.key("cacheHitResult")
            .begin_object()
            .key("sourcePipelineExecutionArn")
            .string(source.arn())
            .end_object();
    }
    w.key("pipelineArn").string(execution.pipeline_key().arn());
    w.key("pipelineExecutionArn").string(execution.key.arn());
    w.end_object();
    return emit(tx, "SageMaker Model Building Pipeline Execution Step Status Change", execution.key, w.text(),
                execution.pipeline_key().arn());
}

}  // namespace athanor::sagemaker::pipelines
