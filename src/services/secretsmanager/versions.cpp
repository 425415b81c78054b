#include <algorithm>

#include "services/secretsmanager/service.hpp"

namespace athanor::secretsmanager {

using namespace api::secretsmanager;

namespace {

constexpr std::size_t kMostVersions = 100, kMostStages = 20;
constexpr std::chrono::hours kKeptWithoutStage{24};
constexpr std::int64_t kVersionPage = 100;

using Versions = std::vector<VersionRow>;

Versions::iterator holder_of(Versions& versions, std::string_view stage) {
    return std::ranges::find_if(versions,
                                [&](const VersionRow& v) { return v.stages.contains(std::string(stage)); });
}

// Moves a label to `to`. AWSPREVIOUS goes to whoever had AWSCURRENT.
void move(Versions& versions, VersionRow& to, const std::string& stage) {
    const auto from = holder_of(versions, stage);
    if (from != versions.end() && from->id == to.id) return;
    to.stages.insert(stage);
    if (from == versions.end()) return;
    from->stages.erase(stage);
    if (stage != kCurrent) return;
    if (const auto before = holder_of(versions, kPrevious); before != versions.end())
        before->stages.erase(std::string(kPrevious));
    from->stages.insert(std::string(kPrevious));
}

Status save_all(store::Transaction& tx, const SecretRow& secret, const Versions& versions) {
    for (const VersionRow& version : versions) {
        if (version.stages.size() > kMostStages)
            return limit_exceeded("A version of a secret can have at most 20 staging labels.");
        ATHANOR_CHECK(tx.run("DELETE FROM secret_version WHERE account = ? AND secret = ? AND id = ?",
                             secret.account, secret.arn, version.id));
        ATHANOR_CHECK(save(tx, secret, version));
    }
    return {};
}

// Versions without a label go when there are too many, but not within a day.
Status make_room(store::Transaction& tx, const SecretRow& secret, Versions& versions, Timestamp now) {
    for (auto it = versions.begin(); it != versions.end() && versions.size() >= kMostVersions;) {
        if (it->stages.empty() && it->created + kKeptWithoutStage <= now) {
            ATHANOR_CHECK(erase(tx, secret, it->id));
            it = versions.erase(it);
        } else {
            ++it;
        }
    }
    if (versions.size() < kMostVersions) return {};
    return limit_exceeded("The secret has as many versions as it can have. Try again later.");
}

}  // namespace

Status attach(store::Transaction& tx, const SecretRow& secret, VersionRow version,
              std::set<std::string> stages) {
    ATHANOR_TRY(Versions versions, versions_of(tx, secret));
    if (std::ranges::find(versions, version.id, &VersionRow::id) != versions.end())
        return fail("ResourceExistsException",
                    "You can't use ClientRequestToken " + version.id +
                        " because that value is already in use for a version of secret " + secret.arn + ".");
    if (versions.empty()) stages.insert(std::string(kCurrent));
    ATHANOR_CHECK(make_room(tx, secret, versions, version.created));
    versions.push_back(std::move(version));
    for (const std::string& stage : stages) move(versions, versions.back(), stage);
    return save_all(tx, secret, versions);
}

Task<Result<ListSecretVersionIdsResponse>> Secrets::list_versions(gate::Call& call,
                                                                  ListSecretVersionIdsRequest in) {
    co_return control_.read([&](store::Snapshot& s) -> Result<ListSecretVersionIdsResponse> {
        ATHANOR_TRY(SecretRow row, look_up(s, call, in.secret_id));
        ATHANOR_TRY(Versions all, versions_of(s, row));
        if (!in.include_deprecated.value_or(false))
            std::erase_if(all, [](const VersionRow& version) { return version.stages.empty(); });
        std::ranges::sort(all, {}, &VersionRow::id);
        ListSecretVersionIdsResponse out{.arn = row.arn, .name = row.name};
        ATHANOR_TRY(auto page, page_of(std::move(all), in.next_token, in.max_results.value_or(kVersionPage),
                                       out, [](const VersionRow& version) { return version.id; }));
        out.versions.emplace();
        for (const VersionRow& version : page) {
            auto& entry = out.versions->emplace_back();
            entry.version_id = version.id;
            if (!version.stages.empty())
                entry.version_stages.emplace(version.stages.begin(), version.stages.end());
            entry.last_accessed_date = version.accessed;
            entry.created_date = version.created;
            entry.kms_key_ids =
                std::vector{row.kms_key ? version.key_arn : std::string("DefaultEncryptionKey")};
        }
        return out;
    });
}

Task<Result<store::Durable<UpdateSecretVersionStageResponse>>> Secrets::move_stage(
    gate::Call& call, UpdateSecretVersionStageRequest in) {
    using Out = UpdateSecretVersionStageResponse;
    co_return co_await change<Out>(
        call, in.secret_id, [&](store::Transaction& tx, SecretRow& row) -> Result<Out> {
            ATHANOR_TRY(Versions versions, versions_of(tx, row));
            const auto find = [&](const std::string& id) {
                return std::ranges::find(versions, id, &VersionRow::id);
            };
            const std::string& stage = in.version_stage;
            const auto holder = holder_of(versions, stage);
            if (!in.move_to_version_id && !in.remove_from_version_id)
                return invalid_parameter("You must provide MoveToVersionId, RemoveFromVersionId, or both.");
            if (in.remove_from_version_id) {
                const auto from = find(*in.remove_from_version_id);
                if (from == versions.end() || !from->stages.contains(stage))
                    return invalid_parameter("The staging label " + stage + " is not attached to version " +
                                             *in.remove_from_version_id + ".");
            }
            if (!in.move_to_version_id) {
                if (stage == kCurrent)
                    return invalid_parameter(
                        "You can only move staging label " + stage +
                        " to a different secret version. It can't be completely removed.");
                holder->stages.erase(stage);
            } else {
                const auto to = find(*in.move_to_version_id);
                if (to == versions.end())
                    return fail("ResourceNotFoundException",
                                "Secrets Manager can't find the specified secret version: " +
                                    *in.move_to_version_id + ".");
                if (holder != versions.end() && holder != to && !in.remove_from_version_id)
                    return invalid_parameter(
                        "The parameter RemoveFromVersionId can't be empty. Staging label " + stage +
                        " is currently attached to version " + holder->id +
                        ", so you must explicitly reference that version in RemoveFromVersionId.");
                move(versions, *to, stage);
            }
            ATHANOR_CHECK(save_all(tx, row, versions));
            return Out{.arn = row.arn, .name = row.name};
        });
}

}  // namespace athanor::secretsmanager
