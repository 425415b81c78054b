#include "objects/segment_log.hpp"

#include "base/hash.hpp"
#include "base/log.hpp"
#include "objects/errors.hpp"
#include "objects/little_endian.hpp"

namespace athanor::objects {
namespace {

constexpr std::string_view kSegmentMagic("ATHSEG\x00\x01", 8);  // with the format's version
constexpr std::uint32_t kRecordMagic = 0x424c4241;              // "ABLB"
constexpr std::size_t kRecordHeader = 40;
constexpr std::uint64_t kLongestRecordKey = 1024;

Error lost_durability() {
    return Error{"InternalFailure", "a segment's fsync failed; nothing more is written", 500};
}

}  // namespace

SegmentLog::SegmentLog(Filesystem& fs, std::string folder, std::uint32_t epoch, Options options)
    : fs_(fs), folder_(std::move(folder)), epoch_(epoch), options_(std::move(options)) {}

Result<std::unique_ptr<SegmentLog>> SegmentLog::open(Filesystem& fs, std::string folder, std::uint32_t epoch,
                                                     Options options) {
    ATHANOR_CHECK(fs.make_directory(folder));
    return std::unique_ptr<SegmentLog>(new SegmentLog(fs, std::move(folder), epoch, std::move(options)));
}

std::size_t SegmentLog::head_size(std::string_view key) { return kRecordHeader + key.size(); }

std::string SegmentLog::begin_record(const SegmentRecord& record, std::uint64_t sealed_length) {
    std::string out;
    out.reserve(kRecordHeader + record.key.size() + sealed_length);
    append_number(out, kRecordMagic, 4);
    append_number(out, 0, 4);
    append_number(out, static_cast<std::uint64_t>(record.bucket), 8);
    append_number(out, record.id.epoch, 4);
    append_number(out, record.id.number, 8);
    append_number(out, record.key.size(), 4);
    append_number(out, sealed_length, 8);
    out += record.key;
    std::string crc;
    append_number(crc, crc32c(0, std::string_view(out).substr(8)), 4);
    out.replace(4, 4, crc);
    return out;
}

void SegmentLog::append(std::string record, std::size_t head_size, Done done) {
    const std::uint64_t size = record.size();
    if (queued_bytes_.fetch_add(size) + size > options_.queue_bytes) {
        queued_bytes_ -= size;
        return done(fail("SlowDown", "Please reduce your request rate.", 503));
    }
    waiting_.push({std::move(record), head_size, std::move(done)});
}

Task<Result<SegmentLog::Location>> SegmentLog::append(std::string record, std::size_t head_size) {
    co_return co_await suspend<Result<Location>>(
        [&](Resume<Result<Location>> resume) { append(std::move(record), head_size, std::move(resume)); });
}

void SegmentLog::flush(std::vector<Pending>& batch) {
    for (auto& pending : batch) queued_bytes_ -= pending.record.size();
    std::vector<std::uint64_t> offsets;
    Status written = lost_ ? Status(std::unexpected(lost_durability())) : write(batch, offsets);
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (written) {
            batch[i].done(Location{
                active_id_, offsets[i] + batch[i].head_size});  // active_id_ changes on this thread only
        } else {
            batch[i].done(std::unexpected(written.error()));
        }
    }
}

Status SegmentLog::write(std::vector<Pending>& batch, std::vector<std::uint64_t>& offsets) {
    if (!active_ || active_size_ >= options_.segment_size) ATHANOR_CHECK(start_segment());
    offsets.reserve(batch.size());
    gathered_.clear();
    for (auto& pending : batch) {
        offsets.push_back(active_size_ + gathered_.size());
        gathered_ += pending.record;
    }
    ATHANOR_CHECK(active_->write_at(active_size_,
                                    gathered_));  // after an error the next batch writes over what is there
    if (Status synced = active_->sync(); !synced) return lose_durability(synced.error());
    active_size_ += gathered_.size();
    {
        std::lock_guard lock(mutex_);
        pending_[active_id_] += batch.size();
    }
    if (gathered_.capacity() > (8u << 20)) std::string().swap(gathered_);
    return {};
}

Status SegmentLog::lose_durability(const Error& error) {
    lost_ = true;
    log::error("objects: {}; no further write is accepted", error.message);
    if (options_.on_lost_durability) options_.on_lost_durability();
    return std::unexpected(lost_durability());
}

Status SegmentLog::start_segment() {
    std::uint64_t id = static_cast<std::uint64_t>(epoch_) << 32 | next_++;
    ATHANOR_TRY(std::shared_ptr<File> file, fs_.open(path_of(id), OpenMode::create_new));
    std::string header(kSegmentMagic);
    append_number(header, id, 8);
    ATHANOR_CHECK(file->write_at(0, header));
    // Before any record: so a segment that is longer than its header and whose header is not whole is damaged, not torn.
    if (Status synced = file->sync(); !synced) return lose_durability(synced.error());
    if (Status synced = fs_.sync_directory(folder_); !synced) return lose_durability(synced.error());
    active_ = file;
    active_size_ = header.size();
    std::lock_guard lock(mutex_);
    active_id_ = id;
    open_[id] = std::move(file);
    return {};
}

