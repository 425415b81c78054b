#include "objects/reader.hpp"

#include <deque>

#include "objects/blob_bytes.hpp"

namespace athanor::objects {
namespace {

constexpr std::size_t kPiece = 256u << 10;  // of what is handed out at once (base/stream.hpp)

// A blob that is in memory whole (the part of it that was asked for).
class SmallReader final : public ObjectReader {
public:
    SmallReader(ObjectInfo info, std::string plain, std::size_t first)
        : info_(std::move(info)), plain_(std::move(plain)) {
        rest_ = std::string_view(plain_).substr(first, info_.length);
    }
    const ObjectInfo& info() const override { return info_; }
    std::optional<std::uint64_t> remaining() const override { return rest_.size(); }
    Task<Result<std::string_view>> read() override {
        std::string_view piece = rest_.substr(0, kPiece);
        rest_.remove_prefix(piece.size());
        co_return piece;
    }

private:
    ObjectInfo info_;
    std::string plain_;
    std::string_view rest_;
};

// A stretch of one blob file.
struct Stretch {
    BlobRef blob;
    std::uint64_t first, length;
};

class FileReader final : public ObjectReader {
public:
    FileReader(ObjectStore::Impl& impl, ObjectInfo info, std::deque<Stretch> stretches,
               std::string customer_key, std::unique_ptr<File> file, std::shared_ptr<Lease> lease)
        : pool_(impl.pool),
          info_(std::move(info)),
          left_(info_.length),
          lease_(std::move(lease)),
          work_(std::make_shared<Work>(impl)) {
        work_->stretches = std::move(stretches);
        work_->customer_key = std::move(customer_key);
        work_->file = std::move(file);
    }
    const ObjectInfo& info() const override { return info_; }
    std::optional<std::uint64_t> remaining() const override { return left_; }

    Task<Result<std::string_view>> read() override {
        if (left_ == 0) co_return std::string_view();
        auto piece = co_await pool_.run([work = work_] { return work->next(); });
        if (!piece) co_return std::unexpected(for_clients(std::move(piece).error()));
        left_ -= piece->size();
        co_return piece;
    }

private:
    struct Work {  // shared with the pool, where it may still run when the reader is destroyed
        explicit Work(ObjectStore::Impl& i) : impl(i) {}
        Result<std::string_view> next();
        Status open_blob();

        ObjectStore::Impl& impl;
        std::deque<Stretch> stretches;
        std::string customer_key;
        std::unique_ptr<File> file;  // of the first stretch
        std::optional<BlobBytes> bytes;
    };
    Pool& pool_;
    ObjectInfo info_;
    std::uint64_t left_;
    std::shared_ptr<Lease> lease_;
    std::shared_ptr<Work> work_;
};

Status FileReader::Work::open_blob() {
    const BlobRef& blob = stretches.front().blob;
    if (!file) {
        ATHANOR_TRY(file, impl.files->open(blob.id));
    }
    ATHANOR_TRY(DataKey key,
                unwrap_key(impl.options.master_key, customer_key, blob.id, blob.framed(), blob.wrapped_key));
    bytes.emplace(blob, std::move(key), [this](std::uint64_t offset, std::string& out) -> Status {
        ATHANOR_TRY(std::size_t got, file->read_at(kBlobHeader + offset, out));
        if (got != out.size()) return damaged("a blob file is cut");
        return {};
    });
    return {};
}

Result<std::string_view> FileReader::Work::next() {
    if (stretches.front().length == 0) {  // what the last call handed out is not needed any more
        stretches.pop_front();
        bytes.reset();
        file.reset();
    }
    Stretch& stretch = stretches.front();
    if (!bytes) ATHANOR_CHECK(open_blob());
    ATHANOR_TRY(std::string_view piece, bytes->read(stretch.first, stretch.length));
    stretch.first += piece.size();
    stretch.length -= piece.size();
    return piece;
}

std::deque<Stretch> stretches_of(const ObjectInfo& info, const ObjectStore::Impl::Lookup& found) {
    std::deque<Stretch> stretches;
    if (info.length == 0) return stretches;
    if (found.found.row.blob.place == Place::file) {
        stretches.push_back({found.found.row.blob, info.first, info.length});
        return stretches;
    }
    std::uint64_t offset = 0;
    const std::uint64_t end = info.first + info.length;
    for (auto& [number, part] : found.parts) {
        std::uint64_t from = std::max(offset, info.first), to = std::min(offset + part.blob.size, end);
        if (from < to) stretches.push_back({part.blob, from - offset, to - from});
        offset += part.blob.size;
    }
    return stretches;
}

// Of a row or segment.
Result<std::string> read_packed(ObjectStore::Impl& impl, const ObjectStore::Impl::Lookup& found, DataKey key,
                                std::uint64_t first, std::uint64_t length) {
    const BlobRef& blob = found.found.row.blob;
    if (blob.place == Place::row && found.content.size() != sealed_size(blob.framed()))
        return damaged("an object's content is cut");
    BlobBytes bytes(blob, std::move(key), [&](std::uint64_t offset, std::string& out) -> Status {
        if (blob.place == Place::row) {
            out = found.content.substr(offset, out.size());
            return {};
        }
        ATHANOR_TRY(out, impl.segments->read({blob.segment, blob.offset + offset}, out.size()));
        return {};
    });
    std::string plain;
    while (plain.size() < length) {
        ATHANOR_TRY(std::string_view piece, bytes.read(first + plain.size(), length - plain.size()));
        plain += piece;
    }
    return plain;
}

}  // namespace

Result<std::unique_ptr<ObjectReader>> open_reader(ObjectStore::Impl& impl, ObjectInfo info,
                                                  ObjectStore::Impl::Lookup found,
                                                  const Encryption& encryption) {
    const BlobRef& blob = found.found.row.blob;
    const bool own_key = found.found.row.customer_encrypted || found.found.row.kms;
    std::string customer_key = own_key ? wrapping_key_of(encryption) : "";
    if (blob.place == Place::file || blob.place == Place::manifest) {
        auto stretches = stretches_of(info, found);
        return std::make_unique<FileReader>(impl, std::move(info), std::move(stretches),
                                            std::move(customer_key), std::move(found.file),
                                            std::move(found.lease));
    }
    ATHANOR_TRY(DataKey key,
                unwrap_key(impl.options.master_key, customer_key, blob.id, blob.framed(), blob.wrapped_key));
    if (blob.packed > 0) {
        ATHANOR_TRY(std::string plain, read_packed(impl, found, std::move(key), info.first, info.length));
        return std::make_unique<SmallReader>(std::move(info), std::move(plain), 0);
    }
    const std::uint64_t frame = info.first / kFrameSize;
    const std::uint64_t last_frame = info.length == 0 ? frame : (info.first + info.length - 1) / kFrameSize;
    const std::uint64_t begin = frame_offset(frame);
    const std::uint64_t end = std::min(frame_offset(last_frame + 1), sealed_size(blob.size));
    std::string sealed, plain;
    if (blob.place == Place::segment) {
        ATHANOR_TRY(sealed, impl.segments->read({blob.segment, blob.offset + begin}, end - begin));
    } else {
        if (found.content.size() != sealed_size(blob.size)) return damaged("an object's content is cut");
        sealed = found.content.substr(begin, end - begin);
    }
    ATHANOR_CHECK(open_frames(key, blob.size, frame, sealed, plain));
    std::size_t skip = info.first - frame * kFrameSize;
    return std::make_unique<SmallReader>(std::move(info), std::move(plain), skip);
}

}  // namespace athanor::objects
