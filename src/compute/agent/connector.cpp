#include "compute/agent/connector.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <functional>
#include <future>
#include <queue>
#include <thread>

#include "base/log.hpp"
#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {
namespace {

constexpr int kConnectTimeoutMs = 250;  // SageMaker's: a container must accept within that
constexpr int kBacklog = 128;

sockaddr_in address_of(const std::string& address, std::uint16_t port) {
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_port = htons(port);
    ::inet_pton(AF_INET, address.c_str(), &out.sin_addr);
    return out;
}

Result<int> connect_here(const std::string& address, std::uint16_t port, int timeout_ms) {
    Descriptor fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd) return system_error("socket", errno);
    sockaddr_in to = address_of(address, port);
    if (::connect(fd.get(), reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) {
        if (errno != EINPROGRESS) return system_error("connect", errno);
        pollfd waiting{fd.get(), POLLOUT, 0};
        if (::poll(&waiting, 1, timeout_ms) <= 0) return system_error("connect", ETIMEDOUT);
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(fd.get(), SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0) return system_error("connect", error);
    }
    int flags = ::fcntl(fd.get(), F_GETFL);
    ::fcntl(fd.get(), F_SETFL, flags & ~O_NONBLOCK);
    return fd.release();
}

Result<int> listen_here(const std::string& address, std::uint16_t port) {
    Descriptor fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!fd) return system_error("socket", errno);
    int on = 1;
    ::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in at = address_of(address, port);
    if (::bind(fd.get(), reinterpret_cast<sockaddr*>(&at), sizeof at) != 0)
        return system_error("bind " + address, errno);
    if (::listen(fd.get(), kBacklog) != 0) return system_error("listen", errno);
    return fd.release();
}

// One thread that entered the namespace and does what it is told, in turn.
class NamespaceThread final : public NamespaceSockets {
public:
    ~NamespaceThread() override {
        {
            std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        wake_.notify_one();
        if (thread_.joinable()) thread_.join();
    }

    Status start(int network_namespace) {
        std::promise<int> entered;
        thread_ = std::thread([this, network_namespace, &entered] {
            int error = network_namespace >= 0 && ::setns(network_namespace, CLONE_NEWNET) != 0 ? errno : 0;
            entered.set_value(error);
            if (error == 0) work();
        });
        int error = entered.get_future().get();
        if (error != 0) return system_error("cannot enter the instance's network namespace", error);
        return {};
    }

    Result<int> connect(const std::string& address, std::uint16_t port, int timeout_ms) override {
        return ask([&] { return connect_here(address, port, timeout_ms); });
    }
    Result<int> listen(const std::string& address, std::uint16_t port) override {
        return ask([&] { return listen_here(address, port); });
    }

private:
    using Job = std::function<void()>;

    template <class F>
    Result<int> ask(F make) {
        std::promise<Result<int>> answer;
        {
            std::lock_guard lock(mutex_);
            jobs_.push([&] { answer.set_value(make()); });
        }
        wake_.notify_one();
        return answer.get_future().get();
    }

    void work() {
        while (true) {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, [&] { return stopping_ || !jobs_.empty(); });
            if (jobs_.empty()) return;
            Job job = std::move(jobs_.front());
            jobs_.pop();
            lock.unlock();
            job();
        }
    }

    std::mutex mutex_;
    std::condition_variable wake_;
    std::queue<Job>
        jobs_;  // each of its members is somebody who waits, so it is as short as there are threads
    bool stopping_ = false;
    std::thread thread_;
};

Result<sockaddr_un> unix_address(const std::string& path) {
    sockaddr_un out{};
    out.sun_family = AF_UNIX;
    if (path.size() >= sizeof out.sun_path)
        return validation_error("the path of a socket is too long: " + path);
    std::memcpy(out.sun_path, path.c_str(), path.size() + 1);
    return out;
}

