#include "services/iam/positions.hpp"

#include <optional>

namespace athanor::iam {
namespace {

// Behind the string that begins at `at`.
std::size_t skip_string(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at)
        if (text[at] == '\\') ++at;
    return at + 1;
}

api::iam::Position position_of(std::string_view text, std::size_t at) {
    std::int64_t line = 1, column = 1;
    for (std::size_t i = 0; i < at && i < text.size(); ++i) {
        ++column;
        if (text[i] == '\n') ++line, column = 1;
    }
    return {.line = line, .column = column};
}

}  // namespace

std::vector<Span> statement_spans(std::string_view text) {
    std::vector<Span> out;
    int depth = 0, lists = 0;
    bool in_statements = false;  // within the value of the top object's member "Statement"
    std::optional<std::size_t> begun;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"') {
            const std::size_t end = skip_string(text, at);
            std::size_t next = end;
            while (next < text.size() &&
                   (text[next] == ' ' || text[next] == '\t' || text[next] == '\n' || text[next] == '\r'))
                ++next;
            if (depth == 1 && lists == 0 && next < text.size() && text[next] == ':')
                in_statements = text.substr(at, end - at) == "\"Statement\"";
            at = end;
            continue;
        }
        if (c == '[' && depth == 1) ++lists;
        if (c == ']' && depth == 1) --lists;
        if (c == '{' && ++depth == 2 && in_statements) begun = at;
        if (c == '}' && depth-- == 2 && begun) {
            out.push_back({position_of(text, *begun), position_of(text, at + 1)});
            begun.reset();
        }
        ++at;
    }
    return out;
}

}  // namespace athanor::iam
