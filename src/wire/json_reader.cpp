#include <simdjson.h>

#include <cmath>

#include "base/encoding.hpp"
#include "wire/json.hpp"
#include "wire/serialization_error.hpp"
#include "wire/text.hpp"

namespace athanor::wire {
namespace {

using Element = simdjson::dom::element;
using ElementKind = simdjson::dom::element_type;

constexpr std::size_t kMaxJson = 16u << 20;
constexpr std::size_t kMaxJsonDepth = 128;
constexpr std::size_t kKeptParser = 256u
                                    << 10;  // a thread keeps the buffers of a parser up to this text size

std::string_view describe(ElementKind kind) {
    switch (kind) {
        case ElementKind::STRING: return "STRING_VALUE";
        case ElementKind::BOOL: return "TRUE_VALUE";
        case ElementKind::INT64:
        case ElementKind::UINT64: return "NUMBER_VALUE";
        case ElementKind::DOUBLE: return "DECIMAL_VALUE";
        default: return "Start of structure or map";
    }
}

std::unexpected<Error> cannot_convert(Element element, std::string_view wanted) {
    if (element.is_object() || element.is_array())
        return serialization_error("Start of structure or map found where not expected");
    return serialization_error(std::string(describe(element.type())) + " can not be converted to " +
                               std::string(wanted));
}

class JsonReader {
public:
    JsonReader(AbsentMembers& absent, Members members) : absent_(absent), members_(members) {}

    Status structure(const Shape& shape, Element element, void* object) {
        if (!element.is_object()) return cannot_convert(element, "a structure");
        std::uint64_t seen[4] = {};
        for (auto [key, value] : element.get_object().value_unsafe()) {
            const Field* field = find(shape, key);
            if (field == nullptr || value.is_null()) continue;
            std::size_t index = static_cast<std::size_t>(field - shape.fields.data());
            seen[index / 64 % 4] |= 1ull << (index % 64);
            ATHANOR_CHECK(read(*field->type, value, engage(object, *field)));
        }
        for (std::size_t i = 0; i < shape.fields.size(); ++i) {
            const Field& field = shape.fields[i];
            if (field.required && wanted(field) && (seen[i / 64 % 4] & (1ull << (i % 64))) == 0)
                absent_.push_back({object, &field});
        }
        return {};
    }

    Status read(const Type& type, Element element, void* value) {
        switch (type.kind) {
            case Kind::string: return string(element, as<std::string>(value));
            case Kind::blob: return blob(element, as<std::string>(value));
            case Kind::integer: return integer(element, as<std::int64_t>(value));
            case Kind::real: return real(element, as<double>(value));
            case Kind::boolean: return boolean(element, as<bool>(value));
            case Kind::timestamp: return timestamp(element, as<Timestamp>(value));
            case Kind::list: return list(type, element, value);
            case Kind::map: return map(type, element, value);
            case Kind::structure: return structure(*type.shape, element, value);
            case Kind::stream: return {};
        }
        return {};
    }

private:
    bool wanted(const Field& field) const {
        return field.type->kind != Kind::stream &&
               (members_ == Members::everything || field.location == Location::body ||
                field.location == Location::payload);
    }

    const Field* find(const Shape& shape, std::string_view key) const {
        if (members_ == Members::everything) {  // stored: keys are the model's names, whatever the location
            for (const Field& field : shape.fields)
                if (field.name == key) return wanted(field) ? &field : nullptr;
            return nullptr;
        }
        auto indexes = shape.by_wire_name;
        auto found = std::ranges::lower_bound(indexes, key, {},
                                              [&](std::uint16_t i) { return shape.fields[i].wire_name; });
        if (found == indexes.end() || shape.fields[*found].wire_name != key) return nullptr;
        return wanted(shape.fields[*found]) ? &shape.fields[*found] : nullptr;
    }

    static Status string(Element element, std::string& out) {
        std::string_view text;
        if (element.get(text) != simdjson::SUCCESS) return cannot_convert(element, "a String");
        out.assign(text);
        return {};
    }

