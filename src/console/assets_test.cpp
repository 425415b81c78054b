#include "console/assets.hpp"

#include <gtest/gtest.h>

namespace athanor::console {
namespace {

constexpr Asset kFiles[] = {
    {"index.html", "text/html; charset=utf-8", "\"i\"", "<!doctype html>", "gz", ""},
    {"assets/app-1.js", "text/javascript; charset=utf-8", "\"a\"", "let a = 1;", "gz", "br"}};

std::optional<http::Response> ask(std::string target,
                                  std::vector<std::pair<std::string, std::string>> headers = {}) {
    http::Request request;
    request.method = "GET";
    request.target = std::move(target);
    for (const auto& [name, value] : headers) request.headers.add(name, value);
    return Assets(kFiles).serve(request);
}

std::string body(http::Response& response) {
    if (auto* text = std::get_if<std::string>(&response.body)) return *text;
    return run_to_end(read_all(*std::get<1>(response.body), 1000)).value();
}

TEST(Assets, WithAHashInTheirNameAreKeptForEver) {
    auto js = ask("/assets/app-1.js");
    ASSERT_TRUE(js);
    EXPECT_EQ(js->headers.get("cache-control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(body(*js), "let a = 1;");
    EXPECT_FALSE(ask("/assets/app-2.js"));
    EXPECT_FALSE(ask("/assets/../index.html"));
    EXPECT_FALSE(ask("/assets/"));
}

TEST(Assets, EveryAddressOfAPageIsTheApp) {
    for (const char* path : {"/", "/jobs/training/x.y", "/sign-in", "/a?b=/assets/x", "/%2e%2e/etc/passwd"}) {
        auto page = ask(path);
        ASSERT_TRUE(page) << path;
        EXPECT_EQ(page->headers.get("cache-control"), "no-cache");
        EXPECT_EQ(body(*page), "<!doctype html>");
    }
    EXPECT_FALSE(ask("/api/unknown"));
    EXPECT_FALSE(ask("/favicon.ico", {{"Sec-Fetch-Mode", "no-cors"}}));
}

TEST(Assets, AnswersThatItIsStillTheSame) {
    EXPECT_EQ(ask("/", {{"If-None-Match", "\"x\", W/\"i\""}})->status, 304);
    EXPECT_EQ(ask("/", {{"If-None-Match", "\"x\""}})->status, 200);
}

TEST(Assets, AreSentAsTheBrowserCanReadThem) {
    auto coding = [](const char* path, const char* accepted) {
        auto sent = ask(path, {{"Accept-Encoding", accepted}});
        return std::string(sent->headers.get("content-encoding").value_or("-")) + " " + body(*sent);
    };
    EXPECT_EQ(coding("/assets/app-1.js", "gzip, deflate, br"), "br br");
    EXPECT_EQ(coding("/assets/app-1.js", "gzip"), "gzip gz");
    EXPECT_EQ(coding("/assets/app-1.js", "br;q=0, gzip;q=0.5"), "gzip gz");
    EXPECT_EQ(coding("/assets/app-1.js", "*"), "br br");
    EXPECT_EQ(coding("/assets/app-1.js", "*;q=0"), "- let a = 1;");
    EXPECT_EQ(coding("/assets/app-1.js", ""), "- let a = 1;");
    EXPECT_EQ(coding("/", "br, gzip"), "gzip gz");
}

}  // namespace
}  // namespace athanor::console
