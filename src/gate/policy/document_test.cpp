#include "gate/policy/document.hpp"

#include <gtest/gtest.h>

#include "gate/policy/testing_policy.hpp"

namespace athanor::policy {
namespace {

using What = Flaw::What;

Flaw flaw_of(std::string_view text, Kind kind = Kind::resource) {
    auto document = Document::parse(text, kind);
    if (document) throw std::runtime_error("nothing is wrong with " + std::string(text));
    return document.error();
}

// A bucket policy's statement with one element other than it should be; "" leaves it out.
std::string statement(std::string_view element, std::string_view value) {
    std::vector<std::pair<std::string_view, std::string_view>> elements = {
        {"Effect", R"("Allow")"},
        {"Principal", R"("*")"},
        {"Action", R"("s3:GetObject")"},
        {"Resource", R"("arn:aws:s3:::b/*")"}};
    std::string out;
    bool placed = false;
    auto add = [&](std::string_view name, std::string_view json) {
        if (!json.empty())
            out += (out.empty() ? "\"" : ",\"") + std::string(name) + "\":" + std::string(json);
    };
    for (auto [name, json] : elements) {
        placed = placed || name == element;
        add(name, name == element ? value : json);
    }
    if (!placed) add(element, value);
    return R"({"Version":"2012-10-17","Statement":[{)" + out + "}]}";
}

TEST(Document, HasStatementsAsTheyWereWritten) {
    auto document =
        Document::parse(R"({"Version":"2012-10-17","Id":"mine","Statement":{"Sid":"one","Effect":"Deny",
        "NotPrincipal":{"AWS":["111111111111","arn:aws:iam::111111111111:user/a/bob"],"Service":"logging.s3.amazonaws.com"},
        "NotAction":["s3:Get*","S3:PUTOBJECT"],"NotResource":"arn:aws:s3:::b/${aws:username}/*",
        "Condition":{"StringEquals":{"aws:SourceVpc":"vpc-1"},"NumericLessThan":{"s3:max-keys":10},"Bool":{"aws:SecureTransport":false}}}})",
                        Kind::resource);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->id(), "mine");
    const auto& only = document->statements().at(0);
    EXPECT_EQ(only.sid, "one");
    EXPECT_EQ(only.effect, Effect::deny);
    EXPECT_TRUE(only.principals.negated && only.actions.negated && only.resources.negated);
    EXPECT_EQ(only.principals.items.at(0),
              (PrincipalPattern{PrincipalPattern::Type::account, "111111111111"}));
    EXPECT_EQ(only.principals.items.at(1),
              (PrincipalPattern{PrincipalPattern::Type::arn, "arn:aws:iam::111111111111:user/a/bob"}));
    EXPECT_EQ(only.principals.items.at(2),
              (PrincipalPattern{PrincipalPattern::Type::service, "logging.s3.amazonaws.com"}));
    EXPECT_EQ(only.actions.items.at(1).text(), "S3:PUTOBJECT");
    EXPECT_EQ(only.resources.items.at(0).text(), "arn:aws:s3:::b/${aws:username}/*");
    EXPECT_EQ(only.conditions.size(), 3u);
    EXPECT_EQ(only.conditions.at(1).values(), std::vector<std::string>{"10"});
    EXPECT_EQ(only.conditions.at(2).values(), std::vector<std::string>{"false"});
    EXPECT_EQ(document->keys().names(), (std::vector<std::string>{"aws:username", "aws:sourcevpc",
                                                                  "s3:max-keys", "aws:securetransport"}));
}

TEST(Document, IsAnObjectOfKnownElements) {
    EXPECT_EQ(flaw_of(""), Flaw{What::not_an_object});
    EXPECT_EQ(flaw_of(" {}"), Flaw{What::not_an_object});
    EXPECT_EQ(flaw_of("[]"), Flaw{What::not_an_object});
    EXPECT_EQ(flaw_of("{"), Flaw{What::not_json});
    EXPECT_EQ(flaw_of("{} x"), Flaw{What::not_json});
    EXPECT_EQ(flaw_of("{}"), (Flaw{What::missing, "Statement"}));
    EXPECT_EQ(flaw_of(R"({"Statement":[]})"), (Flaw{What::empty, "Statement"}));
    EXPECT_EQ(flaw_of(R"({"Statement":["a"]})"), (Flaw{What::bad_type, "Statement"}));
    EXPECT_EQ(flaw_of(R"({"Statement":[],"statement":[]})"), (Flaw{What::unknown, "statement"}));
    EXPECT_EQ(flaw_of(R"({"Version":"2012-10-18","Statement":[]})"), Flaw{What::bad_version});
    EXPECT_EQ(flaw_of(R"({"Version":2012,"Statement":[]})"), Flaw{What::bad_version});
    EXPECT_EQ(flaw_of(R"({"Id":1,"Statement":[]})"), (Flaw{What::bad_type, "Id"}));
}

TEST(Document, NamesNothingTwice) {
    EXPECT_EQ(flaw_of(R"({"Version":"2012-10-17","Version":"2008-10-17","Statement":[]})"),
              Flaw{What::not_json});
    EXPECT_EQ(flaw_of(statement("Condition", R"({"Bool":{"a:b":"true"},"Bool":{"a:c":"true"}})")),
              Flaw{What::not_json});
    auto twice = R"({"Statement":[{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"},
                                   {"Sid":"a","Effect":"Deny","Action":"*","Resource":"*"}]})";
    EXPECT_EQ(flaw_of(twice, Kind::identity), (Flaw{What::repeated_sid, "a"}));
}

TEST(Document, ChecksEveryElementOfAStatement) {
    for (auto element : {"Effect", "Principal", "Action", "Resource"})
        EXPECT_EQ(flaw_of(statement(element, "")), (Flaw{What::missing, element}));
    EXPECT_EQ(flaw_of(statement("Effect", R"("allow")")), (Flaw{What::bad_effect, "allow"}));
    EXPECT_EQ(flaw_of(statement("Effect", "1")), (Flaw{What::bad_type, "Effect"}));
    EXPECT_EQ(flaw_of(statement("Sid", "1")), (Flaw{What::bad_type, "Sid"}));
    EXPECT_EQ(flaw_of(statement("Resources", R"("x")")), (Flaw{What::unknown, "Resources"}));
    EXPECT_EQ(flaw_of(statement("NotAction", R"("s3:Get*")")), (Flaw{What::prohibited, "NotAction"}));
    EXPECT_EQ(flaw_of(statement("NotPrincipal", R"("*")")), (Flaw{What::prohibited, "NotPrincipal"}));
    EXPECT_EQ(flaw_of(statement("Action", "[]")), (Flaw{What::empty, "Action"}));
    EXPECT_EQ(flaw_of(statement("Action", "[1]")), (Flaw{What::bad_type, "Action"}));
    for (auto action :
         {"GetObject", ":GetObject", "s3:", "s3:Get Object", "s*:Get", "", "s3:${aws:username}"})
        EXPECT_EQ(flaw_of(statement("Action", '"' + std::string(action) + '"')),
                  (Flaw{What::bad_action, action}));
    for (auto resource :
         {"b", "arn:aws:s3", "arn:aws:s3::b", "", "urn:aws:s3:::b", "arn:aws:s3:::b/${aws:username"})
        EXPECT_EQ(flaw_of(statement("Resource", '"' + std::string(resource) + '"')),
                  (Flaw{What::bad_resource, resource}));
    EXPECT_EQ(flaw_of(statement("Condition", R"({"StringIs":{"a:b":"c"}})")),
              (Flaw{What::bad_operator, "StringIs"}));
    EXPECT_EQ(flaw_of(statement("Condition", R"({"Bool":{"a:b":"c"}})")), (Flaw{What::bad_condition, "a:b"}));
    EXPECT_EQ(flaw_of(statement("Condition", R"({"Bool":{"a:b":[]}})")), (Flaw{What::bad_condition, "a:b"}));
    EXPECT_EQ(flaw_of(statement("Condition", R"({"Bool":{"a:b":{}}})")), (Flaw{What::bad_condition, "a:b"}));
    EXPECT_EQ(flaw_of(statement("Condition", R"({"Bool":{"":"true"}})")), (Flaw{What::bad_condition, ""}));
    EXPECT_EQ(flaw_of(statement("Condition", R"({"Bool":"true"})")), (Flaw{What::bad_type, "Condition"}));
    EXPECT_EQ(flaw_of(statement("Condition", "[]")), (Flaw{What::bad_type, "Condition"}));
}

TEST(Document, PrincipalsAreWhatTheyCanBe) {
    for (auto good :
         {R"({"AWS":"*"})", R"({"AWS":"111111111111"})", R"({"AWS":"arn:aws:iam::111111111111:root"})",
          R"({"AWS":["arn:aws:iam::111111111111:role/path/x","AROADBQP57FF2AEXAMPLE"]})",
          R"({"AWS":"arn:aws:sts::111111111111:assumed-role/r/s"})",
          R"({"AWS":"arn:aws:sts::111111111111:federated-user/f"})",
          R"({"CanonicalUser":"79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"})",
          R"({"Service":["ec2.amazonaws.com"],"Federated":"accounts.google.com"})",
          R"({"Federated":"arn:aws:iam::111111111111:oidc-provider/localhost:8080/realms/a"})",
          R"({"Federated":"arn:aws:iam::111111111111:oidc-provider/idp.example.com"})"})
        EXPECT_TRUE(Document::parse(statement("Principal", good), Kind::resource)) << good;
    for (auto bad : {"arn:aws:iam::111111111111:user/*", "arn:aws:iam::11111111111:root", "bob", "",
                     "arn:aws:iam::111111111111:group/g", "arn:aws:iam::111111111111:user/",
                     "arn:aws:sts::111111111111:assumed-role/r", "arn:aws:s3:::b",
                     "arn:aws:iam::111111111111", "arn:aws:iam::*:root", "arn:aws:iam::s3tenant1:root"}) {
        EXPECT_EQ(flaw_of(statement("Principal", R"({"AWS":")" + std::string(bad) + "\"}")),
                  (Flaw{What::bad_principal, bad}));
    }
    EXPECT_EQ(flaw_of(statement("Principal", R"("bob")")), (Flaw{What::bad_principal, "bob"}));
    EXPECT_EQ(flaw_of(statement("Principal", R"({"Service":"*"})")), (Flaw{What::bad_principal, "*"}));
    EXPECT_EQ(flaw_of(statement("Principal", R"({"CanonicalUser":"*"})")), (Flaw{What::bad_principal, "*"}));
    EXPECT_EQ(flaw_of(statement("Principal", R"({"Google":"a.b"})")), (Flaw{What::bad_principal, "a.b"}));
    EXPECT_EQ(flaw_of(statement("Principal", R"({"AWS":[1]})")), Flaw{What::bad_principal});
    EXPECT_EQ(flaw_of(statement("Principal", R"({"AWS":[]})")), (Flaw{What::empty, "Principal"}));
    EXPECT_EQ(flaw_of(statement("Principal", "{}")), (Flaw{What::empty, "Principal"}));
    EXPECT_EQ(flaw_of(statement("Principal", "[]")), Flaw{What::bad_principal});
}

TEST(Document, AllowWithNotPrincipalIsRefused) {
    auto text = R"({"Statement":{"Effect":"Allow","NotPrincipal":"*","Action":"*","Resource":"*"}})";
    EXPECT_EQ(flaw_of(text), Flaw{What::allows_others});
}

TEST(Document, OfAnIdentityOrATrustHasOtherElements) {
    auto whole = statement("Sid", R"("x")");
    EXPECT_EQ(flaw_of(whole, Kind::identity), (Flaw{What::prohibited, "Principal"}));
    EXPECT_EQ(flaw_of(whole, Kind::trust), (Flaw{What::prohibited, "Resource"}));
    EXPECT_TRUE(Document::parse(statement("Principal", ""), Kind::identity));
    EXPECT_TRUE(Document::parse(statement("Resource", ""), Kind::trust));
}

}  // namespace
}  // namespace athanor::policy
