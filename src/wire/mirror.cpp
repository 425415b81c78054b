#include "wire/mirror.hpp"

#include <cmath>

#include "wire/access.hpp"

namespace athanor::wire {
namespace {

bool is_compatible(const Type& a, const Type& b) {
    if (a.kind != b.kind) return false;
    if (a.kind == Kind::list || a.kind == Kind::map) return is_compatible(*a.element, *b.element);
    return a.kind != Kind::stream;
}

void copy(const Type& from_type, const void* from, const Type& to_type, void* to) {
    switch (from_type.kind) {
        case Kind::string:
        case Kind::blob: as<std::string>(to) = as<std::string>(from); return;
        case Kind::integer: as<std::int64_t>(to) = as<std::int64_t>(from); return;
        case Kind::real: as<double>(to) = as<double>(from); return;
        case Kind::boolean: as<bool>(to) = as<bool>(from); return;
        case Kind::timestamp: as<Timestamp>(to) = as<Timestamp>(from); return;
        case Kind::structure: mirror(*from_type.shape, from, *to_type.shape, to); return;
        case Kind::list: {
            std::size_t size = from_type.list->size(from);
            to_type.list->resize(to, 0);
            to_type.list->resize(to, size);
            for (std::size_t i = 0; i < size; ++i)
                copy(*from_type.element, from_type.list->at(from, i), *to_type.element,
                     to_type.list->at(to, i));
            return;
        }
        case Kind::map:
            to_type.map->clear(to);
            visit_map(from_type, from, [&](const std::string& key, const void* item) {
                copy(*from_type.element, item, *to_type.element, to_type.map->insert(to, key));
            });
            return;
        case Kind::stream: return;
    }
}

const Field* find_field(const Shape& shape, std::string_view name, std::size_t hint) {
    if (hint < shape.fields.size() && shape.fields[hint].name == name) return &shape.fields[hint];
    for (const Field& field : shape.fields)
        if (field.name == name) return &field;
    return nullptr;
}

bool equal_value(const Type& type, const void* a, const void* b) {
    switch (type.kind) {
        case Kind::string:
        case Kind::blob: return as<std::string>(a) == as<std::string>(b);
        case Kind::integer: return as<std::int64_t>(a) == as<std::int64_t>(b);
        case Kind::real:
            return as<double>(a) == as<double>(b) || (std::isnan(as<double>(a)) && std::isnan(as<double>(b)));
        case Kind::boolean: return as<bool>(a) == as<bool>(b);
        case Kind::timestamp: return as<Timestamp>(a) == as<Timestamp>(b);
        case Kind::structure: return equal(*type.shape, a, b);
        case Kind::stream: return true;
        case Kind::list: {
            std::size_t size = type.list->size(a);
            if (type.list->size(b) != size) return false;
            for (std::size_t i = 0; i < size; ++i)
                if (!equal_value(*type.element, type.list->at(a, i), type.list->at(b, i))) return false;
            return true;
        }
        case Kind::map: {
            std::vector<std::pair<const std::string*, const void*>> left;
            visit_map(type, a,
                      [&](const std::string& key, const void* item) { left.emplace_back(&key, item); });
            std::size_t index = 0;
            bool same = type.map->size(b) == left.size();
            visit_map(type, b, [&](const std::string& key, const void* item) {
                same =
                    same && *left[index].first == key && equal_value(*type.element, left[index].second, item);
                ++index;
            });
            return same;
        }
    }
    return false;
}

}  // namespace

void mirror(const Shape& from_shape, const void* from, const Shape& to_shape, void* to) {
    for (std::size_t i = 0; i < to_shape.fields.size(); ++i) {
        const Field& target = to_shape.fields[i];
        const Field* source = find_field(from_shape, target.name, i);
        if (source == nullptr || !is_compatible(*source->type, *target.type)) continue;
        if (const void* value = value_of(from, *source))
            copy(*source->type, value, *target.type, engage(to, target));
    }
}

bool equal(const Shape& shape, const void* a, const void* b) {
    for (const Field& field : shape.fields) {
        const void* left = value_of(a, field);
        const void* right = value_of(b, field);
        if ((left == nullptr) != (right == nullptr)) return false;
        if (left != nullptr && !equal_value(*field.type, left, right)) return false;
    }
    return true;
}

}  // namespace athanor::wire
