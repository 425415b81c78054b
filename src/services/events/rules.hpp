// Event buses, rules, targets and their tags: the operations that say what is to be done about which events.
// They change tables only; what is compiled from them is told by rules_changed. Quotas are AWS's: so the
// compiled rules stay small.
//
// Beside AWS's targets a rule takes the universal ones of schedules
// (arn:aws:scheduler:::aws-sdk:SERVICE:ACTION): where Lambda would stand in between, an event calls the
// operation itself, with the input that the rule makes of it.
#pragma once

#include "api/events.hpp"
#include "gate/register.hpp"
#include "gate/target.hpp"
#include "services/events/tables.hpp"

namespace athanor::events {

class Rules {
public:
    static constexpr std::int64_t kMostBuses = 100;
    static constexpr std::int64_t kMostRules = 300;  // of a bus
    static constexpr std::int64_t kMostTargets = 5;  // of a rule
    static constexpr std::int64_t kMostTags = 50;

    Rules(store::Database& control, const gate::Targets& targets, Random& random)
        : control_(control), targets_(targets), random_(random) {}
    void add_to(gate::Register& operations);

private:
    template <class T>
    using Read = Task<Result<T>>;
    template <class T>
    using Change = Task<Result<store::Durable<T>>>;

    // buses.cpp
    Change<api::events::CreateEventBusResponse> create_bus(gate::Call& call,
                                                           api::events::CreateEventBusRequest in);
    Change<api::events::UpdateEventBusResponse> update_bus(gate::Call& call,
                                                           api::events::UpdateEventBusRequest in);
    Read<api::events::DescribeEventBusResponse> describe_bus(gate::Call& call,
                                                             api::events::DescribeEventBusRequest in);
    Read<api::events::ListEventBusesResponse> list_buses(gate::Call& call,
                                                         api::events::ListEventBusesRequest in);
    Change<api::events::Unit> delete_bus(gate::Call& call, api::events::DeleteEventBusRequest in);
    // rules.cpp
    Change<api::events::PutRuleResponse> put(gate::Call& call, api::events::PutRuleRequest in);
    Read<api::events::DescribeRuleResponse> describe(gate::Call& call, api::events::DescribeRuleRequest in);
    Read<api::events::ListRulesResponse> list(gate::Call& call, api::events::ListRulesRequest in);
    Change<api::events::Unit> remove(gate::Call& call, api::events::DeleteRuleRequest in);
    Change<api::events::Unit> set_state(RuleKey key, std::string state);
    // targets.cpp
    Change<api::events::PutTargetsResponse> put_targets(gate::Call& call, api::events::PutTargetsRequest in);
    Change<api::events::RemoveTargetsResponse> remove_targets(gate::Call& call,
                                                              api::events::RemoveTargetsRequest in);
    Read<api::events::ListTargetsByRuleResponse> list_targets(gate::Call& call,
                                                              api::events::ListTargetsByRuleRequest in);
    Read<api::events::ListRuleNamesByTargetResponse> list_by_target(
        gate::Call& call, api::events::ListRuleNamesByTargetRequest in);
    Status check(const api::events::Target& target) const;
    // tags.cpp
    Change<api::events::TagResourceResponse> tag(gate::Call& call, api::events::TagResourceRequest in);
    Change<api::events::UntagResourceResponse> untag(gate::Call& call, api::events::UntagResourceRequest in);
    Read<api::events::ListTagsForResourceResponse> list_tags(gate::Call& call,
                                                             api::events::ListTagsForResourceRequest in);

    store::Database& control_;
    const gate::Targets& targets_;
    Random& random_;
};

// LimitExceededException when there would be too many.
Status put_tags(store::Transaction& tx, const Owner& owner, const std::string& arn,
                const std::vector<api::events::Tag>& tags);
Status drop_tags(store::Transaction& tx, const Owner& owner, const std::string& arn);

}  // namespace athanor::events
