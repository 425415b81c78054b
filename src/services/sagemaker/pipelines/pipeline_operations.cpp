// Create, Describe, List, Update and Delete of pipelines. A pipeline's resource holds everything but its definition, which is kept by version.
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/pipelines/pipelines.hpp"
#include "services/sagemaker/pipelines/s3_objects.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker::pipelines {

using namespace api::sagemaker;

namespace {

constexpr std::size_t kLargestDefinition = 1 << 20;
constexpr std::int64_t kPipelinePage = 10;
constexpr std::chrono::hours kTokenLife{24};

}  // namespace

Result<Resource> load_pipeline(store::Snapshot& snapshot, const gate::Call& call, const Key& key) {
    if (key.account != call.account() || key.region != call.region) return missing(key);
    ATHANOR_TRY(auto row, sagemaker::find(snapshot, key));
    if (!row) return missing(key);
    return *std::move(row);
}

Key pipeline_key(const gate::Call& call, std::string_view name_or_arn) {
    auto key = parse_arn(name_or_arn);
    if (key && key->kind == Kind::pipeline) return *key;
    return {call.account(), call.region, Kind::pipeline, std::string(name_or_arn)};
}

Result<Key> execution_key(const gate::Call& call, std::string_view arn) {
    auto key = parse_arn(arn);
    if (key && key->kind == Kind::pipeline_execution && key->account == call.account() &&
        key->region == call.region)
        return *key;
    return fail("ResourceNotFound", "Pipeline execution '" + std::string(arn) + "' does not exist.");
}

Status check_parallelism(const std::optional<ParallelismConfiguration>& config) {
    if (!config || config->max_parallel_execution_steps >= 1) return {};
    return validation_error("MaxParallelExecutionSteps must be at least 1.");
}

UserContext user_of(const gate::Call& call) {
    return {.iam_identity = IamIdentity{.arn = call.principal.arn, .principal_id = call.principal.user_id}};
}

Result<std::optional<std::string>> made_before(store::Snapshot& snapshot, const gate::Call& call,
                                               std::string_view operation, std::string_view token) {
    if (token.empty()) return std::nullopt;
    return snapshot.one<std::string>(
        "SELECT arn FROM sagemaker_client_token WHERE account = ? AND region = ? AND operation = ? AND token "
        "= ?",
        call.account(), call.region, operation, token);
}

Status remember(store::Transaction& tx, const gate::Call& call, std::string_view operation,
                std::string_view token, std::string_view arn) {
    if (token.empty()) return {};
    ATHANOR_CHECK(tx.run("DELETE FROM sagemaker_client_token WHERE created < ?", tx.now() - kTokenLife));
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_client_token (account, region, operation, token, arn, created) VALUES "
               "(?, ?, ?, ?, ?, ?)",
               call.account(), call.region, operation, token, arn, tx.now()));
    return {};
}

void Pipelines::add_to(gate::Register& operations) {
    operations_ = &operations;
    executor_.use(operations);
    auto changes = [&]<class Op>(std::type_identity<Op>, auto method) {
        operations.changes<Op>([this, method](gate::Call& call, typename Op::Input in) {
            return (this->*method)(call, std::move(in));
        });
    };
    auto reads = [&]<class Op>(std::type_identity<Op>, auto method) {
        operations.reads<Op>([this, method](gate::Call& call, typename Op::Input in) {
            return (this->*method)(call, std::move(in));
        });
    };
    changes(std::type_identity<op::CreatePipeline>(), &Pipelines::create);
    changes(std::type_identity<op::UpdatePipeline>(), &Pipelines::change);
    changes(std::type_identity<op::DeletePipeline>(), &Pipelines::remove);
    reads(std::type_identity<op::DescribePipeline>(), &Pipelines::describe);
    reads(std::type_identity<op::ListPipelines>(), &Pipelines::list_page);
    changes(std::type_identity<op::UpdatePipelineVersion>(), &Pipelines::name);
    reads(std::type_identity<op::ListPipelineVersions>(), &Pipelines::list_versions_page);
    changes(std::type_identity<op::StartPipelineExecution>(), &Pipelines::start);
    changes(std::type_identity<op::StopPipelineExecution>(), &Pipelines::stop);
    changes(std::type_identity<op::RetryPipelineExecution>(), &Pipelines::retry);
    changes(std::type_identity<op::UpdatePipelineExecution>(), &Pipelines::change_execution);
    changes(std::type_identity<op::SendPipelineExecutionStepSuccess>(), &Pipelines::succeed);
    changes(std::type_identity<op::SendPipelineExecutionStepFailure>(), &Pipelines::fail_step);
    reads(std::type_identity<op::DescribePipelineExecution>(), &Pipelines::describe_execution);
    reads(std::type_identity<op::ListPipelineExecutions>(), &Pipelines::list_executions);
    reads(std::type_identity<op::ListPipelineExecutionSteps>(), &Pipelines::list_steps);
    reads(std::type_identity<op::ListPipelineParametersForExecution>(), &Pipelines::list_parameters);
    reads(std::type_identity<op::DescribePipelineDefinitionForExecution>(),
          &Pipelines::definition_for_execution);
}

