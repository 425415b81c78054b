// The verbs `quota` and `endpoints token`.
#pragma once

#include <CLI/CLI.hpp>

#include "cli/quota_verbs.hpp"
#include "cli/verbs.hpp"

namespace athanor {

struct QuotaVerbs {
    cli::TargetOptions target;
    cli::QuotaOptions quota;
    cli::TokenOptions token;
};
// `options` and `result` live as long as `app`.
void add_quota_verbs(CLI::App& app, QuotaVerbs& options, int& result);

}  // namespace athanor
