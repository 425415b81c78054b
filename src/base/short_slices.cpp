#include "base/short_slices.hpp"

#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace athanor {
namespace {

// The kernel's struct sched_attr, version 0; libc of Debian 12 has no declaration of it.
struct Attributes {
    std::uint32_t size;
    std::uint32_t policy;
    std::uint64_t flags;
    std::int32_t nice;
    std::uint32_t priority;
    std::uint64_t runtime;  // of SCHED_OTHER: the slice in nanoseconds; 100 µs is the least
    std::uint64_t deadline;
    std::uint64_t period;
};
static_assert(sizeof(Attributes) == 48);

constexpr std::uint64_t kSlice = 100'000;

}  // namespace

void prefer_short_slices() {
    Attributes attributes{};
    if (::syscall(SYS_sched_getattr, 0, &attributes, sizeof attributes, 0) != 0) return;
    attributes.size = sizeof attributes;
    attributes.runtime = kSlice;
    (void)::syscall(SYS_sched_setattr, 0, &attributes, 0);  // a wish
}

}  // namespace athanor
