#include "services/sagemaker/endpoints/endpoint_table.hpp"

#include <algorithm>
#include <cmath>

#include "base/json.hpp"

namespace athanor::sagemaker {

namespace {

void write_variants(json::Writer& w, const std::vector<VariantPlan>& variants) {
    w.begin_array();
    for (const VariantPlan& v : variants) {
        w.begin_object();
        w.key("name").string(v.name);
        w.key("weight").number(v.weight);
        w.key("instances").number(v.instances);
        w.key("instance_type").string(v.instance_type);
        w.key("image").string(v.image);
        w.key("model").string(v.model);
        w.key("package").string(v.package);
        w.key("role").string(v.role);
        w.key("document").string(v.document);
        w.end_object();
    }
    w.end_array();
}

std::vector<VariantPlan> read_variants(json::Value array) {
    std::vector<VariantPlan> variants;
    array.for_each_element([&](json::Value v) {
        variants.push_back({.name = v["name"].string_or(""),
                            .weight = v["weight"].real_or(1),
                            .instances = v["instances"].integer_or(1),
                            .instance_type = v["instance_type"].string_or(""),
                            .image = v["image"].string_or(""),
                            .model = v["model"].string_or(""),
                            .package = v["package"].string_or(""),
                            .role = v["role"].string_or(""),
                            .document = v["document"].string_or("")});
    });
    return variants;
}

std::string write_deployment(const Deployment& d) {
    json::Writer w;
    w.begin_object();
    w.key("generation").number(d.generation);
    w.key("config").string(d.config_name);
    w.key("policy").string(d.policy);
    if (!d.capture.empty()) w.key("capture").string(d.capture);
    w.key("rollout");
    write(w, d.rollout);
    w.key("begun").number(static_cast<std::int64_t>(d.begun.time_since_epoch().count()));
    w.key("phase").number(static_cast<std::int64_t>(d.phase));
    w.key("step").number(d.step);
    w.key("batches_back").number(d.batches_back);
    w.key("since").number(static_cast<std::int64_t>(d.since.time_since_epoch().count()));
    w.key("variants");
    write_variants(w, d.variants);
    w.end_object();
    return std::move(w).take();
}

Result<Deployment> read_deployment(std::string_view text) {
    ATHANOR_TRY(json::Document document, json::parse(text));
    json::Value d = document.root();
    std::int64_t begun = d["begun"].integer_or(0);
    RolloutPolicy rollout = read_rollout_policy(d["rollout"]);
    if (!d["rollout"].exists()) {  // written when all updates were all at once
        rollout.termination_wait_seconds = d["termination_wait"].integer_or(0);
        rollout.time_limit_seconds = d["time_limit"].integer_or(0);
    }
    return Deployment{.generation = d["generation"].integer_or(1),
                      .config_name = d["config"].string_or(""),
                      .variants = read_variants(d["variants"]),
                      .policy = d["policy"].string_or(""),
                      .capture = d["capture"].string_or(""),
                      .rollout = rollout,
                      .begun = Timestamp(Duration(begun)),
                      .phase = static_cast<Phase>(d["phase"].integer_or(0)),
                      .step = d["step"].integer_or(0),
                      .batches_back = d["batches_back"].integer_or(0),
                      .since = Timestamp(Duration(d["since"].integer_or(begun)))};
}

constexpr std::string_view kColumns =
    "SELECT account, region, name, stage, created, changed, failure, generations, config_name, plan, "
    "deployment, next FROM "
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
                        .changed = Timestamp(Duration(s.integer(5))),
                        .generations = s.integer(7),
                        .failure = std::string(s.bytes(6))};
        if (s.bytes(10).empty()) {  // written before endpoints could be updated
            ATHANOR_TRY(json::Document plan, json::parse(s.bytes(9)));
            row.current = {.config_name = std::string(s.bytes(8)),
                           .variants = read_variants(plan.root()),
                           .begun = row.created};
        } else {
            ATHANOR_TRY(row.current, read_deployment(s.bytes(10)));
        }
        if (!s.bytes(11).empty()) {
            ATHANOR_TRY(row.next, read_deployment(s.bytes(11)));
        }
        rows.push_back(std::move(row));
    }
}

// What the old fleet keeps when the first `steps` batches of a rolling update have replaced theirs.
std::int64_t kept(const RolloutPolicy& rollout, std::int64_t steps, std::int64_t before, std::int64_t after) {
    double gone = rollout.share(steps, after) * static_cast<double>(before);
    return before - static_cast<std::int64_t>(std::floor(gone + 1e-9));
}

}  // namespace

