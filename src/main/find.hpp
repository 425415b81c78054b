// console/find {"text", "limit"} -> {"hits": [{"kind", "name", "arn", "status", "created"}]}: everything of the account whose name has the text in it, in
// any case, the nearest first. A hit is shown to whom the service itself would show its name (kShownBy).
#pragma once

#include <functional>
#include <vector>

#include "gate/found.hpp"
#include "gate/identity/sight.hpp"
#include "gate/signed_routes.hpp"

namespace athanor {

// What a service has of this name, the account's of the call. Blocks.
using Finder =
    std::function<Result<std::vector<gate::Found>>(const gate::Call& call, const gate::Sought& sought)>;

// The hits that the caller may see, in order. AccessDeniedException: he may see nothing of any kind.
Result<std::vector<gate::Found>> find_everywhere(const gate::Call& call, const identity::Sight& sight,
                                                 const std::vector<Finder>& finders, std::string_view text,
                                                 std::size_t limit);

void add_find(gate::SignedRoutes& routes, const gate::Authorizer& authorizer, identity::ResourceReader facts,
              std::vector<Finder> finders, Pool& pool);

}  // namespace athanor
