#include "gate/refusal.hpp"

namespace athanor::gate {
namespace {

struct Words {
    const char* code;
    int status;
    const char* message;
};

constexpr const char* kSecretMismatch =
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
    "Access Key and signing method. "
    "Consult the service documentation for details.";
constexpr const char* kInvalidToken = "The security token included in the request is invalid.";
constexpr const char* kExpiredToken = "The security token included in the request is expired";

Words s3_words(Refusal refusal, bool presigned) {
    switch (refusal) {
        case Refusal::missing: return {"AccessDenied", 403, "Access Denied"};
        case Refusal::malformed:
            if (presigned)
                return {
                    "AuthorizationQueryParametersError", 400,
                    "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, "
                    "X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."};
            return {"AuthorizationHeaderMalformed", 400,
                    "The authorization header that you provided is not valid."};
        case Refusal::unknown_key:
            return {"InvalidAccessKeyId", 403,
                    "The AWS Access Key Id you provided does not exist in our records."};
        case Refusal::invalid_token:
            return {"InvalidToken", 400, "The provided token is malformed or otherwise invalid."};
        case Refusal::expired_token: return {"ExpiredToken", 400, "The provided token has expired."};
        case Refusal::wrong_region:
        case Refusal::wrong_service: return {"AuthorizationHeaderMalformed", 400, ""};
        case Refusal::mismatch:
            return {"SignatureDoesNotMatch", 403,
                    "The request signature we calculated does not match the signature you provided. Check "
                    "your key and signing method."};
        case Refusal::skewed:
            return {"RequestTimeTooSkewed", 403,
                    "The difference between the request time and the current time is too large."};
        case Refusal::expired: return {"AccessDenied", 403, "Request has expired"};
        case Refusal::expires_too_long:
            return {"AuthorizationQueryParametersError", 400,
                    "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires "
                    "must be less than 604800 seconds"};
        case Refusal::unsigned_header:
            return {"AccessDenied", 403, "There were headers present in the request which were not signed"};
        case Refusal::older:
            return {"InvalidRequest", 400,
                    "The authorization mechanism you have provided is not supported. Please use "
                    "AWS4-HMAC-SHA256."};
        case Refusal::malformed_older:
            return {"InvalidArgument", 400,
                    "AWS authorization header is invalid.  Expected AwsAccessKeyId:signature"};
        case Refusal::incomplete_older:
            return {
                "AccessDenied", 403,
                "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters"};
        case Refusal::no_date:
            return {"AccessDenied", 403, "AWS authentication requires a valid Date or x-amz-date header"};
    }
    return {"AccessDenied", 403, "Access Denied"};
}

Words json_words(Refusal refusal) {
    switch (refusal) {
        case Refusal::missing:
            return {"MissingAuthenticationTokenException", 403, "Missing Authentication Token"};
        case Refusal::malformed:
            return {"IncompleteSignatureException", 400,
                    "Authorization header requires 'Credential', 'Signature' and 'SignedHeaders' parameters, "
                    "and an 'X-Amz-Date' or a 'Date' header."};
        case Refusal::unknown_key:
        case Refusal::invalid_token: return {"UnrecognizedClientException", 400, kInvalidToken};
        case Refusal::expired_token: return {"ExpiredTokenException", 400, kExpiredToken};
        case Refusal::wrong_region:
        case Refusal::wrong_service: return {"InvalidSignatureException", 400, ""};
        case Refusal::mismatch: return {"InvalidSignatureException", 400, kSecretMismatch};
        case Refusal::skewed:
            return {"InvalidSignatureException", 400,
                    "Signature not yet current or expired: the request's time is more than 15 minutes from "
                    "the server's."};
        case Refusal::expired:
        case Refusal::expires_too_long: return {"InvalidSignatureException", 400, "Signature expired."};
        case Refusal::unsigned_header:
            return {"InvalidSignatureException", 400,
                    "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."};
        default: break;  // the older signature is S3's alone
    }
    return {"AccessDeniedException", 403, "Access Denied"};
}

Words query_words(Refusal refusal) {
    switch (refusal) {
        case Refusal::missing:
            return {"MissingAuthenticationToken", 403, "Request is missing Authentication Token"};
        case Refusal::malformed:
            return {"IncompleteSignature", 400, "The request signature does not conform to AWS standards."};
        case Refusal::unknown_key:
        case Refusal::invalid_token: return {"InvalidClientTokenId", 403, kInvalidToken};
        case Refusal::expired_token: return {"ExpiredToken", 403, kExpiredToken};
        case Refusal::mismatch: return {"SignatureDoesNotMatch", 403, kSecretMismatch};
        case Refusal::wrong_region:
        case Refusal::wrong_service: return {"SignatureDoesNotMatch", 403, ""};
        default: return {"SignatureDoesNotMatch", 403, json_words(refusal).message};
    }
}

std::string scope_message(Refusal refusal, bool s3, const Claim& claim, std::string_view region) {
    if (refusal == Refusal::wrong_region) {
        if (s3)
            return "The authorization header is malformed; the region '" + claim.region +
                   "' is wrong; expecting '" + std::string(region) + "'";
        return "Credential should be scoped to a valid region, not '" + claim.region + "'. ";
    }
    return "Credential should be scoped to correct service: the server has no service '" + claim.service +
           "'. ";
}

}  // namespace

Error error_for(Refusal refusal, const wire::Service& service, const Claim* claim, std::string_view region) {
    bool s3 = service.speaks(wire::Protocol::rest_xml);
    bool query = service.speaks(wire::Protocol::query) && !service.speaks(wire::Protocol::json);
    Words words = s3      ? s3_words(refusal, claim && claim->presigned)
                  : query ? query_words(refusal)
                          : json_words(refusal);
    Error error{words.code, words.message, words.status};
    if (claim && (refusal == Refusal::wrong_region || refusal == Refusal::wrong_service)) {
        error.message = scope_message(refusal, s3, *claim, region);
        if (s3 && refusal == Refusal::wrong_region) error.members.push_back({"Region", std::string(region)});
    }
    if (claim && s3 && refusal == Refusal::unknown_key)
        error.members.push_back({"AWSAccessKeyId", claim->access_key_id});
    return error;
}

Refusal refusal_of(LookupFailure failure) {
    switch (failure) {
        case LookupFailure::unknown_key: return Refusal::unknown_key;
        case LookupFailure::invalid_token: return Refusal::invalid_token;
        case LookupFailure::expired_token: return Refusal::expired_token;
    }
    return Refusal::unknown_key;
}

}  // namespace athanor::gate
