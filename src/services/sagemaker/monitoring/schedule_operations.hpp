// The operations of monitoring schedules, of their executions and of their alerts. A schedule is `Scheduled` or `Stopped`; what it does is
// monitors.hpp's. Every schedule has one alert, of its own name: so many of so many executions with violations (1 of 1 unless updated).
#pragma once

#include "api/sagemaker/monitoring_alert.hpp"
#include "api/sagemaker/monitoring_alert_history.hpp"
#include "api/sagemaker/monitoring_execution.hpp"
#include "api/sagemaker/monitoring_schedule.hpp"
#include "compute/runtimes.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/fleet/fleet.hpp"
#include "services/sagemaker/monitoring/monitoring_table.hpp"

namespace athanor::sagemaker {

class MonitoringSchedules {
public:
    MonitoringSchedules(Fleet& fleet, const compute::Catalogue& catalogue)
        : fleet_(fleet), catalogue_(catalogue) {}
    void add_to(gate::Register& operations);

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;

    Changed<api::sagemaker::CreateMonitoringScheduleResponse> create(
        gate::Call& call, api::sagemaker::CreateMonitoringScheduleRequest in);
    Task<Result<api::sagemaker::DescribeMonitoringScheduleResponse>> describe(
        gate::Call& call, api::sagemaker::DescribeMonitoringScheduleRequest in);
    Task<Result<api::sagemaker::ListMonitoringSchedulesResponse>> list_page(
        gate::Call& call, api::sagemaker::ListMonitoringSchedulesRequest in);
    Changed<api::sagemaker::UpdateMonitoringScheduleResponse> change(
        gate::Call& call, api::sagemaker::UpdateMonitoringScheduleRequest in);
    Changed<api::sagemaker::Unit> start_or_stop(gate::Call& call, std::string name, bool start);
    Changed<api::sagemaker::Unit> remove(gate::Call& call,
                                         api::sagemaker::DeleteMonitoringScheduleRequest in);
    Task<Result<api::sagemaker::ListMonitoringExecutionsResponse>> list_executions(
        gate::Call& call, api::sagemaker::ListMonitoringExecutionsRequest in);

    // monitoring_alert.cpp
    void add_alerts_to(gate::Register& operations);
    Task<Result<api::sagemaker::ListMonitoringAlertsResponse>> list_alerts(
        gate::Call& call, api::sagemaker::ListMonitoringAlertsRequest in);
    Changed<api::sagemaker::UpdateMonitoringAlertResponse> change_alert(
        gate::Call& call, api::sagemaker::UpdateMonitoringAlertRequest in);
    Task<Result<api::sagemaker::ListMonitoringAlertHistoryResponse>> list_alert_history(
        gate::Call& call, api::sagemaker::ListMonitoringAlertHistoryRequest in);

    Fleet& fleet_;
    const compute::Catalogue& catalogue_;
};

}  // namespace athanor::sagemaker
