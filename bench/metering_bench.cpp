// What watching costs a prediction, without the server: metering_bench DIRECTORY. Prints JSON: nanoseconds of the two looks at the clock and of Meter::add
// on one thread and on all at once, of a drain of a busy meter, and of a captured record: in the caller, and in all to the synced file.
#include <fmt/format.h>
#include <sys/resource.h>

#include <thread>

#include "serving/capture.hpp"
#include "serving/meter.hpp"

namespace {

using namespace athanor;

constexpr int kTimes = 10'000'000;

template <class F>
double nanoseconds(int times, F work) {
    Duration begun = system_clock().monotonic();
    for (int i = 0; i < times; ++i) work(i);
    return static_cast<double>((system_clock().monotonic() - begun).count()) * 1000 / times;
}

double cpu_seconds() {
    rusage own{};
    ::getrusage(RUSAGE_SELF, &own);
    auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(own.ru_utime) + seconds(own.ru_stime);
}

double add_nanoseconds(serving::Meter& meter) {
    return nanoseconds(kTimes, [&](int i) {
        meter.add(serving::Outcome::answered, Duration(i & 1023), Duration((i >> 3) & 255));
    });
}

// Half a second's worth of predictions between two writes, as under load.
std::pair<double, double> capture_nanoseconds(const std::string& directory) {
    constexpr int kRecords = 400'000, kBatch = 20'000;
    Pool pool(1);
    serving::Capture capture(system_filesystem(), system_clock(), system_random(), pool,
                             {.folder = directory + "/capture", .spool_bytes = 10ull << 30},
                             [](serving::CaptureUpload) -> Task<Status> { co_return Status{}; });
    if (Status made = capture.recover(); !made) std::exit(1);
    auto settings = std::make_shared<const serving::CaptureSettings>(serving::CaptureSettings{
        .endpoint = "e", .variant = "v", .destination = "s3://b/p", .csv_types = {"text/csv"}});
    std::string row;
    for (int i = 0; i < 30; ++i) row += fmt::format("{:.6f},", i / 31.0);
    double in_caller = 0, before = cpu_seconds();
    for (int done = 0; done < kRecords; done += kBatch) {
        in_caller += kBatch * nanoseconds(kBatch, [&](int) {
                         capture.record(settings, {.time = system_clock().now(),
                                                   .input = row,
                                                   .input_type = "text/csv",
                                                   .output = "0.123456\n",
                                                   .output_type = "text/csv; charset=utf-8"});
                     });
        capture.write_rest();
    }
    double all = (cpu_seconds() - before) * 1e9 / kRecords;
    if (capture.stats().captured != kRecords) std::exit(1);
    return {in_caller / kRecords, all};
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    volatile std::int64_t sink = 0;
    double clock = nanoseconds(kTimes, [&](int) {
        Timestamp begun = system_clock().now();
        sink = (system_clock().now() - begun).count();
    });
    serving::Meter meter;
    double alone = add_nanoseconds(meter), together = 0;
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i)
            others.emplace_back([&] { (void)add_nanoseconds(meter); });
        together = add_nanoseconds(meter);
    }
    serving::Counts counts;
    double drain = nanoseconds(1, [&](int) { meter.drain(counts); });
    auto [in_caller, all] = capture_nanoseconds(argv[1]);
    fmt::print(
        R"({{"clock": {:.1f}, "add": {:.1f}, "add_on_all_cores": {:.1f}, "drain": {:.0f}, "record": {:.0f}, "captured": {:.0f}}})"
        "\n",
        clock, alone, together, drain, in_caller, all);
}
