// The five checksums as requests state them (a header, a trailer, an element) and as answers show them. On the wire a value is base64, that of a
// composite followed by "-parts"; inside it is raw bytes. The four algorithms that S3 names but the issue does not (SHA-512, MD5, XXHASH*)
// are refused by name, never ignored: a client that states one relies on its being verified.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "base/hash.hpp"
#include "base/stream.hpp"
#include "gate/register.hpp"
#include "objects/types.hpp"

namespace athanor::s3 {

inline constexpr std::array kChecksumKinds = {HashKind::crc32, HashKind::crc32c, HashKind::crc64nvme,
                                              HashKind::sha1, HashKind::sha256};

std::string_view checksum_name(HashKind kind);                    // "CRC32", "CRC64NVME"
std::string_view checksum_type_name(objects::ChecksumType type);  // "FULL_OBJECT", "COMPOSITE"
std::string checksum_text(const objects::Checksum& checksum);

// Of a header that names an algorithm or a type. Absent stays absent.
Result<std::optional<HashKind>> parse_algorithm(const std::optional<std::string>& text,
                                                std::string_view header);
Result<std::optional<objects::ChecksumType>> parse_checksum_type(const std::optional<std::string>& text);

// The ChecksumX members of a request, in the order of kChecksumKinds, and the first of those that are not built.
struct ChecksumFields {
    std::array<const std::optional<std::string>*, 5> known{};
    std::string_view unbuilt = {};
};

template <class Request>
ChecksumFields checksum_fields(const Request& in) {
    return {.known = {&in.checksum_crc32, &in.checksum_crc32c, &in.checksum_crc64nvme, &in.checksum_sha1,
                      &in.checksum_sha256},
            .unbuilt = in.checksum_sha512      ? "x-amz-checksum-sha512"
                       : in.checksum_md5       ? "x-amz-checksum-md5"
                       : in.checksum_xxhash64  ? "x-amz-checksum-xxhash64"
                       : in.checksum_xxhash3   ? "x-amz-checksum-xxhash3"
                       : in.checksum_xxhash128 ? "x-amz-checksum-xxhash128"
                                               : ""};
}

// The one checksum that is stated, if any; more than one is an error, and so is a value of the wrong length.
Result<std::optional<objects::Checksum>> stated_checksum(const ChecksumFields& fields);

// What the body of a PutObject or UploadPart must turn out to be, whether a header or a trailer says so. `algorithm` is
// x-amz-sdk-checksum-algorithm.
Result<objects::BodyExpectations> body_expectations(const gate::Call& call, const ChecksumFields& fields,
                                                    const std::optional<std::string>& algorithm,
                                                    const std::optional<std::string>& content_md5);

// A body that must have a checksum which the engine does not keep: passed through, hashed, and an error in place of its end if it is wrong.
class CheckedBody final : public ByteStream {
public:
    using Expected =
        std::function<Result<std::optional<std::string>>()>;  // asked at the end: a trailer may bring it

    CheckedBody(ByteStream& source, HashKind kind, Expected expected)
        : source_(source), hash_(kind), expected_(std::move(expected)) {}
    Task<Result<std::string_view>> read() override;
    std::optional<std::uint64_t> remaining() const override { return source_.remaining(); }
    // Once the end was reached.
    const objects::Checksum& checksum() const { return *checksum_; }

private:
    ByteStream& source_;
    Hash hash_;
    Expected expected_;
    std::optional<objects::Checksum> checksum_;
};

// Sets the member of an answer that shows this checksum.
template <class Output>
void show_checksum(Output& out, const objects::Checksum& checksum) {
    std::string text = checksum_text(checksum);
    switch (checksum.kind) {
        case HashKind::crc32: out.checksum_crc32 = std::move(text); break;
        case HashKind::crc32c: out.checksum_crc32c = std::move(text); break;
        case HashKind::crc64nvme: out.checksum_crc64nvme = std::move(text); break;
        case HashKind::sha1: out.checksum_sha1 = std::move(text); break;
        case HashKind::sha256: out.checksum_sha256 = std::move(text); break;
        case HashKind::md5: return;
    }
    if constexpr (requires { out.checksum_type; })
        out.checksum_type = std::string(checksum_type_name(checksum.type));
}

}  // namespace athanor::s3
