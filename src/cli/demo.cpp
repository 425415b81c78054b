#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "base/random.hpp"
#include "cli/churn_loop.hpp"
#include "cli/local_server.hpp"
#include "cli/progress.hpp"
#include "cli/verbs.hpp"

namespace athanor::cli {
namespace {

std::string beside_the_binary(const char* name) {
    return std::filesystem::read_symlink("/proc/self/exe").parent_path() / name;
}

// `last`: the server ends after this, and takes the endpoints with it.
Status run_loop(const Target& target, const DemoOptions& options, bool last) {
    ApiClient api(target);
    Progress progress;
    ChurnLoop loop(api, progress,
                   options.examples.empty() ? beside_the_binary("examples/churn") : options.examples,
                   hex(system_random().bytes(4)));
    fmt::print("Athanor at {}\n\n", target.endpoint);
    if (auto done = loop.run(); !done) {
        progress.failed(done.error().code + ": " + done.error().message);
        return done;
    }
    progress.print_table();
    loop.print_whereabouts();
    return last ? loop.delete_endpoints() : Status();
}

}  // namespace

Status run_demo(const DemoOptions& options) {
    if (!options.target.endpoint.empty()) {
        ATHANOR_TRY(Target target, find_target(options.target));
        return run_loop(target, options, false);
    }
    std::string folder, data = options.data;
    if (data.empty()) {
        std::string pattern = std::filesystem::temp_directory_path() / "athanor-demo-XXXXXX";
        if (!::mkdtemp(pattern.data())) return fail("IOError", "cannot make a temporary directory", 500);
        folder = pattern;
        data = folder + "/data";
    }
    Status done;
    {
        ATHANOR_TRY(LocalServer server, LocalServer::start(data));
        done = run_loop(server.target(), options, !options.keep);
        if (done && options.keep) {
            int pid = server.release();
            fmt::print(
                "\nThe server runs on (process {}), with its data in {}.\n  eval \"$(athanor env --data "
                "{})\" sets what clients need; `kill {}` stops it.\n",
                pid, data, data, pid);
            return done;
        }
    }
    if (done && !folder.empty()) {
        std::filesystem::remove_all(folder);
        fmt::print("\nThe server has been stopped and its data removed; with --keep it runs on.\n");
    } else {
        fmt::print("\nThe data are in {0}, the server's log is {0}.log.\n", data);
    }
    return done;
}

}  // namespace athanor::cli
