// CreateKey to deletion, and rotation. Which operation a state allows: "Key states of AWS KMS keys" of the developer guide.
#include <algorithm>

#include "services/kms/refusals.hpp"
#include "services/kms/service.hpp"

namespace athanor::kms {
namespace {

using namespace api::kms;

constexpr std::int64_t kKeyPage = 100, kShortestWindow = 7, kLongestWindow = 30;
constexpr std::size_t kMostKeys = 100'000;  // an account and Region
constexpr std::size_t kMostOnDemand = 25;   // rotations of a key
constexpr std::string_view kSymmetric = "SYMMETRIC_DEFAULT", kUsage = "ENCRYPT_DECRYPT";

std::chrono::hours days(std::int64_t count) { return std::chrono::hours(24 * count); }

KeyMetadata metadata_of(const KeyRow& row, const std::string& material) {
    KeyMetadata out{.aws_account_id = row.name.account,
                    .key_id = row.name.id,
                    .arn = row.name.arn(),
                    .creation_date = row.created,
                    .enabled = row.state == State::enabled,
                    .description = row.description,
                    .key_usage = std::string(kUsage),
                    .key_state = std::string(name_of(row.state)),
                    .origin = "AWS_KMS",
                    .key_manager = row.managed ? "AWS" : "CUSTOMER",
                    .customer_master_key_spec = std::string(kSymmetric),
                    .key_spec = std::string(kSymmetric),
                    .encryption_algorithms = std::vector<std::string>{std::string(kSymmetric)},
                    .multi_region = false,
                    .current_key_material_id = material};
    if (row.state == State::pending_deletion) out.deletion_date = row.deletion;
    return out;
}

Status check_kind(const CreateKeyRequest& in) {
    if (in.multi_region.value_or(false)) return unsupported("Multi-Region keys are not supported.");
    if (in.custom_key_store_id || in.xks_key_id) return unsupported("Custom key stores are not supported.");
    if (in.origin.value_or("AWS_KMS") != "AWS_KMS")
        return unsupported("Keys of origin " + *in.origin + " are not supported.");
    if (in.key_spec && in.customer_master_key_spec)
        return validation_error(
            "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec "
            "is "
            "deprecated.");
    const std::string spec =
        in.key_spec.value_or(in.customer_master_key_spec.value_or(std::string(kSymmetric)));
    if (spec != kSymmetric) return unsupported("Keys of spec " + spec + " are not supported.");
    if (in.key_usage.value_or(std::string(kUsage)) != kUsage)
        return validation_error("KeyUsage " + *in.key_usage + " is not compatible with KeySpec " + spec);
    return {};
}

}  // namespace

Task<Result<store::Durable<CreateKeyResponse>>> Kms::create(gate::Call& call, CreateKeyRequest in) {
    gate::Tags tags;
    if (in.tags) {
        ATHANOR_CO_TRY(tags, tags_of(*in.tags));
    }
    Use use{.action = "kms:CreateKey", .request_tags = &tags};
    const bool bypass = in.bypass_policy_lockout_safety_check.value_or(false);
    use.more.emplace_back("kms:bypasspolicylockoutsafetycheck", policy::Values{bypass ? "true" : "false"});
    ATHANOR_CO_CHECK(access_->check_identity(call, "*", use));
    if (!tags.empty())
        ATHANOR_CO_CHECK(
            access_->check_identity(call, "*", {.action = "kms:TagResource", .request_tags = &tags}));
    ATHANOR_CO_CHECK(check_kind(in));
    if (keys_->list(call.account(), call.region).size() >= kMostKeys)
        co_return limit_exceeded("There are as many KMS keys as an account can have in a Region.");
    Key key;
    key.name = {call.account(), call.region, uuid4(keys_->random())};
    key.arn = key.name.arn();
    key.description = in.description.value_or("");
    key.created = keys_->clock().now();
    key.policy = in.policy.value_or(default_policy(call.account()));
    key.tags = std::move(tags);
    ATHANOR_CO_CHECK(check_policy(call, key, key.policy, bypass));
    const KeyRow row = key;
    ATHANOR_CO_TRY(auto made, co_await keys_->add(row));
    const KeyPtr found = keys_->find(key.arn);
    co_return std::move(made).map([&](bool) {
        return CreateKeyResponse{.key_metadata = metadata_of(row, found ? found->current().id : "")};
    });
}

Task<Result<DescribeKeyResponse>> Kms::describe(gate::Call& call, DescribeKeyRequest in) {
    ATHANOR_CO_CHECK(check_tokens(in.grant_tokens));
    ATHANOR_CO_TRY(
        KeyPtr key,
        admitted(call, in.key_id, {.action = "kms:DescribeKey", .granted = "DescribeKey"}, Reach::anywhere));
    co_return DescribeKeyResponse{.key_metadata = metadata_of(*key, key->current().id)};
}

Task<Result<ListKeysResponse>> Kms::list(gate::Call& call, ListKeysRequest in) {
    ATHANOR_CO_CHECK(access_->check_identity(call, "*", {.action = "kms:ListKeys"}));
    std::vector<KeyListEntry> all;
    for (const KeyPtr& key : keys_->list(call.account(), call.region))
        all.push_back({.key_id = key->name.id, .key_arn = key->arn});
    ListKeysResponse out;
    out.keys = page_of(std::move(all), in.marker, in.limit.value_or(kKeyPage), out,
                       [](const KeyListEntry& one) { return *one.key_id; });
    co_return out;
}

Task<Result<store::Durable<Kms::Unit>>> Kms::enable(gate::Call& call, EnableKeyRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:EnableKey"}));
    co_return co_await keys_->change(key->name, [](store::Transaction&, KeyRow& row) -> Result<Unit> {
        ATHANOR_CHECK(check_not_pending(row));
        row.state = State::enabled;
        return Unit{};
    });
}

Task<Result<store::Durable<Kms::Unit>>> Kms::disable(gate::Call& call, DisableKeyRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:DisableKey"}));
    co_return co_await keys_->change(key->name, [](store::Transaction&, KeyRow& row) -> Result<Unit> {
        ATHANOR_CHECK(check_not_pending(row));
        row.state = State::disabled;
        return Unit{};
    });
}

Task<Result<store::Durable<ScheduleKeyDeletionResponse>>> Kms::schedule_deletion(
    gate::Call& call, ScheduleKeyDeletionRequest in) {
    const std::int64_t window = in.pending_window_in_days.value_or(kLongestWindow);
    Use use{.action = "kms:ScheduleKeyDeletion"};
    use.more.emplace_back("kms:schedulekeydeletionpendingwindowindays",
                          policy::Values{std::to_string(window)});
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, use));
    if (window < kShortestWindow || window > kLongestWindow)
        co_return validation_error("PendingWindowInDays must be between 7 and 30 (inclusive).");
    co_return co_await keys_->change(
        key->name, [&](store::Transaction&, KeyRow& row) -> Result<ScheduleKeyDeletionResponse> {
            ATHANOR_CHECK(check_not_pending(row));
            row.state = State::pending_deletion;
            row.deletion = keys_->clock().now() + days(window);
            row.pending_days = window;
            return ScheduleKeyDeletionResponse{.key_id = row.name.arn(),
                                               .deletion_date = row.deletion,
                                               .key_state = std::string(name_of(row.state)),
                                               .pending_window_in_days = window};
        });
}

