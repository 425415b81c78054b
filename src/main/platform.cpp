#include "main/platform.hpp"

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <filesystem>
#include <future>

#include "api/services.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "cli/verbs.hpp"
#include "compute/agent_protocol.hpp"
#include "console/api.hpp"
#include "console/console.hpp"
#include "gate/accounts_api.hpp"
#include "gate/credentials.hpp"
#include "gate/dispatcher.hpp"
#include "gate/identity/authorizer.hpp"
#include "gate/identity/directory.hpp"
#include "gate/register.hpp"
#include "gate/signed_routes.hpp"
#include "main/audit.hpp"
#include "main/backup.hpp"
#include "main/console_views.hpp"
#include "main/console_sources.hpp"
#include "main/people.hpp"
#include "main/services.hpp"
#include "main/storage_metrics.hpp"
#include "objects/object_store.hpp"
#include "services/cloudtrail/recorder.hpp"
#include "services/s3/access_log.hpp"
#include "services/s3/fsck.hpp"
#include "services/s3/history.hpp"
#include "services/s3/inventory.hpp"
#include "services/s3/inventory_route.hpp"
#include "services/s3/notification.hpp"
#include "services/s3/post_object.hpp"
#include "services/s3/service.hpp"

namespace athanor {
namespace {

constexpr std::chrono::seconds kDrainLimit{30};
constexpr std::chrono::hours kExpirePause{1};
constexpr std::chrono::seconds kUsesPause{20};
constexpr std::chrono::seconds kCertificatePause{2};

class Platform {
public:
    Platform(const ServeOptions& options, Foundations foundations)
        : options_(options),
          cores_(options.cores ? options.cores : std::max(1u, std::thread::hardware_concurrency())),
          foundations_(std::move(foundations)),
          sessions_(foundations_.root.credentials, options.account, foundations_.session_key, system_clock(),
                    system_random(), foundations_.identities.get(), foundations_.identities.get()),
          authorizer_(*foundations_.identities),
          operations_(authorizer_),
          targets_(operations_, sessions_),
          dispatcher_(operations_, sessions_, system_clock(), system_random(),
                      {options.region, options.s3_hosts, options.signature_v2 == "allow",
                       foundations_.trusted_proxies}),
          own_(sessions_, system_clock(), system_random(), options.region, options.account),
          recorder_(*foundations_.audit, system_random(),
                    {.account = options.account,
                     .data_events = options.audit == "all",
                     .owner_of =
                         [&objects = *foundations_.objects](std::string_view bucket) {
                             auto name = objects::BucketName::parse(std::string(bucket));
                             auto found = name ? objects.find_bucket(*name) : std::unexpected(name.error());
                             return found ? found->account : std::string();
                         }}),
          people_(options, People::clients(options).value_or(std::vector<console::OidcClient>()),
                  *foundations_.control, *foundations_.identities, *foundations_.pool, &recorder_),
          audit_round_(*foundations_.audit, system_clock(), *foundations_.pool, options.audit_retention_days),
          backups_({.data = options.data,
                    .objects = *foundations_.objects,
                    .control = *foundations_.control,
                    .master_key = foundations_.master_key,
                    .master_key_source = options.master_key,
                    .root = foundations_.root.credentials,
                    .clock = system_clock(),
                    .random = system_random(),
                    .pool = *foundations_.pool}),
          rotation_(rotation_parts(foundations_, options)),
          console_([this] { return metrics(); }, foundations_.trusted_proxies),
          console_api_(
              {.sign_in = people_.sign_in(),
                        .operations = operations_,
                        .own = own_,
                        .quotas = foundations_.quotas.get(),
                        .clock = system_clock()},
              *foundations_.pool,
              console_sources(foundations_, operations_, changes_, [this]() -> Services& { return *services_; })),
          api_server_(cores_, {.tls = foundations_.certificates.files()},
                      [this](http::Request& request) { return dispatcher_.serve(request); }),
          agent_server_(cores_, {}, [this](http::Request& request) { return dispatcher_.serve(request); }),
          console_server_(cores_, {.tls = foundations_.certificates.files()},
                          [this](http::Request& request) { return console_.serve(request); }) {}

