// The verbs of the audit log: audit verify, audit list.
#pragma once

#include <CLI/CLI.hpp>

#include "cli/audit_verbs.hpp"

namespace athanor {

// `options` and `result` live as long as `app`.
void add_audit_verbs(CLI::App& app, cli::AuditOptions& options, int& result);

}  // namespace athanor
