// The HTTP/1.1 client of the agent, the command line and the router: connections are kept and used again, bodies stream both ways, every wait
// has a deadline. A Client belongs to one executor (one core) and takes no lock; make one per core.
//
//     http::Client client(co_await asio::this_coro::executor);
//     http::ClientRequest request{.method = "GET", .target = "/healthz"};
//     ATHANOR_CO_TRY(http::ClientResponse response, co_await client.send(http::Peer::tcp("127.0.0.1", 9000), std::move(request)));
//     ATHANOR_CO_TRY(std::string text, co_await read_all(*response.body, 1 << 20));
//
// Errors: ConnectionFailed and BadResponse (502), Timeout (504), in place of a response and out of its body. A request whose kept connection
// turns out to be closed is sent once more if that cannot do harm: its method is idempotent, its body in memory.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <variant>

#include "base/task.hpp"
#include "http/message.hpp"

namespace athanor::http {

class TlsContext;

// Where a server is. Connections are kept per peer.
struct Peer {
    enum class Kind { tcp, tls, unix_socket, given };
    Kind kind = Kind::tcp;
    std::string host;  // unix_socket: its path; given: any name
    std::uint16_t port = 0;

    static Peer tcp(std::string host, std::uint16_t port) { return {Kind::tcp, std::move(host), port}; }
    static Peer tls(std::string host, std::uint16_t port) { return {Kind::tls, std::move(host), port}; }
    static Peer unix_socket(std::string path) { return {Kind::unix_socket, std::move(path), 0}; }
    // One whose connections are handed in by Client::give, or made by ClientOptions::dial.
    static Peer given(std::string name) { return {Kind::given, std::move(name), 0}; }
    auto operator<=>(const Peer&) const = default;
};

// "http://127.0.0.1:9000/a?b" → its peer and "/a?b". http and https only, no user information.
Result<std::pair<Peer, std::string>> parse_url(std::string_view url);

struct ClientRequest {
    std::string method = "GET";
    std::string target = "/";
    Headers headers;  // Host is added if it is not there
    std::variant<std::string, std::unique_ptr<ByteStream>> body;
    std::chrono::milliseconds timeout{
        60'000};  // from sending to the head of the answer; and for each wait within the bodies
};

struct ClientResponse {
    int status = 0;
    Headers headers;
    std::unique_ptr<ByteStream>
        body;  // read to its end, the connection is used again; else it is closed. May outlive the client
};

struct ClientOptions {
    std::size_t connections_per_peer = 256;  // then requests wait
    std::size_t idle_per_peer = 32;
    std::chrono::milliseconds idle_timeout{30'000};  // less than servers usually grant
    std::chrono::milliseconds connect_timeout{10'000};
    std::size_t body_buffers = 16u << 20;
    // How a `given` peer gets another connection when none is kept: a connected stream socket. Null: requests wait for Client::give.
    std::function<Task<Result<int>>(const Peer&)> dial = nullptr;
    std::shared_ptr<TlsContext> tls =
        nullptr;  // shared by many clients; default: the system's certificate authorities
    // May a connection be made to this numeric address? Asked after the name is resolved, so that no name leads where nobody may go. Null: anywhere.
    std::function<bool(std::string_view address)> permits = nullptr;
};

class Client {
public:
    explicit Client(Executor executor, ClientOptions options = {});
    ~Client();
    Client(Client&&) noexcept;

    // Must be awaited on the client's executor.
    Task<Result<ClientResponse>> send(Peer peer, ClientRequest request);

    // Hands in a connected stream socket for a `given` peer; from now on it is the client's.
    Status give(const Peer& peer, int fd);
    // Closes what is kept for this peer and idle.
    void forget(const Peer& peer);
    std::size_t idle_connections() const;

    struct State;

private:
    std::shared_ptr<State> state_;  // shared with the bodies of responses
};

}  // namespace athanor::http
