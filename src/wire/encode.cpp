#include "base/encoding.hpp"
#include "wire/cbor.hpp"
#include "wire/codec.hpp"
#include "wire/json.hpp"
#include "wire/rest.hpp"
#include "wire/text.hpp"
#include "wire/xml.hpp"

namespace athanor::wire {
namespace {

constexpr std::string_view kXmlType = "application/xml";

std::string_view json_type(const Service& service) {
    return service.json_1_0 ? "application/x-amz-json-1.0" : "application/x-amz-json-1.1";
}

void set_type(http::Response& response, std::string_view type) {
    if (!response.headers.has("Content-Type")) response.headers.add("Content-Type", type);
}

std::string to_json_text(const Shape& shape, const void* object) {
    json::Writer writer;
    write_json(shape, object, writer);
    return std::move(writer).take();
}

void encode_payload(const Routed& routed, const Field& field, void* output, http::Response& response) {
    bool xml = routed.protocol == Protocol::rest_xml;
    if (field.type->kind == Kind::stream) {
        auto& stream = as<std::unique_ptr<ByteStream>>(place_of(output, field));
        if (stream != nullptr) response.body = std::move(stream);
        if (routed.operation->output->is_event_stream)
            set_type(response, "application/vnd.amazon.eventstream");
        return;
    }
    void* value = value_of(output, field);
    if (value == nullptr) return;
    if (field.type->kind == Kind::blob || field.type->kind == Kind::string) {
        response.body = std::move(as<std::string>(value));
        set_type(response, xml && field.type->kind == Kind::string
                               ? "application/json"
                               : "application/octet-stream");  // a bucket policy is JSON
    } else if (xml) {
        XmlWriter writer;
        writer.declaration();
        writer.open(field.wire_name, routed.operation->service->xml_namespace);
        writer.members(*field.type->shape, value);
        writer.close(field.wire_name);
        response.body = std::move(writer).take();
        set_type(response, kXmlType);
    } else {
        json::Writer writer;
        write_json_value(*field.type, field.time, value, writer);
        response.body = std::move(writer).take();
        set_type(response, "application/json");
    }
}

void encode_xml_body(const Routed& routed, const void* output, http::Response& response) {
    const Shape& shape = *routed.operation->output;
    if (shape.by_wire_name.empty()) return;  // headers only: PutObject
    XmlWriter writer;
    std::string_view root = shape.xml_root.empty() ? shape.name : shape.xml_root;
    writer.declaration();
    writer.open(root,
                shape.xml_namespace.empty() ? routed.operation->service->xml_namespace : shape.xml_namespace);
    if (shape.is_text) {
        const Field& field = shape.fields.front();
        if (const void* value = value_of(output, field))
            writer.text(print_text(*field.type, TimeFormat::standard, value));
    } else {
        writer.members(shape, output);
    }
    writer.close(root);
    response.body = std::move(writer).take();
    set_type(response, kXmlType);
}

void encode_rest(const Routed& routed, void* output, http::Response& response) {
    const Shape& shape = *routed.operation->output;
    bool head = routed.operation->method == "HEAD";
    write_bindings(shape, output, head, response);
    if (head) return;
    if (shape.payload != nullptr) return encode_payload(routed, *shape.payload, output, response);
    if (routed.protocol == Protocol::rest_xml) return encode_xml_body(routed, output, response);
    if (shape.fields.empty()) return;
    response.body = to_json_text(shape, output);
    set_type(response, "application/json");
}

void encode_query(const Routed& routed, const void* output, std::string_view request_id,
                  http::Response& response) {
    const Operation& operation = *routed.operation;
    std::string root = std::string(operation.name) + "Response";
    XmlWriter writer;
    writer.open(root, operation.service->xml_namespace);
    if (!operation.result_wrapper.empty()) writer.open(operation.result_wrapper);
    writer.members(*operation.output, output, true);
    if (!operation.result_wrapper.empty()) writer.close(operation.result_wrapper);
    writer.open("ResponseMetadata");
    writer.element("RequestId", request_id);
    writer.close("ResponseMetadata");
    writer.close(root);
    response.body = std::move(writer).take();
    set_type(response, "text/xml");
}

// Smithy: no output, no body and no type of one.
void encode_cbor(const Shape& shape, const void* output, http::Response& response) {
    response.headers.add("smithy-protocol", kCborProtocol);
    if (shape.fields.empty()) return;
    CborWriter writer;
    writer.structure(shape, output);
    response.body = std::move(writer).take();
    set_type(response, kCborType);
}

}  // namespace

http::Response encode(const Routed& routed, void* output, std::string_view request_id) {
    const Operation& operation = *routed.operation;
    http::Response response;
    response.status = operation.status;
    add_request_id(routed.protocol, request_id, response);
    switch (routed.protocol) {
        case Protocol::json:
            if (!operation.output->fields.empty()) response.body = to_json_text(*operation.output, output);
            set_type(response, json_type(*operation.service));
            break;
        case Protocol::cbor: encode_cbor(*operation.output, output, response); break;
        case Protocol::query: encode_query(routed, output, request_id, response); break;
        case Protocol::rest_json:
        case Protocol::rest_xml: encode_rest(routed, output, response); break;
    }
    return response;
}

}  // namespace athanor::wire
