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
#include "compute/placement/placement.hpp"
#include "compute/queue.hpp"
#include "compute/runtimes.hpp"
#include "console/console.hpp"
#include "gate/accounts_api.hpp"
#include "gate/credentials.hpp"
#include "gate/dispatcher.hpp"
#include "gate/endpoint_tokens.hpp"
#include "gate/forwarded.hpp"
#include "gate/identity/authorizer.hpp"
#include "gate/identity/directory.hpp"
#include "gate/identity/iam_facts.hpp"
#include "gate/identity/tables.hpp"
#include "gate/quotas.hpp"
#include "gate/register.hpp"
#include "gate/signed_routes.hpp"
#include "gate/target.hpp"
#include "main/audit.hpp"
#include "main/backup.hpp"
#include "main/capture_sink.hpp"
#include "main/certificates.hpp"
#include "main/master_rotation.hpp"
#include "main/people.hpp"
#include "main/root_credentials.hpp"
#include "main/sealed_columns.hpp"
#include "main/storage_metrics.hpp"
#include "objects/master_key.hpp"
#include "objects/object_store.hpp"
#include "services/autoscaling/service.hpp"
#include "services/cloudtrail/recorder.hpp"
#include "services/cloudtrail/service.hpp"
#include "services/cloudwatch/readings.hpp"
#include "services/cloudwatch/service.hpp"
#include "services/events/service.hpp"
#include "services/iam/service.hpp"
#include "services/kms/service.hpp"
#include "services/logs/service.hpp"
#include "services/metrics/service.hpp"
#include "services/pipes/service.hpp"
#include "services/runtime/service.hpp"
#include "services/s3/fsck.hpp"
#include "services/s3/history.hpp"
#include "services/s3/access_log.hpp"
#include "services/s3/inventory.hpp"
#include "services/s3/inventory_route.hpp"
#include "services/s3/notification.hpp"
#include "services/s3/post_object.hpp"
#include "services/s3/service.hpp"
#include "services/sagemaker/service.hpp"
#include "services/scheduler/service.hpp"
#include "services/secretsmanager/service.hpp"
#include "services/sqs/service.hpp"
#include "services/sts/service.hpp"
#include "serving/capture.hpp"
#include "serving/meter_writer.hpp"
#include "serving/router.hpp"
#include "store/data_directory.hpp"
#include "store/database.hpp"
#include "telemetry/log_store.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor {
namespace {

constexpr std::chrono::seconds kDrainLimit{30};
constexpr std::chrono::hours kExpirePause{1};
constexpr std::chrono::seconds kUsesPause{20};
constexpr std::chrono::seconds kCertificatePause{2};
constexpr std::chrono::hours kCloudWatchRetention{455 * 24};
constexpr std::size_t kPoolThreads = 4;
constexpr const char* kOperator = "operator";  // the first account's name

// The tables of control.db, of every service that has some.
std::vector<store::Migrations> control_tables() {
    std::vector<store::Migrations> all = sagemaker::Sagemaker::migrations();
    for (auto& tables : {events::Events::migrations(), sqs::Queues::migrations(), kms::Kms::migrations()})
        all.insert(all.end(), tables.begin(), tables.end());
    all.push_back(scheduler::Scheduler::migrations());
    all.push_back(pipes::Pipes::migrations());
    all.push_back(cloudwatch::CloudWatch::migrations());
    all.push_back(logs::Logs::migrations());
    all.push_back(autoscaling::Autoscaling::migrations());
    all.push_back(gate::Accounts::migrations());
    all.push_back(secretsmanager::Secrets::migrations());
    all.push_back(gate::Quotas::migrations());
    all.push_back(gate::EndpointTokens::migrations());
    all.push_back(cloudtrail::CloudTrail::migrations());
    all.push_back(MasterRotation::migrations());
    all.push_back(identity::iam_migrations());
    all.push_back(console::Sessions::migrations());
    return all;
}

// What is opened, in order, before the parts that only refer to each other are made of it.
struct Foundations {
    store::DataDirectory directory;
    RootCredentials root;
    objects::MasterKey master_key;
    std::string session_key;
    std::unique_ptr<Pool> pool;
    std::unique_ptr<objects::ObjectStore> objects;
    std::unique_ptr<store::Database> control;
    std::unique_ptr<gate::Accounts> accounts;
    std::unique_ptr<identity::Directory> identities;
    std::unique_ptr<telemetry::LogStore> logs;
    std::unique_ptr<telemetry::MetricStore> metrics;
    std::unique_ptr<telemetry::MetricStore> cloudwatch;  // with a retention: CloudWatch's
    compute::Catalogue catalogue;
    std::unique_ptr<compute::Placement> placement;
    std::string identity;  // of the installation, in the ids of its events
    Certificates certificates;
    std::unique_ptr<gate::Quotas> quotas;
    std::unique_ptr<gate::EndpointTokens> tokens;
    autoscaling::AlarmShapes scaling_alarms;
    std::unique_ptr<cloudtrail::EventIndex> audit_index;  // the log's thread fills it
    std::unique_ptr<telemetry::AuditLog> audit;
    std::vector<policy::Network> trusted_proxies;
};

Result<Foundations> open_foundations(const ServeOptions& options) {
    auto& fs = system_filesystem();
    ATHANOR_TRY(auto trusted_proxies, gate::parse_networks(options.trusted_proxies));
    ATHANOR_TRY(auto scaling_alarms, autoscaling::AlarmShapes::parse(options.scaling_alarms));
    ATHANOR_TRY(auto directory, store::DataDirectory::open(fs, options.data));
    const bool restored = Backups::is_sealed(fs, options.data);
    if (restored && options.master_key.empty()) ATHANOR_CHECK(Backups::require_key(fs, options.data));
    ATHANOR_TRY(auto master_key,
                objects::MasterKey::load(fs, system_random(),
                                         options.master_key.empty() ? "file:" + directory.file("master.key")
                                                                    : options.master_key));
    if (restored) ATHANOR_CHECK(Backups::unseal(fs, options.data, master_key));
    ATHANOR_TRY(auto root, load_root_credentials(fs, system_random(), options.data));
    ATHANOR_TRY(auto session_key, load_session_key(fs, system_random(), options.data, master_key));
    auto pool = std::make_unique<Pool>(kPoolThreads);
    objects::ObjectStore::Options store_options;
    store_options.path = directory.file("objects");
    store_options.master_key = master_key;
    store_options.scrub_rate = static_cast<std::uint64_t>(options.scrub_rate * (1u << 20));
    // The object store is opened before the database that has the quotas.
    auto quotas_then = std::make_shared<std::atomic<const gate::Quotas*>>(nullptr);
    store_options.bytes_limit = [quotas_then](std::string_view account) -> std::optional<std::uint64_t> {
        const gate::Quotas* quotas = quotas_then->load();
        const auto bytes = quotas ? quotas->of(account).bytes : std::nullopt;
        return bytes ? std::optional(static_cast<std::uint64_t>(*bytes)) : std::nullopt;
    };
    ATHANOR_TRY(auto objects, objects::ObjectStore::open(fs, system_clock(), system_random(), *pool,
                                                         std::move(store_options)));
    ATHANOR_TRY(
        auto control,
        store::Database::open(fs, system_clock(), {.path = directory.file("control.db")}, control_tables()));
    ATHANOR_TRY(auto quotas, gate::Quotas::open(*control, system_clock()));
    quotas_then->store(quotas.get());
    ATHANOR_TRY(auto tokens, gate::EndpointTokens::open(*control, system_clock(), system_random()));
    ATHANOR_TRY(auto accounts, gate::Accounts::open(*control, master_key, system_clock(), system_random(),
                                                    {.id = options.account,
                                                     .name = kOperator,
                                                     .access_key_id = root.credentials.access_key_id}));
    auto identities = std::make_unique<identity::Directory>(*control, master_key, *accounts);
    ATHANOR_CHECK(identities->load());
    ATHANOR_TRY(auto identity, events::identity(*control, system_random()));
    ATHANOR_TRY(auto logs, telemetry::LogStore::open(fs, system_clock(), {.path = directory.file("logs")}));
    ATHANOR_TRY(auto metrics,
                telemetry::MetricStore::open(fs, system_clock(), {.path = directory.file("metrics")}));
    ATHANOR_TRY(auto cloudwatch,
                telemetry::MetricStore::open(
                    fs, system_clock(),
                    {.path = directory.file("cloudwatch"), .retention = kCloudWatchRetention}));
    ATHANOR_TRY(auto audit_key, load_audit_key(fs, system_random(), options.data, master_key));
    auto audit_index = std::make_unique<cloudtrail::EventIndex>();
    ATHANOR_TRY(auto audit, telemetry::AuditLog::open(fs, system_clock(),
                                                      {.path = directory.file("audit"),
                                                       .key = std::move(audit_key),
                                                       .on_written = [index = audit_index.get()](
                                                                         const auto& entry, auto at) { index->add(entry, at); }}));
    ATHANOR_TRY(auto catalogue, compute::Catalogue::load(compute::Catalogue::default_directory(),
                                                         directory.file("catalogue")));
    ATHANOR_TRY(auto certificates, Certificates::open(system_clock(), {.data = options.data,
                                                                       .certificate = options.tls_certificate,
                                                                       .key = options.tls_key,
                                                                       .self_signed = options.tls == "self-signed",
                                                                       .names = options.s3_hosts}));
    ATHANOR_TRY(auto placement, compute::make_local_placement({.isolation = options.isolation,
                                                               .catalogue = directory.file("catalogue")}));
    return Foundations{std::move(directory),   std::move(root),      std::move(master_key),
                       std::move(session_key), std::move(pool),      std::move(objects),
                       std::move(control),     std::move(accounts),  std::move(identities), std::move(logs),      std::move(metrics),
                       std::move(cloudwatch),  std::move(catalogue), std::move(placement),
                       std::move(identity),    std::move(certificates), std::move(quotas), std::move(tokens), scaling_alarms,
                       std::move(audit_index), std::move(audit),   std::move(trusted_proxies)};
}

std::string master_key_source(const ServeOptions& options) {
    return options.master_key.empty() ? "file:" + options.data + "/master.key" : options.master_key;
}

MasterRotation::Parts rotation_parts(Foundations& foundations, const ServeOptions& options) {
    return {.key = foundations.master_key,
            .source = master_key_source(options),
            .control = *foundations.control,
            .index = foundations.objects->database(),
            .files = {{foundations.directory.file("session.key"), std::string(kSessionKeyContext)},
                      {foundations.directory.file(std::string(kAuditKeyFile)), std::string(kAuditKeyContext)}},
            .columns = sealed_columns(),
            .clock = system_clock(),
            .random = system_random(),
            .pool = *foundations.pool};
}

// The services, once it is known where agents and user code reach the API.
struct Services {
    Services(Foundations& foundations, gate::RootAndSessions& sessions, gate::Register& operations,
             gate::Targets& targets, sts::WebIdentities& web, const ServeOptions& options, std::string api_url)
        : kms(*foundations.control, foundations.master_key, operations.authorizer(), foundations.identities.get(), system_clock(),
              system_random()),
          secrets(*foundations.control, kms.object_keys(), system_clock(), system_random()),
          iam({*foundations.control, *foundations.pool, system_random(), foundations.master_key,
               *foundations.accounts, *foundations.identities}),
          s3(*foundations.objects,
             {options.account, options.region,
              std::chrono::duration_cast<Duration>(std::chrono::duration<double>(options.lifecycle_day)),
              {.ownership = s3::parse_ownership(options.new_bucket_ownership),
               .public_access = options.new_bucket_public_access == "allow"},
              [&accounts = *foundations.accounts](std::string_view id) -> std::optional<std::string> {
                  auto account = accounts.with_canonical_id(id);
                  return account ? std::optional(std::move(account->name)) : std::nullopt;
              },
              std::chrono::duration_cast<Duration>(std::chrono::duration<double>(options.restore_delay)),
              options.least_transition},
             operations.authorizer(), foundations.identities.get()),
          access_logs(*foundations.objects, s3.access(), system_clock(), system_random(),
                      {.interval = std::chrono::duration_cast<Duration>(
                           std::chrono::duration<double>(options.access_log_interval))}),
          inventories(*foundations.objects, s3.access(), system_clock(), system_random(), *foundations.pool,
                      {.day = std::chrono::duration_cast<Duration>(
                           std::chrono::duration<double>(options.lifecycle_day))}),
          statistics(*foundations.objects, system_clock(),
                     std::chrono::duration_cast<Duration>(std::chrono::duration<double>(options.lifecycle_day)),
                     storage_sink(*foundations.cloudwatch)),
          notifications(*foundations.objects, s3.access(), targets, system_clock()),
          sts(sts::Identities::of(sessions, *foundations.identities), operations.authorizer(), web, system_clock()),
          logs(*foundations.logs, *foundations.control, {*foundations.cloudwatch, cloudwatch::stored_name},
               system_clock(), *foundations.pool),
          router(system_clock(), *foundations.pool),
          capture(system_filesystem(), system_clock(), system_random(), *foundations.pool,
                  {.folder = foundations.directory.file("capture"),
                   .interval = std::chrono::seconds(options.capture_interval)},
                  capture_sink(operations, sessions, system_clock(), system_random())),
          meters(router.meters(), *foundations.cloudwatch, system_clock()),
          runtime(router),
          sagemaker(*foundations.control, foundations.master_key, system_filesystem(), *foundations.logs,
                    *foundations.metrics, *foundations.placement, foundations.catalogue, sessions, router,
                    system_clock(), system_random(), *foundations.pool,
                    {.run_root = foundations.directory.file("run"),
                     .server_url = std::move(api_url),
                     .capacity = compute::machine_capacity(),
                     .oversize =
                         options.oversize == "refuse" ? compute::Oversize::refuse : compute::Oversize::run,
                     .alarms =
                         [this](const auto& account, const auto& region, const auto& names, Timestamp since) {
                             return cloudwatch.alarms().raised(account, region, names, since);
                         },
                     .job_limits =
                         [&quotas = *foundations.quotas](std::string_view account) {
                             const gate::Limits limits = quotas.of(account);
                             return sagemaker::JobLimit{limits.running_jobs, limits.vcpus};
                         }},
                    foundations.cloudwatch.get()),
          points(*foundations.metrics,
                 {.component =
                      [this](std::string_view account, std::string_view region, std::string_view name) {
                          return sagemaker.component_metrics().source_of(account, region, name);
                      },
                  .of_arn =
                      [this](std::string_view account, std::string_view region, std::string_view arn) {
                          return sagemaker.component_metrics().sources_of(account, region, arn);
                      }},
                 *foundations.pool),
          cloudwatch(*foundations.control, *foundations.cloudwatch, targets, system_clock(), *foundations.pool),
          sqs(*foundations.control, system_clock(), system_random()),
          events(*foundations.control, foundations.objects->database(), foundations.master_key, targets,
                 system_clock(), system_random(), foundations.identity),
          scheduler(*foundations.control, targets, system_clock()),
          pipes(*foundations.control, operations, sessions, system_clock()),
          autoscaling(*foundations.control, operations, targets, sessions, system_clock(), system_random(),
                      foundations.scaling_alarms),
          trail_sink(*foundations.objects, *foundations.pool),
          cloudtrail(*foundations.control, *foundations.audit, *foundations.audit_index, trail_sink, system_clock(),
                     *foundations.pool) {
        s3.log_to(&access_logs);
    }

