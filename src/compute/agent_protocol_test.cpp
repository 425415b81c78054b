#include "compute/agent_protocol.hpp"

#include <gtest/gtest.h>

#include "compute/job_document.hpp"

namespace athanor::compute {
namespace {

TEST(JobDocument, ReadsBackWhatItWrites) {
    JobDocument d;
    d.kind = JobKind::endpoint;
    d.name = "churn";
    d.arn = "arn:aws:sagemaker:us-east-1:000000000000:endpoint/churn";
    d.hosts = {"algo-1", "algo-2"};
    d.program = ImageProgram{"oci-archive:/x.tar"};
    d.entrypoint = {"/bin/sh", "-c", "echo \"ü\"\n"};
    d.environment = {{"A", "1"}};
    d.inputs = {{.name = "train",
                 .uri = "s3://b/p",
                 .type = S3DataType::manifest,
                 .distribution = Distribution::sharded_by_key,
                 .compression = Compression::gzip}};
    d.outputs = {{"o", "/opt/ml/processing/o", "s3://b/o", true}};
    d.output_key = "alias/lake";
    d.training_output = TrainingOutput{"s3://b/out", Compression::none};
    d.checkpoints = Checkpoints{"s3://b/c", "/opt/ml/checkpoints"};
    d.model = ModelData{"s3://b/model.tar.gz", true};
    d.memory_bytes = 1ull << 40;
    d.network_isolation = true;
    std::string text = to_json(d);
    auto back = parse_job_document(text);
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(to_json(*back), text);
    EXPECT_EQ(back->output_key, "alias/lake");
}

TEST(JobDocument, ANewerVersionIsRefused) {
    EXPECT_FALSE(parse_job_document(R"({"version":2,"kind":"training","name":"a"})"));
    EXPECT_FALSE(parse_job_document(R"({"kind":"training","name":"a"})"));
    EXPECT_FALSE(parse_job_document(R"({"version":1,"kind":"dance","name":"a"})"));
    EXPECT_FALSE(parse_job_document("nonsense"));
}

TEST(S3Uri, IsSplitAndExtended) {
    EXPECT_EQ(parse_s3_uri("s3://b/a/b")->key, "a/b");
    EXPECT_EQ(parse_s3_uri("s3://b")->key, "");
    EXPECT_FALSE(parse_s3_uri("s3:///k"));
    EXPECT_FALSE(parse_s3_uri("http://b/k"));
    EXPECT_EQ(parse_s3_uri("s3://b/p")->child("x").text(), "s3://b/p/x");
    EXPECT_EQ(parse_s3_uri("s3://b/p/")->child("x").text(), "s3://b/p/x");
    EXPECT_EQ(parse_s3_uri("s3://b")->child("x").text(), "s3://b/x");
}

TEST(AgentProtocol, MessagesReadBackWhatTheyWrite) {
    Report report{.sequence = 3,
                  .phase = Phase::ended,
                  .transitions = {{Phase::starting, Timestamp(Duration(5))}},
                  .outcome = Outcome::failed,
                  .exit_code = 1,
                  .failure_reason = "AlgorithmError: x, exit code: 1"};
    report.serving = ServingAddress{"/run/x.sock", "", true};
    EXPECT_EQ(to_json(*parse_report(to_json(report))), to_json(report));
    EXPECT_FALSE(parse_report(R"({"sequence":0,"phase":"ended","outcome":"none"})"));
    EXPECT_FALSE(parse_report(R"({"sequence":1,"phase":"dancing","outcome":"none"})"));

    LogBatch batch{.first = 7, .lines = {{Timestamp(Duration(1)), "a\tb"}}};
    EXPECT_EQ(to_json(*parse_log_batch(to_json(batch))), to_json(batch));
    EXPECT_FALSE(parse_log_batch(R"({"lines":[]})"));
    PinBatch pins{.first = 0, .pins = {{"train", "b", "k", "null", "\"e\"", 5, "ab"}}};
    EXPECT_EQ(to_json(*parse_pin_batch(to_json(pins))), to_json(pins));
    Credentials credentials{"a", "s", "t", Timestamp(Duration(9))};
    EXPECT_EQ(to_json(*parse_credentials(to_json(credentials))), to_json(credentials));
    EXPECT_FALSE(parse_credentials("{}"));
    EXPECT_TRUE(parse_wait_reply(to_json(WaitReply{true}))->stop);
    EXPECT_EQ(parse_wait_request(R"({"seconds":1000})")->seconds, 60);
}

TEST(AgentProtocol, TokensAre32RandomBytesAndStoredAsAHash) {
    SeededRandom random(1);
    std::string token = new_agent_token(random);
    EXPECT_EQ(token.size(), 64u);
    EXPECT_NE(token, new_agent_token(random));
    EXPECT_NE(agent_token_hash(token), token);
}

}  // namespace
}  // namespace athanor::compute
