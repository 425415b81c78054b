#include "services/sagemaker/endpoints/endpoints.hpp"

#include "services/sagemaker/endpoints/testing_endpoints.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using compute::Outcome;
using compute::Phase;
using ::testing::HasSubstr;

class EndpointsTest : public ::testing::Test, protected testing::EndpointPlatform {};

TEST_F(EndpointsTest, AnEndpointIsInServiceOnceAllItsInstancesAreHealthy) {
    auto made = call<op::CreateEndpoint>({.endpoint_name = "e", .endpoint_config_name = "c"});
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->endpoint_arn, "arn:aws:sagemaker:us-east-1:000000000000:endpoint/e");
    EXPECT_EQ(seen().endpoint_status, "Creating");
    step();
    auto two = agents();
    ASSERT_EQ(two.size(), 2u);
    EXPECT_EQ(two[0].log_group, "/aws/sagemaker/Endpoints/e");
    EXPECT_EQ(two[0].log_stream.substr(0, 13), "AllTraffic/i-");
    testing::fetch_document(*database, two[0]);
    testing::report(*database, two[0], Phase::serving, clock.now());
    step();
    EXPECT_EQ(seen().endpoint_status, "Creating");
    EXPECT_EQ(router().endpoints(), 0u);
    all_serve();
    step();
    auto now = seen();
    EXPECT_EQ(now.endpoint_status, "InService");
    EXPECT_EQ(now.production_variants->front().current_instance_count, 2);
    EXPECT_EQ(now.production_variants->front().current_weight, 1.0);
    EXPECT_EQ(router().endpoints(), 1u);
}

TEST_F(EndpointsTest, AContainerThatNeverBecomesHealthyFailsTheEndpointWithAWSsReason) {
    ASSERT_TRUE(call<op::CreateEndpoint>({.endpoint_name = "e", .endpoint_config_name = "c"}));
    step();
    testing::fetch_document(*database, agents()[0]);
    testing::report(*database, agents()[0], Phase::ended, clock.now(), Outcome::failed);
    step();
    EXPECT_EQ(seen().endpoint_status, "Failed");
    EXPECT_EQ(seen().failure_reason,
              "The primary container for production variant AllTraffic did not pass the ping health check. "
              "Please check CloudWatch logs for this endpoint.");
    EXPECT_EQ(router().endpoints(), 0u);
    for (const Agent& other : agents()) EXPECT_TRUE(other.stop);
    stop_all();
    step();
    EXPECT_TRUE(agents().empty());
}

TEST_F(EndpointsTest, ADeadInstanceIsReplaced) {
    make_in_service();
    std::string dead = agents()[0].id;
    placement.die(dead);
    step();
    step();
    ASSERT_EQ(agents().size(), 2u);
    for (const Agent& agent : agents()) EXPECT_NE(agent.id, dead);
    EXPECT_EQ(seen().endpoint_status, "InService");
    EXPECT_EQ(seen().production_variants->front().current_instance_count, 1);
    all_serve();
    step();
    EXPECT_EQ(seen().production_variants->front().current_instance_count, 2);
}

TEST_F(EndpointsTest, ARestartedServerServesAgainWithTheSameInstances) {
    make_in_service();
    auto before = agents();
    kill();
    // A client that asks at once is told to come back, never that there is no such endpoint.
    auto early = run_to_end(router().invoke({.endpoint = {testing::kAccount, "us-east-1", "e"}}));
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, "ServiceUnavailable");
    step();
    EXPECT_EQ(router().endpoints(), 1u);
    ASSERT_EQ(agents().size(), before.size());
    EXPECT_EQ(agents()[0].id, before[0].id);
    for (const auto& [id, starts] : placement.starts) EXPECT_EQ(starts, 1) << id;
}

TEST_F(EndpointsTest, DeletionTakesItOutOfServiceAndLeavesNothing) {
    make_in_service();
    ASSERT_TRUE(call<op::DeleteEndpoint>({.endpoint_name = "e"}));
    EXPECT_EQ(seen().endpoint_status, "Deleting");
    kill();
    step();
    EXPECT_EQ(router().endpoints(), 0u);
    EXPECT_EQ(seen().endpoint_status, "Deleting");  // its containers have 30 seconds to end
    stop_all();
    step();
    auto gone = call<op::DescribeEndpoint>({.endpoint_name = "e"});
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().message,
              "Could not find endpoint \"arn:aws:sagemaker:us-east-1:000000000000:endpoint/e\".");
    EXPECT_TRUE(call<op::CreateEndpoint>({.endpoint_name = "e", .endpoint_config_name = "c"}));
}

TEST_F(EndpointsTest, AnInstanceThatDoesNotEndIsDestroyed) {
    make_in_service();
    ASSERT_TRUE(call<op::DeleteEndpoint>({.endpoint_name = "e"}));
    step();
    std::string deaf = agents()[0].id;
    EXPECT_EQ(placement.cancels[deaf], 0);
    clock.advance(std::chrono::minutes(1));
    step();
    EXPECT_EQ(placement.cancels[deaf], 1);
    EXPECT_FALSE(call<op::DescribeEndpoint>({.endpoint_name = "e"}));
}

TEST_F(EndpointsTest, NamesAreTakenOnceAndConfigurationsMustExist) {
    ASSERT_TRUE(call<op::CreateEndpoint>({.endpoint_name = "e", .endpoint_config_name = "c"}));
    EXPECT_THAT(call<op::CreateEndpoint>({.endpoint_name = "e", .endpoint_config_name = "c"}).error().message,
                HasSubstr("Cannot create already existing endpoint"));
    EXPECT_THAT(call<op::CreateEndpoint>({.endpoint_name = "f", .endpoint_config_name = "x"}).error().message,
                HasSubstr("Could not find endpoint configuration"));
}

}  // namespace
}  // namespace athanor::sagemaker
