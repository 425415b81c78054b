#include "services/sagemaker/jobs/metrics.hpp"

#include <re2/re2.h>

#include "base/encoding.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

RE2::Options options() {
    RE2::Options o;
    o.set_log_errors(false);
    o.set_encoding(RE2::Options::EncodingLatin1);  // bytes: a log need not be UTF-8
    o.set_max_mem(1 << 20);
    return o;
}

}  // namespace

Status check_definitions(const std::vector<MetricDefinition>& definitions) {
    for (const MetricDefinition& definition : definitions) {
        RE2 expression(definition.regex, options());
        if (!expression.ok()) {
            return validation_error("Invalid regular expression for metric " + definition.name + ": " +
                                    expression.error());
        }
        if (expression.NumberOfCapturingGroups() < 1) {
            return validation_error("The regular expression of metric " + definition.name +
                                    " must have a group that captures the value.");
        }
    }
    return {};
}

void add_built_in_metrics(AlgorithmSpecification& algorithm, const compute::Program& program,
                          const compute::Catalogue& catalogue) {
    if (algorithm.metric_definitions && !algorithm.metric_definitions->empty()) return;
    const auto* built_in = std::get_if<compute::RuntimeProgram>(&program);
    const compute::Runtime* runtime = built_in ? catalogue.find(built_in->name) : nullptr;
    if (!runtime || runtime->metrics.empty()) return;
    algorithm.metric_definitions.emplace();
    for (const auto& [name, regex] : runtime->metrics)
        algorithm.metric_definitions->push_back({.name = name, .regex = regex});
}

std::vector<MetricPoint> scrape(const std::vector<MetricDefinition>& definitions,
                                std::span<const compute::LogLine> lines) {
    std::vector<MetricPoint> points;
    for (const MetricDefinition& definition : definitions) {
        RE2 expression(definition.regex, options());
        if (!expression.ok() || expression.NumberOfCapturingGroups() < 1) continue;
        for (const compute::LogLine& line : lines) {
            re2::StringPiece rest(line.message);
            re2::StringPiece number;
            while (RE2::FindAndConsume(&rest, expression, &number)) {
                auto value = parse_number<double>(std::string_view(number.data(), number.size()));
                if (value) points.push_back({definition.name, *value, line.at});
                if (rest.empty()) break;
            }
        }
    }
    return points;
}

Status keep_last(store::Transaction& tx, const Key& job, std::span<const MetricPoint> points) {
    for (const MetricPoint& point : points) {
        ATHANOR_CHECK(tx.run(
            "INSERT INTO sagemaker_metric (account, region, kind, name, metric, value, at) VALUES (?, ?, ?, "
            "?, ?, ?, ?) "
            "ON CONFLICT (account, region, kind, name, metric) DO UPDATE SET value = excluded.value, at = "
            "excluded.at "
            "WHERE excluded.at >= sagemaker_metric.at",
            job.account, job.region, kind_text(job.kind), job.name, point.name, point.value, point.at));
    }
    return {};
}

Result<std::vector<MetricData>> last_metrics(store::Snapshot& snapshot, const Key& job) {
    std::vector<MetricData> metrics;
    ATHANOR_CHECK((snapshot.each<std::string_view, double, Timestamp>(
        "SELECT metric, value, at FROM sagemaker_metric WHERE account = ? AND region = ? AND kind = ? AND "
        "name = ? ORDER BY metric",
        [&](std::string_view metric, double value, Timestamp at) {
            metrics.push_back({.metric_name = std::string(metric), .value = value, .timestamp = at});
        },
        job.account, job.region, kind_text(job.kind), job.name)));
    return metrics;
}

}  // namespace athanor::sagemaker
