// Describe mirrors Create: members of the same name are copied from one generated struct to another, whatever their types are called.
// Plain and optional mix freely; an empty optional leaves the target as it is; members of another kind are left alone; nested structs
// of different types are mirrored by name again.
//
//     api::sagemaker::DescribeTrainingJobResponse out;
//     wire::mirror(stored.request, out);
//     out.training_job_arn = arn;
#pragma once

#include "wire/model.hpp"

namespace athanor::wire {

void mirror(const Shape& from_shape, const void* from, const Shape& to_shape, void* to);
bool equal(const Shape& shape, const void* a, const void* b);  // streams are not looked at

template <class From, class To>
void mirror(const From& from, To& to) {
    mirror(From::kShape, &from, To::kShape, &to);
}
template <class T>
bool equal(const T& a, const T& b) {
    return equal(T::kShape, &a, &b);
}

}  // namespace athanor::wire
