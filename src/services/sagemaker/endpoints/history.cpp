#include "services/sagemaker/endpoints/history.hpp"

#include "api/sagemaker/action.hpp"
#include "services/sagemaker/kept.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

std::string time_text(Timestamp at) { return format_iso8601(at).substr(0, 19) + "Z"; }

Key action_key(const Key& endpoint, std::int64_t number) {
    return {endpoint.account, endpoint.region, Kind::action,
            endpoint.name + "-deployment-" + std::to_string(number)};
}

Status add_action(store::Transaction& tx, const EndpointRow& row, std::int64_t number) {
    Key key = action_key(row.key, number);
    ATHANOR_TRY(bool there, exists(tx, key));
    if (there) return {};  // a client made one of this name: it stays
    DescribeActionResponse state{.action_name = key.name, .action_arn = key.arn()};
    state.source = ActionSource{.source_uri = row.key.arn(), .source_type = "ARN"};
    state.action_type = kDeploymentAction;
    state.status = "InProgress";
    state.properties.emplace();
    auto& properties = *state.properties;
    properties["EndpointName"] = row.key.name;
    properties["EndpointConfigName"] = row.current.config_name;
    properties["ServedFrom"] = time_text(tx.now());
    for (const VariantPlan& variant : row.current.variants) {
        properties["ModelName:" + variant.name] = variant.model;
        if (!variant.package.empty()) properties["ModelPackageArn:" + variant.name] = variant.package;
    }
    return insert(tx, Resource{.key = std::move(key),
                               .status = std::string(kDeploymentAction),
                               .created = tx.now(),
                               .modified = tx.now(),
                               .parent = row.key.arn(),
                               .state = keep(state)});
}

Status end_action(store::Transaction& tx, const Key& endpoint, std::int64_t number) {
    ATHANOR_TRY(auto action, find(tx, action_key(endpoint, number)));
    if (!action || action->parent != endpoint.arn()) return {};
    ATHANOR_TRY(auto state, recall<DescribeActionResponse>(action->state));
    state.status = "Completed";
    if (!state.properties) state.properties.emplace();
    (*state.properties)["ServedUntil"] = time_text(tx.now());
    action->state = keep(state);
    action->modified = tx.now();
    return update(tx, *action);
}

}  // namespace

Status begin_service(store::Transaction& tx, const EndpointRow& row) {
    ATHANOR_CHECK(end_service(tx, row.key));
    ATHANOR_TRY(
        auto last,
        tx.one<std::int64_t>(
            "SELECT max(number) FROM sagemaker_deployment WHERE account = ? AND region = ? AND endpoint = ?",
            row.key.account, row.key.region, row.key.name));
    std::int64_t number = last.value_or(0) + 1;
    for (const VariantPlan& variant : row.current.variants) {
        ATHANOR_CHECK(
            tx.run("INSERT INTO sagemaker_deployment (account, region, endpoint, number, variant, "
                   "config_name, model, package, begun) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   row.key.account, row.key.region, row.key.name, number, variant.name,
                   row.current.config_name, variant.model, variant.package, tx.now()));
    }
    return add_action(tx, row, number);
}

Status end_service(store::Transaction& tx, const Key& endpoint) {
    ATHANOR_TRY(auto open,
                tx.all<std::int64_t>(
                    "SELECT DISTINCT number FROM sagemaker_deployment WHERE account = ? AND region = ? AND "
                    "endpoint = ? AND ended IS NULL",
                    endpoint.account, endpoint.region, endpoint.name));
    for (std::int64_t number : open) {
        ATHANOR_CHECK(
            tx.run("UPDATE sagemaker_deployment SET ended = ? WHERE account = ? AND region = ? AND endpoint "
                   "= ? AND number = ?",
                   tx.now(), endpoint.account, endpoint.region, endpoint.name, number));
        ATHANOR_CHECK(end_action(tx, endpoint, number));
    }
    return {};
}

Result<std::vector<Served>> history_of(store::Snapshot& snapshot, const Key& endpoint) {
    std::vector<Served> history;
    using Text = std::string_view;
    ATHANOR_CHECK((snapshot.each<std::int64_t, Text, Text, Text, Text, Timestamp, std::optional<Timestamp>>(
        "SELECT number, variant, config_name, model, package, begun, ended FROM sagemaker_deployment "
        "WHERE account = ? AND region = ? AND endpoint = ? ORDER BY number DESC, variant",
        [&](std::int64_t number, Text variant, Text config, Text model, Text package, Timestamp begun,
            std::optional<Timestamp> ended) {
            history.push_back({.number = number,
                               .variant = std::string(variant),
                               .config_name = std::string(config),
                               .model = std::string(model),
                               .package = std::string(package),
                               .begun = begun,
                               .ended = ended});
        },
        endpoint.account, endpoint.region, endpoint.name)));
    return history;
}

}  // namespace athanor::sagemaker
