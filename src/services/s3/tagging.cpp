// An object's tags, after the fact.
#include <algorithm>

#include "services/s3/errors.hpp"
#include "services/s3/service.hpp"
#include "services/s3/text.hpp"

namespace athanor::s3 {

S3Service::Read<api::s3::GetObjectTaggingOutput> S3Service::get_tagging(gate::Call& call,
                                                                        api::s3::GetObjectTaggingRequest in) {
    ATHANOR_CO_TRY(
        auto bucket,
        access_.object(call, in, of_version(in, "s3:GetObjectTagging", "s3:GetObjectVersionTagging")));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto version, parse_version(in.version_id));
    ATHANOR_CO_TRY(auto tags,
                   co_await store_.tags(std::move(bucket.name), std::move(key), std::move(version)));
    std::ranges::sort(tags);
    api::s3::GetObjectTaggingOutput out;
    out.version_id = std::move(in.version_id);
    out.tag_set.reserve(tags.size());
    for (auto& [name, value] : tags)
        out.tag_set.push_back({.key = std::move(name), .value = std::move(value)});
    co_return out;
}

S3Service::Change<api::s3::PutObjectTaggingOutput> S3Service::put_tagging(
    gate::Call& call, api::s3::PutObjectTaggingRequest in) {
    ATHANOR_CO_TRY(
        auto bucket,
        access_.object(call, in, of_version(in, "s3:PutObjectTagging", "s3:PutObjectVersionTagging")));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto version, parse_version(in.version_id));
    objects::Tags tags;
    tags.reserve(in.tagging.tag_set.size());
    for (auto& tag : in.tagging.tag_set) tags.emplace_back(std::move(tag.key), std::move(tag.value));
    ATHANOR_CO_CHECK(check_tags(tags));
    ATHANOR_CO_TRY(auto done, co_await store_.set_tags(std::move(bucket.name), std::move(key),
                                                       std::move(version), std::move(tags),
                                                       cause_of(call, "PutObjectTagging")));
    co_return std::move(done).map([&in](store::Nothing&&) {
        return api::s3::PutObjectTaggingOutput{.version_id = std::move(in.version_id)};
    });
}

S3Service::Change<api::s3::DeleteObjectTaggingOutput> S3Service::delete_tagging(
    gate::Call& call, api::s3::DeleteObjectTaggingRequest in) {
    ATHANOR_CO_TRY(
        auto bucket,
        access_.object(call, in, of_version(in, "s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging")));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto version, parse_version(in.version_id));
    ATHANOR_CO_TRY(auto done,
                   co_await store_.set_tags(std::move(bucket.name), std::move(key), std::move(version), {},
                                             cause_of(call, "DeleteObjectTagging")));
    co_return std::move(done).map([&in](store::Nothing&&) {
        return api::s3::DeleteObjectTaggingOutput{.version_id = std::move(in.version_id)};
    });
}

}  // namespace athanor::s3
