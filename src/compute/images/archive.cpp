#include "compute/images/archive.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <dirent.h>
#include <fcntl.h>
#include <locale.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <vector>

#include "base/log.hpp"
#include "compute/images/rooted.hpp"

namespace athanor::compute {
namespace {

constexpr std::size_t kFileBuffer = 128 * 1024;
constexpr int kDeepestFolder = 256;  // of folders that we walk

std::unexpected<Error> bad_archive(std::string message) {
    return fail("InvalidArchive", "bad archive: " + std::move(message));
}

struct ReadCloser {
    void operator()(::archive* a) const { ::archive_read_free(a); }
};
struct WriteCloser {
    void operator()(::archive* a) const { ::archive_write_free(a); }
};

// libarchive translates names by the locale; in "C" it drops those that are not ASCII. For this thread, as long as it lives.
class Utf8Names {
public:
    Utf8Names()
        : locale_(::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)),
          before_(locale_ ? ::uselocale(locale_) : nullptr) {}
    ~Utf8Names() {
        if (!locale_) return;
        ::uselocale(before_);
        ::freelocale(locale_);
    }
    Utf8Names(const Utf8Names&) = delete;
    Utf8Names& operator=(const Utf8Names&) = delete;

private:
    locale_t locale_;
    locale_t before_;
};

// One archive on its way into one folder.
class Unpacking {
public:
    Unpacking(RootedFolder root, const UnpackRules& rules) : root_(std::move(root)), rules_(rules) {}

    Status run(::archive* a) {
        ::archive_entry* entry = nullptr;
        std::uint64_t entries = 0;
        while (true) {
            int status = ::archive_read_next_header(a, &entry);
            if (status == ARCHIVE_EOF) return finish();
            if (status < ARCHIVE_WARN) return bad_archive(text_of(a));
            if (++entries > rules_.max_entries) return bad_archive("too many entries");
            ATHANOR_CHECK(unpack(a, entry));
        }
    }

private:
    static std::string text_of(::archive* a) {
        const char* text = ::archive_error_string(a);
        return text ? text : "not an archive";
    }

    static bool escapes(std::string_view path) {
        if (path.starts_with('/')) return true;
        for (std::size_t at = 0; at <= path.size();) {
            std::size_t end = std::min(path.find('/', at), path.size());
            if (path.substr(at, end - at) == "..") return true;
            at = end + 1;
        }
        return false;
    }

    Status unpack(::archive* a, ::archive_entry* entry) {
        const char* raw = ::archive_entry_pathname(entry);
        if (!raw) return bad_archive("an entry without a name");
        std::string path = raw;
        if (rules_.refuse_escapes && escapes(path))
            return bad_archive("the name " + path + " leads out of the archive");
        while (path.ends_with('/') || path.ends_with("/.")) path.pop_back();
        if (path.empty() || path == ".") return {};
        std::string name = path.substr(path.rfind('/') + 1);
        if (name == "..") return bad_archive("the name " + path);
        if (rules_.whiteouts && name.starts_with(".wh.")) return whiteout(path, name);

        const char* hard = ::archive_entry_hardlink(entry);
        if (hard) return hard_link(path, hard);
        switch (::archive_entry_filetype(entry)) {
            case AE_IFDIR: return folder(path, entry);
            case AE_IFREG: return file(a, path, entry);
            case AE_IFLNK: return link(path, entry);
            default: return {};  // devices, fifos, sockets: an image has no use for them
        }
    }

