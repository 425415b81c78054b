#include "cli/script_check.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>

#include "base/log.hpp"
#include "cli/sandbox_run.hpp"
#include "cli/verbs.hpp"
#include "compute/agent/isolation/root.hpp"
#include "compute/agent/layout.hpp"
#include "compute/images/archive.hpp"
#include "compute/images/rooted.hpp"
#include "compute/queue.hpp"
#include "compute/runtimes.hpp"

namespace athanor::cli {

namespace {

namespace fs = std::filesystem;
using namespace compute;

constexpr std::uint32_t kUser = 1000;
constexpr std::uintmax_t kLargestSibling = 1u << 20;  // of the files beside a script: code, not data

std::string_view noun(ScriptKind kind) {
    return kind == ScriptKind::training     ? "training"
           : kind == ScriptKind::processing ? "processing"
                                            : "inference";
}

class ScriptCheck {
public:
    explicit ScriptCheck(const CheckOptions& options) : options_(options) {}
    ~ScriptCheck() {
        if (folder_.empty()) return;
        if (Status removed = remove_tree_at(AT_FDCWD, folder_); !removed)
            log::warn("{}", removed.error().message);
    }

    Result<int> run() {
        ATHANOR_CHECK(prepare());
        ATHANOR_CHECK(lay_out_job());
        ATHANOR_TRY(SandboxRun seen, look());
        auto before = files();
        fmt::print(stderr, "--- output of {}\n", script_name());
        ATHANOR_TRY(SandboxRun ran, execute(command_, options_.network || has_requirements_, true));
        fmt::print(stderr, "--- end of output\n");
        return report(seen, ran, before);
    }

private:
    std::string script_name() const { return fs::path(options_.script).filename().string(); }
    std::string ml(const std::string& relative = "") const {
        return folder_ + "/ml" + (relative.empty() ? "" : "/" + relative);
    }

    Status prepare() {
        if (!fs::is_regular_file(options_.script))
            return fail("NoSuchFile", "there is no script " + options_.script);
        if (!options_.input.empty() && !fs::exists(options_.input))
            return fail("NoSuchFile", "there is no " + options_.input);
        std::string data = options_.data.empty() ? default_data_directory() : options_.data;
        ATHANOR_TRY(Catalogue catalogue,
                    Catalogue::load(Catalogue::default_directory(), data + "/catalogue"));
        ATHANOR_TRY(Program program, catalogue.resolve(options_.runtime, true));
        const auto* named = std::get_if<RuntimeProgram>(&program);
        const Runtime* found = named ? catalogue.find(named->name) : nullptr;
        if (!found)
            return validation_error("A script is checked in a runtime, not in an image: " + options_.runtime);
        runtime_ = *found;
        become_subreaper();
        if (options_.isolation != "none") ATHANOR_CHECK(enter_private_mounts());
        ATHANOR_TRY(isolation_, make_isolation(options_.isolation));
        std::string pattern = fs::temp_directory_path().string() + "/athanor-check-XXXXXX";
        if (::mkdtemp(pattern.data()) == nullptr)
            return fail("IOError", "no folder can be made in " + fs::temp_directory_path().string(), 500);
        folder_ = pattern;
        fs::permissions(folder_, fs::perms::owner_all | fs::perms::group_exec | fs::perms::others_exec);
        fs::create_directory(folder_ + "/sandbox");
        if (!isolation_->separates_users()) return {};
        ATHANOR_TRY(std::string machine, machine_directory());
        ATHANOR_TRY(ids_, ClaimedIds::claim(machine));
        owner_ = {ids_.range().first + kUser, ids_.range().first + kUser};
        return {};
    }

    // Where the code lies in the container.
    std::string code_folder() const {
        switch (options_.kind) {
            case ScriptKind::processing: return "processing/input/code";
            case ScriptKind::inference: return "model/code";
            case ScriptKind::training: break;
        }
        return "code";
    }

    Status lay_out_job() {
        document_ = JobDocument{.kind = options_.kind == ScriptKind::training     ? JobKind::training
                                        : options_.kind == ScriptKind::processing ? JobKind::processing
                                                                                  : JobKind::endpoint,
                                .name = "check",
                                .account = "000000000000",
                                .region = "us-east-1",
                                .hosts = {"algo-1"},
                                .instance_type = "local",
                                .network_isolation = !options_.network};
        document_.program = RuntimeProgram{runtime_.name};
        document_.cpu_millis = machine_capacity().cpu_millis;
        if (options_.kind == ScriptKind::training) ATHANOR_CHECK(describe_training());
        if (options_.kind == ScriptKind::processing) {
            document_.entrypoint = {"python3", "/opt/ml/" + code_folder() + "/" + script_name()};
            document_.processing_config = "{}";
            document_.outputs.push_back(
                {.name = "output", .local_path = "/opt/ml/processing/output", .uri = "s3://none/none"});
        }
        if (options_.kind == ScriptKind::inference) {
            document_.environment = {{"SAGEMAKER_PROGRAM", script_name()},
                                     {"SAGEMAKER_SUBMIT_DIRECTORY", "/opt/ml/model/code"}};
            document_.entrypoint = {interpreter(),
                                    std::string(kRuntimeMount) + "/lib/athanor_toolkit/check.py", "infer"};
            if (!options_.sample.empty()) {
                std::string name = fs::path(options_.sample).filename().string();
                document_.entrypoint.insert(document_.entrypoint.end(),
                                            {"/opt/ml/input/" + name, options_.content_type});
            }
        }
        document_.arguments = options_.arguments;
        ATHANOR_CHECK(compute::lay_out(document_, ml(), owner_));
        ATHANOR_CHECK(copy_inputs());
        ATHANOR_CHECK(copy_code());
        ATHANOR_CHECK(give_away());
        ATHANOR_TRY(command_, command_line(document_, runtime_, kRuntimeMount));
        return {};
    }

