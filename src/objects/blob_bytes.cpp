#include "objects/blob_bytes.hpp"

#include <algorithm>

#include "objects/errors.hpp"

namespace athanor::objects {
namespace {

constexpr std::uint64_t kFramesAtOnce = 4;  // read and opened: 256 KiB

}  // namespace

Result<std::string_view> BlobBytes::framed(std::uint64_t first, std::uint64_t most) {
    if (first < window_first_ || first >= window_first_ + window_.size()) {
        const std::uint64_t frame = first / kFrameSize;
        const std::uint64_t last_frame = std::min((first + most - 1) / kFrameSize, frame + kFramesAtOnce - 1);
        const std::uint64_t begin = frame_offset(frame);
        const std::uint64_t end = std::min(frame_offset(last_frame + 1), sealed_size(blob_.framed()));
        sealed_.resize(end - begin);
        window_.clear();
        ATHANOR_CHECK(fetch_(begin, sealed_));
        if (Status opened = open_frames(key_, blob_.framed(), frame, sealed_, window_); !opened) {
            window_.clear();  // nothing of it may be used
            return std::unexpected(std::move(opened).error());
        }
        window_first_ = frame * kFrameSize;
    }
    return std::string_view(window_).substr(first - window_first_, most);
}

// [first, first + length) of the frames' bytes into `gathered_`; up to `ahead` may be read with them.
Status BlobBytes::gather(std::uint64_t first, std::uint64_t length, std::uint64_t ahead) {
    gathered_.clear();
    while (gathered_.size() < length) {
        const std::uint64_t at = first + gathered_.size();
        ATHANOR_TRY(std::string_view some, framed(at, std::max(ahead, first + length) - at));
        gathered_ += some.substr(0, length - gathered_.size());
    }
    return {};
}

Status BlobBytes::load_table() {
    const std::uint64_t size = pack_table_size(blob_.size);
    if (size > blob_.packed) return damaged("the table of a packed blob");
    ATHANOR_CHECK(gather(blob_.packed - size, size, 0));
    ATHANOR_TRY(table_, PackTable::parse(gathered_, blob_.size, blob_.packed));
    return {};
}

Result<std::string_view> BlobBytes::read(std::uint64_t first, std::uint64_t most) {
    if (blob_.packed == 0) return framed(first, most);
    if (!table_) ATHANOR_CHECK(load_table());
    const std::uint64_t chunk = first / kPackChunk;
    if (chunk_ != chunk) {
        chunk_.reset();
        const auto [offset, length] = table_->place(chunk);
        const auto last = table_->place((first + most - 1) / kPackChunk);
        ATHANOR_CHECK(gather(offset, length, last.offset + last.length));
        ATHANOR_CHECK(table_->unpack(chunk, gathered_, plain_));
        chunk_ = chunk;
    }
    return std::string_view(plain_).substr(first - chunk * kPackChunk, most);
}

}  // namespace athanor::objects
