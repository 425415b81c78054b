#include "services/sagemaker/registry/group_policy.hpp"

#include "services/sagemaker/registry/registry.hpp"
#include "services/sagemaker/tags.hpp"
#include "services/sagemaker/testing.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using ::testing::HasSubstr;

constexpr std::string_view kGroup = "arn:aws:sagemaker:us-east-1:000000000000:model-package-group/g";
constexpr std::string_view kPackage = "arn:aws:sagemaker:us-east-1:000000000000:model-package/g/1";
constexpr std::string_view kOther = "222222222222";

std::string policy(std::string_view effect = "Allow") {
    return R"({"Version":"2012-10-17","Statement":[{"Effect":")" + std::string(effect) +
           R"(","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"sagemaker:DescribeModelPackage","Resource":")" +
           std::string(kPackage) + R"("}]})";
}

class GroupPolicyTest : public ::testing::Test, protected testing::World, protected testing::Caller {
protected:
    GroupPolicyTest() : groups(*database), packages(*database, vault), policies(*database), tags(*database) {
        groups.add_to(operations);
        packages.add_to(operations);
        policies.add_to(operations);
        tags.add_to(operations);
        EXPECT_TRUE(call<op::CreateModelPackageGroup>({.model_package_group_name = "g"}));
    }
    // As whom a decision has let in: another account's root.
    template <class Op>
    Result<typename Op::Output> as_other(typename Op::Input input) {
        gate::Call call;
        call.principal = {.account = std::string(kOther), .arn = "arn:aws:iam::222222222222:root"};
        call.region = "us-east-1";
        return run_to_end(operations.call<Op>(call, std::move(input)));
    }
    CreateModelPackageInput version(std::string_view group) {
        return {.model_package_group_name = std::string(group),
                .inference_specification = InferenceSpecification{.containers = {{.image = "i"}}}};
    }
    policy::Effect said(std::string_view arn) {
        auto facts = policies.facts_of(arn);
        if (!facts.policy) return policy::Effect::none;
        const policy::Lookup nothing = [](std::string_view) { return std::optional<policy::Values>(); };
        return policy::evaluate(*facts.policy,
                                {.requester = {.account = kOther, .arn = "arn:aws:iam::222222222222:root"},
                                 .action = "sagemaker:DescribeModelPackage",
                                 .resource = arn,
                                 .context = nothing})
            .effect;
    }

    ModelPackageGroups groups;
    ModelPackages packages;
    GroupPolicies policies;
    Tags tags;
};

TEST_F(GroupPolicyTest, APolicyIsKeptAsItWasPutAndReplaced) {
    auto none = call<op::GetModelPackageGroupPolicy>({.model_package_group_name = "g"});
    EXPECT_EQ(none.error().message, "Cannot find resource policy for: " + std::string(kGroup) + ".");
    auto put =
        call<op::PutModelPackageGroupPolicy>({.model_package_group_name = "g", .resource_policy = policy()});
    ASSERT_TRUE(put) << put.error().message;
    EXPECT_EQ(put->model_package_group_arn, kGroup);
    ASSERT_TRUE(call<op::PutModelPackageGroupPolicy>(
        {.model_package_group_name = "g", .resource_policy = policy("Deny")}));
    EXPECT_EQ(call<op::GetModelPackageGroupPolicy>({.model_package_group_name = "g"})->resource_policy,
              policy("Deny"));
    ASSERT_TRUE(call<op::DeleteModelPackageGroupPolicy>({.model_package_group_name = "g"}));
    EXPECT_FALSE(call<op::GetModelPackageGroupPolicy>({.model_package_group_name = "g"}));
    EXPECT_FALSE(call<op::DeleteModelPackageGroupPolicy>({.model_package_group_name = "g"}));
}

TEST_F(GroupPolicyTest, WhatIsNoPolicyAndWhatIsNoGroupIsRefused) {
    for (std::string_view text :
         {"x", "{}", R"({"Statement":[]})",
          R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}})"}) {
        auto put = call<op::PutModelPackageGroupPolicy>(
            {.model_package_group_name = "g", .resource_policy = std::string(text)});
        ASSERT_FALSE(put) << text;
        EXPECT_EQ(put.error().code, "ValidationException");
        EXPECT_THAT(put.error().message, HasSubstr("Invalid resource policy document"));
    }
    auto missing =
        call<op::PutModelPackageGroupPolicy>({.model_package_group_name = "h", .resource_policy = policy()});
    EXPECT_THAT(missing.error().message, HasSubstr("model-package-group/h"));
    EXPECT_FALSE(call<op::GetModelPackageGroupPolicy>({.model_package_group_name = "h"}));
}

