#include "python/serve/worker_frame.hpp"

#include <gtest/gtest.h>

#include <cstring>

namespace athanor::python {
namespace {

Frame sample() {
    return {.kind = FrameKind::answer,
            .status = 200,
            .content_type = "text/csv",
            .accept = "*/*",
            .attributes = "c=1",
            .body = "1,2,3,4,5,6,7,8,9,10,11,12,13\n"};
}

std::string bytes_of(const Frame& frame) { return encode_head(frame) + frame.body; }

// Feeds at most `step` bytes at a time; returns how many were taken.
Result<std::size_t> feed(FrameReader& reader, std::string_view bytes, std::size_t step) {
    std::size_t at = 0;
    while (!reader.frame() && at < bytes.size()) {
        std::span<char> wanted = reader.wanted();
        std::size_t n = std::min({step, wanted.size(), bytes.size() - at});
        std::memcpy(wanted.data(), bytes.data() + at, n);
        at += n;
        ATHANOR_CHECK(reader.filled(n));
    }
    return at;
}

TEST(WorkerFrame, head_is_the_documented_one) {
    EXPECT_EQ(encode_head({.kind = FrameKind::answer,
                           .status = 200,
                           .content_type = "a",
                           .accept = "bc",
                           .attributes = "def",
                           .body = "body"}),
              std::string("AF\x01\x05\xc8\0\0\0\x01\0\0\0\x02\0\0\0\x03\0\0\0\x04\0\0\0abcdef", 30));
}

TEST(WorkerFrame, frames_survive_any_cut) {
    std::string bytes = bytes_of(sample());
    for (std::size_t step = 1; step <= bytes.size(); ++step) {
        FrameReader reader;
        for (int round = 0; round < 2; ++round) {  // a reader is good for many frames
            ASSERT_EQ(feed(reader, bytes + "next", step), bytes.size());
            Frame frame = *reader.take();
            EXPECT_EQ(bytes_of(frame), bytes);
        }
    }
}

TEST(WorkerFrame, empty_frame_is_whole_after_its_head) {
    FrameReader reader;
    ASSERT_EQ(feed(reader, encode_head({.kind = FrameKind::ready}), 100), kFrameHead);
    EXPECT_EQ(reader.take()->kind, FrameKind::ready);
    EXPECT_FALSE(reader.take().has_value()) << "taken twice";
}

TEST(WorkerFrame, foreign_bytes_and_oversized_parts_are_refused) {
    for (std::size_t at :
         {0u, 1u, 2u, 3u, 11u, 15u, 19u, 23u}) {  // magic, version, kind, the top bytes of each length
        std::string bytes = bytes_of(sample());
        bytes[at] = '\x7f';
        FrameReader reader;
        EXPECT_FALSE(feed(reader, bytes, 100)) << at;
    }
}

}  // namespace

}  // namespace athanor::python
