// The output gate as a type (workerd's idea): a Durable<T> exists only after the commit that its value depends on is on the disk. Only the
// writer makes one. The handler of an operation that changes something returns Task<Result<Durable<Output>>>, so that a reply which was
// built before the commit does not compile.
#pragma once

#include <type_traits>
#include <utility>

namespace athanor::store {

class Writer;

template <class T>
class Durable {
public:
    const T& operator*() const { return value_; }
    const T* operator->() const { return &value_; }
    T take() && { return std::move(value_); }

    // Shapes what was committed into what is answered: still durable.
    template <class F>
    auto map(F shape) && -> Durable<std::invoke_result_t<F, T&&>> {
        return Durable<std::invoke_result_t<F, T&&>>(shape(std::move(value_)));
    }
    // The answer of an operation that found nothing to change: what it says was durable before.
    static Durable unchanged(T value) { return Durable(std::move(value)); }

private:
    friend class Writer;
    template <class U>
    friend class Durable;
    explicit Durable(T value) : value_(std::move(value)) {}
    T value_;
};

struct Nothing {};

}  // namespace athanor::store
