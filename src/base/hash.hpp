// Hashes and checksums, all with the same shape: update any number of times, then finish once.
// OpenSSL's digests are fetched once per process; CRC32 and CRC32C come from ISA-L, CRC64-NVME is our own
// (PCLMUL).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace athanor {

class Random;

enum class HashKind { md5, sha1, sha256, crc32, crc32c, crc64nvme };

class Hash {
public:
    explicit Hash(HashKind kind);
    ~Hash();
    Hash(Hash&&) noexcept;
    Hash& operator=(Hash&&) noexcept;

    HashKind kind() const { return kind_; }
    void update(std::string_view bytes);
    std::string finish();  // raw bytes: 16, 20, 32; CRCs big-endian (4, 4, 8) as S3 encodes them

private:
    HashKind kind_;
    std::uint64_t crc_ = 0;
    void* context_ = nullptr;  // EVP_MD_CTX
};

std::string hash(HashKind kind, std::string_view bytes);
std::string sha256_hex(std::string_view bytes);
std::string hmac_sha256(std::string_view key, std::string_view bytes);  // 32 raw bytes

// Passwords: scrypt (RFC 7914) with N=2^15, r=8, p=1 and a salt of 16 bytes, as a PHC string "$scrypt$ln=15,r=8,p=1$SALT$HASH". Some 100 ms and 32 MB: on a
// Pool. `stored` that is no such string matches nothing, as slowly; the comparison takes the same time whatever it finds.
std::string scrypt_hash(Random& random, std::string_view password);
bool scrypt_matches(std::string_view stored, std::string_view password);

std::uint32_t crc32c(std::uint32_t seed, std::string_view bytes);  // seed 0 at first
std::uint32_t crc32(std::uint32_t seed, std::string_view bytes);
std::uint64_t crc64nvme(std::uint64_t seed, std::string_view bytes);

// The CRC of A||B from the CRCs of A and B and the length of B: S3's FULL_OBJECT checksum of a multipart
// upload.
std::uint64_t crc_combine(HashKind kind, std::uint64_t a, std::uint64_t b, std::uint64_t length_b);

}  // namespace athanor
