// Amazon EventBridge: events come in (PutEvents, the outboxes of control.db and objects.db, schedules), are
// matched against the rules of their bus, and are delivered to the targets of those that match.
//
//     intake.hpp      an event is matched and written down for its targets, in one transaction     rule_book.hpp  the compiled rules
//     deliveries.hpp  what is written down is delivered, with retries and dead letters             input.hpp      what a target is given
//     pattern.hpp     the pattern language                                                         schedules.hpp  rules that go by the clock
//     rules.hpp, destinations.hpp, publisher.hpp: the operations                                   webhook.hpp    calls API destinations
//
//     events::Events events(control, objects, master_key, targets, clock, random, identity);
//     events.add_to(operations);
//     events.start(cores.next());
//
// One executor does all the work that no request waits for; destroy it after that has stopped.
#pragma once

#include <memory>
#include <vector>

#include "gate/register.hpp"
#include "gate/target.hpp"
#include "objects/master_key.hpp"
#include "services/events/deliveries.hpp"
#include "services/events/destinations.hpp"
#include "services/events/intake.hpp"
#include "services/events/publisher.hpp"
#include "services/events/rules.hpp"
#include "services/events/schedules.hpp"
#include "services/events/webhook.hpp"

namespace athanor::events {

class Events {
public:
    static std::vector<store::Migrations> migrations() { return {event_tables()}; }

    // `targets` also gets what this service serves itself: API destinations. `identity`: tables.hpp.
    Events(store::Database& control, store::Database& objects, const objects::MasterKey& key,
           gate::Targets& targets, Clock& clock, Random& random, std::string identity);
    void add_to(gate::Register& operations);
    void start(Executor executor);
    void stop() { stopping_ = true; }
    void observe(std::function<void(std::string_view event)> observer) { intake_.observe(std::move(observer)); }  // intake.hpp

private:
    Task<void> tick();
    Task<void> authorize();

    store::Database& control_;
    store::Database& objects_;
    Clock& clock_;
    Intake intake_;
    Deliveries deliveries_;
    Schedules schedules_;
    Rules rules_;
    Publisher publisher_;
    Webhook webhook_;
    Destinations destinations_;
    std::atomic<bool> stopping_ = false;
};

}  // namespace athanor::events
