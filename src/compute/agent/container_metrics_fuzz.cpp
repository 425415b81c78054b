// Lines that a hostile container leaves: skipped or taken within the protocol's limits, and what is taken goes over the wire and back.
#include <cmath>
#include <cstdint>
#include <string_view>

#include "compute/agent/container_metrics.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor;
    using namespace athanor::compute;
    std::string_view text(reinterpret_cast<const char*>(data), size);
    SampleBatch batch{.first = 0, .samples = parse_container_metrics(text, Timestamp{})};
    for (const MetricSample& one : batch.samples) {
        if (one.name.empty() || one.name.size() > kMaxMetricText || !std::isfinite(one.value) ||
            one.weight <= 0 || one.dimensions.size() > kMaxMetricDimensions)
            __builtin_trap();
    }
    if (batch.samples.size() > kMaxSampleBatch) batch.samples.resize(kMaxSampleBatch);
    auto again = parse_sample_batch(to_json(batch));
    if (!again || again->samples.size() != batch.samples.size()) __builtin_trap();
    return 0;
}
