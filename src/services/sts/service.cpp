#include "services/sts/service.hpp"

#include <algorithm>

#include "services/sts/session.hpp"

namespace athanor::sts {

using namespace api::sts;

namespace {

using gate::PrincipalKind;

constexpr std::chrono::hours kUsual{12}, kOfRoot{1};

Task<Result<GetCallerIdentityResponse>> get_caller_identity(gate::Call& call, GetCallerIdentityRequest) {
    co_return GetCallerIdentityResponse{
        .user_id = call.principal.user_id, .account = call.principal.account, .arn = call.principal.arn};
}

// Only who has a key of his own may ask for a session of himself.
Status check_long_lived(const gate::Call& call, std::string_view operation) {
    const auto& who = call.principal;
    if (!who.session && (who.kind == PrincipalKind::root || who.kind == PrincipalKind::user)) return {};
    return fail("AccessDenied", "Cannot call " + std::string(operation) + " with session credentials", 403);
}

// A root's sessions live an hour: more is not refused but shortened, as AWS does.
std::chrono::seconds own_duration(const gate::Call& call, std::optional<std::int64_t> asked) {
    const std::chrono::seconds wanted(asked.value_or(std::chrono::seconds(kUsual).count()));
    return call.principal.kind == PrincipalKind::root ? std::min<std::chrono::seconds>(wanted, kOfRoot)
                                                      : wanted;
}

}  // namespace

Identities Identities::of(gate::RootAndSessions& sessions, const identity::Directory& directory) {
    return {.find = [&directory](std::string_view arn) { return directory.find_identity(arn); },
            .managed = [&directory](std::string_view arn) { return directory.managed(arn); },
            .mint = [&sessions](gate::Principal who) { return sessions.mint(std::move(who)); },
            .account_of_key = [&sessions](std::string_view id) -> std::optional<std::string> {
                auto known = sessions.find(id, "");
                return known ? std::optional(known->principal.account) : std::nullopt;
            },
            .directory = &directory};
}

Task<Result<GetSessionTokenResponse>> Sts::get_session_token(gate::Call& call, GetSessionTokenRequest in) {
    ATHANOR_CO_CHECK(check_long_lived(call, "GetSessionToken"));
    if (in.serial_number || in.token_code)
        co_return fail("AccessDenied",
                       "MultiFactorAuthentication failed with invalid MFA one time pass code. ", 403);
    gate::Principal who = call.principal;
    GetSessionTokenResponse out;
    ATHANOR_CO_TRY(out.credentials, mint(identities_, std::move(who), {}, clock_.now(),
                                         own_duration(call, in.duration_seconds)));
    co_return out;
}

Task<Result<GetFederationTokenResponse>> Sts::get_federation_token(gate::Call& call,
                                                                   GetFederationTokenRequest in) {
    ATHANOR_CO_CHECK(check_long_lived(call, "GetFederationToken"));
    const std::string& account = call.account();
    ATHANOR_CO_TRY(gate::Tags tags, tags_of(in.tags));
    ATHANOR_CO_TRY(Packed packed,
                   make_session({.policy = in.policy, .policy_arns = in.policy_arns, .tags = std::move(tags)},
                                account, nullptr, identities_));
    gate::Principal who{.kind = PrincipalKind::federated_user,
                        .account = account,
                        .arn = "arn:aws:sts::" + account + ":federated-user/" + in.name,
                        .user_id = account + ":" + in.name,
                        .access_key_id = call.principal.access_key_id,
                        .issuer = call.principal.arn};
    GetFederationTokenResponse out{
        .federated_user = FederatedUser{.federated_user_id = who.user_id, .arn = who.arn},
        .packed_policy_size = packed.size};
    ATHANOR_CO_TRY(out.credentials, mint(identities_, std::move(who), std::move(packed.session), clock_.now(),
                                         own_duration(call, in.duration_seconds)));
    co_return out;
}

// Keys of sessions are in no table: whose they are is in their token, which is not asked for here.
Task<Result<GetAccessKeyInfoResponse>> Sts::get_access_key_info(gate::Call& call,
                                                                GetAccessKeyInfoRequest in) {
    if (in.access_key_id == call.principal.access_key_id)
        co_return GetAccessKeyInfoResponse{.account = call.account()};
    auto account = identities_.account_of_key(in.access_key_id);
    if (!account) co_return fail("ValidationError", "Invalid access key id: " + in.access_key_id);
    co_return GetAccessKeyInfoResponse{.account = *account};
}

void Sts::add_to(gate::Register& operations) {
    operations.reads<op::GetCallerIdentity>(get_caller_identity);
    operations.reads<op::AssumeRole>(
        [this](gate::Call& call, AssumeRoleRequest in) { return assume_role(call, std::move(in)); });
    operations.reads<op::AssumeRoleWithWebIdentity>(
        [this](gate::Call& call, AssumeRoleWithWebIdentityRequest in) {
            return assume_role_with_web_identity(call, std::move(in));
        });
    operations.reads<op::GetSessionToken>([this](gate::Call& call, GetSessionTokenRequest in) {
        return get_session_token(call, std::move(in));
    });
    operations.reads<op::GetFederationToken>([this](gate::Call& call, GetFederationTokenRequest in) {
        return get_federation_token(call, std::move(in));
    });
    operations.reads<op::GetAccessKeyInfo>([this](gate::Call& call, GetAccessKeyInfoRequest in) {
        return get_access_key_info(call, std::move(in));
    });
}

}  // namespace athanor::sts
