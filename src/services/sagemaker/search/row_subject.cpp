#include "services/sagemaker/search/row_subject.hpp"

#include "base/encoding.hpp"

namespace athanor::sagemaker {

namespace {

// A trial that a component belongs to, for nested filters on Parents.
class TrialSubject final : public Subject {
public:
    explicit TrialSubject(const Membership& membership) : membership_(membership) {}
    bool visit(std::string_view path, const Visit& visit) const override {
        if (equal_ignore_case(path, "TrialName")) return visit(Found::of_text(membership_.trial));
        if (equal_ignore_case(path, "ExperimentName")) return visit(Found::of_text(membership_.experiment));
        return false;
    }
    bool visit_elements(std::string_view, const VisitElement&) const override { return false; }

private:
    const Membership& membership_;
};

using SummaryStatistic = double (*)(const telemetry::Summary& summary);

// nullptr: it is none that is a number.
SummaryStatistic number_of(std::string_view name) {
    using S = telemetry::Summary;
    static constexpr std::pair<std::string_view, SummaryStatistic> kAll[] = {
        {"Min", [](const S& s) { return s.min; }},
        {"Max", [](const S& s) { return s.max; }},
        {"Last", [](const S& s) { return s.last; }},
        {"Avg", [](const S& s) { return s.mean; }},
        {"StdDev", [](const S& s) { return s.deviation(); }},
        {"Count", [](const S& s) { return s.weight; }},
        {"TimeStamp", [](const S& s) { return static_cast<double>(s.last_time) / 1000; }},
    };
    for (const auto& [statistic, value] : kAll) {
        if (equal_ignore_case(name, statistic)) return value;
    }
    return nullptr;
}

// "Max" of a metric; its last value where no statistic is named.
bool visit_statistic(const telemetry::SeriesInfo& metric, std::string_view name,
                     const Subject::Visit& visit) {
    if (name.empty()) return visit(Found::of_number(metric.summary.last));
    if (equal_ignore_case(name, "MetricName")) return visit(Found::of_text(metric.metric));
    SummaryStatistic statistic = number_of(name);
    return statistic != nullptr && visit(Found::of_number(statistic(metric.summary)));
}

}  // namespace

Key RowSubject::key() const {
    return {around_.account, around_.region, around_.type.kind, std::string(row_.name)};
}

json::Value RowSubject::parsed(std::optional<json::Document>& document, std::string_view text) {
    if (!document) {
        auto made = json::parse(text.empty() ? "{}" : text);
        ATHANOR_ASSERT(made.has_value());  // we wrote it
        document = *std::move(made);
    }
    return document->root();
}

bool RowSubject::visit_column(std::string_view path, const Visit& visit, bool& ours) const {
    std::string_view noun = around_.type.noun;
    ours = true;
    if (equal_ignore_case(path, "CreationTime"))
        return visit(Found::of_number(to_epoch_seconds(row_.created)));
    if (equal_ignore_case(path, "LastModifiedTime"))
        return visit(Found::of_number(to_epoch_seconds(row_.modified)));
    if (path.size() > noun.size() && equal_ignore_case(path.substr(0, noun.size()), noun)) {
        std::string_view rest = path.substr(noun.size());
        // A model package's and an execution's own name are not what the row is called.
        bool named =
            around_.type.kind != Kind::model_package && around_.type.kind != Kind::pipeline_execution;
        if (named && equal_ignore_case(rest, "Name")) return visit(Found::of_text(row_.name));
        if (equal_ignore_case(rest, "Arn")) return visit(Found::of_text(key().arn()));
        bool in_state = around_.type.kind == Kind::model_package;  // its column is the approval
        if (!in_state && !row_.status.empty() && equal_ignore_case(rest, "Status"))
            return visit(Found::of_text(row_.status));
    }
    ours = false;
    return false;
}

bool RowSubject::visit_tags(std::string_view key, const Visit& visit) const {
    auto tags = around_.tags.find(std::string(row_.name));
    if (tags == around_.tags.end()) return false;
    if (key.empty()) return visit(Found::of_thing());
    if (auto exact = tags->second.find(std::string(key)); exact != tags->second.end())
        return visit(Found::of_text(exact->second));
    for (const auto& [tag, value] : tags->second) {
        if (equal_ignore_case(tag, key)) return visit(Found::of_text(value));
    }
    return false;
}

bool RowSubject::visit_trials(std::string_view member, const Visit& visit) const {
    auto trials = around_.trials.find(std::string(row_.name));
    if (trials == around_.trials.end()) return false;
    if (member.empty()) return visit(Found::of_thing());
    for (const Membership& membership : trials->second) {
        if (TrialSubject(membership).visit(member, visit)) return true;
    }
    return false;
}

bool RowSubject::visit_metrics(std::string_view rest, const Visit& visit) const {
    // "NAME.Max", spelled as the metric is: one look. Else all are looked through.
    std::size_t dot = rest.rfind('.');
    if (!metrics_ && dot != std::string_view::npos) {
        auto statistic = number_of(rest.substr(dot + 1));
        auto summary = statistic
                           ? around_.metrics.summary(key(), row_.created, row_.parent, rest.substr(0, dot))
                           : std::nullopt;
        if (summary) return visit(Found::of_number(statistic(*summary)));
    }
    if (!metrics_) metrics_ = around_.metrics.series(key(), row_.created, row_.parent);
    if (rest.empty()) return !metrics_->empty() && visit(Found::of_thing());
    for (const telemetry::SeriesInfo& metric : *metrics_) {
        auto statistic = path_after(rest, metric.metric);
        if (statistic && visit_statistic(metric, *statistic, visit)) return true;
    }
    return false;
}

bool RowSubject::visit(std::string_view path, const Visit& visit) const {
    bool ours = false;
    bool stopped = visit_column(path, visit, ours);
    if (ours) return stopped;
    if (auto key = path_after(path, "Tags")) return visit_tags(*key, visit);
    Kind kind = around_.type.kind;
    if (kind == Kind::trial_component) {
        if (auto member = path_after(path, "Parents")) return visit_trials(*member, visit);
    }
    if (kind == Kind::trial_component || kind == Kind::training_job) {
        if (auto rest = path_after(path, "Metrics")) return visit_metrics(*rest, visit);
    }
    if (kind == Kind::training_job && equal_ignore_case(path, "TuningJobArn")) {
        auto tuning = around_.tunings.find(std::string(row_.name));
        return tuning != around_.tunings.end() && visit(Found::of_text(tuning->second));
    }
    if (path_after(path, "Environment")) return false;  // sealed
    // What was asked for, else what came of it.
    bool found = false;
    auto noting = [&](const Found& value) {
        found = true;
        return visit(value);
    };
    if (!row_.request.empty() && JsonSubject(request()).visit(path, noting)) return true;
    return !found && !row_.state.empty() && JsonSubject(state()).visit(path, noting);
}

bool RowSubject::visit_elements(std::string_view path, const VisitElement& visit) const {
    if (around_.type.kind == Kind::trial_component && equal_ignore_case(path, "Parents")) {
        auto trials = around_.trials.find(std::string(row_.name));
        if (trials == around_.trials.end()) return false;
        for (const Membership& membership : trials->second) {
            if (visit(TrialSubject(membership))) return true;
        }
        return false;
    }
    if (!row_.request.empty() && JsonSubject(request()).visit_elements(path, visit)) return true;
    return !row_.state.empty() && JsonSubject(state()).visit_elements(path, visit);
}

}  // namespace athanor::sagemaker
