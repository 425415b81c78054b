// What a bucket's documents may say and what follows from them: the pure half. The operations are driven by tests/clients/s3_configuration_suite.py.
#include <gtest/gtest.h>

#include "services/s3/cors.hpp"
#include "services/s3/lifecycle.hpp"

namespace athanor::s3 {
namespace {

using namespace api::s3;

TEST(Cors, APatternHasOneStar) {
    EXPECT_TRUE(matches_pattern("*", "", false));
    EXPECT_TRUE(matches_pattern("https://*.example.com", "https://a.b.example.com", false));
    EXPECT_FALSE(matches_pattern("https://*.example.com", "https://example.com", false));
    EXPECT_FALSE(matches_pattern("ab*ba", "aba", false));  // head and tail do not share a letter
    EXPECT_FALSE(matches_pattern("Abc", "abc", false));
    EXPECT_TRUE(matches_pattern("X-Amz-*", "x-amz-date", true));
    EXPECT_FALSE(matches_pattern("abc", "abcd", false));
}

TEST(Cors, TheFirstRuleThatFitsCounts) {
    std::vector<CORSRule> rules(3);
    rules[0] = {.id = "1", .allowed_methods = {"PUT"}, .allowed_origins = {"https://a"}};
    rules[1] = {.id = "2",
                .allowed_headers = std::vector<std::string>{"x-*"},
                .allowed_methods = {"PUT"},
                .allowed_origins = {"https://a"}};
    rules[2] = {.id = "3", .allowed_methods = {"GET", "PUT"}, .allowed_origins = {"*"}};
    auto found = [&](CrossOriginRequest wanted) {
        const auto* rule = find_rule(rules, wanted);
        return rule ? *rule->id : "none";
    };
    EXPECT_EQ(found({"https://a", "PUT", {}}), "1");
    EXPECT_EQ(found({"https://a", "PUT", {"X-Date"}}), "2");
    EXPECT_EQ(found({"https://a", "PUT", {"X-Date", "other"}}), "none");
    EXPECT_EQ(found({"https://b", "GET", {}}), "3");
    EXPECT_EQ(found({"https://b", "DELETE", {}}), "none");
}

std::string refusal(const CORSRule& rule) {
    auto checked = check_cors({.cors_rules = {rule}});
    return checked ? "" : checked.error().code;
}

TEST(Cors, RulesAreCheckedWhenTheyArePut) {
    EXPECT_EQ(refusal({.allowed_methods = {"GET"}, .allowed_origins = {"*"}}), "");
    EXPECT_EQ(refusal({.allowed_methods = {"PATCH"}, .allowed_origins = {"*"}}), "InvalidRequest");
    EXPECT_EQ(refusal({.allowed_methods = {"get"}, .allowed_origins = {"*"}}), "InvalidRequest");
    EXPECT_EQ(refusal({.allowed_methods = {"GET"}, .allowed_origins = {"*.*"}}), "InvalidRequest");
    EXPECT_EQ(refusal({.allowed_methods = {}, .allowed_origins = {"*"}}), "MalformedXML");
    EXPECT_EQ(refusal({.allowed_methods = {"GET"}, .allowed_origins = {}}), "MalformedXML");
    EXPECT_EQ(refusal({.allowed_methods = {"GET"},
                       .allowed_origins = {"*"},
                       .expose_headers = std::vector<std::string>{"x-*"}}),
              "InvalidRequest");
    EXPECT_EQ(check_cors({}).error().code, "MalformedXML");
    EXPECT_EQ(check_cors({.cors_rules = std::vector<CORSRule>(101)}).error().code, "MalformedXML");
}

LifecycleRule plain() {
    LifecycleRule rule{.status = "Enabled"};
    rule.filter.emplace();
    rule.expiration.emplace().days = 1;
    return rule;
}

template <class Change>
std::string refusal_of(Change change) {
    LifecycleRule rule = plain();
    change(rule);
    BucketLifecycleConfiguration all{.rules = {rule}};
    auto checked = complete_and_check(all, "seed");
    return checked ? "" : checked.error().code;
}

TEST(LifecycleDocument, AWrongRuleIsRefusedInAwssWords) {
    auto because = [](auto change) { return refusal_of(change); };
    EXPECT_EQ(because([](auto&) {}), "");
    EXPECT_EQ(because([](auto& rule) { rule.status = "enabled"; }), "MalformedXML");
    EXPECT_EQ(because([](auto& rule) { rule.filter.reset(); }), "MalformedXML");
    EXPECT_EQ(because([](auto& rule) { rule.prefix = ""; }), "MalformedXML");  // beside a filter
    EXPECT_EQ(because([](auto& rule) { rule.expiration.reset(); }), "InvalidRequest");
    EXPECT_EQ(because([](auto& rule) { rule.expiration->days = 0; }), "InvalidArgument");
    EXPECT_EQ(because([](auto& rule) { rule.expiration->date = from_epoch_seconds(0); }), "MalformedXML");
    EXPECT_EQ(because([](auto& rule) { rule.expiration = {.date = from_epoch_seconds(3600)}; }),
              "InvalidArgument");
    EXPECT_EQ(because([](auto& rule) { rule.expiration = {.date = from_epoch_seconds(86400)}; }), "");
    EXPECT_EQ(because([](auto& rule) { rule.id = std::string(256, 'x'); }), "InvalidArgument");
    EXPECT_EQ(because([](auto& rule) { rule.filter->prefix = "a", rule.filter->object_size_less_than = 5; }),
              "MalformedXML");
    EXPECT_EQ(because([](auto& rule) {
                  rule.filter->and_ = {.object_size_greater_than = 5, .object_size_less_than = 5};
              }),
              "InvalidRequest");
    EXPECT_EQ(
        because([](auto& rule) { rule.filter->and_ = {.tags = std::vector<Tag>{{"k", "1"}, {"k", "2"}}}; }),
        "InvalidRequest");
    EXPECT_EQ(because([](auto& rule) {
                  rule.filter->tag = {"k", "v"};
                  rule.abort_incomplete_multipart_upload.emplace().days_after_initiation = 1;
              }),
              "InvalidRequest");
    EXPECT_EQ(because([](auto& rule) { rule.abort_incomplete_multipart_upload.emplace(); }),
              "InvalidArgument");
    EXPECT_EQ(because([](auto& rule) { rule.noncurrent_version_expiration.emplace(); }), "MalformedXML");
    EXPECT_EQ(because([](auto& rule) {
                  rule.noncurrent_version_expiration = {.noncurrent_days = 1,
                                                        .newer_noncurrent_versions = 101};
              }),
              "InvalidArgument");
}

TEST(LifecycleDocument, TransitionsAreCheckedWhenTheyArePut) {
    using Steps = std::vector<Transition>;
    auto because = [](Steps steps, std::optional<LifecycleExpiration> end = {}) {
        LifecycleRule rule = plain();
        rule.transitions = std::move(steps);
        rule.expiration = std::move(end);
        BucketLifecycleConfiguration all{.rules = {rule}};
        auto checked = complete_and_check(all, "seed");
        return checked ? "" : checked.error().code;
    };
    const Timestamp midnight = from_epoch_seconds(86400);
    auto after = [](std::int64_t days, const char* to) {
        return Transition{.days = days, .storage_class = to};
    };
    auto on = [](Timestamp date, const char* to) { return Transition{.date = date, .storage_class = to}; };
    EXPECT_EQ(because({after(0, "GLACIER")}), "");
    EXPECT_EQ(because({after(30, "STANDARD_IA"), after(60, "GLACIER"), after(61, "DEEP_ARCHIVE")}), "");
    EXPECT_EQ(because({on(midnight, "INTELLIGENT_TIERING")}), "");
    EXPECT_EQ(because({{.storage_class = "GLACIER"}}), "MalformedXML");
    EXPECT_EQ(because({{.days = 1}}), "MalformedXML");
    EXPECT_EQ(because({{.date = midnight, .days = 1, .storage_class = "GLACIER"}}), "MalformedXML");
    EXPECT_EQ(because({after(1, "STANDARD")}), "MalformedXML");
    EXPECT_EQ(because({after(1, "EXPRESS_ONEZONE")}), "MalformedXML");
    EXPECT_EQ(because({after(-1, "GLACIER")}), "InvalidArgument");
    EXPECT_EQ(because({after(29, "ONEZONE_IA")}), "InvalidArgument");
    EXPECT_EQ(because({after(30, "STANDARD_IA"), after(59, "GLACIER")}), "InvalidArgument");
    EXPECT_EQ(because({after(9, "GLACIER_IR"), after(9, "GLACIER")}), "InvalidArgument");
    EXPECT_EQ(because({after(9, "GLACIER"), after(10, "GLACIER")}), "InvalidRequest");
    EXPECT_EQ(because({after(9, "GLACIER"), on(midnight, "DEEP_ARCHIVE")}), "InvalidRequest");
    EXPECT_EQ(because({on(from_epoch_seconds(1), "GLACIER")}), "InvalidArgument");
    EXPECT_EQ(because({after(9, "GLACIER")}, LifecycleExpiration{.days = 9}), "InvalidArgument");
    EXPECT_EQ(because({after(9, "GLACIER")}, LifecycleExpiration{.days = 10}), "");
    EXPECT_EQ(because({after(9, "GLACIER")}, LifecycleExpiration{.date = midnight}), "InvalidRequest");
}

TEST(LifecycleDocument, TransitionsBecomeRules) {
    LifecycleRule rule = plain();
    rule.expiration.reset();
    rule.transitions = std::vector<Transition>{{.days = 7, .storage_class = "GLACIER_IR"}};
    rule.noncurrent_version_transitions = std::vector<NoncurrentVersionTransition>{
        {.noncurrent_days = 3, .storage_class = "GLACIER", .newer_noncurrent_versions = 2}};
    auto rules = rules_of({.rules = {rule}}, std::chrono::hours(24)).rules;
    ASSERT_EQ(rules.size(), 1u);
    EXPECT_EQ(rules[0].transitions.at(0).storage_class, "GLACIER_IR");
    EXPECT_EQ(rules[0].transitions.at(0).days, 7);
    EXPECT_EQ(rules[0].noncurrent_transitions.at(0).days, 3);
    EXPECT_EQ(rules[0].noncurrent_transitions.at(0).newer_noncurrent, 2);
}

TEST(LifecycleDocument, IdsAreGivenAndAreDifferent) {
    BucketLifecycleConfiguration all{.rules = {plain(), plain()}};
    ASSERT_TRUE(complete_and_check(all, "seed"));
    EXPECT_NE(*all.rules[0].id, *all.rules[1].id);
    all.rules[1].id = all.rules[0].id;
    EXPECT_EQ(complete_and_check(all, "seed").error().code, "InvalidArgument");
}

TEST(LifecycleDocument, OnlyEnabledRulesAct) {
    LifecycleRule off = plain();
    off.status = "Disabled";
    LifecycleRule on = plain();
    on.id = "a b";
    on.filter->and_ = {.prefix = "p/", .tags = std::vector<Tag>{{"k", "v"}}, .object_size_greater_than = 3};
    auto rules = rules_of({.rules = {off, on}}, std::chrono::hours(24));
    ASSERT_EQ(rules.rules.size(), 1u);
    EXPECT_EQ(rules.rules[0].prefix, "p/");
    Timestamp came = from_epoch_seconds(1767225600 + 60);  // 2026-01-01T00:01:00Z
    EXPECT_EQ(expiration_of(rules, "p/x", 4, came, {{"k", "v"}}),
              "expiry-date=\"Sat, 03 Jan 2026 00:00:00 GMT\", rule-id=\"a%20b\"");
    EXPECT_EQ(expiration_of(rules, "p/x", 3, came, {{"k", "v"}}), std::nullopt);
    EXPECT_EQ(expiration_of(rules, "p/x", 4, came, {}), std::nullopt);
    EXPECT_EQ(expiration_of(rules, "q", 4, came, {{"k", "v"}}), std::nullopt);
}

}  // namespace
}  // namespace athanor::s3
