#include "gate/dispatcher.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/s3.hpp"
#include "api/sagemaker.hpp"
#include "api/scheduler.hpp"
#include "api/sts.hpp"
#include "base/hash.hpp"

namespace athanor::gate {
namespace {

using ::testing::HasSubstr;

// A gate with two operations behind it: one that is decoded from a form, one that streams.
class Gate : public ::testing::Test {
protected:
    Gate() {
        operations.reads<api::sts::op::GetCallerIdentity>(
            [this](Call& call, api::sts::op::GetCallerIdentity::Input)
                -> Task<Result<api::sts::op::GetCallerIdentity::Output>> {
                ++calls;
                api::sts::op::GetCallerIdentity::Output out;
                out.arn = call.principal.arn;
                co_return out;
            });
        operations.acts<api::s3::op::PutObject>(
            [this](Call& call,
                   api::s3::op::PutObject::Input in) -> Task<Result<api::s3::op::PutObject::Output>> {
                ++calls;
                who = call.principal;
                ATHANOR_CO_TRY(stored, co_await read_all(*in.body, 1 << 20));
                trailer = call.payload->trailers().get("x-amz-checksum-crc32").value_or("");
                co_return api::s3::op::PutObject::Output{};
            });
        dispatcher.route("/-/agent/", [](http::Request&, std::string_view rest) -> Task<http::Response> {
            http::Response response;
            response.body = "raw " + std::string(rest);
            co_return response;
        });
    }

    http::Request make(std::string method, std::string target, std::string body = "") {
        http::Request request;
        request.method = std::move(method);
        request.target = std::move(target);
        request.headers.add("Host", "127.0.0.1:9000");
        request.headers.add("Content-Length", std::to_string(body.size()));
        request.body = stream_of(std::move(body));
        return request;
    }
    http::Request signed_identity() {
        std::string form = "Action=GetCallerIdentity&Version=2011-06-15";
        auto request = make("POST", "/", form);
        request.headers.add("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");
        sign(request, root, "us-east-1", "sts", clock.now(), sha256_hex(form));
        return request;
    }
    http::Request signed_put(std::string body, std::string_view payload_hash) {
        auto request = make("PUT", "/bucket/key", std::move(body));
        sign(request, root, "us-east-1", "s3", clock.now(), payload_hash);
        return request;
    }
    std::string serve(http::Request& request) {
        auto response = run_to_end(dispatcher.serve(request));
        status = response.status;
        return std::get<std::string>(response.body);
    }

