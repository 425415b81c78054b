#include "gate/audit_record.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/iam.hpp"
#include "api/s3.hpp"
#include "api/sagemaker.hpp"
#include "api/sqs.hpp"
#include "base/json.hpp"
#include "gate/audit_parameters.hpp"
#include "gate/audit_room.hpp"
#include "gate/inside.hpp"
#include "gate/register.hpp"
#include "gate/sigv4.hpp"

namespace athanor::gate {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class AuditRecord : public ::testing::Test {
public:
    AuditRecord() {
        call.region = "us-east-1";
        call.request_id = "R1";
        call.source_address = "192.0.2.7:4711";
        call.user_agent = "aws-cli/2 \"quoted\"";
        call.host = "athanor.example";
        call.time = *parse_iso8601("2026-11-22T09:52:40.123Z");
        call.principal = {.kind = PrincipalKind::user,
                          .account = "111111111111",
                          .arn = "arn:aws:iam::111111111111:user/team/alice",
                          .user_id = "AIDA1",
                          .access_key_id = "AKIA1"};
    }
    json::Document record(Audited audited) {
        text = audit_record(audited, "000000000000", random);
        auto document = json::parse(text);
        EXPECT_TRUE(document) << text;
        return *std::move(document);
    }
    std::string identity(std::string_view path) { return path_of(record({.call = call, .name = "X"}), path); }
    static std::string path_of(const json::Document& document, std::string_view path) {
        json::Value at = document.root();
        while (!path.empty()) {
            auto dot = path.find('.');
            at = at[path.substr(0, dot)];
            path = dot == path.npos ? "" : path.substr(dot + 1);
        }
        return at.string_or(at.exists() ? at.text() : "");
    }

    Call call;
    SeededRandom random{3};
    std::string text;
};

TEST_F(AuditRecord, IsCloudTrailsOfAUsersCall) {
    auto made = record({.call = call,
                        .operation = &api::sagemaker::op::CreateTrainingJob::kModel,
                        .parameters = R"({"trainingJobName":"t"})",
                        .answer = R"({"trainingJobArn":"a"})"});
    for (auto [path, value] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
             {"eventVersion", "1.11"},
             {"userIdentity.type", "IAMUser"},
             {"userIdentity.principalId", "AIDA1"},
             {"userIdentity.arn", "arn:aws:iam::111111111111:user/team/alice"},
             {"userIdentity.accountId", "111111111111"},
             {"userIdentity.accessKeyId", "AKIA1"},
             {"userIdentity.userName", "alice"},
             {"eventTime", "2026-11-22T09:52:40Z"},
             {"eventSource", "sagemaker.amazonaws.com"},
             {"eventName", "CreateTrainingJob"},
             {"awsRegion", "us-east-1"},
             {"sourceIPAddress", "192.0.2.7"},
             {"userAgent", "aws-cli/2 \"quoted\""},
             {"requestParameters.trainingJobName", "t"},
             {"responseElements.trainingJobArn", "a"},
             {"requestID", "R1"},
             {"readOnly", "false"},
             {"eventType", "AwsApiCall"},
             {"managementEvent", "true"},
             {"recipientAccountId", "111111111111"},
             {"eventCategory", "Management"}})
        EXPECT_EQ(path_of(made, path), value) << path;
    EXPECT_EQ(path_of(made, "eventID").size(), 36u);
    EXPECT_FALSE(made.root()["errorCode"].exists());
}

