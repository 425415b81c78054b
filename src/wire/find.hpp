// Which operation a request means. The credential scope names the service's signing name (several services may share one: "sagemaker"
// is the control plane, the runtime, the metrics and the feature store); then X-Amz-Target, the Action parameter, RPC v2's path, or
// method, path and query decide. Nothing here trusts the caller: it runs before the signature is checked and looks at no body but a query form.
//
//     const Service* service = find_service(scope.service, request);                 // null: no such service
//     std::string body = routes_by_body(*service, request) ? co_await ... : "";
//     Result<Routed> routed = route(*service, request, body, {.s3_hosts = hosts});
//     if (!routed->operation->described) ... NotImplemented
//
// An S3 GET or PUT of an object is routed in about a microsecond.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "http/message.hpp"
#include "wire/model.hpp"

namespace athanor::wire {

struct Routed {
    const Operation* operation = nullptr;
    Protocol protocol = Protocol::json;
    Parameters path = {};        // by the template's names: Bucket, Key, EndpointName
    Parameters parameters = {};  // of the URL; of the query protocol: URL and form
};

struct RouteOptions {
    std::span<const std::string> s3_hosts = {};  // BUCKET.<host> is virtual-host style; none: path style only
};

const Service* find_service(std::string_view signing_name, const http::Request& request);

// In which protocol to answer, known before the operation is.
Protocol protocol_of(const Service& service, const http::Request& request);

// Whether `route` needs the body: a form of the query protocol.
bool routes_by_body(const Service& service, const http::Request& request);

// Errors: UnknownOperationException, InvalidAction, MethodNotAllowed (S3), InvalidURI. Of an operation that is known by name only,
// `described` is false.
Result<Routed> route(const Service& service, const http::Request& request, std::string_view body = {},
                     RouteOptions options = {});

}  // namespace athanor::wire
