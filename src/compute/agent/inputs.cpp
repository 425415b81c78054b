#include "compute/agent/inputs.hpp"

#include <fcntl.h>
#include <unistd.h>
#include <zlib.h>

#include <asio/experimental/awaitable_operators.hpp>
#include <cerrno>
#include <filesystem>
#include <map>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {
namespace {

// What an object's bytes become on the disk: written as they are or unpacked, hashed as they came. Used from one thread at a time.
class FileSink {
public:
    static Result<std::unique_ptr<FileSink>> create(const std::string& path, Owner owner,
                                                    Compression compression) {
        Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
        if (!file) return system_error("create " + path, errno);
        if (owner.user != ~0u && ::fchown(file.get(), owner.user, owner.group) != 0)
            return system_error("chown " + path, errno);
        auto sink = std::unique_ptr<FileSink>(new FileSink(std::move(file), path));
        if (compression == Compression::gzip) {
            // 15 bits of window; +16: gzip alone
            if (::inflateInit2(&sink->inflater_, 15 + 16) != Z_OK) return internal_error("inflateInit2");
            sink->unpacks_ = true;
        }
        return sink;
    }
    ~FileSink() {
        if (unpacks_) ::inflateEnd(&inflater_);
    }

    Status write(std::string_view bytes) {
        hash_.update(bytes);
        return unpacks_ ? unpack(bytes) : store(bytes.data(), bytes.size());
    }

    Result<std::string> finish() {
        if (unpacks_ && !ended_) return fail("InvalidInput", path_ + " is not gzip, or cut off");
        return hex(hash_.finish());
    }

private:
    FileSink(Descriptor file, std::string path) : file_(std::move(file)), path_(std::move(path)) {}

    Status store(const char* data, std::size_t size) {
        while (size > 0) {
            ssize_t n = ::write(file_.get(), data, size);
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) return system_error("write " + path_, errno);
            data += n;
            size -= static_cast<std::size_t>(n);
        }
        return {};
    }

    Status unpack(std::string_view bytes) {
        inflater_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        inflater_.avail_in = static_cast<uInt>(bytes.size());
        char out[64 * 1024];
        while (inflater_.avail_in > 0) {
            if (ended_) {  // a gzip file may be several, one behind the other (RFC 1952 §2.2)
                ::inflateReset(&inflater_);
                ended_ = false;
            }
            inflater_.next_out = reinterpret_cast<Bytef*>(out);
            inflater_.avail_out = sizeof out;
            int status = ::inflate(&inflater_, Z_NO_FLUSH);
            if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
                return fail("InvalidInput", path_ + " is not gzip");
            ATHANOR_CHECK(store(out, sizeof out - inflater_.avail_out));
            ended_ = status == Z_STREAM_END;
        }
        return {};
    }

    Descriptor file_;
    std::string path_;
    Hash hash_{HashKind::sha256};
    z_stream inflater_{};
    bool unpacks_ = false;
    bool ended_ = false;
};

bool is_safe(std::string_view relative) {
    if (relative.empty() || relative.starts_with('/')) return false;
    for (std::size_t at = 0; at <= relative.size();) {
        std::size_t end = std::min(relative.find('/', at), relative.size());
        std::string_view part = relative.substr(at, end - at);
        if (part.empty() || part == "." || part == ".." || part.size() > 255) return false;
        at = end + 1;
    }
    return relative.find('\0') == relative.npos;
}

std::unexpected<Error> client_error(std::string message) { return fail("ClientError", std::move(message)); }

// In AWS's words where they are known.
Error download_failed(const std::string& uri, const Error& error) {
    if (error.code == "Stopped") return error;
    return {
        "ClientError",
        fmt::format("Data download failed: {} ({}): {} ({})", error.code, error.status, error.message, uri),
        400};
}

std::unexpected<Error> changed_since(const S3Uri& uri) {
    return client_error(
        uri.text() +
        " is not what the job that is repeated has read: it was changed, and its bucket kept no "
        "version of it");
}

}  // namespace

