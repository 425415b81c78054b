#include "telemetry/audit_chain.hpp"

#include <algorithm>
#include <charconv>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "telemetry/coding.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::string_view kSegmentTag{"ATHAUD\x00\x01", 8};
constexpr std::size_t kMacOffset = 24, kMarkSize = 8 + 4 * 8 + 32 + 32;
constexpr std::size_t kPiece = 1u << 20;

std::uint64_t micros(Timestamp time) { return static_cast<std::uint64_t>(time.time_since_epoch().count()); }
Timestamp time_of(std::uint64_t micros) {
    return Timestamp(std::chrono::microseconds(static_cast<std::int64_t>(micros)));
}

// Of the segment's tag and numbers, and the hash behind it.
std::string segment_mac(std::string_view key, std::string_view header) {
    return hmac_sha256(
        key, std::string(header.substr(0, kMacOffset)) + std::string(header.substr(kMacOffset + 32, 32)));
}

}  // namespace

std::string first_audit_hash() { return std::string(kAuditHash, '\0'); }

std::string audit_segment_header(std::string_view key, const AuditSegment& segment) {
    std::string out(kSegmentTag);
    put_fixed(out, segment.number, 8);
    put_fixed(out, segment.sequence, 8);
    out.append(32, '\0');
    out += segment.before;
    return out.replace(kMacOffset, 32, segment_mac(key, out));
}

std::optional<AuditSegment> parse_audit_segment(std::string_view key, std::string_view bytes) {
    if (bytes.size() < kAuditSegmentHeader || !bytes.starts_with(kSegmentTag)) return std::nullopt;
    bytes = bytes.substr(0, kAuditSegmentHeader);
    return AuditSegment{.number = fixed_at(bytes, 8, 8),
                        .sequence = fixed_at(bytes, 16, 8),
                        .before = std::string(bytes.substr(kMacOffset + 32, 32)),
                        .ours = equal_constant_time(bytes.substr(kMacOffset, 32), segment_mac(key, bytes))};
}

void append_audit_record(std::string_view key, std::string& out, std::uint64_t sequence, Timestamp time,
                         std::uint8_t flags, std::string_view text) {
    ATHANOR_ASSERT(out.size() >= kAuditHash && text.size() <= kLongestAuditText);
    const std::size_t begin = out.size() - kAuditHash;
    put_fixed(out, text.size(), 4);
    put_fixed(out, sequence, 8);
    put_fixed(out, micros(time), 8);
    out += static_cast<char>(flags);
    out += text;
    out += hmac_sha256(key, std::string_view(out).substr(begin));
}

std::optional<ParsedAudit> parse_audit_record(std::string_view key, std::string_view bytes,
                                              std::size_t* needed) {
    constexpr std::size_t kLeast = kAuditHash + kAuditRecordHeader;
    auto need = [&](std::size_t size) {
        if (needed) *needed = size;
        return std::nullopt;
    };
    if (bytes.size() < kLeast) return need(kLeast);
    const std::string_view header = bytes.substr(kAuditHash, kAuditRecordHeader);
    const std::uint64_t length = fixed_at(header, 0, 4);
    if (length > kLongestAuditText) return need(0);
    const std::size_t end = kLeast + length;
    if (bytes.size() < end + kAuditHash) return need(end + kAuditHash);
    const std::string_view stated = bytes.substr(end, kAuditHash);
    if (!equal_constant_time(hmac_sha256(key, bytes.substr(0, end)), stated)) return need(0);
    return ParsedAudit{.entry = {.sequence = fixed_at(header, 4, 8),
                                 .time = time_of(fixed_at(header, 12, 8)),
                                 .flags = static_cast<std::uint8_t>(header[20]),
                                 .text = bytes.substr(kLeast, length)},
                       .hash = stated,
                       .size = kAuditRecordHeader + length + kAuditHash};
}

std::string audit_mark(std::string_view key, MarkKind kind, const AuditMark& mark) {
    std::string out = "ATHMRK";
    out += static_cast<char>(kind);
    out += '\x01';
    put_fixed(out, mark.segment, 8);
    put_fixed(out, mark.offset, 8);
    put_fixed(out, mark.sequence, 8);
    put_fixed(out, micros(mark.time), 8);
    out += mark.hash;
    return out + hmac_sha256(key, out);
}

std::optional<AuditMark> parse_audit_mark(std::string_view key, MarkKind kind, std::string_view bytes) {
    if (bytes.size() != kMarkSize || bytes[6] != static_cast<char>(kind)) return std::nullopt;
    const std::string_view what = bytes.substr(0, kMarkSize - 32);
    if (!equal_constant_time(hmac_sha256(key, what), bytes.substr(what.size()))) return std::nullopt;
    return AuditMark{.segment = fixed_at(what, 8, 8),
                     .offset = fixed_at(what, 16, 8),
                     .sequence = fixed_at(what, 24, 8),
                     .time = time_of(fixed_at(what, 32, 8)),
                     .hash = std::string(what.substr(40, 32))};
}

std::string audit_segment_path(const std::string& folder, std::uint64_t number) {
    return fmt::format("{}/{:016x}", folder, number);
}

Result<std::vector<std::uint64_t>> audit_segments(Filesystem& fs, const std::string& folder) {
    ATHANOR_TRY(auto entries, fs.list(folder));
    std::vector<std::uint64_t> numbers;
    for (const auto& entry : entries) {
        const std::string& name = entry.name;
        std::uint64_t number = 0;
        auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number, 16);
        if (name.size() == 16 && error == std::errc() && end == name.data() + name.size())
            numbers.push_back(number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

Result<std::optional<ParsedAudit>> AuditReader::next() {
    const std::uint64_t from = at_ - kAuditHash;  // the header ends with a hash, too
    std::size_t want = begun_ ? 0 : kPiece;
    begun_ = true;
    for (;;) {
        if (want != 0) {
            want = static_cast<std::size_t>(
                std::min<std::uint64_t>(std::max(want, kPiece), until_ > from ? until_ - from : 0));
            buffer_.resize(want);
            ATHANOR_TRY(std::size_t got, file_.read_at(from, buffer_));
            buffer_.resize(got);
            buffered_ = from;
        }
        std::string_view rest = std::string_view(buffer_).substr(static_cast<std::size_t>(from - buffered_));
        std::size_t needed = 0;
        if (auto parsed = parse_audit_record(key_, rest, &needed)) {
            at_ += parsed->size;
            return parsed;
        }
        const bool all_here = want != 0 && buffer_.size() < needed;
        if (needed == 0 || all_here || from + needed > until_) return std::nullopt;
        want = needed;
    }
}

}  // namespace athanor::telemetry
