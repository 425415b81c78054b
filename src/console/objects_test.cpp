#include "console/objects.hpp"

#include <gtest/gtest.h>

namespace athanor::console {
namespace {

TEST(ConsoleObjects, AreShownAsImagesByTheirFirstBytesAlone) {
    EXPECT_EQ(image_type("\x89PNG\r\n\x1a\n...."), "image/png");
    EXPECT_EQ(image_type("\xFF\xD8\xFF\xE0"), "image/jpeg");
    EXPECT_EQ(image_type("GIF89a"), "image/gif");
    EXPECT_EQ(image_type("RIFF....WEBPVP8 "), "image/webp");
    EXPECT_EQ(image_type("RIFF....WAVE"), "");
    EXPECT_EQ(image_type("<svg xmlns=\"http://www.w3.org/2000/svg\">"), "");
    EXPECT_EQ(image_type("<!doctype html>"), "");
    EXPECT_EQ(image_type(""), "");
}

TEST(ConsoleObjects, AreSavedUnderANameThatEndsNoHeaderAndIsNoPath) {
    EXPECT_EQ(attachment("a/b c.csv"), "attachment; filename=\"b_c.csv\"; filename*=UTF-8''b%20c.csv");
    EXPECT_EQ(
        attachment("x\"\r\nSet-Cookie: a=b"),
        "attachment; filename=\"x___Set-Cookie__a_b\"; filename*=UTF-8''x%22%0D%0ASet-Cookie%3A%20a%3Db");
    EXPECT_EQ(attachment("a/.."), "attachment; filename=\"_.\"; filename*=UTF-8''..");
    EXPECT_EQ(attachment("///"), "attachment; filename=\"object\"; filename*=UTF-8''object");
    EXPECT_EQ(attachment("ü"), "attachment; filename=\"__\"; filename*=UTF-8''%C3%BC");
}

}  // namespace
}  // namespace athanor::console
