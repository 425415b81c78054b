#include "cli/demo_team.hpp"

#include <chrono>
#include <functional>
#include <thread>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "cli/json_template.hpp"

namespace athanor::cli {
namespace {

constexpr std::chrono::seconds kLongestWait{60};
constexpr std::chrono::seconds kTeamPatience{30};  // with a server that is restarted under the demonstration
constexpr std::chrono::milliseconds kPause{200};

constexpr std::string_view kJobsTrust = R"({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"}]})";

constexpr std::string_view kJobsPolicy = R"({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": ["s3:ListBucket", "s3:GetBucketLocation"], "Resource": $bucket_arn},
    {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"], "Resource": $objects},
    {"Effect": "Allow", "Action": ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": $key},
    {"Effect": "Allow", "Action": ["logs:CreateLogStream", "logs:PutLogEvents", "cloudwatch:PutMetricData", "sagemaker:BatchPutMetrics"], "Resource": "*"}]})";

// What everybody of the team may: pass the jobs' role on to SageMaker and to nobody else, read jobs' logs, use the bucket's key.
constexpr std::string_view kTeamPolicy = R"({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": "iam:PassRole", "Resource": $role, "Condition": {"StringEquals": {"iam:PassedToService": "sagemaker.amazonaws.com"}}},
    {"Effect": "Allow", "Action": ["logs:DescribeLogStreams", "logs:GetLogEvents", "sagemaker:Describe*", "sagemaker:List*"], "Resource": "*"},
    {"Effect": "Allow", "Action": ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": $key},
    {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": $bucket_arn}]})";

constexpr std::string_view kEngineersPolicy = R"({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], "Resource": $objects},
    {"Effect": "Allow", "Action": ["sagemaker:CreateProcessingJob", "sagemaker:StopProcessingJob"], "Resource": "*"}]})";

constexpr std::string_view kTrainersPolicy = R"({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": $objects},
    {"Effect": "Deny", "Action": "s3:*", "Resource": $raw},
    {"Effect": "Allow", "Action": ["sagemaker:CreateTrainingJob", "sagemaker:CreateProcessingJob", "sagemaker:CreateModelPackageGroup", "sagemaker:CreateModelPackage", "sagemaker:UpdateModelPackage"], "Resource": "*"},
    {"Sid": "SomebodyElseApproves", "Effect": "Deny", "Action": ["sagemaker:CreateModelPackage", "sagemaker:UpdateModelPackage"], "Resource": "*", "Condition": {"StringEquals": {"sagemaker:ModelApprovalStatus": "Approved"}}}]})";

constexpr std::string_view kApproversPolicy = R"({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": "s3:GetObject", "Resource": [$test, $evaluation]},
    {"Effect": "Allow", "Action": ["sagemaker:UpdateModelPackage", "sagemaker:CreateModel", "sagemaker:CreateEndpointConfig", "sagemaker:CreateEndpoint", "sagemaker:InvokeEndpoint"], "Resource": "*"}]})";

constexpr std::string_view kBucketPolicy = R"({"Version": "2012-10-17", "Statement": [
    {"Sid": "ThisKeyOnly", "Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": $objects,
     "Condition": {"Null": {"s3:x-amz-server-side-encryption-aws-kms-key-id": "false"},
                   "StringNotEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": $key}}}]})";

constexpr std::string_view kLogsPolicy = R"({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject", "Resource": $logs,
     "Condition": {"ArnLike": {"aws:SourceArn": $bucket_arn}}}]})";

// The loop that closes itself acts as one role: it starts pipelines, which make jobs, models and endpoints as that role again.
constexpr std::string_view kLoopTrust = R"({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": ["sagemaker.amazonaws.com", "events.amazonaws.com", "scheduler.amazonaws.com", "pipes.amazonaws.com"]},
     "Action": "sts:AssumeRole"}]})";
constexpr std::string_view kLoopPolicy = R"({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Action": ["sagemaker:*", "logs:*", "cloudwatch:*"], "Resource": "*"},
    {"Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::churn-*", "arn:aws:s3:::churn-*/*"]},
    {"Effect": "Allow", "Action": "sqs:*", "Resource": $queues},
    {"Effect": "Allow", "Action": "iam:PassRole", "Resource": $role}]})";

