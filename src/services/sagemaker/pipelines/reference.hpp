// What `Get` names: a parameter, a variable of the execution, a property of another step. A property's path walks the answer of the step's
// Describe operation: members, entries of maps, elements of lists by place ([0]) or by their name member (Outputs['train']).
// Parsed once; walked twice: over the answer's field tables when a definition is checked, over the answer itself when it is used.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/json.hpp"
#include "services/sagemaker/pipelines/value.hpp"
#include "wire/model.hpp"

namespace athanor::sagemaker::pipelines {

struct PathPart {
    enum class Kind { member, key, index };
    Kind kind = Kind::member;
    std::string name;  // of a member or a key
    std::size_t index = 0;
};
using Path = std::vector<PathPart>;

// "metrics.acc[0]['a.b']", also with "$." before. Errors are short texts for a caller that knows where.
Result<Path> parse_path(std::string_view text);

struct Reference {
    enum class Kind { parameter, execution, property, property_file };
    Kind kind = Kind::parameter;
    std::string name;  // of the parameter, the variable, or the step
    Path path;         // of a property
    std::string file;  // of a property file
};

Result<Reference> parse_reference(std::string_view text);

// Kind `missing` where the path leads nowhere.
json::Value follow(json::Value document, const Path& path);

// The type at the end of a path through a shape. An error says which part is unknown.
Result<const wire::Type*> follow(const wire::Shape& shape, const Path& path);
Type type_of(const wire::Type& type);

}  // namespace athanor::sagemaker::pipelines
