// The keys above objects' keys: what SSE-KMS asks of a key service. An object (or an upload with all its parts) has a key of 32 bytes; the service makes
// it and hands it out twice, plain and wrapped under a key that never leaves the service. The plain one wraps the data keys of blobs and is
// forgotten; the wrapped one is kept with the version (KmsSeal), and every read asks the service to unwrap it. So a key that is disabled makes its
// objects unreadable at once, and nothing here caches.
//
// The encryption context is authenticated with the wrapped key: who unwraps must say the same. S3's is the client's own and aws:s3:arn, the object's
// ARN, or its bucket's where it asked for a bucket key.
//
// Errors are as S3 shows KMS's: KMS.NotFoundException, KMS.DisabledException and KMS.KMSInvalidStateException (400), AccessDenied (403). Called on the
// connection's core; objects that are not SSE-KMS never come here. The server's is AWS KMS (services/kms/object_keys.cpp).
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "base/task.hpp"

namespace athanor::gate {
struct Call;
}

namespace athanor::objects {

using KeyContext = std::map<std::string, std::string, std::less<>>;

// Who asks; views of what outlives the call.
struct KeyCaller {
    std::string_view account = {};    // empty: nobody is known, who gets no key
    std::string_view region = {};     // of keys that are not named by an ARN
    std::string_view principal = {};  // its ARN
    bool server = false;              // housekeeping: may use every key that is enabled
    const gate::Call* call = nullptr;  // the request for which the key is wanted: the key service's to look at, never ours
    std::string_view service = "s3";   // who asks for the caller: kms:ViaService, and whose managed key it is

    static KeyCaller itself() { return {.account = "s3.amazonaws.com", .server = true}; }
};

struct NewKey {
    std::string key_arn;
    std::string plain;  // 32 bytes
    std::string wrapped;
};

class KeyService {
public:
    virtual ~KeyService() = default;

    // A fresh key under `key`: an id, "alias/NAME", or the ARN of either; empty: alias/aws/SERVICE, which every account has.
    virtual Task<Result<NewKey>> generate(KeyCaller caller, std::string key, KeyContext context) = 0;
    virtual Task<Result<std::string>> unwrap(KeyCaller caller, std::string key_arn, KeyContext context,
                                             std::string wrapped) = 0;
};

// What is kept of an object's key: enough to ask for it again.
struct KmsSeal {
    std::string key_arn;
    std::string wrapped;
    KeyContext context;  // the client's own part
    bool bucket_key = false;
    friend bool operator==(const KmsSeal&, const KmsSeal&) = default;
};

}  // namespace athanor::objects
