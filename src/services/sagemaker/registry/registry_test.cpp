#include "services/sagemaker/registry/registry.hpp"

#include "api/s3.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/tags.hpp"
#include "services/sagemaker/testing.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class RegistryTest : public ::testing::Test, protected testing::World, protected testing::Caller {
protected:
    RegistryTest()
        : models(*database, vault, sessions),
          configs(*database),
          groups(*database),
          packages(*database, vault),
          tags(*database) {
        models.add_to(operations);
        configs.add_to(operations);
        groups.add_to(operations);
        packages.add_to(operations);
        tags.add_to(operations);
    }

    static CreateModelInput model(std::string name) {
        return {.model_name = std::move(name),
                .primary_container =
                    ContainerDefinition{.image = "athanor/xgboost", .model_data_url = "s3://b/model.tar.gz"},
                .execution_role_arn = std::string(testing::kRole)};
    }
    static CreateModelPackageInput version(std::string group) {
        return {.model_package_group_name = std::move(group),
                .inference_specification = InferenceSpecification{
                    .containers = {{.image = "athanor/xgboost", .model_data_url = "s3://b/model.tar.gz"}}}};
    }
    std::vector<std::string> events() {
        auto rows = database->read([](store::Snapshot& s) {
            return s.all<std::string>("SELECT payload FROM athanor_outbox ORDER BY sequence, ordinal");
        });
        return rows.value_or(std::vector<std::string>{});
    }

    Models models;
    EndpointConfigs configs;
    ModelPackageGroups groups;
    ModelPackages packages;
    Tags tags;
};

TEST_F(RegistryTest, DescribeMirrorsTheModelThatWasCreated) {
    auto made = call<op::CreateModel>(model("m"));
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->model_arn, "arn:aws:sagemaker:us-east-1:000000000000:model/m");
    auto seen = call<op::DescribeModel>({.model_name = "m"});
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->primary_container->image, "athanor/xgboost");
    EXPECT_EQ(seen->execution_role_arn, testing::kRole);
    EXPECT_FALSE(seen->vpc_config);
    EXPECT_EQ(seen->creation_time, clock.now());
}

TEST_F(RegistryTest, NamesAreTakenOnceAndMissingOnesAreNamed) {
    ASSERT_TRUE(call<op::CreateModel>(model("m")));
    auto again = call<op::CreateModel>(model("m"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, "ValidationException");
    EXPECT_EQ(again.error().message,
              "Cannot create already existing model \"arn:aws:sagemaker:us-east-1:000000000000:model/m\".");
    auto none = call<op::DescribeModel>({.model_name = "x"});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().message,
              "Could not find model \"arn:aws:sagemaker:us-east-1:000000000000:model/x\".");
    EXPECT_TRUE(call<op::DeleteModel>({.model_name = "m"}));
    EXPECT_FALSE(call<op::DeleteModel>({.model_name = "m"}));
}

TEST_F(RegistryTest, AnEndpointConfigurationNeedsItsModels) {
    CreateEndpointConfigInput in{.endpoint_config_name = "c",
                                 .production_variants = {{.variant_name = "AllTraffic",
                                                          .model_name = "m",
                                                          .initial_instance_count = 1,
                                                          .instance_type = "ml.m5.large"}}};
    auto early = call<op::CreateEndpointConfig>(in);
    ASSERT_FALSE(early);
    EXPECT_THAT(early.error().message, HasSubstr("Could not find model"));
    ASSERT_TRUE(call<op::CreateModel>(model("m")));
    ASSERT_TRUE(call<op::CreateEndpointConfig>(in));
    auto seen = call<op::DescribeEndpointConfig>({.endpoint_config_name = "c"});
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->production_variants.size(), 1u);
    EXPECT_EQ(seen->production_variants[0].initial_variant_weight, 1.0);
    auto none = call<op::DescribeEndpointConfig>({.endpoint_config_name = "d"});
    EXPECT_EQ(none.error().message,
              "Could not find endpoint configuration "
              "\"arn:aws:sagemaker:us-east-1:000000000000:endpoint-config/d\".");
}

