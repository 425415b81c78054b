#include "xgboost/dataset.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "xgboost/channel.hpp"
#include "xgboost/testing.hpp"

namespace athanor::xgboost {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsNan;

Result<Table> csv(const std::vector<std::string>& files, bool weights = false) {
    CsvReader reader(weights);
    for (std::size_t i = 0; i < files.size(); ++i)
        ATHANOR_CHECK(reader.add("/data/" + std::to_string(i) + ".csv", files[i]));
    return std::move(reader).finish();
}

Result<Table> libsvm(const std::string& text) {
    LibsvmReader reader;
    ATHANOR_CHECK(reader.add("/data/a.libsvm", text));
    return std::move(reader).finish();
}

TEST(Csv, PutsLabelsAndFeaturesApartOverSeveralFiles) {
    const Table table = csv({"1,2,3\n0,4,\n", "1, 6 ,7\r\n\n"}).value();
    EXPECT_EQ(table.columns, 2u);
    EXPECT_THAT(table.labels, ElementsAre(1, 0, 1));
    EXPECT_THAT(table.values, ElementsAre(2, 3, 4, IsNan(), 6, 7));
    EXPECT_TRUE(table.weights.empty());
}

TEST(Csv, TakesWeightsFromTheSecondColumn) {
    const Table table = csv({"1,0.5,3\n0,2,4\n"}, true).value();
    EXPECT_EQ(table.columns, 1u);
    EXPECT_THAT(table.weights, ElementsAre(0.5F, 2));
    EXPECT_THAT(table.values, ElementsAre(3, 4));
    EXPECT_THAT(csv({"1,-1,3\n"}, true).error().message, HasSubstr("weight"));
    EXPECT_THAT(csv({"1,1\n"}, true).error().message, HasSubstr("csv_weights"));
}

TEST(Csv, FindsOtherDelimiters) {
    EXPECT_THAT(csv({"1;2;3\n"}).value().values, ElementsAre(2, 3));
    EXPECT_THAT(csv({"1\t2\t3\n"}).value().values, ElementsAre(2, 3));
    EXPECT_THAT(csv({"1\n2\n"}).error().message, HasSubstr("Could not determine delimiter on line 1"));
}

TEST(Csv, NamesFileAndLineOfWhatIsWrong) {
    EXPECT_EQ(csv({"churn,age,plan\n1,2,3\n"}).error().message,
              "First line 'churn,age,plan...' of file '0.csv' is not 'CSV' format. Please ensure the file is "
              "in 'CSV' format.");
    EXPECT_THAT(csv({"1,2,3\n1,2\n"}).error().message,
                HasSubstr("/data/0.csv:2: 2 columns where there were 3 before"));
    EXPECT_THAT(csv({"1,2,3\n", "0,1,2,3\n"}).error().message, HasSubstr("/data/1.csv:1: 4 columns"));
    EXPECT_THAT(csv({"1,2,3\n1,yes,3\n"}).error().message,
                HasSubstr("/data/0.csv:2: column 2: 'yes' is not a number"));
    EXPECT_THAT(csv({"1,2,3\n,2,3\n"}).error().message, HasSubstr("label is missing"));
    EXPECT_EQ(csv({"1,2,3\n1,inf,3\n"}).error().code, "UserError");
}

TEST(Libsvm, ReadsLabelsWeightsAndSparseValues) {
    const Table table = libsvm("1 0:1.5 4:2 # note\n0:0.5 1:3\n-1\n").value();
    EXPECT_TRUE(table.sparse);
    EXPECT_EQ(table.columns, 5u);
    EXPECT_THAT(table.labels, ElementsAre(1, 0, -1));
    EXPECT_THAT(table.weights, ElementsAre(1, 0.5F, 1));
    EXPECT_THAT(table.indexes, ElementsAre(0, 4, 1));
    EXPECT_THAT(table.row_starts, ElementsAre(0, 2, 3, 3));
}

TEST(Libsvm, MakesGroupsOfQueries) {
    EXPECT_THAT(libsvm("1 qid:1 0:1\n0 qid:1 0:2\n1 qid:9 0:3\n").value().groups, ElementsAre(2, 1));
    EXPECT_THAT(libsvm("1 qid:1 0:1\n0 0:2\n").error().message, HasSubstr("qid"));
    EXPECT_THAT(libsvm("1 0:1\n0 qid:1 0:2\n").error().message, HasSubstr("qid"));
}

TEST(Libsvm, NamesFileAndLineOfWhatIsWrong) {
    EXPECT_THAT(libsvm("1,2,3\n").error().message, HasSubstr("is not 'LIBSVM' format"));
    EXPECT_THAT(libsvm("1 0:1\nx 0:1\n").error().message, HasSubstr("a.libsvm:2: label 'x'"));
    for (const char* word : {"a:1", "1:", ":1", "5", "1:x", "-1:1", "99999999999:1"})
        EXPECT_THAT(libsvm("1 0:1\n1 " + std::string(word) + "\n").error().message,
                    HasSubstr("a.libsvm:2: '"))
            << word;
}

TEST(Channel, ReadsFilesOfSubfoldersInOrder) {
    const OptMl ml;
    ml.write("input/data/train/b.csv", "2,0\n");
    ml.write("input/data/train/a/z.csv", "1,0\n");
    ml.write("input/data/train/_SUCCESS", "");
    ml.write("input/data/train/1/2/3/deep.csv", "9,0\n");
    const Table table =
        read_channel(ml.path() + "/input/data/train", ContentType::csv, false).value().value();
    EXPECT_THAT(table.labels, ElementsAre(1, 2));
    EXPECT_EQ(read_channel(ml.path() + "/input/data/none", ContentType::csv, false).value(), std::nullopt);
    ml.write("input/data/train/.part", "");
    EXPECT_THAT(read_channel(ml.path() + "/input/data/train", ContentType::csv, false).error().message,
                HasSubstr("Hidden file"));
}

TEST(Channel, KnowsTheContentTypes) {
    EXPECT_EQ(parse_content_type("").value(), ContentType::libsvm);
    EXPECT_EQ(parse_content_type("text/x-libsvm").value(), ContentType::libsvm);
    EXPECT_EQ(parse_content_type("TEXT/CSV; label_size=1;charset=utf8").value(), ContentType::csv);
    EXPECT_EQ(parse_content_type("csv").value(), ContentType::csv);
    EXPECT_THAT(parse_content_type("text/csv;label_size=0").error().message,
                HasSubstr("label_size must be equal to 1"));
    EXPECT_THAT(parse_content_type("application/x-parquet").error().message,
                HasSubstr("application/x-parquet is not an accepted ContentType"));
}

TEST(Channel, RefusesConfigurationsThatItCannotServe) {
    TrainingConfig config;
    EXPECT_EQ(check_channels(config).error().message, "Missing required channel: train");
    config.channels["train"] = {.content_type = "text/csv", .input_mode = "File", .distribution = ""};
    EXPECT_TRUE(check_channels(config));
    config.hosts = {"algo-1", "algo-2"};
    EXPECT_THAT(check_channels(config).error().message, HasSubstr("one instance"));
    config.hosts = {"algo-1"};
    config.channels["test"] = config.channels["train"];
    EXPECT_EQ(check_channels(config).error().message, "Extraneous channel found: test");
    config.channels.erase("test");
    config.channels["validation"] = {.content_type = "text/csv", .input_mode = "Pipe", .distribution = ""};
    EXPECT_THAT(check_channels(config).error().message, HasSubstr("Pipe"));
}

}  // namespace
}  // namespace athanor::xgboost
