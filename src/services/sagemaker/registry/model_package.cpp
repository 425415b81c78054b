// A package's state is what Describe answers, kept as such: it is made once by mirroring the request, and UpdateModelPackage changes it.
// Its version is counted in its group's row (`ordinal`), so that a deleted version's number is never given again.
#include "services/sagemaker/events.hpp"
#include "services/sagemaker/experiments/entity.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/registry/group_policy.hpp"
#include "services/sagemaker/registry/registry.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::string_view kCreateOperation = "CreateModelPackage";
constexpr std::chrono::hours kTokenLife{24};  // a client does not retry for longer

// The state as EventBridge shows it: times in milliseconds.
Status emit_state_change(store::Transaction& tx, const Key& key, const DescribeModelPackageOutput& state) {
    return emit(tx, "SageMaker Model Package State Change", key, event_detail(keep(state)));
}

Status check(const CreateModelPackageInput& in) {
    if (in.model_package_name.has_value() == in.model_package_group_name.has_value()) {
        return validation_error(
            in.model_package_name
                ? "Both ModelPackageName and ModelPackageGroupName are provided in the input. Cannot "
                  "determine which one to use."
                : "One of ModelPackageName or ModelPackageGroupName must be provided in the input.");
    }
    if (!in.inference_specification && !in.source_algorithm_specification && !in.source_uri) {
        return validation_error(
            "An InferenceSpecification, a SourceAlgorithmSpecification or a SourceUri is required.");
    }
    return {};
}

// The next version of the group; counts it.
Result<std::int64_t> next_version(store::Transaction& tx, const Key& group) {
    ATHANOR_TRY(auto row, find(tx, group));
    if (!row) return missing(group);
    std::int64_t version = row->ordinal + 1;
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_resource SET ordinal = ? WHERE account = ? AND region = ? AND kind = ? AND "
               "name = ?",
               version, group.account, group.region, kind_text(group.kind), group.name));
    return version;
}

Result<std::optional<std::string>> made_before(store::Snapshot& snapshot, const gate::Call& call,
                                               const std::optional<std::string>& token) {
    if (!token) return std::nullopt;
    return snapshot.one<std::string>(
        "SELECT arn FROM sagemaker_client_token WHERE account = ? AND region = ? AND operation = ? AND token "
        "= ?",
        call.account(), call.region, kCreateOperation, *token);
}

Status remember(store::Transaction& tx, const gate::Call& call, const std::optional<std::string>& token,
                std::string_view arn) {
    if (!token) return {};
    ATHANOR_CHECK(tx.run("DELETE FROM sagemaker_client_token WHERE created < ?", tx.now() - kTokenLife));
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_client_token (account, region, operation, token, arn, created) VALUES "
               "(?, ?, ?, ?, ?, ?)",
               call.account(), call.region, kCreateOperation, *token, arn, tx.now()));
    return {};
}

Key package_key(std::string_view account, std::string_view region, std::string_view name_or_arn) {
    auto key = parse_arn(name_or_arn);
    if (key && key->kind == Kind::model_package) return *key;
    return {std::string(account), std::string(region), Kind::model_package, std::string(name_or_arn)};
}

Result<Resource> find_package(store::Snapshot& snapshot, std::string_view account, std::string_view region,
                              std::string_view name_or_arn) {
    Key key = package_key(account, region, name_or_arn);
    if (key.region != region) return missing(key);
    ATHANOR_TRY(auto row, find(snapshot, key));
    if (!row) return missing(key);
    return *std::move(row);
}

// Every environment in a package, for `each` to seal or to open.
template <class F>
Status for_each_environment(DescribeModelPackageOutput& package, F each) {
    auto of_containers = [&](auto& containers) -> Status {
        for (auto& container : containers) ATHANOR_CHECK(each(container.environment));
        return {};
    };
    if (package.inference_specification)
        ATHANOR_CHECK(of_containers(package.inference_specification->containers));
    if (package.additional_inference_specifications) {
        for (auto& more : *package.additional_inference_specifications)
            ATHANOR_CHECK(of_containers(more.containers));
    }
    if (package.validation_specification) {
        for (auto& profile : package.validation_specification->validation_profiles)
            ATHANOR_CHECK(each(profile.transform_job_definition.environment));
    }
    return {};
}

std::string keep_package(const Vault& vault, DescribeModelPackageOutput package) {
    std::string arn = package.model_package_arn;
    Status sealed = for_each_environment(package, [&](Vault::Environment& e) -> Status {
        vault.seal(arn, e);
        return {};
    });
    ATHANOR_ASSERT(sealed.has_value());
    return keep(package);
}

