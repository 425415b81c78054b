#include "gate/policy/condition.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

#include "base/encoding.hpp"

namespace athanor::policy {
namespace {

struct NamedOperator {
    std::string_view name;
    Operator op;
};

constexpr NamedOperator kOperators[] = {
    {"StringEquals", {Comparison::string}},
    {"StringNotEquals", {Comparison::string, Order::equal, true}},
    {"StringEqualsIgnoreCase", {Comparison::string_fold}},
    {"StringNotEqualsIgnoreCase", {Comparison::string_fold, Order::equal, true}},
    {"StringLike", {Comparison::like}},
    {"StringNotLike", {Comparison::like, Order::equal, true}},
    {"NumericEquals", {Comparison::number}},
    {"NumericNotEquals", {Comparison::number, Order::equal, true}},
    {"NumericLessThan", {Comparison::number, Order::less}},
    {"NumericLessThanEquals", {Comparison::number, Order::less_equal}},
    {"NumericGreaterThan", {Comparison::number, Order::greater}},
    {"NumericGreaterThanEquals", {Comparison::number, Order::greater_equal}},
    {"DateEquals", {Comparison::date}},
    {"DateNotEquals", {Comparison::date, Order::equal, true}},
    {"DateLessThan", {Comparison::date, Order::less}},
    {"DateLessThanEquals", {Comparison::date, Order::less_equal}},
    {"DateGreaterThan", {Comparison::date, Order::greater}},
    {"DateGreaterThanEquals", {Comparison::date, Order::greater_equal}},
    {"Bool", {Comparison::boolean}},
    {"BinaryEquals", {Comparison::binary}},
    {"IpAddress", {Comparison::address}},
    {"NotIpAddress", {Comparison::address, Order::equal, true}},
    // As AWS documents it, Equals and Like of ARNs are the same.
    {"ArnEquals", {Comparison::arn}},
    {"ArnLike", {Comparison::arn}},
    {"ArnNotEquals", {Comparison::arn, Order::equal, true}},
    {"ArnNotLike", {Comparison::arn, Order::equal, true}},
    {"Null", {Comparison::null}},
};

std::optional<Operator> find_operator(std::string_view name) {
    const auto found = std::ranges::find(kOperators, name, &NamedOperator::name);
    if (found == std::end(kOperators)) return std::nullopt;
    return found->op;
}

template <class T>
bool in_order(Order order, const T& actual, const T& wanted) {
    switch (order) {
        case Order::equal: return actual == wanted;
        case Order::less: return actual < wanted;
        case Order::less_equal: return actual <= wanted;
        case Order::greater: return actual > wanted;
        case Order::greater_equal: return actual >= wanted;
    }
    return false;
}

std::optional<bool> parse_boolean(std::string_view text) {
    if (equal_ignore_case(text, "true")) return true;
    if (equal_ignore_case(text, "false")) return false;
    return std::nullopt;
}

// The forms of W3C's note on ISO 8601 (a year to a fraction of a second), or seconds since 1970.
std::optional<Timestamp> parse_date(std::string_view text) {
    std::string whole(text);
    switch (text.size()) {
        case 4: whole += "-01-01T00:00:00Z"; break;
        case 7: whole += "-01T00:00:00Z"; break;
        case 10: whole += "T00:00:00Z"; break;
        default:
            if (text.size() > 16 && text[13] == ':' && text[16] != ':') whole.insert(16, ":00");
    }
    if (auto time = parse_iso8601(whole)) return time;
    constexpr double kYear10000 = 253'402'300'800;
    auto seconds = parse_number<double>(text);
    if (!seconds || *seconds < -kYear10000 || *seconds > kYear10000) return std::nullopt;
    return from_epoch_seconds(*seconds);
}

constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

bool null_set(const Values& values) {
    return std::ranges::all_of(values, [](const auto& value) { return value.empty(); });
}

}  // namespace

std::optional<Operator> Operator::parse(std::string_view name) {
    constexpr std::string_view kAll = "ForAllValues:", kAnyOf = "ForAnyValue:", kIfExists = "IfExists";
    Quantifier quantifier = Quantifier::none;
    for (auto [prefix, one] : {std::pair(kAll, Quantifier::all), std::pair(kAnyOf, Quantifier::any)}) {
        if (!name.starts_with(prefix)) continue;
        name.remove_prefix(prefix.size());
        quantifier = one;
        break;
    }
    const bool if_exists = name.ends_with(kIfExists);
    if (if_exists) name.remove_suffix(kIfExists.size());
    auto op = find_operator(name);
    if (!op) return std::nullopt;
    if (op->comparison == Comparison::null && (if_exists || quantifier != Quantifier::none))
        return std::nullopt;
    op->if_exists = if_exists;
    op->quantifier = quantifier;
    return op;
}

std::optional<Network> Network::parse(std::string_view text) {
    if (text.contains('\0')) return std::nullopt;
    Network out;
    const auto slash = text.find('/');
    const std::string address(text.substr(0, slash));
    unsigned bits = 128;
    if (inet_pton(AF_INET6, address.c_str(), out.address.data()) != 1) {
        std::ranges::copy(kMapped, out.address.begin());
        if (inet_pton(AF_INET, address.c_str(), out.address.data() + kMapped.size()) != 1)
            return std::nullopt;
        bits = 32;
    }
    if (slash != std::string_view::npos) {
        auto prefix = parse_number<unsigned>(text.substr(slash + 1));
        if (!prefix || *prefix > bits) return std::nullopt;
        out.prefix = *prefix + (128 - bits);
    }
    return out;
}

bool Network::is_v4() const {
    return prefix >= kMapped.size() * 8 &&
           std::ranges::equal(kMapped, std::span(address).first(kMapped.size()));
}

bool Network::contains(const Network& other) const {
    if (other.prefix < prefix || is_v4() != other.is_v4()) return false;
    const std::size_t whole = prefix / 8;
    if (std::memcmp(address.data(), other.address.data(), whole) != 0) return false;
    if (prefix % 8 == 0) return true;
    const unsigned mask = 0xFFu << (8 - prefix % 8);
    return ((address[whole] ^ other.address[whole]) & mask & 0xFFu) == 0;
}

std::optional<Condition> Condition::compile(Operator op, std::string_view key,
                                            const std::vector<std::string>& values, bool variables,
                                            Keys& keys) {
    Condition out;
    out.op_ = op;
    out.index_ = keys.add(key);
    out.key_ = keys.names()[out.index_];
    out.written_ = values;
    auto keep = [&](auto&& value) {
        if (value) out.values_.emplace_back(*std::forward<decltype(value)>(value));
        return value.has_value();
    };
    for (const std::string& text : values) {
        bool good = false;
        switch (op.comparison) {
            case Comparison::string:
            case Comparison::string_fold:
            case Comparison::like:
                good = keep(Pattern::compile(text,
                                             {.wildcards = op.comparison == Comparison::like,
                                              .variables = variables,
                                              .ignore_case = op.comparison == Comparison::string_fold},
                                             keys));
                break;
            case Comparison::number: good = keep(parse_number<double>(text)); break;
            case Comparison::date: good = keep(parse_date(text)); break;
            case Comparison::boolean:
            case Comparison::null: good = keep(parse_boolean(text)); break;
            case Comparison::binary: good = keep(from_base64(text)); break;
            case Comparison::address: good = keep(Network::parse(text)); break;
            case Comparison::arn: good = keep(ArnPattern::compile(text, variables, keys)); break;
        }
        if (!good) return std::nullopt;
    }
    if (values.empty()) return std::nullopt;
    return out;
}

bool Condition::fits(const Value& wanted, const std::string& value, const Facts& facts) const {
    switch (op_.comparison) {
        case Comparison::string:
        case Comparison::string_fold:
        case Comparison::like: return std::get<Pattern>(wanted).matches(value, facts);
        case Comparison::arn: return std::get<ArnPattern>(wanted).matches(value, facts);
        case Comparison::number: {
            auto actual = parse_number<double>(value);
            return actual && in_order(op_.order, *actual, std::get<double>(wanted));
        }
        case Comparison::date: {
            auto actual = parse_date(value);
            return actual && in_order(op_.order, *actual, std::get<Timestamp>(wanted));
        }
        case Comparison::boolean: return parse_boolean(value) == std::get<bool>(wanted);
        case Comparison::binary: return from_base64(value) == std::get<std::string>(wanted);
        case Comparison::address: {
            auto actual = Network::parse(value);
            return actual && std::get<Network>(wanted).contains(*actual);
        }
        case Comparison::null: break;
    }
    return false;
}

bool Condition::any_fits(const std::string& value, const Facts& facts) const {
    return std::ranges::any_of(values_, [&](const Value& wanted) { return fits(wanted, value, facts); });
}

bool Condition::holds(const Facts& facts) const {
    const auto& found = facts.of(index_);
    const bool missing = !found || found->empty();
    if (op_.comparison == Comparison::null) {
        return std::ranges::any_of(values_, [&](const Value& v) { return std::get<bool>(v) == missing; });
    }
    auto fits_any = [&](const std::string& value) { return any_fits(value, facts); };
    auto holds_alone = [&](const std::string& value) { return any_fits(value, facts) != op_.negated; };
    switch (op_.quantifier) {
        case Quantifier::all: return missing || null_set(*found) || std::ranges::all_of(*found, holds_alone);
        case Quantifier::any: return missing ? op_.if_exists : std::ranges::any_of(*found, holds_alone);
        case Quantifier::none: break;
    }
    if (missing) return op_.if_exists || op_.negated;
    return std::ranges::any_of(*found, fits_any) != op_.negated;
}

}  // namespace athanor::policy
