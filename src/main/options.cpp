#include "main/options.hpp"

#include "base/encoding.hpp"

namespace athanor {

Result<Address> parse_address(const std::string& text) {
    auto colon = text.rfind(':');
    auto port = colon == std::string::npos ? std::nullopt
                                           : parse_number<int>(std::string_view(text).substr(colon + 1));
    if (!port || *port < 0 || *port > 65535 || colon == 0)
        return fail("InvalidOption", "not an address and port: '" + text + "'");
    std::string host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    return Address{host, static_cast<std::uint16_t>(*port)};
}

}  // namespace athanor
