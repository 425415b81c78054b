#include "compute/agent/log_spool.hpp"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/log.hpp"

namespace athanor::compute {
namespace {

// A record in the spool: when, how long, the bytes. Only this process reads it back.
struct Head {
    std::int64_t micros = 0;
    std::uint32_t size = 0;
} __attribute__((packed));

constexpr std::size_t kBatchBytes = 1u << 20;
constexpr std::size_t kTailLines = 12;
constexpr std::size_t kTailBytes = 1024;

}  // namespace

Result<std::unique_ptr<LogSpool>> LogSpool::open(const std::string& path, std::uint64_t limit) {
    Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!file) return system_error("open " + path, errno);
    return std::unique_ptr<LogSpool>(new LogSpool(std::move(file), limit));
}

void LogSpool::append(Timestamp at, std::string_view message) {
    std::unique_lock lock(mutex_);
    space_.wait(lock, [&] { return closed_ || end_ < limit_; });
    if (closed_) return;
    Head head{at.time_since_epoch().count(), static_cast<std::uint32_t>(message.size())};
    std::string record(reinterpret_cast<const char*>(&head), sizeof head);
    record += message;
    for (std::size_t done = 0; done < record.size();) {
        ssize_t n = ::pwrite(file_.get(), record.data() + done, record.size() - done,
                             static_cast<off_t>(end_ + done));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) {  // a full disk costs log lines, not the job
            log::warn("a log line is lost: {}", std::strerror(errno));
            return;
        }
        done += static_cast<std::size_t>(n);
    }
    end_ += record.size();
    ++next_;
    tail_.emplace_back(message.substr(0, kTailBytes));
    if (tail_.size() > kTailLines) tail_.pop_front();
    if (wake_ && next_ - first_ == 1) wake_();
}

Result<LogBatch> LogSpool::next() const {
    std::lock_guard lock(mutex_);
    LogBatch batch{.first = first_, .lines = {}};
    std::size_t bytes = 0;
    for (std::uint64_t at = start_;
         at < end_ && batch.lines.size() < kMaxLogBatchLines && bytes < kBatchBytes;) {
        Head head;
        if (::pread(file_.get(), &head, sizeof head, static_cast<off_t>(at)) != sizeof head)
            return system_error("read log.spool", EIO);
        LogLine line{Timestamp(Duration(head.micros)), std::string(head.size, '\0')};
        if (::pread(file_.get(), line.message.data(), head.size, static_cast<off_t>(at + sizeof head)) !=
            static_cast<ssize_t>(head.size))
            return system_error("read log.spool", EIO);
        at += sizeof head + head.size;
        bytes += head.size;
        batch.lines.push_back(std::move(line));
    }
    return batch;
}

void LogSpool::acknowledge(std::int64_t next_line) {
    std::lock_guard lock(mutex_);
    while (first_ < next_line && start_ < end_) {
        Head head;
        if (::pread(file_.get(), &head, sizeof head, static_cast<off_t>(start_)) != sizeof head) return;
        start_ += sizeof head + head.size;
        ++first_;
    }
    if (start_ < end_ || start_ == 0) return;
    // All is acknowledged: the file begins anew.
    if (::ftruncate(file_.get(), 0) == 0) start_ = end_ = 0;
    space_.notify_all();
}

std::int64_t LogSpool::appended() const {
    std::lock_guard lock(mutex_);
    return next_;
}

bool LogSpool::drained() const {
    std::lock_guard lock(mutex_);
    return first_ == next_;
}

bool LogSpool::closed() const {
    std::lock_guard lock(mutex_);
    return closed_;
}

void LogSpool::close() {
    std::lock_guard lock(mutex_);
    closed_ = true;
    space_.notify_all();
}

std::string LogSpool::tail() const {
    std::lock_guard lock(mutex_);
    std::string text;
    for (auto line = tail_.rbegin(); line != tail_.rend(); ++line) {
        if (text.size() + line->size() + 1 > kTailBytes) break;
        text = text.empty() ? *line : *line + "\n" + text;
    }
    return text;
}

LogPump::LogPump(int output, int error_output, LogSpool& spool, Clock& clock)
    : thread_([output, error_output, &spool, &clock] {
          LineSplitter splitters[2];
          pollfd waiting[2] = {{output, POLLIN, 0}, {error_output, POLLIN, 0}};
          auto sink = [&](std::string_view line) { spool.append(clock.now(), line); };
          std::string buffer(64 * 1024, '\0');
          while (waiting[0].fd >= 0 || waiting[1].fd >= 0) {
              if (::poll(waiting, 2, -1) < 0 && errno != EINTR) break;
              for (int i = 0; i < 2; ++i) {
                  if (waiting[i].fd < 0 || waiting[i].revents == 0) continue;
                  ssize_t n = ::read(waiting[i].fd, buffer.data(), buffer.size());
                  if (n > 0) splitters[i].feed({buffer.data(), static_cast<std::size_t>(n)}, sink);
                  if (n == 0 || (n < 0 && errno != EINTR)) {
                      splitters[i].finish(sink);
                      waiting[i].fd = -1;  // poll ignores it
                  }
              }
          }
      }) {}

void LogPump::join() {
    if (thread_.joinable()) thread_.join();
}

}  // namespace athanor::compute
