#include "console/preview/columns.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>

#include "base/clock.hpp"
#include "base/encoding.hpp"
#include "base/log.hpp"

namespace athanor::console {
namespace {

constexpr std::size_t kRowsShown = 100, kTop = 10, kLongestCell = 1000, kLongestValue = 80;

std::optional<bool> as_boolean(std::string_view text) {
    if (equal_ignore_case(text, "true")) return true;
    if (equal_ignore_case(text, "false")) return false;
    return std::nullopt;
}

struct Column {
    bool integers = true, numbers = true, booleans = true, times = true;
    std::size_t filled = 0, missing = 0;
    double least = std::numeric_limits<double>::infinity(), greatest = -least, sum = 0;
    std::string least_text, greatest_text;  // by bytes: of texts
    struct Value {
        std::size_t count = 0;
        std::string shown;
    };
    std::unordered_map<std::uint64_t, Value> values;  // by hash
    bool more_values = false;
    std::array<std::size_t, kBins> bins{};

    const char* type() const {
        if (filled == 0) return "text";
        if (integers) return "integer";
        if (numbers) return "number";
        if (booleans) return "boolean";
        return times ? "time" : "text";
    }
    bool is_measured() const { return filled > 0 && (numbers || (times && !booleans)); }
    // Of a column that is measured: what it turned out to be.
    std::optional<double> measure(std::string_view text) const {
        return numbers ? as_number(text) : as_time(text);
    }

    void look_at(std::string_view text, std::size_t most_values) {
        ++filled;
        std::optional<double> value;
        if (numbers) {
            value = as_number(text);
            if (!value) begin_again(numbers);
            if (value && integers) integers = parse_number<std::int64_t>(text).has_value();
            if (!value) integers = false;
        }
        if (booleans && !as_boolean(text)) booleans = false;
        if (!value && times) {
            value = as_time(text);
            if (!value) begin_again(times);
        }
        if (value) {
            least = std::min(least, *value);
            greatest = std::max(greatest, *value);
            sum += *value;
        } else if (!numbers && !times) {
            const std::string shown = shortened(text, kLongestValue);
            if (least_text.empty() || shown < least_text) least_text = shown;
            if (shown > greatest_text) greatest_text = shown;
        }
        const std::uint64_t hash = std::hash<std::string_view>()(text);
        auto found = values.find(hash);
        if (found == values.end()) {
            if (values.size() >= most_values) {
                more_values = true;
                return;
            }
            found = values.emplace(hash, Value{0, shortened(text, kLongestValue)}).first;
        }
        ++found->second.count;
    }

    // A value is not of the kind that all before were: what was measured meant nothing.
    void begin_again(bool& kind) {
        kind = false;
        least = std::numeric_limits<double>::infinity();
        greatest = -least;
        sum = 0;
    }

