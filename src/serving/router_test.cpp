#include "serving/router.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "serving/predictor/testing.hpp"

namespace athanor::serving {
namespace {

using ::testing::HasSubstr;

predictor::FlatModel constant_model(float value) {
    predictor::Forest forest;
    forest.num_feature = 2;
    forest.trees.push_back({predictor::leaf(value)});
    return predictor::FlatModel::open(forest.flatten()).value();
}

std::shared_ptr<Instance> flat(std::string id, float value) {
    return std::make_shared<Instance>(std::move(id), constant_model(value), predictor::InvocationOptions{});
}

class RouterTest : public ::testing::Test {
protected:
    void publish(std::string name, std::vector<Variant> variants) {
        auto endpoint = std::make_shared<Endpoint>(Endpoint{
            .account = "1", .region = "r", .name = std::move(name), .variants = std::move(variants)});
        for (const Variant& variant : endpoint->variants) {
            if (!variant.instances.empty()) endpoint->total_weight += variant.weight;
        }
        router.publish(std::move(endpoint));
    }
    Result<InvokeReply> invoke(std::string_view name, std::string_view body = "1,2\n",
                               std::string_view variant = {}) {
        return run_to_end(router.invoke({.endpoint = {"1", "r", name},
                                         .body = body,
                                         .content_type = "text/csv",
                                         .target_variant = variant}));
    }

    ManualClock clock;
    Pool pool{1};
    Router router{clock, pool};
};

TEST_F(RouterTest, AFlatModelAnswersWithItsVariant) {
    publish("e", {{.name = "AllTraffic", .instances = {flat("i-1", 0.5F)}}});
    auto reply = invoke("e");
    ASSERT_TRUE(reply) << reply.error().message;
    EXPECT_EQ(reply->body, "0.5\n");
    EXPECT_EQ(reply->variant, "AllTraffic");
    EXPECT_THAT(reply->content_type, HasSubstr("text/csv"));
}

TEST_F(RouterTest, MissingEndpointsAndVariantsAreNamed) {
    auto none = invoke("x");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, "ValidationError");
    EXPECT_EQ(none.error().message, "Endpoint x of account 1 not found.");
    publish("e", {{.name = "a", .instances = {flat("i-1", 1)}}});
    EXPECT_EQ(invoke("e", "1,2\n", "b").error().code, "ValidationError");
    publish("empty", {{.name = "a"}});
    EXPECT_EQ(invoke("empty").error().status, 503);
}

TEST_F(RouterTest, WhatTheModelRefusesIsAModelError) {
    publish("e", {{.name = "a", .instances = {flat("i-1", 1)}}});
    auto bad = invoke("e", "x,y\n");
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, "ModelError");
    EXPECT_EQ(bad.error().status, 424);
    EXPECT_THAT(bad.error().message, HasSubstr("Received client error (400) from primary with message"));
    ASSERT_EQ(bad.error().members.size(), 3u);
    EXPECT_EQ(std::get<std::int64_t>(bad.error().members[0].value), 400);
    EXPECT_EQ(std::get<std::string>(bad.error().members[2].value),
              "arn:aws:logs:r:1:log-group:/aws/sagemaker/Endpoints/e");
}

TEST_F(RouterTest, VariantsShareByWeightUnlessOneIsNamed) {
    publish("e", {{.name = "a", .weight = 3, .instances = {flat("i-1", 1)}},
                  {.name = "b", .weight = 1, .instances = {flat("i-2", 2)}},
                  {.name = "c", .weight = 5}});
    int a = 0;
    for (int i = 0; i < 4000; ++i) a += invoke("e")->variant == "a";
    EXPECT_NEAR(a, 3000, 200);
    EXPECT_EQ(invoke("e", "1,2\n", "b")->body, "2.0\n");
}

TEST_F(RouterTest, TwoFleetsOfAVariantShareItsRequestsAlsoThoseThatNameIt) {
    auto old_fleet = flat("i-1", 1), new_fleet = flat("i-2", 2);
    publish("e", {{.name = "a", .weight = 0.75, .share = 0.75, .instances = {old_fleet}},
                  {.name = "a", .weight = 0.25, .share = 0.25, .instances = {new_fleet}}});
    int fresh = 0, named = 0;
    for (int i = 0; i < 4000; ++i) {
        fresh += invoke("e")->body == "2.0\n";
        named += invoke("e", "1,2\n", "a")->body == "2.0\n";
    }
    EXPECT_NEAR(fresh, 1000, 200);
    EXPECT_NEAR(named, 1000, 200);
    publish("e", {{.name = "a", .weight = 0, .share = 0, .instances = {old_fleet}},
                  {.name = "a", .weight = 1, .share = 1, .instances = {new_fleet}}});
    for (int i = 0; i < 100; ++i) EXPECT_EQ(invoke("e", "1,2\n", "a")->body, "2.0\n");
    // Of a fleet without instances nothing is asked.
    publish("e", {{.name = "a", .weight = 0, .share = 0.5, .instances = {old_fleet}},
                  {.name = "a", .weight = 1, .share = 0.5}});
    for (int i = 0; i < 100; ++i) EXPECT_EQ(invoke("e", "1,2\n", "a")->body, "1.0\n");
}

TEST_F(RouterTest, APublishedTableIsSeenAtOnceAndARemovedEndpointIsGone) {
    publish("e", {{.name = "a", .instances = {flat("i-1", 1)}}});
    EXPECT_EQ(invoke("e")->body, "1.0\n");
    publish("e", {{.name = "a", .instances = {flat("i-2", 2)}}});
    EXPECT_EQ(invoke("e")->body, "2.0\n");
    router.remove({"1", "r", "e"});
    EXPECT_FALSE(invoke("e"));
}

TEST(Routes, TheLeastLoadedInstanceThatAnswersIsChosen) {
    Variant variant{
        .name = "a",
        .instances = {std::make_shared<Instance>("i-1", "/s"), std::make_shared<Instance>("i-2", "/s")}};
    variant.instances[0]->outstanding = 3;
    EXPECT_EQ((*choose_instance(variant, 0, 0))->id, "i-2");
    variant.instances[1]->avoid_until = 100;
    EXPECT_EQ((*choose_instance(variant, 50, 0))->id, "i-1");
    EXPECT_EQ((*choose_instance(variant, 150, 0))->id, "i-2");
    variant.instances[0]->outstanding = 0;
    EXPECT_NE((*choose_instance(variant, 150, 0))->id, (*choose_instance(variant, 150, 1))->id);
}

}  // namespace
}  // namespace athanor::serving
