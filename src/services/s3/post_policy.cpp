#include "services/s3/post_policy.hpp"

#include <algorithm>
#include <array>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::s3 {
namespace {

std::unexpected<Error> invalid_policy(std::string_view why) {
    return fail("InvalidPolicyDocument", "Invalid Policy: " + std::string(why));
}

std::unexpected<Error> refused(std::string_view why) {
    return fail("AccessDenied", "Invalid according to Policy: " + std::string(why), 403);
}

bool needs_no_condition(std::string_view field) {
    static constexpr std::array<std::string_view, 6> kFree = {
        "x-amz-signature", "signature", "awsaccesskeyid", "policy", "file", "bucket"};
    return field.starts_with("x-ignore-") || std::ranges::find(kFree, field) != kFree.end();
}

const std::string* find(const FormFields& fields, std::string_view name) {
    auto found =
        std::ranges::find(fields, name, [](const auto& field) { return std::string_view(field.first); });
    return found == fields.end() ? nullptr : &found->second;
}

// Of a Content-Type with commas, each one.
bool begins(std::string_view field, std::string_view value, std::string_view with) {
    if (field != "content-type") return value.starts_with(with);
    for (;;) {
        auto comma = value.find(',');
        if (!trim(value.substr(0, comma)).starts_with(with)) return false;
        if (comma == std::string_view::npos) return true;
        value.remove_prefix(comma + 1);
    }
}

std::optional<std::uint64_t> size_of(json::Value value) {
    if (auto text = value.string()) return parse_number<std::uint64_t>(*text);
    auto number = value.integer();
    if (!number || *number < 0) return std::nullopt;
    return static_cast<std::uint64_t>(*number);
}

}  // namespace

Result<PostPolicy> PostPolicy::parse(std::string_view text) {
    auto document = json::parse(text);
    if (!document || document->root().kind() != json::Kind::object) return invalid_policy("Invalid JSON.");
    auto root = document->root();
    PostPolicy out;
    if (!root["expiration"].exists()) return invalid_policy("Policy missing expiration.");
    auto expires = root["expiration"].string_or("");
    auto parsed = expires.find('T') == std::string::npos ? std::nullopt : parse_iso8601(expires);
    if (!parsed) return invalid_policy("Invalid 'expiration' value: '" + expires + "'");
    out.expiration_ = *parsed;

    auto conditions = root["conditions"];
    if (!conditions.exists()) return invalid_policy("Policy missing conditions.");
    if (conditions.kind() != json::Kind::array)
        return invalid_policy("Invalid 'conditions' value: must be a List.");
    Status good;
    auto add = [&](bool starts_with, std::string_view field, json::Value value, json::Value whole) {
        if (!value.string() || field.empty()) {
            good = invalid_policy("Invalid Simple-Condition: value must be a string.");
            return;
        }
        out.conditions_.push_back({starts_with, to_lower(field), std::string(*value.string()), whole.text()});
    };
    conditions.for_each_element([&](json::Value condition) {
        if (!good) return;
        if (condition.kind() == json::Kind::object) {
            if (condition.size() != 1) {
                good = invalid_policy(
                    "Invalid Simple-Condition: Simple-Conditions must have exactly one property specified.");
                return;
            }
            condition.for_each_member(
                [&](std::string_view field, json::Value value) { add(false, field, value, condition); });
            return;
        }
        if (condition.kind() != json::Kind::array || condition.size() == 0) {
            good = invalid_policy("Invalid 'conditions' value: each condition must be a List or an Object.");
            return;
        }
        auto operation = to_lower(condition.at(0).string_or(""));
        if (condition.size() != 3) {
            good = invalid_policy("Invalid Condition: wrong number of arguments: '" + operation + "'.");
        } else if (operation == "content-length-range") {
            auto least = size_of(condition.at(1)), most = size_of(condition.at(2));
            if (!least || !most) {
                good = invalid_policy("Invalid content-length-range: the sizes must be integers from 0.");
                return;
            }
            out.sizes_.least = std::max(out.sizes_.least, *least);
            out.sizes_.most = std::min(out.sizes_.most, *most);
        } else if (operation == "eq" || operation == "starts-with") {
            auto field = condition.at(1).string_or("");
            if (!field.starts_with('$')) {
                good = invalid_policy("Invalid Condition: the field's name must begin with '$'.");
                return;
            }
            add(operation == "starts-with", std::string_view(field).substr(1), condition.at(2), condition);
        } else {
            good = invalid_policy("Invalid Condition: unknown operation '" + operation + "'.");
        }
    });
    ATHANOR_CHECK(good);
    return out;
}

Status PostPolicy::check(const FormFields& fields, std::string_view bucket, Timestamp now) const {
    if (now >= expiration_) return refused("Policy expired.");
    for (const auto& condition : conditions_) {
        const std::string* sent = find(fields, condition.field);
        std::string_view value = condition.field == "bucket" ? bucket : sent ? std::string_view(*sent) : "";
        bool there = sent || condition.field == "bucket";
        bool holds = condition.starts_with ? begins(condition.field, value, condition.value)
                                           : there && value == condition.value;
        if (!holds) return refused("Policy Condition failed: " + condition.text);
    }
    for (const auto& [name, value] : fields) {
        if (needs_no_condition(name)) continue;
        if (std::ranges::find(conditions_, name, &Condition::field) == conditions_.end())
            return refused("Extra input fields: " + name);
    }
    return {};
}

}  // namespace athanor::s3
