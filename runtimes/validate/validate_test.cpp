#include "validate/validate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "base/file.hpp"
#include "base/json.hpp"
#include "base/random.hpp"

namespace athanor::validate {
namespace {

using namespace table;

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::string_view kSchema = R"({"features": [
    {"name": "age", "inferred_type": "Integral", "completeness": 1.0, "num_constraints": {"is_non_negative": true, "max": 120}},
    {"name": "plan", "inferred_type": "String", "string_constraints": {"domains": ["basic", "plus"]}},
    {"name": "spend", "inferred_type": "Fractional", "completeness": 0.5},
    {"name": "note", "required": false}]})";

class ValidateTest : public ::testing::Test {
protected:
    ValidateTest() : root(::testing::TempDir() + "validate-" + std::to_string(::getpid())) {
        std::filesystem::create_directories(root + "/data");
        options.table = root + "/data";
        options.constraints = root + "/constraints";
        options.output = root + "/out";
    }
    ~ValidateTest() override { std::filesystem::remove_all(root); }
    void table(const std::string& name, std::string_view text) { write("data/" + name, text); }
    void schema(std::string_view text) { write("constraints/schema.json", text); }
    void write(const std::string& name, std::string_view text) {
        std::filesystem::create_directories(std::filesystem::path(root + "/" + name).parent_path());
        std::ofstream(root + "/" + name) << text;
    }
    std::string output(const std::string& name) {
        return *read_file(system_filesystem(), root + "/out/" + name, 1 << 20);
    }
    Outcome outcome() {
        auto out = run(options);
        EXPECT_TRUE(out) << out.error().message;
        return out ? *out : Outcome{};
    }
    std::string error() {
        auto out = run(options);
        return out ? "no error" : out.error().message;
    }
    std::vector<std::string> checks(const Outcome& o) {
        std::vector<std::string> names;
        for (const Violation& v : o.violations) names.push_back(v.check);
        return names;
    }

    std::string root;
    Options options;
};

TEST_F(ValidateTest, AGoodTablePasses) {
    schema(kSchema);
    table("a.csv", "age,plan,spend\n30,basic,1.5\n120,plus,\n");
    Outcome o = outcome();
    EXPECT_THAT(o.violations, IsEmpty());
    EXPECT_EQ(o.message, "The table passes: 2 rows in 1 files.");
    EXPECT_THAT(output("constraint_violations.json"), HasSubstr(R"("violations":[])"));
}

TEST_F(ValidateTest, ColumnRowAndValueAreNamed) {
    schema(kSchema);
    table("part-1.csv", "age,plan,spend\n30,basic,1\n");
    table("part-2.csv", "age,plan,spend\n31,basic,2\nforty,plus,3\n32,gold,x\n-1,basic,5\n121,plus,6\n");
    Outcome o = outcome();
    EXPECT_EQ(o.message,
              "The table is refused: column 'age', row 2 (line 3 of part-2.csv): 'forty' is not Integral; 3 "
              "more violations, see "
              "constraint_violations.json");
    EXPECT_THAT(checks(o),
                ElementsAre("data_type_check", "categorical_values_check", "data_type_check", "range_check"));
    EXPECT_THAT(
        o.violations[1].description,
        HasSubstr("column 'plan', row 3 (line 4 of part-2.csv): 'gold' is not one of its known values"));
    EXPECT_THAT(o.violations[3].description, HasSubstr("row 4 (line 5 of part-2.csv): '-1' is negative"));
    EXPECT_EQ(o.violations[3].count, 2u);
    auto report = json::parse(output("constraint_violations.json"));
    json::Value first = report->root()["violations"].at(0);
    EXPECT_EQ(first["feature_name"].string_or(""), "age");
    EXPECT_EQ(first["constraint_check_type"].string_or(""), "data_type_check");
    EXPECT_EQ(first["row"].integer_or(0), 2);
    EXPECT_EQ(first["line"].integer_or(0), 3);
}

