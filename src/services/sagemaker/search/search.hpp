// Search over every type of resource that is built, and GetSearchSuggestions. A search reads the rows of its type once, asks the expression of
// each (row_subject.hpp: a few microseconds, without decoding the row), keeps the sort value and the name of those that match, and describes
// only those on the page, through the register, so that a record is what Describe answers. Runs on the pool: a search of very many rows
// holds up nobody else.
//
// A page's token says where it ended, not how far it was: it stays valid while resources come and go, and is refused for another search.
#pragma once

#include "api/sagemaker/search.hpp"
#include "api/sagemaker/search_suggestion.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/experiments/component_metrics.hpp"
#include "services/sagemaker/search/searchable.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

class Search {
public:
    Search(store::Database& database, const ComponentMetrics& metrics, Pool& pool)
        : database_(database), metrics_(metrics), pool_(pool) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<api::sagemaker::SearchResponse>> search(gate::Call& call, api::sagemaker::SearchRequest in);
    Task<Result<api::sagemaker::GetSearchSuggestionsResponse>> suggest(
        gate::Call& call, api::sagemaker::GetSearchSuggestionsRequest in);
    Task<Status> fill(gate::Call& call, const Searchable& type, const Key& key,
                      api::sagemaker::SearchRecord& record);
    Task<Status> fill_component(gate::Call& call, const Key& key, api::sagemaker::TrialComponent& component);
    Status fill_trial(const Key& key, api::sagemaker::Trial& trial);
    // What Describe answers.
    Task<Result<std::string>> described(gate::Call& call, const wire::Operation& operation,
                                        std::string_view member, std::string value);

    store::Database& database_;
    const ComponentMetrics& metrics_;
    Pool& pool_;
    gate::Register* operations_ = nullptr;
};

}  // namespace athanor::sagemaker
