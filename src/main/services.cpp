#include "main/services.hpp"

#include "compute/queue.hpp"
#include "gate/identity/authorizer.hpp"
#include "gate/identity/iam_facts.hpp"
#include "main/capture_sink.hpp"
#include "main/storage_metrics.hpp"
#include "services/cloudwatch/alarm_tables.hpp"
#include "services/cloudwatch/readings.hpp"
#include "services/events/find.hpp"
#include "services/logs/find.hpp"
#include "services/pipes/find.hpp"
#include "services/scheduler/find.hpp"
#include "services/sqs/table.hpp"

namespace athanor {
namespace {

// Of services whose resources have tags and nothing else that decides.
identity::ResourceReader tags_alone(store::Database& control,
                                    Result<gate::Tags> (*tags_of)(store::Snapshot&, std::string_view)) {
    return [&control, tags_of](std::string_view arn) {
        return identity::ResourceFacts{.find_tags = [&control, tags_of, arn = std::string(arn)] {
            auto found = control.read([&](store::Snapshot& s) { return tags_of(s, arn); });
            return std::make_shared<const gate::Tags>(found ? *std::move(found) : gate::Tags{});
        }};
    };
}

}  // namespace

Services::Services(Foundations& foundations, gate::RootAndSessions& sessions, gate::Register& operations,
                   gate::Targets& targets, sts::WebIdentities& web, const ServeOptions& options,
                   std::string api_url)
    : kms(*foundations.control, foundations.master_key, operations.authorizer(), foundations.identities.get(),
          system_clock(), system_random()),
      secrets(*foundations.control, kms.object_keys(), system_clock(), system_random()),
      iam({*foundations.control, *foundations.pool, system_random(), foundations.master_key,
           *foundations.accounts, *foundations.identities}),
      s3(*foundations.objects,
         {options.account,
          options.region,
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
      sts(sts::Identities::of(sessions, *foundations.identities), operations.authorizer(), web,
          system_clock()),
      logs(*foundations.logs, *foundations.control, {*foundations.cloudwatch, cloudwatch::stored_name},
           system_clock(), *foundations.pool),
      router(system_clock(), *foundations.pool),
      capture(system_filesystem(), system_clock(), system_random(), *foundations.pool,
              {.folder = foundations.directory.file("capture"),
               .interval = std::chrono::seconds(options.capture_interval)},
              capture_sink(operations, sessions, system_clock(), system_random())),
      meters(router.meters(), *foundations.cloudwatch, system_clock()),
      runtime(router),
      sagemaker(
          *foundations.control, foundations.master_key, system_filesystem(), *foundations.logs,
          *foundations.metrics, *foundations.placement, foundations.catalogue, sessions, router,
          system_clock(), system_random(), *foundations.pool,
          {.run_root = foundations.directory.file("run"),
           .server_url = std::move(api_url),
           .capacity = compute::machine_capacity(),
           .oversize = options.oversize == "refuse" ? compute::Oversize::refuse : compute::Oversize::run,
           .alarms =
               [this](const auto& account, const auto& region, const auto& names, Timestamp since) {
                   return cloudwatch.alarms().raised(account, region, names, since);
               },
           .job_limits =
               [&quotas = *foundations.quotas](std::string_view account) {
                   const gate::Limits limits = quotas.of(account);
                   return sagemaker::JobLimit{limits.running_jobs, limits.vcpus};
               },
           .assumable =
               [&identities = *foundations.identities](std::string_view role, std::string_view account,
                                                       std::string_view for_whom) {
                   const auto found = identities.find_identity(role);
                   return found && found->is_role &&
                          identity::IamAuthorizer::trusts(*found, "sagemaker.amazonaws.com", account,
                                                          for_whom);
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
      cloudtrail(*foundations.control, *foundations.audit, *foundations.audit_index, trail_sink,
                 system_clock(), *foundations.pool) {
    s3.log_to(&access_logs);
}

void Services::add_to(gate::Register& operations) {
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

void Services::tell(identity::IamAuthorizer& authorizer, store::Database& control) const {
    using Arn = std::string_view;
    authorizer.resources("iam", [&control](Arn arn) { return identity::iam_facts(control, arn); });
    authorizer.resources("secretsmanager", [this](Arn arn) { return secrets.facts(arn); });
    authorizer.resources("sagemaker", [this](Arn arn) { return sagemaker.facts_of(arn); });
    authorizer.resources("events", tags_alone(control, events::tags_of_resource));
    authorizer.resources("scheduler", tags_alone(control, scheduler::tags_of_resource));
    authorizer.resources("pipes", tags_alone(control, pipes::tags_of_resource));
    authorizer.resources("sqs", tags_alone(control, sqs::tags_of_resource));
    authorizer.resources("logs", tags_alone(control, logs::tags_of_resource));
    authorizer.resources("cloudwatch", tags_alone(control, cloudwatch::tags_of_resource));
}

}  // namespace athanor
