// SimulatePrincipalPolicy, SimulateCustomPolicy and what they need to be asked well: the context keys of policies.
#include "gate/identity/managed_policies.hpp"
#include "services/iam/rows.hpp"
#include "services/iam/simulation.hpp"

namespace athanor::iam {
namespace {

using Texts = std::optional<std::vector<std::string>>;

std::unexpected<Error> invalid(std::string message) { return fail("InvalidInput", std::move(message)); }

Status add_inputs(const Texts& texts, const std::string& source, std::vector<NamedDocument>& to) {
    if (!texts) return {};
    for (std::size_t i = 0; i < texts->size(); ++i) {
        ATHANOR_TRY(auto one, named_document(source + "." + std::to_string(i + 1), (*texts)[i]));
        to.push_back(std::move(one));
    }
    return {};
}

// The policies of a user, role or group, under the names that AWS gives them: inline ones "user_bob_Reads", attached ones their own.
Status add_policies_of(const Reading& r, const Entity& holder, std::string_view word,
                       std::vector<NamedDocument>& to) {
    using Row = std::tuple<std::string, std::string>;
    ATHANOR_TRY(std::vector<Row> inline_ones,
                (r.s.all<std::string, std::string>(
                    "SELECT policy, document FROM iam_inline WHERE account = ? AND kind = ? AND folded = ?",
                    r.account(), holder.kind, holder.folded())));
    for (auto& [name, text] : inline_ones) {
        ATHANOR_TRY(auto one,
                    named_document(std::string(word) + "_" + holder.name + "_" + name, std::move(text)));
        to.push_back(std::move(one));
    }
    ATHANOR_TRY(
        auto attached,
        r.s.all<std::string>("SELECT policy FROM iam_attached WHERE account = ? AND kind = ? AND folded = ?",
                             r.account(), holder.kind, holder.folded()));
    for (const auto& arn : attached) {
        ATHANOR_TRY(auto text, identity::managed_policy(r.s, arn));
        if (!text) continue;
        ATHANOR_TRY(auto one, named_document(arn.substr(arn.rfind('/') + 1), *std::move(text)));
        to.push_back(std::move(one));
    }
    return {};
}

// Of a user those of its groups as well.
Result<Entity> add_source(const Reading& r, const std::string& arn, std::vector<NamedDocument>& to) {
    const auto parsed = identity::parse_iam_arn(arn);
    const bool known = parsed && (parsed->kind == kUser || parsed->kind == kRole || parsed->kind == kGroup);
    if (!known)
        return invalid("Invalid Entity Arn: " + arn + " does not clearly define entity type and name.");
    ATHANOR_TRY(auto found, find_entity(r.s, r.account(), parsed->kind, parsed->name));
    if (!found || found->arn() != arn) return no_such_entity("The " + arn + " cannot be found.");
    if (found->kind == kUser) {
        ATHANOR_CHECK(add_policies_of(r, *found, "user", to));
        ATHANOR_TRY(auto groups, r.s.all<std::string>(
                                     "SELECT group_name FROM iam_member WHERE account = ? AND user_name = ?",
                                     r.account(), found->folded()));
        for (const auto& name : groups) {
            ATHANOR_TRY(Entity group, entity(r.s, r.account(), kGroup, name));
            ATHANOR_CHECK(add_policies_of(r, group, "group", to));
        }
    } else {
        ATHANOR_CHECK(add_policies_of(r, *found, found->kind == kRole ? "role" : "group", to));
    }
    return *std::move(found);
}

// Who asks: `arn` of a user, a role or an account's root.
gate::Principal principal_of(const Reading& r, const std::string& arn, const std::optional<Entity>& known) {
    gate::Principal who{.kind = gate::PrincipalKind::user, .account = r.account(), .arn = arn};
    if (const auto parsed = identity::parse_iam_arn(arn)) {
        who.account = parsed->account;
        if (parsed->kind == kRole) {
            who.kind = gate::PrincipalKind::role_session;
            who.role_arn = arn;
        }
    } else if (arn.ends_with(":root") && arn.size() > 18) {
        who.kind = gate::PrincipalKind::root;
        who.account = arn.substr(13, 12);
    }
    if (known && known->arn() == arn) who.user_id = known->id;
    return who;
}

void add_context(const std::optional<std::vector<ContextEntry>>& entries, Simulation& to) {
    if (!to.who.arn.empty()) {
        to.context["aws:principalarn"] = {to.who.arn};
        to.context["aws:principalaccount"] = {to.who.account};
        if (to.who.kind == gate::PrincipalKind::user) {
            to.context["aws:username"] = {to.who.arn.substr(to.who.arn.rfind('/') + 1)};
            to.context["aws:principaltype"] = {"User"};
            if (!to.who.user_id.empty()) to.context["aws:userid"] = {to.who.user_id};
        }
    }
    for (const ContextEntry& entry : entries.value_or(std::vector<ContextEntry>())) {
        if (entry.context_key_name)
            to.context[lookup_form(*entry.context_key_name)] =
                entry.context_key_values.value_or(std::vector<std::string>());
    }
}

// What both operations say alike.
template <class In>
Status fill(const In& in, Simulation& to) {
    to.owner = to.who.account;
    if (in.resource_owner) {
        const std::string_view owner = *in.resource_owner;
        to.owner = owner.starts_with("arn:aws:iam::") && owner.size() >= 25 ? owner.substr(13, 12) : owner;
    }
    if (in.permissions_boundary_policy_input_list && !in.permissions_boundary_policy_input_list->empty()) {
        to.boundary.clear();
        if (in.permissions_boundary_policy_input_list->size() > 1)
            return invalid("There can be one permissions boundary policy only.");
        ATHANOR_CHECK(add_inputs(in.permissions_boundary_policy_input_list,
                                 "PermissionsBoundaryPolicyInputList", to.boundary));
    }
    if (in.resource_policy) {
        ATHANOR_TRY(auto one, named_document("ResourcePolicy", *in.resource_policy, policy::Kind::resource));
        to.resource.push_back(std::move(one));
    }
    add_context(in.context_entries, to);
    return {};
}

// Every action on every resource; a marker is how many of them were answered.
template <class In>
Result<SimulatePolicyResponse> answer(const Simulation& simulation, const In& in) {
    ATHANOR_TRY(Page page, Page::of(in));
    const auto after = page.after().empty() ? 0 : parse_number<std::uint64_t>(page.after());
    if (!after) return fail("ValidationError", "Invalid Marker.");
    std::vector<std::string> resources = in.resource_arns.value_or(std::vector<std::string>());
    if (resources.empty()) resources.emplace_back("*");
    SimulatePolicyResponse out;
    out.evaluation_results.emplace();
    for (const auto& action : in.action_names) {
        const std::size_t colon = action.find(':');
        if (colon == action.npos || colon == 0 || colon + 1 == action.size())
            return invalid("Invalid Input Actions: " + action);
    }
    for (std::uint64_t i = *after; i < in.action_names.size() * resources.size(); ++i) {
        if (!page.take(std::to_string(i + 1))) break;
        const auto& action = in.action_names[i / resources.size()];
        out.evaluation_results->push_back(simulation.ask(action, resources[i % resources.size()]));
    }
    page.finish(out);
    return out;
}

Result<SimulatePolicyResponse> simulate_custom_policy(Reading r, const SimulateCustomPolicyRequest& in) {
    Simulation simulation;
    if (in.resource_policy && !in.caller_arn)
        return invalid("CallerArn must be given with a resource policy.");
    simulation.who = in.caller_arn
                         ? principal_of(r, *in.caller_arn, std::nullopt)
                         : gate::Principal{.kind = gate::PrincipalKind::user, .account = r.account()};
    ATHANOR_CHECK(add_inputs(in.policy_input_list, "PolicyInputList", simulation.identity));
    ATHANOR_CHECK(fill(in, simulation));
    return answer(simulation, in);
}

Result<SimulatePolicyResponse> simulate_principal_policy(Reading r,
                                                         const SimulatePrincipalPolicyRequest& in) {
    Simulation simulation;
    ATHANOR_TRY(Entity source, add_source(r, in.policy_source_arn, simulation.identity));
    ATHANOR_CHECK(add_inputs(in.policy_input_list, "PolicyInputList", simulation.identity));
    if (in.resource_policy && !in.caller_arn && source.kind != kUser)
        return invalid("CallerArn must be given with a resource policy.");
    simulation.who = principal_of(r, in.caller_arn.value_or(in.policy_source_arn), source);
    if (source.boundary) {
        ATHANOR_TRY(auto text, identity::managed_policy(r.s, *source.boundary));
        ATHANOR_TRY(auto one, named_document(source.boundary->substr(source.boundary->rfind('/') + 1),
                                             std::move(text).value_or("")));
        simulation.boundary.push_back(std::move(one));
    }
    ATHANOR_TRY(auto tags, tags_of(r.s, r.account(), source.kind, source.name));
    for (const Tag& tag : tags) simulation.context["aws:principaltag/" + tag.key] = {tag.value};
    ATHANOR_CHECK(fill(in, simulation));
    return answer(simulation, in);
}

Result<GetContextKeysForPolicyResponse> get_context_keys_for_custom_policy(
    Reading, const GetContextKeysForCustomPolicyRequest& in) {
    std::vector<NamedDocument> documents;
    ATHANOR_CHECK(add_inputs(in.policy_input_list, "PolicyInputList", documents));
    return GetContextKeysForPolicyResponse{.context_key_names = keys_of(documents)};
}

Result<GetContextKeysForPolicyResponse> get_context_keys_for_principal_policy(
    Reading r, const GetContextKeysForPrincipalPolicyRequest& in) {
    std::vector<NamedDocument> documents;
    ATHANOR_CHECK(add_source(r, in.policy_source_arn, documents));
    ATHANOR_CHECK(add_inputs(in.policy_input_list, "PolicyInputList", documents));
    return GetContextKeysForPolicyResponse{.context_key_names = keys_of(documents)};
}

}  // namespace

void add_simulation(const Table& table) {
    table.reads<op::SimulateCustomPolicy>(simulate_custom_policy);
    table.reads<op::SimulatePrincipalPolicy>(simulate_principal_policy);
    table.reads<op::GetContextKeysForCustomPolicy>(get_context_keys_for_custom_policy);
    table.reads<op::GetContextKeysForPrincipalPolicy>(get_context_keys_for_principal_policy);
}

}  // namespace athanor::iam