Result<DescribeModelPackageOutput> recall_package(const Vault& vault, std::string_view state) {
    ATHANOR_TRY(auto package, recall<DescribeModelPackageOutput>(state));
    std::string arn = package.model_package_arn;
    ATHANOR_CHECK(for_each_environment(package, [&](Vault::Environment& e) { return vault.open(arn, e); }));
    return package;
}

}  // namespace

Result<DescribeModelPackageOutput> find_model_package(store::Snapshot& snapshot, std::string_view account,
                                                      std::string_view region, std::string_view name_or_arn,
                                                      const Vault& vault) {
    ATHANOR_TRY(Resource row, find_package(snapshot, account, region, name_or_arn));
    return recall_package(vault, row.state);
}

void ModelPackages::add_to(gate::Register& operations) {
    operations.changes<op::CreateModelPackage>(
        [this](gate::Call& call, CreateModelPackageInput in) { return create(call, std::move(in)); });
    operations.reads<op::DescribeModelPackage>(
        [this](gate::Call& call, DescribeModelPackageInput in) { return describe(call, std::move(in)); });
    operations.reads<op::BatchDescribeModelPackage>(
        [this](gate::Call& call, BatchDescribeModelPackageInput in) {
            return describe_many(call, std::move(in));
        });
    operations.reads<op::ListModelPackages>(
        [this](gate::Call& call, ListModelPackagesInput in) { return list_page(call, std::move(in)); });
    operations.changes<op::UpdateModelPackage>(
        [this](gate::Call& call, UpdateModelPackageInput in) { return change(call, std::move(in)); });
    operations.changes<op::DeleteModelPackage>(
        [this](gate::Call& call, DeleteModelPackageInput in) { return remove(call, std::move(in)); });
}

Task<Result<store::Durable<CreateModelPackageOutput>>> ModelPackages::create(gate::Call& call,
                                                                             CreateModelPackageInput in) {
    ATHANOR_CO_CHECK(check(in));
    ATHANOR_CO_CHECK(check_tags(in.tags));
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<CreateModelPackageOutput> {
        ATHANOR_TRY(auto before, made_before(tx, call, in.client_token));
        if (before) return CreateModelPackageOutput{.model_package_arn = *before};

        DescribeModelPackageOutput state;
        mirror(in, state);
        Resource row{
            .key = {call.account(), call.region, Kind::model_package, in.model_package_name.value_or("")}};
        if (in.model_package_group_name) {
            ATHANOR_TRY(Key group, group_key(call, *in.model_package_group_name));
            ATHANOR_TRY(row.ordinal, next_version(tx, group));
            row.key.account = group.account;  // whoever registers, its packages are the group's account's
            row.parent = group.name;
            row.key.name = group.name + "/" + std::to_string(row.ordinal);
            state.model_package_group_name = group.name;
            state.model_package_name = group.name;
            state.model_package_version = row.ordinal;
            if (!state.model_approval_status) state.model_approval_status = "PendingManualApproval";
        }
        ATHANOR_TRY(bool there, exists(tx, row.key));
        if (there) return taken(row.key);
        state.model_package_arn = row.key.arn();
        state.creation_time = tx.now();
        state.model_package_status = "Completed";
        state.created_by = user_of(call);
        if (!state.certify_for_marketplace) state.certify_for_marketplace = false;

        row.status = state.model_approval_status.value_or("");
        row.created = row.modified = tx.now();
        row.state = keep_package(vault_, state);
        ATHANOR_CHECK(insert(tx, row));
        if (in.tags) ATHANOR_CHECK(put_tags(tx, row.key, *in.tags));
        ATHANOR_CHECK(remember(tx, call, in.client_token, state.model_package_arn));
        ATHANOR_CHECK(emit_state_change(tx, row.key, state));
        return CreateModelPackageOutput{.model_package_arn = state.model_package_arn};
    });
}

Task<Result<DescribeModelPackageOutput>> ModelPackages::describe(gate::Call& call,
                                                                 DescribeModelPackageInput in) {
    co_return database_.read([&](store::Snapshot& snapshot) {
        return find_model_package(snapshot, call.account(), call.region, in.model_package_name, vault_);
    });
}

