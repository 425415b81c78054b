#include "compute/agent/isolation/oci_config.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "compute/agent/isolation/seccomp.hpp"

namespace athanor::compute {
namespace {

using Strings = std::initializer_list<std::string_view>;

void strings(json::Writer& w, const auto& list) {
    w.begin_array();
    for (const auto& text : list) w.string(text);
    w.end_array();
}

void mount(json::Writer& w, std::string_view target, std::string_view type, std::string_view source,
           const std::vector<std::string>& options) {
    w.begin_object().key("destination").string(target).key("type").string(type).key("source").string(source);
    w.key("options");
    strings(w, options);
    w.end_object();
}

void process(json::Writer& w, const SandboxSpec& spec, const OciHost& host) {
    bool image = std::holds_alternative<ImageRoot>(spec.root);
    w.key("process").begin_object().key("terminal").boolean(false);
    w.key("user")
        .begin_object()
        .key("uid")
        .number(std::int64_t{spec.user})
        .key("gid")
        .number(std::int64_t{spec.group});
    w.key("umask").number(0022).key("additionalGids").begin_array();
    for (auto group : spec.groups) w.number(std::int64_t{group});
    w.end_array().end_object();
    w.key("args");
    strings(w, spec.argv);
    w.key("env").begin_array();
    auto has = [&](std::string_view name) {
        return std::ranges::any_of(spec.environment, [&](const auto& e) { return e.first == name; });
    };
    for (const auto& [name, value] : spec.environment) w.string(name + "=" + value);
    if (!has("PATH")) w.string("PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
    if (!has("HOME")) w.string(image && spec.user == 0 ? "HOME=/root" : "HOME=/tmp");
    if (!has("LANG")) w.string("LANG=C.UTF-8");
    w.end_array();
    w.key("cwd").string(spec.working_directory);

    // What container engines give to root in an image; here they count inside the user namespace alone.
    static const std::vector<std::string_view> kImage = {
        "CAP_CHOWN",  "CAP_DAC_OVERRIDE",     "CAP_FOWNER",     "CAP_FSETID", "CAP_KILL",
        "CAP_MKNOD",  "CAP_NET_BIND_SERVICE", "CAP_SETFCAP",    "CAP_SETGID", "CAP_SETPCAP",
        "CAP_SETUID", "CAP_SYS_CHROOT",       "CAP_AUDIT_WRITE"};
    w.key("capabilities").begin_object();
    for (std::string_view set : {"bounding", "effective", "permitted"}) {
        w.key(set);
        strings(w, image && (spec.user == 0 || set == "bounding") ? kImage : std::vector<std::string_view>{});
    }
    w.end_object();
    w.key("rlimits").begin_array();
    w.begin_object()
        .key("type")
        .string("RLIMIT_NOFILE")
        .key("hard")
        .number(host.open_files)
        .key("soft")
        .number(host.open_files)
        .end_object();
    w.begin_object()
        .key("type")
        .string("RLIMIT_CORE")
        .key("hard")
        .number(0)
        .key("soft")
        .number(0)
        .end_object();
    w.end_array();
    w.key("noNewPrivileges").boolean(true).end_object();
}

void mounts(json::Writer& w, const SandboxSpec& spec) {
    bool image = std::holds_alternative<ImageRoot>(spec.root);
    auto size = [](std::uint64_t bytes) { return "size=" + std::to_string(bytes); };
    w.key("mounts").begin_array();
    mount(w, "/proc", "proc", "proc", {"nosuid", "noexec", "nodev"});
    mount(w, "/dev", "tmpfs", "tmpfs", {"nosuid", "strictatime", "mode=755", "size=65536k"});
    mount(w, "/dev/pts", "devpts", "devpts",
          {"nosuid", "noexec", "newinstance", "ptmxmode=0666", "mode=0620"});
    mount(w, "/dev/shm", "tmpfs", "shm",
          {"nosuid", "noexec", "nodev", "mode=1777", size(spec.limits.shm_bytes)});
    mount(w, "/dev/mqueue", "mqueue", "mqueue", {"nosuid", "noexec", "nodev"});
    mount(w, "/tmp", "tmpfs", "tmp", {"nosuid", "nodev", "mode=1777", size(spec.limits.tmp_bytes)});
    if (!image) mount(w, "/run", "tmpfs", "run", {"nosuid", "nodev", "noexec", "mode=755", "size=16777216"});
    for (const auto& bind : spec.binds) {
        mount(w, bind.target, "bind", bind.source,
              {"rbind", bind.writable ? "rw" : "ro", "nosuid", "nodev", "rprivate"});
    }
    w.end_array();
}

void limits(json::Writer& w, const SandboxSpec& spec, const OciHost& host) {
    const Limits& limits = spec.limits;
    w.key("resources").begin_object();
    if (limits.memory_bytes > 0) {
        w.key("memory").begin_object().key("limit").number(limits.memory_bytes);
        if (host.swap_accounting)
            w.key("swap").number(limits.memory_bytes);  // memory and swap together: no swap on top
        w.end_object();
    }
    constexpr std::uint64_t kPeriod = 100'000;
    w.key("cpu").begin_object();
    if (limits.cpu_millis > 0)
        w.key("quota").number(limits.cpu_millis * kPeriod / 1000).key("period").number(kPeriod);
    if (!host.cgroup_v2)
        w.key("shares").number(std::max<std::uint64_t>(2, std::uint64_t{limits.cpu_weight} * 1024 / 100));
    w.end_object();
    w.key("pids").begin_object().key("limit").number(std::int64_t{limits.processes}).end_object();
    // Everything but the pseudo terminals and the harmless devices that every runtime provides.
    w.key("devices")
        .begin_array()
        .begin_object()
        .key("allow")
        .boolean(false)
        .key("access")
        .string("rwm")
        .end_object()
        .end_array();
    if (host.cgroup_v2)
        w.key("unified")
            .begin_object()
            .key("cpu.weight")
            .string(std::to_string(limits.cpu_weight))
            .end_object();
    w.end_object();
}

}  // namespace

std::string cgroup_path(const std::string& id) { return "/athanor/" + id; }

std::string oci_config(const SandboxSpec& spec, const OciHost& host) {
    bool image = std::holds_alternative<ImageRoot>(spec.root);
    json::Writer w;
    w.begin_object().key("ociVersion").string("1.0.2");
    process(w, spec, host);
    w.key("root").begin_object().key("path").string(host.rootfs).key("readonly").boolean(!image).end_object();
    w.key("hostname").string(spec.hostname);
    mounts(w, spec);

    w.key("linux").begin_object();
    for (std::string_view name : {"uidMappings", "gidMappings"}) {
        w.key(name).begin_array().begin_object().key("containerID").number(0);
        w.key("hostID")
            .number(std::int64_t{spec.ids.first})
            .key("size")
            .number(std::int64_t{spec.ids.size})
            .end_object()
            .end_array();
    }
    w.key("namespaces").begin_array();
    for (std::string_view type : {"user", "pid", "ipc", "uts", "mount", "cgroup"})
        w.begin_object().key("type").string(type).end_object();
    if (spec.network != Network::host) {
        w.begin_object().key("type").string("network");
        if (!host.network_namespace.empty()) w.key("path").string(host.network_namespace);
        w.end_object();
    }
    w.end_array();
    w.key("cgroupsPath").string(cgroup_path(spec.id));
    limits(w, spec, host);
    w.key("seccomp").raw(seccomp_profile(image));
    w.key("maskedPaths");
    strings(w, Strings{"/proc/acpi", "/proc/asound", "/proc/kcore", "/proc/keys", "/proc/latency_stats",
                       "/proc/timer_list", "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi",
                       "/proc/interrupts", "/sys/firmware", "/sys/devices/virtual/powercap"});
    w.key("readonlyPaths");
    strings(w, Strings{"/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"});
    w.end_object();
    w.end_object();
    return std::move(w).take();
}

}  // namespace athanor::compute
