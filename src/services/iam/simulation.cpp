#include "services/iam/simulation.hpp"

#include <set>

#include "services/iam/documents.hpp"
#include "services/iam/positions.hpp"

namespace athanor::iam {
namespace {

// As the document writes it: keys are held in lower case.
std::string as_written(std::string_view key, std::string_view text) {
    const auto same = [](char a, char b) { return a == b || (a >= 'A' && a <= 'Z' && a + 32 == b); };
    const auto found = std::search(text.begin(), text.end(), key.begin(), key.end(), same);
    return found == text.end() ? std::string(key)
                               : std::string(found, found + static_cast<std::ptrdiff_t>(key.size()));
}

std::string decision_of(policy::Effect effect) {
    if (effect == policy::Effect::allow) return "allowed";
    return effect == policy::Effect::deny ? "explicitDeny" : "implicitDeny";
}

}  // namespace

std::string lookup_form(std::string_view key) {
    const std::size_t slash = key.find('/');
    std::string out = to_lower(key.substr(0, slash));
    if (slash != key.npos) out += key.substr(slash);
    return out;
}

Result<NamedDocument> named_document(std::string source, std::string text, policy::Kind kind) {
    auto parsed = policy::Document::parse(text, kind);
    if (!parsed) return fail("InvalidInput", text_of(parsed.error(), kind));
    NamedDocument out{std::move(source), kind == policy::Kind::resource ? "Resource Policy" : "IAM Policy",
                      std::move(text), nullptr};
    out.document = std::make_shared<policy::Document>(*std::move(parsed));
    return out;
}

std::vector<std::string> keys_of(const std::vector<NamedDocument>& documents) {
    std::map<std::string, std::string> written;
    for (const auto& one : documents)
        for (const auto& key : one.document->keys().names()) written.emplace(key, as_written(key, one.text));
    std::vector<std::string> out;
    for (auto& [key, text] : written) out.push_back(std::move(text));
    return out;
}

EvaluationResult Simulation::ask(const std::string& action, const std::string& resource_arn) const {
    std::set<std::string> missing;
    const policy::Lookup lookup = [&](std::string_view key) -> std::optional<policy::Values> {
        auto found = context.find(key);
        if (found != context.end()) return found->second;
        missing.emplace(key);
        return std::nullopt;
    };
    std::vector<identity::DocumentPtr> documents;
    for (const auto& one : identity) documents.push_back(one.document);
    const gate::Question question{
        .who = who,
        .action = action,
        .resource = resource_arn,
        .owner = owner,
        .resource_policy = resource.empty() ? nullptr : resource.front().document.get(),
        .context = lookup};
    const gate::Verdict verdict = identity::decide(
        question, {.everything = everything,
                   .identity = documents,
                   .boundary = boundary.empty() ? nullptr : boundary.front().document.get()});

    EvaluationResult out{.eval_action_name = action, .eval_resource_name = resource_arn};
    out.eval_decision = decision_of(verdict.effect);
    out.matched_statements.emplace();
    const policy::Requester requester{
        .account = who.account, .arn = who.arn, .role_arn = who.role_arn, .user_id = who.user_id};
    auto add = [&](const std::vector<NamedDocument>& all) {
        for (const auto& one : all) {
            const auto spans = statement_spans(one.text);
            const auto& statements = one.document->statements();
            for (std::size_t i = 0; i < statements.size(); ++i) {
                if (statements[i].effect != verdict.effect) continue;
                if (!policy::applies(*one.document, statements[i], {requester, action, resource_arn, lookup}))
                    continue;
                Statement matched{.source_policy_id = one.source, .source_policy_type = one.type};
                if (i < spans.size())
                    matched.start_position = spans[i].start, matched.end_position = spans[i].end;
                out.matched_statements->push_back(std::move(matched));
            }
        }
    };
    if (verdict.effect != policy::Effect::none) {
        add(identity);
        if (verdict.effect == policy::Effect::deny) add(boundary);
        add(resource);
    }
    if (!boundary.empty()) {
        const bool within =
            policy::evaluate(*boundary.front().document, {requester, action, resource_arn, lookup}).effect ==
            policy::Effect::allow;
        out.permissions_boundary_decision_detail =
            PermissionsBoundaryDecisionDetail{.allowed_by_permissions_boundary = within};
    }
    out.missing_context_values.emplace();
    for (const auto& key : missing) {
        std::string text = key;
        for (const auto* all : {&identity, &boundary, &resource})
            for (const auto& one : *all)
                if (text == key) text = as_written(key, one.text);
        out.missing_context_values->push_back(std::move(text));
    }
    return out;
}

}  // namespace athanor::iam
