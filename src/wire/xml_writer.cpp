#include <algorithm>

#include "wire/text.hpp"
#include "wire/xml.hpp"

namespace athanor::wire {

std::string_view element_name_of(const Field& field) {
    if (field.type->kind == Kind::list && is_flattened(field) && field.type->element_name != "member")
        return field.type->element_name;
    // An entry is called in the singular: of SQS, the only service that has such maps (Attributes, MessageAttributes, Tags, tags).
    if (field.type->kind == Kind::map && is_flattened(field) && field.wire_name.ends_with('s'))
        return field.wire_name == "tags" ? "Tag" : field.wire_name.substr(0, field.wire_name.size() - 1);
    return field.wire_name;
}

void XmlWriter::open(std::string_view name) { ((out_ += '<') += name) += '>'; }

void XmlWriter::open(std::string_view name, std::string_view xml_namespace) {
    (out_ += '<') += name;
    if (!xml_namespace.empty()) ((out_ += " xmlns=\"") += xml_namespace) += '"';
    out_ += '>';
}

void XmlWriter::close(std::string_view name) { ((out_ += "</") += name) += '>'; }

void XmlWriter::text(std::string_view value) { escaped(value); }

void XmlWriter::element(std::string_view name, std::string_view value) {
    open(name);
    escaped(value);
    close(name);
}

// Control characters cannot be written in XML 1.0; S3 sends them as references, and so do we. Plain runs are copied whole.
void XmlWriter::escaped(std::string_view value) {
    auto is_special = [](char c) {
        return c == '&' || c == '<' || c == '>' || c == '"' ||
               (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n');
    };
    while (true) {
        auto run = static_cast<std::size_t>(std::ranges::find_if(value, is_special) - value.begin());
        out_.append(value.substr(0, run));
        if (run == value.size()) return;
        char c = value[run];
        value.remove_prefix(run + 1);
        switch (c) {
            case '&': out_ += "&amp;"; break;
            case '<': out_ += "&lt;"; break;
            case '>': out_ += "&gt;"; break;
            case '"': out_ += "&quot;"; break;
            default:
                out_ += "&#x";
                if (c >= 0x10) out_ += '1';
                (out_ += "0123456789abcdef"[c & 15]) += ';';
        }
    }
}

void XmlWriter::members(const Shape& shape, const void* object, bool without_millis) {
    without_millis_ = without_millis;
    for (const Field& field : shape.fields) {
        if (field.location != Location::body || field.xml_attribute || field.type->kind == Kind::stream)
            continue;
        if (const void* present = value_of(object, field)) member(field, present);
    }
}

void XmlWriter::member(const Field& field, const void* present) {
    const Type& type = *field.type;
    std::string_view name = element_name_of(field);
    if (is_flattened(field) && type.kind == Kind::list) {
        for (std::size_t i = 0, size = type.list->size(present); i < size; ++i)
            value(*type.element, TimeFormat::standard, name, nullptr, type.list->at(present, i));
    } else if (is_flattened(field) && type.kind == Kind::map) {
        visit_map(type, present, [&](const std::string& key, const void* item) {
            open(name);
            element(type.key_name, key);
            value(*type.element, TimeFormat::standard, type.element_name, nullptr, item);
            close(name);
        });
    } else {
        value(type, field.time, name, &field, present);
    }
}

void XmlWriter::value(const Type& type, TimeFormat time, std::string_view name, const Field* field,
                      const void* present) {
    // Attributes of a structure come with its own tag; a member may declare the name space of their prefix (S3's Grantee).
    (out_ += '<') += name;
    if (field != nullptr && !field->xml_prefix.empty())
        ((((out_ += " xmlns:") += field->xml_prefix) += "=\"") += field->xml_namespace) += '"';
    if (type.kind == Kind::structure) {
        for (const Field& inner : type.shape->fields) {
            const void* attribute = inner.xml_attribute ? value_of(present, inner) : nullptr;
            if (attribute == nullptr) continue;
            ((out_ += ' ') += inner.wire_name) += "=\"";
            escaped(print_text(*inner.type, TimeFormat::standard, attribute));
            out_ += '"';
        }
    }
    out_ += '>';
    switch (type.kind) {
        case Kind::structure: members(*type.shape, present, without_millis_); break;
        case Kind::list:
            for (std::size_t i = 0, size = type.list->size(present); i < size; ++i)
                value(*type.element, TimeFormat::standard, type.element_name, nullptr,
                      type.list->at(present, i));
            break;
        case Kind::map:
            visit_map(type, present, [&](const std::string& key, const void* item) {
                open("entry");
                element(type.key_name, key);
                value(*type.element, TimeFormat::standard, type.element_name, nullptr, item);
                close("entry");
            });
            break;
        case Kind::timestamp: {
            std::string printed = print_text(type, time == TimeFormat::standard ? type.time : time, present);
            if (without_millis_ && printed.ends_with(".000Z")) printed.replace(printed.size() - 5, 5, "Z");
            escaped(printed);
            break;
        }
        case Kind::string: escaped(as<std::string>(present)); break;
        case Kind::integer: append_integer(out_, as<std::int64_t>(present)); break;
        default: escaped(print_text(type, TimeFormat::standard, present)); break;
    }
    close(name);
}

}  // namespace athanor::wire
