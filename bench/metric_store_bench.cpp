// The metric store alone: metric_store_bench DIRECTORY SECONDS POINTS OUTSTANDING. Appends of POINTS points each to 20,000 series (1,000 runs with 20
// metrics), OUTSTANDING at a time, each acknowledged when durable. Prints `N points/s durable, M appends/s, seals S`.
#include <fmt/format.h>

#include <atomic>
#include <filesystem>
#include <semaphore>

#include "base/encoding.hpp"
#include "telemetry/metric_store.hpp"

int main(int argc, char** argv) {
    using namespace athanor;
    if (argc != 5) return 2;
    std::string directory = argv[1];
    double seconds = parse_number<double>(argv[2]).value_or(3);
    auto points = parse_number<int>(argv[3]).value_or(10);
    auto outstanding = parse_number<int>(argv[4]).value_or(256);
    auto store =
        telemetry::MetricStore::open(system_filesystem(), system_clock(), {.path = directory + "/metrics"});
    if (!store) return 1;
    std::counting_semaphore<> slots(outstanding);
    std::atomic<std::int64_t> acknowledged = 0, failed = 0;
    Duration begun = system_clock().monotonic();
    Duration end = begun + Duration(static_cast<std::int64_t>(seconds * 1e6));
    std::int64_t appends = 0;
    while (system_clock().monotonic() < end) {
        slots.acquire();
        telemetry::MetricBatch batch{
            {"000000000000", "us-east-1", "Bench", {{"Run", fmt::format("run-{:04}", appends % 1000)}}}, {}};
        for (int i = 0; i < points; ++i) {
            batch.measurements.push_back({fmt::format("metric-{:02}", i % 20),
                                          {.time = 1'700'000'000'000 + appends * 37,
                                           .step = appends / 1000,
                                           .value = 1.0 / static_cast<double>(appends + i + 1)}});
        }
        std::vector<telemetry::MetricBatch> batches;
        batches.push_back(std::move(batch));
        (*store)->append_then(std::move(batches), {}, [&](Status done) {
            (done ? acknowledged : failed) += points;
            slots.release();
        });
        ++appends;
    }
    for (int i = 0; i < outstanding; ++i) slots.acquire();
    double took = static_cast<double>((system_clock().monotonic() - begun).count()) / 1e6;
    auto blocks = std::distance(std::filesystem::directory_iterator(directory + "/metrics/blocks"), {});
    fmt::print("{:.0f} points/s durable, {:.0f} appends/s, {} blocks, {} failed\n",
               static_cast<double>(acknowledged) / took, static_cast<double>(appends) / took, blocks,
               failed.load());
    return failed ? 1 : 0;
}
