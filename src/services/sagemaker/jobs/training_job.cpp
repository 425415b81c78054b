#include "compute/instance_types.hpp"
#include "services/sagemaker/jobs/documents.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/jobs/jobs.hpp"
#include "services/sagemaker/jobs/metrics.hpp"
#include "services/sagemaker/jobs/pins.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/tags.hpp"
#include "services/sagemaker/tuning/tuning_table.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::int64_t kMostInstances = 20;  // of one job, on one machine

struct Shape {
    std::string instance_type;
    std::int64_t count = 1;
};

Result<Shape> shape_of(const CreateTrainingJobRequest& in) {
    if (!in.resource_config) return validation_error("ResourceConfig is required.");
    const ResourceConfig& config = *in.resource_config;
    if (config.instance_groups && !config.instance_groups->empty()) {
        if (config.instance_groups->size() > 1)
            return validation_error(
                "A heterogeneous cluster of several InstanceGroups is not supported here.");
        const InstanceGroup& group = config.instance_groups->front();
        return Shape{group.instance_type, group.instance_count};
    }
    if (!config.instance_type) return validation_error("ResourceConfig.InstanceType is required.");
    return Shape{*config.instance_type, config.instance_count.value_or(1)};
}

// What Describe shows although the request did not say it.
void fill_defaults(CreateTrainingJobRequest& in) {
    if (!in.enable_network_isolation) in.enable_network_isolation = false;
    if (!in.enable_inter_container_traffic_encryption) in.enable_inter_container_traffic_encryption = false;
    if (!in.enable_managed_spot_training) in.enable_managed_spot_training = false;
    if (!in.stopping_condition) in.stopping_condition.emplace();
    if (!in.stopping_condition->max_runtime_in_seconds)
        in.stopping_condition->max_runtime_in_seconds = 86'400;
    if (!in.output_data_config.kms_key_id) in.output_data_config.kms_key_id = "";  // the SDK indexes it
    if (!in.input_data_config) return;
    for (Channel& channel : *in.input_data_config) {
        if (!channel.compression_type) channel.compression_type = "None";
        if (!channel.record_wrapper_type) channel.record_wrapper_type = "None";
        auto& source = channel.data_source.s3_data_source;
        if (source && !source->s3_data_distribution_type)
            source->s3_data_distribution_type = "FullyReplicated";
    }
}

}  // namespace

Status check_instances(std::string_view instance_type, std::int64_t count) {
    if (!compute::find_instance_type(instance_type)) {
        return validation_error("1 validation error detected: Value '" + std::string(instance_type) +
                                "' at 'instanceType' failed to satisfy constraint: Member must be an "
                                "instance type that this server knows, or local");
    }
    if (count < 1 || count > kMostInstances) {
        return validation_error("InstanceCount must be between 1 and " + std::to_string(kMostInstances) +
                                " on this machine.");
    }
    return {};
}

