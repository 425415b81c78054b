#include "console/stream/changes.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::console {
namespace {

// Where the details of events say how something is now; of a model version its approval says more than that it was made.
constexpr std::array<std::string_view, 10> kStatus = {"TrainingJobStatus",
                                                      "ProcessingJobStatus",
                                                      "HyperParameterTuningJobStatus",
                                                      "currentPipelineExecutionStatus",
                                                      "currentStepStatus",
                                                      "ModelApprovalStatus",
                                                      "ModelPackageStatus",
                                                      "EndpointStatus",
                                                      "DeploymentStatus",
                                                      "MonitoringExecutionStatus"};

std::string status_of(json::Value detail) {
    for (std::string_view member : kStatus)
        if (auto text = detail[member].string()) return std::string(*text);
    return detail["state"]["value"].string_or("");
}

std::string name_of(std::string_view arn, json::Value detail) {
    if (auto key = detail["object"]["key"].string()) return std::string(*key);
    const auto slash = arn.find('/');
    return std::string(slash == arn.npos ? arn.substr(arn.rfind(':') + 1) : arn.substr(slash + 1));
}

}  // namespace

std::optional<Change> change_of(std::string_view event) {
    auto document = json::parse(event);
    if (!document) return std::nullopt;
    const json::Value root = document->root(), detail = root["detail"], resources = root["resources"];
    Change change{.account = root["account"].string_or(""),
                  .source = root["source"].string_or(""),
                  .type = root["detail-type"].string_or(""),
                  .status = status_of(detail),
                  .step = detail["stepName"].string_or(""),
                  .time = root["time"].string_or("")};
    if (resources.size() > 0) change.resource = resources.at(resources.size() - 1).string_or("");
    change.name = name_of(change.resource, detail);
    if (change.account.empty() || change.resource.empty()) return std::nullopt;
    return change;
}

void Changes::take(std::string_view event) {
    auto change = change_of(event);
    if (!change) return;
    std::lock_guard lock(mutex_);
    change->number = ++last_;
    ring_.at(last_ % kMost) = std::make_shared<const Change>(*std::move(change));
}

std::string Changes::text(std::uint64_t number) const {
    return std::to_string(epoch_) + "." + std::to_string(number);
}

std::string Changes::cursor() const {
    std::lock_guard lock(mutex_);
    return text(last_);
}

Changes::Page Changes::after(std::string_view account, std::string_view cursor, std::size_t limit) const {
    std::lock_guard lock(mutex_);
    const auto dot = cursor.find('.');
    const auto epoch = parse_number<std::int64_t>(cursor.substr(0, dot));
    const auto number =
        dot == cursor.npos ? std::nullopt : parse_number<std::uint64_t>(cursor.substr(dot + 1));
    if (!number || epoch != epoch_ || *number > last_ || last_ - *number > kMost)
        return {.changes = {}, .cursor = text(last_), .reset = true};
    Page page;
    std::uint64_t at = *number;
    while (at < last_ && page.changes.size() < limit) {
        const ChangePtr& change = ring_.at(++at % kMost);
        if (change->account == account) page.changes.push_back(change);
    }
    page.cursor = text(at);
    return page;
}

}  // namespace athanor::console