Result<std::string> account_of(ApiClient& api) {
    ATHANOR_TRY(std::string identity, api.query("sts", "GetCallerIdentity", {}));
    return element_of(identity, "Account");
}

Status put_policy(ApiClient& root, std::string_view of, const std::string& name, const std::string& policy,
                  std::string_view text, const Values& values) {
    const std::string action = "Put" + std::string(of) + "Policy", parameter = std::string(of) + "Name";
    ATHANOR_TRY(
        std::string done,
        root.query("iam", action,
                   {{parameter, name}, {"PolicyName", policy}, {"PolicyDocument", fill(text, values)}}));
    return {};
}

// A client that calls as this person.
Result<std::unique_ptr<ApiClient>> make_user(ApiClient& root, const std::string& name,
                                             std::string_view policy, const Values& values) {
    ATHANOR_TRY(std::string made, root.query("iam", "CreateUser", {{"UserName", name}}));
    ATHANOR_CHECK(put_policy(root, "User", name, "team", kTeamPolicy, values));
    ATHANOR_CHECK(put_policy(root, "User", name, "work", policy, values));
    ATHANOR_TRY(std::string key, root.query("iam", "CreateAccessKey", {{"UserName", name}}));
    Target target = root.target();
    target.credentials = {.access_key_id = element_of(key, "AccessKeyId"),
                          .secret_access_key = element_of(key, "SecretAccessKey")};
    return std::make_unique<ApiClient>(std::move(target), kTeamPatience);
}

Status put_bucket(ApiClient& root, const std::string& bucket, std::string_view what, std::string document) {
    const std::string checksum = base64(hash(HashKind::sha256, document));
    ATHANOR_TRY(auto done, root.send("s3", "PUT", "/" + bucket + "?" + std::string(what),
                                     {{"x-amz-checksum-sha256", checksum}}, std::move(document)));
    return {};
}

Status make_buckets(ApiClient& root, const DemoTeam& team, const Values& values) {
    const std::string logs = team.bucket + "-logs";
    ATHANOR_CHECK(root.create_bucket(team.bucket));
    ATHANOR_CHECK(root.create_bucket(logs));
    ATHANOR_CHECK(put_bucket(root, logs, "policy", fill(kLogsPolicy, values)));
    ATHANOR_CHECK(put_bucket(root, team.bucket, "policy", fill(kBucketPolicy, values)));
    ATHANOR_CHECK(put_bucket(
        root, team.bucket, "encryption",
        "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>"
        "<SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>" +
            team.key +
            "</KMSMasterKeyID></ApplyServerSideEncryptionByDefault><BucketKeyEnabled>true</BucketKeyEnabled>"
            "</Rule></ServerSideEncryptionConfiguration>"));
    return put_bucket(
        root, team.bucket, "logging",
        "<BucketLoggingStatus><LoggingEnabled><TargetBucket>" + logs +
            "</TargetBucket><TargetPrefix>access/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>");
}

// Asks until there is an answer: both are written behind the calls that they tell of.
Result<std::string> wait_for(std::string_view what, const std::function<Result<std::string>()>& look) {
    const auto limit = std::chrono::steady_clock::now() + kLongestWait;
    while (true) {
        ATHANOR_TRY(std::string found, look());
        if (!found.empty()) return found;
        if (std::chrono::steady_clock::now() > limit)
            return fail("Timeout", std::string(what) + " does not come");
        std::this_thread::sleep_for(kPause);
    }
}

}  // namespace

