#include "main/quota_verbs.hpp"

#include "main/verb.hpp"

namespace athanor {
void add_quota_verbs(CLI::App& app, QuotaVerbs& options, int& result) {
    auto* quota =
        app.add_subcommand("quota", "what each account may have at most, by the operator's credentials");
    quota->require_subcommand(1);
    auto* set = add_operator(*quota, options.target, "set",
                             "of one account; 0 takes a limit away, what is not named stays");
    set->add_option("account", options.quota.account, "its 12 digits")->required();
    const auto limit = [&](const char* name, std::optional<std::int64_t>& to, const char* what) {
        set->add_option(name, to, what)->check(CLI::NonNegativeNumber);
    };
    limit("--running-jobs", options.quota.running_jobs, "training and processing jobs that have not ended");
    limit("--vcpus", options.quota.vcpus, "of the instances of those jobs");
    limit("--bytes", options.quota.bytes, "in all of its buckets");
    limit("--requests", options.quota.requests, "a second");
    set->callback([&] {
        result =
            with_api(options.target, [&](cli::ApiClient& api) { return cli::set_quota(api, options.quota); });
    });
    add_operator(*quota, options.target, "list", "of all accounts that have some")->callback([&] {
        result = with_api(options.target, cli::list_quotas);
    });

    auto* endpoints = app.get_subcommand("endpoints");  // which by itself lists them
    auto* token = add_operator(
        *endpoints, options.target, "token",
        "a token for callers that cannot sign: Authorization: Bearer TOKEN; it is shown this once");
    token->add_option("name", options.token.endpoint, "the endpoint's")->required();
    token->add_option("--days", options.token.days, "that it is good for")
        ->check(CLI::Range(1, 366))
        ->capture_default_str();
    auto* revoke = token->add_option("--revoke", options.token.revoke, "the id of one that shall end now");
    token->add_flag("--list", options.token.list, "those that there are")->excludes(revoke);
    token->callback([&] {
        result = with_api(options.target,
                          [&](cli::ApiClient& api) { return cli::endpoint_token(api, options.token); });
    });
}

}  // namespace athanor
