#include "telemetry/record.hpp"

#include "telemetry/coding.hpp"

namespace athanor::telemetry {
namespace {

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

void append_record(std::string& out, const Record& record) {
    std::size_t opened = open_frame(out, static_cast<std::uint8_t>(record.kind));
    put_body(out, record);
    close_frame(out, opened);
}

std::optional<Record> parse_record(const Frame& frame) {
    auto kind = static_cast<RecordKind>(frame.kind);
    if (kind < RecordKind::events || kind > RecordKind::drop_group) return std::nullopt;
    return parse_body(kind, frame.body);
}

std::optional<ParsedRecord> parse_record(std::string_view bytes, std::size_t* needed) {
    auto frame = parse_frame(bytes, needed);
    if (!frame) return std::nullopt;
    auto record = parse_record(*frame);
    if (!record) return std::nullopt;
    return ParsedRecord{*std::move(record), frame->size};
}

}  // namespace athanor::telemetry