TEST_F(AuditRecord, SaysWhoEachKindOfPrincipalIs) {
    auto session = std::make_shared<Session>();
    session->issued = *parse_iso8601("2026-11-22T09:00:00Z");
    call.principal = {
        .kind = PrincipalKind::root, .account = "1", .arn = "arn:aws:iam::1:root", .user_id = "1"};
    EXPECT_EQ(identity("userIdentity.type"), "Root");
    call.principal = {.kind = PrincipalKind::role_session,
                      .account = "111111111111",
                      .arn = "arn:aws:sts::111111111111:assumed-role/trainer/s1",
                      .user_id = "AROA1:s1",
                      .access_key_id = "ASIA1",
                      .role_arn = "arn:aws:iam::111111111111:role/team/trainer",
                      .session = session};
    EXPECT_EQ(identity("userIdentity.type"), "AssumedRole");
    EXPECT_EQ(identity("userIdentity.sessionContext.sessionIssuer.type"), "Role");
    EXPECT_EQ(identity("userIdentity.sessionContext.sessionIssuer.principalId"), "AROA1");
    EXPECT_EQ(identity("userIdentity.sessionContext.sessionIssuer.arn"),
              "arn:aws:iam::111111111111:role/team/trainer");
    EXPECT_EQ(identity("userIdentity.sessionContext.sessionIssuer.accountId"), "111111111111");
    EXPECT_EQ(identity("userIdentity.sessionContext.sessionIssuer.userName"), "trainer");
    EXPECT_EQ(identity("userIdentity.sessionContext.attributes.creationDate"), "2026-11-22T09:00:00Z");
    EXPECT_EQ(identity("userIdentity.sessionContext.attributes.mfaAuthenticated"), "false");
    call.principal = {.kind = PrincipalKind::federated_user,
                      .account = "111111111111",
                      .arn = "arn:aws:sts::111111111111:federated-user/bob",
                      .user_id = "111111111111:bob",
                      .issuer = "arn:aws:iam::111111111111:user/alice",
                      .session = session};
    EXPECT_EQ(identity("userIdentity.type"), "FederatedUser");
    EXPECT_EQ(identity("userIdentity.sessionContext.sessionIssuer.userName"), "alice");
    call.principal = {.kind = PrincipalKind::anonymous};
    EXPECT_EQ(identity("userIdentity.type"), "AWSAccount");
    EXPECT_EQ(identity("userIdentity.accountId"), "ANONYMOUS_PRINCIPAL");
    EXPECT_EQ(identity("recipientAccountId"), "000000000000");
    call.principal = {};
    auto unknown = record({.call = call, .name = "X", .claimed_key = "AKIANOBODY"});
    EXPECT_EQ(path_of(unknown, "userIdentity.type"), "Unknown");
    EXPECT_EQ(path_of(unknown, "userIdentity.accessKeyId"), "AKIANOBODY");
}

TEST_F(AuditRecord, OfAWebIdentityIsItsProvidersSubject) {
    auto session = std::make_shared<Session>();
    session->provider = "arn:aws:iam::111111111111:oidc-provider/idp.example.com";
    session->claims = {{"idp.example.com:sub", "repo:x"}, {"idp.example.com:aud", "sts"}};
    call.principal = {.kind = PrincipalKind::anonymous, .session = session};
    wire::Service sts{.name = "sts", .signing_name = "sts", .action_prefix = "sts", .api_version = ""};
    wire::Operation assume{.name = "AssumeRoleWithWebIdentity", .service = &sts};
    auto made = record({.call = call, .operation = &assume});
    EXPECT_EQ(path_of(made, "userIdentity.type"), "WebIdentityUser");
    EXPECT_EQ(path_of(made, "userIdentity.userName"), "repo:x");
    EXPECT_EQ(path_of(made, "userIdentity.principalId"),
              "arn:aws:iam::111111111111:oidc-provider/idp.example.com:sts:repo:x");
    EXPECT_EQ(path_of(made, "readOnly"), "true");
}

TEST_F(AuditRecord, FromInsideSaysWhichServiceAsked) {
    Call inside = call_from_inside(call.principal, "us-east-1", "scheduler.amazonaws.com", call.time, "R2");
    auto made =
        record({.call = inside, .operation = &api::sagemaker::op::CreateTrainingJob::kModel, .inside = true});
    EXPECT_EQ(path_of(made, "userIdentity.invokedBy"), "scheduler.amazonaws.com");
    EXPECT_EQ(path_of(made, "sourceIPAddress"), "scheduler.amazonaws.com");
    inside.principal = {
        .kind = PrincipalKind::root, .account = "1", .arn = "arn:aws:iam::1:root", .user_id = "1"};
    auto itself = record({.call = inside, .name = "X", .inside = true});
    EXPECT_EQ(path_of(itself, "userIdentity.type"), "AWSService");
    EXPECT_EQ(path_of(itself, "recipientAccountId"), "1");
}

