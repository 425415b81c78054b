#include "compute/agent/utilization.hpp"

#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>

namespace athanor::compute {

namespace {

std::optional<double> disk_percent(const std::string& folder) {
    struct statvfs info{};
    if (::statvfs(folder.c_str(), &info) != 0 || info.f_blocks == 0) return std::nullopt;
    // As df: what only root may use counts as neither.
    double used = static_cast<double>(info.f_blocks - info.f_bfree);
    return 100 * used / std::max(1.0, used + static_cast<double>(info.f_bavail));
}

}  // namespace

std::uint64_t machine_memory_bytes() {
    return static_cast<std::uint64_t>(::sysconf(_SC_PHYS_PAGES)) *
           static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

Usage own_usage() {
    rusage own{};
    ::getrusage(RUSAGE_SELF, &own);
    auto micros = [](const timeval& t) {
        return static_cast<std::uint64_t>(t.tv_sec) * 1'000'000 + static_cast<std::uint64_t>(t.tv_usec);
    };
    return {.memory_bytes = static_cast<std::uint64_t>(own.ru_maxrss) * 1024,
            .cpu_microseconds = micros(own.ru_utime) + micros(own.ru_stime)};
}

Utilization::Utilization(std::string folder, std::uint64_t memory_limit, Duration began)
    : folder_(std::move(folder)),
      memory_(memory_limit > 0 ? memory_limit : machine_memory_bytes()),
      last_(began) {}

std::vector<MetricSample> Utilization::sample(const Usage& usage, Timestamp now, Duration monotonic) {
    std::vector<MetricSample> samples;
    // A process that has ended holds none: its peak says more than 0.
    std::uint64_t memory = usage.memory_bytes > 0 ? usage.memory_bytes : usage.peak_memory_bytes;
    double elapsed = static_cast<double>((monotonic - last_).count());
    if (elapsed > 0 && usage.cpu_microseconds >= cpu_ && usage.cpu_microseconds > 0) {
        samples.push_back({.name = "CPUUtilization",
                           .time = now,
                           .value = 100 * static_cast<double>(usage.cpu_microseconds - cpu_) / elapsed});
        cpu_ = usage.cpu_microseconds;
        last_ = monotonic;
    }
    if (memory > 0)
        samples.push_back({.name = "MemoryUtilization",
                           .time = now,
                           .value = 100 * static_cast<double>(memory) / static_cast<double>(memory_)});
    if (auto disk = disk_percent(folder_))
        samples.push_back({.name = "DiskUtilization", .time = now, .value = *disk});
    return samples;
}

}  // namespace athanor::compute
