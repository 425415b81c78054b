#include "services/events/pattern.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <cmath>
#include <span>

#include "base/encoding.hpp"
#include "services/events/pattern_node.hpp"

namespace athanor::events {
namespace {

using Kind = Pattern::Test::Kind;
using Path = std::span<const std::string>;

constexpr double kExact = 5e9;  // beyond, EventBridge compares numbers as they are written

bool is_scalar(json::Value value) {
    return value.exists() && value.kind() != json::Kind::object && value.kind() != json::Kind::array;
}

template <class Visit>
bool any_element(json::Value array, Visit visit) {
    bool found = false;
    array.for_each_element([&](json::Value element) { found = found || visit(element); });
    return found;
}

// Is there a value at this path, for any choice of elements?
bool present(json::Value value, Path path) {
    if (value.kind() == json::Kind::array)
        return any_element(value, [&](json::Value element) { return present(element, path); });
    if (path.empty()) return is_scalar(value);
    return value.kind() == json::Kind::object && present(value[path.front()], path.subspan(1));
}

// The event, and which fields it was found not to have: that is asked once, not for every element of an
// array.
struct Whole {
    json::Value event;
    std::vector<std::pair<const Pattern::Node*, bool>> absent;

    bool lacks(const Pattern::Node& node) {
        auto known = std::ranges::find(absent, &node, &std::pair<const Pattern::Node*, bool>::first);
        if (known != absent.end()) return known->second;
        return absent.emplace_back(&node, !present(event, node.path)).second;
    }
};

bool matches_node(const Pattern::Node& node, json::Value value, Whole& whole) {
    if (value.at(0).exists())
        return any_element(value, [&](json::Value element) { return matches_node(node, element, whole); });
    bool scalar = is_scalar(value);
    for (const auto& tests : node.tests) {
        bool good = std::ranges::any_of(*tests, [&](const Pattern::Test& test) {
            return test.kind == Kind::absent ? whole.lacks(node) : scalar && test.matches(value);
        });
        if (!good) return false;
    }
    return std::ranges::all_of(node.fields, [&](const Pattern::Node& field) {
        return matches_node(field, value[field.name], whole);
    });
}

bool in_network(const Network& network, std::string_view text) {
    auto address = parse_network(text);
    if (!address || address->size != network.size || address->bits != address->size * 8) return false;
    for (int bit = 0; bit < network.bits; ++bit) {
        auto at = static_cast<std::size_t>(bit / 8);
        if (((address->address[at] ^ network.address[at]) >> (7 - bit % 8)) & 1) return false;
    }
    return true;
}

// The letter's lower case, for scripts whose two-byte characters have simple pairs.
unsigned fold_point(unsigned c) {
    if (c >= 0xc0 && c <= 0xde && c != 0xd7) return c + 32;
    if (c >= 0x100 && c <= 0x137 && c != 0x130 && c != 0x131) return c | 1;
    if (c >= 0x139 && c <= 0x148) return c + (c & 1);
    if (c >= 0x14a && c <= 0x177) return c | 1;
    if (c >= 0x179 && c <= 0x17e) return c + (c & 1);
    if (c >= 0x391 && c <= 0x3a9 && c != 0x3a2) return c + 32;
    if (c >= 0x400 && c <= 0x40f) return c + 80;
    if (c >= 0x410 && c <= 0x42f) return c + 32;
    return c;
}

}  // namespace

bool equal(const Number& a, const Number& b) {
    if (a.integer && b.integer) return *a.integer == *b.integer;
    if (std::abs(a.real) > kExact || std::abs(b.real) > kExact)
        return !a.integer && !b.integer && a.real == b.real;
    return a.real == b.real;
}

std::optional<Network> parse_network(std::string_view text) {
    Network network;
    std::size_t slash = text.find('/');
    std::string address(text.substr(0, slash));
    if (::inet_pton(AF_INET, address.c_str(), network.address.data()) == 1)
        network.size = 4;
    else if (::inet_pton(AF_INET6, address.c_str(), network.address.data()) == 1)
        network.size = 16;
    else
        return std::nullopt;
    network.bits = network.size * 8;
    if (slash == std::string_view::npos) return network;
    auto bits = parse_number<int>(text.substr(slash + 1));
    if (!bits || *bits < 0 || *bits > network.bits) return std::nullopt;
    network.bits = *bits;
    return network;
}

std::string fold_case(std::string_view text) {
    std::string folded(text);
    for (std::size_t i = 0; i < folded.size(); ++i) {
        auto c = static_cast<unsigned char>(folded[i]);
        if (c >= 'A' && c <= 'Z') folded[i] = static_cast<char>(c + 32);
        if (c < 0xc3 || c > 0xd1 || i + 1 == folded.size()) continue;
        auto next = static_cast<unsigned char>(folded[i + 1]);
        unsigned point = fold_point(((c & 0x1fu) << 6) | (next & 0x3fu));
        folded[i] = static_cast<char>(0xc0 | (point >> 6));
        folded[++i] = static_cast<char>(0x80 | (point & 0x3f));
    }
    return folded;
}

// Greedy: after a mismatch only the last * has to take one character more.
bool wildcard_matches(std::string_view pattern, std::string_view text) {
    std::size_t p = 0, t = 0, star = std::string_view::npos, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
            continue;
        }
        std::size_t literal = p < pattern.size() && pattern[p] == '\\' && p + 1 < pattern.size() ? p + 1 : p;
        if (literal < pattern.size() && pattern[literal] == text[t]) {
            p = literal + 1;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*') ++p;
    return p == pattern.size();
}

// Of a value that is there; negated tests are satisfied by values of any other kind too.
bool Pattern::Test::matches(json::Value scalar) const {
    auto any_text = [&](auto fits) {
        auto text = scalar.string();
        if (!text) return false;
        if (!fold)
            return std::ranges::any_of(
                texts, [&](const std::string& t) { return fits(*text, std::string_view(t)); });
        std::string folded = fold_case(*text);
        return std::ranges::any_of(
            texts, [&](const std::string& t) { return fits(std::string_view(folded), std::string_view(t)); });
    };
    bool is_number = scalar.kind() == json::Kind::integer || scalar.kind() == json::Kind::real;
    bool found = false;
    switch (kind) {
        case Kind::null: found = scalar.is_null(); break;
        case Kind::boolean: found = scalar.kind() == json::Kind::boolean && *scalar.boolean() == value; break;
        case Kind::number: {
            Number number{scalar.real_or(0), scalar.integer()};
            found =
                is_number && std::ranges::any_of(numbers, [&](const Number& n) { return equal(n, number); });
            break;
        }
        case Kind::text:
            found = any_text([](std::string_view a, std::string_view b) { return a == b; });
            break;
        case Kind::prefix:
            found = any_text([](std::string_view a, std::string_view b) { return a.starts_with(b); });
            break;
        case Kind::suffix:
            found = any_text([](std::string_view a, std::string_view b) { return a.ends_with(b); });
            break;
        case Kind::wildcard:
            found = any_text([](std::string_view a, std::string_view b) { return wildcard_matches(b, a); });
            break;
        case Kind::range: {
            double number = scalar.real_or(0);
            found = is_number && (open_low ? number > low : number >= low) &&
                    (open_high ? number < high : number <= high);
            break;
        }
        case Kind::exists: found = true; break;
        case Kind::absent: break;
        case Kind::network: found = scalar.string() && in_network(network, *scalar.string()); break;
    }
    return found != negated;
}

bool Pattern::matches(json::Value event) const {
    Whole whole{event, {}};
    return std::ranges::any_of(*alternatives_,
                               [&](const Node& root) { return matches_node(root, event, whole); });
}

}  // namespace athanor::events
