#include "telemetry/audit_log.hpp"

#include <algorithm>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <thread>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "base/short_slices.hpp"
#include "telemetry/audit_chain.hpp"
#include "telemetry/audit_queue.hpp"
#include "telemetry/audit_verify.hpp"
#include "telemetry/segments.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::chrono::seconds kPatience{5};

std::int64_t day_of(Timestamp time) {
    return std::chrono::floor<std::chrono::days>(time).time_since_epoch().count();
}

}  // namespace

struct AuditLog::Impl {
    Impl(Filesystem& f, Clock& c, Options o) : fs(f), clock(c), options(std::move(o)) {}

    Filesystem& fs;
    Clock& clock;
    const Options options;
    std::unique_ptr<AuditQueue> queue;

    mutable std::mutex mutex;  // of all to the next empty line
    mutable std::condition_variable moved;
    AuditPlace written, durable;           // behind the last record
    std::optional<AuditMark> signed_head;  // of the last sync
    std::uint64_t written_sequence = 0, durable_sequence = 0, records = 0, alarms = 0;
    AuditPlace begun;
    mutable bool sync_wanted = false;

    // The log's thread's, and open()'s before it runs.
    std::unique_ptr<File> file;
    std::uint64_t segment = 0, offset = 0, sequence = 0;
    std::string before = first_audit_hash();
    std::int64_t day = 0;
    std::size_t unsynced = 0;
    std::chrono::steady_clock::time_point sync_due{};
    std::string buffer;
    std::thread thread;

    std::string head_path() const { return options.path + "/head"; }
    std::string beginning_path() const { return options.path + "/beginning"; }

    // ---- open

    Status open() {
        ATHANOR_CHECK(make_durable_directory(fs, options.path));
        ATHANOR_CHECK(recover());
        ATHANOR_TRY(queue, AuditQueue::open(fs, options.path + "/queue", options.queue_bytes));
        std::vector<QueuedAudit> left = queue->leftovers();
        std::erase_if(left, [&](const QueuedAudit& one) { return one.sequence <= sequence; });
        if (!left.empty() && left.front().sequence != sequence + 1) left.clear();
        begun = {segment + 1, kAuditSegmentHeader};
        written = durable = {segment, offset};
        written_sequence = durable_sequence = sequence;
        if (!left.empty()) {
            log::info("audit: {} records of the run that was killed are taken over", left.size());
            ATHANOR_CHECK(write(left));
            ATHANOR_CHECK(sync());
        }
        queue->begin(sequence + 1);
        thread = std::thread([this] { run(); });
        return {};
    }

    void alarm(std::string_view what) {
        log::error("audit: {}; `athanor audit verify` says where", what);
        ++alarms;
    }

    // Where the chain goes on: behind the last whole record, and never before the head.
    Status recover() {
        ATHANOR_TRY(auto numbers, audit_segments(fs, options.path));
        std::optional<AuditMark> head, beginning;
        ATHANOR_CHECK(read_mark(head_path(), MarkKind::head, head));
        ATHANOR_CHECK(read_mark(beginning_path(), MarkKind::beginning, beginning));
        const std::uint64_t first_left = beginning ? beginning->segment : 1;
        for (std::uint64_t number : numbers) {  // retention was interrupted
            if (number < first_left) ATHANOR_CHECK(fs.remove(audit_segment_path(options.path, number)));
        }
        std::erase_if(numbers, [&](std::uint64_t number) { return number < first_left; });
        if (beginning) {
            sequence = beginning->sequence;
            before = beginning->hash;
        }
        if (!head && numbers.empty() &&
            !beginning) {  // before the first segment, so that there is no log without a head
            head = AuditMark{.time = clock.now(), .hash = before};
            ATHANOR_CHECK(
                write_file_durably(fs, head_path(), audit_mark(options.key, MarkKind::head, *head)));
        }
        bool signed_seen = !head || (head->sequence == sequence && head->hash == before);
        std::uint64_t last_end = 0;
        for (std::uint64_t number : numbers) {
            segment = number;
            if (head && number < head->segment) continue;  // verify()'s business
            ATHANOR_CHECK(recover_segment(number, head, signed_seen, last_end));
        }
        segment = std::max({segment, head ? head->segment : 0, first_left - 1});
        signed_head = head;
        if (!head) {
            alarm("the head is missing");
            ++sequence;  // a gap that stays: what is gone with the head nobody knows
        }
        if (head && !signed_seen) {
            alarm(
                fmt::format("records up to {} were signed, and are not there as they were", head->sequence));
            sequence = std::max(sequence, head->sequence);
            if (sequence == head->sequence) before = head->hash;
        }
        offset = last_end;
        return {};
    }

