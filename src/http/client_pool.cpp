#include <asio/ip/tcp.hpp>
#include <asio/local/stream_protocol.hpp>

#include "http/client_state.hpp"

namespace athanor::http {
namespace {

constexpr std::chrono::milliseconds kTick{50};

std::unexpected<Error> connection_failed(const Peer& peer, std::string_view why) {
    std::string where = peer.port == 0 ? peer.host : peer.host + ":" + std::to_string(peer.port);
    return fail("ConnectionFailed", "cannot connect to " + where + ": " + std::string(why), 502);
}

Task<Result<std::vector<Socket::endpoint_type>>> resolve(const Executor& executor, const Peer& peer,
                                                         const ClientOptions& options) {
    using asio::ip::tcp;
    std::vector<Socket::endpoint_type> endpoints;
    auto is_permitted = [&](const asio::ip::address& address) { return !options.permits || options.permits(address.to_string()); };
    std::error_code failure;
    if (peer.kind == Peer::Kind::unix_socket) {
        if (peer.host.size() >= sizeof(sockaddr_un::sun_path))
            co_return connection_failed(peer, "the path is too long");
        endpoints.emplace_back(asio::local::stream_protocol::endpoint(peer.host));
        co_return endpoints;
    }
    auto address = asio::ip::make_address(peer.host, failure);
    if (!failure) {
        if (!is_permitted(address)) co_return connection_failed(peer, "the address is not permitted");
        endpoints.emplace_back(tcp::endpoint(address, peer.port));
        co_return endpoints;
    }
    failure.clear();
    tcp::resolver resolver(executor);
    auto found = co_await resolver.async_resolve(peer.host, std::to_string(peer.port),
                                                 asio::redirect_error(asio::use_awaitable, failure));
    if (failure) co_return connection_failed(peer, failure.message());
    for (const auto& entry : found) {
        if (is_permitted(entry.endpoint().address())) endpoints.emplace_back(entry.endpoint());
    }
    if (endpoints.empty()) co_return connection_failed(peer, "the address is not permitted");
    co_return endpoints;
}

}  // namespace

Client::State::State(Executor e, ClientOptions o)
    : executor(std::move(e)), options(std::move(o)), wheel(executor, kTick), pool(options.body_buffers) {}

Client::State::Waiter::Waiter(State& state, std::list<Waiter*>& q)
    : queue(q),
      place(q.insert(q.end(), this)),
      deadline(
          state.wheel,
          [](void* self) {
              static_cast<Waiter*>(self)->late = true;
              static_cast<Waiter*>(self)->wake();
          },
          this) {}

Client::State::Waiter::~Waiter() { queue.erase(place); }

void Client::State::Waiter::wake() {
    if (resume) std::exchange(resume, nullptr)(0);
}

void Client::State::Lease::end(bool keep) {
    if (kept_ == nullptr) return;
    Kept& kept = *std::exchange(kept_, nullptr);
    if (keep && connection && connection->wire.transport.is_open() &&
        kept.idle.size() < state_->options.idle_per_peer) {
        connection->used = true;
        connection->wire.input.shrink();
        connection->wire.close_when_expired(true);
        connection->wire.arm(state_->options.idle_timeout);
        kept.idle.push_back(std::move(connection));
    } else {
        connection.reset();
        --kept.total;
    }
    for (Waiter* waiter : kept.waiters) {
        if (!waiter->resume) continue;  // woken already, on its way
        waiter->wake();
        break;
    }
}

Task<Result<Client::State::Lease>> Client::State::lease(const Peer& peer, std::chrono::milliseconds timeout) {
    Kept& kept = peers[peer];
    std::optional<Waiter> waiter;
    for (;;) {
        while (!kept.idle.empty()) {
            auto connection = std::move(kept.idle.back());
            kept.idle.pop_back();
            --kept.total;
            if (!connection->wire.transport.is_idle())
                continue;  // the server has closed it, or says what nobody asked for
            connection->wire.disarm();
            connection->wire.close_when_expired(false);
            Lease lease(shared_from_this(), kept);
            lease.connection = std::move(connection);
            co_return lease;
        }
        bool can_connect = peer.kind != Peer::Kind::given || options.dial;
        if (can_connect && kept.total < options.connections_per_peer) break;
        if (!waiter) {
            waiter.emplace(*this, kept.waiters);
            waiter->deadline.arm(timeout);
        }
        if (waiter->late)
            co_return fail("Timeout", "no connection to " + peer.host + " became free in time", 504);
        co_await suspend<int>([&](Resume<int> resume) { waiter->resume = std::move(resume); });
    }
    Lease lease(shared_from_this(), kept);  // counted before we wait
    ATHANOR_CO_TRY(lease.connection, co_await connect(peer));
    co_return lease;
}

Task<Result<std::unique_ptr<ClientConnection>>> Client::State::connect(const Peer& peer) {
    if (peer.kind == Peer::Kind::given) {
        ATHANOR_CO_TRY(int fd, co_await options.dial(peer));
        co_return adopt(fd);
    }
    if (peer.kind == Peer::Kind::tls && !options.tls) {
        ATHANOR_CO_TRY(options.tls, TlsContext::client());
    }
    ATHANOR_CO_TRY(auto endpoints, co_await resolve(executor, peer, options));
    std::error_code failure = asio::error::host_not_found;
    for (const auto& endpoint : endpoints) {
        failure.clear();
        Socket socket(executor);
        socket.open(endpoint.protocol(), failure);
        if (failure) continue;
        auto connection = std::make_unique<ClientConnection>(std::move(socket), wheel);
        Wire& wire = connection->wire;
        wire.arm(options.connect_timeout);
        co_await wire.transport.socket().async_connect(endpoint,
                                                       asio::redirect_error(asio::use_awaitable, failure));
        if (!failure && peer.kind == Peer::Kind::tls)
            co_await wire.transport.connect_tls(options.tls, peer.host, failure);
        wire.disarm();
        if (!failure) co_return connection;
        if (wire.timed_out()) co_return fail("Timeout", "connecting to " + peer.host + " took too long", 504);
    }
    co_return connection_failed(peer, failure.message());
}

Result<std::unique_ptr<ClientConnection>> Client::State::adopt(int fd) {
    Socket socket(executor);
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        ::close(fd);
        return fail("ConnectionFailed", "not a socket", 502);
    }
    std::error_code failure;
    socket.assign(asio::generic::stream_protocol(address.ss_family, 0), fd, failure);
    if (failure) {
        ::close(fd);
        return fail("ConnectionFailed", "cannot use a given socket: " + failure.message(), 502);
    }
    return std::make_unique<ClientConnection>(std::move(socket), wheel);
}

}  // namespace athanor::http
