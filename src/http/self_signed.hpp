// Certificates that sign themselves, for servers that nobody gave one: an ECDSA key over P-256, for the names by which the server is reached. Who
// connects has to be told to trust it. Blocks for less than a millisecond; any thread.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"

namespace athanor::http {

struct SelfSigned {
    std::string certificate, key;  // PEM
};

// `names`: host names ("localhost", "*.s3.example.com") and addresses ("127.0.0.1", "::1"). The first is the subject. Valid from a minute before `now`.
Result<SelfSigned> make_self_signed(const std::vector<std::string>& names, Timestamp now,
                                    std::chrono::hours valid);

struct CertificateFacts {
    Timestamp expires{};
    std::vector<std::string> names;  // as make_self_signed has them
    std::string fingerprint;         // SHA-256, "AB:CD:..."
};
// Of the first certificate of a PEM text. nullopt: there is none.
std::optional<CertificateFacts> read_certificate(const std::string& pem);

}  // namespace athanor::http
