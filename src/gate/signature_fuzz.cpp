// A request's claim of who signed it: method, target, an Authorization and a date header, a line each. Any bytes are refused or are a claim, and a
// claim that nobody could sign is not verified: its signature would have to be guessed.
#include <cstdint>
#include <string>
#include <string_view>

#include "gate/sigv2.hpp"
#include "gate/sigv4.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor;
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    auto line = [&] {
        std::string text(rest.substr(0, rest.find('\n')));
        rest.remove_prefix(std::min(rest.size(), text.size() + 1));
        return text;
    };
    http::Request request{.method = "PUT", .target = "/" + line()};
    for (const char* name :
         {"Authorization", "X-Amz-Date", "Date", "X-Amz-Content-Sha256", "Host", "X-Amz-Security-Token"})
        request.headers.add(name, line());
    auto claim = gate::parse_claim(request);
    if (!claim) return 0;
    static gate::SigningKeys keys;
    if (!claim->older && gate::verify(request, *claim, "a secret that the input does not know",
                                      gate::kUnsignedPayload, keys, Timestamp{}))
        __builtin_trap();
    return 0;
}
