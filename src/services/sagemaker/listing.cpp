#include "services/sagemaker/listing.hpp"

#include <algorithm>
#include <iterator>

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
    if (q.among) {
        w.string(q.among->sql);
        for (const std::string& argument : q.among->arguments) w.string(argument);
    }
    w.end_array();
    return sha256_hex(w.text()).substr(0, 16);
}

struct Place {
    Argument value;
    std::string name;
};

std::string write_token(const ListQuery& query, const Place& last) {
    json::Writer w;
    w.begin_array().string(fingerprint(query));
    if (const auto* number = std::get_if<std::int64_t>(&last.value)) {
        w.number(*number);
    } else {
        w.string(std::get<std::string>(last.value));
    }
    w.string(last.name).end_array();
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

// A statement in the making. Built of a few constant pieces, so the connection's statement cache holds all that occur.
struct Text {
    std::string sql;
    std::vector<Argument> arguments;

    void add(std::string_view piece) { sql.append(piece); }
    void add(std::string_view piece, Argument argument) {
        sql.append(piece);
        arguments.push_back(std::move(argument));
    }
    // Rows on one side of `place`, in the list's order: " < ", " >= ".
    void add_side(const Order& order, std::string_view comparison, Place place) {
        sql.append(" AND (").append(order.columns).append(")").append(comparison);
        sql.append(order.count == 1 ? "(?)" : "(?, ?)");
        if (order.count == 2) arguments.push_back(std::move(place.value));
        arguments.push_back(std::move(place.name));
    }
    void add_order(const Order& order, bool descending) {
        std::string_view direction = descending ? " DESC" : " ASC";
        sql += " ORDER BY ";
        for (char c : order.columns) c == ',' ? sql.append(direction).append(",") : sql.append(1, c);
        sql.append(direction);
    }
    Result<store::Statement> prepare(store::Snapshot& snapshot) const {
        ATHANOR_TRY(store::Statement s, snapshot.prepare(sql));
        for (std::size_t i = 0; i < arguments.size(); ++i) {
            if (const auto* number = std::get_if<std::int64_t>(&arguments[i])) {
                s.bind(static_cast<int>(i), *number);
            } else {
                s.bind(static_cast<int>(i), std::string_view(std::get<std::string>(arguments[i])));
            }
        }
        return s;
    }
};

std::int64_t micros(Timestamp t) { return static_cast<std::int64_t>(t.time_since_epoch().count()); }

// What the list is made of: `walk` is the part that an index answers, `filters` what each row is looked at for.
struct Conditions {
    Text walk;
    Text filters;
    bool names_alone = false;  // the filters look at nothing that the index does not hold
};

Conditions conditions_of(const ListQuery& q) {
    Conditions c;
    c.walk.add(" FROM sagemaker_resource WHERE account = ?", q.account);
    c.walk.add(" AND region = ?", q.region);
    c.walk.add(" AND kind = ?", std::string(kind_text(q.kind)));
    if (q.among) {
        c.walk.sql.append(" AND name IN (").append(q.among->sql).append(")");
        std::ranges::copy(q.among->arguments, std::back_inserter(c.walk.arguments));
    }
    bool by_creation = q.sort == Sort::creation_time;
    // One index at most leads the walk; an expression keeps the database from choosing another for a filter.
    auto parent = q.parents == ListQuery::Parents::none ? std::optional<std::string>("") : q.parent;
    bool parent_leads = parent && (by_creation || q.sort == Sort::version);
    if (parent) {
        parent_leads ? c.walk.add(" AND parent = ?", *parent)
                     : c.filters.add(" AND parent || '' = ?", *parent);
    }
    if (q.parents == ListQuery::Parents::some) c.filters.add(" AND parent || '' > ''");
    if (q.status) {
        bool status_leads = !parent_leads && q.sort != Sort::version;
        status_leads ? c.walk.add(" AND status = ?", *q.status)
                     : c.filters.add(" AND status || '' = ?", *q.status);
    }
    Text& created = by_creation ? c.walk : c.filters;
    if (q.created_after) created.add(" AND created > ?", micros(*q.created_after));
    if (q.created_before) created.add(" AND created < ?", micros(*q.created_before));
    if (q.modified_after) c.filters.add(" AND modified > ?", micros(*q.modified_after));
    if (q.modified_before) c.filters.add(" AND modified < ?", micros(*q.modified_before));
    c.names_alone = c.filters.sql.empty();
    if (q.name_contains) c.filters.add(" AND replace(name, ?, '') <> name", *q.name_contains);
    return c;
}

// The row where a filtered page ends at the latest; nullopt if the walk is shorter.
Result<std::optional<Place>> end_of_scan(store::Snapshot& snapshot, const ListQuery& query, const Text& walk,
                                         std::int64_t most) {
    Order order = order_of(query);
    Text text;
    text.sql = "SELECT " + std::string(order.columns) + walk.sql;
    text.arguments = walk.arguments;
    text.add_order(order, query.descending);
    text.add(" LIMIT 1 OFFSET ?", most - 1);
    ATHANOR_TRY(store::Statement s, text.prepare(snapshot));
    ATHANOR_TRY(bool there, s.step());
    if (!there) return std::nullopt;
    Place place;
    place.name = s.bytes(order.count == 1 ? 0 : 1);
    if (order.text_first) {
        place.value = std::string(s.bytes(0));
    } else {
        place.value = s.integer(0);
    }
    return place;
}

}  // namespace

Result<ListPage> list(store::Snapshot& snapshot, const ListQuery& query) {
    Order order = order_of(query);
    Conditions conditions = conditions_of(query);
    Text& walk = conditions.walk;
    if (query.next_token) {
        ATHANOR_TRY(Place place, read_token(query));
        walk.add_side(order, query.descending ? " < " : " > ", std::move(place));
    }
    std::optional<Place> end;
    if (!conditions.filters.sql.empty()) {
        ATHANOR_TRY(end, end_of_scan(snapshot, query, walk, conditions.names_alone ? kMostNames : kMostRows));
    }

    Text text = std::move(walk);
    text.sql = "SELECT name, status, created, modified, parent, ordinal, request, state" + text.sql;
    if (end) text.add_side(order, query.descending ? " >= " : " <= ", *end);
    text.sql += conditions.filters.sql;
    std::ranges::move(conditions.filters.arguments, std::back_inserter(text.arguments));
    text.add_order(order, query.descending);
    text.add(" LIMIT ?", query.limit + 1);  // one more says whether there is another page
    ATHANOR_TRY(store::Statement s, text.prepare(snapshot));
    ListPage page;
    for (;;) {
        ATHANOR_TRY(bool there, s.step());
        if (!there) {
            if (end) page.next_token = write_token(query, *end);
            return page;
        }
        if (static_cast<std::int64_t>(page.rows.size()) == query.limit) {
            const ListRow& last = page.rows.back();
            page.next_token = write_token(query, {sort_value(query, last), last.name});
            return page;
        }
        page.rows.push_back({std::string(s.bytes(0)), std::string(s.bytes(1)),
                             Timestamp(Duration(s.integer(2))), Timestamp(Duration(s.integer(3))),
                             std::string(s.bytes(4)), s.integer(5), std::string(s.bytes(6)),
                             std::string(s.bytes(7))});
    }
}

}  // namespace athanor::sagemaker
