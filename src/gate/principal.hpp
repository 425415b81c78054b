// Who calls. Made by the gate alone, from a verified signature; handlers and services receive it and never make one up.
#pragma once

#include <string>
#include <string_view>

namespace athanor::gate {

enum class PrincipalKind { root, role_session, anonymous };

struct Principal {
    PrincipalKind kind = PrincipalKind::root;
    std::string account;  // 12 digits; of anonymous requests this and all below are empty
    std::string arn;      // arn:aws:iam::ACCOUNT:root, arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION
    std::string user_id;  // the account id for root, AROA…:SESSION for a session
    std::string access_key_id;
    std::string role_arn = {};  // of a session: arn:aws:iam::ACCOUNT:role/PATH/ROLE

    friend bool operator==(const Principal&, const Principal&) = default;
};

}  // namespace athanor::gate
