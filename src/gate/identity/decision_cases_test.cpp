// The cases of decision_cases.json, whose head says how they are written: what AWS documents, with the page and the rule of each.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "base/json.hpp"
#include "gate/accounts.hpp"
#include "gate/identity/testing_decide.hpp"

namespace athanor::identity {
namespace {

using policy::Context;
using policy::Effect;

std::string written(std::string_view text) {
    json::Writer w;
    w.string(text);
    return std::move(w).take();
}

// "account" and "role" are of 111111111111.
std::string principal_element(std::string_view name) {
    if (name == "*") return "\"*\"";
    std::string arn = name == "account" ? person("root").arn
                      : name == "role"  ? person("run").role_arn
                                        : person(name).arn;
    return R"({"AWS":)" + written(arn) + "}";
}

// "Deny s3:GetObject on arn:aws:s3:::data/* to bob".
std::string statement_of(std::string_view text) {
    std::istringstream words{std::string(text)};
    std::string effect, word, action = "*", resource = "*", principal;
    words >> effect;
    while (words >> word) {
        if (word == "on")
            words >> resource;
        else if (word == "to")
            words >> principal;
        else
            action = word;
    }
    std::string out = R"({"Effect":)" + written(effect) + R"(,"Action":)" + written(action) +
                      R"(,"Resource":)" + written(resource);
    if (!principal.empty()) out += R"(,"Principal":)" + principal_element(principal);
    return out + "}";
}

std::string statement_of(json::Value value) {
    if (auto text = value.string()) return statement_of(*text);
    std::string out = value.text();
    out.pop_back();
    auto unsaid = [&](std::string_view element, std::string_view otherwise) {
        if (value[element].exists() || value["Not" + std::string(element)].exists()) return;
        out += (out.size() > 1 ? "," : "") + written(element) + ":" + written(otherwise);
    };
    unsaid("Effect", "Allow");
    unsaid("Action", "*");
    unsaid("Resource", "*");
    out += "}";
    constexpr std::string_view kCanonical = "CANONICAL-OF-";  // and 12 digits
    if (auto at = out.find(kCanonical); at != std::string::npos)
        out.replace(at, kCanonical.size() + 12, gate::canonical_id(out.substr(at + kCanonical.size(), 12)));
    return out;
}

DocumentPtr document_of(json::Value statements, policy::Kind kind, std::string_view version) {
    if (!statements.exists() || statements.size() == 0) return nullptr;
    std::string out = "{";
    if (!version.empty()) out += R"("Version":)" + written(version) + ",";
    out += R"("Statement":[)";
    std::string comma;
    statements.for_each_element([&](json::Value one) {
        out += comma + statement_of(one);
        comma = ",";
    });
    return parse_document(out + "]}", kind);
}

policy::Values values_of(json::Value value) {
    policy::Values out;
    if (value.kind() == json::Kind::array)
        value.for_each_element([&](json::Value one) { out.emplace_back(one.string_or("")); });
    else
        out.emplace_back(value.string_or(""));
    return out;
}

struct Asked {
    gate::Principal who = person("bob");
    std::string action = "s3:GetObject", resource = "arn:aws:s3:::data/raw/a.csv", owner{kOwn};
    std::vector<DocumentPtr> identity, session;
    DocumentPtr boundary, bucket;
    bool narrowed = false, key = false;
    Context context;

