#include "base/time_zone.hpp"

#include <algorithm>

#include "base/file.hpp"

namespace athanor {
namespace {

using namespace std::chrono;

constexpr std::string_view kDatabase = "/usr/share/zoneinfo/";
constexpr std::size_t kFileLimit = 1u << 20;
constexpr std::size_t kNameLimit = 50;  // the API's own
constexpr std::size_t kHeader = 44;

std::int64_t big_endian(std::string_view bytes) {
    auto value = static_cast<std::uint64_t>(static_cast<signed char>(bytes[0]));  // sign-extended
    for (char c : bytes.substr(1)) value = value << 8 | static_cast<unsigned char>(c);
    return static_cast<std::int64_t>(value);
}

bool is_zone_name(std::string_view name) {
    if (name.empty() || name.size() > kNameLimit || name.starts_with('/')) return false;
    bool plain = std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               c == '+' || c == '-' || c == '/';
    });
    return plain && name != "localtime" && name != "posixrules" && name != "Factory" &&
           !name.starts_with("right/") && !name.starts_with("posix/");
}

// The six counts of a header (RFC 8536 §3.1).
struct Counts {
    std::uint64_t isut, isstd, leap, time, type, chars;
    std::uint64_t body(std::uint64_t time_size) const {
        return time * (time_size + 1) + type * 6 + chars + leap * (time_size + 4) + isstd + isut;
    }
};

std::optional<Counts> read_header(std::string_view bytes) {
    if (bytes.size() < kHeader || !bytes.starts_with("TZif")) return std::nullopt;
    auto count = [&](std::size_t index) {
        return static_cast<std::uint32_t>(big_endian(bytes.substr(20 + 4 * index, 4)));
    };
    return Counts{count(0), count(1), count(2), count(3), count(4), count(5)};
}

}  // namespace

// A rule in the form of the TZ variable (POSIX, with RFC 8536's wider hours): CET-1CEST,M3.5.0,M10.5.0/3
class TimeZone::RuleReader {
public:
    explicit RuleReader(std::string_view text) : rest_(text) {}

