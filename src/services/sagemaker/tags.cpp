#include "services/sagemaker/tags.hpp"

#include <algorithm>
#include <set>

#include "base/encoding.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

Status check_tags(const std::optional<TagList>& tags) {
    if (!tags) return {};
    std::set<std::string_view> keys;
    for (const Tag& tag : *tags) {
        if (!keys.insert(tag.key).second) {
            return validation_error(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
        }
        if (to_lower(tag.key).starts_with("aws:")) {
            return validation_error("aws: prefixed tag key names are not allowed for external use.");
        }
    }
    return {};
}

Status put_tags(store::Transaction& tx, const Key& key, const TagList& tags) {
    for (const Tag& tag : tags) {
        ATHANOR_CHECK(tx.run(
            "INSERT INTO sagemaker_tag (account, region, kind, name, tag, value) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (account, region, kind, name, tag) DO UPDATE SET value = excluded.value",
            key.account, key.region, kind_text(key.kind), key.name, tag.key, tag.value));
    }
    ATHANOR_TRY(
        auto count,
        tx.one<std::int64_t>(
            "SELECT count(*) FROM sagemaker_tag WHERE account = ? AND region = ? AND kind = ? AND name = ?",
            key.account, key.region, kind_text(key.kind), key.name));
    if (count.value_or(0) > kMaxTags) {
        return validation_error("Tag limit exceeded: a resource can have at most " +
                                std::to_string(kMaxTags) + " tags.");
    }
    return {};
}

Status erase_tags(store::Transaction& tx, const Key& key) {
    ATHANOR_CHECK(
        tx.run("DELETE FROM sagemaker_tag WHERE account = ? AND region = ? AND kind = ? AND name = ?",
               key.account, key.region, kind_text(key.kind), key.name));
    return {};
}

Result<TagList> tags_of(store::Snapshot& snapshot, const Key& key) {
    TagList tags;
    ATHANOR_CHECK((snapshot.each<std::string_view, std::string_view>(
        "SELECT tag, value FROM sagemaker_tag WHERE account = ? AND region = ? AND kind = ? AND name = ? "
        "ORDER BY tag",
        [&](std::string_view tag, std::string_view value) {
            tags.push_back({.key = std::string(tag), .value = std::string(value)});
        },
        key.account, key.region, kind_text(key.kind), key.name)));
    return tags;
}

namespace {

// The caller's own resource of this ARN, which must exist.
Result<Key> owned(const gate::Call& call, std::string_view arn) {
    auto key = parse_arn(arn);
    if (!key) return validation_error("Could not find resource \"" + std::string(arn) + "\".");
    if (key->account != call.account() || key->region != call.region) return missing(*key);
    return *key;
}

}  // namespace

void Tags::add_to(gate::Register& operations) {
    operations.changes<op::AddTags>(
        [this](gate::Call& call, AddTagsInput in) { return add(call, std::move(in)); });
    operations.changes<op::DeleteTags>(
        [this](gate::Call& call, DeleteTagsInput in) { return remove(call, std::move(in)); });
    operations.reads<op::ListTags>(
        [this](gate::Call& call, ListTagsInput in) { return list(call, std::move(in)); });
}

Task<Result<store::Durable<AddTagsOutput>>> Tags::add(gate::Call& call, AddTagsInput in) {
    ATHANOR_CO_TRY(Key key, owned(call, in.resource_arn));
    ATHANOR_CO_CHECK(check_tags(in.tags));
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<AddTagsOutput> {
        ATHANOR_TRY(bool there, exists(tx, key));
        if (!there) return missing(key);
        ATHANOR_CHECK(put_tags(tx, key, in.tags));
        ATHANOR_TRY(TagList tags, tags_of(tx, key));
        return AddTagsOutput{.tags = std::move(tags)};
    });
}

Task<Result<store::Durable<DeleteTagsOutput>>> Tags::remove(gate::Call& call, DeleteTagsInput in) {
    ATHANOR_CO_TRY(Key key, owned(call, in.resource_arn));
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<DeleteTagsOutput> {
        ATHANOR_TRY(bool there, exists(tx, key));
        if (!there) return missing(key);
        for (const std::string& tag : in.tag_keys) {
            ATHANOR_CHECK(
                tx.run("DELETE FROM sagemaker_tag WHERE account = ? AND region = ? AND kind = ? AND name = ? "
                       "AND tag = ?",
                       key.account, key.region, kind_text(key.kind), key.name, tag));
        }
        return DeleteTagsOutput{};
    });
}

Task<Result<ListTagsOutput>> Tags::list(gate::Call& call, ListTagsInput in) {
    ATHANOR_CO_TRY(Key key, owned(call, in.resource_arn));
    co_return database_.read([&](store::Snapshot& snapshot) -> Result<ListTagsOutput> {
        ATHANOR_TRY(bool there, exists(snapshot, key));
        if (!there) return missing(key);
        ATHANOR_TRY(TagList tags, tags_of(snapshot, key));
        // A page at a time; the token is the last key of the page before.
        if (in.next_token) {
            auto last = from_base64(*in.next_token);
            if (!last) return validation_error("Invalid pagination token.");
            std::erase_if(tags, [&](const Tag& tag) { return tag.key <= *last; });
        }
        ListTagsOutput out;
        auto limit = static_cast<std::size_t>(in.max_results.value_or(kMaxTags));
        if (tags.size() > limit) {
            tags.resize(limit);
            out.next_token = base64(tags.back().key);
        }
        out.tags = std::move(tags);
        return out;
    });
}

}  // namespace athanor::sagemaker