TEST_F(RegistryTest, VersionsCountUpAndAreNeverGivenTwice) {
    ASSERT_TRUE(call<op::CreateModelPackageGroup>({.model_package_group_name = "churn"}));
    auto one = call<op::CreateModelPackage>(version("churn"));
    ASSERT_TRUE(one) << one.error().message;
    EXPECT_EQ(one->model_package_arn, "arn:aws:sagemaker:us-east-1:000000000000:model-package/churn/1");
    auto two = call<op::CreateModelPackage>(
        version("arn:aws:sagemaker:us-east-1:000000000000:model-package-group/churn"));
    ASSERT_TRUE(two);
    EXPECT_EQ(two->model_package_arn, "arn:aws:sagemaker:us-east-1:000000000000:model-package/churn/2");
    ASSERT_TRUE(call<op::DeleteModelPackage>({.model_package_name = two->model_package_arn}));
    EXPECT_THAT(call<op::CreateModelPackage>(version("churn"))->model_package_arn, HasSubstr("churn/3"));
    auto in_use = call<op::DeleteModelPackageGroup>({.model_package_group_name = "churn"});
    ASSERT_FALSE(in_use);
    EXPECT_EQ(in_use.error().code, "ConflictException");
}

TEST_F(RegistryTest, ARepeatedClientTokenMakesOneVersion) {
    ASSERT_TRUE(call<op::CreateModelPackageGroup>({.model_package_group_name = "g"}));
    auto in = version("g");
    in.client_token = "token-1";
    auto one = call<op::CreateModelPackage>(in);
    auto two = call<op::CreateModelPackage>(in);
    ASSERT_TRUE(one && two);
    EXPECT_EQ(one->model_package_arn, two->model_package_arn);
}

TEST_F(RegistryTest, ApprovalIsAnEventAndOpensTheWayToAModel) {
    ASSERT_TRUE(call<op::CreateModelPackageGroup>({.model_package_group_name = "g"}));
    std::string arn = call<op::CreateModelPackage>(version("g"))->model_package_arn;
    CreateModelInput from_package{.model_name = "m",
                                  .primary_container = ContainerDefinition{.model_package_name = arn}};
    auto early = call<op::CreateModel>(from_package);
    ASSERT_FALSE(early);
    EXPECT_THAT(early.error().message, HasSubstr("PendingManualApproval"));

    ASSERT_TRUE(call<op::UpdateModelPackage>(
        {.model_package_arn = arn, .model_approval_status = "Approved", .approval_description = "good"}));
    auto seen = call<op::DescribeModelPackage>({.model_package_name = arn});
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->model_approval_status, "Approved");
    EXPECT_EQ(seen->approval_description, "good");
    EXPECT_EQ(seen->model_package_status, "Completed");
    EXPECT_EQ(seen->model_package_version, 1);
    EXPECT_TRUE(call<op::CreateModel>(from_package));

    auto all = events();
    ASSERT_EQ(all.size(), 2u);
    EXPECT_THAT(all[1], HasSubstr("\"detail-type\":\"SageMaker Model Package State Change\""));
    EXPECT_THAT(all[1], HasSubstr("\"ModelApprovalStatus\":\"Approved\""));
    EXPECT_THAT(all[1], HasSubstr("\"CreationTime\":1767225600000"));
}

TEST_F(RegistryTest, PackagesAreListedByGroupApprovalAndType) {
    ASSERT_TRUE(call<op::CreateModelPackageGroup>({.model_package_group_name = "g"}));
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(call<op::CreateModelPackage>(version("g")));
        clock.advance(std::chrono::seconds(1));
    }
    auto plain = version("");
    plain.model_package_group_name.reset();
    plain.model_package_name = "single";
    ASSERT_TRUE(call<op::CreateModelPackage>(plain));
    ASSERT_TRUE(call<op::UpdateModelPackage>(
        {.model_package_arn = "arn:aws:sagemaker:us-east-1:000000000000:model-package/g/2",
         .model_approval_status = "Approved"}));
    auto names = [&](ListModelPackagesInput in) {
        std::vector<std::string> out;
        auto page = call<op::ListModelPackages>(std::move(in));
        EXPECT_TRUE(page);
        for (const auto& one : page->model_package_summary_list)
            out.push_back(one.model_package_arn.substr(one.model_package_arn.rfind("package/") + 8));
        return out;
    };
    EXPECT_THAT(names({.model_package_group_name = "g"}), ElementsAre("g/3", "g/2", "g/1"));
    EXPECT_THAT(names({.model_approval_status = "Approved", .model_package_group_name = "g"}),
                ElementsAre("g/2"));
    EXPECT_THAT(names({}), ElementsAre("single"));
    EXPECT_THAT(names({.model_package_type = "Versioned", .sort_order = "Ascending"}),
                ElementsAre("g/1", "g/2", "g/3"));
    EXPECT_EQ(names({.model_package_type = "Both"}).size(), 4u);
}

