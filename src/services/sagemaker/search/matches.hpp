// Which rows match, in order: the part of a search that is a pure function of the database's state (search.hpp tells the whole).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "api/sagemaker/search.hpp"
#include "services/sagemaker/search/row_subject.hpp"

namespace athanor::sagemaker {

// Where a row stands: what has no value stands last, in either direction; the name decides between equals.
struct SortPlace {
    enum class Rank : int { number = 0, text = 1, none = 2 };
    Rank rank = Rank::none;
    double number = 0;
    std::string text;
    std::string name;
};
bool stands_before(const SortPlace& a, const SortPlace& b, bool descending);

struct Matches {
    std::vector<std::string> names;  // of the page
    std::optional<std::string> next_token;
    std::int64_t total = 0;
};

Result<Matches> find_matches(store::Snapshot& snapshot, std::string_view account, std::string_view region,
                             const Searchable& type, const api::sagemaker::SearchRequest& in,
                             const ComponentMetrics& metrics);

}  // namespace athanor::sagemaker