Task<Result<store::Durable<CancelKeyDeletionResponse>>> Kms::cancel_deletion(gate::Call& call,
                                                                             CancelKeyDeletionRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:CancelKeyDeletion"}));
    co_return co_await keys_->change(
        key->name, [](store::Transaction&, KeyRow& row) -> Result<CancelKeyDeletionResponse> {
            if (row.state != State::pending_deletion) return not_pending_deletion(row.name.arn());
            row.state = State::disabled;
            row.deletion.reset();
            row.pending_days = 0;
            return CancelKeyDeletionResponse{.key_id = row.name.arn()};
        });
}

namespace {

// Of the operations of rotation: the key must be enabled.
Status check_enabled(const KeyRow& row) {
    if (row.state == State::disabled) return disabled(row.name.arn());
    return check_not_pending(row);
}

}  // namespace

Task<Result<store::Durable<Kms::Unit>>> Kms::enable_rotation(gate::Call& call, EnableKeyRotationRequest in) {
    const std::int64_t period = in.rotation_period_in_days.value_or(kYearDays);
    Use use{.action = "kms:EnableKeyRotation"};
    use.more.emplace_back("kms:rotationperiodindays", policy::Values{std::to_string(period)});
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, use));
    co_return co_await keys_->change(key->name, [&](store::Transaction&, KeyRow& row) -> Result<Unit> {
        ATHANOR_CHECK(check_enabled(row));
        if (row.rotation_days && !in.rotation_period_in_days)
            return Unit{};  // it was, and nothing else is said
        if (row.rotation_days != period) row.next_rotation = keys_->clock().now() + days(period);
        row.rotation_days = period;
        return Unit{};
    });
}

Task<Result<store::Durable<Kms::Unit>>> Kms::disable_rotation(gate::Call& call,
                                                              DisableKeyRotationRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:DisableKeyRotation"}));
    co_return co_await keys_->change(key->name, [](store::Transaction&, KeyRow& row) -> Result<Unit> {
        ATHANOR_CHECK(check_enabled(row));
        row.rotation_days.reset();
        return Unit{};
    });
}

