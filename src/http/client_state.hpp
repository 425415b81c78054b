// Private to the client: a connection, the pool of those that are kept, the exchange of one request for one response.
#pragma once

#include <list>
#include <map>

#include "http/client.hpp"
#include "http/parser.hpp"
#include "http/wire.hpp"

namespace athanor::http {

struct ClientConnection {
    ClientConnection(Socket socket, TimerWheel& wheel) : wire(std::move(socket), wheel) {}
    Wire wire;
    bool used = false;  // has carried an exchange before
};

struct Client::State : std::enable_shared_from_this<Client::State> {
    State(Executor executor, ClientOptions options);

    struct Waiter {  // lives in the frame of the request that waits
        Waiter(State& state, std::list<Waiter*>& queue);
        ~Waiter();
        void wake();
        std::list<Waiter*>& queue;
        std::list<Waiter*>::iterator place;
        Resume<int> resume;
        bool late = false;
        TimerWheel::Deadline deadline;
    };

    struct Kept {
        std::vector<std::unique_ptr<ClientConnection>> idle;  // the last is the one used last
        std::size_t total = 0;                                // with those in use
        std::list<Waiter*> waiters;                           // bounded by the requests
    };

    // The right to one of a peer's connections, and the connection, once there is one.
    class Lease {
    public:
        Lease(std::shared_ptr<State> state, Kept& kept) : state_(std::move(state)), kept_(&kept) {
            ++kept.total;
        }
        Lease(Lease&& other) noexcept
            : connection(std::move(other.connection)),
              state_(std::move(other.state_)),
              kept_(std::exchange(other.kept_, nullptr)) {}
        ~Lease() { end(false); }
        void end(bool keep);  // keep: for the next one
        State& state() { return *state_; }
        std::unique_ptr<ClientConnection> connection;

    private:
        std::shared_ptr<State> state_;
        Kept* kept_;
    };

    Task<Result<Lease>> lease(const Peer& peer, std::chrono::milliseconds timeout);
    Task<Result<std::unique_ptr<ClientConnection>>> connect(const Peer& peer);
    Result<std::unique_ptr<ClientConnection>> adopt(int fd);  // closes it on an error

    Executor executor;
    ClientOptions options;
    TimerWheel wheel;
    BufferPool pool;
    std::map<Peer, Kept> peers;  // entries stay: a lease points at its own
};

// Sends the request and reads the head of the answer. `unanswered` is set if not a byte of an answer came, so that another try is thinkable.
Task<Result<ClientResponse>> exchange(Client::State::Lease lease, const Peer& peer, ClientRequest& request,
                                      bool& unanswered);

}  // namespace athanor::http
