#include "compute/agent/log_spool.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

#include <filesystem>

namespace athanor::compute {
namespace {

class LogSpoolTest : public testing::Test {
protected:
    void SetUp() override {
        char pattern[] = "/tmp/athanor-spool-XXXXXX";
        directory_ = ::mkdtemp(pattern);
    }
    void TearDown() override { std::filesystem::remove_all(directory_); }
    std::unique_ptr<LogSpool> make(std::uint64_t limit = LogSpool::kLimit) {
        return std::move(*LogSpool::open(directory_ + "/s", limit));
    }
    std::string directory_;
};

TEST_F(LogSpoolTest, LinesStayUntilTheyAreAcknowledged) {
    auto spool = make();
    EXPECT_TRUE(spool->next()->lines.empty());
    for (int i = 0; i < 2500; ++i) spool->append(Timestamp(Duration(i)), "line " + std::to_string(i));
    auto batch = *spool->next();
    EXPECT_EQ(batch.first, 0);
    EXPECT_EQ(batch.lines.size(), kMaxLogBatchLines);
    EXPECT_EQ(spool->next()->first, 0) << "asked again, the same again";
    spool->acknowledge(1000);
    spool->acknowledge(400);
    batch = *spool->next();
    EXPECT_EQ(batch.first, 1000);
    EXPECT_EQ(batch.lines[0].message, "line 1000");
    EXPECT_EQ(batch.lines[0].at, Timestamp(Duration(1000)));
    spool->acknowledge(2500);
    EXPECT_TRUE(spool->drained());
    EXPECT_EQ(std::filesystem::file_size(directory_ + "/s"), 0u);
    spool->append(Timestamp(), "more");
    EXPECT_EQ(spool->next()->first, 2500);
}

TEST_F(LogSpoolTest, AFullSpoolHoldsTheWriterUntilThereIsRoom) {
    auto spool = make(100);
    std::thread writer([&] {
        for (int i = 0; i < 50; ++i) spool->append(Timestamp(), std::string(30, 'x'));
    });
    std::int64_t seen = 0;
    while (seen < 50) {
        auto batch = *spool->next();
        seen = batch.first + static_cast<std::int64_t>(batch.lines.size());
        spool->acknowledge(seen);
        EXPECT_LT(batch.lines.size(), 5u);
    }
    writer.join();
}

TEST_F(LogSpoolTest, ClosingReleasesAWriter) {
    auto spool = make(10);
    spool->append(Timestamp(), "0123456789");
    std::thread writer([&] { spool->append(Timestamp(), "waits"); });
    spool->close();
    writer.join();
    EXPECT_EQ(spool->appended(), 1);
}

TEST_F(LogSpoolTest, BytesBecomeLines) {
    LineSplitter splitter;
    std::vector<std::string> lines;
    auto sink = [&](std::string_view line) { lines.emplace_back(line); };
    splitter.feed("a\r\nb", sink);
    splitter.feed("c\n\nlast", sink);
    splitter.finish(sink);
    EXPECT_EQ(lines, (std::vector<std::string>{"a", "bc", "", "last"}));
    lines.clear();
    splitter.feed(std::string(kMaxLogLineBytes + 5, 'x') + "\n", sink);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[1].size(), 5u);
}

TEST_F(LogSpoolTest, ThePumpReadsBothOutputsToTheirEnd) {
    auto spool = make();
    Pipe out = *make_pipe();
    Pipe err = *make_pipe();
    ASSERT_EQ(::write(out.write.get(), "one\ntwo", 7), 7);
    ASSERT_EQ(::write(err.write.get(), "bad\n", 4), 4);
    out.write.close();
    err.write.close();
    LogPump(out.read.get(), err.read.get(), *spool, system_clock()).join();
    EXPECT_EQ(spool->appended(), 3);
    EXPECT_NE(spool->tail().find("bad"), std::string::npos);
}

}  // namespace
}  // namespace athanor::compute
