// STS: who is calling, and credentials that end. Nothing is stored: a session is sealed in its token (gate/credentials.hpp), and what it may do is decided
// when it is used, so that a role that is deleted or a policy with aws:TokenIssueTime ends it at once.
//
//   AssumeRole                  assume_role.cpp: the role's trust policy decides, with the caller's policies where it leaves it to the account
//   AssumeRoleWithWebIdentity   web_identity.cpp: unsigned; a token of an OpenID provider that the role's account has registered
//   GetSessionToken, GetFederationToken, GetCallerIdentity, GetAccessKeyInfo   here
//
// Handlers run on the connection's core; all but the fetching of a provider's keys costs microseconds.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "api/sts.hpp"
#include "base/clock.hpp"
#include "gate/credentials.hpp"
#include "gate/identity/directory.hpp"
#include "gate/register.hpp"
#include "services/sts/web_identity.hpp"

namespace athanor::sts {

// What STS asks of the gate; a test answers with what it likes.
struct Identities {
    std::function<std::shared_ptr<const identity::Identity>(std::string_view arn)>
        find;                                                            // null: there is none
    std::function<identity::DocumentPtr(std::string_view arn)> managed;  // null: there is none
    std::function<Result<gate::Credentials>(gate::Principal who)> mint;
    std::function<std::optional<std::string>(std::string_view access_key_id)> account_of_key;
    const identity::Directory* directory =
        nullptr;  // for aws:PrincipalTag; null: principals have session tags only

    static Identities of(gate::RootAndSessions& sessions, const identity::Directory& directory);
};

class Sts {
public:
    Sts(Identities identities, const gate::Authorizer& authorizer, WebIdentities& web, Clock& clock)
        : identities_(std::move(identities)), authorizer_(authorizer), web_(web), clock_(clock) {}

    void add_to(gate::Register& operations);

private:
    Task<Result<api::sts::AssumeRoleResponse>> assume_role(gate::Call& call, api::sts::AssumeRoleRequest in);
    Task<Result<api::sts::AssumeRoleWithWebIdentityResponse>> assume_role_with_web_identity(
        gate::Call& call, api::sts::AssumeRoleWithWebIdentityRequest in);
    Task<Result<api::sts::GetSessionTokenResponse>> get_session_token(gate::Call& call,
                                                                      api::sts::GetSessionTokenRequest in);
    Task<Result<api::sts::GetFederationTokenResponse>> get_federation_token(
        gate::Call& call, api::sts::GetFederationTokenRequest in);
    Task<Result<api::sts::GetAccessKeyInfoResponse>> get_access_key_info(
        gate::Call& call, api::sts::GetAccessKeyInfoRequest in);

    Identities identities_;
    const gate::Authorizer& authorizer_;
    WebIdentities& web_;
    Clock& clock_;
};

}  // namespace athanor::sts
