#include "services/s3/policy_rules.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "services/s3/policy_names.hpp"

namespace athanor::s3 {
namespace {

using policy::Condition;
using policy::Flaw;
using policy::Statement;

std::unexpected<Error> malformed(std::string message, std::string detail = {}) {
    Error out{.code = "MalformedPolicy", .message = std::move(message)};
    if (!detail.empty()) out.members.push_back({"Detail", std::move(detail)});
    return std::unexpected(std::move(out));
}

// ---- what a resource's pattern can be

// Could `pattern` ("*" for anything, variables too) match `bucket`, or a text that begins with `bucket` and "/"? The places of the pattern that some text
// so far may have come to, one byte of the bucket's name after the other.
PolicyTargets reach_of(std::string_view pattern, std::string_view bucket) {
    std::vector<bool> places(pattern.size() + 1);
    auto open_stars = [&] {
        for (std::size_t i = 0; i < pattern.size(); ++i)
            if (places[i] && pattern[i] == '*') places[i + 1] = true;
    };
    auto step = [&](char c) {
        std::vector<bool> next(pattern.size() + 1);
        for (std::size_t i = 0; i < pattern.size(); ++i) {
            if (!places[i]) continue;
            if (pattern[i] == '*') next[i] = true;
            if (pattern[i] == '?' || pattern[i] == c) next[i + 1] = true;
        }
        places = std::move(next);
        open_stars();
    };
    places[0] = true;
    open_stars();
    for (char c : bucket) step(c);
    PolicyTargets out{.bucket = places.back()};
    step('/');
    out.objects = std::ranges::find(places, true) != places.end();
    return out;
}

std::string without_variables(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto begin = text.find("${"),
                   end = begin == std::string_view::npos ? begin : text.find('}', begin);
        out += text.substr(0, begin);
        if (end == std::string_view::npos) break;
        out += '*';
        text.remove_prefix(end + 1);
    }
    return out;
}

PolicyTargets reach_of_resource(std::string_view text, std::string_view bucket) {
    constexpr std::string_view kPrefix = "arn:aws:s3:::";
    if (text == "*") return {true, true};
    if (!text.starts_with(kPrefix)) return {};
    return reach_of(without_variables(text.substr(kPrefix.size())), bucket);
}

Status check_statement(const Statement& statement, std::string_view bucket) {
    for (const auto& action : statement.actions.items) {
        if (!is_policy_action(action.text())) return malformed("Policy has invalid action", action.text());
    }
    PolicyTargets reach;
    for (const auto& resource : statement.resources.items) {
        const PolicyTargets one = reach_of_resource(resource.text(), bucket);
        if (!one.bucket && !one.objects) return malformed("Policy has invalid resource", resource.text());
        reach = {reach.bucket || one.bucket, reach.objects || one.objects};
    }
    if (statement.resources.negated) reach = {true, true};
    if (!statement.actions.negated) {
        for (const auto& action : statement.actions.items) {
            if (!action_applies(action.text(), reach))
                return malformed("Action does not apply to any resource(s) in statement");
        }
    }
    for (const auto& condition : statement.conditions) {
        if (!is_policy_key(condition.key()))
            return malformed("Policy has an invalid condition key", condition.key());
        if (statement.actions.negated) continue;
        for (const auto& action : statement.actions.items) {
            if (!action_applies(action.text(), reach, condition.key()))
                return malformed(
                    "Conditions do not apply to combination of actions and resources in statement");
        }
    }
    return {};
}

// ---- what is public

bool is_fixed(std::string_view value) {
    return !value.empty() && value.find_first_of("*?") == std::string_view::npos &&
           value.find("${") == std::string_view::npos;
}

// Broader than /8 of IPv4 or /32 of IPv6 is anybody; private networks are somebody.
bool is_narrow(const std::string& text) {
    const auto network = policy::Network::parse(text);
    if (!network) return false;
    for (auto known : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"}) {
        if (policy::Network::parse(known)->contains(*network)) return true;
    }
    return network->prefix >= (network->is_v4() ? 96u + 8u : 32u);
}

// arn:aws:s3:REGION:ACCOUNT:accesspoint/NAME, where the name may be any.
bool is_access_point(std::string_view text) {
    for (int colons = 0; colons < 4; ++colons) {
        const auto colon = text.find(':');
        if (colon == std::string_view::npos) return false;
        text.remove_prefix(colon + 1);
    }
    const auto account = text.substr(0, text.find(':'));
    return account.size() == 12 && is_fixed(account) && account.size() < text.size();
}

// Does the condition let in only those whom its values name, each of them for good?
bool narrows(const Condition& condition) {
    constexpr std::string_view kFixedKeys[] = {"aws:sourcearn",
                                               "aws:sourcevpc",
                                               "aws:sourcevpce",
                                               "aws:sourcevpcarn",
                                               "aws:sourceowner",
                                               "aws:sourceaccount",
                                               "aws:sourceorgid",
                                               "aws:userid",
                                               "aws:principalarn",
                                               "aws:principalaccount",
                                               "aws:principalorgid",
                                               "aws:principalservicename",
                                               "s3:dataaccesspointaccount",
                                               "s3:x-amz-server-side-encryption-aws-kms-key-id"};
    using policy::Comparison;
    const auto& op = condition.op();
    // What lets a request pass that does not have the key is no bar.
    if (op.negated || op.if_exists || op.quantifier == policy::Quantifier::all) return false;
    if (op.comparison == Comparison::address)
        return condition.key() == "aws:sourceip" && std::ranges::all_of(condition.values(), is_narrow);
    if (op.comparison != Comparison::string && op.comparison != Comparison::string_fold &&
        op.comparison != Comparison::like && op.comparison != Comparison::arn)
        return false;
    if (condition.key() == "s3:dataaccesspointarn")
        return std::ranges::all_of(condition.values(), is_access_point);
    return std::ranges::find(kFixedKeys, condition.key()) != std::end(kFixedKeys) &&
           std::ranges::all_of(condition.values(), is_fixed);
}

bool is_public(const Statement& statement) {
    auto everyone = [](const auto& p) { return p.type == policy::PrincipalPattern::Type::everyone; };
    return statement.effect == policy::Effect::allow &&
           (statement.principals.negated || std::ranges::any_of(statement.principals.items, everyone)) &&
           std::ranges::none_of(statement.conditions, narrows);
}

}  // namespace

