#include <algorithm>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "services/secretsmanager/service.hpp"

namespace athanor::secretsmanager {
namespace {

using namespace api::secretsmanager;

constexpr std::int64_t kLeastWindow = 7, kMostWindow = 30, kSecretPage = 100;
constexpr std::chrono::minutes kDeletePause{1};
constexpr std::size_t kMostTagsAtOnce = 50;

Status check_name(std::string_view name) {
    auto good = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("-/_+=.@!").find(c) != std::string_view::npos;
    };
    if (std::ranges::all_of(name, good)) return {};
    return fail(
        "ValidationException",
        "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: "
        "-/_+=.@!");
}

// ListSecrets' words: a prefix, of a word for "all"; "!" before a value: none such.
bool begins(std::string_view text, std::string_view with, bool fold) {
    if (text.size() < with.size()) return false;
    return fold ? equal_ignore_case(text.substr(0, with.size()), with) : text.starts_with(with);
}

bool any_word_begins(std::string_view text, std::string_view with) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool word =
            at == 0 || std::string_view(" /_+=.@-").find(text[at - 1]) != std::string_view::npos;
        if (word && begins(text.substr(at), with, true)) return true;
    }
    return false;
}

bool has(const SecretRow& secret, std::string_view key, std::string_view value) {
    if (key == "name") return begins(secret.name, value, false);
    if (key == "description") return secret.description && any_word_begins(*secret.description, value);
    if (key == "tag-key")
        return std::ranges::any_of(secret.tags,
                                   [&](const auto& tag) { return begins(tag.first, value, false); });
    if (key == "tag-value")
        return std::ranges::any_of(secret.tags,
                                   [&](const auto& tag) { return begins(tag.second, value, false); });
    if (key == "primary-region") return begins(secret.region, value, false);
    if (key == "owning-service") return false;
    if (any_word_begins(secret.name, value)) return true;  // all
    if (secret.description && any_word_begins(*secret.description, value)) return true;
    return std::ranges::any_of(secret.tags, [&](const auto& tag) {
        return any_word_begins(tag.first, value) || any_word_begins(tag.second, value);
    });
}

bool fits(const SecretRow& secret, const Filter& filter) {
    const auto& values = filter.values.value_or(std::vector<std::string>{});
    return std::ranges::any_of(values, [&](std::string_view value) {
        const bool none = value.starts_with('!');
        return has(secret, filter.key.value_or("all"), none ? value.substr(1) : value) != none;
    });
}

std::vector<Tag> listed(const gate::Tags& tags) {
    std::vector<Tag> out;
    for (const auto& [name, value] : tags) out.push_back({.key = name, .value = value});
    return out;
}

using Stages = std::map<std::string, std::vector<std::string>>;

Stages stages_by_id(const std::vector<VersionRow>& versions) {
    Stages out;
    for (const VersionRow& version : versions)
        if (!version.stages.empty()) out[version.id] = {version.stages.begin(), version.stages.end()};
    return out;
}

// What both DescribeSecret and ListSecrets say.
template <class Out>
Out described(const SecretRow& row) {
    Out out;
    out.arn = row.arn;
    out.name = row.name;
    if (row.description && !row.description->empty()) out.description = row.description;
    out.kms_key_id = row.kms_key;
    out.last_changed_date = row.changed;
    out.last_accessed_date = row.accessed;
    out.deleted_date = row.deletion;
    if (!row.tags.empty()) out.tags = listed(row.tags);
    out.created_date = row.created;
    return out;
}

// What ListSecrets sorts by, as a text: times as many digits each, and the name, so that no two are the same.
std::string sort_key(const SecretRow& row, std::string_view by) {
    if (by == "name") return row.name;
    Timestamp time = by == "last-changed-date" ? row.changed : row.created;
    if (by == "last-accessed-date") time = row.accessed.value_or(Timestamp{});
    std::string digits = std::to_string(time.time_since_epoch().count());
    return std::string(20 - digits.size(), '0') + digits + row.name;
}

CreateSecretResponse created(const SecretRow& row, const std::optional<std::string>& version) {
    return {.arn = row.arn, .name = row.name, .version_id = version};
}

}  // namespace

bool matches(const SecretRow& secret, const std::vector<Filter>& filters) {
    return std::ranges::all_of(filters, [&](const Filter& filter) { return fits(secret, filter); });
}

