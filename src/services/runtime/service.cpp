#include "services/runtime/service.hpp"

namespace athanor::runtime {

using namespace api::runtime;

namespace {

std::string_view text_of(const std::optional<std::string>& value) {
    return value ? std::string_view(*value) : std::string_view();
}

void take(std::optional<std::string>& to, std::string&& from) {
    if (!from.empty()) to = std::move(from);
}

}  // namespace

void Runtime::add_to(gate::Register& operations) {
    operations.acts<op::InvokeEndpoint>(
        [this](gate::Call& call, InvokeEndpointInput in) { return invoke(call, std::move(in)); });
}

Task<Result<InvokeEndpointOutput>> Runtime::invoke(gate::Call& call, InvokeEndpointInput in) {
    if (in.inference_component_name)
        co_return fail("ValidationError", "Inference components are not supported here.");
    serving::InvokeRequest request{.endpoint = {call.account(), call.region, in.endpoint_name},
                                   .body = in.body,
                                   .content_type = text_of(in.content_type),
                                   .accept = text_of(in.accept),
                                   .target_variant = text_of(in.target_variant),
                                   .custom_attributes = text_of(in.custom_attributes),
                                   .inference_id = text_of(in.inference_id),
                                   .target_model = text_of(in.target_model),
                                   .target_container_hostname = text_of(in.target_container_hostname),
                                   .enable_explanations = text_of(in.enable_explanations),
                                   .session_id = text_of(in.session_id),
                                   .received = call.time};
    ATHANOR_CO_TRY(serving::InvokeReply reply, co_await router_.invoke(request));
    InvokeEndpointOutput out{.body = std::move(reply.body),
                             .invoked_production_variant = std::move(reply.variant)};
    take(out.content_type, std::move(reply.content_type));
    take(out.custom_attributes, std::move(reply.custom_attributes));
    take(out.new_session_id, std::move(reply.new_session_id));
    take(out.closed_session_id, std::move(reply.closed_session_id));
    co_return out;
}

}  // namespace athanor::runtime
