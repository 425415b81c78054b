// Bucket policies: the compiled policies that access.hpp asks for each request, and the operations.
//
//     ATHANOR_TRY(auto policy, cache.policy_of(bucket));     // null: the bucket has none
//     if (policy) decision = policy::evaluate(policy->document, request);
//
// A policy is checked when it is put, against S3's actions, keys and this bucket's name (policy_rules.hpp), and compiled at its first use. While a bucket's
// configuration has not changed the compiled one is given out: Bucket::configurations is another object after each change. A stored policy
// that cannot be read is an error, never "none".
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "api/s3.hpp"
#include "base/task.hpp"
#include "gate/policy/document.hpp"
#include "gate/register.hpp"
#include "objects/object_store.hpp"

namespace athanor::s3 {

class Access;  // access.hpp

struct BucketPolicy {
    policy::Document document;
    bool is_public;  // by AWS's definition: for RestrictPublicBuckets and GetBucketPolicyStatus
};

// Any thread. A bucket without a policy costs one look into its configuration.
class PolicyCache {
public:
    Result<std::shared_ptr<const BucketPolicy>> policy_of(const objects::Bucket& bucket);

private:
    struct Compiled {
        std::shared_ptr<const objects::Configurations> from;  // kept, so that its address is not another's
        std::shared_ptr<const BucketPolicy> policy;
    };
    std::mutex mutex_;
    std::map<std::int64_t, Compiled> compiled_;  // by bucket; at most kMostCompiled
};

// PutBucketPolicy, GetBucketPolicy, DeleteBucketPolicy, GetBucketPolicyStatus.
class BucketPolicies {
public:
    BucketPolicies(objects::ObjectStore& store, const Access& access, PolicyCache& cache)
        : store_(store), access_(access), cache_(cache) {}

    void add_to(gate::Register& operations);

private:
    template <class T>
    using Read = Task<Result<T>>;
    template <class T>
    using Change = Task<Result<store::Durable<T>>>;

    Change<api::s3::Unit> put(gate::Call& call, api::s3::PutBucketPolicyRequest in);
    Read<api::s3::GetBucketPolicyOutput> get(gate::Call& call, api::s3::GetBucketPolicyRequest in);
    Change<api::s3::Unit> remove(gate::Call& call, api::s3::DeleteBucketPolicyRequest in);
    Read<api::s3::GetBucketPolicyStatusOutput> status(gate::Call& call,
                                                      api::s3::GetBucketPolicyStatusRequest in);

    objects::ObjectStore& store_;
    const Access& access_;
    PolicyCache& cache_;
};

// The document, or MalformedPolicy in S3's words.
Result<policy::Document> parse_bucket_policy(std::string_view text, std::string_view bucket);
}  // namespace athanor::s3
