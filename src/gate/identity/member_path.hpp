// Members of decoded inputs by their names: "Entries.EventBusName", bound once to the tables of the input's struct. Lists and maps on the way are gone
// through, so that a path can have many values. Reading allocates nothing. Any thread.
#pragma once

#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "wire/model.hpp"

namespace athanor::identity {

class MemberPath {
public:
    MemberPath() = default;
    // Every name must be there: the generator has seen to it.
    MemberPath(const wire::Shape& shape, std::string_view path) {
        const wire::Shape* at = &shape;
        while (!path.empty()) {
            const std::size_t dot = path.find('.');
            const wire::Field* field = field_of(*at, path.substr(0, dot));
            ATHANOR_ASSERT(field);
            fields_.push_back(field);
            path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
            many_ = many_ || is_collection(*field->type);
            at = innermost(*field->type).shape;
        }
    }

    static const wire::Field* field_of(const wire::Shape& shape, std::string_view name) {
        for (const wire::Field& field : shape.fields)
            if (field.name == name) return &field;
        return nullptr;
    }
    static const void* value_of(const wire::Field& field, const void* object) {
        const void* value = static_cast<const char*>(object) + field.offset;
        return field.optional ? field.optional->get(value) : value;
    }

    bool empty() const { return fields_.empty(); }
    bool many() const { return many_; }  // can have several values
    const wire::Type& type() const { return *fields_.back()->type; }

    // found(type, value) of each value at its end, absent() for each place that could have one and has none.
    template <class Found, class Absent>
    void visit(const void* input, const Found& found, const Absent& absent) const {
        if (!fields_.empty()) step(0, input, found, absent);
    }
    // The member itself, be it a list or a map; null: it is not there. For paths without collections before their end.
    const void* member(const void* input) const {
        for (std::size_t i = 0; i < fields_.size() && input; ++i) input = value_of(*fields_[i], input);
        return input;
    }

private:
    static bool is_collection(const wire::Type& type) {
        return type.kind == wire::Kind::list || type.kind == wire::Kind::map;
    }
    static const wire::Type& innermost(const wire::Type& type) {
        const wire::Type* at = &type;
        while (is_collection(*at)) at = at->element;
        return *at;
    }

    template <class Found, class Absent>
    void step(std::size_t at, const void* object, const Found& found, const Absent& absent) const {
        const void* value = value_of(*fields_[at], object);
        if (value)
            descend(at, *fields_[at]->type, value, found, absent);
        else if (at + 1 == fields_.size())
            absent();
    }
    template <class Found, class Absent>
    void descend(std::size_t at, const wire::Type& type, const void* value, const Found& found,
                 const Absent& absent) const {
        if (type.kind == wire::Kind::list) {
            for (std::size_t i = 0, size = type.list->size(value); i < size; ++i)
                descend(at, *type.element, type.list->at(const_cast<void*>(value), i), found, absent);
        } else if (type.kind == wire::Kind::map) {
            auto each = [&](const void* element) { descend(at, *type.element, element, found, absent); };
            type.map->visit(value, &each, [](void* context, const std::string&, void* element) {
                (*static_cast<decltype(each)*>(context))(element);
            });
        } else if (at + 1 == fields_.size()) {
            found(type, value);
        } else if (type.kind == wire::Kind::structure) {
            step(at + 1, value, found, absent);
        }
    }

    std::vector<const wire::Field*> fields_;
    bool many_ = false;
};

}  // namespace athanor::identity
