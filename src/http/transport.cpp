#include "http/transport.hpp"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "http/transport_tls.hpp"

namespace athanor::http {

Transport::Transport(Socket socket) : socket_(std::move(socket)) {
    std::error_code ignored;
    socket_.non_blocking(true, ignored);
    int on = 1;  // fails on a Unix socket, which does not delay anyway
    ::setsockopt(socket_.native_handle(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

Transport::Transport(Transport&& other) noexcept : socket_(std::move(other.socket_)) {
    ATHANOR_ASSERT(other.tls_ == nullptr);  // TLS points at its socket
}

Transport::~Transport() = default;

Transport::Attempt Transport::try_read(std::span<char> out) {
    if (tls_) return {Outcome::would_wait};
    for (;;) {
        ssize_t got = ::recv(socket_.native_handle(), out.data(), out.size(), 0);
        if (got >= 0) return {Outcome::done, static_cast<std::size_t>(got)};
        if (errno == EAGAIN) return {Outcome::would_wait};
        if (errno != EINTR) return {Outcome::failed};
    }
}

Transport::Attempt Transport::try_write(std::span<const std::string_view> pieces) {
    if (tls_) return {Outcome::would_wait};
    std::array<iovec, 4> parts;
    ATHANOR_ASSERT(pieces.size() <= parts.size());
    for (std::size_t i = 0; i < pieces.size(); ++i)
        parts[i] = {const_cast<char*>(pieces[i].data()), pieces[i].size()};
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = pieces.size();
    for (;;) {
        ssize_t put = ::sendmsg(socket_.native_handle(), &message, MSG_NOSIGNAL);
        if (put >= 0) return {Outcome::done, static_cast<std::size_t>(put)};
        if (errno == EAGAIN) return {Outcome::would_wait};
        if (errno != EINTR) return {Outcome::failed};
    }
}

Task<std::size_t> Transport::read_some(std::span<char> out, std::error_code& failure) {
    if (tls_) return tls_read_some(out, failure);
    return socket_.async_read_some(asio::buffer(out.data(), out.size()),
                                   asio::redirect_error(asio::use_awaitable, failure));
}

Task<std::size_t> Transport::write_some(std::string_view bytes, std::error_code& failure) {
    if (tls_) return tls_write_some(bytes, failure);
    return socket_.async_write_some(asio::buffer(bytes.data(), bytes.size()),
                                    asio::redirect_error(asio::use_awaitable, failure));
}

Task<void> Transport::wait_readable(std::error_code& failure) {
    if (tls_) co_return;
    co_await socket_.async_wait(Socket::wait_read, asio::redirect_error(asio::use_awaitable, failure));
}

Task<void> Transport::wait_writable(std::error_code& failure) {
    if (tls_) co_return;
    co_await socket_.async_wait(Socket::wait_write, asio::redirect_error(asio::use_awaitable, failure));
}

bool Transport::is_idle() {
    if (!socket_.is_open()) return false;
    char byte;
    ssize_t got = ::recv(socket_.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got < 0 && errno == EAGAIN;
}

void Transport::end_writing() {
    std::error_code ignored;
    socket_.shutdown(Socket::shutdown_send, ignored);
}

void Transport::close() {
    std::error_code ignored;
    socket_.close(ignored);
}

void Transport::reset() {
    std::error_code ignored;
    socket_.set_option(asio::socket_base::linger(true, 0), ignored);
    socket_.close(ignored);
}

}  // namespace athanor::http