Result<DemoTeam> DemoTeam::make(ApiClient& root, const std::string& id) {
    DemoTeam team;
    team.bucket = "churn-" + id;
    const std::string role = "churn-" + id + "-jobs";
    ATHANOR_TRY(json::Document key,
                root.call("kms", "CreateKey",
                          fill(R"({"Description": $what})", {{"what", "objects of " + team.bucket}})));
    team.key = key.root()["KeyMetadata"]["Arn"].string_or("");
    ATHANOR_TRY(std::string made,
                root.query("iam", "CreateRole",
                           {{"RoleName", role}, {"AssumeRolePolicyDocument", std::string(kJobsTrust)}}));
    team.role = element_of(made, "Arn");
    const std::string bucket_arn = "arn:aws:s3:::" + team.bucket;
    const Values values{{"role", team.role},
                        {"key", team.key},
                        {"bucket_arn", bucket_arn},
                        {"objects", bucket_arn + "/*"},
                        {"raw", bucket_arn + "/raw/*"},
                        {"test", bucket_arn + "/prepared/test/*"},
                        {"evaluation", bucket_arn + "/evaluation/*"},
                        {"logs", bucket_arn + "-logs/*"}};
    ATHANOR_CHECK(put_policy(root, "Role", role, "work", kJobsPolicy, values));
    ATHANOR_TRY(team.engineer, make_user(root, "engineer-" + id, kEngineersPolicy, values));
    ATHANOR_TRY(team.trainer, make_user(root, "trainer-" + id, kTrainersPolicy, values));
    ATHANOR_TRY(team.approver, make_user(root, "approver-" + id, kApproversPolicy, values));
    ATHANOR_CHECK(make_buckets(root, team, values));
    return team;
}

Result<std::string> demo_role(ApiClient& api) {
    const std::string name = "AthanorDemo";
    ATHANOR_TRY(std::string account, account_of(api));
    const std::string arn = "arn:aws:iam::" + account + ":role/" + name;
    auto made = api.query("iam", "CreateRole",
                          {{"RoleName", name}, {"AssumeRolePolicyDocument", std::string(kLoopTrust)}});
    if (!made && made.error().code != "EntityAlreadyExists") return std::unexpected(std::move(made).error());
    const std::string queues = "arn:aws:sqs:" + api.target().region + ":" + account + ":churn-*";
    ATHANOR_CHECK(put_policy(api, "Role", name, "loop", kLoopPolicy, {{"role", arn}, {"queues", queues}}));
    return arn;
}

Result<std::string> refusal_in_access_log(ApiClient& api, const std::string& bucket, std::string_view key) {
    const std::string logs = bucket + "-logs", refused = "REST.GET.OBJECT " +
                                                         uri_encode(uri_encode(key, true), true) +
                                                         " ";  // as AWS writes keys
    return wait_for("the line in the access log", [&]() -> Result<std::string> {
        ATHANOR_TRY(auto listing, api.send("s3", "GET", "/" + logs + "?list-type=2", {}, ""));
        std::string_view rest(listing.body);
        for (std::string name = element_of(rest, "Key"); !name.empty(); name = element_of(rest, "Key")) {
            rest.remove_prefix(rest.find("</Key>") + 6);
            ATHANOR_TRY(std::string lines, api.get_object(logs, name));
            const auto at = lines.find(refused);
            if (at == std::string::npos) continue;
            const auto begin = lines.rfind('\n', at) + 1, end = lines.find('\n', at);
            std::string line = lines.substr(begin, end - begin);
            if (line.find(" 403 AccessDenied ") == std::string::npos) continue;
            // OWNER BUCKET [DAY:TIME ZONE] ADDRESS REQUESTER REQUEST OPERATION KEY "..." STATUS ...
            std::string requester = line.substr(0, line.find(" " + refused));
            requester.resize(requester.rfind(' '));
            return requester.substr(requester.rfind(' ') + 1) + "  " + refused + "403 AccessDenied";
        }
        return std::string();
    });
}

Result<std::string> refusal_in_audit(ApiClient& api, std::string_view operation, std::string_view user) {
    const std::string request =
        fill(R"({"LookupAttributes": [{"AttributeKey": "EventName", "AttributeValue": $name}]})",
             {{"name", std::string(operation)}});
    return wait_for("the record in the audit trail", [&]() -> Result<std::string> {
        ATHANOR_TRY(json::Document found, api.call("cloudtrail", "LookupEvents", request));
        std::string line;
        found.root()["Events"].for_each_element([&](json::Value event) {
            auto record = json::parse(event["CloudTrailEvent"].string_or("{}"));
            if (!line.empty() || !record || event["Username"].string_or("") != user) return;
            const auto root = record->root();
            if (root["errorCode"].string_or("").empty()) return;
            line = fmt::format("{}  {}  {}: {}", root["eventTime"].string_or(""),
                               root["userIdentity"]["arn"].string_or(""), root["errorCode"].string_or(""),
                               root["errorMessage"].string_or(""));
        });
        return line;
    });
}

}  // namespace athanor::cli
