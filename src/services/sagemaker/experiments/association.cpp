#include <algorithm>
#include <set>

#include "base/encoding.hpp"
#include "services/sagemaker/experiments/entity.hpp"
#include "services/sagemaker/experiments/lineage.hpp"
#include "services/sagemaker/experiments/members.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

struct Link {
    std::string source, destination, type, created_by;
    Timestamp created;
};

// What lists and lineage tell of an entity: its type and its name.
struct Face {
    std::string type;
    std::string name;
    std::string_view lineage_type;  // "" for what is no entity of lineage
};

Result<Face> face_of(store::Snapshot& snapshot, std::string_view arn) {
    auto key = parse_arn(arn);
    if (!key) return Face{};
    switch (key->kind) {
        case Kind::artifact: {
            ATHANOR_TRY(auto row, find(snapshot, *key));
            if (!row) return Face{.name = key->name, .lineage_type = "Artifact"};
            ATHANOR_TRY(auto state, recall<DescribeArtifactResponse>(row->state));
            return Face{row->status, state.artifact_name.value_or(key->name), "Artifact"};
        }
        case Kind::action:
        case Kind::context: {
            ATHANOR_TRY(auto row, find(snapshot, *key));
            return Face{row ? row->status : "", key->name, key->kind == Kind::action ? "Action" : "Context"};
        }
        case Kind::trial_component: {
            ATHANOR_TRY(auto row, find(snapshot, *key));
            auto source = row ? parse_arn(row->parent) : std::nullopt;
            std::string type = !source                              ? ""
                               : source->kind == Kind::training_job ? "SageMakerTrainingJob"
                                                                    : "SageMakerProcessingJob";
            return Face{std::move(type), key->name, "TrialComponent"};
        }
        default: return Face{.name = key->name};
    }
}

// The caller's own resource of this ARN.
Result<Key> own(store::Snapshot& snapshot, const gate::Call& call, std::string_view arn) {
    auto key = parse_arn(arn);
    if (key && key->account == call.account() && key->region == call.region) {
        ATHANOR_TRY(bool there, exists(snapshot, *key));
        if (there) return *key;
    }
    return fail("ResourceNotFound", "Resource (" + std::string(arn) + ") does not exist.");
}

template <class... Args>
Result<std::vector<Link>> links(store::Snapshot& snapshot, std::string_view condition, const Args&... args) {
    std::vector<Link> found;
    std::string sql =
        "SELECT source, destination, type, created_by, created FROM sagemaker_association WHERE " +
        std::string(condition);
    ATHANOR_CHECK((snapshot.each<std::string, std::string, std::string, std::string, Timestamp>(
        sql,
        [&](std::string source, std::string destination, std::string type, std::string by,
            Timestamp created) {
            found.push_back(
                {std::move(source), std::move(destination), std::move(type), std::move(by), created});
        },
        args...)));
    return found;
}

Result<std::vector<Link>> matching(store::Snapshot& snapshot, const gate::Call& call,
                                   const ListAssociationsRequest& in) {
    constexpr std::string_view kMine = "account = ? AND region = ?";
    auto all = in.source_arn        ? links(snapshot, std::string(kMine) + " AND source = ?", call.account(),
                                            call.region, *in.source_arn)
               : in.destination_arn ? links(snapshot, std::string(kMine) + " AND destination = ?",
                                            call.account(), call.region, *in.destination_arn)
                                    : links(snapshot, kMine, call.account(), call.region);
    if (!all) return all;
    std::erase_if(*all, [&](const Link& link) {
        return (in.destination_arn && link.destination != *in.destination_arn) ||
               (in.association_type && link.type != *in.association_type) ||
               (in.created_after && link.created <= *in.created_after) ||
               (in.created_before && link.created >= *in.created_before);
    });
    return all;
}

std::string sort_value(const AssociationSummary& s, std::string_view by) {
    if (by == "SourceArn") return s.source_arn.value_or("");
    if (by == "DestinationArn") return s.destination_arn.value_or("");
    if (by == "SourceType") return s.source_type.value_or("");
    if (by == "DestinationType") return s.destination_type.value_or("");
    return format_iso8601(*s.creation_time);
}

// Unique, and growing with the order that was asked for.
std::string place_of(const AssociationSummary& s, std::string_view by) {
    return sort_value(s, by) + '\n' + s.source_arn.value_or("") + '\n' + s.destination_arn.value_or("");
}

}  // namespace

