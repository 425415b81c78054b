#include "objects/frame.hpp"

#include <algorithm>
#include <array>

#include "base/log.hpp"
#include "objects/errors.hpp"

namespace athanor::objects {
namespace {

// number (8, big-endian) | last mark (1) | zeros
std::array<char, kNonceSize> nonce_of(std::uint64_t frame, bool last) {
    std::array<char, kNonceSize> nonce{};
    for (std::size_t i = 0; i < 8; ++i) nonce[i] = static_cast<char>(frame >> (56 - 8 * i));
    nonce[8] = last ? 1 : 0;
    return nonce;
}

std::string wrap_context(BlobId id, std::uint64_t size) {
    std::string out = "blob";
    auto append = [&](std::uint64_t number) {
        for (int shift = 56; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift);
    };
    append(id.epoch);
    append(id.number);
    append(size);
    return out;
}

}  // namespace

void seal_frames(const DataKey& key, std::uint64_t first_frame, std::string_view plain, bool last,
                 std::string& out) {
    ATHANOR_ASSERT(last || plain.size() % kFrameSize == 0);
    if (!last && plain.empty()) return;
    out.reserve(out.size() + sealed_size(plain.size()));
    for (std::uint64_t frame = first_frame;; ++frame) {
        std::string_view piece = plain.substr(0, kFrameSize);
        plain.remove_prefix(piece.size());
        auto nonce = nonce_of(frame, last && plain.empty());
        gcm_seal(key.bytes, {nonce.data(), nonce.size()}, {}, piece, out);
        if (plain.empty()) return;
    }
}

Status open_frames(const DataKey& key, std::uint64_t size, std::uint64_t first_frame, std::string_view sealed,
                   std::string& out) {
    const std::uint64_t frames = frame_count(size);
    Status opened;
    out.resize_and_overwrite(out.size() + sealed.size(), [&, at = out.size()](char* bytes,
                                                                              std::size_t) mutable {
        for (std::uint64_t frame = first_frame; !sealed.empty(); ++frame) {
            std::uint64_t plain_size = frame < frames ? std::min(kFrameSize, size - frame * kFrameSize) : 0;
            if (frame >= frames) {
                opened = damaged("more frames than the blob has");
            } else if (sealed.size() < plain_size + kTagSize) {
                opened = damaged(fmt::format("frame {} is cut", frame));
            } else {
                auto nonce = nonce_of(frame, frame + 1 == frames);
                std::string_view one = sealed.substr(0, plain_size + kTagSize);
                if (!gcm_open(key.bytes, {nonce.data(), nonce.size()}, {}, one, bytes + at))
                    opened = damaged(fmt::format("frame {} is not what was written", frame));
            }
            if (!opened) break;
            sealed.remove_prefix(plain_size + kTagSize);
            at += plain_size;
        }
        return at;
    });
    return opened;
}

std::string wrap_key(const MasterKey& master, std::string_view customer_key, Random& random, BlobId id,
                     std::uint64_t size, const DataKey& key) {
    std::string context = wrap_context(id, size);
    return customer_key.empty() ? master.seal(random, context, key.bytes)
                                : seal_once(random, customer_key, context, key.bytes);
}

Result<DataKey> unwrap_key(const MasterKey& master, std::string_view customer_key, BlobId id,
                           std::uint64_t size, std::string_view wrapped) {
    std::string context = wrap_context(id, size);
    if (customer_key.empty()) {
        auto bytes = master.open(context, wrapped);
        if (!bytes || bytes->size() != kKeySize) return damaged("a wrapped data key");
        return DataKey{*std::move(bytes)};
    }
    auto bytes = open_once(customer_key, context, wrapped);
    if (!bytes || bytes->size() != kKeySize) {
        return fail("AccessDenied",
                    "The provided encryption parameters did not match the ones used originally to encrypt "
                    "the object.",
                    403);
    }
    return DataKey{*std::move(bytes)};
}

}  // namespace athanor::objects
