// Chooses the verb. `serve` puts the server together (platform.cpp); `agent` runs at the place of compute; all others are clients of the API.
#include <CLI/CLI.hpp>
#include <cstdio>

#include "base/log.hpp"
#include "cli/account_verbs.hpp"
#include "cli/catalogue_verbs.hpp"
#include "cli/registry_verbs.hpp"
#include "cli/script_check.hpp"
#include "cli/verbs.hpp"
#include "compute/agent/agent.hpp"
#include "main/audit_verbs.hpp"
#include "main/data_verbs.hpp"
#include "main/platform.hpp"
#include "main/quota_verbs.hpp"
#include "main/team_verbs.hpp"
#include "main/verb.hpp"

namespace athanor {
namespace {

void add_serve(CLI::App& app, ServeOptions& serve, int& result) {
    auto* verb = app.add_subcommand("serve", "run the server");
    verb->add_option("--data", serve.data, "the data directory (default: $ATHANOR_DATA, else ~/.athanor)");
    verb->add_option("--listen", serve.listen, "where the API listens; port 0 takes any")
        ->capture_default_str();
    verb->add_option("--console", serve.console, "where /healthz and /metrics are")->capture_default_str();
    verb->add_option("--account", serve.account, "the account's 12 digits")->capture_default_str();
    verb->add_option("--region", serve.region)->capture_default_str();
    verb->add_option(
        "--master-key", serve.master_key,
        "file:PATH, env:NAME, credential:NAME or cmd:COMMAND (default: master.key in the data directory)");
    verb->add_option("--tls-cert", serve.tls_certificate, "PEM chain; with --tls-key the API is HTTPS");
    verb->add_option("--tls-key", serve.tls_key);
    verb->add_option("--tls", serve.tls,
                     "self-signed: HTTPS with a certificate of our own making, in the data directory")
        ->check(CLI::IsMember({"self-signed"}));
    verb->add_option("--trusted-proxy", serve.trusted_proxies,
                     "an address or CIDR block whose X-Forwarded-For is believed; may be repeated");
    verb->add_option("--s3-host", serve.s3_hosts, "BUCKET.<host> is virtual-host style; may be repeated");
    verb->add_option("--signature-v2", serve.signature_v2,
                     "allow: S3's signatures of before 2014, for tools that know no other")
        ->check(CLI::IsMember({"refuse", "allow"}));
    verb->add_option("--isolation", serve.isolation, "how jobs are kept apart")
        ->check(CLI::IsMember({"auto", "runc", "crun", "none"}))
        ->capture_default_str();
    verb->add_option("--oversize", serve.oversize, "an instance type larger than this machine")
        ->check(CLI::IsMember({"run", "refuse"}))
        ->capture_default_str();
    verb->add_option("--scaling-alarms", serve.scaling_alarms,
                     "evaluation periods x period of the alarms that scaling policies make")
        ->capture_default_str();
    verb->add_option("--capture-interval", serve.capture_interval,
                     "seconds of captured predictions that go into one object")
        ->check(CLI::Range(1u, 3600u))
        ->capture_default_str();
    verb->add_option("--lifecycle-day", serve.lifecycle_day,
                     "seconds that S3's lifecycle rules take for a day: for trying them out")
        ->check(CLI::Range(1.0, 86400.0))
        ->capture_default_str();
    verb->add_option(
            "--transition-minimum-size", serve.least_transition,
            "bytes; smaller objects change their storage class only by a lifecycle rule that asks for a size")
        ->capture_default_str();
    verb->add_option("--restore-delay", serve.restore_delay,
                     "seconds that a restore of an archived S3 object takes, unless it is Expedited")
        ->check(CLI::Range(0.0, 172800.0))
        ->capture_default_str();
    verb->add_option("--scrub-rate", serve.scrub_rate,
                     "MiB/s of stored objects that are read again, to find what the disk changed; 0: none")
        ->check(CLI::Range(0.0, 10000.0))
        ->capture_default_str();
    verb->add_option("--new-bucket-ownership", serve.new_bucket_ownership,
                     "of the objects in buckets that are made without a word about it")
        ->check(CLI::IsMember({"BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"}))
        ->capture_default_str();
    verb->add_option(
            "--new-bucket-public-access", serve.new_bucket_public_access,
            "block: new buckets have a public access block; with allow and ObjectWriter they are as AWS's "
            "were before April 2023")
        ->check(CLI::IsMember({"allow", "block"}))
        ->capture_default_str();
    verb->add_option("--access-log-interval", serve.access_log_interval,
                     "seconds after which lines of S3's server access logs are delivered")
        ->check(CLI::Range(0.2, 3600.0))
        ->capture_default_str();
    verb->add_option("--audit", serve.audit,
                     "management: what is done to objects, messages and predictions is not recorded")
        ->check(CLI::IsMember({"all", "management"}))
        ->capture_default_str();
    verb->add_option("--audit-retention-days", serve.audit_retention_days, "of audit records; 0: for ever")
        ->check(CLI::Range(0u, 36500u))
        ->capture_default_str();
    verb->add_option("--audit-delivery-interval", serve.audit_delivery_interval,
                     "seconds after which CloudTrail's trails deliver what happened")
        ->check(CLI::Range(0.2, 3600.0))
        ->capture_default_str();
    verb->add_flag("--oidc-allow-http", serve.oidc_allow_http,
                   "OpenID providers may be asked by http: for issuers on this machine");
    verb->add_flag("--oidc-allow-private", serve.oidc_allow_private,
                   "OpenID providers may have loopback, link-local and private addresses");
    verb->add_option(
        "--console-oidc", serve.console_oidc,
        "sign-in by an OpenID provider: name=NAME,issuer=URL,client-id=ID,client-secret=env:NAME,role=ARN; "
        "may be repeated");
    verb->add_option("--cores", serve.cores, "threads that serve requests (default: all)");
    verb->callback([&] { result = exit_status(run_server(serve)); });
}

void add_agent(CLI::App& app, compute::AgentOptions& agent, int& result) {
    auto* verb = app.add_subcommand("agent", "run one instance of a job (started by the server)");
    verb->add_option("--run-dir", agent.run_directory)->required();
    verb->add_option("--server", agent.server_url)->required();
    verb->add_option("--isolation", agent.isolation)->capture_default_str();
    verb->add_option("--runtimes", agent.runtimes);
    verb->add_option("--catalogue", agent.catalogue);
    verb->callback([&] { result = compute::run_agent(agent); });
}

struct RegistryOptions {
    std::string group;
    cli::ApproveOptions approve;
    cli::DeployOptions deploy;
};

void add_clients(CLI::App& app, cli::TargetOptions& target, cli::DemoOptions& demo, RegistryOptions& registry,
                 std::string& job, bool& follow, int& result) {
    const auto client = [&](const char* name, const char* what) {
        return add_client(app, target, name, what);
    };
    client("status", "what the server is doing")->callback([&] {
        result = with_api(target, cli::show_status);
    });
    client("jobs", "the newest jobs")->callback([&] { result = with_api(target, cli::list_jobs); });
    auto* endpoints = client("endpoints", "the endpoints; or tokens of one");
    endpoints->callback([&, endpoints] {
        if (endpoints->get_subcommands().empty()) result = with_api(target, cli::list_endpoints);
    });
    auto* models = client("models", "the model registry: its groups, or the versions of one");
    models->add_option("group", registry.group);
    models->callback([&] {
        result = with_api(target, [&](cli::ApiClient& api) { return cli::show_models(api, registry.group); });
    });
    auto* approve = client("approve", "approve a model version, or reject it");
    approve
        ->add_option("version", registry.approve.version, "GROUP/VERSION; GROUP: the newest that is pending")
        ->required();
    approve->add_flag("--reject", registry.approve.reject);
    approve->add_option("--why", registry.approve.why, "kept with the decision");
    approve->callback([&] {
        result =
            with_api(target, [&](cli::ApiClient& api) { return cli::approve_model(api, registry.approve); });
    });
    auto* deploy = client("deploy", "put the newest approved version of a group behind an endpoint");
    deploy->add_option("name", registry.deploy.endpoint, "the endpoint; made if it is not there")->required();
    deploy->add_option("group", registry.deploy.group)->required();
    deploy->add_option("--tag", registry.deploy.tag, "KEY=VALUE of its tags or metadata: stage=champion");
    deploy->add_option("--role", registry.deploy.role, "whose rights the model has (default: as now)");
    deploy->add_option("--instance-type", registry.deploy.instance_type, "default: as now, or ml.m5.large");
    deploy->add_option("--instances", registry.deploy.instances, "default: as now, or 1");
    deploy->callback([&] {
        result =
            with_api(target, [&](cli::ApiClient& api) { return cli::deploy_model(api, registry.deploy); });
    });
    auto* rollback = client("rollback", "what an endpoint served before serves again");
    rollback->add_option("name", registry.deploy.endpoint, "the endpoint")->required();
    rollback->callback([&] {
        result = with_api(target,
                          [&](cli::ApiClient& api) { return cli::roll_back(api, registry.deploy.endpoint); });
    });
    auto* logs = client("logs", "a job's log");
    logs->add_option("job", job)->required();
    logs->add_flag("-f,--follow", follow, "until the job ends");
    logs->callback([&] {
        result = with_api(target, [&](cli::ApiClient& api) { return cli::show_log(api, job, follow); });
    });
    client("env", "the variables and the profile that clients need")->callback([&] {
        result = with_api(target, [](cli::ApiClient& api) -> Status {
            cli::print_environment(api.target());
            return {};
        });
    });
    auto* run =
        client("demo", "the whole loop on real data, with a server of its own unless --endpoint is given");
    run->add_option("--examples", demo.examples, "the folder with churn.csv and its scripts");
    run->add_flag("--keep", demo.keep, "leave the server running");
    run->add_option("--act", demo.act,
                    "1: the loop a step at a time; 2: it closes itself; 3: that, and it is watched; 0: all")
        ->capture_default_str()
        ->check(CLI::Range(0, 3));
    run->callback([&] {
        demo.target = target;
        demo.data = target.data;
        result = exit_status(cli::run_demo(demo));
    });
}

// The accounts of a server, by its operator.
void add_account(CLI::App& app, cli::TargetOptions& target, std::string& name, int& result) {
    auto* account = app.add_subcommand("account", "the accounts of a server, by its operator's credentials");
    account->require_subcommand(1);
    const auto action = [&](const char* name, const char* what) {
        return add_operator(*account, target, name, what);
    };
    auto* create = action("create", "make one; its root's keys are shown this once");
    create->add_option("name", name)->required();
    create->callback([&] {
        result = with_api(target, [&](cli::ApiClient& api) { return cli::create_account(api, name); });
    });
    action("list", "all of them")->callback([&] { result = with_api(target, cli::list_accounts); });
}

// What is added to the catalogue of a server on this machine.
void add_catalogue(CLI::App& app, cli::CatalogueOptions& options, int& result) {
    auto group = [&](const char* name, const char* what) {
        auto* verb = app.add_subcommand(name, what);
        verb->require_subcommand(1);
        return verb;
    };
    auto action = [&](CLI::App* verb, const char* name, const char* what,
                      Status (*run)(const cli::CatalogueOptions&)) {
        auto* sub = verb->add_subcommand(name, what);
        sub->add_option("--data", options.data,
                        "the server's data directory (default: $ATHANOR_DATA, else ~/.athanor)");
        if (std::string_view(name) != "list")
            sub->add_option("name", options.name, "what jobs and models call it, as their image")->required();
        sub->callback([&options, &result, run] { result = exit_status(run(options)); });
        return sub;
    };
    auto* runtime = group("runtime", "Python environments that jobs and models may use as their image");
    action(runtime, "add", "register a virtual or conda environment; it is bound read-only", cli::add_runtime)
        ->add_option("--python", options.path, "the environment's folder, or its interpreter")
        ->required();
    action(runtime, "remove", "forget one; the environment itself stays", cli::remove_runtime);
    action(runtime, "list", "the built-in and the registered ones", cli::list_runtimes);
    auto* image = group("image", "container images by name");
    action(image, "add", "keep an archive that `docker save` wrote, under a name", cli::add_image)
        ->add_option("file", options.path, "the archive")
        ->required();
    action(image, "remove", "forget one", cli::remove_image);
    action(image, "list", "the registered ones", cli::list_images);
}

void add_check(CLI::App& app, cli::CheckOptions& check, int& result) {
    static const std::map<std::string, cli::ScriptKind> kKinds = {{"processing", cli::ScriptKind::processing},
                                                                  {"training", cli::ScriptKind::training},
                                                                  {"inference", cli::ScriptKind::inference}};
    auto* verb = app.add_subcommand(
        "check",
        "run a script as a job would, in the sandbox but without a server, and list what does not fit");
    verb->add_option("kind", check.kind, "processing, training or inference")
        ->required()
        ->transform(CLI::Transformer(kKinds, CLI::ignore_case));
    verb->add_option("script", check.script)->required();
    verb->add_option(
        "--input", check.input,
        "a folder (or file): channels of a training job, the input of a processing job, a model's files");
    verb->add_option("--runtime", check.runtime, "the image")->capture_default_str();
    verb->add_option("--hyperparameter", check.hyperparameters,
                     "NAME=VALUE, of a training job; may be repeated");
    verb->add_option("--sample", check.sample, "a request's body for an inference script");
    verb->add_option("--content-type", check.content_type, "of the sample")->capture_default_str();
    verb->add_flag("--network", check.network, "let it use the network");
    verb->add_option("--seconds", check.seconds, "after which it is stopped")->capture_default_str();
    verb->add_option("--memory-mib", check.memory_mib, "a limit of its memory");
    verb->add_option("--isolation", check.isolation)
        ->check(CLI::IsMember({"auto", "runc", "crun", "none"}))
        ->capture_default_str();
    verb->add_option("--data", check.data, "a data directory, for its registered runtimes");
    verb->add_option("arguments", check.arguments, "for the script, after --");
    verb->callback([&] { result = exit_status(cli::check_script(check)); });
}

}  // namespace

int run(int argc, char** argv) {
    CLI::App app("Athanor: an ML platform on your own machines, speaking the protocols of S3 and SageMaker",
                 "athanor");
    app.set_version_flag("--version", "athanor " ATHANOR_VERSION);
    app.require_subcommand(1);
    std::string level = "info";
    app.add_option("--log-level", level)
        ->check(CLI::IsMember({"debug", "info", "warn", "error"}))
        ->envname("ATHANOR_LOG_LEVEL");
    app.parse_complete_callback([&] {
        log::configure(level == "debug"  ? log::Level::debug
                       : level == "info" ? log::Level::info
                       : level == "warn" ? log::Level::warn
                                         : log::Level::error);
    });

    int result = 0;
    ServeOptions serve;
    compute::AgentOptions agent;
    cli::TargetOptions target;
    cli::DemoOptions demo;
    RegistryOptions registry;
    std::string job, account;
    bool follow = false;
    cli::AuditOptions audit;
    add_serve(app, serve, result);
    add_audit_verbs(app, audit, result);
    add_agent(app, agent, result);
    cli::CatalogueOptions catalogue;
    cli::CheckOptions check;
    add_catalogue(app, catalogue, result);
    add_check(app, check, result);
    add_clients(app, target, demo, registry, job, follow, result);
    DataVerbs data;
    add_data_verbs(app, data, result);
    TeamVerbs team;
    add_team_verbs(app, team, result);
    QuotaVerbs quotas;
    add_quota_verbs(app, quotas, result);
    add_account(app, target, account, result);
    app.add_subcommand("operations", "every operation that is known, and which are built")->callback([&] {
        result = exit_status(print_operations());
    });
    app.add_subcommand("doctor", "what this machine lacks for running jobs, and the remedy")->callback([&] {
        result = cli::show_doctor();
    });
    CLI11_PARSE(app, argc, argv);
    return result;
}

}  // namespace athanor

int main(int argc, char** argv) { return athanor::run(argc, argv); }
