#include "services/s3/bucket_policy.hpp"

#include <algorithm>

#include "base/log.hpp"
#include "gate/policy/evaluate.hpp"
#include "services/s3/access.hpp"
#include "services/s3/document_kinds.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/ownership.hpp"
#include "services/s3/policy_rules.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kLongestPolicy = 20 * 1024;  // AWS's quota
constexpr std::size_t kMostCompiled = 1024;        // a policy of 20 KB takes some 100 KB

std::unexpected<Error> no_policy(std::string bucket) {
    return not_configured("NoSuchBucketPolicy", "The bucket policy does not exist", std::move(bucket));
}

std::string arn_of(const objects::Bucket& bucket) {
    return "arn:aws:s3:::" + std::string(bucket.name.text());
}

// Would this caller have put its own hand off the policy, whatever the next request is like? A root user never can.
bool shuts_out(const policy::Document& document, const gate::Call& call, const objects::Bucket& bucket) {
    if (call.principal.kind == gate::PrincipalKind::root) return false;
    const policy::Requester requester{.account = call.account(),
                                      .arn = call.principal.arn,
                                      .role_arn = call.principal.role_arn,
                                      .user_id = call.principal.user_id};
    const policy::Lookup nothing;
    const std::string arn = arn_of(bucket);
    const policy::Request again{requester, "s3:PutBucketPolicy", arn, nothing};
    return std::ranges::any_of(document.statements(), [&](const policy::Statement& one) {
        return one.effect == policy::Effect::deny && one.conditions.empty() &&
               policy::applies(document, one, again);
    });
}

}  // namespace

Result<policy::Document> parse_bucket_policy(std::string_view text, std::string_view bucket) {
    if (text.size() > kLongestPolicy)
        return fail("PolicyTooLarge", "Policy exceeds the maximum allowed document size.");
    auto document = policy::Document::parse(text, policy::Kind::resource);
    if (!document) return malformed_policy(document.error());
    ATHANOR_CHECK(check_bucket_policy(*document, bucket));
    return *std::move(document);
}

Result<std::shared_ptr<const BucketPolicy>> PolicyCache::policy_of(const objects::Bucket& bucket) {
    const std::string* text = bucket.configuration(kPolicy);
    if (!text) return nullptr;
    {
        std::lock_guard lock(mutex_);
        const auto found = compiled_.find(bucket.id);
        if (found != compiled_.end() && found->second.from == bucket.configurations)
            return found->second.policy;
    }
    auto document = policy::Document::parse(*text, policy::Kind::resource);
    if (!document)
        return internal_error("the stored policy of bucket " + std::string(bucket.name.text()) +
                              " is damaged");
    const bool open = is_public(*document);
    auto policy = std::make_shared<const BucketPolicy>(*std::move(document), open);
    std::lock_guard lock(mutex_);
    if (compiled_.size() >= kMostCompiled) compiled_.clear();  // compiled again, those that are in use
    compiled_.insert_or_assign(bucket.id, Compiled{bucket.configurations, policy});
    return policy;
}

void BucketPolicies::add_to(gate::Register& operations) {
    namespace op = api::s3::op;
    operations.changes<op::PutBucketPolicy>(
        [this](gate::Call& call, api::s3::PutBucketPolicyRequest in) { return put(call, std::move(in)); });
    operations.reads<op::GetBucketPolicy>(
        [this](gate::Call& call, api::s3::GetBucketPolicyRequest in) { return get(call, std::move(in)); });
    operations.changes<op::DeleteBucketPolicy>(
        [this](gate::Call& call, api::s3::DeleteBucketPolicyRequest in) {
            return remove(call, std::move(in));
        });
    operations.reads<op::GetBucketPolicyStatus>(
        [this](gate::Call& call, api::s3::GetBucketPolicyStatusRequest in) {
            return status(call, std::move(in));
        });
}

BucketPolicies::Change<api::s3::Unit> BucketPolicies::put(gate::Call& call,
                                                          api::s3::PutBucketPolicyRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketPolicy"));
    ATHANOR_CO_TRY(auto document, parse_bucket_policy(in.policy, in.bucket));
    if (access_block_of(bucket).block_policy && is_public(document)) {
        co_return fail(
            "AccessDenied",
            "User: " + call.principal.arn +
                " is not authorized to perform: s3:PutBucketPolicy on resource: \"" + arn_of(bucket) +
                "\" because public policies are prevented by the BlockPublicPolicy setting in S3 Block "
                "Public Access.",
            403);
    }
    if (!in.confirm_remove_self_bucket_access.value_or(false) && shuts_out(document, call, bucket))
        co_return access_denied();
    ATHANOR_CO_TRY(auto done, co_await store_.set_configuration(std::move(bucket.name), std::string(kPolicy),
                                                                std::move(in.policy)));
    co_return std::move(done).map([](store::Nothing&&) { return api::s3::Unit{}; });
}

BucketPolicies::Read<api::s3::GetBucketPolicyOutput> BucketPolicies::get(gate::Call& call,
                                                                         api::s3::GetBucketPolicyRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketPolicy"));
    const std::string* text = bucket.configuration(kPolicy);
    if (!text) co_return no_policy(std::move(in.bucket));
    co_return api::s3::GetBucketPolicyOutput{.policy = *text};
}

BucketPolicies::Change<api::s3::Unit> BucketPolicies::remove(gate::Call& call,
                                                             api::s3::DeleteBucketPolicyRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:DeleteBucketPolicy"));
    ATHANOR_CO_TRY(auto done, co_await store_.set_configuration(std::move(bucket.name), std::string(kPolicy),
                                                                std::nullopt));
    co_return std::move(done).map([](store::Nothing&&) { return api::s3::Unit{}; });
}

BucketPolicies::Read<api::s3::GetBucketPolicyStatusOutput> BucketPolicies::status(
    gate::Call& call, api::s3::GetBucketPolicyStatusRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketPolicyStatus"));
    ATHANOR_CO_TRY(auto policy, cache_.policy_of(bucket));
    if (!policy) co_return no_policy(std::move(in.bucket));
    co_return api::s3::GetBucketPolicyStatusOutput{.policy_status =
                                                       api::s3::PolicyStatus{.is_public = policy->is_public}};
}

}  // namespace athanor::s3
