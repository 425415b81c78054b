#include "gate/body_digest.hpp"

#include <array>
#include <optional>
#include <string>

#include "base/encoding.hpp"
#include "base/hash.hpp"

namespace athanor::gate {
namespace {

constexpr std::string_view kPrefix = "x-amz-checksum-";

struct Algorithm {
    std::string_view name;
    HashKind kind;
};
constexpr std::array kAlgorithms = {Algorithm{"crc32", HashKind::crc32},
                                    Algorithm{"crc32c", HashKind::crc32c},
                                    Algorithm{"crc64nvme", HashKind::crc64nvme},
                                    Algorithm{"sha1", HashKind::sha1}, Algorithm{"sha256", HashKind::sha256}};

std::string upper(std::string_view name) {
    std::string out(name);
    for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

Status check_md5(std::string_view stated, std::string_view body) {
    auto raw = from_base64(stated);
    if (!raw || raw->size() != 16) return fail("InvalidDigest", "The Content-MD5 you specified was invalid.");
    if (*raw != hash(HashKind::md5, body))
        return fail("BadDigest", "The Content-MD5 you specified did not match what we received.");
    return {};
}

// Whether there was one to check.
Result<bool> check_checksums(const http::Headers& headers, std::string_view body) {
    bool found = false;
    for (const auto& algorithm : kAlgorithms) {
        auto stated = headers.get(std::string(kPrefix).append(algorithm.name));
        if (!stated) continue;
        found = true;
        if (from_base64(*stated) != hash(algorithm.kind, body)) {
            return fail("BadDigest", "The " + upper(algorithm.name) +
                                         " you specified did not match the calculated checksum.");
        }
    }
    return found;
}

}  // namespace

Status check_body_digest(const http::Request& request, const http::Headers& trailers,
                         const wire::Operation& operation, std::string_view body) {
    auto md5 = request.headers.get("content-md5");
    if (md5) ATHANOR_CHECK(check_md5(*md5, body));
    // The model wants one of lists, too, but S3 takes them without, as its older clients send them.
    const bool acl = operation.name == "PutBucketAcl" || operation.name == "PutObjectAcl";
    if (!operation.checksum_required)
        return {};  // others may mean an object's checksum by these headers: CompleteMultipartUpload
    ATHANOR_TRY(bool in_header, check_checksums(request.headers, body));
    ATHANOR_TRY(bool in_trailer, check_checksums(trailers, body));
    if (md5 || in_header || in_trailer || acl) return {};
    return fail("InvalidRequest",
                "Missing required header for this request: Content-MD5 OR x-amz-checksum-*");
}

}  // namespace athanor::gate
