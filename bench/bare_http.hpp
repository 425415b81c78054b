// The least HTTP that wrk and nginx speak: epoll, kept-alive connections, a thread a core. For programs that the benchmarks measure against.
#pragma once

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <vector>

namespace bench {

inline int listen_on(std::uint16_t port) {
    int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(fd, 1024) != 0) {
        std::perror("listen");
        std::exit(1);
    }
    return fd;
}

// Answers every whole request at the front of `in`; false if the connection is of no more use.
template <class Reply>
bool answer(const Reply& reply, int fd, std::string& in) {
    while (true) {
        auto head = in.find("\r\n\r\n");
        if (head == std::string::npos) return true;
        auto field = in.find("Content-Length: ");
        std::size_t length = field < head ? std::strtoul(in.c_str() + field + 16, nullptr, 10) : 0;
        if (in.size() < head + 4 + length) return true;
        std::string body = reply(std::string_view(in).substr(head + 4, length));
        std::string out = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: " +
                          std::to_string(body.size()) + "\r\n\r\n" + body;
        if (::send(fd, out.data(), out.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(out.size()))
            return false;
        in.erase(0, head + 4 + length);
    }
}

template <class Reply>
void serve_on_one_core(const Reply& reply, std::uint16_t port) {
    int listener = listen_on(port), poll = ::epoll_create1(0);
    epoll_event event{EPOLLIN, {.fd = listener}};
    ::epoll_ctl(poll, EPOLL_CTL_ADD, listener, &event);
    std::unordered_map<int, std::string> connections;
    std::vector<epoll_event> events(256);
    std::vector<char> buffer(64 * 1024);
    while (true) {
        int count = ::epoll_wait(poll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            int fd = events[static_cast<std::size_t>(i)].data.fd;
            if (fd == listener) {
                int accepted = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
                if (accepted < 0) continue;
                int on = 1;
                ::setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                event = {EPOLLIN, {.fd = accepted}};
                ::epoll_ctl(poll, EPOLL_CTL_ADD, accepted, &event);
                connections[accepted];
                continue;
            }
            ssize_t got = ::recv(fd, buffer.data(), buffer.size(), 0);
            auto& in = connections[fd];
            if (got > 0) in.append(buffer.data(), static_cast<std::size_t>(got));
            if (got <= 0 || !answer(reply, fd, in)) {
                connections.erase(fd);
                ::close(fd);
            }
        }
    }
}

// `reply(body)` gives the answer's body, on any thread. Never returns.
template <class Reply>
void serve(const Reply& reply, std::uint16_t port) {
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::thread::hardware_concurrency(); ++i)
        threads.emplace_back([&] { serve_on_one_core(reply, port); });
}

}  // namespace bench
