#include "services/events/rules.hpp"

#include "base/schedule_expression.hpp"
#include "services/events/names.hpp"
#include "services/events/pattern.hpp"

namespace athanor::events {

using namespace api::events;

namespace {

Result<RuleRow> existing_rule(store::Snapshot& s, const RuleKey& key) {
    ATHANOR_TRY(bool there, bus_exists(s, key.bus));
    if (!there) return no_such_bus(key.bus.name);
    ATHANOR_TRY(auto row, find_rule(s, key));
    if (!row) return no_such_rule(key);
    return *std::move(row);
}

// What a rule without its key shows, in DescribeRule and ListRules.
template <class Shown>
Shown shown(const RuleRow& row) {
    Shown out;
    out.name = row.key.name;
    out.arn = row.key.arn();
    out.event_pattern = row.pattern;
    out.schedule_expression = row.schedule;
    out.state = row.state;
    out.description = row.description;
    out.role_arn = row.role;
    out.event_bus_name = row.key.bus.name;
    return out;
}

// When an enabled schedule fires next; nullopt: never again.
Result<std::optional<Timestamp>> next_due(const RuleRow& row, Timestamp now) {
    if (!row.schedule || !row.enabled()) return std::nullopt;
    ATHANOR_TRY(auto expression, ScheduleExpression::parse(*row.schedule, ScheduleDialect::rules));
    return expression.next_after(now, row.created, TimeZone::utc());
}

}  // namespace

void Rules::add_to(gate::Register& operations) {
    operations.changes<op::CreateEventBus>(
        [this](gate::Call& c, CreateEventBusRequest in) { return create_bus(c, std::move(in)); });
    operations.changes<op::UpdateEventBus>(
        [this](gate::Call& c, UpdateEventBusRequest in) { return update_bus(c, std::move(in)); });
    operations.reads<op::DescribeEventBus>(
        [this](gate::Call& c, DescribeEventBusRequest in) { return describe_bus(c, std::move(in)); });
    operations.reads<op::ListEventBuses>(
        [this](gate::Call& c, ListEventBusesRequest in) { return list_buses(c, std::move(in)); });
    operations.changes<op::DeleteEventBus>(
        [this](gate::Call& c, DeleteEventBusRequest in) { return delete_bus(c, std::move(in)); });
    operations.changes<op::PutRule>(
        [this](gate::Call& c, PutRuleRequest in) { return put(c, std::move(in)); });
    operations.reads<op::DescribeRule>(
        [this](gate::Call& c, DescribeRuleRequest in) { return describe(c, std::move(in)); });
    operations.reads<op::ListRules>(
        [this](gate::Call& c, ListRulesRequest in) { return list(c, std::move(in)); });
    operations.changes<op::DeleteRule>(
        [this](gate::Call& c, DeleteRuleRequest in) { return remove(c, std::move(in)); });
    operations.changes<op::EnableRule>([this](gate::Call& c, EnableRuleRequest in) {
        return set_state({bus_of(c, in.event_bus_name), std::move(in.name)}, "ENABLED");
    });
    operations.changes<op::DisableRule>([this](gate::Call& c, DisableRuleRequest in) {
        return set_state({bus_of(c, in.event_bus_name), std::move(in.name)}, "DISABLED");
    });
    operations.changes<op::PutTargets>(
        [this](gate::Call& c, PutTargetsRequest in) { return put_targets(c, std::move(in)); });
    operations.changes<op::RemoveTargets>(
        [this](gate::Call& c, RemoveTargetsRequest in) { return remove_targets(c, std::move(in)); });
    operations.reads<op::ListTargetsByRule>(
        [this](gate::Call& c, ListTargetsByRuleRequest in) { return list_targets(c, std::move(in)); });
    operations.reads<op::ListRuleNamesByTarget>(
        [this](gate::Call& c, ListRuleNamesByTargetRequest in) { return list_by_target(c, std::move(in)); });
    operations.changes<op::TagResource>(
        [this](gate::Call& c, TagResourceRequest in) { return tag(c, std::move(in)); });
    operations.changes<op::UntagResource>(
        [this](gate::Call& c, UntagResourceRequest in) { return untag(c, std::move(in)); });
    operations.reads<op::ListTagsForResource>(
        [this](gate::Call& c, ListTagsForResourceRequest in) { return list_tags(c, std::move(in)); });
}

Rules::Change<PutRuleResponse> Rules::put(gate::Call& call, PutRuleRequest in) {
    RuleKey key{bus_of(call, in.event_bus_name), in.name};
    bool has_pattern = in.event_pattern && !in.event_pattern->empty();
    bool has_schedule = in.schedule_expression && !in.schedule_expression->empty();
    if (!has_pattern && !has_schedule)
        co_return validation_error("Parameter(s) EventPattern or ScheduleExpression must be specified.");
    if (has_pattern) ATHANOR_CO_CHECK(Pattern::parse(*in.event_pattern));
    if (has_schedule) {
        if (key.bus.name != kDefaultBus)
            co_return validation_error("ScheduleExpression is supported only on the default event bus.");
        ATHANOR_CO_CHECK(ScheduleExpression::parse(*in.schedule_expression, ScheduleDialect::rules));
    }
    auto made = co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(bool there, bus_exists(tx, key.bus));
        if (!there) return no_such_bus(key.bus.name);
        const Owner& owner = key.bus.owner;
        ATHANOR_TRY(auto before, find_rule(tx, key));
        RuleRow row{.key = key, .revision = tx.sequence(), .created = tx.now()};
        if (before) {
            row.created = before->created;  // its tags are left alone, as AWS does
        } else {
            ATHANOR_TRY(auto count,
                        tx.one<std::int64_t>(
                            "SELECT count(*) FROM events_rule WHERE account = ? AND region = ? AND bus = ?",
                            owner.account, owner.region, key.bus.name));
            if (*count >= kMostRules) return limit_exceeded();
            ATHANOR_CHECK(put_tags(tx, owner, key.arn(), in.tags.value_or(std::vector<Tag>{})));
        }
        row.state = in.state.value_or("ENABLED");
        if (has_pattern) row.pattern = in.event_pattern;
        if (has_schedule) row.schedule = in.schedule_expression;
        row.description = in.description;
        row.role = in.role_arn;
        if (before && before->schedule != row.schedule) row.created = tx.now();
        ATHANOR_TRY(row.due, next_due(row, tx.now()));
        ATHANOR_CHECK(put_rule(tx, row));
        return rules_changed(tx, random_);
    });
    if (!made) co_return std::unexpected(std::move(made).error());
    co_return (*std::move(made)).map([&](store::Nothing&&) {
        return PutRuleResponse{.rule_arn = key.arn()};
    });
}

