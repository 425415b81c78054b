// Samples between the instance and the server: kept until the server has acknowledged them, so that a server that is away loses none. They are
// numbered by their place since the agent's start, which makes a repeated batch harmless. A sample a minute or so: memory is enough; past
// `limit` the oldest go, and are counted. On the agent's loop.
#pragma once

#include <algorithm>
#include <deque>
#include <functional>
#include <utility>
#include <vector>

#include "compute/agent_protocol.hpp"

namespace athanor::compute {

class MetricSpool {
public:
    static constexpr std::size_t kLimit = 50'000;
    explicit MetricSpool(std::size_t limit = kLimit) : limit_(limit) {}

    // Called when a sample arrives at a spool that had none.
    void on_sample(std::function<void()> wake) { wake_ = std::move(wake); }

    void append(std::vector<MetricSample> samples) {
        if (closed_ || samples.empty()) return;
        bool wake = samples_.empty();
        for (MetricSample& sample : samples) samples_.push_back(std::move(sample));
        for (; samples_.size() > limit_; ++lost_) pop();
        if (wake && wake_) wake_();
    }

    // The oldest that are not acknowledged; empty if there are none.
    SampleBatch next() const {
        SampleBatch batch{.first = first_, .samples = {}};
        auto end = samples_.begin() + static_cast<std::ptrdiff_t>(std::min(samples_.size(), kMaxSampleBatch));
        batch.samples.assign(samples_.begin(), end);
        return batch;
    }
    void acknowledge(std::int64_t next) {
        while (first_ < next && !samples_.empty()) pop();
    }

    bool drained() const { return samples_.empty(); }
    std::size_t lost() const { return lost_; }
    // Nobody takes samples any more.
    void close() {
        closed_ = true;
        samples_.clear();
    }

private:
    void pop() {
        samples_.pop_front();
        ++first_;
    }

    const std::size_t limit_;
    std::deque<MetricSample> samples_;
    std::int64_t first_ = 0;  // the number of the front
    std::size_t lost_ = 0;
    bool closed_ = false;
    std::function<void()> wake_;
};

}  // namespace athanor::compute