Result<std::vector<FetchItem>> name_files(std::string_view prefix, const std::vector<ObjectInfo>& objects) {
    std::vector<FetchItem> items;
    std::string folder(prefix);
    if (!folder.empty() && folder.back() != '/') folder += '/';
    std::size_t last = prefix.rfind('/') == prefix.npos ? 0 : prefix.rfind('/') + 1;
    for (const auto& object : objects) {
        std::string_view key = object.key;
        if (key.ends_with('/')) continue;
        std::string_view relative = key.starts_with(folder) ? key.substr(folder.size()) : key.substr(last);
        if (!is_safe(relative)) return client_error("The key " + object.key + " cannot be a file's name");
        items.push_back({object.key, std::string(relative)});
    }
    return items;
}

Result<Manifest> parse_manifest(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    json::Value root = document.root();
    if (root.kind() != json::Kind::array || !root.at(0)["prefix"].exists())
        return client_error("The manifest does not begin with {\"prefix\": …}");
    ATHANOR_TRY(S3Uri prefix, parse_s3_uri(root.at(0)["prefix"].string_or("")));
    Manifest manifest{prefix, {}};
    for (std::size_t i = 1; i < root.size(); ++i) {
        std::string relative = root.at(i).string_or("");
        if (!is_safe(relative))
            return client_error("The manifest names " + root.at(i).text() +
                                ", which cannot be a file's name");
        manifest.items.push_back({prefix.key + relative, relative});
    }
    return manifest;
}

std::vector<FetchItem> shard(std::vector<FetchItem> items, std::size_t instance, std::size_t instances) {
    std::ranges::sort(items, {}, &FetchItem::key);
    std::vector<FetchItem> mine;
    for (std::size_t i = instance; i < items.size(); i += std::max<std::size_t>(1, instances))
        mine.push_back(std::move(items[i]));
    return mine;
}

Task<Result<Pin>> Inputs::fetch_object(std::string input, S3Uri uri, std::string path,
                                       Compression compression, const Pin* as) {
    auto created = FileSink::create(path, owner_, compression);
    if (!created) co_return std::unexpected(created.error());
    std::unique_ptr<FileSink> file = std::move(*created);
    auto sink = [&](std::string_view bytes) -> Task<Status> {
        if (stopped_()) co_return fail("Stopped", "stopped while downloading");
        bytes_ += bytes.size();
        co_return co_await pool_.run([&] { return file->write(bytes); });
    };
    auto version = co_await s3_.get(uri.bucket, uri.key, sink, as ? as->version : "");
    if (!version) co_return std::unexpected(download_failed(uri.text(), version.error()));
    auto digest = file->finish();
    if (!digest) co_return std::unexpected(digest.error());
    if (as && *digest != as->sha256) co_return changed_since(uri);
    co_return Pin{std::move(input), uri.bucket,    uri.key,           version->version,
                  version->etag,    version->size, std::move(*digest)};
}

Task<Status> Inputs::fetch_all(const std::string& input, const std::string& bucket,
                               const std::vector<FetchItem>& items, Compression compression,
                               const std::string& folder, std::vector<Pin>& pins) {
    std::size_t next = 0;
    std::size_t before = pins.size();
    Status status;
    auto worker = [&]() -> Task<void> {
        while (status && next < items.size()) {
            const FetchItem& item = items[next++];
            std::string relative = item.relative;
            if (compression == Compression::gzip && relative.ends_with(".gz"))
                relative.resize(relative.size() - 3);
            std::size_t slash = relative.rfind('/');
            if (slash != std::string::npos) {
                if (auto made = make_owned_folder(folder, relative.substr(0, slash), owner_); !made && status)
                    status = made;
            }
            auto pin = co_await fetch_object(input, {bucket, item.key}, folder + "/" + relative, compression,
                                             item.as);
            if (pin) {
                pins.push_back(std::move(*pin));
            } else if (status) {
                status = std::unexpected(pin.error());
            }
        }
    };
    using namespace asio::experimental::awaitable_operators;
    co_await (worker() && worker() && worker() && worker());
    std::ranges::sort(pins.begin() + static_cast<std::ptrdiff_t>(before), pins.end(), {},
                      &Pin::key);  // not in order of arrival
    co_return status;
}

Task<Status> Inputs::fetch_prefix(std::string input, S3Uri uri, std::string folder, std::vector<Pin>& pins) {
    auto objects = co_await s3_.list(uri.bucket, uri.key);
    if (!objects) co_return std::unexpected(download_failed(uri.text(), objects.error()));
    ATHANOR_CO_TRY(auto items, name_files(uri.key, *objects));
    co_return co_await fetch_all(input, uri.bucket, items, Compression::none, folder, pins);
}

