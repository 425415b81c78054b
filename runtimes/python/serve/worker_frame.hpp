// The protocol between athanor-python-serve and a Python worker: one frame asks, one frame answers, never two in flight.
//
// A frame is a head of 24 bytes, little-endian, then content type, accept, custom attributes and body:
//     "AF" | version 1 | kind | status u32 | length of content type u32 | of accept u32 | of attributes u32 | of body u32
// lib/athanor_toolkit/frames.py is the same in Python. Sans-I/O: bytes go in, frames come out; the worker runs the user's code, so what it
// sends is checked like anything from outside.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "base/error.hpp"

namespace athanor::python {

enum class FrameKind : std::uint8_t { ready = 1, failed = 2, invoke = 3, parameters = 4, answer = 5 };

struct Frame {
    FrameKind kind = FrameKind::answer;
    std::uint32_t status = 0;
    std::string content_type = {};
    std::string accept = {};
    std::string attributes = {};  // the header X-Amzn-SageMaker-Custom-Attributes
    std::string body = {};
};

inline constexpr std::size_t kFrameHead = 24;
inline constexpr std::size_t kMaxFrameText = 8 * 1024;    // each; AWS's limit for custom attributes is 1,024
inline constexpr std::size_t kMaxFrameBody = 100u << 20;  // batch transform's largest payload

// Everything before the body, which is sent as it is behind it.
std::string encode_head(const Frame& frame);

// Reads one frame after another:
//
//     while (!reader.frame()) { n = read(reader.wanted()); ATHANOR_CHECK(reader.filled(n)); }
//     Frame frame = *reader.take();
class FrameReader {
public:
    // Where the next bytes go; never empty before the frame is whole. It asks for no byte beyond the frame.
    std::span<char> wanted();
    // The first n of them are there. An error: these bytes are no frame, and the stream has lost its way.
    Status filled(std::size_t n);
    bool frame() const { return state_ == State::whole; }
    std::optional<Frame> take();

private:
    enum class State { head, texts, body, whole };
    Status parse_head();
    void next_section();

    State state_ = State::head;
    std::string section_ = std::string(kFrameHead, '\0');  // what is being filled
    std::size_t have_ = 0;
    std::uint32_t lengths_[4] = {};
    Frame frame_;
};

}  // namespace athanor::python