Task<Result<store::Durable<RotateKeyOnDemandResponse>>> Kms::rotate(gate::Call& call,
                                                                    RotateKeyOnDemandRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:RotateKeyOnDemand"}));
    co_return co_await keys_->change(
        key->name, [&](store::Transaction& tx, KeyRow& row) -> Result<RotateKeyOnDemandResponse> {
            ATHANOR_CHECK(check_enabled(row));
            ATHANOR_TRY(auto before,
                        tx.one<std::int64_t>("SELECT COUNT(*) FROM kms_material WHERE account = ? AND"
                                             " region = ? AND key = ? AND on_demand = 1",
                                             row.name.account, row.name.region, row.name.id));
            if (before.value_or(0) >= static_cast<std::int64_t>(kMostOnDemand))
                return limit_exceeded("A KMS key can be rotated on demand 25 times.");
            ATHANOR_CHECK(keys_->rotate(tx, row, true));
            return RotateKeyOnDemandResponse{.key_id = row.name.arn()};
        });
}

Task<Result<GetKeyRotationStatusResponse>> Kms::rotation_status(gate::Call& call,
                                                                GetKeyRotationStatusRequest in) {
    ATHANOR_CO_TRY(KeyPtr key,
                   admitted(call, in.key_id, {.action = "kms:GetKeyRotationStatus"}, Reach::anywhere));
    ATHANOR_CO_CHECK(check_not_pending(*key));
    GetKeyRotationStatusResponse out{.key_rotation_enabled = key->rotation_days.has_value(),
                                     .key_id = key->arn};
    if (key->rotation_days) {
        out.rotation_period_in_days = key->rotation_days;
        out.next_rotation_date = key->next_rotation;
    }
    co_return out;
}

Task<Result<ListKeyRotationsResponse>> Kms::list_rotations(gate::Call& call, ListKeyRotationsRequest in) {
    ATHANOR_CO_TRY(KeyPtr key, admitted(call, in.key_id, {.action = "kms:ListKeyRotations"}));
    const bool all = in.include_key_material.value_or("") == "ALL_KEY_MATERIAL";
    std::vector<RotationsListEntry> entries;
    for (const Material& one : key->materials) {
        if (one.version == 1 && !all) continue;
        RotationsListEntry entry{.key_id = key->name.id,
                                 .key_material_id = one.id,
                                 .key_material_state = &one == &key->current() ? "CURRENT" : "NON_CURRENT"};
        if (one.version > 1) {
            entry.rotation_date = one.made;
            entry.rotation_type = one.on_demand ? "ON_DEMAND" : "AUTOMATIC";
        }
        entries.push_back(std::move(entry));
    }
    ListKeyRotationsResponse out;
    std::size_t skipped = 0, limit = static_cast<std::size_t>(in.limit.value_or(kKeyPage));
    if (in.marker) {
        auto last =
            std::ranges::find(entries, *in.marker, [](const auto& one) { return *one.key_material_id; });
        if (last == entries.end()) co_return fail("InvalidMarkerException", "The marker is not valid.");
        skipped = static_cast<std::size_t>(last - entries.begin()) + 1;
    }
    entries.erase(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(skipped));
    out.truncated = entries.size() > limit;
    if (entries.size() > limit) {
        entries.resize(limit);
        out.next_marker = entries.back().key_material_id;
    }
    out.rotations = std::move(entries);
    co_return out;
}

void Kms::add_lifecycle_to(gate::Register& operations) {
    operations.changes<op::CreateKey>(
        [this](gate::Call& c, CreateKeyRequest in) { return create(c, std::move(in)); });
    operations.reads<op::DescribeKey>(
        [this](gate::Call& c, DescribeKeyRequest in) { return describe(c, std::move(in)); });
    operations.reads<op::ListKeys>(
        [this](gate::Call& c, ListKeysRequest in) { return list(c, std::move(in)); });
    operations.changes<op::EnableKey>(
        [this](gate::Call& c, EnableKeyRequest in) { return enable(c, std::move(in)); });
    operations.changes<op::DisableKey>(
        [this](gate::Call& c, DisableKeyRequest in) { return disable(c, std::move(in)); });
    operations.changes<op::ScheduleKeyDeletion>(
        [this](gate::Call& c, ScheduleKeyDeletionRequest in) { return schedule_deletion(c, std::move(in)); });
    operations.changes<op::CancelKeyDeletion>(
        [this](gate::Call& c, CancelKeyDeletionRequest in) { return cancel_deletion(c, std::move(in)); });
    operations.changes<op::EnableKeyRotation>(
        [this](gate::Call& c, EnableKeyRotationRequest in) { return enable_rotation(c, std::move(in)); });
    operations.changes<op::DisableKeyRotation>(
        [this](gate::Call& c, DisableKeyRotationRequest in) { return disable_rotation(c, std::move(in)); });
    operations.changes<op::RotateKeyOnDemand>(
        [this](gate::Call& c, RotateKeyOnDemandRequest in) { return rotate(c, std::move(in)); });
    operations.reads<op::GetKeyRotationStatus>(
        [this](gate::Call& c, GetKeyRotationStatusRequest in) { return rotation_status(c, std::move(in)); });
    operations.reads<op::ListKeyRotations>(
        [this](gate::Call& c, ListKeyRotationsRequest in) { return list_rotations(c, std::move(in)); });
}

}  // namespace athanor::kms
