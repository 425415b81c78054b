// Latencies in whole microseconds, counted in buckets of 1/32 octave (below 64 exactly), up to 134 seconds; what took longer counts as that. Two
// histograms can be added up. Each bucket also keeps the sum of what fell into it, so sums and means are exact and a percentile is off
// by a 32nd at most.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace athanor::serving {

class Histogram {
public:
    static constexpr unsigned kSteps = 32;  // of an octave
    static constexpr std::uint64_t kMost = (std::uint64_t{1} << 27) - 1;
    static constexpr std::size_t kBuckets = (27 - 4) * kSteps;

    static constexpr std::size_t bucket_of(std::uint64_t micros) {
        if (micros < kSteps) return micros;
        unsigned shift = static_cast<unsigned>(std::bit_width(micros)) - 6;
        return (shift + 1) * kSteps + ((micros >> shift) - kSteps);
    }
    static constexpr std::uint64_t lower_bound(std::size_t bucket) {
        if (bucket < kSteps) return bucket;
        return (kSteps + bucket % kSteps) << (bucket / kSteps - 1);
    }

    struct Part {
        double value = 0;   // the mean of those that are in it
        double weight = 0;  // how many
    };

    void add(std::size_t bucket, std::uint64_t count, std::uint64_t sum) {
        buckets_[bucket].count += count;
        buckets_[bucket].sum += sum;
    }
    void merge(const Histogram& other) {
        for (std::size_t i = 0; i < kBuckets; ++i) add(i, other.buckets_[i].count, other.buckets_[i].sum);
    }
    void clear() { buckets_ = {}; }

    // In ascending order. If there are more than `most`, neighbours are taken together, up to an octave.
    std::vector<Part> parts(std::size_t most) const {
        std::vector<Part> found;
        for (unsigned width = 1; width <= kSteps; width *= 2) {
            found.clear();
            for (std::size_t first = 0; first < kBuckets; first += width) {
                Bucket all;
                for (std::size_t i = first; i < first + width; ++i) {
                    all.count += buckets_[i].count;
                    all.sum += buckets_[i].sum;
                }
                auto count = static_cast<double>(all.count);
                if (all.count > 0) found.push_back({static_cast<double>(all.sum) / count, count});
            }
            if (found.size() <= most) break;
        }
        return found;
    }

private:
    struct Bucket {
        std::uint64_t count = 0, sum = 0;
    };
    std::array<Bucket, kBuckets> buckets_{};
};

static_assert(Histogram::bucket_of(Histogram::kMost) == Histogram::kBuckets - 1);

}  // namespace athanor::serving
