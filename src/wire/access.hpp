// Type-erased access to generated structs, for the interpreter's own files.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/stream.hpp"
#include "wire/model.hpp"

namespace athanor::wire {

template <class T>
T& as(void* value) {
    return *static_cast<T*>(value);
}
template <class T>
const T& as(const void* value) {
    return *static_cast<const T*>(value);
}

inline void* place_of(void* object, const Field& field) { return static_cast<char*>(object) + field.offset; }
inline const void* place_of(const void* object, const Field& field) {
    return static_cast<const char*>(object) + field.offset;
}

// The member's value, or null where an optional is empty.
inline const void* value_of(const void* object, const Field& field) {
    const void* place = place_of(object, field);
    return field.optional != nullptr ? field.optional->get(place) : place;
}
inline void* value_of(void* object, const Field& field) {
    return const_cast<void*>(value_of(static_cast<const void*>(object), field));
}

// The member's value, made if it is not there.
inline void* engage(void* object, const Field& field) {
    void* place = place_of(object, field);
    return field.optional != nullptr ? field.optional->engage(place) : place;
}

// map.visit with a lambda: each(const std::string& key, const void* value).
template <class Each>
void visit_map(const Type& type, const void* map, Each&& each) {
    type.map->visit(map, &each, [](void* context, const std::string& key, void* value) {
        (*static_cast<std::remove_reference_t<Each>*>(context))(key, static_cast<const void*>(value));
    });
}

// Required members that a request did not have: a plain member cannot say so itself. Addresses of objects stay valid after decoding,
// because lists are sized before they are filled.
struct Absent {
    const void* object;
    const Field* field;
    friend bool operator==(const Absent&, const Absent&) = default;
};
using AbsentMembers = std::vector<Absent>;

}  // namespace athanor::wire
