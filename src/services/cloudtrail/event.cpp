#include "services/cloudtrail/event.hpp"

#include <algorithm>
#include <array>

namespace athanor::cloudtrail {
namespace {

struct Named {
    std::string_view member, type;
};
// Members of requests that name something, whatever the service.
constexpr auto kNamed = std::to_array<Named>({
    {"roleName", "AWS::IAM::Role"},
    {"roleArn", "AWS::IAM::Role"},
    {"userName", "AWS::IAM::User"},
    {"groupName", "AWS::IAM::Group"},
    {"policyName", "AWS::IAM::Policy"},
    {"policyArn", "AWS::IAM::Policy"},
    {"instanceProfileName", "AWS::IAM::InstanceProfile"},
    {"accessKeyId", "AWS::IAM::AccessKey"},
    {"bucketName", "AWS::S3::Bucket"},
    {"keyId", "AWS::KMS::Key"},
    {"aliasName", "AWS::KMS::Alias"},
    {"secretId", "AWS::SecretsManager::Secret"},
    {"queueName", "AWS::SQS::Queue"},
    {"queueUrl", "AWS::SQS::Queue"},
    {"logGroupName", "AWS::Logs::LogGroup"},
    {"trailName", "AWS::CloudTrail::Trail"},
});

// What a service calls simply "Name".
std::string_view type_of_name(std::string_view source, std::string_view event) {
    if (source == "cloudtrail.amazonaws.com") return "AWS::CloudTrail::Trail";
    if (source == "secretsmanager.amazonaws.com") return "AWS::SecretsManager::Secret";
    if (source == "scheduler.amazonaws.com")
        return event.ends_with("Group") ? "AWS::Scheduler::ScheduleGroup" : "AWS::Scheduler::Schedule";
    if (source == "events.amazonaws.com")
        return event.ends_with("EventBus") ? "AWS::Events::EventBus" : "AWS::Events::Rule";
    if (source == "pipes.amazonaws.com") return "AWS::Pipes::Pipe";
    return {};
}

void add(std::vector<EventResource>& all, EventResource one) {
    if (one.name.empty()) return;
    for (EventResource& known : all) {
        if (known.name != one.name && (known.arn.empty() || known.arn != one.name)) continue;
        return;
    }
    all.push_back(std::move(one));
}

// "AWS::SageMaker::TrainingJob" of "trainingJobName".
std::string sagemaker_type(std::string_view member) {
    std::string type(member.substr(0, member.size() - 4));
    type[0] = static_cast<char>(type[0] & ~0x20);
    return "AWS::SageMaker::" + type;
}

std::vector<EventResource> resources_of(json::Value record, const Event& event) {
    std::vector<EventResource> all;
    record["resources"].for_each_element([&](json::Value one) {
        std::string arn = one["ARN"].string_or("");
        std::string name = arn.starts_with("arn:aws:s3:::") ? arn.substr(13) : arn;
        add(all, {one["type"].string_or(""), std::move(name), std::move(arn)});
    });
    record["requestParameters"].for_each_member([&](std::string_view member, json::Value value) {
        auto text = value.string();
        if (!text || text->size() > 2048 || all.size() >= 8) return;
        auto known = std::ranges::find(kNamed, member, &Named::member);
        if (known != kNamed.end()) {
            add(all, {std::string(known->type), std::string(*text), ""});
        } else if (member == "name") {
            if (auto type = type_of_name(event.source, event.name); !type.empty())
                add(all, {std::string(type), std::string(*text), ""});
        } else if (event.source == "sagemaker.amazonaws.com" && member.ends_with("Name") &&
                   member.size() > 4) {
            add(all, {sagemaker_type(member), std::string(*text), ""});
        }
    });
    return all;
}

std::string user_of(json::Value identity) {
    const std::string type = identity["type"].string_or(""), arn = identity["arn"].string_or("");
    if (type == "Root") return "root";
    if (auto name = identity["userName"].string()) return std::string(*name);
    if (type == "AssumedRole" || type == "FederatedUser") return arn.substr(arn.rfind('/') + 1);
    return identity["invokedBy"].string_or("");
}

}  // namespace

std::optional<Event> parse_event(std::string_view text) {
    auto document = json::parse(text);
    if (!document || document->root().kind() != json::Kind::object) return std::nullopt;
    const json::Value record = document->root(), identity = record["userIdentity"];
    Event event{.account = record["recipientAccountId"].string_or(""),
                .id = record["eventID"].string_or(""),
                .name = record["eventName"].string_or(""),
                .source = record["eventSource"].string_or(""),
                .user = user_of(identity),
                .access_key = identity["accessKeyId"].string_or(""),
                .region = record["awsRegion"].string_or(""),
                .time = parse_iso8601(record["eventTime"].string_or("")).value_or(Timestamp{}),
                .read_only = record["readOnly"].boolean_or(false),
                .management = record["managementEvent"].boolean_or(true),
                .user_arn = identity["arn"].string_or("")};
    event.resources = resources_of(record, event);
    return event;
}

}  // namespace athanor::cloudtrail