    Status start() {
        ATHANOR_TRY(Address api, parse_address(options_.listen));
        ATHANOR_TRY(Address console, parse_address(options_.console));
        ATHANOR_CHECK(api_server_.listen(api.host, api.port));
        ATHANOR_CHECK(console_server_.listen(console.host, console.port));
        std::uint16_t agents_port = api_server_.port();
        if (tls()) {  // agents on this machine need no certificate that they could trust: they talk over loopback, to a listener of their own
            ATHANOR_CHECK(agent_server_.listen("127.0.0.1", 0));
            agents_port = agent_server_.port();
        }
        bool any = tls() || api.host == "0.0.0.0" || api.host == "::";
        make_services(fmt::format("http://{}:{}", any ? "127.0.0.1" : api.host, agents_port));
        ATHANOR_CHECK(services_->kms.load());
        foundations_.objects->wrap_with(services_->kms.object_keys());
        spawn(cores_.next(), services_->kms.upkeep_loop());
        spawn(cores_.next(), services_->secrets.delete_loop());
        ATHANOR_CHECK(services_->sagemaker.start(cores_.next()));
        services_->events.observe([this](std::string_view event) {
            changes_.take(event);
            console_api_.streams().changed();
        });
        spawn(cores_.next(), console_api_.streams().loop());
        services_->events.start(cores_.next());
        services_->notifications.start(cores_.next());
        services_->scheduler.start(cores_.next());
        services_->pipes.start(cores_.next());
        ATHANOR_CHECK(services_->cloudwatch.start(cores_.next()));
        services_->autoscaling.start(cores_.next());
        ATHANOR_CHECK(backups_.remove_leftovers());
        spawn(cores_.next(), backups_.expire_loop());
        spawn(cores_.next(), rotation_.resume());
        spawn(cores_.next(), expire_telemetry());
        spawn(cores_.next(), note_uses());
        if (tls()) spawn(cores_.next(), watch_certificates());
        spawn(cores_.next(), services_->meters.run());
        ATHANOR_CHECK(services_->capture.recover());
        services_->router.capture_with(&services_->capture);
        spawn(cores_.next(), services_->capture.write_loop());
        spawn(cores_.next(), services_->capture.upload_loop());
        spawn(cores_.next(), services_->logs.follow());
        spawn(cores_.next(), services_->s3.documents().expire_loop(*foundations_.pool, system_clock()));
        spawn(cores_.next(), services_->access_logs.deliver_loop());
        spawn(cores_.next(), services_->inventories.loop());
        spawn(cores_.next(), services_->statistics.loop());
        foundations_.audit_index->load(*foundations_.audit, system_clock().now());
        spawn(cores_.next(), audit_round_.loop());
        spawn(cores_.next(), services_->cloudtrail.delivery().loop(std::chrono::duration_cast<Duration>(
                                 std::chrono::duration<double>(options_.audit_delivery_interval))));
        cores_.start();
        return announce(api.host, console.host);
    }

