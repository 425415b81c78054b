// KMS's errors in its own words, each made in one place.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"

namespace athanor::kms {

std::unexpected<Error> no_such_key(std::string_view arn);       // Key '...' does not exist
std::unexpected<Error> no_such_alias(std::string_view arn);     // Alias ... is not found.
std::unexpected<Error> not_a_key(std::string_view text);        // Invalid keyId '...'
std::unexpected<Error> disabled(std::string_view arn);          // ... is disabled.
std::unexpected<Error> pending_deletion(std::string_view arn);  // ... is pending deletion.
std::unexpected<Error> not_pending_deletion(std::string_view arn);
std::unexpected<Error> invalid_ciphertext();
std::unexpected<Error> incorrect_key();
std::unexpected<Error> unsupported(std::string message);
std::unexpected<Error> limit_exceeded(std::string message);
std::unexpected<Error> dry_run();

// `why`: " because no ... allows the ... action" (gate::reason_of).
std::unexpected<Error> denied(std::string_view principal, std::string_view action, std::string_view resource,
                              std::string_view why);
// Of another account's key: the same whether it is there or not.
std::unexpected<Error> denied_elsewhere(std::string_view principal, std::string_view action,
                                        std::string_view resource);
// Of a ciphertext whose key was not named.
std::unexpected<Error> denied_ciphertext(std::string_view principal, std::string_view action);
std::unexpected<Error> unknown_ciphertext();

}  // namespace athanor::kms
