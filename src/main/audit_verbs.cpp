#include "main/audit_verbs.hpp"

#include "main/audit.hpp"
#include "main/verb.hpp"

namespace athanor {
namespace {

// Of a folder without a server; nothing is made that is not there.
Result<std::string> key_of(Filesystem& fs, const std::string& data, const std::string& master_key) {
    for (const std::string& file : {data + "/" + std::string(kAuditKeyFile), data + "/master.key"}) {
        if (file.ends_with("master.key") && !master_key.empty()) continue;
        ATHANOR_TRY(bool there, fs.exists(file));
        if (!there)
            return fail("NoKey", "there is no " + file +
                                     (file.ends_with("master.key") ? "; name it with --master-key" : ""));
    }
    ATHANOR_TRY(auto key,
                objects::MasterKey::load(fs, system_random(),
                                         master_key.empty() ? "file:" + data + "/master.key" : master_key));
    return load_audit_key(fs, system_random(), data, key);
}

}  // namespace

void add_audit_verbs(CLI::App& app, cli::AuditOptions& options, int& result) {
    auto* audit = app.add_subcommand("audit", "the audit log: is it what was written; what does it say");
    audit->require_subcommand(1);
    auto action = [&](const char* name, const char* what) {
        auto* verb = audit->add_subcommand(name, what);
        verb->add_option("--endpoint", options.target.endpoint,
                         "the server's URL, with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (default: the "
                         "server of --data)");
        verb->add_option("--region", options.target.region);
        verb->add_option("--data", options.target.data,
                         "a data directory on this machine (default: $ATHANOR_DATA, else ~/.athanor)");
        return verb;
    };
    auto* verify = action(
        "verify", "find records that were removed, altered, moved or added; 0: there are none, 1: there are");
    verify->add_option("--master-key", options.master_key, "as `serve` has it, where no server runs");
    verify->add_flag("--json", options.json);
    verify->callback([&] { result = exit_status(cli::verify_audit(options, key_of)); });
    auto* list = action("list", "the newest management events");
    list->add_option("--user", options.user, "only theirs");
    list->add_option("--event", options.event, "only of that name: CreateTrainingJob");
    list->add_option("--limit", options.limit)->check(CLI::Range(1, 50))->capture_default_str();
    list->callback([&] {
        result = with_api(options.target, [&](cli::ApiClient& api) { return cli::list_audit(api, options); });
    });
}

}  // namespace athanor
