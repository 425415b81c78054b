#include "cli/tree_names.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace athanor::cli {
namespace {

TEST(TreeNames, PlainKeysAreThemselves) {
    for (const char* key : {"a", "a/b.csv", "Data/2026/ü x+y.parquet", ".hidden", "...", "a/.athanor"}) {
        EXPECT_EQ(path_of_key(key), key);
        EXPECT_EQ(key_of_path(key), key);
    }
}

TEST(TreeNames, WhatCannotBeAFileIsWrittenSo) {
    const std::map<std::string, std::string> paths{
        {"..", "%2E%2E"},
        {"../../etc/passwd", "%2E%2E/%2E%2E/etc/passwd"},
        {"/etc/passwd", "%/etc/passwd"},
        {"a//b", "a/%/b"},
        {"a/", "a/%"},
        {"/", "%/%"},
        {".", "%2E"},
        {"a/./b", "a/%2E/b"},
        {"100%", "100%25"},
        {".athanor/x", "%2Eathanor/x"},
        {std::string("n\0l", 3), "n%00l"},
    };
    for (const auto& [key, path] : paths) {
        EXPECT_EQ(path_of_key(key), path);
        EXPECT_EQ(key_of_path(path), key) << path;
    }
    EXPECT_EQ(key_of_path("a%"), "a");
    EXPECT_EQ(key_of_path("a/%%"), "a/");
    EXPECT_EQ(path_of_key("Ab", true), "%41b");
    EXPECT_EQ(key_of_path("%41b"), "Ab");
    for (const char* path : {"", "a//b", "a%+", "%2", "%zz/a", "a%b"})
        EXPECT_FALSE(key_of_path(path)) << path;
}

// Every component is a name that any file system takes, none is "." or "..", and the key comes back. Two keys never share a path, as file or folder.
void check(const std::string& key, bool cases_alike) {
    const std::string path = path_of_key(key, cases_alike);
    EXPECT_EQ(key_of_path(path), key) << path;
    EXPECT_EQ(key_of_path(path + "%"), key) << path;
    std::size_t begin = 0;
    for (;;) {
        const auto slash = path.find('/', begin);
        const std::string name = path.substr(begin, slash - begin);
        EXPECT_FALSE(name.empty() || name == "." || name == "..") << path;
        EXPECT_LE(name.size(), 204u) << path;
        if (begin == 0) EXPECT_NE(name, ".athanor");
        if (slash == path.npos) return;
        begin = slash + 1;
    }
}

TEST(TreeNames, AnyKeyComesBack) {
    std::uint64_t state = 7;
    auto next = [&](std::size_t below) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        return static_cast<std::size_t>(state >> 33) % below;
    };
    const std::string letters = "aB./%+\x01~ .//";
    for (int round = 0; round < 20'000; ++round) {
        std::string key;
        for (std::size_t size = 1 + next(12); key.size() < size;) key += letters[next(letters.size())];
        check(key, round % 2 == 0);
    }
    for (std::size_t size = 195; size < 215; ++size) {
        check(std::string(size, 'x'), false);
        check(std::string(size, '%'), false);
        check(std::string(size, '.'), false);
        std::string wide;
        while (wide.size() < size) wide += "ü";
        check(wide + "/..", false);
    }
    check(std::string(1024, '%'), true);
}

}  // namespace
}  // namespace athanor::cli
