#include <algorithm>

#include "gate/policy/document.hpp"
#include "services/secretsmanager/service.hpp"

namespace athanor::secretsmanager {

using namespace api::secretsmanager;

namespace {

constexpr std::size_t kLongestPolicy = 20'480, kMostTags = 50;

Result<policy::Document> parsed(const std::string& text) {
    if (text.size() > kLongestPolicy)
        return fail("MalformedPolicyDocumentException",
                    "The resource policy is longer than 20480 characters.");
    auto document = policy::Document::parse(text, policy::Kind::resource);
    if (document) return *std::move(document);
    using enum policy::Flaw::What;
    const policy::Flaw& flaw = document.error();
    if (flaw.what == not_an_object || flaw.what == not_json)
        return fail("MalformedPolicyDocumentException", "This resource policy contains invalid Json.");
    if (flaw.what == bad_principal)
        return fail("MalformedPolicyDocumentException",
                    "This resource policy contains an unsupported principal: " + flaw.subject + ".");
    if (flaw.what == bad_action)
        return fail("MalformedPolicyDocumentException",
                    "This resource policy contains an unsupported action: " + flaw.subject + ".");
    return fail("MalformedPolicyDocumentException",
                "This resource policy contains a syntax error" +
                    (flaw.subject.empty() ? std::string(".") : ": " + flaw.subject + "."));
}

// Lets in whoever asks: an Allow to everyone whom no condition holds to a place, an account or an identity.
bool is_public(const policy::Document& document) {
    constexpr std::string_view kNarrow[] = {
        "aws:sourcearn",         "aws:sourceaccount", "aws:sourcevpc",        "aws:sourcevpce",
        "aws:sourceip",          "aws:principalarn",  "aws:principalaccount", "aws:principalorgid",
        "aws:principalorgpaths", "aws:userid",        "aws:sourceowner"};
    return std::ranges::any_of(document.statements(), [&](const policy::Statement& statement) {
        if (statement.effect != policy::Effect::allow) return false;
        const bool everyone = statement.principals.negated ||
                              std::ranges::any_of(statement.principals.items, [](const auto& principal) {
                                  return principal.type == policy::PrincipalPattern::Type::everyone;
                              });
        return everyone &&
               std::ranges::none_of(statement.conditions, [&](const policy::Condition& condition) {
                   return !condition.op().negated && !condition.op().if_exists &&
                          condition.op().comparison != policy::Comparison::null &&
                          std::ranges::find(kNarrow, std::string_view(condition.key())) !=
                              std::ranges::end(kNarrow) &&
                          std::ranges::find(condition.values(), "*") == condition.values().end();
               });
    });
}

}  // namespace

Task<Result<store::Durable<PutResourcePolicyResponse>>> Secrets::put_policy(gate::Call& call,
                                                                            PutResourcePolicyRequest in) {
    using Out = PutResourcePolicyResponse;
    ATHANOR_CO_TRY(policy::Document document, parsed(in.resource_policy));
    if (in.block_public_policy.value_or(false) && is_public(document))
        co_return fail(
            "PublicPolicyException",
            "The BlockPublicPolicy parameter is set to true, and the resource policy did not prevent broad "
            "access to the secret.");
    co_return co_await change<Out>(call, in.secret_id,
                                   [&](store::Transaction&, SecretRow& row) -> Result<Out> {
                                       row.policy = in.resource_policy;
                                       return Out{.arn = row.arn, .name = row.name};
                                   });
}

Task<Result<GetResourcePolicyResponse>> Secrets::get_policy(gate::Call& call, GetResourcePolicyRequest in) {
    co_return control_.read([&](store::Snapshot& s) -> Result<GetResourcePolicyResponse> {
        ATHANOR_TRY(SecretRow row, look_up(s, call, in.secret_id));
        return GetResourcePolicyResponse{.arn = row.arn, .name = row.name, .resource_policy = row.policy};
    });
}

Task<Result<store::Durable<DeleteResourcePolicyResponse>>> Secrets::delete_policy(
    gate::Call& call, DeleteResourcePolicyRequest in) {
    using Out = DeleteResourcePolicyResponse;
    co_return co_await change<Out>(call, in.secret_id,
                                   [&](store::Transaction&, SecretRow& row) -> Result<Out> {
                                       row.policy.reset();
                                       return Out{.arn = row.arn, .name = row.name};
                                   });
}

Task<Result<ValidateResourcePolicyResponse>> Secrets::validate_policy(gate::Call& call,
                                                                      ValidateResourcePolicyRequest in) {
    if (in.secret_id) ATHANOR_CO_CHECK(found(call, *in.secret_id));
    ATHANOR_CO_TRY(policy::Document document, parsed(in.resource_policy));
    ValidateResourcePolicyResponse out{.policy_validation_passed = true};
    out.validation_errors.emplace();
    if (is_public(document)) {
        out.policy_validation_passed = false;
        out.validation_errors->push_back(
            {.check_name = "ZELKOVA",
             .error_message = "Resource policy grants public access to the secret."});
    }
    co_return out;
}

Task<Result<store::Durable<Unit>>> Secrets::tag(gate::Call& call, TagResourceRequest in) {
    ATHANOR_CO_TRY(gate::Tags added, tags_of(in.tags));
    co_return co_await change<Unit>(call, in.secret_id,
                                    [&](store::Transaction&, SecretRow& row) -> Result<Unit> {
                                        for (const auto& [name, value] : added)
                                            row.tags.insert_or_assign(name, value);
                                        if (row.tags.size() > kMostTags)
                                            return limit_exceeded("A secret can have at most 50 tags.");
                                        return Unit{};
                                    });
}

Task<Result<store::Durable<Unit>>> Secrets::untag(gate::Call& call, UntagResourceRequest in) {
    co_return co_await change<Unit>(call, in.secret_id,
                                    [&](store::Transaction&, SecretRow& row) -> Result<Unit> {
                                        for (const std::string& name : in.tag_keys) row.tags.erase(name);
                                        return Unit{};
                                    });
}

}  // namespace athanor::secretsmanager
