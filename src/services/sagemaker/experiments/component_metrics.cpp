#include "services/sagemaker/experiments/component_metrics.hpp"

#include <algorithm>

#include "base/log.hpp"

namespace athanor::sagemaker {

using api::sagemaker::TrialComponentMetricSummary;
using telemetry::MetricSource;

namespace {

constexpr std::size_t kMostRemembered = 10'000;

MetricSource component_source(const Key& component, Timestamp created) {
    return {component.account,
            component.region,
            "/aws/sagemaker/TrialComponents",
            {{"Created", std::to_string(created.time_since_epoch().count())},
             {"TrialComponentName", component.name}}};
}

void add_summaries(const telemetry::MetricStore& store, const MetricSource& source, const std::string& arn,
                   std::vector<TrialComponentMetricSummary>& out) {
    for (telemetry::SeriesInfo& series : store.summaries(source)) {
        const telemetry::Summary& s = series.summary;
        out.push_back({.metric_name = std::move(series.metric),
                       .source_arn = arn,
                       .time_stamp = from_epoch_millis(s.last_time),
                       .max = s.max,
                       .min = s.min,
                       .last = s.last,
                       .count = static_cast<std::int64_t>(s.weight),
                       .avg = s.mean,
                       .std_dev = s.deviation()});
    }
}

// The training job that the component was made of.
std::optional<Key> source_job(const Key& component, std::string_view source_arn) {
    if (source_arn.empty()) return std::nullopt;
    auto job = parse_arn(source_arn);
    bool own = job && job->kind == Kind::training_job && job->account == component.account;
    return own ? std::move(job) : std::nullopt;
}

std::string remembered_as(std::string_view account, std::string_view region, std::string_view name) {
    std::string key;
    key.append(account).append(" ").append(region).append(" ").append(name);
    return key;
}

}  // namespace

MetricSource job_metrics_source(const Key& job) {
    return {job.account, job.region, "/aws/sagemaker/TrainingJobs", {{"TrainingJobName", job.name}}};
}

std::vector<MetricSource> ComponentMetrics::sources(const Key& component, Timestamp created,
                                                    std::string_view source_arn) {
    std::vector<MetricSource> all{component_source(component, created)};
    if (auto job = source_job(component, source_arn)) all.push_back(job_metrics_source(*job));
    return all;
}

std::vector<TrialComponentMetricSummary> ComponentMetrics::summaries(const Key& component, Timestamp created,
                                                                     std::string_view source_arn) const {
    std::vector<TrialComponentMetricSummary> found;
    add_summaries(store_, component_source(component, created), component.arn(), found);
    if (auto job = source_job(component, source_arn)) {
        add_summaries(store_, job_metrics_source(*job), std::string(source_arn), found);
        std::ranges::sort(found, {}, [](const auto& summary) { return *summary.metric_name; });
    }
    return found;
}

std::vector<telemetry::SeriesInfo> ComponentMetrics::series(const Key& component, Timestamp created,
                                                            std::string_view source_arn) const {
    if (component.kind == Kind::training_job) return store_.summaries(job_metrics_source(component));
    auto found = store_.summaries(component_source(component, created));
    if (auto job = source_job(component, source_arn)) {
        for (telemetry::SeriesInfo& one : store_.summaries(job_metrics_source(*job)))
            found.push_back(std::move(one));
    }
    return found;
}

std::optional<telemetry::Summary> ComponentMetrics::summary(const Key& component, Timestamp created,
                                                            std::string_view source_arn,
                                                            std::string_view metric) const {
    if (component.kind == Kind::training_job) return store_.summary(job_metrics_source(component), metric);
    if (auto found = store_.summary(component_source(component, created), metric)) return found;
    auto job = source_job(component, source_arn);
    return job ? store_.summary(job_metrics_source(*job), metric) : std::nullopt;
}

Result<std::optional<MetricSource>> ComponentMetrics::source_of(std::string_view account,
                                                                std::string_view region,
                                                                std::string_view name) {
    Key key{std::string(account), std::string(region), Kind::trial_component, std::string(name)};
    std::string remembered = remembered_as(account, region, name);
    std::uint64_t before = 0;
    {
        std::lock_guard lock(mutex_);
        if (auto found = created_.find(remembered); found != created_.end()) {
            return component_source(key, found->second);
        }
        before = forgotten_;
    }
    ATHANOR_TRY(auto row, database_.read([&](store::Snapshot& snapshot) { return find(snapshot, key); }));
    if (!row) return std::nullopt;
    std::lock_guard lock(mutex_);
    if (created_.size() >= kMostRemembered) created_.clear();
    if (before == forgotten_) created_[remembered] = row->created;
    return component_source(key, row->created);
}

Result<std::vector<MetricSource>> ComponentMetrics::sources_of(std::string_view account,
                                                               std::string_view region,
                                                               std::string_view arn) {
    auto key = parse_arn(arn);
    if (!key || key->account != account || key->region != region) return std::vector<MetricSource>{};
    if (key->kind != Kind::trial_component && key->kind != Kind::training_job)
        return std::vector<MetricSource>{};
    ATHANOR_TRY(auto row, database_.read([&](store::Snapshot& snapshot) { return find(snapshot, *key); }));
    if (!row) return std::vector<MetricSource>{};
    if (key->kind == Kind::training_job) return std::vector{job_metrics_source(*key)};
    std::vector<MetricSource> sources{component_source(*key, row->created)};
    auto job = parse_arn(row->parent);
    if (job && job->kind == Kind::training_job) sources.push_back(job_metrics_source(*job));
    return sources;
}

// Its points cannot be found any more, whether or not this succeeds: it only frees their place.
Task<void> ComponentMetrics::forget(const Key& component, Timestamp created) {
    {
        std::lock_guard lock(mutex_);
        created_.erase(remembered_as(component.account, component.region, component.name));
        ++forgotten_;
    }
    MetricSource source = component_source(component, created);
    if (store_.summaries(source).empty()) co_return;
    auto done = co_await store_.forget(std::move(source));
    if (!done) log::warn("the metrics of {} stay: {}", component.arn(), done.error().message);
}

}  // namespace athanor::sagemaker
