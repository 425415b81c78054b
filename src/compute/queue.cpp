#include "compute/queue.hpp"

#include <sys/sysinfo.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <thread>

#include "base/log.hpp"
#include "compute/instance_types.hpp"

namespace athanor::compute {
namespace {

constexpr std::uint64_t kMiB = 1ull << 20;
constexpr std::uint64_t kGiB = 1ull << 30;
// What an endpoint's instance reserves of its memory limit: most models idle far below it.
constexpr std::uint64_t kEndpointReserve = 256 * kMiB;
constexpr std::uint64_t kSmallestLimit = 64 * kMiB;  // below this no interpreter starts

std::string amount(const Capacity& c) {
    return fmt::format("{:.4g} vCPU and {:.4g} GiB", static_cast<double>(c.cpu_millis) / 1000,
                       static_cast<double>(c.memory_bytes) / kGiB);
}

}  // namespace

Capacity machine_capacity() {
    struct sysinfo info{};
    ::sysinfo(&info);
    std::uint64_t memory = std::uint64_t{info.totalram} * info.mem_unit;
    std::uint64_t server = std::clamp<std::uint64_t>(memory / 8, std::min(512 * kMiB, memory / 2), 4 * kGiB);
    return {.cpu_millis = std::max(1u, std::thread::hardware_concurrency()) * 1000ull,
            .memory_bytes = memory - server};
}

Result<Queue::Entry> Queue::measure(const Request& request) const {
    auto type = find_instance_type(request.instance_type);
    if (!type) {
        return validation_error(fmt::format(
            "1 validation error detected: Value '{}' at 'instanceType' failed to satisfy constraint: "
            "it is none of the instance types that this server knows",
            request.instance_type));
    }
    std::uint64_t instances = std::max(1u, request.instances);
    // What a job may have at most: the endpoints' share is never a job's, so that a model can be deployed while a large job runs.
    Capacity most =
        request.endpoint ? machine_ : Capacity{machine_.cpu_millis, machine_.memory_bytes - endpoint_share()};
    Capacity promised{type->vcpus * 1000ull,
                      static_cast<std::uint64_t>(type->memory_gib * static_cast<double>(kGiB))};
    if (type->vcpus == 0) promised = {most.cpu_millis / instances, most.memory_bytes / instances};
    // All instances of a job run at the same time, so together they get at most the machine.
    Capacity granted{std::min(promised.cpu_millis, most.cpu_millis / instances),
                     std::min(promised.memory_bytes, most.memory_bytes / instances)};

    Entry entry{.id = request.id,
                .type = request.instance_type,
                .instances = static_cast<std::uint32_t>(instances),
                .endpoint = request.endpoint};
    // The server's own reserve is not the user's concern: an 8 GiB type on an 8 GiB machine is not called oversized for the memory.
    bool oversized =
        granted.cpu_millis < promised.cpu_millis || granted.memory_bytes < promised.memory_bytes / 4 * 3;
    if (granted.cpu_millis == 0 || granted.memory_bytes < kSmallestLimit) {
        return fail("ResourceLimitExceeded",
                    fmt::format("{} instances cannot run at once on this machine, which has {}", instances,
                                amount(machine_)));
    }
    if (oversized) {
        std::string text = fmt::format("{}{} promises {} per instance; this machine can give {}",
                                       instances > 1 ? std::to_string(instances) + " x " : "",
                                       request.instance_type, amount(promised), amount(granted));
        if (oversize_ == Oversize::refuse && !request.admitted) return fail("CapacityError", text);
        entry.grant.notice = text;
    }
    entry.grant.id = request.id;
    entry.grant.memory_bytes = granted.memory_bytes;
    entry.grant.cpu_millis = request.endpoint ? 0 : static_cast<std::uint32_t>(granted.cpu_millis);
    entry.demand = {granted.cpu_millis * instances, granted.memory_bytes * instances};
    if (request.endpoint) entry.demand = {0, std::min(granted.memory_bytes, kEndpointReserve) * instances};
    return entry;
}

bool Queue::fits(const Entry& entry) const {
    std::uint64_t kept = entry.endpoint ? 0 : endpoint_share() - std::min(endpoint_share(), endpoint_memory_);
    return entry.demand.cpu_millis <= machine_.cpu_millis - used_.cpu_millis &&
           entry.demand.memory_bytes + kept <= machine_.memory_bytes - used_.memory_bytes;
}

void Queue::take(Entry entry) {
    used_.cpu_millis += entry.demand.cpu_millis;
    used_.memory_bytes += entry.demand.memory_bytes;
    if (entry.endpoint) endpoint_memory_ += entry.demand.memory_bytes;
    running_.emplace(entry.id, std::move(entry));
}

Result<std::vector<Grant>> Queue::submit(const Request& request) {
    if (running_.contains(request.id) ||
        std::ranges::find(waiting_, request.id, &Entry::id) != waiting_.end())
        return std::vector<Grant>{};
    ATHANOR_TRY(Entry entry, measure(request));
    if (request.admitted) {
        // It was admitted when the machine may have been larger: what is left never goes below nothing.
        entry.demand.cpu_millis = std::min(entry.demand.cpu_millis, machine_.cpu_millis - used_.cpu_millis);
        entry.demand.memory_bytes =
            std::min(entry.demand.memory_bytes, machine_.memory_bytes - used_.memory_bytes);
        take(std::move(entry));
        return std::vector<Grant>{};
    }
    waiting_.push_back(std::move(entry));
    return admit();
}

std::vector<Grant> Queue::release(std::string_view id) {
    if (auto found = running_.find(id); found != running_.end()) {
        used_.cpu_millis -= found->second.demand.cpu_millis;
        used_.memory_bytes -= found->second.demand.memory_bytes;
        if (found->second.endpoint) endpoint_memory_ -= found->second.demand.memory_bytes;
        running_.erase(found);
    } else {
        std::erase_if(waiting_, [&](const Entry& entry) { return entry.id == id; });
    }
    return admit();
}

std::vector<Grant> Queue::admit() {
    std::vector<Grant> grants;
    while (!waiting_.empty() && fits(waiting_.front())) {
        Entry entry = std::move(waiting_.front());
        waiting_.pop_front();
        grants.push_back(entry.grant);
        take(std::move(entry));
    }
    return grants;
}

std::string Queue::reason(std::string_view id) const {
    auto found = std::ranges::find(waiting_, id, &Entry::id);
    if (found == waiting_.end()) return {};
    auto ahead = found - waiting_.begin();
    std::string text = fmt::format("Insufficient capacity: {}{} needs {}; {} of {} are free",
                                   found->instances > 1 ? std::to_string(found->instances) + " x " : "",
                                   found->type, amount(found->demand), amount(free()), amount(machine_));
    if (ahead > 0)
        text += fmt::format("; {} job{} wait{} before this one", ahead, ahead == 1 ? "" : "s",
                            ahead == 1 ? "s" : "");
    return text;
}

}  // namespace athanor::compute
