#include "services/sagemaker/experiments/members.hpp"

namespace athanor::sagemaker {

namespace {

Result<std::vector<Membership>> read_memberships(store::Statement s) {
    std::vector<Membership> found;
    for (;;) {
        ATHANOR_TRY(bool there, s.step());
        if (!there) return found;
        found.push_back({std::string(s.bytes(0)), std::string(s.bytes(1)), std::string(s.bytes(2))});
    }
}

}  // namespace

Status associate(store::Transaction& tx, const Key& trial, const Key& component) {
    ATHANOR_CHECK(tx.run(
        "INSERT INTO sagemaker_trial_member (account, region, trial, component, created) VALUES (?, ?, ?, ?, "
        "?) ON CONFLICT (account, region, trial, component) DO NOTHING",
        trial.account, trial.region, trial.name, component.name, tx.now()));
    return {};
}

Result<bool> disassociate(store::Transaction& tx, const Key& trial, const Key& component) {
    ATHANOR_TRY(std::int64_t rows,
                tx.run("DELETE FROM sagemaker_trial_member WHERE account = ? AND region = ? "
                       "AND trial = ? AND component = ?",
                       trial.account, trial.region, trial.name, component.name));
    return rows > 0;
}

Result<bool> has_components(store::Snapshot& snapshot, const Key& trial) {
    ATHANOR_TRY(auto row, snapshot.one<std::int64_t>("SELECT 1 FROM sagemaker_trial_member WHERE account = ? "
                                                     "AND region = ? AND trial = ? LIMIT 1",
                                                     trial.account, trial.region, trial.name));
    return row.has_value();
}

Result<bool> has_trials(store::Snapshot& snapshot, const Key& component) {
    ATHANOR_TRY(auto row, snapshot.one<std::int64_t>("SELECT 1 FROM sagemaker_trial_member WHERE account = ? "
                                                     "AND region = ? AND component = ? LIMIT 1",
                                                     component.account, component.region, component.name));
    return row.has_value();
}

ListQuery::Among components_of_trial(const Key& trial) {
    return {"SELECT component FROM sagemaker_trial_member WHERE account = ? AND region = ? AND trial = ?",
            {trial.account, trial.region, trial.name}};
}

ListQuery::Among components_of_experiment(const Key& experiment) {
    return {
        "SELECT m.component FROM sagemaker_trial_member m JOIN sagemaker_resource t ON t.account = "
        "m.account AND t.region = m.region AND t.kind = 'experiment-trial' AND t.name = m.trial WHERE "
        "m.account = ? AND m.region = ? AND t.parent = ?",
        {experiment.account, experiment.region, experiment.name}};
}

ListQuery::Among trials_of_component(const Key& component) {
    return {"SELECT trial FROM sagemaker_trial_member WHERE account = ? AND region = ? AND component = ?",
            {component.account, component.region, component.name}};
}

Result<std::vector<Membership>> memberships(store::Snapshot& snapshot, const Key& component) {
    ATHANOR_TRY(
        store::Statement s,
        snapshot.prepare("SELECT m.component, m.trial, t.parent FROM sagemaker_trial_member m JOIN "
                         "sagemaker_resource t ON t.account = m.account AND t.region = m.region AND t.kind = "
                         "'experiment-trial' AND t.name = m.trial WHERE m.account = ? AND m.region = ? AND "
                         "m.component = ? ORDER BY m.trial",
                         component.account, component.region, component.name));
    return read_memberships(std::move(s));
}

Result<std::vector<Membership>> all_memberships(store::Snapshot& snapshot, std::string_view account,
                                                std::string_view region) {
    ATHANOR_TRY(store::Statement s,
                snapshot.prepare(
                    "SELECT m.component, m.trial, t.parent FROM sagemaker_trial_member m JOIN "
                    "sagemaker_resource t ON t.account = m.account AND t.region = m.region AND t.kind = "
                    "'experiment-trial' AND t.name = m.trial WHERE m.account = ? AND m.region = ? ORDER BY "
                    "m.component, m.trial",
                    account, region));
    return read_memberships(std::move(s));
}

Result<bool> has_associations(store::Snapshot& snapshot, const Key& entity) {
    std::string arn = entity.arn();
    ATHANOR_TRY(auto row,
                snapshot.one<std::int64_t>(
                    "SELECT 1 FROM sagemaker_association WHERE account = ? AND region = ? AND source = ? "
                    "UNION ALL SELECT 1 FROM sagemaker_association WHERE account = ? AND region = ? AND "
                    "destination = ? LIMIT 1",
                    entity.account, entity.region, arn, entity.account, entity.region, arn));
    return row.has_value();
}

Status erase_associations(store::Transaction& tx, const Key& entity) {
    std::string arn = entity.arn();
    ATHANOR_CHECK(tx.run("DELETE FROM sagemaker_association WHERE account = ? AND region = ? AND source = ?",
                         entity.account, entity.region, arn));
    ATHANOR_CHECK(
        tx.run("DELETE FROM sagemaker_association WHERE account = ? AND region = ? AND destination = ?",
               entity.account, entity.region, arn));
    return {};
}

store::Migrations experiment_migrations() {
    return {.component = "sagemaker.experiments",
            .steps = {
                "CREATE TABLE sagemaker_trial_member ("
                "  account TEXT NOT NULL, region TEXT NOT NULL, trial TEXT NOT NULL, component TEXT NOT NULL,"
                "  created BIGINT NOT NULL,"
                "  PRIMARY KEY (account, region, trial, component));"
                "CREATE INDEX sagemaker_trial_member_component ON sagemaker_trial_member (account, region, "
                "component, trial);"
                "CREATE TABLE sagemaker_association ("
                "  account TEXT NOT NULL, region TEXT NOT NULL, source TEXT NOT NULL, destination TEXT NOT "
                "NULL,"
                "  type TEXT NOT NULL, created BIGINT NOT NULL, created_by TEXT NOT NULL,"
                "  PRIMARY KEY (account, region, source, destination));"
                "CREATE INDEX sagemaker_association_destination ON sagemaker_association (account, region, "
                "destination, source);",
            }};
}

}  // namespace athanor::sagemaker