    Status read_mark(const std::string& path, MarkKind kind, std::optional<AuditMark>& mark) {
        ATHANOR_TRY(bool exists, fs.exists(path));
        if (!exists) return {};
        ATHANOR_TRY(std::string bytes, read_file(fs, path));
        mark = parse_audit_mark(options.key, kind, bytes);
        if (!mark) alarm(path + " is not signed by this server's key");
        return {};
    }

    // Of the head's segment and those behind it. What comes behind the last whole record is the torn tail of a write, and cut off, unless the head says that
    // there was more.
    Status recover_segment(std::uint64_t number, const std::optional<AuditMark>& head, bool& signed_seen,
                           std::uint64_t& end) {
        ATHANOR_TRY(auto opened, fs.open(audit_segment_path(options.path, number), OpenMode::read_write));
        std::string bytes(kAuditSegmentHeader, '\0');
        ATHANOR_TRY(std::size_t got, opened->read_at(0, bytes));
        auto header = parse_audit_segment(options.key, std::string_view(bytes).substr(0, got));
        if (!header || !header->ours || header->number != number) {
            if (!header && got < kAuditSegmentHeader && (!head || number > head->segment)) {
                opened.reset();  // the first write to it never came
                segment = number - 1;
                end = 0;
                return fs.remove(audit_segment_path(options.path, number));
            }
            alarm(fmt::format("the header of segment {} is not ours", number));
            return {};
        }
        sequence = header->sequence - 1;
        before = header->before;
        end = kAuditSegmentHeader;
        if (head && head->segment == number && head->sequence == sequence && head->hash == before)
            signed_seen = true;
        ATHANOR_TRY(std::uint64_t size, opened->size());
        AuditReader reader(options.key, *opened, kAuditSegmentHeader, size);
        for (;;) {
            ATHANOR_TRY(auto record, reader.next());
            if (!record || record->entry.sequence != sequence + 1) break;
            sequence = record->entry.sequence;
            before = record->hash;
            end = reader.at();
            if (head && head->sequence == sequence && head->hash == before) signed_seen = true;
        }

        if (signed_seen && end < size) {
            ATHANOR_CHECK(opened->truncate(end));
            ATHANOR_CHECK(opened->sync());
        }
        return {};
    }

    // ---- the log's thread

    void run() {
        prefer_short_slices();
        for (;;) {
            auto until = unsynced ? sync_due : std::chrono::steady_clock::now() + std::chrono::hours(1);
            std::vector<QueuedAudit> batch = queue->take(until);
            bool stopping = queue->stopping();
            while (!batch.empty()) {
                Status done = write(batch);
                if (done) break;
                log::error("audit: {}; requests wait", done.error().message);
                if (queue->stopping()) return;
                std::this_thread::sleep_for(options.retry);
            }
            if (!batch.empty()) {
                queue->taken();
                announce();
            }
            if (unsynced && (stopping || wants_sync() || std::chrono::steady_clock::now() >= sync_due)) {
                if (Status done = sync(); !done) {
                    log::error("audit: {}", done.error().message);
                    if (stopping) return;
                    std::this_thread::sleep_for(options.retry);
                }
            }
            if (stopping && batch.empty()) return;
        }
    }

    bool wants_sync() {
        std::lock_guard lock(mutex);
        return std::exchange(sync_wanted, false) || unsynced >= options.sync_records;
    }

    Status write(const std::vector<QueuedAudit>& batch) {
        std::size_t done = 0;
        while (done < batch.size() && batch[done].sequence <= sequence)
            ++done;  // of a try that failed midway
        while (done < batch.size()) {
            ATHANOR_CHECK(make_room(batch[done].time));
            buffer.assign(before);
            std::size_t next = done;
            for (std::uint64_t expected = sequence + 1; next < batch.size(); ++next, ++expected) {
                if (offset + buffer.size() >= options.segment_size + kAuditHash) break;
                ATHANOR_ASSERT(batch[next].sequence == expected);
                append_audit_record(options.key, buffer, expected, batch[next].time, batch[next].flags,
                                    batch[next].text);
            }
            const std::string_view bytes = std::string_view(buffer).substr(kAuditHash);
            if (Status put = file->write_at(offset, bytes); !put) {
                (void)file->truncate(offset);
                return put;
            }
            if (unsynced == 0) sync_due = std::chrono::steady_clock::now() + options.sync_interval;
            AuditPlace at{segment, offset};
            offset += bytes.size();
            before = buffer.substr(buffer.size() - kAuditHash);
            for (std::size_t i = done; i < next; ++i) {
                if (options.on_written)
                    options.on_written({batch[i].sequence, batch[i].time, batch[i].flags, batch[i].text}, at);
                at.offset += kAuditRecordHeader + batch[i].text.size() + kAuditHash;
            }
            unsynced += next - done;
            sequence = batch[next - 1].sequence;
            std::lock_guard lock(mutex);
            records += next - done;
            written = {segment, offset};
            written_sequence = sequence;
            done = next;
        }
        return {};
    }

