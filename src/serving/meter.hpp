// What an endpoint's variant did, counted on the way of each request: three additions to memory that this core alone writes, no lock. A Meter
// belongs to (endpoint, variant, configuration); the routing table's variants carry theirs. Meters keeps them all and is drained by one
// thread (meter_writer.hpp): a drain takes what was counted, so nothing is counted twice and nothing is lost, whenever it comes.
//
// Counted is what was sent to a variant. A caller's mistake that is found before a variant is chosen (no such endpoint or variant, a body
// that is too long) is not: CloudWatch's Invocation4XXErrors are those that the model answered.
#pragma once

#include <array>
#include <atomic>
#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "serving/histogram.hpp"

namespace athanor::serving {

struct Variant;
struct Endpoint;
struct EndpointKey;

enum class Outcome : std::uint8_t {
    answered,
    client_error,  // the model's 4xx
    server_error,  // the model's 5xx, or 3xx; or none: a time-out, a connection that broke
    unavailable,   // there was no instance to ask
};
inline constexpr std::size_t kOutcomes = 4;
Outcome outcome_of(int status);

struct Counts {
    std::array<std::uint64_t, kOutcomes> outcomes{};
    Histogram model, overhead;  // of those that a model was asked for

    std::uint64_t of(Outcome outcome) const { return outcomes[static_cast<std::size_t>(outcome)]; }
    std::uint64_t invocations() const;
    void merge(const Counts& other);
    void clear();
};

struct MeterKey {
    std::string account, region, endpoint, variant, config_name;
    friend auto operator<=>(const MeterKey&, const MeterKey&) = default;
};

class Meter {
public:
    Meter();
    ~Meter();
    Meter(const Meter&) = delete;
    Meter& operator=(const Meter&) = delete;

    // From any thread. Negative durations count as none.
    void add(Outcome outcome, Duration model, Duration overhead);
    void add_unavailable();
    // Adds to `counts` what was counted since the last drain. False: nothing.
    bool drain(Counts& counts);
    bool is_empty() const;

    // What was published last.
    std::atomic<std::uint32_t> instances = 0;
    std::atomic<bool> shows_config = false;  // the endpoint is served by two configurations

private:
    struct Slot;
    static constexpr std::size_t kSlots = 64;  // threads share one only where there are more
    Slot& here();

    std::array<std::atomic<Slot*>, kSlots> slots_{};  // made at a thread's first request
};

class Meters {
public:
    struct Entry {
        MeterKey key;
        std::shared_ptr<Meter> meter;
    };

    // Gives each variant its meter. Called before the endpoint is published.
    void attach(Endpoint& endpoint);
    // It has no instances any more.
    void detach(const EndpointKey& endpoint);
    // All, by key.
    std::vector<Entry> all() const;
    // Forgets it, if nobody can count in it any more and nothing is in it.
    void drop_unused(const MeterKey& key);

private:
    void reset_others(const EndpointKey& endpoint, const std::vector<Variant>& variants);

    mutable std::mutex mutex_;
    std::map<MeterKey, std::shared_ptr<Meter>> meters_;  // shared with the routing tables
};

}  // namespace athanor::serving
