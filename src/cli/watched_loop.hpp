// The demonstration's third act: what happens to a model after it serves. Requests go to the second act's endpoint all the time, and are counted.
//
//     a burst      more requests than an instance shall take: the alarms of the scaling policy start instances, and stop them afterwards
//     a bad model  a canary of a model that is slow on purpose: its latency alarm rolls it back while requests go on
//     a drift      the customers change. The endpoint's requests are captured, a monitor compares them with the baseline and names the columns; the
//                  violation is an event, a rule starts the second act's pipeline, which learns from the changed customers
//
// Through the public API alone; the alarm by `aws cloudwatch`.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/api_client.hpp"
#include "cli/closed_loop.hpp"
#include "cli/progress.hpp"
#include "cli/traffic.hpp"

namespace athanor::cli {

class WatchedLoop {
public:
    // After `loop` has run. `examples`: the folder with loop/ and watch/.
    WatchedLoop(ApiClient& api, Progress& progress, std::string examples, ClosedLoop& loop);

    Status run();
    void print_table() const;

private:
    struct Moment {
        double seconds = 0;  // since the beginning of the act
        std::string what;
        std::int64_t served = 0, lost = 0;  // requests until then
    };

    Status set_up();
    Status prepare();
    Status make_baseline();
    Status make_scaling_policy();

    Status burst();
    Status bad_canary();
    Status create_slow_model();
    Status drift();
    Status define_monitor();
    Status let_violations_start_the_pipeline();
    Result<std::vector<std::string>> violated_columns();

    Status run_processing(std::string_view step, std::string request);
    Status create_config(const std::string& config, const std::string& model, bool capture);
    Result<std::string> configuration() const;  // that serves
    Status wait_until(std::string_view what,
                      const std::function<Result<bool>(const json::Value& endpoint)>& done);
    Result<std::vector<std::string>> requests(std::string_view file);
    void note(std::string what);

    std::string uri(std::string_view path) const { return "s3://" + name_ + "/" + std::string(path); }
    std::string resource() const { return "endpoint/" + name_ + "/variant/AllTraffic"; }

    ApiClient& api_;
    Progress& progress_;
    ClosedLoop& loop_;
    std::string examples_, name_, role_;
    std::string model_, instance_type_;  // what serves when the act begins
    std::optional<Traffic> traffic_;
    std::chrono::steady_clock::time_point begun_;
    std::vector<Moment> moments_;
};

}  // namespace athanor::cli