Task<Result<BatchDescribeModelPackageOutput>> ModelPackages::describe_many(
    gate::Call& call, BatchDescribeModelPackageInput in) {
    BatchDescribeModelPackageOutput out;
    co_return database_.read([&](store::Snapshot& snapshot) -> Result<BatchDescribeModelPackageOutput> {
        for (const std::string& arn : in.model_package_arn_list) {
            auto package = find_model_package(snapshot, call.account(), call.region, arn, vault_);
            if (package) {
                if (!out.model_package_summaries) out.model_package_summaries.emplace();
                mirror(*package, (*out.model_package_summaries)[arn]);
            } else {
                if (!out.batch_describe_model_package_error_map)
                    out.batch_describe_model_package_error_map.emplace();
                (*out.batch_describe_model_package_error_map)[arn] = {
                    .error_code = package.error().code, .error_response = package.error().message};
            }
        }
        return out;
    });
}

Task<Result<ListModelPackagesOutput>> ModelPackages::list_page(gate::Call& call, ListModelPackagesInput in) {
    Key group{call.account(), call.region, Kind::model_package_group, ""};
    if (in.model_package_group_name) {
        ATHANOR_CO_TRY(group, group_key(call, *in.model_package_group_name));
    }
    ListQuery query = list_query(group.account, call.region, Kind::model_package, in, true);
    query.status = in.model_approval_status;
    if (in.model_package_group_name) {
        query.parent = group.name;
    } else if (in.model_package_type.value_or("Unversioned") != "Both") {
        query.parents =
            in.model_package_type == "Versioned" ? ListQuery::Parents::some : ListQuery::Parents::none;
    }
    ATHANOR_CO_TRY(ListPage page,
                   database_.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListModelPackagesOutput out{.model_package_summary_list = {}, .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        ATHANOR_CO_TRY(auto state, recall<DescribeModelPackageOutput>(row.state));
        mirror(state, out.model_package_summary_list.emplace_back());
    }
    co_return out;
}

Task<Result<store::Durable<UpdateModelPackageOutput>>> ModelPackages::change(gate::Call& call,
                                                                             UpdateModelPackageInput in) {
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<UpdateModelPackageOutput> {
        ATHANOR_TRY(Resource row, find_package(tx, call.account(), call.region, in.model_package_arn));
        ATHANOR_TRY(auto state, recall_package(vault_, row.state));
        if (in.model_approval_status) state.model_approval_status = in.model_approval_status;
        if (in.approval_description) state.approval_description = in.approval_description;
        if (in.model_package_registration_type)
            state.model_package_registration_type = in.model_package_registration_type;
        if (in.inference_specification) state.inference_specification = in.inference_specification;
        if (in.source_uri) state.source_uri = in.source_uri;
        if (in.model_card) state.model_card = in.model_card;
        if (in.model_life_cycle) state.model_life_cycle = in.model_life_cycle;
        if (in.customer_metadata_properties) {
            if (!state.customer_metadata_properties) state.customer_metadata_properties.emplace();
            for (const auto& [name, value] : *in.customer_metadata_properties)
                (*state.customer_metadata_properties)[name] = value;
        }
        if (in.customer_metadata_properties_to_remove && state.customer_metadata_properties) {
            for (const std::string& name : *in.customer_metadata_properties_to_remove)
                state.customer_metadata_properties->erase(name);
        }
        if (in.additional_inference_specifications_to_add) {
            if (!state.additional_inference_specifications)
                state.additional_inference_specifications.emplace();
            auto& all = *state.additional_inference_specifications;
            all.insert(all.end(), in.additional_inference_specifications_to_add->begin(),
                       in.additional_inference_specifications_to_add->end());
        }
        state.last_modified_time = tx.now();
        state.last_modified_by = user_of(call);
        // Who, when and why are part of the state; the event is of a decision, not of every note.
        bool decided = in.model_life_cycle || row.status != state.model_approval_status.value_or("");
        row.status = state.model_approval_status.value_or("");
        row.modified = tx.now();
        row.state = keep_package(vault_, state);
        ATHANOR_CHECK(update(tx, row));
        if (decided) ATHANOR_CHECK(emit_state_change(tx, row.key, state));
        return UpdateModelPackageOutput{.model_package_arn = state.model_package_arn};
    });
}

Task<Result<store::Durable<Unit>>> ModelPackages::remove(gate::Call& call, DeleteModelPackageInput in) {
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(Resource row, find_package(tx, call.account(), call.region, in.model_package_name));
        ATHANOR_TRY(bool there, erase(tx, row.key));
        if (!there) return missing(row.key);
        return Unit{};
    });
}

}  // namespace athanor::sagemaker
