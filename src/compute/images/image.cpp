#include "compute/images/image.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "compute/images/archive.hpp"
#include "compute/images/rooted.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

#if defined(__aarch64__)
constexpr std::string_view kArchitecture = "arm64";
#else
constexpr std::string_view kArchitecture = "amd64";
#endif
constexpr int kMaxIndexDepth = 4;  // an index may name an index

std::unexpected<Error> bad_image(std::string message) {
    return fail("InvalidImage", "bad image: " + std::move(message));
}

struct Layer {
    std::string path;    // inside the layout
    std::string sha256;  // of the file as it is, hex
};

struct Layout {
    std::string config_path;
    std::string config_sha256;
    std::vector<Layer> layers;
};

// "sha256:<64 hex digits>" -> the digits. Anything else could be a path.
Result<std::string> hex_of(std::string_view digest) {
    constexpr std::string_view kPrefix = "sha256:";
    bool good = digest.starts_with(kPrefix) && digest.size() == kPrefix.size() + 64 &&
                std::ranges::all_of(digest.substr(kPrefix.size()),
                                    [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (!good) return bad_image("not a digest that we check: " + std::string(digest));
    return std::string(digest.substr(kPrefix.size()));
}

Result<std::string> file_sha256(const RootedFolder& folder, const std::string& path) {
    ATHANOR_TRY(Descriptor file, folder.open_file(path));
    Hash hash(HashKind::sha256);
    std::vector<char> buffer(256 * 1024);
    while (true) {
        ssize_t n = ::read(file.get(), buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return system_error("read " + path, errno);
        if (n == 0) return hex(hash.finish());
        hash.update({buffer.data(), static_cast<std::size_t>(n)});
    }
}

class LayoutReader {
public:
    LayoutReader(const RootedFolder& folder, const ImageLimits& limits, std::string_view tag)
        : folder_(folder), limits_(limits), tag_(tag) {}

    Result<Layout> oci() const {
        ATHANOR_TRY(json::Document index, document("index.json", ""));
        return from_index(index.root(), 0);
    }

    Result<Layout> docker() const {
        ATHANOR_TRY(json::Document list, document("manifest.json", ""));
        json::Value chosen;
        list.root().for_each_element([&](json::Value image) {
            bool tagged = tag_.empty();
            image["RepoTags"].for_each_element([&](json::Value name) {
                tagged |= name.string_or("") == tag_ || name.string_or("").ends_with(":" + tag_);
            });
            if (tagged && !chosen.exists()) chosen = image;
        });
        if (!chosen.exists())
            return bad_image(tag_.empty() ? "manifest.json names no image" : "it has no tag " + tag_);
        Layout layout{.config_path = chosen["Config"].string_or("")};
        // "<hex>.json", or "blobs/sha256/<hex>" of newer engines.
        std::string name = layout.config_path.substr(layout.config_path.rfind('/') + 1);
        ATHANOR_TRY(layout.config_sha256, hex_of("sha256:" + name.substr(0, 64)));
        ATHANOR_TRY(json::Document config, document(layout.config_path, layout.config_sha256));
        json::Value contents = config.root()["rootfs"]["diff_ids"];
        json::Value files = chosen["Layers"];
        if (files.size() > limits_.layers || files.size() != contents.size())
            return bad_image("its layers and its configuration do not agree");
        for (std::size_t i = 0; i < files.size(); ++i) {
            ATHANOR_TRY(std::string digest, hex_of(contents.at(i).string_or("")));
            layout.layers.push_back({files.at(i).string_or(""), std::move(digest)});
        }
        return layout;
    }

private:
    Result<json::Document> document(const std::string& path, const std::string& sha256) const {
        ATHANOR_TRY(std::string text, folder_.read_start(path, limits_.json_bytes + 1));
        if (text.size() > limits_.json_bytes) return bad_image(path + " is too large");
        if (!sha256.empty() && sha256_hex(text) != sha256)
            return bad_image(path + " does not match its digest");
        return json::parse(text);
    }

    Result<Layout> from_index(json::Value index, int depth) const {
        if (depth > kMaxIndexDepth) return bad_image("indexes are nested too deep");
        json::Value chosen;
        index["manifests"].for_each_element([&](json::Value entry) {
            json::Value platform = entry["platform"];
            if (platform["architecture"].exists() && platform["architecture"].string_or("") != kArchitecture)
                return;
            if (platform["os"].exists() && platform["os"].string_or("") != "linux") return;
            std::string name = entry["annotations"]["org.opencontainers.image.ref.name"].string_or("");
            if (depth == 0 && !tag_.empty() && name != tag_ && !name.ends_with(":" + tag_)) return;
            if (!chosen.exists()) chosen = entry;
        });
        if (!chosen.exists())
            return bad_image("its index has nothing for linux/" + std::string(kArchitecture) +
                             (tag_.empty() ? "" : " with the tag " + tag_));
        ATHANOR_TRY(std::string digest, hex_of(chosen["digest"].string_or("")));
        ATHANOR_TRY(json::Document manifest, document("blobs/sha256/" + digest, digest));
        if (manifest.root()["manifests"].exists()) return from_index(manifest.root(), depth + 1);
        return from_manifest(manifest.root());
    }

    Result<Layout> from_manifest(json::Value manifest) const {
        Layout layout;
        ATHANOR_TRY(layout.config_sha256, hex_of(manifest["config"]["digest"].string_or("")));
        layout.config_path = "blobs/sha256/" + layout.config_sha256;
        json::Value layers = manifest["layers"];
        if (layers.size() > limits_.layers) return bad_image("it has too many layers");
        for (std::size_t i = 0; i < layers.size(); ++i) {
            ATHANOR_TRY(std::string digest, hex_of(layers.at(i)["digest"].string_or("")));
            layout.layers.push_back({"blobs/sha256/" + digest, digest});
        }
        return layout;
    }

    const RootedFolder& folder_;
    const ImageLimits& limits_;
    std::string tag_;
};

Result<ImageConfig> parse_config(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    json::Value config = document.root()["config"];
    ImageConfig out;
    auto list = [&](std::string_view name, std::vector<std::string>& into) {
        config[name].for_each_element([&](json::Value word) { into.push_back(word.string_or("")); });
    };
    list("Entrypoint", out.entrypoint);
    list("Cmd", out.command);
    list("Env", out.environment);
    out.working_directory = config["WorkingDir"].string_or("");
    out.user = config["User"].string_or("");
    return out;
}

Result<Image> from_cache(const std::string& cache, const std::string& sha256) {
    std::string folder = cache + "/" + sha256;
    ATHANOR_TRY(RootedFolder root, RootedFolder::open(folder));
    ATHANOR_TRY(std::string text, root.read_start("config.json", ImageLimits().json_bytes));
    ATHANOR_TRY(ImageConfig config, parse_config(text));
    return Image{"sha256:" + sha256, folder + "/rootfs", std::move(config)};
}

// A folder beside the cache's own that goes away with its owner.
class Workshop {
public:
    static Result<Workshop> make(const std::string& cache) {
        std::string pattern = cache + "/.unpacking-XXXXXX";
        if (!::mkdtemp(pattern.data())) return system_error("mkdtemp in " + cache, errno);
        return Workshop(pattern);
    }
    Workshop(Workshop&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    Workshop& operator=(Workshop&&) = delete;
    ~Workshop() {
        if (path_.empty()) return;
        if (auto removed = remove_tree_at(AT_FDCWD, path_); !removed)
            log::warn("{}", removed.error().message);
    }
    const std::string& path() const { return path_; }

private:
    explicit Workshop(std::string path) : path_(std::move(path)) {}
    std::string path_;
};

Status write_record(const std::string& path, std::string_view text) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file) return system_error("write " + path, errno);
    return {};
}

Result<Image> unpack_layers(const RootedFolder& source, const Layout& layout, const std::string& cache,
                            const ImageLimits& limits) {
    std::string final = cache + "/" + layout.config_sha256;
    // One agent unpacks, the others wait here and find it done. The lock goes with the process.
    Descriptor lock(::open((final + ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!lock || ::flock(lock.get(), LOCK_EX) != 0) return system_error("lock " + final, errno);
    if (fs::exists(final)) return from_cache(cache, layout.config_sha256);

    ATHANOR_TRY(std::string config, source.read_start(layout.config_path, limits.json_bytes));
    if (sha256_hex(config) != layout.config_sha256)
        return bad_image("its configuration does not match its digest");
    ATHANOR_TRY(Workshop workshop, Workshop::make(cache));
    std::string rootfs = workshop.path() + "/rootfs";
    fs::create_directory(rootfs);
    ::chmod(rootfs.c_str(), 0755);
    for (const auto& layer : layout.layers) {
        ATHANOR_TRY(std::string digest, file_sha256(source, layer.path));
        if (digest != layer.sha256)
            return bad_image("the layer " + layer.path + " does not match its digest");
        ATHANOR_TRY(Descriptor file, source.open_file(layer.path));
        ATHANOR_CHECK(unpack_tar(file.get(), rootfs,
                                 {.owners = Owners::recorded,
                                  .whiteouts = true,
                                  .max_bytes = limits.unpacked_bytes,
                                  .max_entries = limits.entries}));
    }
    ATHANOR_CHECK(write_record(workshop.path() + "/config.json", config));
    Descriptor folder(::open(workshop.path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (::syncfs(folder.get()) != 0)
        return system_error("syncfs", errno);  // the name must not outlive a crash without the files
    if (::rename(workshop.path().c_str(), final.c_str()) != 0) return system_error("rename " + final, errno);
    return from_cache(cache, layout.config_sha256);
}

struct Reference {
    std::string scheme;
    std::string path;
    std::string tag;
};

Result<Reference> parse_reference(std::string_view text) {
    std::size_t colon = text.find(':');
    if (colon == text.npos) return validation_error("Not an image archive: " + std::string(text));
    Reference reference{std::string(text.substr(0, colon)), std::string(text.substr(colon + 1)), ""};
    if (reference.scheme != "oci" && reference.scheme != "oci-archive" &&
        reference.scheme != "docker-archive")
        return validation_error("Not an image archive: " + std::string(text));
    if (!fs::exists(reference.path)) {
        std::size_t last = reference.path.rfind(':');
        if (last != std::string::npos && last > reference.path.rfind('/')) {
            reference.tag = reference.path.substr(last + 1);
            reference.path.resize(last);
        }
    }
    if (!fs::exists(reference.path)) return validation_error("There is no image at " + reference.path);
    return reference;
}

// Which image an archive holds is remembered by the file's identity, so that a cached image costs no second look into gigabytes.
std::string memo_path(const std::string& cache, const Reference& reference) {
    struct stat info{};
    ::stat(reference.path.c_str(), &info);
    std::string identity = fmt::format("{} {} {} {} {} {}.{}", reference.path, reference.tag, info.st_dev,
                                       info.st_ino, info.st_size, info.st_mtim.tv_sec, info.st_mtim.tv_nsec);
    return cache + "/known-" + sha256_hex(identity);
}

}  // namespace

Result<Image> unpack_image(std::string_view text, const std::string& cache, const ImageLimits& limits) {
    ATHANOR_TRY(Reference reference, parse_reference(text));
    std::error_code error;
    fs::create_directories(cache, error);
    ::chmod(cache.c_str(), 0700);  // it holds other people's setuid programs
    if (reference.scheme == "oci") {
        ATHANOR_TRY(RootedFolder folder, RootedFolder::open(reference.path));
        ATHANOR_TRY(Layout layout, LayoutReader(folder, limits, reference.tag).oci());
        return unpack_layers(folder, layout, cache, limits);
    }
    std::string memo = memo_path(cache, reference);
    std::string known;
    if (std::ifstream(memo) >> known && hex_of("sha256:" + known) && fs::exists(cache + "/" + known))
        return from_cache(cache, known);

    ATHANOR_TRY(Workshop workshop, Workshop::make(cache));
    ATHANOR_CHECK(unpack_tar(
        reference.path, workshop.path(),
        {.refuse_escapes = true, .max_bytes = limits.unpacked_bytes, .max_entries = limits.entries}));
    ATHANOR_TRY(RootedFolder folder, RootedFolder::open(workshop.path()));
    LayoutReader reader(folder, limits, reference.tag);
    // Whatever the caller called it: newer engines write both forms into one archive.
    bool docker = reference.scheme == "docker-archive" ? fs::exists(workshop.path() + "/manifest.json")
                                                       : !fs::exists(workshop.path() + "/index.json");
    ATHANOR_TRY(Layout layout, docker ? reader.docker() : reader.oci());
    ATHANOR_TRY(Image image, unpack_layers(folder, layout, cache, limits));
    ATHANOR_CHECK(write_record(memo, layout.config_sha256));
    return image;
}

Result<ImageUser> find_image_user(const std::string& rootfs, std::string_view user) {
    ImageUser found;
    std::string name(user.substr(0, user.find(':')));
    std::string group(user.find(':') == user.npos ? "" : user.substr(user.find(':') + 1));
    ATHANOR_TRY(RootedFolder root, RootedFolder::open(rootfs));
    auto fields = [&](const char* file, auto visit) {
        std::istringstream lines(root.read_start(file, 1u << 20).value_or(""));
        for (std::string line; std::getline(lines, line);) {
            std::vector<std::string> parts;
            std::istringstream words(line);
            for (std::string part; std::getline(words, part, ':');) parts.push_back(part);
            visit(parts);
        }
    };
    auto number = parse_number<std::uint32_t>(name);
    bool known = name.empty() || number.has_value();
    found.user = number.value_or(0);
    fields("etc/passwd", [&](const std::vector<std::string>& p) {
        if (p.size() < 6) return;
        auto uid = parse_number<std::uint32_t>(p[2]);
        auto gid = parse_number<std::uint32_t>(p[3]);
        bool match = number || name.empty() ? uid == found.user : p[0] == name;
        if (!match || !uid || !gid) return;
        found = {*uid, *gid, p[5]};
        known = true;
    });
    if (!known) return validation_error("The image has no user " + name);
    if (group.empty()) return found;
    auto group_number = parse_number<std::uint32_t>(group);
    bool group_known = group_number.has_value();
    if (group_number) found.group = *group_number;
    fields("etc/group", [&](const std::vector<std::string>& p) {
        if (group_number || p.size() < 3 || p[0] != group) return;
        if (auto gid = parse_number<std::uint32_t>(p[2])) {
            found.group = *gid;
            group_known = true;
        }
    });
    if (!group_known) return validation_error("The image has no group " + group);
    return found;
}

}  // namespace athanor::compute
