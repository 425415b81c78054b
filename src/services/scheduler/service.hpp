// EventBridge Scheduler: schedules, their groups, and the loop that lets them fire.
//
//     scheduler::Scheduler scheduler(control, targets, clock);
//     scheduler.add_to(operations);
//     scheduler.start(cores.next());        // after the services that targets call are registered
//
// What fires when: timetable.hpp. What is kept: tables.hpp. How it is delivered: firing.hpp. stop() ends the loop; destroy it after the cores have
// stopped.
#pragma once

#include <memory>

#include "api/scheduler.hpp"
#include "gate/register.hpp"
#include "gate/target.hpp"
#include "services/scheduler/firing.hpp"
#include "services/scheduler/tables.hpp"
#include "services/scheduler/timetable.hpp"

namespace athanor::scheduler {

inline constexpr std::string_view kDefaultGroup = "default";

// What the API model does not check, and the defaults that GetSchedule shows. ValidationException.
Status complete_and_check(api::scheduler::CreateScheduleInput& schedule, const gate::Targets& targets,
                          Zones& zones, Timestamp now);

class Scheduler {
public:
    static store::Migrations migrations() { return scheduler::migrations(); }

    Scheduler(store::Database& control, const gate::Targets& targets, Clock& clock)
        : database_(control),
          targets_(targets),
          clock_(clock),
          firing_(std::make_shared<Firing>(control, targets, clock, zones_)) {}

    void add_to(gate::Register& operations);
    void start(Executor executor) { firing_->start(executor); }
    void stop() { firing_->stop(); }
    Firing& firing() { return *firing_; }

private:
    template <class T>
    using Changed = Task<Result<store::Durable<T>>>;

    Changed<api::scheduler::CreateScheduleOutput> create(gate::Call& call,
                                                         api::scheduler::CreateScheduleInput in);
    Changed<api::scheduler::UpdateScheduleOutput> update(gate::Call& call,
                                                         api::scheduler::UpdateScheduleInput in);
    Changed<api::scheduler::DeleteScheduleOutput> remove(gate::Call& call,
                                                         api::scheduler::DeleteScheduleInput in);
    Task<Result<api::scheduler::GetScheduleOutput>> get(gate::Call& call,
                                                        api::scheduler::GetScheduleInput in);
    Task<Result<api::scheduler::ListSchedulesOutput>> list(gate::Call& call,
                                                           api::scheduler::ListSchedulesInput in);

    Changed<api::scheduler::CreateScheduleGroupOutput> create_group(
        gate::Call& call, api::scheduler::CreateScheduleGroupInput in);
    Changed<api::scheduler::DeleteScheduleGroupOutput> remove_group(
        gate::Call& call, api::scheduler::DeleteScheduleGroupInput in);
    Task<Result<api::scheduler::GetScheduleGroupOutput>> get_group(gate::Call& call,
                                                                   api::scheduler::GetScheduleGroupInput in);
    Task<Result<api::scheduler::ListScheduleGroupsOutput>> list_groups(
        gate::Call& call, api::scheduler::ListScheduleGroupsInput in);
    Changed<api::scheduler::TagResourceOutput> tag(gate::Call& call, api::scheduler::TagResourceInput in);
    Changed<api::scheduler::UntagResourceOutput> untag(gate::Call& call,
                                                       api::scheduler::UntagResourceInput in);
    Task<Result<api::scheduler::ListTagsForResourceOutput>> list_tags(
        gate::Call& call, api::scheduler::ListTagsForResourceInput in);
    void add_groups_to(gate::Register& operations);

    store::Database& database_;
    const gate::Targets& targets_;
    Clock& clock_;
    Zones zones_;
    std::shared_ptr<Firing> firing_;  // shared with its coroutines
};

}  // namespace athanor::scheduler
