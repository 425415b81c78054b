#include "services/sagemaker/search/search.hpp"

#include "api/sagemaker/processing_job.hpp"
#include "api/sagemaker/training_job.hpp"
#include "base/encoding.hpp"
#include "services/sagemaker/experiments/members.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/search/matches.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::int64_t kMostComponents = 100;  // told of a trial
constexpr std::size_t kMostSuggestions = 50;
constexpr int kSuggestedDepth = 3;

Result<const Searchable*> searchable(const gate::Register& operations, std::string_view resource) {
    const Searchable* type = find_searchable(resource);
    if (type == nullptr || operations.find(*type->describe) == nullptr) {
        return validation_error("Search over " + std::string(resource) + " is not supported here.");
    }
    return type;
}

// The record's own name for the members that Describe does not have.
void add_tags(const TagList& tags, SearchRecord& r) {
    if (tags.empty()) return;
    auto into = [&](auto& member) {
        if (member) member->tags = tags;
    };
    into(r.training_job);
    into(r.experiment);
    into(r.trial);
    into(r.trial_component);
    into(r.endpoint);
    into(r.model_package);
    into(r.model_package_group);
    into(r.pipeline);
    into(r.hyper_parameter_tuning_job);
    if (r.model) into(r.model->model);
}

}  // namespace

void Search::add_to(gate::Register& operations) {
    operations_ = &operations;
    operations.reads<op::Search>(
        [this](gate::Call& call, SearchRequest in) { return search(call, std::move(in)); });
    operations.reads<op::GetSearchSuggestions>(
        [this](gate::Call& call, GetSearchSuggestionsRequest in) { return suggest(call, std::move(in)); });
}

Task<Result<SearchResponse>> Search::search(gate::Call& call, SearchRequest in) {
    ATHANOR_CO_TRY(const Searchable* type, searchable(*operations_, in.resource));
    ATHANOR_CO_TRY(Matches matches, co_await pool_.run([&] {
        return database_.read([&](store::Snapshot& snapshot) {
            return find_matches(snapshot, call.account(), call.region, *type, in, metrics_);
        });
    }));
    SearchResponse out{.results = std::vector<SearchRecord>{},
                       .next_token = std::move(matches.next_token),
                       .total_hits = TotalHits{.value = matches.total, .relation = "EqualTo"}};
    for (std::string& name : matches.names) {
        SearchRecord record;
        Status filled =
            co_await fill(call, *type, {call.account(), call.region, type->kind, std::move(name)}, record);
        if (filled) out.results->push_back(std::move(record));  // else it was deleted meanwhile
    }
    co_return out;
}

Task<Result<std::string>> Search::described(gate::Call& call, const wire::Operation& operation,
                                            std::string_view member, std::string value) {
    json::Writer w;
    w.begin_object().key(member).string(value).end_object();
    const wire::Lifetime &asked = *operation.input_lifetime, &answered = *operation.output_lifetime;
    std::unique_ptr<void, void (*)(void*)> input(asked.create(), asked.destroy);
    std::unique_ptr<void, void (*)(void*)> output(answered.create(), answered.destroy);
    ATHANOR_CO_CHECK(wire::read_document(operation, w.text(), input.get()));
    // The handler itself: whoever may search may see what he finds, and it is one call in the audit trail.
    ATHANOR_CO_CHECK(co_await operations_->find(operation)->run(call, input.get(), output.get()));
    co_return wire::to_json(*operation.output, output.get());
}

Task<Status> Search::fill(gate::Call& call, const Searchable& type, const Key& key, SearchRecord& record) {
    ATHANOR_CO_TRY(std::string document, co_await described(call, *type.describe, type.described_by,
                                                            type.by_arn ? key.arn() : key.name));
    ATHANOR_CO_CHECK(wire::from_json(*type.shape, document, type.place(record)));
    ATHANOR_CO_TRY(TagList tags,
                   database_.read([&](store::Snapshot& snapshot) { return tags_of(snapshot, key); }));
    add_tags(tags, record);
    if (record.trial) co_return fill_trial(key, *record.trial);
    if (record.trial_component) co_return co_await fill_component(call, key, *record.trial_component);
    co_return Status{};
}

