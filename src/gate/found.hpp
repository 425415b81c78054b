// What a search over everything finds by a part of its name (main/find.hpp): each service offers its own by a small function, since only it knows its
// tables. In what order they stand is said here, once.
#pragma once

#include <string>
#include <string_view>

#include "base/clock.hpp"

namespace athanor::gate {

struct Found {
    std::string_view kind;  // "TrainingJob", "Bucket"
    std::string name, arn;
    std::string status = {};
    Timestamp created{};
};

// A search: a text without capitals, and how many of one kind are enough.
struct Sought {
    std::string text;
    std::size_t limit = 20;
};

// 0: the name is the text; 1: it begins with it; 2: a word in it does; 3: it is somewhere in it; 4: it is not.
int nearness(std::string_view name, std::string_view text);
std::string without_capitals(std::string_view text);  // ASCII's

}  // namespace athanor::gate