    // A run begins a segment of its own, and so does each day: retention drops whole segments.
    Status make_room(Timestamp now) {
        if (file && offset < options.segment_size && day_of(now) == day) return {};
        if (file && unsynced) ATHANOR_CHECK(sync());
        ATHANOR_TRY(auto made, fs.open(audit_segment_path(options.path, segment + 1), OpenMode::create));
        ATHANOR_CHECK(made->truncate(0));
        ATHANOR_CHECK(made->write_at(
            0, audit_segment_header(options.key,
                                    {.number = segment + 1, .sequence = sequence + 1, .before = before})));
        if (Status synced = made->sync(); !synced) return lost(synced.error());
        if (Status synced = fs.sync_directory(options.path); !synced) return lost(synced.error());
        file = std::move(made);
        ++segment;
        offset = kAuditSegmentHeader;
        day = day_of(now);
        return {};
    }

    Status sync() {
        if (Status synced = file->sync(); !synced) return lost(synced.error());
        AuditMark mark{
            .segment = segment, .offset = offset, .sequence = sequence, .time = clock.now(), .hash = before};
        ATHANOR_CHECK(write_file_durably(fs, head_path(), audit_mark(options.key, MarkKind::head, mark)));
        unsynced = 0;
        std::lock_guard lock(mutex);
        durable = {segment, offset};
        durable_sequence = sequence;
        signed_head = std::move(mark);
        moved.notify_all();
        return {};
    }

    Status lost(Error error) {
        log::error("audit: {}; no further record is accepted", error.message);
        if (options.on_lost_durability)
            options.on_lost_durability();
        else
            std::abort();
        return std::unexpected(std::move(error));
    }

    void announce() {
        std::lock_guard lock(mutex);
        moved.notify_all();
    }

    // ---- reading

    Status read_segment(std::uint64_t number, std::uint64_t from, std::uint64_t until, const Visit& visit,
                        bool& enough) const {
        ATHANOR_TRY(auto opened, fs.open(audit_segment_path(options.path, number), OpenMode::read));
        if (until == 0) {
            ATHANOR_TRY(until, opened->size());
        }
        AuditReader reader(options.key, *opened, std::max<std::uint64_t>(from, kAuditSegmentHeader), until);
        for (;;) {
            const std::uint64_t at = reader.at();
            ATHANOR_TRY(auto record, reader.next());
            if (!record) return {};
            if (!visit(record->entry, {number, at}, {number, reader.at()})) {
                enough = true;
                return {};
            }
        }
    }
};

