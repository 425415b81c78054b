#include "services/s3/form.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace athanor::s3 {
namespace {

using testing::ElementsAre;
using testing::Pair;

struct Parsed {
    Status status;
    std::vector<std::pair<std::string, std::string>> fields;
    std::string file_name, file;
    bool at_file = false, done = false;
};

Parsed parse(std::string_view text, std::size_t step = 1 << 20) {
    FormParser form("b");
    Parsed out;
    while (!text.empty() && out.status) {
        auto piece = text.substr(0, step);
        text.remove_prefix(piece.size());
        out.status = form.feed(piece);
        form.take_file(out.file);
    }
    out.fields = form.fields();
    out.file_name = form.file_name();
    out.at_file = form.at_file();
    out.done = form.done();
    return out;
}

std::string code(std::string_view text) {
    auto parsed = parse(text);
    return parsed.status ? "" : parsed.status.error().code;
}

const std::string kForm =
    "--b\r\nContent-Disposition: form-data; name=\"Key\"\r\n\r\nup/${filename}\r\n"
    "--b\r\ncontent-disposition: form-data; name=empty\r\n\r\n\r\n"
    "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\\\dir\\a\\\"b.txt\"\r\n"
    "Content-Type: text/plain\r\n\r\nline\r\n--not\r\n--b--\r\nwhat follows is ignored";

TEST(FormParser, ReadsFieldsAndFileHoweverTheyAreCut) {
    for (std::size_t step = 1; step < kForm.size() + 1; ++step) {
        auto parsed = parse(kForm, step);
        ASSERT_TRUE(parsed.status) << step;
        EXPECT_THAT(parsed.fields, ElementsAre(Pair("key", "up/${filename}"), Pair("empty", ""))) << step;
        EXPECT_EQ(parsed.file, "line\r\n--not") << step;
        EXPECT_EQ(parsed.file_name, "a\"b.txt") << step;
        EXPECT_TRUE(parsed.done) << step;
    }
}

TEST(FormParser, EveryBeginningOfAFormIsNotYetDone) {
    auto end = kForm.find("\r\n--b--");
    for (std::size_t size = 0; size < end + 4; ++size) {
        auto parsed = parse(std::string_view(kForm).substr(0, size));
        ASSERT_TRUE(parsed.status) << size;
        EXPECT_FALSE(parsed.done) << size;
    }
}

TEST(FormParser, AnEmptyFileIsAFile) {
    auto parsed = parse("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n\r\n--b--");
    EXPECT_TRUE(parsed.done);
    EXPECT_EQ(parsed.file, "");
}

TEST(FormParser, RefusesWhatIsNoForm) {
    EXPECT_EQ(code("hello"), "MalformedPOSTRequest");
    EXPECT_EQ(code("--c\r\n"), "MalformedPOSTRequest");
    EXPECT_EQ(code("--bx\r\n"), "MalformedPOSTRequest");
    EXPECT_EQ(code("--b\r\nno colon\r\n\r\n"), "MalformedPOSTRequest");
    EXPECT_EQ(code("--b\r\nContent-Disposition: form-data\r\n\r\n"), "MalformedPOSTRequest");
    EXPECT_EQ(code("--b\r\nContent-Disposition: form-data; name=\"open\r\n\r\n"), "MalformedPOSTRequest");
    EXPECT_EQ(code("--b--\r\n"), "IncorrectNumberOfFilesInPostRequest");
}

TEST(FormParser, AFieldThatComesTwiceIsRefused) {
    std::string field = "--b\r\nContent-Disposition: form-data; name=\"acl\"\r\n\r\nprivate\r\n";
    EXPECT_EQ(code(field), "");
    EXPECT_EQ(code(field + "--b\r\nContent-Disposition: form-data; name=\"ACL\"\r\n\r\n"),
              "MalformedPOSTRequest");
}

TEST(FormParser, WhatComesBeforeTheFileIsBounded) {
    std::string field = "--b\r\nContent-Disposition: form-data; name=\"k\"\r\n\r\n";
    std::string file = "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n";
    auto room = FormParser::kMostBeforeTheFile - field.size() - file.size() - 2;
    EXPECT_EQ(code(field + std::string(room, 'x') + file + std::string(1 << 20, 'f')), "");
    EXPECT_EQ(code(field + std::string(room + 1, 'x') + file), "MaxPostPreDataLengthExceeded");
    EXPECT_EQ(code(field + std::string(1 << 20, 'x')), "MaxPostPreDataLengthExceeded");
    EXPECT_EQ(code("--b\r\nX: " + std::string(1 << 20, 'x')), "MaxPostPreDataLengthExceeded");
}

TEST(FormParser, KnowsTheBoundary) {
    EXPECT_EQ(form_boundary("multipart/form-data; boundary=abc"), "abc");
    EXPECT_EQ(form_boundary("multipart/form-data; charset=utf-8; Boundary=\"a b\""), "a b");
    EXPECT_EQ(form_boundary("multipart/form-data"), std::nullopt);
    EXPECT_EQ(form_boundary("multipart/form-data; boundary="), std::nullopt);
    EXPECT_EQ(form_boundary("multipart/form-data; boundary=" + std::string(71, 'x')), std::nullopt);
}

}  // namespace
}  // namespace athanor::s3
