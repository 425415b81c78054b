#include "main/data_verbs.hpp"

#include "main/verb.hpp"

namespace athanor {
namespace {

void add_history(CLI::App& app, DataVerbs& options, int& result) {
    auto* verb = add_client(app, options.target, "history", "the versions of an object, and who made them");
    verb->add_option("object", options.history.object, "s3://BUCKET/KEY")->required();
    verb->add_option("--restore", options.history.restore, "make this version the newest again, by a copy");
    verb->add_option("--limit", options.history.limit, "how many, newest first")->capture_default_str();
    verb->add_flag("--json", options.history.json);
    verb->callback([&] {
        result = with_api(options.target,
                          [&](cli::ApiClient& api) { return cli::show_history(api, options.history); });
    });
}

void add_inventory(CLI::App& app, DataVerbs& options, int& result) {
    auto* verb = add_client(app, options.target, "inventory",
                            "a report of a bucket's inventory now, whatever its schedule");
    verb->add_option("bucket", options.inventory_bucket, "s3://BUCKET")->required();
    verb->add_option("id", options.inventory_id, "of the bucket's inventory configuration")->required();
    verb->callback([&] {
        result = with_api(options.target, [&](cli::ApiClient& api) {
            return cli::make_inventory(api, options.inventory_bucket, options.inventory_id);
        });
    });
}

void add_fsck(CLI::App& app, DataVerbs& options, int& result) {
    auto* verb = add_client(
        app, options.target, "fsck",
        "is what is stored what was written? By the server, if one runs on the data directory; 0: nothing "
        "is damaged, 3: something is");
    verb->add_flag("--read", options.fsck.read, "every byte of every object, too");
    verb->add_flag("--repair", options.fsck.repair,
                   "put right what needs no guess: leftovers, counts, listings; no server may run");
    verb->add_option("--master-key", options.fsck.master_key, "as `serve` has it, where no server runs");
    verb->add_flag("--json", options.fsck.json);
    verb->callback([&] {
        options.fsck.target = options.target;
        result = exit_status(cli::check_store(options.fsck));
    });
}

void add_reproduce(CLI::App& app, DataVerbs& options, int& result) {
    auto* verb = add_client(app, options.target, "reproduce",
                            "run a job again from what it read, and compare what comes out; 0: the same, 2: "
                            "not, 3: something that it read is gone");
    verb->add_option("job", options.reproduce.job, "a training or processing job that has completed")
        ->required();
    verb->add_option("--name", options.reproduce.name, "of the new job");
    verb->add_option("--output", options.reproduce.output,
                     "s3://BUCKET/PREFIX (default: reproduced, in the bucket of the job's outputs)");
    verb->add_flag("--check", options.reproduce.check, "only see whether all that it read is still there");
    verb->add_flag("--json", options.reproduce.json);
    verb->callback([&] {
        result = with_api(options.target, [&](cli::ApiClient& api) -> Result<int> {
            ATHANOR_TRY(auto verdict, cli::reproduce(api, options.reproduce));
            return static_cast<int>(verdict);
        });
    });
}

void add_backups(CLI::App& app, DataVerbs& options, int& result) {
    auto* backup = app.add_subcommand(
        "backup",
        "copy a running server's data directory, without its master key; on its machine, as its user");
    backup->add_option("destination", options.backup.destination, "a folder; what it has is not copied again")
        ->required();
    backup->add_option("--data", options.backup.data,
                       "the server's data directory (default: $ATHANOR_DATA, else ~/.athanor)");
    backup->add_option("--keep", options.backup.keep, "snapshots; older ones are removed")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    backup->add_option("--threads", options.backup.threads)->check(CLI::Range(1, 64))->capture_default_str();
    backup->add_flag("--json", options.backup.json);
    backup->callback([&] { result = exit_status(cli::back_up(options.backup)); });

    auto* restore = app.add_subcommand("restore-backup", "make a data directory of a backup");
    restore->add_option("source", options.restore.source, "the folder of `athanor backup`")->required();
    restore->add_option("data", options.restore.data, "the new data directory: absent, or empty")->required();
    restore->add_option("--snapshot", options.restore.snapshot,
                        "its name in SOURCE/snapshots (default: the newest)");
    restore->add_flag("--json", options.restore.json);
    restore->callback([&] { result = exit_status(cli::restore_backup(options.restore)); });
}

void add_trees(CLI::App& app, DataVerbs& options, int& result) {
    using Verb = Status (*)(const cli::Target&, const cli::TreeOptions&);
    auto add = [&](const char* name, const char* what, Verb run) {
        auto* verb = add_client(app, options.target, name, what);
        verb->add_option("--prefix", options.tree.prefix, "only keys that begin so");
        verb->add_option("--threads", options.tree.threads, "objects at a time")
            ->check(CLI::Range(1, 256))
            ->capture_default_str();
        verb->add_flag("--json", options.tree.json);
        verb->callback([&options, &result, run] {
            auto target = cli::find_target(options.target);
            result =
                exit_status(target ? run(*target, options.tree) : Status(std::unexpected(target.error())));
        });
        return verb;
    };
    auto* out = add("export", "a bucket's objects as files; run again, it goes on", cli::export_tree);
    out->add_option("bucket", options.tree.bucket, "s3://BUCKET")->required();
    out->add_option("folder", options.tree.folder)->required();
    auto* in =
        add("import", "files as a bucket's objects; what it has already is not sent", cli::import_tree);
    in->add_option("folder", options.tree.folder)->required();
    in->add_option("bucket", options.tree.bucket, "s3://BUCKET, which exists")->required();
}

void add_keys(CLI::App& app, DataVerbs& options, int& result) {
    auto* keys = app.add_subcommand("keys", "the key under which all others lie");
    keys->require_subcommand(1);
    auto* verb = keys->add_subcommand("rotate-master",
                                      "a new version of the master key, and all that older ones have sealed "
                                      "sealed by it; by the server, if one runs");
    verb->add_option(
        "--endpoint", options.target.endpoint,
        "the server's URL, with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (default: the server of "
        "--data)");
    verb->add_option("--region", options.target.region);
    verb->add_option("--data", options.target.data, "a data directory on this machine");
    verb->add_flag("--retire", options.rotation.retire,
                   "take out the older versions, if nothing is sealed by them any more");
    verb->add_option("--master-key", options.rotation.master_key, "as `serve` has it, where no server runs");
    verb->callback([&] {
        options.rotation.target = options.target;
        result = exit_status(rotate_master(options.rotation));
    });
}

}  // namespace

void add_data_verbs(CLI::App& app, DataVerbs& options, int& result) {
    add_fsck(app, options, result);
    add_history(app, options, result);
    add_inventory(app, options, result);
    add_reproduce(app, options, result);
    add_backups(app, options, result);
    add_keys(app, options, result);
    add_trees(app, options, result);
}

}  // namespace athanor
