#include "services/iam/passwords.hpp"

#include "wire/stored.hpp"

namespace athanor::iam {
namespace {

constexpr std::int64_t kShortest = 8;  // without a policy
constexpr int kCharacterKinds = 3;

struct Kinds {
    bool upper = false, lower = false, digit = false, symbol = false;
    int count() const { return upper + lower + digit + symbol; }
};
Kinds kinds_in(std::string_view password) {
    Kinds kinds;
    for (const char c : password) {
        if (c >= 'A' && c <= 'Z')
            kinds.upper = true;
        else if (c >= 'a' && c <= 'z')
            kinds.lower = true;
        else if (c >= '0' && c <= '9')
            kinds.digit = true;
        else
            kinds.symbol = true;
    }
    return kinds;
}

std::unexpected<Error> violation(std::string message) {
    return fail("PasswordPolicyViolation", std::move(message));
}

}  // namespace

Result<std::optional<PasswordPolicy>> password_policy_of(store::Snapshot& s, std::string_view account) {
    ATHANOR_TRY(auto rules,
                s.one<std::string>("SELECT rules FROM iam_password_policy WHERE account = ?", account));
    if (!rules) return std::nullopt;
    ATHANOR_TRY(auto policy, wire::from_json<PasswordPolicy>(*rules));
    return policy;
}

Status check_password(const std::optional<PasswordPolicy>& rules, std::string_view password) {
    const Kinds kinds = kinds_in(password);
    const std::int64_t shortest = rules ? rules->minimum_password_length.value_or(6) : kShortest;
    if (static_cast<std::int64_t>(password.size()) < shortest)
        return violation("Password should have a minimum length of " + std::to_string(shortest));
    if (!rules) {
        if (kinds.count() >= kCharacterKinds) return {};
        return violation(
            "Password should have a minimum of three of the following character types: uppercase, lowercase, "
            "numbers, and non-alphanumeric symbols");
    }
    if (rules->require_uppercase_characters.value_or(false) && !kinds.upper)
        return violation("Password should have at least one uppercase letter");
    if (rules->require_lowercase_characters.value_or(false) && !kinds.lower)
        return violation("Password should have at least one lowercase letter");
    if (rules->require_numbers.value_or(false) && !kinds.digit)
        return violation("Password should have at least one number");
    if (rules->require_symbols.value_or(false) && !kinds.symbol)
        return violation("Password should have at least one symbol");
    return {};
}

}  // namespace athanor::iam
