#include "wire/find.hpp"

#include <algorithm>

#include "api/services.hpp"
#include "base/encoding.hpp"
#include "wire/cbor.hpp"
#include "wire/inflate.hpp"
#include "wire/routes.hpp"

namespace athanor::wire {
namespace {

// "SageMaker.CreateModel" -> the operation's name, if the prefix is the service's.
std::string_view target_operation(const Service& service, const http::Request& request) {
    std::string_view target = request.headers.get("x-amz-target").value_or("");
    if (service.target_prefix.empty() || !target.starts_with(service.target_prefix)) return {};
    target.remove_prefix(service.target_prefix.size());
    return target.starts_with('.') ? target.substr(1) : std::string_view();
}

// "/service/GraniteServiceVersion20100801/operation/PutMetricData", below any prefix -> the operation's name.
std::string_view path_operation(const Service& service, const http::Request& request) {
    std::string_view path = request.path();
    std::string_view name = path.substr(path.rfind('/') + 1);
    path.remove_suffix(name.size());
    std::string wanted = "/service/" + std::string(service.target_prefix) + "/operation/";
    return path.ends_with(wanted) ? name : std::string_view();
}

bool speaks_cbor(const Service& service, const http::Request& request) {
    return service.speaks(Protocol::cbor) &&
           trim(request.headers.get("smithy-protocol").value_or("")) == kCborProtocol;
}

bool has_path(const Service& service, const http::Request& request) {
    Parameters labels;
    return std::ranges::any_of(groups_of(service),
                               [&](const Group& group) { return group.path.match(request.path(), labels); });
}

Result<Routed> route_query(const Service& service, const http::Request& request, std::string_view body) {
    Routed routed{.protocol = Protocol::query};
    ATHANOR_TRY(std::string form, inflated(request, body));
    for (std::string_view part : {request.query(), std::string_view(form)}) {
        auto parsed = http::parse_query(part, true);
        if (!parsed) return fail("MalformedQueryString", "The query string contains a syntax error.");
        std::ranges::move(*parsed, std::back_inserter(routed.parameters));
    }
    auto value = [&](std::string_view name) -> std::string_view {
        auto found = std::ranges::find(routed.parameters, name,
                                       [](const auto& p) { return std::string_view(p.first); });
        return found == routed.parameters.end() ? std::string_view() : std::string_view(found->second);
    };
    std::string_view action = value("Action");
    if (action.empty())
        return fail("MissingAction", "The request is missing an action or a required parameter.");
    // Older clients of SQS send to the queue's URL itself.
    if (std::string_view path = request.path();
        service.query_compatible && path.size() > 1 && value("QueueUrl").empty())
        routed.parameters.emplace_back("QueueUrl", path);
    routed.operation = find_operation(service, action);
    if (routed.operation == nullptr)
        return fail("InvalidAction", "Could not find operation " + std::string(action) + " for version " +
                                         std::string(value("Version")));
    return routed;
}

}  // namespace

// "bucket.s3.example:9000" with s3_hosts = {"s3.example"} -> "bucket". An exact host is path style.
std::string_view bucket_of_host(const http::Request& request, std::span<const std::string> hosts) {
    std::string_view host = request.headers.get("host").value_or("");
    host = host.substr(
        0, host.rfind(':') == std::string_view::npos || host.ends_with(']') ? host.size() : host.rfind(':'));
    for (const std::string& suffix : hosts) {
        if (host.size() <= suffix.size() + 1 || host[host.size() - suffix.size() - 1] != '.') continue;
        if (equal_ignore_case(host.substr(host.size() - suffix.size()), suffix))
            return host.substr(0, host.size() - suffix.size() - 1);
    }
    return {};
}

namespace {

bool accepts(const Candidate& candidate, const Parameters& parameters, const http::Request& request) {
    if (parameters.empty() && (!candidate.literals.empty() || !candidate.query.empty())) return false;
    auto has = [&](std::string_view key) {
        return std::ranges::find(parameters, key, [](auto& p) { return std::string_view(p.first); });
    };
    for (const auto& [key, value] : candidate.literals) {
        auto found = has(key);
        if (found == parameters.end() || (!value.empty() && found->second != value)) return false;
    }
    return std::ranges::all_of(candidate.query,
                               [&](std::string_view key) { return has(key) != parameters.end(); }) &&
           std::ranges::all_of(candidate.headers,
                               [&](std::string_view name) { return request.headers.has(name); });
}

// A query key that names another operation on this path must not be ignored: PUT ?uploadId= without a part number would otherwise
// store an object.
bool ignores_reserved(const Group& group, const Candidate& candidate, const Parameters& parameters) {
    return std::ranges::any_of(parameters, [&](const auto& parameter) {
        const std::string& key = parameter.first;
        if (!std::ranges::binary_search(group.reserved, std::string_view(key))) return false;
        if (std::ranges::any_of(candidate.literals,
                                [&](const auto& literal) { return literal.first == key; }))
            return false;
        if (std::ranges::find(candidate.query, key) != candidate.query.end()) return false;
        return candidate.operation->input == nullptr ||
               std::ranges::none_of(candidate.operation->input->fields, [&](const Field& field) {
                   return field.location == Location::query && field.wire_name == key;
               });
    });
}

std::unexpected<Error> no_operation(const Service& service) {
    if (service.speaks(Protocol::rest_xml))
        return fail("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);
    return fail("UnknownOperationException",
                "The requested operation is not supported in the called service.", 404);
}

Result<Routed> route_rest(const Service& service, const http::Request& request, RouteOptions options) {
    Routed routed{.protocol = protocol_of(service, request)};
    std::string_view path = request.path();
    std::string with_bucket;
    if (std::string_view bucket =
            service.speaks(Protocol::rest_xml) ? bucket_of_host(request, options.s3_hosts) : "";
        !bucket.empty())
        path = ((with_bucket += '/') += bucket) += path;
    if (std::string_view query = request.query(); !query.empty()) {
        auto parsed = http::parse_query(query, true);
        if (!parsed) return fail("InvalidURI", "Couldn't parse the specified URI.");
        routed.parameters = std::move(*parsed);
    }
    for (const Group& group : groups_of(service)) {
        if (group.method != request.method || !group.path.match(path, routed.path)) continue;
        for (const Candidate& candidate : group.candidates) {
            if (!accepts(candidate, routed.parameters, request)) continue;
            if (ignores_reserved(group, candidate, routed.parameters)) return no_operation(service);
            routed.operation = candidate.operation;
            return routed;
        }
        return no_operation(service);
    }
    if (!uri_decode(path)) return fail("InvalidURI", "Couldn't parse the specified URI.");
    return no_operation(service);
}

}  // namespace

const Service* find_service(std::string_view signing_name, const http::Request& request) {
    const Service* only_name = nullptr;
    for (const Service* service : api::services()) {
        if (service->signing_name != signing_name) continue;
        if (!target_operation(*service, request).empty() ||
            (service->target_prefix.empty() && has_path(*service, request)))
            return service;
        if (only_name == nullptr) only_name = service;
    }
    return only_name;
}

Protocol protocol_of(const Service& service, const http::Request& request) {
    if (service.speaks(Protocol::rest_xml)) return Protocol::rest_xml;
    if (service.speaks(Protocol::rest_json)) return Protocol::rest_json;
    if (speaks_cbor(service, request)) return Protocol::cbor;
    if (service.speaks(Protocol::query) &&
        (!service.speaks(Protocol::json) || !request.headers.has("x-amz-target")))
        return Protocol::query;
    return Protocol::json;
}

bool routes_by_body(const Service& service, const http::Request& request) {
    return protocol_of(service, request) == Protocol::query;
}

Result<Routed> route(const Service& service, const http::Request& request, std::string_view body,
                     RouteOptions options) {
    switch (protocol_of(service, request)) {
        case Protocol::rest_xml:
        case Protocol::rest_json: return route_rest(service, request, options);
        case Protocol::query: return route_query(service, request, body);
        case Protocol::json:
        case Protocol::cbor: break;
    }
    Routed routed{.protocol = protocol_of(service, request)};
    routed.operation =
        find_operation(service, routed.protocol == Protocol::cbor ? path_operation(service, request)
                                                                  : target_operation(service, request));
    if (routed.operation == nullptr)
        return fail("UnknownOperationException",
                    "The requested operation is not supported in the called service.");
    return routed;
}

}  // namespace athanor::wire
