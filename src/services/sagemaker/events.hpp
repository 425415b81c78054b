// State-change events in the form of EventBridge, put into the outbox by the transaction that changes the state. The consumer of the topic
// adds "id", which it derives from the event's place in the outbox, so that a repeated delivery has the same one.
#pragma once

#include <string_view>

#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

inline constexpr std::string_view kEventTopic = "aws.sagemaker";

// `detail_type`: "SageMaker Training Job State Change"; `detail`: a JSON object. In order per resource. `owner`: an ARN that the event's
// resources name first: of the pipeline that an execution belongs to.
Status emit(store::Transaction& tx, std::string_view detail_type, const Key& key, std::string_view detail,
            std::string_view owner = {});

}  // namespace athanor::sagemaker