// A run directory's path may be longer than a socket's may be: then through /proc/self/fd/<its folder>.
struct SocketPlace {
    Descriptor folder;
    std::string path;
};
SocketPlace short_path(const std::string& path) {
    if (path.size() < sizeof(sockaddr_un::sun_path)) return {Descriptor(), path};
    std::size_t slash = path.rfind('/');
    Descriptor folder(::open(path.substr(0, slash).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    std::string shorter = "/proc/self/fd/" + std::to_string(folder.get()) + path.substr(slash);
    return {std::move(folder), std::move(shorter)};
}

void send_answer(int client, int socket) {
    char byte = socket >= 0 ? 'S' : 'E';
    iovec data{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    if (socket >= 0) {
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &socket, sizeof socket);
    }
    ::sendmsg(client, &message, MSG_NOSIGNAL);  // a router that went away needs no answer
}

class UnixConnector final : public Connector {
public:
    UnixConnector(Descriptor listener, Descriptor stop, std::string path, NamespaceSockets& sockets,
                  std::uint16_t port)
        : listener_(std::move(listener)),
          stop_(std::move(stop)),
          path_(std::move(path)),
          sockets_(sockets),
          port_(port),
          thread_([this] { work(); }) {}
    ~UnixConnector() override {
        std::uint64_t one = 1;
        [[maybe_unused]] ssize_t n = ::write(stop_.get(), &one, sizeof one);
        thread_.join();
        ::unlink(path_.c_str());
    }

private:
    void work() {
        while (true) {
            pollfd waiting[2] = {{listener_.get(), POLLIN, 0}, {stop_.get(), POLLIN, 0}};
            if (::poll(waiting, 2, -1) < 0) continue;
            if (waiting[1].revents) return;
            Descriptor client(::accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC));
            if (!client) continue;
            auto socket = sockets_.connect("127.0.0.1", port_, kConnectTimeoutMs);
            Descriptor owned(socket ? *socket : -1);
            send_answer(client.get(), owned.get());
        }
    }

    Descriptor listener_;
    Descriptor stop_;
    std::string path_;
    NamespaceSockets& sockets_;
    std::uint16_t port_;
    std::thread thread_;
};

}  // namespace

Result<std::unique_ptr<NamespaceSockets>> NamespaceSockets::enter(int network_namespace) {
    auto sockets = std::make_unique<NamespaceThread>();
    ATHANOR_CHECK(sockets->start(network_namespace));
    return sockets;
}

Result<std::unique_ptr<Connector>> Connector::serve(const std::string& socket_path, NamespaceSockets& sockets,
                                                    std::uint16_t port) {
    ::unlink(socket_path.c_str());
    SocketPlace place = short_path(socket_path);
    ATHANOR_TRY(sockaddr_un at, unix_address(place.path));
    Descriptor listener(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!listener || ::bind(listener.get(), reinterpret_cast<sockaddr*>(&at), sizeof at) != 0)
        return system_error("bind " + socket_path, errno);
    ::chmod(socket_path.c_str(), 0600);
    if (::listen(listener.get(), kBacklog) != 0) return system_error("listen " + socket_path, errno);
    Descriptor stop(::eventfd(0, EFD_CLOEXEC));
    return std::make_unique<UnixConnector>(std::move(listener), std::move(stop), socket_path, sockets, port);
}

Result<int> receive_connection(const std::string& socket_path) {
    SocketPlace place = short_path(socket_path);
    ATHANOR_TRY(sockaddr_un at, unix_address(place.path));
    Descriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!fd || ::connect(fd.get(), reinterpret_cast<sockaddr*>(&at), sizeof at) != 0)
        return system_error("connect " + socket_path, errno);
    timeval limit{2, 0};
    ::setsockopt(fd.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    char byte = 0;
    iovec data{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    ssize_t n = ::recvmsg(fd.get(), &message, MSG_CMSG_CLOEXEC);
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    if (n != 1 || !header || header->cmsg_type != SCM_RIGHTS)
        return fail("ServiceUnavailable", "the container does not accept connections", 503);
    int socket = -1;
    std::memcpy(&socket, CMSG_DATA(header), sizeof socket);
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
    return socket;
}

}  // namespace athanor::compute
