// The deleter of a C library's object, by the function that frees it: std::unique_ptr<BIGNUM, Freed<BN_free>>.
#pragma once

namespace athanor {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* object) const {
        Free(object);
    }
};

}  // namespace athanor
