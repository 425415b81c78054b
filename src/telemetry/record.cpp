#include "telemetry/record.hpp"

#include "base/hash.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::string_view kSegmentMagic("ATHLOG\x00\x01", 8);
constexpr std::uint32_t kRecordMagic = 0x474f4c41;  // "ALOG"
constexpr std::size_t kRecordLimit = 64u << 20;

void put_fixed(std::string& out, std::uint64_t number, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(number >> (8 * i));
}
std::uint64_t fixed_at(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t number = 0;
    for (std::size_t i = size; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}
void put_number(std::string& out, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7) out += static_cast<char>(number | 0x80);
    out += static_cast<char>(number);
}
void put_text(std::string& out, std::string_view text) {
    put_number(out, text.size());
    out += text;
}

struct Cursor {
    std::string_view rest;
    bool ok = true;

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (rest.empty()) break;
            auto byte = static_cast<unsigned char>(rest.front());
            rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0) return value;
        }
        ok = false;
        return 0;
    }
    std::string text() {
        std::uint64_t size = number();
        if (size > rest.size()) ok = false;
        std::string out(rest.substr(0, ok ? size : 0));
        rest.remove_prefix(out.size());
        return out;
    }
    std::uint64_t count() {  // of what takes at least a byte each
        std::uint64_t n = number();
        if (n > rest.size()) ok = false;
        return ok ? n : 0;
    }
};

void put_body(std::string& out, const Record& r) {
    put_text(out, r.stream.account);
    put_text(out, r.stream.group);
    put_text(out, r.stream.stream);
    put_number(out, static_cast<std::uint64_t>(r.time));
    switch (r.kind) {
        case RecordKind::events:
            put_text(out, r.producer.id);
            put_number(out, r.producer.sequence);
            put_number(out, r.next_ordinal);
            put_number(out, r.events.size());
            for (auto& event : r.events) {
                put_number(out, static_cast<std::uint64_t>(event.timestamp));
                put_text(out, event.message);
            }
            break;
        case RecordKind::group: put_number(out, static_cast<std::uint64_t>(r.retention_days)); break;
        case RecordKind::stream:
            put_number(out, r.next_ordinal);
            put_number(out, r.producers.size());
            for (auto& [id, sequence] : r.producers) {
                put_text(out, id);
                put_number(out, sequence);
            }
            break;
        case RecordKind::drop_stream:
        case RecordKind::drop_group: break;
    }
}

std::optional<Record> parse_body(RecordKind kind, std::string_view body) {
    Cursor in{body};
    Record r{.kind = kind};
    r.stream.account = in.text();
    r.stream.group = in.text();
    r.stream.stream = in.text();
    r.time = static_cast<std::int64_t>(in.number());
    switch (kind) {
        case RecordKind::events:
            r.producer.id = in.text();
            r.producer.sequence = in.number();
            r.next_ordinal = in.number();
            r.events.resize(in.count());
            for (auto& event : r.events) {
                event.timestamp = static_cast<std::int64_t>(in.number());
                event.message = in.text();
            }
            break;
        case RecordKind::group: r.retention_days = static_cast<std::int32_t>(in.number()); break;
        case RecordKind::stream:
            r.next_ordinal = in.number();
            for (std::uint64_t left = in.count(); left > 0 && in.ok; --left) {
                std::string id = in.text();
                r.producers[std::move(id)] = in.number();
            }
            break;
        case RecordKind::drop_stream:
        case RecordKind::drop_group: break;
    }
    if (!in.ok || !in.rest.empty()) return std::nullopt;
    return r;
}

}  // namespace

std::string segment_header(std::uint64_t segment) {
    std::string out(kSegmentMagic);
    put_fixed(out, segment, 8);
    return out;
}

bool is_segment_header(std::string_view bytes, std::uint64_t segment) {
    return bytes == segment_header(segment);
}

void append_record(std::string& out, const Record& record) {
    std::size_t at = out.size();
    put_fixed(out, kRecordMagic, 4);
    put_fixed(out, 0, 8);
    out += static_cast<char>(record.kind);
    put_body(out, record);
    std::string numbers;
    put_fixed(numbers, out.size() - at - kRecordHeader, 4);
    out.replace(at + 8, 4, numbers);
    numbers.clear();
    put_fixed(numbers, crc32c(0, std::string_view(out).substr(at + 8)), 4);
    out.replace(at + 4, 4, numbers);
}

std::optional<ParsedRecord> parse_record(std::string_view bytes, std::size_t* needed) {
    if (needed != nullptr) *needed = 0;
    if (bytes.size() >= 4 && fixed_at(bytes, 0, 4) != kRecordMagic) return std::nullopt;
    if (bytes.size() < kRecordHeader) {
        if (needed != nullptr) *needed = kRecordHeader;
        return std::nullopt;
    }
    std::uint64_t length = fixed_at(bytes, 8, 4);
    if (length > kRecordLimit) return std::nullopt;
    std::size_t size = kRecordHeader + length;
    if (bytes.size() < size) {
        if (needed != nullptr) *needed = size;
        return std::nullopt;
    }
    bytes = bytes.substr(0, size);
    auto kind = static_cast<RecordKind>(bytes[12]);
    if (fixed_at(bytes, 4, 4) != crc32c(0, bytes.substr(8)) || kind < RecordKind::events ||
        kind > RecordKind::drop_group)
        return std::nullopt;
    auto record = parse_body(kind, bytes.substr(kRecordHeader));
    if (!record) return std::nullopt;
    return ParsedRecord{*std::move(record), size};
}

}  // namespace athanor::telemetry
