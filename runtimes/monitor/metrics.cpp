#include "monitor/metrics.hpp"

namespace athanor::monitor {

namespace {

class Lines {
public:
    Lines(const Settings& settings, Timestamp now)
        : settings_(settings), time_(format_iso8601(now).substr(0, 19) + "Z") {}

    void value(const std::string& name, double value) {
        json::Writer w = begin(name);
        w.key("Value").number(value);
        end(std::move(w));
    }
    void statistics(const std::string& name, double count, double sum, double min, double max) {
        json::Writer w = begin(name);
        w.key("StatisticValues").begin_object().key("SampleCount").number(count).key("Sum").number(sum);
        w.key("Minimum").number(min).key("Maximum").number(max).end_object();
        end(std::move(w));
    }
    std::string take() && { return std::move(out_); }

private:
    json::Writer begin(const std::string& name) const {
        json::Writer w;
        w.begin_object().key("MetricName").string(name).key("Timestamp").string(time_);
        w.key("Dimensions").begin_array();
        for (auto [dimension, value] : {std::pair{"Endpoint", &settings_.endpoint},
                                        std::pair{"MonitoringSchedule", &settings_.schedule}}) {
            if (!value->empty())
                w.begin_object().key("Name").string(dimension).key("Value").string(*value).end_object();
        }
        w.end_array();
        return w;
    }
    void end(json::Writer w) {
        w.end_object();
        out_ += std::move(w).take() + "\n";
    }

    const Settings& settings_;
    const std::string time_;
    std::string out_;
};

}  // namespace

std::string metric_lines(const Profile& profile, const std::vector<Drift>& drifts, const Settings& settings,
                         Timestamp now) {
    Lines lines(settings, now);
    for (const Column& column : profile.columns()) {
        const table::ColumnStatistics& s = column.statistics();
        auto present = static_cast<double>(s.present()), all = present + static_cast<double>(s.missing());
        if (s.numbers() > 0 && s.numbers() == s.present())
            lines.statistics("feature_data_" + column.name(), present, s.mean() * present, s.min(), s.max());
        lines.statistics("feature_non_null_" + column.name(), all, present, s.missing() > 0 ? 0 : 1,
                         s.present() > 0 ? 1 : 0);
    }
    for (const Drift& drift : drifts) lines.value("feature_baseline_drift_" + drift.feature, drift.distance);
    return std::move(lines).take();
}

}  // namespace athanor::monitor
