#include "gate/dispatcher.hpp"

#include <algorithm>
#include <array>

#include "api/services.hpp"
#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "gate/audit_room.hpp"
#include "gate/body_digest.hpp"
#include "gate/forwarded.hpp"
#include "gate/quotas.hpp"
#include "gate/endpoint_tokens.hpp"
#include "gate/refusal.hpp"
#include "gate/sigv2.hpp"
#include "wire/routes.hpp"

namespace athanor::gate {
namespace {

// Bodies that are read whole before they are decoded. CompleteMultipartUpload of 10,000 parts with checksums is about 2 MiB, InvokeEndpoint's limit 25 MB.
constexpr std::size_t kXmlBodyLimit = 4u << 20;
constexpr std::size_t kJsonBodyLimit = 16u << 20;
constexpr std::size_t kRestBodyLimit = 26u << 20;
constexpr std::size_t kFormBodyLimit = 128u << 10;  // that nobody signed: a token of 20,000 characters and policies, encoded

std::size_t body_limit(const wire::Service& service) {
    if (service.speaks(wire::Protocol::rest_xml)) return kXmlBodyLimit;
    return service.speaks(wire::Protocol::rest_json) ? kRestBodyLimit : kJsonBodyLimit;
}

bool is_s3(const wire::Service& service) { return service.speaks(wire::Protocol::rest_xml); }

// Presigners move x-amz-* headers into the query string, where the signature covers them; S3 takes them for the headers that they were.
void take_hoisted_headers(http::Request& request) {
    constexpr std::array kOfTheSignature = {"x-amz-algorithm",      "x-amz-credential",    "x-amz-date",
                                            "x-amz-expires",        "x-amz-signedheaders", "x-amz-signature",
                                            "x-amz-security-token", "x-amz-content-sha256"};
    std::string_view rest = request.query();
    while (!rest.empty()) {  // most have none: nothing is decoded until one is found
        auto end = rest.find('&');
        auto pair = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        auto equals = pair.find('=');
        if (equals == std::string_view::npos || !equal_ignore_case(pair.substr(0, 6), "x-amz-")) continue;
        auto name = to_lower(pair.substr(0, equals));
        if (std::ranges::find(kOfTheSignature, name) != kOfTheSignature.end()) continue;
        // Of a body that nobody had yet when the URL was signed: S3 ignores them there.
        if (name.starts_with("x-amz-checksum-") || name == "x-amz-sdk-checksum-algorithm") continue;
        auto value = uri_decode(pair.substr(equals + 1));
        if (value && !request.headers.has(name)) request.headers.add(name, *value);
    }
}

bool is_form(const http::Request& request) {
    auto type = request.headers.get("content-type").value_or("");
    return request.method == "POST" &&
           equal_ignore_case(trim(type.substr(0, type.find(';'))), "multipart/form-data");
}

// A form of the query protocol that nobody signed: of STS, whose web identities prove who they are in the request itself (AssumeRoleWithWebIdentity). S3
// has no such request on "/", and all operations but those are refused once the form says which it is.
bool is_unsigned_form(const http::Request& request) {
    if (request.path() != "/") return false;
    auto type = request.headers.get("content-type").value_or("");
    if (request.method == "POST")
        return equal_ignore_case(trim(type.substr(0, type.find(';'))), "application/x-www-form-urlencoded");
    return request.method == "GET" && request.query().find("Action=AssumeRoleWith") != std::string_view::npos;
}

const wire::Service& s3_service(const http::Request& request) {
    const auto* service = wire::find_service("s3", request);
    ATHANOR_ASSERT(service);
    return *service;
}

// S3 refuses this header where the operation does not have it: of an object that is there the encryption is what it is.
Status check_encryption_header(const http::Request& request, const wire::Operation& operation) {
    constexpr std::string_view kHeader = "x-amz-server-side-encryption";
    auto value = request.headers.get(kHeader);
    if (!value) return {};
    if (operation.input && std::ranges::binary_search(operation.input->header_names, kHeader)) return {};
    return std::unexpected(
        Error{.code = "InvalidArgument",
              .message = std::string(kHeader) + " header is not supported for this operation.",
              .members = {{"ArgumentName", std::string(kHeader)}, {"ArgumentValue", std::string(*value)}}});
}

// Of the host, or the path's first segment.
std::string_view bucket_of(const http::Request& request, std::span<const std::string> hosts) {
    if (auto bucket = wire::bucket_of_host(request, hosts); !bucket.empty()) return bucket;
    auto path = request.path().substr(std::min<std::size_t>(1, request.path().size()));
    return path.substr(0, path.find('/'));
}

}  // namespace

struct Dispatcher::Way {
    http::Request& request;
    Call call;
    std::expected<Claim, Refusal> claim = std::unexpected(Refusal::missing);
    const wire::Service* service = nullptr;
    wire::Routed routed = {};
    std::string body_text = {};
    std::unique_ptr<Payload> payload = {};
};

Task<http::Response> Dispatcher::serve(http::Request& request) {
    for (const auto& [prefix, handler] : routes_) {
        if (request.path().starts_with(prefix))
            co_return co_await handler(request, request.path().substr(prefix.size()));
    }
    Way way{.request = request, .call = {}};
    way.call.region = options_.region;
    way.call.source_address = client_address(request, options_.trusted_proxies);
    way.call.secure = is_secure(request, options_.trusted_proxies);
    way.call.time = clock_.now();
    way.call.host = request.headers.get("host").value_or("");
    way.call.user_agent = request.headers.get("user-agent").value_or("");

    way.claim = parse_claim(request);
    way.service = way.claim ? wire::find_service(way.claim->service, request) : nullptr;
    if (!way.claim && way.claim.error() == Refusal::missing && is_unsigned_form(request))
        way.service = wire::find_service("sts", request);
    if (tokens_ && EndpointTokens::is_bearer(request)) way.service = wire::find_service("sagemaker", request);
    if (!way.service)
        way.service = wire::find_service(request.headers.has("x-amz-target") ? "sagemaker" : "s3",
                                         request);  // whose words to refuse in
    ATHANOR_ASSERT(way.service);
    way.call.request = &request;
    way.call.claim = way.claim ? &*way.claim : nullptr;
    way.routed.protocol = wire::protocol_of(*way.service, request);
    way.call.request_id = is_s3(*way.service) ? request_id(random_) : uuid4(random_);

    auto answered = co_await answer(way);
    http::Response response = answered ? std::move(*answered)
                                       : wire::encode_error(*way.service, way.routed, answered.error(),
                                                            way.call.request_id, request);
    for (const auto& field : way.call.extra_headers.fields()) {
        if (field.name == ":status") {  // of an operation whose success has more than one
            if (answered)
                response.status = static_cast<int>(parse_number<std::int64_t>(field.value).value_or(200));
        } else {
            response.headers.set(field.name, field.value);
        }
    }
    if (cross_origin_ && is_s3(*way.service) && request.method != "OPTIONS" && request.headers.has("origin"))
        std::ignore = cross_origin_(request, bucket_of(request, options_.s3_hosts), response.headers);
    if (log::enabled(log::Level::debug)) {
        log::debug("{} {} {} -> {} {}", way.call.request_id, request.method,
                   way.routed.operation ? way.routed.operation->name : request.path(), response.status,
                   answered ? "" : answered.error().code);
    }
    if (witness_ && is_s3(*way.service)) tell(way, answered ? nullptr : &answered.error(), response);
    if (operations_.trail()) audit(way, answered ? nullptr : &answered.error(), response);
    co_return response;
}

namespace {

// What was asked for, of requests for which there is no operation: their words, not ours.
std::string_view asked_for(const http::Request& request) {
    if (auto target = request.headers.get("x-amz-target"))
        return target->substr(target->rfind('.') + 1).substr(0, 128);
    return is_form(request) ? "PostObject" : std::string_view(request.method).substr(0, 16);
}

std::uint64_t length_of(const http::Response& response) {
    if (response.content_length) return 0;  // HEAD
    if (const auto* text = std::get_if<std::string>(&response.body)) return text->size();
    const auto& stream = std::get<std::unique_ptr<ByteStream>>(response.body);
    return stream ? stream->remaining().value_or(0) : 0;
}

}  // namespace

void Dispatcher::audit(const Way& way, const Error* error, const http::Response& response) const {
    if (is_unaudited(way.request.method, error)) return;
    // Of a form only the call knows it; a handler's own calls from inside may have changed the call's.
    const wire::Operation* operation = way.routed.operation ? way.routed.operation : way.call.operation;
    Audited audited{
        .call = way.call,
        .operation = operation,
        .name = operation ? std::string_view() : asked_for(way.request),
        .parameters = way.call.parameters,
        .answer = way.call.answer,
        .error = error,
        .claimed_key = way.claim ? std::string_view(way.claim->access_key_id) : std::string_view()};
    std::string source;
    if (!operation) audited.source = source = std::string(way.service->signing_name) + ".amazonaws.com";
    if (is_s3(*way.service)) {
        audited.bucket = bucket_of(way.request, options_.s3_hosts);
        audited.key = way.request.path().substr(std::min<std::size_t>(1, way.request.path().size()));
        if (wire::bucket_of_host(way.request, options_.s3_hosts).empty())
            audited.key.remove_prefix(std::min(audited.bucket.size() + 1, audited.key.size()));
        auto decoded = way.request.headers.get("x-amz-decoded-content-length");
        audited.bytes_in = parse_number<std::uint64_t>(
            decoded ? *decoded : way.request.headers.get("content-length").value_or("0"));
        audited.bytes_out = length_of(response);
    }
    operations_.trail()->record(audited);
}

void Dispatcher::tell(const Way& way, const Error* error, http::Response& response) const {
    bool in_host = !wire::bucket_of_host(way.request, options_.s3_hosts).empty();
    witness_({.request = way.request,
              .call = way.call,
              .bucket = bucket_of(way.request, options_.s3_hosts),
              .in_host = in_host,
              .operation = way.call.operation ? way.call.operation : way.routed.operation,
              .claim = way.claim ? &*way.claim : nullptr,
              .error = error},
             response);
}

Result<http::Response> Dispatcher::preflight(const http::Request& request) const {
    http::Response response;
    ATHANOR_CHECK(cross_origin_(request, bucket_of(request, options_.s3_hosts), response.headers));
    return response;
}

Task<Result<http::Response>> Dispatcher::answer(Way& way) {
    const auto& service = *way.service;
    if (operations_.trail()) ATHANOR_CO_CHECK(co_await room_in(*operations_.trail(), clock_));
    if (tokens_ && EndpointTokens::is_bearer(way.request)) co_return co_await answer_bearer(way);
    if (cross_origin_ && way.request.method == "OPTIONS" && is_s3(service)) co_return preflight(way.request);
    auto refuse = [&](Refusal refusal) {
        return std::unexpected(
            error_for(refusal, service, way.claim ? &*way.claim : nullptr, options_.region));
    };
    const bool is_unsigned = !way.claim && way.claim.error() == Refusal::missing;
    const bool anonymous = is_unsigned && (is_s3(service) || is_unsigned_form(way.request));
    if (anonymous && forms_ && is_form(way.request)) co_return co_await forms_(*this, way.request, way.call);
    if (anonymous) {
        way.call.principal.kind = PrincipalKind::anonymous;
    } else {
        if (!way.claim) co_return refuse(way.claim.error());
        if (!wire::find_service(way.claim->service, way.request)) co_return refuse(Refusal::wrong_service);
        if (way.claim->older && !options_.signature_v2) co_return refuse(Refusal::older);
        if (!way.claim->older && way.claim->region != options_.region)
            co_return refuse(Refusal::wrong_region);
    }

    bool by_body = wire::routes_by_body(service, way.request);
    if (by_body) ATHANOR_CO_CHECK(co_await authenticate_whole(way));
    auto routed = wire::route(service, way.request, way.body_text, {.s3_hosts = options_.s3_hosts});
    if (!routed && anonymous) co_return refuse(Refusal::missing);
    if (!routed) co_return std::unexpected(std::move(routed).error());
    way.routed = *std::move(routed);
    const auto& operation = *way.routed.operation;
    if (anonymous && !is_s3(service) && !operation.anonymous) co_return refuse(Refusal::missing);
    bool streaming = operation.described && operation.input && operation.input->streaming;
    if (streaming)
        ATHANOR_CO_CHECK(authenticate_streaming(way));
    else if (!by_body)
        ATHANOR_CO_CHECK(co_await authenticate_whole(way));

    ATHANOR_CO_CHECK(take_request(way));
    Entry* entry = operations_.find(operation);
    if (!entry) co_return Register::not_implemented(operation);
    if (is_s3(service)) ATHANOR_CO_CHECK(check_encryption_header(way.request, operation));
    way.call.payload = way.payload.get();
    wire::Incoming incoming{way.request, std::move(way.routed), std::move(way.body_text),
                            std::move(way.payload)};
    auto served = co_await entry->serve(way.call, incoming, operations_.authorizer(), operations_.trail());
    way.routed = std::move(incoming.routed);
    co_return served;
}

Status Dispatcher::take_request(const Way& way) const {
    if (!quotas_ || quotas_->take(way.call.account())) return {};
    if (is_s3(*way.service)) return fail("SlowDown", "Please reduce your request rate.", 503);
    return fail("ThrottlingException", "Rate exceeded");
}

// InvokeEndpoint by a token: from routing on as any other request, as the token's maker.
Task<Result<http::Response>> Dispatcher::answer_bearer(Way& way) {
    ATHANOR_CO_TRY(way.call.principal, tokens_->admit(way.request, options_.region, way.call.time));
    ATHANOR_CO_TRY(way.routed, wire::route(*way.service, way.request, {}, {}));
    Entry* entry = operations_.find(*way.routed.operation);
    if (!entry) co_return Register::not_implemented(*way.routed.operation);
    ATHANOR_CO_CHECK(take_request(way));
    ATHANOR_CO_TRY(way.body_text, co_await read_all(*way.request.body, body_limit(*way.service)));
    wire::Incoming incoming{way.request, std::move(way.routed), std::move(way.body_text), {}};
    auto served = co_await entry->serve(way.call, incoming, operations_.authorizer(), operations_.trail());
    way.routed = std::move(incoming.routed);
    co_return served;
}

Result<wire::Routed> Dispatcher::route_of(const http::Request& request) const {
    return wire::route(s3_service(request), request, {}, {.s3_hosts = options_.s3_hosts});
}

Result<Principal> Dispatcher::signer_of(const SignedPolicy& policy) {
    if (policy.is_older() && !options_.signature_v2)
        return std::unexpected(error_for(Refusal::older, s3_service({}), nullptr, options_.region));
    return verify_policy(policy, s3_service({}), options_.region, credentials_, keys_);
}

Task<Result<http::Response>> Dispatcher::pass(http::Request& request, Call& call) {
    ATHANOR_CO_TRY(auto routed, route_of(request));
    const auto& operation = *routed.operation;
    Entry* entry = operations_.find(operation);
    if (!entry) co_return Register::not_implemented(operation);
    wire::Incoming incoming{request, std::move(routed), {}, std::move(request.body)};
    co_return co_await entry->serve(call, incoming, operations_.authorizer(), operations_.trail());
}

std::expected<Verified, Refusal> Dispatcher::check_signature(Way& way, std::string_view payload_hash) {
    auto known = credentials_.find(way.claim->access_key_id, way.claim->session_token);
    if (!known) return std::unexpected(refusal_of(known.error()));
    auto verified = way.claim->older ? verify_older(way.request, *way.claim, known->secret_access_key,
                                                    options_.s3_hosts, way.call.time)
                                     : verify(way.request, *way.claim, known->secret_access_key, payload_hash,
                                              keys_, way.call.time);
    if (verified) way.call.principal = std::move(known->principal);
    return verified;
}

// The body stays a stream: the signature covers what x-amz-content-sha256 says of it, and open_payload holds the body to that.
Status Dispatcher::authenticate_streaming(Way& way) {
    bool may_be_silent = !way.claim || way.claim->presigned || way.claim->older || !is_s3(*way.service);
    std::string stated(
        way.request.headers.get("x-amz-content-sha256").value_or(may_be_silent ? kUnsignedPayload : ""));
    if (stated.empty())
        return fail("InvalidRequest", "Missing required header for this request: x-amz-content-sha256");
    auto form = payload_form(stated);
    if (!form)
        return fail("InvalidArgument",
                    "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, "
                    "STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, or a "
                    "valid sha256 value.");
    bool seeded = *form == PayloadForm::signed_chunks || *form == PayloadForm::signed_chunks_with_trailer;
    if (!way.claim) {  // anonymous: nobody has signed a chunk
        if (seeded)
            return std::unexpected(error_for(Refusal::missing, *way.service, nullptr, options_.region));
        ATHANOR_TRY(way.payload, open_payload(way.request, *form, stated, {}));
        return {};
    }
    if (way.claim->older && seeded)  // version 2 has no seed for chunks' signatures
        return std::unexpected(error_for(Refusal::mismatch, *way.service, &*way.claim, options_.region));
    auto verified = check_signature(way, stated);
    // Some clients presign with the hash that they send, others with UNSIGNED-PAYLOAD; AWS accepts both.
    if (!verified && verified.error() == Refusal::mismatch && way.claim->presigned &&
        stated != kUnsignedPayload)
        verified = check_signature(way, kUnsignedPayload);
    if (!verified)
        return std::unexpected(error_for(verified.error(), *way.service, &*way.claim, options_.region));
    if (way.claim->presigned && is_s3(*way.service)) take_hoisted_headers(way.request);
    ATHANOR_TRY(way.payload, open_payload(way.request, *form, stated, *verified));
    return {};
}

Task<Status> Dispatcher::authenticate_whole(Way& way) {
    // S3 states the hash, or that there is none; everything else signs the hash of the body, which is read first, within its limit.
    auto stated = way.request.headers.get("x-amz-content-sha256");
    if (is_s3(*way.service) && (!way.claim || stated || way.claim->presigned || way.claim->older)) {
        ATHANOR_CO_CHECK(authenticate_streaming(way));
        ATHANOR_CO_TRY(way.body_text, co_await read_all(*way.payload, body_limit(*way.service)));
        ATHANOR_CO_CHECK(
            check_body_digest(way.request, way.payload->trailers(), *way.routed.operation, way.body_text));
        way.payload.reset();
        co_return Status();
    }
    const bool is_form = !way.claim;  // unsigned: small, and nothing to verify
    ATHANOR_CO_TRY(way.body_text, co_await read_all(*way.request.body, is_form ? kFormBodyLimit : body_limit(*way.service)));
    if (is_form) co_return Status();
    auto verified = check_signature(
        way, way.body_text.empty() ? std::string(kEmptyPayloadHash) : sha256_hex(way.body_text));
    if (!verified)
        co_return std::unexpected(error_for(verified.error(), *way.service, &*way.claim, options_.region));
    co_return Status();
}

}  // namespace athanor::gate
