// One line of a statement's Condition: an operator, a key, the values to compare with. Values are parsed when the document is; what a request says of
// the key is parsed when it is compared, and a text that is not of the operator's type equals nothing.
//
//     missing key          false; true for negated operators (StringNotEquals, NotIpAddress ...) and with ...IfExists
//     values               a positive operator holds if any of the policy's values fits; a negated one if none does
//     ForAnyValue:         some value of the request holds by itself; false where the key is missing (IfExists: true)
//     ForAllValues:        every value of the request holds by itself; true where the key is missing or says only ""
//     Null                 "true": the key is missing; "false": it is there
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/clock.hpp"
#include "gate/policy/pattern.hpp"

namespace athanor::policy {

enum class Comparison : std::uint8_t {
    string,
    string_fold,
    like,
    number,
    date,
    boolean,
    binary,
    address,
    arn,
    null
};
enum class Order : std::uint8_t { equal, less, less_equal, greater, greater_equal };  // of numbers and dates
enum class Quantifier : std::uint8_t { none, any, all };

struct Operator {
    Comparison comparison;
    Order order = Order::equal;
    bool negated = false;
    bool if_exists = false;
    Quantifier quantifier = Quantifier::none;

    // "ForAnyValue:StringNotLikeIfExists". nullopt: there is none of this name.
    static std::optional<Operator> parse(std::string_view name);
};

// A range of addresses, as IPv6; IPv4 is mapped into it, with prefixes from 96.
struct Network {
    std::array<std::uint8_t, 16> address{};
    unsigned prefix = 128;

    static std::optional<Network> parse(std::string_view text);  // "10.0.0.0/8", "::1"
    bool is_v4() const;
    bool contains(const Network& other) const;  // never of the other family
};

class Condition {
public:
    // nullopt: a value is not of the operator's type.
    static std::optional<Condition> compile(Operator op, std::string_view key,
                                            const std::vector<std::string>& values, bool variables,
                                            Keys& keys);
    bool holds(const Facts& facts) const;

    const Operator& op() const { return op_; }
    const std::string& key() const { return key_; }  // in the form of Lookup
    const std::vector<std::string>& values() const { return written_; }

private:
    using Value = std::variant<Pattern, ArnPattern, double, Timestamp, bool, std::string, Network>;
    bool fits(const Value& wanted, const std::string& value, const Facts& facts) const;
    bool any_fits(const std::string& value, const Facts& facts) const;

    Operator op_;
    std::string key_;
    std::size_t index_ = 0;
    std::vector<std::string> written_;
    std::vector<Value> values_;
};

}  // namespace athanor::policy
