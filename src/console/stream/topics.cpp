#include "console/stream/topics.hpp"

#include <algorithm>
#include <map>

#include "api/cloudwatch.hpp"
#include "api/logs.hpp"
#include "api/sagemaker.hpp"
#include "api/services.hpp"
#include "base/encoding.hpp"
#include "base/json.hpp"
#include "wire/stored.hpp"

namespace athanor::console {
namespace {

constexpr std::int32_t kFirstLines = 1000, kMoreLines = 500;
constexpr std::size_t kMostChanges = 100, kMostPoints = 5000;
constexpr std::chrono::hours kMetricBegin{1};
constexpr std::chrono::milliseconds kPointsPause{900};
constexpr std::chrono::seconds kTrustBucket{60};
constexpr std::size_t kMostBuckets = 100;

std::string event(std::string_view kind, std::string_view data) {
    std::string out = "event: ";
    out.append(kind).append("\ndata: ").append(data).append("\n");  // our JSON has no line ends
    return out;
}

// May the caller do this? Asked as if the operation had been called, without calling it.
template <class Op>
Status may(const Sources& sources, const gate::Call& call, const typename Op::Input& in) {
    return sources.operations.authorizer().authorize(call, Op::kModel, &in);
}

bool may_describe(const Sources& sources, const gate::Call& call, std::string_view service,
                  std::string_view operation, const std::string& document) {
    auto models = api::services();
    auto found = std::ranges::find(models, service, &wire::Service::name);
    const wire::Operation* model = found == models.end() ? nullptr : wire::find_operation(**found, operation);
    if (!model || !model->described) return false;
    std::unique_ptr<void, void (*)(void*)> in(model->input_lifetime->create(),
                                              model->input_lifetime->destroy);
    return wire::read_document(*model, document, in.get()) &&
           sources.operations.authorizer().authorize(call, *model, in.get());
}

struct Kind {
    std::string_view type, service, describe, member;
    enum { name, arn, names } by = name;
};
// An event that is not here is told to nobody.
constexpr Kind kKinds[] = {
    {"SageMaker Training Job State Change", "sagemaker", "DescribeTrainingJob", "TrainingJobName"},
    {"SageMaker Processing Job State Change", "sagemaker", "DescribeProcessingJob", "ProcessingJobName"},
    {"SageMaker HyperParameter Tuning Job State Change", "sagemaker", "DescribeHyperParameterTuningJob",
     "HyperParameterTuningJobName"},
    {"SageMaker Endpoint State Change", "sagemaker", "DescribeEndpoint", "EndpointName"},
    {"SageMaker Endpoint Deployment State Change", "sagemaker", "DescribeEndpoint", "EndpointName"},
    {"SageMaker Monitoring Execution State Change", "sagemaker", "DescribeMonitoringSchedule",
     "MonitoringScheduleName"},
    {"SageMaker Model Package State Change", "sagemaker", "DescribeModelPackage", "ModelPackageName",
     Kind::arn},
    {"SageMaker Model Building Pipeline Execution Status Change", "sagemaker", "DescribePipelineExecution",
     "PipelineExecutionArn", Kind::arn},
    {"SageMaker Model Building Pipeline Execution Step Status Change", "sagemaker",
     "DescribePipelineExecution", "PipelineExecutionArn", Kind::arn},
    {"CloudWatch Alarm State Change", "cloudwatch", "DescribeAlarms", "AlarmNames", Kind::names}};

class ChangesTopic final : public Topic {
public:
    ChangesTopic(std::string text, const Sources& sources)
        : Topic(std::move(text)), sources_(sources), cursor_(sources.changes.cursor()) {}

    Status admit(const gate::Call&) override { return {}; }  // asked of each change
    void resume(std::string_view cursor) override { cursor_ = cursor; }
    std::string cursor() const override { return cursor_; }

    Task<void> tell(gate::Call& call, std::vector<std::string>& events) override {
        auto page = sources_.changes.after(call.account(), cursor_, kMostChanges);
        if (page.reset) events.push_back(event("reset", "{}"));
        for (const ChangePtr& change : page.changes) {
            if (co_await may_see(call, *change)) events.push_back(event("change", document(*change)));
        }
        cursor_ = std::move(page.cursor);
    }

private:
    static std::string document(const Change& change) {
        json::Writer w;
        w.begin_object().key("source").string(change.source).key("type").string(change.type);
        w.key("resource")
            .string(change.resource)
            .key("name")
            .string(change.name)
            .key("status")
            .string(change.status);
        if (!change.step.empty()) w.key("step").string(change.step);
        w.key("time").string(change.time).end_object();
        return std::move(w).take();
    }

