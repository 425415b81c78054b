#include "services/pipes/service.hpp"

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "services/pipes/documents.hpp"
#include "wire/mirror.hpp"
#include "wire/stored.hpp"

namespace athanor::pipes {
namespace {

using namespace api::pipes;

constexpr std::int64_t kPage = 100;
constexpr std::size_t kMostTags = 50;

std::unexpected<Error> no_pipe(std::string_view name) {
    return fail("NotFoundException", "Pipe " + std::string(name) + " does not exist.", 404);
}

PipeKey key_of(const gate::Call& call, std::string name) {
    return {call.account(), call.region, std::move(name)};
}

Result<PipeKey> parse_arn(const gate::Call& call, std::string_view arn) {
    auto parts = gate::split_arn(arn);
    constexpr std::string_view kPrefix = "pipe/";
    if (!parts || parts->service != "pipes" || !parts->resource.starts_with(kPrefix))
        return validation_error("Invalid resource ARN " + std::string(arn) + ".");
    std::string name(parts->resource.substr(kPrefix.size()));
    if (parts->account != call.account() || parts->region != call.region) return no_pipe(name);
    return key_of(call, std::move(name));
}

std::string_view state_text(bool running) { return running ? "RUNNING" : "STOPPED"; }

// What all operations on a pipe answer.
template <class Output>
Output answer_of(const PipeRow& row) {
    Output out;
    out.arn = row.key.arn();
    out.name = row.key.name;
    out.desired_state = state_text(row.running);
    out.current_state = state_text(row.running);
    out.creation_time = row.created;
    out.last_modified_time = row.modified;
    return out;
}

// What is built: a queue in front, a pipeline behind.
Status check(const CreatePipeRequest& in, const TagMap& tags) {
    auto source = gate::split_arn(in.source);
    if (!source || source->service != "sqs")
        return validation_error("Source " + in.source +
                                " is not supported: it must be the ARN of an SQS queue.");
    auto target = gate::split_arn(in.target);
    if (!target || target->service != "sagemaker" || !target->resource.starts_with("pipeline/"))
        return validation_error("Target " + in.target +
                                " is not supported: it must be the ARN of a SageMaker pipeline.");
    if (in.enrichment && !in.enrichment->empty()) return validation_error("Enrichment is not supported.");
    if (in.source_parameters && in.source_parameters->filter_criteria &&
        in.source_parameters->filter_criteria->filters &&
        !in.source_parameters->filter_criteria->filters->empty())
        return validation_error("FilterCriteria is not supported: the rule in front of the queue filters.");
    if (in.target_parameters && in.target_parameters->input_template)
        return validation_error(
            "InputTemplate is not supported for SageMaker pipelines: use PipelineParameterList.");
    if (tags.size() > kMostTags) return validation_error("A pipe has at most 50 tags.");
    for (const auto& [name, value] : tags) {
        if (name.starts_with("aws:")) return validation_error("Tag keys beginning with aws: are reserved.");
    }
    ATHANOR_TRY(Settings settings, Settings::of(in, tags));
    return check_parameters(in, settings);
}

// SourceParameters of an update say only what changes.
void merge(const UpdatePipeRequest& in, CreatePipeRequest& pipe) {
    if (in.description) pipe.description = in.description;
    if (in.target) pipe.target = *in.target;
    if (in.target_parameters) pipe.target_parameters = in.target_parameters;
    if (in.enrichment) pipe.enrichment = in.enrichment;
    if (in.log_configuration) pipe.log_configuration = in.log_configuration;
    pipe.role_arn = in.role_arn;
    if (!in.source_parameters) return;
    if (!pipe.source_parameters) pipe.source_parameters.emplace();
    if (in.source_parameters->filter_criteria)
        pipe.source_parameters->filter_criteria = in.source_parameters->filter_criteria;
    if (const auto& queue = in.source_parameters->sqs_queue_parameters) {
        auto& ours = pipe.source_parameters->sqs_queue_parameters;
        if (!ours) ours.emplace();
        if (queue->batch_size) ours->batch_size = queue->batch_size;
        if (queue->maximum_batching_window_in_seconds)
            ours->maximum_batching_window_in_seconds = queue->maximum_batching_window_in_seconds;
    }
}

std::string reason_text(const Counts& c) {
    return fmt::format("batches: {} waiting, {} running, {} succeeded, {} refused; objects waiting: {}",
                       c.closed, c.started, c.succeeded, c.refused, c.waiting);
}

}  // namespace

void Pipes::add_to(gate::Register& operations) {
    operations.changes<op::CreatePipe>(
        [this](gate::Call& call, CreatePipeRequest in) { return create(call, std::move(in)); });
    operations.changes<op::UpdatePipe>(
        [this](gate::Call& call, UpdatePipeRequest in) { return update(call, std::move(in)); });
    operations.changes<op::DeletePipe>(
        [this](gate::Call& call, DeletePipeRequest in) { return remove(call, std::move(in)); });
    operations.changes<op::StartPipe>(
        [this](gate::Call& call, StartPipeRequest in) { return start_pipe(call, std::move(in)); });
    operations.changes<op::StopPipe>(
        [this](gate::Call& call, StopPipeRequest in) { return stop_pipe(call, std::move(in)); });
    operations.reads<op::DescribePipe>(
        [this](gate::Call& call, DescribePipeRequest in) { return describe(call, std::move(in)); });
    operations.reads<op::ListPipes>(
        [this](gate::Call& call, ListPipesRequest in) { return list(call, std::move(in)); });
    operations.changes<op::TagResource>(
        [this](gate::Call& call, TagResourceRequest in) { return tag(call, std::move(in)); });
    operations.changes<op::UntagResource>(
        [this](gate::Call& call, UntagResourceRequest in) { return untag(call, std::move(in)); });
    operations.reads<op::ListTagsForResource>(
        [this](gate::Call& call, ListTagsForResourceRequest in) { return list_tags(call, std::move(in)); });
}

template <class Output, class F>
Pipes::Changed<Output> Pipes::change(PipeKey key, F apply) {
    auto done = co_await database_.write(
        [key, apply = std::move(apply), now = clock_.now()](store::Transaction& tx) -> Result<Output> {
            ATHANOR_TRY(auto row, find(tx, key));
            if (!row) return no_pipe(key.name);
            ATHANOR_CHECK(apply(*row));
            row->modified = now;
            ATHANOR_CHECK(save(tx, *row));
            if constexpr (requires(Output o) { o.arn; }) {
                return answer_of<Output>(*row);
            } else {
                return Output{};
            }
        });
    if (done) pump_->wake();
    co_return done;
}

Pipes::Changed<CreatePipeResponse> Pipes::create(gate::Call& call, CreatePipeRequest in) {
    TagMap tags = in.tags.value_or(TagMap());
    in.tags.reset();
    ATHANOR_CO_CHECK(check(in, tags));
    Timestamp now = clock_.now();
    PipeRow made{.key = key_of(call, in.name),
                 .request = wire::to_json(in),
                 .tags = std::move(tags),
                 .running = in.desired_state.value_or("RUNNING") == "RUNNING",
                 .created = now,
                 .modified = now};
    auto done = co_await database_.write(
        [given = std::move(made)](store::Transaction& tx) -> Result<CreatePipeResponse> {
            PipeRow row = given;
            ATHANOR_TRY(auto there, find(tx, row.key));
            if (there) return fail("ConflictException", "Pipe " + row.key.name + " already exists.", 409);
            ATHANOR_TRY(row.batches, batches_before(tx, row.key));
            ATHANOR_CHECK(save(tx, row));
            return answer_of<CreatePipeResponse>(row);
        });
    if (done) pump_->wake();
    co_return done;
}

Pipes::Changed<UpdatePipeResponse> Pipes::update(gate::Call& call, UpdatePipeRequest in) {
    return change<UpdatePipeResponse>(key_of(call, in.name), [in](PipeRow& row) -> Status {
        ATHANOR_TRY(auto request, wire::from_json<CreatePipeRequest>(row.request));
        merge(in, request);
        ATHANOR_CHECK(check(request, row.tags));
        if (in.desired_state) row.running = *in.desired_state == "RUNNING";
        row.request = wire::to_json(request);
        return {};
    });
}

Pipes::Changed<DeletePipeResponse> Pipes::remove(gate::Call& call, DeletePipeRequest in) {
    auto done = co_await database_.write(
        [key = key_of(call, in.name)](store::Transaction& tx) -> Result<DeletePipeResponse> {
            ATHANOR_TRY(auto row, find(tx, key));
            if (!row) return no_pipe(key.name);
            ATHANOR_CHECK(erase(tx, key));
            auto out = answer_of<DeletePipeResponse>(*row);
            out.desired_state = "DELETED";
            out.current_state = "DELETING";
            return out;
        });
    if (done) pump_->wake();
    co_return done;
}

Pipes::Changed<StartPipeResponse> Pipes::start_pipe(gate::Call& call, StartPipeRequest in) {
    return change<StartPipeResponse>(key_of(call, in.name), [](PipeRow& row) -> Status {
        row.running = true;
        return {};
    });
}

Pipes::Changed<StopPipeResponse> Pipes::stop_pipe(gate::Call& call, StopPipeRequest in) {
    return change<StopPipeResponse>(key_of(call, in.name), [](PipeRow& row) -> Status {
        row.running = false;
        return {};
    });
}

Task<Result<DescribePipeResponse>> Pipes::describe(gate::Call& call, DescribePipeRequest in) {
    PipeKey key = key_of(call, in.name);
    co_return database_.read([&](store::Snapshot& s) -> Result<DescribePipeResponse> {
        ATHANOR_TRY(auto row, find(s, key));
        if (!row) return no_pipe(key.name);
        ATHANOR_TRY(auto request, wire::from_json<CreatePipeRequest>(row->request));
        ATHANOR_TRY(Counts counts, count(s, key));
        auto out = answer_of<DescribePipeResponse>(*row);
        request.desired_state.reset();
        wire::mirror(request, out);
        out.tags = row->tags;
        out.state_reason = reason_text(counts);
        return out;
    });
}

Task<Result<ListPipesResponse>> Pipes::list(gate::Call& call, ListPipesRequest in) {
    auto after = from_base64(in.next_token.value_or(""));
    if (!after) co_return validation_error("Invalid NextToken provided.");
    co_return database_.read([&](store::Snapshot& s) -> Result<ListPipesResponse> {
        ATHANOR_TRY(auto rows, all_pipes(s));
        ListPipesResponse out{.pipes = std::vector<Pipe>()};
        for (const PipeRow& row : rows) {
            if (row.key.account != call.account() || row.key.region != call.region || row.key.name <= *after)
                continue;
            ATHANOR_TRY(auto request, wire::from_json<CreatePipeRequest>(row.request));
            bool wanted =
                row.key.name.starts_with(in.name_prefix.value_or("")) &&
                request.source.starts_with(in.source_prefix.value_or("")) &&
                request.target.starts_with(in.target_prefix.value_or("")) &&
                in.desired_state.value_or(std::string(state_text(row.running))) == state_text(row.running) &&
                in.current_state.value_or(std::string(state_text(row.running))) == state_text(row.running);
            if (!wanted) continue;
            if (static_cast<std::int64_t>(out.pipes->size()) == in.limit.value_or(kPage)) {
                out.next_token = base64(*out.pipes->back().name);
                break;
            }
            auto pipe = answer_of<Pipe>(row);
            pipe.source = request.source;
            pipe.target = request.target;
            out.pipes->push_back(std::move(pipe));
        }
        return out;
    });
}

Pipes::Changed<TagResourceResponse> Pipes::tag(gate::Call& call, TagResourceRequest in) {
    ATHANOR_CO_TRY(PipeKey key, parse_arn(call, in.resource_arn));
    co_return co_await change<TagResourceResponse>(key, [tags = std::move(in.tags)](PipeRow& row) -> Status {
        for (const auto& [name, value] : tags) row.tags[name] = value;
        ATHANOR_TRY(auto request, wire::from_json<CreatePipeRequest>(row.request));
        return check(request, row.tags);
    });
}

Pipes::Changed<UntagResourceResponse> Pipes::untag(gate::Call& call, UntagResourceRequest in) {
    ATHANOR_CO_TRY(PipeKey key, parse_arn(call, in.resource_arn));
    co_return co_await change<UntagResourceResponse>(
        key, [names = std::move(in.tag_keys)](PipeRow& row) -> Status {
            for (const std::string& name : names) row.tags.erase(name);
            ATHANOR_TRY(auto request, wire::from_json<CreatePipeRequest>(row.request));
            return check(request, row.tags);
        });
}

Task<Result<ListTagsForResourceResponse>> Pipes::list_tags(gate::Call& call, ListTagsForResourceRequest in) {
    ATHANOR_CO_TRY(PipeKey key, parse_arn(call, in.resource_arn));
    co_return database_.read([&](store::Snapshot& s) -> Result<ListTagsForResourceResponse> {
        ATHANOR_TRY(auto row, find(s, key));
        if (!row) return no_pipe(key.name);
        return ListTagsForResourceResponse{.tags = row->tags};
    });
}

}  // namespace athanor::pipes
