#include "telemetry/segments.hpp"

#include <algorithm>
#include <charconv>

#include "base/hash.hpp"
#include "base/log.hpp"
#include "telemetry/coding.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::uint32_t kFrameMagic = 0x474f4c41;  // "ALOG"
constexpr std::size_t kFrameLimit = 64u << 20;
constexpr std::size_t kReadPiece = 1u << 20;

std::string header_of(std::string_view tag, std::uint64_t segment) {
    std::string out(tag);
    out.append("\x00\x01", 2);
    put_fixed(out, segment, 8);
    return out;
}

std::optional<std::uint64_t> parse_name(std::string_view name) {
    std::uint64_t segment = 0;
    auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), segment, 16);
    if (error != std::errc() || end != name.data() + name.size() || name.size() != 16) return std::nullopt;
    return segment;
}

}  // namespace

std::size_t open_frame(std::string& out, std::uint8_t kind) {
    std::size_t at = out.size();
    put_fixed(out, kFrameMagic, 4);
    put_fixed(out, 0, 8);
    out += static_cast<char>(kind);
    return at;
}

void close_frame(std::string& out, std::size_t at) {
    std::string number;
    put_fixed(number, out.size() - at - kFrameHeader, 4);
    out.replace(at + 8, 4, number);
    number.clear();
    put_fixed(number, crc32c(0, std::string_view(out).substr(at + 8)), 4);
    out.replace(at + 4, 4, number);
}

std::optional<Frame> parse_frame(std::string_view bytes, std::size_t* needed) {
    if (needed != nullptr) *needed = 0;
    if (bytes.size() >= 4 && fixed_at(bytes, 0, 4) != kFrameMagic) return std::nullopt;
    if (bytes.size() < kFrameHeader) {
        if (needed != nullptr) *needed = kFrameHeader;
        return std::nullopt;
    }
    std::uint64_t length = fixed_at(bytes, 8, 4);
    if (length > kFrameLimit) return std::nullopt;
    std::size_t size = kFrameHeader + length;
    if (bytes.size() < size) {
        if (needed != nullptr) *needed = size;
        return std::nullopt;
    }
    bytes = bytes.substr(0, size);
    if (fixed_at(bytes, 4, 4) != crc32c(0, bytes.substr(8))) return std::nullopt;
    return Frame{static_cast<std::uint8_t>(bytes[12]), bytes.substr(kFrameHeader), size};
}

Segments::Segments(Filesystem& fs, Options options) : fs_(fs), options_(std::move(options)) {}

std::string Segments::path_of(std::uint64_t segment) const {
    return fmt::format("{}/{:016x}", options_.path, segment);
}

Result<std::vector<std::uint64_t>> Segments::list() {
    ATHANOR_TRY(auto entries, fs_.list(options_.path));  // sorted, so oldest first
    std::vector<std::uint64_t> numbers;
    for (auto& entry : entries) {
        if (auto number = parse_name(entry.name)) numbers.push_back(*number);
    }
    return numbers;
}

Status make_durable_directory(Filesystem& fs, const std::string& path) {
    ATHANOR_CHECK(fs.make_directory(path));
    auto slash = path.rfind('/');
    return fs.sync_directory(slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash));
}

Status Segments::load(const Visit& visit) {
    ATHANOR_CHECK(make_durable_directory(fs_, options_.path));
    ATHANOR_TRY(auto numbers, list());
    for (std::uint64_t segment : numbers) {
        ATHANOR_CHECK(load_segment(segment, visit));
        last_ = segment;
    }
    return {};
}

Status Segments::load_segment(std::uint64_t segment, const Visit& visit) {
    ATHANOR_TRY(auto file, fs_.open(path_of(segment), OpenMode::read));
    std::string buffer(kSegmentHeader, '\0');
    ATHANOR_TRY(std::size_t got, file->read_at(0, buffer));
    if (got < kSegmentHeader) return {};  // the first write to it never came
    if (buffer != header_of(options_.tag, segment))
        return fail("FormatTooNew", path_of(segment) + " is not a segment of this version", 500);
    std::uint64_t at = kSegmentHeader;
    std::size_t want = kReadPiece;
    for (;;) {
        buffer.resize(want);
        ATHANOR_TRY(got, file->read_at(at, buffer));
        std::string_view rest(buffer.data(), got);
        std::size_t needed = 0;
        bool moved = false;
        while (auto frame = parse_frame(rest, &needed)) {
            if (!visit(*frame, {segment, at})) return {};
            at += frame->size;
            rest.remove_prefix(frame->size);
            moved = true;
        }
        if (needed == 0 || got < want) return {};  // the end, or the torn tail
        want = moved ? std::max(kReadPiece, needed) : needed;
    }
}

