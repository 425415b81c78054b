#include "services/sagemaker/views/cards.hpp"

#include <algorithm>
#include <array>

namespace athanor::sagemaker {

namespace {

constexpr std::array<CardKind, 7> kKindsOfCards{{
    {Kind::training_job, "TrainingJob", "sagemaker:DescribeTrainingJob", "sagemaker:ListTrainingJobs"},
    {Kind::processing_job, "ProcessingJob", "sagemaker:DescribeProcessingJob",
     "sagemaker:ListProcessingJobs"},
    {Kind::tuning_job, "TuningJob", "sagemaker:DescribeHyperParameterTuningJob",
     "sagemaker:ListHyperParameterTuningJobs"},
    {Kind::pipeline_execution, "PipelineExecution", "sagemaker:DescribePipelineExecution",
     "sagemaker:ListPipelineExecutions"},
    {Kind::endpoint, "Endpoint", "sagemaker:DescribeEndpoint", "sagemaker:ListEndpoints"},
    {Kind::model_package, "ModelPackage", "sagemaker:DescribeModelPackage", "sagemaker:ListModelPackages"},
    {Kind::pipeline, "Pipeline", "sagemaker:DescribePipeline", "sagemaker:ListPipelines"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kServices{{
    {"scheduler.amazonaws.com", "schedule"},
    {"events.amazonaws.com", "rule"},
    {"pipes.amazonaws.com", "pipe"},
    {"cloudwatch.amazonaws.com", "alarm"},
}};

std::string_view after_last(std::string_view text, char c) {
    const std::size_t at = text.rfind(c);
    return at == text.npos ? text : text.substr(at + 1);
}

}  // namespace

const CardKind* card_kind(Kind kind) {
    auto found = std::ranges::find(kKindsOfCards, kind, &CardKind::kind);
    return found == kKindsOfCards.end() ? nullptr : &*found;
}

void write(json::Writer& w, const Card& card) {
    w.begin_object().key("kind").string(card.kind);
    w.key("name").string(card.key.name).key("arn").string(card.key.arn()).key("status").string(card.status);
    w.key("created").number(to_epoch_seconds(card.created));
    w.key("modified").number(to_epoch_seconds(card.modified));
    w.key("reason").string(card.reason).key("parent").string(card.parent).end_object();
}

std::string trigger_of(json::Value request, json::Value state) {
    const std::string by = state["CreatedBy"]["IamIdentity"]["Arn"].string_or("");
    const std::string from = request["StartedBy"].string_or("");
    const bool role = by.find(":assumed-role/") != std::string::npos;
    for (const auto& [service, what] : kServices) {
        if (from != service) continue;
        // A session of its role has its name; a rule that has no role acts as the root.
        return role ? std::string(what) + " " + std::string(after_last(by, '/')) : std::string(what);
    }
    if (by.empty()) return "";
    if (by.ends_with(":root")) return "root";
    if (!role) return "user " + std::string(after_last(by, '/'));
    const std::string_view rest = std::string_view(by).substr(by.find(":assumed-role/") + 14);
    return "role " + std::string(rest.substr(0, rest.find('/'))) + " (" + std::string(after_last(rest, '/')) +
           ")";
}

}  // namespace athanor::sagemaker
