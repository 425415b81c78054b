#include "http/chunked.hpp"

#include <algorithm>
#include <cstring>

namespace athanor::http {
namespace {

constexpr std::size_t kExtensionLimit = 1024;
constexpr std::size_t kTrailerLimit = 16 * 1024;
constexpr unsigned kSizeDigits = 15;  // no sum of sizes overflows

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool legal(char c) { return is_field_value({&c, 1}); }

}  // namespace

std::expected<ChunkedDecoder::Step, Refusal> ChunkedDecoder::decode(std::span<char> bytes) {
    Step step;
    while (step.consumed < bytes.size() && state_ != State::finished) {
        if (state_ == State::data) {
            auto count =
                static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes.size() - step.consumed));
            std::memmove(bytes.data() + step.produced, bytes.data() + step.consumed, count);
            step.produced += count;
            step.consumed += count;
            left_ -= count;
            if (left_ == 0) state_ = State::data_cr;
        } else if (auto refusal = advance(bytes[step.consumed++])) {
            return std::unexpected(*refusal);
        }
    }
    return step;
}

std::optional<Refusal> ChunkedDecoder::advance(char c) {
    constexpr Refusal kBad{400, "The chunked body is not valid."};
    switch (state_) {
        case State::size:
            if (int digit = hex_digit(c); digit >= 0) {
                if (++digits_ > kSizeDigits) return kBad;
                left_ = left_ << 4 | static_cast<unsigned>(digit);
            } else if (digits_ == 0) {
                return kBad;
            } else if (c == '\r') {
                state_ = State::size_lf;
            } else if (c == ';') {
                overhead_ = 0;
                state_ = State::extension;
            } else {
                return kBad;
            }
            break;
        case State::extension:
            if (c == '\r') {
                state_ = State::size_lf;
            } else if (!legal(c) || ++overhead_ > kExtensionLimit) {
                return kBad;
            }
            break;
        case State::size_lf:
            if (c != '\n') return kBad;
            state_ = left_ > 0 ? State::data : State::trailer_start;
            digits_ = 0;
            overhead_ = 0;
            break;
        case State::data_cr:
            if (c != '\r') return kBad;
            state_ = State::data_lf;
            break;
        case State::data_lf:
            if (c != '\n') return kBad;
            state_ = State::size;
            break;
        case State::trailer_start:
            if (c == '\r') {
                state_ = State::last_lf;
            } else if (is_token({&c, 1}) && ++overhead_ <= kTrailerLimit) {
                state_ = State::trailer;
            } else {
                return kBad;
            }
            break;
        case State::trailer:
            if (c == '\r') {
                state_ = State::trailer_lf;
            } else if (!legal(c) || ++overhead_ > kTrailerLimit) {
                return kBad;
            }
            break;
        case State::trailer_lf:
            if (c != '\n') return kBad;
            state_ = State::trailer_start;
            break;
        case State::last_lf:
            if (c != '\n') return kBad;
            state_ = State::finished;
            break;
        case State::data:
        case State::finished: break;
    }
    return std::nullopt;
}

ChunkHead::ChunkHead(std::size_t size) : start_(sizeof text_ - 2) {
    std::memcpy(text_ + start_, "\r\n", 2);
    do {
        text_[--start_] = "0123456789abcdef"[size & 15];
        size >>= 4;
    } while (size > 0);
}

}  // namespace athanor::http
