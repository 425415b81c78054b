#include "gate/found.hpp"

namespace athanor::gate {

std::string without_capitals(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

int nearness(std::string_view name, std::string_view text) {
    const std::string folded = without_capitals(name);
    if (folded == text) return 0;
    if (folded.starts_with(text)) return 1;
    std::size_t at = folded.find(text);
    if (at == std::string::npos) return 4;
    for (; at != std::string::npos; at = folded.find(text, at + 1)) {
        if (std::string_view("-_./: ").contains(folded[at - 1])) return 2;
    }
    return 3;
}

}  // namespace athanor::gate
