// Scheduled actions, and the history of what was scaled.
#include <limits>

#include "base/encoding.hpp"
#include "services/autoscaling/policies.hpp"
#include "services/autoscaling/service.hpp"
#include "wire/stored.hpp"

namespace athanor::autoscaling {

using namespace api::autoscaling;

namespace {

constexpr std::size_t kMostActions = 200;  // of a target: AWS's quota

// An update changes what it names.
void complete(PutScheduledActionRequest& in, const PutScheduledActionRequest& before) {
    auto keep = [](auto& member, const auto& old) {
        if (!member) member = old;
    };
    keep(in.schedule, before.schedule);
    keep(in.timezone, before.timezone);
    keep(in.start_time, before.start_time);
    keep(in.end_time, before.end_time);
    keep(in.scalable_target_action, before.scalable_target_action);
}

ScheduledAction shown(const ScheduledRow& row, PutScheduledActionRequest request) {
    return {.scheduled_action_name = row.name,
            .scheduled_action_arn = row.arn(),
            .service_namespace = std::string(kNamespace),
            .schedule = request.schedule.value_or(""),
            .timezone = std::move(request.timezone),
            .resource_id = row.key.resource,
            .scalable_dimension = row.key.dimension,
            .start_time = request.start_time,
            .end_time = request.end_time,
            .scalable_target_action = request.scalable_target_action,
            .creation_time = row.created};
}

ScalingActivity shown(ActivityRow row) {
    ScalingActivity out{.activity_id = row.id,
                        .service_namespace = std::string(kNamespace),
                        .resource_id = row.key.resource,
                        .scalable_dimension = row.key.dimension,
                        .description = std::move(row.description),
                        .cause = std::move(row.cause),
                        .start_time = row.started,
                        .end_time = row.ended,
                        .status_code = std::move(row.status)};
    if (!row.status_message.empty()) out.status_message = std::move(row.status_message);
    if (!row.details.empty()) out.details = std::move(row.details);
    if (!row.not_scaled.empty()) {
        NotScaledReason reason{
            .code = row.not_scaled, .max_capacity = {}, .min_capacity = {}, .current_capacity = {}};
        if (row.not_scaled == kAtMax) reason.max_capacity = row.bounds.max;
        if (row.not_scaled == kAtMin) reason.min_capacity = row.bounds.min;
        if (row.not_scaled == kAtDesired) reason.current_capacity = row.from;
        out.not_scaled_reasons = std::vector<NotScaledReason>{std::move(reason)};
    }
    return out;
}

}  // namespace

void Autoscaling::add_schedules_to(gate::Register& operations) {
    operations.changes<op::PutScheduledAction>(
        [this](gate::Call& call, PutScheduledActionRequest in) { return put_action(call, std::move(in)); });
    operations.changes<op::DeleteScheduledAction>([this](gate::Call& call, DeleteScheduledActionRequest in) {
        return delete_action(call, std::move(in));
    });
    operations.reads<op::DescribeScheduledActions>(
        [this](gate::Call& call, DescribeScheduledActionsRequest in) {
            return describe_actions(call, std::move(in));
        });
    operations.reads<op::DescribeScalingActivities>(
        [this](gate::Call& call, DescribeScalingActivitiesRequest in) {
            return describe_activities(call, std::move(in));
        });
}

Autoscaling::Changed<PutScheduledActionResponse> Autoscaling::put_action(gate::Call& call,
                                                                         PutScheduledActionRequest given) {
    ATHANOR_CO_TRY(Key key,
                   key_of(call, given.service_namespace, given.resource_id, given.scalable_dimension));
    Timestamp now = clock_.now();
    auto done = co_await database_.write([=, id = uuid4(random_)](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto target, find_target(tx, key));
        if (!target) return no_target(key, "registered");
        ATHANOR_TRY(auto there, find_scheduled(tx, key, given.scheduled_action_name));
        PutScheduledActionRequest in = given;
        if (there) {
            ATHANOR_TRY(auto before, wire::from_json<PutScheduledActionRequest>(there->request));
            complete(in, before);
        } else {
            ATHANOR_TRY(auto all, scheduled_of(tx, key));
            if (all.size() >= kMostActions)
                return fail("LimitExceededException",
                            "The limit of 200 scheduled actions of a scalable target is reached.");
        }
        ATHANOR_CHECK(check_action(in, now));
        ScheduledRow row =
            there ? *there
                  : ScheduledRow{.key = key, .name = in.scheduled_action_name, .id = id, .created = now};
        row.request = wire::to_json(in);
        ATHANOR_TRY(auto occasions, occasions_of(row));
        row.due = occasions.next_after(now);
        if (!row.due)
            return validation_error("The schedule " + *in.schedule + " has no occurrence in the future");
        return save(tx, row);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    scaler_->wake();
    co_return std::move(*done).map([](store::Nothing) { return PutScheduledActionResponse{}; });
}

Autoscaling::Changed<DeleteScheduledActionResponse> Autoscaling::delete_action(
    gate::Call& call, DeleteScheduledActionRequest in) {
    ATHANOR_CO_TRY(Key key, key_of(call, in.service_namespace, in.resource_id, in.scalable_dimension));
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, find_scheduled(tx, key, in.scheduled_action_name));
        if (!row)
            return fail("ObjectNotFoundException",
                        "No scheduled action found for " + key.described() +
                            ", scheduled action name: " + in.scheduled_action_name);
        return erase(tx, *row);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return DeleteScheduledActionResponse{}; });
}

