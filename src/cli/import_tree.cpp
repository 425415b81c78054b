#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "cli/tree.hpp"
#include "cli/tree_names.hpp"
#include "cli/tree_notes.hpp"
#include "compute/images/rooted.hpp"

namespace athanor::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMostParts = 10'000;

// Of the notes, as the headers that a PUT or a CreateMultipartUpload takes.
constexpr std::pair<const char*, const char*> kSent[] = {
    {"ContentType", "Content-Type"},
    {"CacheControl", "Cache-Control"},
    {"ContentDisposition", "Content-Disposition"},
    {"ContentEncoding", "Content-Encoding"},
    {"ContentLanguage", "Content-Language"},
    {"Expires", "Expires"},
    {"WebsiteRedirectLocation", "x-amz-website-redirect-location"},
    {"StorageClass", "x-amz-storage-class"}};

ApiClient::Fields headers_of(const std::string* note) {
    ApiClient::Fields fields;
    auto document = json::parse(note ? *note : "{}");
    if (!document) return fields;
    for (const auto& [name, field] : kSent)
        if (auto value = document->root()[name].string()) fields.emplace_back(field, *value);
    document->root()["Metadata"].for_each_member([&](std::string_view name, json::Value value) {
        fields.emplace_back("x-amz-meta-" + std::string(name), value.string_or(""));
    });
    std::string tags;
    document->root()["Tags"].for_each_member([&](std::string_view name, json::Value value) {
        tags += (tags.empty() ? "" : "&") + uri_encode(name) + "=" + uri_encode(value.string_or(""));
    });
    if (!tags.empty()) fields.emplace_back("x-amz-tagging", tags);
    return fields;
}

std::string element(std::string_view xml, std::string_view name) {
    const std::string open = "<" + std::string(name) + ">", close = "</" + std::string(name) + ">";
    const auto begin = xml.find(open), end = xml.find(close);
    if (begin == xml.npos || end == xml.npos) return {};
    return std::string(xml.substr(begin + open.size(), end - begin - open.size()));
}

Result<std::string> read_piece(int file, std::uint64_t at, std::uint64_t size, const std::string& path) {
    std::string piece(size, '\0');
    for (std::uint64_t done = 0; done < size;) {
        ssize_t got = ::pread(file, piece.data() + done, size - done, static_cast<off_t>(at + done));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return file_error("read", path, errno);
        if (got == 0) return fail("IOError", path + " became shorter while it was read", 500);
        done += static_cast<std::uint64_t>(got);
    }
    return piece;
}

class Import {
public:
    Import(std::string bucket, compute::RootedFolder root, TreeNotes notes, bool escaped)
        : bucket_(std::move(bucket)), root_(std::move(root)), notes_(std::move(notes)), escaped_(escaped) {}

    std::optional<std::string> key_of(const std::string& path) const {
        return escaped_ ? key_of_path(path) : std::optional(path);
    }

    // How many bytes; nullopt: the bucket has it.
    Result<std::optional<std::uint64_t>> send(ApiClient& api, const std::string& path) {
        const std::string key = key_of(path).value_or(path);
        ATHANOR_TRY(auto file, root_.open_file(path));
        struct stat info{};
        if (::fstat(file.get(), &info) != 0) return file_error("stat", path, errno);
        const auto size = static_cast<std::uint64_t>(info.st_size);
        const std::string to = "/" + bucket_ + "/" + uri_encode(key, true);
        ATHANOR_TRY(bool there, has(api, to, file.get(), size, path));
        if (there) return std::nullopt;
        auto note = notes_.find(key);
        auto fields = headers_of(note == notes_.end() ? nullptr : &note->second);
        if (size > kTreePart) {
            ATHANOR_CHECK(send_parts(api, to, file.get(), size, path, std::move(fields)));
        } else {
            ATHANOR_TRY(std::string body, read_piece(file.get(), 0, size, path));
            ATHANOR_CHECK(api.send("s3", "PUT", to, std::move(fields), std::move(body)));
        }
        return size;
    }

private:
    static std::uint64_t part_size(std::uint64_t size) {
        return std::max(kTreePart, (size + kMostParts - 1) / kMostParts);
    }