    std::optional<Rule> read() {
        Rule rule;
        name();
        rule.standard = -time();
        if (ok_ && !rest_.empty()) {
            rule.has_saving = true;
            name();
            rule.saving = next_is(',') ? rule.standard + hours(1) : -time();
            rule.start = change();
            rule.end = change();
        }
        if (!ok_ || !rest_.empty()) return std::nullopt;
        return rule;
    }

private:
    bool next_is(char c) const { return ok_ && !rest_.empty() && rest_.front() == c; }
    bool skip(char c) {
        if (!next_is(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }
    void expect(char c) { ok_ = skip(c) && ok_; }
    int number(int low, int high) {
        int value = 0;
        std::size_t digits = 0;
        for (; ok_ && digits < 3 && !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9';
             ++digits) {
            value = value * 10 + (rest_.front() - '0');
            rest_.remove_prefix(1);
        }
        ok_ = ok_ && digits > 0 && value >= low && value <= high;
        return ok_ ? value : low;
    }
    void name() {
        bool quoted = skip('<');
        std::size_t length = 0;
        auto belongs = [&](char c) {
            bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            return letter || (quoted && ((c >= '0' && c <= '9') || c == '+' || c == '-'));
        };
        while (length < rest_.size() && belongs(rest_[length])) ++length;
        rest_.remove_prefix(length);
        ok_ = ok_ && length >= 3;
        if (quoted) expect('>');
    }
    seconds time() {  // [+-]hh[:mm[:ss]]
        int sign = skip('-') ? -1 : 1;
        if (sign > 0) skip('+');
        seconds value = hours(number(0, 167));
        if (skip(':')) value += minutes(number(0, 59));
        if (skip(':')) value += seconds(number(0, 59));
        return sign * value;
    }
    Change change() {
        Change c;
        expect(',');
        if (skip('M')) {
            c.form = Change::Form::month_week_day;
            c.month = number(1, 12);
            expect('.');
            c.week = number(1, 5);
            expect('.');
            c.day = number(0, 6);
        } else if (skip('J')) {
            c.form = Change::Form::julian_without_leap_day;
            c.day = number(1, 365);
        } else {
            c.day = number(0, 365);
        }
        if (skip('/')) c.time = time();
        return c;
    }

    std::string_view rest_;
    bool ok_ = true;
};

LocalSeconds TimeZone::Change::in(year y) const {
    local_days date = local_days(y / January / 1);
    switch (form) {
        case Form::month_week_day: {
            auto m = std::chrono::month(static_cast<unsigned>(month));
            weekday wanted(static_cast<unsigned>(day));
            date = week == 5 ? local_days(y / m / wanted[last])
                             : local_days(y / m / wanted[static_cast<unsigned>(week)]);
            break;
        }
        case Form::julian_without_leap_day: date += days(day - 1 + (y.is_leap() && day >= 60 ? 1 : 0)); break;
        case Form::day_of_year: date += days(day); break;
    }
    return date + time;
}

seconds TimeZone::Rule::offset(UtcSeconds t) const {
    if (!has_saving) return standard;
    year y = year_month_day(floor<days>(t + standard)).year();
    UtcSeconds from(start.in(y).time_since_epoch() - standard);
    UtcSeconds to(end.in(y).time_since_epoch() - saving);
    bool saves = from < to ? t >= from && t < to
                           : !(t >= to && t < from);  // south of the equator it spans the new year
    return saves ? saving : standard;
}

// One data block (RFC 8536 §3.2). `bytes` begins with its header.
bool TimeZone::read_body(std::string_view bytes, std::size_t time_size, TimeZone* zone, std::size_t* used) {
    auto counts = read_header(bytes);
    if (!counts || counts->body(time_size) > bytes.size() - kHeader) return false;
    *used = kHeader + counts->body(time_size);
    if (counts->type == 0 || counts->leap != 0) return false;
    std::string_view times = bytes.substr(kHeader, counts->time * time_size);
    std::string_view indexes = bytes.substr(kHeader + times.size(), counts->time);
    std::string_view types = bytes.substr(kHeader + times.size() + indexes.size(), counts->type * 6);
    constexpr std::int64_t kFarthest = 25 * 3600 + 59 * 60 + 59;  // RFC 8536: utoff SHOULD lie below 26 hours
    for (std::size_t i = 0; i < counts->type; ++i) {
        if (std::abs(big_endian(types.substr(i * 6, 4))) > kFarthest) return false;
    }
    zone->first_offset_ = static_cast<std::int32_t>(big_endian(types.substr(0, 4)));
    for (std::size_t i = 0; i < counts->time; ++i) {
        auto type = static_cast<unsigned char>(indexes[i]);
        if (type >= counts->type) return false;
        Transition next{big_endian(times.substr(i * time_size, time_size)),
                        static_cast<std::int32_t>(big_endian(types.substr(type * 6, 4)))};
        if (!zone->transitions_.empty() && zone->transitions_.back().time >= next.time) return false;
        zone->transitions_.push_back(next);
    }
    return true;
}

std::optional<TimeZone> TimeZone::parse(std::string_view bytes) {
    TimeZone zone;
    std::size_t used = 0;
    if (bytes.size() < kHeader) return std::nullopt;
    if (bytes[4] == '\0') {  // version 1 has no second block and no rule
        if (!read_body(bytes, 4, &zone, &used)) return std::nullopt;
        return zone;
    }
    auto first = read_header(bytes);
    if (!first || first->body(4) > bytes.size() - kHeader) return std::nullopt;
    bytes.remove_prefix(kHeader + first->body(4));
    if (!read_body(bytes, 8, &zone, &used)) return std::nullopt;
    std::string_view footer = bytes.substr(used);
    if (footer.size() < 2 || footer.front() != '\n' || footer.back() != '\n') return std::nullopt;
    footer = footer.substr(1, footer.size() - 2);
    if (footer.empty()) return zone;
    zone.rule_ = RuleReader(footer).read();
    if (!zone.rule_) return std::nullopt;
    return zone;
}

Result<TimeZone> TimeZone::load(std::string_view name) {
    if (name == "UTC") return utc();
    if (is_zone_name(name)) {
        auto bytes = read_file(system_filesystem(), std::string(kDatabase) + std::string(name), kFileLimit);
        if (bytes) {
            if (auto zone = parse(*bytes)) return *std::move(zone);
        }
    }
    return validation_error("Invalid time zone: " + std::string(name.substr(0, kNameLimit)));
}

seconds TimeZone::offset(UtcSeconds t) const {
    std::int64_t when = t.time_since_epoch().count();
    if (rule_ && (transitions_.empty() || when >= transitions_.back().time)) return rule_->offset(t);
    auto after = std::ranges::upper_bound(transitions_, when, {}, &Transition::time);
    return seconds(after == transitions_.begin() ? first_offset_ : std::prev(after)->offset);
}

// The offset a day before and a day after are all that can hold at `local`: no zone changes its clocks twice in two days.
TimeZone::Instants TimeZone::to_utc(LocalSeconds local) const {
    UtcSeconds as_utc(local.time_since_epoch());
    seconds before = offset(as_utc - hours(26)), after = offset(as_utc + hours(26));
    Instants found{.earlier = std::nullopt, .shifted = as_utc - before};
    for (seconds guess : {before, after}) {
        UtcSeconds t = as_utc - guess;
        if (offset(t) == guess && (!found.earlier || t < *found.earlier)) found.earlier = t;
    }
    if (found.earlier) found.shifted = *found.earlier;
    return found;
}

}  // namespace athanor
