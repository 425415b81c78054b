// How a body gets onto the disk: small ones whole, here; large ones in large_body.cpp.
#include "objects/body.hpp"

#include "base/hash.hpp"
#include "base/log.hpp"
#include "objects/impl.hpp"
#include "objects/pack.hpp"

namespace athanor::objects {
namespace {

constexpr std::int64_t kRoomMicroseconds = 200'000;  // how long a look at the free space is good for

std::string_view name_of(HashKind kind) {
    switch (kind) {
        case HashKind::md5: return "MD5";
        case HashKind::sha1: return "SHA1";
        case HashKind::sha256: return "SHA256";
        case HashKind::crc32: return "CRC32";
        case HashKind::crc32c: return "CRC32C";
        case HashKind::crc64nvme: return "CRC64NVME";
    }
    return "";
}

}  // namespace

Result<Digests> finish_digests(std::string md5, HashKind kind, std::string checksum,
                               const BodyExpectations& expected) {
    if (expected.content_md5 && *expected.content_md5 != md5) return bad_digest("Content-MD5");
    if (expected.expected_checksum) {
        ATHANOR_TRY(auto told, expected.expected_checksum());
        if (told && *told != checksum) return bad_digest(name_of(kind));
    }
    return Digests{std::move(md5), Checksum{.kind = kind, .value = std::move(checksum)}};
}

Status ObjectStore::Impl::check_room() {
    std::int64_t now = clock.monotonic().count();
    std::int64_t last = room_checked.load(std::memory_order_relaxed);
    if (now - last > kRoomMicroseconds && room_checked.compare_exchange_strong(last, now)) {
        auto free = fs.free_bytes(options.path);
        auto total = fs.total_bytes(options.path);
        if (free && total)
            room_left = static_cast<double>(*free) >= static_cast<double>(*total) * options.reserve;
    }
    if (room_left.load(std::memory_order_relaxed)) return {};
    return fail("InsufficientStorage", "There is not enough free space to store the data.", 507);
}

Task<Result<StoredBody>> ObjectStore::Impl::store_body(std::int64_t bucket, const ObjectKey& key,
                                                       ByteStream& body, const BodyExpectations& expectations,
                                                       const Encryption& encryption, bool own_file,
                                                       bool packed) {
    ATHANOR_CO_CHECK(check_room());
    const std::size_t limit = std::max(options.inline_limit, options.segment_limit);
    auto remaining = body.remaining();
    std::string begun;
    if (own_file || (remaining && *remaining > limit)) {
        co_return co_await store_large(std::move(begun), body, expectations, encryption, packed);
    }
    if (remaining) begun.reserve(*remaining);
    for (;;) {
        ATHANOR_CO_TRY(std::string_view piece, co_await body.read());
        if (piece.empty()) break;
        begun.append(piece);
        if (begun.size() > limit)
            co_return co_await store_large(std::move(begun), body, expectations, encryption, packed);
    }
    co_return co_await store_small(bucket, key, begun, expectations, encryption, packed);
}

Task<Result<StoredBody>> ObjectStore::Impl::store_small(std::int64_t bucket, const ObjectKey& key,
                                                        std::string_view plain,
                                                        const BodyExpectations& expectations,
                                                        const Encryption& encryption, bool packed) {
    HashKind kind = expectations.checksum.value_or(HashKind::crc64nvme);
    ATHANOR_CO_TRY(Digests digests,
                   finish_digests(hash(HashKind::md5, plain), kind, hash(kind, plain), expectations));
    StoredBody stored{.md5 = etag_bytes(encryption, std::move(digests.md5)),
                      .checksum = std::move(digests.checksum)};
    DataKey data_key{random.bytes(kKeySize)};
    stored.blob.id = new_blob_id();
    stored.blob.size = plain.size();
    std::string smaller = packed ? pack(plain) : std::string();
    if (packed && smaller.size() < plain.size()) {
        plain = smaller;
        stored.blob.packed = plain.size();
    }
    stored.blob.wrapped_key = wrap_key(options.master_key, wrapping_key_of(encryption), random,
                                       stored.blob.id, plain.size(), data_key);
    if (plain.size() <= options.inline_limit) {
        stored.blob.place = Place::row;
        seal_frames(data_key, 0, plain, true, stored.content);
        co_return stored;
    }
    std::string record =
        SegmentLog::begin_record({bucket, key.text(), stored.blob.id}, sealed_size(plain.size()));
    std::size_t head_size = record.size();
    seal_frames(data_key, 0, plain, true, record);
    auto location = co_await segments->append(std::move(record), head_size);
    if (!location) co_return std::unexpected(for_clients(std::move(location).error()));
    stored.blob.place = Place::segment;
    stored.blob.segment = location->segment;
    stored.blob.offset = location->offset;
    co_return stored;
}

// An error of ours (4xx) says that the transaction did not happen. After any other the outcome may be unknown: then the bytes stay, and the
// recovery of the next start decides.
void ObjectStore::Impl::abandon(const StoredBody& body, const Error& because) {
    if (because.status >= 500 && because.code != "SlowDown") return;
    if (body.blob.place == Place::segment) {
        std::lock_guard lock(abandoned_mutex);
        abandoned[body.blob.segment] += sealed_size(body.blob.framed());
    } else if (body.blob.place == Place::file) {
        if (Status removed = files->remove(body.blob.id); !removed)
            log::warn("objects: {}", removed.error().message);
    }
}

}  // namespace athanor::objects
