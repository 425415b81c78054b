#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <pugixml.hpp>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/log.hpp"
#include "cli/tree.hpp"
#include "cli/tree_names.hpp"
#include "cli/tree_notes.hpp"
#include "compute/images/rooted.hpp"

namespace athanor::cli {
namespace {

struct Listed {
    std::string key, etag;
    std::uint64_t size = 0;
};

std::string unquoted(std::string_view etag) {
    if (etag.size() >= 2 && etag.front() == '"' && etag.back() == '"') etag = etag.substr(1, etag.size() - 2);
    return std::string(etag);
}

// Headers that the notes keep, and their names there.
constexpr std::pair<const char*, const char*> kKept[] = {
    {"Content-Type", "ContentType"},
    {"Cache-Control", "CacheControl"},
    {"Content-Disposition", "ContentDisposition"},
    {"Content-Encoding", "ContentEncoding"},
    {"Content-Language", "ContentLanguage"},
    {"Expires", "Expires"},
    {"x-amz-website-redirect-location", "WebsiteRedirectLocation"},
    {"x-amz-storage-class", "StorageClass"},
    {"x-amz-version-id", "VersionId"},
    {"Last-Modified", "LastModified"}};

// The tree on the disk. Thread-safe.
class Tree {
public:
    static Result<std::unique_ptr<Tree>> open(const std::string& folder) {
        auto& files = system_filesystem();
        ATHANOR_CHECK(files.make_directory(folder + "/" + std::string(kTreeNotes)));
        ATHANOR_TRY(auto root, compute::RootedFolder::open(folder));
        ATHANOR_TRY(TreeNotes notes, read_notes(folder));
        // The side folder must be one of the tree's, not a link to another place.
        int side = root.open_at(kTreeNotes, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
        if (side < 0) return file_error("open", folder + "/" + std::string(kTreeNotes), -side);
        compute::Descriptor notes_folder(side);
        int log =
            ::openat(side, "objects.jsonl", O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (log < 0) return file_error("open", folder + "/.athanor/objects.jsonl", errno);
        compute::Descriptor log_file(log);
        // A line that was cut off is ended, so that the next one is whole.
        if (::lseek(log, 0, SEEK_END) > 0 && ::write(log, "\n", 1) != 1)
            return file_error("write", folder + "/.athanor/objects.jsonl", errno);
        return std::unique_ptr<Tree>(
            new Tree(std::move(root), std::move(notes_folder), std::move(log_file), std::move(notes)));
    }

    bool has(const Listed& object) const {
        auto note = notes_.find(object.key);
        if (note == notes_.end()) return false;
        auto line = json::parse(note->second);
        if (!line || line->root()["ETag"].string_or("") != object.etag) return false;
        const std::string path = path_of_key(object.key, cases_alike_);
        for (const std::string& name : {path, path + "%"}) {
            auto file = root_.open_file(name);
            struct stat info{};
            if (file && ::fstat(file->get(), &info) == 0 &&
                static_cast<std::uint64_t>(info.st_size) == object.size)
                return true;
        }
        return false;
    }

    struct Partial {
        compute::Descriptor file;
        std::string name;  // in the side folder
    };
    Result<Partial> begin() {
        std::string name = "partial-" + std::to_string(::getpid()) + "-" + std::to_string(next_++);
        int fd =
            ::openat(side_.get(), name.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0644);
        if (fd < 0) return file_error("create", name, errno);
        return Partial{compute::Descriptor(fd), std::move(name)};
    }
    void drop(const Partial& partial) { ::unlinkat(side_.get(), partial.name.c_str(), 0); }

    // The file comes to its place, then its note is written.
    Status publish(const Partial& partial, const std::string& key, const std::string& note) {
        std::lock_guard lock(mutex_);
        ATHANOR_CHECK(move_to(partial, path_of_key(key, cases_alike_)));
        std::string line = note + "\n";
        if (::write(log_.get(), line.data(), line.size()) != static_cast<ssize_t>(line.size()))
            return file_error("write", "objects.jsonl", errno);
        return {};
    }
    Status sync() {
        if (::fsync(log_.get()) != 0) return file_error("fsync", "objects.jsonl", errno);
        return {};
    }

private:
    Tree(compute::RootedFolder root, compute::Descriptor side, compute::Descriptor log, TreeNotes notes)
        : root_(std::move(root)), side_(std::move(side)), log_(std::move(log)), notes_(std::move(notes)) {
        int made = ::openat(side_.get(), "Case", O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        if (made >= 0) ::close(made);
        cases_alike_ = ::faccessat(side_.get(), "cASE", F_OK, 0) == 0;
        ::unlinkat(side_.get(), "Case", 0);
    }

    Status move_to(const Partial& partial, const std::string& path) {
        auto place = root_.place(path, true);
        if (!place) {
            ATHANOR_CHECK(make_way(path));
            place = root_.place(path, true);
        }
        if (!place) return std::unexpected(place.error());
        std::string name = place->name;
        struct stat info{};
        if (::fstatat(place->folder.get(), name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0 &&
            S_ISDIR(info.st_mode))
            name += '%';
        if (::renameat(side_.get(), partial.name.c_str(), place->folder.get(), name.c_str()) != 0)
            return file_error("rename", path, errno);
        return {};
    }

    // A file that is where a folder must be is renamed to NAME%.
    Status make_way(const std::string& path) {
        for (auto slash = path.find('/'); slash != path.npos; slash = path.find('/', slash + 1)) {
            ATHANOR_TRY(auto place, root_.place(path.substr(0, slash), false));
            struct stat info{};
            if (::fstatat(place.folder.get(), place.name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) return {};
            if (!S_ISREG(info.st_mode)) continue;
            std::string aside = place.name + "%";
            if (::renameat(place.folder.get(), place.name.c_str(), place.folder.get(), aside.c_str()) != 0)
                return file_error("rename", path, errno);
            return {};  // there was nothing below it
        }
        return {};
    }

    compute::RootedFolder root_;
    compute::Descriptor side_, log_;
    const TreeNotes notes_;
    bool cases_alike_ = false;
    std::atomic<std::uint64_t> next_ = 0;
    std::mutex mutex_;
};

class Export {
public:
    Export(std::string bucket, Tree& tree) : bucket_(std::move(bucket)), tree_(tree) {}

    // How many bytes; nullopt: it is there.
    Result<std::optional<std::uint64_t>> fetch(ApiClient& api, const Listed& object) {
        if (tree_.has(object)) return std::nullopt;
        ATHANOR_TRY(auto partial, tree_.begin());
        auto note = fetch_into(api, object, partial.file.get());
        Status done =
            note ? tree_.publish(partial, object.key, *note) : Status(std::unexpected(note.error()));
        if (!done) {
            tree_.drop(partial);
            return std::unexpected(done.error());
        }
        return object.size;
    }

private:
    // The object as one version of it, in pieces; its note.
    Result<std::string> fetch_into(ApiClient& api, const Listed& object, int file) {
        const std::string path = "/" + bucket_ + "/" + uri_encode(object.key, true);
        std::string note, query;
        std::uint64_t at = 0, size = object.size;
        do {
            ApiClient::Fields fields{{"If-Match", "\"" + object.etag + "\""}};
            if (size > kTreePart)
                fields.emplace_back("Range", fmt::format("bytes={}-{}", at, at + kTreePart - 1));
            ATHANOR_TRY(auto answer, api.send("s3", "GET", path + query, std::move(fields), ""));
            if (at == 0) {
                if (auto version = answer.header("x-amz-version-id"); !version.empty() && version != "null")
                    query = "?versionId=" + uri_encode(version);
                ATHANOR_TRY(note, note_of(api, object, path + query, answer));
            }
            if (answer.body.empty() && at < size)
                return fail("IncompleteBody", "the object ended too early", 502);
            if (::pwrite(file, answer.body.data(), answer.body.size(), static_cast<off_t>(at)) !=
                static_cast<ssize_t>(answer.body.size()))
                return file_error("write", object.key, errno);
            at += answer.body.size();
        } while (at < size);
        if (at != size) return fail("IncompleteBody", "the object has another size than was listed", 502);
        return note;
    }

    static Result<std::string> note_of(ApiClient& api, const Listed& object, const std::string& path,
                                       const ApiClient::Answer& answer) {
        json::Writer w;
        w.begin_object().key("Key").string(object.key).key("ETag").string(object.etag);
        w.key("Size").number(object.size);
        for (const auto& [field, name] : kKept)
            if (std::string value = answer.header(field); !value.empty()) w.key(name).string(value);
        std::map<std::string, std::string> metadata;
        constexpr std::string_view kMeta = "x-amz-meta-";
        for (const auto& [field, value] : answer.headers) {
            std::string lower = to_lower(field);
            if (lower.starts_with(kMeta)) metadata[lower.substr(kMeta.size())] = value;
        }
        auto write_map = [&](const char* name, const auto& values) {
            if (values.empty()) return;
            w.key(name).begin_object();
            for (const auto& [key, value] : values) w.key(key).string(value);
            w.end_object();
        };
        write_map("Metadata", metadata);
        if (parse_number<int>(answer.header("x-amz-tagging-count")).value_or(0) > 0) {
            ATHANOR_TRY(auto tags, tags_of(api, path));
            write_map("Tags", tags);
        }
        w.end_object();
        return std::move(w).take();
    }

    static Result<std::map<std::string, std::string>> tags_of(ApiClient& api, const std::string& path) {
        const std::string query = path.find('?') == path.npos ? "?tagging" : "&tagging";
        ATHANOR_TRY(auto answer, api.send("s3", "GET", path + query, {}, ""));
        pugi::xml_document document;
        if (!document.load_buffer(answer.body.data(), answer.body.size(),
                                  (pugi::parse_default | pugi::parse_ws_pcdata) & ~pugi::parse_doctype))
            return fail("InternalError", "an object's tags are not XML", 502);
        std::map<std::string, std::string> tags;
        for (auto tag : document.child("Tagging").child("TagSet").children("Tag"))
            tags[tag.child_value("Key")] = tag.child_value("Value");
        return tags;
    }

    const std::string bucket_;
    Tree& tree_;
};

// One page of the listing; the token of the next.
Result<std::string> list_page(ApiClient& api, const std::string& bucket, const std::string& prefix,
                              const std::string& token, const std::function<void(Listed)>& each) {
    std::string query = "/" + bucket + "?list-type=2&encoding-type=url&prefix=" + uri_encode(prefix);
    if (!token.empty()) query += "&continuation-token=" + uri_encode(token);
    ATHANOR_TRY(auto answer, api.send("s3", "GET", query, {}, ""));
    pugi::xml_document document;
    if (!document.load_buffer(answer.body.data(), answer.body.size(),
                              pugi::parse_default & ~pugi::parse_doctype))
        return fail("InternalError", "a listing is not XML", 502);
    auto root = document.child("ListBucketResult");
    for (auto entry : root.children("Contents")) {
        auto key = uri_decode(entry.child_value("Key"), true);
        auto size = parse_number<std::uint64_t>(entry.child_value("Size"));
        if (!key || !size) return fail("InternalError", "a listing has an entry without key or size", 502);
        each({std::move(*key), unquoted(entry.child_value("ETag")), *size});
    }
    return std::string(root.child_value("IsTruncated")) == "true" ? root.child_value("NextContinuationToken")
                                                                  : "";
}

}  // namespace

Status export_tree(const Target& target, const TreeOptions& options) {
    ATHANOR_TRY(std::string bucket, bucket_of(options.bucket));
    ATHANOR_TRY(auto tree, Tree::open(options.folder));
    Export exporting(bucket, *tree);
    std::mutex mutex;
    std::unordered_map<std::string, Listed> listed;  // those that wait for a worker: a queue's length
    TreeWork work(target, options.threads, [&](ApiClient& api, const std::string& key) {
        Listed object;
        {
            std::lock_guard lock(mutex);
            object = std::move(listed.extract(key).mapped());
        }
        return exporting.fetch(api, object);
    });
    ApiClient api(target, std::chrono::seconds(30));
    std::string token;
    Status status;
    do {
        auto next = list_page(api, bucket, options.prefix, token, [&](Listed object) {
            std::string key = object.key;
            {
                std::lock_guard lock(mutex);
                listed.emplace(key, std::move(object));
            }
            work.give(std::move(key));
        });
        if (!next) status = std::unexpected(next.error());
        token = next.value_or("");
    } while (!token.empty());
    TreeOutcome outcome = work.finish();
    ATHANOR_CHECK(std::move(status));
    ATHANOR_CHECK(tree->sync());
    return report(outcome, "exported", options.json);
}

}  // namespace athanor::cli
