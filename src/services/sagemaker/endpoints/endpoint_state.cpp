#include "services/sagemaker/endpoints/endpoint_state.hpp"

#include "base/json.hpp"
#include "services/sagemaker/events.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {

std::string_view status_text(EndpointStage stage) {
    switch (stage) {
        case EndpointStage::creating: return "Creating";
        case EndpointStage::in_service: return "InService";
        case EndpointStage::failed: return "Failed";
        case EndpointStage::deleting: return "Deleting";
    }
    return "Failed";
}

Status show(store::Transaction& tx, const EndpointRow& row) {
    ATHANOR_TRY(auto resource, find(tx, row.key));
    if (!resource) return missing(row.key);
    if (resource->status == status_text(row.stage)) return {};
    resource->status = status_text(row.stage);
    resource->modified = tx.now();
    ATHANOR_CHECK(update(tx, *resource));
    // EventBridge spells an endpoint's status in capitals.
    std::string_view spelled = row.stage == EndpointStage::creating     ? "CREATING"
                               : row.stage == EndpointStage::in_service ? "IN_SERVICE"
                               : row.stage == EndpointStage::failed     ? "FAILED"
                                                                        : "DELETING";
    json::Writer w;
    w.begin_object();
    w.key("EndpointName").string(row.key.name);
    w.key("EndpointArn").string(row.key.arn());
    w.key("EndpointConfigName").string(row.config_name);
    w.key("ProductionVariants").begin_array();
    for (const VariantPlan& variant : row.variants) {
        w.begin_object();
        w.key("VariantName").string(variant.name);
        w.key("CurrentWeight").number(variant.weight);
        w.key("DesiredWeight").number(variant.weight);
        w.key("CurrentInstanceCount").number(variant.instances);
        w.key("DesiredInstanceCount").number(variant.instances);
        w.end_object();
    }
    w.end_array();
    w.key("EndpointStatus").string(spelled);
    if (!row.failure.empty()) w.key("FailureReason").string(row.failure);
    w.key("CreationTime").number(to_epoch_millis(row.created));
    w.key("LastModifiedTime").number(to_epoch_millis(tx.now()));
    w.end_object();
    return emit(tx, "SageMaker Endpoint State Change", row.key, w.text());
}

}  // namespace athanor::sagemaker
