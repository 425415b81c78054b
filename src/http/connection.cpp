#include "http/connection.hpp"

#include <time.h>

#include "base/log.hpp"
#include "http/no_body.hpp"

namespace athanor::http {
namespace {

constexpr std::chrono::milliseconds kLinger{
    3'000};  // how long a client may go on sending what nobody will read
constexpr std::size_t kKeptOutput = 4096;

// Coarse enough to cost little, fine enough for the shortest timeout.
std::chrono::milliseconds tick_for(const Limits& limits) {
    auto shortest = std::min({limits.head_timeout, limits.idle_timeout, limits.body_timeout});
    return std::clamp(shortest / 8, std::chrono::milliseconds(5), std::chrono::milliseconds(500));
}

bool allows_body(int status) { return status >= 200 && status != 204 && status != 304; }

}  // namespace

// The stream that the handler sees. It is cut off when the request has been answered, whoever keeps it then.
class Connection::Body final : public ByteStream {
public:
    explicit Body(Connection* connection) : connection_(connection) { connection->body_ = this; }
    ~Body() override {
        if (connection_ == nullptr) return;
        connection_->body_ = nullptr;
        connection_->reader_->release();
    }
    void detach() { connection_ = nullptr; }

    Task<Result<std::string_view>> read() override {
        if (connection_ == nullptr) co_return fail("IncompleteBody", "The request has been answered already");
        if (std::exchange(connection_->owes_continue_, false) && connection_->wire_.input.empty()) {
            static constexpr std::string_view kContinue[] = {"HTTP/1.1 100 Continue\r\n\r\n"};
            co_await connection_->wire_.write(
                kContinue, connection_->limits_.body_timeout);  // a failure shows in the read
        }
        auto piece = co_await connection_->reader_->read();
        if (!piece && connection_ != nullptr) connection_->body_failed_ = true;
        co_return piece;
    }
    std::optional<std::uint64_t> remaining() const override {
        return connection_ == nullptr ? 0 : connection_->reader_->remaining();
    }

private:
    Connection* connection_;
};

void ServerShared::wake(std::optional<std::uint64_t> number) {
    Resume<int> waiting;
    {
        std::lock_guard lock(mutex);
        if (number && *number != wait_number) return;
        waiting = std::exchange(gone, nullptr);
    }
    if (waiting) waiting(0);
}

ServerCore::ServerCore(Executor e, std::shared_ptr<ServerShared> s)
    : executor(std::move(e)), shared(std::move(s)), wheel(executor, tick_for(shared->options.limits)) {}

std::string_view ServerCore::date() {
    timespec now;
    clock_gettime(CLOCK_REALTIME_COARSE, &now);
    if (now.tv_sec != date_second_ || date_.empty()) {
        date_second_ = now.tv_sec;
        date_ = format_http_date(Timestamp(std::chrono::seconds(now.tv_sec)));
    }
    return date_;
}

void ServerCore::drain() {
    draining = true;
    for (Connection* connection : connections) {
        if (connection->idle_) connection->wire_.transport.close();
    }
}

void ServerCore::close_all() {
    draining = true;
    for (Connection* connection : connections) connection->wire_.transport.reset();
}

Connection::Connection(ServerCore& core, Socket socket, std::string peer)
    : core_(core),
      limits_(core.shared->options.limits),
      wire_(std::move(socket), core.wheel),
      peer_(std::move(peer)) {
    place_ = core_.connections.insert(core_.connections.end(), this);
}

Connection::~Connection() { core_.connections.erase(place_); }

Task<void> Connection::run() {
    if (auto tls = core_.shared->tls.load()) {
        std::error_code failure;
        wire_.arm(limits_.head_timeout);
        co_await wire_.transport.accept_tls(std::move(tls), failure);
        wire_.disarm();
        if (failure || wire_.timed_out()) co_return;
    }
    After after = After::again;
    while (after == After::again && co_await read_head()) after = co_await answer();
    if (after == After::reset) co_return wire_.transport.reset();
    if (after == After::linger) {
        co_await linger();
    } else if (wire_.transport.secure() && wire_.transport.is_open()) {
        std::error_code ignored;
        wire_.arm(kLinger);
        co_await wire_.transport.end_tls(ignored);
        wire_.disarm();
    }
    wire_.transport.close();
}

// False: nothing more is to be answered here.
Task<bool> Connection::read_head() {
    if (wire_.input.empty()) {
        if (core_.draining) co_return false;
        wire_.input.shrink();
        wire_.arm(limits_.idle_timeout);
        idle_ = true;
        bool more = co_await wire_.fill();
        idle_ = false;
        wire_.disarm();
        if (!more) co_return false;
    }
    const HeadLimits head_limits{limits_.head_bytes, limits_.header_fields};
    HeadScanner scanner;
    for (bool waiting = false;; waiting = true) {
        auto size = scanner.scan(wire_.input.view(), head_limits);
        if (!size) {
            wire_.disarm();
            co_await refuse(size.error());
            co_return false;
        }
        head_size_ = *size;
        if (head_size_ > 0) break;
        if (!waiting) wire_.arm(limits_.head_timeout);  // once: a client that drips bytes gains nothing
        if (co_await wire_.fill()) continue;
        wire_.disarm();
        if (wire_.timed_out()) co_await refuse({408, "The request did not arrive in time."});
        co_return false;
    }
    wire_.disarm();
    auto refusal = parse_request_head(wire_.input.view().substr(0, head_size_), head_limits, head_);
    if (refusal) co_await refuse(*refusal);
    co_return !refusal;
}

Task<void> Connection::refuse(Refusal refusal) {
    core_.shared->refused.fetch_add(1, std::memory_order_relaxed);
    Response response{.status = refusal.status, .body = std::string(refusal.reason) + "\n"};
    response.headers.add("Content-Type", "text/plain");
    bool keep = false;
    head_request_ = false;
    head_.minor_version = 1;
    if (co_await write_response(response, keep)) co_await linger();
}

Request Connection::make_request() {
    Request request;
    request.method = head_.method;
    request.target = head_.target;
    request.headers.reserve(head_.fields.size());
    for (const FieldView& field : head_.fields) request.headers.add(field.name, field.value);
    request.peer = peer_;
    request.secure = wire_.transport.secure();
    // Whoever asked for "100 Continue" gets it for an empty body too: botocore, once answered without, misreads the next answer
    // on the connection.
    if (head_.framing.kind == Framing::Kind::none && !owes_continue_) {
        request.body = std::make_unique<NoBody>();
    } else {
        request.body = std::make_unique<Body>(this);
    }
    return request;
}

Task<Connection::After> Connection::answer() {
    core_.shared->requests.fetch_add(1, std::memory_order_relaxed);
    bool keep = head_.keep_alive && head_.minor_version >= 1;
    head_request_ = head_.method == "HEAD";
    owes_continue_ = head_.expects_continue;
    body_failed_ = false;

    BodyReader reader(wire_, core_.shared->pool, head_.framing, limits_.body_timeout);
    reader_ = &reader;
    Response response;
    {
        Request request = make_request();
        wire_.input.consume(head_size_);
        response = co_await call_handler(request);
        if (body_ != nullptr) std::exchange(body_, nullptr)->detach();
    }
    reader.release();

    // What the client still sends of the body is read if it is little; a client that was never told to go on may send it or not.
    bool unread = !reader.finished();
    bool drains =
        unread && !body_failed_ && !owes_continue_ && reader.remaining().value_or(0) <= limits_.drain_bytes;
    if ((unread && !drains) || core_.draining) keep = false;
    if (owes_continue_) keep = false;  // and misreads this one too, if it is refused: no next answer, then
    if (!co_await write_response(response, keep)) co_return After::reset;
    response = {};
    if (drains && !co_await drain_body(reader)) co_return After::linger;
    if (unread && !drains) co_return After::linger;
    co_return keep ? After::again : After::close;
}

Task<Response> Connection::call_handler(Request& request) {
    try {
        co_return co_await core_.shared->handler(request);
    } catch (const std::exception& e) {
        log::error("{} {}: the handler threw: {}", request.method, request.path(), e.what());
    } catch (...) {
        log::error("{} {}: the handler threw", request.method, request.path());
    }
    co_return Response{.status = 500};
}

Task<bool> Connection::drain_body(BodyReader& reader) {
    for (std::size_t total = 0; !reader.finished();) {
        auto piece = co_await reader.read();
        if (!piece) co_return false;
        total += piece->size();
        if (total > limits_.drain_bytes) co_return false;
    }
    reader.release();
    co_return true;
}

// The socket must not be closed over unread input: the kernel would answer with a reset, which takes the response away from a client that
// is still sending.
Task<void> Connection::linger() {
    std::array<char, 4096> scratch;
    std::error_code failure;
    wire_.arm(kLinger);
    if (wire_.transport.secure())
        co_await wire_.transport.end_tls(failure);  // fails if the client sends more; it has been told
    failure.clear();
    wire_.transport.end_writing();
    while (!failure && !wire_.timed_out()) {
        auto attempt = wire_.transport.try_read(scratch);
        if (attempt.outcome == Transport::Outcome::would_wait) {
            co_await wire_.transport.wait_readable(failure);
        } else if (attempt.bytes == 0) {
            break;
        }
    }
    wire_.disarm();
}

// Status line and fields, up to those that say how long the body is.
void Connection::start_head(Response& response, bool& keep) {
    out_.clear();
    out_.append("HTTP/1.1 ");
    append_number(out_, static_cast<std::uint64_t>(response.status));
    out_.append(" ").append(reason_phrase(response.status)).append("\r\n");
    for (const auto& field : response.headers.fields()) {
        if (!is_framing_field(field.name)) {
            append_field(out_, field.name, field.value);
        } else if (field.value == "close") {
            keep = false;
        }
    }
    if (!response.headers.has("Date")) append_field(out_, "Date", core_.date());
}

Task<bool> Connection::write_response(Response& response, bool& keep) {
    if (std::holds_alternative<std::unique_ptr<ByteStream>>(response.body)) {
        if (!head_request_ && allows_body(response.status)) co_return co_await write_stream(response, keep);
        if (!response.content_length) response.content_length = std::get<1>(response.body)->remaining();
        response.body = std::string();
    }
    const auto& body = std::get<std::string>(response.body);
    bool sends_body = !head_request_ && allows_body(response.status);
    start_head(response, keep);
    // To HEAD and in a 304 the length is that of the body which GET would send.
    std::optional<std::uint64_t> length = body.size();
    if (!sends_body)
        length = response.content_length ? response.content_length : body.empty() ? std::nullopt : length;
    if (length && (allows_body(response.status) || response.status == 304)) {
        out_.append("Content-Length: ");
        append_number(out_, *length);
        out_.append("\r\n");
    }
    if (!keep) out_.append("Connection: close\r\n");
    out_.append("\r\n");
    const std::string_view pieces[] = {out_, sends_body ? std::string_view(body) : std::string_view()};
    bool written = co_await wire_.write(pieces, limits_.body_timeout);
    if (out_.capacity() > kKeptOutput) std::string().swap(out_);
    co_return written;
}

// The first piece is read before the head is written, so that what fails at once is still told as an error and the head leaves with it.
Task<bool> Connection::write_stream(Response& response, bool& keep) {
    ByteStream& stream = *std::get<1>(response.body);
    std::optional<std::uint64_t> left = stream.remaining();
    auto piece = co_await stream.read();
    if (!piece) {
        if (piece.error().status >= 500)
            log::error("a response's body failed at its start: {}", piece.error().message);
        Response failed{.status = piece.error().status};
        response = std::move(failed);
        co_return co_await write_response(response, keep);
    }
    bool chunked = !left && head_.minor_version >= 1;
    if (!left && !chunked) keep = false;  // HTTP/1.0: the end of the connection ends the body
    start_head(response, keep);
    if (left) {
        out_.append("Content-Length: ");
        append_number(out_, *left);
        out_.append("\r\n");
    } else if (chunked) {
        out_.append("Transfer-Encoding: chunked\r\n");
    }
    if (!keep) out_.append("Connection: close\r\n");
    out_.append("\r\n");

    std::string_view before = out_;
    for (;;) {
        if (!piece) {
            log::warn("a response's body failed midway, the connection is reset: {}", piece.error().message);
            co_return false;
        }
        if (left && piece->size() > *left) {
            log::error("a response's body is longer than it said, the connection is reset");
            co_return false;
        }
        if (left) *left -= piece->size();
        if (piece->empty() && left.value_or(0) > 0) {
            log::error("a response's body is shorter than it said, the connection is reset");
            co_return false;
        }
        if (!chunked) {
            const std::string_view pieces[] = {before, *piece};
            if (!co_await wire_.write(pieces, limits_.body_timeout)) co_return false;
        } else if (!piece->empty()) {
            ChunkHead size(piece->size());
            const std::string_view pieces[] = {before, size.view(), *piece, "\r\n"};
            if (!co_await wire_.write(pieces, limits_.body_timeout)) co_return false;
        } else {
            const std::string_view pieces[] = {before, "0\r\n\r\n"};
            if (!co_await wire_.write(pieces, limits_.body_timeout)) co_return false;
        }
        before = {};
        if (piece->empty() || left == 0) co_return true;
        piece = co_await stream.read();
    }
}

}  // namespace athanor::http
