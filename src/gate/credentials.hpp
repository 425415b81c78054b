// Access keys and where they come from: the roots', users' (stored: LongLivedKeys), and temporary ones, of sessions. Thread-safe; find() is called once per
// request and must not block.
//
// A session is sealed, not stored: its token holds all of the principal and its Session, encrypted and authenticated (AES-256-GCM) under a key derived from the
// session key, and its secret is derived from the token. So a restarted server knows the sessions of the jobs that are running, and there is no table to leak.
//
// A session ends before it expires with whom it is of: if the user or role is gone, or is another one of the same name (its unique id says so); of a user, if
// the key that made it is gone or inactive; and if its holder, a job or an endpoint, has ended (refuse_holders).
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "base/random.hpp"
#include "base/text_hash.hpp"
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

// Who there is now.
class Identities {
public:
    virtual ~Identities() = default;
    // The unique id of a user or role (AIDA..., AROA...); nullopt: there is none.
    virtual std::optional<std::string> id_of(std::string_view arn) const = 0;
};

class RootAndSessions final : public CredentialSource {
public:
    // `sealing_key`: 32 bytes derived from the master key for this purpose only.
    // `others`: beside the root of the first account, `account`; null: there are none. `identities`: null: any role is there, with an id made of its ARN (tests
    // of single services).
    RootAndSessions(Credentials root, std::string account, std::string sealing_key, Clock& clock,
                    Random& random, const LongLivedKeys* others = nullptr,
                    const Identities* identities = nullptr);

    std::expected<Known, LookupFailure> find(std::string_view access_key_id,
                                             std::string_view session_token) override;

    // Before the server starts: true of a holder that has ended. Asked on each request of its sessions: memory, or one indexed read.
    void refuse_holders(std::function<bool(std::string_view holder)> ended) { ended_ = std::move(ended); }

    // Temporary credentials of `who`: a role's session, a user (GetSessionToken) or a federated user. who.session says what else they carry, and when they
    // were issued and expire (at most 36 hours later); the token seals all of it. Of a user's and a federated user's, who.access_key_id is the key that asks for
    // them. AccessDenied: the identity is not there.
    Result<Credentials> mint(Principal who);

    // A session of `role_arn` (arn:aws:iam::ACCOUNT:role/NAME), for `duration` at most 12 hours. `holder`: Session::holder.
    Result<Credentials> mint_session(std::string_view role_arn, std::string_view session_name,
                                     std::chrono::seconds duration, std::string holder = {});

    // Who a session of `role_arn` is: for calls from inside, as a pipeline's or a schedule's role. Of the role's account: that it may be passed
    // is checked before (Entry::admit).
    Principal role_principal(std::string_view role_arn, std::string_view session_name) const;

    const Credentials& root() const { return root_; }

private:
    // A token that was opened: kept, as the same one comes with each request.
    struct Opened {
        Known known;
        Timestamp expires{};
        std::string identity_id;  // of the user or role, when it was made; empty: of a root
        std::string made_by;      // the long-lived key; empty: of a role
    };
    std::string secret_of(std::string_view access_key_id, std::string_view token) const;
    std::shared_ptr<const Opened> open(std::string_view access_key_id, std::string_view token);
    bool is_over(const Opened& opened) const;

    Credentials root_;
    std::string account_;
    std::string sealing_key_, token_key_;
    Clock& clock_;
    Random& random_;
    const LongLivedKeys* others_;
    const Identities* identities_;
    std::function<bool(std::string_view)> ended_;
    std::shared_mutex mutex_;
    std::unordered_map<std::string, std::shared_ptr<const Opened>, TextHash, std::equal_to<>>
        opened_;  // by token
};

}  // namespace athanor::gate
