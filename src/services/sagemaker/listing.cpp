#include "services/sagemaker/listing.hpp"

#include <limits>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"

namespace athanor::sagemaker {

namespace {

using Sort = ListQuery::Sort;
using Argument = std::variant<std::int64_t, std::string>;

struct Order {
    std::string_view columns;  // without the direction
    bool text_first;           // of two columns, whether the first is text
    std::size_t count;
};

// All orders end in the name, which is unique, so that a page can begin right after a row.
Order order_of(const ListQuery& query) {
    switch (query.sort) {
        case Sort::name: return {"name", true, 1};
        case Sort::status: return {"status, name", true, 2};
        case Sort::version: return {"ordinal, name", false, 2};
        case Sort::creation_time: break;
    }
    return {"created, name", false, 2};
}

Argument sort_value(const ListQuery& query, const ListRow& row) {
    switch (query.sort) {
        case Sort::status: return row.status;
        case Sort::version: return row.ordinal;
        case Sort::name: return row.name;
        case Sort::creation_time: break;
    }
    return static_cast<std::int64_t>(row.created.time_since_epoch().count());
}

// Binds a token to the list that it came from: everything but the limit and the token itself.
std::string fingerprint(const ListQuery& q) {
    json::Writer w;
    auto time = [&](const std::optional<Timestamp>& t) {
        w.number(t ? static_cast<std::int64_t>(t->time_since_epoch().count()) : std::int64_t{-1});
    };
    auto text = [&](const std::optional<std::string>& t) { t ? w.string(*t) : w.null(); };
    w.begin_array();
    w.string(q.account)
        .string(q.region)
        .number(static_cast<int>(q.kind))
        .number(static_cast<int>(q.sort))
        .boolean(q.descending);
    w.number(static_cast<int>(q.parents));
    text(q.parent);
    text(q.name_contains);
    text(q.status);
    time(q.created_after);
    time(q.created_before);
    time(q.modified_after);
    time(q.modified_before);
    w.end_array();
    return sha256_hex(w.text()).substr(0, 16);
}

struct Place {
    Argument value;
    std::string name;
};

std::string write_token(const ListQuery& query, const ListRow& row) {
    json::Writer w;
    w.begin_array().string(fingerprint(query));
    Argument value = sort_value(query, row);
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        w.number(*number);
    } else {
        w.string(std::get<std::string>(value));
    }
    w.string(row.name).end_array();
    return base64(w.text());
}

Result<Place> read_token(const ListQuery& query) {
    auto invalid = [] {
        return validation_error("The pagination token is invalid or was made for another list.");
    };
    auto text = from_base64(*query.next_token);
    if (!text) return invalid();
    auto document = json::parse(*text);
    if (!document || document->root().kind() != json::Kind::array || document->root().size() != 3)
        return invalid();
    json::Value root = document->root();
    if (root.at(0).string_or("") != fingerprint(query)) return invalid();
    Place place;
    place.name = root.at(2).string_or("");
    if (order_of(query).text_first) {
        place.value = root.at(1).string_or("");
    } else {
        place.value = root.at(1).integer_or(0);
    }
    return place;
}

}  // namespace

Result<ListPage> list(store::Snapshot& snapshot, const ListQuery& query) {
    // Built of a few constant pieces, so the connection's statement cache holds all that occur.
    std::string sql =
        "SELECT name, status, created, modified, parent, ordinal, request, state FROM sagemaker_resource "
        "WHERE account = ? AND region = ? AND kind = ?";
    std::vector<Argument> arguments = {query.account, query.region, std::string(kind_text(query.kind))};
    auto restrict = [&](std::string_view condition, Argument argument) {
        sql.append(condition);
        arguments.push_back(std::move(argument));
    };
    auto micros = [](Timestamp t) { return static_cast<std::int64_t>(t.time_since_epoch().count()); };
    if (query.parent) restrict(" AND parent = ?", *query.parent);
    if (query.parents == ListQuery::Parents::none) sql += " AND parent = ''";
    if (query.parents == ListQuery::Parents::some) sql += " AND parent > ''";
    if (query.status) restrict(" AND status = ?", *query.status);
    if (query.created_after) restrict(" AND created > ?", micros(*query.created_after));
    if (query.created_before) restrict(" AND created < ?", micros(*query.created_before));
    if (query.modified_after) restrict(" AND modified > ?", micros(*query.modified_after));
    if (query.modified_before) restrict(" AND modified < ?", micros(*query.modified_before));
    if (query.name_contains) restrict(" AND replace(name, ?, '') <> name", *query.name_contains);

    Order order = order_of(query);
    std::string_view direction = query.descending ? " DESC" : " ASC";
    if (query.next_token) {
        ATHANOR_TRY(Place place, read_token(query));
        sql.append(" AND (")
            .append(order.columns)
            .append(query.descending ? ") < (" : ") > (")
            .append(order.count == 1 ? "?)" : "?, ?)");
        if (order.count == 2) arguments.push_back(std::move(place.value));
        arguments.push_back(std::move(place.name));
    }
    sql += " ORDER BY ";
    for (char c : order.columns) c == ',' ? sql.append(direction).append(",") : sql.append(1, c);
    sql.append(direction).append(" LIMIT ?");
    arguments.push_back(query.limit + 1);  // one more says whether there is another page

    ATHANOR_TRY(store::Statement s, snapshot.prepare(sql));
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (const auto* number = std::get_if<std::int64_t>(&arguments[i])) {
            s.bind(static_cast<int>(i), *number);
        } else {
            s.bind(static_cast<int>(i), std::string_view(std::get<std::string>(arguments[i])));
        }
    }
    ListPage page;
    for (;;) {
        ATHANOR_TRY(bool there, s.step());
        if (!there) return page;
        if (static_cast<std::int64_t>(page.rows.size()) == query.limit) {
            page.next_token = write_token(query, page.rows.back());
            return page;
        }
        page.rows.push_back({std::string(s.bytes(0)), std::string(s.bytes(1)),
                             Timestamp(Duration(s.integer(2))), Timestamp(Duration(s.integer(3))),
                             std::string(s.bytes(4)), s.integer(5), std::string(s.bytes(6)),
                             std::string(s.bytes(7))});
    }
}

}  // namespace athanor::sagemaker