    Task<bool> may_see(gate::Call& call, const Change& change) {
        if (change.source == "aws.s3") co_return co_await may_list(call, change.resource);
        const auto* kind = std::ranges::find(kKinds, change.type, &Kind::type);
        if (kind == std::end(kKinds)) co_return false;
        json::Writer w;
        w.begin_object().key(kind->member);
        if (kind->by == Kind::names) w.begin_array();
        w.string(kind->by == Kind::arn ? change.resource : change.name);
        if (kind->by == Kind::names) w.end_array();
        w.end_object();
        co_return may_describe(sources_, call, kind->service, kind->describe, w.text());
    }

    // Who may do what in a bucket is S3's to say: asked once a minute and bucket.
    Task<bool> may_list(gate::Call& call, std::string_view arn) {
        const std::string bucket(arn.substr(arn.rfind(':') + 1));
        const Duration now = sources_.clock.monotonic();
        auto known = buckets_.find(bucket);
        if (known != buckets_.end() && now - known->second.asked < Duration(kTrustBucket))
            co_return known->second.may;
        if (buckets_.size() >= kMostBuckets) buckets_.clear();
        json::Writer w;
        w.begin_object().key("Bucket").string(bucket).end_object();
        const bool allowed =
            (co_await sources_.operations.call_json(call, "s3", "HeadBucket", std::move(w).take()))
                .has_value();
        call.extra_headers = {};
        buckets_[bucket] = {now, allowed};
        co_return allowed;
    }

    struct Bucket {
        Duration asked{};
        bool may = false;
    };
    const Sources& sources_;
    std::string cursor_;
    std::map<std::string, Bucket> buckets_;
};

class LogTopic final : public Topic {
public:
    LogTopic(std::string text, const Sources& sources, std::string group, std::string stream)
        : Topic(std::move(text)), sources_(sources), group_(std::move(group)), stream_(std::move(stream)) {}

    Status admit(const gate::Call& call) override {
        api::logs::GetLogEventsRequest in;
        in.log_group_name = group_;
        in.log_stream_name = stream_;
        return may<api::logs::op::GetLogEvents>(sources_, call, in);
    }
    void resume(std::string_view cursor) override { token_ = cursor; }
    std::string cursor() const override { return token_; }

    Task<void> tell(gate::Call& call, std::vector<std::string>& events) override {
        const bool first = token_.empty();
        telemetry::ReadQuery query{
            .from_head = !first, .token = token_, .limit = first ? kFirstLines : kMoreLines};
        auto read = sources_.logs.read({call.account(), group_, stream_}, query);
        if (!read) {  // not there yet; or a token of a stream that was deleted
            if (read.error().code == "InvalidParameterException") token_.clear();
            co_return;
        }
        if (read->events.empty()) co_return;
        token_ = std::move(read->forward_token);
        json::Writer w;
        w.begin_object().key("topic").string(name).key("events").begin_array();
        for (const auto& one : read->events) {
            w.begin_object().key("timestamp").number(one.event.timestamp);
            w.key("message").string(one.event.message).end_object();
        }
        w.end_array().end_object();
        events.push_back(event("log", w.text()));
    }

private:
    const Sources& sources_;
    const std::string group_, stream_;
    std::string token_;
};

// Points that came since the newest that was told. Several may have its time (clients count in seconds): so many of them were told.
class PointsTopic : public Topic {
public:
    PointsTopic(std::string text, const Sources& sources, std::int64_t since)
        : Topic(std::move(text)), sources_(sources), last_(since) {}

    void resume(std::string_view cursor) override {
        const auto dot = std::min(cursor.find('.'), cursor.size());
        const auto last = parse_number<std::int64_t>(cursor.substr(0, dot));
        const auto told = parse_number<std::uint64_t>(cursor.substr(std::min(dot + 1, cursor.size())));
        if (!last || !told) return;
        last_ = *last;
        told_ = *told;
    }
    std::string cursor() const override { return std::to_string(last_) + "." + std::to_string(told_); }

    Task<void> tell(gate::Call& call, std::vector<std::string>& events) override {
        const Duration now = sources_.clock.monotonic();
        if (asked_at_ && now - *asked_at_ < Duration(kPointsPause)) co_return;
        asked_at_ = now;
        auto points = read(call, last_);
        if (!points) co_return;
        std::size_t from = 0;
        while (from < points->size() && from < told_ && (*points)[from].time == last_) ++from;
        if (from == points->size()) co_return;
        if (points->size() - from > kMostPoints) from = points->size() - kMostPoints;
        json::Writer w;
        w.begin_object().key("topic").string(name).key("points").begin_array();
        for (std::size_t i = from; i < points->size(); ++i) write((*points)[i], w);
        w.end_array().end_object();
        last_ = points->back().time;
        told_ = static_cast<std::uint64_t>(std::ranges::count(
            *points, last_, [](const telemetry::MetricPoint& point) { return point.time; }));
        events.push_back(event("metric", w.text()));
    }

protected:
    virtual Result<std::vector<telemetry::MetricPoint>> read(const gate::Call& call,
                                                             std::int64_t since) const = 0;
    virtual void write(const telemetry::MetricPoint& point, json::Writer& w) const = 0;
    const Sources& sources_;

private:
    std::int64_t last_;       // milliseconds
    std::uint64_t told_ = 0;  // points of that time
    std::optional<Duration> asked_at_;
};

class MetricTopic final : public PointsTopic {
public:
    MetricTopic(std::string text, const Sources& sources, MetricAsked asked)
        : PointsTopic(std::move(text), sources, to_epoch_millis(sources.clock.now() - kMetricBegin)),
          asked_(std::move(asked)) {}