TEST_F(AuditRecord, OfAnObjectHasBucketKeyAndBytes) {
    Claim claim;
    claim.presigned = true;
    call.claim = &claim;
    Error error{"AccessDenied", "Access Denied", 403};
    auto made = record({.call = call,
                        .operation = &api::s3::op::PutObject::kModel,
                        .error = &error,
                        .bucket = "b",
                        .key = "a%20key/%22x%22",
                        .bytes_in = 7,
                        .bytes_out = 9});
    EXPECT_EQ(path_of(made, "eventCategory"), "Data");
    EXPECT_EQ(path_of(made, "managementEvent"), "false");
    EXPECT_EQ(path_of(made, "errorCode"), "AccessDenied");
    EXPECT_EQ(path_of(made, "errorMessage"), "Access Denied");
    EXPECT_EQ(path_of(made, "requestParameters.bucketName"), "b");
    EXPECT_EQ(path_of(made, "requestParameters.key"), "a key/\"x\"");
    EXPECT_EQ(made.root()["resources"].at(0)["ARN"].string_or(""), "arn:aws:s3:::b/a key/\"x\"");
    EXPECT_EQ(made.root()["resources"].at(1)["type"].string_or(""), "AWS::S3::Bucket");
    EXPECT_EQ(path_of(made, "additionalEventData.AuthenticationMethod"), "QueryString");
    EXPECT_EQ(path_of(made, "additionalEventData.bytesTransferredIn"), "7");
    EXPECT_EQ(path_of(made, "additionalEventData.bytesTransferredOut"), "9");
}

TEST_F(AuditRecord, OfAnObjectFromInsideHasBucketAndKeyToo) {
    api::s3::PutObjectRequest in{.bucket = "b", .key = "k/1"};
    const std::string parameters = audited_request(api::s3::op::PutObject::kModel, &in);
    auto made = record({.call = call,
                        .operation = &api::s3::op::PutObject::kModel,
                        .parameters = parameters,
                        .inside = true});
    EXPECT_EQ(path_of(made, "requestParameters.bucketName"), "b");
    EXPECT_EQ(made.root()["resources"].at(0)["ARN"].string_or(""), "arn:aws:s3:::b/k/1");
}

TEST_F(AuditRecord, AMessageDoesNotTellWhatItsParameterHid) {
    Error error{"ValidationException",
                "2 validation errors detected: Value 'hunter2' at 'password' failed to satisfy constraint: "
                "x; Value 'y' at 'name' failed"};
    auto made = record({.call = call, .name = "X", .error = &error});
    EXPECT_THAT(text, Not(HasSubstr("hunter2")));
    EXPECT_THAT(path_of(made, "errorMessage"), HasSubstr("Value 'y' at 'name'"));
}

TEST_F(AuditRecord, OfASignInSaysHowItEnded) {
    EXPECT_EQ(path_of(record({.call = call, .name = "ConsoleLogin", .source = "signin.amazonaws.com"}),
                      "responseElements.ConsoleLogin"),
              "Success");
    Error error{"Failed", "no"};
    auto made =
        record({.call = call, .name = "ConsoleLogin", .source = "signin.amazonaws.com", .error = &error});
    EXPECT_EQ(path_of(made, "responseElements.ConsoleLogin"), "Failure");
    EXPECT_EQ(path_of(made, "eventType"), "AwsConsoleSignIn");
}

TEST(AuditParameters, AreCloudTrailsNamesWithoutSecrets) {
    api::sagemaker::CreateTrainingJobRequest in;
    in.training_job_name = "churn";
    in.hyper_parameters = std::map<std::string, std::string>{
        {"depth", "3"}, {"db_password", "hunter2"}, {"API-Key", "hunter3"}};
    in.environment = std::map<std::string, std::string>{{"ANYTHING", "hunter4"}};
    const std::string text = audited_request(api::sagemaker::op::CreateTrainingJob::kModel, &in);
    auto document = json::parse(text);
    ASSERT_TRUE(document) << text;
    EXPECT_EQ(document->root()["trainingJobName"].string_or(""), "churn");
    EXPECT_EQ(document->root()["hyperParameters"]["depth"].string_or(""), "3");
    EXPECT_EQ(document->root()["environment"]["ANYTHING"].string_or(""), "***");
    EXPECT_THAT(text, Not(HasSubstr("hunter")));

    api::sqs::SendMessageRequest message{.queue_url = "http://q", .message_body = "hunter5"};
    EXPECT_THAT(audited_request(api::sqs::op::SendMessage::kModel, &message), Not(HasSubstr("hunter")));
    auto own = json::parse(R"({"Name":"n","SecretAccessKey":"hunter6","Deep":[{"my_token":"hunter7"}]})");
    const std::string shown = audited_json(own->root());
    EXPECT_THAT(shown, HasSubstr(R"("Name":"n")"));
    EXPECT_THAT(shown, Not(HasSubstr("hunter")));
}

