// The requirements of one job: where they lie, and pip in a sandbox of its own.
#include <filesystem>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"
#include "compute/agent/instance.hpp"
#include "compute/images/archive.hpp"
#include "compute/images/rooted.hpp"

namespace athanor::compute {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestRequirements = 1u << 20;
constexpr std::string_view kInstallMount = "/opt/athanor/install";
constexpr std::string_view kAskMount = "/opt/athanor/ask";

std::string text_at(const std::string& folder, std::string_view name) {
    auto root = RootedFolder::open(folder);
    return root ? root->read_start(name, kLongestRequirements).value_or("") : "";
}

// A hyperparameter as the SDK sends it: JSON in the string.
std::string unquoted(std::string text) {
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
    return text;
}

}  // namespace

// "" if there are none. Code that is still in S3 is fetched for its requirements alone, and pinned.
Task<Result<std::string>> Instance::requirements() {
    if (document_.kind == JobKind::endpoint) co_return text_at(ml("model/code"), "requirements.txt");
    if (document_.kind == JobKind::processing) {
        // ["python3", "/opt/ml/processing/input/code/prep.py"]
        for (const std::string& word : document_.entrypoint) {
            auto script = word.ends_with(".py") ? below_ml(word) : std::unexpected(Error{});
            if (script) co_return text_at(ml(fs::path(*script).parent_path().string()), "requirements.txt");
        }
        co_return "";
    }
    auto given = document_.hyperparameters.find("sagemaker_submit_directory");
    std::string uri = given == document_.hyperparameters.end() ? "" : unquoted(given->second);
    if (uri.empty()) co_return text_at(ml("code"), "requirements.txt");
    if (!uri.starts_with("s3://") || !uri.ends_with(".tar.gz")) co_return "";
    ATHANOR_CO_TRY(S3Uri from, parse_s3_uri(uri));
    std::string archive = around_.run.path("code.tar.gz"), folder = around_.run.path("code");
    const Pin* as = pinned_object("code", from);
    ATHANOR_CO_TRY(Pin pin, co_await inputs_->fetch_object("code", from, archive, Compression::none, as));
    pins_.push_back(std::move(pin));
    // The toolkit takes what is there already, so a job that repeats another runs the code that the other ran.
    if (as) {
        UnpackRules rules{.give_to_user = owner_.user, .give_to_group = owner_.group, .refuse_escapes = true};
        ATHANOR_CO_CHECK(co_await around_.pool.run([&] { return unpack_tar(archive, ml("code"), rules); }));
    }
    std::string text = co_await around_.pool.run([&] {
        std::error_code error;
        fs::create_directories(folder, error);
        std::string found;
        // What cannot be unpacked is the toolkit's to refuse, in its own words.
        if (unpack_tar(archive, folder, {.refuse_escapes = true}))
            found = text_at(folder, "requirements.txt");
        (void)remove_tree_at(AT_FDCWD, folder);
        fs::remove(archive, error);
        return found;
    });
    co_return text;
}

Task<Status> Instance::prepare_packages() {
    if (!runtime_ || runtime_->serve != Runtime::Serve::http || packages_) co_return Status();
    ATHANOR_CO_TRY(std::string text, co_await requirements());
    if (!asks_for_packages(text) || !can_be_shared(text)) co_return Status();
    std::string layers = fs::path(around_.run.path()).parent_path().string() + "/.layers";
    auto found =
        co_await around_.pool.run([&] { return PackageLayer::find(layers, text, runtime_->digest); });
    if (!found) co_return std::unexpected(found.error());
    bool fresh = !*found;
    if (!fresh) {
        packages_ = std::move(**found);
    } else {
        if (document_.network_isolation) {
            co_return validation_error(
                "requirements.txt asks for packages, and the job has no network (EnableNetworkIsolation). "
                "Run it once with the network, after which they are "
                "kept, or register an environment that has them: athanor runtime add NAME --python PATH");
        }
        say("athanor: installing what requirements.txt asks for");
        auto made = co_await around_.waiting.run([&] {
            return PackageLayer::make(layers, text, runtime_->digest, [&](const std::string& folder) {
                return install_packages(text, folder);
            });
        });
        if (!made) co_return std::unexpected(made.error());
        packages_ = std::move(*made);
    }
    requirements_digest_ = sha256_hex(text);
    say(std::string("athanor: the packages of requirements.txt ") +
        (fresh ? "are kept for the jobs to come" : "are there already"));
    co_return Status();
}

Status Instance::install_packages(const std::string& requirements, const std::string& folder) {
    std::string ask = around_.run.path("ask"), work = around_.run.path("sandbox");
    std::error_code error;
    fs::create_directories(ask, error);
    fs::permissions(ask, fs::perms(0755), error);
    ATHANOR_CHECK(write_file_durably(system_filesystem(), ask + "/requirements.txt", requirements));
    fs::permissions(ask + "/requirements.txt", fs::perms(0644), error);
    if (owner_.user != ~0u && ::chown(folder.c_str(), owner_.user, owner_.group) != 0)
        return system_error("chown " + folder, errno);
    bool inside = isolation_->separates_files();
    auto place = [&](std::string_view mount, const std::string& path) {
        return inside ? std::string(mount) : path;
    };
    SandboxSpec spec;
    spec.id = sandbox_id(around_.run.path()) + "-pip";
    spec.directory = work;
    spec.argv = {"python3",
                 "-m",
                 "pip",
                 "install",
                 "--no-input",
                 "--disable-pip-version-check",
                 "--no-cache-dir",
                 "--quiet",
                 "--target",
                 place(kInstallMount, folder),
                 "-r",
                 place(kAskMount, ask) + "/requirements.txt"};
    spec.binds = {{folder, std::string(kInstallMount), true}, {ask, std::string(kAskMount), false}};
    for (const auto& path : runtime_->binds) spec.binds.push_back({path, path, false});
    if (fs::exists("/etc/pip.conf", error))
        spec.binds.push_back({"/etc/pip.conf", "/etc/pip.conf", false});  // the machine's own index
    for (const auto& [name, value] : runtime_->environment) spec.environment.emplace_back(name, value);
    spec.environment.emplace_back("HOME", "/tmp");
    spec.user = user_;
    spec.group = group_;
    spec.ids = ids_.range();
    spec.network = Network::host;
    ATHANOR_TRY(auto sandbox, isolation_->create(spec));
    ATHANOR_CHECK(sandbox->start());
    LogPump pump(sandbox->output(), sandbox->error_output(), around_.spool, around_.clock);
    Exit exit = sandbox->wait();
    pump.join();
    (void)remove_tree_at(AT_FDCWD, ask);
    if (exit.code == 0) return {};
    std::string why(trim(around_.spool.tail()));
    if (why.find("No module named pip") != why.npos) {
        why = "the Python of " + runtime_->name +
              " has no pip. Install python3-pip on the machine, or register an environment that has the "
              "packages: "
              "athanor runtime add NAME --python PATH";
    }
    return validation_error("requirements.txt cannot be installed: " + why);
}

}  // namespace athanor::compute
