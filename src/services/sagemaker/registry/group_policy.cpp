#include "services/sagemaker/registry/group_policy.hpp"

#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::size_t kMostCompiled = 1000;  // texts; from there on it begins anew

// What stands in for a policy that cannot be read: nobody is let in by mistake.
constexpr std::string_view kNobody =
    R"({"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}})";

Result<std::optional<std::string>> find_policy(store::Snapshot& snapshot, const Key& group) {
    return snapshot.one<std::string>(
        "SELECT policy FROM sagemaker_group_policy WHERE account = ? AND region = ? AND name = ?",
        group.account, group.region, group.name);
}

std::unexpected<Error> no_policy(const Key& group) {
    return fail("ValidationException", "Cannot find resource policy for: " + group.arn() + ".");
}

Status check(const std::string& policy) {
    auto parsed = policy::Document::parse(policy, policy::Kind::resource);
    if (parsed) return {};
    const std::string& subject = parsed.error().subject;
    return fail("ValidationException",
                "Invalid resource policy document" + (subject.empty() ? "." : ": " + subject + "."));
}

// A package of a group is "GROUP/VERSION".
std::optional<Key> group_of(const Key& key) {
    if (key.kind == Kind::model_package_group) return key;
    if (key.kind != Kind::model_package) return std::nullopt;
    const std::size_t slash = key.name.find('/');
    if (slash == std::string::npos) return std::nullopt;
    return Key{key.account, key.region, Kind::model_package_group, key.name.substr(0, slash)};
}

}  // namespace

store::Migrations group_policy_migrations() {
    return {
        .component = "sagemaker.group_policies",
        .steps = {"CREATE TABLE sagemaker_group_policy ("
                  "  account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, policy TEXT NOT NULL,"
                  "  PRIMARY KEY (account, region, name));"}};
}

Status erase_group_policy(store::Transaction& tx, const Key& group) {
    ATHANOR_CHECK(tx.run("DELETE FROM sagemaker_group_policy WHERE account = ? AND region = ? AND name = ?",
                         group.account, group.region, group.name));
    return {};
}

Result<Key> group_key(const gate::Call& call, std::string_view name_or_arn) {
    auto key = parse_arn(name_or_arn);
    if (!key) return Key{call.account(), call.region, Kind::model_package_group, std::string(name_or_arn)};
    if (key->kind != Kind::model_package_group || key->region != call.region) return missing(*key);
    return *std::move(key);
}

void GroupPolicies::add_to(gate::Register& operations) {
    operations.changes<op::PutModelPackageGroupPolicy>(
        [this](gate::Call& call, PutModelPackageGroupPolicyInput in) { return put(call, std::move(in)); });
    operations.reads<op::GetModelPackageGroupPolicy>(
        [this](gate::Call& call, GetModelPackageGroupPolicyInput in) { return get(call, std::move(in)); });
    operations.changes<op::DeleteModelPackageGroupPolicy>(
        [this](gate::Call& call, DeleteModelPackageGroupPolicyInput in) {
            return remove(call, std::move(in));
        });
}

Task<Result<store::Durable<PutModelPackageGroupPolicyOutput>>> GroupPolicies::put(
    gate::Call& call, PutModelPackageGroupPolicyInput in) {
    ATHANOR_CO_TRY(Key group, group_key(call, in.model_package_group_name));
    ATHANOR_CO_CHECK(check(in.resource_policy));
    co_return co_await database_.write(
        [&](store::Transaction& tx) -> Result<PutModelPackageGroupPolicyOutput> {
            ATHANOR_TRY(bool there, exists(tx, group));
            if (!there) return missing(group);
            ATHANOR_CHECK(erase_group_policy(tx, group));
            ATHANOR_CHECK(tx.run(
                "INSERT INTO sagemaker_group_policy (account, region, name, policy) VALUES (?, ?, ?, ?)",
                group.account, group.region, group.name, in.resource_policy));
            return PutModelPackageGroupPolicyOutput{.model_package_group_arn = group.arn()};
        });
}

Task<Result<GetModelPackageGroupPolicyOutput>> GroupPolicies::get(gate::Call& call,
                                                                  GetModelPackageGroupPolicyInput in) {
    ATHANOR_CO_TRY(Key group, group_key(call, in.model_package_group_name));
    co_return database_.read([&](store::Snapshot& snapshot) -> Result<GetModelPackageGroupPolicyOutput> {
        ATHANOR_TRY(bool there, exists(snapshot, group));
        if (!there) return missing(group);
        ATHANOR_TRY(auto policy, find_policy(snapshot, group));
        if (!policy) return no_policy(group);
        return GetModelPackageGroupPolicyOutput{.resource_policy = *std::move(policy)};
    });
}

Task<Result<store::Durable<Unit>>> GroupPolicies::remove(gate::Call& call,
                                                         DeleteModelPackageGroupPolicyInput in) {
    ATHANOR_CO_TRY(Key group, group_key(call, in.model_package_group_name));
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(bool there, exists(tx, group));
        if (!there) return missing(group);
        ATHANOR_TRY(auto policy, find_policy(tx, group));
        if (!policy) return no_policy(group);
        ATHANOR_CHECK(erase_group_policy(tx, group));
        return Unit{};
    });
}

identity::ResourceFacts GroupPolicies::facts_of(std::string_view arn) const {
    auto key = parse_arn(arn);
    if (!key) return {};
    identity::ResourceFacts out{.find_tags = [this, key = *key] {
        auto kept = std::make_shared<gate::Tags>();
        auto tags = database_.read([&](store::Snapshot& snapshot) { return tags_of(snapshot, key); });
        for (auto& tag : tags.value_or(TagList{}))
            kept->insert_or_assign(std::move(tag.key), std::move(tag.value));
        return kept;
    }};
    const auto group = group_of(*key);
    if (!group) return out;
    Status read = database_.read([&](store::Snapshot& snapshot) -> Status {
        ATHANOR_TRY(auto policy, find_policy(snapshot, *group));
        if (policy) out.policy = compiled(*policy);
        return {};
    });
    if (!read) out.policy = compiled(std::string(kNobody));
    return out;
}

identity::DocumentPtr GroupPolicies::compiled(const std::string& text) const {
    std::lock_guard lock(mutex_);
    auto found = compiled_.find(text);
    if (found != compiled_.end()) return found->second;
    auto parsed = policy::Document::parse(text, policy::Kind::resource);
    if (!parsed) parsed = policy::Document::parse(kNobody, policy::Kind::resource);
    ATHANOR_ASSERT(parsed);
    if (compiled_.size() >= kMostCompiled) compiled_.clear();
    return compiled_.emplace(text, std::make_shared<const policy::Document>(*std::move(parsed)))
        .first->second;
}

}  // namespace athanor::sagemaker
