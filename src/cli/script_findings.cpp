#include "cli/script_findings.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/log.hpp"

namespace athanor::cli {

namespace {

constexpr std::size_t kMostNamed = 5;

std::string input_of(const ScriptRun& run) {
    switch (run.kind) {
        case ScriptKind::processing:
            return "inputs of a processing job are where its ProcessingInputs say, here "
                   "/opt/ml/processing/input";
        case ScriptKind::training:
            return "a channel is the folder in the variable SM_CHANNEL_" +
                   [&] {
                       std::string name = run.channel;
                       std::ranges::transform(name, name.begin(), [](char c) {
                           return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
                       });
                       return name;
                   }() +
                   " (/opt/ml/input/data/" + run.channel + ")";
        case ScriptKind::inference:
            return "the model's files are in the folder that model_fn is given (/opt/ml/model)";
    }
    return {};
}

std::string output_of(const ScriptRun& run) {
    switch (run.kind) {
        case ScriptKind::processing:
            return "write results to the LocalPath of a ProcessingOutput, here /opt/ml/processing/output";
        case ScriptKind::training:
            return "write the model to os.environ[\"SM_MODEL_DIR\"] (/opt/ml/model), other results to "
                   "SM_OUTPUT_DATA_DIR";
        case ScriptKind::inference:
            return "an endpoint's container keeps nothing; scratch files belong in /tmp";
    }
    return {};
}

// The quoted path at the end of a line like `OSError: [Errno 30] Read-only file system: '/data/x'`.
std::string quoted_path(std::string_view line) {
    std::size_t end = line.rfind('\'');
    std::size_t begin = end == line.npos || end == 0 ? line.npos : line.rfind('\'', end - 1);
    return begin == line.npos ? "" : std::string(line.substr(begin + 1, end - begin - 1));
}

std::string last_line(std::string_view text) {
    std::string last;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = trim(text.substr(at, end - at));
        // The toolkit's own words come after the script's.
        bool ours = line.find("athanor-toolkit") != line.npos || line.starts_with("ExitCode") ||
                    line.starts_with("Command ") || line.starts_with("ErrorMessage");
        if (!line.empty() && !ours) last = line;
        at = end + 1;
    }
    return last;
}

class Findings {
public:
    explicit Findings(const ScriptRun& run) : run_(run) {}

    void look_at(json::Value seen) {
        seen["missing"].for_each_element([&](json::Value v) {
            missing_.push_back(v.at(1).string_or(""));
            add(where(v) + "imports " + missing_.back() + ", which this runtime does not have",
                "name it in a requirements.txt beside the script (installed where an index can be reached), "
                "or register an environment that has it: "
                "athanor runtime add NAME --python PATH, and check with --runtime NAME");
        });
        seen["paths"].for_each_element([&](json::Value v) {
            foreign_.push_back(v.at(1).string_or(""));
            add(where(v) + "names the path " + foreign_.back() + ", which is not there in a container",
                input_of(run_) + "; " + output_of(run_));
        });
        seen["writes"].for_each_element([&](json::Value v) {
            note(where(v) + "writes " + v.at(1).string_or("") +
                     " into the working directory, of which no job keeps anything",
                 output_of(run_));
        });
        seen["reads"].for_each_element([&](json::Value v) {
            note(where(v) + "reads " + v.at(1).string_or("") +
                     " relative to the working directory, which holds the code and not the data",
                 input_of(run_));
        });
        seen["asks"].for_each_element([&](json::Value v) {
            add(fmt::format("{}:{}: ", run_.script, v.integer_or(0)) +
                    "asks at the terminal with input(); there is nobody to answer",
                "take it as a hyperparameter or argument");
        });
    }

    void look_at_run() {
        if (run_.timed_out) {
            add(fmt::format("did not end within {} s and was stopped", run_.limit_seconds),
                "give it less data to check with, or more --seconds");
            return;
        }
        if (run_.out_of_memory) {
            add(fmt::format("needs more than {} MiB of memory", run_.memory_limit >> 20),
                "take a larger instance type, or read the data in pieces; check with --memory-mib");
        }
        look_for_paths();
        look_for_network();
        if (run_.exit_code != 0 && !explained_ && !run_.out_of_memory) {
            add(fmt::format("ends with exit code {}: {}", run_.exit_code, last_line(run_.tail)),
                "a job that does not end with 0 has failed; see the output above");
        }
        if (run_.exit_code == 0) look_at_results();
    }

