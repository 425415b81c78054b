#include "services/s3/documents.hpp"

#include <algorithm>
#include <set>

#include "services/s3/document_kinds.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/metadata.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kMostBucketTags = 50;
constexpr std::size_t kLongestTagKey = 128, kLongestTagValue = 256;

template <class T>
struct RequestOf;
template <class Out, class In>
struct RequestOf<Task<Out> (BucketDocuments::*)(gate::Call&, In)> {
    using Type = In;
};

template <class Method>
auto bound(BucketDocuments* documents, Method method) {
    return [documents, method](gate::Call& call, typename RequestOf<Method>::Type in) {
        return (documents->*method)(call, std::move(in));
    };
}

std::size_t count_characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

Status check_bucket_tags(const std::vector<api::s3::Tag>& tags) {
    if (tags.size() > kMostBucketTags)
        return fail("BadRequest", "Bucket tag count cannot be greater than 50");
    std::set<std::string_view> seen;
    for (const auto& tag : tags) {
        if (tag.key.empty() || count_characters(tag.key) > kLongestTagKey)
            return fail("InvalidTag", "The TagKey you have provided is invalid");
        if (count_characters(tag.value) > kLongestTagValue)
            return fail("InvalidTag", "The TagValue you have provided is invalid");
        if (tag.key.starts_with("aws:"))
            return fail("InvalidTag", "System tags cannot be added/updated by requester");
        if (!seen.insert(tag.key).second)
            return fail("InvalidTag", "Cannot provide multiple Tags with the same key");
    }
    return {};
}

}  // namespace

void BucketDocuments::add_to(gate::Register& operations) {
    namespace op = api::s3::op;
    using Self = BucketDocuments;
    operations.reads<op::GetBucketTagging>(bound(this, &Self::get_tagging));
    operations.changes<op::PutBucketTagging>(bound(this, &Self::put_tagging));
    operations.changes<op::DeleteBucketTagging>(bound(this, &Self::delete_tagging));
    operations.reads<op::GetBucketEncryption>(bound(this, &Self::get_encryption));
    operations.changes<op::PutBucketEncryption>(bound(this, &Self::put_encryption));
    operations.changes<op::DeleteBucketEncryption>(bound(this, &Self::delete_encryption));
    operations.reads<op::GetBucketRequestPayment>(bound(this, &Self::get_payment));
    operations.changes<op::PutBucketRequestPayment>(bound(this, &Self::put_payment));
    operations.reads<op::GetBucketCors>(bound(this, &Self::get_cors));
    operations.changes<op::PutBucketCors>(bound(this, &Self::put_cors));
    operations.changes<op::DeleteBucketCors>(bound(this, &Self::delete_cors));
    operations.reads<op::GetBucketLifecycleConfiguration>(bound(this, &Self::get_lifecycle));
    operations.changes<op::PutBucketLifecycleConfiguration>(bound(this, &Self::put_lifecycle));
    operations.changes<op::DeleteBucketLifecycle>(bound(this, &Self::delete_lifecycle));
}

BucketDocuments::Change<api::s3::Unit> BucketDocuments::set(objects::Bucket bucket, std::string_view kind,
                                                            std::optional<std::string> document) {
    ATHANOR_CO_TRY(auto done, co_await store_.set_configuration(std::move(bucket.name), std::string(kind),
                                                                std::move(document)));
    co_return std::move(done).map([](store::Nothing&&) { return Unit{}; });
}

Result<objects::Configurations> BucketDocuments::of_new_bucket(const api::s3::CreateBucketRequest& in) {
    objects::Configurations out;
    if (in.create_bucket_configuration && in.create_bucket_configuration->tags) {
        const auto& tags = *in.create_bucket_configuration->tags;
        ATHANOR_CHECK(check_bucket_tags(tags));
        if (!tags.empty()) out.emplace(kTagging, wire::to_json(api::s3::Tagging{.tag_set = tags}));
    }
    return out;
}

// ---- tags

BucketDocuments::Read<api::s3::GetBucketTaggingOutput> BucketDocuments::get_tagging(
    gate::Call& call, api::s3::GetBucketTaggingRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketTagging"));
    const std::string* document = bucket.configuration(kTagging);
    if (!document) co_return not_configured("NoSuchTagSet", "The TagSet does not exist", in.bucket);
    ATHANOR_CO_TRY(auto stored, wire::from_json<api::s3::Tagging>(*document));
    co_return api::s3::GetBucketTaggingOutput{.tag_set = std::move(stored.tag_set)};
}

BucketDocuments::Change<api::s3::Unit> BucketDocuments::put_tagging(gate::Call& call,
                                                                    api::s3::PutBucketTaggingRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketTagging"));
    ATHANOR_CO_CHECK(check_bucket_tags(in.tagging.tag_set));
    co_return co_await set(std::move(bucket), kTagging, wire::to_json(in.tagging));
}

BucketDocuments::Change<api::s3::Unit> BucketDocuments::delete_tagging(
    gate::Call& call, api::s3::DeleteBucketTaggingRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketTagging"));
    co_return co_await set(std::move(bucket), kTagging, std::nullopt);
}

// ---- the owner pays: to ask for what is so is a success

BucketDocuments::Read<api::s3::GetBucketRequestPaymentOutput> BucketDocuments::get_payment(
    gate::Call& call, api::s3::GetBucketRequestPaymentRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketRequestPayment"));
    co_return api::s3::GetBucketRequestPaymentOutput{.payer = "BucketOwner"};
}

BucketDocuments::Change<api::s3::Unit> BucketDocuments::put_payment(
    gate::Call& call, api::s3::PutBucketRequestPaymentRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketRequestPayment"));
    const std::string& payer = in.request_payment_configuration.payer;
    if (payer == "Requester") co_return header_not_implemented("Payer");
    if (payer != "BucketOwner") co_return malformed_xml();
    co_return store::Durable<Unit>::unchanged({});
}

}  // namespace athanor::s3
