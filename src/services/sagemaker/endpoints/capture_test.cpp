#include "services/sagemaker/endpoints/capture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "api/sagemaker/shape/data_capture_config.hpp"
#include "services/sagemaker/kept.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;

const Key kEndpoint{"1", "r", Kind::endpoint, "e"};

Deployment deployment_of(bool enabled, std::vector<CaptureOption> modes) {
    return {.capture =
                keep(DataCaptureConfig{.enable_capture = enabled,
                                       .initial_sampling_percentage = 25,
                                       .destination_s3_uri = "s3://b/p",
                                       .kms_key_id = "k",
                                       .capture_options = std::move(modes),
                                       .capture_content_type_header = CaptureContentTypeHeader{
                                           .csv_content_types = std::vector<std::string>{"text/csv"}}})};
}

VariantPlan plan() { return {.name = "v", .role = "arn:aws:iam::1:role/R"}; }

TEST(CaptureOf, TheRouterIsToldWhatTheConfigurationSays) {
    auto settings = capture_of(kEndpoint, deployment_of(true, {{"Output"}}), plan());
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->endpoint, "e");
    EXPECT_EQ(settings->variant, "v");
    EXPECT_EQ(settings->destination, "s3://b/p");
    EXPECT_EQ(settings->role, "arn:aws:iam::1:role/R");
    EXPECT_EQ(settings->kms_key, "k");
    EXPECT_EQ(settings->percentage, 25);
    EXPECT_FALSE(settings->input);
    EXPECT_TRUE(settings->output);
    EXPECT_THAT(settings->csv_types, ::testing::ElementsAre("text/csv"));
    EXPECT_TRUE(settings->json_types.empty());
    settings = capture_of(kEndpoint, deployment_of(true, {{"InputAndOutput"}}), plan());
    EXPECT_TRUE(settings->input && settings->output);
}

TEST(CaptureOf, NothingIsCapturedUnasked) {
    EXPECT_FALSE(capture_of(kEndpoint, {}, plan()));
    EXPECT_FALSE(capture_of(kEndpoint, deployment_of(false, {{"Input"}}), plan()));
    EXPECT_FALSE(
        capture_of(kEndpoint, deployment_of(true, {{"Input"}}), {.name = "v"}));  // no role to write as
}

TEST(CaptureSummary, SaysWhetherItIsOn) {
    EndpointRow row{.key = kEndpoint, .stage = EndpointStage::in_service};
    EXPECT_FALSE(capture_summary(row)->has_value());
    row.current = deployment_of(true, {{"Input"}});
    EXPECT_EQ((*capture_summary(row))->capture_status, "Started");
    EXPECT_EQ((*capture_summary(row))->current_sampling_percentage, 25);
    row.stage = EndpointStage::creating;
    EXPECT_EQ((*capture_summary(row))->capture_status, "Stopped");
    row.stage = EndpointStage::in_service;
    row.current = deployment_of(false, {{"Input"}});
    EXPECT_EQ((*capture_summary(row))->capture_status, "Stopped");
    EXPECT_FALSE((*capture_summary(row))->enable_capture);
}

}  // namespace
}  // namespace athanor::sagemaker
