// What autoscaling keeps in control.db. A scalable target has at most one activity in progress: its row names it, and whoever would begin another one finds
// it there, in the transaction. An alarm that we make is announced in `scaling_repair` before it is made, so that a crash leaves none behind.
// ServiceNamespace is always sagemaker: it is in no key.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "services/autoscaling/decision.hpp"
#include "store/database.hpp"

namespace athanor::autoscaling {

inline constexpr std::string_view kNamespace = "sagemaker";
inline constexpr std::string_view kVariantInstances = "sagemaker:variant:DesiredInstanceCount";

struct Key {
    std::string account, region, resource, dimension;
    std::string described() const;  // as AWS's messages name it
    friend auto operator<=>(const Key&, const Key&) = default;
};

struct TargetRow {
    Key key;
    std::string id;  // of its ARN
    Bounds bounds;
    bool in_suspended = false, out_suspended = false, schedules_suspended = false;
    Timestamp created{};
    Timestamp born{};             // when the endpoint was made: another one of its name is another target
    bool bounds_changed = false;  // the capacity is to be brought within them
    std::string activity;         // in progress; empty: none
    Cooling cooling;

    std::string arn() const;
};

struct PolicyRow {
    Key key;
    std::string name, id;
    std::string request;  // a PutScalingPolicyRequest as JSON
    Timestamp created{};
    std::string high, low;  // names of the alarms that we made; empty: none
    std::string shape;      // of them: AlarmShapes::text()
    // What an alarm of it last told.
    std::string told_by;
    Signal told;
    bool told_any = false;

    std::string arn() const;
};

struct ScheduledRow {
    Key key;
    std::string name, id;
    std::string request;  // a PutScheduledActionRequest as JSON
    Timestamp created{};
    std::optional<Timestamp> due;  // none: it is over

    std::string arn() const;
};

enum class Stage { begun, asked, ended };  // of an activity: written down; the endpoint was told; over

struct ActivityRow {
    Key key;
    std::string id;
    Timestamp started{};
    std::optional<Timestamp> ended;
    Stage stage = Stage::ended;
    std::string status, status_message, description, cause, details;
    std::string not_scaled;  // a code; empty: it scaled, or tried
    std::int64_t from = 0, to = 0;
    Bounds bounds;              // as they were
    std::int64_t cooldown = 0;  // seconds, once it has succeeded
};

struct RepairRow {
    std::string account, region, policy;  // the policy's id
    std::vector<std::string> alarms;
    Timestamp due{};
};

Status save(store::Transaction& tx, const TargetRow& row);  // inserts or replaces
Status save(store::Transaction& tx, const PolicyRow& row);
Status save(store::Transaction& tx, const ScheduledRow& row);
Status save(store::Transaction& tx, const ActivityRow& row);
Status save(store::Transaction& tx, const RepairRow& row);

Result<std::optional<TargetRow>> find_target(store::Snapshot& s, const Key& key);
Result<std::optional<TargetRow>> find_target_by_id(store::Snapshot& s, const std::string& account,
                                                   const std::string& region, const std::string& id);
Result<std::vector<TargetRow>> all_targets(store::Snapshot& s);
Result<std::vector<TargetRow>> targets_after(store::Snapshot& s,
                                             const Key& after);  // of an account and region

Result<std::optional<PolicyRow>> find_policy(store::Snapshot& s, const Key& key, const std::string& name);
Result<std::optional<PolicyRow>> find_policy_by_id(store::Snapshot& s, const std::string& account,
                                                   const std::string& region, const std::string& id);
Result<std::vector<PolicyRow>> policies_of(store::Snapshot& s, const Key& key);
Result<std::vector<PolicyRow>> policies_after(store::Snapshot& s, const Key& after, const std::string& name);
Result<std::vector<PolicyRow>> policies_shaped_otherwise(store::Snapshot& s, const std::string& shape);

Result<std::optional<ScheduledRow>> find_scheduled(store::Snapshot& s, const Key& key,
                                                   const std::string& name);
Result<std::vector<ScheduledRow>> scheduled_of(store::Snapshot& s, const Key& key);
Result<std::vector<ScheduledRow>> scheduled_after(store::Snapshot& s, const Key& after,
                                                  const std::string& name);
Result<std::vector<ScheduledRow>> due_scheduled(store::Snapshot& s, Timestamp now);

Result<std::optional<ActivityRow>> find_activity(store::Snapshot& s, const Key& key, const std::string& id);
Result<std::optional<ActivityRow>> newest_activity(store::Snapshot& s, const Key& key);
// Newest first, those that began before (time, id); `visit` returns false to end.
Status activities_before(store::Snapshot& s, const std::string& account, const std::string& region,
                         Timestamp time, const std::string& id,
                         const std::function<bool(ActivityRow)>& visit);
Result<bool> any_activity_before(store::Snapshot& s, Timestamp before);  // that has ended
Status forget_activities(store::Transaction& tx, Timestamp before);      // that have ended

Result<std::vector<RepairRow>> due_repairs(store::Snapshot& s, Timestamp now);
Status erase(store::Transaction& tx, const RepairRow& row);

// With what belongs to it. Alarms of policies become repairs that are due.
Status erase(store::Transaction& tx, const PolicyRow& row);
Status erase(store::Transaction& tx, const ScheduledRow& row);
Status erase(store::Transaction& tx, const TargetRow& row);

Status put_tags(store::Transaction& tx, const TargetRow& row, const std::map<std::string, std::string>& tags);
Status remove_tag(store::Transaction& tx, const TargetRow& row, const std::string& name);
Result<std::map<std::string, std::string>> tags_of(store::Snapshot& s, const TargetRow& row);

// When the next scheduled action or repair falls due.
Result<std::optional<Timestamp>> earliest(store::Snapshot& s, Timestamp after);

store::Migrations migrations();

}  // namespace athanor::autoscaling
