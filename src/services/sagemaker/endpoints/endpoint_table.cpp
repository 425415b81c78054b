#include "services/sagemaker/endpoints/endpoint_table.hpp"

#include "base/json.hpp"

namespace athanor::sagemaker {

namespace {

std::string write_plan(const std::vector<VariantPlan>& variants) {
    json::Writer w;
    w.begin_array();
    for (const VariantPlan& v : variants) {
        w.begin_object();
        w.key("name").string(v.name);
        w.key("weight").number(v.weight);
        w.key("instances").number(v.instances);
        w.key("instance_type").string(v.instance_type);
        w.key("image").string(v.image);
        w.key("role").string(v.role);
        w.key("document").string(v.document);
        w.end_object();
    }
    w.end_array();
    return std::move(w).take();
}

Result<std::vector<VariantPlan>> read_plan(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    std::vector<VariantPlan> variants;
    document.root().for_each_element([&](json::Value v) {
        variants.push_back({.name = v["name"].string_or(""),
                            .weight = v["weight"].real_or(1),
                            .instances = v["instances"].integer_or(1),
                            .instance_type = v["instance_type"].string_or(""),
                            .image = v["image"].string_or(""),
                            .role = v["role"].string_or(""),
                            .document = v["document"].string_or("")});
    });
    return variants;
}

constexpr std::string_view kColumns =
    "SELECT account, region, name, stage, created, config_name, plan, failure, changed FROM "
    "sagemaker_endpoint";

template <class... Args>
Result<std::vector<EndpointRow>> query(store::Snapshot& snapshot, std::string_view rest,
                                       const Args&... args) {
    ATHANOR_TRY(store::Statement s, snapshot.prepare(std::string(kColumns) + std::string(rest), args...));
    std::vector<EndpointRow> rows;
    for (;;) {
        ATHANOR_TRY(bool there, s.step());
        if (!there) return rows;
        EndpointRow row{.key = {std::string(s.bytes(0)), std::string(s.bytes(1)), Kind::endpoint,
                                std::string(s.bytes(2))},
                        .stage = static_cast<EndpointStage>(s.integer(3)),
                        .created = Timestamp(Duration(s.integer(4))),
                        .changed = Timestamp(Duration(s.integer(8))),
                        .config_name = std::string(s.bytes(5)),
                        .variants = {},
                        .failure = std::string(s.bytes(7))};
        ATHANOR_TRY(row.variants, read_plan(s.bytes(6)));
        rows.push_back(std::move(row));
    }
}

}  // namespace

Status insert(store::Transaction& tx, const EndpointRow& row) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_endpoint (account, region, name, stage, created, changed, config_name, "
               "plan, failure) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
               row.key.account, row.key.region, row.key.name, row.stage, row.created, row.changed,
               row.config_name, write_plan(row.variants), row.failure));
    return {};
}

Status update(store::Transaction& tx, const EndpointRow& row) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_endpoint SET stage = ?, changed = ?, failure = ? WHERE account = ? AND "
               "region = ? AND name = ?",
               row.stage, row.changed, row.failure, row.key.account, row.key.region, row.key.name));
    return {};
}

Status erase_endpoint(store::Transaction& tx, const Key& key) {
    ATHANOR_CHECK(tx.run("DELETE FROM sagemaker_endpoint WHERE account = ? AND region = ? AND name = ?",
                         key.account, key.region, key.name));
    return {};
}

Result<std::optional<EndpointRow>> find_endpoint(store::Snapshot& snapshot, const Key& key) {
    ATHANOR_TRY(auto found, query(snapshot, " WHERE account = ? AND region = ? AND name = ?", key.account,
                                  key.region, key.name));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

Result<std::vector<EndpointRow>> all_endpoints(store::Snapshot& snapshot) {
    return query(snapshot, " ORDER BY created, name");
}

store::Migrations endpoint_migrations() {
    return {
        .component = "sagemaker.endpoints",
        .steps = {
            "CREATE TABLE sagemaker_endpoint ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, stage BIGINT NOT NULL, "
            "created BIGINT NOT NULL,"
            "  changed BIGINT NOT NULL, config_name TEXT NOT NULL, plan TEXT NOT NULL, failure TEXT NOT NULL,"
            "  PRIMARY KEY (account, region, name));",
        }};
}

}  // namespace athanor::sagemaker
