// Who is behind a proxy. Only what comes from the address of a proxy that the operator trusts (--trusted-proxy) may say on whose behalf: X-Forwarded-For is a
// list to which each proxy appends whom it heard; from its end, the first address that is no trusted proxy's is the client's. Anybody else could write there
// what they like, so from them the header means nothing.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "gate/policy/condition.hpp"
#include "http/message.hpp"

namespace athanor::gate {

Result<std::vector<policy::Network>> parse_networks(const std::vector<std::string>& texts);  // InvalidOption

// The address alone, of "10.0.0.1:53114" and "[::1]:9000"; an address without a port, and a service's name in its place, stay as they are.
std::string_view address_of(std::string_view peer);

// "ADDRESS:PORT" of the socket, or the address alone of the client behind trusted proxies.
std::string client_address(const http::Request& request, std::span<const policy::Network> trusted);
// Whether the client's connection is encrypted: to us, or to a trusted proxy (X-Forwarded-Proto).
bool is_secure(const http::Request& request, std::span<const policy::Network> trusted);

}  // namespace athanor::gate
