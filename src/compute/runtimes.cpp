#include "compute/runtimes.hpp"

#include <re2/re2.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <tuple>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "compute/registrations.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kImageSchemes[] = {"oci-archive:", "docker-archive:", "oci:", "s3://"};

std::vector<std::string> strings(json::Value value) {
    std::vector<std::string> out;
    value.for_each_element([&](json::Value element) { out.push_back(element.string_or("")); });
    return out;
}

// "validation:auc" and its expression, for each data set and each name.
Result<std::vector<std::pair<std::string, std::string>>> metrics_of(json::Value value) {
    std::vector<std::pair<std::string, std::string>> out;
    auto replaced = [](std::string text, std::string_view what, const std::string& by) {
        std::size_t at = text.find(what);
        return at == std::string::npos ? text : text.replace(at, what.size(), by);
    };
    for (const std::string& data : strings(value["data"])) {
        for (const std::string& name : strings(value["names"])) {
            std::string regex =
                replaced(replaced(value["regex"].string_or(""), "{data}", data), "{name}", name);
            if (RE2 expression(regex, RE2::Quiet);
                !expression.ok() || expression.NumberOfCapturingGroups() < 1)
                return fail("InvalidManifest", "not an expression that captures a value: " + regex, 500);
            out.emplace_back(data + ":" + name, regex);
        }
    }
    return out;
}

Result<std::string> file_digest(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    Hash hash(HashKind::sha256);
    char buffer[64 * 1024];
    while (file.read(buffer, sizeof buffer), file.gcount() > 0)
        hash.update({buffer, static_cast<std::size_t>(file.gcount())});
    if (file.bad()) return fail("IOError", "cannot read " + path.string(), 500);
    return hex(hash.finish());
}

// Over names, the executable bit and contents in order of names: the same files give the same digest on every machine.
Result<std::string> folder_digest(const std::string& directory) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::recursive_directory_iterator it(directory, error), end; !error && it != end;
         it.increment(error)) {
        if (it->path().filename() == "__pycache__") {
            it.disable_recursion_pending();
        } else if (it->is_regular_file()) {
            files.push_back(it->path());
        }
    }
    if (error) return fail("IOError", "cannot read " + directory + ": " + error.message(), 500);
    std::ranges::sort(files);
    Hash all(HashKind::sha256);
    for (const auto& file : files) {
        ATHANOR_TRY(std::string digest, file_digest(file));
        bool program = (fs::status(file).permissions() & fs::perms::owner_exec) != fs::perms::none;
        all.update(file.lexically_relative(directory).string() + (program ? " x " : " - ") + digest + "\n");
    }
    return "sha256:" + hex(all.finish());
}

}  // namespace

std::vector<std::string> Runtime::expand(const std::vector<std::string>& argv, std::string_view folder) {
    constexpr std::string_view kPlaceholder = "{runtime}";
    std::vector<std::string> out = argv;
    for (auto& word : out) {
        for (std::size_t at = 0; (at = word.find(kPlaceholder, at)) != std::string::npos; at += folder.size())
            word.replace(at, kPlaceholder.size(), folder);
    }
    return out;
}

Result<Runtime> load_runtime(const std::string& directory) {
    std::string path = directory + "/manifest.json";
    ATHANOR_TRY(std::string text, read_file(system_filesystem(), path, 1u << 20));
    ATHANOR_TRY(json::Document document, json::parse(text));
    json::Value root = document.root();
    Runtime runtime{
        .name = root["name"].string_or(""), .version = root["version"].string_or(""), .directory = directory};
    if (runtime.name.empty()) return fail("InvalidManifest", path + ": no name", 500);
    runtime.image_uris = strings(root["image_uris"]);
    for (const auto& expression : runtime.image_uris) {
        if (!RE2(expression, RE2::Quiet).ok())
            return fail("InvalidManifest", path + ": not a regular expression: " + expression, 500);
    }
    runtime.binds = strings(root["binds"]);
    runtime.train = strings(root["train"]);
    runtime.process = strings(root["process"]);
    if (json::Value serve = root["serve"]; serve.exists() && !serve.is_null()) {
        std::string kind = serve["kind"].string_or("");
        if (kind == "native-trees") {
            runtime.serve = Runtime::Serve::native_trees;
            runtime.serve_command = strings(serve["convert"]);
        } else if (kind == "http") {
            runtime.serve = Runtime::Serve::http;
            runtime.serve_command = strings(serve["command"]);
        } else {
            return fail("InvalidManifest", path + ": serve.kind is native-trees or http, not '" + kind + "'",
                        500);
        }
    }
    root["environment"].for_each_member([&](std::string_view key, json::Value value) {
        runtime.environment.emplace(key, value.string_or(""));
    });
    ATHANOR_TRY(runtime.metrics, metrics_of(root["metrics"]));
    ATHANOR_TRY(runtime.digest, folder_digest(directory));
    return runtime;
}

std::string Catalogue::default_directory() {
    std::error_code error;
    return (fs::read_symlink("/proc/self/exe", error).parent_path() / "runtimes").string();
}

struct Catalogue::Registered {
    using Stamp = std::tuple<ino_t, off_t, time_t, long>;

