// The bytes of the audit log: records chained by hash in numbered segments, and the two signed texts that say where the chain begins and how far it goes.
//
// A segment is a header, then records. A record's hash is HMAC-SHA256 over the hash before it and all of its own bytes, and stands behind it: so
// what is hashed lies in one piece, and a record cannot be altered, removed, inserted or moved without all hashes behind it changing, which takes
// the key (sealed under the master key), as making a header, a head or a beginning does.
//
//   segment: "ATHAUD" 0 1 | number (8) | sequence of its first record (8) | MAC of all this (32) | the hash before its first record (32)
//   record:  length of the text (4) | sequence (8) | time, microseconds (8) | flags (1) | text | hash (32)
//   mark:    "ATHMRK" kind 1 | segment (8) | offset (8) | sequence (8) | time (8) | hash (32) | MAC (32)
//
// The head is the mark of the last record that is on the disk; the beginning is the mark of the last record that retention has dropped, and names the first
// segment that is left. Internal to this room.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.hpp"
#include "base/file.hpp"
#include "telemetry/audit_log.hpp"

namespace athanor::telemetry {

inline constexpr std::size_t kAuditHash = 32;
inline constexpr std::size_t kAuditSegmentHeader = 8 + 8 + 8 + 32 + 32;
inline constexpr std::size_t kAuditRecordHeader = 4 + 8 + 8 + 1;
inline constexpr std::size_t kLongestAuditText = 1u << 20;

std::string first_audit_hash();  // before the first record of all

struct AuditSegment {
    std::uint64_t number = 0, sequence = 0;
    std::string before;
    bool ours = false;  // its MAC is right
};
std::string audit_segment_header(std::string_view key, const AuditSegment& segment);
std::optional<AuditSegment> parse_audit_segment(std::string_view key,
                                                std::string_view bytes);  // nullopt: none

// `out` ends with the hash before it.
void append_audit_record(std::string_view key, std::string& out, std::uint64_t sequence, Timestamp time,
                         std::uint8_t flags, std::string_view text);

struct ParsedAudit {
    AuditEntry entry;
    std::string_view hash;
    std::size_t size = 0;  // of the record, without the hash before it
};
// `bytes` begin with the hash before the record. nullopt: there is no whole record, or it is not what its hash says; `needed` then tells how many bytes it would
// take, 0 if they are there.
std::optional<ParsedAudit> parse_audit_record(std::string_view key, std::string_view bytes,
                                              std::size_t* needed = nullptr);

enum class MarkKind : char { head = 'h', beginning = 'b' };
struct AuditMark {
    std::uint64_t segment = 0, offset = 0, sequence = 0;  // offset: behind the record
    Timestamp time{};
    std::string hash;
};
std::string audit_mark(std::string_view key, MarkKind kind, const AuditMark& mark);
// nullopt: it is not ours.
std::optional<AuditMark> parse_audit_mark(std::string_view key, MarkKind kind, std::string_view bytes);

// Of a folder.
std::string audit_segment_path(const std::string& folder, std::uint64_t number);
Result<std::vector<std::uint64_t>> audit_segments(Filesystem& fs, const std::string& folder);  // ascending

// Reads a segment's records one after the other, in pieces.
class AuditReader {
public:
    // `offset`: of a record, or the header's end; `until`: no byte behind it is looked at.
    AuditReader(std::string_view key, File& file, std::uint64_t offset, std::uint64_t until)
        : key_(key), file_(file), at_(offset), until_(until) {}
    // nullopt: no further whole record; at() then tells where they end. Valid until the next call.
    Result<std::optional<ParsedAudit>> next();
    std::uint64_t at() const { return at_; }

private:
    std::string_view key_;
    File& file_;
    std::uint64_t at_, until_;
    std::string buffer_;
    std::uint64_t buffered_ = 0;  // where in the file it begins
    bool begun_ = false;
};

}  // namespace athanor::telemetry
