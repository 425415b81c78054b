#include "cli/aws_profile.hpp"

#include <gtest/gtest.h>

namespace athanor::cli {
namespace {

const std::vector<std::pair<std::string, std::string>> kKeys = {
    {"aws_access_key_id", "AKIANEW"}, {"aws_secret_access_key", "new"}, {"aws_session_token", ""}};

TEST(AwsProfile, MakesItsSectionInAnEmptyFile) {
    EXPECT_EQ(with_settings("", "athanor", kKeys),
              "[athanor]\naws_access_key_id = AKIANEW\naws_secret_access_key = new\n");
}

TEST(AwsProfile, LeavesOtherSectionsAsTheyAre) {
    const std::string before =
        "# mine\n[default]\naws_access_key_id=AKIAOLD\n\n[work]\nregion = x\n  nested = y\n";
    EXPECT_EQ(with_settings(before, "athanor", kKeys),
              before + "\n[athanor]\naws_access_key_id = AKIANEW\naws_secret_access_key = new\n");
}

TEST(AwsProfile, ReplacesItsOwnKeysAndKeepsTheRestOfItsSection) {
    EXPECT_EQ(
        with_settings("[athanor]\noutput = json\naws_access_key_id = AKIAOLD\naws_session_token = t\n[b]\n"
                      "aws_access_key_id = AKIAB\n",
                      "athanor", kKeys),
        "[athanor]\naws_access_key_id = AKIANEW\naws_secret_access_key = new\noutput = json\n[b]\n"
        "aws_access_key_id = AKIAB\n");
}

TEST(AwsProfile, EndsALastLineThatHasNoEnd) {
    EXPECT_EQ(with_settings("[a]\nx = 1", "b", {{"y", "2"}}), "[a]\nx = 1\n\n[b]\ny = 2\n");
}

TEST(AwsProfile, WritingTwiceIsWritingOnce) {
    const std::string once = with_settings("[a]\nx = 1\n", "b", kKeys);
    EXPECT_EQ(with_settings(once, "b", kKeys), once);
}

}  // namespace
}  // namespace athanor::cli
