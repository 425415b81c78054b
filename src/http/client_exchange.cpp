#include "http/client_state.hpp"
#include "http/no_body.hpp"

namespace athanor::http {
namespace {

using Lease = Client::State::Lease;
constexpr HeadLimits kHeadLimits;

std::unexpected<Error> interrupted(const Wire& wire, std::string_view doing) {
    if (wire.timed_out()) return fail("Timeout", "timed out " + std::string(doing), 504);
    return fail("ConnectionFailed", "the connection broke " + std::string(doing), 502);
}

// The body of a response, which carries the connection's lease until it ends.
class ResponseBody final : public ByteStream {
public:
    ResponseBody(Lease lease, Framing framing, bool keep, std::chrono::milliseconds timeout)
        : lease_(std::move(lease)),
          reader_(std::in_place, lease_->connection->wire, lease_->state().pool, framing, timeout),
          keep_(keep) {}
    ~ResponseBody() override { settle(); }

    Task<Result<std::string_view>> read() override {
        if (!lease_) co_return std::string_view();
        auto piece = co_await reader_->read();
        if (!piece) {
            bool late = lease_->connection->wire.timed_out();
            co_return late
                ? fail("Timeout", "timed out reading the response", 504)
                : fail("BadResponse", "the response's body is broken: " + piece.error().message, 502);
        }
        if (piece->empty()) settle();
        co_return piece;
    }
    std::optional<std::uint64_t> remaining() const override { return lease_ ? reader_->remaining() : 0; }

private:
    void settle() {
        if (!lease_) return;
        bool keep = keep_ && reader_->finished();
        reader_.reset();
        lease_->end(keep);
        lease_.reset();
    }

    std::optional<Lease> lease_;
    std::optional<BodyReader> reader_;
    bool keep_;
};

std::string request_head(const Peer& peer, const ClientRequest& request, std::optional<std::uint64_t> length,
                         bool chunked) {
    std::string out;
    out.reserve(512);
    out.append(request.method).append(" ").append(request.target).append(" HTTP/1.1\r\n");
    if (!request.headers.has("Host")) {
        bool local = peer.kind == Peer::Kind::unix_socket || peer.kind == Peer::Kind::given;
        std::string host = local                                      ? "localhost"
                           : peer.host.find(':') != std::string::npos ? "[" + peer.host + "]"
                                                                      : peer.host;
        bool usual = peer.port == 0 || peer.port == (peer.kind == Peer::Kind::tls ? 443 : 80);
        append_field(out, "Host", usual ? host : host + ":" + std::to_string(peer.port));
    }
    for (const auto& field : request.headers.fields()) {
        if (!is_framing_field(field.name)) append_field(out, field.name, field.value);
    }
    if (chunked) {
        out.append("Transfer-Encoding: chunked\r\n");
    } else if (length && (*length > 0 || request.method == "POST" || request.method == "PUT")) {
        out.append("Content-Length: ");
        append_number(out, *length);
        out.append("\r\n");
    }
    out.append("\r\n");
    return out;
}

// False with no error in `broken`: the connection broke, and the server may have said why.
Task<bool> send_stream(Wire& wire, std::string_view head, ByteStream& stream,
                       std::optional<std::uint64_t> left, std::chrono::milliseconds timeout,
                       std::optional<Error>& broken) {
    const bool chunked = !left;
    for (std::string_view before = head;; before = {}) {
        auto piece = co_await stream.read();
        if (!piece) {
            broken = piece.error();
            co_return false;
        }
        if (left && (piece->size() > *left || (piece->empty() && *left > 0))) {
            broken = Error{"IncompleteBody", "the request's body has not the length that it said", 500};
            co_return false;
        }
        if (left) *left -= piece->size();
        bool last = piece->empty() || left == 0;
        ChunkHead size(piece->size());
        bool framed = chunked && !piece->empty();
        const std::string_view pieces[] = {before, framed ? size.view() : "", *piece,
                                           framed    ? "\r\n"
                                           : chunked ? "0\r\n\r\n"
                                                     : ""};
        if (!co_await wire.write(pieces, timeout)) co_return false;
        if (last) co_return true;
    }
}

// Reads up to and parses the head of the final response.
Task<Result<std::size_t>> receive_head(Wire& wire, std::string_view method, ResponseHead& head) {
    for (;;) {
        HeadScanner scanner;
        std::size_t size = 0;
        for (;;) {
            auto found = scanner.scan(wire.input.view(), kHeadLimits);
            if (!found)
                co_return fail("BadResponse",
                               "the response's head is not valid: " + std::string(found.error().reason), 502);
            size = *found;
            if (size > 0) break;
            if (!co_await wire.fill()) co_return interrupted(wire, "waiting for the response");
        }
        if (auto refusal =
                parse_response_head(wire.input.view().substr(0, size), method, kHeadLimits, head)) {
            co_return fail("BadResponse", "the response's head is not valid: " + std::string(refusal->reason),
                           502);
        }
        if (head.status >= 200) co_return size;
        if (head.status == 101) co_return fail("BadResponse", "the server changes the protocol", 502);
        wire.input.consume(size);  // "100 Continue" and its like
    }
}

}  // namespace

Task<Result<ClientResponse>> exchange(Lease lease, const Peer& peer, ClientRequest& request,
                                      bool& unanswered) {
    Wire& wire = lease.connection->wire;
    bool sent = false;
    if (auto body = std::get_if<std::string>(&request.body)) {
        std::string head = request_head(peer, request, body->size(), false);
        const std::string_view pieces[] = {head, *body};
        sent = co_await wire.write(pieces, request.timeout);
    } else {
        auto& stream = *std::get<1>(request.body);
        auto length = stream.remaining();
        std::string head = request_head(peer, request, length, !length);
        std::optional<Error> broken;
        sent = co_await send_stream(wire, head, stream, length, request.timeout, broken);
        if (broken) {
            wire.transport.reset();  // so that the server does not take the half for the whole
            co_return std::unexpected(*broken);
        }
    }
    if (!sent && wire.timed_out()) co_return interrupted(wire, "sending the request");

    // A server that refuses a body may answer and close before it has read all.
    wire.arm(request.timeout);
    ResponseHead head;
    auto size = co_await receive_head(wire, request.method, head);
    wire.disarm();
    if (!size) {
        unanswered = wire.input.empty() && !wire.timed_out();
        co_return std::unexpected(size.error());
    }
    ClientResponse response{.status = head.status};
    response.headers.reserve(head.fields.size());
    for (const FieldView& field : head.fields) response.headers.add(field.name, field.value);
    wire.input.consume(*size);
    bool keep = head.keep_alive && sent;
    if (head.framing.kind == Framing::Kind::none) {
        lease.end(keep && wire.input.empty());
        response.body = std::make_unique<NoBody>();
    } else {
        response.body = std::make_unique<ResponseBody>(std::move(lease), head.framing, keep, request.timeout);
    }
    co_return response;
}

}  // namespace athanor::http