    Status admit(const gate::Call& call) override {
        return may<api::cloudwatch::op::GetMetricData>(sources_, call, {});
    }

private:
    Result<std::vector<telemetry::MetricPoint>> read(const gate::Call& call,
                                                     std::int64_t since) const override {
        MetricAsked asked = asked_;
        asked.account = call.account();
        asked.region = call.region;
        return sources_.metric(asked, since);
    }
    void write(const telemetry::MetricPoint& point, json::Writer& w) const override {
        w.begin_array().number(point.time).number(point.value).number(point.weight).end_array();
    }
    const MetricAsked asked_;
};

class SeriesTopic final : public PointsTopic {
public:
    SeriesTopic(std::string text, const Sources& sources, std::string component, std::string metric)
        : PointsTopic(std::move(text), sources, 0),
          component_(std::move(component)),
          metric_(std::move(metric)) {}

    Status admit(const gate::Call& call) override {
        api::sagemaker::DescribeTrialComponentRequest in;
        in.trial_component_name = component_;
        return may<api::sagemaker::op::DescribeTrialComponent>(sources_, call, in);
    }

private:
    Result<std::vector<telemetry::MetricPoint>> read(const gate::Call& call,
                                                     std::int64_t since) const override {
        return sources_.series(call.account(), call.region, component_, metric_, since);
    }
    void write(const telemetry::MetricPoint& point, json::Writer& w) const override {
        w.begin_array().number(point.step.value_or(point.time)).number(point.value).end_array();
    }
    const std::string component_, metric_;
};

// "a:b%3Ac" -> {"a", "b:c"}; each at most as long as any name is.
std::optional<std::vector<std::string>> parts_of(std::string_view text, char separator) {
    constexpr std::size_t kLongest = 1024, kMost = 40;
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(separator, at), text.size());
        auto part = uri_decode(text.substr(at, end - at));
        if (!part || part->size() > kLongest || parts.size() == kMost) return std::nullopt;
        parts.push_back(*std::move(part));
        at = end + 1;
    }
    return parts;
}

std::optional<MetricAsked> metric_of(std::string_view text) {
    const auto first = text.find(':');
    const auto second = first == text.npos ? first : text.find(':', first + 1);
    auto names = parts_of(text.substr(0, second), ':');
    if (!names || names->size() != 2) return std::nullopt;
    MetricAsked asked{.name_space = (*names)[0], .metric = (*names)[1]};
    std::string_view rest = second == text.npos ? std::string_view() : text.substr(second + 1);
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        auto dimension = parts_of(rest.substr(0, comma), '=');
        if (!dimension || dimension->size() != 2 || asked.dimensions.size() == 30) return std::nullopt;
        asked.dimensions.emplace_back((*dimension)[0], (*dimension)[1]);
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return asked;
}

}  // namespace

Result<std::unique_ptr<Topic>> make_topic(std::string_view text, const Sources& sources) {
    const auto colon = std::min(text.find(':'), text.size());
    const std::string_view kind = text.substr(0, colon), rest = text.substr(std::min(colon + 1, text.size()));
    std::string name(text);
    if (text == "changes") return std::make_unique<ChangesTopic>(std::move(name), sources);
    if (kind == "metric") {
        if (auto asked = metric_of(rest))
            return std::make_unique<MetricTopic>(std::move(name), sources, *std::move(asked));
    } else if (kind == "log" || kind == "series") {
        auto parts = parts_of(rest, ':');
        if (parts && parts->size() == 2 && !parts->front().empty() && !parts->back().empty()) {
            if (kind == "log")
                return std::make_unique<LogTopic>(std::move(name), sources, std::move((*parts)[0]),
                                                  std::move((*parts)[1]));
            return std::make_unique<SeriesTopic>(std::move(name), sources, std::move((*parts)[0]),
                                                 std::move((*parts)[1]));
        }
    }
    return fail("InvalidRequest", "There is no such topic: " + name.substr(0, 200));
}

}  // namespace athanor::console
