// Tags of any resource here: at most 50 for each, written with the resource that they belong to, deleted with it.
#pragma once

#include <optional>
#include <vector>

#include "api/sagemaker/tag.hpp"
#include "gate/register.hpp"
#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

inline constexpr std::int64_t kMaxTags = 50;

using TagList = std::vector<api::sagemaker::Tag>;

// The checks that the API model does not have: keys are unique, and "aws:" is AWS's own.
Status check_tags(const std::optional<TagList>& tags);
// Adds or replaces. ValidationException beyond kMaxTags.
Status put_tags(store::Transaction& tx, const Key& key, const TagList& tags);
Status erase_tags(store::Transaction& tx, const Key& key);
Result<TagList> tags_of(store::Snapshot& snapshot, const Key& key);

// AddTags, ListTags, DeleteTags.
class Tags {
public:
    explicit Tags(store::Database& database) : database_(database) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::sagemaker::AddTagsOutput>>> add(gate::Call& call,
                                                                    api::sagemaker::AddTagsInput in);
    Task<Result<store::Durable<api::sagemaker::DeleteTagsOutput>>> remove(gate::Call& call,
                                                                          api::sagemaker::DeleteTagsInput in);
    Task<Result<api::sagemaker::ListTagsOutput>> list(gate::Call& call, api::sagemaker::ListTagsInput in);

    store::Database& database_;
};

}  // namespace athanor::sagemaker
