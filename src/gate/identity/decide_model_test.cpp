// Decisions against a slow, literal evaluator of random worlds: written along the flow chart of "Policy evaluation logic" (IAM user guide) and its tables
// of what limits which resource-based allow, over plain structs, with nothing compiled and nothing shared with gate/policy. A world is some documents
// about few actions, resources and people, so that they meet; when the two differ rapidcheck shrinks the world and names its seed.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "base/json.hpp"
#include "gate/identity/testing_decide.hpp"

namespace athanor::identity {
namespace {

using policy::Context;
using policy::Effect;
using Texts = std::vector<std::string>;

struct Condition {
    std::string op, value;  // of the one key "a:k"
};

struct Statement {
    bool allow = true, not_action = false, not_resource = false, not_principal = false;
    Texts actions, resources, principals;  // principals: of resources' documents
    std::optional<Condition> condition;
};
using Document = std::vector<Statement>;

struct World {
    std::string who, action, resource, owner;
    std::vector<Document> identity;
    std::optional<Document> boundary, bucket;
    std::optional<std::vector<Document>> session;
    std::optional<std::string> said;  // of a:k
    bool by_resource_only = false;
};

// ---- the literal evaluator

// The names by which the documents of resources may know who asks. A federated user goes by its issuer's too.
struct Names {
    std::string account, behind, itself;  // behind: the role, or the issuer
};

Names names_of(const std::string& who) {
    const std::string own = "111111111111", foreign = "222222222222";
    if (who == "root") return {own, "", "arn:aws:iam::111111111111:root"};
    if (who == "bob") return {own, "", "arn:aws:iam::111111111111:user/bob"};
    if (who == "run")
        return {own, "arn:aws:iam::111111111111:role/ml/trainer",
                "arn:aws:sts::111111111111:assumed-role/trainer/run-1"};
    if (who == "fay")
        return {own, "arn:aws:iam::111111111111:user/bob", "arn:aws:sts::111111111111:federated-user/fay"};
    if (who == "eve") return {foreign, "", "arn:aws:iam::222222222222:user/eve"};
    if (who == "evesroot") return {foreign, "", "arn:aws:iam::222222222222:root"};
    if (who == "evesrun")
        return {foreign, "arn:aws:iam::222222222222:role/visitor",
                "arn:aws:sts::222222222222:assumed-role/visitor/run-9"};
    return {};
}

bool is_root(const std::string& who) { return who == "root" || who == "evesroot"; }

// "*" at the end is anything.
bool fits(const std::string& pattern, const std::string& text) {
    if (!pattern.ends_with("*")) return pattern == text;
    return text.starts_with(pattern.substr(0, pattern.size() - 1));
}

bool holds(const std::optional<Condition>& condition, const std::optional<std::string>& said) {
    if (!condition) return true;
    if (condition->op == "Null") return (condition->value == "true") == !said;
    if (condition->op == "StringNotEquals") return !said || *said != condition->value;
    if (condition->op == "StringEqualsIfExists") return !said || *said == condition->value;
    return said && *said == condition->value;  // StringEquals
}

bool about(const Statement& s, const World& w) {
    bool action = false, resource = false;
    for (const auto& one : s.actions) action = action || fits(one, w.action);
    for (const auto& one : s.resources) resource = resource || fits(one, w.resource);
    return action != s.not_action && resource != s.not_resource && holds(s.condition, w.said);
}

bool has(const Texts& all, const std::string& text) {
    return !text.empty() && std::ranges::find(all, text) != all.end();
}

// Does a Deny of a resource's document mean who asks?
bool means(const Statement& s, const World& w) {
    const Names who = names_of(w.who);
    if (!s.not_principal)
        return has(s.principals, "*") || has(s.principals, who.account) || has(s.principals, who.behind) ||
               has(s.principals, who.itself);
    // "all of the names": account, role, session.
    const bool account = has(s.principals, who.account);
    if (is_root(w.who)) return !account;
    return !(account && (who.behind.empty() || has(s.principals, who.behind)) &&
             has(s.principals, who.itself));
}

enum class Answer { yes, no, denied };

Answer said_by(const Document& document, const World& w) {
    Answer out = Answer::no;
    for (const auto& s : document) {
        if (!about(s, w)) continue;
        if (!s.allow) return Answer::denied;
        out = Answer::yes;
    }
    return out;
}

Answer said_by(const std::vector<Document>& documents, const World& w) {
    Answer out = Answer::no;
    for (const auto& document : documents) {
        const Answer one = said_by(document, w);
        if (one == Answer::denied) return one;
        if (one == Answer::yes) out = one;
    }
    return out;
}

Effect model(const World& w) {
    const Names who = names_of(w.who);
    const bool anonymous = w.who == "nobody";
    const Answer identity = is_root(w.who) ? Answer::yes : said_by(w.identity, w);
    const Answer boundary = w.boundary ? said_by(*w.boundary, w) : Answer::yes;
    const Answer session = w.session ? said_by(*w.session, w) : Answer::yes;

    // 1. Is there an explicit deny?
    for (Answer one : {identity, boundary, session})
        if (one == Answer::denied) return Effect::deny;
    bool everyone = false, account = false, behind = false, itself = false;  // whom the resource allows
    if (w.bucket) {
        for (const auto& s : *w.bucket) {
            if (!about(s, w)) continue;
            if (!s.allow) {
                if (means(s, w)) return Effect::deny;
                continue;
            }
            everyone = everyone || has(s.principals, "*");
            account = account || has(s.principals, who.account);
            behind = behind || has(s.principals, who.behind);
            itself = itself || has(s.principals, who.itself);
        }
    }
    const bool resource = everyone || account || behind || itself;
    if (anonymous) return everyone ? Effect::allow : Effect::none;
    const bool within = boundary == Answer::yes && session == Answer::yes;

    // 2. Across accounts: both sides.
    if (who.account != w.owner)
        return resource && identity == Answer::yes && within ? Effect::allow : Effect::none;

    // 3. In one account: the resource's allow to the principal itself is limited by nothing but denies; that to everyone, or the role or issuer behind it, by
    // boundary and session; that to the account delegates to its identity-based policies.
    if (itself && !is_root(w.who)) return Effect::allow;
    if ((everyone || behind) && within) return Effect::allow;
    const bool by_identity = identity == Answer::yes && within;
    if (w.by_resource_only) return by_identity && resource ? Effect::allow : Effect::none;
    return by_identity ? Effect::allow : Effect::none;
}

// ---- the same for decide()

void write_texts(json::Writer& w, const Texts& texts) {
    w.begin_array();
    for (const auto& text : texts) w.string(text);
    w.end_array();
}

std::string text_of(const Document& document, bool of_resource) {
    json::Writer w;
    w.begin_object().key("Version").string("2012-10-17").key("Statement").begin_array();
    for (const auto& s : document) {
        w.begin_object().key("Effect").string(s.allow ? "Allow" : "Deny");
        if (of_resource) {
            w.key(s.not_principal ? "NotPrincipal" : "Principal").begin_object().key("AWS");
            write_texts(w, s.principals);
            w.end_object();
        }
        w.key(s.not_action ? "NotAction" : "Action");
        write_texts(w, s.actions);
        w.key(s.not_resource ? "NotResource" : "Resource");
        write_texts(w, s.resources);
        if (s.condition) {
            w.key("Condition").begin_object().key(s.condition->op).begin_object();
            w.key("a:k").string(s.condition->value).end_object().end_object();
        }
        w.end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}

std::vector<DocumentPtr> compiled(const std::vector<Document>& documents) {
    std::vector<DocumentPtr> out;
    for (const auto& one : documents)
        out.push_back(parse_document(text_of(one, false), policy::Kind::identity));
    return out;
}

gate::Verdict real(const World& w) {
    const auto identity = compiled(w.identity);
    const auto session = compiled(w.session.value_or(std::vector<Document>()));
    const auto boundary =
        w.boundary ? parse_document(text_of(*w.boundary, false), policy::Kind::identity) : nullptr;
    const auto bucket = w.bucket ? parse_document(text_of(*w.bucket, true), policy::Kind::resource) : nullptr;
    Context context;
    if (w.said) context["a:k"] = {*w.said};
    const policy::Lookup lookup = policy::lookup_of(context);
    const gate::Principal who = person(w.who);
    return decide({.who = who,
                   .action = w.action,
                   .resource = w.resource,
                   .owner = w.owner,
                   .resource_policy = bucket.get(),
                   .by_resource_only = w.by_resource_only,
                   .context = lookup},
                  {.everything = is_root(w.who),
                   .identity = identity,
                   .boundary = boundary.get(),
                   .narrowed = w.session.has_value(),
                   .session = session});
}

std::string shown(const World& w) {
    std::string out = w.who + " asks " + w.owner + " for " + w.action + " on " + w.resource +
                      (w.said ? ", a:k=" + *w.said : "") +
                      (w.by_resource_only ? ", by the resource only" : "");
    for (const auto& one : w.identity) out += "\n  identity " + text_of(one, false);
    if (w.boundary) out += "\n  boundary " + text_of(*w.boundary, false);
    if (w.session) {
        out += "\n  session";
        for (const auto& one : *w.session) out += " " + text_of(one, false);
    }
    if (w.bucket) out += "\n  resource " + text_of(*w.bucket, true);
    return out;
}

// ---- random worlds

template <class T>
rc::Gen<std::vector<T>> few(rc::Gen<T> gen, int least, int most) {
    return rc::gen::mapcat(rc::gen::inRange(least, most + 1), [gen](int size) {
        return rc::gen::container<std::vector<T>>(static_cast<std::size_t>(size), gen);
    });
}

rc::Gen<Statement> statement(bool of_resource) {
    auto action = rc::gen::element<std::string>("*", "s3:*", "s3:GetObject", "s3:PutObject");
    auto resource = rc::gen::element<std::string>("*", "arn:aws:s3:::b/*", "arn:aws:s3:::b/a");
    auto principal = rc::gen::element<std::string>(
        "*", "111111111111", "222222222222", "arn:aws:iam::111111111111:user/bob",
        "arn:aws:iam::111111111111:role/ml/trainer", "arn:aws:sts::111111111111:assumed-role/trainer/run-1",
        "arn:aws:sts::111111111111:federated-user/fay", "arn:aws:iam::222222222222:user/eve",
        "arn:aws:iam::222222222222:role/visitor", "arn:aws:sts::222222222222:assumed-role/visitor/run-9");
    auto condition = rc::gen::apply(
        [](int which, std::string value) -> std::optional<Condition> {
            switch (which) {
                case 0: return Condition{"StringEquals", value};
                case 1: return Condition{"StringNotEquals", value};
                case 2: return Condition{"StringEqualsIfExists", value};
                case 3: return Condition{"Null", value == "x" ? "true" : "false"};
                default: return std::nullopt;
            }
        },
        rc::gen::inRange(0, 12), rc::gen::element<std::string>("x", "y"));
    return rc::gen::apply(
        [of_resource](int flags, Texts actions, Texts resources, Texts principals,
                      std::optional<Condition> when) {
            Statement out{.allow = flags % 4 != 0,
                          .not_action = flags / 4 % 6 == 0,
                          .not_resource = flags / 24 % 6 == 0,
                          .actions = std::move(actions),
                          .resources = std::move(resources),
                          .principals = std::move(principals),
                          .condition = std::move(when)};
            out.not_principal = of_resource && !out.allow && flags / 144 % 2 == 0;
            if (out.not_principal) std::erase(out.principals, "*");
            if (out.not_principal && out.principals.empty()) out.principals = {"111111111111"};
            return out;
        },
        rc::gen::inRange(0, 288), few(action, 1, 2), few(resource, 1, 2),
        few(principal, 1, of_resource ? 5 : 1), condition);
}

rc::Gen<World> world() {
    auto document = [](bool of_resource) { return few(statement(of_resource), 1, 3); };
    auto optional = [](auto gen) {
        return rc::gen::map(rc::gen::maybe(std::move(gen)), [](auto maybe) {
            return maybe ? std::optional(std::move(*maybe)) : std::nullopt;
        });
    };
    return rc::gen::apply(
        [](std::string who, bool put, bool other, bool foreign, std::vector<Document> identity,
           std::optional<Document> boundary, std::optional<std::vector<Document>> session,
           std::optional<Document> bucket, std::optional<std::string> said, int only) {
            World out{.who = std::move(who),
                      .action = put ? "s3:PutObject" : "s3:GetObject",
                      .resource = other ? "arn:aws:s3:::b/z" : "arn:aws:s3:::b/a",
                      .owner = foreign ? "222222222222" : "111111111111",
                      .identity = std::move(identity),
                      .boundary = std::move(boundary),
                      .bucket = std::move(bucket),
                      .session = std::move(session),
                      .said = std::move(said),
                      .by_resource_only = only == 0};
            // A root has no documents, a user no session policies, a federated user always (be it none).
            if (is_root(out.who) || out.who == "nobody") {
                out.identity.clear();
                out.boundary.reset();
                out.session.reset();
            }
            if (out.who == "bob" || out.who == "eve") out.session.reset();
            if (out.who == "fay" && !out.session) out.session.emplace();
            return out;
        },
        rc::gen::element<std::string>("root", "bob", "bob", "run", "run", "fay", "eve", "evesrun", "evesroot",
                                      "nobody"),
        rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(), rc::gen::arbitrary<bool>(),
        few(document(false), 0, 2), optional(document(false)), optional(few(document(false), 1, 2)),
        optional(document(true)), optional(rc::gen::element<std::string>("x", "y")), rc::gen::inRange(0, 5));
}

int decided[3] = {};  // how often each effect came, so that the two cannot agree on nothing

RC_GTEST_PROP(DecisionModel, AgreesOnRandomWorlds, ()) {
    for (int i = 0; i < 50; ++i) {
        const World w = *world();
        const Effect wanted = model(w);
        const Effect got = real(w).effect;
        RC_LOG() << shown(w) << "\n  the chart says " << static_cast<int>(wanted) << ", decide "
                 << static_cast<int>(got) << "\n";
        RC_ASSERT(got == wanted);
        ++decided[static_cast<int>(wanted)];
    }
}

TEST(DecisionModel, WasAskedForEveryEffect) {
    for (int count : decided) EXPECT_GT(count, 200);
}

}  // namespace
}  // namespace athanor::identity
