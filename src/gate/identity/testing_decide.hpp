// For tests of decisions: people, documents of statements, and what is asked for.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "gate/identity/decide.hpp"
#include "gate/policy/testing_policy.hpp"

namespace athanor::identity {

inline constexpr std::string_view kOwn = "111111111111", kForeign = "222222222222";

// root, bob, alice, run, fay; evesroot, eve, evesrun; nobody: as decision_cases.json tells of them.
inline gate::Principal person(std::string_view name) {
    using Kind = gate::PrincipalKind;
    const std::string own(kOwn), foreign(kForeign);
    auto user = [](const std::string& account, const std::string& who, const std::string& id) {
        return gate::Principal{.kind = Kind::user,
                               .account = account,
                               .arn = "arn:aws:iam::" + account + ":user/" + who,
                               .user_id = id};
    };
    auto root = [](const std::string& account) {
        return gate::Principal{.kind = Kind::root,
                               .account = account,
                               .arn = "arn:aws:iam::" + account + ":root",
                               .user_id = account};
    };
    auto session = [](const std::string& account, const std::string& path, const std::string& role,
                      const std::string& run) {
        return gate::Principal{.kind = Kind::role_session,
                               .account = account,
                               .arn = "arn:aws:sts::" + account + ":assumed-role/" + role + "/" + run,
                               .user_id = "AROADBQP57FF2AEXAMPLE:" + run,
                               .role_arn = "arn:aws:iam::" + account + ":role/" + path + role};
    };
    if (name == "root") return root(own);
    if (name == "evesroot") return root(foreign);
    if (name == "bob") return user(own, "bob", "AIDAJQABLZS4A3QDU576Q");
    if (name == "alice") return user(own, "alice", "AIDAJQABLZS4A3QDU576A");
    if (name == "eve") return user(foreign, "eve", "AIDAJQABLZS4A3QDU576E");
    if (name == "run") return session(own, "ml/", "trainer", "run-1");
    if (name == "evesrun") return session(foreign, "", "visitor", "run-9");
    if (name == "fay")
        return {.kind = Kind::federated_user,
                .account = own,
                .arn = "arn:aws:sts::111111111111:federated-user/fay",
                .user_id = own + ":fay",
                .issuer = "arn:aws:iam::111111111111:user/bob"};
    if (name == "nobody") return {.kind = Kind::anonymous};
    throw std::runtime_error("nobody is called " + std::string(name));
}

inline DocumentPtr parse_document(const std::string& text, policy::Kind kind) {
    auto document = policy::Document::parse(text, kind);
    if (!document) throw std::runtime_error("not a policy (" + document.error().subject + "): " + text);
    return std::make_shared<const policy::Document>(*std::move(document));
}

}  // namespace athanor::identity
