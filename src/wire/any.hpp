// An input or output whose type is known only by its operation's name: what the dispatcher decodes into, and what a pipeline's step, a
// schedule's target or the console builds. Owns the struct.
#pragma once

#include <utility>

#include "base/error.hpp"
#include "wire/model.hpp"

namespace athanor::wire {

class Any {
public:
    Any() = default;
    Any(const Shape& shape, const Lifetime& lifetime)
        : shape_(&shape), lifetime_(&lifetime), value_(lifetime.create()) {}
    Any(Any&& other) noexcept { swap(other); }
    Any& operator=(Any&& other) noexcept {
        swap(other);
        return *this;
    }
    ~Any() {
        if (value_ != nullptr) lifetime_->destroy(value_);
    }

    static Any input_of(const Operation& operation) { return {*operation.input, *operation.input_lifetime}; }
    static Any output_of(const Operation& operation) {
        return {*operation.output, *operation.output_lifetime};
    }

    explicit operator bool() const { return value_ != nullptr; }
    const Shape& shape() const { return *shape_; }
    void* get() { return value_; }
    const void* get() const { return value_; }

    template <class T>
    T& as() {
        ATHANOR_ASSERT(shape_ == &T::kShape);
        return *static_cast<T*>(value_);
    }

private:
    void swap(Any& other) {
        std::swap(shape_, other.shape_);
        std::swap(lifetime_, other.lifetime_);
        std::swap(value_, other.value_);
    }

    const Shape* shape_ = nullptr;
    const Lifetime* lifetime_ = nullptr;
    void* value_ = nullptr;
};

}  // namespace athanor::wire
