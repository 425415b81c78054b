#include "services/sagemaker/endpoints/history.hpp"
#include "services/sagemaker/views/testing_views.hpp"

namespace athanor::sagemaker {
namespace {

using ::testing::HasSubstr;

constexpr std::string_view kPackages = "arn:aws:sagemaker:us-east-1:000000000000:model-package/";

struct ServingTest : ::testing::Test, testing::ViewsWorld {
    EndpointRow row{.key = key(Kind::endpoint, "live"), .stage = EndpointStage::in_service, .failure = {}};

    Deployment deployment(std::int64_t generation, const std::string& package, double weight) {
        return {.generation = generation,
                .config_name = "config-" + std::to_string(generation),
                .variants = {{.name = "all",
                              .weight = weight,
                              .model = "model-" + std::to_string(generation),
                              .package = package}},
                .begun = world.clock.now()};
    }
    void write(const std::function<Status(store::Transaction& tx)>& change) {
        auto done = world.database->write_blocking([&](store::Transaction& tx) { return change(tx); });
        EXPECT_TRUE(done) << done.error().message;
        world.clock.advance(std::chrono::seconds(60));
    }
    void create() {
        row.current = deployment(1, std::string(kPackages) + "churn/1", 1);
        put({.key = row.key, .status = "InService", .state = "{}"});
        write([&](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(insert(tx, row));
            return begin_service(tx, row);
        });
    }
    std::string history() { return answer(&Views::endpoint_history, R"({"endpoint":"live"})"); }
    std::string where(std::string_view input) { return answer(&Views::where_served, input); }
};

TEST_F(ServingTest, WhatServedWhenTheNewestFirst) {
    create();
    put({.key = key(Kind::endpoint_config, "config-1"),
         .request = R"({"ProductionVariants":[{"VariantName":"all","InitialVariantWeight":3}]})"});
    row.current = deployment(2, std::string(kPackages) + "churn/2", 0.5);
    row.failure = "an alarm was raised";
    write([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(update(tx, row));
        return begin_service(tx, row);
    });
    EXPECT_EQ(
        history(),
        R"({"entries":[{"config":"config-2","from":1767225660,"until":null,"status":"Serving","by":"",)"
        R"("variants":[{"name":"all","model":"model-2","modelPackage":"arn:aws:sagemaker:us-east-1:000000000000:model-package/churn/2","weight":0.5}],)"
        R"("reason":"an alarm was raised"},)"
        R"({"config":"config-1","from":1767225600,"until":1767225660,"status":"Served","by":"",)"
        R"("variants":[{"name":"all","model":"model-1","modelPackage":"arn:aws:sagemaker:us-east-1:000000000000:model-package/churn/1","weight":3}],)"
        R"("reason":""}]})");
}

TEST_F(ServingTest, AnUpdateThatIsUnderWayStandsFirst) {
    create();
    row.next = deployment(2, "", 1);
    row.stage = EndpointStage::rolling_back;
    write([&](store::Transaction& tx) { return update(tx, row); });
    EXPECT_THAT(
        history(),
        HasSubstr(
            R"({"entries":[{"config":"config-2","from":1767225660,"until":null,"status":"RollingBack")"));
}

TEST_F(ServingTest, OneThatNeverServedSaysWhy) {
    row.current = deployment(1, "", 1);
    row.stage = EndpointStage::failed;
    row.failure = "no such image";
    write([&](store::Transaction& tx) { return insert(tx, row); });
    EXPECT_THAT(history(), HasSubstr(R"("status":"Failed")"));
    EXPECT_THAT(history(), HasSubstr(R"("reason":"no such image")"));
}

TEST_F(ServingTest, AHistoryOutlivesItsEndpoint) {
    create();
    write([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(end_service(tx, row.key));
        return erase_endpoint(tx, row.key);
    });
    EXPECT_THAT(history(), HasSubstr(R"("status":"Served")"));
    EXPECT_THAT(answer(&Views::endpoint_history, R"({"endpoint":"none"})"),
                HasSubstr("Could not find endpoint"));
    EXPECT_EQ(answer(&Views::endpoint_history, "{}"), "endpoint is required.");
}

TEST_F(ServingTest, WhoAskedForItIsFromTheAuditTrail) {
    const Timestamp before = world.clock.now();
    world.clock.advance(std::chrono::seconds(5));
    create();
    views->changes_from([&](const gate::Call&, const std::string& endpoint) {
        EXPECT_EQ(endpoint, "live");
        return std::vector<Views::Change>{{world.clock.now(), "later"}, {before, "anna"}};
    });
    EXPECT_THAT(history(), HasSubstr(R"("by":"anna")"));
    authorizer.allowed = {"sagemaker:DescribeEndpoint"};  // but not cloudtrail:LookupEvents
    auto seen = ask(&Views::endpoint_history, R"({"endpoint":"live"})", false);
    ASSERT_TRUE(seen);
    EXPECT_THAT(*seen, HasSubstr(R"("by":"")"));
}

TEST_F(ServingTest, WhereAPackageOrAGroupServes) {
    create();
    const std::string found =
        R"({"endpoints":[{"endpoint":"live","config":"config-1","variant":"all","model":"model-1",)"
        R"("modelPackage":"arn:aws:sagemaker:us-east-1:000000000000:model-package/churn/1","status":"InService"}]})";
    const std::string nowhere = R"({"endpoints":[]})";
    EXPECT_EQ(where(R"({"modelPackage":"churn/1"})"), found);
    EXPECT_EQ(where(R"({"modelPackage":"arn:aws:sagemaker:us-east-1:000000000000:model-package/churn/1"})"),
              found);
    EXPECT_EQ(where(R"({"modelPackage":"churn/11"})"), nowhere);
    EXPECT_EQ(where(R"({"group":"churn"})"), found);
    EXPECT_EQ(where(R"({"group":"arn:aws:sagemaker:us-east-1:000000000000:model-package-group/churn"})"),
              found);
    EXPECT_EQ(where(R"({"group":"chur"})"), nowhere);
    EXPECT_EQ(where("{}"), found);
    row.next = deployment(2, std::string(kPackages) + "churn/2", 1);
    row.stage = EndpointStage::updating;
    write([&](store::Transaction& tx) { return update(tx, row); });
    EXPECT_THAT(where(R"({"modelPackage":"churn/2"})"), HasSubstr(R"("status":"Updating"}]})"));
}

TEST_F(ServingTest, WhoMayNotSeeEndpointsIsRefused) {
    create();
    expect_refused(&Views::endpoint_history, R"({"endpoint":"live"})", "sagemaker:DescribeEndpoint");
    expect_refused(&Views::where_served, "{}", "sagemaker:ListEndpoints");
    authorizer.allowed = {"sagemaker:DescribeEndpoint"};
    EXPECT_TRUE(ask(&Views::where_served, R"({"group":"other"})", false));
}

}  // namespace
}  // namespace athanor::sagemaker
