#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/registry/group_policy.hpp"
#include "services/sagemaker/registry/registry.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

void ModelPackageGroups::add_to(gate::Register& operations) {
    operations.changes<op::CreateModelPackageGroup>(
        [this](gate::Call& call, CreateModelPackageGroupInput in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeModelPackageGroup>(
        [this](gate::Call& call, DescribeModelPackageGroupInput in) {
            return describe(call, std::move(in));
        });
    operations.reads<op::ListModelPackageGroups>(
        [this](gate::Call& call, ListModelPackageGroupsInput in) { return list_page(call, std::move(in)); });
    operations.changes<op::DeleteModelPackageGroup>(
        [this](gate::Call& call, DeleteModelPackageGroupInput in) { return remove(call, std::move(in)); });
}

Task<Result<store::Durable<CreateModelPackageGroupOutput>>> ModelPackageGroups::create(
    gate::Call& call, CreateModelPackageGroupInput in) {
    ATHANOR_CO_CHECK(check_tags(in.tags));
    TagList tags = std::exchange(in.tags, std::nullopt).value_or(TagList{});
    Key key{call.account(), call.region, Kind::model_package_group, in.model_package_group_name};
    DescribeModelPackageGroupOutput group;
    mirror(in, group);
    group.model_package_group_arn = key.arn();
    group.model_package_group_status = "Completed";
    group.created_by.iam_identity =
        IamIdentity{.arn = call.principal.arn, .principal_id = call.principal.user_id};
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreateModelPackageGroupOutput> {
        ATHANOR_TRY(bool there, exists(tx, key));
        if (there) return taken(key);
        DescribeModelPackageGroupOutput state = group;
        state.creation_time = tx.now();
        ATHANOR_CHECK(insert(tx, {.key = key,
                                  .status = "Completed",
                                  .created = tx.now(),
                                  .modified = tx.now(),
                                  .state = keep(state)}));
        ATHANOR_CHECK(put_tags(tx, key, tags));
        return CreateModelPackageGroupOutput{.model_package_group_arn = key.arn()};
    });
}

Task<Result<DescribeModelPackageGroupOutput>> ModelPackageGroups::describe(
    gate::Call& call, DescribeModelPackageGroupInput in) {
    ATHANOR_CO_TRY(Key key, group_key(call, in.model_package_group_name));
    ATHANOR_CO_TRY(auto row, database_.read([&](store::Snapshot& snapshot) { return find(snapshot, key); }));
    if (!row) co_return missing(key);
    co_return recall<DescribeModelPackageGroupOutput>(row->state);
}

Task<Result<ListModelPackageGroupsOutput>> ModelPackageGroups::list_page(gate::Call& call,
                                                                         ListModelPackageGroupsInput in) {
    ListQuery query = list_query(call.account(), call.region, Kind::model_package_group, in, true);
    ATHANOR_CO_TRY(ListPage page,
                   database_.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListModelPackageGroupsOutput out{.model_package_group_summary_list = {},
                                     .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        ATHANOR_CO_TRY(auto state, recall<DescribeModelPackageGroupOutput>(row.state));
        mirror(state, out.model_package_group_summary_list.emplace_back());
    }
    co_return out;
}

Task<Result<store::Durable<Unit>>> ModelPackageGroups::remove(gate::Call& call,
                                                              DeleteModelPackageGroupInput in) {
    ATHANOR_CO_TRY(Key key, group_key(call, in.model_package_group_name));
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(auto member,
                    tx.one<std::int64_t>(
                        "SELECT 1 FROM sagemaker_resource WHERE account = ? AND region = ? AND kind = ? "
                        "AND parent = ? LIMIT 1",
                        key.account, key.region, kind_text(Kind::model_package), key.name));
        if (member) {
            return fail("ConflictException",
                        "Model Package Group cannot be deleted because it still contains Model Packages: " +
                            key.arn());
        }
        ATHANOR_TRY(bool there, erase(tx, key));
        if (!there) return missing(key);
        ATHANOR_CHECK(erase_group_policy(tx, key));
        return Unit{};
    });
}

}  // namespace athanor::sagemaker
