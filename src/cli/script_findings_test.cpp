#include "cli/script_findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace athanor::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::vector<Finding> findings(ScriptRun run, const std::string& seen = "{}") {
    run.script = "train.py";
    auto document = json::parse(seen);
    return find_incompatibilities(document->root(), run);
}

ScriptRun failed(std::string tail) { return {.exit_code = 1, .tail = std::move(tail)}; }
ScriptRun fitting() { return {.kept = {"model/model.json"}}; }

TEST(ScriptFindings, AScriptThatFitsHasNone) { EXPECT_THAT(findings(fitting()), IsEmpty()); }

TEST(ScriptFindings, WhatIsSeenWithoutRunning) {
    auto all = findings(
        fitting(),
        R"({"missing":[[2,"torch"]],"paths":[[4,"/home/me/x.csv"]],"reads":[[5,"y.csv"]],"writes":[[6,"z.pkl"]],"asks":[7]})");
    ASSERT_THAT(all, SizeIs(5));
    EXPECT_EQ(all[0].what, "train.py:2: imports torch, which this runtime does not have");
    EXPECT_THAT(all[0].remedy, HasSubstr("athanor runtime add"));
    EXPECT_THAT(all[1].what, HasSubstr("train.py:4: names the path /home/me/x.csv"));
    EXPECT_THAT(all[1].remedy, HasSubstr("SM_CHANNEL_TRAINING"));
    EXPECT_FALSE(all[2].problem);
    EXPECT_THAT(all[2].what, HasSubstr("writes z.pkl into the working directory"));
    EXPECT_FALSE(all[3].problem);
    EXPECT_THAT(all[4].what, HasSubstr("train.py:7: asks at the terminal"));
}

TEST(ScriptFindings, AFailureIsToldOnceAndByItsCause) {
    auto all = findings(failed("Traceback …\nOSError: [Errno 30] Read-only file system: '/data/out.csv'\n"));
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].what, "writes to /data/out.csv that a container may not write to");
    EXPECT_THAT(all[0].remedy, HasSubstr("SM_MODEL_DIR"));

    all = findings(failed("FileNotFoundError: [Errno 2] No such file or directory: '/data/in.csv'"));
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].what, "looks for /data/in.csv, which is not there");
    all = findings(failed("FileNotFoundError: [Errno 2] No such file or directory: '/data/in.csv'"),
                   R"({"paths":[[1,"/data/in.csv"]]})");
    EXPECT_THAT(all, SizeIs(1));

    all = findings(failed("ModuleNotFoundError: No module named 'torch'"), R"({"missing":[[1,"torch"]]})");
    EXPECT_THAT(all, SizeIs(1));
    all = findings(failed("ModuleNotFoundError: No module named 'late'"));
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_THAT(all[0].what, HasSubstr("ends with exit code 1: ModuleNotFoundError: No module named 'late'"));

    all = findings(failed("KeyError: 'SM_CHANNEL_VALIDATION'"));
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_THAT(all[0].what, HasSubstr("asks for SM_CHANNEL_VALIDATION, and there is no such channel"));

    all = findings(failed("ValueError: no\n2026 athanor-toolkit ERROR x\nExitCode 1\n"));
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].what, "ends with exit code 1: ValueError: no");
}

TEST(ScriptFindings, TheNetworkIsNamedWhenThereIsNone) {
    auto run =
        failed("urllib.error.URLError: <urlopen error [Errno -3] Temporary failure in name resolution>");
    auto all = findings(run);
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].what, "uses the network");
    run.network = true;
    EXPECT_THAT(findings(run)[0].what, HasSubstr("ends with exit code 1"));
}

TEST(ScriptFindings, MemoryAndTimeAreNamed) {
    ScriptRun run{.exit_code = 137, .out_of_memory = true, .memory_limit = 64u << 20};
    ASSERT_THAT(findings(run), SizeIs(1));
    EXPECT_EQ(findings(run)[0].what, "needs more than 64 MiB of memory");
    run = {.exit_code = 143, .timed_out = true, .limit_seconds = 10};
    ASSERT_THAT(findings(run), SizeIs(1));
    EXPECT_EQ(findings(run)[0].what, "did not end within 10 s and was stopped");
}

TEST(ScriptFindings, ResultsInTheWrongPlaceAreFound) {
    auto all = findings({.lost = {"code/model.pkl"}});
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].what, "leaves no model in /opt/ml/model, but files elsewhere: /opt/ml/code/model.pkl");
    all = findings({.kind = ScriptKind::processing});
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].what, "leaves no results in /opt/ml/processing/output");
    auto run = fitting();
    run.lost = {"code/a", "code/b", "code/c", "code/d", "code/e", "code/f", "code/g"};
    all = findings(run);
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_FALSE(all[0].problem);
    EXPECT_THAT(all[0].what, HasSubstr("and 2 more"));
    EXPECT_THAT(findings({.kind = ScriptKind::inference}), IsEmpty());
}

}  // namespace
}  // namespace athanor::cli