    Status whiteout(const std::string& path, const std::string& name) {
        auto place = root_.place(path, false);
        if (!place) return {};  // it hides what is not there
        if (name != ".wh..wh..opq") {
            std::string hidden = name.substr(4);
            if (hidden.empty() || hidden == "." || hidden == "..") return bad_archive("the whiteout " + path);
            return remove_tree_at(place->folder.get(), hidden);
        }
        // Everything that lower layers put here goes; an opaque mark comes before this layer's own entries (OCI image spec, "Opaque Whiteout").
        int fd = ::openat(place->folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (fd < 0) return system_error("open " + path, errno);
        DIR* entries = ::fdopendir(fd);
        Status status;
        while (dirent* child = ::readdir(entries)) {
            std::string child_name = child->d_name;
            if (child_name == "." || child_name == "..") continue;
            if (status = remove_tree_at(fd, child_name); !status) break;
        }
        ::closedir(entries);
        return status;
    }

    // Whatever stands in the way of a new entry goes; a folder only if the new entry is not one.
    static Status clear(const RootedFolder::Place& place) {
        return remove_tree_at(place.folder.get(), place.name);
    }

    Status own(int folder, const std::string& name, ::archive_entry* entry) const {
        uid_t user = rules_.give_to_user;
        gid_t group = rules_.give_to_group;
        if (rules_.owners == Owners::recorded) {
            user = static_cast<uid_t>(::archive_entry_uid(entry));
            group = static_cast<gid_t>(::archive_entry_gid(entry));
        }
        if (user == ~0u || ::geteuid() != 0) return {};
        if (::fchownat(folder, name.c_str(), user, group,
                       AT_SYMLINK_NOFOLLOW | (name.empty() ? AT_EMPTY_PATH : 0)) != 0)
            return system_error("chown " + name, errno);
        return {};
    }

    mode_t mode_of(::archive_entry* entry) const {
        mode_t mode = ::archive_entry_perm(entry);
        return rules_.owners == Owners::recorded
                   ? mode
                   : mode & 0777;  // setuid only where owners are the image's own
    }

    Status folder(const std::string& path, ::archive_entry* entry) {
        ATHANOR_TRY(RootedFolder::Place place, root_.place(path, true));
        struct stat info{};
        if (::fstatat(place.folder.get(), place.name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0) {
            // A link to a folder stays when a layer names it as a folder, as every engine has it (lib -> usr/lib).
            if (S_ISLNK(info.st_mode) && root_.make_folders(path)) return {};
            if (!S_ISDIR(info.st_mode)) ATHANOR_CHECK(clear(place));
        }
        if (::mkdirat(place.folder.get(), place.name.c_str(), 0755) != 0 && errno != EEXIST)
            return system_error("mkdir " + path, errno);
        ATHANOR_CHECK(own(place.folder.get(), place.name, entry));
        // Modes of folders come last: one without the write bit would keep its own entries out (not from root, but from others).
        modes_.emplace_back(path, mode_of(entry));
        return {};
    }

    Status file(::archive* a, const std::string& path, ::archive_entry* entry) {
        ATHANOR_TRY(RootedFolder::Place place, root_.place(path, true));
        ATHANOR_CHECK(clear(place));
        Descriptor out(::openat(place.folder.get(), place.name.c_str(),
                                O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
        if (!out) return system_error("create " + path, errno);
        const void* block = nullptr;
        std::size_t size = 0;
        std::int64_t offset = 0;
        while (true) {
            int status = ::archive_read_data_block(a, &block, &size, &offset);
            if (status == ARCHIVE_EOF) break;
            if (status < ARCHIVE_WARN) return bad_archive(text_of(a));
            if ((written_ += size) > rules_.max_bytes)
                return bad_archive("it unpacks to more than is allowed");
            for (std::size_t done = 0; done < size;) {
                ssize_t n = ::pwrite(out.get(), static_cast<const char*>(block) + done, size - done,
                                     offset + static_cast<off_t>(done));
                if (n < 0 && errno != EINTR) return system_error("write " + path, errno);
                if (n > 0) done += static_cast<std::size_t>(n);
            }
        }
        // A sparse file may end in a hole.
        if (std::int64_t whole = ::archive_entry_size(entry);
            whole > 0 && static_cast<std::uint64_t>(whole) <= rules_.max_bytes) {
            struct stat info{};
            if (::fstat(out.get(), &info) == 0 && info.st_size < whole && ::ftruncate(out.get(), whole) != 0)
                return system_error("truncate " + path, errno);
        }
        ATHANOR_CHECK(own(out.get(), "", entry));
        if (::fchmod(out.get(), mode_of(entry)) != 0) return system_error("chmod " + path, errno);
        return {};
    }

    Status link(const std::string& path, ::archive_entry* entry) {
        const char* target = ::archive_entry_symlink(entry);
        if (!target || !*target) return bad_archive("a link to nothing: " + path);
        if (rules_.refuse_escapes && escapes_from(path, target))
            return bad_archive("the link " + path + " leads out of the archive");
        ATHANOR_TRY(RootedFolder::Place place, root_.place(path, true));
        ATHANOR_CHECK(clear(place));
        if (::symlinkat(target, place.folder.get(), place.name.c_str()) != 0)
            return system_error("symlink " + path, errno);
        return own(place.folder.get(), place.name, entry);
    }

    // Whether a relative link climbs above the archive's top, counting levels.
    static bool escapes_from(std::string_view path, std::string_view target) {
        if (target.starts_with('/')) return true;
        auto depth = std::ranges::count(path, '/') - (path.starts_with("./") ? 1 : 0);
        for (std::size_t at = 0; at <= target.size();) {
            std::size_t end = std::min(target.find('/', at), target.size());
            std::string_view part = target.substr(at, end - at);
            if (part == ".." && --depth < 0) return true;
            if (part != ".." && part != "." && !part.empty()) ++depth;
            at = end + 1;
        }
        return false;
    }

    Status hard_link(const std::string& path, const char* target) {
        if (rules_.refuse_escapes && escapes(target))
            return bad_archive("the link " + path + " leads out of the archive");
        ATHANOR_TRY(RootedFolder::Place from, root_.place(target, false));
        ATHANOR_TRY(RootedFolder::Place to, root_.place(path, true));
        struct stat source{};
        struct stat existing{};
        if (::fstatat(from.folder.get(), from.name.c_str(), &source, AT_SYMLINK_NOFOLLOW) != 0)
            return bad_archive("a link to what is not there: " + path);
        if (::fstatat(to.folder.get(), to.name.c_str(), &existing, AT_SYMLINK_NOFOLLOW) == 0 &&
            existing.st_ino == source.st_ino && existing.st_dev == source.st_dev)
            return {};
        ATHANOR_CHECK(clear(to));
        if (::linkat(from.folder.get(), from.name.c_str(), to.folder.get(), to.name.c_str(), 0) != 0)
            return system_error("link " + path, errno);
        return {};
    }

    Status finish() {
        for (auto& [path, mode] : modes_) {
            int fd = root_.open_at(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
            if (fd < 0) continue;  // replaced by a later entry
            Descriptor opened(fd);
            if (::fchmod(fd, mode) != 0) return system_error("chmod " + path, errno);
        }
        return {};
    }

    RootedFolder root_;
    UnpackRules rules_;
    std::uint64_t written_ = 0;
    std::vector<std::pair<std::string, mode_t>> modes_;
};

// Packing walks by descriptors and never follows a link.
class Packing {
public:
    Packing(::archive* out) : out_(out), entry_(::archive_entry_new(), ::archive_entry_free) {}

    Status walk(int folder, const std::string& prefix, int depth) {
        if (depth > kDeepestFolder) return fail("InvalidOutput", "folders are nested too deep");
        Descriptor copy(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!copy) return system_error("open " + prefix, errno);
        DIR* entries = ::fdopendir(copy.release());
        std::vector<std::string> names;
        while (dirent* child = ::readdir(entries)) {
            if (std::string name = child->d_name; name != "." && name != "..")
                names.push_back(std::move(name));
        }
        ::closedir(entries);
        std::ranges::sort(names);
        for (const auto& name : names) ATHANOR_CHECK(add(folder, name, prefix + name, depth));
        return {};
    }

private:
    Status header(const std::string& path, mode_t type, mode_t mode, std::int64_t size, const char* target) {
        ::archive_entry* e = entry_.get();
        ::archive_entry_clear(e);
        ::archive_entry_set_pathname(e, path.c_str());
        ::archive_entry_set_filetype(e, type);
        ::archive_entry_set_perm(e, mode);
        ::archive_entry_set_size(e, size);
        ::archive_entry_set_mtime(e, 0, 0);
        if (target) ::archive_entry_set_symlink(e, target);
        if (::archive_write_header(out_, e) < ARCHIVE_WARN)
            return fail("InvalidOutput", path + ": " + ::archive_error_string(out_));
        return {};
    }

    Status add(int folder, const std::string& name, const std::string& path, int depth) {
        struct stat info{};
        if (::fstatat(folder, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0)
            return system_error("stat " + path, errno);
        if (S_ISDIR(info.st_mode)) {
            ATHANOR_CHECK(header(path, AE_IFDIR, 0755, 0, nullptr));
            Descriptor child(::openat(folder, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (!child) return system_error("open " + path, errno);
            return walk(child.get(), path + "/", depth + 1);
        }
        if (S_ISLNK(info.st_mode)) {
            char target[4096];
            ssize_t n = ::readlinkat(folder, name.c_str(), target, sizeof target - 1);
            if (n < 0) return system_error("readlink " + path, errno);
            target[n] = '\0';
            // A link with ".." or an absolute one would point elsewhere wherever it is unpacked.
            if (target[0] == '/' || std::string_view(target).find("..") != std::string_view::npos) {
                log::warn("the link {} -> {} is left out of the archive", path, target);
                return {};
            }
            return header(path, AE_IFLNK, 0777, 0, target);
        }
        if (!S_ISREG(info.st_mode)) return {};
        Descriptor file(::openat(folder, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (!file || ::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
            return system_error("open " + path, errno);
        ATHANOR_CHECK(header(path, AE_IFREG, (info.st_mode & 0100) ? 0755 : 0644, info.st_size, nullptr));
        return content(file.get(), path, info.st_size);
    }

    Status content(int file, const std::string& path, std::int64_t size) {
        buffer_.resize(kFileBuffer);
        while (size > 0) {
            ssize_t n = ::read(file, buffer_.data(),
                               static_cast<std::size_t>(std::min<std::int64_t>(size, kFileBuffer)));
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0) return system_error("read " + path, n < 0 ? errno : EIO);
            if (::archive_write_data(out_, buffer_.data(), static_cast<std::size_t>(n)) != n)
                return fail("InvalidOutput", path + ": " + ::archive_error_string(out_));
            size -= n;
        }
        return {};
    }

    ::archive* out_;
    std::unique_ptr<::archive_entry, decltype(&::archive_entry_free)> entry_;
    std::vector<char> buffer_;
};

struct SinkState {
    const ArchiveSink& sink;
    Status status;
};

la_ssize_t write_to_sink(::archive* a, void* user, const void* bytes, std::size_t size) {
    auto* state = static_cast<SinkState*>(user);
    state->status = state->sink({static_cast<const char*>(bytes), size});
    if (state->status) return static_cast<la_ssize_t>(size);
    ::archive_set_error(a, EIO, "the receiver refused");
    return -1;
}

}  // namespace

Status unpack_tar(int descriptor, const std::string& directory, const UnpackRules& rules) {
    Utf8Names names;
    ATHANOR_TRY(RootedFolder root, RootedFolder::open(directory));
    std::unique_ptr<::archive, ReadCloser> a(::archive_read_new());
    ::archive_read_support_format_tar(a.get());
    ::archive_read_support_format_empty(a.get());
    ::archive_read_support_filter_gzip(a.get());
    ::archive_read_support_filter_zstd(a.get());
    ::archive_read_support_filter_xz(a.get());
    ::archive_read_support_filter_bzip2(a.get());
    if (::archive_read_open_fd(a.get(), descriptor, kFileBuffer) != ARCHIVE_OK) {
        const char* text = ::archive_error_string(a.get());
        return bad_archive(text ? text : "unreadable");
    }
    return Unpacking(std::move(root), rules).run(a.get());
}

Status unpack_tar(const std::string& archive, const std::string& directory, const UnpackRules& rules) {
    Descriptor fd(::open(archive.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd) return system_error("open " + archive, errno);
    return unpack_tar(fd.get(), directory, rules);
}

Status pack_tar_gz(const std::string& directory, const ArchiveSink& sink) {
    Utf8Names names;
    Descriptor folder(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!folder) return system_error("open " + directory, errno);
    std::unique_ptr<::archive, WriteCloser> a(::archive_write_new());
    ::archive_write_set_format_pax_restricted(a.get());
    ::archive_write_add_filter_gzip(a.get());
    ::archive_write_set_bytes_in_last_block(a.get(), 1);  // else zeros are padded behind the gzip stream
    ::archive_write_set_filter_option(a.get(), "gzip", "timestamp", nullptr);  // no time in the gzip header
    SinkState state{sink, {}};
    if (::archive_write_open(a.get(), &state, nullptr, write_to_sink, nullptr) != ARCHIVE_OK)
        return fail("InvalidOutput", ::archive_error_string(a.get()));
    Status packed = Packing(a.get()).walk(folder.get(), "", 0);
    int closed = ::archive_write_close(a.get());
    if (!state.status) return state.status;
    ATHANOR_CHECK(packed);
    if (closed != ARCHIVE_OK) return fail("InvalidOutput", ::archive_error_string(a.get()));
    return {};
}

}  // namespace athanor::compute
