// The operations on alarms: PutMetricAlarm, PutCompositeAlarm, DescribeAlarms, DescribeAlarmsForMetric, DescribeAlarmHistory, DeleteAlarms, SetAlarmState,
// Enable- and DisableAlarmActions.
//
// An alarm is kept as its validated request with its state (alarm_tables.hpp); every change is a transaction with an item of the history, and the
// evaluator is told. An action's ARN may be any that reads like one: what no target of this server stands for is called all the same when the time
// comes, fails, and the history says so (actions.hpp); PutMetricAlarm logs a warning. A composite alarm's children must exist, and it may not be among its own. What
// AWS shows as ActionsSuppressedBy is not shown.
#pragma once

#include "api/cloudwatch.hpp"
#include "gate/register.hpp"
#include "services/cloudwatch/evaluator.hpp"

namespace athanor::cloudwatch {

class Alarms {
public:
    Alarms(store::Database& database, const gate::Targets& targets, Evaluator& evaluator, Actions& actions)
        : database_(database), targets_(targets), evaluator_(evaluator), actions_(actions) {}
    void add_to(gate::Register& operations);

    // Those of the names that are in state ALARM, or were since then: a state may last shorter than from one look to the next. ResourceNotFound:
    // one of them does not exist. Reads a snapshot; for any thread.
    Result<std::vector<std::string>> raised(std::string_view account, std::string_view region,
                                            const std::vector<std::string>& names, Timestamp since) const;

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;
    using Unit = api::cloudwatch::Unit;

    Changed<Unit> put_metric(gate::Call& call, api::cloudwatch::PutMetricAlarmInput in);
    Changed<Unit> put_composite(gate::Call& call, api::cloudwatch::PutCompositeAlarmInput in);
    Changed<Unit> remove(gate::Call& call, api::cloudwatch::DeleteAlarmsInput in);
    Changed<Unit> set_state(gate::Call& call, api::cloudwatch::SetAlarmStateInput in);
    Changed<Unit> enable(gate::Call& call, std::vector<std::string> names, bool enabled);
    Changed<Unit> put(gate::Call& call, AlarmRow row, std::optional<std::vector<api::cloudwatch::Tag>> tags,
                      std::vector<std::string> children);
    Task<Result<api::cloudwatch::DescribeAlarmsOutput>> describe(gate::Call& call,
                                                                 api::cloudwatch::DescribeAlarmsInput in);
    Task<Result<api::cloudwatch::DescribeAlarmsForMetricOutput>> describe_for_metric(
        gate::Call& call, api::cloudwatch::DescribeAlarmsForMetricInput in);
    Task<Result<api::cloudwatch::DescribeAlarmHistoryOutput>> history(
        gate::Call& call, api::cloudwatch::DescribeAlarmHistoryInput in);
    Status check_actions(const std::string& alarm,
                         const std::vector<const std::optional<std::vector<std::string>>*>& lists) const;
    void add_views_to(gate::Register& operations);

    store::Database& database_;
    const gate::Targets& targets_;
    Evaluator& evaluator_;
    Actions& actions_;
};

// Tags of alarms and dashboards; of a request that makes or changes something. ValidationError.
Status put_tags(store::Transaction& tx, const AlarmKey& owner, const std::string& arn,
                const std::vector<api::cloudwatch::Tag>& tags);

}  // namespace athanor::cloudwatch
