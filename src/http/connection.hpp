// One connection of the server, from accept to close, and what the connections of one core share. All of it runs on that core, except
// ServerShared, which is thread-safe.
#pragma once

#include <array>
#include <atomic>
#include <list>
#include <mutex>

#include "http/parser.hpp"
#include "http/server.hpp"
#include "http/wire.hpp"

namespace athanor::http {

// Shared (and so a shared_ptr) by the server and every connection: after the server is gone, the last connections still end in peace.
struct ServerShared {
    ServerShared(ServerOptions o, Handler h)
        : options(std::move(o)), handler(std::move(h)), pool(options.limits.body_buffers) {}

    const ServerOptions options;
    const Handler handler;
    BufferPool pool;
    // Replaced while connections are accepted (Server::reload_tls); each keeps the one that it began with.
    std::atomic<std::shared_ptr<TlsContext>> tls;
    std::atomic<std::size_t> open = 0;
    std::atomic<std::uint64_t> requests = 0;
    std::atomic<std::uint64_t> refused = 0;

    // For drain: `gone` is resumed when `open` falls to 0.
    std::mutex mutex;
    std::uint64_t wait_number = 0;
    Resume<int> gone;
    void wake(std::optional<std::uint64_t> number = std::nullopt);  // only the wait of that number
};

class Connection;

struct ServerCore {
    ServerCore(Executor e, std::shared_ptr<ServerShared> s);

    Executor executor;
    std::shared_ptr<ServerShared> shared;
    TimerWheel wheel;
    std::list<Connection*> connections;
    bool draining = false;

    std::string_view date();  // of this second, as the Date field has it
    void drain();
    void close_all();

private:
    std::int64_t date_second_ = 0;
    std::string date_;
};

class Connection {
public:
    Connection(ServerCore& core, Socket socket, std::string peer);
    ~Connection();
    Task<void> run();

private:
    friend struct ServerCore;
    class Body;
    enum class After { again, close, linger, reset };  // what becomes of the connection

    Task<bool> read_head();
    Task<void> refuse(Refusal refusal);
    Task<After> answer();
    Task<Response> call_handler(Request& request);
    Task<bool> write_response(Response& response, bool& keep);
    Task<bool> write_stream(Response& response, bool& keep);
    Task<bool> drain_body(BodyReader& reader);
    Task<void> linger();
    void start_head(Response& response, bool& keep);
    Request make_request();

    ServerCore& core_;
    const Limits& limits_;
    Wire wire_;
    std::string peer_;
    RequestHead head_;
    std::size_t head_size_ = 0;
    Body* body_ = nullptr;  // of the request that is being answered, as long as the handler keeps it
    BodyReader* reader_ = nullptr;
    bool owes_continue_ = false;  // the client waits for "100 Continue"
    bool body_failed_ = false;
    bool head_request_ = false;
    bool idle_ = false;
    std::string out_;  // the response's head
    std::list<Connection*>::iterator place_;
};

}  // namespace athanor::http
