#include "telemetry/metric_store.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <future>

#include "base/log.hpp"
#include "store/writer.hpp"
#include "telemetry/lost_durability.hpp"
#include "telemetry/metric_impl.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::size_t kMetricQueueBytes = 32u << 20;  // waiting for the flusher; one flush fits into a frame
constexpr std::size_t kPartSize = 16u << 10;          // of a head
constexpr std::size_t kMostProducers = 1024;          // remembered: agents that may send again
constexpr std::size_t kPointBytes = 64;               // of the queue's bound
constexpr std::size_t kMostPoints = 100'000;          // of one append
constexpr std::size_t kMostName = 4096;               // of a metric, of what is measured

Status check(const std::vector<MetricBatch>& batches) {
    std::size_t points = 0;
    for (const MetricBatch& batch : batches) {
        points += batch.measurements.size();
        for (const Measurement& one : batch.measurements) {
            if (!std::isfinite(one.point.value))
                return fail("InvalidParameterException",
                            "The value of metric " + one.metric + " is not a number.");
            if (!std::isfinite(one.point.weight) || one.point.weight <= 0)
                return fail("InvalidParameterException",
                            "The count of metric " + one.metric + " must be more than 0.");
            if (one.metric.size() > kMostName)
                return fail("InvalidParameterException", "The name of a metric is too long.");
        }
    }
    if (points > kMostPoints)
        return fail("InvalidParameterException",
                    "More than " + std::to_string(kMostPoints) + " points at once.");
    return {};
}

std::size_t size_of(const std::vector<MetricBatch>& batches) {
    std::size_t bytes = 0;
    for (const MetricBatch& batch : batches) {
        bytes += 256;
        for (const Measurement& one : batch.measurements) bytes += kPointBytes + one.metric.size();
    }
    return bytes;
}

}  // namespace

void Head::add(const MetricPoint& point) {
    put_point(open, context, point);
    oldest = std::min(oldest, point.time);
    newest = std::max(newest, point.time);
    summary.add(point);
    if (open.size() >= kPartSize) close();
}

void Head::close() {
    if (open.empty()) return;
    parts.push_back({std::make_shared<const std::string>(std::move(open)), oldest, newest});
    open.clear();
    context = {};
    oldest = INT64_MAX;
    newest = INT64_MIN;
}

Summary Series::summary() const {
    Summary all = sealed;
    all.merge(head.summary);
    return all;
}

MetricStore::MetricStore(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
MetricStore::~MetricStore() { impl_->flusher.reset(); }

MetricStore::Impl::Impl(Filesystem& f, Clock& c, Options o)
    : fs(f),
      clock(c),
      options(std::move(o)),
      log(f, {.path = options.path + "/log",
              .tag = "ATHMET",
              .segment_size = UINT64_MAX,
              .on_lost_durability = options.on_lost_durability}) {}

Result<std::unique_ptr<MetricStore>> MetricStore::open(Filesystem& fs, Clock& clock, Options options) {
    if (!options.on_lost_durability) options.on_lost_durability = end_process;
    auto impl = std::make_unique<Impl>(fs, clock, std::move(options));
    ATHANOR_CHECK(impl->load());
    impl->flusher.emplace([&parts = *impl](std::vector<Impl::Pending>& batch) { parts.flush(batch); },
                          kMetricQueueBytes);
    return std::unique_ptr<MetricStore>(new MetricStore(std::move(impl)));
}

// ---- the flusher

// This thread alone changes which series there are: it looks without the lock.
Series& MetricStore::Impl::known(SeriesOfSource*& source, const std::string& key, const std::string& metric) {
    if (source == nullptr) {
        if (auto found = sources.find(key); found != sources.end()) source = &found->second;
    }
    if (source != nullptr) {
        if (auto found = source->metrics.find(metric); found != source->metrics.end()) return found->second;
    }
    std::unique_lock lock(mutex);
    Series& made = series_of(key, metric);
    source = &sources.find(key)->second;
    return made;
}

// Later records of the segment name their series again.
void MetricStore::Impl::erase_source(const std::string& key) {
    sources.erase(key);
    forgotten.push_back(key);
    for (auto& [other, source] : sources) {
        for (auto& [metric, series] : source.metrics) series.declared_in = 0;
    }
}

bool MetricStore::Impl::is_repeated(const Producer& producer) const {
    auto last = producers.find(producer.id);
    return last != producers.end() && producer.sequence <= last->second;
}

void MetricStore::Impl::remember(const Producer& producer) {
    auto [place, fresh] = producers.try_emplace(producer.id, producer.sequence);
    place->second = std::max(place->second, producer.sequence);
    if (fresh) producer_order.push_back(producer.id);
    if (producer_order.size() <= kMostProducers) return;
    producers.erase(producer_order.front());
    producer_order.erase(producer_order.begin());
}

void MetricStore::Impl::submit(Pending pending) {
    if (!flusher->push_within_limit(pending, pending.bytes))
        pending.done(fail("ThrottlingException", "Rate exceeded", 400));
}

void MetricStore::Impl::flush(std::span<Pending> batch) {
    for (std::size_t at = 0; at < batch.size();) {
        std::size_t end = at;
        while (end < batch.size() && !batch[end].forget && !batch[end].run) ++end;
        if (end > at) flush_points(batch.subspan(at, end - at));
        for (at = end; at < batch.size() && (batch[at].forget || batch[at].run); ++at) {
            if (batch[at].run) {
                batch[at].done(batch[at].run());
                continue;
            }
            std::string frame;
            std::size_t opened = open_frame(frame, static_cast<std::uint8_t>(LogKind::forget));
            put_text(frame, *batch[at].forget);
            close_frame(frame, opened);
            auto written = log.append(frame);
            if (written) {
                logged += frame.size();
                std::unique_lock lock(mutex);
                erase_source(*batch[at].forget);
            }
            batch[at].done(written ? Status{} : Status(std::unexpected(written.error())));
        }
    }
}

void MetricStore::Impl::flush_points(std::span<Pending> batch) {
    seal_if_long();
    std::uint64_t segment = log.next();
    frames.clear();
    points.clear();
    std::vector<bool> repeated(batch.size());
    std::map<std::string, std::uint64_t> taken;  // producers' counts, in this batch
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto& producer = batch[i].producer;
        if (producer) {
            auto& last = taken[producer->id];
            repeated[i] = is_repeated(*producer) || producer->sequence <= last;
            if (repeated[i]) continue;
            last = producer->sequence;
        }
        std::size_t first = points.size(), named = 0;
        names.clear();
        for (const MetricBatch& one : batch[i].batches) {
            std::string key = source_key(one.source);
            SeriesOfSource* source = nullptr;  // looked up once: references into the table stay
            for (const Measurement& measurement : one.measurements) {
                Series& series = known(source, key, measurement.metric);
                if (series.declared_in != segment) {
                    series.declared_in = segment;
                    series.id = next_id++;
                    ++named;
                    put_number(names, series.id);
                    put_text(names, key);
                    put_text(names, measurement.metric);
                }
                points.emplace_back(&series, &measurement.point);
            }
        }
        std::size_t opened = open_frame(frames, static_cast<std::uint8_t>(LogKind::points));
        put_text(frames, producer ? producer->id : "");
        put_number(frames, producer ? producer->sequence : 0);
        put_number(frames, named);
        frames += names;
        put_number(frames, points.size() - first);
        PointContext context;
        for (std::size_t p = first; p < points.size(); ++p) {
            put_number(frames, points[p].first->id);
            put_point(frames, context, *points[p].second);
        }
        close_frame(frames, opened);
    }
    Status written;
    if (!frames.empty()) {
        auto place = log.append(frames);
        if (place) {
            logged += frames.size();
            std::unique_lock lock(mutex);
            for (auto& [series, point] : points) series->head.add(*point);
        } else {
            written = std::unexpected(place.error());
            log.close();
            for (auto& [series, point] : points)
                series->declared_in = 0;  // perhaps only the lost records named it
        }
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (written && batch[i].producer && !repeated[i]) {
            std::unique_lock lock(mutex);
            remember(*batch[i].producer);
        }
        batch[i].done(written);
    }
}

