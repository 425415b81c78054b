// A large body on its way to a file of its own. The core reads the network; of each chunk the pool hashes (MD5 is the ceiling) and, beside
// that, seals and writes, while the core reads the next one. So two chunks are in memory for each upload, smaller ones when there are many.
#include "base/hash.hpp"
#include "objects/body.hpp"
#include "objects/impl.hpp"

namespace athanor::objects {
namespace {

constexpr std::size_t kLargestChunk = 256u << 10;

// Work of an upload on the pool, one at a time. Belongs to the core's thread; what the work touches is kept alive by the work.
class Lane {
public:
    explicit Lane(Pool& pool) : pool_(pool) {}

    void start(const Executor& executor, std::move_only_function<Status()> work) {
        state_ = std::make_shared<State>();
        spawn(executor, run(pool_, std::move(work), state_));
    }
    // The end of what was started last; at once if nothing was.
    Task<Status> wait() {
        auto state = std::exchange(state_, nullptr);
        if (!state) co_return Status{};
        if (state->done) co_return *state->done;
        co_return co_await suspend<Status>([&](Resume<Status> resume) { state->waiter = std::move(resume); });
    }

private:
    struct State {  // shared with the work, which goes on if the upload's coroutine is destroyed
        std::optional<Status> done;
        Resume<Status> waiter;
    };
    static Task<void> run(Pool& pool, std::move_only_function<Status()> work, std::shared_ptr<State> state) {
        Status status = co_await pool.run(std::move(work));
        if (state->waiter) {
            state->waiter(std::move(status));
        } else {
            state->done = std::move(status);
        }
    }
    Pool& pool_;
    std::shared_ptr<State> state_;
};

struct Streaming {  // shared by the two lanes' work
    explicit Streaming(HashKind kind) : md5(HashKind::md5), checksum(kind) {}
    // The hashing lane's.
    Hash md5, checksum;
    // The writing lane's.
    std::unique_ptr<File> file;
    BlobId id;
    DataKey key;
    std::uint64_t frame = 0;
    std::uint64_t offset = kBlobHeader;
    std::string sealed;

    Status write(std::string_view plain, bool last) {
        sealed.clear();
        seal_frames(key, frame, plain, last, sealed);
        ATHANOR_CHECK(file->write_at(offset, sealed));
        frame += frame_count(plain.size());
        offset += sealed.size();
        return {};
    }
};

struct Counted {
    explicit Counted(std::atomic<std::size_t>& count) : count_(count) { ++count_; }
    ~Counted() { --count_; }
    std::atomic<std::size_t>& count_;
};

// Reads until `buffer` holds `size` bytes and there is more, which goes to `rest`; or to the end (`ended`).
struct Filled {
    std::string buffer;
    bool ended = false;
};

class Chunks {
public:
    Chunks(std::string begun, ByteStream& body) : rest_(std::move(begun)), body_(body) {}

    Task<Result<Filled>> next(std::size_t size) {
        Filled filled{std::exchange(rest_, {})};
        while (filled.buffer.size() <= size) {  // one piece more than a chunk shows that it is not the last
            ATHANOR_CO_TRY(std::string_view piece, co_await body_.read());
            if (piece.empty()) {
                filled.ended = true;
                break;
            }
            if (filled.buffer.empty() && body_.remaining().value_or(0) >= size)
                filled.buffer.reserve(size + piece.size());
            filled.buffer.append(piece);
        }
        if (!filled.ended) {
            std::size_t whole = (filled.buffer.size() - 1) / kFrameSize * kFrameSize;
            rest_.assign(filled.buffer, whole);
            filled.buffer.resize(whole);
        }
        co_return filled;
    }

private:
    std::string rest_;
    ByteStream& body_;
};

}  // namespace

Task<Result<StoredBody>> ObjectStore::Impl::store_large(std::string begun, ByteStream& body,
                                                        const BodyExpectations& expectations,
                                                        const Encryption& encryption) {
    Counted counted(active_uploads);
    HashKind kind = expectations.checksum.value_or(HashKind::crc64nvme);
    auto upload = std::make_shared<Streaming>(kind);
    upload->id = new_blob_id();
    upload->key.bytes = random.bytes(kKeySize);
    StoredBody stored;
    stored.blob = {.place = Place::file, .id = upload->id};

    auto executor = co_await asio::this_coro::executor;
    Lane hashing(pool), writing(pool);
    Chunks chunks(std::move(begun), body);
    Status status = co_await pool.run([upload, this]() -> Status {
        ATHANOR_TRY(upload->file, files->create(upload->id));
        return {};
    });
    for (bool ended = !status; !ended;) {
        std::size_t share = options.upload_buffers /
                            (2 * std::max<std::size_t>(1, active_uploads.load(std::memory_order_relaxed)));
        std::size_t size =
            std::clamp(share / kFrameSize * kFrameSize, static_cast<std::size_t>(kFrameSize), kLargestChunk);
        auto filled = co_await chunks.next(size);
        Status hashed = co_await hashing.wait();
        Status written = co_await writing.wait();
        status = !filled ? Status(std::unexpected(filled.error())) : !hashed ? hashed : written;
        if (!status) break;
        ended = filled->ended;
        stored.blob.size += filled->buffer.size();
        // Shared by both lanes.
        auto chunk = std::make_shared<const std::string>(std::move(filled->buffer));
        hashing.start(executor, [upload, chunk]() -> Status {
            upload->md5.update(*chunk);
            upload->checksum.update(*chunk);
            return {};
        });
        writing.start(executor, [upload, chunk, ended] { return upload->write(*chunk, ended); });
    }
    Status hashed = co_await hashing.wait();
    Status written = co_await writing.wait();
    if (status && !hashed) status = hashed;
    if (status && !written) status = written;
    if (status) {
        auto digests = finish_digests(upload->md5.finish(), kind, upload->checksum.finish(), expectations);
        if (digests) {
            stored.md5 = std::move(digests->md5);
            stored.checksum = std::move(digests->checksum);
        } else {
            status = std::unexpected(digests.error());
        }
    }
    if (status) status = co_await pool.run([upload, this] { return files->sync(*upload->file); });
    if (status) status = co_await files->make_name_durable(upload->id);
    if (!status) {
        BlobId id = upload->id;
        co_await pool.run([this, id] {
            (void)files->remove(id);
            return true;
        });  // best effort: recovery finds what is left
        co_return std::unexpected(for_clients(std::move(status).error()));
    }
    stored.blob.wrapped_key = wrap_key(options.master_key, customer_key_of(encryption), random, upload->id,
                                       stored.blob.size, upload->key);
    co_return stored;
}

}  // namespace athanor::objects
