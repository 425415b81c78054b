// For tests: users and roles as rows, in a control.db that lies in memory, with a Directory, sessions and an authorizer over them. What IAM's operations do is
// done by SQL; every change tells the directory, unless a test asks for the opposite.
#pragma once

#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "base/faulty_filesystem.hpp"
#include "gate/credentials.hpp"
#include "gate/identity/authorizer.hpp"
#include "gate/identity/tables.hpp"

namespace athanor::identity {

inline constexpr std::string_view kAccount = "111111111111";

inline std::string user_arn(std::string_view name) {
    return "arn:aws:iam::111111111111:user/" + std::string(name);
}
inline std::string role_arn(std::string_view name) {
    return "arn:aws:iam::111111111111:role/" + std::string(name);
}
inline std::string allow(std::string_view action, std::string_view resource = "*",
                         std::string_view condition = "") {
    return R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":")" + std::string(action) +
           R"(","Resource":")" + std::string(resource) + "\"" +
           (condition.empty() ? "" : ",\"Condition\":" + std::string(condition)) + "}}";
}
inline std::string trust(std::string_view service) {
    return R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":")" +
           std::string(service) + "\"}}}";
}

class People : public ::testing::Test {
protected:
    People() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        auto database =
            store::Database::open(files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}},
                                  {gate::Accounts::migrations(), iam_migrations()});
        EXPECT_TRUE(database);
        control = *std::move(database);
        auto opened = gate::Accounts::open(
            *control, master_key, clock, random,
            {.id = std::string(kAccount), .name = "operator", .created = {}, .access_key_id = "AKIAROOT"});
        EXPECT_TRUE(opened);
        accounts = *std::move(opened);
        directory = std::make_unique<Directory>(*control, master_key, *accounts);
        EXPECT_TRUE(directory->load());
        sessions = std::make_unique<gate::RootAndSessions>(
            gate::Credentials{"AKIAROOT", "rootsecret", "", {}}, std::string(kAccount), std::string(32, 'k'),
            clock, random, directory.get(), directory.get());
        authorizer = std::make_unique<IamAuthorizer>(*directory);
    }

    // Without the directory being told.
    template <class... Values>
    void write(const std::string& sql, const Values&... values) {
        auto done = control->write_blocking([&](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(tx.run(sql, values...));
            return {};
        });
        ASSERT_TRUE(done) << done.error().message;
    }
    template <class... Values>
    void change(const std::string& sql, const Values&... values) {
        write(sql, values...);
        directory->changed(kAccount);
    }

    void make(std::string_view kind, const std::string& name, const std::string& id,
              const std::string& trusted = "") {
        change(
            "INSERT INTO iam_entity (account, kind, folded, name, path, id, created, updated, trust) VALUES "
            "(?, ?, ?, ?, '/', ?, 0, 0, ?)",
            kAccount, kind, to_lower(name), name, id, trusted);
    }
    void make_user(const std::string& name, const std::string& id = "AIDAUSER") { make(kUser, name, id); }
    void make_role(const std::string& name, const std::string& id = "AROAROLE",
                   const std::string& service = "sagemaker.amazonaws.com") {
        make(kRole, name, id, trust(service));
    }
    void put_policy(std::string_view kind, const std::string& name, const std::string& document,
                    const std::string& policy = "own") {
        change(
            "INSERT INTO iam_inline (account, kind, folded, policy, document) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (account, kind, folded, policy) DO UPDATE SET document = excluded.document",
            kAccount, kind, to_lower(name), policy, document);
    }
    void tag(std::string_view kind, const std::string& name, const std::string& key,
             const std::string& value) {
        change(
            "INSERT INTO iam_tag (account, kind, folded, folded_key, key, value) VALUES (?, ?, ?, ?, ?, ?)",
            kAccount, kind, to_lower(name), to_lower(key), key, value);
    }
    void make_key(const std::string& user, const std::string& id, const std::string& secret,
                  bool active = true) {
        change(
            "INSERT INTO iam_access_key (account, id, user_name, secret, active, created) VALUES (?, ?, ?, "
            "?, ?, 0)",
            kAccount, id, to_lower(user),
            store::Blob{master_key.seal(random, access_key_context(id), secret)}, active);
    }

    gate::Principal user(const std::string& name, const std::string& id = "AIDAUSER") const {
        return {.kind = gate::PrincipalKind::user,
                .account = std::string(kAccount),
                .arn = user_arn(name),
                .user_id = id,
                .access_key_id = "AKIAUSER"};
    }
    gate::Session session(std::chrono::seconds lives = std::chrono::hours(1)) {
        return {.issued = clock.now(), .expires = clock.now() + lives};
    }
    gate::Principal with(gate::Principal who, gate::Session session) const {
        who.session = std::make_shared<const gate::Session>(std::move(session));
        return who;
    }
    gate::Verdict decide(const gate::Principal& who, std::string_view action, std::string_view resource = "*",
                         const policy::Document* resource_policy = nullptr) const {
        const policy::Lookup context = [](std::string_view) { return std::nullopt; };
        return authorizer->decide({.who = who,
                                   .action = action,
                                   .resource = resource,
                                   .owner = kAccount,
                                   .resource_policy = resource_policy,
                                   .context = context});
    }
    bool may(const gate::Principal& who, std::string_view action, std::string_view resource = "*") const {
        return decide(who, action, resource).allowed();
    }

    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{7};
    objects::MasterKey master_key = objects::MasterKey::generate(random);
    std::unique_ptr<store::Database> control;
    std::unique_ptr<gate::Accounts> accounts;
    std::unique_ptr<Directory> directory;
    std::unique_ptr<gate::RootAndSessions> sessions;
    std::unique_ptr<IamAuthorizer> authorizer;
};

}  // namespace athanor::identity
