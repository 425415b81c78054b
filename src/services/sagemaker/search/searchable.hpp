// What can be searched: each resource type of Search beside the kind of row that it is, the operation that describes one, and where its answer
// goes in a SearchRecord. One line a type (searchable.cpp).
#pragma once

#include <span>
#include <string_view>

#include "services/sagemaker/resource.hpp"
#include "wire/model.hpp"

namespace athanor::api::sagemaker {
struct SearchRecord;
}

namespace athanor::sagemaker {

struct Searchable {
    std::string_view resource;  // as Search spells it: "ExperimentTrial"
    Kind kind;
    std::string_view noun;  // its properties are <noun>Name, <noun>Arn, <noun>Status
    const wire::Operation* describe;
    std::string_view described_by;                         // the input's member
    bool by_arn = false;                                   // that is an ARN, not a name
    const wire::Shape* shape;                              // of the record's member
    void* (*place)(api::sagemaker::SearchRecord& record);  // makes it
};

// nullptr: cannot be searched here.
const Searchable* find_searchable(std::string_view resource);

}  // namespace athanor::sagemaker
