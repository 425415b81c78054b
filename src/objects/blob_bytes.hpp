// The plain bytes of one blob, of any place, packed or not: every frame verified before a byte of it is handed out. Reads some frames at once and
// keeps what it opened last, so going through a blob opens each frame once; of a packed one a range costs its chunks and, once, the table.
// One thread at a time; blocks for the disk.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "objects/frame.hpp"
#include "objects/pack.hpp"
#include "objects/rows.hpp"

namespace athanor::objects {

class BlobBytes {
public:
    // Replaces `out` (of the size that is wanted) by the sealed bytes from `offset` on.
    using Fetch = std::function<Status(std::uint64_t offset, std::string& out)>;
    BlobBytes(BlobRef blob, DataKey key, Fetch fetch)
        : blob_(std::move(blob)), key_(std::move(key)), fetch_(std::move(fetch)) {}

    // Some of [first, first + most), from `first` on and at least a byte; valid until the next call. The range lies in the blob.
    Result<std::string_view> read(std::uint64_t first, std::uint64_t most);

    // The bytes in the frames, as `read`: of a packed blob the packed ones.
    Result<std::string_view> framed(std::uint64_t first, std::uint64_t most);

private:
    Status gather(std::uint64_t first, std::uint64_t length, std::uint64_t ahead);
    Status load_table();

    BlobRef blob_;
    DataKey key_;
    Fetch fetch_;
    std::string sealed_;
    std::string window_;  // opened frames
    std::uint64_t window_first_ = 0;
    std::optional<PackTable> table_;
    std::optional<std::uint64_t> chunk_;  // that `plain_` has
    std::string gathered_, plain_;
};

}  // namespace athanor::objects