    void make_services(std::string api_url) {
        services_ = std::make_unique<Services>(foundations_, sessions_, operations_, targets_, people_.web(),
                                               options_, std::move(api_url));
        services_->add_to(operations_);
        sessions_.refuse_holders(
            [this](std::string_view arn) { return services_->sagemaker.has_ended(arn); });
        services_->tell(authorizer_, *foundations_.control);
        own_.behind(foundations_.trusted_proxies);
        operations_.audit_with(&recorder_);
        console_.sign_in_with(&people_.sign_in());
        console_.show(console::web_assets());
        console_.answer_with(&console_api_);
        own_.audit_with(&recorder_);
        audit_round_.add_to(own_);
        dispatcher_.cross_origin([this](const auto& request, std::string_view bucket, http::Headers& to) {
            return services_->s3.documents().cross_origin(request, bucket, to);
        });
        dispatcher_.witness([this](const gate::Finished& finished, http::Response& response) {
            services_->access_logs.finished(finished, response);
        });
        dispatcher_.forms(s3::post_object);
        s3::add_history(own_, *foundations_.objects, services_->s3.access());
        s3::add_inventory(own_, services_->inventories);
        s3::add_fsck(own_, *foundations_.objects, *foundations_.pool);
        services_->sagemaker.add_to(own_, authorizer_);
        add_console_views(own_, authorizer_, foundations_, *services_, options_,
                          [this] { return api_server_.stats(); });
        backups_.add_to(own_);
        rotation_.add_to(own_);
        gate::add_accounts(own_, *foundations_.accounts);
        foundations_.quotas->add_to(own_, *foundations_.accounts, authorizer_);
        foundations_.tokens->add_to(own_, authorizer_);
        dispatcher_.limit_with(foundations_.quotas.get());
        dispatcher_.bearers_with(foundations_.tokens.get());
        dispatcher_.route(
            std::string(gate::kSignedPath),
            [this](http::Request& request, std::string_view name) { return own_.serve(request, name); });
        dispatcher_.route(std::string(compute::kAgentPathPrefix),
                          [this](http::Request& request, std::string_view rest) {
                              return services_->sagemaker.serve_agent(request, rest);
                          });
    }

    void stop() {
        console_.set_draining();
        services_->sagemaker.stop();
        services_->scheduler.stop();
        services_->autoscaling.stop();
        services_->pipes.stop();
        services_->cloudwatch.stop();
        services_->events.stop();
        services_->sqs.stop();
        std::promise<void> drained;
        spawn(cores_.next(), drain(drained));
        drained.get_future().wait();
        foundations_.pool->stop();
        foundations_.pool->join();
        cores_.stop();
        services_->meters.flush_rest();
        services_->capture.write_rest();
    }

    ~Platform() { foundations_.audit_index->stop(); }  // it reads the log, which goes first

    gate::Register& operations() { return operations_; }

    bool has_certificate() const { return tls(); }
    void look_at_certificates(Certificates::Look what) {
        std::lock_guard lock(certificates_);
        http::Server* const servers[] = {&api_server_, &console_server_};
        foundations_.certificates.look(servers, what);
    }

private:
    bool tls() const { return foundations_.certificates.files().has_value(); }

    Task<void> watch_certificates() {
        while (true) {
            co_await system_clock().sleep(kCertificatePause);
            co_await foundations_.pool->run([this] { look_at_certificates(Certificates::Look::changed); });
        }
    }

    std::vector<console::Metric> metrics() const {
        auto stats = api_server_.stats();
        auto captured = services_->capture.stats();
        const auto scrubbed = foundations_.objects->scrubbed().value_or(objects::ObjectStore::ScrubState{});
        auto logged = services_->access_logs.stats();
        std::vector<console::Metric> all{
            {"athanor_http_requests_total", "Requests that the API has answered.", true,
             static_cast<double>(stats.requests)},
            {"athanor_http_refused_total", "Requests that were not HTTP as we accept it.", true,
             static_cast<double>(stats.refused)},
            {"athanor_http_connections", "Connections that are open.", false,
             static_cast<double>(stats.connections)},
            {"athanor_http_body_buffer_bytes", "Body buffers in use.", false,
             static_cast<double>(stats.body_buffer_bytes)},
            {"athanor_captured_records_total", "Predictions that were captured and are on the disk.", true,
             static_cast<double>(captured.captured)},
            {"athanor_capture_dropped_total",
             "Predictions that should have been captured, for which there was no room.", true,
             static_cast<double>(captured.dropped)},
            {"athanor_s3_access_log_lines_total", "Lines of S3's server access logs.", true,
             static_cast<double>(logged.lines)},
            {"athanor_s3_access_log_dropped_total",
             "Lines of server access logs for which there was no room, or no target any more.", true,
             static_cast<double>(logged.dropped)},
            {"athanor_scrub_bytes", "Stored bytes that the scrub's last pass, or this one, has read again.",
             false, static_cast<double>(scrubbed.bytes)},
            {"athanor_scrub_versions", "Object versions that it has read again.", false,
             static_cast<double>(scrubbed.versions)},
            {"athanor_scrub_ended_seconds", "When the last pass ended, in Unix time; 0: one is under way.",
             false, to_epoch_seconds(scrubbed.ended)},
            {"athanor_damaged_versions", "Object versions that are not what was written.", false,
             static_cast<double>(scrubbed.damaged)},
            {"athanor_endpoints", "Endpoints that are in the routing table.", false,
             static_cast<double>(services_->router.endpoints())}};
        add_storage_metrics(services_->statistics, all);
        audit_round_.add_metrics(all);
        return all;
    }

