// A KMS for tests, over files that forget and a clock that stands still, with an authorizer of our own: root may what the key's policy leaves to the account;
// everybody else has the identity policies that the test gives them.
#pragma once

#include <gtest/gtest.h>

#include "base/faulty_filesystem.hpp"
#include "gate/policy/evaluate.hpp"
#include "services/kms/service.hpp"

namespace athanor::kms {

inline constexpr const char *kOne = "111111111111", *kTwo = "222222222222", *kHere = "us-east-1";

// What gate/identity does for keys, literally.
class TestAuthorizer final : public gate::Authorizer {
public:
    std::map<std::string, std::string, std::less<>> identities;  // policies, by ARN; roots may all

    gate::Verdict decide(const gate::Question& q) const override {
        using policy::Effect;
        const policy::Requester requester{
            .account = q.who.account, .arn = q.who.arn, .role_arn = q.who.role_arn};
        auto by = [&](const policy::Document& document) {
            return policy::evaluate(
                document,
                {.requester = requester, .action = q.action, .resource = q.resource, .context = q.context});
        };
        policy::Decision mine{.effect = q.who.arn.ends_with(":root") ? Effect::allow : Effect::none};
        if (auto found = identities.find(q.who.arn); found != identities.end()) {
            const auto document = policy::Document::parse(found->second, policy::Kind::identity);
            EXPECT_TRUE(document) << found->second;
            mine = by(*document);
        }
        if (mine.effect == Effect::deny) return {Effect::deny, gate::Ground::identity};
        if (!q.resource_policy) return {mine.effect, gate::Ground::identity};
        const policy::Decision said = by(*q.resource_policy);
        if (said.effect == Effect::deny) return {Effect::deny, gate::Ground::resource};
        const bool own = q.who.account == q.owner;
        const bool by_itself = said.named == policy::Named::identity || said.named == policy::Named::everyone;
        if (said.effect != Effect::allow) return {Effect::none, gate::Ground::resource};
        if ((own && by_itself) || mine.effect == Effect::allow)
            return {Effect::allow, gate::Ground::resource};
        return {Effect::none, gate::Ground::identity};
    }
    Status authorize(const gate::Call&, const wire::Operation&, const void*) const override { return {}; }
};

class World : public ::testing::Test {
public:
    World() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        open();
    }
    ~World() override { close(); }
    void close() {
        service.reset();
        operations.reset();
        database.reset();
    }
    void open() {
        close();
        auto opened = store::Database::open(
            files, clock, {.path = "/data/control.db", .on_lost_durability = [] {}}, Kms::migrations());
        ASSERT_TRUE(opened) << opened.error().message;
        database = *std::move(opened);
        operations = std::make_unique<gate::Register>(authorizer);
        service = std::make_unique<Kms>(*database, master, authorizer, nullptr, clock, random);
        auto loaded = service->load();
        ASSERT_TRUE(loaded) << loaded.error().message;
        service->add_to(*operations);
    }
    void upkeep() {
        auto done = run_to_end(service->keys().upkeep());
        ASSERT_TRUE(done) << done.error().message;
    }

    static gate::Principal root(std::string account = kOne) {
        return {.account = account,
                .arn = "arn:aws:iam::" + account + ":root",
                .user_id = account,
                .access_key_id = {}};
    }
    static gate::Principal user(const std::string& name, std::string account = kOne) {
        return {.kind = gate::PrincipalKind::user,
                .account = account,
                .arn = "arn:aws:iam::" + account + ":user/" + name,
                .user_id = "AIDA" + name,
                .access_key_id = {}};
    }
    gate::Call caller(gate::Principal who) {
        gate::Call call;
        call.principal = std::move(who);
        call.region = kHere;
        call.time = clock.now();
        return call;
    }
    template <class Op>
    Result<typename Op::Output> as(gate::Principal who, typename Op::Input input) {
        gate::Call call = caller(std::move(who));
        return run_to_end(operations->call<Op>(call, std::move(input)));
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        return as<Op>(root(), std::move(input));
    }
    std::string key(api::kms::CreateKeyRequest in = {}) {
        auto made = call<api::kms::op::CreateKey>(std::move(in));
        EXPECT_TRUE(made) << made.error().message;
        return made ? *made->key_metadata->arn : "";
    }
    void allow(const std::string& name, const std::string& actions) {
        authorizer.identities["arn:aws:iam::111111111111:user/" + name] =
            R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[)" + actions +
            R"(],"Resource":"*"}]})";
    }

    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{11};
    objects::MasterKey master = objects::MasterKey::generate(random);
    TestAuthorizer authorizer;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<gate::Register> operations;
    std::unique_ptr<Kms> service;
};

}  // namespace athanor::kms
