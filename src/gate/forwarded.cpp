#include "gate/forwarded.hpp"

#include <algorithm>

#include "base/encoding.hpp"

namespace athanor::gate {
namespace {

bool is_trusted(std::string_view address, std::span<const policy::Network> trusted) {
    const auto network = policy::Network::parse(address);
    return network && std::ranges::any_of(trusted, [&](const auto& one) { return one.contains(*network); });
}

}  // namespace

std::string_view address_of(std::string_view peer) {
    if (peer.starts_with('[')) return peer.substr(1, std::min(peer.find(']'), peer.size()) - 1);
    const std::size_t colon = peer.find(':');
    return colon == peer.rfind(':') ? peer.substr(0, colon) : peer;
}

Result<std::vector<policy::Network>> parse_networks(const std::vector<std::string>& texts) {
    std::vector<policy::Network> out;
    for (const std::string& text : texts) {
        auto network = policy::Network::parse(text);
        if (!network)
            return fail("InvalidOption", "--trusted-proxy " + text + " is not an address or a CIDR block");
        out.push_back(*network);
    }
    return out;
}

std::string client_address(const http::Request& request, std::span<const policy::Network> trusted) {
    if (trusted.empty() || !is_trusted(address_of(request.peer), trusted)) return request.peer;
    std::string client = request.peer;
    // The header may come in several lines, each of them a list.
    std::string all;
    for (const auto& field : request.headers.fields()) {
        if (!equal_ignore_case(field.name, "x-forwarded-for")) continue;
        if (!all.empty()) all += ',';
        all += field.value;
    }
    std::string_view rest = all;
    while (!rest.empty()) {
        const std::size_t comma = rest.rfind(',');
        const std::string_view last = address_of(trim(comma == rest.npos ? rest : rest.substr(comma + 1)));
        rest = comma == rest.npos ? std::string_view() : rest.substr(0, comma);
        if (!policy::Network::parse(last) || last.contains('/'))
            break;  // not an address: nobody further is believed
        client = last;
        if (!is_trusted(last, trusted)) break;
    }
    return client;
}

bool is_secure(const http::Request& request, std::span<const policy::Network> trusted) {
    if (request.secure || trusted.empty() || !is_trusted(address_of(request.peer), trusted))
        return request.secure;
    return equal_ignore_case(trim(request.headers.get("x-forwarded-proto").value_or("")), "https");
}

}  // namespace athanor::gate
