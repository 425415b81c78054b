// A large body on its way to a file of its own, through the lanes of lanes.hpp: MD5 on the one, checksum, sealing and writing on the other. The
// writing lane also makes the bytes durable, so that the disk works while the network and the hashes do. The chunks of an upload are few, and
// smaller and fewer when there are many uploads.
#include <cstring>

#include "base/hash.hpp"
#include "objects/body.hpp"
#include "objects/impl.hpp"
#include "objects/lanes.hpp"
#include "objects/pack.hpp"

namespace athanor::objects {
namespace {

constexpr std::size_t kLargestChunk = 256u << 10;
constexpr std::size_t kMostChunks =
    8;  // of an upload: enough for a lane that waits for its turn on a busy machine
constexpr std::uint64_t kWriteBackStep = 4u << 20;  // the disk is told to begin after so many bytes

// One upload, shared by the work of both lanes.
struct Streaming {
    Streaming(BlobFiles& f, HashKind kind) : files(f), md5(HashKind::md5), checksum(kind) {}

    Status hash(const Chunk& chunk) {
        md5.update(chunk.view());
        return {};
    }

    Status write(const Chunk& chunk) {
        thread_local std::string sealed;  // at most a chunk's size for each of the pool's threads
        sealed.clear();
        checksum.update(chunk.view());
        std::string_view framed = packer ? packed_of(chunk) : chunk.view();
        if (!framed.empty() || chunk.last) {
            seal_frames(key, frame, framed, chunk.last, sealed);
            ATHANOR_CHECK(file->write_at(offset, sealed));
            frame += frame_count(framed.size());
            offset += sealed.size();
        }
        if (packer) pending.erase(0, framed.size());
        if (chunk.last) return files.sync(*file);
        if (offset - begun >= kWriteBackStep) {
            files.begin_write_back(*file, begun, offset - begun);
            begun = offset;
        }
        return {};
    }

    // What there is of whole frames; of the last chunk all.
    std::string_view packed_of(const Chunk& chunk) {
        packer->add(chunk.view(), pending);
        if (!chunk.last) return std::string_view(pending).substr(0, pending.size() / kFrameSize * kFrameSize);
        packer->finish(pending);
        return pending;
    }

    BlobFiles& files;
    BlobId id;
    // The hashing lane's.
    Hash md5;
    // The writing lane's.
    Hash checksum;
    std::unique_ptr<File> file;
    DataKey key;
    std::uint64_t frame = 0;
    std::uint64_t offset = kBlobHeader;
    std::optional<Packer> packer;
    std::string pending;      // packed, less than a frame between chunks
    std::uint64_t begun = 0;  // the disk knows of what is before
};

struct Counted {
    explicit Counted(std::atomic<std::size_t>& count) : count_(count) { ++count_; }
    ~Counted() { --count_; }
    std::atomic<std::size_t>& count_;
};

// A body as chunks that are full but for the last one. That one is marked, which takes a look at what follows it.
class Filler {
public:
    Filler(std::string begun, ByteStream& body) : begun_(std::move(begun)), body_(body), rest_(begun_) {}

    // Whether there is nothing (more); a body without a byte still has one chunk.
    Task<Result<bool>> at_end() {
        if (rest_.empty()) {
            ATHANOR_CO_TRY(rest_, co_await body_.read());
        }
        co_return rest_.empty();
    }

    Task<Status> fill(Chunk& chunk) {
        for (;;) {
            ATHANOR_CO_TRY(chunk.last, co_await at_end());
            if (chunk.last || chunk.size == chunk.capacity) co_return Status();
            std::size_t step = std::min(rest_.size(), chunk.capacity - chunk.size);
            std::memcpy(chunk.bytes.get() + chunk.size, rest_.data(), step);
            chunk.size += step;
            rest_.remove_prefix(step);
        }
    }

private:
    std::string begun_;  // what was read before it was known that the body is large
    ByteStream& body_;
    std::string_view rest_;
};

struct ChunkPlan {
    std::size_t size, count;
};

// An upload's share of the memory that all have.
ChunkPlan plan_chunks(std::size_t memory, std::size_t uploads) {
    constexpr std::size_t kLeast = kFrameSize;
    const std::size_t share = memory / std::max<std::size_t>(1, uploads);
    const std::size_t size = std::clamp(share / kMostChunks / kLeast * kLeast, kLeast, kLargestChunk);
    return {size, std::clamp<std::size_t>(share / size, 1, kMostChunks)};
}

}  // namespace

Task<Result<StoredBody>> ObjectStore::Impl::store_large(std::string begun, ByteStream& body,
                                                        const BodyExpectations& expectations,
                                                        const Encryption& encryption, bool packed) {
    Counted counted(active_uploads);
    HashKind kind = expectations.checksum.value_or(HashKind::crc64nvme);
    auto upload = std::make_shared<Streaming>(*files, kind);
    upload->id = new_blob_id();
    upload->key.bytes = random.bytes(kKeySize);
    if (packed) upload->packer.emplace();
    StoredBody stored;
    stored.blob = {.place = Place::file, .id = upload->id};

    Status status = co_await pool.run([upload]() -> Status {
        ATHANOR_TRY(upload->file, upload->files.create(upload->id));
        return {};
    });
    auto core = co_await asio::this_coro::executor;
    auto chunks = std::make_shared<Chunks>();
    auto hashing = std::make_shared<Lane>(pool, [upload](const Chunk& chunk) { return upload->hash(chunk); });
    auto writing =
        std::make_shared<Lane>(pool, [upload](const Chunk& chunk) { return upload->write(chunk); });
    Filler filler(std::move(begun), body);
    for (bool ended = !status; !ended && !writing->failed();) {
        if (auto end = co_await filler.at_end(); !end) {  // before a chunk is taken: a client may be slow
            status = std::unexpected(end.error());
            break;
        }
        auto plan = plan_chunks(options.upload_buffers, active_uploads.load(std::memory_order_relaxed));
        SharedChunk chunk = co_await chunks->take(plan.size, plan.count);
        status = co_await filler.fill(*chunk);
        if (!status) break;
        ended = chunk->last;
        stored.blob.size += chunk->size;
        hashing->push(core, chunk);
        writing->push(core, std::move(chunk));
    }
    Status hashed = co_await hashing->end();
    Status written = co_await writing->end();
    if (status && !hashed) status = hashed;
    if (status && !written) status = written;
    if (status) {
        auto digests = finish_digests(upload->md5.finish(), kind, upload->checksum.finish(), expectations);
        if (digests) {
            stored.md5 = etag_bytes(encryption, std::move(digests->md5));
            stored.checksum = std::move(digests->checksum);
        } else {
            status = std::unexpected(digests.error());
        }
    }
    if (status) status = co_await files->make_name_durable(upload->id);
    if (!status) {
        co_await pool.run([upload] {
            (void)upload->files.remove(upload->id);
            return true;
        });  // best effort: recovery finds what is left
        co_return std::unexpected(for_clients(std::move(status).error()));
    }
    if (packed) stored.blob.packed = upload->packer->packed();
    stored.blob.wrapped_key = wrap_key(options.master_key, wrapping_key_of(encryption), random, upload->id,
                                       stored.blob.framed(), upload->key);
    co_return stored;
}

}  // namespace athanor::objects
