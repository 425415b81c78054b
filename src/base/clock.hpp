// Time is passed in (DESIGN §8), so that a test can run a simulated day in a second. Timestamps are UTC with
// microseconds.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/task.hpp"

namespace athanor {

using Timestamp = std::chrono::sys_time<std::chrono::microseconds>;
using Duration = std::chrono::microseconds;

class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() = 0;                      // wall time
    virtual Duration monotonic() = 0;                 // since some fixed instant; never goes back
    virtual Task<void> sleep(Duration duration) = 0;  // on the caller's executor
};

Clock& system_clock();

// Starts at 2026-01-01T00:00:00Z and stands still until advanced; `advance` wakes those whose time has come.
// Thread-safe.
class ManualClock final : public Clock {
public:
    ManualClock();
    ~ManualClock() override;
    Timestamp now() override;
    Duration monotonic() override;
    Task<void> sleep(Duration duration) override;
    void advance(Duration duration);
    std::size_t sleepers();

private:
    struct State;
    std::unique_ptr<State> state_;
};

double to_epoch_seconds(Timestamp t);
Timestamp from_epoch_seconds(double seconds);
std::int64_t to_epoch_millis(Timestamp t);
Timestamp from_epoch_millis(std::int64_t millis);

std::string format_iso8601(Timestamp t);     // 2026-11-22T09:52:40.123Z
std::string format_http_date(Timestamp t);   // Sun, 22 Nov 2026 09:52:40 GMT (RFC 9110 §5.6.7)
std::string format_sigv4_time(Timestamp t);  // 20261122T095240Z
std::optional<Timestamp> parse_iso8601(std::string_view text);  // with or without fraction, Z or ±hh:mm
std::optional<Timestamp> parse_http_date(std::string_view text);
std::optional<Timestamp> parse_sigv4_time(std::string_view text);

}  // namespace athanor
