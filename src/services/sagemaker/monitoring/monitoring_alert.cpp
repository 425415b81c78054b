#include <algorithm>

#include "base/encoding.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/monitoring/monitors.hpp"
#include "services/sagemaker/monitoring/schedule_operations.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

std::string status_of(bool in_alert) { return in_alert ? "InAlert" : "OK"; }

}  // namespace

void MonitoringSchedules::add_alerts_to(gate::Register& operations) {
    operations.reads<op::ListMonitoringAlerts>([this](gate::Call& call, ListMonitoringAlertsRequest in) {
        return list_alerts(call, std::move(in));
    });
    operations.changes<op::UpdateMonitoringAlert>([this](gate::Call& call, UpdateMonitoringAlertRequest in) {
        return change_alert(call, std::move(in));
    });
    operations.reads<op::ListMonitoringAlertHistory>(
        [this](gate::Call& call, ListMonitoringAlertHistoryRequest in) {
            return list_alert_history(call, std::move(in));
        });
}

Task<Result<ListMonitoringAlertsResponse>> MonitoringSchedules::list_alerts(gate::Call& call,
                                                                            ListMonitoringAlertsRequest in) {
    Key key{call.account(), call.region, Kind::monitoring_schedule, std::move(in.monitoring_schedule_name)};
    co_return fleet_.database.read([&](store::Snapshot& snapshot) -> Result<ListMonitoringAlertsResponse> {
        ATHANOR_TRY(auto row, find_schedule(snapshot, key));
        ATHANOR_TRY(auto resource, find(snapshot, key));
        if (!row || !resource) return missing(key);
        MonitoringAlertSummary alert{.monitoring_alert_name = key.name,
                                     .creation_time = resource->created,
                                     .last_modified_time = row->alert_changed,
                                     .alert_status = status_of(row->in_alert),
                                     .datapoints_to_alert = row->datapoints,
                                     .evaluation_period = row->periods};
        alert.actions.model_dashboard_indicator = ModelDashboardIndicatorAction{.enabled = true};
        ListMonitoringAlertsResponse out;
        out.monitoring_alert_summaries = std::vector<MonitoringAlertSummary>{std::move(alert)};
        return out;
    });
}

Task<Result<store::Durable<UpdateMonitoringAlertResponse>>> MonitoringSchedules::change_alert(
    gate::Call& call, UpdateMonitoringAlertRequest in) {
    Key key{call.account(), call.region, Kind::monitoring_schedule, in.monitoring_schedule_name};
    if (in.datapoints_to_alert > in.evaluation_period)
        co_return validation_error("DatapointsToAlert must not be greater than EvaluationPeriod.");
    co_return co_await fleet_.database.write(
        [&](store::Transaction& tx) -> Result<UpdateMonitoringAlertResponse> {
            ATHANOR_TRY(auto row, find_schedule(tx, key));
            if (!row) return missing(key);
            if (in.monitoring_alert_name != key.name)
                return fail("ResourceNotFound", "Monitoring Alert " + in.monitoring_alert_name +
                                                    " of Monitoring Schedule " + key.arn() + " not found");
            row->datapoints = in.datapoints_to_alert;
            row->periods = in.evaluation_period;
            row->alert_changed = tx.now();
            ATHANOR_CHECK(evaluate_alert(tx, *row));
            ATHANOR_CHECK(update(tx, *row));
            return UpdateMonitoringAlertResponse{.monitoring_schedule_arn = key.arn(),
                                                 .monitoring_alert_name = in.monitoring_alert_name};
        });
}

// At most kMostAlertChanges: sorted here, not in the database. The token is how many were shown.
Task<Result<ListMonitoringAlertHistoryResponse>> MonitoringSchedules::list_alert_history(
    gate::Call& call, ListMonitoringAlertHistoryRequest in) {
    Key key{call.account(), call.region, Kind::monitoring_schedule, in.monitoring_schedule_name.value_or("")};
    ListMonitoringAlertHistoryResponse out;
    auto& all = out.monitoring_alert_history.emplace();
    ATHANOR_CO_CHECK(fleet_.database.read([&](store::Snapshot& snapshot) -> Status {
        ATHANOR_TRY(bool there, exists(snapshot, key));
        if (!there && !key.name.empty()) return missing(key);
        ATHANOR_TRY(auto changes, alert_changes(snapshot, key));
        for (AlertChange& change : changes) {
            if (in.monitoring_alert_name && *in.monitoring_alert_name != change.schedule) continue;
            if (in.creation_time_after && change.at <= *in.creation_time_after) continue;
            if (in.creation_time_before && change.at >= *in.creation_time_before) continue;
            if (in.status_equals && *in.status_equals != status_of(change.in_alert)) continue;
            all.push_back({.monitoring_schedule_name = change.schedule,
                           .monitoring_alert_name = change.schedule,
                           .creation_time = change.at,
                           .alert_status = status_of(change.in_alert)});
        }
        return {};
    }));
    if (in.sort_by == "Status") {
        std::ranges::sort(all, {}, [](const MonitoringAlertHistorySummary& s) {
            return std::tie(s.alert_status, s.creation_time);
        });
    }
    if (in.sort_order.value_or("Descending") == "Descending") std::ranges::reverse(all);
    std::size_t begin = 0;
    if (in.next_token) {
        auto text = from_base64(*in.next_token);
        auto place = text ? parse_number<std::size_t>(*text) : std::nullopt;
        if (!place || *place > all.size())
            co_return validation_error("The pagination token is invalid or was made for another list.");
        begin = *place;
    }
    auto limit = static_cast<std::size_t>(in.max_results.value_or(10));
    all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(begin));
    if (all.size() > limit) {
        all.resize(limit);
        out.next_token = base64(std::to_string(begin + limit));
    }
    co_return out;
}

}  // namespace athanor::sagemaker