Rules::Read<DescribeRuleResponse> Rules::describe(gate::Call& call, DescribeRuleRequest in) {
    RuleKey key{bus_of(call, in.event_bus_name), in.name};
    ATHANOR_CO_TRY(RuleRow row, control_.read([&](store::Snapshot& s) { return existing_rule(s, key); }));
    auto out = shown<DescribeRuleResponse>(row);
    out.created_by = key.bus.owner.account;
    co_return out;
}

Rules::Read<ListRulesResponse> Rules::list(gate::Call& call, ListRulesRequest in) {
    BusKey bus = bus_of(call, in.event_bus_name);
    std::string prefix = in.name_prefix.value_or(""), end = end_of_prefix(prefix);
    std::int64_t limit = in.limit.value_or(kPage);
    ATHANOR_CO_TRY(std::string after, page_after(in.next_token));
    ATHANOR_CO_TRY(auto rows, control_.read([&](store::Snapshot& s) -> Result<std::vector<RuleRow>> {
        ATHANOR_TRY(bool there, bus_exists(s, bus));
        if (!there) return no_such_bus(bus.name);
        ATHANOR_TRY(
            auto names,
            s.all<std::string>("SELECT name FROM events_rule WHERE account = ? AND region = ? AND bus = ? "
                               "AND name > ? AND name >= ? AND name < ? "
                               "ORDER BY name LIMIT ?",
                               bus.owner.account, bus.owner.region, bus.name, after, prefix, end, limit + 1));
        std::vector<RuleRow> found;
        for (std::string& name : names) {
            ATHANOR_TRY(auto row, find_rule(s, {bus, name}));
            if (row) found.push_back(*std::move(row));
        }
        return found;
    }));
    ListRulesResponse out{.rules = std::vector<Rule>{}};
    out.next_token = cut_page(rows, limit, [](const RuleRow& row) { return row.key.name; });
    for (const RuleRow& row : rows) out.rules->push_back(shown<Rule>(row));
    co_return out;
}

Rules::Change<Unit> Rules::remove(gate::Call& call, DeleteRuleRequest in) {
    RuleKey key{bus_of(call, in.event_bus_name), in.name};
    co_return answer<Unit>(co_await control_.write([&](store::Transaction& tx) -> Status {
        const Owner& owner = key.bus.owner;
        ATHANOR_TRY(bool there, bus_exists(tx, key.bus));
        if (!there) return no_such_bus(key.bus.name);
        ATHANOR_TRY(auto target, tx.one<std::int64_t>("SELECT 1 FROM events_target WHERE account = ? AND "
                                                      "region = ? AND bus = ? AND rule = ? LIMIT 1",
                                                      owner.account, owner.region, key.bus.name, key.name));
        if (target) return validation_error("Rule can't be deleted since it has targets.");
        ATHANOR_CHECK(
            tx.run("DELETE FROM events_rule WHERE account = ? AND region = ? AND bus = ? AND name = ?",
                   owner.account, owner.region, key.bus.name, key.name));
        ATHANOR_CHECK(drop_tags(tx, owner, key.arn()));
        return rules_changed(tx, random_);
    }));
}

Rules::Change<Unit> Rules::set_state(RuleKey key, std::string state) {
    co_return answer<Unit>(co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(RuleRow row, existing_rule(tx, key));
        row.state = state;
        ATHANOR_TRY(row.due, next_due(row, tx.now()));
        ATHANOR_CHECK(put_rule(tx, row));
        return rules_changed(tx, random_);
    }));
}

}  // namespace athanor::events
