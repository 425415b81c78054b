// The resource of an endpoint, as its row says it is.
#pragma once

#include "services/sagemaker/endpoints/endpoint_table.hpp"

namespace athanor::sagemaker {

std::string_view status_text(EndpointStage stage);  // "Creating"

// ValidationException: AWS's words for an endpoint that is being created, updated or deleted.
[[nodiscard]] std::unexpected<Error> in_progress(const Key& endpoint);

// Sets the resource's status, and puts the event of a change into the outbox.
Status show(store::Transaction& tx, const EndpointRow& row);
// The event of an update's phase, with the variants' states and the summary of what is pending.
Status announce_update(store::Transaction& tx, const EndpointRow& row);

}  // namespace athanor::sagemaker
