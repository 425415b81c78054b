// A bucket's notification configuration: to EventBridge, and to queues of ours in S3's own records. Events come from the outbox that their
// transaction filled (objects/announce.hpp), so each is delivered at least once and in order per key, wherever the server is killed.
//
// Put asks each destination at once by S3's test event, unless the request says to skip that; one that cannot be reached is refused in AWS's
// words, as are topics and functions, of which this server has none. An event is matched when it is delivered, by what the configuration
// says then. A queue that is gone or refuses is told in the log and passed over; one that is busy holds up its key and is tried again.
//
//     Notifications notifications(store, s3.access(), targets, clock);
//     notifications.add_to(operations);   notifications.start(cores.next());
//
// Handlers on the connection's core, deliveries on the executor of start().
#pragma once

#include <string>
#include <string_view>

#include "api/s3.hpp"
#include "base/clock.hpp"
#include "base/task.hpp"
#include "gate/register.hpp"
#include "gate/target.hpp"
#include "objects/object_store.hpp"
#include "services/s3/access.hpp"
#include "store/database.hpp"

namespace athanor::s3 {

class Notifications {
public:
    Notifications(objects::ObjectStore& store, const Access& access, const gate::Targets& targets,
                  Clock& clock)
        : store_(store), access_(access), targets_(targets), clock_(clock) {}

    void add_to(gate::Register& operations);
    void start(const Executor& executor);  // before the cores are

    Task<Status> deliver(store::OutboxEvent event);

private:
    using Unit = api::s3::Unit;
    Task<Result<store::Durable<Unit>>> put(gate::Call& call,
                                           api::s3::PutBucketNotificationConfigurationRequest in);
    Task<Result<api::s3::NotificationConfiguration>> get(
        gate::Call& call, api::s3::GetBucketNotificationConfigurationRequest in);
    Task<Status> check_destinations(const gate::Call& call, const objects::Bucket& bucket,
                                    const api::s3::NotificationConfiguration& wanted, bool ask) const;
    Task<Status> send(const objects::Bucket& bucket, const std::string& queue, std::string id,
                      std::string text) const;

    objects::ObjectStore& store_;
    const Access& access_;
    const gate::Targets& targets_;
    Clock& clock_;
};

}  // namespace athanor::s3
