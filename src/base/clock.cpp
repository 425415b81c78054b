#include "base/clock.hpp"

#include <fmt/format.h>

#include <array>
#include <asio/steady_timer.hpp>
#include <cmath>
#include <map>
#include <mutex>

namespace athanor {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 7> kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 7> kLongDays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> kShortMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

class SystemClock final : public Clock {
public:
    Timestamp now() override { return time_point_cast<microseconds>(std::chrono::system_clock::now()); }
    Duration monotonic() override {
        return duration_cast<microseconds>(steady_clock::now().time_since_epoch());
    }
    Task<void> sleep(Duration duration) override {
        asio::steady_timer timer(co_await asio::this_coro::executor, duration);
        co_await timer.async_wait(asio::use_awaitable);
    }
};

struct Fields {
    int year = 0;
    unsigned month = 0, day = 0, weekday = 0;
    int hour = 0, minute = 0, second = 0, milli = 0;
};

Fields split(Timestamp t) {
    auto whole_day = floor<days>(t);
    year_month_day date(whole_day);
    hh_mm_ss time(floor<milliseconds>(t) - whole_day);
    return {.year = int(date.year()),
            .month = unsigned(date.month()),
            .day = unsigned(date.day()),
            .weekday = weekday(whole_day).c_encoding(),
            .hour = int(time.hours().count()),
            .minute = int(time.minutes().count()),
            .second = int(time.seconds().count()),
            .milli = int(time.subseconds().count())};
}

// Reads a date from left to right. Every step is skipped once one has failed.
class Scanner {
public:
    explicit Scanner(std::string_view text) : rest_(text) {}

    bool ok() const { return ok_; }
    // 08:49:37
    struct TimeOfDay {
        int hour, minute, second;
    };
    TimeOfDay time_of_day() {
        int hour = digits(2);
        literal(":");
        int minute = digits(2);
        literal(":");
        return {hour, minute, digits(2)};
    }
    bool finished() const { return ok_ && rest_.empty(); }
    bool next_is(char c) const { return ok_ && !rest_.empty() && rest_.front() == c; }
    bool next_is_digit() const {
        return ok_ && !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9';
    }

    int digits(std::size_t count) {
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (!next_is_digit()) return ok_ = false, 0;
            value = value * 10 + (rest_.front() - '0');
            rest_.remove_prefix(1);
        }
        return value;
    }
    void literal(std::string_view expected) {
        ok_ = ok_ && rest_.starts_with(expected);
        if (ok_) rest_.remove_prefix(expected.size());
    }
    template <std::size_t N>
    int one_of(const std::array<std::string_view, N>& names) {
        for (std::size_t i = 0; ok_ && i < N; ++i) {
            if (!rest_.starts_with(names[i])) continue;
            rest_.remove_prefix(names[i].size());
            return static_cast<int>(i);
        }
        ok_ = false;
        return 0;
    }
    // The digits of a fraction of a second, as microseconds.
    int micros() {
        if (!next_is_digit()) return ok_ = false, 0;
        int value = 0;
        int unit = 100'000;
        for (; next_is_digit(); unit /= 10) {
            value += digits(1) * unit;
        }
        return value;
    }

private:
    std::string_view rest_;
    bool ok_ = true;
};

std::optional<Timestamp> join(int year_number, int month_number, int day_number, int h, int m, int s) {
    auto date = year(year_number) / month(unsigned(month_number)) / day(unsigned(day_number));
    if (!date.ok() || h > 23 || m > 59 || s > 60) return std::nullopt;
    return sys_days(date) + hours(h) + minutes(m) + seconds(s);
}

}  // namespace

Clock& system_clock() {
    static SystemClock clock;
    return clock;
}

struct ManualClock::State {
    std::mutex mutex;
    Duration elapsed{0};
    std::multimap<Duration, Resume<int>> sleepers;
};

ManualClock::ManualClock() : state_(std::make_unique<State>()) {}
ManualClock::~ManualClock() = default;

Duration ManualClock::monotonic() {
    std::lock_guard lock(state_->mutex);
    return state_->elapsed;
}

Timestamp ManualClock::now() { return Timestamp(sys_days(year(2026) / January / 1)) + monotonic(); }

Task<void> ManualClock::sleep(Duration duration) {
    co_await suspend<int>([state = state_.get(), duration](Resume<int> resume) {
        {
            std::lock_guard lock(state->mutex);
            if (duration > Duration::zero()) {
                state->sleepers.emplace(state->elapsed + duration, std::move(resume));
                return;
            }
        }
        resume(0);
    });
}

void ManualClock::advance(Duration duration) {
    std::vector<Resume<int>> woken;
    {
        std::lock_guard lock(state_->mutex);
        state_->elapsed += duration;
        auto end = state_->sleepers.upper_bound(state_->elapsed);
        for (auto it = state_->sleepers.begin(); it != end; ++it) woken.push_back(std::move(it->second));
        state_->sleepers.erase(state_->sleepers.begin(), end);
    }
    for (auto& resume : woken) resume(0);
}

