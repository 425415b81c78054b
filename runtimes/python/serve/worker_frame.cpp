#include "python/serve/worker_frame.hpp"

#include <cstring>

#include "base/log.hpp"

namespace athanor::python {
namespace {

constexpr std::string_view kMagic("AF\x01", 3);

void put(std::string& out, std::size_t value) {
    for (int shift = 0; shift < 32; shift += 8) out.push_back(static_cast<char>(value >> shift & 0xff));
}

std::uint32_t get(const char* at) {
    auto byte = [at](int i) { return std::uint32_t{static_cast<unsigned char>(at[i])} << 8 * i; };
    return byte(0) | byte(1) | byte(2) | byte(3);
}

}  // namespace

std::string encode_head(const Frame& frame) {
    std::string out(kMagic);
    out.push_back(static_cast<char>(frame.kind));
    put(out, frame.status);
    for (const std::string* text : {&frame.content_type, &frame.accept, &frame.attributes, &frame.body})
        put(out, text->size());
    return out + frame.content_type + frame.accept + frame.attributes;
}

std::span<char> FrameReader::wanted() { return std::span(section_).subspan(have_); }

Status FrameReader::filled(std::size_t n) {
    ATHANOR_ASSERT(n <= section_.size() - have_);
    have_ += n;
    while (state_ != State::whole && have_ == section_.size()) {
        if (state_ == State::head) ATHANOR_CHECK(parse_head());
        next_section();
    }
    return {};
}

Status FrameReader::parse_head() {
    const char* head = section_.data();
    auto kind = static_cast<unsigned char>(head[3]);
    if (std::string_view(head, kMagic.size()) != kMagic || kind < 1 || kind > 5) {
        return fail("ModelError", "the worker sent bytes that are no frame", 500);
    }
    frame_ = Frame{.kind = static_cast<FrameKind>(kind), .status = get(head + 4)};
    for (int i = 0; i < 4; ++i) {
        lengths_[i] = get(head + 8 + 4 * i);
        if (lengths_[i] > (i < 3 ? kMaxFrameText : kMaxFrameBody)) {
            return fail("ModelError",
                        fmt::format("the worker sent a frame with a part of {} bytes", lengths_[i]), 500);
        }
    }
    return {};
}

void FrameReader::next_section() {
    std::size_t size = 0;
    if (state_ == State::head) {
        state_ = State::texts;
        size = std::size_t{lengths_[0]} + lengths_[1] + lengths_[2];
    } else if (state_ == State::texts) {
        frame_.content_type = section_.substr(0, lengths_[0]);
        frame_.accept = section_.substr(lengths_[0], lengths_[1]);
        frame_.attributes = section_.substr(std::size_t{lengths_[0]} + lengths_[1]);
        state_ = State::body;
        size = lengths_[3];
    } else {
        frame_.body = std::move(section_);
        state_ = State::whole;
    }
    section_.clear();
    // `size`, not the function's argument: libstdc++ 12 passes the capacity there.
    section_.resize_and_overwrite(size, [size](char*, std::size_t) { return size; });
    have_ = 0;
}

std::optional<Frame> FrameReader::take() {
    if (!frame()) return std::nullopt;
    state_ = State::head;
    section_.assign(kFrameHead, '\0');
    have_ = 0;
    return std::move(frame_);
}

}  // namespace athanor::python
