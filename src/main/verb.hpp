// What every verb does around its own work: the exit status of what came out of it, and the server that it speaks to.
#pragma once

#include <CLI/CLI.hpp>

#include "base/log.hpp"
#include "cli/verbs.hpp"

namespace athanor {

// 1, and the error on standard error; what went well is 0, or the status that it names.
inline int exit_status(const Result<int>& status) {
    if (status) return *status;
    fmt::print(stderr, "athanor: {}: {}\n", status.error().code, status.error().message);
    return 1;
}
inline int exit_status(const Status& status) {
    return exit_status(status ? Result<int>(0) : std::unexpected(status.error()));
}

// `verb` takes the API of the server that `options` name, and returns a Status or a Result<int>.
template <class F>
int with_api(const cli::TargetOptions& options, F verb) {
    auto target = cli::find_target(options);
    if (!target) return exit_status(Status(std::unexpected(target.error())));
    cli::ApiClient api(*target);
    return exit_status(verb(api));
}

// A verb that speaks to a server, as the caller whom the environment or the data directory names.
inline CLI::App* add_client(CLI::App& to, cli::TargetOptions& target, const char* name, const char* what) {
    auto* verb = to.add_subcommand(name, what);
    verb->add_option("--endpoint", target.endpoint,
                     "the server's URL, with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (default: the "
                     "server of --data)");
    verb->add_option("--region", target.region);
    verb->add_option("--data", target.data,
                     "a data directory on this machine, for its address and root credentials");
    return verb;
}

// The same of an operator, who may name the keys.
inline CLI::App* add_operator(CLI::App& to, cli::TargetOptions& target, const char* name, const char* what) {
    auto* verb = to.add_subcommand(name, what);
    verb->add_option("--endpoint", target.endpoint, "the server's URL (default: the server of --data)");
    verb->add_option("--region", target.region);
    verb->add_option("--data", target.data, "a data directory on this machine");
    auto* key = verb->add_option("--access-key", target.access_key, "default: AWS_ACCESS_KEY_ID");
    auto* secret = verb->add_option("--secret-key", target.secret_key, "default: AWS_SECRET_ACCESS_KEY");
    key->needs(secret);
    secret->needs(key);
    return verb;
}

}  // namespace athanor
