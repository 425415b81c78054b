// The S3 API as the agent uses it: list, read whole objects, write objects of any size. Signed with the job role's temporary credentials,
// which are renewed before they expire. Everything that a restart of the server may break is tried again for up to `patience`; an answer
// that says no (403, 404 …) is returned at once, in S3's words. Memory: a piece of a body while reading, two parts while writing.
//
// On the agent's loop; `sink` runs on it too and may co_await.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/hash.hpp"
#include "compute/agent/exchange.hpp"
#include "compute/agent_protocol.hpp"

namespace athanor::compute {

// Valid credentials now; asks the server if those at hand are about to expire.
using CredentialProvider = std::function<Task<Result<Credentials>>()>;

struct ObjectInfo {
    std::string key;
    std::uint64_t size = 0;
};

struct ObjectVersion {
    std::string version;  // x-amz-version-id, empty where there is none
    std::string etag;
    std::uint64_t size = 0;
};

class S3Client {
public:
    struct Options {
        std::string host;  // the Host header
        std::string region;
        std::chrono::seconds patience{15 * 60};
        std::size_t part_bytes = 16u << 20;
    };
    S3Client(Exchange exchange, CredentialProvider credentials, Clock& clock, Options options)
        : exchange_(std::move(exchange)),
          credentials_(std::move(credentials)),
          clock_(clock),
          options_(std::move(options)) {}

    // All keys that begin with `prefix`, in order.
    Task<Result<std::vector<ObjectInfo>>> list(std::string bucket, std::string prefix);
    // The whole object, in order, as one version of it: after a break it goes on where it was, only if the ETag is still the same.
    using Sink = std::function<Task<Status>(std::string_view)>;
    // `wanted`: a version's id; empty: the latest.
    Task<Result<ObjectVersion>> get(std::string bucket, std::string key, Sink sink, std::string wanted = "");
    Task<Status> put(std::string bucket, std::string key, std::string bytes);

    // An object whose size is not known beforehand: one PUT if it fits in a part, else a multipart upload. Not finished means aborted
    // by `abort`, or left for the bucket's own cleaning if the agent dies. `kms_key`: SSE-KMS under it; empty: as the bucket encrypts.
    class Writer {
    public:
        Task<Status> write(std::string_view bytes);
        Task<Status> finish();
        Task<void> abort();
        // After finish: what is there now, with the SHA-256 of its bytes in hex.
        const ObjectVersion& written() const { return written_; }
        const std::string& sha256() const { return sha256_; }

    private:
        friend class S3Client;
        Writer(S3Client& client, std::string bucket, std::string key, std::string kms_key)
            : client_(client),
              bucket_(std::move(bucket)),
              key_(std::move(key)),
              kms_key_(std::move(kms_key)) {}
        std::vector<std::pair<std::string, std::string>> encryption() const;
        Task<Status> send_part();
        void keep(const http::ClientResponse& response, std::string etag);
        S3Client& client_;
        std::string bucket_;
        std::string key_;
        std::string kms_key_;
        std::string buffer_;
        std::string upload_;
        std::vector<std::string> etags_;
        Hash hash_{HashKind::sha256};
        std::uint64_t size_ = 0;
        ObjectVersion written_;
        std::string sha256_;
    };
    Writer writer(std::string bucket, std::string key, std::string kms_key = "") {
        return Writer(*this, std::move(bucket), std::move(key), std::move(kms_key));
    }
    std::size_t part_bytes() const { return options_.part_bytes; }

private:
    struct Call {
        std::string method;
        std::string bucket;
        std::string key;
        std::vector<std::pair<std::string, std::string>> query = {};
        std::vector<std::pair<std::string, std::string>> headers = {};
        std::string_view body = {};
    };
    friend class Writer;
    Task<Result<http::ClientResponse>> once(const Call& call);
    // With retries; the response has a status below 300.
    Task<Result<http::ClientResponse>> send(const Call& call);
    Task<Result<std::string>> send_for_text(const Call& call);
    Task<Status> pause(Backoff& backoff, Duration began, const Error& reason);

    Exchange exchange_;
    CredentialProvider credentials_;
    Clock& clock_;
    Options options_;
};

}  // namespace athanor::compute