const VariantPlan* find_plan(const Deployment& deployment, std::string_view variant) {
    auto plan = std::ranges::find(deployment.variants, variant, &VariantPlan::name);
    return plan == deployment.variants.end() ? nullptr : &*plan;
}

std::int64_t wanted_instances(const EndpointRow& row, const Deployment& of, const VariantPlan& plan) {
    if (!row.next) return plan.instances;
    const Deployment& next = *row.next;
    bool back = row.stage == EndpointStage::rolling_back;
    if (of.generation == next.generation) {
        if (back) return 0;
        if (!next.rollout.is_rolling()) return plan.instances;
        std::int64_t batches = next.step + (next.phase == Phase::creating ? 1 : 0);
        return std::min(plan.instances, batches * next.rollout.size.instances(plan.instances));
    }
    const VariantPlan* replacement = find_plan(next, plan.name);
    if (!next.rollout.is_rolling() || !replacement) return plan.instances;
    // A batch of the old fleet goes when the new one that stands for it has baked: then the next is created, and not before.
    std::int64_t baked = next.phase == Phase::creating ? next.step : next.step - 1;
    std::int64_t left = kept(next.rollout, baked, plan.instances, replacement->instances);
    if (back) left += next.batches_back * next.rollout.rollback.instances(plan.instances);
    return std::min(plan.instances, left);
}

double traffic_share(const EndpointRow& row, const VariantPlan& plan) {
    if (!row.next || row.stage != EndpointStage::updating) return 0;
    return row.next->rollout.share(row.next->step, plan.instances);
}

bool has_all_traffic(const Deployment& next) {
    return std::ranges::all_of(next.variants, [&](const VariantPlan& plan) {
        return next.rollout.share(next.step, plan.instances) >= 1;
    });
}

std::int64_t bake_seconds(const Deployment& next) {
    bool last = has_all_traffic(next) && !next.rollout.is_rolling();
    return last ? next.rollout.termination_wait_seconds : next.rollout.wait_seconds;
}

Status insert(store::Transaction& tx, const EndpointRow& row) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO sagemaker_endpoint (account, region, name, stage, created, changed, config_name, "
               "plan, failure, "
               "generations, deployment, next) VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?)",
               row.key.account, row.key.region, row.key.name, row.stage, row.created, row.changed,
               row.current.config_name, row.failure, row.generations, write_deployment(row.current),
               row.next ? write_deployment(*row.next) : ""));
    return {};
}

Status update(store::Transaction& tx, const EndpointRow& row) {
    ATHANOR_CHECK(
        tx.run("UPDATE sagemaker_endpoint SET stage = ?, changed = ?, failure = ?, config_name = ?, "
               "generations = ?, "
               "deployment = ?, next = ? WHERE account = ? AND region = ? AND name = ?",
               row.stage, row.changed, row.failure, row.current.config_name, row.generations,
               write_deployment(row.current), row.next ? write_deployment(*row.next) : "", row.key.account,
               row.key.region, row.key.name));
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

Result<std::vector<EndpointRow>> endpoints_of(store::Snapshot& snapshot, std::string_view account,
                                              std::string_view region) {
    return query(snapshot, " WHERE account = ? AND region = ? ORDER BY name", account, region);
}

store::Migrations endpoint_migrations() {
    return {
        .component = "sagemaker.endpoints",
        .steps = {
            "CREATE TABLE sagemaker_endpoint ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, stage BIGINT NOT NULL, "
            "created "
            "BIGINT NOT NULL,"
            "  changed BIGINT NOT NULL, config_name TEXT NOT NULL, plan TEXT NOT NULL, failure TEXT NOT NULL,"
            "  PRIMARY KEY (account, region, name));",
            "ALTER TABLE sagemaker_endpoint ADD COLUMN generations BIGINT NOT NULL DEFAULT 1;"
            "ALTER TABLE sagemaker_endpoint ADD COLUMN deployment TEXT NOT NULL DEFAULT '';"
            "ALTER TABLE sagemaker_endpoint ADD COLUMN next TEXT NOT NULL DEFAULT '';"
            // What served, and from when to when (history.hpp); it outlives its endpoint.
            "CREATE TABLE sagemaker_deployment ("
            "  account TEXT NOT NULL, region TEXT NOT NULL, endpoint TEXT NOT NULL, number BIGINT NOT NULL,"
            "  variant TEXT NOT NULL, config_name TEXT NOT NULL, model TEXT NOT NULL, package TEXT NOT NULL,"
            "  begun BIGINT NOT NULL, ended BIGINT,"
            "  PRIMARY KEY (account, region, endpoint, number, variant));"
            "CREATE INDEX sagemaker_deployment_package ON sagemaker_deployment (account, region, package, "
            "begun);",
        }};
}

}  // namespace athanor::sagemaker
