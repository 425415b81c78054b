#include "compute/agent/isolation/root.hpp"

#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

// Folders and files of the host's /etc that programs need and that say nothing about the machine's people or services.
constexpr std::string_view kBoundFolders[] = {"/etc/alternatives", "/etc/ssl/certs", "/etc/fonts",
                                              "/etc/pki/tls/certs", "/etc/pki/ca-trust/extracted"};
constexpr std::string_view kCopiedFiles[] = {"/etc/ld.so.cache",     "/etc/localtime",     "/etc/mime.types",
                                             "/etc/ssl/openssl.cnf", "/etc/timezone",      "/etc/services",
                                             "/etc/protocols",       "/etc/debian_version"};
constexpr std::size_t kCopyLimit = 8u << 20;

Result<std::string> box(const std::string& id) {
    ATHANOR_TRY(std::string machine, machine_directory());
    std::string all = machine + "/box";
    if (::mkdir(all.c_str(), 0711) == 0) ::chmod(all.c_str(), 0711);
    return all + "/" + id;
}

Status make_folders(const std::string& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error) return system_error("mkdir " + path, error.value());
    return {};
}

Status write_whole(const std::string& path, std::string_view text) {
    Descriptor fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
    if (!fd) return system_error("create " + path, errno);
    ::fchmod(fd.get(), 0644);
    for (std::size_t done = 0; done < text.size();) {
        ssize_t n = ::write(fd.get(), text.data() + done, text.size() - done);
        if (n < 0 && errno != EINTR) return system_error("write " + path, errno);
        if (n > 0) done += static_cast<std::size_t>(n);
    }
    return {};
}

