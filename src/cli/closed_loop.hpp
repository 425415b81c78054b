// The demonstration's second act: the loop closes itself. A bucket announces its objects, a rule and a pipe make batches of them, and each
// batch starts one execution of examples/churn/loop's pipeline: validate, prepare, tune, train, judge, and, if the new model is better than
// what serves, register, deploy, accept. Nobody calls anything between a batch's arrival and its model's first answer; this only watches.
// Four batches arrive, the last one broken on purpose; then late customers come without a word, and a schedule finds them.
//
// Through the public API alone; the schedule by `aws scheduler`.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cli/api_client.hpp"
#include "cli/progress.hpp"

namespace athanor::cli {

class ClosedLoop {
public:
    // `examples`: the folder with churn.csv and loop/. `id` makes all names unique.
    ClosedLoop(ApiClient& api, Progress& progress, std::string examples, std::string id);

    Status run();
    void print_table() const;
    Status delete_endpoint();

    // For what comes after: the name of pipeline, endpoint, bucket and model package group; what an execution needs to be told; and the next
    // execution, whoever started it, until it has ended: what was decided. `arrived`: since when it could have started.
    const std::string& name() const { return name_; }
    std::string parameters() const;  // as rules, pipes and schedules name them
    Result<std::string> watch_next(const std::string& batch, double arrived);

private:
    struct Round {
        std::string batch;
        std::string version;  // "churn-…/1", if it was registered
        std::optional<double> auc, log_loss, serving_log_loss;
        std::string decision;
        std::optional<double> seconds_to_serving;  // from the arrival
    };

    Status set_up();
    Status upload_code();
    Status create_pipeline();
    Status connect_arrivals();
    Status arrive(const std::string& batch, std::string customers);
    Status sweep();

    Result<std::string> next_execution();
    Result<json::Document> follow(const std::string& execution);
    Result<Round> outcome_of(Round round, const std::string& execution, const json::Value& steps,
                             double arrived);
    Status schedule(const char* verb);  // create-schedule or update-schedule

    std::string uri(std::string_view path) const { return "s3://" + bucket_ + "/" + std::string(path); }
    std::string arn(std::string_view service, std::string_view resource) const;
    ApiClient& api_;
    Progress& progress_;
    std::string examples_, name_, bucket_, role_, account_;
    std::set<std::string> executions_;  // those that were seen
    std::vector<Round> rounds_;
};

}  // namespace athanor::cli