    // server.json is written when requests are answered: clients on this machine find us by it, and tests wait for it.
    Status announce(const std::string& api_host, const std::string& console_host) {
        // A certificate is for names that one can connect to.
        const bool anywhere = tls() && (api_host == "0.0.0.0" || api_host == "::");
        std::string endpoint =
            fmt::format("{}://{}:{}", tls() ? "https" : "http",
                        anywhere ? std::string("127.0.0.1") : api_host, api_server_.port());
        std::string console = fmt::format("{}://{}:{}", tls() ? "https" : "http", console_host, console_server_.port());
        json::Writer writer;
        writer.begin_object();
        writer.key("endpoint")
            .string(endpoint)
            .key("console")
            .string(console)
            .key("region")
            .string(options_.region);
        writer.key("account")
            .string(options_.account)
            .key("pid")
            .number(static_cast<std::int64_t>(::getpid()));
        if (foundations_.certificates.self_signed())
            writer.key("certificate").string(foundations_.certificates.files()->certificate);
        writer.end_object();
        ATHANOR_CHECK(write_file_durably(system_filesystem(), foundations_.directory.file("server.json"),
                                         writer.text() + "\n"));
        fmt::print("Athanor " ATHANOR_VERSION "\n  API       {}\n  console   {}\n  data      {}\n", endpoint,
                   console, options_.data);
        if (foundations_.certificates.self_signed())
            fmt::print("{}", foundations_.certificates.how_to_trust());
        if (foundations_.root.fresh) show_root_credentials();
        std::fflush(stdout);
        return {};
    }

    // Once, and only to a person: what is written to a file or a pipe is a log, and no secret goes there.
    void show_root_credentials() const {
        fmt::print("\nThe root's credentials are in {}\n",
                   foundations_.directory.file("root-credentials.json"));
        if (!::isatty(STDOUT_FILENO)) return;
        const auto& root = foundations_.root.credentials;
        fmt::print("and shown this once:\n  AWS_ACCESS_KEY_ID={}\n  AWS_SECRET_ACCESS_KEY={}\n",
                   root.access_key_id, root.secret_access_key);
    }

    Task<void> expire_telemetry() {
        while (true) {
            co_await system_clock().sleep(kExpirePause);
            auto expired = co_await foundations_.pool->run([this] { return foundations_.logs->expire(); });
            if (!expired) log::warn("expired log events stay: {}", expired.error().message);
            auto blocks =
                co_await foundations_.pool->run([this] { return foundations_.cloudwatch->expire(); });
            if (!blocks) log::warn("expired metrics stay: {}", blocks.error().message);
        }
    }

    // When keys and roles were last used.
    Task<void> note_uses() {
        while (true) {
            co_await system_clock().sleep(kUsesPause);
            if (auto noted = co_await foundations_.identities->flush(); !noted)
                log::warn("when keys were last used is not noted: {}", noted.error().message);
        }
    }

    Task<void> drain(std::promise<void>& drained) {
        co_await api_server_.drain(kDrainLimit);
        co_await agent_server_.drain(std::chrono::seconds(1));
        co_await console_server_.drain(std::chrono::seconds(1));
        co_await services_->access_logs.deliver_rest();
        drained.set_value();
    }

