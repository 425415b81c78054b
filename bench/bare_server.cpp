// The limit for InvokeEndpoint: nothing but epoll, the least HTTP that wrk speaks, and the same flattened trees. One thread a core.
// Usage: bare_server MODEL.flat PORT
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "serving/predictor/flat_model.hpp"
#include "serving/predictor/request.hpp"

using athanor::predictor::FlatModel;

namespace {

int listen_on(std::uint16_t port) {
    int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || ::listen(fd, 1024) != 0) {
        std::perror("bare_server");
        std::exit(1);
    }
    return fd;
}

// Answers every whole request at the front of `in`; false if the connection is of no more use.
bool answer(const FlatModel& model, int fd, std::string& in) {
    while (true) {
        auto head = in.find("\r\n\r\n");
        if (head == std::string::npos) return true;
        auto field = in.find("Content-Length: ");
        std::size_t length = field < head ? std::strtoul(in.c_str() + field + 16, nullptr, 10) : 0;
        if (in.size() < head + 4 + length) return true;
        auto reply = athanor::predictor::invoke(
            model, {std::string_view(in).substr(head + 4, length), "text/csv", ""});
        std::string out = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: " +
                          std::to_string(reply.body.size()) + "\r\n\r\n" + reply.body;
        if (::send(fd, out.data(), out.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(out.size()))
            return false;
        in.erase(0, head + 4 + length);
    }
}

void serve(const FlatModel& model, std::uint16_t port) {
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
            if (got <= 0 || !answer(model, fd, in)) {
                connections.erase(fd);
                ::close(fd);
            }
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return std::fprintf(stderr, "usage: bare_server MODEL.flat PORT\n"), 2;
    auto model = FlatModel::load(argv[1]);
    if (!model) return std::fprintf(stderr, "bare_server: %s\n", model.error().message.c_str()), 1;
    auto port = static_cast<std::uint16_t>(std::atoi(argv[2]));
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < std::thread::hardware_concurrency(); ++i)
        threads.emplace_back([&] { serve(*model, port); });
    for (auto& thread : threads) thread.join();
}
