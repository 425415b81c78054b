// The key that wraps all others, in versions: the newest seals, all open. It comes from
//   file:PATH   a 0600 file, made with a random key if absent;
//   env:NAME    an environment variable;
//   cmd:COMMAND the standard output of a shell command (a vault's client).
// Its text has a line for each version, oldest first: `<version> <64 hex digits>`.
//
// A sealed text names its key's version and is bound to a context: opened in another context it is refused. Thread-safe; about 0.5 µs a call.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/random.hpp"

namespace athanor::objects {

inline constexpr std::size_t kKeySize = 32;

class MasterKey {
public:
    static Result<MasterKey> load(Filesystem& fs, Random& random, std::string_view source);
    static Result<MasterKey> parse(std::string_view text);
    static MasterKey generate(Random& random);

    std::uint32_t version() const;
    // version (4) | nonce (12) | ciphertext | tag (16): 32 bytes more than the text.
    std::string seal(Random& random, std::string_view context, std::string_view plain) const;
    Result<std::string> open(std::string_view context,
                             std::string_view sealed) const;  // InternalFailure if it is not ours

private:
    std::string text() const;
    std::vector<std::pair<std::uint32_t, std::string>> keys_;  // ascending versions
};

}  // namespace athanor::objects
