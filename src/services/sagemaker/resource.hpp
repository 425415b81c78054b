// One table for every named thing that this service keeps: models, endpoints, jobs, model packages, experiments, pipelines and so on. A row is the validated request as it was sent (Describe mirrors it), the state that changed since, and the few columns that
// lists sort and filter by. So there is one way to find, list, tag and delete, and its indexes are right for all kinds.
//
// A resource's name and its ARN say the same: arn:aws:sagemaker:REGION:ACCOUNT:KIND/NAME. A version of a model package is "GROUP/VERSION",
// an execution of a pipeline "PIPELINE/execution/ID" (its ARN begins with ":pipeline/").
// Functions of a Transaction are for the writer's thread, those of a Snapshot for any.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

enum class Kind {
    model,
    endpoint_config,
    endpoint,
    training_job,
    processing_job,
    model_package_group,
    model_package,
    tuning_job,
    experiment,
    trial,
    trial_component,
    artifact,
    action,
    context,
    pipeline,
    pipeline_execution,
    monitoring_schedule,
    data_quality_definition,
};
inline constexpr int kKinds = 18;

std::string_view kind_text(
    Kind kind);  // as in the table, and in the ARN but of an execution: "endpoint-config"
std::optional<Kind> parse_kind(std::string_view text);

struct Key {
    std::string account;
    std::string region;
    Kind kind = Kind::model;
    std::string name;

    std::string arn() const;
    friend auto operator<=>(const Key&, const Key&) = default;
};
// nullopt: not the ARN of a kind that lives here.
std::optional<Key> parse_arn(std::string_view arn);

struct Resource {
    Key key;
    std::string status;  // what lists filter by: a job's or endpoint's status, a model package's approval
    Timestamp created{};
    Timestamp modified{};
    std::string parent;        // of a versioned model package: its group
    std::int64_t ordinal = 0;  // of a versioned model package: its version
    std::string request;       // JSON
    std::string state;         // JSON; each kind knows its own
};

// ConstraintViolation if the name is taken. Times are the caller's.
Status insert(store::Transaction& tx, const Resource& resource);
Result<std::optional<Resource>> find(store::Snapshot& snapshot, const Key& key);
Result<bool> exists(store::Snapshot& snapshot, const Key& key);
// Status, modified, request and state.
Status update(store::Transaction& tx, const Resource& resource);
// With its tags. False if it was not there.
Result<bool> erase(store::Transaction& tx, const Key& key);

store::Migrations resource_migrations();

}  // namespace athanor::sagemaker
