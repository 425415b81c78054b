// What the server stands on: the data directory and all that is opened in it, in order, before the parts that only refer to each other are made of it
// (services.hpp, platform.cpp).
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compute/placement/placement.hpp"
#include "compute/runtimes.hpp"
#include "gate/accounts.hpp"
#include "gate/endpoint_tokens.hpp"
#include "gate/identity/directory.hpp"
#include "gate/quotas.hpp"
#include "main/certificates.hpp"
#include "main/master_rotation.hpp"
#include "main/options.hpp"
#include "main/root_credentials.hpp"
#include "objects/master_key.hpp"
#include "objects/object_store.hpp"
#include "services/autoscaling/service.hpp"
#include "services/cloudtrail/service.hpp"
#include "store/data_directory.hpp"
#include "store/database.hpp"
#include "telemetry/log_store.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor {

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

// Blocks: start-up. What is wrong with an option is told as InvalidOption, before anything is opened where that can be.
Result<Foundations> open_foundations(const ServeOptions& options);

// For `athanor keys rotate-master`, online and offline.
MasterRotation::Parts rotation_parts(Foundations& foundations, const ServeOptions& options);

}  // namespace athanor