    // The interpreter of the runtime: the first word of its train command, if that is one.
    std::string interpreter() const {
        return runtime_.train.empty() || runtime_.train.front().starts_with("{") ? "python3"
                                                                                 : runtime_.train.front();
    }

    Status describe_training() {
        document_.hyperparameters["sagemaker_program"] = script_name();
        for (const std::string& pair : options_.hyperparameters) {
            std::size_t equals = pair.find('=');
            if (equals == pair.npos) return validation_error("--hyperparameter is NAME=VALUE, not " + pair);
            document_.hyperparameters[pair.substr(0, equals)] = pair.substr(equals + 1);
        }
        for (const auto& [name, from] : channels())
            document_.inputs.push_back(
                {.name = name, .uri = "s3://none/none", .local_path = "/opt/ml/input/data/" + name});
        return {};
    }

    // Subfolders are channels; a folder of files, or one file, is the channel "training".
    std::vector<std::pair<std::string, fs::path>> channels() const {
        std::vector<std::pair<std::string, fs::path>> out;
        if (options_.input.empty()) return out;
        bool only_folders = fs::is_directory(options_.input);
        if (only_folders) {
            for (const auto& entry : fs::directory_iterator(options_.input)) {
                only_folders = only_folders && entry.is_directory();
                if (entry.is_directory()) out.emplace_back(entry.path().filename().string(), entry.path());
            }
        }
        if (!only_folders || out.empty()) out = {{"training", options_.input}};
        return out;
    }

    Status copy(const fs::path& from, const std::string& to) {
        std::error_code error;
        fs::create_directories(to, error);
        bool folder = fs::is_directory(from, error);
        if (!error)
            fs::copy(from, folder ? fs::path(to) : fs::path(to) / from.filename(),
                     fs::copy_options::recursive | fs::copy_options::copy_symlinks, error);
        if (error) return fail("IOError", "cannot copy " + from.string() + ": " + error.message());
        return {};
    }

    Status copy_inputs() {
        if (!options_.sample.empty()) ATHANOR_CHECK(copy(options_.sample, ml("input")));
        if (options_.input.empty()) return {};
        switch (options_.kind) {
            case ScriptKind::training:
                for (const auto& [name, from] : channels())
                    ATHANOR_CHECK(copy(from, ml("input/data/" + name)));
                return {};
            case ScriptKind::processing: return copy(options_.input, ml("processing/input"));
            case ScriptKind::inference: break;
        }
        if (fs::is_directory(options_.input)) return copy(options_.input, ml("model"));
        return unpack_tar(options_.input, ml("model"), {.refuse_escapes = true});
    }

    // The script, and what lies beside it that may be code.
    Status copy_code() {
        fs::path home = fs::absolute(options_.script).parent_path();
        ATHANOR_CHECK(copy(options_.script, ml(code_folder())));
        std::error_code error;
        for (const auto& entry : fs::directory_iterator(home, error)) {
            std::string name = entry.path().filename().string();
            bool code = entry.is_regular_file() && name != script_name() &&
                        (name.ends_with(".py") || name == "requirements.txt") &&
                        entry.file_size() <= kLargestSibling;
            if (code) ATHANOR_CHECK(copy(entry.path(), ml(code_folder())));
        }
        has_requirements_ =
            options_.kind != ScriptKind::processing && fs::exists(ml(code_folder()) + "/requirements.txt");
        return {};
    }

    Status give_away() {
        if (owner_.user == ~0u) return {};
        auto give = [&](const std::string& path) {
            return ::lchown(path.c_str(), owner_.user, owner_.group) == 0;
        };
        bool all = give(ml());
        for (const auto& entry : fs::recursive_directory_iterator(ml()))
            all = give(entry.path().string()) && all;
        if (!all) return fail("IOError", "cannot give the job's files to its user", 500);
        return {};
    }

    std::vector<std::string> localised(std::vector<std::string> argv) const {
        if (isolation_->separates_files()) return argv;
        for (std::string& word : argv) {
            if (word.starts_with(kMl)) word = ml() + word.substr(kMl.size());
            if (word.starts_with(kRuntimeMount))
                word = runtime_.directory + word.substr(kRuntimeMount.size());
        }
        return argv;
    }

