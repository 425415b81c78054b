#include "services/sagemaker/views/testing_views.hpp"

namespace athanor::sagemaker {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct RunsTest : ::testing::Test, testing::ViewsWorld {
    RunsTest() {
        add_run("a", R"("lr":{"NumberValue":0.1},"booster":{"StringValue":"gbtree"})");
        add_run("b", R"("lr":{"NumberValue":0.01},"booster":{"StringValue":"dart"})", "Failed");
        add_run("c", R"("lr":{"NumberValue":0.5})");
        add_points("a", "auc",
                   {{.time = 1'000, .step = 0, .value = 0.8}, {.time = 2'000, .step = 1, .value = 0.9}});
        add_points("c", "auc", {{.time = 1'000, .step = 0, .value = 0.7}});
    }
    std::string runs(std::string_view input) { return answer(&Views::runs, input); }
};

TEST_F(RunsTest, TheColumnsThatWereAskedForNewestFirst) {
    EXPECT_EQ(
        runs(R"({"columns":["param.lr","metric.auc","status","param.booster","metric.auc.min","started"]})"),
        R"({"total":3,"names":["c","b","a"],"arns":[)"
        R"("arn:aws:sagemaker:us-east-1:000000000000:experiment-trial-component/c",)"
        R"("arn:aws:sagemaker:us-east-1:000000000000:experiment-trial-component/b",)"
        R"("arn:aws:sagemaker:us-east-1:000000000000:experiment-trial-component/a"],)"
        R"("rows":[[0.5,0.7,"Completed",null,0.7,null],[0.01,null,"Failed","dart",null,null],)"
        R"([0.1,0.9,"Completed","gbtree",0.8,null]],)"
        R"("best":{"metric.auc":{"max":0.9,"min":0.7},"metric.auc.min":{"max":0.8,"min":0.7}}})");
}

TEST_F(RunsTest, SortedByAMetricWithThoseThatHaveNoneLast) {
    EXPECT_THAT(runs(R"({"sort":{"column":"metric.auc","descending":true}})"),
                HasSubstr(R"("names":["a","c","b"])"));
    EXPECT_THAT(runs(R"({"sort":{"column":"metric.auc"}})"), HasSubstr(R"("names":["c","a","b"])"));
    EXPECT_THAT(runs(R"({"sort":{"column":"param.booster"}})"), HasSubstr(R"("names":["b","a","c"])"));
}

TEST_F(RunsTest, PagesAndFilters) {
    EXPECT_THAT(runs(R"({"sort":{"column":"name"},"offset":1,"limit":1})"),
                HasSubstr(R"({"total":3,"names":["b"])"));
    EXPECT_THAT(runs(R"({"offset":9})"), HasSubstr(R"({"total":3,"names":[])"));
    EXPECT_THAT(runs(R"({"filter":"metric.auc > 0.75 or status = Failed","sort":{"column":"name"}})"),
                HasSubstr(R"({"total":2,"names":["a","b"])"));
    EXPECT_THAT(runs(R"({"filter":"param.lr <"})"), HasSubstr("wrong at character 11"));
}

TEST_F(RunsTest, WhatCannotBeAskedIsRefused) {
    EXPECT_EQ(runs(R"({"columns":["nothing"]})"), "There is no column nothing.");
    EXPECT_EQ(runs(R"({"sort":{"column":"param"}})"), "There is no column param.");
    EXPECT_EQ(runs(R"({"limit":1001})"), "offset is at least 0, limit between 1 and 1000.");
    EXPECT_EQ(runs(R"({"columns":"name"})"), "columns is a list of names.");
    EXPECT_THAT(runs(R"({"experiment":"none"})"), HasSubstr("none"));
    expect_refused(&Views::runs, "{}", "sagemaker:Search");
    expect_refused(&Views::run_columns, "{}", "sagemaker:Search");
    expect_refused(&Views::series, R"({"metric":"auc","runs":[]})", "sagemaker:Search");
}

TEST_F(RunsTest, OfAnExperimentByItsTrials) {
    put({.key = key(Kind::experiment, "churn"), .state = "{}"});
    for (const char* trial : {"t1", "t2"})
        put({.key = key(Kind::trial, trial), .parent = "churn", .state = "{}"});
    sql("INSERT INTO sagemaker_trial_member (account, region, trial, component, created) VALUES "
        "('000000000000', 'us-east-1', 't1', 'a', 1), ('000000000000', 'us-east-1', 't2', 'a', 1), "
        "('000000000000', 'us-east-1', 't2', 'c', 1)");
    EXPECT_THAT(runs(R"({"experiment":"churn","sort":{"column":"name"}})"),
                HasSubstr(R"({"total":2,"names":["a","c"])"));
    EXPECT_THAT(answer(&Views::run_columns, R"({"experiment":"churn"})"),
                HasSubstr(R"({"name":"param.booster","kind":"text","distinct":["gbtree"],"runs":1})"));
}

TEST_F(RunsTest, TagsAreColumns) {
    sql("INSERT INTO sagemaker_tag (account, region, kind, name, tag, value) VALUES "
        "('000000000000', 'us-east-1', 'experiment-trial-component', 'b', 'team', 'growth')");
    EXPECT_THAT(runs(R"({"columns":["tag.team"],"filter":"tag.team = growth"})"),
                HasSubstr(R"("rows":[["growth"]])"));
    EXPECT_THAT(answer(&Views::run_columns, "{}"),
                HasSubstr(R"("tag.team","kind":"text","distinct":["growth"])"));
}

TEST_F(RunsTest, AChangeIsSeenAndOnlyWhatHasChangedIsReadAgain) {
    EXPECT_THAT(runs("{}"), HasSubstr(R"("total":3)"));
    add_run("b", R"("lr":{"NumberValue":7})");
    EXPECT_THAT(runs(R"({"columns":["param.lr"],"filter":"name = b"})"), HasSubstr(R"("rows":[[7]])"));
    sql("DELETE FROM sagemaker_resource WHERE name = 'a'");
    EXPECT_THAT(runs(R"({"sort":{"column":"name"}})"), HasSubstr(R"({"total":2,"names":["b","c"])"));
}

TEST_F(RunsTest, TwoChangesInOneMicrosecondAreBothSeen) {
    // The clock stands still: time of change, and even length, are the same.
    for (const char* value : {"1", "2", "3"}) {
        put({.key = key(Kind::trial_component, "same"),
             .state = R"({"Parameters":{"x":{"NumberValue":)" + std::string(value) + "}}}"});
        EXPECT_THAT(runs(R"({"columns":["param.x"],"filter":"name = same"})"),
                    HasSubstr(R"("rows":[[)" + std::string(value) + "]]"));
    }
}

TEST(RunTablesTest, NothingIsParsedTwiceWhileItStaysTheSame) {
    testing::ViewsWorld w;
    for (int i = 0; i < 600; ++i) w.add_run("r" + std::to_string(i), "");
    RunTables tables(w.world.clock);
    auto read = [&] {
        auto table = w.world.database->read(
            [&](store::Snapshot& snapshot) { return tables.read(snapshot, testing::kAccount, "us-east-1"); });
        EXPECT_TRUE(table);
        return *table;
    };
    auto first = read();
    EXPECT_EQ(first->runs.size(), 600u);
    EXPECT_EQ(tables.parsed(), 600u);
    EXPECT_EQ(read(), first);  // the very same
    w.add_run("r7", "");
    w.add_run("new", "");
    auto second = read();
    EXPECT_EQ(second->runs.size(), 601u);
    EXPECT_EQ(tables.parsed(), 602u);
    EXPECT_EQ(second->find("r8"), first->find("r8"));
    EXPECT_NE(second->find("r7"), first->find("r7"));
    EXPECT_NE(second->find("new"), nullptr);
    EXPECT_EQ(second->find("newer"), nullptr);
    for (int i = 0; i < 600; ++i) w.add_run("r" + std::to_string(i), "");  // too many to look up
    EXPECT_EQ(read()->runs.size(), 601u);
    EXPECT_EQ(tables.parsed(), 602u + 601u);
}

TEST_F(RunsTest, ColumnsWithTheirValues) {
    const std::string columns = answer(&Views::run_columns, "{}");
    EXPECT_THAT(columns,
                HasSubstr(R"({"name":"param.lr","kind":"number","distinct":[0.01,0.1,0.5],"runs":3})"));
    EXPECT_THAT(columns, HasSubstr(R"({"name":"metric.auc","kind":"number","distinct":[],"runs":2})"));
    EXPECT_THAT(columns,
                HasSubstr(R"({"name":"status","kind":"text","distinct":["Completed","Failed"],"runs":3})"));
    for (int i = 0; i < 21; ++i)
        add_run("many" + std::to_string(i), R"("k":{"StringValue":")" + std::to_string(i) + R"("})");
    EXPECT_THAT(answer(&Views::run_columns, "{}"),
                HasSubstr(R"({"name":"param.k","kind":"text","distinct":[],"runs":21})"));
}

TEST_F(RunsTest, SeriesByStepByTimeAndFromTheirBeginning) {
    auto series = [&](std::string_view input) { return answer(&Views::series, input); };
    EXPECT_EQ(
        series(R"({"runs":["a","c","none"],"metric":"auc"})"),
        R"({"series":[{"run":"a","x":[0,1],"y":[0.8,0.9],"total":2},{"run":"c","x":[0],"y":[0.7],"total":1},)"
        R"({"run":"none","x":[],"y":[],"total":0}]})");
    EXPECT_THAT(series(R"({"runs":["a"],"metric":"auc","axis":"time"})"), HasSubstr(R"("x":[1,2])"));
    EXPECT_THAT(series(R"({"runs":["a"],"metric":"auc","axis":"relative"})"), HasSubstr(R"("x":[0,1])"));
    EXPECT_EQ(series(R"({"runs":["a"],"metric":"auc","points":1})"),
              R"({"series":[{"run":"a","x":[1],"y":[0.9],"min":[0.8],"max":[0.9],"total":2}]})");
}

TEST_F(RunsTest, StepsThatCameOutOfOrderAndPointsWithoutAny) {
    add_points("b", "loss",
               {{.time = 1'000, .step = 5, .value = 5},
                {.time = 2'000, .value = 9},
                {.time = 3'000, .step = 2, .value = 2}});
    add_points("b", "plain", {{.time = 1'000, .value = 3}, {.time = 2'000, .value = 4}});
    EXPECT_THAT(answer(&Views::series, R"({"runs":["b"],"metric":"loss"})"),
                HasSubstr(R"("x":[2,5],"y":[2,5],"total":2)"));
    EXPECT_THAT(answer(&Views::series, R"({"runs":["b"],"metric":"plain"})"),
                HasSubstr(R"("x":[0,1],"y":[3,4])"));
}

TEST_F(RunsTest, SeriesHaveLimits) {
    EXPECT_EQ(answer(&Views::series, R"({"runs":["a"]})"), "metric is required.");
    EXPECT_EQ(answer(&Views::series, R"({"runs":["a"],"metric":"m","axis":"z"})"),
              "axis is one of step, time, relative.");
    EXPECT_EQ(answer(&Views::series, R"({"runs":["a"],"metric":"m","points":2001})"),
              "points is between 1 and 2000.");
    std::string many = "\"a\"";
    for (int i = 0; i < 500; ++i) many += ",\"a\"";
    EXPECT_EQ(answer(&Views::series, R"({"runs":[)" + many + R"(],"metric":"m"})"),
              "runs is a list of at most 500 names.");
}

TEST_F(RunsTest, NamesOfAnEnemyAreQuoted) {
    add_run("odd", R"("<b>\"":{"StringValue":"</script>\n"})");
    EXPECT_THAT(runs(R"({"columns":["param.<b>\""],"filter":"name = odd"})"),
                HasSubstr(R"("rows":[["</script>\n"]])"));
    EXPECT_THAT(answer(&Views::series, R"({"runs":["\"x"],"metric":"m"})"), HasSubstr(R"({"run":"\"x")"));
}

}  // namespace
}  // namespace athanor::sagemaker