    // The object with this ETag has these bytes: its MD5, or that of its parts' as we send them.
    static Result<bool> has(ApiClient& api, const std::string& to, int file, std::uint64_t size,
                            const std::string& path) {
        ATHANOR_TRY(auto answer, api.request("s3", "HEAD", to, {}, ""));
        if (answer.status >= 300) return false;
        if (parse_number<std::uint64_t>(answer.header("Content-Length")) != size) return false;
        std::string etag = answer.header("ETag");
        std::erase(etag, '"');
        if (etag.find('-') == etag.npos && size > kTreePart) return false;  // one PUT of another client
        std::string digests;
        std::uint64_t parts = 0;
        const std::uint64_t piece = part_size(size);
        for (std::uint64_t at = 0; at < size || at == 0; at += piece, ++parts) {
            ATHANOR_TRY(std::string bytes, read_piece(file, at, std::min(piece, size - at), path));
            digests += hash(HashKind::md5, bytes);
            if (size == 0) break;
        }
        if (size <= kTreePart) return etag == hex(digests);
        return etag == hex(hash(HashKind::md5, digests)) + "-" + std::to_string(parts);
    }

    static Status send_parts(ApiClient& api, const std::string& to, int file, std::uint64_t size,
                             const std::string& path, ApiClient::Fields fields) {
        ATHANOR_TRY(auto begun, api.send("s3", "POST", to + "?uploads", std::move(fields), ""));
        const std::string upload = "uploadId=" + uri_encode(element(begun.body, "UploadId"));
        auto completed = send_all_parts(api, to, upload, file, size, path);
        if (!completed) std::ignore = api.send("s3", "DELETE", to + "?" + upload, {}, "");
        return completed;
    }

    static Status send_all_parts(ApiClient& api, const std::string& to, const std::string& upload, int file,
                                 std::uint64_t size, const std::string& path) {
        std::string parts = "<CompleteMultipartUpload>";
        const std::uint64_t piece = part_size(size);
        int number = 1;
        for (std::uint64_t at = 0; at < size; at += piece, ++number) {
            ATHANOR_TRY(std::string body, read_piece(file, at, std::min(piece, size - at), path));
            ATHANOR_TRY(auto sent,
                        api.send("s3", "PUT", fmt::format("{}?partNumber={}&{}", to, number, upload), {},
                                 std::move(body)));
            parts += fmt::format("<Part><PartNumber>{}</PartNumber><ETag>{}</ETag></Part>", number,
                                 sent.header("ETag"));
        }
        ATHANOR_TRY(auto answer,
                    api.send("s3", "POST", to + "?" + upload, {}, parts + "</CompleteMultipartUpload>"));
        // A completion may fail after its 200.
        if (auto code = element(answer.body, "Code"); !code.empty())
            return fail(code, element(answer.body, "Message"), 500);
        return {};
    }

    const std::string bucket_;
    const compute::RootedFolder root_;
    const TreeNotes notes_;
    const bool escaped_;
};

}  // namespace

Status import_tree(const Target& target, const TreeOptions& options) {
    ATHANOR_TRY(std::string bucket, bucket_of(options.bucket));
    ATHANOR_TRY(auto root, compute::RootedFolder::open(options.folder));
    ATHANOR_TRY(TreeNotes notes, read_notes(options.folder));
    // Only what `athanor export` wrote has escaped names; in any other tree '%' is a letter.
    Import importing(bucket, std::move(root), std::move(notes), has_notes(options.folder));
    TreeWork work(target, options.threads,
                  [&](ApiClient& api, const std::string& path) { return importing.send(api, path); });
    std::error_code error;
    auto entry = fs::recursive_directory_iterator(options.folder, error);
    if (error) return fail("IOError", "cannot read " + options.folder + ": " + error.message());
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::string path = entry->path().lexically_relative(options.folder).string();
        if (path == kTreeNotes) {
            entry.disable_recursion_pending();
            continue;
        }
        std::error_code gone;
        if (entry->is_symlink(gone) || (!entry->is_regular_file(gone) && !entry->is_directory(gone))) {
            work.failed(path, "is not a file: links and the like are not imported");
            continue;
        }
        if (!entry->is_regular_file(gone)) continue;
        auto key = importing.key_of(path);
        if (!key)
            work.failed(path, "is not a name that `athanor export` writes");
        else if (key->starts_with(options.prefix))
            work.give(std::move(path));
    }
    if (error) work.failed(options.folder, error.message());
    return report(work.finish(), "imported", options.json);
}

}  // namespace athanor::cli
