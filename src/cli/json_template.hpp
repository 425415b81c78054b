// JSON requests as one reads them in AWS's documentation, with the values put in:
//
//     fill(R"({"TrainingJobName": $job, "Tags": [{"Key": "k", "Value": $value}]})", {{"job", name}, {"value", value}})
//
// Each `$name` becomes a quoted JSON string; a name that is not given is a bug.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace athanor::cli {

using Values = std::map<std::string, std::string, std::less<>>;

std::string fill(std::string_view text, const Values& values);

}  // namespace athanor::cli
