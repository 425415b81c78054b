// The alarms that a target tracking policy lives by: what AWS makes, 3 minutes above the target and 15 minutes below nine tenths of it, with the policy's
// ARN as their action. `--scaling-alarms high=3x10s,low=3x10s` makes them of other periods.
//
// A target that counts (SageMakerVariantInvocationsPerInstance, and custom metrics by Sum or SampleCount) is per minute, as on AWS, where a period is a
// minute: of a period of P seconds the threshold is target * P / 60. A metric by expression is taken as it is.
//
// A variant without any request has no datapoints: its low alarm treats that as breaching, so that it scales in to its minimum (on AWS SageMaker publishes
// zeros for this; a policy younger than its low alarm's watch does not scale in). Custom metrics without data are insufficient data, and nothing scales in.
#pragma once

#include <string>

#include "api/autoscaling.hpp"
#include "api/cloudwatch.hpp"
#include "base/error.hpp"
#include "services/autoscaling/tables.hpp"

namespace athanor::autoscaling {

inline constexpr double kLowPart = 0.9;  // of the target: the low alarm's threshold

struct AlarmShape {
    std::int64_t periods = 3, seconds = 60;
    friend bool operator==(const AlarmShape&, const AlarmShape&) = default;
};

struct AlarmShapes {
    AlarmShape high{3, 60}, low{15, 60};

    // "high=3x10s,low=3x10s", either may be left out. Periods are 1, 5, 10, 30 or multiples of 60 seconds; they are watched for a day at most: what an
    // alarm may be.
    static Result<AlarmShapes> parse(std::string_view text);
    std::string text() const;
};

using TrackingConfiguration = api::autoscaling::TargetTrackingScalingPolicyConfiguration;

bool is_predefined(const TrackingConfiguration& policy);
double threshold_of(const TrackingConfiguration& policy, bool high, const AlarmShape& shape);

// The names of a policy's alarms, made once: kept when it is updated.
std::string alarm_name(const Key& key, bool high, std::string_view uuid);
std::string alarm_arn(const Key& key, std::string_view name);

api::cloudwatch::PutMetricAlarmInput alarm_of(const PolicyRow& row, const TrackingConfiguration& policy,
                                              bool high, const AlarmShape& shape);

}  // namespace athanor::autoscaling
