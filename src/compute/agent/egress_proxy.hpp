// The way out of an instance's network namespace: an HTTP CONNECT proxy (RFC 9110 §9.3.6) on its loopback, which HTTPS_PROXY names (plain http
// has no CONNECT). It opens TCP connections from the host, to public and private addresses alike but never to the host's own loopback or to link-local
// addresses: what listens there was not meant for containers. On the agent's loop; takes the descriptor of a listening socket.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/task.hpp"

namespace athanor::compute {

Task<void> egress_proxy(int listener);

// "CONNECT example.org:443 HTTP/1.1" -> host and port; nullopt for anything else.
struct ConnectTarget {
    std::string host;
    std::uint16_t port = 0;
};
std::optional<ConnectTarget> parse_connect(std::string_view head);

}  // namespace athanor::compute
