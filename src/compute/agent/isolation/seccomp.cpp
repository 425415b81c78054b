#include "compute/agent/isolation/seccomp.hpp"

#include <array>
#include <string_view>

#include "base/json.hpp"

namespace athanor::compute {
namespace {

// clang-format off
// Names as in syscalls(2); the OCI runtime ignores those that its libseccomp or this architecture does not know.
constexpr std::string_view kFiles[] = {
    "access", "chdir", "chmod", "chown", "chown32", "close", "close_range", "copy_file_range", "creat", "dup", "dup2", "dup3", "faccessat",
    "faccessat2", "fadvise64", "fadvise64_64", "fallocate", "fchdir", "fchmod", "fchmodat", "fchmodat2", "fchown", "fchown32", "fchownat",
    "fcntl", "fcntl64", "fdatasync", "fgetxattr", "flistxattr", "flock", "fremovexattr", "fsetxattr", "fstat", "fstat64", "fstatat64",
    "fstatfs", "fstatfs64", "fsync", "ftruncate", "ftruncate64", "futimesat", "getcwd", "getdents", "getdents64", "getxattr",
    "inotify_add_watch", "inotify_init", "inotify_init1", "inotify_rm_watch", "io_cancel", "io_destroy", "io_getevents", "io_pgetevents",
    "io_pgetevents_time64", "io_setup", "io_submit", "ioctl", "lchown", "lchown32", "lgetxattr", "link", "linkat", "listxattr",
    "llistxattr", "_llseek", "lremovexattr", "lseek", "lsetxattr", "lstat", "lstat64", "memfd_create", "mkdir", "mkdirat", "mknod",
    "mknodat", "name_to_handle_at", "newfstatat", "_newselect", "open", "openat", "openat2", "pipe", "pipe2", "pread64", "preadv", "preadv2",
    "pwrite64", "pwritev", "pwritev2", "read", "readahead", "readlink", "readlinkat", "readv", "removexattr", "rename", "renameat",
    "renameat2", "rmdir", "select", "sendfile", "sendfile64", "setxattr", "splice", "stat", "stat64", "statfs", "statfs64", "statx",
    "symlink", "symlinkat", "sync", "sync_file_range", "syncfs", "tee", "truncate", "truncate64", "umask", "unlink", "unlinkat", "utime",
    "utimensat", "utimensat_time64", "utimes", "vmsplice", "write", "writev"};

constexpr std::string_view kProcesses[] = {
    "_exit", "arch_prctl", "brk", "capget", "capset", "execve", "execveat", "exit", "exit_group", "fork", "futex", "futex_requeue",
    "futex_time64", "futex_wait", "futex_waitv", "futex_wake", "get_mempolicy", "get_robust_list", "get_thread_area", "getcpu", "getegid",
    "getegid32", "geteuid", "geteuid32", "getgid", "getgid32", "getgroups", "getgroups32", "getpgid", "getpgrp", "getpid", "getppid",
    "getpriority", "getrandom", "getresgid", "getresgid32", "getresuid", "getresuid32", "getrlimit", "getrusage", "getsid", "gettid", "getuid",
    "getuid32", "ioprio_get", "ioprio_set", "kill", "landlock_add_rule", "landlock_create_ruleset", "landlock_restrict_self", "madvise",
    "mbind", "membarrier", "mincore", "mlock", "mlock2", "mlockall", "mmap", "mmap2", "mprotect", "mremap", "mseal", "msync", "munlock",
    "munlockall", "munmap", "pause", "pidfd_open", "pidfd_send_signal", "pkey_alloc", "pkey_free", "pkey_mprotect", "prctl", "prlimit64",
    "process_madvise", "process_mrelease", "ptrace", "process_vm_readv", "process_vm_writev", "remap_file_pages", "restart_syscall", "rseq",
    "rt_sigaction", "rt_sigpending", "rt_sigprocmask", "rt_sigqueueinfo", "rt_sigreturn", "rt_sigsuspend", "rt_sigtimedwait",
    "rt_sigtimedwait_time64", "rt_tgsigqueueinfo", "sched_get_priority_max", "sched_get_priority_min", "sched_getaffinity", "sched_getattr",
    "sched_getparam", "sched_getscheduler", "sched_rr_get_interval", "sched_rr_get_interval_time64", "sched_setaffinity", "sched_setattr",
    "sched_setparam", "sched_setscheduler", "sched_yield", "seccomp", "set_mempolicy", "set_robust_list", "set_thread_area",
    "set_tid_address", "setfsgid", "setfsgid32", "setfsuid", "setfsuid32", "setgid", "setgid32", "setgroups", "setgroups32", "setpgid",
    "setpriority", "setregid", "setregid32", "setresgid", "setresgid32", "setresuid", "setresuid32", "setreuid", "setreuid32", "setrlimit",
    "setsid", "setuid", "setuid32", "sigaltstack", "signal", "signalfd", "signalfd4", "sigprocmask", "sigreturn", "sysinfo", "tgkill",
    "tkill", "ugetrlimit", "uname", "vfork", "wait4", "waitid", "waitpid"};

constexpr std::string_view kSocketsAndTime[] = {
    "accept", "accept4", "adjtimex", "alarm", "bind", "clock_getres", "clock_getres_time64", "clock_gettime", "clock_gettime64",
    "clock_nanosleep", "clock_nanosleep_time64", "connect", "epoll_create", "epoll_create1", "epoll_ctl", "epoll_ctl_old", "epoll_pwait",
    "epoll_pwait2", "epoll_wait", "epoll_wait_old", "eventfd", "eventfd2", "getitimer", "getpeername", "getsockname", "getsockopt",
    "gettimeofday", "ipc", "listen", "mq_getsetattr", "mq_notify", "mq_open", "mq_timedreceive", "mq_timedreceive_time64", "mq_timedsend",
    "mq_timedsend_time64", "mq_unlink", "msgctl", "msgget", "msgrcv", "msgsnd", "nanosleep", "poll", "ppoll", "ppoll_time64", "pselect6",
    "pselect6_time64", "recv", "recvfrom", "recvmmsg", "recvmmsg_time64", "recvmsg", "semctl", "semget", "semop", "semtimedop",
    "semtimedop_time64", "send", "sendmmsg", "sendmsg", "sendto", "setitimer", "setsockopt", "shmat", "shmctl", "shmdt", "shmget",
    "shutdown", "socketcall", "socketpair", "time", "timer_create", "timer_delete", "timer_getoverrun", "timer_gettime", "timer_gettime64",
    "timer_settime", "timer_settime64", "timerfd_create", "timerfd_gettime", "timerfd_gettime64", "timerfd_settime", "timerfd_settime64",
    "times"};

constexpr std::string_view kAdministrative[] = {"chroot", "vhangup"};
// clang-format on

// CLONE_NEWNS | NEWCGROUP | NEWUTS | NEWIPC | NEWUSER | NEWPID | NEWNET (linux/sched.h)
constexpr std::int64_t kNewNamespaces = 0x7e02'0000;
constexpr int kVsock = 40;  // AF_VSOCK reaches the hypervisor
constexpr int kEnosys = 38;

void allow(json::Writer& w, std::span<const std::string_view> names) {
    w.begin_object().key("action").string("SCMP_ACT_ALLOW").key("names").begin_array();
    for (auto name : names) w.string(name);
    w.end_array().end_object();
}

void allow_if(json::Writer& w, std::string_view name, int argument, std::string_view comparison,
              std::int64_t value, std::int64_t mask) {
    w.begin_object()
        .key("action")
        .string("SCMP_ACT_ALLOW")
        .key("names")
        .begin_array()
        .string(name)
        .end_array();
    w.key("args").begin_array().begin_object().key("index").number(argument).key("op").string(comparison);
    w.key("value").number(value).key("valueTwo").number(mask).end_object().end_array().end_object();
}

}  // namespace

std::string seccomp_profile(bool administrative) {
    json::Writer w;
    w.begin_object();
    w.key("defaultAction").string("SCMP_ACT_ERRNO").key("defaultErrnoRet").number(1);
    w.key("architectures").begin_array();
#if defined(__x86_64__)
    // Each further architecture doubles the filter, and libseccomp takes 7 ms of CPU to make it; the host's programs need one alone.
    w.string("SCMP_ARCH_X86_64");
    if (administrative) w.string("SCMP_ARCH_X86");
#elif defined(__aarch64__)
    w.string("SCMP_ARCH_AARCH64");
    if (administrative) w.string("SCMP_ARCH_ARM");
#endif
    w.end_array();
    w.key("syscalls").begin_array();
    allow(w, kFiles);
    allow(w, kProcesses);
    allow(w, kSocketsAndTime);
    if (administrative) allow(w, kAdministrative);
    allow_if(w, "socket", 0, "SCMP_CMP_NE", kVsock, 0);
    // A masked comparison has its mask in `value` and the wanted result in `valueTwo`.
    allow_if(w, "clone", 0, "SCMP_CMP_MASKED_EQ", kNewNamespaces, 0);
    // personality(2): Linux, Linux32, and the query.
    for (std::int64_t persona : {0ll, 8ll, 0x20008ll, 0x20000ll, 0xffffffffll})
        allow_if(w, "personality", 0, "SCMP_CMP_EQ", persona, 0);
    w.begin_object().key("action").string("SCMP_ACT_ERRNO").key("errnoRet").number(kEnosys);
    w.key("names").begin_array().string("clone3").end_array().end_object();
    w.end_array();
    w.end_object();
    return std::move(w).take();
}

}  // namespace athanor::compute