void MetricStore::Impl::seal_if_long() {
    if (logged < options.seal_at) return;
    // What could not be sealed is still in the log, and is tried again after as many bytes.
    if (Status sealed = seal(); !sealed)
        log::error("metrics: {}; they stay in the log", sealed.error().message);
    logged = 0;
}

// ---- the public face

void MetricStore::append_then(std::vector<MetricBatch> batches, std::optional<Producer> producer,
                              std::move_only_function<void(Status)> done) {
    if (Status fine = check(batches); !fine) return done(std::move(fine));
    Impl::Pending pending;
    pending.bytes = size_of(batches);
    pending.batches = std::move(batches);
    pending.producer = std::move(producer);
    pending.done = std::move(done);
    impl_->submit(std::move(pending));
}

Task<Result<store::Durable<store::Nothing>>> MetricStore::append(std::vector<MetricBatch> batches,
                                                                 std::optional<Producer> producer) {
    Status done = co_await suspend<Status>([&](Resume<Status> resume) {
        append_then(std::move(batches), std::move(producer), std::move(resume));
    });
    ATHANOR_CO_CHECK(std::move(done));
    co_return store::Writer::committed(store::Nothing{});
}

Status MetricStore::append_blocking(std::vector<MetricBatch> batches, std::optional<Producer> producer) {
    auto promise = std::make_shared<
        std::promise<Status>>();  // shared with the flusher, which may still be leaving set_value
    auto future = promise->get_future();
    append_then(std::move(batches), std::move(producer),
                [promise](Status status) { promise->set_value(std::move(status)); });
    return future.get();
}

std::uint64_t MetricStore::last_sequence(std::string_view producer) const {
    std::shared_lock lock(impl_->mutex);
    auto found = impl_->producers.find(producer);
    return found == impl_->producers.end() ? 0 : found->second;
}

Task<Result<store::Durable<store::Nothing>>> MetricStore::forget(MetricSource source) {
    Status done = co_await suspend<Status>([&](Resume<Status> resume) {
        Impl::Pending pending;
        pending.forget = source_key(source);
        pending.done = std::move(resume);
        impl_->submit(std::move(pending));
    });
    ATHANOR_CO_CHECK(std::move(done));
    co_return store::Writer::committed(store::Nothing{});
}

Result<std::size_t> MetricStore::expire() {
    auto promise = std::make_shared<std::promise<Status>>();  // as above
    auto future = promise->get_future();
    auto dropped = std::make_shared<std::size_t>(0);
    Impl::Pending pending;
    pending.run = [&impl = *impl_, dropped] { return impl.expire(*dropped); };
    pending.done = [promise](Status status) { promise->set_value(std::move(status)); };
    impl_->submit(std::move(pending));
    ATHANOR_CHECK(future.get());
    return *dropped;
}

}  // namespace athanor::telemetry
