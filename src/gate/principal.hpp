// Who calls. Made by the gate alone, from a verified signature; handlers and services receive it and never make one up.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"

namespace athanor::gate {

enum class PrincipalKind { root, user, role_session, federated_user, anonymous };

using Tags = std::map<std::string, std::string, std::less<>>;

// What temporary credentials carry beside who they are: said when they were made, sealed in their token, and looked at by decisions.
struct Session {
    Timestamp issued{}, expires{};
    std::vector<std::string> policies;     // session policies, as JSON: they only narrow
    std::vector<std::string> policy_arns;  // the same, managed ones
    Tags tags;
    std::vector<std::string> transitive_tags;  // keys of `tags` that go on along a chain of roles
    std::string source_identity;
    std::string provider;  // of a web identity: the ARN of its provider
    Tags claims;           // and what it said, as condition keys: "idp.example.com:sub"
    std::string holder;    // the ARN of the job or endpoint whose credentials they are, with which they end; empty: nobody's

    friend bool operator==(const Session&, const Session&) = default;
};

struct Principal {
    PrincipalKind kind = PrincipalKind::root;
    std::string account;  // 12 digits; of anonymous requests this and all below are empty
    std::string arn;      // arn:aws:iam::ACCOUNT:root, arn:aws:iam::ACCOUNT:user/PATH/NAME,
                          // arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION, arn:aws:sts::ACCOUNT:federated-user/NAME
    std::string user_id;  // the account id for root, AIDA... for a user, AROA…:SESSION for a session, ACCOUNT:NAME for a federated user
    std::string access_key_id;
    std::string role_arn = {};  // of a session: arn:aws:iam::ACCOUNT:role/PATH/ROLE
    std::string issuer = {};    // of a federated user: the ARN of the user (or root) who made it, whose policies count
    std::shared_ptr<const Session> session = {};  // of temporary credentials; null: of none, or from inside

    // The ARN under which IAM knows whose policies count: of the user, the role, the issuer or the root.
    const std::string& identity() const {
        if (kind == PrincipalKind::role_session) return role_arn;
        return kind == PrincipalKind::federated_user ? issuer : arn;
    }
};

}  // namespace athanor::gate
