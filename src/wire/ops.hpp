// The function tables behind the type-erased access to std::optional, std::vector and std::map. Only generated code includes this.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "wire/model.hpp"

namespace athanor::wire {

template <class T>
inline constexpr OptionalOps kOptional = {
    .engage = [](void* p) -> void* {
        auto& optional = *static_cast<std::optional<T>*>(p);
        if (!optional) optional.emplace();
        return &*optional;
    },
    .get = [](const void* p) -> void* {
        auto& optional = *static_cast<std::optional<T>*>(const_cast<void*>(p));
        return optional ? &*optional : nullptr;
    },
    .reset = [](void* p) { static_cast<std::optional<T>*>(p)->reset(); },
};

template <class T>
inline constexpr ListOps kList = {
    .size = [](const void* p) { return static_cast<const std::vector<T>*>(p)->size(); },
    .at = [](const void* p, std::size_t index) -> void* {
        return &(*static_cast<std::vector<T>*>(const_cast<void*>(p)))[index];
    },
    .resize = [](void* p, std::size_t size) { static_cast<std::vector<T>*>(p)->resize(size); },
};

template <class T>
inline constexpr MapOps kMap = {
    .size = [](const void* p) { return static_cast<const std::map<std::string, T>*>(p)->size(); },
    .insert = [](void* p, std::string key) -> void* {
        return &(*static_cast<std::map<std::string, T>*>(p))[std::move(key)];
    },
    .visit =
        [](const void* p, void* context, void (*each)(void*, const std::string&, void*)) {
            for (auto& [key, value] : *static_cast<std::map<std::string, T>*>(const_cast<void*>(p)))
                each(context, key, &value);
        },
    .clear = [](void* p) { static_cast<std::map<std::string, T>*>(p)->clear(); },
};

template <class T>
inline constexpr Lifetime kLifetime = {
    .create = []() -> void* { return new T(); },
    .destroy = [](void* p) { delete static_cast<T*>(p); },
};

}  // namespace athanor::wire
