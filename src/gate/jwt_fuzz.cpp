// A web identity's token, or a provider's key document (what begins with "{"). Any bytes are refused or are a token, and no token but those of the kept
// corpus is signed by the keys: a signature would have to be guessed.
#include <cstdint>
#include <string_view>

#include "gate/jwt.hpp"
#include "gate/testing_tokens.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor;
    using namespace gate::testing;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (text.starts_with('{')) {
        std::ignore = gate::parse_keys(text);
        return 0;
    }
    static const auto keys = gate::parse_keys(kKeyDocument);
    auto token = gate::Jwt::parse(text);
    if (!token) return 0;
    std::ignore = gate::check_times(*token, Timestamp{});
    std::ignore = gate::audience_of(*token, {"client-1"});
    const bool known = text == kRs256 || text == kEs256 || text == kTags;
    if (gate::verify_signature(*token, *keys).has_value() != known) __builtin_trap();
    return 0;
}
