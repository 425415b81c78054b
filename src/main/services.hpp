// The services, once it is known where agents and user code reach the API. Destroyed in the reverse order of their members.
#pragma once

#include <string>

#include "gate/target.hpp"
#include "main/audit.hpp"
#include "main/foundations.hpp"
#include "services/autoscaling/service.hpp"
#include "services/cloudtrail/recorder.hpp"
#include "services/cloudtrail/service.hpp"
#include "services/cloudwatch/service.hpp"
#include "services/events/service.hpp"
#include "services/iam/service.hpp"
#include "services/kms/service.hpp"
#include "services/logs/service.hpp"
#include "services/metrics/service.hpp"
#include "services/pipes/service.hpp"
#include "services/runtime/service.hpp"
#include "services/s3/access_log.hpp"
#include "services/s3/inventory.hpp"
#include "services/s3/notification.hpp"
#include "services/s3/service.hpp"
#include "services/s3/statistics.hpp"
#include "services/sagemaker/service.hpp"
#include "services/scheduler/service.hpp"
#include "services/secretsmanager/service.hpp"
#include "services/sqs/service.hpp"
#include "services/sts/service.hpp"
#include "serving/capture.hpp"
#include "serving/meter_writer.hpp"
#include "serving/router.hpp"

namespace athanor {

struct Services {
    Services(Foundations& foundations, gate::RootAndSessions& sessions, gate::Register& operations,
             gate::Targets& targets, sts::WebIdentities& web, const ServeOptions& options,
             std::string api_url);

    void add_to(gate::Register& operations);
    // What they know of their resources, for decisions.
    void tell(identity::IamAuthorizer& authorizer, store::Database& control) const;

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

}  // namespace athanor