Status Search::fill_trial(const Key& key, Trial& trial) {
    return database_.read([&](store::Snapshot& snapshot) -> Status {
        ListQuery query{.account = key.account,
                        .region = key.region,
                        .kind = Kind::trial_component,
                        .limit = kMostComponents};
        query.among = components_of_trial(key);
        ATHANOR_TRY(ListPage page, list(snapshot, query));
        trial.trial_component_summaries.emplace();
        for (const ListRow& row : page.rows) {
            ATHANOR_TRY(auto state, recall<TrialComponent>(row.state));
            trial.trial_component_summaries->push_back({.trial_component_name = state.trial_component_name,
                                                        .trial_component_arn = state.trial_component_arn,
                                                        .trial_component_source = state.source,
                                                        .creation_time = row.created,
                                                        .created_by = state.created_by});
        }
        return {};
    });
}

// The trials it belongs to, the run that its job was started in, and the job itself.
Task<Status> Search::fill_component(gate::Call& call, const Key& key, TrialComponent& component) {
    ATHANOR_CO_TRY(auto row, database_.read([&](store::Snapshot& snapshot) { return find(snapshot, key); }));
    ATHANOR_CO_TRY(auto trials,
                   database_.read([&](store::Snapshot& snapshot) { return memberships(snapshot, key); }));
    component.parents.emplace();
    for (Membership& one : trials) {
        component.parents->push_back(
            {.trial_name = std::move(one.trial), .experiment_name = std::move(one.experiment)});
    }
    if (row && !row->request.empty()) {
        ATHANOR_CO_TRY(ExperimentConfig config, recall<ExperimentConfig>(row->request));
        component.run_name = std::move(config.run_name);
    }
    auto job = component.source ? parse_arn(component.source->source_arn) : std::nullopt;
    if (!job || job->account != key.account || job->region != key.region) co_return Status{};
    TrialComponentSourceDetail& detail = component.source_detail.emplace();
    detail.source_arn = component.source->source_arn;
    bool training = job->kind == Kind::training_job;
    if (!training && job->kind != Kind::processing_job) co_return Status{};
    auto document =
        training
            ? co_await described(call, op::DescribeTrainingJob::kModel, "TrainingJobName", job->name)
            : co_await described(call, op::DescribeProcessingJob::kModel, "ProcessingJobName", job->name);
    if (!document) co_return Status{};  // the job is gone, its component is not
    co_return training ? wire::from_json(TrainingJob::kShape, *document, &detail.training_job.emplace())
                       : wire::from_json(ProcessingJob::kShape, *document, &detail.processing_job.emplace());
}

namespace {

// The properties of a record by their paths, as far as the API's shapes know them: what is below a map is the user's.
void suggest_members(const wire::Shape& shape, const std::string& prefix, std::string_view hint, int depth,
                     std::vector<PropertyNameSuggestion>& out) {
    for (const wire::Field& field : shape.fields) {
        if (out.size() == kMostSuggestions) return;
        std::string name = prefix + std::string(field.name);
        const wire::Type* type = field.type;
        if (type->kind == wire::Kind::list) type = type->element;
        bool inside = equal_ignore_case(hint.substr(0, name.size()),
                                        std::string_view(name).substr(0, std::min(hint.size(), name.size())));
        if (!inside) continue;
        bool leaf = type->kind != wire::Kind::structure && type->kind != wire::Kind::list;
        if (leaf && name.size() >= hint.size())
            out.push_back({.property_name = type->kind == wire::Kind::map ? name + "." : name});
        if (type->kind == wire::Kind::structure && depth > 0)
            suggest_members(*type->shape, name + ".", hint, depth - 1, out);
    }
}

}  // namespace

Task<Result<GetSearchSuggestionsResponse>> Search::suggest(gate::Call&, GetSearchSuggestionsRequest in) {
    ATHANOR_CO_TRY(const Searchable* type, searchable(*operations_, in.resource));
    std::string hint;
    if (in.suggestion_query && in.suggestion_query->property_name_query)
        hint = in.suggestion_query->property_name_query->property_name_hint;
    GetSearchSuggestionsResponse out{.property_name_suggestions = std::vector<PropertyNameSuggestion>{}};
    suggest_members(*type->shape, "", hint, kSuggestedDepth, *out.property_name_suggestions);
    co_return out;
}

}  // namespace athanor::sagemaker