std::string read_host_file(std::string_view path) {
    Descriptor fd(::open(std::string(path).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    std::string text;
    if (!fd) return text;
    char buffer[64 * 1024];
    for (ssize_t n; text.size() < kCopyLimit && (n = ::read(fd.get(), buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(n));
    return text;
}

// hosts, hostname, resolv.conf: the same three for both kinds of root.
Status write_network_files(const SandboxSpec& spec, const std::string& etc) {
    std::string hosts = "127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n";
    bool own_name = spec.hostname == "localhost";
    for (const auto& host : spec.hosts) {
        hosts += host.address + "\t" + host.name + "\n";
        own_name |= host.name == spec.hostname;
    }
    if (!own_name) hosts += "127.0.0.1\t" + spec.hostname + "\n";
    ATHANOR_CHECK(write_whole(etc + "/hosts", hosts));
    ATHANOR_CHECK(write_whole(etc + "/hostname", spec.hostname + "\n"));
    return write_whole(etc + "/resolv.conf",
                       spec.network == Network::host ? read_host_file("/etc/resolv.conf") : std::string());
}

Status write_etc(const SandboxSpec& spec, const std::string& etc) {
    ATHANOR_CHECK(make_folders(etc + "/ssl"));
    ATHANOR_CHECK(write_network_files(spec, etc));
    auto user = std::to_string(spec.user);
    auto group = std::to_string(spec.group);
    ATHANOR_CHECK(write_whole(etc + "/passwd",
                              "root:x:0:0:root:/root:/bin/sh\n"
                              "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin\n"
                              "athanor:x:" +
                                  user + ":" + group + "::/tmp:/bin/sh\n"));
    ATHANOR_CHECK(write_whole(etc + "/group", "root:x:0:\nnogroup:x:65534:\nathanor:x:" + group + ":\n"));
    ATHANOR_CHECK(
        write_whole(etc + "/nsswitch.conf",
                    "passwd: files\ngroup: files\nhosts: files dns\nservices: files\nprotocols: files\n"));
    for (auto path : kCopiedFiles) {
        std::string text = read_host_file(path);
        if (!text.empty()) ATHANOR_CHECK(write_whole(etc + std::string(path.substr(4)), text));
    }
    return {};
}

bool is_folder(const std::string& path) { return fs::is_directory(path); }

Status make_target(const std::string& rootfs, const Bind& bind) {
    std::string target = rootfs + bind.target;
    if (is_folder(bind.source)) return make_folders(target);
    ATHANOR_CHECK(make_folders(fs::path(target).parent_path().string()));
    return write_whole(target, "");
}

Result<PreparedRoot> prepare_host_root(const SandboxSpec& spec, const std::string& place) {
    PreparedRoot root{.rootfs = place + "/rootfs", .binds = {}};
    for (const char* name : {"/dev", "/proc", "/run", "/tmp", "/usr", "/var", "/root", "/home", "/opt"})
        ATHANOR_CHECK(make_folders(root.rootfs + name));
    for (std::string name : {"/var/tmp", "/var/run"}) {
        std::string target = name == "/var/tmp" ? "/tmp" : "/run";
        if (::symlink(target.c_str(), (root.rootfs + name).c_str()) != 0)
            return system_error("symlink " + name, errno);
    }
    root.binds.push_back({"/usr", "/usr", false});
    for (const char* name : {"/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"}) {
        std::error_code error;
        if (fs::path link = fs::read_symlink(name, error); !error) {
            if (::symlink(link.c_str(), (root.rootfs + name).c_str()) != 0)
                return system_error(std::string("symlink ") + name, errno);
        } else if (is_folder(name)) {
            root.binds.push_back({name, name, false});
        }
    }
    for (auto folder : kBoundFolders) {
        if (is_folder(std::string(folder)))
            root.binds.push_back({std::string(folder), std::string(folder), false});
    }
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/etc", error)) {  // /etc/python3.11 and its like
        std::string path = entry.path().string();
        if (path.starts_with("/etc/python3") && entry.is_directory(error))
            root.binds.push_back({path, path, false});
    }
    ATHANOR_CHECK(write_etc(spec, root.rootfs + "/etc"));
    for (const auto& bind : root.binds) ATHANOR_CHECK(make_target(root.rootfs, bind));
    for (const auto& bind : spec.binds) ATHANOR_CHECK(make_target(root.rootfs, bind));
    return root;
}

// A user namespace that maps ids.first … to 0 …, kept alive by the returned descriptor; mounts are shifted by it.
Result<Descriptor> user_namespace(const IdRange& ids) {
    ATHANOR_TRY(Pipe ready, make_pipe());
    ATHANOR_TRY(Pipe done, make_pipe());
    pid_t child = ::fork();
    if (child < 0) return system_error("fork", errno);
    if (child == 0) {  // only async-signal-safe calls from here
        char byte = ::unshare(CLONE_NEWUSER) == 0 ? 'y' : 'n';
        if (::write(ready.write.get(), &byte, 1) == 1 && byte == 'y') {
            ::close(done.write.get());
            [[maybe_unused]] ssize_t n = ::read(done.read.get(), &byte, 1);
        }
        ::_exit(0);
    }
    ready.write.close();
    char byte = 'n';
    Result<Descriptor> result = system_error("cannot make a user namespace", EPERM);
    if (::read(ready.read.get(), &byte, 1) == 1 && byte == 'y') {
        std::string process = "/proc/" + std::to_string(child);
        std::string map = "0 " + std::to_string(ids.first) + " " + std::to_string(ids.size) + "\n";
        Status mapped = write_whole(process + "/uid_map", map);
        if (mapped) mapped = write_whole(process + "/gid_map", map);
        Descriptor fd(::open((process + "/ns/user").c_str(), O_RDONLY | O_CLOEXEC));
        if (!mapped) {
            result = std::unexpected(mapped.error());
        } else if (fd) {
            result = std::move(fd);
        }
    }
    done.write.close();
    wait_process(child);
    return result;
}

Result<PreparedRoot> prepare_image_root(const SandboxSpec& spec, const std::string& image,
                                        const std::string& place) {
    PreparedRoot root{.rootfs = place + "/rootfs", .binds = {}};
    std::string lower = place + "/lower";
    std::string upper = spec.directory + "/upper";
    std::string work = spec.directory + "/work";
    for (const auto& folder : {root.rootfs, lower, place + "/etc", upper, work})
        ATHANOR_CHECK(make_folders(folder));
    if (::chown(upper.c_str(), spec.ids.first, spec.ids.first) != 0)
        return system_error("chown " + upper, errno);
    ::chmod(upper.c_str(), 0755);

    ATHANOR_TRY(Descriptor users, user_namespace(spec.ids));
    Descriptor tree(::open_tree(AT_FDCWD, image.c_str(), OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC));
    if (!tree) return system_error("open_tree " + image, errno);
    struct mount_attr attributes{};
    attributes.attr_set = MOUNT_ATTR_IDMAP | MOUNT_ATTR_RDONLY | MOUNT_ATTR_NODEV;
    attributes.userns_fd = static_cast<std::uint64_t>(users.get());
    if (::mount_setattr(tree.get(), "", AT_EMPTY_PATH, &attributes, sizeof attributes) != 0)
        return system_error(
            "this file system cannot map ids (Linux 5.12 and ext4, xfs, btrfs or tmpfs can): " + image,
            errno);
    if (::move_mount(tree.get(), "", AT_FDCWD, lower.c_str(), MOVE_MOUNT_F_EMPTY_PATH) != 0)
        return system_error("move_mount", errno);
    std::string options = "lowerdir=" + lower + ",upperdir=" + upper + ",workdir=" + work;
    if (::mount("overlay", root.rootfs.c_str(), "overlay", MS_NODEV, options.c_str()) != 0)
        return system_error("mount overlay", errno);

    ATHANOR_CHECK(write_network_files(spec, place + "/etc"));
    for (const char* name : {"hosts", "hostname", "resolv.conf"})
        root.binds.push_back({place + "/etc/" + name, std::string("/etc/") + name, false});
    return root;
}

}  // namespace

Result<PreparedRoot> prepare_root(const SandboxSpec& spec) {
    ATHANOR_CHECK(remove_root(spec.id));
    ATHANOR_TRY(std::string place, box(spec.id));
    if (::mkdir(place.c_str(), 0711) != 0) return system_error("mkdir " + place, errno);
    ::chmod(place.c_str(), 0711);
    if (const auto* image = std::get_if<ImageRoot>(&spec.root))
        return prepare_image_root(spec, image->rootfs, place);
    return prepare_host_root(spec, place);
}

Status remove_root(const std::string& id) {
    ATHANOR_TRY(std::string place, box(id));
    for (const char* name : {"/rootfs", "/lower"}) {
        std::string path = place + name;
        // EINVAL: not a mount point here; ENOENT: nothing there.
        while (::umount2(path.c_str(), MNT_DETACH | UMOUNT_NOFOLLOW) == 0) {
        }
        if (errno != EINVAL && errno != ENOENT && errno != EPERM)
            return system_error("umount " + path, errno);
    }
    std::error_code error;
    fs::remove_all(place, error);
    if (error) return system_error("remove " + place, error.value());
    return {};
}

Status enter_private_mounts() {
    if (::geteuid() != 0) return {};
    if (::unshare(CLONE_NEWNS) != 0) return system_error("unshare mounts", errno);
    // What the host mounts later is still seen; what we mount is ours alone.
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_SLAVE, nullptr) != 0)
        return system_error("make mounts private", errno);
    return {};
}

}  // namespace athanor::compute