void Associations::add_to(gate::Register& operations) {
    operations.changes<op::AddAssociation>(
        [this](gate::Call& call, AddAssociationRequest in) { return add(call, std::move(in)); });
    operations.changes<op::DeleteAssociation>(
        [this](gate::Call& call, DeleteAssociationRequest in) { return remove(call, std::move(in)); });
    operations.reads<op::ListAssociations>(
        [this](gate::Call& call, ListAssociationsRequest in) { return list_page(call, std::move(in)); });
    operations.reads<op::QueryLineage>(
        [this](gate::Call& call, QueryLineageRequest in) { return query(call, std::move(in)); });
}

Task<Result<store::Durable<AddAssociationResponse>>> Associations::add(gate::Call& call,
                                                                       AddAssociationRequest in) {
    std::string by = keep(user_of(call));
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<AddAssociationResponse> {
        ATHANOR_TRY(Key source, own(tx, call, in.source_arn));
        ATHANOR_TRY(Key destination, own(tx, call, in.destination_arn));
        if (source == destination) return validation_error("SourceArn and DestinationArn must be different.");
        ATHANOR_CHECK(
            tx.run("INSERT INTO sagemaker_association (account, region, source, destination, type, created, "
                   "created_by) VALUES "
                   "(?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, region, source, destination) DO UPDATE SET "
                   "type = excluded.type",
                   call.account(), call.region, in.source_arn, in.destination_arn,
                   in.association_type.value_or("AssociatedWith"), tx.now(), by));
        return AddAssociationResponse{.source_arn = in.source_arn, .destination_arn = in.destination_arn};
    });
}

Task<Result<store::Durable<DeleteAssociationResponse>>> Associations::remove(gate::Call& call,
                                                                             DeleteAssociationRequest in) {
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<DeleteAssociationResponse> {
        ATHANOR_TRY(std::int64_t rows,
                    tx.run("DELETE FROM sagemaker_association WHERE account = ? AND region = ? AND source = "
                           "? AND destination = ?",
                           call.account(), call.region, in.source_arn, in.destination_arn));
        if (rows == 0) {
            return fail("ResourceNotFound", "Association between (" + in.source_arn + ") and (" +
                                                in.destination_arn + ") does not exist.");
        }
        return DeleteAssociationResponse{.source_arn = in.source_arn, .destination_arn = in.destination_arn};
    });
}

Task<Result<ListAssociationsResponse>> Associations::list_page(gate::Call& call, ListAssociationsRequest in) {
    std::string by = in.sort_by.value_or("CreationTime");
    bool descending = in.sort_order != "Ascending";
    auto after = in.next_token ? from_base64(*in.next_token) : std::nullopt;
    if (in.next_token && !after) co_return validation_error("Invalid pagination token.");
    co_return database_.read([&](store::Snapshot& snapshot) -> Result<ListAssociationsResponse> {
        ATHANOR_TRY(auto all, matching(snapshot, call, in));
        std::vector<AssociationSummary> found;
        for (Link& link : all) {
            ATHANOR_TRY(Face source, face_of(snapshot, link.source));
            ATHANOR_TRY(Face destination, face_of(snapshot, link.destination));
            if ((in.source_type && source.type != *in.source_type) ||
                (in.destination_type && destination.type != *in.destination_type))
                continue;
            ATHANOR_TRY(UserContext creator, recall<UserContext>(link.created_by));
            found.push_back({.source_arn = std::move(link.source),
                             .destination_arn = std::move(link.destination),
                             .source_type = std::move(source.type),
                             .destination_type = std::move(destination.type),
                             .association_type = std::move(link.type),
                             .source_name = std::move(source.name),
                             .destination_name = std::move(destination.name),
                             .creation_time = link.created,
                             .created_by = std::move(creator)});
        }
        std::ranges::sort(found, [&](const auto& a, const auto& b) {
            return descending ? place_of(a, by) > place_of(b, by) : place_of(a, by) < place_of(b, by);
        });
        if (after) {
            std::erase_if(found, [&](const auto& s) {
                return descending ? place_of(s, by) >= *after : place_of(s, by) <= *after;
            });
        }
        ListAssociationsResponse out;
        auto limit = static_cast<std::size_t>(in.max_results.value_or(10));
        if (found.size() > limit) {
            found.resize(limit);
            out.next_token = base64(place_of(found.back(), by));
        }
        out.association_summaries = std::move(found);
        return out;
    });
}

namespace {

constexpr std::int64_t kDefaultDepth = 10;
constexpr std::size_t kMostVisited = 10'000;  // of one query

// Breadth first from the start, along the arrows (to descendants) or against them, to the depth that was asked for.
struct Walk {
    store::Snapshot& snapshot;
    const gate::Call& call;
    std::vector<std::string> order;  // as they were met
    std::set<std::string> seen;
    std::vector<Link> edges;
    std::set<std::pair<std::string, std::string>> crossed;

