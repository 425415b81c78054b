// Which events a bucket sends: to EventBridge or to nobody. Topics, queues and functions are reached by its rules.
#include "services/s3/errors.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {

objects::Cause cause_of(const gate::Call& call, std::string reason) {
    std::string address = call.source_address;
    // "127.0.0.1:53114", "[::1]:53114": without the port.
    if (std::size_t colon = address.rfind(':');
        colon != std::string::npos && (address.find(':') == colon || address[colon - 1] == ']')) {
        address.resize(colon);
    }
    if (address.starts_with('[') && address.ends_with(']')) address = address.substr(1, address.size() - 2);
    return {std::move(reason), call.request_id, call.account(), std::move(address), call.principal.arn};
}

S3Service::Change<api::s3::Unit> S3Service::put_notification(
    gate::Call& call, api::s3::PutBucketNotificationConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketNotification"));
    const auto& wanted = in.notification_configuration;
    auto any = [](const auto& list) { return list && !list->empty(); };
    if (any(wanted.topic_configurations)) co_return header_not_implemented("TopicConfiguration");
    if (any(wanted.queue_configurations)) co_return header_not_implemented("QueueConfiguration");
    if (any(wanted.lambda_function_configurations))
        co_return header_not_implemented("CloudFunctionConfiguration");
    ATHANOR_CO_TRY(auto done, co_await store_.set_announcing(std::move(bucket.name),
                                                             wanted.event_bridge_configuration.has_value()));
    co_return std::move(done).map([](store::Nothing&&) { return api::s3::Unit{}; });
}

S3Service::Read<api::s3::NotificationConfiguration> S3Service::get_notification(
    gate::Call& call, api::s3::GetBucketNotificationConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketNotification"));
    api::s3::NotificationConfiguration out;
    if (bucket.announces) out.event_bridge_configuration.emplace();
    co_return out;
}

}  // namespace athanor::s3
