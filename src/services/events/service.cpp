#include "services/events/service.hpp"

#include "base/log.hpp"

namespace athanor::events {
namespace {

constexpr std::chrono::seconds kTick{1};
constexpr std::string_view kOwnTopics[] = {"aws.sagemaker", "aws.cloudwatch"};  // of control.db
constexpr std::string_view kObjectTopic = "aws.s3";      // of objects.db

}  // namespace

Events::Events(store::Database& control, store::Database& objects, const objects::MasterKey& key,
               gate::Targets& targets, Clock& clock, Random& random, std::string identity)
    : control_(control),
      objects_(objects),
      clock_(clock),
      intake_(control, objects, std::move(identity), [this] { deliveries_.wake(); }),
      deliveries_(control, intake_, targets, clock, random),
      schedules_(control, intake_, clock),
      rules_(control, targets, random),
      publisher_(control, intake_),
      webhook_(control, key, clock),
      destinations_(control, key, random) {
    targets.serve("events", "api-destination/",
                  [this](const gate::Invocation& invocation) { return webhook_.call(invocation); });
}

void Events::add_to(gate::Register& operations) {
    rules_.add_to(operations);
    publisher_.add_to(operations);
    destinations_.add_to(operations);
}

void Events::start(Executor executor) {
    deliveries_.start(executor);
    webhook_.start(executor);
    for (std::string_view topic : kOwnTopics)
        control_.consume(std::string(topic), executor,
                         [this](store::OutboxEvent event) { return intake_.take_own(std::move(event)); });
    objects_.consume(std::string(kObjectTopic), executor,
                     [this](store::OutboxEvent event) { return intake_.take_foreign(std::move(event)); });
    spawn(executor, tick());
    spawn(executor, authorize());
}

// Retries and schedules are due by the clock; new events wake the deliveries themselves.
Task<void> Events::tick() {
    while (!stopping_) {
        if (Status done = co_await schedules_.fire(); !done)
            log::error("schedules of rules: {}", done.error().message);
        deliveries_.wake();
        co_await clock_.sleep(kTick);
    }
}

// Beside the tick, since an authorization server may take its time.
Task<void> Events::authorize() {
    while (!stopping_) {
        if (Status done = co_await webhook_.authorize(); !done)
            log::error("connections: {}", done.error().message);
        co_await clock_.sleep(kTick);
    }
}

}  // namespace athanor::events