// The text, from the request or from an object that the caller may read; checked.
Task<Result<std::string>> Pipelines::definition_of(
    gate::Call& call, const std::optional<std::string>& text,
    const std::optional<PipelineDefinitionS3Location>& location) {
    if (text.has_value() == location.has_value()) {
        co_return validation_error(
            "Exactly one of PipelineDefinition and PipelineDefinitionS3Location must be specified.");
    }
    std::string definition = text.value_or("");
    if (location) {
        gate::Call reading = call;  // what S3 tells in headers is not for this answer
        reading.extra_headers = {};
        auto read = co_await read_object(*operations_, reading, {location->bucket, location->object_key},
                                         location->version_id, kLargestDefinition);
        if (!read) {
            co_return validation_error("Unable to read the pipeline definition s3://" + location->bucket +
                                       "/" + location->object_key + ": " + read.error().message);
        }
        definition = *std::move(read);
    }
    ATHANOR_CO_CHECK(parse_definition(definition));
    co_return definition;
}

Task<Result<store::Durable<CreatePipelineResponse>>> Pipelines::create(gate::Call& call,
                                                                       CreatePipelineRequest in) {
    ATHANOR_CO_CHECK(check_tags(in.tags));
    ATHANOR_CO_CHECK(check_parallelism(in.parallelism_configuration));
    ATHANOR_CO_TRY(std::string definition,
                   co_await definition_of(call, in.pipeline_definition, in.pipeline_definition_s3_location));
    Key key{call.account(), call.region, Kind::pipeline, in.pipeline_name};
    std::string sealed = vault_.seal(key.arn(), definition);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreatePipelineResponse> {
        ATHANOR_TRY(auto before, made_before(tx, call, "CreatePipeline", in.client_request_token));
        if (before) return CreatePipelineResponse{.pipeline_arn = *before};
        ATHANOR_TRY(bool there, exists(tx, key));
        if (there) {
            return validation_error(
                "Pipeline names must be unique within an AWS account and region. Pipeline with name (" +
                key.name + ") already exists.");
        }
        DescribePipelineResponse state;
        mirror(in, state);
        state.pipeline_definition.reset();
        state.pipeline_arn = key.arn();
        state.pipeline_status = "Active";
        if (!state.pipeline_display_name) state.pipeline_display_name = key.name;
        state.created_by = state.last_modified_by = user_of(call);
        ATHANOR_CHECK(insert(tx, Resource{.key = key,
                                          .status = "Active",
                                          .created = tx.now(),
                                          .modified = tx.now(),
                                          .state = keep(state)}));
        ATHANOR_CHECK(insert_version(tx, key, 1, sealed));
        if (in.tags) ATHANOR_CHECK(put_tags(tx, key, *in.tags));
        ATHANOR_CHECK(remember(tx, call, "CreatePipeline", in.client_request_token, key.arn()));
        return CreatePipelineResponse{.pipeline_arn = key.arn()};
    });
}

Task<Result<store::Durable<UpdatePipelineResponse>>> Pipelines::change(gate::Call& call,
                                                                       UpdatePipelineRequest in) {
    ATHANOR_CO_CHECK(check_parallelism(in.parallelism_configuration));
    Key key = pipeline_key(call, in.pipeline_name);
    std::string definition;
    if (in.pipeline_definition || in.pipeline_definition_s3_location) {
        ATHANOR_CO_TRY(definition, co_await definition_of(call, in.pipeline_definition,
                                                          in.pipeline_definition_s3_location));
    }
    std::string sealed = definition.empty() ? "" : vault_.seal(key.arn(), definition);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<UpdatePipelineResponse> {
        ATHANOR_TRY(Resource row, load_pipeline(tx, call, key));
        ATHANOR_TRY(auto state, recall<DescribePipelineResponse>(row.state));
        if (in.pipeline_display_name) state.pipeline_display_name = in.pipeline_display_name;
        if (in.pipeline_description) state.pipeline_description = in.pipeline_description;
        if (in.role_arn) state.role_arn = in.role_arn;
        if (in.parallelism_configuration) state.parallelism_configuration = in.parallelism_configuration;
        state.last_modified_by = user_of(call);
        row.modified = tx.now();
        row.state = keep(state);
        ATHANOR_CHECK(update(tx, row));
        // The same text again makes no new version.
        ATHANOR_TRY(std::int64_t version, last_version(tx, key));
        if (!sealed.empty()) {
            ATHANOR_TRY(auto last, find_version(tx, key, version));
            auto text = last ? vault_.open(key.arn(), last->sealed) : Result<std::string>("");
            if (text != definition) ATHANOR_CHECK(insert_version(tx, key, ++version, sealed));
        }
        return UpdatePipelineResponse{.pipeline_arn = key.arn(), .pipeline_version_id = version};
    });
}

