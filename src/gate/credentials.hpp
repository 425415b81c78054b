// Access keys and where they come from. Today: the root key, and sessions of job roles; the identity issue adds users behind the same
// interface. Thread-safe; find() is called once per request and must not block.
//
// A session is sealed, not stored: its token holds (role, session name, account, expiry) encrypted under a key derived from the master key, and its
// secret is derived from the token. So a restarted server knows the sessions of the jobs that are running, and there is no table to leak.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/random.hpp"
#include "gate/principal.hpp"

namespace athanor::gate {

struct Credentials {
    std::string access_key_id;
    std::string secret_access_key;
    std::string session_token;  // empty for long-lived keys
    Timestamp expiration{};     // of a session
};

enum class LookupFailure { unknown_key, invalid_token, expired_token };

struct Known {
    std::string secret_access_key;
    Principal principal;
};

class CredentialSource {
public:
    virtual ~CredentialSource() = default;
    virtual std::expected<Known, LookupFailure> find(std::string_view access_key_id,
                                                     std::string_view session_token) = 0;
};

// AKIA... and 40 letters and digits.
Credentials make_long_lived_key(Random& random);
Principal root_principal(std::string_view account, std::string_view access_key_id);

// Keys that are stored: of accounts' roots (accounts.hpp). Thread-safe, from memory.
class LongLivedKeys {
public:
    virtual ~LongLivedKeys() = default;
    virtual std::optional<Known> find(std::string_view access_key_id) const = 0;
};

class RootAndSessions final : public CredentialSource {
public:
    // `sealing_key`: 32 bytes derived from the master key for this purpose only.
    // `others`: beside the root of the first account, `account`; null: there are none.
    RootAndSessions(Credentials root, std::string account, std::string sealing_key, Clock& clock,
                    Random& random, const LongLivedKeys* others = nullptr);

    std::expected<Known, LookupFailure> find(std::string_view access_key_id,
                                             std::string_view session_token) override;

    // Temporary credentials of `who`: a role's session, a user (GetSessionToken) or a federated user. who.session says what else they carry, and when they
    // were issued and expire; the token seals all of it.
    Result<Credentials> mint(Principal who);

    // A session of `role_arn` (arn:aws:iam::ACCOUNT:role/NAME), for `duration` at most 12 hours. `holder`: Session::holder.
    Result<Credentials> mint_session(std::string_view role_arn, std::string_view session_name,
                                     std::chrono::seconds duration, std::string holder = {});

    // Who a session of `role_arn` is: for calls from inside, as a pipeline's or a schedule's role. Of the role's account: that it may be passed
    // is checked before (Entry::admit).
    Principal role_principal(std::string_view role_arn, std::string_view session_name) const;

    const Credentials& root() const { return root_; }

private:
    std::string secret_of(std::string_view access_key_id, std::string_view token) const;

    Credentials root_;
    std::string account_;
    std::string sealing_key_;
    Clock& clock_;
    Random& random_;
    const LongLivedKeys* others_;
};

}  // namespace athanor::gate
