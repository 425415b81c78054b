#include "telemetry/filter_pattern.hpp"

#include <gtest/gtest.h>

namespace athanor::telemetry {
namespace {

bool matches(std::string_view pattern, std::string_view message) {
    auto parsed = FilterPattern::parse(pattern);
    EXPECT_TRUE(parsed) << pattern << ": " << (parsed ? "" : parsed.error().message);
    return parsed && parsed->matches(message);
}

TEST(FilterPattern, terms_phrases_options_and_exclusions) {
    EXPECT_TRUE(matches("", "anything"));
    EXPECT_TRUE(matches("ERROR code", "code 7: ERROR"));
    EXPECT_FALSE(matches("ERROR code", "ERROR"));
    EXPECT_FALSE(matches("ERROR", "error"));
    EXPECT_TRUE(matches("?ERROR ?WARN", "a WARN"));
    EXPECT_FALSE(matches("?ERROR ?WARN", "INFO"));
    EXPECT_TRUE(matches("?ERROR ?WARN REQUEST", "INFO REQUEST")) << "options beside others say nothing";
    EXPECT_FALSE(matches("?ERROR ?WARN REQUEST", "ERROR"));
    EXPECT_FALSE(matches("ERROR -retry", "ERROR, will retry"));
    EXPECT_TRUE(matches("-retry", "ERROR"));
    EXPECT_FALSE(matches("-\"will retry\"", "ERROR, will retry"));
    EXPECT_TRUE(matches("\"exit \\\"1\\\"\"", "exit \"1\""));
    EXPECT_TRUE(matches("%ERR[0-9]+%", "an ERR42"));
    EXPECT_FALSE(matches("%^ERR[0-9]+%", "an ERR42"));
    EXPECT_TRUE(matches("an -%ERR[a-z]%", "an ERR42"));
}

TEST(FilterPattern, JSON_members_are_compared) {
    constexpr std::string_view kEvent =
        R"({"eventType":"UpdateTrail","ip":"123.123.4.5","ms":10.5,"code":404,"text":"404","ok":true,"no":null,
            "user":{"name":"anna","a.b":1},"list":[{"k":"x","n":1},{"k":"y","n":5}],"tags":["a","b"]})";
    struct Case {
        std::string_view pattern;
        bool expected;
    };
    for (const Case& one : std::initializer_list<Case>{
             {R"({ $.eventType = "UpdateTrail" })", true},
             {R"({$.eventType=UpdateTrail})", true},
             {R"({ $.eventType = "*Trail" })", true},
             {R"({ $.eventType = "Up*ra*" })", true},
             {R"({ $.eventType = "Trail" })", false},
             {R"({ $.eventType != "UpdateTrail" })", false},
             {R"({ $.ip != 123.123.* })", false},
             {R"({ $.ip != 10.* })", true},
             {R"({ $.ip = %123\.123\.[0-9]\.[0-9]% })", true},
             {R"({ $.ms > 10 })", true},
             {R"({ $.ms >= 10.5 })", true},
             {R"({ $.ms < 1.05e1 })", false},
             {R"({ $.ms <= 10.5 })", true},
             {R"({ $.code = 404 })", true},
             {R"({ $.code = 404.0 })", true},
             {R"({ $.code = 4* })", true},
             {R"({ $.code = "404" })", false},
             {R"({ $.code != 404 })", false},
             {R"({ $.text = "404" })", true},
             {R"({ $.ok IS TRUE })", true},
             {R"({ $.ok IS FALSE })", false},
             {R"({ $.ok = true })", true},
             {R"({ $.no IS NULL })", true},
             {R"({ $.ok IS NULL })", false},
             {R"({ $.none IS NULL })", false},
             {R"({ $.none NOT EXISTS })", true},
             {R"({ $.no NOT EXISTS })", false},
             {R"({ $.none = 1 })", false},
             {R"({ $.none != 1 })", false},
             {R"({ $.user.name = anna })", true},
             {R"({ $.user.['a.b'] = 1 })", true},
             {R"({ $.user = anna })", false},
             {R"({ $.list[1].k = "y" })", true},
             {R"({ $.list[2].k = "y" })", false},
             {R"({ $.list[*].n > 4 })", true},
             {R"({ $.list[*].n > 5 })", false},
             {R"({ $.tags[*] = b })", true},
             {R"({ $.tags[0] NOT EXISTS })", false},
             {R"({ $.tags[2] NOT EXISTS })", true},
             {R"({ ($.code = 404) && ($.ms > 100 || $.ok IS TRUE) })", true},
             {R"({ $.code = 404 && $.ms > 100 || $.ok IS TRUE })", true},
             {R"({ $.code = 404 && ($.ms > 100 || $.ok IS FALSE) })", false},
             {R"({ $.ok IS TRUE||$.ms>100&&$.code=1 })", true},
         })
        EXPECT_EQ(matches(one.pattern, kEvent), one.expected) << one.pattern;
    EXPECT_FALSE(matches("{ $.a NOT EXISTS }", "no JSON"));
    EXPECT_FALSE(matches("{ $.a NOT EXISTS }", "{\"a\":"));
    EXPECT_FALSE(matches("{ $.a NOT EXISTS }", "[1]"));
}