void TrainingJobs::add_to(gate::Register& operations) {
    operations.changes<op::CreateTrainingJob>(
        [this](gate::Call& call, CreateTrainingJobRequest in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeTrainingJob>(
        [this](gate::Call& call, DescribeTrainingJobRequest in) { return describe(call, std::move(in)); });
    operations.reads<op::ListTrainingJobs>(
        [this](gate::Call& call, ListTrainingJobsRequest in) { return list_page(call, std::move(in)); });
    operations.changes<op::StopTrainingJob>([this](gate::Call& call, StopTrainingJobRequest in) {
        return Jobs::stop(fleet_,
                          {call.account(), call.region, Kind::training_job, std::move(in.training_job_name)});
    });
}

Task<Result<store::Durable<CreateTrainingJobResponse>>> TrainingJobs::create(gate::Call& call,
                                                                             CreateTrainingJobRequest in) {
    Key key{call.account(), call.region, Kind::training_job, in.training_job_name};
    ATHANOR_CO_TRY(Shape shape, shape_of(in));
    ATHANOR_CO_CHECK(check_instances(shape.instance_type, shape.count));
    ATHANOR_CO_CHECK(check_tags(in.tags));
    ATHANOR_CO_TRY(compute::JobDocument document, training_document(key, in, catalogue_));
    add_built_in_metrics(*in.algorithm_specification, document.program, catalogue_);
    if (in.algorithm_specification->metric_definitions)
        ATHANOR_CO_CHECK(check_definitions(*in.algorithm_specification->metric_definitions));
    TagList tags = std::exchange(in.tags, std::nullopt).value_or(TagList{});
    fill_defaults(in);
    fleet_.vault.seal(key.arn(), in.environment);
    std::int64_t attempts = 1 + (in.retry_strategy ? in.retry_strategy->maximum_retry_attempts : 0);
    std::string request = keep(in);
    auto done =
        co_await fleet_.database.write([&](store::Transaction& tx) -> Result<CreateTrainingJobResponse> {
            ATHANOR_TRY(bool there, exists(tx, key));
            if (there) return taken(key);
            ATHANOR_CHECK(
                insert(tx, {.key = key, .created = tx.now(), .modified = tx.now(), .request = request}));
            ATHANOR_CHECK(check_repeats(tx, key, tags));
            ATHANOR_CHECK(put_tags(tx, key, tags));
            ATHANOR_CHECK(Jobs::check_limits(tx, fleet_, key, shape.instance_type, shape.count));
            ATHANOR_CHECK(Jobs::enqueue(tx, key, shape.instance_type, shape.count, attempts));
            return CreateTrainingJobResponse{.training_job_arn = key.arn()};
        });
    if (done) fleet_.work.ring();
    co_return done;
}

Task<Result<DescribeTrainingJobResponse>> TrainingJobs::describe(gate::Call& call,
                                                                 DescribeTrainingJobRequest in) {
    Key key{call.account(), call.region, Kind::training_job, in.training_job_name};
    co_return fleet_.database.read([&](store::Snapshot& snapshot) -> Result<DescribeTrainingJobResponse> {
        ATHANOR_TRY(auto row, find(snapshot, key));
        if (!row) return missing(key);
        ATHANOR_TRY(auto out, recall<DescribeTrainingJobResponse>(row->state));
        ATHANOR_TRY(auto request, recall<CreateTrainingJobRequest>(row->request));
        ATHANOR_CHECK(fleet_.vault.open(key.arn(), request.environment));
        mirror(request, out);
        out.training_job_arn = key.arn();
        ATHANOR_TRY(auto tuning, tuning_of(snapshot, key));
        if (tuning) out.tuning_job_arn = tuning->arn();
        out.training_job_status = row->status;
        out.creation_time = row->created;
        out.last_modified_time = row->modified;
        out.model_artifacts.s3_model_artifacts = model_artifacts(request);
        if (request.algorithm_specification && request.algorithm_specification->metric_definitions) {
            ATHANOR_TRY(auto metrics, last_metrics(snapshot, key));
            if (!metrics.empty()) out.final_metric_data_list = std::move(metrics);
        }
        return out;
    });
}

Task<Result<ListTrainingJobsResponse>> TrainingJobs::list_page(gate::Call& call, ListTrainingJobsRequest in) {
    ListQuery query = list_query(call.account(), call.region, Kind::training_job, in, true);
    ATHANOR_CO_TRY(ListPage page,
                   fleet_.database.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListTrainingJobsResponse out{.training_job_summaries = {}, .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        Key key{call.account(), call.region, Kind::training_job, std::move(row.name)};
        ATHANOR_CO_TRY(auto state, recall<DescribeTrainingJobResponse>(row.state));
        out.training_job_summaries.push_back({.training_job_name = key.name,
                                              .training_job_arn = key.arn(),
                                              .creation_time = row.created,
                                              .training_end_time = state.training_end_time,
                                              .last_modified_time = row.modified,
                                              .training_job_status = std::move(row.status),
                                              .secondary_status = std::move(state.secondary_status)});
    }
    co_return out;
}

}  // namespace athanor::sagemaker
