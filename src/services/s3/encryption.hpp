// How requests ask for encryption, and how answers tell of it. SSE-S3 (AES256) is what everything has that asks for nothing else; a bucket's default may
// be SSE-KMS; SSE-C is the client's own key, said with every request. Headers that contradict each other are refused in AWS's words.
//
// A request that names nothing, in a bucket without a document, costs a few comparisons and no allocation.
//     encryption.cpp            what is asked for: headers, and the bucket's default where they say nothing
//     encryption_document.cpp   Get/Put/DeleteBucketEncryption
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "gate/register.hpp"
#include "objects/types.hpp"
#include "services/s3/document_kinds.hpp"

namespace athanor::s3 {

inline constexpr std::string_view kSealed = "AES256", kKms = "aws:kms", kDoubleKms = "aws:kms:dsse";

// Who the key service is asked for; views into `call`.
objects::KeyCaller key_caller(const gate::Call& call);

// x-amz-server-side-encryption-customer-*: the three belong together.
Result<objects::Encryption> customer_encryption(const gate::Call& call,
                                                const std::optional<std::string>& algorithm,
                                                const std::optional<std::string>& key,
                                                const std::optional<std::string>& key_md5);

// Of a read, and of a part, whose upload has said the rest.
template <class Request>
Result<objects::Encryption> read_encryption(const gate::Call& call, const Request& in) {
    if (!in.sse_customer_algorithm && !in.sse_customer_key && !in.sse_customer_key_md5) [[likely]]
        return objects::Encryption{.caller = key_caller(call)};
    return customer_encryption(call, in.sse_customer_algorithm, in.sse_customer_key, in.sse_customer_key_md5);
}

// Of the source of a copy.
template <class Request>
Result<objects::Encryption> source_encryption(const gate::Call& call, const Request& in) {
    if (!in.copy_source_sse_customer_algorithm && !in.copy_source_sse_customer_key &&
        !in.copy_source_sse_customer_key_md5) [[likely]]
        return objects::Encryption{.caller = key_caller(call)};
    return customer_encryption(call, in.copy_source_sse_customer_algorithm, in.copy_source_sse_customer_key,
                               in.copy_source_sse_customer_key_md5);
}

// What PutObject, CopyObject and CreateMultipartUpload say.
struct EncryptionHeaders {
    const std::optional<std::string>&algorithm, &kms_key, &context;
    const std::optional<bool>& bucket_key;
    const std::optional<std::string>&customer_algorithm, &customer_key, &customer_key_md5;

    bool any() const {
        return algorithm || kms_key || context || bucket_key || customer_algorithm || customer_key ||
               customer_key_md5;
    }
};
template <class Request>
EncryptionHeaders encryption_headers(const Request& in) {
    return {in.server_side_encryption, in.ssekms_key_id,          in.ssekms_encryption_context,
            in.bucket_key_enabled,     in.sse_customer_algorithm, in.sse_customer_key,
            in.sse_customer_key_md5};
}

// What a write asks for, else its bucket's default. The answer refers to `bucket` and `call`.
Result<objects::Encryption> chosen_encryption(const gate::Call& call, const objects::Bucket& bucket,
                                              const EncryptionHeaders& headers);
template <class Request>
Result<objects::Encryption> write_encryption(const gate::Call& call, const objects::Bucket& bucket,
                                             const Request& in) {
    const auto headers = encryption_headers(in);
    if (!headers.any() && !bucket.configuration(kEncryption)) [[likely]]
        return objects::Encryption{};
    return chosen_encryption(call, bucket, headers);
}

// {"a":"b"} in base64, as x-amz-server-side-encryption-context has it.
std::string show_context(const objects::KeyContext& context);

// Whose key sealed it: the client's, as the request said, the key service's, or nobody's in particular.
template <class Output, class Request>
void show_encryption(Output& out, Request& in, const std::optional<objects::KmsSeal>& kms,
                     bool customer_encrypted = false) {
    if (in.sse_customer_algorithm || customer_encrypted) {
        if constexpr (requires { out.sse_customer_algorithm; }) {
            out.sse_customer_algorithm = std::move(in.sse_customer_algorithm);
            out.sse_customer_key_md5 = std::move(in.sse_customer_key_md5);
        }
        return;
    }
    if constexpr (requires { out.server_side_encryption; }) {
        out.server_side_encryption = kms ? kKms : kSealed;
        if (!kms) return;
        out.ssekms_key_id = kms->key_arn;
        if (kms->bucket_key) out.bucket_key_enabled = true;
        if constexpr (requires { out.ssekms_encryption_context; }) {
            if (!kms->context.empty()) out.ssekms_encryption_context = show_context(kms->context);
        }
    }
}

}  // namespace athanor::s3