TEST(FilterPattern, columns_are_compared) {
    constexpr std::string_view kLine =
        "127.0.0.1 Prod frank [10/Oct/2000:13:25:15 -0700] \"GET /index.html HTTP/1.0\" 404 1534";
    struct Case {
        std::string_view pattern;
        bool expected;
    };
    for (const Case& one : std::initializer_list<Case>{
             {"[ip, server, user, time, request, status, bytes]", true},
             {"[ip, server, user, time, request, status]", false},
             {"[ip, server, user, time, request, status = 4*, bytes > 1000]", true},
             {"[ip, server, user, time, request, status = 4*, bytes > 2000]", false},
             {"[ip=127.0.0.1,server,user,time,request=*.html*,status,bytes]", true},
             {"[ip = %127\\.0\\.0\\.[1-9]%, server, user, time, request, status, bytes]", true},
             {"[ip, server, user = \"frank\", time, request = \"GET /index.html HTTP/1.0\", status, bytes]",
              true},
             {"[..., status = 404 || status = 410, bytes]", true},
             {"[..., status = 403 || status = 410, bytes]", false},
             {"[ip, server != Test && server != Beta, ...]", true},
             {"[ip, (server = Test || server = Prod), ...]", true},
             {"[ip, ..., bytes >= 1534]", true},
             {"[..., time = 10/Oct*, request, status, bytes]", true},
             {"[a, b, c, d, e, f, g, ...]", true},
             {"[a, b, c, d, e, f, g, h, ...]", false},
             {"[...]", true},
         })
        EXPECT_EQ(matches(one.pattern, kLine), one.expected) << one.pattern;
    EXPECT_FALSE(matches("[a]", ""));
    EXPECT_TRUE(matches("[a, b]", "\"open b"));
}

TEST(FilterPattern, what_metric_filters_take_from_messages) {
    auto taken = [](std::string_view pattern, std::string_view selector, std::string_view message) {
        auto parsed = FilterPattern::parse(pattern);
        return parsed && parsed->names(selector) ? parsed->extract(selector, message).value_or("(none)")
                                                 : "(no)";
    };
    EXPECT_EQ(taken("{ $.a NOT EXISTS }", "$.b.c[1]", R"({"b":{"c":[1,2.5]}})"), "2.5");
    EXPECT_EQ(taken("{ $.a NOT EXISTS }", "$.b", R"({"b":"x y"})"), "x y");
    EXPECT_EQ(taken("{ $.a NOT EXISTS }", "$.b", R"({"b":{}})"), "(none)");
    EXPECT_EQ(taken("{ $.a NOT EXISTS }", "$.c", R"({"b":{}})"), "(none)");
    EXPECT_EQ(taken("{ $.a NOT EXISTS }", "$b", R"({"b":1})"), "(no)");
    EXPECT_EQ(taken("{ $.a NOT EXISTS }", "$.b c", R"({"b":1})"), "(no)");
    EXPECT_EQ(taken("[ip, ..., status, bytes]", "$bytes", "127.0.0.1 - - 200 17"), "17");
    EXPECT_EQ(taken("[ip, ..., status, bytes]", "$ip", "127.0.0.1 - - 200 17"), "127.0.0.1");
    EXPECT_EQ(taken("[ip, ..., status, bytes]", "$none", "127.0.0.1 - - 200 17"), "(no)");
    EXPECT_EQ(taken("ERROR", "$.a", "ERROR"), "(no)");
}

TEST(FilterPattern, mistakes_are_refused) {
    for (std::string_view pattern : {"\"open",
                                     "-",
                                     "%(a)%",
                                     "%[%",
                                     "{",
                                     "{ }",
                                     "{ $.a }",
                                     "{ $.a = }",
                                     "{ $.a = 1",
                                     "{ $.a = 1 } x",
                                     "{ a = 1 }",
                                     "{ $ = 1 }",
                                     "{ $. = 1 }",
                                     "{ $.a[x] = 1 }",
                                     "{ $.a[1 = 1 }",
                                     "{ $.a[99999999999999999999] = 1 }",
                                     "{ $.a > x }",
                                     "{ $.a > \"1\" }",
                                     "{ $.a IS WRONG }",
                                     "{ $.a EXISTS }",
                                     "{ $.a NOT }",
                                     "{ ($.a = 1 }",
                                     "{ $.a = 1 && }",
                                     "{ $.a = 1 & $.b = 2 }",
                                     "{ $.a = \"x }",
                                     "{ $.a = %x }",
                                     "{ $.a ISNULL }",
                                     "[",
                                     "[]",
                                     "[a",
                                     "[a,]",
                                     "[a] b",
                                     "[a, ..., b, ...]",
                                     "[a = 1 && b = 2]",
                                     "[a <> 1]",
                                     "[a IS NULL]",
                                     "[(a = 1]"}) {
        auto parsed = FilterPattern::parse(pattern);
        EXPECT_FALSE(parsed) << pattern;
        if (!parsed) {
            EXPECT_EQ(parsed.error().code, "InvalidParameterException");
        }
    }
    EXPECT_TRUE(
        FilterPattern::parse("{ " + std::string(500, '(') + "$.a = 1" + std::string(500, ')') + " }"));
}

}  // namespace
}  // namespace athanor::telemetry
