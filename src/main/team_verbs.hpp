// The verbs of people: `athanor user add`, `athanor user list`, `athanor login`.
#pragma once

#include <CLI/CLI.hpp>

#include "cli/aws_profile.hpp"
#include "cli/user_verbs.hpp"
#include "cli/verbs.hpp"

namespace athanor {

struct TeamVerbs {
    cli::TargetOptions target;
    cli::UserOptions user;
    cli::LoginOptions login;
};
// `options` and `result` live as long as `app`.
void add_team_verbs(CLI::App& app, TeamVerbs& options, int& result);

}  // namespace athanor