TEST_F(RegistryTest, ListsPageSortAndFilterWithoutGapsOrRepeats) {
    for (int i = 0; i < 25; ++i) {
        ASSERT_TRUE(call<op::CreateModel>(model((i % 2 ? "odd-" : "even-") + std::to_string(100 + i))));
        if (i % 5 == 4) clock.advance(std::chrono::seconds(1));  // several share a time
    }
    for (std::string sort : {"Name", "CreationTime"}) {
        for (std::string order : {"Ascending", "Descending"}) {
            std::vector<std::string> seen;
            std::optional<std::string> token;
            do {
                auto page = call<op::ListModels>({.sort_by = sort,
                                                  .sort_order = order,
                                                  .next_token = token,
                                                  .max_results = 4,
                                                  .name_contains = "odd-"});
                ASSERT_TRUE(page) << page.error().message;
                for (const auto& one : page->models) seen.push_back(one.model_name);
                token = page->next_token;
            } while (token);
            ASSERT_EQ(seen.size(), 12u);
            EXPECT_TRUE(order == "Ascending" ? std::ranges::is_sorted(seen)
                                             : std::ranges::is_sorted(seen, std::greater<>()));
        }
    }
    auto page = call<op::ListModels>({.max_results = 4});
    auto misused = call<op::ListModels>({.next_token = page->next_token, .name_contains = "odd-"});
    ASSERT_FALSE(misused);
    EXPECT_EQ(misused.error().code, "ValidationException");
    EXPECT_FALSE(call<op::ListModels>({.next_token = "nonsense"}));
}

TEST_F(RegistryTest, APageThatFiltersEndsAfterSomeRowsAndGoesOnWithItsToken) {
    ASSERT_TRUE(database->write_blocking([&](store::Transaction& tx) -> Status {
        for (int i = 0; i < 2 * kMostNames + 100; ++i) {
            std::string name = (i == 7'500 ? "needle-" : "straw-") + std::to_string(i);
            ATHANOR_CHECK(insert(tx, {.key = {std::string(testing::kAccount), "us-east-1", Kind::model, name},
                                      .created = tx.now() + std::chrono::seconds(i / 3),
                                      .modified = tx.now()}));
        }
        return {};
    }));
    for (std::string sort : {"Name", "CreationTime"}) {
        std::vector<std::string> found;
        std::vector<std::size_t> pages;
        std::optional<std::string> token;
        do {
            auto page = call<op::ListModels>(
                {.sort_by = sort, .next_token = token, .max_results = 5, .name_contains = "needle"});
            ASSERT_TRUE(page) << page.error().message;
            for (const auto& one : page->models) found.push_back(one.model_name);
            pages.push_back(page->models.size());
            token = page->next_token;
        } while (token);
        EXPECT_THAT(found, ElementsAre("needle-7500"));
        EXPECT_EQ(pages.size(), 3u);
    }
}

TEST_F(RegistryTest, AModelWhoseDataAreNotThereIsRefused) {
    operations.reads<api::s3::op::HeadObject>(
        [](gate::Call& call, api::s3::HeadObjectRequest in) -> Task<Result<api::s3::HeadObjectOutput>> {
            EXPECT_THAT(call.principal.arn, HasSubstr("assumed-role/SM/"));
            if (in.key == "secret") co_return fail("AccessDenied", "no", 403);
            if (in.key != "model.tar.gz") co_return fail("NoSuchKey", "no", 404);
            co_return api::s3::HeadObjectOutput{};
        });
    EXPECT_TRUE(call<op::CreateModel>(model("m")));
    auto none = model("n");
    none.primary_container->model_data_url = "s3://b/other.tar.gz";
    auto missing = call<op::CreateModel>(none);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, "ValidationException");
    EXPECT_EQ(missing.error().message, "Could not find model data at s3://b/other.tar.gz.");
    none.primary_container->model_data_url = "s3://b/secret";
    EXPECT_THAT(call<op::CreateModel>(none).error().message,
                HasSubstr("Could not access model data at s3://b/secret."));
    ASSERT_TRUE(call<op::CreateModelPackageGroup>({.model_package_group_name = "g"}));
    auto package = version("g");
    package.model_approval_status = "Approved";
    package.inference_specification->containers[0].model_data_url = "s3://b/other.tar.gz";
    std::string arn = call<op::CreateModelPackage>(package)->model_package_arn;
    auto made = call<op::CreateModel>({.model_name = "p",
                                       .primary_container = ContainerDefinition{.model_package_name = arn},
                                       .execution_role_arn = std::string(testing::kRole)});
    ASSERT_FALSE(made);
    EXPECT_THAT(made.error().message, HasSubstr("Could not find model data"));
}

