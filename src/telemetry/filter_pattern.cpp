#include "telemetry/filter_pattern.hpp"

#include <algorithm>

#include "base/encoding.hpp"

namespace athanor::telemetry {

Result<FilterPattern> FilterPattern::parse(std::string_view text) {
    FilterPattern pattern;
    text = trim(text);
    if (text.starts_with('{') || text.starts_with('[')) {
        return fail("InvalidParameterException",
                    "Invalid filter pattern: only unstructured patterns (terms) are supported");
    }
    while (!(text = trim(text)).empty()) {
        std::vector<std::string>* into = &pattern.all_;
        if (text.front() == '?') into = &pattern.any_;
        if (text.front() == '-') into = &pattern.none_;
        if (into != &pattern.all_) text.remove_prefix(1);
        std::string term;
        if (text.starts_with('"')) {
            text.remove_prefix(1);
            bool closed = false;
            while (!text.empty() && !closed) {
                if (text.front() == '\\' && text.size() > 1) {
                    text.remove_prefix(1);
                    term += text.front();
                } else if (text.front() == '"') {
                    closed = true;
                } else {
                    term += text.front();
                }
                text.remove_prefix(1);
            }
            if (!closed)
                return fail("InvalidParameterException",
                            "Invalid filter pattern: a quotation mark is not closed");
        } else {
            auto end = std::min(text.find_first_of(" \t"), text.size());
            term = text.substr(0, end);
            text.remove_prefix(end);
        }
        if (term.empty()) return fail("InvalidParameterException", "Invalid filter pattern: a term is empty");
        into->push_back(std::move(term));
    }
    return pattern;
}

bool FilterPattern::matches(std::string_view message) const {
    auto there = [&](const std::string& term) { return message.find(term) != message.npos; };
    return std::ranges::all_of(all_, there) && std::ranges::none_of(none_, there) &&
           (any_.empty() || std::ranges::any_of(any_, there));
}

}  // namespace athanor::telemetry
