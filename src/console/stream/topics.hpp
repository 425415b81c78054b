// What a stream of events can be about. A topic knows how far it has told (its cursor, text without line ends), and tells what is new since; whether its
// person may see it is asked when it begins and every few seconds after. On the connection's core: reads are of memory and of mapped files, microseconds.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/task.hpp"
#include "console/stream/changes.hpp"
#include "gate/register.hpp"
#include "telemetry/log_store.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::console {

// Dimensions as they are named.
struct MetricAsked {
    std::string account, region, name_space, metric;
    std::vector<std::pair<std::string, std::string>> dimensions;
};
// Points since a time (milliseconds), by time.
using ReadMetric =
    std::function<Result<std::vector<telemetry::MetricPoint>>(const MetricAsked& asked, std::int64_t since)>;
using ReadSeries = std::function<Result<std::vector<telemetry::MetricPoint>>(
    std::string_view account, std::string_view region, std::string_view component, std::string_view metric,
    std::int64_t since)>;

struct Sources {
    const Changes& changes;
    const telemetry::LogStore& logs;
    ReadMetric metric;
    ReadSeries series;
    gate::Register& operations;
    Clock& clock;
};

class Topic {
public:
    explicit Topic(std::string name) : name(std::move(name)) {}
    virtual ~Topic() = default;

    virtual Status admit(const gate::Call& call) = 0;
    // Appends events: each "event: …\ndata: …\n", without the empty line that ends it.
    virtual Task<void> tell(gate::Call& call, std::vector<std::string>& events) = 0;
    // From where on to go; one that is not ours begins anew.
    virtual void resume(std::string_view cursor) = 0;
    virtual std::string cursor() const = 0;

    const std::string name;  // as it was asked for
};

// InvalidRequest: of no kind that there is. `sources` outlives it.
Result<std::unique_ptr<Topic>> make_topic(std::string_view text, const Sources& sources);

}  // namespace athanor::console