    const ServeOptions& options_;
    Cores cores_;  // outlive the databases, whose writers wake coroutines on them
    Foundations foundations_;
    gate::RootAndSessions sessions_;
    identity::IamAuthorizer authorizer_;
    gate::Register operations_;
    gate::Targets targets_;
    gate::Dispatcher dispatcher_;
    gate::SignedRoutes own_;  // beside AWS's operations
    cloudtrail::Recorder recorder_;
    People people_;
    AuditRound audit_round_;
    Backups backups_;
    MasterRotation rotation_;
    console::Changes changes_{system_clock().now()};
    console::Console console_;
    console::Api console_api_;
    http::Server api_server_;
    http::Server agent_server_;
    http::Server console_server_;
    std::mutex certificates_;  // one looks at a time
    std::unique_ptr<Services> services_;
};

sigset_t signals_of_ours() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    return signals;
}

// As many descriptors as the machine allows us without privileges.
void raise_descriptor_limit() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == limit.rlim_max) return;
    limit.rlim_cur = limit.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0)
        log::warn("the limit of open files stays at {}", limit.rlim_cur);
}

}  // namespace

Status run_server(const ServeOptions& given) {
    ServeOptions options = given;
    if (options.data.empty()) options.data = cli::default_data_directory();
    options.data = std::filesystem::absolute(options.data).lexically_normal();
    if (options.tls_certificate.empty() != options.tls_key.empty())
        return fail("InvalidOption", "--tls-cert and --tls-key go together");
    ATHANOR_CHECK(People::clients(options));  // said before anything is opened
    if (!options.tls.empty() && !options.tls_certificate.empty())
        return fail("InvalidOption", "--tls self-signed makes a certificate: no --tls-cert beside it");

    sigset_t signals = signals_of_ours();
    struct sigaction hangup{};  // under nohup it is ignored, which sigwait would not see
    ::sigaction(SIGHUP, nullptr, &hangup);
    const bool stays_on_hangup = hangup.sa_handler == SIG_IGN;
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);  // before any thread: all of them inherit it
    ::signal(SIGPIPE, SIG_IGN);
    raise_descriptor_limit();

    ATHANOR_TRY(auto foundations, open_foundations(options));
    Platform platform(options, std::move(foundations));
    ATHANOR_CHECK(platform.start());
    int received = 0;
    // SIGHUP: certificates are read again; without any the terminal has gone, and the server with it.
    while (sigwait(&signals, &received) == 0 && received == SIGHUP &&
           (platform.has_certificate() || stays_on_hangup))
        platform.look_at_certificates(Certificates::Look::always);
    log::info("draining");
    platform.stop();
    return {};
}

Status rotate_master_offline(const ServeOptions& given, bool retire) {
    ServeOptions options = given;
    options.data = std::filesystem::absolute(options.data).lexically_normal();
    ATHANOR_TRY(auto foundations, open_foundations(options));
    MasterRotation rotation(rotation_parts(foundations, options));
    auto tell = [](const std::string& line) {
        fmt::print("{}\n", line);
        std::fflush(stdout);
    };
    Status done = retire ? rotation.retire_offline(tell) : rotation.rotate_offline(tell);
    foundations.pool->stop();
    foundations.pool->join();
    return done;
}

Status print_operations() {
    ServeOptions options;
    std::string pattern = std::filesystem::temp_directory_path() / "athanor-operations-XXXXXX";
    if (!::mkdtemp(pattern.data())) return fail("IOError", "cannot make a temporary directory", 500);
    options.data = pattern;
    {
        ATHANOR_TRY(auto foundations, open_foundations(options));
        Platform platform(options, std::move(foundations));
        platform.make_services("http://127.0.0.1");
        for (const auto* service : api::services()) {
            for (const auto* operation : service->operations) {
                fmt::print("{:<24} {:<44} {}\n", service->name, operation->name,
                           platform.operations().find(*operation) ? "built" : "-");
            }
        }
    }
    std::filesystem::remove_all(pattern);
    return {};
}

}  // namespace athanor
