// The policy of a browser's upload: which fields the form may have, what they may say, how long the file may be and until when (S3, "Creating an
// HTML Form Using AWS Signature Version 4", "POST Policy"). Every field must be allowed by a condition, but for the signature, the policy, the file
// and those that begin with x-ignore-; a field that no condition names is refused, so nothing gets into an object that its signer did not say.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"

namespace athanor::s3 {

using FormFields = std::vector<std::pair<std::string, std::string>>;  // names in lower case

class PostPolicy {
public:
    // Of the decoded document. InvalidPolicyDocument.
    static Result<PostPolicy> parse(std::string_view json);

    // AccessDenied, in AWS's words, at the first condition that does not hold. The bucket is that of the URL, whatever the form says.
    Status check(const FormFields& fields, std::string_view bucket, Timestamp now) const;

    struct Sizes {
        std::uint64_t least = 0, most = ~0ull;
    };
    const Sizes& sizes() const { return sizes_; }

private:
    struct Condition {
        bool starts_with = false;  // else equal
        std::string field;         // lower case, without $
        std::string value;
        std::string text;  // as the document has it: what the refusal names
    };
    Timestamp expiration_{};
    std::vector<Condition> conditions_;
    Sizes sizes_;
};

}  // namespace athanor::s3