    void add_to(gate::Register& operations) {
        kms.add_to(operations);
        secrets.add_to(operations);
        iam.add_to(operations);
        s3.add_to(operations);
        access_logs.add_to(operations);
        notifications.add_to(operations);
        inventories.add_to(operations);
        sts.add_to(operations);
        logs.add_to(operations);
        runtime.add_to(operations);
        sagemaker.add_to(operations);
        points.add_to(operations);
        cloudwatch.add_to(operations);
        sqs.add_to(operations);
        events.add_to(operations);
        scheduler.add_to(operations);
        pipes.add_to(operations);
        autoscaling.add_to(operations);
        cloudtrail.add_to(operations);
    }

    kms::Kms kms;
    secretsmanager::Secrets secrets;
    iam::Iam iam;
    s3::S3Service s3;
    s3::AccessLogs access_logs;
    s3::Inventories inventories;
    s3::StorageStatistics statistics;
    s3::Notifications notifications;
    sts::Sts sts;
    logs::Logs logs;
    serving::Router router;
    serving::Capture capture;
    serving::MeterWriter meters;
    runtime::Runtime runtime;
    sagemaker::Sagemaker sagemaker;
    metrics::Metrics points;
    cloudwatch::CloudWatch cloudwatch;
    sqs::Queues sqs;
    events::Events events;
    scheduler::Scheduler scheduler;
    pipes::Pipes pipes;
    autoscaling::Autoscaling autoscaling;
    TrailSink trail_sink;
    cloudtrail::CloudTrail cloudtrail;
};

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
                     .owner_of = [&objects = *foundations_.objects](std::string_view bucket) {
                         auto name = objects::BucketName::parse(std::string(bucket));
                         auto found = name ? objects.find_bucket(*name) : std::unexpected(name.error());
                         return found ? found->account : std::string();
                     }}),
          people_(options, People::clients(options).value_or(std::vector<console::OidcClient>()), *foundations_.control,
                  *foundations_.identities, *foundations_.pool, &recorder_),
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
          console_([this] { return metrics(); }),
          api_server_(cores_, {.tls = foundations_.certificates.files()},
                      [this](http::Request& request) { return dispatcher_.serve(request); }),
          agent_server_(cores_, {}, [this](http::Request& request) { return dispatcher_.serve(request); }),
          console_server_(cores_, {}, [this](http::Request& request) { return console_.serve(request); }) {}

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
        services_ =
            std::make_unique<Services>(foundations_, sessions_, operations_, targets_, people_.web(), options_, std::move(api_url));
        services_->add_to(operations_);
        sessions_.refuse_holders([this](std::string_view arn) { return services_->sagemaker.has_ended(arn); });
        authorizer_.resources("iam", [this](std::string_view arn) {
            return identity::iam_facts(*foundations_.control, arn);
        });
        authorizer_.resources("secretsmanager", [this](std::string_view arn) { return services_->secrets.facts(arn); });
        authorizer_.resources("sagemaker", [this](std::string_view arn) {
            return services_->sagemaker.facts_of(arn);
        });
        operations_.audit_with(&recorder_);
        console_.sign_in_with(&people_.sign_in());
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
        services_->sagemaker.add_to(own_);
        backups_.add_to(own_);
        rotation_.add_to(own_);
        gate::add_accounts(own_, *foundations_.accounts);
        foundations_.quotas->add_to(own_, *foundations_.accounts);
        foundations_.tokens->add_to(own_, authorizer_);
        dispatcher_.limit_with(foundations_.quotas.get());
        dispatcher_.bearers_with(foundations_.tokens.get());
        dispatcher_.route(std::string(gate::kSignedPath), [this](http::Request& request, std::string_view name) {
            return own_.serve(request, name);
        });
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
        foundations_.certificates.look(api_server_, what);
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
                {"athanor_scrub_bytes", "Stored bytes that the scrub's last pass, or this one, has read again.", false,
                 static_cast<double>(scrubbed.bytes)},
                {"athanor_scrub_versions", "Object versions that it has read again.", false,
                 static_cast<double>(scrubbed.versions)},
                {"athanor_scrub_ended_seconds", "When the last pass ended, in Unix time; 0: one is under way.", false,
                 to_epoch_seconds(scrubbed.ended)},
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
        std::string endpoint = fmt::format("{}://{}:{}", tls() ? "https" : "http",
                                           anywhere ? std::string("127.0.0.1") : api_host, api_server_.port());
        std::string console = fmt::format("http://{}:{}", console_host, console_server_.port());
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
        if (foundations_.certificates.self_signed()) fmt::print("{}", foundations_.certificates.how_to_trust());
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
            auto blocks = co_await foundations_.pool->run([this] { return foundations_.cloudwatch->expire(); });
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
    console::Console console_;
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
    struct sigaction hangup {};  // under nohup it is ignored, which sigwait would not see
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
    while (sigwait(&signals, &received) == 0 && received == SIGHUP && (platform.has_certificate() || stays_on_hangup))
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