TEST_F(ValidateTest, MissingValuesCountAgainstCompleteness) {
    schema(kSchema);
    table("a.csv", "age,plan,spend\n30,basic,\n,plus,NaN\n31,plus,1\n");
    Outcome o = outcome();
    EXPECT_THAT(checks(o), ElementsAre("completeness_check", "completeness_check"));
    EXPECT_THAT(o.violations[0].description,
                HasSubstr("column 'spend', row 1 (line 2 of a.csv): the value is missing; 0.3333 of the "
                          "column is there, 0.5 is required"));
    EXPECT_THAT(o.violations[1].description, HasSubstr("column 'age', row 2"));
}

TEST_F(ValidateTest, ColumnsThatAreMissingOrNew) {
    schema(kSchema);
    table("a.csv", "age,spend,extra\n30,1,2\n");
    EXPECT_THAT(checks(outcome()), ElementsAre("missing_column_check", "extra_column_check"));
    EXPECT_THAT(outcome().message, HasSubstr("column 'plan' is not there"));
    options.allow_extra_columns = true;
    EXPECT_THAT(checks(outcome()), ElementsAre("missing_column_check"));
}

TEST_F(ValidateTest, RowsOfAnotherLengthAndEmptyTables) {
    schema(kSchema);
    table("a.csv", "age,plan,spend\n30,basic\n31,plus,1,2\n32,plus,2\n");
    Outcome o = outcome();
    ASSERT_THAT(o.violations, SizeIs(1));
    EXPECT_EQ(o.violations[0].description, "row 1 (line 2 of a.csv) has 2 fields instead of 3");
    EXPECT_EQ(o.violations[0].count, 2u);
    table("a.csv", "age,plan,spend\n");
    EXPECT_THAT(checks(outcome()), ElementsAre("empty_table_check"));
}

TEST_F(ValidateTest, AThresholdLetsSomePass) {
    schema(
        R"({"features": [{"name": "plan", "string_constraints": {"domains": ["a"]}}], "monitoring_config": {"domain_content_threshold": 0.7}})");
    table("a.csv", "plan\na\na\na\nb\n");
    EXPECT_THAT(outcome().violations, IsEmpty());
    table("a.csv", "plan\na\na\nb\nb\n");
    EXPECT_THAT(checks(outcome()), ElementsAre("categorical_values_check"));
}

TEST_F(ValidateTest, ABaselineAcceptsItsOwnTableAndNothingFarFromIt) {
    options.write_baseline = true;
    std::string text = "id,age,plan,spend,flag\n";
    for (int i = 0; i < 200; ++i) {
        text += "customer-" + std::to_string(i) + "," + std::to_string(20 + i % 50) + "," +
                (i % 3 ? "basic" : "plus") + "," + (i % 20 == 0 ? "" : std::to_string(i / 7.0)) + ",true\n";
    }
    table("a.csv", text);
    EXPECT_THAT(outcome().violations, IsEmpty());
    std::string baseline = output("constraints.json");
    auto parsed = parse_constraints(baseline);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(to_json(*parsed), baseline.substr(0, baseline.size() - 1));
    EXPECT_THAT(parsed->features[0].domain, IsEmpty());  // names are no categories
    EXPECT_EQ(*parsed->features[1].min, 15);             // 20 less a tenth of the width
    EXPECT_THAT(parsed->features[2].domain, ElementsAre("basic", "plus"));
    EXPECT_NEAR(*parsed->features[3].completeness, 0.9, 1e-9);
    EXPECT_EQ(parsed->features[4].type, Type::boolean);

    options.write_baseline = false;
    write("constraints/baseline.json", baseline);
    EXPECT_THAT(outcome().violations, IsEmpty());
    table("a.csv", "id,age,plan,spend,flag\nx,200,basic,1,true\ny,30,gold,1,false\nz,30,basic,1,maybe\n");
    EXPECT_THAT(checks(outcome()), ElementsAre("range_check", "categorical_values_check", "data_type_check"));
}

