// What log groups have beside their events, in control.db: tags, metric filters, and how far the filters have read. Groups and events are
// the log store's (telemetry/log_store.hpp); a group's rows go after the group has gone, and before one of its name is made.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/database.hpp"

namespace athanor::logs {

struct GroupKey {
    std::string account, region, name;
    friend auto operator<=>(const GroupKey&, const GroupKey&) = default;
};

using Tags = std::map<std::string, std::string>;
Result<Tags> tags_of(store::Snapshot& s, const GroupKey& group);
Status put_tags(store::Transaction& tx, const GroupKey& group, const Tags& tags);
Status erase_tags(store::Transaction& tx, const GroupKey& group, const std::vector<std::string>& keys);

struct FilterRow {
    GroupKey group;
    std::string name;
    std::string request;  // a PutMetricFilterRequest, as JSON
    Timestamp created{};
};
// Of an account and region, by group and name; of one group unless that is empty.
Result<std::vector<FilterRow>> filters_of(store::Snapshot& s, const GroupKey& group);
Result<std::vector<FilterRow>> all_filters(store::Snapshot& s);
Status save(store::Transaction& tx, const FilterRow& row);
Result<bool> erase_filter(store::Transaction& tx, const GroupKey& group, const std::string& name);

// How far the group's filters have read a stream. While `pending` is set, its points may be in CloudWatch's store or not: they are `count`
// events from `token` on, and the batch after the group's sequence.
struct Cursor {
    std::string stream = {};
    std::string token = {};                   // LogStore's; where to read on
    std::string seen = {};                    // the stream's next token when all of it was read
    std::optional<std::string> pending = {};  // the token behind the batch
    std::int64_t count = 0;
};
struct Progress {
    std::int64_t sequence = 0;  // batches of the group that are in CloudWatch's store
    std::map<std::string, Cursor> cursors;
};
Result<Progress> progress_of(store::Snapshot& s, const GroupKey& group);
Status save(store::Transaction& tx, const GroupKey& group, const Cursor& cursor);
Status save_sequence(store::Transaction& tx, const GroupKey& group, std::int64_t sequence);

Status forget_stream(store::Transaction& tx, const GroupKey& group, const std::string& stream);
// All but the sequence, whose numbers are not used again.
Status forget_group(store::Transaction& tx, const GroupKey& group);

store::Migrations log_tables();

}  // namespace athanor::logs