Result<gate::Tags> tags_of(const std::vector<Tag>& list) {
    gate::Tags out;
    for (const Tag& tag : list) {
        if (!tag.key || tag.key->empty()) return invalid_parameter("A tag must have a key.");
        if (to_lower(*tag.key).starts_with("aws:"))
            return invalid_parameter("Tag keys that begin with aws: are reserved for use by AWS.");
        if (!out.emplace(*tag.key, tag.value.value_or("")).second)
            return invalid_parameter("Duplicate tag key: " + *tag.key);
    }
    if (out.size() > kMostTagsAtOnce) return limit_exceeded("A secret can have at most 50 tags.");
    return out;
}

Task<Result<store::Durable<CreateSecretResponse>>> Secrets::create(gate::Call& call, CreateSecretRequest in) {
    ATHANOR_CO_CHECK(check_name(in.name));
    if (in.add_replica_regions && !in.add_replica_regions->empty())
        co_return invalid_parameter("Secrets are not replicated to other Regions here.");
    if (in.type) co_return invalid_parameter("Secrets of other services' types are not kept here.");
    ATHANOR_CO_TRY(auto value, value_of(in.secret_string, in.secret_binary));
    ATHANOR_CO_TRY(auto tags, tags_of(in.tags.value_or(std::vector<Tag>{})));
    const SecretId id{.account = call.account(), .region = call.region, .name = in.name};
    const std::string version = version_id(in.client_request_token);

    ATHANOR_CO_TRY(auto there, control_.read([&](store::Snapshot& s) { return find_secret(s, id); }));
    if (there && there->deletion)
        co_return invalid_request(
            "You can't create this secret because a secret with this name is already scheduled for "
            "deletion.");
    if (there) {
        ATHANOR_CO_TRY(auto same,
                       control_.read([&](store::Snapshot& s) { return version_of(s, *there, version); }));
        if (!same || !value)
            co_return fail("ResourceExistsException",
                           "The operation failed because the secret " + in.name + " already exists.");
        ATHANOR_CO_CHECK(co_await check_repeated(call, *there, *same, *value));
        co_return store::Durable<CreateSecretResponse>::unchanged(created(*there, version));
    }

    SecretRow row{
        .account = id.account, .region = id.region, .name = in.name, .arn = id.arn() + new_suffix()};
    row.description = in.description;
    row.kms_key = in.kms_key_id;
    row.tags = std::move(tags);
    row.created = row.changed = clock_.now();
    std::optional<VersionRow> first;
    if (value) {
        ATHANOR_CO_TRY(first, co_await seal(call, row, version, *value));
    }
    co_return co_await control_.write([&](store::Transaction& tx) -> Result<CreateSecretResponse> {
        ATHANOR_TRY(auto meanwhile, find_secret(tx, id));
        if (meanwhile)
            return fail("ResourceExistsException",
                        "The operation failed because the secret " + in.name + " already exists.");
        ATHANOR_CHECK(save(tx, row));
        if (first) ATHANOR_CHECK(attach(tx, row, *first, {std::string(kCurrent)}));
        return created(row, first ? std::optional(first->id) : std::nullopt);
    });
}

Task<Result<DescribeSecretResponse>> Secrets::describe(gate::Call& call, DescribeSecretRequest in) {
    co_return control_.read([&](store::Snapshot& s) -> Result<DescribeSecretResponse> {
        ATHANOR_TRY(SecretRow row, look_up(s, call, in.secret_id));
        ATHANOR_TRY(auto versions, versions_of(s, row));
        auto out = described<DescribeSecretResponse>(row);
        if (auto stages = stages_by_id(versions); !stages.empty())
            out.version_ids_to_stages = std::move(stages);
        return out;
    });
}

Task<Result<ListSecretsResponse>> Secrets::list(gate::Call& call, ListSecretsRequest in) {
    co_return control_.read([&](store::Snapshot& s) -> Result<ListSecretsResponse> {
        ATHANOR_TRY(auto all, secrets_of(s, call.account(), call.region));
        const auto filters = in.filters.value_or(std::vector<Filter>{});
        const bool deleted_too = in.include_planned_deletion.value_or(false);
        std::erase_if(all, [&](const SecretRow& row) {
            return (row.deletion && !deleted_too) || !matches(row, filters);
        });
        const std::string by = in.sort_by.value_or("created-date");
        const bool descending = in.sort_order == "desc";
        const auto key_of = [&](const SecretRow& row) { return sort_key(row, by); };
        std::ranges::sort(all, [&](const SecretRow& a, const SecretRow& b) {
            return descending ? key_of(b) < key_of(a) : key_of(a) < key_of(b);
        });
        ListSecretsResponse out;
        ATHANOR_TRY(auto page, page_of(std::move(all), in.next_token, in.max_results.value_or(kSecretPage),
                                       out, key_of, descending));
        out.secret_list.emplace();
        for (const SecretRow& row : page) {
            ATHANOR_TRY(auto versions, versions_of(s, row));
            auto& entry = out.secret_list->emplace_back(described<SecretListEntry>(row));
            if (auto stages = stages_by_id(versions); !stages.empty())
                entry.secret_versions_to_stages = std::move(stages);
        }
        return out;
    });
}

