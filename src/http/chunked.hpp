// Transfer-Encoding: chunked (RFC 9112 §7.1), without sockets. Decodes in place, so that a block with many small chunks becomes one piece.
// Chunk extensions and trailer fields are checked, bounded and dropped.
#pragma once

#include <cstdint>
#include <expected>
#include <span>

#include "http/parser.hpp"

namespace athanor::http {

class ChunkedDecoder {
public:
    struct Step {
        std::size_t consumed = 0;  // of the input; all of it unless the body has ended
        std::size_t produced = 0;  // bytes of data, now at the front of the input
    };
    std::expected<Step, Refusal> decode(std::span<char> bytes);
    bool finished() const { return state_ == State::finished; }

private:
    enum class State {
        size,
        extension,
        size_lf,
        data,
        data_cr,
        data_lf,
        trailer_start,
        trailer,
        trailer_lf,
        last_lf,
        finished
    };

    std::optional<Refusal> advance(char c);

    State state_ = State::size;
    std::uint64_t left_ = 0;  // of the chunk
    unsigned digits_ = 0;
    std::size_t overhead_ = 0;  // bytes of the current extension, or of all trailers
};

// "1f4\r\n", to be sent before that many bytes and "\r\n".
struct ChunkHead {
    explicit ChunkHead(std::size_t size);
    std::string_view view() const { return {text_ + start_, sizeof text_ - start_}; }

private:
    char text_[18];
    std::size_t start_;
};

}  // namespace athanor::http
