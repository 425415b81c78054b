#include "gate/policy/document.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::policy {
namespace {

using What = Flaw::What;
template <class T>
using Parsed = std::expected<T, Flaw>;

std::unexpected<Flaw> flaw(What what, std::string_view subject = {}) {
    return std::unexpected(Flaw{what, std::string(subject)});
}

// simdjson gives the first of members with one name and keeps the rest from view: which one was meant is not for us to guess.
bool names_twice(json::Value value) {
    bool twice = false;
    if (value.kind() == json::Kind::object) {
        std::set<std::string, std::less<>> seen;
        value.for_each_member([&](std::string_view key, json::Value member) {
            twice = twice || !seen.emplace(key).second || names_twice(member);
        });
    } else if (value.kind() == json::Kind::array) {
        value.for_each_element([&](json::Value element) { twice = twice || names_twice(element); });
    }
    return twice;
}

// A string or a list of them.
Parsed<std::vector<std::string>> texts_of(json::Value value, std::string_view element) {
    std::vector<std::string> out;
    bool good = true;
    auto take = [&](json::Value one) {
        if (auto text = one.string())
            out.emplace_back(*text);
        else
            good = false;
    };
    if (value.kind() == json::Kind::array)
        value.for_each_element(take);
    else
        take(value);
    if (!good) return flaw(What::bad_type, element);
    if (out.empty()) return flaw(What::empty, element);
    return out;
}

// Values of conditions are also numbers and booleans.
std::optional<std::vector<std::string>> scalars_of(json::Value value) {
    std::vector<std::string> out;
    bool good = true;
    auto take = [&](json::Value one) {
        switch (one.kind()) {
            case json::Kind::string: out.emplace_back(*one.string()); break;
            case json::Kind::boolean:
            case json::Kind::integer:
            case json::Kind::real: out.push_back(one.text()); break;
            default: good = false;
        }
    };
    if (value.kind() == json::Kind::array)
        value.for_each_element(take);
    else
        take(value);
    if (!good || out.empty()) return std::nullopt;
    return out;
}

bool is_account(std::string_view text) {
    return text.size() == 12 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_upper_alphanumeric(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

// AIDA... of a user, AROA... of a role: what IAM keeps in place of the ARN of one that was deleted.
bool is_unique_id(std::string_view text) {
    return text.size() >= 16 && text.size() <= 128 &&
           (text.starts_with("AIDA") || text.starts_with("AROA")) &&
           std::ranges::all_of(text, is_upper_alphanumeric);
}

std::optional<PrincipalPattern> aws_principal(std::string_view text) {
    using Type = PrincipalPattern::Type;
    if (text == "*") return PrincipalPattern{Type::everyone, {}};
    if (is_account(text)) return PrincipalPattern{Type::account, std::string(text)};
    if (is_unique_id(text)) return PrincipalPattern{Type::unique_id, std::string(text)};
    constexpr std::string_view kIam = "arn:aws:iam::", kSts = "arn:aws:sts::";
    const bool iam = text.starts_with(kIam);
    if (!iam && !text.starts_with(kSts)) return std::nullopt;
    auto rest = text.substr(iam ? kIam.size() : kSts.size());
    const auto account = rest.substr(0, rest.find(':'));
    if (!is_account(account) || account.size() == rest.size()) return std::nullopt;
    const auto name = rest.substr(account.size() + 1);
    if (iam && name == "root") return PrincipalPattern{Type::account, std::string(account)};
    if (name.find_first_of("*?") != std::string_view::npos || name.ends_with('/')) return std::nullopt;
    auto is = [&](std::string_view kind) { return name.size() > kind.size() && name.starts_with(kind); };
    const bool session = is("assumed-role/") && std::ranges::count(name, '/') == 2;
    if (iam ? !is("user/") && !is("role/") : !session && !is("federated-user/")) return std::nullopt;
    return PrincipalPattern{Type::arn, std::string(text)};
}

bool is_canonical(std::string_view text) {
    return text.size() == 64 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

// "cloudtrail.amazonaws.com"; an identity provider by its host or its ARN.
bool is_named(std::string_view text) {
    return !text.empty() && text.find_first_of("*? \t") == std::string_view::npos &&
           text.find('.') != std::string_view::npos;
}

// Of a provider in IAM, whose host may be one word ("localhost").
bool is_provider_arn(std::string_view text) {
    constexpr std::string_view kIam = "arn:aws:iam::";
    if (!text.starts_with(kIam) || text.find_first_of("*? \t") != std::string_view::npos) return false;
    const auto rest = text.substr(kIam.size());
    if (rest.size() < 13 || !is_account(rest.substr(0, 12))) return false;
    return rest.substr(12).starts_with(":oidc-provider/") || rest.substr(12).starts_with(":saml-provider/");
}

std::optional<PrincipalPattern> principal_of(std::string_view type, std::string_view text) {
    using Type = PrincipalPattern::Type;
    if (type == "AWS") return aws_principal(text);
    if (type == "CanonicalUser" && is_canonical(text))
        return PrincipalPattern{Type::canonical, to_lower(text)};
    if (type == "Service" && is_named(text)) return PrincipalPattern{Type::service, std::string(text)};
    if (type == "Federated" && (is_named(text) || is_provider_arn(text)))
        return PrincipalPattern{Type::federated, std::string(text)};
    return std::nullopt;
}

Parsed<std::vector<PrincipalPattern>> principals_of(json::Value value, std::string_view element) {
    if (auto text = value.string()) {
        if (*text == "*") return std::vector{PrincipalPattern{PrincipalPattern::Type::everyone, {}}};
        return flaw(What::bad_principal, *text);
    }
    if (value.kind() != json::Kind::object) return flaw(What::bad_principal);
    if (value.size() == 0) return flaw(What::empty, element);
    std::vector<PrincipalPattern> out;
    std::optional<Flaw> wrong;
    value.for_each_member([&](std::string_view type, json::Value names) {
        auto texts = texts_of(names, element);
        if (!texts) {
            if (!wrong) wrong = texts.error().what == What::empty ? texts.error() : Flaw{What::bad_principal};
            return;
        }
        for (const auto& text : *texts) {
            if (auto one = principal_of(type, text))
                out.push_back(*std::move(one));
            else if (!wrong)
                wrong = Flaw{What::bad_principal, text};
        }
    });
    if (wrong) return std::unexpected(*std::move(wrong));
    return out;
}

// "*", or SERVICE:NAME with wildcards in the name.
bool is_action(std::string_view text) {
    if (text == "*") return true;
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size()) return false;
    auto in_service = [](char c) {
        return is_upper_alphanumeric(c & ~0x20) || is_upper_alphanumeric(c) || c == '-';
    };
    auto in_name = [&](char c) { return in_service(c) || c == '*' || c == '?' || c == '_'; };
    return std::ranges::all_of(text.substr(0, colon), in_service) &&
           std::ranges::all_of(text.substr(colon + 1), in_name);
}

}  // namespace

class DocumentParser {
public:
    explicit DocumentParser(Kind kind) : kind_(kind) {}

    Parsed<Document> parse(json::Value root) {
        constexpr std::array kElements = {"Version", "Id", "Statement"};
        ATHANOR_CHECK(check_elements(root, kElements));
        if (auto version = root["Version"]; version.exists()) {
            auto text = version.string().value_or("");
            if (text != "2012-10-17" && text != "2008-10-17") return flaw(What::bad_version);
            variables_ = text == "2012-10-17";
        }
        if (auto id = root["Id"]; id.exists()) {
            if (!id.string()) return flaw(What::bad_type, "Id");
            out_.id_ = *id.string();
        }
        auto statements = root["Statement"];
        if (!statements.exists()) return flaw(What::missing, "Statement");
        std::vector<json::Value> all;
        if (statements.kind() == json::Kind::array)
            statements.for_each_element([&](json::Value one) { all.push_back(one); });
        else
            all.push_back(statements);
        if (all.empty()) return flaw(What::empty, "Statement");
        for (auto one : all) {
            if (one.kind() != json::Kind::object) return flaw(What::bad_type, "Statement");
            ATHANOR_TRY(auto statement, statement_of(one));
            out_.statements_.push_back(std::move(statement));
        }
        return std::move(out_);
    }

private:
    static Parsed<void> check_elements(json::Value object, std::span<const char* const> known) {
        std::optional<Flaw> wrong;
        object.for_each_member([&](std::string_view name, json::Value) {
            if (!wrong && std::ranges::find(known, name) == known.end())
                wrong = Flaw{What::unknown, std::string(name)};
        });
        if (wrong) return std::unexpected(*std::move(wrong));
        return {};
    }

    Parsed<Statement> statement_of(json::Value in) {
        constexpr std::array kElements = {"Sid",       "Effect",   "Principal",   "NotPrincipal", "Action",
                                          "NotAction", "Resource", "NotResource", "Condition"};
        ATHANOR_CHECK(check_elements(in, kElements));
        Statement out{.effect = Effect::none};
        if (auto sid = in["Sid"]; sid.exists()) {
            if (!sid.string()) return flaw(What::bad_type, "Sid");
            out.sid = *sid.string();
            // IAM wants them unique, S3 does not.
            const bool unique = out.sid.empty() || sids_.insert(out.sid).second;
            if (!unique && kind_ != Kind::resource) return flaw(What::repeated_sid, out.sid);
        }
        ATHANOR_TRY(out.effect, effect_of(in["Effect"]));
        if (kind_ == Kind::identity) {
            ATHANOR_CHECK(absent(in, "Principal", "NotPrincipal"));
        } else {
            ATHANOR_TRY(auto principal, element_of(in, "Principal", "NotPrincipal"));
            out.principals.negated = principal.negated;
            ATHANOR_TRY(out.principals.items, principals_of(principal.value, principal.name));
            if (out.principals.negated && out.effect == Effect::allow) return flaw(What::allows_others);
        }
        ATHANOR_CHECK(take_actions(in, out.actions));
        if (kind_ == Kind::trust)
            ATHANOR_CHECK(absent(in, "Resource", "NotResource"));
        else
            ATHANOR_CHECK(take_resources(in, out.resources));
        if (auto condition = in["Condition"]; condition.exists())
            ATHANOR_CHECK(take_conditions(condition, out.conditions));
        return out;
    }

    struct Element {
        bool negated;
        const char* name;
        json::Value value;
    };
    static Parsed<Element> element_of(json::Value in, const char* name, const char* negated) {
        auto plain = in[name], other = in[negated];
        if (plain.exists() && other.exists()) return flaw(What::prohibited, negated);
        if (!plain.exists() && !other.exists()) return flaw(What::missing, name);
        return plain.exists() ? Element{false, name, plain} : Element{true, negated, other};
    }

    static Parsed<void> absent(json::Value in, const char* name, const char* negated) {
        for (const char* one : {name, negated}) {
            if (in[one].exists()) return flaw(What::prohibited, one);
        }
        return {};
    }

    static Parsed<Effect> effect_of(json::Value value) {
        if (!value.exists()) return flaw(What::missing, "Effect");
        auto text = value.string();
        if (!text) return flaw(What::bad_type, "Effect");
        if (*text == "Allow") return Effect::allow;
        if (*text == "Deny") return Effect::deny;
        return flaw(What::bad_effect, *text);
    }

    Parsed<void> take_actions(json::Value in, Listed<Pattern>& out) {
        ATHANOR_TRY(auto element, element_of(in, "Action", "NotAction"));
        out.negated = element.negated;
        ATHANOR_TRY(auto texts, texts_of(element.value, element.name));
        for (const auto& text : texts) {
            if (!is_action(text)) return flaw(What::bad_action, text);
            auto pattern = Pattern::compile(text, {.variables = false, .ignore_case = true}, out_.keys_);
            out.items.push_back(*std::move(pattern));
        }
        return {};
    }

    Parsed<void> take_resources(json::Value in, Listed<ArnPattern>& out) {
        ATHANOR_TRY(auto element, element_of(in, "Resource", "NotResource"));
        out.negated = element.negated;
        ATHANOR_TRY(auto texts, texts_of(element.value, element.name));
        for (const auto& text : texts) {
            auto pattern = ArnPattern::compile(text, variables_, out_.keys_);
            if (!pattern) return flaw(What::bad_resource, text);
            out.items.push_back(*std::move(pattern));
        }
        return {};
    }

    Parsed<void> take_conditions(json::Value in, std::vector<Condition>& out) {
        if (in.kind() != json::Kind::object) return flaw(What::bad_type, "Condition");
        std::optional<Flaw> wrong;
        auto refuse = [&](What what, std::string_view subject) {
            if (!wrong) wrong = Flaw{what, std::string(subject)};
        };
        in.for_each_member([&](std::string_view name, json::Value keys) {
            auto op = Operator::parse(name);
            if (!op) return refuse(What::bad_operator, name);
            if (keys.kind() != json::Kind::object) return refuse(What::bad_type, "Condition");
            keys.for_each_member([&](std::string_view key, json::Value values) {
                auto texts = scalars_of(values);
                if (!texts || key.empty()) return refuse(What::bad_condition, key);
                auto condition = Condition::compile(*op, key, *texts, variables_, out_.keys_);
                if (!condition) return refuse(What::bad_condition, key);
                out.push_back(*std::move(condition));
            });
        });
        if (wrong) return std::unexpected(*std::move(wrong));
        return {};
    }

    const Kind kind_;
    bool variables_ = false;
    std::set<std::string, std::less<>> sids_;
    Document out_;
};

std::expected<Document, Flaw> Document::parse(std::string_view text, Kind kind) {
    if (!text.starts_with('{')) return flaw(What::not_an_object);
    auto document = json::parse(text);
    if (!document || names_twice(document->root())) return flaw(What::not_json);
    return DocumentParser(kind).parse(document->root());
}

}  // namespace athanor::policy
