#include "gate/inside.hpp"

#include "gate/credentials.hpp"

namespace athanor::gate {

Principal on_behalf_of(std::string_view account) { return root_principal(account, {}); }

Call call_from_inside(Principal principal, std::string region, std::string_view service, Timestamp time,
                      std::string request_id) {
    Call call;
    call.principal = std::move(principal);
    call.region = std::move(region);
    call.request_id = std::move(request_id);
    call.source_address = call.user_agent = service;
    call.time = time;
    return call;
}

}  // namespace athanor::gate
