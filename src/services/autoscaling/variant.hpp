// The other services as autoscaling calls them: through the register, as the service-linked role. A production variant's instances are sagemaker's, alarms are
// cloudwatch's.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "api/cloudwatch.hpp"
#include "gate/credentials.hpp"
#include "gate/register.hpp"
#include "services/autoscaling/tables.hpp"

namespace athanor::autoscaling {

struct VariantName {
    std::string endpoint, variant;
};
std::optional<VariantName> parse_resource(std::string_view resource);  // endpoint/E/variant/V

std::string service_role(std::string_view account);  // ARN of the service-linked role

struct VariantState {
    bool in_service = false;  // it may be changed now
    bool failed = false;
    std::int64_t desired = 0;  // instances
    Timestamp born{};          // when the endpoint was made
    std::string failure;       // of its last change
};

class Calls {
public:
    Calls(gate::Register& operations, const gate::RootAndSessions& sessions, Clock& clock)
        : operations_(operations), sessions_(sessions), clock_(clock) {}

    // Nothing if there is no such endpoint or variant, or it is being deleted.
    Task<Result<std::optional<VariantState>>> look(const Key& key);
    Task<Status> set_instances(const Key& key, std::int64_t count);

    Task<Status> put_alarm(const Key& key, const api::cloudwatch::PutMetricAlarmInput& alarm);
    Task<Status> delete_alarms(const std::string& account, const std::string& region,
                               const std::vector<std::string>& names);  // those that there are
    // Those of `names` that are in state ALARM.
    Task<Result<std::set<std::string>>> in_alarm(const Key& key, const std::vector<std::string>& names);
    // Names of alarms whose action is this policy.
    Task<Result<std::vector<std::string>>> alarms_of(const PolicyRow& policy);

private:
    gate::Call as_role(const std::string& account, const std::string& region) const;
    Task<Result<std::vector<api::cloudwatch::MetricAlarm>>> alarms(
        const Key& key, api::cloudwatch::DescribeAlarmsInput query);

    gate::Register& operations_;
    const gate::RootAndSessions& sessions_;
    Clock& clock_;
};

}  // namespace athanor::autoscaling
