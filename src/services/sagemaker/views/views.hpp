// What the console's pages show that no single operation of AWS's answers well: routes of our own (gate/signed_routes.hpp), read-only, answered as
// the caller and of the caller's account only (gate/identity/sight.hpp). Each is one snapshot of the tables and a bounded amount of work; the console's server
// answers the same to who is signed in. docs/console.md, "Views", has their inputs and answers.
//
//     console/runs, console/run-columns, console/series      runs, out of memory (run_table.hpp)
//     console/overview, console/endpoint-history, console/where-served
//
// They run on the pool: a large table holds up nobody else.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "gate/identity/sight.hpp"
#include "gate/signed_routes.hpp"
#include "services/sagemaker/experiments/component_metrics.hpp"
#include "services/sagemaker/views/run_fields.hpp"
#include "services/sagemaker/views/run_table.hpp"

namespace athanor::sagemaker {

using identity::Sight;

class Views {
public:
    Views(store::Database& database, const ComponentMetrics& metrics, Clock& clock, Pool& pool,
          identity::ResourceReader facts)
        : database_(database),
          metrics_(metrics.store()),
          clock_(clock),
          pool_(pool),
          facts_(std::move(facts)),
          tables_(clock) {}
    void add_to(gate::SignedRoutes& routes, const gate::Authorizer& authorizer);

    // Who made or updated an endpoint when, as the audit trail knows it; the newest first. Before the server starts; blocks.
    struct Change {
        Timestamp time{};
        std::string by;
    };
    using Changes = std::function<std::vector<Change>(const gate::Call& call, const std::string& endpoint)>;
    void changes_from(Changes changes) { changes_ = std::move(changes); }

    // One of them, on the caller's thread.
    using View = Result<std::string> (Views::*)(const gate::Call& call, const Sight& sight, json::Value in);
    Result<std::string> runs(const gate::Call& call, const Sight& sight, json::Value in);
    Result<std::string> run_columns(const gate::Call& call, const Sight& sight, json::Value in);
    Result<std::string> series(const gate::Call& call, const Sight& sight, json::Value in);
    Result<std::string> overview(const gate::Call& call, const Sight& sight, json::Value in);
    Result<std::string> endpoint_history(const gate::Call& call, const Sight& sight, json::Value in);
    Result<std::string> where_served(const gate::Call& call, const Sight& sight, json::Value in);

private:
    // The runs that a question is about.
    struct Asked {
        std::shared_ptr<const RunTable> table;  // holds them
        std::vector<const Run*> runs;           // by name
        RunTags tags;
    };
    // Of one experiment, which must be there, or (empty) of the whole account.
    Result<Asked> asked(const gate::Call& call, const std::string& experiment, bool with_tags);

    store::Database& database_;
    const telemetry::MetricStore& metrics_;
    Clock& clock_;
    Pool& pool_;
    const identity::ResourceReader facts_;
    RunTables tables_;
    Changes changes_;
};

}  // namespace athanor::sagemaker
