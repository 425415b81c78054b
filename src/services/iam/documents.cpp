#include "services/iam/documents.hpp"

#include <algorithm>

#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

std::unexpected<Error> malformed(std::string message) {
    return fail("MalformedPolicyDocument", std::move(message));
}

// Whether a principal that names a user or role of an account here is there.
Result<bool> is_there(store::Snapshot& s, const gate::Accounts& accounts, std::string_view arn) {
    const auto parsed = identity::parse_iam_arn(arn);
    if (!parsed || (parsed->kind != kUser && parsed->kind != kRole)) return true;
    const auto all = accounts.list();
    if (std::ranges::find(all, parsed->account, &gate::Account::id) == all.end()) return true;
    ATHANOR_TRY(auto found, find_entity(s, parsed->account, parsed->kind, parsed->name));
    return found && found->arn() == arn;
}

}  // namespace

std::string text_of(const policy::Flaw& flaw, policy::Kind kind) {
    using What = policy::Flaw::What;
    const std::string& subject = flaw.subject;
    switch (flaw.what) {
        case What::not_an_object:
        case What::not_json:
            return kind == policy::Kind::trust ? "This policy contains invalid Json"
                                               : "Syntax errors in policy.";
        case What::bad_version: return "The policy must contain a valid version string";
        case What::missing:
        case What::empty:
            if (subject == "Action" && kind == policy::Kind::identity)
                return "Policy statement must contain actions.";
            if (subject == "Resource") return "Policy statement must contain resources.";
            return "Missing required field " + subject;
        case What::unknown: return "Syntax errors in policy.";
        case What::prohibited:
            if (subject == "Principal" || subject == "NotPrincipal")
                return "Policy document should not specify a principal.";
            return "Has prohibited field " + subject;
        case What::bad_type: return "Syntax errors in policy.";
        case What::bad_effect: return "Invalid effect: " + subject;
        case What::bad_principal: return "Invalid principal in policy: " + subject;
        case What::allows_others: return "Allow with NotPrincipal is not allowed.";
        case What::bad_action:
            return subject.contains(':')
                       ? "Actions/Conditions can contain only one colon."
                       : "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
        case What::bad_resource: return "Resource " + subject + " must be in ARN format or \"*\".";
        case What::bad_operator: return "Invalid Condition type : " + subject + ".";
        case What::bad_condition: return "Invalid value of condition key " + subject + ".";
        case What::repeated_sid: return "Statement IDs (SID) in a single policy must be unique.";
    }
    return "Syntax errors in policy.";
}

Status check_identity_policy(std::string_view text) {
    const auto parsed = policy::Document::parse(text, policy::Kind::identity);
    if (parsed) return {};
    return malformed(text_of(parsed.error(), policy::Kind::identity));
}

Status check_trust(store::Snapshot& s, const gate::Accounts& accounts, std::string_view text) {
    const auto parsed = policy::Document::parse(text, policy::Kind::trust);
    if (!parsed) return malformed(text_of(parsed.error(), policy::Kind::trust));
    for (const auto& statement : parsed->statements()) {
        for (const auto& action : statement.actions.items) {
            const std::string name = to_lower(action.text());
            if (!name.starts_with("sts:") && name != "*")
                return malformed("AssumeRole policy may only specify STS AssumeRole actions.");
        }
        for (const auto& principal : statement.principals.items) {
            if (principal.type != policy::PrincipalPattern::Type::arn) continue;
            ATHANOR_TRY(bool there, is_there(s, accounts, principal.text));
            if (!there) return malformed("Invalid principal in policy: \"AWS\":\"" + principal.text + "\"");
        }
    }
    return {};
}

std::size_t counted_size(std::string_view document) {
    return static_cast<std::size_t>(std::ranges::count_if(
        document, [](char c) { return c != ' ' && c != '\t' && c != '\n' && c != '\r'; }));
}

}  // namespace athanor::iam
