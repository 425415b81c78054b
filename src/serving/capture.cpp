#include "serving/capture.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "base/log.hpp"
#include "compute/job_document.hpp"

namespace athanor::serving {

namespace {

using namespace std::chrono_literals;

constexpr Duration kLook = 250ms;     // of both loops
constexpr Duration kSyncEvery = 1s;   // what a crash may cost
constexpr Duration kFirstPause = 1s;  // after an upload that failed; doubled each time
constexpr Duration kLongestPause = 5min;
constexpr Duration kComplainEvery = 1min;
constexpr std::size_t kRecordBytes = 256;      // of the buffer's bound, beside the bodies
constexpr std::size_t kMostFile = 256u << 20;  // read back; a file is closed long before
constexpr std::size_t kReserve = 1024;  // records, so that the buffer does not grow while predictions wait
constexpr std::int64_t kHour = 3'600'000'000;

constexpr std::string_view kEnding = ".jsonl";
constexpr std::string_view kUnreadable = ".unreadable";  // kept for a person to look at

std::int64_t hour_of(Timestamp time) { return time.time_since_epoch().count() / kHour; }

std::string header_of(const CaptureSettings& settings, const std::string& key) {
    std::string bucket;
    if (auto uri = compute::parse_s3_uri(settings.destination)) bucket = uri->bucket;
    json::Writer w;
    w.begin_object().key("version").number(1).key("account").string(settings.account);
    w.key("region").string(settings.region).key("role").string(settings.role);
    w.key("kms_key").string(settings.kms_key).key("bucket").string(bucket).key("key").string(key);
    w.end_object();
    return std::move(w).take() + "\n";
}

// After a crash, what was written and not synced may be there in part, in any order.
std::string whole_lines(std::string_view text) {
    std::string whole;
    for (std::size_t end; (end = text.find('\n')) != std::string_view::npos; text.remove_prefix(end + 1)) {
        if (json::parse(text.substr(0, end))) whole += text.substr(0, end + 1);
    }
    return whole;
}

}  // namespace

struct Capture::Spool {
    std::string name;
    std::unique_ptr<File> file;
    std::int64_t hour = 0;
    Duration opened{};
    std::uint64_t size = 0;                           // written
    std::string more;                                 // to be written
    std::uint64_t records = 0;                        // in `more`
    bool broken = false;                              // nothing more is written to it
    std::shared_ptr<const CaptureSettings> settings;  // its address is this file's key
};

Capture::Capture(Filesystem& fs, Clock& clock, Random& random, Pool& pool, Options options, CaptureSink sink)
    : fs_(fs),
      clock_(clock),
      random_(random),
      pool_(pool),
      options_(std::move(options)),
      sink_(std::move(sink)),
      upload_complained_(clock.monotonic() - kComplainEvery),
      written_(clock.monotonic()),
      complained_(clock.monotonic() - kComplainEvery) {}

Capture::~Capture() = default;

Status Capture::recover() {
    ATHANOR_CHECK(fs_.make_directory(options_.folder));
    auto slash = options_.folder.rfind('/');
    ATHANOR_CHECK(fs_.sync_directory(slash == 0 ? "/" : options_.folder.substr(0, slash)));
    ATHANOR_TRY(auto entries, fs_.list(options_.folder));
    std::lock_guard lock(mutex_);
    for (const DirectoryEntry& entry : entries) {
        if (entry.is_directory || !entry.name.ends_with(kEnding)) continue;
        sealed_.push_back({.name = entry.name, .bytes = entry.size, .found = true});
        spooled_ += entry.size;
    }
    return {};
}

Capture::Stats Capture::stats() const {
    std::lock_guard lock(mutex_);
    return stats_;
}

void Capture::record(std::shared_ptr<const CaptureSettings> settings, CapturedRecord record) {
    std::size_t bytes = kRecordBytes + record.input.size() + record.output.size();
    std::lock_guard lock(mutex_);
    bool full = waiting_bytes_ > 0 && waiting_bytes_ + bytes > options_.buffer_bytes;  // one always fits
    if (full || spooled_ > options_.spool_bytes) {
        ++stats_.dropped;
        return;
    }
    waiting_bytes_ += bytes;
    waiting_.push_back({std::move(settings), std::move(record)});
}

// ---- the writer

std::vector<Capture::Waiting> Capture::take_waiting() {
    std::vector<Waiting> taken;
    taken.reserve(kReserve);
    std::lock_guard lock(mutex_);
    taken.swap(waiting_);
    waiting_bytes_ = 0;
    return taken;
}

void Capture::drop(std::uint64_t records, std::string_view why) {
    {
        std::lock_guard lock(mutex_);
        stats_.dropped += records;
    }
    if (Duration now = clock_.monotonic(); now - complained_ >= kComplainEvery) {
        complained_ = now;
        log::warn("captured predictions are lost: {}", why);
    }
}

Result<Capture::Spool*> Capture::spool_for(const std::shared_ptr<const CaptureSettings>& settings,
                                           Timestamp time) {
    auto& place = open_[settings.get()];
    bool full = place && (place->broken || place->size + place->more.size() >= options_.file_bytes);
    if (place && (full || place->hour != hour_of(time))) {
        sync(*place);
        seal(std::move(place));
    }
    if (place) return place.get();
    std::string id = uuid4(random_);
    auto spool = std::make_unique<Spool>();
    spool->name = id + std::string(kEnding);
    auto file = fs_.open(path(spool->name), OpenMode::create_new);
    if (!file) {
        open_.erase(settings.get());
        return std::unexpected(file.error());
    }
    spool->file = *std::move(file);
    spool->hour = hour_of(time);
    spool->opened = clock_.monotonic();
    spool->more = header_of(*settings, capture_key(*settings, time, id));
    spool->settings = settings;
    place = std::move(spool);
    return place.get();
}

void Capture::append(std::vector<Waiting> records) {
    for (Waiting& one : records) {
        auto spool = spool_for(one.settings, one.record.time);
        if (!spool) {
            drop(1, spool.error().message);
            continue;
        }
        (*spool)->more += capture_line(*one.settings, one.record, uuid4(random_));
        ++(*spool)->records;
    }
}

// What cannot be written is lost, and the file ends with what was written before: a disk that fails is not asked twice for the same bytes.
void Capture::sync(Spool& spool) {
    if (spool.more.empty()) return;
    Status done = spool.file->write_at(spool.size, spool.more);
    if (done) done = spool.file->sync();
    if (done && spool.size == 0) done = fs_.sync_directory(options_.folder);  // its name
    if (done) {
        spool.size += spool.more.size();
        std::lock_guard lock(mutex_);
        spooled_ += spool.more.size();
        stats_.captured += spool.records;
    } else {
        drop(spool.records, done.error().message);
        (void)spool.file->truncate(spool.size);
        spool.broken = true;
    }
    spool.more.clear();
    spool.records = 0;
}

void Capture::seal(std::unique_ptr<Spool> spool) {
    std::lock_guard lock(mutex_);
    sealed_.push_back({.name = spool->name, .bytes = spool->size});
}

void Capture::write_rest() {
    append(take_waiting());
    for (auto& [settings, spool] : open_) sync(*spool);
    written_ = clock_.monotonic();
}

void Capture::seal_old() {
    Duration now = clock_.monotonic();
    for (auto it = open_.begin(); it != open_.end();) {
        if (!it->second->broken && now - it->second->opened < options_.interval) {
            ++it;
            continue;
        }
        seal(std::move(it->second));
        it = open_.erase(it);
    }
}

Task<void> Capture::write_loop() {
    for (;;) {
        co_await clock_.sleep(kLook);
        bool due = false;
        {
            std::lock_guard lock(mutex_);
            due = waiting_bytes_ > options_.buffer_bytes / 2 ||
                  (!waiting_.empty() && clock_.monotonic() - written_ >= kSyncEvery);
        }
        if (due) co_await pool_.run([this] { write_rest(); });
        seal_old();
    }
}

// ---- the uploader

Result<CaptureUpload> Capture::read(const Sealed& file) const {
    ATHANOR_TRY(std::string text, read_file(fs_, path(file.name), kMostFile));
    CaptureUpload upload;
    auto header = text.find('\n');
    if (header == std::string::npos) return upload;  // nothing of it was synced
    auto document = json::parse(std::string_view(text).substr(0, header));
    if (!document) {
        log::error("captured predictions in {} cannot be read", path(file.name));
        ATHANOR_CHECK(fs_.rename(path(file.name), path(file.name) + std::string(kUnreadable)));
        return upload;
    }
    json::Value root = document->root();
    upload = {.account = root["account"].string_or(""),
              .region = root["region"].string_or(""),
              .role = root["role"].string_or(""),
              .kms_key = root["kms_key"].string_or(""),
              .bucket = root["bucket"].string_or(""),
              .key = root["key"].string_or("")};
    std::string_view lines = std::string_view(text).substr(header + 1);
    upload.body = file.found ? whole_lines(lines) : std::string(lines.substr(0, lines.rfind('\n') + 1));
    return upload;
}

Task<Status> Capture::upload(const Sealed& file) {
    ATHANOR_CO_TRY(CaptureUpload what, co_await pool_.run([&] { return read(file); }));
    bool any = !what.body.empty();
    if (any) ATHANOR_CO_CHECK(co_await sink_(std::move(what)));
    // A removal that a crash forgets is an upload of the same bytes under the same key.
    ATHANOR_CO_CHECK(co_await pool_.run([&] { return fs_.remove(path(file.name)); }));
    std::lock_guard lock(mutex_);
    if (any) ++stats_.uploaded;
    co_return Status{};
}

Task<void> Capture::upload_due() {
    std::vector<Sealed> due;
    {
        std::lock_guard lock(mutex_);
        Duration now = clock_.monotonic();
        auto is_due = [&](const Sealed& one) { return one.not_before <= now; };
        std::ranges::copy_if(sealed_, std::back_inserter(due), is_due);
        std::erase_if(sealed_, is_due);
    }
    for (Sealed& one : due) {
        Status done = co_await upload(one);
        std::lock_guard lock(mutex_);
        if (done) {
            spooled_ -= std::min(spooled_, one.bytes);
            continue;
        }
        Duration pause = std::min(kFirstPause * (1 << std::min(one.failures, 16)), kLongestPause);
        ++one.failures;
        one.not_before = clock_.monotonic() + pause;
        if (Duration now = clock_.monotonic(); now - upload_complained_ >= kComplainEvery) {
            upload_complained_ = now;
            log::warn("captured predictions ({} and perhaps others) wait for their bucket: {}", one.name,
                      done.error().message);
        }
        sealed_.push_back(std::move(one));
    }
}

Task<void> Capture::upload_loop() {
    for (;;) {
        co_await clock_.sleep(kLook);
        co_await upload_due();
    }
}

}  // namespace athanor::serving
