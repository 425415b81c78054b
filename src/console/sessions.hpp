// Who is signed in to the console. A session is a row of control.db, found by the hash of 32 random bytes that only the browser's cookie has; a stolen
// database opens nothing. It ends 12 hours after it began, an hour after it was last used, when it is signed out, and at once when its user or role is
// gone or its password is another. Any thread; a read of some 10 us, a write at most once a minute and session.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/random.hpp"
#include "gate/identity/directory.hpp"
#include "gate/principal.hpp"
#include "store/database.hpp"

namespace athanor::console {

struct SignedIn {
    std::string account;
    std::string identity_arn, identity_id;  // of the user or the role
    std::string name;                       // the user's, or the role session's
    std::string password;  // SHA-256 of the stored hash that was matched; empty: no password was
    std::string provider;  // of OIDC
    gate::Tags claims;
    Timestamp created{}, used{};
};

struct Cookie {
    std::string account, secret;
    static std::optional<Cookie> parse(std::string_view text);
    std::string text() const { return account + "." + secret; }
    std::string hash() const;
    std::string csrf() const;  // what a page of ours sends back with each change
};

class Sessions {
public:
    static constexpr std::chrono::hours kLongest{12}, kIdle{1};
    static constexpr std::size_t kMostOfAnIdentity = 100;  // then the oldest end

    Sessions(store::Database& control, const identity::Directory& directory, Clock& clock, Random& random)
        : control_(control), directory_(directory), clock_(clock), random_(random) {}
    static store::Migrations migrations();

    Task<Result<Cookie>> begin(SignedIn who);
    // nullopt: there is none, or it has ended. Without `use` it does not live the longer for it.
    Task<Result<std::optional<SignedIn>>> find(Cookie cookie, bool use = true);
    Task<Status> end(Cookie cookie);

    // As whom its requests are made: as the gate knows a user, or a session of the role.
    gate::Principal principal(const SignedIn& who) const;

private:
    bool is_over(store::Snapshot& snapshot, const SignedIn& who, Timestamp now) const;

    store::Database& control_;
    const identity::Directory& directory_;
    Clock& clock_;
    Random& random_;
};

std::string fingerprint(std::string_view password_hash);

}  // namespace athanor::console
