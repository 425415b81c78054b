#include "console/preview/preview.hpp"

#include <zlib.h>

#include <algorithm>
#include <set>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "base/utf8.hpp"
#include "console/preview/columns.hpp"

namespace athanor::console {
namespace {

constexpr std::size_t kTextShown = 256u << 10;

std::string none(std::string_view reason) {
    json::Writer w;
    w.begin_object().key("kind").string("none").key("reason").string(reason).end_object();
    return std::move(w).take();
}

struct Unpacked {
    std::string text;
    bool whole = false;
};

// As far as it goes: members one after another, up to kPreviewed bytes.
Unpacked unpack(std::string_view packed, bool whole) {
    Unpacked out;
    z_stream z{};
    constexpr int kGzip = 15 + 16;
    if (inflateInit2(&z, kGzip) != Z_OK) return out;
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    z.avail_in = static_cast<uInt>(packed.size());
    constexpr std::size_t kPiece = 64u << 10;
    for (int state = Z_OK; state == Z_OK && out.text.size() < kPreviewed;) {
        const std::size_t before = out.text.size(), room = std::min(kPiece, kPreviewed - before);
        out.text.resize(before + room);
        z.next_out = reinterpret_cast<Bytef*>(out.text.data() + before);
        z.avail_out = static_cast<uInt>(room);
        state = inflate(&z, Z_NO_FLUSH);
        out.text.resize(before + room - z.avail_out);
        if (state == Z_STREAM_END) {
            out.whole = whole && z.avail_in == 0;
            if (z.avail_in > 0) state = inflateReset(&z);
        }
    }
    inflateEnd(&z);
    return out;
}

bool is_binary(std::string_view text) {
    const std::string_view head = text.substr(0, 8192);
    if (head.find('\0') != head.npos) return true;
    const auto odd = std::ranges::count_if(head, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' &&
               c != '\x1b';
    });
    return static_cast<std::size_t>(odd) * 50 > head.size();
}

bool ends_with(std::string_view name, std::string_view ending) {
    return name.size() >= ending.size() &&
           equal_ignore_case(name.substr(name.size() - ending.size()), ending);
}

// A header has a name for each column, all different, none a number.
bool is_header(const Record& record) {
    std::set<std::string_view> names;
    return std::ranges::all_of(record, [&](const Cell& cell) {
        return !is_missing(cell.text) && !as_number(cell.text) && !as_time(cell.text) &&
               names.insert(cell.text).second;
    });
}

std::string table(Records& records, const std::vector<std::string>& names, bool header, bool whole) {
    json::Writer w;
    w.begin_object().key("kind").string("table");
    write_table(w, records, names, header);
    w.key("whole").boolean(whole).end_object();
    return std::move(w).take();
}

std::string csv(std::string_view text, char delimiter, bool whole) {
    CsvRecords records(text, delimiter, !whole);
    Record record;
    if (!records.next(record)) return {};
    const bool header = is_header(record);
    std::vector<std::string> names;
    if (header)
        for (const Cell& cell : record) names.emplace_back(cell.text);
    // Without one, and of rows that are longer than their header, columns are told by their places.
    std::size_t widest = record.size();
    while (records.next(record)) widest = std::max(widest, record.size());
    while (names.size() < widest) names.push_back("column " + std::to_string(names.size() + 1));
    return table(records, names, header, whole);
}

bool is_json_object(std::string_view line) {
    if (!trim(line).starts_with('{')) return false;
    auto document = json::parse(line);
    return document && document->root().kind() == json::Kind::object;
}

std::string plain(std::string_view text, bool whole) {
    json::Writer w;
    const bool all = text.size() <= kTextShown;
    w.begin_object().key("kind").string("text");
    w.key("text").string(repaired_utf8(text.substr(0, kTextShown)));
    w.key("whole").boolean(whole && all).end_object();
    return std::move(w).take();
}

}  // namespace

std::string preview(std::string_view head, bool whole, std::string_view name) {
    Unpacked unpacked;
    if (head.starts_with("\x1f\x8b")) {
        unpacked = unpack(head, whole);
        if (unpacked.text.empty()) return none("The gzip stream cannot be read, or is empty.");
        head = unpacked.text;
        whole = unpacked.whole;
        if (ends_with(name, ".gz")) name.remove_suffix(3);
    }
    if (head.empty()) return none("The object is empty.");
    if (head.starts_with("PAR1")) return none("Parquet files are not shown.");
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    if (is_binary(head)) return none("The object is not text.");

    const auto start = head.find_first_not_of("\r\n\t ");
    const std::string_view first =
        start == head.npos ? std::string_view() : head.substr(start, head.find('\n', start) - start);
    if (is_json_object(first)) {
        JsonRecords records(head, !whole);
        if (!records.names().empty()) return table(records, records.names(), false, whole);
    }
    const bool one_column = ends_with(name, ".csv") || ends_with(name, ".tsv");
    const bool prose = first.starts_with('{') || first.starts_with('[') || first.starts_with('<') ||
                       ends_with(name, ".txt") || ends_with(name, ".json") || ends_with(name, ".md") ||
                       ends_with(name, ".py") || ends_with(name, ".log");
    if (one_column || !prose) {
        auto delimiter = find_delimiter(head, !whole);
        if (!delimiter && one_column) delimiter = ends_with(name, ".tsv") ? '\t' : ',';
        if (delimiter) {
            std::string made = csv(head, *delimiter, whole);
            if (!made.empty()) return made;
        }
    }
    return plain(head, whole);
}

}  // namespace athanor::console
