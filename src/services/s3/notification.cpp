#include "services/s3/notification.hpp"

#include "base/log.hpp"
#include "gate/forwarded.hpp"
#include "objects/announce.hpp"
#include "services/s3/access_keys.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/notification_rules.hpp"
#include "services/s3/service.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {
namespace {

constexpr Duration kGivenUpAfter = std::chrono::hours(24);  // of a destination that is always busy
constexpr std::string_view kService = "s3.amazonaws.com";

std::unexpected<Error> unreachable(const std::string& arn, std::string why) {
    return std::unexpected(Error{"InvalidArgument",
                                 "Unable to validate the following destination configurations",
                                 400,
                                 {{"ArgumentName1", arn}, {"ArgumentValue1", std::move(why)}}});
}

Result<api::s3::NotificationConfiguration> configuration_of(const objects::Bucket& bucket) {
    api::s3::NotificationConfiguration out;
    if (const std::string* document = bucket.configuration(objects::kNotifications)) {
        ATHANOR_TRY(out, wire::from_json<api::s3::NotificationConfiguration>(*document));
    }
    out.event_bridge_configuration.reset();
    if (bucket.announces.bus) out.event_bridge_configuration.emplace();
    return out;
}

}  // namespace

objects::Cause cause_of(const gate::Call& call, std::string reason) {
    const bool nobody = call.principal.kind == gate::PrincipalKind::anonymous;
    return {std::move(reason), call.request_id, call.account(),
            std::string(gate::address_of(call.source_address)), nobody ? "anonymous" : call.principal.arn};
}

void Notifications::add_to(gate::Register& operations) {
    namespace op = api::s3::op;
    operations.changes<op::PutBucketNotificationConfiguration>(
        [this](gate::Call& call, api::s3::PutBucketNotificationConfigurationRequest in) {
            return put(call, std::move(in));
        });
    operations.reads<op::GetBucketNotificationConfiguration>(
        [this](gate::Call& call, api::s3::GetBucketNotificationConfigurationRequest in) {
            return get(call, std::move(in));
        });
}

void Notifications::start(const Executor& executor) {
    store_.database().consume(std::string(objects::kNotificationTopic), executor,
                              [this](store::OutboxEvent event) { return deliver(std::move(event)); });
}

Task<Status> Notifications::check_destinations(const gate::Call& call, const objects::Bucket& bucket,
                                               const api::s3::NotificationConfiguration& wanted,
                                               bool ask) const {
    if (wanted.topic_configurations && !wanted.topic_configurations->empty())
        co_return unreachable(wanted.topic_configurations->front().topic_arn,
                              "The destination topic does not exist");
    if (wanted.lambda_function_configurations && !wanted.lambda_function_configurations->empty())
        co_return unreachable(wanted.lambda_function_configurations->front().lambda_function_arn,
                              "The destination Lambda function does not exist");
    if (!wanted.queue_configurations) co_return Status();
    for (const auto& queue : *wanted.queue_configurations) {
        auto parts = gate::split_arn(queue.queue_arn);
        if (!parts || parts->service != "sqs" || parts->resource.empty())
            co_return invalid_argument("The ARN is not well formed", "QueueArn", queue.queue_arn);
        if (parts->region != bucket.region)
            co_return unreachable(queue.queue_arn,
                                  "The notification destination service region is not valid for the bucket "
                                  "location constraint");
        if (parts->resource.ends_with(".fifo"))
            co_return unreachable(queue.queue_arn, "FIFO SQS queues are not supported");
        if (!ask) continue;
        std::string text = test_event_text(bucket.name.text(), call.request_id, format_iso8601(call.time));
        Status sent =
            co_await send(bucket, queue.queue_arn, gate::stable_uuid(call.request_id + queue.id.value_or("")),
                          std::move(text));
        if (!sent)
            co_return unreachable(queue.queue_arn,
                                  sent.error().code.find("QueueDoesNotExist") != std::string::npos
                                      ? "The destination queue does not exist"
                                      : "Permissions on the destination queue do not allow S3 "
                                        "to publish notifications from this bucket");
    }
    co_return Status();
}

Task<Result<store::Durable<api::s3::Unit>>> Notifications::put(
    gate::Call& call, api::s3::PutBucketNotificationConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketNotification"));
    auto& wanted = in.notification_configuration;
    ATHANOR_CO_CHECK(complete_and_check(wanted, call.request_id));
    ATHANOR_CO_CHECK(
        co_await check_destinations(call, bucket, wanted, !in.skip_destination_validation.value_or(false)));
    objects::Announces announces{
        .bus = wanted.event_bridge_configuration.has_value(),
        .destinations = wanted.queue_configurations && !wanted.queue_configurations->empty()};
    std::optional<std::string> document;
    if (announces.destinations) document = wire::to_json(wanted);
    ATHANOR_CO_TRY(auto done,
                   co_await store_.set_announcing(std::move(bucket.name), announces, std::move(document)));
    co_return std::move(done).map([](store::Nothing&&) { return Unit{}; });
}

Task<Result<api::s3::NotificationConfiguration>> Notifications::get(
    gate::Call& call, api::s3::GetBucketNotificationConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketNotification"));
    co_return configuration_of(bucket);
}

Task<Status> Notifications::send(const objects::Bucket& bucket, const std::string& queue, std::string id,
                                 std::string text) const {
    auto sent = co_await targets_.call({.target = queue,
                                        .role = "",
                                        .account = bucket.account,
                                        .region = bucket.region,
                                        .service = std::string(kService),
                                        .origin = bucket.name.text(),
                                        .id = std::move(id),
                                        .time = clock_.now(),
                                        .input = std::move(text)});
    if (!sent) co_return std::unexpected(std::move(sent).error());
    co_return Status();
}

Task<Status> Notifications::deliver(store::OutboxEvent event) {
    auto document = json::parse(event.payload);
    if (!document) {
        log::error("a notification is not JSON: {}", document.error().message);
        co_return Status();  // it never will be
    }
    const json::Value root = document->root();
    auto bucket =
        store_.find_bucket(objects::TrustedName::bucket(root["detail"]["bucket"]["name"].string_or("")));
    if (!bucket || bucket->account != root["account"].string_or("")) co_return Status();  // gone since
    ATHANOR_CO_TRY(auto configuration, configuration_of(*bucket));
    const std::string name = notification_name(root);
    const std::string owner = canonical_id(bucket->account);
    const std::string requester = canonical_id(root["detail"]["requester"].string_or(""));
    for (const auto* queue : wanted_by(configuration, name, root["detail"]["object"]["key"].string_or(""))) {
        const std::string id = queue->id.value_or("");
        Status sent = co_await send(
            *bucket, queue->queue_arn,
            gate::stable_uuid(bucket->name.text() + "/" + std::to_string(event.sequence) + "/" +
                              std::to_string(event.ordinal) + "/" + id),
            record_text(root, name, {.configuration_id = id, .owner = owner, .requester = requester}));
        if (sent) continue;
        if (gate::worth_retrying(sent.error()) && clock_.now() - event.time < kGivenUpAfter)
            co_return sent;  // again, later; queues before this one get it twice
        log::warn("a notification of bucket {} for {} is lost: {}: {}", bucket->name.text(), queue->queue_arn,
                  sent.error().code, sent.error().message);
    }
    co_return Status();
}

}  // namespace athanor::s3
