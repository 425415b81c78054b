#include "compute/agent/isolation/namespace_net.hpp"

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>

namespace athanor::compute {
namespace {

Result<Descriptor> in_this_thread() {
    if (::unshare(CLONE_NEWNET) != 0) return system_error("cannot make a network namespace", errno);
    Descriptor space(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
    if (!space) return system_error("open /proc/thread-self/ns/net", errno);
    Descriptor control(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    if (::ioctl(control.get(), SIOCGIFFLAGS, &request) != 0) return system_error("loopback", errno);
    request.ifr_flags |= IFF_UP;
    if (::ioctl(control.get(), SIOCSIFFLAGS, &request) != 0) return system_error("loopback up", errno);
    // The namespace is not the container's user namespace's, so its root could not bind low ports otherwise. Older kernels lack the switch.
    Descriptor ports(::open("/proc/sys/net/ipv4/ip_unprivileged_port_start", O_WRONLY | O_CLOEXEC));
    if (ports) [[maybe_unused]]
        ssize_t n = ::write(ports.get(), "0", 1);
    return space;
}

}  // namespace

Result<Descriptor> make_network_namespace() {
    Result<Descriptor> result;
    std::thread([&] {
        result = in_this_thread();
    }).join();  // a thread of its own: the namespace of the others does not change
    return result;
}

}  // namespace athanor::compute
