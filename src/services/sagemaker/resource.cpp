#include "services/sagemaker/resource.hpp"

#include <array>

#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::array<std::string_view, kKinds> kKindTexts = {
    "model",
    "endpoint-config",
    "endpoint",
    "training-job",
    "processing-job",
    "model-package-group",
    "model-package",
    "hyper-parameter-tuning-job",
    "experiment",
    "experiment-trial",
    "experiment-trial-component",
    "artifact",
    "action",
    "context",
    "pipeline",
    "pipeline-execution",
    "monitoring-schedule",
    "data-quality-job-definition",
};
constexpr std::string_view kOfPipeline = "/execution/";

}  // namespace

std::string_view kind_text(Kind kind) { return kKindTexts[static_cast<std::size_t>(kind)]; }

std::optional<Kind> parse_kind(std::string_view text) {
    for (std::size_t i = 0; i < kKindTexts.size(); ++i) {
        if (kKindTexts[i] == text) return static_cast<Kind>(i);
    }
    return std::nullopt;
}

std::string Key::arn() const {
    std::string arn = "arn:aws:sagemaker:";
    arn.append(region)
        .append(":")
        .append(account)
        .append(":")
        .append(kind_text(kind == Kind::pipeline_execution ? Kind::pipeline : kind))
        .append("/")
        .append(name);
    return arn;
}

std::optional<Key> parse_arn(std::string_view arn) {
    constexpr std::string_view kPrefix = "arn:aws:sagemaker:";
    if (!arn.starts_with(kPrefix)) return std::nullopt;
    arn.remove_prefix(kPrefix.size());
    auto take = [&](char end) -> std::optional<std::string_view> {
        std::size_t at = arn.find(end);
        if (at == std::string_view::npos) return std::nullopt;
        std::string_view part = arn.substr(0, at);
        arn.remove_prefix(at + 1);
        return part;
    };
    auto region = take(':');
    auto account = region ? take(':') : std::nullopt;
    auto kind = account ? take('/') : std::nullopt;
    if (!kind || arn.empty()) return std::nullopt;
    auto known = parse_kind(*kind);
    if (!known || known == Kind::pipeline_execution) return std::nullopt;
    if (known == Kind::pipeline && arn.find(kOfPipeline) != std::string_view::npos)
        known = Kind::pipeline_execution;
    return Key{std::string(*account), std::string(*region), *known, std::string(arn)};
}

Status insert(store::Transaction& tx, const Resource& r) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_resource (account, region, kind, name, status, created, modified, "
               "parent, ordinal, request, state) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               r.key.account, r.key.region, kind_text(r.key.kind), r.key.name, r.status, r.created,
               r.modified, r.parent, r.ordinal, r.request, r.state));
    return {};
}

Result<std::optional<Resource>> find(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(
        auto row,
        (snapshot.one<std::string, Timestamp, Timestamp, std::string, std::int64_t, std::string, std::string>(
            "SELECT status, created, modified, parent, ordinal, request, state FROM sagemaker_resource "
            "WHERE account = ? AND region = ? AND kind = ? AND name = ?",
            key.account, key.region, kind_text(key.kind), key.name)));
    if (!row) return std::nullopt;
    auto& [status, created, modified, parent, ordinal, request, state] = *row;
    return Resource{key,     std::move(status),  created,         modified, std::move(parent),
                    ordinal, std::move(request), std::move(state)};
}

Result<bool> exists(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(
        auto row,
        snapshot.one<std::int64_t>(
            "SELECT 1 FROM sagemaker_resource WHERE account = ? AND region = ? AND kind = ? AND name = ?",
            key.account, key.region, kind_text(key.kind), key.name));
    return row.has_value();
}

Status update(store::Transaction& tx, const Resource& r) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_resource SET status = ?, modified = ?, request = ?, state = ? "
               "WHERE account = ? AND region = ? AND kind = ? AND name = ?",
               r.status, r.modified, r.request, r.state, r.key.account, r.key.region, kind_text(r.key.kind),
               r.key.name));
    return {};
}

Result<bool> erase(store::Transaction& tx, const Key& key) {
    ATHANOR_TRY(
        std::int64_t rows,
        tx.run("DELETE FROM sagemaker_resource WHERE account = ? AND region = ? AND kind = ? AND name = ?",
               key.account, key.region, kind_text(key.kind), key.name));
    if (rows == 0) return false;
    ATHANOR_CHECK(erase_tags(tx, key));
    return true;
}

store::Migrations resource_migrations() {
    return {
        .component = "sagemaker.resources",
        .steps = {
            // Each index is one order of a list (listing.cpp); all begin with what every list is restricted to.
            "CREATE TABLE sagemaker_resource ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,"
            "  status TEXT NOT NULL, created BIGINT NOT NULL, modified BIGINT NOT NULL,"
            "  parent TEXT NOT NULL, ordinal BIGINT NOT NULL, request TEXT NOT NULL, state TEXT NOT NULL,"
            "  PRIMARY KEY (account, region, kind, name));"
            "CREATE INDEX sagemaker_resource_created ON sagemaker_resource (account, region, kind, created, "
            "name);"
            "CREATE INDEX sagemaker_resource_status ON sagemaker_resource (account, region, kind, status, "
            "created, name);"
            "CREATE INDEX sagemaker_resource_status_name ON sagemaker_resource (account, region, kind, "
            "status, name);"
            "CREATE INDEX sagemaker_resource_parent ON sagemaker_resource (account, region, kind, parent, "
            "created, name);"
            "CREATE INDEX sagemaker_resource_version ON sagemaker_resource (account, region, kind, parent, "
            "ordinal);"
            "CREATE TABLE sagemaker_tag ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,"
            "  tag TEXT NOT NULL, value TEXT NOT NULL,"
            "  PRIMARY KEY (account, region, kind, name, tag));"
            // What a client token made, so that a repeated request is answered and not repeated.
            "CREATE TABLE sagemaker_client_token ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, operation TEXT NOT NULL, token TEXT NOT NULL,"
            "  arn TEXT NOT NULL, created BIGINT NOT NULL,"
            "  PRIMARY KEY (account, region, operation, token));"
            "CREATE INDEX sagemaker_client_token_created ON sagemaker_client_token (created);",
            // Which runs have changed, without their rows (views/run_table.hpp).
            "CREATE INDEX sagemaker_resource_run ON sagemaker_resource (account, region, kind, name, created, "
            "modified) WHERE kind = 'experiment-trial-component';",
        }};
}

}  // namespace athanor::sagemaker
