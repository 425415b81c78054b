#include "main/rotate_verb.hpp"

#include <thread>

#include "base/json.hpp"
#include "base/log.hpp"
#include "main/platform.hpp"
#include "store/data_directory.hpp"

namespace athanor {
namespace {

constexpr std::chrono::milliseconds kPause{300};

Result<json::Document> ask(cli::ApiClient& api, const std::string& path) {
    ATHANOR_TRY(auto answer, api.send("athanor", "POST", "/-/athanor/keys/" + path, {}, "{}"));
    return json::parse(answer.body);
}

Status by_server(const RotateOptions& options) {
    ATHANOR_TRY(auto target, cli::find_target(options.target));
    cli::ApiClient api(target);
    if (options.retire) {
        ATHANOR_TRY(auto done, ask(api, "retire"));
        fmt::print("version {} of the master key is the only one\n", done.root()["Version"].integer_or(0));
        return {};
    }
    ATHANOR_TRY(auto state, ask(api, "rotate-master"));
    fmt::print("sealing by version {} of the master key\n", state.root()["Version"].integer_or(0));
    std::string at;
    while (state.root()["Running"].boolean_or(false)) {
        std::this_thread::sleep_for(kPause);
        ATHANOR_TRY(state, ask(api, "status"));
        if (std::string now = state.root()["At"].string_or(""); now != at && !now.empty()) {
            fmt::print("{}: {} looked at, {} rewrapped\n", now, state.root()["Looked"].integer_or(0),
                       state.root()["Rewrapped"].integer_or(0));
            std::fflush(stdout);
            at = std::move(now);
        }
    }
    if (std::string error = state.root()["Error"].string_or(""); !error.empty())
        return fail("RewrapStopped", error + "; rotate-master goes on where it stopped", 500);
    fmt::print("{} rewrapped\n", state.root()["Rewrapped"].integer_or(0));
    return {};
}

}  // namespace

Status rotate_master(const RotateOptions& options) {
    if (!options.target.endpoint.empty()) return by_server(options);
    ServeOptions serve;
    serve.data = options.target.data.empty() ? cli::default_data_directory() : options.target.data;
    serve.master_key = options.master_key;
    ATHANOR_TRY(bool there, system_filesystem().exists(serve.data + "/format"));
    if (!there) return fail("NotADataDirectory", "there is no data directory of athanor at " + serve.data);
    Status free;
    if (auto held = store::DataDirectory::open(system_filesystem(), serve.data); !held)
        free = std::unexpected(held.error());
    if (!free && free.error().code == "DirectoryInUse") {
        RotateOptions asked = options;
        asked.target.data = serve.data;
        return by_server(asked);
    }
    ATHANOR_CHECK(free);
    if (serve.master_key.empty()) {  // which loading would make anew
        ATHANOR_TRY(bool key, system_filesystem().exists(serve.data + "/master.key"));
        if (!key)
            return fail("NoMasterKey",
                        "there is no " + serve.data + "/master.key; name it with --master-key");
    }
    return rotate_master_offline(serve, options.retire);
}

}  // namespace athanor