Task<Result<store::Durable<UpdateSecretResponse>>> Secrets::update(gate::Call& call, UpdateSecretRequest in) {
    if (in.type) co_return invalid_parameter("Secrets of other services' types are not kept here.");
    ATHANOR_CO_TRY(auto value, value_of(in.secret_string, in.secret_binary));
    ATHANOR_CO_TRY(SecretRow row, found(call, in.secret_id));
    if (in.kms_key_id) row.kms_key = in.kms_key_id;
    const std::string version = version_id(in.client_request_token);

    // Under a new key: what has a label. What has none stays under the key that it had.
    std::vector<VersionRow> resealed;
    std::map<std::string, std::string> sealed_before;
    if (in.kms_key_id) {
        ATHANOR_CO_TRY(auto versions, control_.read([&](store::Snapshot& s) { return versions_of(s, row); }));
        for (const VersionRow& old : versions) {
            if (old.stages.empty()) continue;
            ATHANOR_CO_TRY(Value plain, co_await open(call, row, old));
            ATHANOR_CO_TRY(VersionRow anew, co_await seal(call, row, old.id, plain));
            anew.created = old.created;
            anew.accessed = old.accessed;
            sealed_before[old.id] = old.sealed;
            resealed.push_back(std::move(anew));
        }
    }
    std::optional<VersionRow> added;
    if (value) {
        ATHANOR_CO_TRY(auto same,
                       control_.read([&](store::Snapshot& s) { return version_of(s, row, version); }));
        if (same) {
            ATHANOR_CO_CHECK(co_await check_repeated(call, row, *same, *value));
        } else {
            ATHANOR_CO_TRY(added, co_await seal(call, row, version, *value));
        }
    }
    co_return co_await change<UpdateSecretResponse>(
        call, in.secret_id, [&](store::Transaction& tx, SecretRow& now) -> Result<UpdateSecretResponse> {
            if (now.arn != row.arn) return no_such_secret();
            if (in.description) now.description = in.description;
            if (in.kms_key_id) now.kms_key = in.kms_key_id;
            for (const VersionRow& anew : resealed) {
                ATHANOR_TRY(auto old, version_of(tx, now, anew.id));
                if (!old || old->sealed != sealed_before[anew.id]) continue;
                VersionRow kept = anew;
                kept.stages = old->stages;
                ATHANOR_CHECK(save(tx, now, kept));
            }
            if (added) ATHANOR_CHECK(attach(tx, now, *added, {std::string(kCurrent)}));
            UpdateSecretResponse out{.arn = now.arn, .name = now.name};
            if (value) out.version_id = version;
            return out;
        });
}

Task<Result<store::Durable<DeleteSecretResponse>>> Secrets::remove(gate::Call& call, DeleteSecretRequest in) {
    const bool force = in.force_delete_without_recovery.value_or(false);
    if (force && in.recovery_window_in_days)
        co_return invalid_parameter(
            "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.");
    const std::int64_t days = in.recovery_window_in_days.value_or(kMostWindow);
    if (days < kLeastWindow || days > kMostWindow)
        co_return invalid_parameter(
            "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");
    co_return co_await control_.write([&](store::Transaction& tx) -> Result<DeleteSecretResponse> {
        const Timestamp now = clock_.now();
        auto row = look_up(tx, call, in.secret_id);
        if (!row) {
            // A forced deletion of what is not there succeeds, so that it can be repeated.
            const auto id = parse_id(call.account(), call.region, in.secret_id);
            if (!force || row.error().code != "ResourceNotFoundException" || !id)
                return std::unexpected(row.error());
            return DeleteSecretResponse{.arn = id->arn(), .name = id->name, .deletion_date = now};
        }
        if (force) {
            ATHANOR_CHECK(erase(tx, *row));
            return DeleteSecretResponse{.arn = row->arn, .name = row->name, .deletion_date = now};
        }
        if (row->deletion) return marked_for_deletion();
        row->deletion = now + std::chrono::days(days);
        ATHANOR_CHECK(save(tx, *row));
        return DeleteSecretResponse{.arn = row->arn, .name = row->name, .deletion_date = row->deletion};
    });
}