    void count(std::string_view text) {
        auto value = measure(text);
        if (!value) return;
        const double width = greatest - least;
        const double place = width > 0 && std::isfinite(width) ? (*value - least) / width * kBins : 0;
        ++bins.at(std::min(kBins - 1, static_cast<std::size_t>(place)));
    }
};

// Large ones with an exponent: readers of JSON, ours too, take digits alone for an integer, and it may be larger than any.
void write_number(json::Writer& w, double value) {
    if (std::isfinite(value) && std::abs(value) >= 1e17)
        w.raw(fmt::format("{:.17g}", value));
    else
        w.number(value);
}

std::string time_text(double seconds) { return format_iso8601(from_epoch_seconds(seconds)); }

void write_measure(json::Writer& w, const Column& column, double value) {
    if (!column.numbers)
        w.string(time_text(value));
    else if (column.integers && std::abs(value) < 9e15)
        w.number(static_cast<std::int64_t>(value));
    else
        write_number(w, value);
}

void write_histogram(json::Writer& w, const Column& column) {
    w.key("histogram").begin_array();
    const double width = (column.greatest - column.least) / kBins;
    const std::size_t bins = width > 0 && std::isfinite(width) ? kBins : 1;
    for (std::size_t i = 0; i < bins; ++i) {
        const double from = column.least + width * static_cast<double>(i);
        const double to = i + 1 == bins ? column.greatest : from + width;
        w.begin_object();
        if (column.numbers) {
            write_number(w.key("from"), from);
            write_number(w.key("to"), to);
        } else
            w.key("from").string(time_text(from)).key("to").string(time_text(to));
        w.key("count").number(static_cast<std::uint64_t>(column.bins.at(i))).end_object();
    }
    w.end_array();
}

void write_top(json::Writer& w, const Column& column) {
    std::vector<const Column::Value*> top;
    for (const auto& [hash, value] : column.values) top.push_back(&value);
    const auto kept = std::min(top.size(), kTop);
    std::ranges::partial_sort(top, top.begin() + static_cast<std::ptrdiff_t>(kept),
                              [](const auto* a, const auto* b) {
                                  return a->count != b->count ? a->count > b->count : a->shown < b->shown;
                              });
    w.key("top").begin_array();
    for (std::size_t i = 0; i < kept; ++i) {
        w.begin_object().key("value").string(top[i]->shown);
        w.key("count").number(static_cast<std::uint64_t>(top[i]->count)).end_object();
    }
    w.end_array();
}

void write_column(json::Writer& w, const Column& column, const std::string& name) {
    w.begin_object().key("name").string(shortened(name, kLongestCell)).key("type").string(column.type());
    w.key("missing").number(static_cast<std::uint64_t>(column.missing));
    w.key("distinct").number(static_cast<std::uint64_t>(column.values.size()));
    if (column.more_values) w.key("moreDistinct").boolean(true);
    if (column.is_measured()) {
        w.key("min");
        write_measure(w, column, column.least);
        w.key("max");
        write_measure(w, column, column.greatest);
        if (column.numbers) write_number(w.key("mean"), column.sum / static_cast<double>(column.filled));
        write_histogram(w, column);
    } else if (column.filled > 0 && !column.booleans) {
        w.key("min").string(column.least_text).key("max").string(column.greatest_text);
    }
    write_top(w, column);
    w.end_object();
}

void write_row(json::Writer& w, const Record& record, std::size_t columns) {
    w.begin_array();
    for (std::size_t i = 0; i < columns; ++i) {
        if (i < record.size() && record[i].there)
            w.string(shortened(record[i].text, kLongestCell));
        else
            w.null();
    }
    w.end_array();
}

}  // namespace

std::string shortened(std::string_view text, std::size_t limit) {
    if (text.size() <= limit) return std::string(text);
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) --limit;
    return std::string(text.substr(0, limit)) + "…";
}

bool is_missing(std::string_view text) {
    constexpr std::array<std::string_view, 6> kWords = {"NA", "N/A", "NaN", "null", "NULL", "None"};
    return text.empty() || equal_ignore_case(text, "nan") || std::ranges::find(kWords, text) != kWords.end();
}

std::optional<double> as_number(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    return parse_number<double>(text);
}

std::optional<double> as_time(std::string_view text) {
    constexpr std::size_t kDay = std::string_view("2026-01-01").size();
    if (text.size() < kDay || text[4] != '-') return std::nullopt;
    std::string full(text);
    if (text.size() == kDay) full += "T00:00:00Z";
    if (full[kDay] == ' ') full[kDay] = 'T';
    auto time = parse_iso8601(full);
    if (!time) time = parse_iso8601(full + "Z");
    if (!time) return std::nullopt;
    return to_epoch_seconds(*time);
}

void write_table(json::Writer& w, Records& records, const std::vector<std::string>& names, bool skip_first) {
    std::vector<Column> columns(names.size());
    const std::size_t most_values =
        std::clamp<std::size_t>(kMostDistinct / std::max<std::size_t>(1, names.size()), 10, 1000);
    Record record;
    json::Writer rows;
    rows.begin_array();
    std::size_t read = 0;
    records.rewind();
    if (skip_first) records.next(record);
    for (; records.next(record); ++read) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i >= record.size() || !record[i].there || is_missing(record[i].text))
                ++columns[i].missing;
            else
                columns[i].look_at(record[i].text, most_values);
        }
        if (read < kRowsShown) write_row(rows, record, columns.size());
    }
    rows.end_array();
    if (std::ranges::any_of(columns, &Column::is_measured)) {
        records.rewind();
        if (skip_first) records.next(record);
        while (records.next(record)) {
            for (std::size_t i = 0; i < std::min(columns.size(), record.size()); ++i) {
                if (columns[i].is_measured() && record[i].there && !is_missing(record[i].text))
                    columns[i].count(record[i].text);
            }
        }
    }
    w.key("columns").begin_array();
    for (std::size_t i = 0; i < columns.size(); ++i) write_column(w, columns[i], names[i]);
    w.end_array().key("rows").raw(rows.text()).key("rowsRead").number(static_cast<std::uint64_t>(read));
}

}  // namespace athanor::console
