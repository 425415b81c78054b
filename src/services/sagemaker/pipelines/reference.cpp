#include "services/sagemaker/pipelines/reference.hpp"

#include <algorithm>

#include "base/encoding.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

constexpr std::size_t kLongestReference = 2048;

bool is_of_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

// Reads a path from left to right.
class PathReader {
public:
    explicit PathReader(std::string_view text) : text_(text) {}

    Result<Path> read() {
        Path path;
        while (!text_.empty()) {
            if (text_.front() == '[') {
                ATHANOR_TRY(PathPart part, bracket());
                path.push_back(std::move(part));
                continue;
            }
            if (!path.empty()) {
                if (text_.front() != '.') return bad();
                text_.remove_prefix(1);
            }
            ATHANOR_TRY(PathPart part, member());
            path.push_back(std::move(part));
        }
        if (path.empty()) return validation_error("the path is empty");
        return path;
    }

private:
    std::unexpected<Error> bad() const {
        return validation_error("'" + std::string(text_) + "' cannot be read as a path");
    }

    Result<PathPart> member() {
        std::size_t end = std::min(text_.find_first_of(".["), text_.size());
        if (end == 0) return bad();
        PathPart part{.kind = PathPart::Kind::member, .name = std::string(text_.substr(0, end))};
        text_.remove_prefix(end);
        return part;
    }

    Result<PathPart> bracket() {
        char quote = text_.size() > 1 ? text_[1] : '\0';
        if (quote == '\'' || quote == '"') {
            std::size_t end = text_.find(std::string{quote, ']'}, 2);
            if (end == std::string_view::npos) return bad();
            PathPart part{.kind = PathPart::Kind::key, .name = std::string(text_.substr(2, end - 2))};
            text_.remove_prefix(end + 2);
            return part;
        }
        std::size_t end = text_.find(']');
        if (end == std::string_view::npos) return bad();
        auto index = parse_number<std::uint64_t>(text_.substr(1, end - 1));
        if (!index) return bad();
        text_.remove_prefix(end + 1);
        return PathPart{.kind = PathPart::Kind::index, .name = {}, .index = *index};
    }

    std::string_view text_;
};

// By which member a list's elements are told apart: the first that is a name. Null: none.
const wire::Field* naming_field(const wire::Shape& shape) {
    auto found = std::ranges::find_if(shape.fields, [](const wire::Field& field) {
        return field.type->kind == wire::Kind::string && field.name.ends_with("Name");
    });
    return found == shape.fields.end() ? nullptr : &*found;
}

bool is_named(json::Value element, std::string_view name) {
    bool looked = false, same = false;
    element.for_each_member([&](std::string_view key, json::Value value) {
        if (looked || !key.ends_with("Name")) return;
        looked = true;
        same = value.string() == name;
    });
    return same;
}

json::Value element_named(json::Value list, std::string_view name) {
    for (std::size_t i = 0, size = list.size(); i < size; ++i) {
        json::Value element = list.at(i);
        if (element.kind() == json::Kind::object && is_named(element, name)) return element;
    }
    return {};
}

const wire::Field* member_of(const wire::Shape& shape, std::string_view name) {
    auto found = std::ranges::find(shape.fields, name, &wire::Field::name);
    return found == shape.fields.end() ? nullptr : &*found;
}

}  // namespace

Result<Path> parse_path(std::string_view text) {
    if (text.size() > kLongestReference) return validation_error("the path is too long");
    if (text.starts_with("$.")) text.remove_prefix(2);
    if (text.starts_with("$[")) text.remove_prefix(1);
    return PathReader(text).read();
}

Result<Reference> parse_reference(std::string_view text) {
    auto unknown = [&] { return validation_error("'" + std::string(text) + "' is not a reference"); };
    if (text.size() > kLongestReference) return validation_error("the reference is too long");
    std::size_t dot = text.find('.');
    if (dot == std::string_view::npos) return unknown();
    std::string_view scope = text.substr(0, dot), rest = text.substr(dot + 1);
    std::size_t end = static_cast<std::size_t>(std::ranges::find_if_not(rest, is_of_name) - rest.begin());
    if (end == 0) return unknown();
    Reference reference{.name = std::string(rest.substr(0, end))};
    rest.remove_prefix(end);
    if (scope == "Parameters" || scope == "Execution") {
        if (!rest.empty()) return unknown();
        reference.kind = scope == "Parameters" ? Reference::Kind::parameter : Reference::Kind::execution;
        return reference;
    }
    if (scope != "Steps" || rest.empty()) return unknown();
    if (rest.front() == '.') rest.remove_prefix(1);
    ATHANOR_TRY(reference.path, parse_path(rest));
    reference.kind = Reference::Kind::property;
    const PathPart& first = reference.path.front();
    if (first.kind == PathPart::Kind::member && first.name == "PropertyFiles") {
        if (reference.path.size() != 2 || reference.path[1].kind == PathPart::Kind::index) return unknown();
        reference.kind = Reference::Kind::property_file;
        reference.file = reference.path[1].name;
    }
    return reference;
}

json::Value follow(json::Value at, const Path& path) {
    for (const PathPart& part : path) {
        if (part.kind == PathPart::Kind::index) {
            if (at.kind() != json::Kind::array) return {};
            at = at.at(part.index);
        } else if (at.kind() == json::Kind::array && part.kind == PathPart::Kind::key) {
            at = element_named(at, part.name);
        } else if (at.kind() == json::Kind::object) {
            at = at[part.name];
        } else {
            return {};
        }
    }
    return at;
}

Result<const wire::Type*> follow(const wire::Shape& shape, const Path& path) {
    const wire::Shape* in = &shape;
    const wire::Type* at = nullptr;
    for (const PathPart& part : path) {
        std::string shown = part.kind == PathPart::Kind::index ? "[" + std::to_string(part.index) + "]"
                                                               : "'" + part.name + "'";
        auto unknown = [&] { return validation_error("there is no property " + shown); };
        if (in != nullptr) {
            const wire::Field* field =
                part.kind == PathPart::Kind::index ? nullptr : member_of(*in, part.name);
            if (field == nullptr) return unknown();
            at = field->type;
        } else if (at->kind == wire::Kind::map && part.kind != PathPart::Kind::index) {
            at = at->element;
        } else if (at->kind == wire::Kind::list && part.kind == PathPart::Kind::index) {
            at = at->element;
        } else if (at->kind == wire::Kind::list && part.kind == PathPart::Kind::key &&
                   at->element->kind == wire::Kind::structure &&
                   naming_field(*at->element->shape) != nullptr) {
            at = at->element;
        } else {
            return unknown();
        }
        in = at->kind == wire::Kind::structure ? at->shape : nullptr;
    }
    return at;
}

Type type_of(const wire::Type& type) {
    switch (type.kind) {
        case wire::Kind::integer: return Type::integer;
        case wire::Kind::real: return Type::real;
        case wire::Kind::boolean: return Type::boolean;
        case wire::Kind::timestamp: return Type::real;
        case wire::Kind::list: return Type::list;
        case wire::Kind::map: return Type::map;
        case wire::Kind::structure: return Type::structure;
        default: return Type::string;
    }
}

}  // namespace athanor::sagemaker::pipelines
