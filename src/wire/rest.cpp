#include "wire/rest.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "wire/text.hpp"

namespace athanor::wire {
namespace {

class BindingReader {
public:
    BindingReader(const Shape& shape, bool lenient, void* input)
        : shape_(shape), lenient_(lenient), input_(input) {}

    Status labels(const Parameters& path) {
        for (const auto& [name, text] : path)
            if (const Field* field = find(Location::uri, name)) ATHANOR_CHECK(set(*field, text));
        return {};
    }

    Status query(const Parameters& parameters) {
        for (const auto& [name, text] : parameters) {
            const Field* field = find(Location::query, name);
            if (field == nullptr) continue;
            if (field->type->kind == Kind::list) {
                ATHANOR_CHECK(append(*field, text));
            } else if (!(lenient_ && text.empty() && field->type->kind != Kind::string)) {
                ATHANOR_CHECK(set(*field, text));
            }
        }
        return {};
    }

    Status headers(const http::Headers& headers) {
        const Field* prefixed = nullptr;
        for (const Field& field : shape_.fields)
            if (field.location == Location::headers) prefixed = &field;
        if (shape_.headers.empty() && prefixed == nullptr) return {};
        for (const http::Headers::Field& header : headers.fields()) {
            char buffer[64];
            if (header.name.size() > sizeof buffer) {
                if (prefixed != nullptr) metadata(*prefixed, to_lower(header.name), header.value);
                continue;
            }
            std::ranges::transform(header.name, buffer, [](char c) {
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
            });
            std::string_view name(buffer, header.name.size());
            auto found = std::ranges::lower_bound(shape_.header_names, name);
            if (found != shape_.header_names.end() && *found == name) {
                ATHANOR_CHECK(header_value(shape_.fields[shape_.headers[static_cast<std::size_t>(
                                               found - shape_.header_names.begin())]],
                                           header.value));
            } else if (prefixed != nullptr) {
                metadata(*prefixed, name, header.value);
            }
        }
        return {};
    }

    void missing(AbsentMembers& absent) const {
        for (const Field& field : shape_.fields) {
            if (!field.required || field.location == Location::body || field.location == Location::payload)
                continue;
            if (std::ranges::find(seen_, &field) == seen_.end()) absent.push_back({input_, &field});
        }
    }

private:
    const Field* find(Location location, std::string_view name) const {
        for (const Field& field : shape_.fields)
            if (field.location == location && field.wire_name == name) return &field;
        return nullptr;
    }

    void mark(const Field& field) {
        if (field.required) seen_.push_back(&field);
    }

    Status set(const Field& field, std::string_view text) {
        mark(field);
        if (field.type->kind == Kind::timestamp && lenient_ && !parse_timestamp(trim(text)))
            return {};  // as HTTP says of dates
        if (read_text(*field.type, text, engage(input_, field))) return {};
        return bad(field, text);
    }

    Status append(const Field& field, std::string_view text) {
        mark(field);
        void* list = engage(input_, field);
        std::size_t size = field.type->list->size(list);
        field.type->list->resize(list, size + 1);
        return read_text(*field.type->element, text, field.type->list->at(list, size)) ? Status()
                                                                                       : bad(field, text);
    }

    Status header_value(const Field& field, std::string_view text) {
        if (field.type->kind != Kind::list) return set(field, text);
        while (true) {  // "ETag,Checksum": a list is one header, or several
            std::size_t comma = text.find(',');
            ATHANOR_CHECK(append(field, trim(text.substr(0, comma))));
            if (comma == std::string_view::npos) return {};
            text.remove_prefix(comma + 1);
        }
    }

    void metadata(const Field& field, std::string_view lower_name, std::string_view value) {
        if (!lower_name.starts_with(field.wire_name) || lower_name.size() == field.wire_name.size()) return;
        std::string key(lower_name.substr(field.wire_name.size()));
        auto& text = as<std::string>(field.type->map->insert(engage(input_, field), std::move(key)));
        (text += text.empty() ? "" : ",") += value;  // a repeated header is a list (RFC 9110 §5.3)
    }

    std::unexpected<Error> bad(const Field& field, std::string_view text) const {
        if (!lenient_)
            return fail("SerializationException", "Invalid value for " + std::string(field.wire_name));
        std::string name(field.wire_name);
        std::string message = field.type->kind == Kind::integer
                                  ? "Provided " + name + " not an integer or within integer range"
                                  : "Invalid value for " + name;
        return std::unexpected(
            Error{"InvalidArgument",
                  std::move(message),
                  400,
                  {{"ArgumentName", std::move(name)}, {"ArgumentValue", std::string(text)}}});
    }

    const Shape& shape_;
    bool lenient_;
    void* input_;
    std::vector<const Field*> seen_;
};

// A header's value must not end its line, whatever a client stored.
std::string one_line(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    return text;
}

std::string print_header(const Field& field, const void* value) {
    if (field.type->kind == Kind::list) {
        std::string joined;
        for (std::size_t i = 0, size = field.type->list->size(value); i < size; ++i)
            (joined += i == 0 ? "" : ",") +=
                print_text(*field.type->element, TimeFormat::http_date, field.type->list->at(value, i));
        return joined;
    }
    TimeFormat format = field.time != TimeFormat::standard ? field.time : field.type->time;
    return print_text(*field.type, format == TimeFormat::standard ? TimeFormat::http_date : format, value);
}

}  // namespace

Status read_bindings(const Shape& shape, const Incoming& incoming, bool lenient, void* input,
                     AbsentMembers& absent) {
    BindingReader reader(shape, lenient, input);
    ATHANOR_CHECK(reader.labels(incoming.routed.path));
    ATHANOR_CHECK(reader.query(incoming.routed.parameters));
    ATHANOR_CHECK(reader.headers(incoming.request.headers));
    reader.missing(absent);
    return {};
}

void write_bindings(const Shape& shape, const void* output, bool head, http::Response& response) {
    for (const Field& field : shape.fields) {
        if (field.location != Location::header && field.location != Location::headers &&
            field.location != Location::status)
            continue;
        const void* value = value_of(output, field);
        if (value == nullptr) continue;
        if (field.location == Location::headers) {
            visit_map(*field.type, value, [&](const std::string& key, const void* item) {
                response.headers.add(one_line(std::string(field.wire_name) + key),
                                     one_line(as<std::string>(item)));
            });
        } else if (field.location == Location::status) {
            response.status = static_cast<int>(as<std::int64_t>(value));
        } else if (equal_ignore_case(field.wire_name, "Content-Length")) {
            if (head)
                response.content_length =
                    static_cast<std::uint64_t>(as<std::int64_t>(value));  // else the body knows
        } else {
            if (field.wire_name == "Content-Range") response.status = 206;
            response.headers.add(field.wire_name, one_line(print_header(field, value)));
        }
    }
}

void add_request_id(Protocol protocol, std::string_view request_id, http::Response& response) {
    if (protocol == Protocol::rest_xml) {
        response.headers.add("x-amz-request-id", request_id);
        response.headers.add("x-amz-id-2", base64(request_id));
    } else {
        response.headers.add("x-amzn-RequestId", request_id);
    }
}

}  // namespace athanor::wire
