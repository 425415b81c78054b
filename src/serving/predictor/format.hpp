// The fixed head of the flat file (its description is in flat_model.hpp), shared by the reader and the
// writer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace athanor::predictor {

inline constexpr char kMagic[8] = {'A', 'T', 'H', 'T', 'R', 'E', 'E', 'S'};

struct Header {
    char magic[8];
    std::uint32_t version;
    std::uint32_t checksum;
    std::uint64_t file_size;
    std::uint32_t objective;
    float base_margin;
    std::uint32_t num_group;
    std::uint32_t zero[3];
    std::uint64_t trees_offset;
    std::uint64_t nodes_offset;
    std::uint64_t used_offset;
    std::uint64_t names_offset;
    std::uint32_t num_feature;
    std::uint32_t num_used;
    std::uint32_t num_tree;
    std::uint32_t num_node;
};
static_assert(sizeof(Header) == 96 && offsetof(Header, trees_offset) == 48 &&
              offsetof(Header, num_feature) == 80);

std::uint32_t file_checksum(std::string_view bytes);  // CRC32C with the field `checksum` as zero

}  // namespace athanor::predictor
