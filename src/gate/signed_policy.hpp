// The signature of a browser's upload: not over the request but over the policy document among the form's fields (S3, "Browser-Based Uploads Using
// POST"). Signature Version 4, or the older one that forms in use still carry: HMAC-SHA1 of the policy under the secret, with the key's id beside it.
// Whoever reads the form (services/s3/post_object.hpp) asks here who signed it; only the gate makes principals.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "gate/credentials.hpp"
#include "gate/sigv4.hpp"
#include "wire/model.hpp"

namespace athanor::gate {

// The fields as they were sent; empty: not there.
struct SignedPolicy {
    std::string policy;                         // base64: these characters are what is signed
    std::string algorithm, credential, date;    // x-amz-algorithm, x-amz-credential, x-amz-date
    std::string signature;                      // x-amz-signature: 64 hex digits
    std::string older_key_id, older_signature;  // AWSAccessKeyId, signature: base64
    std::string session_token;                  // x-amz-security-token

    bool is_older() const { return algorithm.empty() && !older_key_id.empty(); }
};

// Who signed it; the errors are S3's. What the policy allows and until when is the caller's to check.
Result<Principal> verify_policy(const SignedPolicy& sent, const wire::Service& s3, std::string_view region,
                                CredentialSource& credentials, SigningKeys& keys);

}  // namespace athanor::gate
