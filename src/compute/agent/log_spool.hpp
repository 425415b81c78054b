// Log lines between the sandbox and the server. Pumps cut what the process writes into lines and append them to <run-dir>/log.spool; the
// shipper reads batches back and forgets them when the server has acknowledged. So memory is bounded however long the server is away, and
// so is the file: past its limit `append` waits, which stops the pump and, when its pipe is full, the process.
//
// Thread-safe: pumps append from their threads, the agent's loop reads. A line is numbered by its place since the agent's start.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "base/clock.hpp"
#include "compute/agent/isolation/process.hpp"
#include "compute/agent_protocol.hpp"

namespace athanor::compute {

class LogSpool {
public:
    static constexpr std::uint64_t kLimit = 1ull << 30;
    static Result<std::unique_ptr<LogSpool>> open(const std::string& path, std::uint64_t limit = kLimit);

    // `wake` is called, from the appending thread, whenever a line arrives at a spool that had none. Set it before anything is appended.
    void on_line(std::function<void()> wake) { wake_ = std::move(wake); }
    void append(Timestamp at, std::string_view message);
    // The lines that follow the acknowledged ones: up to a batch's worth and about 1 MiB; empty if there are none.
    Result<LogBatch> next() const;
    void acknowledge(std::int64_t next_line);  // the server expects this one next
    std::int64_t appended() const;             // lines so far
    bool drained() const;                      // all are acknowledged
    bool closed() const;
    void close();              // wakes a waiting append; from then on lines are dropped
    std::string tail() const;  // the last lines, at most about 1,024 bytes: for a failure's reason

private:
    LogSpool(Descriptor file, std::uint64_t limit) : file_(std::move(file)), limit_(limit) {}
    Descriptor file_;
    std::uint64_t limit_;
    mutable std::mutex mutex_;
    std::condition_variable space_;
    std::uint64_t end_ = 0;    // bytes in the file
    std::uint64_t start_ = 0;  // where the first line that is not acknowledged begins
    std::int64_t first_ = 0;   // its number
    std::int64_t next_ = 0;    // the number of the next appended line
    bool closed_ = false;
    std::deque<std::string> tail_;
    std::function<void()> wake_;
};

// Cuts bytes into lines: '\n' ends one, a '\r' before it is dropped; lines longer than the protocol allows are cut.
class LineSplitter {
public:
    template <class Sink>
    void feed(std::string_view bytes, Sink&& line) {
        for (char c : bytes) {
            if (c != '\n') partial_ += c;
            if (c == '\n' || partial_.size() >= kMaxLogLineBytes) emit(line);
        }
    }
    template <class Sink>
    void finish(Sink&& line) {
        if (!partial_.empty()) emit(line);
    }

private:
    template <class Sink>
    void emit(Sink& line) {
        if (partial_.ends_with('\r')) partial_.pop_back();
        line(std::string_view(partial_));
        partial_.clear();
    }
    std::string partial_;
};

// Reads the process's two outputs on a thread of its own until both are at their end.
class LogPump {
public:
    LogPump(int output, int error_output, LogSpool& spool, Clock& clock);
    ~LogPump() { join(); }
    void join();

private:
    std::thread thread_;
};

}  // namespace athanor::compute
