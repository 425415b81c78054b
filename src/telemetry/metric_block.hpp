// A sealed block of series, one immutable file: a header, the chunks (packed points), then a table that tells where each chunk lies, and a
// footer that finds the table. Written whole under another name and renamed, so a block that is there is whole; its chunks carry sums of
// their own and are checked at each read. Internal to this room.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.hpp"
#include "telemetry/metric_points.hpp"

namespace athanor::telemetry {

struct Chunk {
    std::uint64_t block = 0;
    std::uint64_t offset = 0;
    std::uint32_t size = 0;
    std::uint32_t sum = 0;  // crc32c
    std::int64_t oldest = 0, newest = 0;
};

struct BlockTable {
    struct Series {
        std::string metric;
        Summary summary;
        std::vector<Chunk> chunks;
    };
    struct Source {
        std::string key;
        std::vector<Series> series;
    };
    std::uint64_t covers = 0;  // segments of the log up to this one say nothing more
    std::vector<Producer> producers;
    std::vector<std::string> forgotten;  // sources whose points in earlier blocks are gone
    std::vector<Source> sources;

    std::int64_t newest() const;
};

class BlockWriter {
public:
    explicit BlockWriter(std::uint64_t number);
    Chunk add(std::string_view packed, std::int64_t oldest, std::int64_t newest);
    std::string finish(const BlockTable& table) &&;

private:
    std::uint64_t number_;
    std::string bytes_;
};

// FormatTooNew, or an error that says the block is damaged.
Result<BlockTable> read_block_table(File& file, std::uint64_t number);
Result<std::string> read_chunk(File& file, const Chunk& chunk);

}  // namespace athanor::telemetry
