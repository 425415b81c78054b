#include "base/encoding.hpp"
#include "base/json.hpp"
#include "wire/cbor.hpp"
#include "wire/codec.hpp"
#include "wire/rest.hpp"
#include "wire/xml.hpp"

namespace athanor::wire {

namespace {

// The status is the error's own; one that was left at its default follows the model (runtime's ModelError is a 424).
int status_of(const Error& error, const ErrorModel* model, Protocol protocol) {
    if (model == nullptr || error.status != 400) return error.status;
    return protocol == Protocol::json && model->status < 500 ? 400 : model->status;
}

void json_error(const Service& service, const Routed& routed, const Error& error, const ErrorModel* model,
                http::Response& response) {
    std::string_view message = model != nullptr ? model->message_name : "message";
    json::Writer writer;
    writer.begin_object();
    if (routed.protocol == Protocol::json) writer.key("__type").string(error.code);
    writer.key(message).string(error.message);
    for (const ErrorMember& member : error.members) {
        writer.key(member.name);
        if (auto* text = std::get_if<std::string>(&member.value))
            writer.string(*text);
        else
            writer.number(std::get<std::int64_t>(member.value));
    }
    writer.end_object();
    response.body = std::move(writer).take();
    response.headers.add("x-amzn-ErrorType", error.code);
    std::string_view json_type =
        service.json_1_0 ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1";
    response.headers.add("Content-Type", routed.protocol == Protocol::json ? json_type : "application/json");
}

// Smithy wants the error's whole shape id; clients take what follows the mark.
void cbor_error(const Service& service, const Error& error, const ErrorModel* model,
                http::Response& response) {
    CborWriter writer;
    writer.map(2 + error.members.size());
    writer.text("__type");
    writer.text("com.amazonaws." + std::string(service.name) + "#" + error.code);
    writer.text(model != nullptr ? model->message_name : "message");
    writer.text(error.message);
    for (const ErrorMember& member : error.members) {
        writer.text(member.name);
        if (auto* text = std::get_if<std::string>(&member.value))
            writer.text(*text);
        else
            writer.integer(std::get<std::int64_t>(member.value));
    }
    response.body = std::move(writer).take();
    response.headers.add("smithy-protocol", kCborProtocol);
    response.headers.add("Content-Type", kCborType);
}

// Clients that once spoke the query protocol ask for the code that it would have shown.
void add_query_code(const Service& service, const Error& error, const ErrorModel* model,
                    const http::Request& request, http::Response& response) {
    if (!service.query_compatible || request.headers.get("x-amzn-query-mode").value_or("") != "true") return;
    std::string_view code =
        model != nullptr && !model->code.empty() ? model->code : std::string_view(error.code);
    response.headers.add("x-amzn-query-error",
                         std::string(code) + (response.status < 500 ? ";Sender" : ";Receiver"));
}

void write_members(XmlWriter& writer, const Error& error) {
    for (const ErrorMember& member : error.members) {
        auto* text = std::get_if<std::string>(&member.value);
        writer.element(member.name,
                       text != nullptr ? *text : std::to_string(std::get<std::int64_t>(member.value)));
    }
}

void query_error(const Service& service, const Error& error, const ErrorModel* model,
                 std::string_view request_id, http::Response& response) {
    XmlWriter writer;
    writer.open("ErrorResponse", service.xml_namespace);
    writer.open("Error");
    writer.element("Type", response.status < 500 ? "Sender" : "Receiver");
    writer.element("Code",
                   model != nullptr && !model->code.empty() ? model->code : std::string_view(error.code));
    writer.element("Message", error.message);
    write_members(writer, error);
    writer.close("Error");
    writer.element("RequestId", request_id);
    writer.close("ErrorResponse");
    response.body = std::move(writer).take();
    response.headers.add("Content-Type", "text/xml");
}

void s3_error(const Error& error, std::string_view request_id, const http::Request& request,
              http::Response& response) {
    if (request.method == "HEAD" || response.status == 304) return;
    auto resource = uri_decode(request.path());
    XmlWriter writer;
    writer.declaration();
    writer.open("Error");
    writer.element("Code", error.code);
    writer.element("Message", error.message);
    write_members(writer, error);
    writer.element("Resource",
                   resource && is_valid_utf8(*resource) ? *resource : std::string(request.path()));
    writer.element("RequestId", request_id);
    writer.element("HostId", base64(request_id));
    writer.close("Error");
    response.body = std::move(writer).take();
    response.headers.add("Content-Type", "application/xml");
}

}  // namespace

http::Response encode_error(const Service& service, const Routed& routed, const Error& error,
                            std::string_view request_id, const http::Request& request) {
    const ErrorModel* model = find_error(service, error.code);
    http::Response response;
    response.status = status_of(error, model, routed.protocol);
    add_request_id(routed.protocol, request_id, response);
    switch (routed.protocol) {
        case Protocol::json:
            json_error(service, routed, error, model, response);
            add_query_code(service, error, model, request, response);
            break;
        case Protocol::cbor:
            cbor_error(service, error, model, response);
            add_query_code(service, error, model, request, response);
            break;
        case Protocol::rest_json: json_error(service, routed, error, model, response); break;
        case Protocol::query: query_error(service, error, model, request_id, response); break;
        case Protocol::rest_xml: s3_error(error, request_id, request, response); break;
    }
    return response;
}

}  // namespace athanor::wire