TEST(AuditParameters, ThatAreTooLongAreOmittedAndLongTextsCut) {
    api::sagemaker::CreateTrainingJobRequest in;
    in.training_job_name = std::string(10'000, 'x');
    EXPECT_LT(audited_json(in.kShape, &in).size(), 9000u);
    in.hyper_parameters.emplace();
    for (int i = 0; i < 100; ++i) (*in.hyper_parameters)[std::to_string(i)] = std::string(2000, 'y');
    const std::string text = audited_json(in.kShape, &in);
    EXPECT_THAT(text, HasSubstr("\"omitted\":true"));
    EXPECT_TRUE(json::parse(text));
}

TEST(AuditKinds, OfOperationsAreAsCloudTrailHasThem) {
    EXPECT_TRUE(is_data_event(api::s3::op::GetObject::kModel));
    EXPECT_TRUE(is_data_event(api::s3::op::UploadPart::kModel));
    EXPECT_FALSE(is_data_event(api::s3::op::PutBucketPolicy::kModel));
    EXPECT_FALSE(is_data_event(api::s3::op::PutObjectLockConfiguration::kModel));
    EXPECT_TRUE(is_data_event(api::sqs::op::SendMessage::kModel));
    EXPECT_FALSE(is_data_event(api::sqs::op::CreateQueue::kModel));
    EXPECT_FALSE(changes_something(api::sagemaker::op::DescribeTrainingJob::kModel));
    EXPECT_TRUE(changes_something(api::sagemaker::op::CreateTrainingJob::kModel));
    EXPECT_FALSE(changes_something(api::s3::op::HeadObject::kModel));
    EXPECT_EQ(audited_name("account/create"), "AccountCreate");
}

// What the trail hears of calls from inside, and that the caller's own record is not lost by calls of its handler.
TEST(AuditTrail, HearsOfCallsFromInsideAllowedAndDenied) {
    struct Heard final : AuditTrail {
        void record(const Audited& audited) override {
            lines.push_back(std::string(audited.operation->name) + " " + std::string(audited.parameters) +
                            " " + std::string(audited.answer) + " " +
                            (audited.error ? audited.error->code : "ok"));
        }
        bool wants(const wire::Operation&) const override { return true; }
        std::vector<std::string> lines;
    } heard;
    AccountAuthorizer authorizer;
    Register operations(authorizer);
    operations.audit_with(&heard);
    operations.acts<api::sqs::op::GetQueueUrl>(
        [](Call&, api::sqs::GetQueueUrlRequest in) -> Task<Result<api::sqs::GetQueueUrlResult>> {
            if (in.queue_name == "none") co_return fail("QueueDoesNotExist", "no");
            co_return api::sqs::GetQueueUrlResult{.queue_url = "http://q"};
        });
    Call call = call_from_inside({.account = "1", .arn = "arn:aws:iam::1:root"}, "us-east-1",
                                 "pipes.amazonaws.com", {});
    EXPECT_TRUE(run_to_end(operations.call<api::sqs::op::GetQueueUrl>(call, {.queue_name = "q"})));
    EXPECT_FALSE(run_to_end(operations.call_json(call, "sqs", "GetQueueUrl", R"({"QueueName":"none"})")));
    EXPECT_THAT(heard.lines,
                ::testing::ElementsAre(R"(GetQueueUrl {"queueName":"q"}  ok)",
                                       R"(GetQueueUrl {"queueName":"none"}  QueueDoesNotExist)"));
}

TEST(AuditRoom, IsWaitedForAndThenMissed) {
    struct Full final : AuditTrail {
        void record(const Audited&) override {}
        bool wants(const wire::Operation&) const override { return false; }
        bool has_room() const override { return room; }
        bool room = false;
    } trail;
    trail.room = true;
    EXPECT_TRUE(run_to_end(room_in(trail, system_clock())));
    trail.room = false;
    ManualClock clock;
    std::optional<Status> ended;
    asio::io_context context;
    auto wait = [&]() -> Task<void> { ended = co_await room_in(trail, clock); };
    spawn(context.get_executor(), wait());
    for (int i = 0; i < 2000 && !ended; ++i) {
        context.restart();
        context.poll();
        clock.advance(std::chrono::milliseconds(5));
    }
    ASSERT_TRUE(ended);
    ASSERT_FALSE(*ended);
    EXPECT_EQ(ended->error().status, 503);
    EXPECT_TRUE(is_unaudited("GET", &ended->error()));
    EXPECT_FALSE(is_unaudited("GET", nullptr));
}

}  // namespace
}  // namespace athanor::gate
