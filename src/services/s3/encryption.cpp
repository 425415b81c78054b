#include "services/s3/encryption.hpp"

#include <algorithm>

#include "api/s3.hpp"
#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "services/s3/errors.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kCustomerKeySize = 32;
constexpr std::string_view kAlgorithmHeader = "x-amz-server-side-encryption",
                           kKeyHeader = "x-amz-server-side-encryption-aws-kms-key-id",
                           kContextHeader = "x-amz-server-side-encryption-context";

bool from_this_machine(const gate::Call& call) {
    return call.source_address.starts_with("127.") || call.source_address.starts_with("::1") ||
           call.source_address.starts_with("[::1]");
}

struct Default {
    std::optional<objects::KmsChoice> kms;
    bool bucket_key = false;
    bool blocks_customer_keys = false;
};

Result<Default> default_of(const objects::Bucket& bucket) {
    Default out;
    const std::string* document = bucket.configuration(kEncryption);
    if (!document) return out;
    ATHANOR_TRY(auto stored, wire::from_json<api::s3::ServerSideEncryptionConfiguration>(*document));
    const auto& rule = stored.rules.at(0);
    out.bucket_key = rule.bucket_key_enabled.value_or(false);
    if (const auto& chosen = rule.apply_server_side_encryption_by_default;
        chosen && chosen->sse_algorithm == kKms)
        out.kms = objects::KmsChoice{
            .key = chosen->kms_master_key_id.value_or(""), .context = {}, .bucket_key = out.bucket_key};
    if (const auto& blocked = rule.blocked_encryption_types; blocked && blocked->encryption_type)
        out.blocks_customer_keys =
            std::ranges::find(*blocked->encryption_type, "SSE-C") != blocked->encryption_type->end();
    return out;
}

// The value is not told in the error: it is nobody's but the client's and the key service's.
Result<objects::KeyContext> parse_context(std::string_view text) {
    auto refused = [] {
        return invalid_argument(
            "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded UTF-8 string holding "
            "JSON which represents a string-string map",
            kContextHeader, "");
    };
    auto decoded = from_base64(std::string(text));
    if (!decoded) return refused();
    auto document = json::parse(*decoded);
    if (!document || document->root().kind() != json::Kind::object) return refused();
    objects::KeyContext out;
    bool strings = true, reserved = false;
    document->root().for_each_member([&](std::string_view name, json::Value value) {
        auto one = value.string();
        strings = strings && one && out.emplace(name, *one).second;
        reserved = reserved || name == "aws:s3:arn";
    });
    if (!strings || out.empty()) return refused();
    if (reserved)  // always what the object is, and never what somebody says that it is
        return invalid_argument("The encryption context must not contain the reserved key 'aws:s3:arn'",
                                kContextHeader, "");
    return out;
}

}  // namespace

objects::KeyCaller key_caller(const gate::Call& call) {
    if (call.principal.kind == gate::PrincipalKind::anonymous) return {};
    return {.account = call.principal.account, .region = call.region, .principal = call.principal.arn, .call = &call};
}

Result<objects::Encryption> customer_encryption(const gate::Call& call,
                                                const std::optional<std::string>& algorithm,
                                                const std::optional<std::string>& key,
                                                const std::optional<std::string>& key_md5) {
    if (!call.secure && !from_this_machine(call)) {
        return fail("InvalidRequest",
                    "Requests specifying Server Side Encryption with Customer provided keys must be made "
                    "over a secure connection.");
    }
    if (!algorithm) {
        return fail("InvalidArgument",
                    "Requests specifying Server Side Encryption with Customer provided keys must provide a "
                    "valid encryption algorithm.");
    }
    if (*algorithm != kSealed) {
        return fail("InvalidEncryptionAlgorithmError",
                    "The Encryption request you specified is not valid. Supported value: AES256.");
    }
    if (!key) {
        return fail("InvalidArgument",
                    "Requests specifying Server Side Encryption with Customer provided keys must provide an "
                    "appropriate secret key.");
    }
    if (!key_md5) {
        return fail("InvalidArgument",
                    "Requests specifying Server Side Encryption with Customer provided keys must provide the "
                    "client calculated MD5 of the secret key.");
    }
    auto raw = from_base64(*key);
    if (!raw || raw->size() != kCustomerKeySize)
        return fail("InvalidArgument", "The secret key was invalid for the specified algorithm.");
    auto stated = from_base64(*key_md5);
    if (!stated || *stated != hash(HashKind::md5, *raw)) {
        return fail("InvalidArgument",
                    "The calculated MD5 hash of the key did not match the hash that was provided.");
    }
    return objects::Encryption{.customer_key = std::move(*raw), .caller = key_caller(call)};
}

Result<objects::Encryption> chosen_encryption(const gate::Call& call, const objects::Bucket& bucket,
                                              const EncryptionHeaders& headers) {
    ATHANOR_TRY(Default standard, default_of(bucket));
    if (headers.customer_algorithm || headers.customer_key || headers.customer_key_md5) {
        if (headers.algorithm)
            return invalid_argument(
                "Server Side Encryption with Customer provided key is incompatible with the encryption "
                "method "
                "specified",
                kAlgorithmHeader, *headers.algorithm);
        ATHANOR_TRY(auto out, customer_encryption(call, headers.customer_algorithm, headers.customer_key,
                                                  headers.customer_key_md5));
        if (standard.blocks_customer_keys)
            return fail("AccessDenied",
                        "User: " + call.principal.arn + " is not authorized to perform: " +
                            "s3:PutObject on resource: \"arn:aws:s3:::" + bucket.name.text() +
                            "\" because this bucket has blocked upload requests that specify Server Side "
                            "Encryption with Customer provided keys (SSE-C). Please specify a different "
                            "server-side encryption type",
                        403);
        return out;
    }
    const bool kms = headers.algorithm && *headers.algorithm == kKms;
    if (headers.algorithm == kDoubleKms) return header_not_implemented(kAlgorithmHeader);
    if (headers.algorithm && !kms && *headers.algorithm != kSealed)
        return invalid_argument("The encryption method specified is not supported", kAlgorithmHeader,
                                *headers.algorithm);
    if (!kms && (headers.kms_key || headers.context)) {
        return invalid_argument(
            "Server Side Encryption with AWS KMS managed key requires HTTP header "
            "x-amz-server-side-encryption "
            ": aws:kms",
            kAlgorithmHeader, headers.algorithm.value_or("null"));
    }
    objects::Encryption out{.caller = key_caller(call)};
    if (kms) {
        auto& chosen = out.kms.emplace();
        if (headers.kms_key && headers.kms_key->empty())
            return invalid_argument("The KMS key id must not be empty", kKeyHeader, "");
        chosen.key = headers.kms_key.value_or("");
        if (headers.context) {
            ATHANOR_TRY(chosen.context, parse_context(*headers.context));
        }
        chosen.bucket_key = standard.bucket_key;
    } else if (!headers.algorithm) {
        out.kms = std::move(standard.kms);
    }
    if (out.kms && headers.bucket_key) out.kms->bucket_key = *headers.bucket_key;
    out.caller.region = bucket.region;  // keys are where the bucket is
    return out;
}

std::string show_context(const objects::KeyContext& context) {
    json::Writer w;
    w.begin_object();
    for (const auto& [name, value] : context) w.key(name).string(value);
    w.end_object();
    return base64(std::move(w).take());
}

}  // namespace athanor::s3
