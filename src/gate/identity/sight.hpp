// What a caller may see, for views: answers that show many things at once. A view asks for the AWS action that shows the same; what the caller may
// not see is left out of a list, and what a view is about is refused with AWS's message. A decision costs some microseconds.
#pragma once

#include <functional>
#include <string_view>

#include "gate/identity/authorizer.hpp"
#include "gate/register.hpp"

namespace athanor::identity {

class Sight {
public:
    // `facts`: the policy and the tags of a resource. All outlive it.
    Sight(const gate::Call& call, const gate::Authorizer& authorizer, const ResourceReader& facts)
        : call_(call), authorizer_(authorizer), facts_(facts) {}

    // `resource`: an ARN of the caller's account, or "*".
    bool may(std::string_view action, std::string_view resource = "*") const {
        return decide(action, resource).allowed();
    }
    // AccessDeniedException.
    Status need(std::string_view action, std::string_view resource = "*") const;

private:
    gate::Verdict decide(std::string_view action, std::string_view resource) const;

    const gate::Call& call_;
    const gate::Authorizer& authorizer_;
    const ResourceReader& facts_;
};

}  // namespace athanor::identity