    Result<SandboxRun> execute(std::vector<std::string> argv, bool network, bool show) {
        SandboxSpec spec;
        spec.id = "check-" + std::to_string(::getpid()) + "-" + std::to_string(++runs_);
        spec.directory = folder_ + "/sandbox";
        spec.argv = localised(std::move(argv));
        spec.binds = {{ml(), std::string(kMl), true},
                      {runtime_.directory, std::string(kRuntimeMount), false}};
        for (const auto& path : runtime_.binds) spec.binds.push_back({path, path, false});
        Addresses addresses;
        if (!isolation_->separates_files()) addresses.base_directory = ml();
        spec.environment = environment_of(document_, addresses, {}, runtime_.environment);
        spec.working_directory = isolation_->separates_files() ? std::string(kMl) : ml();
        spec.user = spec.group = kUser;
        spec.ids = ids_.range();
        spec.limits.memory_bytes = static_cast<std::uint64_t>(options_.memory_mib) << 20;
        spec.network = network ? Network::host : Network::none;
        spec.hostname = "algo-1";
        spec.hosts.push_back({"algo-1", "127.0.0.1"});
        return run_watched(*isolation_, spec, options_.seconds, show);
    }

    Result<SandboxRun> look() {
        if (!options_.script.ends_with(".py")) return SandboxRun{};
        return execute({interpreter(), std::string(kRuntimeMount) + "/lib/athanor_toolkit/check.py", "look",
                        "/opt/ml/" + code_folder() + "/" + script_name()},
                       false, false);
    }

    std::map<std::string, fs::file_time_type> files() const {
        std::map<std::string, fs::file_time_type> out;
        std::error_code error;
        for (fs::recursive_directory_iterator it(ml(), fs::directory_options::skip_permission_denied, error),
             end;
             !error && it != end; it.increment(error)) {
            if (it->is_regular_file(error))
                out[it->path().lexically_relative(ml()).string()] = it->last_write_time(error);
        }
        return out;
    }

    static bool is_below(const std::string& path, std::string_view folder) {
        return path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
    }

    void sort_files(const std::map<std::string, fs::file_time_type>& before, ScriptRun& run) const {
        for (const auto& [path, at] : files()) {
            auto known = before.find(path);
            if (known != before.end() && known->second == at) continue;
            bool ours = path.find("__pycache__") != path.npos || path == "output/success" ||
                        path == "output/failure" || path == "output/message";
            bool kept = options_.kind == ScriptKind::training
                            ? is_below(path, "model")
                            : options_.kind == ScriptKind::processing && is_below(path, "processing/output");
            bool useful = is_below(path, "output/data") || is_below(path, "checkpoints");
            if (kept)
                run.kept.push_back(path);
            else if (!ours && !useful)
                run.lost.push_back(path);
        }
    }

    Result<int> report(const SandboxRun& seen, const SandboxRun& ran,
                       const std::map<std::string, fs::file_time_type>& before) {
        ScriptRun run{.kind = options_.kind,
                      .script = script_name(),
                      .exit_code = ran.exit.code,
                      .out_of_memory = ran.exit.out_of_memory,
                      .timed_out = ran.timed_out,
                      .network = options_.network || has_requirements_,
                      .limit_seconds = options_.seconds,
                      .memory_limit = static_cast<std::uint64_t>(options_.memory_mib) << 20,
                      .tail = ran.text};
        if (auto all = channels(); !all.empty()) run.channel = all.front().first;
        sort_files(before, run);
        auto document = json::parse(seen.text);
        std::vector<Finding> findings =
            find_incompatibilities(document ? document->root() : json::Value{}, run);
        if (!document && seen.exit.code != 0)
            findings.insert(findings.begin(),
                            {true, "is not Python that this runtime reads: " + seen.text.substr(0, 300),
                             "correct its syntax"});
        std::int64_t problems = 0;
        for (const Finding& finding : findings) {
            problems += finding.problem;
            fmt::print("{}  {}\n         remedy: {}\n", finding.problem ? "PROBLEM" : "note   ", finding.what,
                       finding.remedy);
        }
        fmt::print(
            "{} as {} in {} ({}{}): exit code {}, {:.2f} s (start {:.2f} s), CPU {:.2f} s, peak memory {} "
            "MiB\n",
            script_name(), noun(options_.kind), runtime_.name, isolation_->name(),
            options_.network || has_requirements_ ? "" : ", no network", ran.exit.code, ran.seconds,
            ran.start_seconds, static_cast<double>(ran.usage.cpu_microseconds) / 1e6,
            (ran.usage.peak_memory_bytes + (1u << 20) - 1) >> 20);
        fmt::print("{}\n", problems == 0 ? "It fits the container's contract."
                                         : fmt::format("{} problem{}.", problems, problems == 1 ? "" : "s"));
        return problems == 0 ? 0 : 1;
    }

    const CheckOptions& options_;
    Runtime runtime_;
    std::unique_ptr<Isolation> isolation_;
    ClaimedIds ids_;
    Owner owner_;
    std::string folder_;
    JobDocument document_;
    std::vector<std::string> command_;
    bool has_requirements_ = false;
    int runs_ = 0;
};

}  // namespace

Result<int> check_script(const CheckOptions& options) { return ScriptCheck(options).run(); }

}  // namespace athanor::cli
