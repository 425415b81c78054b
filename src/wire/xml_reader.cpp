#include <pugixml.hpp>

#include "base/encoding.hpp"
#include "wire/text.hpp"
#include "wire/xml.hpp"

namespace athanor::wire {
namespace {

std::unexpected<Error> malformed() {
    return fail("MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema");
}

std::string_view local_name(const char* name) {
    std::string_view text = name;
    std::size_t colon = text.find(':');
    return colon == std::string_view::npos ? text : text.substr(colon + 1);
}

class XmlReader {
public:
    explicit XmlReader(AbsentMembers& absent) : absent_(absent) {}

    // One pass over the children: they are sorted into the fields' lists first, so that a list is sized before it is filled.
    Status structure(const Shape& shape, pugi::xml_node node, void* object) {
        for (const Field& field : shape.fields) {
            if (field.location != Location::body) continue;
            ATHANOR_TRY(bool found, member(field, node, object));
            if (!found && field.required) absent_.push_back({object, &field});
        }
        return {};
    }

private:
    Result<bool> member(const Field& field, pugi::xml_node node, void* object) {
        if (field.xml_attribute) return attribute(field, node, object);
        std::string_view name = element_name_of(field);
        if (is_flattened(field)) {
            if (field.type->kind == Kind::list)
                return elements(*field.type, node, name, [&] { return engage(object, field); });
            if (field.type->kind == Kind::map)
                return entries(*field.type, node, name, [&] { return engage(object, field); });
        }
        pugi::xml_node child = first(node, name);
        if (!child) return false;
        ATHANOR_CHECK(value(*field.type, child, engage(object, field)));
        return true;
    }

    Result<bool> attribute(const Field& field, pugi::xml_node node, void* object) {
        std::string_view wanted = field.wire_name.substr(field.wire_name.find(':') + 1);
        for (pugi::xml_attribute attribute : node.attributes()) {
            if (local_name(attribute.name()) != wanted) continue;
            if (!read_text(*field.type, attribute.value(), engage(object, field))) return malformed();
            return true;
        }
        return false;
    }

    Status value(const Type& type, pugi::xml_node node, void* out) {
        switch (type.kind) {
            case Kind::structure: return structure(*type.shape, node, out);
            case Kind::list: {
                type.list->resize(out, 0);
                auto read = elements(type, node, type.element_name, [&] { return out; });
                return read ? Status() : std::unexpected(read.error());
            }
            case Kind::map: {
                auto read = entries(type, node, "entry", [&] { return out; });
                return read ? Status() : std::unexpected(read.error());
            }
            default: return read_text(type, node.text().get(), out) ? Status() : malformed();
        }
    }

    template <class Target>
    Result<bool> elements(const Type& type, pugi::xml_node node, std::string_view name, Target target) {
        std::size_t count = 0;
        for (pugi::xml_node child : node.children()) count += local_name(child.name()) == name ? 1 : 0;
        if (count == 0) return false;
        void* list = target();
        type.list->resize(list, count);
        std::size_t index = 0;
        for (pugi::xml_node child : node.children())
            if (local_name(child.name()) == name)
                ATHANOR_CHECK(value(*type.element, child, type.list->at(list, index++)));
        return true;
    }

    template <class Target>
    Result<bool> entries(const Type& type, pugi::xml_node node, std::string_view name, Target target) {
        bool any = false;
        for (pugi::xml_node entry : node.children()) {
            if (local_name(entry.name()) != name) continue;
            std::string key = first(entry, type.key_name).text().get();
            void* item = type.map->insert(target(), std::move(key));
            ATHANOR_CHECK(value(*type.element, first(entry, type.element_name), item));
            any = true;
        }
        return any;
    }

    static pugi::xml_node first(pugi::xml_node node, std::string_view name) {
        for (pugi::xml_node child : node.children())
            if (local_name(child.name()) == name) return child;
        return {};
    }

    AbsentMembers& absent_;
};

}  // namespace

Status read_xml(const Shape& shape, std::string_view text, std::string_view root, void* object,
                AbsentMembers& absent) {
    if (text.size() > kMaxXml) return fail("MaxMessageLengthExceeded", "Your request was too big.");
    if (!is_valid_utf8(text) || text.find('\0') != std::string_view::npos) return malformed();
    pugi::xml_document document;
    constexpr unsigned kOptions = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_wconv_attribute |
                                  pugi::parse_eol | pugi::parse_doctype | pugi::parse_ws_pcdata_single;
    if (!document.load_buffer(text.data(), text.size(), kOptions, pugi::encoding_utf8)) return malformed();
    pugi::xml_node top;
    for (pugi::xml_node node : document.children()) {
        if (node.type() == pugi::node_doctype) return malformed();
        if (node.type() != pugi::node_element) continue;
        if (top) return malformed();  // XML has one root
        top = node;
    }
    if (!top || local_name(top.name()) != root) return malformed();
    return XmlReader(absent).structure(shape, top, object);
}

}  // namespace athanor::wire
