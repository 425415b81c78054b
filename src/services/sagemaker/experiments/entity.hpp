// What the handlers of experiments and of lineage share. Each entity is a row of the resource table whose state is the answer of its own
// Describe, without what the row knows itself: names, ARN and times are set when it is read (`described`), so they are kept once.
// `status` is what lists filter by (a component's status, an artifact's, action's or context's type), `parent` what it belongs to: a
// trial's experiment, a component's source, the source URI of the others.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "api/sagemaker/shape/user_context.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

api::sagemaker::UserContext user_of(const gate::Call& call);

// The caller's own entity of this name, or of this ARN. One that belongs to someone else is looked up by its ARN, and is not found.
Key entity_key(const gate::Call& call, Kind kind, std::string_view name_or_arn);

// The row, or ResourceNotFound.
Result<Resource> need(store::Snapshot& snapshot, const Key& key);
// A new row with its tags; ValidationException "… already exists" if the name is taken.
Status add(store::Transaction& tx, const Resource& row, const TagList& tags);

// The API's limit of a lineage entity's properties in one request, which updates could pass one after another.
inline constexpr std::size_t kMostProperties = 30;

// What members an update of a map leaves: those of `added` replace or join, those named in `removed` go.
// ValidationException beyond `limit`.
template <class Map>
Status merge(std::optional<Map>& into, std::optional<Map>& added,
             const std::optional<std::vector<std::string>>& removed, std::size_t limit,
             std::string_view what) {
    if (added) {
        if (!into) into.emplace();
        for (auto& [key, value] : *added) (*into)[key] = std::move(value);
    }
    if (removed && into) {
        for (const std::string& key : *removed) into->erase(key);
    }
    if (into && into->size() > limit) {
        return validation_error(std::string(what) + " can have at most " + std::to_string(limit) +
                                " entries.");
    }
    return {};
}

// A state as Describe answers it: with the times of its row.
template <class Described>
Result<Described> described(const std::string& state, Timestamp created, Timestamp modified) {
    ATHANOR_TRY(Described out, recall<Described>(state));
    out.creation_time = created;
    out.last_modified_time = modified;
    return out;
}

// The members that the List requests of entities share: newest first unless they say otherwise.
template <class Request>
ListQuery entity_query(const gate::Call& call, Kind kind, const Request& in) {
    ListQuery query{.account = call.account(), .region = call.region, .kind = kind};
    query.sort = in.sort_by == "Name" ? ListQuery::Sort::name : ListQuery::Sort::creation_time;
    query.descending = in.sort_order != "Ascending";
    query.limit = in.max_results.value_or(10);
    query.created_after = in.created_after;
    query.created_before = in.created_before;
    query.next_token = in.next_token;
    return query;
}

}  // namespace athanor::sagemaker
