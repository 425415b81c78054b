// Lines come to the target as objects: batches, their bounds, what is refused, and what a delivery asks again.
#include "services/s3/access_log.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "services/s3/testing.hpp"

namespace athanor::s3 {
namespace {

using namespace api::s3;
namespace op = api::s3::op;
using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;
using testing::StartsWith;

constexpr std::string_view kAccount = "000000000000";

class Logs : public ServiceTest {
protected:
    Logs() : ServiceTest("logs") {
        make({});
        for (auto name : {"source", "other", "target"}) EXPECT_TRUE(call<op::CreateBucket>({.bucket = name}));
    }
    ~Logs() override { logs_.reset(); }
    void make(AccessLogs::Options options) {
        logs_ = std::make_unique<AccessLogs>(*store_, service_->access(), clock_, random_, options);
        logging_ = std::make_unique<gate::Register>(authorizer_);
        logs_->add_to(*logging_);
    }
    gate::Call caller(std::string_view account = kAccount) {
        gate::Call call;
        call.principal.account = account;
        call.host = "localhost:9000";
        call.user_agent = "tester/1";
        call.source_address = "127.0.0.1:1";
        call.time = clock_.now();
        call.request_id = "REQ" + std::to_string(++requests_);
        call.request = &from_outside_;
        return call;
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input in, std::string_view account = kAccount) {
        auto who = caller(account);
        auto& where = operations_.find(Op::kModel) ? operations_ : *logging_;
        return run_to_end(where.template call<Op>(who, std::move(in)));
    }
    Status log_to(std::string bucket, LoggingEnabled wanted, std::string_view account = kAccount) {
        if (wanted.target_bucket.empty()) wanted.target_bucket = "target";
        auto done = call<op::PutBucketLogging>(
            {.bucket = std::move(bucket), .bucket_logging_status = {.logging_enabled = std::move(wanted)}},
            account);
        if (!done) return std::unexpected(done.error());
        return {};
    }
    // As the dispatcher tells it.
    void tell(std::string method, std::string target, const wire::Operation& operation,
              http::Response&& response = {}) {
        http::Request request{.method = std::move(method), .target = std::move(target)};
        auto who = caller();
        auto bucket = request.path().substr(1, request.path().find('/', 1) - 1);
        logs_->finished({request, who, bucket, false, &operation, nullptr, nullptr}, response);
        if (auto* stream = std::get_if<std::unique_ptr<ByteStream>>(&response.body); stream && *stream)
            EXPECT_TRUE(run_to_end(read_all(**stream, 1 << 20)));
    }
    void get(std::string bucket, std::string key) {
        tell("GET", "/" + bucket + "/" + key, op::GetObject::kModel, {.body = stream_of("hello")});
    }
    std::vector<std::string> keys(std::string bucket = "target") {
        std::vector<std::string> out;
        auto page = store_->list(objects::TrustedName::bucket(std::move(bucket)), {});
        for (auto& object : page->objects) out.push_back(object.key);
        return out;
    }
    std::string text(const std::string& key) {
        auto reader = run_to_end(
            store_->get(objects::TrustedName::bucket("target"), objects::TrustedName::key(key), {}));
        return run_to_end(read_all(**reader, 1 << 20)).value();
    }
    void deliver() { run_to_end(logs_->deliver_rest()); }

