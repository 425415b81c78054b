#include "gate/policy/condition.hpp"

#include <gtest/gtest.h>

#include "gate/policy/testing_policy.hpp"

namespace athanor::policy {
namespace {

struct Case {
    std::string_view rule;
    std::string_view op;
    std::vector<std::string> wanted;
    std::optional<Values> actual;  // of the key "k"; nullopt: missing
    bool holds;
};

bool holds(std::string_view op, const std::vector<std::string>& wanted, const std::optional<Values>& actual,
           const Context& more = {}) {
    Keys keys;
    auto parsed = Operator::parse(op);
    if (!parsed) throw std::runtime_error("no operator " + std::string(op));
    auto condition = Condition::compile(*parsed, "k", wanted, true, keys);
    if (!condition) throw std::runtime_error("bad values of " + std::string(op));
    Context context = more;
    if (actual) context["k"] = *actual;
    Lookup lookup = lookup_of(context);
    return condition->holds(Facts(keys, lookup));
}

const std::optional<Values> kMissing;

Values one(std::string value) { return {std::move(value)}; }

const std::vector<Case> kCases = {
    {"equal text", "StringEquals", {"a"}, one("a"), true},
    {"case counts", "StringEquals", {"a"}, one("A"), false},
    {"any of the values", "StringEquals", {"a", "b"}, one("b"), true},
    {"a star is a star in Equals", "StringEquals", {"a*"}, one("ab"), false},
    {"a star is a star in Equals", "StringEquals", {"a*"}, one("a*"), true},
    {"missing is not equal", "StringEquals", {"a"}, kMissing, false},
    {"missing passes IfExists", "StringEqualsIfExists", {"a"}, kMissing, true},
    {"present is compared by IfExists", "StringEqualsIfExists", {"a"}, one("b"), false},
    {"none of the values", "StringNotEquals", {"a", "b"}, one("c"), true},
    {"one of the values", "StringNotEquals", {"a", "b"}, one("b"), false},
    {"missing passes a negated operator", "StringNotEquals", {"a"}, kMissing, true},
    {"missing passes a negated IfExists", "StringNotEqualsIfExists", {"a"}, kMissing, true},
    {"an empty text is a text", "StringEquals", {""}, one(""), true},
    {"case does not count", "StringEqualsIgnoreCase", {"aB"}, one("Ab"), true},
    {"case does not count", "StringNotEqualsIgnoreCase", {"aB"}, one("Ab"), false},
    {"like with a star", "StringLike", {"a*c"}, one("abbbc"), true},
    {"a star may be nothing", "StringLike", {"a*c"}, one("ac"), true},
    {"like with a question mark", "StringLike", {"a?c"}, one("abc"), true},
    {"a question mark is not nothing", "StringLike", {"a?c"}, one("ac"), false},
    {"a question mark is a character", "StringLike", {"a?c"}, one("aéc"), true},
    {"a question mark is one character", "StringLike", {"a?c"}, one("aééc"), false},
    {"like is case-sensitive", "StringLike", {"A*"}, one("ab"), false},
    {"a star alone fits an empty text", "StringLike", {"*"}, one(""), true},
    {"a star alone does not fit what is missing", "StringLike", {"*"}, kMissing, false},
    {"not like", "StringNotLike", {"a*"}, one("ab"), false},
    {"not like", "StringNotLike", {"a*", "c*"}, one("b"), true},
    {"not like of what is missing", "StringNotLike", {"a*"}, kMissing, true},
    {"the escaped star", "StringLike", {"a${*}*"}, one("a*b"), true},
    {"the escaped star", "StringLike", {"a${*}*"}, one("ab"), false},
    {"the escaped question mark", "StringLike", {"a${?}"}, one("a?"), true},
    {"the escaped dollar", "StringEquals", {"a${$}{x}"}, one("a${x}"), true},

    {"equal numbers", "NumericEquals", {"10"}, one("10.0"), true},
    {"not a number equals none", "NumericEquals", {"10"}, one("ten"), false},
    {"not a number is unequal", "NumericNotEquals", {"10"}, one("ten"), true},
    {"less", "NumericLessThan", {"10"}, one("9"), true},
    {"less is strict", "NumericLessThan", {"10"}, one("10"), false},
    {"numbers are not texts", "NumericLessThan", {"10"}, one("9.5"), true},
    {"less or equal", "NumericLessThanEquals", {"10"}, one("10"), true},
    {"greater", "NumericGreaterThan", {"10"}, one("11"), true},
    {"greater is strict", "NumericGreaterThan", {"10"}, one("10"), false},
    {"greater or equal", "NumericGreaterThanEquals", {"10"}, one("10"), true},
    {"missing number", "NumericLessThan", {"10"}, kMissing, false},
    {"missing number", "NumericNotEquals", {"10"}, kMissing, true},
    {"missing number", "NumericLessThanIfExists", {"10"}, kMissing, true},
    {"negative", "NumericLessThan", {"-1"}, one("-2"), true},

    {"equal times", "DateEquals", {"2026-11-22T10:00:00Z"}, one("2026-11-22T11:00:00+01:00"), true},
    {"before", "DateLessThan", {"2026-11-22T10:00:00Z"}, one("2026-11-22T09:59:59Z"), true},
    {"before is strict", "DateLessThan", {"2026-11-22T10:00:00Z"}, one("2026-11-22T10:00:00Z"), false},
    {"not after", "DateLessThanEquals", {"2026-11-22T10:00:00Z"}, one("2026-11-22T10:00:00Z"), true},
    {"after", "DateGreaterThan", {"2026-11-22"}, one("2026-11-22T00:00:01Z"), true},
    {"a day begins at midnight", "DateGreaterThanEquals", {"2026-11-22"}, one("2026-11-22T00:00:00Z"), true},
    {"a month, a year", "DateGreaterThan", {"2026-11", "2026"}, one("2026-01-02T00:00:00Z"), true},
    {"without seconds", "DateEquals", {"2026-11-22T10:00Z"}, one("2026-11-22T10:00:00Z"), true},
    {"epoch seconds", "DateEquals", {"1700000000"}, one("2023-11-14T22:13:20Z"), true},
    {"epoch seconds in the request", "DateLessThan", {"2026-01-01T00:00:00Z"}, one("1700000000"), true},
    {"not a date equals none", "DateEquals", {"2026-11-22T10:00:00Z"}, one("soon"), false},
    {"not a date is unequal", "DateNotEquals", {"2026-11-22T10:00:00Z"}, one("soon"), true},
    {"missing date", "DateGreaterThan", {"2020-01-01"}, kMissing, false},

    {"true", "Bool", {"true"}, one("true"), true},
    {"any spelling", "Bool", {"TRUE"}, one("True"), true},
    {"false", "Bool", {"false"}, one("true"), false},
    {"missing is neither", "Bool", {"false"}, kMissing, false},
    {"missing passes IfExists", "BoolIfExists", {"false"}, kMissing, true},
    {"not a boolean", "Bool", {"false"}, one("0"), false},

    {"equal bytes", "BinaryEquals", {"QmluYXJ5"}, one("QmluYXJ5"), true},
    {"other bytes", "BinaryEquals", {"QmluYXJ5"}, one("Qmlu"), false},
    {"not base64", "BinaryEquals", {"QmluYXJ5"}, one("?"), false},

    {"in the network", "IpAddress", {"203.0.113.0/24"}, one("203.0.113.77"), true},
    {"outside", "IpAddress", {"203.0.113.0/24"}, one("203.0.114.1"), false},
    {"an address by itself", "IpAddress", {"203.0.113.7"}, one("203.0.113.7"), true},
    {"a prefix inside a byte", "IpAddress", {"10.16.0.0/12"}, one("10.31.255.255"), true},
    {"a prefix inside a byte", "IpAddress", {"10.16.0.0/12"}, one("10.32.0.0"), false},
    {"bits behind the prefix do not count", "IpAddress", {"10.1.2.3/8"}, one("10.200.0.1"), true},
    {"every IPv4", "IpAddress", {"0.0.0.0/0"}, one("8.8.8.8"), true},
    {"IPv4 has no IPv6", "IpAddress", {"0.0.0.0/0"}, one("2001:db8::1"), false},
    {"IPv6 has no IPv4", "IpAddress", {"::/0"}, one("8.8.8.8"), false},
    {"IPv6", "IpAddress", {"2001:DB8:1234:5678::/64"}, one("2001:db8:1234:5678:9::a"), true},
    {"IPv6 outside", "IpAddress", {"2001:db8:1234:5678::/64"}, one("2001:db8:1234:5679::1"), false},
    {"IPv4 in IPv6's form", "IpAddress", {"10.0.0.0/8"}, one("::ffff:10.1.2.3"), true},
    {"not an address", "IpAddress", {"0.0.0.0/0"}, one("localhost"), false},
    {"not an address is outside", "NotIpAddress", {"0.0.0.0/0"}, one("localhost"), true},
    {"not in the network", "NotIpAddress", {"10.0.0.0/8", "192.168.0.0/16"}, one("192.168.1.1"), false},
    {"not in the network", "NotIpAddress", {"10.0.0.0/8", "192.168.0.0/16"}, one("8.8.8.8"), true},
    {"missing address", "NotIpAddress", {"10.0.0.0/8"}, kMissing, true},
    {"missing address", "IpAddress", {"10.0.0.0/8"}, kMissing, false},

    {"equal ARN", "ArnEquals", {"arn:aws:sns:us-east-1:1:t"}, one("arn:aws:sns:us-east-1:1:t"), true},
    {"ArnEquals has wildcards", "ArnEquals", {"arn:aws:sns:*:1:*"}, one("arn:aws:sns:us-east-1:1:t"), true},
    {"no wildcard over a colon", "ArnLike", {"arn:a*:1:t:u:v"}, one("arn:aws:sns:r:1:t:u:v"), false},
    {"a part by itself", "ArnLike", {"arn:aws:*:*:2:*"}, one("arn:aws:sns:us-east-1:1:2:t"), false},
    {"the last part has colons",
     "ArnLike",
     {"arn:aws:logs:*:1:*"},
     one("arn:aws:logs:r:1:log-group:x"),
     true},
    {"any ARN", "ArnLike", {"*"}, one("arn:aws:sns:us-east-1:1:t"), true},
    {"not an ARN", "ArnLike", {"arn:aws:*:*:*:*"}, one("sns"), false},
    {"not like", "ArnNotLike", {"arn:aws:sns:*:1:*"}, one("arn:aws:sns:us-east-1:1:t"), false},
    {"not equal", "ArnNotEquals", {"arn:aws:sns:*:1:*"}, one("arn:aws:sns:us-east-1:2:t"), true},
    {"missing ARN", "ArnNotEquals", {"arn:aws:sns:*:1:*"}, kMissing, true},
    {"missing ARN", "ArnLike", {"arn:aws:sns:*:1:*"}, kMissing, false},

    {"is missing", "Null", {"true"}, kMissing, true},
    {"is missing", "Null", {"true"}, one("x"), false},
    {"is there", "Null", {"false"}, one("x"), true},
    {"is there", "Null", {"false"}, kMissing, false},
    {"an empty text is there", "Null", {"true"}, one(""), false},
    {"an empty set is missing", "Null", {"true"}, Values{}, true},
    {"either", "Null", {"true", "false"}, kMissing, true},

    {"every value is listed", "ForAllValues:StringEquals", {"a", "b"}, Values{"a", "b"}, true},
    {"one is not", "ForAllValues:StringEquals", {"a", "b"}, Values{"a", "c"}, false},
    {"of nothing all is true", "ForAllValues:StringEquals", {"a"}, kMissing, true},
    {"of nothing all is true", "ForAllValues:StringEquals", {"a"}, Values{}, true},
    {"an empty text is nothing", "ForAllValues:StringEquals", {"a"}, one(""), true},
    {"all with IfExists", "ForAllValues:StringEqualsIfExists", {"a"}, kMissing, true},
    {"no value is listed", "ForAllValues:StringNotEquals", {"a", "b"}, Values{"c", "d"}, true},
    {"one value is listed", "ForAllValues:StringNotEquals", {"a", "b"}, Values{"a", "d"}, false},
    {"of nothing all is true, negated too", "ForAllValues:StringNotEquals", {"a"}, kMissing, true},
    {"all like", "ForAllValues:StringLike", {"a*"}, Values{"ab", "ac"}, true},
    {"one value is listed", "ForAnyValue:StringEquals", {"a", "b"}, Values{"c", "a"}, true},
    {"no value is listed", "ForAnyValue:StringEquals", {"a", "b"}, Values{"c", "d"}, false},
    {"of nothing any is false", "ForAnyValue:StringEquals", {"a"}, kMissing, false},
    {"of nothing any is false", "ForAnyValue:StringEquals", {"a"}, Values{}, false},
    {"any with IfExists", "ForAnyValue:StringEqualsIfExists", {"a"}, kMissing, true},
    {"one that is none of them", "ForAnyValue:StringNotEquals", {"a", "b"}, Values{"a", "c"}, true},
    {"all are listed", "ForAnyValue:StringNotEquals", {"a", "b"}, Values{"a", "b"}, false},
    {"of nothing any is false, negated too", "ForAnyValue:StringNotEquals", {"a"}, kMissing, false},
    {"any number", "ForAnyValue:NumericGreaterThan", {"5"}, Values{"1", "9"}, true},
    {"all addresses", "ForAllValues:IpAddress", {"10.0.0.0/8"}, Values{"10.0.0.1", "11.0.0.1"}, false},
    {"any boolean", "ForAnyValue:Bool", {"true"}, Values{"false", "true"}, true},
    {"several values without a quantifier: any", "StringEquals", {"a"}, Values{"b", "a"}, true},
    {"several values without a quantifier: none", "StringNotEquals", {"a"}, Values{"b", "a"}, false},
};

TEST(Condition, HoldsAsAwsDocumentsIt) {
    for (const auto& c : kCases) {
        EXPECT_EQ(holds(c.op, c.wanted, c.actual), c.holds)
            << c.rule << ": " << c.op << " " << c.wanted.front() << " of "
            << (c.actual ? (c.actual->empty() ? "[]" : c.actual->front()) : "nothing");
    }
}

TEST(Condition, VariablesStandForWhatTheRequestSays) {
    const Context bob = {{"aws:username", {"bob"}}, {"aws:principaltag/Team", {"red"}}};
    EXPECT_TRUE(holds("StringEquals", {"${aws:username}"}, one("bob"), bob));
    EXPECT_TRUE(holds("StringLike", {"${AWS:UserName}/*"}, one("bob/x"), bob));
    EXPECT_FALSE(holds("StringLike", {"${aws:username}/*"}, one("alice/x"), bob));
    EXPECT_TRUE(holds("StringEquals", {"${aws:PrincipalTag/Team}"}, one("red"), bob));
    EXPECT_TRUE(
        holds("StringEqualsIgnoreCase", {"${aws:username}"}, one("BOB"), {{"aws:username", {"Bob"}}}));
}

TEST(Condition, AVariableWithoutAValueMatchesNothingUnlessItHasADefault) {
    EXPECT_FALSE(holds("StringLike", {"*${aws:username}*"}, one("bob")));
    EXPECT_TRUE(holds("StringNotLike", {"*${aws:username}*"}, one("bob")));
    EXPECT_TRUE(holds("StringEquals", {"${aws:PrincipalTag/team, 'a, }b'}"}, one("a, }b")));
    EXPECT_FALSE(holds("StringEquals", {"${k}"}, Values{"a", "b"}));  // of several values none is the one
}

TEST(Condition, WhatAVariableStandsForHasNoWildcards) {
    const Context star = {{"aws:username", {"*"}}};
    EXPECT_FALSE(holds("StringLike", {"home/${aws:username}/*"}, one("home/bob/x"), star));
    EXPECT_TRUE(holds("StringLike", {"home/${aws:username}/*"}, one("home/*/x"), star));
    EXPECT_FALSE(holds("ArnLike", {"arn:aws:s3:::b/${aws:username}"}, one("arn:aws:s3:::b/bob"), star));
}

TEST(Condition, WithoutVariablesTheDollarIsADollar) {
    Keys keys;
    auto condition =
        Condition::compile(*Operator::parse("StringEquals"), "k", {"${aws:username}"}, false, keys);
    Context context = {{"k", {"${aws:username}"}}};
    Lookup lookup = lookup_of(context);
    EXPECT_TRUE(condition->holds(Facts(keys, lookup)));
    EXPECT_EQ(keys.names(), std::vector<std::string>{"k"});
}

TEST(Condition, OperatorsThatDoNotExistAreNone) {
    for (auto name :
         {"", "stringequals", "StringEqual", "NullIfExists", "ForAllValues:Null", "ForAllValue:StringEquals",
          "StringEqualsIfExistsIfExists", "IfExists", "ForAnyValue:", "ForAllValues:ForAnyValue:Bool"})
        EXPECT_FALSE(Operator::parse(name)) << name;
}

TEST(Condition, ValuesAreOfTheOperatorsType) {
    Keys keys;
    const std::vector<std::pair<std::string_view, std::string>> bad = {
        {"NumericEquals", "ten"},
        {"NumericEquals", ""},
        {"DateEquals", "tomorrow"},
        {"Bool", "yes"},
        {"Null", "maybe"},
        {"BinaryEquals", "not base64!"},
        {"IpAddress", "10.0.0.0/33"},
        {"IpAddress", "10.0.0"},
        {"IpAddress", "::1/129"},
        {"IpAddress", "10.0.0.0/-1"},
        {"IpAddress", "10.0.0.0/"},
        {"ArnLike", "bucket"},
        {"StringEquals", "${aws:name"},
        {"StringLike", "${}"},
        {"StringLike", "${, 'a'}"},
        {"StringLike", "${a, 'b}"},
        {"ArnEquals", "arn:aws:s3::b"},
        {"IpAddress", std::string("1.2.3.4\0x", 9)},
        {"DateEquals", "1e300"}};
    for (const auto& [op, value] : bad)
        EXPECT_FALSE(Condition::compile(*Operator::parse(op), "k", {value}, true, keys))
            << op << " " << value;
    EXPECT_FALSE(Condition::compile(*Operator::parse("StringEquals"), "k", {}, true, keys));
}

TEST(Condition, NamesOfKeysHaveNoCaseButNamesOfTagsDo) {
    Keys keys;
    EXPECT_EQ(keys.add("aws:SourceIp"), keys.add("AWS:sourceip"));
    EXPECT_NE(keys.add("s3:ExistingObjectTag/Team"), keys.add("s3:existingobjecttag/team"));
    EXPECT_EQ(keys.add("s3:ExistingObjectTag/Team"), keys.add("S3:existingobjecttag/Team"));
}

}  // namespace
}  // namespace athanor::policy
