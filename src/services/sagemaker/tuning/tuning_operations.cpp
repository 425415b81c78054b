#include "services/sagemaker/tuning/tuning_operations.hpp"

#include <algorithm>
#include <tuple>

#include "base/encoding.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/tags.hpp"
#include "services/sagemaker/tuning/tuning_state.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

std::unexpected<Error> not_found(const Key& key) {
    return fail("ResourceNotFound",
                "Amazon SageMaker can't find a hyperparameter tuning job with the name " + key.name + ".");
}

std::unexpected<Error> in_status(const std::string& status) {
    return validation_error("The request was rejected because the hyperparameter tuning job is in status " +
                            status + ".");
}

template <class Change>
void each_environment(CreateHyperParameterTuningJobRequest& in, Change change) {
    if (in.training_job_definition) change(in.training_job_definition->environment);
    if (!in.training_job_definitions) return;
    for (auto& definition : *in.training_job_definitions) change(definition.environment);
}

using Request = ListTrainingJobsForHyperParameterTuningJobRequest;
using Summary = HyperParameterTrainingJobSummary;

// By default by name; those without a value are not listed by value.
void sort(std::vector<Summary>& all, const Request& in) {
    std::string by = in.sort_by.value_or("Name");
    if (by == "FinalObjectiveMetricValue") {
        std::erase_if(all,
                      [](const Summary& s) { return !s.final_hyper_parameter_tuning_job_objective_metric; });
        std::ranges::sort(all, {}, [](const Summary& s) {
            return std::tie(s.final_hyper_parameter_tuning_job_objective_metric->value, s.training_job_name);
        });
    } else if (by == "CreationTime") {
        std::ranges::sort(all, {},
                          [](const Summary& s) { return std::tie(s.creation_time, s.training_job_name); });
    } else if (by == "Status") {
        std::ranges::sort(
            all, {}, [](const Summary& s) { return std::tie(s.training_job_status, s.training_job_name); });
    } else {
        std::ranges::sort(all, {}, &Summary::training_job_name);
    }
    if (in.sort_order == "Descending") std::ranges::reverse(all);
}

// The token is the name of the last one that was shown.
Status turn_page(std::vector<Summary>& all, const Request& in, std::optional<std::string>& next) {
    if (in.next_token) {
        auto name = from_base64(*in.next_token);
        auto at = name ? std::ranges::find(all, *name, &Summary::training_job_name) : all.end();
        if (at == all.end())
            return validation_error("The pagination token is invalid or was made for another list.");
        all.erase(all.begin(), at + 1);
    }
    auto limit = static_cast<std::size_t>(in.max_results.value_or(10));
    if (all.size() <= limit) return {};
    all.resize(limit);
    next = base64(all.back().training_job_name);
    return {};
}

}  // namespace

void TuningOperations::add_to(gate::Register& operations) {
    operations.changes<op::CreateHyperParameterTuningJob>(
        [this](gate::Call& call, CreateHyperParameterTuningJobRequest in) {
            return create(call, std::move(in));
        });
    operations.reads<op::DescribeHyperParameterTuningJob>(
        [this](gate::Call& call, DescribeHyperParameterTuningJobRequest in) {
            return describe(call, std::move(in));
        });
    operations.reads<op::ListHyperParameterTuningJobs>(
        [this](gate::Call& call, ListHyperParameterTuningJobsRequest in) {
            return list_page(call, std::move(in));
        });
    operations.reads<op::ListTrainingJobsForHyperParameterTuningJob>(
        [this](gate::Call& call, ListTrainingJobsForHyperParameterTuningJobRequest in) {
            return list_trials(call, std::move(in));
        });
    operations.changes<op::StopHyperParameterTuningJob>(
        [this](gate::Call& call, StopHyperParameterTuningJobRequest in) {
            return stop(call, std::move(in));
        });
    operations.changes<op::DeleteHyperParameterTuningJob>(
        [this](gate::Call& call, DeleteHyperParameterTuningJobRequest in) {
            return remove(call, std::move(in));
        });
}

Task<Result<store::Durable<CreateHyperParameterTuningJobResponse>>> TuningOperations::create(
    gate::Call& call, CreateHyperParameterTuningJobRequest in) {
    Key key{call.account(), call.region, Kind::tuning_job, in.hyper_parameter_tuning_job_name};
    ATHANOR_CO_CHECK(check_tags(in.tags));
    ATHANOR_CO_CHECK(check(key, in, catalogue_));
    TagList tags = std::exchange(in.tags, std::nullopt).value_or(TagList{});
    auto& config = in.hyper_parameter_tuning_job_config;
    if (!config.training_job_early_stopping_type) config.training_job_early_stopping_type = "Off";
    each_environment(in, [&](Vault::Environment& environment) { fleet_.vault.seal(key.arn(), environment); });
    TuningRow row{
        .key = key,
        .seed = config.random_seed ? static_cast<std::uint64_t>(*config.random_seed) : random_.next_u64()};
    std::string request = keep(in);
    auto done = co_await fleet_.database.write(
        [&](store::Transaction& tx) -> Result<CreateHyperParameterTuningJobResponse> {
            ATHANOR_TRY(bool there, exists(tx, key));
            if (there) {
                return fail("ResourceInUse",
                            "Hyperparameter tuning job names must be unique within an AWS account and "
                            "region, and a hyperparameter "
                            "tuning job with this name already exists (" +
                                key.arn() + ")");
            }
            ATHANOR_CHECK(insert(
                tx, Resource{.key = key, .created = tx.now(), .modified = tx.now(), .request = request}));
            ATHANOR_CHECK(put_tags(tx, key, tags));
            ATHANOR_CHECK(insert(tx, row));
            ATHANOR_TRY(auto view, load_tuning(tx, key));
            ATHANOR_CHECK(show(tx, *view));
            return CreateHyperParameterTuningJobResponse{.hyper_parameter_tuning_job_arn = key.arn()};
        });
    if (done) fleet_.work.ring();
    co_return done;
}

