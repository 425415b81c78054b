// From the meters to CloudWatch's store: once a second, at the whole second, what was counted in it becomes points of that second in the namespace
// AWS/SageMaker. An endpoint without traffic writes nothing. A crash costs the counts of that second.
//
// A count becomes one point with a weight: Invocations is 1 with as many samples as there were requests, an error metric is 1 for those that
// had it and 0 for the rest (so its average is the rate), a latency is a point for each bucket of the histogram (kMostParts at most).
// While an endpoint is served by two configurations all of it is written under EndpointConfigName too.
//
//     MeterWriter writer(router.meters(), cloudwatch, clock);
//     spawn(cores.next(), writer.run());
//     ... cores.stop(); writer.flush_rest();
#pragma once

#include <vector>

#include "base/clock.hpp"
#include "base/task.hpp"
#include "serving/meter.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::serving {

class MeterWriter {
public:
    static constexpr std::size_t kMostParts = 24;  // of a histogram of one second

    MeterWriter(Meters& meters, telemetry::MetricStore& store, Clock& clock)
        : meters_(meters), store_(store), clock_(clock), since_(clock.now()) {}

    Task<void> run();
    // Drains and writes. What the store refuses is kept for the next time, within a limit.
    Task<void> flush();
    // The last one, when no request and no run() is under way. Blocks.
    void flush_rest();

private:
    void collect();
    void keep(std::vector<telemetry::MetricBatch> refused, const Error& why);
    std::vector<telemetry::MetricBatch> next_piece();

    Meters& meters_;
    telemetry::MetricStore& store_;
    Clock& clock_;
    Timestamp since_;                              // the last drain
    Counts one_, all_;                             // of collect(); kept for their memory
    std::vector<telemetry::MetricBatch> waiting_;  // not written yet, oldest first
};

}  // namespace athanor::serving