    std::vector<Finding> take() && { return std::move(all_); }

private:
    std::string where(json::Value v) const {
        return fmt::format("{}:{}: ", run_.script, v.at(0).integer_or(0));
    }
    void add(std::string what, std::string remedy) { put({true, std::move(what), std::move(remedy)}); }
    void note(std::string what, std::string remedy) { put({false, std::move(what), std::move(remedy)}); }
    void put(Finding finding) {
        if (std::ranges::find(all_, finding) == all_.end()) all_.push_back(std::move(finding));
    }

    void look_for_paths() {
        for (std::size_t at = 0; at < run_.tail.size();) {
            std::size_t end = std::min(run_.tail.find('\n', at), run_.tail.size());
            std::string_view line = std::string_view(run_.tail).substr(at, end - at);
            at = end + 1;
            std::string path = quoted_path(line);
            if (line.find("Read-only file system") != line.npos ||
                line.find("Permission denied") != line.npos) {
                explained_ = true;
                add("writes to " + (path.empty() ? "a place" : path) + " that a container may not write to",
                    output_of(run_));
            } else if (line.find("FileNotFoundError") != line.npos ||
                       line.find("No such file or directory") != line.npos) {
                if (path.empty()) continue;
                explained_ = true;
                if (std::ranges::find(foreign_, path) != foreign_.end()) continue;
                add("looks for " + path + ", which is not there", input_of(run_));
            } else if (line.find("ModuleNotFoundError") != line.npos) {
                explained_ = std::ranges::find(missing_, path.substr(0, path.find('.'))) != missing_.end();
            } else if (line.find("KeyError: 'SM_CHANNEL_") != line.npos) {
                explained_ = true;
                add("asks for " + path + ", and there is no such channel",
                    "subfolders of --input are channels, else it is the channel training; name yours alike");
            }
        }
    }

    void look_for_network() {
        if (run_.network) return;
        constexpr std::string_view kSigns[] = {"Name or service not known",
                                               "Temporary failure in name resolution",
                                               "Network is unreachable",
                                               "Max retries exceeded",
                                               "NewConnectionError",
                                               "EndpointConnectionError",
                                               "Could not connect to the endpoint",
                                               "No address associated with hostname"};
        bool seen = std::ranges::any_of(
            kSigns, [&](std::string_view sign) { return run_.tail.find(sign) != run_.tail.npos; });
        if (!seen) return;
        explained_ = explained_ || run_.exit_code != 0;
        add("uses the network",
            "bring data as an input and packages in the environment: such a job can be repeated, and runs "
            "with EnableNetworkIsolation. "
            "If it has to, check with --network");
    }

    void look_at_results() {
        std::string lost;
        for (std::size_t i = 0; i < run_.lost.size() && i < kMostNamed; ++i)
            lost += (i ? ", " : "") + std::string("/opt/ml/") + run_.lost[i];
        if (run_.lost.size() > kMostNamed) lost += fmt::format(" and {} more", run_.lost.size() - kMostNamed);
        if (run_.kind != ScriptKind::inference && run_.kept.empty()) {
            std::string noun = run_.kind == ScriptKind::training
                                   ? "leaves no model in /opt/ml/model"
                                   : "leaves no results in /opt/ml/processing/output";
            add(noun + (lost.empty() ? "" : ", but files elsewhere: " + lost), output_of(run_));
        } else if (!lost.empty()) {
            note("leaves files where no job keeps them: " + lost, output_of(run_));
        }
    }

    const ScriptRun& run_;
    std::vector<Finding> all_;
    std::vector<std::string> missing_, foreign_;  // that were told already
    bool explained_ = false;                      // why it did not end with 0
};

}  // namespace

std::vector<Finding> find_incompatibilities(json::Value seen, const ScriptRun& run) {
    Findings findings(run);
    findings.look_at(seen);
    findings.look_at_run();
    return std::move(findings).take();
}

}  // namespace athanor::cli
