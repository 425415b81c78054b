#include "telemetry/audit_verify.hpp"

#include <algorithm>

#include "base/log.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::size_t kMostDamage = 20;

std::string range(std::uint64_t first, std::uint64_t last) {
    return first == last ? fmt::format("record {}", first) : fmt::format("records {} to {}", first, last);
}

struct Check {
    Filesystem& fs;
    const std::string& path;
    std::string_view key;
    std::optional<AuditMark> head;
    std::optional<AuditPlace> until;
    AuditVerdict verdict = {};

    std::uint64_t segment = 1, sequence = 0;  // what comes next; of the last record
    std::string before = first_audit_hash();
    bool head_seen = false;

    void damage(AuditPlace where, std::string what) {
        if (verdict.damage.size() < kMostDamage) verdict.damage.push_back({where, std::move(what)});
    }

    Result<std::optional<AuditMark>> mark(const char* name, MarkKind kind) {
        const std::string file = path + "/" + name;
        ATHANOR_TRY(bool exists, fs.exists(file));
        if (!exists) return std::nullopt;
        ATHANOR_TRY(std::string bytes, read_file(fs, file));
        auto parsed = parse_audit_mark(key, kind, bytes);
        if (!parsed) damage({}, fmt::format("`{}` is not signed by the key of this log", name));
        return parsed;
    }

    Status run() {
        const bool live = until.has_value();
        std::optional<AuditMark> beginning;
        ATHANOR_TRY(beginning, mark("beginning", MarkKind::beginning));
        ATHANOR_TRY(auto stored, mark("head", MarkKind::head));  // of a live log its writer knows better
        if (!live) head = stored;
        ATHANOR_TRY(auto numbers, audit_segments(fs, path));
        if (beginning) {
            segment = beginning->segment;
            sequence = beginning->sequence;
            before = beginning->hash;
        }
        note_head();
        std::erase_if(numbers,
                      [&](auto number) { return number < segment || (live && number > until->segment); });
        for (std::uint64_t number : numbers) ATHANOR_CHECK(check_segment(number, number == numbers.back()));
        if (!stored && verdict.damage.empty())
            damage({}, "the head is missing: whether records are missing at the end cannot be told");
        if (head && sequence < head->sequence)
            damage({segment, 0}, range(sequence + 1, head->sequence) + " are missing at the end");
        else if (head && !head_seen && verdict.damage.empty())
            damage({}, "the head does not belong to these records");
        verdict.last = sequence;
        verdict.signed_up_to = head ? head->sequence : 0;
        return {};
    }

    void note_head() {
        if (!head || head->sequence != sequence) return;
        head_seen = true;
        if (head->hash != before)
            damage({head->segment, head->offset},
                   fmt::format("the records up to {} are not those that were signed", sequence));
    }

    Status check_segment(std::uint64_t number, bool last) {
        if (number > segment)
            damage({segment, 0}, number == segment + 1
                                     ? fmt::format("segment {} is missing", segment)
                                     : fmt::format("segments {} to {} are missing", segment, number - 1));
        segment = number + 1;
        ++verdict.segments;
        ATHANOR_TRY(auto file, fs.open(audit_segment_path(path, number), OpenMode::read));
        ATHANOR_TRY(std::uint64_t size, file->size());
        const bool live_end = until && until->segment == number;
        if (live_end) size = std::min(size, until->offset);
        std::string bytes(kAuditSegmentHeader, '\0');
        ATHANOR_TRY(std::size_t got, file->read_at(0, bytes));
        auto header = parse_audit_segment(key, std::string_view(bytes).substr(0, got));
        if (!header && last && size < kAuditSegmentHeader && unsigned_from(number, 0)) return {};  // torn
        if (!header || !header->ours || header->number != number) {
            damage({number, 0}, fmt::format("the header of segment {} is not ours", number));
            if (!header) return {};
        } else if (header->sequence > sequence + 1) {
            damage({number, 0},
                   range(sequence + 1, header->sequence - 1) + " are missing before this segment");
        } else if (header->sequence != sequence + 1 || header->before != before) {
            damage({number, 0}, fmt::format("segment {} does not continue the records before it", number));
        }
        sequence = header->sequence - 1;
        before = header->before;
        return check_records(*file, number, size, last);
    }

    bool unsigned_from(std::uint64_t number, std::uint64_t offset) const {
        return !head || AuditPlace{number, offset} >= AuditPlace{head->segment, head->offset};
    }

    Status check_records(File& file, std::uint64_t number, std::uint64_t size, bool last) {
        AuditReader reader(key, file, kAuditSegmentHeader, size);
        for (;;) {
            const std::uint64_t at = reader.at();
            ATHANOR_TRY(auto record, reader.next());
            if (!record) {
                if (at < size && !(last && unsigned_from(number, at)))
                    damage({number, at}, fmt::format("record {} is not what was written", sequence + 1));
                return {};
            }
            if (record->entry.sequence != sequence + 1) {
                damage({number, at},
                       fmt::format("record {} stands where {} should", record->entry.sequence, sequence + 1));
                return {};
            }
            sequence = record->entry.sequence;
            before = record->hash;
            if (verdict.first == 0) verdict.first = sequence;
            ++verdict.records;
            verdict.bytes += record->size;
            note_head();
        }
    }
};

}  // namespace

Result<AuditVerdict> verify_audit_chain(Filesystem& fs, const std::string& path, std::string_view key,
                                        const std::optional<AuditMark>& head,
                                        std::optional<AuditPlace> until) {
    Check check{.fs = fs, .path = path, .key = key, .head = head, .until = until};
    ATHANOR_CHECK(check.run());
    return std::move(check.verdict);
}

Result<AuditVerdict> verify_audit_log(Filesystem& fs, const std::string& path, std::string_view key) {
    ATHANOR_TRY(bool exists, fs.exists(path));
    if (!exists) return fail("NotFound", "there is no audit log at " + path, 404);
    return verify_audit_chain(fs, path, key, std::nullopt, std::nullopt);
}

}  // namespace athanor::telemetry
