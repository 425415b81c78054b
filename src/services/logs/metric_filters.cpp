#include "services/logs/metric_filters.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "telemetry/filter_pattern.hpp"
#include "wire/stored.hpp"

namespace athanor::logs {

using namespace api::logs;
using telemetry::FilterPattern;
using telemetry::MetricBatch;

namespace {

constexpr std::int64_t kMostLines = 20'000;  // of a pass; a read returns 10,000 at most
constexpr std::int64_t kReadLines = 10'000;
constexpr std::int32_t kMostStreams = 1'000'000;
constexpr std::size_t kMostFilters = 100;  // of a group, by AWS
constexpr std::size_t kMostDimensions = 3;
constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kDescribed = 50;

std::unexpected<Error> invalid_transformation(std::string message) {
    return fail("InvalidParameterException", std::move(message));
}

struct Filter {
    FilterPattern pattern;
    MetricTransformation to;
    std::int64_t created;  // milliseconds

    // The point of a line, if there is one.
    void apply(const GroupKey& group, const MetricSink& sink, const telemetry::StoredEvent& line,
               std::vector<MetricBatch>& out) const {
        if (line.ingested < created) return;
        std::optional<double> value = to.default_value;
        telemetry::MetricSource source{group.account, group.region, to.metric_namespace, {}};
        if (pattern.matches(line.event.message)) {
            auto text = to.metric_value.starts_with('$')
                            ? pattern.extract(to.metric_value, line.event.message)
                            : std::optional(to.metric_value);
            value = text ? parse_number<double>(*text) : std::nullopt;
            for (const auto& [name, selector] :
                 to.dimensions.value_or(std::map<std::string, std::string>())) {
                auto dimension = pattern.extract(selector, line.event.message);
                if (!dimension || dimension->empty()) return;
                source.dimensions.emplace_back(name, *std::move(dimension));
            }
        }
        if (!value || !std::isfinite(*value)) return;
        std::int64_t time = line.event.timestamp - line.event.timestamp % kMinute;
        if (out.empty() || out.back().source.name_space != source.name_space ||
            out.back().source.dimensions != source.dimensions)
            out.push_back({std::move(source), {}});
        out.back().measurements.push_back(
            {sink.name(to.metric_name, to.unit.value_or("None")), {.time = time, .value = *value}});
    }
};

Result<Filter> filter_of(const FilterRow& row) {
    ATHANOR_TRY(auto request, wire::from_json<PutMetricFilterRequest>(row.request));
    ATHANOR_TRY(FilterPattern pattern, FilterPattern::parse(request.filter_pattern));
    return Filter{std::move(pattern), std::move(request.metric_transformations.front()),
                  to_epoch_millis(row.created)};
}

Status check(const PutMetricFilterRequest& in) {
    ATHANOR_TRY(FilterPattern pattern, FilterPattern::parse(in.filter_pattern));
    const MetricTransformation& to = in.metric_transformations.front();
    if (to.metric_value.starts_with('$') ? !pattern.names(to.metric_value)
                                         : !parse_number<double>(to.metric_value))
        return invalid_transformation("Invalid metric transformation: the metricValue " + to.metric_value +
                                      " is neither a number nor a field of the filter pattern.");
    if (!to.dimensions) return {};
    if (to.dimensions->size() > kMostDimensions)
        return invalid_transformation(
            "Invalid metric transformation: a metric filter has at most 3 dimensions.");
    if (to.default_value)
        return invalid_transformation(
            "Invalid metric transformation: dimensions and default value are mutually exclusive.");
    for (const auto& [name, selector] : *to.dimensions) {
        if (!pattern.names(selector))
            return invalid_transformation("Invalid metric transformation: the dimension value " + selector +
                                          " is not a field of the filter pattern.");
    }
    return {};
}

GroupKey group_key(const gate::Call& call, std::string group) {
    return {call.account(), call.region, std::move(group)};
}

}  // namespace

void MetricFilters::add_to(gate::Register& operations) {
    operations.changes<op::PutMetricFilter>(
        [this](gate::Call& c, PutMetricFilterRequest in) { return put(c, std::move(in)); });
    operations.changes<op::DeleteMetricFilter>(
        [this](gate::Call& c, DeleteMetricFilterRequest in) { return remove(c, std::move(in)); });
    operations.reads<op::DescribeMetricFilters>(
        [this](gate::Call& c, DescribeMetricFiltersRequest in) { return describe(c, std::move(in)); });
}

MetricFilters::Changed<Unit> MetricFilters::put(gate::Call& call, PutMetricFilterRequest in) {
    ATHANOR_CO_CHECK(check(in));
    ATHANOR_CO_CHECK(logs_.streams(call.account(), in.log_group_name, {.limit = 1}));  // the group is there
    FilterRow row{group_key(call, in.log_group_name), in.filter_name, wire::to_json(in), clock_.now()};
    auto done = co_await control_.write([row](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(save(tx, row));
        ATHANOR_TRY(auto all, filters_of(tx, row.group));
        if (all.size() > kMostFilters) return fail("LimitExceededException", "Resource limit exceeded.");
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return Unit{}; });
}

MetricFilters::Changed<Unit> MetricFilters::remove(gate::Call& call, DeleteMetricFilterRequest in) {
    ATHANOR_CO_CHECK(logs_.streams(call.account(), in.log_group_name, {.limit = 1}));
    GroupKey group = group_key(call, in.log_group_name);
    auto done = co_await control_.write([group, name = in.filter_name](store::Transaction& tx) -> Status {
        ATHANOR_TRY(bool erased, erase_filter(tx, group, name));
        if (!erased) return fail("ResourceNotFoundException", "The specified metric filter does not exist.");
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return Unit{}; });
}

Task<Result<DescribeMetricFiltersResponse>> MetricFilters::describe(gate::Call& call,
                                                                    DescribeMetricFiltersRequest in) {
    if (in.metric_name.has_value() != in.metric_namespace.has_value())
        co_return invalid_transformation("metricName and metricNamespace must be given together.");
    if (in.log_group_name) ATHANOR_CO_CHECK(logs_.streams(call.account(), *in.log_group_name, {.limit = 1}));
    GroupKey group = group_key(call, in.log_group_name.value_or(""));
    ATHANOR_CO_TRY(auto rows, control_.read([&](store::Snapshot& s) { return filters_of(s, group); }));
    std::optional<std::string> after = in.next_token ? from_base64(*in.next_token) : std::nullopt;
    if (in.next_token && !after) co_return invalid_transformation("The specified nextToken is invalid.");
    DescribeMetricFiltersResponse out{.metric_filters = std::vector<MetricFilter>{}};
    std::string last;
    for (FilterRow& row : rows) {
        std::string place = row.group.name + "\n" + row.name;
        if ((after && place <= *after) || !row.name.starts_with(in.filter_name_prefix.value_or(""))) continue;
        ATHANOR_CO_TRY(auto request, wire::from_json<PutMetricFilterRequest>(row.request));
        const MetricTransformation& to = request.metric_transformations.front();
        if (in.metric_name &&
            (*in.metric_name != to.metric_name || *in.metric_namespace != to.metric_namespace))
            continue;
        if (static_cast<std::int64_t>(out.metric_filters->size()) == in.limit.value_or(kDescribed)) {
            out.next_token = base64(last);
            break;
        }
        last = place;
        out.metric_filters->push_back({.filter_name = row.name,
                                       .filter_pattern = std::move(request.filter_pattern),
                                       .metric_transformations = std::move(request.metric_transformations),
                                       .creation_time = to_epoch_millis(row.created),
                                       .log_group_name = row.group.name});
    }
    co_return out;
}

// ---- following

// A batch of a group's lines.
struct MetricFilters::Work {
    const GroupKey& group;
    std::vector<Filter> filters;
    Progress progress;
    std::vector<MetricBatch> points = {};
    std::vector<Cursor> moved = {};  // with `pending` set
    std::int64_t lines = 0;
    bool more = false;
};

Task<void> MetricFilters::follow() {
    while (true) {
        auto done = co_await pass();
        if (!done) log::warn("metric filters: {}; tried again", done.error().message);
        if (!done || !*done) co_await clock_.sleep(std::chrono::seconds(1));
    }
}

Task<Result<bool>> MetricFilters::pass() {
    ATHANOR_CO_TRY(auto rows, control_.read([](store::Snapshot& s) { return all_filters(s); }));
    bool more = false;
    for (auto from = rows.begin(); from != rows.end();) {
        auto end =
            std::find_if(from, rows.end(), [&](const FilterRow& row) { return row.group != from->group; });
        std::vector<FilterRow> filters(from, end);
        ATHANOR_CO_TRY(bool left, co_await pass(filters.front().group, filters));
        more = more || left;
        from = end;
    }
    co_return more;
}

Task<Result<bool>> MetricFilters::pass(const GroupKey& group, const std::vector<FilterRow>& rows) {
    Work work{.group = group, .filters = {}, .progress = {}};
    for (const FilterRow& row : rows) {
        ATHANOR_CO_TRY(Filter filter, filter_of(row));
        work.filters.push_back(std::move(filter));
    }
    ATHANOR_CO_TRY(work.progress, control_.read([&](store::Snapshot& s) { return progress_of(s, group); }));
    std::int64_t sequence = work.progress.sequence + 1;
    const std::string producer = "logs/" + group.account + "/" + group.region + "/" + group.name;
    bool begun =
        std::ranges::any_of(work.progress.cursors, [](auto& one) { return one.second.pending.has_value(); });
    ATHANOR_CO_CHECK(co_await pool_.run([&] { return begun ? collect_again(work) : collect(work); }));
    if (work.moved.empty()) co_return false;
    auto record = [&](bool done) {
        return control_.write([&group, moved = work.moved, done, sequence](store::Transaction& tx) -> Status {
            for (Cursor cursor : moved) {
                if (done) cursor.token = *std::exchange(cursor.pending, std::nullopt);
                ATHANOR_CHECK(save(tx, group, cursor));
            }
            return done ? save_sequence(tx, group, sequence) : Status();
        });
    };
    if (!work.points.empty()) {
        if (!begun) ATHANOR_CO_CHECK(co_await record(false));
        // A producer's number that was taken already changes nothing.
        ATHANOR_CO_CHECK(co_await sink_.store.append(
            std::move(work.points), telemetry::Producer{producer, static_cast<std::uint64_t>(sequence)}));
    }
    ATHANOR_CO_CHECK(co_await record(true));
    co_return work.more || begun;
}

Status MetricFilters::read(Work& work, Cursor& cursor, std::int64_t limit) const {
    auto found =
        logs_.read({work.group.account, work.group.name, cursor.stream},
                   {.from_head = true, .token = cursor.token, .limit = static_cast<std::int32_t>(limit)});
    if (!found)
        return found.error().code == "ResourceNotFoundException" ? Status() : std::unexpected(found.error());
    for (const telemetry::StoredEvent& line : found->events) {
        for (const Filter& filter : work.filters) filter.apply(work.group, sink_, line, work.points);
    }
    cursor.count = static_cast<std::int64_t>(found->events.size());
    if (!cursor.pending) cursor.pending = std::move(found->forward_token);
    work.lines += cursor.count;
    return {};
}

Status MetricFilters::collect(Work& work) const {
    auto streams = logs_.streams(work.group.account, work.group.name, {.limit = kMostStreams});
    if (!streams)
        return streams.error().code == "ResourceNotFoundException" ? Status()
                                                                   : std::unexpected(streams.error());
    std::int64_t oldest = std::ranges::min_element(work.filters, {}, &Filter::created)->created;
    for (const telemetry::StreamInfo& stream : streams->items) {
        Cursor cursor{.stream = stream.name};
        if (auto known = work.progress.cursors.find(stream.name); known != work.progress.cursors.end())
            cursor = known->second;
        if (stream.last_ingestion.value_or(0) < oldest || cursor.seen == stream.next_token) continue;
        std::int64_t limit = std::min(kReadLines, kMostLines - work.lines);
        if (limit == 0) {
            work.more = true;
            break;
        }
        ATHANOR_CHECK(read(work, cursor, limit));
        if (!cursor.pending) continue;  // the stream went away
        // An answer's bytes are bounded too: only one that brought nothing was the end.
        if (cursor.count == 0) cursor.seen = stream.next_token;
        work.more = work.more || cursor.count > 0;
        work.moved.push_back(std::move(cursor));
    }
    return {};
}

// The lines of a batch that was begun before the server went down.
Status MetricFilters::collect_again(Work& work) const {
    for (auto& [name, cursor] : work.progress.cursors) {
        if (!cursor.pending) continue;
        std::int64_t count = cursor.count;
        if (count > 0) ATHANOR_CHECK(read(work, cursor, count));
        work.moved.push_back(cursor);
    }
    return {};
}

}  // namespace athanor::logs