TEST_F(ValidateTest, SeveralFilesMayOrderTheirColumnsDifferently) {
    schema(kSchema);
    table("a.csv", "age,plan,spend\n30,basic,1\n");
    table("b.csv", "spend,age,plan\n1,x,basic\n");
    table("_SUCCESS", "");
    EXPECT_THAT(outcome().message, HasSubstr("column 'age', row 1 (line 2 of b.csv): 'x' is not Integral"));
    table("c.csv", "age,plan\n30,basic\n");
    EXPECT_THAT(error(), HasSubstr("c.csv: the columns are not those of the first file"));
}

TEST_F(ValidateTest, ColumnsCanBeGivenForFilesWithoutAHeader) {
    schema(kSchema);
    table("a.csv", "30;basic;1\nx;plus;2\n");
    options.columns = {"age", "plan", "spend"};
    options.delimiter = ';';
    EXPECT_THAT(outcome().message, HasSubstr("column 'age', row 2 (line 2 of a.csv)"));
}

TEST_F(ValidateTest, WhatCannotBeReadIsAnError) {
    EXPECT_THAT(error(), HasSubstr("there is no table"));
    table("a.csv", "age\n\"30\n");
    EXPECT_THAT(error(), HasSubstr("a.csv, line 2: the quote"));
    table("a.csv", "age,age\n1,2\n");
    EXPECT_THAT(error(), HasSubstr("the column 'age' twice"));
    table("a.csv", "age\n30\n");
    schema("{");
    EXPECT_THAT(error(), HasSubstr("schema.json: not JSON"));
    for (auto [text, what] : std::vector<std::pair<std::string, std::string>>{
             {"{}", "no list of features"},
             {R"({"features":[{}]})", "no name"},
             {R"({"features":[{"name":"a","inferred_type":"Int"}]})", "feature 'a': inferred_type is"},
             {R"({"features":[{"name":"a","completeness":2}]})", "completeness is a number from 0 to 1"},
             {R"({"features":[{"name":"a","num_constraints":{"min":2,"max":1}}]})",
              "min is greater than max"},
             {R"({"features":[{"name":"a"},{"name":"a"}]})", "is there twice"}}) {
        schema(text);
        EXPECT_THAT(error(), HasSubstr(what)) << text;
    }
    options.constraints = root + "/nowhere";
    options.constraints_given = true;
    EXPECT_THAT(error(), HasSubstr("nowhere"));
}

TEST(ValidateOptions, AreParsedAndRefused) {
    auto o = parse_options({"--table", "/t", "--columns=a, b", "--delimiter", "tab", "--write-baseline",
                            "--range-slack", "0.2"});
    ASSERT_TRUE(o) << o.error().message;
    EXPECT_EQ(o->table, "/t");
    EXPECT_THAT(*o->columns, ElementsAre("a", "b"));
    EXPECT_EQ(o->delimiter, '\t');
    EXPECT_TRUE(o->write_baseline);
    EXPECT_EQ(o->slack.range, 0.2);
    for (std::vector<std::string> wrong : {std::vector<std::string>{"--nothing", "1"},
                                           {"--table"},
                                           {"--delimiter", "xx"},
                                           {"--range-slack", "-1"},
                                           {"--write-baseline=1"}})
        EXPECT_FALSE(parse_options(wrong));
}

TEST(ValidateTypes, AreTheNarrowest) {
    EXPECT_EQ(type_of("-3"), Type::integral);
    EXPECT_EQ(type_of("3.0"), Type::integral);
    EXPECT_EQ(type_of("3.5"), Type::fractional);
    EXPECT_EQ(type_of("1e-3"), Type::fractional);
    EXPECT_EQ(type_of("True"), Type::boolean);
    EXPECT_EQ(type_of("3 "), Type::string);
    EXPECT_TRUE(is_of_type("3", Type::fractional));
    EXPECT_FALSE(is_of_type("3.5", Type::integral));
    EXPECT_TRUE(is_missing("NaN"));
    EXPECT_FALSE(is_missing("nothing"));
}

}  // namespace
}  // namespace athanor::validate
