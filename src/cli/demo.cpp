#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "base/random.hpp"
#include "cli/churn_loop.hpp"
#include "cli/closed_loop.hpp"
#include "cli/local_server.hpp"
#include "cli/progress.hpp"
#include "cli/verbs.hpp"
#include "cli/watched_loop.hpp"

namespace athanor::cli {
namespace {

std::string beside_the_binary(const char* name) {
    return std::filesystem::read_symlink("/proc/self/exe").parent_path() / name;
}

// Nobody wants to watch a quarter of an hour of calm before an instance goes, nor wait for the hour in which access logs are delivered.
const std::vector<std::string> kImpatience{
    "--access-log-interval", "2", "--scaling-alarms", "high=3x10s,low=3x10s", "--capture-interval", "5"};
constexpr std::chrono::seconds kPatience{30};  // with a server that is restarted under the demonstration

// Runs an act and shows its steps; `act.run()` has told `progress` what it does.
template <class Act>
Status perform(Act& act, Progress& progress) {
    auto done = act.run();
    if (done)
        progress.print_table();
    else
        progress.failed(done.error().code + ": " + done.error().message);
    return done;
}

// `last`: the server ends after this, and takes the endpoints with it.
Status run_acts(const Target& target, const DemoOptions& options, bool last) {
    ApiClient api(target, kPatience);
    Progress progress;
    std::string examples = options.examples.empty() ? beside_the_binary("examples/churn") : options.examples;
    std::string id = hex(system_random().bytes(4));
    ChurnLoop by_hand(api, progress, examples, id);
    ClosedLoop closed(api, progress, examples, id);
    WatchedLoop watched(api, progress, examples, closed);
    bool first = options.act == 0 || options.act == 1, third = options.act == 0 || options.act == 3;
    bool second = options.act == 2 || third;  // the third watches what the second has put into service

    fmt::print("Athanor at {}\n", target.endpoint);
    if (first) {
        fmt::print("\nThe loop, a step at a time\n");
        ATHANOR_CHECK(perform(by_hand, progress));
    }
    if (second) {
        fmt::print("\nThe loop closes itself\n");
        ATHANOR_CHECK(perform(closed, progress));
        closed.print_table();
    }
    if (third) {
        fmt::print("\nThe loop is watched\n");
        ATHANOR_CHECK(perform(watched, progress));
        watched.print_table();
    }
    if (first) by_hand.print_whereabouts();
    if (!last) return {};
    if (first) ATHANOR_CHECK(by_hand.delete_endpoints());
    return second ? closed.delete_endpoint() : Status();
}

}  // namespace

Status run_demo(const DemoOptions& options) {
    if (!options.target.endpoint.empty()) {
        ATHANOR_TRY(Target target, find_target(options.target));
        return run_acts(target, options, false);
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
        ATHANOR_TRY(LocalServer server, LocalServer::start(data, kImpatience));
        fmt::print(
            "The server was started with {}: AWS's scaling alarms look at 3 and at 15 minutes, its access "
            "logs come "
            "within hours.\n",
            fmt::join(kImpatience, " "));
        done = run_acts(server.target(), options, !options.keep);
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