Task<Result<store::Durable<DeletePipelineResponse>>> Pipelines::remove(gate::Call& call,
                                                                       DeletePipelineRequest in) {
    Key key = pipeline_key(call, in.pipeline_name);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<DeletePipelineResponse> {
        ATHANOR_TRY(auto before, made_before(tx, call, "DeletePipeline", in.client_request_token));
        if (before) return DeletePipelineResponse{.pipeline_arn = *before};
        ATHANOR_CHECK(load_pipeline(tx, call, key));
        ATHANOR_TRY(bool running, has_live_execution(tx, key));
        if (running)
            return fail("ConflictException",
                        "Pipeline '" + key.arn() +
                            "' has executions that are running. Stop them before it is deleted.");
        ATHANOR_CHECK(erase_pipeline(tx, key));
        ATHANOR_CHECK(erase(tx, key));
        ATHANOR_CHECK(remember(tx, call, "DeletePipeline", in.client_request_token, key.arn()));
        return DeletePipelineResponse{.pipeline_arn = key.arn()};
    });
}

Task<Result<DescribePipelineResponse>> Pipelines::describe(gate::Call& call, DescribePipelineRequest in) {
    Key key = pipeline_key(call, in.pipeline_name);
    co_return database_.read([&](store::Snapshot& snapshot) -> Result<DescribePipelineResponse> {
        ATHANOR_TRY(Resource row, load_pipeline(snapshot, call, key));
        ATHANOR_TRY(auto out, recall<DescribePipelineResponse>(row.state));
        ATHANOR_TRY(std::int64_t last, last_version(snapshot, key));
        ATHANOR_TRY(auto version, find_version(snapshot, key, in.pipeline_version_id.value_or(last)));
        if (!version)
            return fail("ResourceNotFound", "Pipeline '" + key.arn() + "' has no version " +
                                                std::to_string(*in.pipeline_version_id) + ".");
        ATHANOR_TRY(out.pipeline_definition, vault_.open(key.arn(), version->sealed));
        if (!version->display_name.empty()) out.pipeline_version_display_name = version->display_name;
        if (!version->description.empty()) out.pipeline_version_description = version->description;
        out.pipeline_name = key.name;
        out.creation_time = row.created;
        out.last_modified_time = row.modified;
        return out;
    });
}

Task<Result<ListPipelinesResponse>> Pipelines::list_page(gate::Call& call, ListPipelinesRequest in) {
    ListQuery query{.account = call.account(), .region = call.region, .kind = Kind::pipeline};
    query.sort = in.sort_by == "Name" ? ListQuery::Sort::name : ListQuery::Sort::creation_time;
    query.descending = in.sort_order != "Ascending";
    query.limit = in.max_results.value_or(kPipelinePage);
    query.created_after = in.created_after;
    query.created_before = in.created_before;
    query.next_token = in.next_token;
    if (in.pipeline_name_prefix) {
        query.among = ListQuery::Among{.sql =
                                           "SELECT name FROM sagemaker_resource WHERE account = ? AND region "
                                           "= ? AND kind = 'pipeline' AND name >= ? AND name < ?",
                                       .arguments = {call.account(), call.region, *in.pipeline_name_prefix,
                                                     *in.pipeline_name_prefix + "\x7f"}};  // names are ASCII
    }
    ATHANOR_CO_TRY(ListPage page,
                   database_.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListPipelinesResponse out{.pipeline_summaries = std::vector<PipelineSummary>(),
                              .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        ATHANOR_CO_TRY(auto state, recall<DescribePipelineResponse>(row.state));
        PipelineSummary& summary = out.pipeline_summaries->emplace_back();
        mirror(state, summary);
        summary.pipeline_name = row.name;
        summary.creation_time = row.created;
        summary.last_modified_time = row.modified;
        summary.last_execution_time = state.last_run_time;
    }
    co_return out;
}

}  // namespace athanor::sagemaker::pipelines
