#include "main/services.hpp"

#include "compute/queue.hpp"
#include "main/capture_sink.hpp"
#include "main/storage_metrics.hpp"
#include "services/cloudwatch/readings.hpp"

namespace athanor {

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

}  // namespace athanor
