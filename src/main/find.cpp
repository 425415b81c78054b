#include "main/find.hpp"

#include <algorithm>
#include <array>

#include "base/json.hpp"

namespace athanor {

namespace {

constexpr std::int64_t kMostHits = 100, kDefaultHits = 20;
constexpr std::size_t kMostOfAKind = 100;  // looked at: some may be hidden
constexpr std::size_t kMostText = 256;

// A hit says no more than a service's list does: it is shown to whom the list of its kind, or the resource itself, would be shown.
struct ShownBy {
    std::string_view kind, describe, list;
    std::string_view of_list = "*";  // the resource that the list is of
};
constexpr std::array<ShownBy, 27> kShownBy{{
    {"TrainingJob", "sagemaker:DescribeTrainingJob", "sagemaker:ListTrainingJobs"},
    {"ProcessingJob", "sagemaker:DescribeProcessingJob", "sagemaker:ListProcessingJobs"},
    {"TuningJob", "sagemaker:DescribeHyperParameterTuningJob", "sagemaker:ListHyperParameterTuningJobs"},
    {"Pipeline", "sagemaker:DescribePipeline", "sagemaker:ListPipelines"},
    {"PipelineExecution", "sagemaker:DescribePipelineExecution", "sagemaker:ListPipelineExecutions"},
    {"Experiment", "sagemaker:DescribeExperiment", "sagemaker:ListExperiments"},
    {"Trial", "sagemaker:DescribeTrial", "sagemaker:ListTrials"},
    {"Run", "sagemaker:DescribeTrialComponent", "sagemaker:ListTrialComponents"},
    {"ModelPackageGroup", "sagemaker:DescribeModelPackageGroup", "sagemaker:ListModelPackageGroups"},
    {"ModelPackage", "sagemaker:DescribeModelPackage", "sagemaker:ListModelPackages"},
    {"Model", "sagemaker:DescribeModel", "sagemaker:ListModels"},
    {"Endpoint", "sagemaker:DescribeEndpoint", "sagemaker:ListEndpoints"},
    {"EndpointConfig", "sagemaker:DescribeEndpointConfig", "sagemaker:ListEndpointConfigs"},
    {"MonitoringSchedule", "sagemaker:DescribeMonitoringSchedule", "sagemaker:ListMonitoringSchedules"},
    {"DataQualityDefinition", "sagemaker:DescribeDataQualityJobDefinition",
     "sagemaker:ListDataQualityJobDefinitions"},
    {"Artifact", "sagemaker:DescribeArtifact", "sagemaker:ListArtifacts"},
    {"Action", "sagemaker:DescribeAction", "sagemaker:ListActions"},
    {"Context", "sagemaker:DescribeContext", "sagemaker:ListContexts"},
    {"Bucket", "s3:ListBucket", "s3:ListAllMyBuckets", "arn:aws:s3:::*"},
    {"Rule", "events:DescribeRule", "events:ListRules"},
    {"Schedule", "scheduler:GetSchedule", "scheduler:ListSchedules"},
    {"Pipe", "pipes:DescribePipe", "pipes:ListPipes"},
    {"User", "iam:GetUser", "iam:ListUsers"},
    {"Role", "iam:GetRole", "iam:ListRoles"},
    {"Group", "iam:GetGroup", "iam:ListGroups"},
    {"Policy", "iam:GetPolicy", "iam:ListPolicies"},
    {"LogGroup", "logs:DescribeLogStreams", "logs:DescribeLogGroups"},
}};

const ShownBy& shown_by(std::string_view kind) {
    auto found = std::ranges::find(kShownBy, kind, &ShownBy::kind);
    ATHANOR_ASSERT(found != kShownBy.end());
    return *found;
}

// What is made beside something else of nearly that name stands behind it.
bool is_secondary(std::string_view kind) {
    constexpr std::string_view kAll[] = {"PipelineExecution", "Trial", "Artifact", "Action", "Context"};
    return std::ranges::find(kAll, kind) != std::end(kAll);
}

}  // namespace

Result<std::vector<gate::Found>> find_everywhere(const gate::Call& call, const identity::Sight& sight,
                                                 const std::vector<Finder>& finders, std::string_view text,
                                                 std::size_t limit) {
    const gate::Sought sought{gate::without_capitals(text), kMostOfAKind};
    std::vector<gate::Found> hits;
    for (const Finder& find : finders) {
        ATHANOR_TRY(auto found, find(call, sought));
        for (gate::Found& one : found) hits.push_back(std::move(one));
    }
    struct Place {
        int nearness;
        gate::Found* hit;
    };
    std::vector<Place> places;
    for (gate::Found& hit : hits) places.push_back({gate::nearness(hit.name, sought.text), &hit});
    std::ranges::sort(places, [](const Place& a, const Place& b) {
        const bool behind_a = is_secondary(a.hit->kind), behind_b = is_secondary(b.hit->kind);
        if (a.nearness != b.nearness) return a.nearness < b.nearness;
        if (behind_a != behind_b) return behind_b;
        if (a.hit->created != b.hit->created) return a.hit->created > b.hit->created;
        return a.hit->arn < b.hit->arn;
    });
    std::vector<gate::Found> out;
    for (const Place& place : places) {
        if (out.size() == limit) break;
        const ShownBy& by = shown_by(place.hit->kind);
        if (sight.may(by.list, by.of_list) || sight.may(by.describe, place.hit->arn))
            out.push_back(std::move(*place.hit));
    }
    if (!out.empty()) return out;
    // Nothing is there, or nothing may be seen.
    const bool any = std::ranges::any_of(kShownBy, [&](const ShownBy& by) {
        return sight.may(by.list, by.of_list) || sight.may(by.describe);
    });
    if (!any) ATHANOR_CHECK(sight.need("sagemaker:Search"));
    return out;
}

void add_find(gate::SignedRoutes& routes, const gate::Authorizer& authorizer, identity::ResourceReader facts,
              std::vector<Finder> finders, Pool& pool) {
    routes.add(
        "console/find",
        [&authorizer, &pool, facts = std::move(facts), finders = std::move(finders)](
            gate::Call& call, json::Value in) -> Task<Result<std::string>> {
            const std::string text = in["text"].string_or("");
            const std::int64_t limit = in["limit"].integer_or(kDefaultHits);
            if (text.empty() || text.size() > kMostText)
                co_return validation_error("text has between 1 and " + std::to_string(kMostText) + " bytes.");
            if (limit < 1 || limit > kMostHits)
                co_return validation_error("limit is between 1 and " + std::to_string(kMostHits) + ".");
            const identity::Sight sight(call, authorizer, facts);
            ATHANOR_CO_TRY(auto hits, co_await pool.run([&] {
                return find_everywhere(call, sight, finders, text, static_cast<std::size_t>(limit));
            }));
            json::Writer w;
            w.begin_object().key("hits").begin_array();
            for (const gate::Found& hit : hits) {
                w.begin_object().key("kind").string(hit.kind).key("name").string(hit.name);
                w.key("arn").string(hit.arn).key("status").string(hit.status);
                w.key("created").number(to_epoch_seconds(hit.created)).end_object();
            }
            w.end_array().end_object();
            co_return std::move(w).take();
        });
}

}  // namespace athanor
