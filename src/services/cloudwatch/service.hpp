// Amazon CloudWatch: metrics in its own store (kept 455 days; the platform's producers append to it directly), alarms in control.db.
//
//     metrics.hpp      points in, statistics and metric math out: readings, statistic, queries, expression, math, labels
//     alarms.hpp       the operations on alarms                    alarm_state.hpp  when an alarm is in which state
//     evaluator.hpp    the loop that evaluates them: watch.hpp     transition.hpp   a change of state, with all that belongs to it
//     actions.hpp      what alarms call                            composite.hpp    alarms on alarms
//     dashboards.hpp   dashboards, and everybody's tags            alarm_words.hpp  reasons, events, history
//
//     cloudwatch::CloudWatch cloudwatch(control, store, targets, clock, pool);
//     cloudwatch.add_to(operations);
//     cloudwatch.start(cores.next());       // after the services that actions call are registered
//
// stop() ends the loops; destroy it after the cores have stopped.
#pragma once

#include "services/cloudwatch/alarms.hpp"
#include "services/cloudwatch/dashboards.hpp"
#include "services/cloudwatch/metrics.hpp"

namespace athanor::cloudwatch {

class CloudWatch {
public:
    static store::Migrations migrations() { return cloudwatch::migrations(); }

    CloudWatch(store::Database& control, telemetry::MetricStore& store, const gate::Targets& targets,
               Clock& clock, Pool& pool)
        : metrics_(store, clock, pool),
          actions_(std::make_shared<Actions>(control, targets, clock)),
          evaluator_(std::make_shared<Evaluator>(control, store, *actions_, clock, pool)),
          alarms_(control, targets, *evaluator_, *actions_),
          dashboards_(control) {}

    void add_to(gate::Register& operations) {
        metrics_.add_to(operations);
        alarms_.add_to(operations);
        dashboards_.add_to(operations);
    }
    // Both loops on one executor: the evaluator calls the actions without a lock.
    Status start(Executor executor) {
        actions_->start(executor);
        return evaluator_->start(std::move(executor));
    }
    void stop() {
        evaluator_->stop();
        actions_->stop();
    }

    const Alarms& alarms() const { return alarms_; }
    Evaluator& evaluator() { return *evaluator_; }
    Actions& actions() { return *actions_; }

private:
    MetricOperations metrics_;
    std::shared_ptr<Actions> actions_;  // shared with their coroutines
    std::shared_ptr<Evaluator> evaluator_;
    Alarms alarms_;
    Dashboards dashboards_;
};

}  // namespace athanor::cloudwatch