    gate::Verdict answer() const {
        const policy::Lookup lookup = policy::lookup_of(context);
        return decide({.who = who,
                       .action = action,
                       .resource = resource,
                       .owner = owner,
                       .resource_policy = bucket.get(),
                       .by_resource_only = key,
                       .context = lookup},
                      {.everything = who.kind == gate::PrincipalKind::root,
                       .identity = identity,
                       .boundary = boundary.get(),
                       .narrowed = narrowed,
                       .session = session});
    }
};

Asked asked_by(json::Value in) {
    const std::string version = in["version"].string_or("2012-10-17");
    Asked out;
    out.who = person(in["who"].string_or("bob"));
    out.action = in["action"].string_or(out.action);
    out.resource = in["resource"].string_or(out.resource);
    out.owner = in["owner"].string_or(out.owner);
    for (auto name : {"identity", "also"}) {
        if (auto document = document_of(in[name], policy::Kind::identity, version))
            out.identity.push_back(std::move(document));
    }
    out.boundary = document_of(in["boundary"], policy::Kind::identity, version);
    out.narrowed = in["session"].exists();
    if (auto document = document_of(in["session"], policy::Kind::identity, version))
        out.session.push_back(std::move(document));
    out.bucket = document_of(in["bucket"], policy::Kind::resource, version);
    out.key = in["key"].boolean_or(false);
    in["context"].for_each_member(
        [&](std::string_view key, json::Value value) { out.context.emplace(key, values_of(value)); });
    return out;
}

std::string name_of(Effect effect) {
    return effect == Effect::allow ? "allow" : effect == Effect::deny ? "deny" : "none";
}

std::string name_of(gate::Ground ground) {
    switch (ground) {
        case gate::Ground::identity: return "identity";
        case gate::Ground::boundary: return "boundary";
        case gate::Ground::session: return "session";
        case gate::Ground::resource: return "resource";
        case gate::Ground::nothing: break;
    }
    return "nothing";
}

// Of a table's row: is what the policy says met?
Effect of_condition(json::Value row) {
    Asked asked;
    const std::string one =
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{)" +
        written(row.at(1).string_or("")) + R"(:{"a:key":)" + row.at(2).text() + "}}}}";
    asked.identity.push_back(parse_document(one, policy::Kind::identity));
    if (!row.at(3).is_null()) asked.context.emplace("a:key", values_of(row.at(3)));
    return asked.answer().effect;
}

Effect of_pattern(json::Value row, std::string_view element) {
    Asked asked;
    const bool action = element == "Action";
    const std::string one = std::string(R"({"Version":"2012-10-17","Statement":{"Effect":"Allow",)") +
                            (action ? R"("Resource":"*",)" : R"("Action":"*",)") + written(element) + ":" +
                            row.at(1).text() + "}}";
    asked.identity.push_back(parse_document(one, policy::Kind::identity));
    (action ? asked.action : asked.resource) = row.at(2).string_or("");
    return asked.answer().effect;
}

int run(json::Value group) {
    int count = 0;
    EXPECT_FALSE(group["from"].string_or("").empty());
    SCOPED_TRACE(group["from"].string_or(""));
    auto each = [&](std::string_view table, auto&& decided) {
        group[table].for_each_element([&](json::Value row) {
            ++count;
            try {
                decided(row);
            } catch (const std::runtime_error& wrong) {
                ADD_FAILURE() << wrong.what() << " in " << row.text();
            }
        });
    };
    each("cases", [](json::Value one) {
        const auto verdict = asked_by(one).answer();
        EXPECT_FALSE(one["rule"].string_or("").empty());
        EXPECT_EQ(name_of(verdict.effect), one["gives"].string_or("?")) << one["rule"].string_or("");
        if (one["by"].exists())
            EXPECT_EQ(name_of(verdict.ground), one["by"].string_or("")) << one["rule"].string_or("");
    });
    each("conditions", [](json::Value row) {
        EXPECT_EQ(of_condition(row) == Effect::allow, *row.at(4).boolean()) << row.at(0).string_or("");
    });
    each("patterns", [&](json::Value row) {
        EXPECT_EQ(of_pattern(row, group["element"].string_or("")) == Effect::allow, *row.at(3).boolean())
            << row.at(0).string_or("");
    });
    return count;
}

TEST(Decisions, AreAsAwsDocumentsThem) {
    std::ifstream file(DECISION_CASES);
    std::stringstream text;
    text << file.rdbuf();
    auto document = json::parse(text.str());
    ASSERT_TRUE(document) << DECISION_CASES;
    int count = 0;
    document->root()["groups"].for_each_element([&](json::Value group) { count += run(group); });
    EXPECT_GE(count, 400);
}

}  // namespace
}  // namespace athanor::identity
