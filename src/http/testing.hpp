// For the tests of this room and those above: a blocking socket that says exactly what it is told to, a server that plays back a script, and a
// server of ours on a free port with cores of its own. Each wait ends after ten seconds.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <string>
#include <thread>

#include "http/server.hpp"

namespace athanor::http::testing {

class RawSocket {
public:
    explicit RawSocket(int fd) : fd_(fd) {
        timeval limit{.tv_sec = 10, .tv_usec = 0};
        ::setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        ::setsockopt(fd_, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
    }
    static RawSocket connect(std::uint16_t port) {
        RawSocket made(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{.sin_family = AF_INET,
                            .sin_port = htons(port),
                            .sin_addr = {htonl(INADDR_LOOPBACK)},
                            .sin_zero = {}};
        if (::connect(made.fd_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            made.failed_ = errno;
        return made;
    }
    RawSocket(RawSocket&& other) noexcept
        : fd_(std::exchange(other.fd_, -1)), failed_(other.failed_), pending_(std::move(other.pending_)) {}
    ~RawSocket() { close(); }

    bool send(std::string_view bytes) {
        while (!bytes.empty()) {
            ssize_t put = ::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (put <= 0) return failed_ = errno, false;
            bytes.remove_prefix(static_cast<std::size_t>(put));
        }
        return true;
    }
    // Up to and with `mark`; what there was if the connection ends before.
    std::string read_until(std::string_view mark) {
        for (;;) {
            auto at = pending_.find(mark);
            if (at != std::string::npos) return take(at + mark.size());
            if (!receive()) return take(pending_.size());
        }
    }
    std::string read_exactly(std::size_t count) {
        while (pending_.size() < count && receive()) {
        }
        return take(std::min(count, pending_.size()));
    }
    std::string read_all() {
        while (receive()) {
        }
        return take(pending_.size());
    }
    // A response with Content-Length, head and body.
    std::string read_response() {
        std::string head = read_until("\r\n\r\n");
        auto at = head.find("Content-Length: ");
        return at == std::string::npos ? head : head + read_exactly(std::stoul(head.substr(at + 16)));
    }
    int failed() const { return failed_; }  // errno of the last failure, 0 for an orderly end
    void end_writing() { ::shutdown(fd_, SHUT_WR); }
    void close() {
        if (fd_ >= 0) ::close(std::exchange(fd_, -1));
    }
    int release() { return std::exchange(fd_, -1); }
    int fd() const { return fd_; }

private:
    bool receive() {
        char bytes[65536];
        ssize_t got = ::recv(fd_, bytes, sizeof bytes, 0);
        failed_ = got < 0 ? errno : 0;
        if (got > 0) pending_.append(bytes, static_cast<std::size_t>(got));
        return got > 0;
    }
    std::string take(std::size_t count) {
        std::string out = pending_.substr(0, count);
        pending_.erase(0, count);
        return out;
    }

    int fd_;
    int failed_ = 0;
    std::string pending_;
};

// Accepts connections one after another and lets `script` deal with each on a thread of its own.
class ScriptedServer {
public:
    explicit ScriptedServer(std::function<void(RawSocket, int number)> script)
        : listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{
            .sin_family = AF_INET, .sin_port = 0, .sin_addr = {htonl(INADDR_LOOPBACK)}, .sin_zero = {}};
        socklen_t size = sizeof address;
        ::bind(listener_, reinterpret_cast<sockaddr*>(&address), size);
        ::listen(listener_, 16);
        ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        thread_ = std::thread([this, script = std::move(script)] {
            for (int number = 0;; ++number) {
                int fd = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
                if (fd < 0) return;
                script(RawSocket(fd), number);
            }
        });
    }
    ~ScriptedServer() {
        ::shutdown(listener_, SHUT_RDWR);
        thread_.join();
        ::close(listener_);
    }
    std::uint16_t port() const { return port_; }

private:
    int listener_;
    std::uint16_t port_ = 0;
    std::thread thread_;
};

class TestServer {
public:
    explicit TestServer(Handler handler, ServerOptions options = {}, std::size_t core_count = 2)
        : cores(core_count), server(cores, std::move(options), std::move(handler)) {
        auto listening = server.listen("127.0.0.1", 0);
        ATHANOR_ASSERT(listening.has_value());
        cores.start();
    }
    ~TestServer() { cores.stop(); }
    std::uint16_t port() const { return server.port(); }
    RawSocket connect() { return RawSocket::connect(port()); }

    Cores cores;
    Server server;
};

}  // namespace athanor::http::testing
