#include "services/sagemaker/jobs/states.hpp"

#include "api/sagemaker/processing_job.hpp"
#include "api/sagemaker/training_job.hpp"
#include "base/json.hpp"
#include "services/sagemaker/events.hpp"
#include "services/sagemaker/experiments/job_component.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

std::int64_t whole_seconds(Duration d) {
    return std::chrono::ceil<std::chrono::seconds>(std::max(d, Duration{0})).count();
}

std::optional<std::string> unless_empty(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

std::string training_state(const Job& job, const Progress& p) {
    DescribeTrainingJobResponse s;
    s.secondary_status = p.secondary;
    s.failure_reason = unless_empty(p.failure_reason);
    s.training_start_time = p.started;
    if (p.started || p.over) s.training_end_time = p.ended;
    if (p.started && p.ended) {
        s.training_time_in_seconds = whole_seconds(*p.ended - *p.started);
        s.billable_time_in_seconds = *s.training_time_in_seconds * job.instances;
    }
    s.secondary_status_transitions.emplace();
    for (const Step& step : p.steps) {
        s.secondary_status_transitions->push_back({.status = step.status,
                                                   .start_time = step.start,
                                                   .end_time = step.end,
                                                   .status_message = step.message});
    }
    return keep(s);
}

std::string processing_state(const Progress& p) {
    DescribeProcessingJobResponse s;
    s.failure_reason = unless_empty(p.failure_reason);
    s.exit_message = unless_empty(p.exit_message);
    // A processing job's answer has no place for a reason to wait; this is the only text that its owner sees.
    if (!p.over && p.secondary == "Pending") s.exit_message = p.steps.back().message;
    s.processing_start_time = p.started;
    s.processing_end_time = p.ended;
    return keep(s);
}

// The request, the state and the tags in one object, as EventBridge shows a job.
std::string detail_of(const Resource& r, const TagList& tags) {
    bool training = r.key.kind == Kind::training_job;
    std::string noun = training ? "TrainingJob" : "ProcessingJob";
    json::Writer w;
    w.begin_object();
    w.key(noun + "Arn").string(r.key.arn());
    w.key(noun + "Status").string(r.status);
    w.key("CreationTime").number(to_epoch_seconds(r.created));
    w.key("LastModifiedTime").number(to_epoch_seconds(r.modified));
    auto copy = [&](const std::string& text, bool skip_identity) {
        auto document = json::parse(text);
        ATHANOR_ASSERT(document.has_value());  // we wrote it
        document->root().for_each_member([&](std::string_view name, json::Value value) {
            bool ours = name == noun + "Arn" || name == noun + "Status" || name == "CreationTime" ||
                        name == "LastModifiedTime";
            bool required_but_unset =
                skip_identity &&
                (name == noun + "Name" || name == "ModelArtifacts" || name == "StoppingCondition" ||
                 name == "ProcessingResources" || name == "AppSpecification");
            if (!ours && !required_but_unset) w.key(name).raw(value.text());
        });
    };
    copy(r.request, false);
    copy(r.state, true);
    w.key("Tags").begin_object();
    for (const auto& tag : tags) w.key(tag.key).string(tag.value);
    w.end_object();
    w.end_object();
    return event_detail(std::move(w).take());
}

}  // namespace

std::string secondary_of(const Resource& resource) {
    auto document = json::parse(resource.state);
    return document ? document->root()["SecondaryStatus"].string_or("") : "";
}

Status show(store::Transaction& tx, Resource& r, const Job& job, const Progress& p) {
    bool training = r.key.kind == Kind::training_job;
    std::string state = training ? training_state(job, p) : processing_state(p);
    if (r.status == p.status && r.state == state) return {};
    bool news = r.status != p.status || secondary_of(r) != (training ? p.secondary : "");
    bool fresh = r.status.empty();
    r.status = p.status;
    r.state = std::move(state);
    r.modified = tx.now();
    ATHANOR_CHECK(update(tx, r));
    ATHANOR_CHECK(follow_job(tx, r, fresh));
    if (!news) return {};
    ATHANOR_TRY(TagList tags, tags_of(tx, r.key));
    return emit(tx,
                training ? "SageMaker Training Job State Change" : "SageMaker Processing Job State Change",
                r.key, detail_of(r, tags));
}

}  // namespace athanor::sagemaker
