#include "serving/predictor/request.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "serving/predictor/number.hpp"
#include "serving/predictor/testing.hpp"

namespace athanor::predictor {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// A score that shows what was read: 1 for a >= 1, plus 10 for c >= 1, plus 100 where c is missing; b is never
// looked at.
FlatModel three_features(Objective objective = Objective::reg_squarederror, std::uint32_t groups = 1) {
    FlatModelBuilder builder(objective, 0, 3, groups);
    EXPECT_TRUE(builder.add_tree(std::vector{split(0, 1, false, 1, 2), leaf(0), leaf(1)}, 0));
    EXPECT_TRUE(builder.add_tree(std::vector{split(2, 1, false, 1, 2), leaf(0), leaf(10)}, groups - 1));
    EXPECT_TRUE(builder.add_tree(
        std::vector{split(2, std::numeric_limits<float>::max(), true, 1, 2), leaf(0), leaf(100)},
        groups - 1));
    return FlatModel::open(builder.finish()).value();
}

std::vector<float> scores(std::string_view body, std::string_view type) {
    auto result = predict_body(three_features(), body, type);
    EXPECT_TRUE(result) << (result ? "" : result.error().message);
    return result.value_or(std::vector<float>{});
}

Error refused(std::string_view body, std::string_view type) {
    auto result = predict_body(three_features(), body, type);
    EXPECT_FALSE(result) << body;
    return result ? Error{} : result.error();
}

TEST(Request, ReadsCsvWithMissingCellsAndBlanks) {
    EXPECT_THAT(scores("0,0,0", "text/csv"), ElementsAre(0));
    EXPECT_THAT(scores("1,,\n 2.5 , 7 , 1e1 \r\n", "text/csv; charset=utf-8"), ElementsAre(101, 11));
    EXPECT_THAT(scores("1,0,nan\n0,0,NaN\n", ""), ElementsAre(101, 100));
    EXPECT_THAT(scores("1,0", "TEXT/CSV"), ElementsAre(101));  // the last column may be absent
}

TEST(Request, FindsTheDelimiterInTheFirstLine) {
    EXPECT_THAT(scores("1;0;1\n0;0;1", "text/csv"), ElementsAre(11, 10));
    EXPECT_THAT(scores("1\t0\t1", "text/csv"), ElementsAre(11));
    EXPECT_THAT(scores("1 0 1", "text/csv"), ElementsAre(11));
}

TEST(Request, RefusesCsvThatDoesNotFitTheModel) {
    EXPECT_EQ(refused("1,2,3,4", "text/csv").status, 400);
    EXPECT_THAT(refused("1,2,3,4", "text/csv").message, HasSubstr("feature size of csv inference data 4"));
    EXPECT_THAT(refused("1,2,3\n1", "text/csv").message, HasSubstr("row 2"));
    EXPECT_THAT(refused("1,2,3\n\n1,2,3", "text/csv").message, HasSubstr("row 2"));
    EXPECT_THAT(refused("a,2,3", "text/csv").message, HasSubstr("'a' is not a number"));
    for (const char* cell : {"inf", "-inf", "1e39", "0x10", "1.2.3", "--1", "+-1", ".", "-", "1e", "1_0",
                             "\"1\"", "1e+", "nanx"})
        EXPECT_EQ(refused(std::string(cell) + ",2,3", "text/csv").status, 400) << cell;
}

TEST(Request, ReadsLibsvmFromZeroWithLabelsIgnored) {
    EXPECT_THAT(scores("1 0:1 2:1\n0 1:5\n0:3", "text/libsvm"), ElementsAre(11, 100, 101));
    EXPECT_THAT(scores("0 qid:3 2:0.5 3:9", "text/x-libsvm"),
                ElementsAre(0));  // one index beyond the model is ignored
    EXPECT_EQ(refused("0 4:1", "text/libsvm").status, 400);
    EXPECT_EQ(refused("0 x:1", "text/libsvm").status, 400);
    EXPECT_EQ(refused("0 1:", "text/libsvm").status, 400);
    EXPECT_EQ(refused("0 -1:1", "text/libsvm").status, 400);
    EXPECT_EQ(refused("0 99999999999:1", "text/libsvm").status, 400);
}

TEST(Request, ReadsTheFormsOfJson) {
    EXPECT_THAT(scores("[[1,0,1],[0,0,null]]", "application/json"), ElementsAre(11, 100));
    EXPECT_THAT(scores("[1,0,1]", "application/json"), ElementsAre(11));
    EXPECT_THAT(scores(R"({"instances":[{"features":[1,0,1]},{"features":[0,0,0]}]})", "application/json"),
                ElementsAre(11, 0));
    EXPECT_THAT(scores(R"({"instances":[[1,0,1]]})", "application/json"), ElementsAre(11));
    EXPECT_THAT(scores(R"({"instances":[{"data":{"features":{"values":[1,0,1]}}}]})", "application/json"),
                ElementsAre(11));
    EXPECT_THAT(scores(R"({"instances":[{"data":{"features":{"keys":[2],"shape":[3],"values":[4.5]}}}]})",
                       "application/json"),
                ElementsAre(10));
    EXPECT_THAT(scores("{\"features\":[1,0,1]}\n{\"features\":[0,0,1]}\n", "application/jsonlines"),
                ElementsAre(11, 10));
    EXPECT_THAT(scores(R"({"instances":[]})", "application/json"), ElementsAre());
}

TEST(Request, RefusesJsonThatIsNotRows) {
    for (const char* body :
         {"{", "{}", "1", "\"a\"", "[[1,2,\"3\"]]", "[[1,2,3,4]]", "[[1,2,3],4]", "[[1,2,1e39]]",
          R"({"instances":{"a":1}})", R"({"data":{"features":{"keys":[3],"values":[1]}}})",
          R"({"features":{"keys":[1,2],"values":[1]}})", R"({"features":{"keys":[-1],"values":[1]}})"})
        EXPECT_EQ(refused(body, "application/json").status, 400) << body;
}

TEST(Request, KeepsRowsInOrderAcrossBlocks) {
    std::string body;
    for (int i = 0; i < 1000; ++i) body += i % 7 == 0 ? "1,0,1\n" : i % 3 == 0 ? "1,0,\n" : "0,0,0\n";
    const auto result = scores(body, "text/csv");
    ASSERT_EQ(result.size(), 1000u);
    for (int i = 0; i < 1000; ++i) EXPECT_EQ(result[i], i % 7 == 0 ? 11 : i % 3 == 0 ? 101 : 0) << i;
}

TEST(Request, AnswersWithTheStatusesOfTheContainer) {
    const FlatModel model = three_features();
    EXPECT_EQ(invoke(model, {"", "text/csv", ""}).status, 204);
    EXPECT_EQ(invoke(model, {"1,2,3", "image/png", ""}).status, 415);
    EXPECT_THAT(invoke(model, {"1,2,3", "image/png", ""}).body,
                HasSubstr("image/png is not an accepted ContentType"));
    EXPECT_EQ(invoke(model, {"1,2,3", "text/csv", "image/png"}).status, 406);
    EXPECT_EQ(invoke(model, {"1,2,x", "text/csv", "text/csv"}).status, 400);
    EXPECT_EQ(invoke(model, {"1,2,3", "text/csv", "text/csv"}).status, 200);
}

TEST(Request, WritesWhatAcceptAsksFor) {
    const FlatModel model = three_features();
    const Invocation csv{"1,0,1\n0,0,0", "text/csv", ""};
    EXPECT_EQ(invoke(model, csv).body, "11.0\n0.0\n");
    EXPECT_EQ(invoke(model, csv).content_type, "text/csv; charset=utf-8");
    EXPECT_EQ(invoke(model, {csv.body, "text/csv", "*/*"}).body, "11.0\n0.0\n");
    EXPECT_EQ(invoke(model, {csv.body, "text/csv", "application/json;verbose=1"}).body,
              R"({"predictions": [{"score": 11.0}, {"score": 0.0}]})");
    EXPECT_EQ(invoke(model, {csv.body, "text/csv", "text/html, application/jsonlines"}).body,
              "{\"score\": 11.0}\n{\"score\": 0.0}\n");
    EXPECT_EQ(invoke(model, {csv.body, "text/csv", ""}, {.default_accept = "application/json"}).content_type,
              "application/json");
    EXPECT_EQ(invoke(model, {csv.body, "text/csv", "image/png"}, {.batch = true}).body, "11.0\n0.0\n");
}

TEST(Request, WritesALineARowForClasses) {
    const FlatModel model = three_features(Objective::multi_softprob, 2);
    EXPECT_EQ(invoke(model, {"0,0,0\n0,0,0", "text/csv", ""}).body, "0.5,0.5\n0.5,0.5\n");
    EXPECT_EQ(invoke(model, {"0,0,0", "text/csv", ""}, {.batch = true}).body, "[0.5, 0.5]\n");
    EXPECT_EQ(invoke(model, {"0,0,0", "text/csv", "application/json"}).body,
              R"({"predictions": [{"score": [0.5, 0.5]}]})");
    EXPECT_EQ(invoke(three_features(Objective::multi_softmax, 2), {"0,0,1", "text/csv", ""}).body, "1.0\n");
}

TEST(Request, WritesTheNamedPartsThatTheContainerAsksFor) {
    FlatModelBuilder builder(Objective::binary_logistic, 0, 1, 1);
    ASSERT_TRUE(builder.add_tree(std::vector{split(0, 1, false, 1, 2), leaf(0), leaf(20)}, 0));
    const FlatModel model = FlatModel::open(builder.finish()).value();
    const InvocationOptions options = options_from_environment(
        {{"SAGEMAKER_INFERENCE_OUTPUT", "Probabilities, predicted_label,labels,predicted_score,nothing"}});
    EXPECT_EQ(
        invoke(model, {"0", "text/csv", "application/json"}, options).body,
        R"({"predictions": [{"predicted_label": 0, "labels": [0, 1], "probabilities": [0.5, 0.5], "predicted_score": NaN, "nothing": NaN}]})");
    EXPECT_EQ(invoke(model, {"0\n1", "text/csv", ""}, options).body,
              "\"[0.5, 0.5]\",0,\"[0, 1]\",nan,nan\n\"[0.0, 1.0]\",1,\"[0, 1]\",nan,nan\n");

    const InvocationOptions scores{.selected = {"raw_score", "raw_scores", "probability", "predicted_label"}};
    EXPECT_EQ(invoke(three_features(Objective::multi_softprob, 2),
                     {"0,0,1", "text/csv", "application/jsonlines"}, scores)
                  .body,
              "{\"predicted_label\": 1, \"probability\": 0.9999546, \"raw_score\": 0.9999546, "
              "\"raw_scores\": [4.539787e-05, 0.9999546]}\n");
    EXPECT_EQ(invoke(three_features(Objective::multi_softmax, 2), {"0,0,1", "text/csv", ""}, scores).body,
              "1.0,\"[0.0, 1.0]\",nan,1.0\n");
    EXPECT_EQ(invoke(three_features(), {"0,0,1", "text/csv", ""}, {.selected = {"predicted_score"}}).body,
              "10.0\n");
    EXPECT_EQ(invoke(three_features(Objective::count_poisson), {"0,0,1", "text/csv", ""}, scores).status,
              500);
}

TEST(Request, TakesItsOptionsFromTheContainersEnvironment) {
    const InvocationOptions options =
        options_from_environment({{"SAGEMAKER_DEFAULT_INVOCATIONS_ACCEPT", "application/json"},
                                  {"SAGEMAKER_BATCH", "true"},
                                  {"OTHER", "1"}});
    EXPECT_EQ(options.default_accept, "application/json");
    EXPECT_TRUE(options.batch);
    EXPECT_TRUE(options.selected.empty());
    EXPECT_FALSE(options_from_environment({}).batch);
}

TEST(Number, ReadsWhatStrtodReads) {
    Dice dice(3);
    for (int i = 0; i < 20000; ++i) {
        std::string text = dice.below(3) == 0 ? "-" : "";
        const std::uint32_t digits = 1 + dice.below(18);
        const std::uint32_t point = dice.below(20);
        for (std::uint32_t d = 0; d < digits; ++d) {
            if (d == point) text += '.';
            text += static_cast<char>('0' + dice.below(10));
        }
        if (dice.below(4) == 0) text += "e" + std::to_string(static_cast<int>(dice.below(36)) - 18);
        EXPECT_EQ(parse_value(text), static_cast<float>(std::strtod(text.c_str(), nullptr))) << text;
    }
    EXPECT_EQ(parse_value("1e-400"), 0.0F);
    EXPECT_EQ(parse_value("1e400"), std::nullopt);
    EXPECT_EQ(parse_value("+2"), 2.0F);
    EXPECT_EQ(parse_value("5."), 5.0F);
    EXPECT_EQ(parse_value(".5"), 0.5F);
}

TEST(Number, WritesTextThatReadsBackTheSame) {
    for (float value : {0.0F, 1.0F, -3.0F, 0.1F, 1e-10F, 1e30F, 0.43861907F, 16777216.0F,
                        std::numeric_limits<float>::denorm_min()}) {
        std::string text;
        append_value(text, value);
        EXPECT_EQ(parse_value(text), value) << text;
        EXPECT_NE(text.find_first_of(".e"), text.npos) << text;
    }
}

}  // namespace
}  // namespace athanor::predictor
