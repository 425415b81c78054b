#include "cli/tree_names.hpp"

#include "base/encoding.hpp"

namespace athanor::cli {
namespace {

constexpr std::size_t kLongest = 200;  // of 255, with room for the marks and for a temporary name

void append_escaped(std::string& out, unsigned char byte) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    out += '%';
    out += kDigits[byte >> 4];
    out += kDigits[byte & 15];
}

std::string escaped(std::string_view part, bool cases_alike) {
    std::string out;
    if (part.empty()) return "%";
    const bool dots = part == "." || part == "..";
    for (char c : part) {
        auto byte = static_cast<unsigned char>(c);
        if (dots || byte < 0x20 || byte == 0x7f || c == '%' || (cases_alike && c >= 'A' && c <= 'Z'))
            append_escaped(out, byte);
        else
            out += c;
    }
    return out;
}

// Where `text` may be cut at or before `at`: not within %XX, nor within a character of UTF-8.
std::size_t cut_before(std::string_view text, std::size_t at) {
    std::size_t cut = at;
    for (std::size_t back = 1; back <= 2 && back <= at; ++back)
        if (text[at - back] == '%') cut = at - back;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80) --cut;
    return cut == 0 ? at : cut;
}

// A component, with slashes in it if it is too long for one.
void append_component(std::string& path, std::string component) {
    while (component.size() > kLongest) {
        const std::size_t cut = cut_before(component, kLongest);
        path.append(component, 0, cut).append("%+/");
        component.erase(0, cut);
        if (component == "." || component == "..") component = escaped(component, false);
    }
    path += component;
}

}  // namespace

std::string path_of_key(std::string_view key, bool cases_alike) {
    std::string path;
    for (bool first = true;; first = false) {
        const auto slash = key.find('/');
        const std::string_view part = key.substr(0, slash);
        std::string component = escaped(part, cases_alike);
        if (first && component == kTreeNotes) component.replace(0, 1, "%2E");
        append_component(path, std::move(component));
        if (slash == key.npos) return path;
        path += '/';
        key.remove_prefix(slash + 1);
    }
}

std::optional<std::string> key_of_path(std::string_view path) {
    std::string key;
    for (;;) {
        const auto slash = path.find('/');
        const bool last = slash == path.npos;
        std::string_view part = path.substr(0, slash);
        const bool goes_on = part.ends_with("%+");
        if (part.empty() || (goes_on && last)) return std::nullopt;
        if (goes_on) {
            part.remove_suffix(2);
        } else {
            if (last && part.size() > 1 && part.ends_with('%')) part.remove_suffix(1);
            if (part == "%") part = {};
        }
        auto text = uri_decode(part);
        if (!text) return std::nullopt;
        key += *text;
        if (last) return key;
        if (!goes_on) key += '/';
        path.remove_prefix(slash + 1);
    }
}

}  // namespace athanor::cli
