#include "wire/model.hpp"

#include <algorithm>

namespace athanor::wire {

const Operation* find_operation(const Service& service, std::string_view name) {
    auto found = std::ranges::lower_bound(service.operations, name, {}, &Operation::name);
    return found != service.operations.end() && (*found)->name == name ? *found : nullptr;
}

const ErrorModel* find_error(const Service& service, std::string_view name) {
    auto found = std::ranges::lower_bound(service.errors, name, {}, &ErrorModel::name);
    return found != service.errors.end() && found->name == name ? &*found : nullptr;
}

}  // namespace athanor::wire
