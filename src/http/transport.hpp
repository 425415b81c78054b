// One connected stream of bytes: TCP or a Unix socket, in the clear or under TLS. One coroutine reads or writes at a time, on the socket's
// executor. The try_ functions never wait and exist so that the usual case costs one system call and no coroutine; under TLS they always
// say "would wait". Deadlines are the owner's: it closes the transport from a timer, and what waits ends with operation_aborted.
#pragma once

#include <asio/generic/stream_protocol.hpp>
#include <asio/redirect_error.hpp>
#include <memory>
#include <span>
#include <string_view>
#include <system_error>

#include "base/task.hpp"

namespace athanor::http {

using Socket = asio::generic::stream_protocol::socket;

// Certificates and settings for one side; made once, shared by many connections.
class TlsContext {
public:
    static Result<std::shared_ptr<TlsContext>> server(const std::string& certificate_file,
                                                      const std::string& key_file);
    static Result<std::shared_ptr<TlsContext>> client();  // trusts the system's certificate authorities
    static Result<std::shared_ptr<TlsContext>> client_trusting(const std::string& certificate_file);
    ~TlsContext();

    struct Impl;
    explicit TlsContext(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl;
};

class Transport {
public:
    explicit Transport(Socket socket);
    Transport(Transport&&) noexcept;
    ~Transport();

    Task<void> accept_tls(std::shared_ptr<TlsContext> context, std::error_code& failure);
    Task<void> connect_tls(std::shared_ptr<TlsContext> context, std::string host, std::error_code& failure);
    bool secure() const { return tls_ != nullptr; }

    enum class Outcome { done, would_wait, failed };
    struct Attempt {
        Outcome outcome;
        std::size_t bytes = 0;  // 0 and done: the peer has ended the stream
    };
    Attempt try_read(std::span<char> out);
    Attempt try_write(std::span<const std::string_view> pieces);  // some of them

    // At least one byte, or 0 at the end. Fails with `failure`, which must outlive the call.
    Task<std::size_t> read_some(std::span<char> out, std::error_code& failure);
    Task<std::size_t> write_some(std::string_view bytes, std::error_code& failure);
    Task<void> wait_readable(std::error_code& failure);  // under TLS it returns at once
    Task<void> wait_writable(std::error_code& failure);

    bool is_idle();  // nothing to read and not closed by the peer: fit to be used again
    // Says goodbye under TLS and waits for the peer's; the stream is in the clear after it, fit only to be read empty and closed.
    Task<void> end_tls(std::error_code& failure);
    void end_writing();  // tells the peer that nothing more comes
    void close();        // safe to call twice
    void reset();        // with a TCP reset, so that nothing that was sent looks complete
    bool is_open() const { return socket_.is_open(); }
    Socket& socket() { return socket_; }

private:
    struct Tls;
    Task<std::size_t> tls_read_some(std::span<char> out, std::error_code& failure);
    Task<std::size_t> tls_write_some(std::string_view bytes, std::error_code& failure);

    Socket socket_;
    std::unique_ptr<Tls> tls_;
};

}  // namespace athanor::http
