#include "services/cloudwatch/metrics.hpp"

#include <algorithm>
#include <set>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "services/cloudwatch/labels.hpp"
#include "services/cloudwatch/queries.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace api::cloudwatch;
using namespace std::chrono;

constexpr std::int64_t kMostDatapoints = 1440;  // of GetMetricStatistics
constexpr std::size_t kMostQueries = 500;
constexpr std::int64_t kMostPageData = 100'800;  // of a page of GetMetricData
constexpr std::size_t kListPage = 500;
constexpr weeks kListed{2};  // metrics without data for longer are not listed
constexpr hours kRecent{3};

std::string with_thousands(std::int64_t number) {
    std::string text = std::to_string(number);
    for (std::ptrdiff_t at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

Status check_statistics(const GetMetricStatisticsInput& in) {
    if (!in.statistics && !in.extended_statistics)
        return fail("MissingRequiredParameterException",
                    "At least one of the parameters Statistics and ExtendedStatistics must be specified.");
    if (in.start_time >= in.end_time)
        return fail("InvalidParameterValueException",
                    "The parameter StartTime must be less than the parameter EndTime.");
    if (Status fine = check_period(in.period, "Period"); !fine)
        return fail("InvalidParameterValueException", "The parameter " + fine.error().message + ".");
    std::int64_t seconds = ceil<std::chrono::seconds>(in.end_time - in.start_time).count();
    std::int64_t asked = (seconds + in.period - 1) / in.period;
    if (asked > kMostDatapoints)
        return fail("InvalidParameterCombinationException",
                    fmt::format("You have requested up to {} datapoints, which exceeds the limit of {}. You "
                                "may reduce the datapoints requested by "
                                "increasing Period, or decreasing the time range.",
                                with_thousands(asked), with_thousands(kMostDatapoints)));
    return {};
}

void show(Datapoint& point, std::string_view statistic, const Bucket& bucket) {
    if (statistic == "SampleCount") point.sample_count = bucket.count;
    if (statistic == "Average") point.average = bucket.sum / bucket.count;
    if (statistic == "Sum") point.sum = bucket.sum;
    if (statistic == "Minimum") point.minimum = bucket.minimum;
    if (statistic == "Maximum") point.maximum = bucket.maximum;
}

// ---- GetMetricData's pages: the answers' points as one sequence, cut into pages; a token is the place where the next begins.

struct Place {
    std::size_t answer = 0, point = 0;
};

Result<Place> place_of(const std::optional<std::string>& token) {
    if (!token) return Place{};
    auto text = from_base64(*token);
    std::size_t answer = 0, point = 0;
    char rest = 0;
    if (!text || std::sscanf(text->c_str(), "%zu %zu%c", &answer, &point, &rest) != 2)
        return fail("InvalidNextToken", "The token supplied is invalid.");
    return Place{answer, point};
}

MetricDataResult result_of(Queries::Answer& answer, std::string label, std::size_t from, std::size_t count,
                           bool descending) {
    auto& points = answer.series.points;
    if (descending) std::ranges::reverse(points);
    MetricDataResult out{.id = answer.series.id,
                         .label = std::move(label),
                         .timestamps = std::vector<Timestamp>{},
                         .values = std::vector<double>{}};
    for (std::size_t i = from; i < from + count; ++i) {
        out.timestamps->push_back(from_epoch_millis(points[i].time));
        out.values->push_back(points[i].value);
    }
    out.status_code = from + count < points.size() ? "PartialData" : "Complete";
    return out;
}

Status check_data(const GetMetricDataInput& in) {
    if (in.metric_data_queries.empty())
        return fail("ValidationError", "The parameter MetricDataQueries is required.");
    if (in.metric_data_queries.size() > kMostQueries)
        return fail("ValidationError",
                    fmt::format("The collection MetricDataQueries must not have a size greater than {}.",
                                kMostQueries));
    if (in.start_time >= in.end_time)
        return fail("ValidationError", "The parameter StartTime must be less than the parameter EndTime.");
    if (in.max_datapoints && (*in.max_datapoints < 1 || *in.max_datapoints > kMostPageData))
        return fail(
            "ValidationError",
            fmt::format("The value {} for parameter MaxDatapoints is invalid. It must be between 1 and {}.",
                        *in.max_datapoints, kMostPageData));
    return {};
}

// ---- ListMetrics

using Dimensions = std::vector<std::pair<std::string, std::string>>;
struct Listed {
    std::string name_space, metric;
    Dimensions dimensions;
    auto operator<=>(const Listed&) const = default;
};

std::string token_of(const Listed& last) {
    json::Writer w;
    w.begin_array().string(last.name_space).string(last.metric);
    for (const auto& [name, value] : last.dimensions) w.string(name).string(value);
    w.end_array();
    return base64(w.text());
}

Result<Listed> listed_of(const std::string& token) {
    auto text = from_base64(token);
    auto document = json::parse(text.value_or(""));
    if (!text || !document || document->root().size() < 2 || document->root().size() % 2 != 0)
        return fail("InvalidParameterValueException", "The parameter NextToken is invalid.");
    auto root = document->root();
    Listed last{root.at(0).string_or(""), root.at(1).string_or(""), {}};
    for (std::size_t i = 2; i < root.size(); i += 2)
        last.dimensions.emplace_back(root.at(i).string_or(""), root.at(i + 1).string_or(""));
    return last;
}

bool fits(const Dimensions& dimensions, const std::optional<std::vector<DimensionFilter>>& filters) {
    if (!filters) return true;
    return std::ranges::all_of(*filters, [&](const DimensionFilter& filter) {
        return std::ranges::any_of(dimensions, [&](const auto& one) {
            return one.first == filter.name && (!filter.value || one.second == *filter.value);
        });
    });
}

}  // namespace

void MetricOperations::add_to(gate::Register& operations) {
    operations.changes<op::PutMetricData>(
        [this](gate::Call& c, PutMetricDataInput in) { return put(c, std::move(in)); });
    operations.reads<op::GetMetricStatistics>(
        [this](gate::Call& c, GetMetricStatisticsInput in) { return statistics(c, std::move(in)); });
    operations.reads<op::GetMetricData>(
        [this](gate::Call& c, GetMetricDataInput in) { return data(c, std::move(in)); });
    operations.reads<op::ListMetrics>(
        [this](gate::Call& c, ListMetricsInput in) { return list(c, std::move(in)); });
}

Task<Result<GetMetricStatisticsOutput>> MetricOperations::statistics(gate::Call& call,
                                                                     GetMetricStatisticsInput in) {
    ATHANOR_CO_CHECK(check_statistics(in));
    co_return co_await pool_.run([&] { return statistics_of(call, in); });
}

Result<GetMetricStatisticsOutput> MetricOperations::statistics_of(const gate::Call& call,
                                                                  const GetMetricStatisticsInput& in) const {
    std::vector<std::pair<std::string, Statistic>> extended;
    for (const std::string& name : in.extended_statistics.value_or(std::vector<std::string>{})) {
        auto parsed = parse_statistic(name);
        if (!parsed || !parsed->needs_samples())
            return fail("InvalidParameterValueException",
                        fmt::format("The value {} for parameter ExtendedStatistics.member.{} is invalid.",
                                    name, extended.size() + 1));
        extended.emplace_back(name, *parsed);
    }
    MetricId metric = metric_id(call.account(), call.region, in.namespace_, in.metric_name, in.dimensions);
    Grid grid = grid_of(in.start_time, in.end_time, in.period, clock_.now());
    GetMetricStatisticsOutput out{.label = in.metric_name, .datapoints = std::vector<Datapoint>{}};
    for (std::string_view unit : readings_.units(metric, in.unit)) {
        std::string shown(from_stored(in.namespace_, stored_name(in.metric_name, unit)).unit);
        ATHANOR_CHECK(readings_.visit(metric, {unit}, grid, !extended.empty(), [&](Bucket& bucket) {
            Datapoint point{.timestamp = from_epoch_millis(bucket.begin), .unit = shown};
            if (in.statistics) {
                for (const std::string& name : *in.statistics) show(point, name, bucket);
            }
            for (auto& [name, statistic] : extended) {
                auto value = statistic.of(bucket);
                if (!value) continue;
                if (!point.extended_statistics) point.extended_statistics.emplace();
                (*point.extended_statistics)[name] = *value;
            }
            if (in.statistics || point.extended_statistics) out.datapoints->push_back(std::move(point));
        }));
    }
    std::ranges::sort(*out.datapoints, [](const Datapoint& a, const Datapoint& b) {
        return std::tie(*a.timestamp, *a.unit) < std::tie(*b.timestamp, *b.unit);
    });
    return out;
}

Task<Result<GetMetricDataOutput>> MetricOperations::data(gate::Call& call, GetMetricDataInput in) {
    ATHANOR_CO_CHECK(check_data(in));
    co_return co_await pool_.run([&] { return data_of(call, in); });
}

Result<GetMetricDataOutput> MetricOperations::data_of(const gate::Call& call,
                                                      const GetMetricDataInput& in) const {
    int timezone = 0;
    if (in.label_options && in.label_options->timezone) {
        auto parsed = parse_timezone(*in.label_options->timezone);
        if (!parsed)
            return fail("ValidationError", "The value " + *in.label_options->timezone +
                                               " for parameter LabelOptions.Timezone is invalid.");
        timezone = *parsed;
    }
    ATHANOR_TRY(Place place, place_of(in.next_token));
    ATHANOR_TRY(Queries queries, Queries::compile(in.metric_data_queries, call.account(), call.region));
    ATHANOR_TRY(auto answers, queries.run(readings_, in.start_time, in.end_time, clock_.now()));
    bool descending = in.scan_by.value_or("TimestampDescending") != "TimestampAscending";
    auto room = static_cast<std::size_t>(in.max_datapoints.value_or(kMostPageData));
    GetMetricDataOutput out{.metric_data_results = std::vector<MetricDataResult>{},
                            .messages = std::vector<MessageData>{}};
    for (std::size_t i = place.answer; i < answers.size(); ++i) {
        std::size_t size = answers[i].series.points.size(),
                    from = i == place.answer ? std::min(place.point, size) : 0;
        if (room == 0 && size > 0) {
            out.next_token = base64(fmt::format("{} {}", i, from));
            break;
        }
        std::size_t count = std::min(room, size - from);
        std::string label =
            fill_label(answers[i].series.label, {in.metric_data_queries[answers[i].query], answers[i].series,
                                                 call.account(), call.region, timezone});
        out.metric_data_results->push_back(result_of(answers[i], std::move(label), from, count, descending));
        room -= count;
        if (from + count < size) {
            out.next_token = base64(fmt::format("{} {}", i, from + count));
            break;
        }
    }
    return out;
}

Task<Result<ListMetricsOutput>> MetricOperations::list(gate::Call& call, ListMetricsInput in) {
    if (in.owning_account && *in.owning_account != call.account())
        co_return fail("InvalidParameterValueException",
                       "The value " + *in.owning_account + " for parameter OwningAccount is invalid.");
    co_return co_await pool_.run([&] { return list_of(call, in); });
}

Result<ListMetricsOutput> MetricOperations::list_of(const gate::Call& call,
                                                    const ListMetricsInput& in) const {
    std::optional<Listed> after;
    if (in.next_token) {
        ATHANOR_TRY(after, listed_of(*in.next_token));
    }
    std::int64_t oldest = to_epoch_millis(
        clock_.now() - (in.recently_active ? duration_cast<hours>(kRecent) : duration_cast<hours>(kListed)));
    std::set<Listed> page;  // the first of those that come after the token, and one more
    for (auto& one : store_.series(call.account(), call.region, in.namespace_.value_or(""))) {
        NamedUnit name = from_stored(one.source.name_space, one.metric);
        if ((in.metric_name && *in.metric_name != name.metric) || !fits(one.source.dimensions, in.dimensions))
            continue;
        Listed listed{one.source.name_space, std::string(name.metric), one.source.dimensions};
        if ((after && listed <= *after) || (page.size() > kListPage && listed > *page.rbegin()) ||
            page.contains(listed))
            continue;
        auto summary = store_.summary(one.source, one.metric);
        if (!summary || summary->last_time < oldest) continue;
        page.insert(std::move(listed));
        if (page.size() > kListPage + 1) page.erase(std::prev(page.end()));
    }
    ListMetricsOutput out{.metrics = std::vector<Metric>{}};
    for (const Listed& one : page) {
        if (out.metrics->size() == kListPage) {
            auto& last = out.metrics->back();
            Listed told{*last.namespace_, *last.metric_name, {}};
            for (const Dimension& dimension : *last.dimensions)
                told.dimensions.emplace_back(dimension.name, dimension.value);
            out.next_token = token_of(told);
            break;
        }
        Metric metric{
            .namespace_ = one.name_space, .metric_name = one.metric, .dimensions = std::vector<Dimension>{}};
        for (const auto& [name, value] : one.dimensions) metric.dimensions->push_back({name, value});
        out.metrics->push_back(std::move(metric));
    }
    return out;
}

}  // namespace athanor::cloudwatch
