// Which jobs may run now. Pure logic: no clock, no threads, no storage; the service that owns the jobs keeps one queue behind its own
// serialisation, rebuilds it from its tables at start (`submit` in order of creation, with `admitted` for those that run), and starts what
// `submit` and `release` hand back. A job is admitted whole (all of its instances) or not at all, first come first served; nothing
// overtakes, so a large job cannot starve.
//
// An instance takes min(type, machine). An endpoint's instance gets weight instead of reserved CPUs and reserves little memory, so that a
// fleet, its replacement and a job fit on 2 cores; an eighth of the memory is kept for them, whatever jobs ask for.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::compute {

struct Capacity {
    std::uint64_t cpu_millis = 0;
    std::uint64_t memory_bytes = 0;
};
// This machine's, less what the server itself needs (an eighth of the memory, at least 512 MiB, at most 4 GiB).
Capacity machine_capacity();

enum class Oversize { run, refuse };

struct Grant {
    std::string id;
    std::uint32_t cpu_millis = 0;    // per instance; 0: weight alone
    std::uint64_t memory_bytes = 0;  // per instance: its limit
    std::string notice;              // why it is less than the type promises, or empty
};

class Queue {
public:
    Queue(Capacity machine, Oversize oversize) : machine_(machine), oversize_(oversize) {}

    struct Request {
        std::string id;  // unique; a second submit of the same id is harmless
        std::string instance_type;
        std::uint32_t instances = 1;
        bool endpoint = false;
        bool admitted = false;  // it runs already: take its share without waiting
    };
    // What may start now, in order. A type that is unknown is a ValidationException; one that does not fit a CapacityError, if we refuse.
    Result<std::vector<Grant>> submit(const Request& request);
    // The job has ended or was stopped while it waited: what may start now. Unknown ids are ignored.
    std::vector<Grant> release(std::string_view id);
    // Why the job waits, as its status shows it; empty if it does not.
    std::string reason(std::string_view id) const;

    Capacity free() const {
        return {machine_.cpu_millis - used_.cpu_millis, machine_.memory_bytes - used_.memory_bytes};
    }
    std::size_t waiting() const { return waiting_.size(); }

private:
    struct Entry {
        std::string id;
        std::string type;
        std::uint32_t instances = 1;
        bool endpoint = false;
        Capacity demand;  // reserved in all
        Grant grant;
    };
    Result<Entry> measure(const Request& request) const;
    bool fits(const Entry& entry) const;
    void take(Entry entry);
    std::uint64_t endpoint_share() const { return machine_.memory_bytes / 8; }
    std::vector<Grant> admit();

    Capacity machine_;
    Capacity used_;
    std::uint64_t endpoint_memory_ = 0;  // of used_
    Oversize oversize_;
    std::deque<Entry> waiting_;
    std::map<std::string, Entry, std::less<>> running_;
};

}  // namespace athanor::compute
