#include "http/client.hpp"

#include "base/encoding.hpp"
#include "http/client_state.hpp"

namespace athanor::http {
namespace {

bool is_idempotent(std::string_view method) {
    return method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE" ||
           method == "OPTIONS";
}

}  // namespace

Result<std::pair<Peer, std::string>> parse_url(std::string_view url) {
    auto bad = [&] { return fail("InvalidUrl", "not an http or https URL: " + std::string(url)); };
    bool secure = url.starts_with("https://");
    if (!secure && !url.starts_with("http://")) return bad();
    std::string_view rest = url.substr(secure ? 8 : 7);
    std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
    std::string target(rest.substr(authority.size()));
    target.resize(std::min(target.size(), target.find('#')));
    if (!target.starts_with('/')) target.insert(0, 1, '/');

    Peer peer{.kind = secure ? Peer::Kind::tls : Peer::Kind::tcp,
              .port = static_cast<std::uint16_t>(secure ? 443 : 80)};
    auto bracket = authority.rfind(']');
    auto colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon != std::string_view::npos) {
        auto port = parse_number<std::uint16_t>(authority.substr(colon + 1));
        if (!port || *port == 0) return bad();
        peer.port = *port;
    }
    std::string_view host = authority.substr(0, colon);
    if (bracket != std::string_view::npos) {
        if (!host.starts_with('[') || !host.ends_with(']')) return bad();
        host = host.substr(1, host.size() - 2);
    }
    if (host.empty() || host.find('@') != std::string_view::npos) return bad();
    peer.host = host;
    return std::pair(std::move(peer), std::move(target));
}

Client::Client(Executor executor, ClientOptions options)
    : state_(std::make_shared<State>(std::move(executor), std::move(options))) {}

// Those who wait for a connection own themselves: they must be told, or they would never go.
Client::~Client() {
    if (!state_) return;
    for (auto& [peer, kept] : state_->peers) {
        for (State::Waiter* waiter : kept.waiters) {
            waiter->late = true;
            waiter->wake();
        }
    }
}

Client::Client(Client&&) noexcept = default;

Task<Result<ClientResponse>> Client::send(Peer peer, ClientRequest request) {
    auto state = state_;  // the client may go while we wait
    bool replayable = std::holds_alternative<std::string>(request.body) && is_idempotent(request.method);
    for (;;) {
        ATHANOR_CO_TRY(State::Lease lease, co_await state->lease(peer, request.timeout));
        bool used = lease.connection->used;
        bool unanswered = false;
        auto response = co_await exchange(std::move(lease), peer, request, unanswered);
        // Each failure takes a kept connection away, so this ends.
        if (response || !unanswered || !used || !replayable) co_return response;
    }
}

Status Client::give(const Peer& peer, int fd) {
    ATHANOR_TRY(auto connection, state_->adopt(fd));
    State::Lease lease(state_, state_->peers[peer]);
    lease.connection = std::move(connection);
    lease.end(true);
    return {};
}

void Client::forget(const Peer& peer) {
    auto found = state_->peers.find(peer);
    if (found == state_->peers.end()) return;
    found->second.total -= found->second.idle.size();
    found->second.idle.clear();
}

std::size_t Client::idle_connections() const {
    std::size_t count = 0;
    for (auto& [peer, kept] : state_->peers) count += kept.idle.size();
    return count;
}

}  // namespace athanor::http
