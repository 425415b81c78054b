#include "gate/identity/sight.hpp"

#include "gate/identity/context.hpp"

namespace athanor::identity {

gate::Verdict Sight::decide(std::string_view action, std::string_view resource) const {
    const ResourceFacts facts = resource == "*" ? ResourceFacts{} : facts_(resource);
    std::shared_ptr<const gate::Tags> tags = facts.tags;
    bool asked = tags || !facts.find_tags;
    const std::function<const gate::Tags*()> resource_tags = [&] {
        if (!std::exchange(asked, true)) tags = facts.find_tags();
        return tags.get();
    };
    const policy::Lookup context = [&](std::string_view key) {
        return global_key({.call = call_, .owner = call_.account(), .resource_tags = resource_tags}, key);
    };
    return authorizer_.decide({.who = call_.principal,
                               .action = action,
                               .resource = resource,
                               .owner = call_.account(),
                               .resource_policy = facts.policy.get(),
                               .context = context});
}

Status Sight::need(std::string_view action, std::string_view resource) const {
    const gate::Verdict verdict = decide(action, resource);
    if (verdict.allowed()) return {};
    std::string message = "User: ";
    message.append(call_.principal.arn).append(" is not authorized to perform: ").append(action);
    message.append(" on resource: ").append(resource).append(gate::reason_of(verdict, action));
    return fail("AccessDeniedException", std::move(message), 403);
}

}  // namespace athanor::identity