    std::string folder;
    std::mutex mutex;
    std::optional<Stamp> seen;
    std::map<std::string, const Runtime*, std::less<>> runtimes;
    std::vector<NamedImage> images;
    std::vector<std::unique_ptr<const Runtime>>
        all;  // of every version of the file: a few for each registration that a person makes

    Stamp stamp() const {
        struct stat info{};
        if (::stat((folder + "/index.json").c_str(), &info) != 0) return {};
        return {info.st_ino, info.st_size, info.st_mtim.tv_sec, info.st_mtim.tv_nsec};
    }
    void read(const Runtime* base);
};

namespace {

// The Python runtime by another interpreter.
Runtime with_environment(const Runtime& base, const PythonEnvironment& e) {
    Runtime runtime = base;
    runtime.name = e.name;
    runtime.version = e.version;
    runtime.image_uris.clear();
    runtime.binds.insert(runtime.binds.end(), e.folders.begin(), e.folders.end());
    for (auto* words : {&runtime.train, &runtime.serve_command}) words->insert(words->begin(), e.python);
    std::string bin = fs::path(e.python).parent_path().string();
    runtime.environment["PATH"] = bin + ":/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
    runtime.environment["VIRTUAL_ENV"] = fs::path(bin).parent_path().string();
    Hash both(HashKind::sha256);
    both.update(base.digest + "\n" + e.digest);
    runtime.digest = "sha256:" + hex(both.finish());
    return runtime;
}

// "team/python" is "team/python:latest" as well.
bool names(std::string_view registered, std::string_view uri) {
    return registered == uri || (registered.find(':') == registered.npos && uri.starts_with(registered) &&
                                 uri[registered.size()] == ':');
}

}  // namespace

void Catalogue::Registered::read(const Runtime* base) {
    Stamp now = stamp();
    if (seen == now) return;
    auto current = read_registrations(folder);
    if (!current) {
        log::error("{}", current.error().message);  // what was known before goes on
        return;
    }
    seen = now;
    runtimes.clear();
    for (const PythonEnvironment& e : current->environments) {
        if (!base) continue;
        all.push_back(std::make_unique<const Runtime>(with_environment(*base, e)));
        runtimes[e.name] = all.back().get();
    }
    images = std::move(current->images);
}

Catalogue::Registered* Catalogue::fresh() const {
    if (!registered_) return nullptr;
    auto base = runtimes_.find("athanor/python");
    std::lock_guard lock(registered_->mutex);
    registered_->read(base == runtimes_.end() ? nullptr : &base->second);
    return registered_.get();
}

Result<Catalogue> Catalogue::load(const std::string& directory, const std::string& registered) {
    Catalogue catalogue;
    if (!registered.empty()) {
        catalogue.registered_ = std::make_shared<Registered>();
        catalogue.registered_->folder = registered;
    }
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(directory, error)) {
        if (!fs::exists(entry.path() / "manifest.json", error)) continue;
        ATHANOR_TRY(Runtime runtime, load_runtime(entry.path().string()));
        catalogue.runtimes_.emplace(runtime.name, std::move(runtime));
    }
    return catalogue;
}

const Runtime* Catalogue::find(std::string_view name) const {
    if (auto found = runtimes_.find(name); found != runtimes_.end()) return &found->second;
    Registered* added = fresh();
    if (!added) return nullptr;
    std::lock_guard lock(added->mutex);
    auto found = added->runtimes.find(name);
    return found == added->runtimes.end() ? nullptr : found->second;
}

Result<Program> Catalogue::resolve(std::string_view image_uri, bool script_mode) const {
    for (auto scheme : kImageSchemes) {
        if (image_uri.starts_with(scheme)) return ImageProgram{std::string(image_uri)};
    }
    std::string known;
    if (Registered* added = fresh()) {
        std::lock_guard lock(added->mutex);
        for (const NamedImage& image : added->images) {
            if (names(image.name, image_uri)) return ImageProgram{image.reference};
            known += ", " + image.name;
        }
        for (const auto& [name, runtime] : added->runtimes) {
            if (names(name, image_uri)) return RuntimeProgram{name};
            known += ", " + name;
        }
    }
    for (const auto& [name, runtime] : runtimes_) {
        bool matches = std::ranges::any_of(runtime.image_uris, [&](const std::string& expression) {
            return RE2::FullMatch(re2::StringPiece(image_uri.data(), image_uri.size()), RE2(expression));
        });
        if (!matches) continue;
        // The built-in algorithm's container runs scripts too; here that is the Python runtime's work.
        bool algorithm = runtime.serve == Runtime::Serve::native_trees;
        return RuntimeProgram{script_mode && algorithm ? "athanor/python" : name};
    }
    std::string built_in;
    for (const auto& [name, runtime] : runtimes_) built_in += (built_in.empty() ? "" : ", ") + name;
    return validation_error("No runtime of this server stands for the image " + std::string(image_uri) +
                            ". Use one of " + (built_in.empty() ? "(none installed)" : built_in) + known +
                            ", an AWS image of the same framework, or an image archive: oci-archive:/PATH, "
                            "docker-archive:/PATH, s3://BUCKET/KEY.tar");
}

}  // namespace athanor::compute
