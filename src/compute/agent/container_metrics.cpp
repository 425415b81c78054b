#include "compute/agent/container_metrics.hpp"

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>
#include <cmath>

#include "base/json.hpp"
#include "compute/images/rooted.hpp"

namespace athanor::compute {

namespace {

constexpr std::string_view kFolder = "output/metrics/cloudwatch";
constexpr std::size_t kMostFiles = 100;
constexpr std::size_t kMostBytes = 8u << 20;  // of a file
constexpr std::size_t kMostSamples = 20'000;

bool is_good(double value) { return std::isfinite(value) && std::abs(value) < 1e300; }

bool read_dimensions(json::Value list, MetricSample& sample) {
    bool good = true;
    list.for_each_element([&](json::Value one) {
        auto name = one["Name"].string(), value = one["Value"].string();
        good &= name && value && !name->empty() && !value->empty() && name->size() <= kMaxMetricText &&
                value->size() <= kMaxMetricText && sample.dimensions.size() < kMaxMetricDimensions;
        if (good) sample.dimensions.emplace_back(*name, *value);
    });
    return good;
}

// As many samples of which count, sum and extremes are known: one at each extreme, the others at their mean.
void add_statistics(json::Value s, MetricSample sample, std::vector<MetricSample>& found) {
    double count = s["SampleCount"].real_or(0), sum = s["Sum"].real_or(NAN), min = s["Minimum"].real_or(NAN),
           max = s["Maximum"].real_or(NAN);
    if (!is_good(count) || !is_good(sum) || !is_good(min) || !is_good(max) || count <= 0 || min > max) return;
    auto add = [&](double value, double weight) {
        sample.value = value;
        sample.weight = weight;
        found.push_back(sample);
    };
    if (count < 2 || min == max) return add(sum / count, count);
    add(min, 1);
    if (count > 2) add((sum - min - max) / (count - 2), count - 2);
    add(max, 1);
}

void read_line(std::string_view line, Timestamp fallback, std::vector<MetricSample>& found) {
    auto document = json::parse(line);
    if (!document) return;
    json::Value root = document->root();
    auto name = root["MetricName"].string();
    if (!name || name->empty() || name->size() > kMaxMetricText) return;
    MetricSample sample{.name = std::string(*name), .time = fallback, .of_container = true};
    if (auto text = root["Timestamp"].string()) sample.time = parse_iso8601(*text).value_or(fallback);
    if (!read_dimensions(root["Dimensions"], sample)) return;
    if (auto value = root["Value"].real()) {
        sample.value = *value;
        if (is_good(*value)) found.push_back(std::move(sample));
    } else if (json::Value statistics = root["StatisticValues"]; statistics.exists()) {
        add_statistics(statistics, std::move(sample), found);
    }
}

std::vector<std::string> names_in(const RootedFolder& root) {
    std::vector<std::string> names;
    int fd = root.open_at(kFolder, O_RDONLY | O_DIRECTORY);
    if (fd < 0) return names;
    DIR* entries = ::fdopendir(fd);
    while (dirent* entry = ::readdir(entries)) {
        std::string name = entry->d_name;
        if (name.ends_with(".jsonl")) names.push_back(std::move(name));
    }
    ::closedir(entries);
    std::ranges::sort(names);
    names.resize(std::min(names.size(), kMostFiles));
    return names;
}

}  // namespace

std::vector<MetricSample> parse_container_metrics(std::string_view text, Timestamp fallback) {
    std::vector<MetricSample> found;
    while (!text.empty() && found.size() < kMostSamples) {
        auto end = std::min(text.find('\n'), text.size());
        read_line(text.substr(0, end), fallback, found);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

std::vector<MetricSample> read_container_metrics(const std::string& ml, Timestamp fallback) {
    std::vector<MetricSample> found;
    auto root = RootedFolder::open(ml);
    if (!root) return found;
    for (const std::string& name : names_in(*root)) {
        auto text = root->read_start(std::string(kFolder) + "/" + name, kMostBytes);
        if (!text) continue;
        for (MetricSample& sample : parse_container_metrics(*text, fallback)) {
            if (found.size() < kMostSamples) found.push_back(std::move(sample));
        }
    }
    return found;
}

}  // namespace athanor::compute
