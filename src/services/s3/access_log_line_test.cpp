#include "services/s3/access_log_line.hpp"

#include <gtest/gtest.h>

#include "api/s3.hpp"

namespace athanor::s3 {
namespace {

AccessLogLine line() {
    return {.owner = "79a5",
            .bucket = "source",
            .time = *parse_iso8601("2019-02-06T00:00:38Z"),
            .remote_ip = "192.0.2.3",
            .requester = "79a5",
            .request_id = "3E57",
            .operation = "REST.GET.OBJECT",
            .key = "photos/a b.jpg",
            .uri = logged_uri("GET", "/source/photos/a%20b.jpg"),
            .status = 200,
            .sent = 113,
            .object_size = 113,
            .total_ms = 7,
            .turn_around_ms = 6,
            .referer = "",
            .user_agent = "aws-cli/2",
            .version = "v1",
            .host_id = "s9lz",
            .signature_version = "SigV4",
            .auth_type = "AuthHeader",
            .host = "localhost:9000"};
}

TEST(AccessLogLine, has_the_fields_of_aws_in_their_order) {
    EXPECT_EQ(to_text(line()),
              "79a5 source [06/Feb/2019:00:00:38 +0000] 192.0.2.3 79a5 3E57 REST.GET.OBJECT "
              "photos/a%2520b.jpg \"GET /source/photos/a%20b.jpg HTTP/1.1\" 200 - 113 113 7 6 \"-\" "
              "\"aws-cli/2\" v1 s9lz SigV4 - AuthHeader localhost:9000 - - -\n");
    auto batch = line();
    batch.uri.reset();
    batch.referer.reset();
    batch.user_agent.reset();
    batch.operation = "BATCH.DELETE.OBJECT";
    batch.sent = 0;
    batch.object_size.reset();
    batch.acl_required = true;
    EXPECT_EQ(to_text(batch),
              "79a5 source [06/Feb/2019:00:00:38 +0000] 192.0.2.3 79a5 3E57 BATCH.DELETE.OBJECT "
              "photos/a%2520b.jpg - 200 - - - 7 6 - - v1 s9lz SigV4 - AuthHeader localhost:9000 - - Yes\n");
}

TEST(AccessLogLine, is_one_line_whatever_clients_send) {
    auto evil = line();
    evil.user_agent = "a\" \"b\r\nc";
    evil.referer = "\x01\"";
    evil.host = "h\" x\ny";
    evil.key = "new\nline \"";
    evil.bucket = "b b";
    const std::string text = to_text(evil);
    EXPECT_EQ(std::ranges::count(text, '\n'), 1);
    EXPECT_EQ(std::ranges::count(text, '"'), 6);  // three fields
    EXPECT_NE(text.find("\"a%22 %22b%0D%0Ac\""), text.npos);
    EXPECT_NE(text.find(" hxy "), text.npos);
    EXPECT_NE(text.find(" new%250Aline%2520%2522 "), text.npos);
}

TEST(AccessLogLine, holds_no_secret_of_a_presigned_url) {
    EXPECT_EQ(logged_uri("GET", "/b/k?X-Amz-Signature=abc&x=1&X-Amz-Security-Token=tok%2Fen"),
              "GET /b/k?X-Amz-Signature=REDACTED&x=1&X-Amz-Security-Token=REDACTED HTTP/1.1");
    EXPECT_EQ(logged_uri("GET", "/b/k?x%2Damz-sIGNATURE=abc&Signature=s&"),
              "GET /b/k?x%2Damz-sIGNATURE=REDACTED&Signature=REDACTED& HTTP/1.1");
    EXPECT_EQ(logged_uri("GET", "/b?versioning"), "GET /b?versioning HTTP/1.1");
    EXPECT_EQ(logged_uri("GET", "/b?"), "GET /b? HTTP/1.1");
}

TEST(AccessLogLine, names_operations_as_aws_does) {
    namespace op = api::s3::op;
    EXPECT_EQ(logged_operation(&op::PutObject::kModel, "PUT", true), "REST.PUT.OBJECT");
    EXPECT_EQ(logged_operation(&op::PutObject::kModel, "POST", true), "REST.POST.OBJECT");
    EXPECT_EQ(logged_operation(&op::CopyObject::kModel, "PUT", true), "REST.COPY.OBJECT");
    EXPECT_EQ(logged_operation(&op::GetObjectTagging::kModel, "GET", true), "REST.GET.OBJECT_TAGGING");
    EXPECT_EQ(logged_operation(&op::GetBucketTagging::kModel, "GET", false), "REST.GET.TAGGING");
    EXPECT_EQ(logged_operation(&op::PutPublicAccessBlock::kModel, "PUT", false),
              "REST.PUT.PUBLIC_ACCESS_BLOCK");
    EXPECT_EQ(logged_operation(&op::GetBucketRequestPayment::kModel, "GET", false),
              "REST.GET.REQUEST_PAYMENT");
    EXPECT_EQ(logged_operation(nullptr, "GET", true), "REST.GET.OBJECT");
    EXPECT_EQ(logged_operation(nullptr, "GET", false), "REST.GET.BUCKET");
    EXPECT_EQ(logged_operation(nullptr, "OPTIONS", true), "REST.OPTIONS.PREFLIGHT");
}

TEST(AccessLogLine, times) {
    auto time = *parse_iso8601("2026-11-22T09:52:40.9Z");
    EXPECT_EQ(key_time(time), "2026-11-22-09-52-40");
    EXPECT_EQ(line_time(time), "22/Nov/2026:09:52:40 +0000");
}

}  // namespace
}  // namespace athanor::s3
