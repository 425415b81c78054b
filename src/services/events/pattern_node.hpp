// What a compiled pattern consists of. Internal to pattern*.cpp.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "services/events/pattern.hpp"

namespace athanor::events {

// A JSON number: exact where it is an integer that 64 bits hold.
struct Number {
    double real = 0;
    std::optional<std::int64_t> integer;
};
bool equal(const Number& a, const Number& b);

// An address of IPv4 or IPv6, and how many of its bits count.
struct Network {
    std::array<unsigned char, 16> address{};
    int size = 0;  // bytes: 4 or 16
    int bits = 0;
};
std::optional<Network> parse_network(std::string_view text);  // "10.0.0.0/8", or an address alone

// One alternative of a field: a value, or a match expression. Several texts or numbers stand for any of them.
struct Pattern::Test {
    enum class Kind : std::uint8_t {
        null,
        boolean,
        number,
        text,
        prefix,
        suffix,
        wildcard,
        range,
        exists,
        absent,
        network
    };
    Kind kind = Kind::text;
    bool negated = false;                      // anything-but
    bool fold = false;                         // equals-ignore-case; texts are folded
    bool value = false;                        // of boolean
    bool open_low = false, open_high = false;  // range: < and >
    double low = 0, high = 0;
    std::vector<std::string> texts;
    std::vector<Number> numbers;
    Network network;

    bool matches(json::Value scalar) const;
};

// A field of one alternative of the pattern. The root has no name.
struct Pattern::Node {
    using Tests = std::shared_ptr<const std::vector<Test>>;
    std::string name;
    std::vector<std::string> path;  // from the root, with the name
    std::vector<Tests>
        tests;  // each must be satisfied; more than one where $or and its surroundings name the same field
    std::vector<Node> fields;
};

}  // namespace athanor::events