Task<Result<store::Durable<RestoreSecretResponse>>> Secrets::restore(gate::Call& call,
                                                                     RestoreSecretRequest in) {
    co_return co_await control_.write([&](store::Transaction& tx) -> Result<RestoreSecretResponse> {
        ATHANOR_TRY(SecretRow row, look_up(tx, call, in.secret_id));
        row.deletion.reset();
        ATHANOR_CHECK(save(tx, row));
        return RestoreSecretResponse{.arn = row.arn, .name = row.name};
    });
}

Task<Status> Secrets::delete_due() {
    const Timestamp now = clock_.now();
    auto done = co_await control_.write([=](store::Transaction& tx) -> Result<std::size_t> {
        ATHANOR_TRY(auto due, due_for_deletion(tx, now));
        for (const SecretRow& row : due) ATHANOR_CHECK(erase(tx, row));
        return due.size();
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status{};
}

Task<void> Secrets::delete_loop() {
    for (;;) {
        if (auto done = co_await delete_due(); !done)
            log::warn("secrets that are past their recovery window stay: {}", done.error().message);
        co_await clock_.sleep(kDeletePause);
    }
}

void Secrets::add_to(gate::Register& operations) {
    operations_ = &operations;
    using gate::Call;
    operations.changes<op::CreateSecret>(
        [this](Call& c, CreateSecretRequest in) { return create(c, std::move(in)); });
    operations.reads<op::DescribeSecret>(
        [this](Call& c, DescribeSecretRequest in) { return describe(c, std::move(in)); });
    operations.reads<op::ListSecrets>(
        [this](Call& c, ListSecretsRequest in) { return list(c, std::move(in)); });
    operations.changes<op::UpdateSecret>(
        [this](Call& c, UpdateSecretRequest in) { return update(c, std::move(in)); });
    operations.changes<op::DeleteSecret>(
        [this](Call& c, DeleteSecretRequest in) { return remove(c, std::move(in)); });
    operations.changes<op::RestoreSecret>(
        [this](Call& c, RestoreSecretRequest in) { return restore(c, std::move(in)); });
    operations.reads<op::GetSecretValue>(
        [this](Call& c, GetSecretValueRequest in) { return get(c, std::move(in)); });
    operations.reads<op::BatchGetSecretValue>(
        [this](Call& c, BatchGetSecretValueRequest in) { return get_batch(c, std::move(in)); });
    operations.changes<op::PutSecretValue>(
        [this](Call& c, PutSecretValueRequest in) { return put(c, std::move(in)); });
    operations.reads<op::ListSecretVersionIds>(
        [this](Call& c, ListSecretVersionIdsRequest in) { return list_versions(c, std::move(in)); });
    operations.changes<op::UpdateSecretVersionStage>(
        [this](Call& c, UpdateSecretVersionStageRequest in) { return move_stage(c, std::move(in)); });
    operations.changes<op::PutResourcePolicy>(
        [this](Call& c, PutResourcePolicyRequest in) { return put_policy(c, std::move(in)); });
    operations.reads<op::GetResourcePolicy>(
        [this](Call& c, GetResourcePolicyRequest in) { return get_policy(c, std::move(in)); });
    operations.changes<op::DeleteResourcePolicy>(
        [this](Call& c, DeleteResourcePolicyRequest in) { return delete_policy(c, std::move(in)); });
    operations.reads<op::ValidateResourcePolicy>(
        [this](Call& c, ValidateResourcePolicyRequest in) { return validate_policy(c, std::move(in)); });
    operations.changes<op::TagResource>(
        [this](Call& c, TagResourceRequest in) { return tag(c, std::move(in)); });
    operations.changes<op::UntagResource>(
        [this](Call& c, UntagResourceRequest in) { return untag(c, std::move(in)); });
    operations.reads<op::GetRandomPassword>(
        [this](Call& c, GetRandomPasswordRequest in) { return password(c, std::move(in)); });
}

}  // namespace athanor::secretsmanager
