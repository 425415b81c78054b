#include "main/foundations.hpp"

#include <atomic>

#include "base/file.hpp"
#include "gate/forwarded.hpp"
#include "gate/identity/tables.hpp"
#include "main/audit.hpp"
#include "main/backup.hpp"
#include "main/people.hpp"
#include "main/sealed_columns.hpp"
#include "services/cloudwatch/service.hpp"
#include "services/events/service.hpp"
#include "services/kms/service.hpp"
#include "services/logs/service.hpp"
#include "services/pipes/service.hpp"
#include "services/sagemaker/service.hpp"
#include "services/scheduler/service.hpp"
#include "services/secretsmanager/service.hpp"
#include "services/sqs/service.hpp"

namespace athanor {
namespace {

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

std::string master_key_source(const ServeOptions& options) {
    return options.master_key.empty() ? "file:" + options.data + "/master.key" : options.master_key;
}

}  // namespace

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
    ATHANOR_TRY(auto cloudwatch, telemetry::MetricStore::open(fs, system_clock(),
                                                              {.path = directory.file("cloudwatch"),
                                                               .retention = kCloudWatchRetention}));
    ATHANOR_TRY(auto audit_key, load_audit_key(fs, system_random(), options.data, master_key));
    auto audit_index = std::make_unique<cloudtrail::EventIndex>();
    ATHANOR_TRY(auto audit, telemetry::AuditLog::open(
                                fs, system_clock(),
                                {.path = directory.file("audit"),
                                 .key = std::move(audit_key),
                                 .on_written = [index = audit_index.get()](const auto& entry, auto at) {
                                     index->add(entry, at);
                                 }}));
    ATHANOR_TRY(auto catalogue, compute::Catalogue::load(compute::Catalogue::default_directory(),
                                                         directory.file("catalogue")));
    ATHANOR_TRY(auto certificates,
                Certificates::open(system_clock(), {.data = options.data,
                                                    .certificate = options.tls_certificate,
                                                    .key = options.tls_key,
                                                    .self_signed = options.tls == "self-signed",
                                                    .names = options.s3_hosts}));
    ATHANOR_TRY(auto placement, compute::make_local_placement({.isolation = options.isolation,
                                                               .catalogue = directory.file("catalogue")}));
    return Foundations{
        std::move(directory),  std::move(root),           std::move(master_key), std::move(session_key),
        std::move(pool),       std::move(objects),        std::move(control),    std::move(accounts),
        std::move(identities), std::move(logs),           std::move(metrics),    std::move(cloudwatch),
        std::move(catalogue),  std::move(placement),      std::move(identity),   std::move(certificates),
        std::move(quotas),     std::move(tokens),         scaling_alarms,        std::move(audit_index),
        std::move(audit),      std::move(trusted_proxies)};
}

MasterRotation::Parts rotation_parts(Foundations& foundations, const ServeOptions& options) {
    return {
        .key = foundations.master_key,
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

}  // namespace athanor