TEST_F(GroupPolicyTest, APolicyGoesWithItsGroup) {
    ASSERT_TRUE(
        call<op::PutModelPackageGroupPolicy>({.model_package_group_name = "g", .resource_policy = policy()}));
    ASSERT_TRUE(call<op::DeleteModelPackageGroup>({.model_package_group_name = "g"}));
    ASSERT_TRUE(call<op::CreateModelPackageGroup>({.model_package_group_name = "g"}));
    EXPECT_FALSE(call<op::GetModelPackageGroupPolicy>({.model_package_group_name = "g"}));
    EXPECT_FALSE(policies.facts_of(kGroup).policy);
}

TEST_F(GroupPolicyTest, DecisionsLearnTheGroupsPolicyOfItsPackagesToo) {
    EXPECT_EQ(said(kPackage), policy::Effect::none);
    ASSERT_TRUE(
        call<op::PutModelPackageGroupPolicy>({.model_package_group_name = "g", .resource_policy = policy()}));
    EXPECT_EQ(said(kPackage), policy::Effect::allow);
    EXPECT_EQ(said("arn:aws:sagemaker:us-east-1:000000000000:model-package/h/1"), policy::Effect::none);
    EXPECT_EQ(said("arn:aws:sagemaker:us-east-1:222222222222:model-package/g/1"), policy::Effect::none);
    ASSERT_TRUE(call<op::PutModelPackageGroupPolicy>(
        {.model_package_group_name = "g", .resource_policy = policy("Deny")}));
    EXPECT_EQ(said(kPackage), policy::Effect::deny);
    EXPECT_EQ(said("not an ARN"), policy::Effect::none);
}

TEST_F(GroupPolicyTest, DecisionsLearnTagsOfAnyResource) {
    EXPECT_TRUE(policies.facts_of(kGroup).find_tags()->empty());
    ASSERT_TRUE(
        call<op::AddTags>({.resource_arn = std::string(kGroup), .tags = {{.key = "team", .value = "a"}}}));
    EXPECT_EQ(*policies.facts_of(kGroup).find_tags(), (gate::Tags{{"team", "a"}}));
}

// What the policy of a group and the caller's own account let in finds the group where its ARN says.
TEST_F(GroupPolicyTest, WhoIsLetInWorksWithAnotherAccountsGroup) {
    auto one = as_other<op::CreateModelPackage>(version(kGroup));
    ASSERT_TRUE(one) << one.error().message;
    EXPECT_EQ(one->model_package_arn, kPackage);
    EXPECT_EQ(call<op::DescribeModelPackage>({.model_package_name = std::string(kPackage)})
                  ->model_package_group_name,
              "g");
    EXPECT_TRUE(as_other<op::DescribeModelPackage>({.model_package_name = std::string(kPackage)}));
    EXPECT_TRUE(as_other<op::UpdateModelPackage>(
        {.model_package_arn = std::string(kPackage), .model_approval_status = "Approved"}));
    EXPECT_EQ(as_other<op::ListModelPackages>({.model_package_group_name = std::string(kGroup)})
                  ->model_package_summary_list.size(),
              1u);
    EXPECT_EQ(as_other<op::DescribeModelPackageGroup>({.model_package_group_name = std::string(kGroup)})
                  ->model_package_group_arn,
              kGroup);
    // By a name alone it is one's own account that is meant, and an ARN of another region is nobody's here.
    EXPECT_FALSE(as_other<op::DescribeModelPackageGroup>({.model_package_group_name = "g"}));
    EXPECT_FALSE(as_other<op::CreateModelPackage>(version("g")));
    EXPECT_FALSE(call<op::DescribeModelPackageGroup>(
        {.model_package_group_name = "arn:aws:sagemaker:eu-west-1:000000000000:model-package-group/g"}));
}

}  // namespace
}  // namespace athanor::sagemaker
