#include "base/encoding.hpp"
#include "wire/cbor.hpp"
#include "wire/codec.hpp"
#include "wire/inflate.hpp"
#include "wire/json.hpp"
#include "wire/query.hpp"
#include "wire/rest.hpp"
#include "wire/text.hpp"
#include "wire/validate.hpp"
#include "wire/xml.hpp"

namespace athanor::wire {
namespace {

bool has_body_members(const Shape& shape) { return !shape.by_wire_name.empty() && shape.payload == nullptr; }

Status decode_payload(Incoming& incoming, const Field& field, void* input, AbsentMembers& absent) {
    const Type& type = *field.type;
    if (type.kind == Kind::stream) {
        as<std::unique_ptr<ByteStream>>(place_of(input, field)) = std::move(incoming.body);
        return {};
    }
    if (type.kind == Kind::blob || type.kind == Kind::string) {
        as<std::string>(engage(input, field)) = std::move(incoming.body_text);
        return {};
    }
    if (trim(incoming.body_text).empty()) {
        if (field.required) absent.push_back({input, &field});
        return {};
    }
    void* value = engage(input, field);
    if (incoming.routed.protocol == Protocol::rest_json)
        return read_json_value(type, incoming.body_text, value, absent);
    Status read = read_xml(*type.shape, incoming.body_text, field.wire_name, value, absent);
    // S3's own word for a body that is no ACL.
    if (!read && read.error().code == "MalformedXML" && field.wire_name == "AccessControlPolicy")
        read.error().code = "MalformedACLError";
    return read;
}

Status decode_rest(Incoming& incoming, const Shape& shape, void* input, AbsentMembers& absent) {
    bool xml = incoming.routed.protocol == Protocol::rest_xml;
    ATHANOR_CHECK(read_bindings(shape, incoming, xml, input, absent));
    if (shape.payload != nullptr) {
        ATHANOR_CHECK(decode_payload(incoming, *shape.payload, input, absent));
        // S3's own words for a body that is not there; its other constraints are left to the service.
        if (xml && !absent.empty() && absent.back() == Absent{input, shape.payload})
            return fail("MissingRequestBodyError", "Request Body is empty");
        return {};
    }
    if (!has_body_members(shape)) return {};
    if (xml) {
        if (trim(incoming.body_text).empty()) return {};
        std::string_view root = incoming.routed.operation->input_root.empty()
                                    ? shape.name
                                    : incoming.routed.operation->input_root;
        return read_xml(shape, incoming.body_text, root, input, absent);
    }
    ATHANOR_TRY(std::string text, inflated(incoming.request, incoming.body_text));
    return read_json(shape, text, input, absent);
}

}  // namespace

Status read_input(Incoming& incoming, void* input, AbsentMembers& absent) {
    const Shape& shape = *incoming.routed.operation->input;
    switch (incoming.routed.protocol) {
        case Protocol::json: {
            ATHANOR_TRY(std::string text, inflated(incoming.request, incoming.body_text));
            return read_json(shape, text, input, absent);
        }
        case Protocol::cbor: {
            ATHANOR_TRY(std::string bytes, inflated(incoming.request, incoming.body_text));
            return read_cbor(shape, bytes, input, absent);
        }
        case Protocol::query: return read_query(shape, incoming.routed.parameters, input, absent);
        case Protocol::rest_json:
        case Protocol::rest_xml: return decode_rest(incoming, shape, input, absent);
    }
    return {};
}

Status decode(Incoming& incoming, void* input) {
    const Operation& operation = *incoming.routed.operation;
    AbsentMembers absent;
    ATHANOR_CHECK(read_input(incoming, input, absent));
    if (operation.service->lenient) return {};
    return validate(*operation.service, *operation.input, input, absent);
}

}  // namespace athanor::wire
