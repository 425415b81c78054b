#include "services/sagemaker/views/run_filter.hpp"

#include <gtest/gtest.h>

namespace athanor::sagemaker {
namespace {

// A run: lr 0.05 (a number), depth "6" (a text), booster "gbTree", auc 0.91 with min 0.5, Completed, made on 2026-11-22 at noon.
Cell cell_of(const RunField& field) {
    using What = RunField::What;
    switch (field.what) {
        case What::name: return Cell::of(std::string_view("xgb-17"));
        case What::status: return Cell::of(std::string_view("Completed"));
        case What::created: return Cell::of(1795348800.0);
        case What::parameter:
            if (field.key == "lr") return Cell::of(0.05);
            if (field.key == "depth") return Cell::of(std::string_view("6"));
            if (field.key == "booster") return Cell::of(std::string_view("gbTree"));
            if (field.key == "odd name (1)") return Cell::of(1.0);
            return {};
        case What::metric:
            if (field.key == "auc") return Cell::of(field.statistic == Statistic::min ? 0.5 : 0.91);
            if (field.base == "auc") return Cell::of(field.statistic == Statistic::min ? 0.5 : 0.95);
            if (field.key == "validation:auc") return Cell::of(0.8);
            return {};
        default: return {};
    }
}

bool matches(std::string_view text) {
    auto filter = RunFilter::parse(text);
    EXPECT_TRUE(filter) << text << ": " << filter.error().message;
    return filter && filter->matches(cell_of);
}

std::string error(std::string_view text) {
    auto filter = RunFilter::parse(text);
    EXPECT_FALSE(filter) << text;
    if (filter) return "";
    EXPECT_EQ(filter.error().code, "ValidationException");
    return filter.error().message;
}

TEST(RunFilterTest, ComparesNumbersAsNumbersAlsoWhereTheyAreTexts) {
    EXPECT_TRUE(matches("param.lr < 0.1"));
    EXPECT_TRUE(matches("param.lr=5e-2"));
    EXPECT_FALSE(matches("param.lr > 0.05"));
    EXPECT_TRUE(matches("param.lr >= 0.05 and param.lr <= 0.05"));
    EXPECT_TRUE(matches("param.depth < 10"));  // as texts "6" would stand after "10"
    EXPECT_TRUE(matches("param.depth = 6.0"));
}

TEST(RunFilterTest, TextsAreEqualOrContainOthers) {
    EXPECT_TRUE(matches("param.booster = gbTree"));
    EXPECT_FALSE(matches("param.booster = gbtree"));
    EXPECT_TRUE(matches("param.booster ~ \"TREE\""));
    EXPECT_TRUE(matches("name ~ 'xgb' and name !~ lgbm"));
    EXPECT_TRUE(matches("status = completed"));
    EXPECT_TRUE(matches("param.booster > gb"));
    EXPECT_FALSE(matches("param.lr = fast"));
    EXPECT_TRUE(matches("param.lr != fast"));
}

TEST(RunFilterTest, MetricsHaveStatistics) {
    EXPECT_TRUE(matches("metric.auc >= 0.9"));
    EXPECT_TRUE(matches("metric.auc.min = 0.5"));
    EXPECT_TRUE(matches("metric.auc.max > 0.94"));
    EXPECT_TRUE(matches("metric.`auc`.min = 0.5"));
    EXPECT_TRUE(matches("metric.validation:auc = 0.8"));
}

TEST(RunFilterTest, WhatARunDoesNotHaveEqualsNothing) {
    EXPECT_FALSE(matches("param.none = 1"));
    EXPECT_FALSE(matches("param.none < 1"));
    EXPECT_FALSE(matches("param.none ~ ''"));
    EXPECT_TRUE(matches("param.none != 1"));
    EXPECT_TRUE(matches("tag.team !~ x"));
    EXPECT_TRUE(matches("not param.none = 1"));
}

TEST(RunFilterTest, DatesAreTimesOfADay) {
    EXPECT_TRUE(matches("created > 2026-11-22"));
    EXPECT_TRUE(matches("created < 2026-11-22T12:30"));
    EXPECT_TRUE(matches("created = \"2026-11-22 12:00:00\""));
    EXPECT_TRUE(matches("created = 2026-11-22T13:00:00+01:00"));
    EXPECT_FALSE(matches("created > 2026-11-23"));
}

TEST(RunFilterTest, AndBindsCloserThanOr) {
    EXPECT_TRUE(matches("name = a and name = b or param.lr = 0.05"));
    EXPECT_FALSE(matches("name = a and (name = b or param.lr = 0.05)"));
    EXPECT_TRUE(matches("NOT name = a AND not (name = b OR name = c)"));
    EXPECT_TRUE(matches("not not param.lr = 0.05"));
    EXPECT_TRUE(matches("  "));
}

TEST(RunFilterTest, OddNamesStandInBackticks) {
    EXPECT_TRUE(matches("param.`odd name (1)` = 1"));
    EXPECT_TRUE(matches("param.booster = \"gb\\Tree\""));  // a backslash takes the next character as it is
}

TEST(RunFilterTest, AnErrorSaysWhereAndWhatWasExpected) {
    EXPECT_EQ(error("param.lr 0.1"),
              "The filter is wrong at character 10: expected a comparison: = != < <= > >= ~ (contains) or "
              "!~, found 0.1.");
    EXPECT_EQ(error("param.lr <"),
              "The filter is wrong at character 11: expected a value: a number, a word, a date or a "
              "\"text\", but the filter "
              "ends there.");
    EXPECT_EQ(error("name = ä und"),
              "The filter is wrong at character 10: expected \"and\", \"or\" or the end, found und.");
    EXPECT_NE(error("lr < 1").find("character 1: expected a field"), std::string::npos);
    EXPECT_NE(error("created > yesterday").find("character 11: expected a date"), std::string::npos);
    EXPECT_NE(error("(name = a").find("expected \")\""), std::string::npos);
    EXPECT_NE(error("name = 'a").find("that ends the text"), std::string::npos);
    EXPECT_NE(error("param.`a = 1").find("that ends the name"), std::string::npos);
    EXPECT_NE(error("param.`` = 1").find("expected a field"), std::string::npos);
    EXPECT_NE(error("metric.`a`.median = 1").find("expected a field"), std::string::npos);
    EXPECT_NE(error("not").find("expected a field"), std::string::npos);
}

TEST(RunFilterTest, DepthAndLengthAreBounded) {
    const std::string deep(RunFilter::kDeepest + 1, '(');
    EXPECT_NE(error(deep + "name = a").find("nested too deep"), std::string::npos);
    std::string nots;
    for (int i = 0; i <= RunFilter::kDeepest; ++i) nots += "not ";
    EXPECT_NE(error(nots + "name = a").find("nested too deep"), std::string::npos);
    EXPECT_NE(error(std::string(RunFilter::kMostText + 1, ' ')).find("longer than 4096"), std::string::npos);
}

TEST(RunFilterTest, ItIsKnownWhatItAsksFor) {
    auto filter = RunFilter::parse("param.lr < 1 or not (tag.team = a)");
    ASSERT_TRUE(filter);
    EXPECT_TRUE(filter->mentions(RunField::What::tag));
    EXPECT_FALSE(filter->mentions(RunField::What::metric));
}

}  // namespace
}  // namespace athanor::sagemaker
