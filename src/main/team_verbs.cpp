#include "main/team_verbs.hpp"

#include "main/verb.hpp"

namespace athanor {
void add_team_verbs(CLI::App& app, TeamVerbs& options, int& result) {
    auto* user = app.add_subcommand("user", "the people of an account");
    user->require_subcommand(1);
    auto* add = add_client(*user, options.target, "add",
                           "make a user with policies and groups, and print an access key, this once");
    add->add_option("name", options.user.name)->required();
    add->add_option("--policy", options.user.policies,
                    "a managed policy's name or ARN, or a file with a document; may be repeated");
    add->add_option("--group", options.user.groups, "made if it is not there; may be repeated");
    add->add_flag("--password-stdin", options.user.password_on_stdin,
                  "a password for the console, a line on standard input");
    add->callback([&] {
        result =
            with_api(options.target, [&](cli::ApiClient& api) { return cli::add_user(api, options.user); });
    });
    add_client(*user, options.target, "list", "every user, a line of JSON each")->callback([&] {
        result = with_api(options.target, [](cli::ApiClient& api) { return cli::list_users(api); });
    });

    auto* login =
        app.add_subcommand("login", "check an access key and keep it as a profile of AWS's clients");
    login->add_option("--profile", options.login.profile)->capture_default_str();
    login->add_option("--endpoint", options.login.endpoint,
                      "the server's URL (default: the server of --data)");
    login->add_option("--region", options.login.region);
    login->add_option("--data", options.login.data, "a data directory on this machine, for its address");
    login->add_option("--access-key", options.login.access_key, "default: asked for");
    login->add_option("--secret-key", options.login.secret_key, "default: asked for, without showing it");
    login->callback([&] { result = exit_status(cli::log_in(options.login)); });
}

}  // namespace athanor
