#include <algorithm>

#include "services/events/input.hpp"
#include "services/events/names.hpp"
#include "services/events/rules.hpp"
#include "wire/stored.hpp"

namespace athanor::events {

using namespace api::events;

namespace {

Status require_rule(store::Snapshot& s, const RuleKey& key) {
    ATHANOR_TRY(bool there, bus_exists(s, key.bus));
    if (!there) return no_such_bus(key.bus.name);
    ATHANOR_TRY(auto row, find_rule(s, key));
    if (!row) return no_such_rule(key);
    return {};
}

}  // namespace

// The whole request is refused for a target that could never be called.
Status Rules::check(const Target& target) const {
    auto arn = gate::split_arn(target.arn);
    if (!arn)
        return validation_error("Parameter " + target.arn +
                                " is not valid. Reason: Provided Arn is not in correct format.");
    ATHANOR_CHECK(targets_.check(target.arn));
    int inputs = (target.input ? 1 : 0) + (target.input_path ? 1 : 0) + (target.input_transformer ? 1 : 0);
    if (inputs > 1)
        return validation_error(
            "Only one of Input, InputPath, or InputTransformer must be provided for target " + target.id +
            ".");
    if (target.input && !json::parse(*target.input))
        return validation_error("JSON syntax error in input for target " + target.id);
    if (target.input) ATHANOR_CHECK(targets_.check_input(target.arn, *target.input));
    if (target.input_path && !JsonPath::parse(*target.input_path))
        return validation_error("Parameter InputPath is not valid for target " + target.id + ".");
    if (target.input_transformer) {
        ATHANOR_CHECK(check_template(target.input_transformer->input_paths_map.value_or(InputPaths{}),
                                     target.input_transformer->input_template, target.id));
    }
    if (target.dead_letter_config && target.dead_letter_config->arn) {
        auto queue = gate::split_arn(*target.dead_letter_config->arn);
        if (!queue || queue->service != "sqs")
            return validation_error("Parameter DeadLetterConfig is not valid for target " + target.id +
                                    ". Reason: it takes the ARN of an SQS queue.");
    }
    bool needs_role = (arn->service == "sagemaker" || arn->service == "scheduler" ||
                       arn->resource.starts_with("api-destination/"));
    if (needs_role && !target.role_arn)
        return validation_error("RoleArn is required for target " + target.arn + ".");
    return {};
}

Rules::Change<PutTargetsResponse> Rules::put_targets(gate::Call& call, PutTargetsRequest in) {
    RuleKey key{bus_of(call, in.event_bus_name), in.rule};
    for (const Target& target : in.targets) ATHANOR_CO_CHECK(check(target));
    auto made = co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(require_rule(tx, key));
        const BusKey& bus = key.bus;
        for (const Target& target : in.targets) {
            ATHANOR_CHECK(
                tx.run("DELETE FROM events_target WHERE account = ? AND region = ? AND bus = ? AND rule = ? "
                       "AND id = ?",
                       bus.owner.account, bus.owner.region, bus.name, key.name, target.id));
            std::string body = wire::to_json(target);
            ATHANOR_CHECK(
                tx.run("INSERT INTO events_target (account, region, bus, rule, id, arn, body) VALUES (?, ?, "
                       "?, ?, ?, ?, ?)",
                       bus.owner.account, bus.owner.region, bus.name, key.name, target.id, target.arn, body));
        }
        ATHANOR_TRY(auto count,
                    tx.one<std::int64_t>("SELECT count(*) FROM events_target WHERE account = ? AND region = "
                                         "? AND bus = ? AND rule = ?",
                                         bus.owner.account, bus.owner.region, bus.name, key.name));
        if (*count > kMostTargets) return limit_exceeded();
        return rules_changed(tx, random_);
    });
    if (!made) co_return std::unexpected(std::move(made).error());
    co_return (*std::move(made)).map([](store::Nothing&&) {
        return PutTargetsResponse{.failed_entry_count = 0,
                                  .failed_entries = std::vector<PutTargetsResultEntry>{}};
    });
}

Rules::Change<RemoveTargetsResponse> Rules::remove_targets(gate::Call& call, RemoveTargetsRequest in) {
    RuleKey key{bus_of(call, in.event_bus_name), in.rule};
    co_return co_await control_.write([&](store::Transaction& tx) -> Result<RemoveTargetsResponse> {
        ATHANOR_CHECK(require_rule(tx, key));
        RemoveTargetsResponse out{.failed_entries = std::vector<RemoveTargetsResultEntry>{}};
        for (const std::string& id : in.ids) {
            ATHANOR_TRY(auto rows,
                        tx.run("DELETE FROM events_target WHERE account = ? AND region = ? AND bus = ? AND "
                               "rule = ? AND id = ?",
                               key.bus.owner.account, key.bus.owner.region, key.bus.name, key.name, id));
            if (rows > 0) continue;
            out.failed_entries->push_back(
                {id, "ResourceNotFoundException", "Rule " + key.name + " does not have target " + id + "."});
        }
        out.failed_entry_count = static_cast<std::int64_t>(out.failed_entries->size());
        ATHANOR_CHECK(rules_changed(tx, random_));
        return out;
    });
}

Rules::Read<ListTargetsByRuleResponse> Rules::list_targets(gate::Call& call, ListTargetsByRuleRequest in) {
    RuleKey key{bus_of(call, in.event_bus_name), in.rule};
    std::int64_t limit = in.limit.value_or(kPage);
    ATHANOR_CO_TRY(std::string after, page_after(in.next_token));
    ATHANOR_CO_TRY(auto bodies, control_.read([&](store::Snapshot& s) -> Result<std::vector<std::string>> {
        ATHANOR_CHECK(require_rule(s, key));
        return s.all<std::string>(
            "SELECT body FROM events_target WHERE account = ? AND region = ? AND bus = ? AND rule = ? AND id "
            "> ? ORDER BY id LIMIT ?",
            key.bus.owner.account, key.bus.owner.region, key.bus.name, key.name, after, limit + 1);
    }));
    ListTargetsByRuleResponse out{.targets = std::vector<Target>{}};
    for (const std::string& body : bodies) {
        ATHANOR_CO_TRY(auto target, wire::from_json<Target>(body));
        out.targets->push_back(std::move(target));
    }
    out.next_token = cut_page(*out.targets, limit, [](const Target& target) { return target.id; });
    co_return out;
}

Rules::Read<ListRuleNamesByTargetResponse> Rules::list_by_target(gate::Call& call,
                                                                 ListRuleNamesByTargetRequest in) {
    BusKey bus = bus_of(call, in.event_bus_name);
    std::int64_t limit = in.limit.value_or(kPage);
    ATHANOR_CO_TRY(std::string after, page_after(in.next_token));
    ATHANOR_CO_TRY(auto names, control_.read([&](store::Snapshot& s) -> Result<std::vector<std::string>> {
        ATHANOR_TRY(bool there, bus_exists(s, bus));
        if (!there) return no_such_bus(bus.name);
        return s.all<std::string>(
            "SELECT DISTINCT rule FROM events_target WHERE account = ? AND region = ? AND arn = ? AND bus = "
            "? AND rule > ? ORDER BY rule LIMIT ?",
            bus.owner.account, bus.owner.region, in.target_arn, bus.name, after, limit + 1);
    }));
    ListRuleNamesByTargetResponse out;
    out.next_token = cut_page(names, limit, [](const std::string& name) { return name; });
    out.rule_names = std::move(names);
    co_return out;
}

}  // namespace athanor::events
