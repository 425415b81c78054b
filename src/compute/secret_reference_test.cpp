#include "compute/secret_reference.hpp"

#include <gtest/gtest.h>

namespace athanor::compute {
namespace {

TEST(SecretReference, IsFoundWithinAValue) {
    auto pieces = pieces_of("DB", "pg://u:{{resolve:secretsmanager:prod/db:SecretString:password}}@h");
    ASSERT_TRUE(pieces);
    ASSERT_EQ(pieces->size(), 2u);
    EXPECT_EQ(pieces->at(0).text, "pg://u:");
    EXPECT_EQ(pieces->at(0).secret, (SecretReference{"prod/db", "password", "", ""}));
    EXPECT_EQ(pieces->at(1).text, "@h");
    EXPECT_FALSE(pieces->at(1).secret);
    EXPECT_EQ(pieces_of("A", "plain {{x}}")->size(), 1u);
}

TEST(SecretReference, NamesASecretByItsArn) {
    const std::string arn = "arn:aws:secretsmanager:us-east-1:000000000000:secret:prod/db-AbCdEf";
    EXPECT_EQ(pieces_of("A", "{{resolve:secretsmanager:" + arn + "}}")->at(0).secret,
              (SecretReference{arn, "", "", ""}));
    EXPECT_EQ(
        pieces_of("A", "{{resolve:secretsmanager:" + arn + ":SecretString:k:AWSPREVIOUS}}")->at(0).secret,
        (SecretReference{arn, "k", "AWSPREVIOUS", ""}));
    EXPECT_EQ(pieces_of("A", "{{resolve:secretsmanager:s:SecretString:::v1}}")->at(0).secret,
              (SecretReference{"s", "", "", "v1"}));
}

TEST(SecretReference, IsRefusedWhereItIsNone) {
    for (const char* bad :
         {"{{resolve:secretsmanager:s", "{{resolve:ssm:s}}", "{{resolve:secretsmanager:}}",
          "{{resolve:secretsmanager:s:SecretBinary}}", "{{resolve:secretsmanager:s:SecretString:k:a:v}}",
          "{{resolve:secretsmanager:s:SecretString:k:a::more}}"}) {
        EXPECT_FALSE(check_references({{"A", bad}})) << bad;
    }
    EXPECT_NE(check_references({{"TOKEN", "{{resolve:ssm:s}}"}}).error().message.find("TOKEN"),
              std::string::npos);
}

TEST(SecretReference, TakesOneKeyOfAJsonObject) {
    SecretReference key{"s", "k", "", ""};
    EXPECT_EQ(part_of({"s", "", "", ""}, "all"), "all");
    EXPECT_EQ(part_of(key, R"({"k":"v"})"), "v");
    EXPECT_EQ(part_of(key, R"({"k":12})"), "12");
    auto missing = part_of(key, R"({"other":"hidden"})");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().message.find("hidden"), std::string::npos);
    EXPECT_FALSE(part_of(key, "hidden"));
}

}  // namespace
}  // namespace athanor::compute
