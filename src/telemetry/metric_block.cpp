#include "telemetry/metric_block.hpp"

#include <algorithm>

#include "base/hash.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::string_view kBlockTag("ATHMBL\x00\x01", 8);
constexpr std::size_t kBlockHeader = 16;
constexpr std::size_t kFooter = 24;                 // table's offset (8), size (8), crc32c (4), magic (4)
constexpr std::uint32_t kFooterMagic = 0x4c424d41;  // "AMBL"
constexpr std::uint64_t kTableLimit = 1u << 30;

std::unexpected<Error> damaged(std::uint64_t number) {
    return internal_error("metric block " + std::to_string(number) + " is damaged");
}

void put_table(std::string& out, const BlockTable& table) {
    put_number(out, table.covers);
    put_number(out, table.producers.size());
    for (const Producer& producer : table.producers) {
        put_text(out, producer.id);
        put_number(out, producer.sequence);
    }
    put_number(out, table.forgotten.size());
    for (const std::string& key : table.forgotten) put_text(out, key);
    put_number(out, table.sources.size());
    for (const auto& source : table.sources) {
        put_text(out, source.key);
        put_number(out, source.series.size());
        for (const auto& series : source.series) {
            put_text(out, series.metric);
            put_summary(out, series.summary);
            put_number(out, series.chunks.size());
            for (const Chunk& chunk : series.chunks) {
                put_number(out, chunk.offset);
                put_number(out, chunk.size);
                put_fixed(out, chunk.sum, 4);
                put_signed(out, chunk.oldest);
                put_signed(out, chunk.newest);
            }
        }
    }
}

bool take_table(Cursor in, std::uint64_t number, BlockTable& table) {
    table.covers = in.number();
    for (std::uint64_t left = in.count(); left > 0 && in.ok; --left) {
        std::string id = in.text();
        table.producers.push_back({std::move(id), in.number()});
    }
    for (std::uint64_t left = in.count(); left > 0 && in.ok; --left) table.forgotten.push_back(in.text());
    for (std::uint64_t left = in.count(); left > 0 && in.ok; --left) {
        auto& source = table.sources.emplace_back(BlockTable::Source{in.text(), {}});
        for (std::uint64_t metrics = in.count(); metrics > 0 && in.ok; --metrics) {
            auto& series = source.series.emplace_back();
            series.metric = in.text();
            series.summary = take_summary(in);
            for (std::uint64_t chunks = in.count(); chunks > 0 && in.ok; --chunks) {
                Chunk chunk{.block = number, .offset = in.number()};
                chunk.size = static_cast<std::uint32_t>(in.number());
                chunk.sum = static_cast<std::uint32_t>(in.fixed(4));
                chunk.oldest = in.signed_number();
                chunk.newest = in.signed_number();
                series.chunks.push_back(chunk);
            }
        }
    }
    return in.ok && in.rest.empty();
}

}  // namespace

std::int64_t BlockTable::newest() const {
    std::int64_t newest = INT64_MIN;
    for (const Source& source : sources) {
        for (const Series& one : source.series) {
            for (const Chunk& chunk : one.chunks) newest = std::max(newest, chunk.newest);
        }
    }
    return newest;
}

BlockWriter::BlockWriter(std::uint64_t number) : number_(number), bytes_(kBlockTag) {
    put_fixed(bytes_, number, 8);
}

Chunk BlockWriter::add(std::string_view packed, std::int64_t oldest, std::int64_t newest) {
    Chunk chunk{.block = number_,
                .offset = bytes_.size(),
                .size = static_cast<std::uint32_t>(packed.size()),
                .sum = crc32c(0, packed),
                .oldest = oldest,
                .newest = newest};
    bytes_ += packed;
    return chunk;
}

std::string BlockWriter::finish(const BlockTable& table) && {
    std::size_t at = bytes_.size();
    put_table(bytes_, table);
    std::size_t size = bytes_.size() - at;
    std::uint32_t sum = crc32c(0, std::string_view(bytes_).substr(at));
    put_fixed(bytes_, at, 8);
    put_fixed(bytes_, size, 8);
    put_fixed(bytes_, sum, 4);
    put_fixed(bytes_, kFooterMagic, 4);
    return std::move(bytes_);
}

Result<BlockTable> read_block_table(File& file, std::uint64_t number) {
    ATHANOR_TRY(std::uint64_t size, file.size());
    if (size < kBlockHeader + kFooter) return damaged(number);
    std::string bytes(kBlockHeader, '\0');
    ATHANOR_TRY(std::size_t got, file.read_at(0, bytes));
    if (got != kBlockHeader || !bytes.starts_with(kBlockTag) || fixed_at(bytes, 8, 8) != number) {
        return fail("FormatTooNew", "metric block " + std::to_string(number) + " is not of this version",
                    500);
    }
    bytes.resize(kFooter);
    ATHANOR_TRY(got, file.read_at(size - kFooter, bytes));
    std::uint64_t offset = fixed_at(bytes, 0, 8), length = fixed_at(bytes, 8, 8);
    std::uint64_t sum = fixed_at(bytes, 16, 4);
    if (got != kFooter || fixed_at(bytes, 20, 4) != kFooterMagic || length > kTableLimit ||
        offset + length + kFooter != size)
        return damaged(number);
    bytes.resize(length);
    ATHANOR_TRY(got, file.read_at(offset, bytes));
    BlockTable table;
    if (got != length || crc32c(0, bytes) != sum || !take_table(Cursor{bytes}, number, table))
        return damaged(number);
    return table;
}

Result<std::string> read_chunk(File& file, const Chunk& chunk) {
    std::string bytes(chunk.size, '\0');
    ATHANOR_TRY(std::size_t got, file.read_at(chunk.offset, bytes));
    if (got != chunk.size || crc32c(0, bytes) != chunk.sum) return damaged(chunk.block);
    return bytes;
}

}  // namespace athanor::telemetry
