#include "base/schedule_expression.hpp"

#include <array>
#include <string>

#include "base/encoding.hpp"

namespace athanor {
namespace {

using namespace std::chrono;
using Rate = ScheduleExpression::Rate;
using At = ScheduleExpression::At;
using Cron = ScheduleExpression::Cron;

constexpr unsigned kFirstYear = 1970, kLastYear = 2199;
constexpr std::size_t kExpressionLimit = 256;  // the API's own
constexpr std::uint64_t kLongestRateInMinutes = 366ULL * 24 * 60 * 100;
constexpr std::array<std::string_view, 12> kMonthNames = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                                          "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
constexpr std::array<std::string_view, 7> kDayNames = {"SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"};

struct Field {
    unsigned low, high;
    std::span<const std::string_view> names = {};  // of low, low + 1, …
    bool wraps = true;
};
constexpr Field kMinutes{0, 59}, kHours{0, 23}, kDayOfMonth{1, 31};
constexpr Field kMonths{1, 12, kMonthNames}, kDayOfWeek{1, 7, kDayNames};
constexpr Field kYears{kFirstYear, kLastYear, {}, false};

std::string_view take_until(std::string_view& rest, char separator) {
    std::size_t at = rest.find(separator);
    std::string_view part = rest.substr(0, at);
    rest = at == std::string_view::npos ? std::string_view() : rest.substr(at + 1);
    return part;
}

std::optional<unsigned> digits(std::string_view text) {
    if (text.empty() || text.size() > 4 ||
        !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return parse_number<unsigned>(text);
}

std::optional<unsigned> value_of(std::string_view text, const Field& field) {
    for (std::size_t i = 0; i < field.names.size(); ++i) {
        if (equal_ignore_case(text, field.names[i])) return field.low + static_cast<unsigned>(i);
    }
    auto number = digits(text);
    if (!number || *number < field.low || *number > field.high) return std::nullopt;
    return number;
}

// 5, MON, 1-5, *, */10, 5/10, 1-30/2
template <std::size_t N>
bool read_element(std::string_view text, const Field& field, std::bitset<N>& out) {
    unsigned step = 1;
    bool stepped = text.find('/') != std::string_view::npos;
    std::string_view range = take_until(text, '/');
    if (stepped) {
        auto number = digits(text);
        if (!number || *number == 0 || *number > field.high) return false;
        step = *number;
    }
    unsigned from = field.low, to = field.high;
    if (range != "*" && !(stepped && range.empty())) {
        bool spans = range.find('-') != std::string_view::npos;
        auto first = value_of(take_until(range, '-'), field);
        if (!first) return false;
        from = *first;
        if (spans) {
            auto second = value_of(range, field);
            if (!second) return false;
            to = *second;
        } else if (!stepped) {
            to = from;
        }
    }
    if (from > to && !field.wraps) return false;
    unsigned size = field.high - field.low + 1;
    unsigned length = (to + size - from) % size;
    for (unsigned i = 0; i <= length; i += step) out.set(field.low + (from - field.low + i) % size);
    return true;
}

template <std::size_t N>
bool read_field(std::string_view text, const Field& field, std::bitset<N>& out) {
    if (text.empty() || text.ends_with(',')) return false;
    while (!text.empty()) {
        if (!read_element(take_until(text, ','), field, out)) return false;
    }
    return true;
}

bool read_day_of_month(std::string_view text, Cron& cron) {
    if (equal_ignore_case(text, "L")) {
        cron.day = Cron::Day::last;
    } else if (equal_ignore_case(text, "LW")) {
        cron.day = Cron::Day::last_weekday;
    } else if (text.ends_with('W') || text.ends_with('w')) {
        auto day = value_of(text.substr(0, text.size() - 1), kDayOfMonth);
        if (!day) return false;
        cron.day = Cron::Day::nearest_weekday;
        cron.number = *day;
    } else {
        cron.day = text == "*" ? Cron::Day::any : Cron::Day::of_month;
        return read_field(text, kDayOfMonth, cron.days);
    }
    return true;
}

bool read_day_of_week(std::string_view text, Cron& cron) {
    if (equal_ignore_case(text, "L")) text = "7";  // the week's last day
    if (std::size_t hash = text.find('#'); hash != std::string_view::npos) {
        auto day = value_of(text.substr(0, hash), kDayOfWeek);
        auto nth = digits(text.substr(hash + 1));
        if (!day || !nth || *nth < 1 || *nth > 5) return false;
        cron.day = Cron::Day::nth_of_week;
        cron.number = *day - 1;
        cron.nth = *nth;
        return true;
    }
    if (text.size() > 1 && (text.ends_with('L') || text.ends_with('l'))) {
        auto day = value_of(text.substr(0, text.size() - 1), kDayOfWeek);
        if (!day) return false;
        cron.day = Cron::Day::last_of_week;
        cron.number = *day - 1;
        return true;
    }
    cron.day = text == "*" ? Cron::Day::any : Cron::Day::of_week;
    std::bitset<8> days;
    if (!read_field(text, kDayOfWeek, days)) return false;
    for (unsigned i = 0; i < 7; ++i) cron.days.set(i, days.test(i + 1));
    return true;
}

std::optional<Cron> read_cron(std::string_view text) {
    std::array<std::string_view, 6> fields;
    std::size_t count = 0;
    for (text = trim(text); !text.empty(); text = trim(text)) {
        if (count == fields.size()) return std::nullopt;
        fields[count++] = text.substr(0, text.find(' '));
        text.remove_prefix(fields[count - 1].size());
    }
    if (count != fields.size()) return std::nullopt;
    Cron cron;
    bool by_week = fields[2] == "?";
    if (by_week == (fields[4] == "?")) return std::nullopt;
    bool good = read_field(fields[0], kMinutes, cron.minutes) && read_field(fields[1], kHours, cron.hours) &&
                read_field(fields[3], kMonths, cron.months) && read_field(fields[5], kYears, cron.years) &&
                (by_week ? read_day_of_week(fields[4], cron) : read_day_of_month(fields[2], cron));
    if (!good) return std::nullopt;
    return cron;
}

std::optional<Rate> read_rate(std::string_view text, ScheduleDialect dialect) {
    text = trim(text);
    std::string_view number = take_until(text, ' ');
    std::string_view unit = trim(text);
    if (number.empty() || number.size() > 9 ||
        number.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    auto value = parse_number<std::uint64_t>(number);
    if (!value || *value == 0) return std::nullopt;
    bool plural = unit.ends_with('s');
    if (dialect == ScheduleDialect::rules && plural != (*value > 1)) return std::nullopt;
    if (plural) unit.remove_suffix(1);
    std::uint64_t minutes_each = unit == "minute" ? 1 : unit == "hour" ? 60 : unit == "day" ? 24 * 60 : 0;
    if (minutes_each == 0 || *value * minutes_each > kLongestRateInMinutes) return std::nullopt;
    return Rate{minutes(*value * minutes_each)};
}

std::optional<At> read_at(std::string_view text) {
    if (text.size() != 19 || text.ends_with("60"))
        return std::nullopt;  // 2026-11-22T12:00:00: no zone, no fraction, no leap second
    auto t = parse_iso8601(std::string(text) + "Z");
    if (!t) return std::nullopt;
    return At{LocalSeconds(floor<seconds>(t->time_since_epoch()))};
}

std::optional<Timestamp> next_of(const Rate& rate, Timestamp t, Timestamp anchor) {
    if (t < anchor) return anchor;
    Duration period = rate.period;
    return anchor + ((t - anchor) / period + 1) * period;
}

std::optional<Timestamp> next_of(const At& at, Timestamp t, const TimeZone& zone) {
    Timestamp when = zone.to_utc(at.local).shifted;
    if (when <= t) return std::nullopt;
    return when;
}

template <std::size_t N>
unsigned next_set(const std::bitset<N>& bits, unsigned from) {
    while (from < N && !bits.test(from)) ++from;
    return from;
}

// The times of one day from `earliest` on; the first that exists and comes after `t`.
std::optional<Timestamp> next_in_day(const Cron& cron, local_days day, minutes earliest, Timestamp t,
                                     const TimeZone& zone) {
    unsigned first_hour = static_cast<unsigned>(earliest / hours(1));
    for (unsigned h = next_set(cron.hours, first_hour); h < 24; h = next_set(cron.hours, h + 1)) {
        unsigned first_minute = h == first_hour ? static_cast<unsigned>(earliest.count() % 60) : 0;
        for (unsigned m = next_set(cron.minutes, first_minute); m < 60; m = next_set(cron.minutes, m + 1)) {
            auto found = zone.to_utc(day + hours(h) + minutes(m)).earlier;
            if (found && Timestamp(*found) > t) return *found;
        }
    }
    return std::nullopt;
}

// The local time of `t` is a lower bound: clocks that go back show earlier times again, but those have fired.
std::optional<Timestamp> next_of(const Cron& cron, Timestamp t, const TimeZone& zone) {
    t = std::max(t, Timestamp(sys_days(year(int(kFirstYear)) / January / 1)) - hours(48));
    if (t >= Timestamp(sys_days(year(int(kLastYear) + 2) / January / 1))) return std::nullopt;
    LocalSeconds local = zone.to_local(floor<seconds>(t));
    local_days today = floor<days>(local);
    minutes earliest = floor<minutes>(local - today);
    year_month_day date(today);
    unsigned first_day = unsigned(date.day());
    year_month month(date.year(), date.month());
    for (; int(month.year()) <= int(kLastYear); month += months(1), first_day = 1) {
        auto y = static_cast<unsigned>(std::max(int(month.year()), 0));
        if (!cron.years.test(y)) {
            unsigned next = next_set(cron.years, y);
            if (next > kLastYear) return std::nullopt;
            month = year(int(next)) / January;
            first_day = 1;
        }
        if (!cron.months.test(unsigned(month.month()))) continue;
        std::bitset<32> fires = cron.days_in(month);
        for (unsigned d = next_set(fires, first_day); d < 32; d = next_set(fires, d + 1)) {
            local_days day = local_days(month / std::chrono::day(d));
            if (auto found = next_in_day(cron, day, day == today ? earliest : minutes(0), t, zone))
                return found;
        }
    }
    return std::nullopt;
}

unsigned weekday_of(year_month month, unsigned day) {
    return weekday(sys_days(month / std::chrono::day(day))).c_encoding();
}

// Monday to Friday nearest to `day`, in the same month.
unsigned nearest_weekday(year_month month, unsigned day, unsigned last) {
    switch (weekday_of(month, day)) {
        case 0: return day < last ? day + 1 : day - 2;
        case 6: return day > 1 ? day - 1 : day + 2;
        default: return day;
    }
}

}  // namespace

std::bitset<32> Cron::days_in(year_month month) const {
    std::bitset<32> out;
    auto last_day = unsigned((month / last).day());
    unsigned first_weekday = weekday_of(month, 1);
    switch (day) {
        case Day::any:
            for (unsigned d = 1; d <= last_day; ++d) out.set(d);
            break;
        case Day::of_month:
            for (unsigned d = 1; d <= last_day; ++d) out.set(d, days.test(d));
            break;
        case Day::last: out.set(last_day); break;
        case Day::last_weekday: out.set(nearest_weekday(month, last_day, last_day)); break;
        case Day::nearest_weekday:
            if (number <= last_day) out.set(athanor::nearest_weekday(month, number, last_day));
            break;
        case Day::of_week:
            for (unsigned d = 1; d <= last_day; ++d) out.set(d, days.test((first_weekday + d - 1) % 7));
            break;
        case Day::last_of_week: out.set(last_day - (weekday_of(month, last_day) + 7 - number) % 7); break;
        case Day::nth_of_week: {
            unsigned d = 1 + (number + 7 - first_weekday) % 7 + 7 * (nth - 1);
            if (d <= last_day) out.set(d);
            break;
        }
    }
    return out;
}

Result<ScheduleExpression> ScheduleExpression::parse(std::string_view text, ScheduleDialect dialect) {
    auto inside = [&](std::string_view name) -> std::optional<std::string_view> {
        if (text.size() > kExpressionLimit || !text.starts_with(name) || !text.ends_with(')'))
            return std::nullopt;
        return text.substr(name.size(), text.size() - name.size() - 1);
    };
    if (auto rate = inside("rate(")) {
        if (auto form = read_rate(*rate, dialect)) return ScheduleExpression(*form);
    } else if (auto cron = inside("cron(")) {
        if (auto form = read_cron(*cron)) return ScheduleExpression(*form);
    } else if (auto at = inside("at("); at && dialect == ScheduleDialect::scheduler) {
        if (auto form = read_at(*at)) return ScheduleExpression(*form);
    }
    if (dialect == ScheduleDialect::rules)
        return validation_error("Parameter ScheduleExpression is not valid.");
    return validation_error("Invalid Schedule Expression " + std::string(text) + ".");
}

std::optional<Timestamp> ScheduleExpression::next_after(Timestamp t, Timestamp anchor,
                                                        const TimeZone& zone) const {
    if (const auto* rate = std::get_if<Rate>(&form_)) return next_of(*rate, t, anchor);
    if (const auto* at = std::get_if<At>(&form_)) return next_of(*at, t, zone);
    return next_of(std::get<Cron>(form_), t, zone);
}

Timestamp last_occurrence(Timestamp known, Timestamp now,
                          const std::function<std::optional<Timestamp>(Timestamp)>& next_after) {
    Timestamp low = known, high = now;  // an occurrence; there is none in (high, now]
    while (true) {
        auto next = next_after(low);
        if (!next || *next > now) return low;
        low = *next;
        Timestamp middle = low + (high - low) / 2;
        if (auto later = next_after(middle); later && *later <= now) {
            low = *later;
        } else {
            high = middle;
        }
    }
}

}  // namespace athanor