std::unexpected<Error> malformed_policy(const Flaw& flaw) {
    using What = Flaw::What;
    const std::string& subject = flaw.subject;
    switch (flaw.what) {
        case What::not_an_object:
            return malformed("Policies must be valid JSON and the first byte must be '{'");
        case What::not_json: return malformed("This policy contains invalid Json");
        case What::bad_version: return malformed("The policy must contain a valid version string");
        case What::missing: return malformed("Missing required field " + subject);
        case What::empty: return malformed("Missing required field " + subject + " cannot be empty!");
        case What::unknown: return malformed("Unknown field " + subject);
        case What::prohibited: return malformed("Has prohibited field " + subject);
        case What::bad_type: return malformed("Invalid policy syntax.");
        case What::bad_effect: return malformed("Invalid effect: " + subject);
        case What::bad_principal: return malformed("Invalid principal in policy", subject);
        case What::allows_others: return malformed("Allow with NotPrincipal is not allowed.");
        case What::bad_action: return malformed("Policy has invalid action", subject);
        case What::bad_resource: return malformed("Policy has invalid resource", subject);
        case What::bad_operator: return malformed("Invalid Condition type : " + subject);
        case What::bad_condition: return malformed("Policy has an invalid condition value", subject);
        case What::repeated_sid: return malformed("Statement IDs (SID) in a single policy must be unique.");
    }
    return malformed("Invalid policy syntax.");
}

Status check_bucket_policy(const policy::Document& document, std::string_view bucket) {
    for (const auto& statement : document.statements()) ATHANOR_CHECK(check_statement(statement, bucket));
    return {};
}

bool is_public(const policy::Document& document) {
    return std::ranges::any_of(document.statements(), [](const Statement& one) { return is_public(one); });
}

}  // namespace athanor::s3