    static Status blob(Element element, std::string& out) {
        std::string_view text;
        if (element.get(text) != simdjson::SUCCESS) return cannot_convert(element, "a Blob");
        auto bytes = from_base64(text);
        if (!bytes) return serialization_error("Invalid Base64 in a Blob");
        out = std::move(*bytes);
        return {};
    }

    static Status integer(Element element, std::int64_t& out) {
        if (element.get(out) == simdjson::SUCCESS) return {};
        double real = 0;
        if (element.is_double() && element.get(real) == simdjson::SUCCESS && real == std::trunc(real) &&
            std::abs(real) < 9.2e18) {
            out = static_cast<std::int64_t>(real);
            return {};
        }
        return cannot_convert(element, "an Integer");
    }

    static Status real(Element element, double& out) {
        if (element.get(out) == simdjson::SUCCESS) return {};
        std::string_view text;
        if (element.get(text) == simdjson::SUCCESS) {
            if (auto value = parse_real(text)) {
                out = *value;
                return {};
            }
        }
        return cannot_convert(element, "a Double");
    }

    static Status boolean(Element element, bool& out) {
        if (element.get(out) == simdjson::SUCCESS) return {};
        return cannot_convert(element, "a Boolean");
    }

    static Status timestamp(Element element, Timestamp& out) {
        double seconds = 0;
        std::string_view text;
        if (element.get(seconds) == simdjson::SUCCESS) {
            if (auto time = timestamp_from_seconds(seconds)) {
                out = *time;
                return {};
            }
        } else if (element.get(text) == simdjson::SUCCESS) {
            if (auto time = parse_timestamp(text)) {
                out = *time;
                return {};
            }
        }
        return cannot_convert(element, "a Timestamp");
    }

    Status list(const Type& type, Element element, void* value) {
        if (!element.is_array())
            return element.is_object()
                       ? serialization_error("Unrecognized collection type: a list is expected")
                       : cannot_convert(element, "a list");
        auto array = element.get_array().value_unsafe();
        std::size_t count = 0;
        for (Element item : array) count += item.is_null() ? 0 : 1;
        type.list->resize(value, 0);
        type.list->resize(value, count);
        std::size_t index = 0;
        for (Element item : array)
            if (!item.is_null()) ATHANOR_CHECK(read(*type.element, item, type.list->at(value, index++)));
        return {};
    }

    Status map(const Type& type, Element element, void* value) {
        if (!element.is_object()) return cannot_convert(element, "a map");
        for (auto [key, item] : element.get_object().value_unsafe())
            if (!item.is_null())
                ATHANOR_CHECK(read(*type.element, item, type.map->insert(value, std::string(key))));
        return {};
    }

    AbsentMembers& absent_;
    Members members_;
};

// Parses and calls; the elements are valid during the call.
template <class F>
Status with_parsed(std::string_view text, F&& call) {
    if (text.size() > kMaxJson) return serialization_error("The request's body is too large");
    thread_local simdjson::dom::parser kept;
    simdjson::dom::parser once;
    simdjson::dom::parser& parser = text.size() <= kKeptParser ? kept : once;
    if (parser.max_depth() != kMaxJsonDepth || parser.capacity() < text.size()) {
        if (parser.allocate(std::max<std::size_t>(text.size(), 4096), kMaxJsonDepth) != simdjson::SUCCESS)
            return serialization_error("The request's body is too large");
    }
    Element root;
    if (parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS)
        return serialization_error("The request's body is not valid JSON");
    return call(root);
}

}  // namespace

Status read_json(const Shape& shape, std::string_view text, void* object, AbsentMembers& absent,
                 Members members) {
    if (trim(text).empty()) text = "{}";  // some clients send nothing where there are no members
    return with_parsed(
        text, [&](Element root) { return JsonReader(absent, members).structure(shape, root, object); });
}

Status read_json_value(const Type& type, std::string_view text, void* value, AbsentMembers& absent) {
    return with_parsed(
        text, [&](Element root) { return JsonReader(absent, Members::body).read(type, root, value); });
}

}  // namespace athanor::wire
