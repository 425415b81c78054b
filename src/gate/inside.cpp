#include "gate/inside.hpp"

namespace athanor::gate {

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
