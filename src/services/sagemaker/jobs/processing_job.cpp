#include "services/sagemaker/jobs/documents.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/jobs/jobs.hpp"
#include "services/sagemaker/jobs/pins.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/monitoring/monitoring_table.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

// What Describe shows although the request did not say it.
void fill_defaults(CreateProcessingJobRequest& in) {
    if (!in.stopping_condition)
        in.stopping_condition = ProcessingStoppingCondition{.max_runtime_in_seconds = 86'400};
    if (in.processing_inputs) {
        for (ProcessingInput& input : *in.processing_inputs) {
            if (!input.app_managed) input.app_managed = false;
            if (!input.s3_input) continue;
            if (!input.s3_input->s3_input_mode) input.s3_input->s3_input_mode = "File";
            if (!input.s3_input->s3_data_distribution_type)
                input.s3_input->s3_data_distribution_type = "FullyReplicated";
            if (!input.s3_input->s3_compression_type) input.s3_input->s3_compression_type = "None";
        }
    }
    if (in.processing_output_config) {
        for (ProcessingOutput& output : in.processing_output_config->outputs) {
            if (!output.app_managed) output.app_managed = false;
        }
    }
}

}  // namespace

void ProcessingJobs::add_to(gate::Register& operations) {
    operations.changes<op::CreateProcessingJob>(
        [this](gate::Call& call, CreateProcessingJobRequest in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeProcessingJob>(
        [this](gate::Call& call, DescribeProcessingJobRequest in) { return describe(call, std::move(in)); });
    operations.reads<op::ListProcessingJobs>(
        [this](gate::Call& call, ListProcessingJobsRequest in) { return list_page(call, std::move(in)); });
    operations.changes<op::StopProcessingJob>([this](gate::Call& call, StopProcessingJobRequest in) {
        return Jobs::stop(
            fleet_, {call.account(), call.region, Kind::processing_job, std::move(in.processing_job_name)});
    });
}

Task<Result<store::Durable<CreateProcessingJobResponse>>> ProcessingJobs::create(
    gate::Call& call, CreateProcessingJobRequest in) {
    Key key{call.account(), call.region, Kind::processing_job, in.processing_job_name};
    const ProcessingClusterConfig cluster = in.processing_resources.cluster_config;
    ATHANOR_CO_CHECK(check_instances(cluster.instance_type, cluster.instance_count));
    ATHANOR_CO_CHECK(check_tags(in.tags));
    ATHANOR_CO_CHECK(processing_document(key, in, catalogue_));
    TagList tags = std::exchange(in.tags, std::nullopt).value_or(TagList{});
    fill_defaults(in);
    fleet_.vault.seal(key.arn(), in.environment);
    std::string request = keep(in);
    auto done =
        co_await fleet_.database.write([&](store::Transaction& tx) -> Result<CreateProcessingJobResponse> {
            ATHANOR_TRY(bool there, exists(tx, key));
            if (there) return taken(key);
            ATHANOR_CHECK(
                insert(tx, {.key = key, .created = tx.now(), .modified = tx.now(), .request = request}));
            ATHANOR_CHECK(check_repeats(tx, key, tags));
            ATHANOR_CHECK(put_tags(tx, key, tags));
            ATHANOR_CHECK(Jobs::check_limits(tx, fleet_, key, cluster.instance_type, cluster.instance_count));
            ATHANOR_CHECK(Jobs::enqueue(tx, key, cluster.instance_type, cluster.instance_count));
            return CreateProcessingJobResponse{.processing_job_arn = key.arn()};
        });
    if (done) fleet_.work.ring();
    co_return done;
}

Task<Result<DescribeProcessingJobResponse>> ProcessingJobs::describe(gate::Call& call,
                                                                     DescribeProcessingJobRequest in) {
    Key key{call.account(), call.region, Kind::processing_job, in.processing_job_name};
    co_return fleet_.database.read([&](store::Snapshot& snapshot) -> Result<DescribeProcessingJobResponse> {
        ATHANOR_TRY(auto row, find(snapshot, key));
        if (!row) return missing(key);
        ATHANOR_TRY(auto out, recall<DescribeProcessingJobResponse>(row->state));
        ATHANOR_TRY(auto request, recall<CreateProcessingJobRequest>(row->request));
        ATHANOR_CHECK(fleet_.vault.open(key.arn(), request.environment));
        mirror(request, out);
        out.processing_job_arn = key.arn();
        ATHANOR_TRY(auto schedule, schedule_of(snapshot, key));
        if (schedule) out.monitoring_schedule_arn = schedule->arn();
        out.processing_job_status = row->status;
        out.creation_time = row->created;
        out.last_modified_time = row->modified;
        return out;
    });
}

Task<Result<ListProcessingJobsResponse>> ProcessingJobs::list_page(gate::Call& call,
                                                                   ListProcessingJobsRequest in) {
    ListQuery query = list_query(call.account(), call.region, Kind::processing_job, in, true);
    ATHANOR_CO_TRY(ListPage page,
                   fleet_.database.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListProcessingJobsResponse out{.processing_job_summaries = {}, .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        Key key{call.account(), call.region, Kind::processing_job, std::move(row.name)};
        ATHANOR_CO_TRY(auto state, recall<DescribeProcessingJobResponse>(row.state));
        out.processing_job_summaries.push_back({.processing_job_name = key.name,
                                                .processing_job_arn = key.arn(),
                                                .creation_time = row.created,
                                                .processing_end_time = state.processing_end_time,
                                                .last_modified_time = row.modified,
                                                .processing_job_status = std::move(row.status),
                                                .failure_reason = std::move(state.failure_reason),
                                                .exit_message = std::move(state.exit_message)});
    }
    co_return out;
}

}  // namespace athanor::sagemaker
