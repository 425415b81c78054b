// What every verb does around its own work: the exit status of what came out of it, and the server that it speaks to.
#pragma once

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

}  // namespace athanor
