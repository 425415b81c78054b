// The evaluator against a slow, literal one: it works on the words of AWS's documentation, one after the other, with nothing compiled, remembered or
// shared with the real one. Texts are of few letters, so that they meet.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "base/json.hpp"
#include "gate/policy/testing_policy.hpp"

namespace athanor::policy {
namespace {

using Texts = std::vector<std::string>;

struct ModelCondition {
    std::string op, key;
    Texts values;
};

struct ModelStatement {
    bool allow = true, not_principal = false, not_action = false, not_resource = false;
    Texts principals, actions, resources;
    std::vector<ModelCondition> conditions;
};

struct ModelRequest {
    std::string account, user, action, resource;  // no account: anonymous
    Context context;
    std::string arn() const { return "arn:aws:iam::" + account + ":user/" + user; }
};

// ---- the literal evaluator

// A text of a policy as its characters; a wildcard is marked, so that a star in a variable's value is not one.
struct Mark {
    char c;
    bool wild;
};

bool glob(const std::vector<Mark>& pattern, std::size_t p, const std::string& text, std::size_t t) {
    if (p == pattern.size()) return t == text.size();
    if (pattern[p].wild && pattern[p].c == '*')
        return glob(pattern, p + 1, text, t) || (t < text.size() && glob(pattern, p, text, t + 1));
    return t < text.size() && (pattern[p].wild || pattern[p].c == text[t]) &&
           glob(pattern, p + 1, text, t + 1);
}

// nullopt: a variable has no value.
std::optional<std::vector<Mark>> expand(std::string text, const Context& context, bool wildcards) {
    std::vector<Mark> out;
    while (!text.empty()) {
        const std::string variable = "${a:u}", defaulted = "${a:u, 'd'}", star = "${*}";
        auto it = context.find("a:u");
        const bool has = it != context.end() && it->second.size() == 1;
        auto literal = [&](const std::string& value) {
            for (char c : value) out.push_back({c, false});
        };
        if (text.starts_with(variable)) {
            if (!has) return std::nullopt;
            literal(it->second[0]);
            text.erase(0, variable.size());
        } else if (text.starts_with(defaulted)) {
            literal(has ? it->second[0] : "d");
            text.erase(0, defaulted.size());
        } else if (text.starts_with(star)) {
            literal("*");
            text.erase(0, star.size());
        } else {
            out.push_back({text[0], wildcards && (text[0] == '*' || text[0] == '?')});
            text.erase(0, 1);
        }
    }
    return out;
}

std::string lower(std::string text) {
    for (char& c : text) c = static_cast<char>(std::tolower(c));
    return text;
}

bool like(const std::string& pattern, const std::string& text, const Context& context,
          bool wildcards = true) {
    auto marks = expand(pattern, context, wildcards);
    return marks && glob(*marks, 0, text, 0);
}

bool arn_like(const std::string& pattern, const std::string& text, const Context& context) {
    auto cut = [](const std::string& arn) {  // at the first five colons that are not in a variable
        Texts parts{""};
        bool inside = false;
        for (char c : arn) {
            inside = (inside || c == '{') && c != '}';
            if (c == ':' && !inside && parts.size() < 6)
                parts.emplace_back();
            else
                parts.back() += c;
        }
        return parts;
    };
    auto wanted = cut(pattern);
    // The request's text has no variables: what looks like one is text.
    Texts actual{""};
    for (char c : text) {
        if (c == ':' && actual.size() < 6)
            actual.emplace_back();
        else
            actual.back() += c;
    }
    if (pattern == "*") return true;
    if (wanted.size() != 6 || actual.size() != 6) return false;
    for (int i = 0; i < 6; ++i) {
        if (!like(wanted[i], actual[i], context)) return false;
    }
    return true;
}

std::optional<int> number(const std::string& text) {
    if (text.empty() || text.size() > 3 || text.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return std::stoi(text);
}

bool strip(std::string& text, const std::string& prefix) {
    if (!text.starts_with(prefix)) return false;
    text.erase(0, prefix.size());
    return true;
}

bool fits_one(const std::string& base, const std::string& wanted, const std::string& actual,
              const Context& context) {
    if (base == "StringEquals") return like(wanted, actual, context, false);
    if (base == "StringEqualsIgnoreCase") {
        auto marks = expand(wanted, context, false);
        std::string text;
        if (marks)
            for (auto mark : *marks) text += mark.c;
        return marks && lower(text) == lower(actual);
    }
    if (base == "StringLike") return like(wanted, actual, context);
    if (base == "ArnLike" || base == "ArnEquals") return arn_like(wanted, actual, context);
    if (base == "Bool") return lower(wanted) == lower(actual);
    auto a = number(actual), w = number(wanted);
    if (base == "NumericEquals") return a && *a == *w;
    if (base == "NumericLessThan") return a && *a < *w;
    if (base == "NumericGreaterThanEquals") return a && *a >= *w;
    throw std::runtime_error("no such operator " + base);
}

bool holds(const ModelCondition& condition, const Context& context) {
    std::string name = condition.op;
    auto it = context.find(lower(condition.key));
    const bool there = it != context.end() && !it->second.empty();
    const Values actual = there ? it->second : Values{};
    if (name == "Null") {
        for (const auto& wanted : condition.values)
            if (wanted == (there ? "false" : "true")) return true;
        return false;
    }
    const bool all = strip(name, "ForAllValues:"), any = strip(name, "ForAnyValue:");
    bool if_exists = false, negated = false;
    if (name.ends_with("IfExists")) {
        if_exists = true;
        name.resize(name.size() - 8);
    }
    if (auto at = name.find("Not"); at != std::string::npos) {
        negated = true;
        name.erase(at, 3);
    }
    // "If the key is not present, evaluate the condition element as true."
    if (!there && if_exists) return true;
    auto value_holds = [&](const std::string& one) {
        bool fit = false;
        for (const auto& wanted : condition.values) fit = fit || fits_one(name, wanted, one, context);
        return negated ? !fit : fit;
    };
    if (all) {
        bool said = false;
        for (const auto& one : actual) said = said || !one.empty();
        if (!said) return true;
        for (const auto& one : actual)
            if (!value_holds(one)) return false;
        return true;
    }
    if (any) {
        for (const auto& one : actual)
            if (value_holds(one)) return true;
        return false;
    }
    if (!there) return negated;
    // Without a quantifier a key has one value; of several a positive operator wants one, a negated one none.
    int fit = 0;
    for (const auto& one : actual) fit += value_holds(one) != negated;
    return negated ? fit == 0 : fit > 0;
}

bool principal_fits(const ModelStatement& s, const ModelRequest& r) {
    auto listed = [&](const std::string& text) {
        return std::ranges::find(s.principals, text) != s.principals.end();
    };
    const bool account = listed(r.account) && !r.account.empty(),
               itself = listed(r.arn()) && !r.account.empty();
    if (s.not_principal) return !(listed("*") || (account && itself));
    return listed("*") || account || itself;
}

Effect model(const std::vector<ModelStatement>& statements, const ModelRequest& r) {
    bool allowed = false;
    for (const auto& s : statements) {
        bool action = false, resource = false, conditions = true;
        for (const auto& one : s.actions) action = action || like(lower(one), lower(r.action), {});
        for (const auto& one : s.resources) resource = resource || arn_like(one, r.resource, r.context);
        for (const auto& one : s.conditions) conditions = conditions && holds(one, r.context);
        if (action == s.not_action || resource == s.not_resource || !conditions || !principal_fits(s, r))
            continue;
        if (!s.allow) return Effect::deny;
        allowed = true;
    }
    return allowed ? Effect::allow : Effect::none;
}

// ---- random policies and requests

template <class T>
rc::Gen<std::vector<T>> few(rc::Gen<T> gen, int least, int most) {
    return rc::gen::mapcat(rc::gen::inRange(least, most + 1), [gen](int size) {
        return rc::gen::container<std::vector<T>>(static_cast<std::size_t>(size), gen);
    });
}

rc::Gen<std::string> joined(std::vector<std::string> pieces, int most) {
    return rc::gen::map(few(rc::gen::elementOf(pieces), 0, most), [](const Texts& parts) {
        std::string out;
        for (const auto& part : parts) out += part;
        return out;
    });
}

rc::Gen<std::string> pattern_text() {
    return joined({"a", "b", "B", "/", "*", "?", "${a:u}", "${a:u, 'd'}", "${*}"}, 5);
}
rc::Gen<std::string> plain_text() { return joined({"a", "b", "A", "d", "/", "*"}, 5); }

rc::Gen<std::string> arn_of(rc::Gen<std::string> tail, Texts services) {
    return rc::gen::apply(
        [](std::string service, std::string rest) { return "arn:aws:" + service + ":::" + rest; },
        rc::gen::elementOf(services), std::move(tail));
}

rc::Gen<ModelCondition> condition() {
    static const Texts bases = {"StringEquals",
                                "StringNotEquals",
                                "StringEqualsIgnoreCase",
                                "StringNotEqualsIgnoreCase",
                                "StringLike",
                                "StringNotLike",
                                "NumericEquals",
                                "NumericNotEquals",
                                "NumericLessThan",
                                "NumericGreaterThanEquals",
                                "Bool",
                                "ArnLike",
                                "ArnNotEquals",
                                "Null"};
    return rc::gen::mapcat(rc::gen::elementOf(bases), [](const std::string& base) {
        rc::Gen<std::string> value = pattern_text();
        if (base.starts_with("Numeric"))
            value = rc::gen::map(rc::gen::inRange(0, 4), [](int n) { return std::to_string(n); });
        if (base == "Bool" || base == "Null") value = rc::gen::element<std::string>("true", "false");
        if (base.starts_with("Arn"))
            value =
                rc::gen::oneOf(arn_of(pattern_text(), {"s3", "s?", "*"}), rc::gen::just(std::string("*")));
        auto quantifier = base == "Null"
                              ? rc::gen::just(std::string())
                              : rc::gen::element<std::string>("", "", "ForAllValues:", "ForAnyValue:");
        auto suffix =
            base == "Null" ? rc::gen::just(std::string()) : rc::gen::element<std::string>("", "", "IfExists");
        return rc::gen::apply(
            [base](std::string q, std::string i, std::string key, Texts values) {
                return ModelCondition{q + base + i, std::move(key), std::move(values)};
            },
            quantifier, suffix, rc::gen::element<std::string>("a:k", "A:L", "a:m"), few(value, 1, 3));
    });
}

rc::Gen<ModelStatement> statement() {
    auto principal = rc::gen::element<std::string>("*", "111111111111", "arn:aws:iam::111111111111:user/x",
                                                   "arn:aws:iam::222222222222:user/x", "222222222222");
    auto action = rc::gen::element<std::string>("*", "s3:*", "s3:Get*", "s3:getobject", "s3:?et*",
                                                "s3:PutObject", "t:Get*");
    auto resource =
        rc::gen::oneOf(arn_of(pattern_text(), {"s3", "*", "s?"}), rc::gen::just(std::string("*")));
    return rc::gen::apply(
        [](int flags, Texts principals, Texts actions, Texts resources,
           std::vector<ModelCondition> conditions) {
            ModelStatement out{.allow = (flags & 3) != 0,
                               .not_principal = (flags & 3) == 0 && (flags & 4) != 0,
                               .not_action = (flags & 24) == 0,
                               .not_resource = (flags & 96) == 0,
                               .principals = std::move(principals),
                               .actions = std::move(actions),
                               .resources = std::move(resources),
                               .conditions = std::move(conditions)};
            return out;
        },
        rc::gen::inRange(0, 128), few(principal, 1, 3), few(action, 1, 2), few(resource, 1, 3),
        few(condition(), 0, 2));
}

rc::Gen<ModelRequest> request() {
    auto value = rc::gen::oneOf(
        plain_text(), rc::gen::map(rc::gen::inRange(0, 4), [](int n) { return std::to_string(n); }),
        rc::gen::element<std::string>("true", "False"), arn_of(plain_text(), {"s3", "sx"}));
    auto values = rc::gen::maybe(few(value, 0, 3));
    return rc::gen::apply(
        [](std::string account, std::string user, std::string action, std::string resource,
           std::vector<rc::Maybe<Values>> said, rc::Maybe<Values> variable) {
            ModelRequest out{std::move(account), std::move(user), std::move(action), std::move(resource), {}};
            const char* names[] = {"a:k", "a:l", "a:m"};
            for (std::size_t i = 0; i < 3; ++i)
                if (said[i]) out.context[names[i]] = *said[i];
            if (variable) out.context["a:u"] = *variable;
            return out;
        },
        rc::gen::element<std::string>("", "111111111111", "222222222222"),
        rc::gen::element<std::string>("x", "y"),
        rc::gen::element<std::string>("s3:GetObject", "s3:PutObject", "t:GetIt"),
        arn_of(plain_text(), {"s3"}), rc::gen::container<std::vector<rc::Maybe<Values>>>(3, values),
        rc::gen::maybe(few(plain_text(), 0, 2)));
}

void write_texts(json::Writer& w, const Texts& texts) {
    w.begin_array();
    for (const auto& text : texts) w.string(text);
    w.end_array();
}

std::string document_of(const std::vector<ModelStatement>& statements) {
    json::Writer w;
    w.begin_object().key("Version").string("2012-10-17").key("Statement").begin_array();
    for (const auto& s : statements) {
        w.begin_object().key("Effect").string(s.allow ? "Allow" : "Deny");
        w.key(s.not_principal ? "NotPrincipal" : "Principal").begin_object().key("AWS");
        write_texts(w, s.principals);
        w.end_object().key(s.not_action ? "NotAction" : "Action");
        write_texts(w, s.actions);
        w.key(s.not_resource ? "NotResource" : "Resource");
        write_texts(w, s.resources);
        w.key("Condition").begin_object();
        for (const auto& c : s.conditions) {
            w.key(c.op).begin_object().key(c.key);
            write_texts(w, c.values);
            w.end_object();
        }
        w.end_object().end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}

int decided[3] = {};  // how often each effect came, so that the test cannot agree on nothing

RC_GTEST_PROP(Evaluator, AgreesWithTheLiteralOne, ()) {
    auto statements = *few(statement(), 1, 4);
    for (auto& s : statements) {  // an operator stands once in a Condition
        std::set<std::string> seen;
        std::erase_if(s.conditions, [&](const auto& c) { return !seen.insert(c.op).second; });
    }
    auto document = Document::parse(document_of(statements), Kind::resource);
    RC_ASSERT(document.has_value());
    for (int i = 0; i < 20; ++i) {
        const auto r = *request();
        const Requester who =
            r.account.empty() ? Requester{.anonymous = true} : Requester{.account = r.account, .arn = ""};
        const std::string arn = r.arn();
        Requester named = who;
        if (!r.account.empty()) named.arn = arn;
        Lookup lookup = lookup_of(r.context);
        const Effect wanted = model(statements, r);
        const auto got = evaluate(
            *document, {.requester = named, .action = r.action, .resource = r.resource, .context = lookup});
        RC_LOG() << document_of(statements) << " " << r.account << " " << r.action << " " << r.resource;
        RC_ASSERT(got.effect == wanted);
        ++decided[static_cast<int>(wanted)];
    }
}

TEST(Evaluator, WasAskedForEveryEffect) {
    for (int count : decided) EXPECT_GT(count, 50);
}

}  // namespace
}  // namespace athanor::policy