    std::unique_ptr<gate::Register> logging_;
    std::unique_ptr<AccessLogs> logs_;
    int requests_ = 0;
    http::Request from_outside_;
};

TEST_F(Logs, lines_of_a_bucket_come_to_its_target) {
    get("source", "before");
    ASSERT_TRUE(log_to("source", {.target_prefix = "log/"}));
    get("source", "a%20b");
    get("other", "not-logged");
    tell("HEAD", "/source/c", op::HeadObject::kModel, {.content_length = 7});
    deliver();
    ASSERT_EQ(keys().size(), 1u);
    EXPECT_THAT(keys()[0], MatchesRegex("log/2026-01-01-00-00-00-[A-Z0-9]{16}"));
    const std::string lines = text(keys()[0]);
    EXPECT_EQ(std::ranges::count(lines, '\n'), 2);
    EXPECT_THAT(lines, StartsWith(canonical_id(kAccount) + " source [01/Jan/2026:00:00:00 +0000] 127.0.0.1 " +
                                  canonical_id(kAccount)));
    EXPECT_THAT(lines, HasSubstr(" REST.GET.OBJECT a%2520b \"GET /source/a%20b HTTP/1.1\" 200 - 5 5 0 0 "));
    EXPECT_THAT(
        lines, HasSubstr(" REST.HEAD.OBJECT c \"HEAD /source/c HTTP/1.1\" 200 - - 7 0 0 \"-\" \"tester/1\""));
    EXPECT_EQ(logs_->stats().objects, 1u);
    EXPECT_EQ(logs_->stats().waiting_bytes, 0u);

    ASSERT_TRUE(call<op::PutBucketLogging>({.bucket = "source"}));
    get("source", "after");
    deliver();
    EXPECT_EQ(keys().size(), 1u);
    EXPECT_FALSE(call<op::GetBucketLogging>({.bucket = "source"})->logging_enabled);
}

TEST_F(Logs, keys_are_partitioned_by_source_and_day) {
    ASSERT_TRUE(log_to("source", {.target_prefix = "p/",
                                  .target_object_key_format = TargetObjectKeyFormat{
                                      .partitioned_prefix = PartitionedPrefix{"EventTime"}}}));
    ASSERT_TRUE(log_to("other", {.target_prefix = "q/",
                                 .target_object_key_format = TargetObjectKeyFormat{
                                     .partitioned_prefix = PartitionedPrefix{"DeliveryTime"}}}));
    get("source", "a");
    get("other", "a");
    clock_.advance(std::chrono::hours(24));
    get("source", "b");
    deliver();
    auto all = keys();
    ASSERT_EQ(all.size(), 3u);
    EXPECT_THAT(all[0], StartsWith("p/000000000000/us-east-1/source/2026/01/01/2026-01-01-00-00-00-"));
    EXPECT_THAT(all[1], StartsWith("p/000000000000/us-east-1/source/2026/01/02/2026-01-02-00-00-00-"));
    EXPECT_THAT(all[2], StartsWith("q/000000000000/us-east-1/other/2026/01/02/2026-01-02-00-00-00-"));
}

TEST_F(Logs, a_batch_is_bounded_and_so_is_the_memory) {
    make({.interval = std::chrono::minutes(5), .object_bytes = 600, .buffer_bytes = 2000});
    ASSERT_TRUE(log_to("source", {}));
    for (int i = 0; i < 40; ++i) get("source", "k");
    auto stats = logs_->stats();
    EXPECT_EQ(stats.lines, 40u);
    EXPECT_GT(stats.dropped, 0u);
    EXPECT_LE(stats.waiting_bytes, 2000u);
    deliver();
    std::size_t lines = 0;
    for (auto& key : keys()) lines += static_cast<std::size_t>(std::ranges::count(text(key), '\n'));
    EXPECT_GT(keys().size(), 1u);
    EXPECT_EQ(lines + stats.dropped, 40u);
}

TEST_F(Logs, what_a_handler_notes_is_told_with_its_request) {
    ASSERT_TRUE(log_to("source", {}));
    ASSERT_TRUE(log_to("other", {}));
    auto who = caller();
    logs_->note(who, {"source", "k1", "v1", "BATCH.DELETE.OBJECT", 204, ""});
    logs_->note(who, {"other", "from", "", "REST.COPY.OBJECT_GET", 200, "", 5});
    logs_->note(who, {"target", "x", "", "REST.COPY.OBJECT_GET", 200, ""});  // not logged
    logs_->note_acl_required(who, "source");
    http::Request request{.method = "POST", .target = "/source?delete"};
    http::Response response{.body = std::string("<DeleteResult/>")};
    logs_->finished({request, who, "source", false, &op::DeleteObjects::kModel, nullptr, nullptr}, response);
    get("source", "next");
    deliver();
    ASSERT_EQ(keys().size(), 1u);
    const std::string lines = text(keys()[0]);
    EXPECT_EQ(std::ranges::count(lines, '\n'), 4);
    EXPECT_THAT(
        lines, HasSubstr("REST.POST.MULTI_OBJECT_DELETE - \"POST /source?delete HTTP/1.1\" 200 - 15 - 0 - "));
    EXPECT_THAT(lines, HasSubstr(" BATCH.DELETE.OBJECT k1 - 204 - - - 0 - - - v1 "));
    EXPECT_THAT(lines, HasSubstr(" other ["));
    EXPECT_THAT(lines, HasSubstr("REST.COPY.OBJECT_GET from "));
    EXPECT_THAT(lines, HasSubstr(" Yes\n"));
    EXPECT_THAT(lines, HasSubstr(" - -\n"));
}

TEST_F(Logs, a_delivery_asks_for_its_target_again) {
    ASSERT_TRUE(log_to("source", {}));
    get("source", "a");
    ASSERT_TRUE(call<op::DeleteBucket>({.bucket = "target"}));
    deliver();
    EXPECT_EQ(logs_->stats().objects, 0u);
    EXPECT_EQ(logs_->stats().dropped, 1u);
    EXPECT_EQ(logs_->stats().waiting_bytes, 0u);
    // A bucket of the same name that was made since is not the one that is logged.
    ASSERT_TRUE(call<op::DeleteBucket>({.bucket = "source"}));
    ASSERT_TRUE(call<op::CreateBucket>({.bucket = "source"}));
    get("source", "a");
    EXPECT_EQ(logs_->stats().lines, 1u);
}

TEST_F(Logs, a_policy_of_the_target_may_deny_it) {
    auto policy = [&](std::string source) {
        return call<op::PutBucketPolicy>(
            {.bucket = "target",
             .policy =
                 R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"Service":)"
                 R"("logging.s3.amazonaws.com"},"Action":"s3:PutObject","Resource":"arn:aws:s3:::target/*",)"
                 R"("Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::)" +
                 source + R"("}}}]})"});
    };
    ASSERT_TRUE(policy("other"));
    EXPECT_EQ(log_to("other", {.target_prefix = "log/"}).error().code, "AccessDenied");
    ASSERT_TRUE(log_to("source", {.target_prefix = "log/"}));
    get("source", "a");
    deliver();
    EXPECT_EQ(keys().size(), 1u);
    ASSERT_TRUE(policy("sou*"));
    get("source", "b");
    deliver();
    EXPECT_EQ(keys().size(), 1u);
    EXPECT_EQ(logs_->stats().dropped, 1u);
}

TEST_F(Logs, a_request_that_breaks_off_tells_how_much_was_sent) {
    ASSERT_TRUE(log_to("source", {}));
    {
        http::Request request{.method = "GET", .target = "/source/k"};
        http::Response response{.body = stream_of("hello")};
        auto who = caller();
        logs_->finished({request, who, "source", false, &op::GetObject::kModel, nullptr, nullptr}, response);
        logs_.reset();  // an answer may outlive us
    }
    SUCCEED();
}

TEST_F(Logs, refuses_what_aws_refuses) {
    auto code = [&](LoggingEnabled wanted) {
        auto done = log_to("source", std::move(wanted));
        return done ? "" : done.error().code;
    };
    EXPECT_EQ(code({.target_bucket = "no-such-bucket"}), "InvalidTargetBucketForLogging");
    ASSERT_TRUE(run_to_end(
        store_->create_bucket(objects::TrustedName::bucket("foreign"), "111111111111", "us-east-1")));
    EXPECT_EQ(code({.target_bucket = "foreign"}), "InvalidTargetBucketForLogging");
    ASSERT_TRUE(run_to_end(
        store_->create_bucket(objects::TrustedName::bucket("far-away"), std::string(kAccount), "eu-west-1")));
    EXPECT_EQ(code({.target_bucket = "far-away"}), "CrossLocationLoggingProhibited");
    TargetGrant grant{.grantee = Grantee{.id = canonical_id(kAccount), .type = "CanonicalUser"},
                      .permission = "READ"};
    EXPECT_EQ(code({.target_grants = {{grant}}}), "AccessControlListNotSupported");
    EXPECT_EQ(code({.target_object_key_format = TargetObjectKeyFormat{}}), "MalformedXML");
    EXPECT_EQ(
        code({.target_object_key_format = TargetObjectKeyFormat{.simple_prefix = SimplePrefix{},
                                                                .partitioned_prefix = PartitionedPrefix{}}}),
        "MalformedXML");
    EXPECT_EQ(code({.target_object_key_format =
                        TargetObjectKeyFormat{.partitioned_prefix = PartitionedPrefix{"Tomorrow"}}}),
              "MalformedXML");
    EXPECT_EQ(log_to("source", {}, "111111111111").error().code, "AccessDenied");
    EXPECT_FALSE(call<op::GetBucketLogging>({.bucket = "source"})->logging_enabled);

    ASSERT_TRUE(call<op::PutBucketOwnershipControls>(
        {.bucket = "target", .ownership_controls = {.rules = {{.object_ownership = "ObjectWriter"}}}}));
    EXPECT_EQ(code({}), "InvalidTargetBucketForLogging");  // its ACL does not let the deliverers in
    grant.permission = "EXECUTE";
    EXPECT_EQ(code({.target_grants = {{grant}}}), "MalformedXML");
    grant.permission = "READ";
    grant.grantee->type = "AmazonCustomerByEmail";
    EXPECT_EQ(code({.target_grants = {{grant}}}), "MethodNotAllowed");
    EXPECT_EQ(code({.target_bucket = "source", .target_prefix = "self/"}), "");  // into itself
}

TEST_F(Logs, target_grants_are_the_acl_of_the_log) {
    ASSERT_TRUE(call<op::PutBucketOwnershipControls>(
        {.bucket = "target", .ownership_controls = {.rules = {{.object_ownership = "ObjectWriter"}}}}));
    ASSERT_TRUE(call<op::PutBucketAcl>({.acl = "log-delivery-write", .bucket = "target"}));
    const std::string other(64, 'a');
    ASSERT_TRUE(
        log_to("source",
               {.target_grants = {{
                    {.grantee = Grantee{.id = other, .type = "CanonicalUser"}, .permission = "READ"},
                    {.grantee = Grantee{.type = "Group",
                                        .uri = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"},
                     .permission = "READ"},
                }}}));
    get("source", "a");
    deliver();
    ASSERT_EQ(keys().size(), 1u);
    auto acl = call<op::GetObjectAcl>({.bucket = "target", .key = keys()[0]});
    ASSERT_TRUE(acl) << acl.error().message;
    ASSERT_EQ(acl->grants->size(), 3u);
    EXPECT_EQ(acl->grants->at(0).permission, "READ");
    EXPECT_EQ(acl->grants->at(1).grantee->id, other);
    EXPECT_EQ(acl->grants->at(2).permission, "FULL_CONTROL");
    EXPECT_EQ(acl->owner->id, canonical_id(kAccount));
}

}  // namespace
}  // namespace athanor::s3
