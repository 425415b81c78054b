#include "compute/registrations.hpp"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <filesystem>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {

namespace {

namespace fs = std::filesystem;

constexpr int kVersion = 1;
constexpr std::size_t kLargest = 16u << 20;

std::string index_of(const std::string& catalogue) { return catalogue + "/index.json"; }

std::string to_json(const Registrations& all) {
    json::Writer w;
    w.begin_object().key("version").number(kVersion);
    w.key("environments").begin_array();
    for (const auto& e : all.environments) {
        w.begin_object().key("name").string(e.name).key("python").string(e.python).key("version").string(
            e.version);
        w.key("folders").begin_array();
        for (const auto& folder : e.folders) w.string(folder);
        w.end_array().key("packages").number(e.packages).key("digest").string(e.digest).end_object();
    }
    w.end_array().key("images").begin_array();
    for (const auto& i : all.images)
        w.begin_object()
            .key("name")
            .string(i.name)
            .key("reference")
            .string(i.reference)
            .key("digest")
            .string(i.digest)
            .end_object();
    w.end_array().end_object();
    return std::move(w).take() + "\n";
}

// Run by the environment's own interpreter, isolated from the caller's PYTHON* variables and user packages.
constexpr std::string_view kProbe = R"(
import importlib.metadata, json, os, sys
packages = sorted({f"{d.metadata['Name']}=={d.version}" for d in importlib.metadata.distributions() if d.metadata["Name"]})
print(json.dumps({"version": "%d.%d.%d" % sys.version_info[:3], "prefix": os.path.realpath(sys.prefix),
                  "base": os.path.realpath(sys.base_prefix), "packages": packages}))
)";

std::unexpected<Error> invalid(const std::string& what) { return fail("InvalidEnvironment", what); }

bool is_below(const std::string& path, const std::string& folder) {
    return path == folder || path.starts_with(folder + "/");
}

// Whether a job's user, who is nobody to the host, may read the interpreter and its packages.
Status check_readable(const std::string& folder) {
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error),
         end;
         !error && it != end; it.increment(error)) {
        if (it->is_symlink(error)) continue;
        auto permissions = it->status(error).permissions();
        bool open = (permissions & fs::perms::others_read) != fs::perms::none &&
                    (!it->is_directory(error) || (permissions & fs::perms::others_exec) != fs::perms::none);
        if (!open) {
            return invalid(it->path().string() +
                           " cannot be read by others, and jobs run as others. Remedy: chmod -R o+rX " +
                           folder);
        }
    }
    return {};
}

}  // namespace

Status check_registered_name(std::string_view name) {
    bool good = !name.empty() && name.size() <= 255 && std::ranges::all_of(name, [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) ||
               std::string_view("._-/:@").find(c) != std::string_view::npos;
    });
    if (!good)
        return validation_error("A name has letters, digits and . _ - / : @ only: '" + std::string(name) +
                                "'");
    if (name.starts_with("athanor/"))
        return validation_error("Names that begin with athanor/ are the built-in runtimes'.");
    return {};
}

Result<Registrations> read_registrations(const std::string& catalogue) {
    Registrations all;
    std::error_code error;
    if (catalogue.empty() || !fs::exists(index_of(catalogue), error)) return all;
    ATHANOR_TRY(std::string text, read_file(system_filesystem(), index_of(catalogue), kLargest));
    auto document = json::parse(text);
    if (!document || document->root()["version"].integer_or(0) != kVersion)
        return fail("InvalidCatalogue", index_of(catalogue) + " is not a catalogue of this version", 500);
    document->root()["environments"].for_each_element([&](json::Value v) {
        PythonEnvironment e{.name = v["name"].string_or(""),
                            .python = v["python"].string_or(""),
                            .version = v["version"].string_or(""),
                            .packages = v["packages"].integer_or(0),
                            .digest = v["digest"].string_or("")};
        v["folders"].for_each_element([&](json::Value folder) { e.folders.push_back(folder.string_or("")); });
        all.environments.push_back(std::move(e));
    });
    document->root()["images"].for_each_element([&](json::Value v) {
        all.images.push_back({.name = v["name"].string_or(""),
                              .reference = v["reference"].string_or(""),
                              .digest = v["digest"].string_or("")});
    });
    return all;
}

Status change_registrations(const std::string& catalogue,
                            const std::function<Status(Registrations&)>& change) {
    ATHANOR_CHECK(system_filesystem().make_directory(catalogue));
    Descriptor lock(::open((catalogue + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!lock || ::flock(lock.get(), LOCK_EX) != 0) return system_error("lock " + catalogue, errno);
    ATHANOR_TRY(Registrations all, read_registrations(catalogue));
    ATHANOR_CHECK(change(all));
    return write_file_durably(system_filesystem(), index_of(catalogue), to_json(all));
}

Result<PythonEnvironment> inspect_environment(std::string name, const std::string& path) {
    ATHANOR_CHECK(check_registered_name(name));
    std::error_code error;
    fs::path python = fs::absolute(path, error).lexically_normal();
    if (fs::is_directory(python, error)) python = python / "bin" / "python";
    if (!fs::exists(python, error)) {
        return invalid("there is no " + python.string() +
                       ". Give a virtual or conda environment (a folder with bin/python), or an interpreter");
    }
    Command command{.argv = {python.string(), "-I", "-c", std::string(kProbe)},
                    .environment = minimal_environment()};
    ATHANOR_TRY(Finished finished, run_process(std::move(command)));
    auto answer = json::parse(finished.text);
    if (finished.status != 0 || !answer)
        return invalid(python.string() + " does not run: " + finished.text.substr(0, 500));
    json::Value root = answer->root();
    PythonEnvironment e{
        .name = std::move(name), .python = python.string(), .version = root["version"].string_or("")};
    std::string packages;
    root["packages"].for_each_element([&](json::Value one) {
        packages += one.string_or("") + "\n";
        ++e.packages;
    });
    e.digest = "sha256:" + sha256_hex(e.version + "\n" + packages);
    // The environment by the name that its scripts have of it, too: a link to it is followed once, when it is bound.
    std::string given = python.parent_path().parent_path().string();
    for (std::string folder : {given, root["prefix"].string_or(""), root["base"].string_or("")}) {
        bool there = is_below(folder, "/usr") || std::ranges::any_of(e.folders, [&](const std::string& f) {
                         return is_below(folder, f);
                     });
        if (folder == "/") return invalid(python.string() + " belongs to the whole machine");
        if (folder.empty() || there) continue;
        ATHANOR_CHECK(check_readable(folder));
        e.folders.push_back(std::move(folder));
    }
    return e;
}

}  // namespace athanor::compute
