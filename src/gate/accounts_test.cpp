#include "gate/accounts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "gate/accounts_api.hpp"
#include "gate/sigv4.hpp"
#include "store/database.hpp"

namespace athanor::gate {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class TheAccounts : public ::testing::Test {
protected:
    TheAccounts() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        open();
    }
    void open() {
        auto database =
            store::Database::open(files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}},
                                  {Accounts::migrations()});
        ASSERT_TRUE(database) << database.error().message;
        control = *std::move(database);
        auto opened = Accounts::open(
            *control, master_key, clock, random,
            {.id = "000000000000", .name = "operator", .created = {}, .access_key_id = "AKIAROOT"});
        ASSERT_TRUE(opened) << opened.error().message;
        accounts = *std::move(opened);
        sessions = std::make_unique<RootAndSessions>(root, "000000000000", std::string(32, 'k'), clock,
                                                     random, accounts.get());
        own = std::make_unique<SignedRoutes>(*sessions, clock, random, "us-east-1", "000000000000");
        add_accounts(*own, *accounts);
    }
    void crash() {
        accounts.reset();
        control.reset();
        files.crash();
        open();
    }
    Result<Accounts::Made> create(std::string name) {
        auto done = run_to_end(accounts->create(std::move(name)));
        if (!done) return std::unexpected(done.error());
        return std::move(*done).take();
    }
    // Signed with `key`, as the command line signs.
    std::string ask(const Credentials& key, std::string_view operation, std::string body) {
        http::Request request;
        request.method = "POST";
        request.target = std::string(kSignedPath) + std::string(operation);
        request.headers.add("Host", "127.0.0.1:9000");
        sign(request, key, "us-east-1", kSignedService, clock.now(), sha256_hex(body));
        request.body = stream_of(std::move(body));
        auto response = run_to_end(own->serve(request, operation));
        status = response.status;
        return std::get<std::string>(response.body);
    }

    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{5};
    objects::MasterKey master_key = objects::MasterKey::generate(random);
    std::unique_ptr<store::Database> control;
    std::unique_ptr<Accounts> accounts;
    Credentials root{"AKIAROOT", "rootsecret", "", {}};
    std::unique_ptr<RootAndSessions> sessions;
    std::unique_ptr<SignedRoutes> own;
    int status = 0;
};

TEST_F(TheAccounts, AreKnownByTheirRootsKeyAlsoAfterACrash) {
    auto made = create("tenant");
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->account.id.size(), 12u);
    for (int round = 0; round < 2; ++round) {
        auto known = accounts->find(made->account.access_key_id);
        ASSERT_TRUE(known);
        EXPECT_EQ(known->secret_access_key, made->secret_access_key);
        EXPECT_EQ(known->principal.arn, root_principal(made->account.id, "").arn);
        EXPECT_EQ(known->principal.access_key_id, made->account.access_key_id);
        EXPECT_EQ(accounts->with_canonical_id(canonical_id(made->account.id))->name, "tenant");
        EXPECT_EQ(accounts->list().size(), 2u);
        crash();
    }
    EXPECT_FALSE(accounts->find("AKIANOBODY"));
    EXPECT_EQ(accounts->with_canonical_id(canonical_id("000000000000"))->name, "operator");
    EXPECT_FALSE(accounts->with_canonical_id(std::string(64, '0')));
}

TEST_F(TheAccounts, HaveNamesOfTheirOwn) {
    ASSERT_TRUE(create("tenant"));
    EXPECT_EQ(create("tenant").error().code, "AccountAlreadyExistsException");
    EXPECT_EQ(create("operator").error().code, "AccountAlreadyExistsException");
    EXPECT_EQ(create("").error().code, "ValidationException");
    EXPECT_EQ(create("a\nb").error().code, "ValidationException");
    EXPECT_EQ(create(std::string(51, 'a')).error().code, "ValidationException");
    EXPECT_EQ(accounts->list().size(), 2u);
}

TEST_F(TheAccounts, KeepNoSecretInTheDatabaseThatTheMasterKeyDoesNotOpen) {
    auto made = create("tenant");
    auto sealed = control->read(
        [](store::Snapshot& s) { return s.one<std::string>("SELECT secret FROM account_key"); });
    ASSERT_TRUE(sealed && *sealed);
    EXPECT_EQ((*sealed)->find(made->secret_access_key), std::string::npos);
    auto other =
        Accounts::open(*control, objects::MasterKey::generate(random), clock, random,
                       {.id = "000000000000", .name = "operator", .created = {}, .access_key_id = ""});
    EXPECT_FALSE(other);
}

// CVE-2026-40937: to be somebody is not to be allowed.
TEST_F(TheAccounts, AreManagedByTheFirstOnesRootAlone) {
    const auto made = json::parse(ask(root, kCreateAccount, R"({"Name":"tenant"})"));
    ASSERT_EQ(status, 200);
    const std::string id = made->root()["AccountId"].string_or("");
    const Credentials tenant{
        made->root()["AccessKeyId"].string_or(""), made->root()["SecretAccessKey"].string_or(""), "", {}};
    EXPECT_EQ(made->root()["CanonicalId"].string_or(""), canonical_id(id));
    const std::string listed = ask(root, kListAccounts, "{}");
    EXPECT_THAT(listed, HasSubstr(id));
    EXPECT_THAT(listed, Not(HasSubstr(tenant.secret_access_key)));

    auto session = sessions->mint_session("arn:aws:iam::000000000000:role/SM", "job", std::chrono::hours(1));
    for (const auto& who : {tenant, *session}) {
        for (auto operation : {kCreateAccount, kListAccounts}) {
            EXPECT_THAT(ask(who, operation, R"({"Name":"mine"})"), HasSubstr("AccessDeniedException"));
            EXPECT_EQ(status, 403);
        }
    }
    EXPECT_THAT(ask({"AKIAROOT", "guess", "", {}}, kListAccounts, "{}"), HasSubstr("InvalidSignature"));
    EXPECT_EQ(accounts->list().size(), 2u);
}

TEST_F(TheAccounts, ARoleActsInItsOwnAccount) {
    auto made = create("tenant");
    const std::string& id = made->account.id;
    EXPECT_EQ(sessions->find(made->account.access_key_id, "")->principal.account, id);
    EXPECT_EQ(sessions->find(made->account.access_key_id, "token").error(), LookupFailure::invalid_token);

    const std::string role = "arn:aws:iam::" + id + ":role/SM";
    auto session = sessions->mint_session(role, "job", std::chrono::hours(1));
    auto known = sessions->find(session->access_key_id, session->session_token);
    ASSERT_TRUE(known);
    EXPECT_EQ(known->principal.account, id);
    EXPECT_EQ(known->principal.arn, "arn:aws:sts::" + id + ":assumed-role/SM/job");
    EXPECT_EQ(known->principal.role_arn, role);
}

}  // namespace
}  // namespace athanor::gate
