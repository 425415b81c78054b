#include "services/sagemaker/endpoints/endpoint_state.hpp"

#include "base/json.hpp"
#include "services/sagemaker/endpoints/endpoint_view.hpp"
#include "services/sagemaker/events.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

namespace {

struct Words {
    std::string_view status;
    std::string_view of_event;  // EventBridge spells it in capitals
};

Words words(EndpointStage stage) {
    switch (stage) {
        case EndpointStage::creating: return {"Creating", "CREATING"};
        case EndpointStage::in_service: return {"InService", "IN_SERVICE"};
        case EndpointStage::updating: return {"Updating", "UPDATING"};
        case EndpointStage::deleting: return {"Deleting", "DELETING"};
        case EndpointStage::rolling_back: return {"RollingBack", "ROLLING_BACK"};
        case EndpointStage::update_rollback_failed: return {"UpdateRollbackFailed", "UPDATE_ROLLBACK_FAILED"};
        case EndpointStage::failed: break;
    }
    return {"Failed", "FAILED"};
}

std::string plain_variants(const EndpointRow& row) {
    json::Writer w;
    w.begin_array();
    for (const VariantPlan& variant : row.current.variants) {
        w.begin_object();
        w.key("VariantName").string(variant.name);
        w.key("CurrentWeight").number(variant.weight);
        w.key("DesiredWeight").number(variant.weight);
        w.key("CurrentInstanceCount").number(variant.instances);
        w.key("DesiredInstanceCount").number(variant.instances);
        w.end_object();
    }
    w.end_array();
    return std::move(w).take();
}

// `variants` and `pending` (a PendingDeploymentSummary; may be empty): JSON.
std::string detail_of(const EndpointRow& row, const TagList& tags, Timestamp modified,
                      std::string_view variants, std::string_view pending) {
    json::Writer w;
    w.begin_object();
    w.key("EndpointName").string(row.key.name);
    w.key("EndpointArn").string(row.key.arn());
    w.key("EndpointConfigName").string(row.current.config_name);
    w.key("ProductionVariants").raw(variants);
    w.key("EndpointStatus").string(words(row.stage).of_event);
    if (!row.failure.empty()) w.key("FailureReason").string(row.failure);
    w.key("CreationTime").number(to_epoch_millis(row.created));
    w.key("LastModifiedTime").number(to_epoch_millis(modified));
    w.key("Tags").begin_object();
    for (const auto& tag : tags) w.key(tag.key).string(tag.value);
    w.end_object();
    if (!pending.empty()) w.key("PendingDeploymentSummary").raw(pending);
    w.end_object();
    return std::move(w).take();
}

}  // namespace

std::string_view status_text(EndpointStage stage) { return words(stage).status; }

Status show(store::Transaction& tx, const EndpointRow& row) {
    ATHANOR_TRY(auto resource, find(tx, row.key));
    if (!resource) return missing(row.key);
    if (resource->status == status_text(row.stage)) return {};
    resource->status = status_text(row.stage);
    resource->modified = tx.now();
    ATHANOR_CHECK(update(tx, *resource));
    ATHANOR_TRY(TagList tags, tags_of(tx, row.key));
    return emit(tx, "SageMaker Endpoint State Change", row.key,
                detail_of(row, tags, tx.now(), plain_variants(row), {}));
}

Status announce_update(store::Transaction& tx, const EndpointRow& row) {
    ATHANOR_TRY(TagList tags, tags_of(tx, row.key));
    ATHANOR_TRY(auto agents, agents_of(tx, row.key));
    api::sagemaker::DescribeEndpointOutput seen;
    seen.production_variants = variants_of(row, agents);
    if (row.next) seen.pending_deployment_summary = pending_of(row, agents);
    ATHANOR_TRY(json::Document document, json::parse(event_detail(keep(seen))));
    json::Value pending = document.root()["PendingDeploymentSummary"];
    return emit(tx, "SageMaker Endpoint Deployment State Change", row.key,
                detail_of(row, tags, tx.now(), document.root()["ProductionVariants"].text(),
                          pending.exists() ? pending.text() : ""));
}

}  // namespace athanor::sagemaker
