#include "cli/json_template.hpp"

#include "base/error.hpp"
#include "base/json.hpp"

namespace athanor::cli {

std::string fill(std::string_view text, const Values& values) {
    std::string out;
    while (true) {
        auto dollar = text.find('$');
        out += text.substr(0, dollar);
        if (dollar == std::string_view::npos) return out;
        text.remove_prefix(dollar + 1);
        std::size_t length = 0;
        while (length < text.size() && ((text[length] >= 'a' && text[length] <= 'z') || text[length] == '_'))
            ++length;
        auto found = values.find(text.substr(0, length));
        ATHANOR_ASSERT(found != values.end());
        out += json::quote(found->second);
        text.remove_prefix(length);
    }
}

}  // namespace athanor::cli