    Status go(const std::vector<std::string>& starts, bool forward, std::int64_t depth) {
        std::vector<std::string> front = starts;
        std::set<std::string> visited(starts.begin(), starts.end());
        for (std::int64_t level = 0; level < depth && !front.empty(); ++level) {
            std::vector<std::string> next;
            for (const std::string& arn : front) {
                ATHANOR_TRY(auto found, links(snapshot,
                                              forward ? "account = ? AND region = ? AND source = ?"
                                                      : "account = ? AND region = ? AND destination = ?",
                                              call.account(), call.region, arn));
                for (Link& link : found) {
                    const std::string& other = forward ? link.destination : link.source;
                    if (visited.insert(other).second) next.push_back(other);
                    if (seen.insert(other).second) order.push_back(other);
                    if (crossed.insert({link.source, link.destination}).second)
                        edges.push_back(std::move(link));
                }
                if (seen.size() > kMostVisited)
                    return validation_error("The lineage is too large; ask for a smaller MaxDepth.");
            }
            front = std::move(next);
        }
        return {};
    }
};

bool one_of(const std::optional<std::vector<std::string>>& wanted, std::string_view value) {
    return !wanted || std::ranges::find(*wanted, value) != wanted->end();
}

Result<bool> passes(store::Snapshot& snapshot, const std::optional<QueryFilters>& filters,
                    std::string_view arn, const Face& face) {
    if (!filters) return true;
    if (!one_of(filters->types, face.type) || !one_of(filters->lineage_types, face.lineage_type))
        return false;
    auto key = parse_arn(arn);
    if (!key) return false;
    ATHANOR_TRY(auto row, find(snapshot, *key));
    if (!row) return false;
    if ((filters->created_after && row->created <= *filters->created_after) ||
        (filters->created_before && row->created >= *filters->created_before) ||
        (filters->modified_after && row->modified <= *filters->modified_after) ||
        (filters->modified_before && row->modified >= *filters->modified_before)) {
        return false;
    }
    if (!filters->properties) return true;
    ATHANOR_TRY(auto state,
                recall<DescribeArtifactResponse>(row->state));  // "Properties" are the same in all kinds
    for (const auto& [name, value] : *filters->properties) {
        if (!state.properties || !state.properties->contains(name) || state.properties->at(name) != value)
            return false;
    }
    return true;
}

}  // namespace

Task<Result<QueryLineageResponse>> Associations::query(gate::Call& call, QueryLineageRequest in) {
    if (!in.start_arns || in.start_arns->empty())
        co_return validation_error("StartArns must have at least one ARN.");
    std::string direction = in.direction.value_or("Both");
    std::int64_t depth = in.max_depth.value_or(kDefaultDepth);
    co_return database_.read([&](store::Snapshot& snapshot) -> Result<QueryLineageResponse> {
        Walk walk{.snapshot = snapshot, .call = call, .order = {}, .seen = {}, .edges = {}, .crossed = {}};
        for (const std::string& arn : *in.start_arns) {
            ATHANOR_CHECK(own(snapshot, call, arn));
            walk.seen.insert(arn);
        }
        if (direction != "Descendants") ATHANOR_CHECK(walk.go(*in.start_arns, false, depth));
        if (direction != "Ascendants") ATHANOR_CHECK(walk.go(*in.start_arns, true, depth));
        QueryLineageResponse out{.vertices = std::vector<Vertex>{}, .edges = {}, .next_token = {}};
        std::size_t skip =
            in.next_token ? parse_number<std::size_t>(*in.next_token).value_or(walk.order.size()) : 0;
        auto limit = static_cast<std::size_t>(in.max_results.value_or(50));
        for (std::size_t i = skip; i < walk.order.size(); ++i) {
            ATHANOR_TRY(Face face, face_of(snapshot, walk.order[i]));
            ATHANOR_TRY(bool wanted, passes(snapshot, in.filters, walk.order[i], face));
            if (!wanted) continue;
            if (out.vertices->size() == limit) {
                out.next_token = std::to_string(i);
                break;
            }
            out.vertices->push_back({.arn = walk.order[i],
                                     .type = std::move(face.type),
                                     .lineage_type = std::string(face.lineage_type)});
        }
        if (in.include_edges.value_or(false) && !in.next_token) {
            out.edges.emplace();
            for (Link& link : walk.edges) {
                out.edges->push_back({.source_arn = std::move(link.source),
                                      .destination_arn = std::move(link.destination),
                                      .association_type = std::move(link.type)});
            }
        }
        return out;
    });
}

}  // namespace athanor::sagemaker
