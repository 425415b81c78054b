#include "console/calls.hpp"

#include <algorithm>

#include "api/services.hpp"
#include "base/encoding.hpp"
#include "console/answers.hpp"
#include "gate/audit_room.hpp"

namespace athanor::console {
namespace {

// As the wire's for each protocol; InvokeEndpoint's 25 MB come in base64.
std::size_t body_limit(std::string_view service) {
    if (service == "s3") return 4u << 20;
    return service == "sagemaker-runtime" ? 36u << 20 : 16u << 20;
}
constexpr std::size_t kOwnLimit = 1u << 20;

bool streams(std::string_view service, std::string_view operation) {
    auto models = api::services();
    auto found = std::ranges::find(models, service, &wire::Service::name);
    const wire::Operation* model = found == models.end() ? nullptr : wire::find_operation(**found, operation);
    return model && model->described &&
           (model->streaming_input() || (model->output && model->output->streaming));
}

}  // namespace

gate::Call Calls::begin(const http::Request& request) const {
    gate::Call call = parts_.sign_in.call_of(request);
    call.request = &request;
    return call;
}

Task<Status> Calls::admit(const http::Request& request, gate::Call& call, bool change,
                          std::string_view service) const {
    ATHANOR_CO_TRY(call.principal, co_await parts_.sign_in.who(request, change));
    if (parts_.quotas && !parts_.quotas->take(call.account())) {
        if (service == "s3") co_return fail("SlowDown", "Please reduce your request rate.", 503);
        co_return fail("ThrottlingException", "Rate exceeded");
    }
    if (parts_.operations.trail())
        ATHANOR_CO_CHECK(co_await gate::room_in(*parts_.operations.trail(), parts_.clock));
    co_return Status();
}

Task<Result<http::Response>> Calls::call(http::Request& request, gate::Call& call,
                                         std::string_view rest) const {
    const auto slash = rest.find('/');
    const std::string_view service = rest.substr(0, slash);
    const std::string_view operation = slash == rest.npos ? std::string_view() : rest.substr(slash + 1);
    ATHANOR_CO_CHECK(co_await admit(request, call, true, service));
    if (streams(service, operation))
        co_return fail("InvalidRequest",
                       std::string(operation) + " has a body that streams: /api/object, /api/part.");
    ATHANOR_CO_TRY(std::string body, co_await read_all(*request.body, body_limit(service)));
    ATHANOR_CO_TRY(std::string answer, co_await parts_.operations.call_json(
                                           call, service, operation, body.empty() ? "{}" : std::move(body)));
    co_return json_answer(200, std::move(answer));
}

Task<Result<http::Response>> Calls::own(http::Request& request, gate::Call& call,
                                        std::string_view rest) const {
    ATHANOR_CO_CHECK(co_await admit(request, call, true, {}));
    ATHANOR_CO_TRY(std::string body, co_await read_all(*request.body, kOwnLimit));
    ATHANOR_CO_TRY(std::string answer, co_await parts_.own.call(call, rest, body));
    co_return json_answer(200, std::move(answer));
}

}  // namespace athanor::console