std::size_t ManualClock::sleepers() {
    std::lock_guard lock(state_->mutex);
    return state_->sleepers.size();
}

double to_epoch_seconds(Timestamp t) { return static_cast<double>(t.time_since_epoch().count()) / 1e6; }
Timestamp from_epoch_seconds(double seconds) { return Timestamp(Duration(std::llround(seconds * 1e6))); }
std::int64_t to_epoch_millis(Timestamp t) { return floor<milliseconds>(t).time_since_epoch().count(); }
Timestamp from_epoch_millis(std::int64_t millis) { return Timestamp(milliseconds(millis)); }

std::string format_iso8601(Timestamp t) {
    Fields f = split(t);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", f.year, f.month, f.day, f.hour, f.minute,
                       f.second, f.milli);
}

std::string format_http_date(Timestamp t) {
    Fields f = split(t);
    return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT", kDays[f.weekday], f.day,
                       kShortMonths[f.month - 1], f.year, f.hour, f.minute, f.second);
}

std::string format_sigv4_time(Timestamp t) {
    Fields f = split(t);
    return fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}Z", f.year, f.month, f.day, f.hour, f.minute,
                       f.second);
}

std::optional<Timestamp> parse_iso8601(std::string_view text) {
    Scanner in(text);
    int y = in.digits(4);
    in.literal("-");
    int mo = in.digits(2);
    in.literal("-");
    int d = in.digits(2);
    in.literal("T");
    auto [h, mi, s] = in.time_of_day();
    int micro = 0;
    if (in.next_is('.')) {
        in.literal(".");
        micro = in.micros();
    }
    minutes offset{0};
    if (in.next_is('+') || in.next_is('-')) {
        int sign = in.next_is('+') ? 1 : -1;
        in.literal(sign > 0 ? "+" : "-");
        int offset_hours = in.digits(2);
        in.literal(":");
        int offset_minutes = in.digits(2);
        if (offset_hours > 23 || offset_minutes > 59) return std::nullopt;
        offset = sign * (hours(offset_hours) + minutes(offset_minutes));
    } else {
        in.literal("Z");
    }
    if (!in.finished()) return std::nullopt;
    auto t = join(y, mo, d, h, mi, s);
    if (t) *t += microseconds(micro) - offset;
    return t;
}

std::optional<Timestamp> parse_sigv4_time(std::string_view text) {
    Scanner in(text);
    int y = in.digits(4), mo = in.digits(2), d = in.digits(2);
    in.literal("T");
    int h = in.digits(2), mi = in.digits(2), s = in.digits(2);
    in.literal("Z");
    if (!in.finished()) return std::nullopt;
    return join(y, mo, d, h, mi, s);
}

namespace {

// Sun, 06 Nov 1994 08:49:37 GMT, or with the zone of RFC 5322 as many clients of S3 write it: +0000, -0000.
std::optional<Timestamp> parse_imf_fixdate(std::string_view text) {
    Scanner in(text);
    in.one_of(kDays);
    in.literal(", ");
    int d = in.digits(2);
    in.literal(" ");
    int mo = in.one_of(kShortMonths) + 1;
    in.literal(" ");
    int y = in.digits(4);
    in.literal(" ");
    auto [h, mi, s] = in.time_of_day();
    in.literal(text.ends_with("+0000") ? " +0000" : text.ends_with("-0000") ? " -0000" : " GMT");
    if (!in.finished()) return std::nullopt;
    return join(y, mo, d, h, mi, s);
}

// Sunday, 06-Nov-94 08:49:37 GMT. Two digits of a year: 70 to 99 are the last century's.
std::optional<Timestamp> parse_rfc850(std::string_view text) {
    Scanner in(text);
    in.one_of(kLongDays);
    in.literal(", ");
    int d = in.digits(2);
    in.literal("-");
    int mo = in.one_of(kShortMonths) + 1;
    in.literal("-");
    int y = in.digits(2);
    in.literal(" ");
    auto [h, mi, s] = in.time_of_day();
    in.literal(" GMT");
    if (!in.finished()) return std::nullopt;
    return join(y + (y >= 70 ? 1900 : 2000), mo, d, h, mi, s);
}

// Sun Nov  6 08:49:37 1994
std::optional<Timestamp> parse_asctime(std::string_view text) {
    Scanner in(text);
    in.one_of(kDays);
    in.literal(" ");
    int mo = in.one_of(kShortMonths) + 1;
    in.literal(" ");
    bool short_day = in.next_is(' ');
    if (short_day) in.literal(" ");
    int d = in.digits(short_day ? 1 : 2);
    in.literal(" ");
    auto [h, mi, s] = in.time_of_day();
    in.literal(" ");
    int y = in.digits(4);
    if (!in.finished()) return std::nullopt;
    return join(y, mo, d, h, mi, s);
}

}  // namespace

std::optional<Timestamp> parse_http_date(std::string_view text) {
    if (auto t = parse_imf_fixdate(text)) return t;
    if (auto t = parse_rfc850(text)) return t;
    return parse_asctime(text);
}

}  // namespace athanor
