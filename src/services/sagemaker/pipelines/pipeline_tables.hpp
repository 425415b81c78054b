// What the executor needs beside the resources of pipelines and executions: the versions of each pipeline's definition (sealed: arguments hold
// environments), a row for each execution, and one for each step that has started.
//
// A step: Starting ▸ (Executing ▸ (Stopping ▸)) Succeeded | Failed | Stopped; with a retry policy from Executing back to Starting. `starting` is
// what shall be made and may have been made already; its name is in the row before it is made (`job`), so that it is never made twice.
// Rows change only in transactions (transitions.hpp).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "services/sagemaker/pipelines/step_kind.hpp"
#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker::pipelines {

enum class StepStatus { starting, executing, stopping, stopped, failed, succeeded };
std::string_view status_text(StepStatus status);  // "Starting"
inline bool is_live(StepStatus status) { return status < StepStatus::stopped; }

struct Execution {
    Key key;  // of the execution: "PIPELINE/execution/ID"
    std::string pipeline;
    std::int64_t version = 1;  // of the definition
    std::string role;
    bool live = true;
    bool stopping = false;
    std::int64_t run = 1;       // a retry begins another
    std::int64_t parallel = 0;  // 0: any number
    Timestamp started{};
    std::string parameters;  // JSON: all, with their values
    std::string selected;    // JSON: the selected steps; "": all

    std::string id() const { return key.name.substr(key.name.rfind('/') + 1); }
    Key pipeline_key() const { return {key.account, key.region, Kind::pipeline, pipeline}; }
};

struct StepRow {
    std::string step;
    StepType type = StepType::processing;
    StepStatus status = StepStatus::starting;
    std::int64_t ordinal = 0;  // orders the steps of an execution as they started
    std::int64_t run = 1;
    std::int64_t attempt = 1;
    std::string job = {};  // name of the resource that the step makes or has made
    bool made = false;
    bool stop_sent = false;
    Timestamp started{};
    std::optional<Timestamp> ended = {};
    std::optional<Timestamp> retry_at = {};
    std::string failure = {};
    std::string cache_key = {};     // of a result that may be used again
    std::string cache_source = {};  // the execution that it was taken from
    std::string selection_source = {};
    std::string token = {};  // of a callback
    std::string detail =
        {};  // condition: "True"; callback: its queue; endpoint: the configuration that it shall have
    std::string outputs = {};  // of a callback: JSON object
};

struct LiveStep {
    Key execution;
    StepRow row;
    std::string job_status;  // "": the resource is not there
};

struct CachedResult {
    std::string execution;  // its name
    std::string job;
    Timestamp ended;
};

// Definitions. The sealed text; nullopt: there is no such version.
Status insert_version(store::Transaction& tx, const Key& pipeline, std::int64_t version,
                      std::string_view sealed);
struct Version {
    std::int64_t number;
    std::string sealed;
    Timestamp created;
    std::string display_name;
    std::string description;
};
Result<std::optional<Version>> find_version(store::Snapshot& snapshot, const Key& pipeline,
                                            std::int64_t version);
Result<std::optional<Timestamp>> version_created(store::Snapshot& snapshot, const Key& pipeline,
                                                 std::int64_t version);
Result<std::int64_t> last_version(store::Snapshot& snapshot, const Key& pipeline);  // 0: none
// What a person may change of a version: its names. Its definition never changes.
Status name_version(store::Transaction& tx, const Key& pipeline, const Version& version);
struct VersionQuery {
    bool descending = true;
    std::int64_t limit = 10;
    std::optional<std::int64_t> after = {};  // the last one of the page before
    std::optional<Timestamp> created_after = {};
    std::optional<Timestamp> created_before = {};
};
struct ListedVersion {
    Version version;             // without its text
    std::string last_execution;  // its name; "": none
};
Result<std::vector<ListedVersion>> list_versions(store::Snapshot& snapshot, const Key& pipeline,
                                                 const VersionQuery& query);

Status insert(store::Transaction& tx, const Execution& execution);
Status update(store::Transaction& tx, const Execution& execution);
Result<std::optional<Execution>> find_execution(store::Snapshot& snapshot, const Key& key);
Result<bool> has_live_execution(store::Snapshot& snapshot, const Key& pipeline);

Status insert(store::Transaction& tx, const Execution& execution, const StepRow& row);
Status update(store::Transaction& tx, const Key& execution, const StepRow& row);
Status erase_step(store::Transaction& tx, const Key& execution, std::string_view step);
Result<std::vector<StepRow>> steps_of(store::Snapshot& snapshot, const Key& execution);  // as they started
Result<std::optional<StepRow>> find_step(store::Snapshot& snapshot, const Key& execution,
                                         std::string_view step);
// Of all executions: those that are not over. The executor's only regular query.
Result<std::vector<LiveStep>> live_steps(store::Snapshot& snapshot);
struct TokenOwner {
    Key execution;
    std::string step;
};
Result<std::optional<TokenOwner>> find_token(store::Snapshot& snapshot, std::string_view account,
                                             std::string_view region, std::string_view token);
// The last success of this step with this key that was not itself taken from a cache.
Result<std::optional<CachedResult>> find_cached(store::Snapshot& snapshot, const Key& pipeline,
                                                std::string_view step, std::string_view cache_key);

// Everything of a pipeline but its resource: versions, executions with their resources, steps.
Status erase_pipeline(store::Transaction& tx, const Key& pipeline);

store::Migrations pipeline_migrations();

}  // namespace athanor::sagemaker::pipelines
