#include "services/cloudtrail/table.hpp"

#include "wire/stored.hpp"

namespace athanor::cloudtrail {
namespace {

using Text = std::string;
using When = std::optional<Timestamp>;
constexpr std::string_view kColumns =
    "SELECT account, region, name, id, trail, selectors, tags, logging, segment, place, started, stopped, "
    "delivered, attempted, error FROM "
    "cloudtrail_trail ";

Result<TrailRow> row_of(std::tuple<Text, Text, Text, std::int64_t, Text, Text, Text, bool, std::int64_t,
                                   std::int64_t, When, When, When, When, Text>&& row) {
    auto& [account, region, name, id, trail, selectors, tags, logging, segment, place, started, stopped,
           delivered, attempted, error] = row;
    TrailRow out{.key = {std::move(account), std::move(region), std::move(name)},
                 .id = id,
                 .logging = logging,
                 .position = {static_cast<std::uint64_t>(segment), static_cast<std::uint64_t>(place)},
                 .started = started,
                 .stopped = stopped,
                 .delivered = delivered,
                 .attempted = attempted,
                 .error = std::move(error)};
    ATHANOR_TRY(out.trail, wire::from_json<api::cloudtrail::Trail>(trail));
    ATHANOR_TRY(out.selectors, wire::from_json<api::cloudtrail::PutEventSelectorsRequest>(selectors));
    ATHANOR_TRY(auto tagged, wire::from_json<api::cloudtrail::AddTagsRequest>(tags));
    out.tags = std::move(tagged.tags_list);
    return out;
}

template <class... Arguments>
Result<std::vector<TrailRow>> select(store::Snapshot& s, std::string_view where, Arguments... arguments) {
    const std::string sql = std::string(kColumns) + std::string(where);
    ATHANOR_TRY(auto rows, (s.all<Text, Text, Text, std::int64_t, Text, Text, Text, bool, std::int64_t,
                                  std::int64_t, When, When, When, When, Text>(sql, arguments...)));
    std::vector<TrailRow> found;
    for (auto& row : rows) {
        ATHANOR_TRY(auto made, row_of(std::move(row)));
        found.push_back(std::move(made));
    }
    return found;
}

}  // namespace

store::Migrations trail_tables() {
    return {"cloudtrail",
            {"CREATE TABLE cloudtrail_trail (account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT "
             "NULL, id INTEGER NOT NULL,"
             " trail TEXT NOT NULL, selectors TEXT NOT NULL, tags TEXT NOT NULL, logging INTEGER NOT NULL, "
             "segment INTEGER NOT NULL, place "
             "INTEGER NOT NULL, started INTEGER, stopped INTEGER, delivered INTEGER, attempted INTEGER, "
             "error TEXT NOT NULL,"
             " PRIMARY KEY (account, region, name));"}};
}

Result<std::optional<TrailRow>> find_trail(store::Snapshot& s, const TrailKey& key) {
    ATHANOR_TRY(auto found,
                select(s, "WHERE account = ? AND region = ? AND name = ?", std::string_view(key.account),
                       std::string_view(key.region), std::string_view(key.name)));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

Result<std::vector<TrailRow>> trails_of(store::Snapshot& s, std::string_view account) {
    return select(s, "WHERE account = ? ORDER BY region, name", account);
}

Result<std::vector<TrailRow>> logging_trails(store::Snapshot& s) {
    return select(s, "WHERE logging = 1 ORDER BY account, region, name");
}

Status put_trail(store::Transaction& tx, const TrailRow& row) {
    ATHANOR_CHECK(erase_trail(tx, row.key));
    const std::string trail = wire::to_json(row.trail), selectors = wire::to_json(row.selectors);
    const std::string tags =
        wire::to_json(api::cloudtrail::AddTagsRequest{.resource_id = row.key.arn(), .tags_list = row.tags});
    ATHANOR_CHECK(tx.run(
        "INSERT INTO cloudtrail_trail (account, region, name, id, trail, selectors, tags, logging, segment, "
        "place, started, "
        "stopped, delivered, attempted, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.key.account, row.key.region, row.key.name, row.id, trail, selectors, tags, row.logging,
        static_cast<std::int64_t>(row.position.segment), static_cast<std::int64_t>(row.position.offset),
        row.started, row.stopped, row.delivered, row.attempted, row.error));
    return {};
}

Status erase_trail(store::Transaction& tx, const TrailKey& key) {
    ATHANOR_CHECK(tx.run("DELETE FROM cloudtrail_trail WHERE account = ? AND region = ? AND name = ?",
                         key.account, key.region, key.name));
    return {};
}

}  // namespace athanor::cloudtrail
