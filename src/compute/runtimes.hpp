// The catalogue: from an image URI to what runs. Our names ("athanor/xgboost"), AWS's URIs of the same frameworks, else an OCI image. A
// runtime is a folder beside the binary, runtimes/<name>/, with a manifest.json; it is bound read-only to /opt/athanor/runtime:
//
//     {"name": "xgboost", "version": "1.7.4", "image_uris": ["<regular expression over the whole URI>"], "binds": ["/host/path", …],
//      "train": ["{runtime}/train"], "process": null, "serve": {"kind": "native-trees", "convert": ["{runtime}/convert"]},
//      "environment": {"NAME": "value"},
//      "metrics": {"data": ["train", "validation"], "names": ["auc"], "regex": ".*{data}-{name}:([0-9.]+).*"}}    (optional)
//
// Beside those there is what people have registered (registrations.hpp): a Python environment is the runtime athanor/python with another
// interpreter and the environment bound read-only; a named image is an archive. Both are looked at again when their file has changed.
//
// Any thread may ask. A `const Runtime*` stays good for ever, also when its name has come to mean something else.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "compute/job_document.hpp"

namespace athanor::compute {

inline constexpr std::string_view kRuntimeMount = "/opt/athanor/runtime";

struct Runtime {
    enum class Serve { none, native_trees, http };
    std::string name;
    std::string version;
    std::string directory;                // on this machine
    std::vector<std::string> image_uris;  // regular expressions (RE2), matched against the whole URI
    std::vector<std::string> binds;       // further read-only paths of the host, same path inside
    std::vector<std::string> train;       // argv; "{runtime}" stands for the runtime's folder in the sandbox
    std::vector<std::string> process;     // empty: only with an entry point of the user's
    Serve serve = Serve::none;
    std::vector<std::string> serve_command;  // http: the server; native_trees: the converter
    std::map<std::string, std::string> environment;
    std::vector<std::pair<std::string, std::string>>
        metrics;         // of an algorithm: what it prints, name and expression
    std::string digest;  // "sha256:…" over the folder's files: a job's pin of its program

    // The argv with "{runtime}" replaced by `folder`.
    static std::vector<std::string> expand(const std::vector<std::string>& argv, std::string_view folder);
};

Result<Runtime> load_runtime(const std::string& directory);

class Catalogue {
public:
    // All runtimes below `directory`, by default the folder `runtimes` beside the running binary. A broken manifest is an error.
    // `registered`: the folder of registrations, or empty.
    static Result<Catalogue> load(const std::string& directory = default_directory(),
                                  const std::string& registered = "");
    static std::string default_directory();

    // `script_mode`: the request has sagemaker_program or SAGEMAKER_PROGRAM, so an XGBoost image means the Python runtime.
    // ValidationException if nothing here can run the image.
    Result<Program> resolve(std::string_view image_uri, bool script_mode) const;
    const Runtime* find(std::string_view name) const;
    const std::map<std::string, Runtime, std::less<>>& runtimes() const {
        return runtimes_;
    }  // the built-in ones

private:
    struct Registered;
    Registered* fresh() const;  // null: there are none

    std::map<std::string, Runtime, std::less<>> runtimes_;
    std::shared_ptr<Registered> registered_;  // copies of a catalogue see the same
};

}  // namespace athanor::compute
