#include <algorithm>

#include "services/secretsmanager/service.hpp"

namespace athanor::secretsmanager {

using namespace api::secretsmanager;

namespace {

constexpr std::int64_t kBatchPage = 20;

std::unexpected<Error> no_such_value(std::string what) {
    return fail("ResourceNotFoundException",
                "Secrets Manager can't find the specified secret value for " + std::move(what));
}

Result<VersionRow> wanted(store::Snapshot& s, const SecretRow& row, const GetSecretValueRequest& in) {
    if (in.version_id) {
        ATHANOR_TRY(auto version, version_of(s, row, *in.version_id));
        if (!version) return no_such_value("VersionId: " + *in.version_id);
        if (in.version_stage && !version->stages.contains(*in.version_stage))
            return invalid_request(
                "You provided a VersionStage that is not associated to the provided VersionId.");
        return *std::move(version);
    }
    const std::string stage = in.version_stage.value_or(std::string(kCurrent));
    ATHANOR_TRY(auto versions, versions_of(s, row));
    auto found =
        std::ranges::find_if(versions, [&](const VersionRow& v) { return v.stages.contains(stage); });
    if (found == versions.end()) return no_such_value("staging label: " + stage);
    return std::move(*found);
}

struct Asked {
    SecretRow secret;
    VersionRow version;
};

}  // namespace

Task<Result<GetSecretValueResponse>> Secrets::get(gate::Call& call, GetSecretValueRequest in) {
    ATHANOR_CO_TRY(Asked asked, control_.read([&](store::Snapshot& s) -> Result<Asked> {
        ATHANOR_TRY(SecretRow row, found(s, call, in.secret_id));
        ATHANOR_TRY(VersionRow version, wanted(s, row, in));
        return Asked{std::move(row), std::move(version)};
    }));
    ATHANOR_CO_TRY(Value value, co_await open(call, asked.secret, asked.version));
    const Timestamp today = day_of(clock_.now());
    if (asked.secret.accessed != today || asked.version.accessed != today) {
        auto noted = co_await control_.write([&](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(tx.run("UPDATE secret SET accessed = ? WHERE account = ? AND arn = ?", today,
                                 asked.secret.account, asked.secret.arn));
            ATHANOR_CHECK(
                tx.run("UPDATE secret_version SET accessed = ? WHERE account = ? AND secret = ? AND id = ?",
                       today, asked.secret.account, asked.secret.arn, asked.version.id));
            return {};
        });
        if (!noted) co_return std::unexpected(std::move(noted).error());
    }
    GetSecretValueResponse out{
        .arn = asked.secret.arn, .name = asked.secret.name, .version_id = asked.version.id};
    (value.binary ? out.secret_binary : out.secret_string) = std::move(value.bytes);
    if (!asked.version.stages.empty())
        out.version_stages.emplace(asked.version.stages.begin(), asked.version.stages.end());
    out.created_date = asked.version.created;
    co_return out;
}

// Each is a GetSecretValue of the caller's: what one may not read, or is not there, is told beside those that are.
Task<Result<BatchGetSecretValueResponse>> Secrets::get_batch(gate::Call& call,
                                                             BatchGetSecretValueRequest in) {
    const bool by_id = in.secret_id_list && !in.secret_id_list->empty();
    const bool by_filter = in.filters && !in.filters->empty();
    if (by_id == by_filter)
        co_return invalid_parameter("Either 'SecretIdList' or 'Filters' must be provided, but not both.");
    if (by_id && (in.max_results || in.next_token))
        co_return invalid_parameter("'MaxResults' and 'NextToken' cannot be used with 'SecretIdList'.");
    BatchGetSecretValueResponse out;
    std::vector<std::string> ids;
    if (by_id) {
        ids = *in.secret_id_list;
    } else {
        ATHANOR_CO_TRY(auto rows, control_.read([&](store::Snapshot& s) {
            return secrets_of(s, call.account(), call.region);
        }));
        std::erase_if(rows, [&](const SecretRow& row) { return row.deletion || !matches(row, *in.filters); });
        ATHANOR_CO_TRY(auto page, page_of(std::move(rows), in.next_token, in.max_results.value_or(kBatchPage),
                                          out, [](const SecretRow& row) { return row.name; }));
        for (SecretRow& row : page) ids.push_back(std::move(row.arn));
    }
    out.secret_values.emplace();
    out.errors.emplace();
    for (const std::string& id : ids) {
        auto got = co_await operations_->call<op::GetSecretValue>(call, {.secret_id = id});
        if (got) {
            out.secret_values->push_back({.arn = std::move(got->arn),
                                          .name = std::move(got->name),
                                          .version_id = std::move(got->version_id),
                                          .secret_binary = std::move(got->secret_binary),
                                          .secret_string = std::move(got->secret_string),
                                          .version_stages = std::move(got->version_stages),
                                          .created_date = got->created_date});
        } else if (got.error().status >= 500) {
            co_return std::unexpected(std::move(got).error());
        } else {
            out.errors->push_back(
                {.secret_id = id, .error_code = got.error().code, .message = got.error().message});
        }
    }
    co_return out;
}

Task<Result<store::Durable<PutSecretValueResponse>>> Secrets::put(gate::Call& call,
                                                                  PutSecretValueRequest in) {
    ATHANOR_CO_TRY(auto value, value_of(in.secret_string, in.secret_binary));
    if (!value) co_return invalid_request("You must provide either SecretString or SecretBinary.");
    ATHANOR_CO_TRY(SecretRow row, found(call, in.secret_id));
    const std::string id = version_id(in.client_request_token);
    std::set<std::string> stages{std::string(kCurrent)};
    if (in.version_stages) stages = {in.version_stages->begin(), in.version_stages->end()};

    ATHANOR_CO_TRY(auto same, control_.read([&](store::Snapshot& s) { return version_of(s, row, id); }));
    if (same) {
        ATHANOR_CO_CHECK(co_await check_repeated(call, row, *same, *value));
        PutSecretValueResponse out{.arn = row.arn, .name = row.name, .version_id = id};
        out.version_stages.emplace(same->stages.begin(), same->stages.end());
        co_return store::Durable<PutSecretValueResponse>::unchanged(std::move(out));
    }
    ATHANOR_CO_TRY(VersionRow added, co_await seal(call, row, id, *value));
    co_return co_await change<PutSecretValueResponse>(
        call, in.secret_id, [&](store::Transaction& tx, SecretRow& now) -> Result<PutSecretValueResponse> {
            if (now.arn != row.arn) return no_such_secret();
            ATHANOR_CHECK(attach(tx, now, added, stages));
            ATHANOR_TRY(auto kept, version_of(tx, now, id));
            PutSecretValueResponse out{.arn = now.arn, .name = now.name, .version_id = id};
            if (kept) out.version_stages.emplace(kept->stages.begin(), kept->stages.end());
            return out;
        });
}

}  // namespace athanor::secretsmanager
