// The versions of managed policies: at most five, one of them in force.
#include "services/iam/documents.hpp"
#include "services/iam/policies.hpp"

namespace athanor::iam {
namespace {

constexpr std::int64_t kMostVersions = 5;
constexpr std::size_t kPolicySize = 6144;

std::string id_of(std::int64_t version) { return "v" + std::to_string(version); }

std::unexpected<Error> no_such_version(const std::string& arn, const std::string& version) {
    return no_such_entity("Policy " + arn + " version " + version + " does not exist or is not attachable.");
}

// "v3" of the policy. NoSuchEntity.
Result<std::int64_t> version_named(store::Snapshot& s, const Entity& policy, const std::string& id) {
    const auto number =
        id.starts_with('v') ? parse_number<std::int64_t>(std::string_view(id).substr(1)) : std::nullopt;
    if (!number) return no_such_version(policy.arn(), id);
    ATHANOR_TRY(auto there, s.one<std::int64_t>(
                                "SELECT 1 FROM iam_version WHERE account = ? AND folded = ? AND version = ?",
                                policy.account, policy.folded(), *number));
    if (!there) return no_such_version(policy.arn(), id);
    return *number;
}

Result<CreatePolicyVersionResponse> create_policy_version(Writing w, const CreatePolicyVersionRequest& in) {
    ATHANOR_TRY(Entity policy, own_policy(w.s, w.account(), in.policy_arn));
    ATHANOR_CHECK(check_managed(in.policy_document));
    ATHANOR_TRY(auto there,
                w.s.one<std::int64_t>("SELECT count(*) FROM iam_version WHERE account = ? AND folded = ?",
                                      w.account(), policy.folded()));
    if (there.value_or(0) >= kMostVersions) {
        return fail(
            "LimitExceeded",
            "A managed policy can have up to 5 versions. Before you create a new version, you must delete an "
            "existing version.",
            409);
    }
    const bool in_force = in.set_as_default.value_or(false);
    ++policy.last_version;
    policy.updated = w.now();
    if (in_force) policy.default_version = policy.last_version;
    ATHANOR_CHECK(insert_version(w, policy, policy.last_version, in.policy_document));
    ATHANOR_CHECK(update(w, policy));
    return CreatePolicyVersionResponse{.policy_version =
                                           PolicyVersion{.version_id = id_of(policy.last_version),
                                                         .is_default_version = in_force,
                                                         .create_date = w.now()}};
}

Result<GetPolicyVersionResponse> get_policy_version(Reading r, const GetPolicyVersionRequest& in) {
    if (const auto* of_aws = identity::find_managed(in.policy_arn)) {
        if (in.version_id != "v1") return no_such_version(in.policy_arn, in.version_id);
        return GetPolicyVersionResponse{.policy_version = version_of(*of_aws)};
    }
    ATHANOR_TRY(Entity policy, policy_to_read(r, in.policy_arn));
    ATHANOR_TRY(auto versions, versions_of(r.s, policy, true));
    for (auto& version : versions)
        if (version.version_id == in.version_id)
            return GetPolicyVersionResponse{.policy_version = std::move(version)};
    return no_such_version(in.policy_arn, in.version_id);
}

// Newest first, at most five: a page holds them all, unless fewer are asked for.
Result<ListPolicyVersionsResponse> list_policy_versions(Reading r, const ListPolicyVersionsRequest& in) {
    ATHANOR_TRY(Page page, Page::of(in));
    std::vector<PolicyVersion> all;
    if (const auto* of_aws = identity::find_managed(in.policy_arn)) {
        all.push_back(version_of(*of_aws));
        all.back().document.reset();
    } else {
        ATHANOR_TRY(Entity policy, policy_to_read(r, in.policy_arn));
        ATHANOR_TRY(all, versions_of(r.s, policy, false));
    }
    ListPolicyVersionsResponse out;
    out.versions.emplace();
    bool skipping = !page.after().empty();
    for (auto& version : all) {
        if (skipping) {
            skipping = version.version_id != page.after();
            continue;
        }
        if (!page.take(*version.version_id)) break;
        out.versions->push_back(std::move(version));
    }
    page.finish(out);
    return out;
}

Result<Nothing> set_default_policy_version(Writing w, const SetDefaultPolicyVersionRequest& in) {
    ATHANOR_TRY(Entity policy, own_policy(w.s, w.account(), in.policy_arn));
    ATHANOR_TRY(policy.default_version, version_named(w.s, policy, in.version_id));
    policy.updated = w.now();
    ATHANOR_CHECK(update(w, policy));
    return Nothing{};
}

Result<Nothing> delete_policy_version(Writing w, const DeletePolicyVersionRequest& in) {
    ATHANOR_TRY(Entity policy, own_policy(w.s, w.account(), in.policy_arn));
    ATHANOR_TRY(auto version, version_named(w.s, policy, in.version_id));
    if (version == policy.default_version)
        return delete_conflict("Cannot delete the default version of a policy.");
    ATHANOR_CHECK(w.tx.run("DELETE FROM iam_version WHERE account = ? AND folded = ? AND version = ?",
                           w.account(), policy.folded(), version));
    return Nothing{};
}

}  // namespace

Status check_managed(const std::string& document) {
    ATHANOR_CHECK(check_identity_policy(document));
    if (counted_size(document) > kPolicySize) return quota_exceeded("PolicySize", kPolicySize);
    return {};
}

Status insert_version(Writing& w, const Entity& policy, std::int64_t version, const std::string& document) {
    ATHANOR_CHECK(w.tx.run(
        "INSERT INTO iam_version (account, folded, version, document, created) VALUES (?, ?, ?, ?, ?)",
        policy.account, policy.folded(), version, document, w.now()));
    return {};
}

Result<std::vector<PolicyVersion>> versions_of(store::Snapshot& s, const Entity& policy,
                                               bool with_documents) {
    std::vector<PolicyVersion> out;
    ATHANOR_CHECK((s.each<std::int64_t, std::string, Timestamp>(
        "SELECT version, document, created FROM iam_version WHERE account = ? AND folded = ? ORDER BY "
        "version DESC",
        [&](std::int64_t version, std::string document, Timestamp created) {
            out.push_back({.version_id = id_of(version),
                           .is_default_version = version == policy.default_version,
                           .create_date = created});
            if (with_documents) out.back().document = uri_encode(document);
        },
        policy.account, policy.folded())));
    return out;
}

PolicyVersion version_of(const identity::ManagedPolicy& policy) {
    return {.document = uri_encode(policy.document),
            .version_id = "v1",
            .is_default_version = true,
            .create_date = policy.created()};
}

Result<Usage> usage_of(const Reading& r, std::string_view arn) {
    ATHANOR_TRY(auto attached,
                r.s.one<std::int64_t>("SELECT count(*) FROM iam_attached WHERE account = ? AND policy = ?",
                                      r.account(), arn));
    ATHANOR_TRY(auto boundaries,
                r.s.one<std::int64_t>("SELECT count(*) FROM iam_entity WHERE account = ? AND boundary = ?",
                                      r.account(), arn));
    return Usage{attached.value_or(0), boundaries.value_or(0)};
}

Result<Policy> policy_of(const Reading& r, const Entity& policy, bool with_tags) {
    ATHANOR_TRY(Usage usage, usage_of(r, policy.arn()));
    Policy out{.policy_name = policy.name,
               .policy_id = policy.id,
               .arn = policy.arn(),
               .path = policy.path,
               .default_version_id = id_of(policy.default_version),
               .attachment_count = usage.attached,
               .permissions_boundary_usage_count = usage.boundaries,
               .is_attachable = true,
               .create_date = policy.created,
               .update_date = policy.updated};
    if (with_tags) {
        if (!policy.description.empty()) out.description = policy.description;
        ATHANOR_TRY(auto tags, tags_of(r.s, r.account(), kPolicy, policy.name));
        if (!tags.empty()) out.tags = std::move(tags);
    }
    return out;
}

Result<Policy> policy_of(const Reading& r, const identity::ManagedPolicy& policy) {
    ATHANOR_TRY(Usage usage, usage_of(r, policy.arn()));
    return Policy{.policy_name = std::string(policy.name),
                  .policy_id = policy.id(),
                  .arn = policy.arn(),
                  .path = std::string(policy.path),
                  .default_version_id = "v1",
                  .attachment_count = usage.attached,
                  .permissions_boundary_usage_count = usage.boundaries,
                  .is_attachable = !policy.path.starts_with("/aws-service-role/"),
                  .create_date = policy.created(),
                  .update_date = policy.created()};
}

Result<Entity> policy_to_read(const Reading& r, const std::string& arn) {
    const auto parsed = identity::parse_iam_arn(arn);
    if (!parsed || parsed->kind != kPolicy) return fail("InvalidInput", "ARN " + arn + " is not valid.");
    if (parsed->account == r.account()) {
        ATHANOR_TRY(auto found, find_entity(r.s, r.account(), kPolicy, parsed->name));
        if (found && found->arn() == arn) return *std::move(found);
    }
    return no_such_entity("Policy " + arn + " was not found.");
}

void add_versions(const Table& table) {
    table.writes<op::CreatePolicyVersion>(create_policy_version);
    table.reads<op::GetPolicyVersion>(get_policy_version);
    table.reads<op::ListPolicyVersions>(list_policy_versions);
    table.writes<op::SetDefaultPolicyVersion>(set_default_policy_version);
    table.writes<op::DeletePolicyVersion>(delete_policy_version);
}

}  // namespace athanor::iam