AuditLog::AuditLog(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

AuditLog::~AuditLog() {
    if (!impl_->thread.joinable()) return;
    impl_->queue->stop();
    impl_->thread.join();
}

Result<std::unique_ptr<AuditLog>> AuditLog::open(Filesystem& fs, Clock& clock, Options options) {
    ATHANOR_ASSERT(options.key.size() == 32);
    auto impl = std::make_unique<Impl>(fs, clock, std::move(options));
    ATHANOR_CHECK(impl->open());
    return std::unique_ptr<AuditLog>(new AuditLog(std::move(impl)));
}

void AuditLog::append(std::uint8_t flags, std::string_view text) {
    impl_->queue->push(impl_->clock.now(), flags, text.substr(0, kLongestAuditText));
}

bool AuditLog::has_room() const { return impl_->queue->has_room(); }

void AuditLog::drain() const {
    const std::uint64_t wanted = impl_->queue->pushed();
    std::unique_lock lock(impl_->mutex);
    if (impl_->written_sequence >= wanted) return;
    lock.unlock();
    impl_->queue->hurry();
    lock.lock();
    impl_->moved.wait_for(lock, kPatience, [&] { return impl_->written_sequence >= wanted; });
}

void AuditLog::flush() const {
    const std::uint64_t wanted = impl_->queue->pushed();
    std::unique_lock lock(impl_->mutex);
    const auto until = std::chrono::steady_clock::now() + kPatience;
    while (impl_->durable_sequence < wanted && std::chrono::steady_clock::now() < until) {
        impl_->sync_wanted = true;
        lock.unlock();
        impl_->queue->hurry();
        lock.lock();
        impl_->moved.wait_for(lock, std::chrono::milliseconds(50),
                              [&] { return impl_->durable_sequence >= wanted; });
    }
}

Status AuditLog::read(AuditPlace from, const Visit& visit, bool durable) const {
    AuditPlace until;
    {
        std::lock_guard lock(impl_->mutex);
        until = durable ? impl_->durable : impl_->written;
    }
    bool enough = false;
    for (std::uint64_t number : segments()) {
        if (number < from.segment || number > until.segment || enough) continue;
        ATHANOR_CHECK(impl_->read_segment(number, number == from.segment ? from.offset : 0,
                                          number == until.segment ? until.offset : 0, visit, enough));
    }
    return {};
}

Result<std::string> AuditLog::text_at(AuditPlace at) const {
    std::string text;
    bool enough = false;
    ATHANOR_CHECK(impl_->read_segment(
        at.segment, at.offset, 0,
        [&](const AuditEntry& entry, AuditPlace, AuditPlace) {
            text = entry.text;
            return false;
        },
        enough));
    if (!enough) return fail("InternalFailure", "an audit record cannot be read", 500);
    return text;
}

std::vector<std::uint64_t> AuditLog::segments() const {
    return audit_segments(impl_->fs, impl_->options.path).value_or(std::vector<std::uint64_t>{});
}

AuditPlace AuditLog::end() const {
    std::lock_guard lock(impl_->mutex);
    return impl_->written;
}

AuditPlace AuditLog::begun_at() const { return impl_->begun; }

Result<std::size_t> AuditLog::expire(std::chrono::hours age) {
    const Timestamp limit = impl_->clock.now() - age;
    auto numbers = segments();
    std::optional<AuditMark> mark;
    std::size_t dropped = 0;
    // Never the segment that is written, nor the one before it.
    for (std::size_t i = 0; i + 2 < numbers.size(); ++i) {
        AuditMark last{.segment = numbers[i + 1], .offset = 0, .sequence = 0, .time = {}, .hash = {}};
        bool enough = false;
        ATHANOR_TRY(auto next,
                    impl_->fs.open(audit_segment_path(impl_->options.path, numbers[i + 1]), OpenMode::read));
        std::string bytes(kAuditSegmentHeader, '\0');
        ATHANOR_TRY(std::size_t got, next->read_at(0, bytes));
        auto header = parse_audit_segment(impl_->options.key, std::string_view(bytes).substr(0, got));
        if (!header || !header->ours) break;  // nothing is signed that does not begin where it says
        ATHANOR_CHECK(impl_->read_segment(
            numbers[i], 0, 0,
            [&](const AuditEntry& entry, AuditPlace, AuditPlace) {
                last.time = entry.time;
                return entry.time < limit;
            },
            enough));
        if (enough) break;
        last.sequence = header->sequence - 1;
        last.hash = header->before;
        mark = last;
        ++dropped;
    }
    if (!mark) return std::size_t{0};
    ATHANOR_CHECK(write_file_durably(impl_->fs, impl_->beginning_path(),
                                     audit_mark(impl_->options.key, MarkKind::beginning, *mark)));
    for (std::size_t i = 0; i < dropped; ++i)
        ATHANOR_CHECK(impl_->fs.remove(audit_segment_path(impl_->options.path, numbers[i])));
    ATHANOR_CHECK(impl_->fs.sync_directory(impl_->options.path));
    return dropped;
}

AuditLog::Stats AuditLog::stats() const {
    std::lock_guard lock(impl_->mutex);
    return {.records = impl_->records,
            .alarms = impl_->alarms,
            .waiting_bytes = impl_->queue->waiting_bytes(),
            .sequence = impl_->written_sequence};
}

Result<AuditVerdict> AuditLog::verify() const {
    std::optional<AuditMark> head;
    AuditPlace until;
    {
        std::lock_guard lock(impl_->mutex);
        head = impl_->signed_head;
        until = impl_->written;
    }
    return verify_audit_chain(impl_->fs, impl_->options.path, impl_->options.key, head, until);
}

}  // namespace athanor::telemetry
