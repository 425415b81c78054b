// What the two ends of a connection have in common: a transport, its input, a deadline for whatever it waits for; reading a body by its
// framing, writing pieces, and a head as text. On the connection's core only.
#pragma once

#include <string>

#include "http/buffer_pool.hpp"
#include "http/chunked.hpp"
#include "http/input.hpp"
#include "http/message.hpp"
#include "http/timer_wheel.hpp"
#include "http/transport.hpp"

namespace athanor::http {

class Wire {
public:
    Wire(Socket socket, TimerWheel& wheel)
        : transport(std::move(socket)), deadline_(wheel, &Wire::expired, this) {}

    Transport transport;
    Input input;

    bool timed_out() const { return timed_out_; }

    // More input, under the deadline that the caller has armed. False at the end, after an error, or in time (see timed_out).
    Task<bool> fill();
    // All of `pieces` (at most four); `timeout` is for each piece of progress. False: the connection is of no more use.
    Task<bool> write(std::span<const std::string_view> pieces, std::chrono::milliseconds timeout);
    // After `timeout` what waits is cancelled.
    void arm(std::chrono::milliseconds timeout) {
        timed_out_ = false;
        deadline_.arm(timeout);
    }
    void disarm() { deadline_.disarm(); }
    // Nobody waits for it: it closes itself when its time is up.
    void close_when_expired(bool closes) { closes_ = closes; }

private:
    static void expired(void* self);
    TimerWheel::Deadline deadline_;
    bool timed_out_ = false;
    bool closes_ = false;
};

// The body that follows a head. Whatever it reads too much goes back to the wire's input.
class BodyReader {
public:
    BodyReader(Wire& wire, BufferPool& pool, Framing framing, std::chrono::milliseconds timeout)
        : wire_(wire), pool_(pool), framing_(framing), left_(framing.length), timeout_(timeout) {
        finished_ = framing.kind == Framing::Kind::none;
    }

    // As ByteStream::read. Errors: IncompleteBody, RequestTimeout, InvalidBody (400); after one, the connection is of no more use.
    Task<Result<std::string_view>> read();
    std::optional<std::uint64_t> remaining() const;
    bool finished() const { return finished_; }
    // Lets go of the piece that was read last.
    void release() { buffer_.release(); }

private:
    Task<Result<std::string_view>> receive();
    // The piece at the front of `bytes`; `used` of them belong to this body.
    Result<std::string_view> accept(std::span<char> bytes, std::size_t& used);
    std::unexpected<Error> broken();

    Wire& wire_;
    BufferPool& pool_;
    Framing framing_;
    std::uint64_t left_;
    std::chrono::milliseconds timeout_;
    ChunkedDecoder decoder_;
    BufferPool::Buffer buffer_;
    bool finished_ = false;
    std::optional<Error> failure_;
};

// Appends "name: value\r\n". What would break out of the line becomes a blank; a name that is no token is left out.
void append_field(std::string& out, std::string_view name, std::string_view value);
// Fields that the framing decides, never the caller: Connection, Content-Length, Transfer-Encoding, Keep-Alive.
bool is_framing_field(std::string_view name);
void append_number(std::string& out, std::uint64_t value);

}  // namespace athanor::http