Task<Result<DescribeHyperParameterTuningJobResponse>> TuningOperations::describe(
    gate::Call& call, DescribeHyperParameterTuningJobRequest in) {
    Key key{call.account(), call.region, Kind::tuning_job, std::move(in.hyper_parameter_tuning_job_name)};
    co_return fleet_.database.read(
        [&](store::Snapshot& snapshot) -> Result<DescribeHyperParameterTuningJobResponse> {
            ATHANOR_TRY(auto row, find(snapshot, key));
            if (!row) return not_found(key);
            ATHANOR_TRY(auto out, recall<DescribeHyperParameterTuningJobResponse>(row->state));
            ATHANOR_TRY(auto request, recall<CreateHyperParameterTuningJobRequest>(row->request));
            Status opened;
            each_environment(request, [&](Vault::Environment& environment) {
                if (opened) opened = fleet_.vault.open(key.arn(), environment);
            });
            ATHANOR_CHECK(opened);
            mirror(request, out);
            out.hyper_parameter_tuning_job_arn = key.arn();
            out.hyper_parameter_tuning_job_status = row->status;
            out.creation_time = row->created;
            out.last_modified_time = row->modified;
            return out;
        });
}

Task<Result<ListHyperParameterTuningJobsResponse>> TuningOperations::list_page(
    gate::Call& call, ListHyperParameterTuningJobsRequest in) {
    ListQuery query = list_query(call.account(), call.region, Kind::tuning_job, in, false);
    if (!in.sort_by) query.sort = ListQuery::Sort::name;
    ATHANOR_CO_TRY(ListPage page,
                   fleet_.database.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListHyperParameterTuningJobsResponse out{.next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        Key key{call.account(), call.region, Kind::tuning_job, std::move(row.name)};
        ATHANOR_CO_TRY(auto state, recall<DescribeHyperParameterTuningJobResponse>(row.state));
        ATHANOR_CO_TRY(auto request, recall<CreateHyperParameterTuningJobRequest>(row.request));
        out.hyper_parameter_tuning_job_summaries.push_back(
            {.hyper_parameter_tuning_job_name = key.name,
             .hyper_parameter_tuning_job_arn = key.arn(),
             .hyper_parameter_tuning_job_status = std::move(row.status),
             .strategy = request.hyper_parameter_tuning_job_config.strategy,
             .creation_time = row.created,
             .hyper_parameter_tuning_end_time = state.hyper_parameter_tuning_end_time,
             .last_modified_time = row.modified,
             .training_job_status_counters = state.training_job_status_counters,
             .objective_status_counters = state.objective_status_counters,
             .resource_limits = request.hyper_parameter_tuning_job_config.resource_limits});
    }
    co_return out;
}

// At most kMostTrials: sorted here, not in the database.
Task<Result<ListTrainingJobsForHyperParameterTuningJobResponse>> TuningOperations::list_trials(
    gate::Call& call, ListTrainingJobsForHyperParameterTuningJobRequest in) {
    Key key{call.account(), call.region, Kind::tuning_job, in.hyper_parameter_tuning_job_name};
    ListTrainingJobsForHyperParameterTuningJobResponse out;
    auto& all = out.training_job_summaries;
    ATHANOR_CO_CHECK(fleet_.database.read([&](store::Snapshot& snapshot) -> Status {
        ATHANOR_TRY(auto view, load_tuning(snapshot, key));
        if (!view) return not_found(key);
        for (const TrialRow& trial : view->trials) {
            ATHANOR_TRY(auto job, find(snapshot, {key.account, key.region, Kind::training_job, trial.job}));
            if (!job && trial.stage == TrialStage::planned) continue;  // in a moment
            Summary summary = summary_of(*view, trial);
            if (trial.stage != TrialStage::ended && job) {
                ATHANOR_TRY(auto state, recall<DescribeTrainingJobResponse>(job->state));
                summary.training_job_status = job->status;
                summary.training_start_time = state.training_start_time;
            }
            if (!in.status_equals || summary.training_job_status == *in.status_equals)
                all.push_back(std::move(summary));
        }
        return {};
    }));
    sort(all, in);
    ATHANOR_CO_CHECK(turn_page(all, in, out.next_token));
    co_return out;
}

Task<Result<store::Durable<Unit>>> TuningOperations::stop(gate::Call& call,
                                                          StopHyperParameterTuningJobRequest in) {
    Key key{call.account(), call.region, Kind::tuning_job, std::move(in.hyper_parameter_tuning_job_name)};
    auto done = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(auto view, load_tuning(tx, key));
        if (!view) return not_found(key);
        if (!view->row.active) return in_status(view->resource.status);
        view->row.verdict = "Stopped";
        view->row.reason.clear();
        ATHANOR_CHECK(update(tx, view->row));
        ATHANOR_CHECK(show(tx, *view));
        return Unit{};
    });
    if (done) fleet_.work.ring();
    co_return done;
}

Task<Result<store::Durable<Unit>>> TuningOperations::remove(gate::Call& call,
                                                            DeleteHyperParameterTuningJobRequest in) {
    Key key{call.account(), call.region, Kind::tuning_job, std::move(in.hyper_parameter_tuning_job_name)};
    co_return co_await fleet_.database.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(auto row, find_tuning(tx, key));
        if (!row) return not_found(key);
        if (row->active) return in_status("InProgress");
        ATHANOR_CHECK(erase_tuning(tx, key));
        ATHANOR_CHECK(erase(tx, key));
        return Unit{};
    });
}

}  // namespace athanor::sagemaker