Task<Result<Manifest>> Inputs::fetch_manifest(const S3Input& input, const S3Uri& uri, const Pin* as,
                                              std::vector<Pin>& pins) {
    std::string text;
    auto sink = [&](std::string_view bytes) -> Task<Status> {
        text += bytes;
        if (text.size() > (64u << 20)) co_return client_error("The manifest is larger than 64 MiB");
        co_return Status();
    };
    auto version = co_await s3_.get(uri.bucket, uri.key, sink, as ? as->version : "");
    if (!version) co_return std::unexpected(download_failed(uri.text(), version.error()));
    std::string digest = sha256_hex(text);
    if (as && digest != as->sha256) co_return changed_since(uri);
    pins.push_back(
        {input.name, uri.bucket, uri.key, version->version, version->etag, version->size, std::move(digest)});
    co_return parse_manifest(text);
}

// The files have the names that they had: those of the keys that were read, by the same rules. What another instance read is not among them.
Task<Status> Inputs::fetch_again(const S3Input& input, std::string folder, const std::vector<Pin>& pinned,
                                 std::vector<Pin>& pins) {
    ATHANOR_CO_TRY(S3Uri uri, parse_s3_uri(input.uri));
    std::map<std::string_view, const Pin*> mine;
    const Pin* manifest_pin = nullptr;
    for (const Pin& pin : pinned) {
        if (pin.output || pin.input != input.name) continue;
        if (input.type == S3DataType::manifest && !manifest_pin)
            manifest_pin = &pin;  // it was read first
        else
            mine.emplace(pin.key, &pin);
    }
    std::vector<FetchItem> items;
    if (manifest_pin) {
        ATHANOR_CO_TRY(Manifest manifest, co_await fetch_manifest(input, uri, manifest_pin, pins));
        uri = manifest.prefix;
        items = std::move(manifest.items);
        std::erase_if(items, [&](const FetchItem& item) { return !mine.contains(item.key); });
    } else if (input.type == S3DataType::object) {
        items.push_back({uri.key, uri.key.substr(uri.key.rfind('/') + 1)});
    } else {
        std::vector<ObjectInfo> objects;
        for (const auto& [key, pin] : mine) objects.push_back({std::string(key), pin->size});
        ATHANOR_CO_TRY(items, name_files(uri.key, objects));
    }
    for (FetchItem& item : items) {
        auto pin = mine.find(item.key);
        if (pin == mine.end())
            co_return client_error("The job that is repeated has no record of reading s3://" + uri.bucket +
                                   "/" + item.key);
        item.as = pin->second;
    }
    co_return co_await fetch_all(input.name, uri.bucket, items, input.compression, folder, pins);
}

Task<Status> Inputs::fetch(const S3Input& input, std::size_t instance, std::size_t instances,
                           std::string folder, std::vector<Pin>& pins) {
    ATHANOR_CO_TRY(S3Uri uri, parse_s3_uri(input.uri));
    std::vector<FetchItem> items;
    if (input.type == S3DataType::manifest) {
        ATHANOR_CO_TRY(Manifest manifest, co_await fetch_manifest(input, uri, nullptr, pins));
        uri = manifest.prefix;
        items = std::move(manifest.items);
    } else if (input.type == S3DataType::object) {
        items.push_back({uri.key, uri.key.substr(uri.key.rfind('/') + 1)});
    } else {
        auto objects = co_await s3_.list(uri.bucket, uri.key);
        if (!objects) co_return std::unexpected(download_failed(input.uri, objects.error()));
        ATHANOR_CO_TRY(items, name_files(uri.key, *objects));
        if (items.empty()) {
            co_return client_error(
                "No S3 objects found under S3 URL \"" + input.uri +
                "\" given in input data source. Please ensure that the bucket exists, "
                "that objects exist under that S3 prefix, and that the job's role may list and read them.");
        }
    }
    if (input.distribution == Distribution::sharded_by_key)
        items = shard(std::move(items), instance, instances);
    co_return co_await fetch_all(input.name, uri.bucket, items, input.compression, folder, pins);
}

}  // namespace athanor::compute