TEST_F(RegistryTest, EnvironmentsOfPackagesAreSealedAndManyAreDescribedAtOnce) {
    ASSERT_TRUE(call<op::CreateModelPackageGroup>({.model_package_group_name = "g"}));
    auto in = version("g");
    in.inference_specification->containers[0].environment =
        std::map<std::string, std::string>{{"PASSWORD", "hunter2"}};
    std::string arn = call<op::CreateModelPackage>(in)->model_package_arn;
    ASSERT_TRUE(call<op::UpdateModelPackage>({.model_package_arn = arn, .approval_description = "kept"}));
    auto plain = database->read([](store::Snapshot& s) {
        return s.one<std::int64_t>(
            "SELECT (SELECT count(*) FROM sagemaker_resource WHERE state LIKE '%hunter2%') + "
            "(SELECT count(*) FROM athanor_outbox WHERE payload LIKE '%hunter2%')");
    });
    EXPECT_EQ(plain.value(), 0);
    auto seen = call<op::DescribeModelPackage>({.model_package_name = arn});
    ASSERT_TRUE(seen) << seen.error().message;
    EXPECT_EQ(seen->inference_specification->containers[0].environment->at("PASSWORD"), "hunter2");
    EXPECT_EQ(events().size(), 1u);  // a note is no decision
    auto many = call<op::BatchDescribeModelPackage>({.model_package_arn_list = {arn, arn + "7"}});
    ASSERT_TRUE(many);
    EXPECT_EQ(many->model_package_summaries->at(arn).inference_specification.containers[0].environment->at(
                  "PASSWORD"),
              "hunter2");
    EXPECT_EQ(many->batch_describe_model_package_error_map->at(arn + "7").error_code, "ValidationException");
}

TEST_F(RegistryTest, TagsLiveAndDieWithTheirResource) {
    auto in = model("m");
    in.tags = std::vector<Tag>{{.key = "team", .value = "a"}};
    std::string arn = call<op::CreateModel>(in)->model_arn;
    ASSERT_TRUE(call<op::AddTags>(
        {.resource_arn = arn, .tags = {{.key = "team", .value = "b"}, {.key = "stage", .value = "dev"}}}));
    auto seen = call<op::ListTags>({.resource_arn = arn});
    ASSERT_TRUE(seen);
    ASSERT_EQ(seen->tags->size(), 2u);
    EXPECT_EQ((*seen->tags)[1].value, "b");
    ASSERT_TRUE(call<op::DeleteTags>({.resource_arn = arn, .tag_keys = {"team"}}));
    EXPECT_EQ(call<op::ListTags>({.resource_arn = arn})->tags->size(), 1u);
    EXPECT_FALSE(call<op::AddTags>({.resource_arn = arn, .tags = {{.key = "aws:x", .value = ""}}}));
    ASSERT_TRUE(call<op::DeleteModel>({.model_name = "m"}));
    EXPECT_FALSE(call<op::ListTags>({.resource_arn = arn}));
    ASSERT_TRUE(call<op::CreateModel>(model("m")));
    EXPECT_TRUE(call<op::ListTags>({.resource_arn = arn})->tags->empty());
}

}  // namespace
}  // namespace athanor::sagemaker