Result<Segments::Place> Segments::append(std::string_view frames) {
    if (lost_) return fail("InternalFailure", "a segment's fsync failed; nothing more is written", 500);
    ATHANOR_CHECK(make_room());
    ATHANOR_TRY(std::shared_ptr<File> file, file_of(active_));
    std::uint64_t end = active_size_ + frames.size();
    bool extends = end > allocated_;
    if (extends) {
        extended_.assign(frames);
        extended_.resize(frames.size() + ahead_of(end));
    }
    if (Status written = file->write_at(active_size_, extends ? extended_ : frames); !written) {
        (void)file->truncate(active_size_);  // else the next write may leave a piece of this one behind it
        allocated_ = active_size_;
        return std::unexpected(written.error());
    }
    if (extends) allocated_ = active_size_ + extended_.size();
    if (Status synced = file->sync(); !synced) {
        Status lost = lose_durability(synced.error());
        return std::unexpected(lost.error());
    }
    Place place{active_, active_size_};
    active_size_ = end;
    return place;
}

// A short segment is not made a megabyte long.
std::uint64_t Segments::ahead_of(std::uint64_t size) const {
    return size < options_.segment_size ? std::min<std::uint64_t>(kAhead, options_.segment_size - size) : 0;
}

void Segments::close() {
    if (active_ != 0 && allocated_ > active_size_ && !lost_) {
        if (auto file = file_of(active_))
            (void)(*file)->truncate(active_size_);  // or it stays a tail of zeros
    }
    active_ = allocated_ = 0;
}

Status Segments::make_room() {
    if (active_ != 0 && active_size_ < options_.segment_size) return {};
    close();
    std::uint64_t segment = last_ + 1;
    ATHANOR_TRY(std::shared_ptr<File> file, fs_.open(path_of(segment), OpenMode::create));
    last_ = segment;
    ATHANOR_CHECK(file->write_at(0, header_of(options_.tag, segment)));  // synced with the first frames
    if (Status synced = fs_.sync_directory(options_.path); !synced) return lose_durability(synced.error());
    std::lock_guard lock(mutex_);
    files_[segment] = std::move(file);
    active_ = segment;
    active_size_ = allocated_ = kSegmentHeader;
    return {};
}

Status Segments::lose_durability(Error error) {
    lost_ = true;
    log::error("{}: {}; no further write is accepted", options_.path, error.message);
    options_.on_lost_durability();
    return std::unexpected(std::move(error));
}

Result<std::shared_ptr<File>> Segments::file_of(std::uint64_t segment) const {
    {
        std::lock_guard lock(mutex_);
        if (auto found = files_.find(segment); found != files_.end()) return found->second;
    }
    ATHANOR_TRY(std::shared_ptr<File> file, fs_.open(path_of(segment), OpenMode::read));
    std::lock_guard lock(mutex_);
    return files_.try_emplace(segment, std::move(file)).first->second;
}

Result<bool> Segments::any_before(std::uint64_t segment) {
    ATHANOR_TRY(auto numbers, list());
    return !numbers.empty() && numbers.front() < segment;
}

Status Segments::remove_before(std::uint64_t segment) {
    ATHANOR_TRY(auto numbers, list());
    bool removed = false;
    for (std::uint64_t number : numbers) {
        if (number >= segment) break;
        ATHANOR_CHECK(fs_.remove(path_of(number)));
        removed = true;
        std::lock_guard lock(mutex_);
        files_.erase(number);
    }
    return removed ? fs_.sync_directory(options_.path) : Status{};
}

}  // namespace athanor::telemetry
