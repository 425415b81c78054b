#include "console/sessions.hpp"

#include <gtest/gtest.h>

#include "gate/identity/testing_people.hpp"

namespace athanor::console {
namespace {

using namespace std::chrono_literals;
using identity::kAccount;

class ConsoleSessions : public identity::People {
protected:
    ConsoleSessions() {
        for (std::string_view rest = tables.steps.front(); !rest.empty();) {
            const auto end = rest.find(';');
            write(std::string(rest.substr(0, end)));
            rest.remove_prefix(end + 1);
        }
        make_user("ann");
        login("hash-1");
    }
    void login(const std::string& hash) {
        change(
            "INSERT INTO iam_login (account, user_name, hash, created, changed, reset_required) VALUES (?, "
            "'ann', ?, 0, 0, 0) "
            "ON CONFLICT (account, user_name) DO UPDATE SET hash = excluded.hash",
            kAccount, hash);
    }
    SignedIn ann() {
        return {.account = std::string(kAccount),
                .identity_arn = identity::user_arn("ann"),
                .identity_id = "AIDAUSER",
                .name = "ann",
                .password = fingerprint("hash-1")};
    }
    Cookie begin(SignedIn who) { return run_to_end(console.begin(std::move(who))).value(); }
    bool lives(const Cookie& cookie) { return run_to_end(console.find(cookie)).value().has_value(); }

    const store::Migrations tables = Sessions::migrations();
    Sessions console{*control, *directory, clock, random};
};

TEST_F(ConsoleSessions, OneIsWhoSignedInUntilItIsEnded) {
    Cookie cookie = begin(ann()), other = begin(ann());
    auto found = run_to_end(console.find(cookie)).value();
    ASSERT_TRUE(found);
    const auto who = console.principal(*found);
    EXPECT_EQ(who.kind, gate::PrincipalKind::user);
    EXPECT_EQ(who.arn, identity::user_arn("ann"));
    EXPECT_TRUE(run_to_end(console.end(cookie)));
    EXPECT_FALSE(lives(cookie));
    EXPECT_TRUE(lives(other));
    other.account = "222222222222";
    EXPECT_FALSE(lives(other));
}

TEST_F(ConsoleSessions, OneThatIsNotUsedEndsInAnHourAndAnyInTwelve) {
    const Cookie idle = begin(ann()), busy = begin(ann());
    for (int i = 0; i < 12 * 60 / 50; ++i) {
        clock.advance(50min);
        EXPECT_TRUE(lives(busy)) << i;
    }
    EXPECT_FALSE(lives(idle));
    clock.advance(50min);
    EXPECT_FALSE(lives(busy));
    const Cookie late = begin(ann());
    clock.advance(1h);
    EXPECT_FALSE(lives(late));
    auto left = control->read([](store::Snapshot& snapshot) {
        return snapshot.one<std::int64_t>("SELECT COUNT(*) FROM console_session");
    });
    EXPECT_EQ(**left, 0);  // it is gone, not merely over
}

TEST_F(ConsoleSessions, OneEndsWithItsPasswordAndWithItsUser) {
    Cookie cookie = begin(ann());
    login("hash-2");
    EXPECT_FALSE(lives(cookie));
    login("hash-1");
    cookie = begin(ann());
    change("DELETE FROM iam_login");
    EXPECT_FALSE(lives(cookie));
    login("hash-1");
    cookie = begin(ann());
    change(
        "UPDATE iam_entity SET id = 'AIDAANOTHER' WHERE folded = 'ann'");  // one of the same name, made anew
    EXPECT_FALSE(lives(cookie));
}

TEST_F(ConsoleSessions, OneOfARoleIsASessionOfTheRoleAndEndsWithIt) {
    make_role("people");
    const Cookie cookie = begin({.account = std::string(kAccount),
                                 .identity_arn = identity::role_arn("people"),
                                 .identity_id = "AROAROLE",
                                 .name = "ada@example.com",
                                 .provider = "arn:aws:iam::111111111111:oidc-provider/idp.example.com",
                                 .claims = {{"idp.example.com:sub", "ada-1"}}});
    auto found = run_to_end(console.find(cookie)).value();
    ASSERT_TRUE(found);
    const auto who = console.principal(*found);
    EXPECT_EQ(who.kind, gate::PrincipalKind::role_session);
    EXPECT_EQ(who.arn, "arn:aws:sts::111111111111:assumed-role/people/ada@example.com");
    EXPECT_EQ(who.role_arn, identity::role_arn("people"));
    EXPECT_EQ(who.session->claims.at("idp.example.com:sub"), "ada-1");
    change("DELETE FROM iam_entity WHERE folded = 'people'");
    EXPECT_FALSE(lives(cookie));
}

TEST_F(ConsoleSessions, TheDatabaseHoldsNoSecretOfACookie) {
    const Cookie cookie = begin(ann());
    auto rows = control->read(
        [](store::Snapshot& s) { return s.all<std::string>("SELECT hash FROM console_session"); });
    ASSERT_EQ(rows->size(), 1u);
    EXPECT_EQ(rows->front(), cookie.hash());
    EXPECT_NE(rows->front(), cookie.secret);
}

TEST_F(ConsoleSessions, AnIdentityHasAHundredAndTheOldestEnd) {
    const Cookie first = begin(ann());
    Cookie last;
    for (std::size_t i = 0; i < Sessions::kMostOfAnIdentity; ++i) {
        clock.advance(1s);
        last = begin(ann());
    }
    EXPECT_FALSE(lives(first));
    EXPECT_TRUE(lives(last));
}

}  // namespace
}  // namespace athanor::console