std::string SegmentLog::path_of(std::uint64_t segment) const {
    return fmt::format("{}/{:016x}", folder_, segment);
}

Result<std::shared_ptr<File>> SegmentLog::file_of(std::uint64_t segment) {
    {
        std::lock_guard lock(mutex_);
        if (auto found = open_.find(segment); found != open_.end()) return found->second;
        if (auto found = removed_.find(segment); found != removed_.end()) {
            if (auto held = found->second.lock()) return held;
        }
    }
    ATHANOR_TRY(std::shared_ptr<File> file, fs_.open(path_of(segment), OpenMode::read));
    std::string header(kSegmentHeader, '\0');
    ATHANOR_TRY(std::size_t got, file->read_at(0, header));
    if (got != kSegmentHeader || !header.starts_with(kSegmentMagic) || number_at(header, 8, 8) != segment)
        return damaged("a segment's header");
    std::lock_guard lock(mutex_);
    return open_.try_emplace(segment, std::move(file)).first->second;
}

Result<std::string> SegmentLog::read(Location location, std::uint64_t size) {
    ATHANOR_TRY(std::shared_ptr<File> file, file_of(location.segment));
    std::string out(size, '\0');
    ATHANOR_TRY(std::size_t got, file->read_at(location.offset, out));
    if (got != size) return damaged("a segment is shorter than its index says");
    return out;
}

void SegmentLog::settle(std::uint64_t segment) {
    std::lock_guard lock(mutex_);
    auto found = pending_.find(segment);
    ATHANOR_ASSERT(found != pending_.end());
    if (--found->second == 0) pending_.erase(found);
}

bool SegmentLog::is_pending(std::uint64_t segment) {
    std::lock_guard lock(mutex_);
    return pending_.contains(segment);
}

Result<std::vector<SegmentLog::Segment>> SegmentLog::list() {
    ATHANOR_TRY(auto entries, fs_.list(folder_));
    std::vector<Segment> segments;
    std::uint64_t active;
    {
        std::lock_guard lock(mutex_);
        active = active_id_;
    }
    for (auto& entry : entries) {
        std::uint64_t id = 0;
        auto [end, error] = std::from_chars(entry.name.data(), entry.name.data() + entry.name.size(), id, 16);
        if (entry.is_directory || entry.name.size() != 16 || error != std::errc() ||
            end != entry.name.data() + 16)
            continue;
        segments.push_back({id, entry.size, id == active});
    }
    return segments;
}

Result<std::uint64_t> SegmentLog::scan(
    std::uint64_t segment,
    const std::function<Status(const SegmentRecord&, Location, std::uint64_t sealed_length)>& visit) {
    ATHANOR_TRY(std::shared_ptr<File> file, file_of(segment));
    std::string head(kRecordHeader + kLongestRecordKey, '\0');
    for (std::uint64_t at = kSegmentHeader;;) {
        ATHANOR_TRY(std::size_t got, file->read_at(at, head));
        std::string_view bytes(head.data(), got);
        if (bytes.size() < kRecordHeader || number_at(bytes, 0, 4) != kRecordMagic) return at;
        std::uint64_t key_length = number_at(bytes, 28, 4);
        if (key_length > bytes.size() - kRecordHeader) return at;
        bytes = bytes.substr(0, kRecordHeader + key_length);
        if (number_at(bytes, 4, 4) != crc32c(0, bytes.substr(8))) return at;
        std::uint64_t sealed_length = number_at(bytes, 32, 8);
        SegmentRecord record{
            static_cast<std::int64_t>(number_at(bytes, 8, 8)), std::string(bytes.substr(kRecordHeader)),
            BlobId{static_cast<std::uint32_t>(number_at(bytes, 16, 4)), number_at(bytes, 20, 8)}};
        ATHANOR_CHECK(visit(record, {segment, at + bytes.size()}, sealed_length));
        at += bytes.size() + sealed_length;
    }
}

Status SegmentLog::remove(std::uint64_t segment) {
    {
        std::lock_guard lock(mutex_);
        ATHANOR_ASSERT(segment != active_id_);
        std::erase_if(removed_, [](auto& one) { return one.second.expired(); });
        if (auto found = open_.extract(segment)) removed_[segment] = found.mapped();
    }
    ATHANOR_CHECK(fs_.remove(path_of(segment)));
    return fs_.sync_directory(folder_);  // nobody would count it as dead if it came back
}

}  // namespace athanor::objects
