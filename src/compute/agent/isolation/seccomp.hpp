// The system calls that a sandboxed process may make, as the "linux.seccomp" object of an OCI configuration. An allow-list in the spirit of
// the container engines' defaults: what ordinary programs use is allowed; modules, keys, BPF, tracing of the kernel, mounts, clocks, new
// user namespaces answer EPERM; clone3 answers ENOSYS so that libc falls back to clone, whose flags can be checked.
#pragma once

#include <string>

namespace athanor::compute {

// `administrative`: allows what the default capabilities of an image's root permit inside its namespaces (chroot, mknod).
std::string seccomp_profile(bool administrative);

}  // namespace athanor::compute
