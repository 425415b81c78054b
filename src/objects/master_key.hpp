// The key that wraps all others, in versions: the newest seals, all open. It comes from
//   file:PATH   a 0600 file, made with a random key if absent;
//   env:NAME    an environment variable;
//   credential:NAME  a credential that systemd hands to the service (LoadCredential=): $CREDENTIALS_DIRECTORY/NAME;
//   cmd:COMMAND the standard output of a shell command (a vault's client).
// Its text has a line for each version, oldest first: `<version> <64 hex digits>`.
//
// A sealed text names its key's version and is bound to a context: opened in another context it is refused. Copies are one key: a version that is added to
// one seals for all of them from then on, so that a running server goes over to it (main/master_rotation.hpp). Thread-safe; about 0.5 µs a call.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/random.hpp"

namespace athanor::objects {

inline constexpr std::size_t kKeySize = 32;

class MasterKey {
public:
    MasterKey() : ring_(std::make_shared<Ring>()) {}  // none: of options that are still to be filled
    static Result<MasterKey> load(Filesystem& fs, Random& random, std::string_view source);
    static Result<MasterKey> parse(std::string_view text);
    static MasterKey generate(Random& random);

    std::uint32_t version() const;
    std::vector<std::uint32_t> versions() const;  // ascending
    // A newer one; from here on it seals. Whoever adds it has made it durable before. false: it is not newer, or there are kMost.
    bool add(std::uint32_t version, std::string bytes) const;
    // All that `other`, the same key read again, has beyond ours. InvalidMasterKey if it is another key.
    Result<bool> add_newer(const MasterKey& other) const;
    void forget_older() const;  // all but the newest: nothing is sealed by them any more
    // With a fresh version beside ours, as text: what is to be written before add().
    std::string text_with(std::uint32_t version, std::string_view bytes) const;
    std::string newest_alone() const;

    static std::uint32_t version_of(std::string_view sealed);  // 0: too short to be sealed
    // version (4) | nonce (12) | ciphertext | tag (16): 32 bytes more than the text.
    std::string seal(Random& random, std::string_view context, std::string_view plain) const;
    Result<std::string> open(std::string_view context,
                             std::string_view sealed) const;  // InternalFailure if it is not ours

    static constexpr std::size_t kMost = 64;

private:
    struct Version {
        std::uint32_t number = 0;
        std::string bytes;
    };
    // Only ever appended to, so that readers need no lock: what is below `count` does not change.
    struct Ring {
        std::array<Version, kMost> versions;
        std::atomic<std::size_t> first = 0, count = 0;
        std::mutex adding;
    };
    const Version& newest() const;
    const Version* find(std::uint32_t number) const;
    std::string text() const;

    std::shared_ptr<Ring> ring_;  // shared: see above
};

}  // namespace athanor::objects
