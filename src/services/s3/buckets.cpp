// Buckets as such. Names are server-wide, as S3's are world-wide; an account lists only its own, and nobody's requests make none.
#include <algorithm>

#include "services/s3/errors.hpp"
#include "services/s3/metadata.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

constexpr std::int64_t kMostBucketsOfAPage = 10'000;
constexpr std::string_view kFirstRegion =
    "us-east-1";  // whose habits differ: no location, creating again is no error

Status check_location(const api::s3::CreateBucketConfiguration& configuration, const std::string& region) {
    if (configuration.location || configuration.bucket)
        return header_not_implemented("CreateBucketConfiguration");
    const auto& constraint = configuration.location_constraint;
    if (!constraint || constraint->empty() || *constraint == region ||
        (*constraint == "EU" && region == "eu-west-1"))
        return {};
    return fail("IllegalLocationConstraintException",
                "The " + *constraint +
                    " location constraint is incompatible for the region specific endpoint this request was "
                    "sent to.");
}

// What comes with the bucket needs permissions of its own.
Actions creation_actions(const api::s3::CreateBucketRequest& in) {
    const bool locks = in.object_lock_enabled_for_bucket.value_or(false);
    const bool tagged = in.create_bucket_configuration && in.create_bucket_configuration->tags &&
                        !in.create_bucket_configuration->tags->empty();
    return Actions("s3:CreateBucket")
        .also(in.acl || in.grant_full_control || in.grant_read || in.grant_read_acp || in.grant_write ||
                  in.grant_write_acp,
              "s3:PutBucketAcl")
        .also(locks, "s3:PutBucketObjectLockConfiguration")
        .also(locks, "s3:PutBucketVersioning")
        .also(in.object_ownership.has_value(), "s3:PutBucketOwnershipControls")
        .also(tagged, "s3:PutBucketTagging");
}

}  // namespace

S3Service::Change<api::s3::CreateBucketOutput> S3Service::create_bucket(gate::Call& call,
                                                                        api::s3::CreateBucketRequest in) {
    if (call.account().empty()) co_return access_denied();
    ATHANOR_CO_TRY(auto name, objects::BucketName::parse(in.bucket));
    ATHANOR_CO_CHECK(access_.account(call, in, creation_actions(in), in.bucket));
    if (in.create_bucket_configuration)
        ATHANOR_CO_CHECK(check_location(*in.create_bucket_configuration, options_.region));
    ATHANOR_CO_TRY(auto documents, BucketDocuments::of_new_bucket(in));
    ATHANOR_CO_CHECK(acls_.of_new_bucket(in, call.account(), documents));
    if (in.object_lock_enabled_for_bucket.value_or(false))
        documents.emplace(objects::kLockDocument, objects::BucketLock{}.document());

    api::s3::CreateBucketOutput out;
    out.location = "/" + name.text();
    auto made = co_await store_.create_bucket(name, call.account(), options_.region, std::move(documents));
    if (!made) {
        if (made.error().code != "BucketAlreadyOwnedByYou" || options_.region != kFirstRegion)
            co_return std::unexpected(std::move(made).error());
        ATHANOR_CO_TRY(auto bucket, store_.find_bucket(name));
        ATHANOR_CO_TRY(auto again, co_await acls_.create_again(in, std::move(bucket)));
        co_return std::move(again).map([&](store::Nothing&&) { return std::move(out); });
    }
    co_return std::move(*made).map([&](objects::Bucket&&) { return std::move(out); });
}

S3Service::Change<api::s3::Unit> S3Service::delete_bucket(gate::Call& call, api::s3::DeleteBucketRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:DeleteBucket"));
    ATHANOR_CO_TRY(auto done, co_await store_.delete_bucket(std::move(bucket.name)));
    co_return std::move(done).map([](store::Nothing&&) { return api::s3::Unit{}; });
}

S3Service::Read<api::s3::HeadBucketOutput> S3Service::head_bucket(gate::Call& call,
                                                                  api::s3::HeadBucketRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:ListBucket"));
    api::s3::HeadBucketOutput out;
    out.bucket_region = std::move(bucket.region);
    out.access_point_alias = false;
    co_return out;
}

S3Service::Read<api::s3::ListBucketsOutput> S3Service::list_buckets(gate::Call& call,
                                                                    api::s3::ListBucketsRequest in) {
    ATHANOR_CO_CHECK(access_.account(call, in, "s3:ListAllMyBuckets", {}));
    if (in.max_buckets && (*in.max_buckets < 1 || *in.max_buckets > kMostBucketsOfAPage)) {
        co_return invalid_argument("Argument max-buckets must be an integer between 1 and 10000",
                                   "max-buckets", std::to_string(*in.max_buckets));
    }
    std::string after;
    if (in.continuation_token) {
        auto opened = open_token(*in.continuation_token);
        if (!opened)
            co_return invalid_argument("The continuation token provided is incorrect", "continuation-token",
                                       *in.continuation_token);
        after = std::move(*opened);
    }
    auto limit = static_cast<std::size_t>(in.max_buckets.value_or(kMostBucketsOfAPage));
    api::s3::ListBucketsOutput out;
    auto& shown = out.buckets.emplace();
    for (auto& bucket : store_.list_buckets(call.account())) {
        const auto& name = bucket.name.text();
        if (!after.empty() && name <= after) continue;
        if (in.prefix && !name.starts_with(*in.prefix)) continue;
        if (in.bucket_region && *in.bucket_region != bucket.region) continue;
        if (shown.size() == limit) {
            out.continuation_token = make_token(*shown.back().name);
            break;
        }
        shown.push_back(
            {.name = name, .creation_date = bucket.created, .bucket_region = std::move(bucket.region)});
    }
    out.owner = acls_.account(call.account());
    out.prefix = std::move(in.prefix);
    co_return out;
}

S3Service::Read<api::s3::GetBucketLocationOutput> S3Service::get_bucket_location(
    gate::Call& call, api::s3::GetBucketLocationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketLocation"));
    api::s3::GetBucketLocationOutput out;
    if (bucket.region != kFirstRegion) out.location_constraint = std::move(bucket.region);
    co_return out;
}

S3Service::Read<api::s3::GetBucketVersioningOutput> S3Service::get_bucket_versioning(
    gate::Call& call, api::s3::GetBucketVersioningRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketVersioning"));
    api::s3::GetBucketVersioningOutput out;
    if (bucket.versioning == objects::Versioning::enabled) out.status = "Enabled";
    if (bucket.versioning == objects::Versioning::suspended) out.status = "Suspended";
    co_return out;
}

S3Service::Change<api::s3::Unit> S3Service::put_bucket_versioning(gate::Call& call,
                                                                  api::s3::PutBucketVersioningRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketVersioning"));
    const auto& wanted = in.versioning_configuration;
    if (in.mfa || wanted.mfa_delete == "Enabled") co_return header_not_implemented("x-amz-mfa");
    if (wanted.status != "Enabled" && wanted.status != "Suspended") {
        if (wanted.status) co_return malformed_xml();
        co_return fail("IllegalVersioningConfigurationException", "The Versioning element must be specified");
    }
    auto versioning =
        *wanted.status == "Enabled" ? objects::Versioning::enabled : objects::Versioning::suspended;
    ATHANOR_CO_TRY(auto done, co_await store_.set_versioning(std::move(bucket.name), versioning));
    co_return std::move(done).map([](store::Nothing&&) { return api::s3::Unit{}; });
}

}  // namespace athanor::s3
