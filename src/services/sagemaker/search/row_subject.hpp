// A row of the resource table as a Subject: what Describe would answer, without making that answer. Names, status and times come from the
// columns; everything else from the kept request and state, which are parsed at the first property that needs it. Tags, trials, and metrics
// are looked up in what the search has gathered before (Surroundings).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/json.hpp"
#include "services/sagemaker/experiments/component_metrics.hpp"
#include "services/sagemaker/experiments/members.hpp"
#include "services/sagemaker/search/expression.hpp"
#include "services/sagemaker/search/searchable.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

// A row as the statement shows it: the texts are valid until its next step.
struct RowView {
    std::string_view name, status, parent, request, state;
    Timestamp created, modified;
};

struct Surroundings {
    std::string account, region;
    const Searchable& type;
    const ComponentMetrics& metrics;
    std::unordered_map<std::string, std::map<std::string, std::string>> tags;  // by the resource's name
    std::unordered_map<std::string, std::vector<Membership>> trials;           // by the component's name
    std::unordered_map<std::string, std::string> tunings =
        {};  // the tuning job's ARN, by the training job's name
};

class RowSubject final : public Subject {
public:
    RowSubject(const RowView& row, const Surroundings& around) : row_(row), around_(around) {}
    bool visit(std::string_view path, const Visit& visit) const override;
    bool visit_elements(std::string_view path, const VisitElement& visit) const override;

private:
    bool visit_column(std::string_view path, const Visit& visit, bool& ours) const;
    bool visit_tags(std::string_view key, const Visit& visit) const;
    bool visit_trials(std::string_view member, const Visit& visit) const;
    bool visit_metrics(std::string_view rest, const Visit& visit) const;
    json::Value request() const { return parsed(request_, row_.request); }
    json::Value state() const { return parsed(state_, row_.state); }
    static json::Value parsed(std::optional<json::Document>& document, std::string_view text);
    Key key() const;

    const RowView& row_;
    const Surroundings& around_;
    mutable std::optional<json::Document> request_, state_;
    mutable std::optional<std::vector<telemetry::SeriesInfo>> metrics_;
};

}  // namespace athanor::sagemaker
