// A blob's bytes as they lie on the disk: frames of 64 KiB, each AES-256-GCM under the blob's own data key, with the frame's number and a
// mark on the last one in the nonce. So a bit that flipped, a frame that moved and an end that is missing are all found, and a frame can be
// read alone. An empty blob has one empty frame.
//
// The data key is random and used for one blob only, which is what makes counted nonces safe. It is kept wrapped: sealed by the master key or the
// customer's, bound to the blob's id and size.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "base/random.hpp"
#include "objects/cipher.hpp"
#include "objects/master_key.hpp"

namespace athanor::objects {

inline constexpr std::uint64_t kFrameSize = 64u << 10;

constexpr std::uint64_t frame_count(std::uint64_t size) {
    return size == 0 ? 1 : (size + kFrameSize - 1) / kFrameSize;
}
constexpr std::uint64_t sealed_size(std::uint64_t size) { return size + frame_count(size) * kTagSize; }
constexpr std::uint64_t frame_offset(std::uint64_t frame) { return frame * (kFrameSize + kTagSize); }

struct DataKey {
    std::string bytes;  // 32
};

// Appends the frames of `plain` to `out`. Unless `last`, plain is a multiple of kFrameSize.
void seal_frames(const DataKey& key, std::uint64_t first_frame, std::string_view plain, bool last,
                 std::string& out);

// Opens the frames `first_frame` and following, of a blob of `size` bytes, that make up `sealed`, and appends the plain bytes.
Status open_frames(const DataKey& key, std::uint64_t size, std::uint64_t first_frame, std::string_view sealed,
                   std::string& out);

struct BlobId {
    std::uint32_t epoch = 0;  // of the server's run that wrote it
    std::uint64_t number = 0;
    friend bool operator==(const BlobId&, const BlobId&) = default;
};

// `customer_key` empty: the master key wraps.
std::string wrap_key(const MasterKey& master, std::string_view customer_key, Random& random, BlobId id,
                     std::uint64_t size, const DataKey& key);
Result<DataKey> unwrap_key(const MasterKey& master, std::string_view customer_key, BlobId id,
                           std::uint64_t size, std::string_view wrapped);

}  // namespace athanor::objects
