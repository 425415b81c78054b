// One page of a List operation, for every kind: filters and order run in the database along an index (resource.cpp), a page costs what it
// returns, however many resources there are. NextToken is opaque: it holds where the last page ended, not a cursor, so it survives a restart
// and may be used again; it is refused when the order or the filters that it was made for have changed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

// How far a page goes that filters beyond its index: so many names, or so many rows where more than the name is looked at (some
// milliseconds either way). Then it ends, short or empty, with a token to go on with: only a missing NextToken is the end of a list, as on AWS.
inline constexpr std::int64_t kMostNames = 5'000;
inline constexpr std::int64_t kMostRows = 2'000;

struct ListQuery {
    enum class Sort { name, creation_time, status, version };
    enum class Parents { any, none, some };  // model packages: all, the unversioned, the versioned

    std::string account;
    std::string region;
    Kind kind = Kind::model;
    Sort sort = Sort::creation_time;
    bool descending = true;
    std::int64_t limit = 10;
    std::optional<std::string> parent = {};  // exactly this one
    Parents parents = Parents::any;
    std::optional<std::string> name_contains = {};
    std::optional<std::string> status = {};
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
    std::optional<Timestamp> modified_after = {};
    std::optional<Timestamp> modified_before = {};
    std::optional<std::string> next_token = {};
    // Only names that this subquery finds: constant SQL, and its arguments.
    struct Among {
        std::string_view sql;
        std::vector<std::string> arguments;
    };
    std::optional<Among> among = {};
};

struct ListRow {
    std::string name;
    std::string status;
    Timestamp created;
    Timestamp modified;
    std::string parent;
    std::int64_t ordinal;
    std::string request;
    std::string state;
};

struct ListPage {
    std::vector<ListRow> rows;
    std::optional<std::string> next_token;
};

// ValidationException for a token that is not of this list.
Result<ListPage> list(store::Snapshot& snapshot, const ListQuery& query);

// The members that the List requests of this service share, taken from whichever of them a request has.
template <class Request>
ListQuery list_query(std::string account, std::string region, Kind kind, const Request& in,
                     bool descending_by_default) {
    ListQuery query{.account = std::move(account), .region = std::move(region), .kind = kind};
    query.descending = descending_by_default;
    if (in.sort_order) query.descending = *in.sort_order == "Descending";
    if (in.sort_by) {
        query.sort = *in.sort_by == "Name"     ? ListQuery::Sort::name
                     : *in.sort_by == "Status" ? ListQuery::Sort::status
                                               : ListQuery::Sort::creation_time;
    }
    query.limit = in.max_results.value_or(10);
    query.name_contains = in.name_contains;
    query.created_after = in.creation_time_after;
    query.created_before = in.creation_time_before;
    if constexpr (requires { in.last_modified_time_after; }) {
        query.modified_after = in.last_modified_time_after;
        query.modified_before = in.last_modified_time_before;
    }
    if constexpr (requires { in.status_equals; }) query.status = in.status_equals;
    query.next_token = in.next_token;
    return query;
}

}  // namespace athanor::sagemaker