    Credentials root{"AKIAROOT", "rootsecret", "", {}};
    ManualClock clock;
    SeededRandom random{3};
    RootAndSessions credentials{root, "000000000000", std::string(32, 'k'), clock, random};
    AccountAuthorizer authorizer;
    Register operations{authorizer};
    Dispatcher dispatcher{operations, credentials, clock, random, {"us-east-1", {}}};
    int calls = 0, status = 0;
    Principal who;
    std::string stored, trailer;
};

TEST_F(Gate, LetsASignedRequestThroughToItsHandler) {
    auto request = signed_identity();
    EXPECT_THAT(serve(request), HasSubstr("<Arn>arn:aws:iam::000000000000:root</Arn>"));
    EXPECT_EQ(status, 200);
}

TEST_F(Gate, ASessionOfARoleActsAsThatRole) {
    auto session =
        credentials.mint_session("arn:aws:iam::000000000000:role/SM", "job-1", std::chrono::hours(1));
    root = *session;
    auto request = signed_identity();
    EXPECT_THAT(serve(request), HasSubstr("assumed-role/SM/job-1"));
}

TEST_F(Gate, AnUnsignedFormReachesOnlyWhatAsksForNoSignature) {
    operations.reads<api::sts::op::AssumeRoleWithWebIdentity>(
        [this](Call& call, api::sts::op::AssumeRoleWithWebIdentity::Input in)
            -> Task<Result<api::sts::op::AssumeRoleWithWebIdentity::Output>> {
            ++calls;
            who = call.principal;
            stored = in.web_identity_token;
            co_return api::sts::op::AssumeRoleWithWebIdentity::Output{};
        });
    const std::string asks =
        "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleSessionName=me&WebIdentityToken=a.b.c&RoleArn=arn%3Aaws%3Aiam%3A%3A"
        "000000000000%3Arole%2Fr";
    auto form = [&](const std::string& body) {
        auto request = make("POST", "/", body);
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        return request;
    };
    auto request = form(asks);
    EXPECT_THAT(serve(request), HasSubstr("AssumeRoleWithWebIdentityResult"));
    EXPECT_EQ(who.kind, PrincipalKind::anonymous);
    EXPECT_EQ(stored, "a.b.c");
    auto in_url = make("GET", "/?" + asks);
    serve(in_url);
    EXPECT_EQ(calls, 2);
    for (const char* body : {"Action=GetCallerIdentity&Version=2011-06-15", "Action=Nothing", "", "a=%zz"}) {
        auto other = form(body);
        EXPECT_THAT(serve(other), HasSubstr("MissingAuthenticationToken"));
        EXPECT_EQ(status, 403);
    }
    auto long_form = form(std::string(200'000, 'a'));
    EXPECT_THAT(serve(long_form), HasSubstr("EntityTooLarge"));
    EXPECT_EQ(calls, 2);
}

TEST_F(Gate, RefusesEveryFormOfNotBeingWhoOneClaims) {
    auto anonymous = make("POST", "/", "Action=GetCallerIdentity");
    serve(anonymous);
    EXPECT_EQ(status, 403);
    auto altered = signed_identity();
    altered.body = stream_of("Action=GetCallerIdentity&Version=2011-06-15&x=1");
    EXPECT_THAT(serve(altered), HasSubstr("SignatureDoesNotMatch"));
    auto region = make("POST", "/", "");
    sign(region, root, "eu-west-1", "sts", clock.now(), kEmptyPayloadHash);
    serve(region);
    EXPECT_EQ(status, 403);
    root.secret_access_key = "another";
    auto forged = signed_identity();
    EXPECT_THAT(serve(forged), HasSubstr("SignatureDoesNotMatch"));
    root.access_key_id = "AKIANOBODY";
    auto unknown = signed_identity();
    EXPECT_THAT(serve(unknown), HasSubstr("InvalidClientTokenId"));
    EXPECT_EQ(calls, 0);
}

// What server access logs are made of: every request of S3 that names a bucket, refused ones too, and of no other service.
TEST_F(Gate, TellsOfEachFinishedRequestOfS3) {
    std::vector<std::string> told;
    dispatcher.witness([&](const Finished& f, http::Response& response) {
        told.push_back(std::string(f.bucket) + " " + (f.operation ? std::string(f.operation->name) : "-") +
                       " " + std::to_string(response.status) + " " + (f.error ? f.error->code : "-") + " " +
                       f.call.principal.account);
        EXPECT_EQ(response.headers.get("x-amz-request-id"), f.call.request_id);
    });
    auto good = signed_put("hello", sha256_hex("hello"));
    serve(good);
    auto altered = signed_put("hellO", sha256_hex("hello"));
    serve(altered);
    Credentials wrong{"AKIAROOT", "guess", "", {}};
    auto forged = make("PUT", "/other/key", "hello");
    sign(forged, wrong, "us-east-1", "s3", clock.now(), sha256_hex("hello"));
    serve(forged);
    auto identity = signed_identity();
    serve(identity);
    EXPECT_THAT(told, testing::ElementsAre("bucket PutObject 200 - 000000000000",
                                           "bucket PutObject 400 XAmzContentSHA256Mismatch 000000000000",
                                           "other PutObject 403 SignatureDoesNotMatch "));
}

TEST_F(Gate, HoldsAStreamedBodyToTheHashThatWasSigned) {
    auto good = signed_put("hello", sha256_hex("hello"));
    serve(good);
    EXPECT_EQ(status, 200);
    EXPECT_EQ(stored, "hello");
    auto altered = signed_put("hellO", sha256_hex("hello"));
    EXPECT_THAT(serve(altered), HasSubstr("XAmzContentSHA256Mismatch"));
}

// CVE-2025-31489, CVE-2026-40344: an unsigned-trailer upload is still a signed request, and its framing never reaches the object.
TEST_F(Gate, AnUnsignedTrailerUploadNeedsASignatureToo) {
    std::string framed = "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
    auto request = make("PUT", "/bucket/key", framed);
    request.headers.add("x-amz-decoded-content-length", "5");
    request.headers.add("x-amz-trailer", "x-amz-checksum-crc32");
    sign(request, root, "us-east-1", "s3", clock.now(), "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
    serve(request);
    EXPECT_EQ(status, 200);
    EXPECT_EQ(stored, "hello");
    EXPECT_EQ(trailer, "NhCmhg==");

    stored.clear();
    Credentials wrong{"AKIAROOT", "guess", "", {}};
    auto forged = make("PUT", "/bucket/key", framed);
    forged.headers.add("x-amz-decoded-content-length", "5");
    forged.headers.add("x-amz-trailer", "x-amz-checksum-crc32");
    sign(forged, wrong, "us-east-1", "s3", clock.now(), "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
    EXPECT_THAT(serve(forged), HasSubstr("SignatureDoesNotMatch"));
    EXPECT_EQ(stored, "");
    auto unsigned_one = make("PUT", "/bucket/key", framed);  // is nobody's: the bucket decides
    unsigned_one.headers.add("x-amz-decoded-content-length", "5");
    unsigned_one.headers.add("x-amz-trailer", "x-amz-checksum-crc32");
    unsigned_one.headers.add("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
    serve(unsigned_one);
    EXPECT_EQ(who.kind, PrincipalKind::anonymous);
    EXPECT_EQ(stored, "hello");
}

TEST_F(Gate, WhatIsKnownAndNotBuiltNamesItself) {
    auto request = make("POST", "/", "{}");
    request.headers.add("X-Amz-Target", "SageMaker.CreateAutoMLJobV2");
    request.headers.add("Content-Type", "application/x-amz-json-1.1");
    sign(request, root, "us-east-1", "sagemaker", clock.now(), sha256_hex("{}"));
    auto body = serve(request);
    EXPECT_EQ(status, 501);
    EXPECT_THAT(body, HasSubstr("NotImplemented"));
    EXPECT_THAT(body, HasSubstr("CreateAutoMLJobV2"));
}

TEST_F(Gate, WhatIsKnownByNameOnlyIsCalledAndValidatedLikeTheRest) {
    Call call{.principal = credentials.role_principal("arn:aws:iam::000000000000:role/SM", "step"),
              .region = "us-east-1"};
    auto answer = run_to_end(operations.call_json(call, "sts", "GetCallerIdentity", "{}"));
    ASSERT_TRUE(answer) << answer.error().message;
    EXPECT_EQ(*answer, R"({"Arn":"arn:aws:sts::000000000000:assumed-role/SM/step"})");
    EXPECT_EQ(run_to_end(operations.call_json(call, "sts", "AssumeRole", "{}")).error().code,
              "NotImplemented");
    EXPECT_EQ(run_to_end(operations.call_json(call, "sts", "Nonsense", "{}")).error().code,
              "UnknownOperationException");
    EXPECT_EQ(run_to_end(operations.call_json(call, "nowhere", "Nonsense", "{}")).error().code,
              "UnknownOperationException");

    auto missing = wire::check_document(api::sts::op::AssumeRole::kModel,
                                        R"({"RoleArn":"arn:aws:iam::000000000000:role/SM"})");
    EXPECT_THAT(missing.error().message, HasSubstr("'roleSessionName'"));
    call.principal = {.kind = PrincipalKind::anonymous};
    EXPECT_EQ(run_to_end(operations.call_json(call, "sts", "GetCallerIdentity", "{}")).error().code,
              "AccessDeniedException");
}

TEST_F(Gate, UnsignedRequestsReachS3AloneAsNobody) {
    auto put = make("PUT", "/bucket/key", "hello");
    serve(put);
    EXPECT_EQ(status, 200);
    EXPECT_EQ(stored, "hello");
    EXPECT_EQ(who.kind, PrincipalKind::anonymous);
    EXPECT_EQ(who.account, "");

    stored.clear();
    auto chunked = make("PUT", "/bucket/key", "5;chunk-signature=00\r\nhello\r\n");
    chunked.headers.add("x-amz-decoded-content-length", "5");
    chunked.headers.add("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
    EXPECT_THAT(serve(chunked), HasSubstr("AccessDenied"));
    auto altered = make("PUT", "/bucket/key", "hello");
    altered.headers.add("x-amz-content-sha256", sha256_hex("other"));
    EXPECT_THAT(serve(altered), HasSubstr("XAmzContentSHA256Mismatch"));
    auto half_signed = make("PUT", "/bucket/key", "hello");
    half_signed.headers.add("Authorization", "Bearer x");
    serve(half_signed);
    EXPECT_NE(status, 200);
    EXPECT_EQ(stored, "");

    auto json = make("POST", "/", "{}");
    json.headers.add("X-Amz-Target", "SageMaker.CreateAutoMLJobV2");
    EXPECT_THAT(serve(json), HasSubstr("MissingAuthenticationToken"));
}

TEST_F(Gate, AServiceIsPassedOnlyRolesOfTheCallersOwnAccount) {
    int created = 0;
    operations.reads<api::scheduler::op::CreateSchedule>(
        [&created](Call&, api::scheduler::op::CreateSchedule::Input)
            -> Task<Result<api::scheduler::op::CreateSchedule::Output>> {
            ++created;
            co_return api::scheduler::op::CreateSchedule::Output{};
        });
    Call call{.principal = root_principal("111111111111", "AKIA"), .region = "us-east-1"};
    auto with_role = [&](std::string role) {
        return run_to_end(operations.call_json(
            call, "scheduler", "CreateSchedule",
            R"j({"Name":"s","ScheduleExpression":"rate(1 hour)","FlexibleTimeWindow":{"Mode":"OFF"},"Target":)j"
            R"({"Arn":"arn:aws:sqs:us-east-1:111111111111:q","RoleArn":")" +
                role + "\"}}"));
    };
    auto own = with_role("arn:aws:iam::111111111111:role/r");
    ASSERT_TRUE(own) << own.error().message;
    auto others = with_role("arn:aws:iam::000000000000:role/admin");
    ASSERT_FALSE(others);
    EXPECT_EQ(others.error().message, "Cross-account pass role is not allowed.");
    EXPECT_EQ(created, 1);
}

TEST_F(Gate, RawRoutesAreBesideTheProtocols) {
    auto request = make("GET", "/-/agent/v1/document");
    EXPECT_EQ(serve(request), "raw v1/document");
}

}  // namespace
}  // namespace athanor::gate
