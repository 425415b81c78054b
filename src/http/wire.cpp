#include "http/wire.hpp"

#include "base/encoding.hpp"
#include "http/parser.hpp"

namespace athanor::http {

void Wire::expired(void* self) {
    auto wire = static_cast<Wire*>(self);
    wire->timed_out_ = true;
    std::error_code ignored;
    if (wire->closes_) return wire->transport.close();
    wire->transport.socket().cancel(ignored);  // whoever waits closes: a last answer may still be written
}

Task<bool> Wire::fill() {
    std::error_code failure;
    std::size_t got = co_await transport.read_some(input.room(), failure);
    input.added(got);
    co_return got > 0 && !failure;
}

Task<bool> Wire::write(std::span<const std::string_view> pieces, std::chrono::milliseconds timeout) {
    std::array<std::string_view, 4> rest;
    ATHANOR_ASSERT(pieces.size() <= rest.size());
    std::ranges::copy(pieces, rest.begin());
    std::span<std::string_view> left(rest.data(), pieces.size());
    for (;;) {
        while (!left.empty() && left.front().empty()) left = left.subspan(1);
        if (left.empty()) co_return true;
        auto attempt = transport.try_write(left);
        if (attempt.outcome == Transport::Outcome::failed) co_return false;
        if (attempt.outcome == Transport::Outcome::would_wait) {
            std::error_code failure;
            arm(timeout);
            attempt.bytes = co_await transport.write_some(left.front(), failure);
            disarm();
            if (failure || timed_out_) co_return false;
        }
        for (std::size_t written = attempt.bytes; written > 0;) {
            std::size_t step = std::min(written, left.front().size());
            left.front().remove_prefix(step);
            written -= step;
            if (left.front().empty()) left = left.subspan(1);
        }
    }
}

std::optional<std::uint64_t> BodyReader::remaining() const {
    if (finished_) return 0;
    if (framing_.kind == Framing::Kind::length) return left_;
    return std::nullopt;
}

Task<Result<std::string_view>> BodyReader::read() {
    buffer_.release();
    for (;;) {
        if (failure_) co_return std::unexpected(*failure_);
        if (finished_) co_return std::string_view();
        Result<std::string_view> piece = std::string_view();
        if (!wire_.input.empty()) {
            std::size_t used = 0;
            piece = accept(wire_.input.span(), used);
            wire_.input.consume(used);  // they stay where they are until somebody reads into the input again
        } else {
            piece = co_await receive();
        }
        if (!piece) failure_ = piece.error();
        if (!piece || !piece->empty() || finished_) co_return piece;
    }
}

// A buffer is taken when there is something to put into it, and not before. TLS cannot tell, so its (smaller) buffer waits too.
Task<Result<std::string_view>> BodyReader::receive() {
    bool secure = wire_.transport.secure();
    auto wanted = static_cast<std::size_t>(framing_.kind == Framing::Kind::length
                                               ? std::min<std::uint64_t>(left_, BufferPool::kBlock)
                                               : BufferPool::kBlock);
    if (secure) wanted = std::min(wanted, BufferPool::kSmall);
    for (;;) {
        BufferPool::Buffer buffer = co_await pool_.take(wanted);
        auto room = buffer.span().first(std::min<std::size_t>(wanted, buffer.span().size()));
        std::error_code failure;
        auto attempt = wire_.transport.try_read(room);
        if (secure) {
            wire_.arm(timeout_);
            attempt = {Transport::Outcome::done, co_await wire_.transport.read_some(room, failure)};
            wire_.disarm();
        } else if (attempt.outcome == Transport::Outcome::would_wait) {
            buffer.release();
            wire_.arm(timeout_);
            co_await wire_.transport.wait_readable(failure);
            wire_.disarm();
        }
        if (attempt.outcome == Transport::Outcome::failed || failure || wire_.timed_out()) co_return broken();
        if (attempt.outcome == Transport::Outcome::would_wait) continue;
        if (attempt.bytes == 0) {
            if (framing_.kind != Framing::Kind::until_close) co_return broken();
            finished_ = true;
            co_return std::string_view();
        }
        auto got = room.first(attempt.bytes);
        std::size_t used = 0;
        auto piece = accept(got, used);
        if (used < got.size())
            wire_.input.append({got.data() + used, got.size() - used});  // the next message has begun
        if (piece && !piece->empty()) buffer_ = std::move(buffer);
        co_return piece;
    }
}

Result<std::string_view> BodyReader::accept(std::span<char> bytes, std::size_t& used) {
    std::string_view all(bytes.data(), bytes.size());
    used = bytes.size();
    if (framing_.kind == Framing::Kind::until_close) return all;
    if (framing_.kind == Framing::Kind::length) {
        used = static_cast<std::size_t>(std::min<std::uint64_t>(left_, all.size()));
        left_ -= used;
        finished_ = left_ == 0;
        return all.substr(0, used);
    }
    auto step = decoder_.decode(bytes);
    if (!step) return fail("InvalidBody", std::string(step.error().reason));
    finished_ = decoder_.finished();
    used = step->consumed;
    return all.substr(0, step->produced);
}

std::unexpected<Error> BodyReader::broken() {
    if (wire_.timed_out()) {
        return fail("RequestTimeout",
                    "Your socket connection to the server was not read from or written to within the timeout "
                    "period.");
    }
    return fail("IncompleteBody", "The request body terminated unexpectedly");
}

void append_number(std::string& out, std::uint64_t value) {
    std::array<char, 20> digits;
    auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    out.append(digits.data(), end);
}

void append_field(std::string& out, std::string_view name, std::string_view value) {
    if (!is_token(name)) return;
    out.append(name).append(": ");
    if (is_field_value(value)) {
        out.append(value);
    } else {
        for (char c : value) out.push_back(is_field_value({&c, 1}) ? c : ' ');
    }
    out.append("\r\n");
}

bool is_framing_field(std::string_view name) {
    switch (name.size()) {
        case 10: return equal_ignore_case(name, "connection") || equal_ignore_case(name, "keep-alive");
        case 14: return equal_ignore_case(name, "content-length");
        case 17: return equal_ignore_case(name, "transfer-encoding");
        default: return false;
    }
}

}  // namespace athanor::http
