#include "gate/signed_policy.hpp"

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "gate/refusal.hpp"
#include "gate/sigv2.hpp"

namespace athanor::gate {
namespace {

std::unexpected<Error> bad_field(std::string message, std::string_view name, std::string_view value) {
    return std::unexpected(
        Error{.code = "InvalidArgument",
              .message = std::move(message),
              .members = {{"ArgumentName", std::string(name)}, {"ArgumentValue", std::string(value)}}});
}

Result<Claim> claim_of(const SignedPolicy& sent) {
    Claim claim{.session_token = sent.session_token};
    if (sent.is_older()) {
        claim.access_key_id = sent.older_key_id;
        return claim;
    }
    if (sent.algorithm != "AWS4-HMAC-SHA256")
        return bad_field("X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"", "X-Amz-Algorithm",
                         sent.algorithm);
    if (!read_credential(sent.credential, claim))
        return bad_field(
            "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "
            "\"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".",
            "X-Amz-Credential", sent.credential);
    auto time = parse_sigv4_time(sent.date);
    if (!time)
        return bad_field("X-Amz-Date must be formated via ISO8601 Long format", "X-Amz-Date", sent.date);
    if (!sent.date.starts_with(claim.date))
        return bad_field("Invalid credential date. This date is not the same as X-Amz-Date.",
                         "X-Amz-Credential", sent.credential);
    return claim;
}

}  // namespace

Result<Principal> verify_policy(const SignedPolicy& sent, const wire::Service& s3, std::string_view region,
                                CredentialSource& credentials, SigningKeys& keys) {
    ATHANOR_TRY(Claim claim, claim_of(sent));
    auto refuse = [&](Refusal refusal) { return std::unexpected(error_for(refusal, s3, &claim, region)); };
    if (!sent.is_older() && claim.service != "s3") return refuse(Refusal::wrong_service);
    if (!sent.is_older() && claim.region != region) return refuse(Refusal::wrong_region);
    auto known = credentials.find(claim.access_key_id, claim.session_token);
    if (!known) return refuse(refusal_of(known.error()));
    bool matches = false;
    if (sent.is_older()) {
        matches = equal_constant_time(base64(hmac_sha1(known->secret_access_key, sent.policy)),
                                      sent.older_signature);
    } else {
        auto key = keys.get(known->secret_access_key, claim.date, claim.region, claim.service);
        matches = equal_constant_time(hex(hmac_sha256(key, sent.policy)), sent.signature);
    }
    if (!matches) return refuse(Refusal::mismatch);
    return std::move(known->principal);
}

}  // namespace athanor::gate
