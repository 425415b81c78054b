#include "serving/meter_writer.hpp"

#include "base/log.hpp"

namespace athanor::serving {

namespace {

using telemetry::MetricBatch;

constexpr std::size_t kMostAtOnce = 256;     // batches of one append: each has about a hundred points
constexpr std::size_t kMostWaiting = 4'096;  // that a store which refuses them makes us keep

struct Same {  // what the configurations of a variant have in common
    const MeterKey& key;
    bool operator()(const MeterKey& other) const {
        return key.variant == other.variant && key.endpoint == other.endpoint && key.region == other.region &&
               key.account == other.account;
    }
};

void put(MetricBatch& batch, std::string_view metric, std::int64_t time, double value, std::uint64_t weight) {
    if (weight == 0) return;
    batch.measurements.push_back(
        {std::string(metric), {.time = time, .value = value, .weight = static_cast<double>(weight)}});
}

void put_rate(MetricBatch& batch, std::string_view metric, std::int64_t time, std::uint64_t with,
              std::uint64_t all) {
    put(batch, metric, time, 1, with);
    put(batch, metric, time, 0, all - with);
}

void put_latency(MetricBatch& batch, std::string_view metric, std::int64_t time, const Histogram& histogram) {
    for (const auto& part : histogram.parts(MeterWriter::kMostParts))
        batch.measurements.push_back(
            {std::string(metric), {.time = time, .value = part.value, .weight = part.weight}});
}

MetricBatch batch_of(const MeterKey& key, bool with_config, std::int64_t time, const Counts& counts,
                     std::uint64_t instances) {
    MetricBatch batch{
        .source = {.account = key.account,
                   .region = key.region,
                   .name_space = "AWS/SageMaker",
                   .dimensions = {{"EndpointName", key.endpoint}, {"VariantName", key.variant}}}};
    if (with_config) batch.source.dimensions.emplace_back("EndpointConfigName", key.config_name);
    std::uint64_t all = counts.invocations();
    std::uint64_t client = counts.of(Outcome::client_error), server = counts.of(Outcome::server_error),
                  unavailable = counts.of(Outcome::unavailable);
    put(batch, "Invocations", time, 1, all);
    if (instances > 0) put(batch, "InvocationsPerInstance", time, 1.0 / static_cast<double>(instances), all);
    put_rate(batch, "Invocation4XXErrors", time, client, all);
    put_rate(batch, "Invocation5XXErrors", time, server + unavailable, all);
    put_rate(batch, "InvocationModelErrors", time, client + server, all);
    put_latency(batch, "ModelLatency", time, counts.model);
    put_latency(batch, "OverheadLatency", time, counts.overhead);
    return batch;
}

}  // namespace

void MeterWriter::collect() {
    std::int64_t time = to_epoch_millis(since_);
    since_ = clock_.now();
    auto meters = meters_.all();
    for (std::size_t at = 0; at < meters.size();) {
        const MeterKey& key = meters[at].key;
        all_.clear();
        std::uint64_t instances = 0;
        bool any = false;
        for (; at < meters.size() && Same{key}(meters[at].key); ++at) {
            Meter& meter = *meters[at].meter;
            instances += meter.instances;
            one_.clear();
            if (!meter.drain(one_)) {
                if (meter.instances == 0) {
                    meters[at].meter.reset();
                    meters_.drop_unused(meters[at].key);
                }
                continue;
            }
            any = true;
            if (meter.shows_config)
                waiting_.push_back(batch_of(meters[at].key, true, time, one_, meter.instances));
            all_.merge(one_);
        }
        if (any) waiting_.push_back(batch_of(key, false, time, all_, instances));
    }
}

std::vector<MetricBatch> MeterWriter::next_piece() {
    auto end = waiting_.begin() + static_cast<std::ptrdiff_t>(std::min(waiting_.size(), kMostAtOnce));
    std::vector<MetricBatch> piece(std::make_move_iterator(waiting_.begin()), std::make_move_iterator(end));
    waiting_.erase(waiting_.begin(), end);
    return piece;
}

void MeterWriter::keep(std::vector<MetricBatch> refused, const Error& why) {
    waiting_.insert(waiting_.begin(), std::make_move_iterator(refused.begin()),
                    std::make_move_iterator(refused.end()));
    std::size_t lost = waiting_.size() > kMostWaiting ? waiting_.size() - kMostWaiting : 0;
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(lost));
    log::warn("endpoints' metrics wait, {} are dropped: {}", lost, why.message);
}

Task<void> MeterWriter::flush() {
    collect();
    while (!waiting_.empty()) {
        auto piece = next_piece();
        auto written = co_await store_.append(piece);
        if (!written) {
            keep(std::move(piece), written.error());
            co_return;
        }
    }
}

void MeterWriter::flush_rest() {
    collect();
    while (!waiting_.empty()) {
        if (Status written = store_.append_blocking(next_piece()); !written) {
            log::warn("endpoints' last metrics are lost: {}", written.error().message);
            return;
        }
    }
}

Task<void> MeterWriter::run() {
    for (;;) {
        Timestamp now = clock_.now();
        co_await clock_.sleep(std::chrono::ceil<std::chrono::seconds>(now + Duration(1)) - now);
        co_await flush();
    }
}

}  // namespace athanor::serving