Autoscaling::Seen<DescribeScheduledActionsResponse> Autoscaling::describe_actions(
    gate::Call& call, DescribeScheduledActionsRequest in) {
    ATHANOR_CO_TRY(std::int64_t limit, page_size(in.max_results));
    Key after{call.account(), call.region, "", ""};
    std::string after_name;
    if (in.next_token) {
        ATHANOR_CO_TRY(auto place, page_place(*in.next_token, 3));
        after.resource = place[0];
        after.dimension = place[1];
        after_name = place[2];
    }
    DescribeScheduledActionsResponse out{.scheduled_actions = std::vector<ScheduledAction>{},
                                         .next_token = {}};
    if (in.service_namespace != kNamespace) co_return out;
    auto rows = database_.read([&](store::Snapshot& s) { return scheduled_after(s, after, after_name); });
    if (!rows) co_return std::unexpected(std::move(rows).error());
    for (const ScheduledRow& row : *rows) {
        if (in.resource_id && row.key.resource != *in.resource_id) continue;
        if (in.scalable_dimension && row.key.dimension != *in.scalable_dimension) continue;
        if (!asked(in.scheduled_action_names, row.name)) continue;
        if (static_cast<std::int64_t>(out.scheduled_actions->size()) == limit) {
            const auto& last = out.scheduled_actions->back();
            out.next_token = page_token(
                {last.resource_id, last.scalable_dimension.value_or(""), last.scheduled_action_name});
            break;
        }
        ATHANOR_CO_TRY(auto request, wire::from_json<PutScheduledActionRequest>(row.request));
        out.scheduled_actions->push_back(shown(row, std::move(request)));
    }
    co_return out;
}

Autoscaling::Seen<DescribeScalingActivitiesResponse> Autoscaling::describe_activities(
    gate::Call& call, DescribeScalingActivitiesRequest in) {
    ATHANOR_CO_TRY(std::int64_t limit, page_size(in.max_results));
    std::int64_t time = std::numeric_limits<std::int64_t>::max();
    std::string id;
    if (in.next_token) {
        ATHANOR_CO_TRY(auto place, page_place(*in.next_token, 2));
        auto number = parse_number<std::int64_t>(place[0]);
        if (!number) co_return fail("InvalidNextTokenException", "The next token supplied was invalid.");
        time = *number;
        id = place[1];
    }
    DescribeScalingActivitiesResponse out{.scaling_activities = std::vector<ScalingActivity>{},
                                          .next_token = {}};
    if (in.service_namespace != kNamespace) co_return out;
    auto visit = [&](ActivityRow row) {
        if (in.resource_id && row.key.resource != *in.resource_id) return true;
        if (in.scalable_dimension && row.key.dimension != *in.scalable_dimension) return true;
        if (!row.not_scaled.empty() && !in.include_not_scaled_activities.value_or(false)) return true;
        if (static_cast<std::int64_t>(out.scaling_activities->size()) == limit) {
            const auto& last = out.scaling_activities->back();
            out.next_token =
                page_token({std::to_string(last.start_time.time_since_epoch().count()), last.activity_id});
            return false;
        }
        out.scaling_activities->push_back(shown(std::move(row)));
        return true;
    };
    ATHANOR_CO_CHECK(database_.read([&](store::Snapshot& s) {
        return activities_before(s, call.account(), call.region, Timestamp(Duration(time)), id, visit);
    }));
    co_return out;
}

}  // namespace athanor::autoscaling
