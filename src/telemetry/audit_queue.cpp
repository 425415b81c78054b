#include "telemetry/audit_queue.hpp"

#include <sys/mman.h>

#include <algorithm>
#include <cstring>
#include <optional>

#include "base/hash.hpp"
#include "telemetry/coding.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::string_view kTag = "ATHQUE1\n";
constexpr std::size_t kHeader = 64, kHeadAt = 16;
constexpr std::size_t kRecordHeader =
    4 + 4 + 8 + 8 + 1;  // length, crc of all that follows, sequence, time, flags
constexpr std::size_t kLongest = 1u << 20;
constexpr std::chrono::milliseconds kGather{10};

}  // namespace

Result<std::unique_ptr<AuditQueue>> AuditQueue::open(Filesystem& fs, const std::string& path,
                                                     std::size_t bytes) {
    std::unique_ptr<AuditQueue> queue(new AuditQueue(bytes));
    ATHANOR_TRY(queue->file_, fs.open(path, OpenMode::create));
    ATHANOR_TRY(std::uint64_t size, queue->file_->size());
    const std::size_t whole = kHeader + bytes;
    if (size !=
        whole) {  // zeros that are really there: a hole that the disk has no room for would be a SIGBUS later
        ATHANOR_CHECK(queue->file_->truncate(0));
        ATHANOR_CHECK(queue->file_->write_at(0, std::string(whole, '\0')));
        ATHANOR_CHECK(queue->file_->sync());
    }
    const int descriptor = queue->file_->descriptor();
    if (descriptor >= 0) {
        void* at = ::mmap(nullptr, whole, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
        if (at == MAP_FAILED) return file_error("mmap", path, errno);
        queue->mapped_ = at;
        queue->data_ = static_cast<char*>(at);
    } else {
        queue->memory_.resize(whole);
        queue->data_ = queue->memory_.data();
    }
    return queue;
}

AuditQueue::~AuditQueue() {
    if (mapped_) ::munmap(mapped_, kHeader + capacity_);
}

void AuditQueue::put(std::uint64_t at, std::string_view bytes) {
    const std::size_t place = at % capacity_, first = std::min(bytes.size(), capacity_ - place);
    std::memcpy(data_ + kHeader + place, bytes.data(), first);
    std::memcpy(data_ + kHeader, bytes.data() + first, bytes.size() - first);
}

// Where it lies, or, around the ring's end, a copy.
std::string_view AuditQueue::get(std::uint64_t at, std::size_t size) {
    const std::size_t place = at % capacity_;
    if (place + size <= capacity_) return {data_ + kHeader + place, size};
    std::string& whole = joined_.emplace_back(data_ + kHeader + place, capacity_ - place);
    return whole.append(data_ + kHeader, size - whole.size());
}

// One store of eight aligned bytes: whole or not at all, whenever the process ends.
void AuditQueue::store_head(std::uint64_t head) {
    std::atomic_ref<std::uint64_t>(*reinterpret_cast<std::uint64_t*>(data_ + kHeadAt))
        .store(head, std::memory_order_release);
}
std::uint64_t AuditQueue::stored_head() const {
    return std::atomic_ref<std::uint64_t>(*reinterpret_cast<std::uint64_t*>(data_ + kHeadAt))
        .load(std::memory_order_acquire);
}

std::optional<QueuedAudit> AuditQueue::parse(std::uint64_t at, std::size_t& size, bool trusted) {
    const std::uint64_t length = fixed_at(get(at, kRecordHeader), 0, 4);
    if (length > kLongest || kRecordHeader + length > capacity_) return std::nullopt;
    size = kRecordHeader + length;
    const std::string_view record = get(at, size);
    if (!trusted && fixed_at(record, 4, 4) != crc32c(0, record.substr(8))) return std::nullopt;
    return QueuedAudit{
        .sequence = fixed_at(record, 8, 8),
        .time = Timestamp(std::chrono::microseconds(static_cast<std::int64_t>(fixed_at(record, 16, 8)))),
        .flags = static_cast<std::uint8_t>(record[24]),
        .text = record.substr(kRecordHeader)};
}

std::vector<QueuedAudit> AuditQueue::leftovers() {
    std::vector<QueuedAudit> found;
    if (std::string_view(data_, kTag.size()) != kTag) return found;
    std::uint64_t at = stored_head();
    for (std::size_t seen = 0, size = 0; seen < capacity_; seen += size, at += size) {
        auto record = parse(at, size, false);
        if (!record || record->sequence == 0 ||
            (!found.empty() && record->sequence != found.back().sequence + 1))
            break;
        found.push_back(*record);
    }
    return found;
}

void AuditQueue::begin(std::uint64_t next_sequence) {
    std::lock_guard lock(mutex_);
    std::memset(data_ + kHeader, 0, kRecordHeader);
    store_head(0);
    std::memcpy(data_, kTag.data(), kTag.size());
    head_ = tail_ = taken_to_ = 0;
    joined_.clear();
    next_ = next_sequence;
}

std::uint64_t AuditQueue::pushed() const {
    std::lock_guard lock(mutex_);
    return next_ - 1;
}

void AuditQueue::push(Timestamp time, std::uint8_t flags, std::string_view text) {
    bool wake = false;
    {
        std::lock_guard lock(mutex_);
        const std::uint64_t sequence = next_++;
        const std::size_t size = kRecordHeader + text.size();
        waiting_.fetch_add(size, std::memory_order_relaxed);
        if (!over_.empty() || tail_ - head_ + size > capacity_) {
            over_.push_back({{sequence, time, flags, {}}, std::string(text)});
        } else {
            record_.clear();
            put_fixed(record_, text.size(), 4);
            put_fixed(record_, 0, 4);
            put_fixed(record_, sequence, 8);
            put_fixed(record_, static_cast<std::uint64_t>(time.time_since_epoch().count()), 8);
            record_ += static_cast<char>(flags);
            record_ += text;
            const std::uint32_t crc = crc32c(0, std::string_view(record_).substr(8));
            for (int i = 0; i < 4; ++i)
                record_[static_cast<std::size_t>(4 + i)] = static_cast<char>(crc >> (8 * i));
            put(tail_, record_);
            tail_ += size;
        }
        wake = idle_ || waiting_.load(std::memory_order_relaxed) > capacity_ / 2;
        idle_ = false;
    }
    if (wake) arrived_.notify_one();
}

std::vector<QueuedAudit> AuditQueue::take(std::chrono::steady_clock::time_point until) {
    std::unique_lock lock(mutex_);
    auto urgent = [&] {
        return hurried_ || stopping_ || waiting_.load(std::memory_order_relaxed) > capacity_ / 2;
    };
    auto any = [&] { return tail_ != head_ || !over_.empty(); };
    if (!any() && !urgent()) {
        idle_ = true;
        arrived_.wait_until(lock, until, [&] { return any() || urgent(); });
        idle_ = false;
    }
    if (any() && !urgent()) arrived_.wait_for(lock, kGather, urgent);
    hurried_ = false;
    taken_to_ = tail_;
    const std::uint64_t from = head_, to = tail_;
    taken_over_ = over_.size();
    std::vector<QueuedAudit> later;
    for (const Over& one : over_) {  // their addresses stay while more are pushed
        later.push_back(one.record);
        later.back().text = one.text;
    }
    lock.unlock();  // what lies between is nobody's to change until taken()

    std::vector<QueuedAudit> found;
    std::size_t size = 0;
    for (std::uint64_t at = from; at != to; at += size) {
        auto record = parse(at, size, true);
        ATHANOR_ASSERT(record);
        found.push_back(*record);
    }
    found.insert(found.end(), later.begin(), later.end());
    return found;
}

void AuditQueue::taken() {
    std::lock_guard lock(mutex_);
    std::size_t freed = static_cast<std::size_t>(taken_to_ - head_);
    for (; taken_over_ > 0; --taken_over_) {
        freed += kRecordHeader + over_.front().text.size();
        over_.pop_front();
    }
    joined_.clear();
    head_ = taken_to_;
    if (head_ == tail_)
        head_ = tail_ = taken_to_ = 0;  // the same few pages over and over: less for the kernel to write back
    store_head(head_);
    waiting_.fetch_sub(freed, std::memory_order_relaxed);
}

void AuditQueue::hurry() {
    {
        std::lock_guard lock(mutex_);
        hurried_ = true;
    }
    arrived_.notify_one();
}

void AuditQueue::stop() {
    {
        std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    arrived_.notify_one();
}

bool AuditQueue::stopping() const {
    std::lock_guard lock(mutex_);
    return stopping_;
}

}  // namespace athanor::telemetry
