#include "services/logs/tables.hpp"

namespace athanor::logs {
namespace {

constexpr std::size_t kMostTags = 50;  // of a group, by AWS

FilterRow filter_row(std::string account, std::string region, std::string group, std::string name,
                     std::string request, std::int64_t created) {
    return {{std::move(account), std::move(region), std::move(group)},
            std::move(name),
            std::move(request),
            Timestamp(Duration(created))};
}

}  // namespace

store::Migrations log_tables() {
    return {"logs",
            {"CREATE TABLE logs_tag (account TEXT NOT NULL, region TEXT NOT NULL, log_group TEXT NOT NULL, "
             "key TEXT NOT "
             "NULL, value TEXT NOT NULL, PRIMARY KEY (account, region, log_group, key));"
             "CREATE TABLE logs_metric_filter (account TEXT NOT NULL, region TEXT NOT NULL, log_group TEXT "
             "NOT NULL, name "
             "TEXT NOT NULL, request TEXT NOT NULL, created INTEGER NOT NULL, PRIMARY KEY (account, region, "
             "log_group, "
             "name));"
             "CREATE TABLE logs_metric_cursor (account TEXT NOT NULL, region TEXT NOT NULL, log_group TEXT "
             "NOT NULL, "
             "stream TEXT NOT NULL, token TEXT NOT NULL, seen TEXT NOT NULL, pending TEXT, count INTEGER NOT "
             "NULL, "
             "PRIMARY KEY (account, region, log_group, stream));"
             "CREATE TABLE logs_metric_sequence (account TEXT NOT NULL, region TEXT NOT NULL, log_group TEXT "
             "NOT NULL, "
             "sequence INTEGER NOT NULL, PRIMARY KEY (account, region, log_group));"}};
}

Result<Tags> tags_of(store::Snapshot& s, const GroupKey& group) {
    Tags tags;
    ATHANOR_CHECK((s.each<std::string, std::string>(
        "SELECT key, value FROM logs_tag WHERE account = ? AND region = ? AND log_group = ?",
        [&](std::string key, std::string value) { tags.emplace(std::move(key), std::move(value)); },
        group.account, group.region, group.name)));
    return tags;
}

Status put_tags(store::Transaction& tx, const GroupKey& group, const Tags& tags) {
    for (const auto& [key, value] : tags) {
        if (key.starts_with("aws:"))
            return fail("InvalidParameterException", "Tag keys beginning with aws: are reserved.");
        ATHANOR_CHECK(
            tx.run("DELETE FROM logs_tag WHERE account = ? AND region = ? AND log_group = ? AND key = ?",
                   group.account, group.region, group.name, key));
        ATHANOR_CHECK(
            tx.run("INSERT INTO logs_tag (account, region, log_group, key, value) VALUES (?, ?, ?, ?, ?)",
                   group.account, group.region, group.name, key, value));
    }
    ATHANOR_TRY(Tags all, tags_of(tx, group));
    if (all.size() > kMostTags)
        return fail("InvalidParameterException",
                    "A log group has at most " + std::to_string(kMostTags) + " tags.");
    return {};
}

Status erase_tags(store::Transaction& tx, const GroupKey& group, const std::vector<std::string>& keys) {
    for (const std::string& key : keys)
        ATHANOR_CHECK(
            tx.run("DELETE FROM logs_tag WHERE account = ? AND region = ? AND log_group = ? AND key = ?",
                   group.account, group.region, group.name, key));
    return {};
}

Result<std::vector<FilterRow>> filters_of(store::Snapshot& s, const GroupKey& group) {
    std::vector<FilterRow> rows;
    auto add = [&](std::string name_of_group, std::string name, std::string request, std::int64_t created) {
        rows.push_back(filter_row(group.account, group.region, std::move(name_of_group), std::move(name),
                                  std::move(request), created));
    };
    using Text = std::string;
    if (group.name.empty()) {
        ATHANOR_CHECK((s.each<Text, Text, Text, std::int64_t>(
            "SELECT log_group, name, request, created FROM logs_metric_filter WHERE account = ? AND region = "
            "? ORDER "
            "BY log_group, name",
            add, group.account, group.region)));
    } else {
        ATHANOR_CHECK(
            (s.each<Text, Text, Text, std::int64_t>("SELECT log_group, name, request, created FROM "
                                                    "logs_metric_filter WHERE account = ? AND region = ? AND "
                                                    "log_group = ? ORDER BY name",
                                                    add, group.account, group.region, group.name)));
    }
    return rows;
}

Result<std::vector<FilterRow>> all_filters(store::Snapshot& s) {
    std::vector<FilterRow> rows;
    using Text = std::string;
    ATHANOR_CHECK((s.each<Text, Text, Text, Text, Text, std::int64_t>(
        "SELECT account, region, log_group, name, request, created FROM logs_metric_filter ORDER BY account, "
        "region, "
        "log_group, name",
        [&](Text account, Text region, Text group, Text name, Text request, std::int64_t created) {
            rows.push_back(filter_row(std::move(account), std::move(region), std::move(group),
                                      std::move(name), std::move(request), created));
        })));
    return rows;
}

Status save(store::Transaction& tx, const FilterRow& row) {
    ATHANOR_CHECK(erase_filter(tx, row.group, row.name));
    ATHANOR_CHECK(
        tx.run("INSERT INTO logs_metric_filter (account, region, log_group, name, request, created) VALUES "
               "(?, ?, ?, "
               "?, ?, ?)",
               row.group.account, row.group.region, row.group.name, row.name, row.request, row.created));
    return {};
}

Result<bool> erase_filter(store::Transaction& tx, const GroupKey& group, const std::string& name) {
    ATHANOR_TRY(auto rows,
                tx.run("DELETE FROM logs_metric_filter WHERE account = ? AND region = ? AND log_group = ? "
                       "AND name = ?",
                       group.account, group.region, group.name, name));
    return rows > 0;
}

Result<Progress> progress_of(store::Snapshot& s, const GroupKey& group) {
    Progress out;
    using Text = std::string;
    ATHANOR_CHECK((s.each<Text, Text, Text, std::optional<Text>, std::int64_t>(
        "SELECT stream, token, seen, pending, count FROM logs_metric_cursor WHERE account = ? AND region = ? "
        "AND "
        "log_group = ?",
        [&](Text stream, Text token, Text seen, std::optional<Text> pending, std::int64_t count) {
            out.cursors[stream] = {stream, std::move(token), std::move(seen), std::move(pending), count};
        },
        group.account, group.region, group.name)));
    ATHANOR_TRY(auto sequence,
                s.one<std::int64_t>("SELECT sequence FROM logs_metric_sequence WHERE account = ? AND "
                                    "region = ? AND log_group = ?",
                                    group.account, group.region, group.name));
    out.sequence = sequence.value_or(0);
    return out;
}

Status save(store::Transaction& tx, const GroupKey& group, const Cursor& cursor) {
    ATHANOR_CHECK(forget_stream(tx, group, cursor.stream));
    ATHANOR_CHECK(tx.run(
        "INSERT INTO logs_metric_cursor (account, region, log_group, stream, token, seen, pending, count) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        group.account, group.region, group.name, cursor.stream, cursor.token, cursor.seen, cursor.pending,
        cursor.count));
    return {};
}

Status save_sequence(store::Transaction& tx, const GroupKey& group, std::int64_t sequence) {
    ATHANOR_CHECK(
        tx.run("DELETE FROM logs_metric_sequence WHERE account = ? AND region = ? AND log_group = ?",
               group.account, group.region, group.name));
    ATHANOR_CHECK(
        tx.run("INSERT INTO logs_metric_sequence (account, region, log_group, sequence) VALUES (?, ?, ?, ?)",
               group.account, group.region, group.name, sequence));
    return {};
}

Status forget_stream(store::Transaction& tx, const GroupKey& group, const std::string& stream) {
    ATHANOR_CHECK(
        tx.run("DELETE FROM logs_metric_cursor WHERE account = ? AND region = ? AND log_group = ? AND "
               "stream = ?",
               group.account, group.region, group.name, stream));
    return {};
}

Status forget_group(store::Transaction& tx, const GroupKey& group) {
    for (std::string_view table : {"logs_tag", "logs_metric_filter", "logs_metric_cursor"}) {
        ATHANOR_CHECK(tx.run(
            "DELETE FROM " + std::string(table) + " WHERE account = ? AND region = ? AND log_group = ?",
            group.account, group.region, group.name));
    }
    return {};
}

}  // namespace athanor::logs
