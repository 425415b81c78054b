#include "gate/signed_routes.hpp"

#include "base/hash.hpp"
#include "base/log.hpp"
#include "gate/audit_parameters.hpp"
#include "gate/audit_record.hpp"
#include "gate/audit_room.hpp"
#include "gate/forwarded.hpp"
#include "gate/identity/sight.hpp"
#include "gate/refusal.hpp"
#include "wire/routes.hpp"

namespace athanor::gate {
namespace {

constexpr std::size_t kMostBytes = 1u << 20;

// In the words of a JSON service.
Error refused(Refusal refusal, const Claim* claim, const http::Request& request, std::string_view region) {
    const auto* json_service = wire::find_service("sagemaker", request);
    ATHANOR_ASSERT(json_service);
    return error_for(refusal, *json_service, claim, region);
}

std::unexpected<Error> unknown(std::string_view name) {
    return fail("UnknownOperationException", "not an operation of this server: " + std::string(name), 404);
}

}  // namespace

Status SignedRoutes::only_operator(const Call& call) const {
    if (call.principal.kind == PrincipalKind::root && call.account() == operators_account_) return {};
    return fail("AccessDeniedException",
                "User: " + call.principal.arn +
                    " is not the operator of this server: only the root of account " + operators_account_ +
                    " may do this.",
                403);
}

Status SignedRoutes::only_operators(const Call& call, const Authorizer& authorizer,
                                    std::string_view action) const {
    if (call.account() != operators_account_ || call.principal.kind == PrincipalKind::root)
        return only_operator(call);
    const identity::ResourceReader no_facts = [](std::string_view) { return identity::ResourceFacts{}; };
    return identity::Sight(call, authorizer, no_facts).need(action);
}

Status SignedRoutes::authenticate(const http::Request& request, std::string_view body, Call& call,
                                  std::string& claimed_key) {
    auto claim = parse_claim(request);
    if (claim) claimed_key = claim->access_key_id;
    auto refuse = [&](Refusal refusal) {
        return std::unexpected(refused(refusal, claim ? &*claim : nullptr, request, region_));
    };
    if (!claim) return refuse(claim.error());
    if (claim->presigned) return refuse(Refusal::malformed);
    if (claim->service != kSignedService) return refuse(Refusal::wrong_service);
    if (claim->region != region_) return refuse(Refusal::wrong_region);
    auto known = credentials_.find(claim->access_key_id, claim->session_token);
    if (!known) return refuse(refusal_of(known.error()));
    auto verified =
        verify(request, *claim, known->secret_access_key,
               body.empty() ? std::string(kEmptyPayloadHash) : sha256_hex(body), keys_, call.time);
    if (!verified) return refuse(verified.error());
    call.principal = std::move(known->principal);
    return {};
}

Task<Result<std::string>> SignedRoutes::answer(http::Request& request, std::string_view name, Call& call,
                                               std::string& claimed_key) {
    if (trail_) ATHANOR_CO_CHECK(co_await room_in(*trail_, clock_));
    ATHANOR_CO_TRY(std::string body, co_await read_all(*request.body, kMostBytes));
    ATHANOR_CO_CHECK(authenticate(request, body, call, claimed_key));
    if (request.method != "POST") co_return unknown(name);
    co_return co_await run(call, name, body);
}

Task<Result<std::string>> SignedRoutes::run(Call& call, std::string_view name, std::string_view body) {
    auto found = handlers_.find(name);
    if (found == handlers_.end()) co_return unknown(name);
    ATHANOR_CO_TRY(json::Document document, json::parse(body.empty() ? "{}" : body));
    if (document.root().kind() != json::Kind::object)
        co_return fail("SerializationException", "the body is not a JSON object");
    if (trail_) call.parameters = audited_json(document.root());
    co_return co_await found->second(call, document.root());
}

Task<Result<std::string>> SignedRoutes::call(Call& call, std::string_view name, std::string_view body) {
    auto answered = co_await run(call, name, body);
    tell(call, name, answered ? nullptr : &answered.error(), {});
    co_return answered;
}

void SignedRoutes::tell(const Call& call, std::string_view name, const Error* error,
                        std::string_view claimed_key) const {
    if (!trail_) return;
    const std::string operation = audited_name(name);
    trail_->record({.call = call,
                    .name = operation,
                    .source = "athanor.amazonaws.com",
                    .parameters = call.parameters,
                    .error = error,
                    .claimed_key = claimed_key});
}

Task<http::Response> SignedRoutes::serve(http::Request& request, std::string_view name) {
    Call call;
    call.region = region_;
    call.request_id = uuid4(random_);
    call.source_address = client_address(request, trusted_proxies_);
    call.secure = is_secure(request, trusted_proxies_);
    call.time = clock_.now();
    call.user_agent = request.headers.get("user-agent").value_or("");
    std::string claimed_key;
    auto answered = co_await answer(request, name, call, claimed_key);
    const Error* error_of = answered ? nullptr : &answered.error();
    if (!is_unaudited(request.method, error_of)) tell(call, name, error_of, claimed_key);
    http::Response response;
    response.headers.set("Content-Type", "application/x-amz-json-1.1");
    response.headers.set("x-amzn-RequestId", call.request_id);
    if (answered) {
        response.body = *std::move(answered);
        co_return response;
    }
    const Error& error = answered.error();
    response.status = error.status;
    json::Writer w;
    w.begin_object().key("__type").string(error.code).key("message").string(error.message).end_object();
    response.body = std::move(w).take();
    if (error.status >= 500) log::warn("{}: {}: {}", name, error.code, error.message);
    co_return response;
}

}  // namespace athanor::gate
