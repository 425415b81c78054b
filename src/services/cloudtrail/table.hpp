// Trails in control.db: what each delivers, where to, and how far it has come. Functions of a Transaction are for the writer's thread, those of a Snapshot for any.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "api/cloudtrail.hpp"
#include "store/database.hpp"
#include "telemetry/audit_log.hpp"

namespace athanor::cloudtrail {

struct TrailKey {
    std::string account, region, name;
    std::string arn() const { return "arn:aws:cloudtrail:" + region + ":" + account + ":trail/" + name; }
};

struct TrailRow {
    TrailKey key;
    std::int64_t id = 0;           // never used again
    api::cloudtrail::Trail trail;  // as DescribeTrails shows it
    api::cloudtrail::PutEventSelectorsRequest selectors;
    std::vector<api::cloudtrail::Tag> tags;
    bool logging = false;
    telemetry::AuditPlace position;  // what comes before it is delivered, or was never wanted
    std::optional<Timestamp> started, stopped, delivered, attempted;
    std::string error;  // of the last attempt
};

store::Migrations trail_tables();
Result<std::optional<TrailRow>> find_trail(store::Snapshot& s, const TrailKey& key);
Result<std::vector<TrailRow>> trails_of(store::Snapshot& s, std::string_view account);
Result<std::vector<TrailRow>> logging_trails(store::Snapshot& s);
Status put_trail(store::Transaction& tx, const TrailRow& row);
Status erase_trail(store::Transaction& tx, const TrailKey& key);

}  // namespace athanor::cloudtrail
