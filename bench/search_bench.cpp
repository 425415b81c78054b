// Search over runs, in process, as the handler serves it (no HTTP, no signature): search_bench DIRECTORY RUNS METRICS POINTS. Makes RUNS trial components
// with ten parameters and METRICS metrics of POINTS points, then searches. Prints a line for each search: `NAME: MEDIAN ms, worst WORST ms`.
#include <fmt/format.h>

#include <algorithm>

#include "base/encoding.hpp"
#include "services/sagemaker/experiments/experiments.hpp"
#include "services/sagemaker/experiments/members.hpp"
#include "services/sagemaker/search/search.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;

const std::string kAccount = "000000000000";

gate::Call as_root() {
    gate::Call call;
    call.principal = {.account = kAccount, .arn = "arn:aws:iam::000000000000:root", .user_id = kAccount};
    call.region = "us-east-1";
    return call;
}

template <class Op>
typename Op::Output must(gate::Register& operations, typename Op::Input input) {
    gate::Call call = as_root();
    auto done = run_to_end(operations.call<Op>(call, std::move(input)));
    if (!done) throw std::runtime_error(done.error().code + ": " + done.error().message);
    return *std::move(done);
}

void make_runs(gate::Register& operations, ComponentMetrics& metrics, telemetry::MetricStore& series,
               int runs, int names, int points) {
    must<op::CreateExperiment>(operations, {.experiment_name = "bench"});
    must<op::CreateTrial>(operations, {.trial_name = "bench-trial", .experiment_name = "bench"});
    for (int run = 0; run < runs; ++run) {
        std::string name = fmt::format("run-{:06}", run);
        CreateTrialComponentRequest in{.trial_component_name = name};
        in.parameters.emplace();
        for (int p = 0; p < 9; ++p)
            (*in.parameters)[fmt::format("parameter-{}", p)].number_value =
                (run * 7919 + p * 31) % 1000 / 1000.0;
        (*in.parameters)["optimizer"].string_value = run % 2 ? "adam" : "sgd";
        must<op::CreateTrialComponent>(operations, std::move(in));
        must<op::AssociateTrialComponent>(operations,
                                          {.trial_component_name = name, .trial_name = "bench-trial"});
        telemetry::MetricBatch batch{**metrics.source_of(kAccount, "us-east-1", name), {}};
        for (int metric = 0; metric < names; ++metric) {
            for (int step = 0; step < points; ++step) {
                batch.measurements.push_back(
                    {fmt::format("metric-{:02}", metric),
                     {.time = 1'700'000'000'000 + step * 1000,
                      .step = step,
                      .value = (run * 7919 + metric) % 1000 / 1000.0 + 1.0 / (step + 1)}});
            }
        }
        if (Status done = series.append_blocking({std::move(batch)}); !done)
            throw std::runtime_error(done.error().message);
    }
}

SearchRequest search(std::vector<Filter> filters, std::string sort_by) {
    SearchRequest in{.resource = "ExperimentTrialComponent"};
    in.search_expression.emplace().filters = std::move(filters);
    in.sort_by = std::move(sort_by);
    in.sort_order = "Ascending";
    in.max_results = 10;
    return in;
}

void measure(gate::Register& operations, std::string_view name, const SearchRequest& in) {
    std::vector<double> times;
    std::int64_t hits = 0;
    for (int i = 0; i < 30; ++i) {
        Duration begun = system_clock().monotonic();
        hits = *must<op::Search>(operations, in).total_hits->value;
        times.push_back(static_cast<double>((system_clock().monotonic() - begun).count()) / 1000);
    }
    std::ranges::sort(times);
    fmt::print("{} ({} found): {:.2f} ms, worst {:.2f} ms\n", name, hits, times[times.size() / 2],
               times.back());
}

void run(const std::string& directory, int runs, int names, int points) {
    auto database =
        store::Database::open(system_filesystem(), system_clock(), {.path = directory + "/control.db"},
                              {resource_migrations(), experiment_migrations()});
    auto series =
        telemetry::MetricStore::open(system_filesystem(), system_clock(), {.path = directory + "/metrics"});
    if (!database || !series) throw std::runtime_error("cannot open the stores");
    Pool pool(2);
    gate::AccountAuthorizer authorizer(kAccount);
    gate::Register operations(authorizer);
    ComponentMetrics metrics(**database, **series);
    Experiments experiments(**database);
    Trials trials(**database);
    TrialComponents components(**database, metrics);
    Search searches(**database, metrics, pool);
    experiments.add_to(operations);
    trials.add_to(operations);
    components.add_to(operations);
    searches.add_to(operations);
    make_runs(operations, metrics, **series, runs, names, points);

    Filter in_experiment{.name = "Parents.ExperimentName", .operator_ = "Equals", .value = "bench"};
    Filter by_parameter{
        .name = "Parameters.parameter-3.NumberValue", .operator_ = "LessThan", .value = "0.5"};
    Filter by_metric{.name = "Metrics.metric-05.Min", .operator_ = "LessThan", .value = "0.5"};
    measure(operations, "one parameter, ordered by a metric",
            search({by_parameter}, "Metrics.metric-07.Last"));
    measure(operations, "one metric, ordered by a parameter",
            search({by_metric}, "Parameters.parameter-1.NumberValue"));
    measure(operations, "experiment, parameter and metric, ordered by a metric",
            search({in_experiment, by_parameter, by_metric}, "Metrics.metric-07.Max"));
    measure(operations, "by name",
            search({{.name = "TrialComponentName", .operator_ = "Equals", .value = "run-000500"}},
                   "CreationTime"));
    pool.stop();
    pool.join();
}

}  // namespace
}  // namespace athanor::sagemaker

int main(int argc, char** argv) {
    using athanor::parse_number;
    if (argc != 5) return 2;
    try {
        athanor::sagemaker::run(argv[1], parse_number<int>(argv[2]).value_or(1000),
                                parse_number<int>(argv[3]).value_or(20),
                                parse_number<int>(argv[4]).value_or(1000));
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
