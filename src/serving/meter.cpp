#include "serving/meter.hpp"

#include <algorithm>

#include "serving/routes.hpp"

namespace athanor::serving {

namespace {

// A bucket is one word, so that one addition counts a sample and its sum: the count above, below it the distance from the bucket's lower
// bound. Of the widest bucket (2^21 us) half a million samples fit between two drains.
constexpr unsigned kSumBits = 40;
constexpr std::uint64_t kSumMask = (std::uint64_t{1} << kSumBits) - 1;

std::size_t this_thread() {
    static std::atomic<std::size_t> threads = 0;
    thread_local const std::size_t number = threads.fetch_add(1, std::memory_order_relaxed);
    return number;
}

}  // namespace

struct Meter::Slot {
    using Buckets = std::array<std::atomic<std::uint64_t>, Histogram::kBuckets>;
    alignas(64) std::array<std::atomic<std::uint64_t>, kOutcomes> outcomes{};
    Buckets model{}, overhead{};

    static void add(Buckets& buckets, Duration duration) {
        auto micros = std::min(static_cast<std::uint64_t>(std::max<std::int64_t>(duration.count(), 0)),
                               Histogram::kMost);
        std::size_t bucket = Histogram::bucket_of(micros);
        buckets[bucket].fetch_add((std::uint64_t{1} << kSumBits) + (micros - Histogram::lower_bound(bucket)),
                                  std::memory_order_relaxed);
    }

    static void drain(Buckets& buckets, Histogram& into) {
        for (std::size_t i = 0; i < buckets.size(); ++i) {
            if (buckets[i].load(std::memory_order_relaxed) == 0) continue;
            std::uint64_t word = buckets[i].exchange(0, std::memory_order_relaxed);
            std::uint64_t count = word >> kSumBits;
            into.add(i, count, count * Histogram::lower_bound(i) + (word & kSumMask));
        }
    }
};

Outcome outcome_of(int status) {
    if (status >= 200 && status <= 299) return Outcome::answered;
    return status >= 400 && status <= 499 ? Outcome::client_error : Outcome::server_error;
}

std::uint64_t Counts::invocations() const {
    std::uint64_t all = 0;
    for (std::uint64_t one : outcomes) all += one;
    return all;
}

void Counts::merge(const Counts& other) {
    for (std::size_t i = 0; i < kOutcomes; ++i) outcomes[i] += other.outcomes[i];
    model.merge(other.model);
    overhead.merge(other.overhead);
}

void Counts::clear() {
    outcomes = {};
    model.clear();
    overhead.clear();
}

Meter::Meter() = default;

Meter::~Meter() {
    for (auto& slot : slots_) delete slot.load();
}

Meter::Slot& Meter::here() {
    auto& place = slots_[this_thread() % kSlots];
    Slot* slot = place.load(std::memory_order_acquire);
    if (slot) [[likely]]
        return *slot;
    auto fresh = std::make_unique<Slot>();
    if (place.compare_exchange_strong(slot, fresh.get(), std::memory_order_acq_rel)) return *fresh.release();
    return *slot;
}

// The outcome last: a drain that sees it finds the latencies too.
void Meter::add(Outcome outcome, Duration model, Duration overhead) {
    Slot& slot = here();
    Slot::add(slot.model, model);
    Slot::add(slot.overhead, overhead);
    slot.outcomes[static_cast<std::size_t>(outcome)].fetch_add(1, std::memory_order_release);
}

void Meter::add_unavailable() {
    here().outcomes[static_cast<std::size_t>(Outcome::unavailable)].fetch_add(1, std::memory_order_release);
}

bool Meter::is_empty() const {
    for (const auto& place : slots_) {
        const Slot* slot = place.load(std::memory_order_acquire);
        if (!slot) continue;
        for (const auto& one : slot->outcomes) {
            if (one.load(std::memory_order_relaxed) != 0) return false;
        }
    }
    return true;
}

bool Meter::drain(Counts& counts) {
    bool any = false;
    for (auto& place : slots_) {
        Slot* slot = place.load(std::memory_order_acquire);
        if (!slot) continue;
        bool here = false;
        for (std::size_t i = 0; i < kOutcomes; ++i) {
            if (slot->outcomes[i].load(std::memory_order_relaxed) == 0) continue;
            counts.outcomes[i] += slot->outcomes[i].exchange(0, std::memory_order_acquire);
            here = true;
        }
        if (!here) continue;
        Slot::drain(slot->model, counts.model);
        Slot::drain(slot->overhead, counts.overhead);
        any = true;
    }
    return any;
}

// Those of the endpoint that no variant has.
void Meters::reset_others(const EndpointKey& endpoint, const std::vector<Variant>& variants) {
    MeterKey from{
        std::string(endpoint.account), std::string(endpoint.region), std::string(endpoint.name), {}, {}};
    for (auto it = meters_.lower_bound(from); it != meters_.end(); ++it) {
        const MeterKey& key = it->first;
        if (key.endpoint != from.endpoint || key.region != from.region || key.account != from.account) break;
        if (std::ranges::any_of(variants, [&](const Variant& v) { return v.meter == it->second; })) continue;
        it->second->instances = 0;
        it->second->shows_config = false;
    }
}

void Meters::attach(Endpoint& endpoint) {
    bool several = std::ranges::any_of(endpoint.variants, [&](const Variant& variant) {
        return variant.config_name != endpoint.variants.front().config_name;
    });
    std::lock_guard lock(mutex_);
    for (Variant& variant : endpoint.variants) {
        auto& meter =
            meters_[{endpoint.account, endpoint.region, endpoint.name, variant.name, variant.config_name}];
        if (!meter) meter = std::make_shared<Meter>();
        meter->instances = static_cast<std::uint32_t>(variant.instances.size());
        meter->shows_config = several;
        variant.meter = meter;
    }
    reset_others({endpoint.account, endpoint.region, endpoint.name}, endpoint.variants);
}

void Meters::detach(const EndpointKey& endpoint) {
    std::lock_guard lock(mutex_);
    reset_others(endpoint, {});
}

std::vector<Meters::Entry> Meters::all() const {
    std::vector<Entry> found;
    std::lock_guard lock(mutex_);
    found.reserve(meters_.size());
    for (const auto& [key, meter] : meters_) found.push_back({key, meter});
    return found;
}

void Meters::drop_unused(const MeterKey& key) {
    std::lock_guard lock(mutex_);
    auto found = meters_.find(key);
    if (found == meters_.end() || found->second.use_count() != 1) return;
    std::atomic_thread_fence(std::memory_order_acquire);  // what its last user counted before letting go
    if (found->second->is_empty()) meters_.erase(found);
}

}  // namespace athanor::serving
