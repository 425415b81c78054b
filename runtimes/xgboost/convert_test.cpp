#include "xgboost/convert.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "serving/predictor/flat_model.hpp"
#include "xgboost/booster.hpp"
#include "xgboost/testing.hpp"

namespace athanor::xgboost {
namespace {

using predictor::FlatModel;
using testing::HasSubstr;
using Parameters = std::vector<std::pair<std::string, std::string>>;

struct Trained {
    Table table;
    Matrix matrix;
    Booster booster;
};

Trained train_small(const Parameters& parameters, int classes, int rounds = 20) {
    Table table = random_table(11, 400, 6, classes);
    std::string objective;
    for (const auto& [name, value] : parameters)
        if (name == "objective") objective = value;
    if (objective.starts_with("rank:")) table.groups = {100, 150, 50, 100};
    Matrix matrix = Matrix::from(table).value();
    if (objective == "survival:aft") EXPECT_TRUE(matrix.set_exact_times(table.labels));
    const Matrix* const caches[] = {&matrix};
    Booster booster = Booster::create(caches).value();
    EXPECT_TRUE(booster.set(
        "nthread", "1"));  // small models on a shared machine: threads would only wait for each other
    for (const auto& [name, value] : parameters) EXPECT_TRUE(booster.set(name, value));
    for (int round = 0; round < rounds; ++round) {
        const Status updated = booster.update(round, matrix);
        EXPECT_TRUE(updated) << (updated ? "" : updated.error().message);
    }
    return {std::move(table), std::move(matrix), std::move(booster)};
}

// Bit for bit: the same additions in the same order, the same exponential function.
void expect_the_same(Trained& trained, std::string_view format) {
    const auto flat = flatten_model(trained.booster.save(format).value());
    ASSERT_TRUE(flat) << flat.error().message;
    const FlatModel model = FlatModel::open(*flat).value();
    const std::size_t rows = trained.table.rows();
    std::vector<float> margins(rows * model.num_group());
    std::vector<float> predictions(rows * model.num_output());
    model.predict_margin(model.compact(trained.table.values, rows), rows, margins);
    model.predict_dense(trained.table.values, rows, predictions);
    EXPECT_EQ(margins, trained.booster.predict(trained.matrix, true).value());
    EXPECT_EQ(predictions, trained.booster.predict(trained.matrix, false).value());
    for (std::size_t row = 0; row < 20; ++row) {  // and one at a time
        std::vector<float> one(model.num_output());
        model.predict_dense(
            std::span(trained.table.values).subspan(row * trained.table.columns, trained.table.columns), 1,
            one);
        EXPECT_EQ(one, std::vector(predictions.begin() + row * one.size(),
                                   predictions.begin() + (row + 1) * one.size()));
    }
}

struct Case {
    const char* objective;
    int classes;  // of the labels; 0: real
};

void PrintTo(const Case& value, std::ostream* out) { *out << value.objective; }

class EveryObjective : public testing::TestWithParam<Case> {};

TEST_P(EveryObjective, PredictsAsLibxgboost) {
    Parameters parameters{{"objective", GetParam().objective}, {"max_depth", "5"}, {"seed", "3"}};
    if (std::string_view(GetParam().objective).starts_with("multi:"))
        parameters.emplace_back("num_class", std::to_string(GetParam().classes));
    Trained trained = train_small(parameters, GetParam().classes);
    expect_the_same(trained, "ubj");
}

TEST_P(EveryObjective, PredictsAsLibxgboostFromAnotherBaseScore) {
    Parameters parameters{{"objective", GetParam().objective}, {"max_depth", "3"}, {"base_score", "0.3"}};
    if (std::string_view(GetParam().objective).starts_with("multi:"))
        parameters.emplace_back("num_class", std::to_string(GetParam().classes));
    Trained trained = train_small(parameters, GetParam().classes, 5);
    expect_the_same(trained, "json");
}

INSTANTIATE_TEST_SUITE_P(
    Objectives, EveryObjective,
    testing::Values(Case{"binary:logistic", 2}, Case{"binary:logitraw", 2}, Case{"binary:hinge", 2},
                    Case{"multi:softmax", 4}, Case{"multi:softprob", 4}, Case{"reg:squarederror", 0},
                    Case{"reg:squaredlogerror", 0}, Case{"reg:logistic", 2}, Case{"reg:pseudohubererror", 0},
                    Case{"reg:absoluteerror", 0}, Case{"count:poisson", 0}, Case{"reg:gamma", 0},
                    Case{"reg:tweedie", 0}, Case{"survival:cox", 0}, Case{"survival:aft", 0},
                    Case{"rank:pairwise", 3}, Case{"rank:ndcg", 3}, Case{"rank:map", 2}));

TEST(Convert, MultipliesTheLeavesOfDart) {
    Trained trained = train_small({{"objective", "binary:logistic"},
                                   {"booster", "dart"},
                                   {"rate_drop", "0.4"},
                                   {"one_drop", "1"},
                                   {"seed", "5"}},
                                  2);
    expect_the_same(trained, "ubj");
}

TEST(Convert, TakesDeepLopsidedTreesAndForests) {
    Trained lopsided = train_small({{"tree_method", "hist"},
                                    {"grow_policy", "lossguide"},
                                    {"max_leaves", "200"},
                                    {"max_depth", "0"},
                                    {"min_child_weight", "0"}},
                                   0);
    expect_the_same(lopsided, "ubj");
    Trained forest = train_small({{"num_parallel_tree", "4"},
                                  {"subsample", "0.5"},
                                  {"objective", "multi:softprob"},
                                  {"num_class", "3"}},
                                 3, 4);
    expect_the_same(forest, "ubj");
}

TEST(Convert, TakesPrunedTreesAndModelsWithoutATree) {
    Trained pruned = train_small({{"gamma", "5"}, {"tree_method", "exact"}, {"max_depth", "8"}}, 0);
    expect_the_same(pruned, "json");
    Trained none = train_small({{"objective", "binary:logistic"}}, 2, 0);
    ASSERT_TRUE(none.booster.set("base_score", "0.25"));
    ASSERT_TRUE(none.booster.predict(none.matrix, true));
    expect_the_same(none, "ubj");
}

TEST(Convert, ReadsTheOldBinaryForm) {
    Trained trained = train_small({{"objective", "binary:logistic"}}, 2);
    expect_the_same(trained, "deprecated");
}

TEST(Convert, ServesUpToTheBestRoundThatTheModelNames) {
    Trained trained = train_small({{"objective", "reg:squarederror"}}, 0);
    ASSERT_TRUE(trained.booster.set_attribute("best_ntree_limit", "7"));
    const FlatModel model =
        FlatModel::open(flatten_model(trained.booster.save("ubj").value()).value()).value();
    EXPECT_EQ(model.num_tree(), 7u);
}

TEST(Convert, RefusesWhatItCannotServeWithAReason) {
    Trained linear = train_small({{"booster", "gblinear"}}, 0, 3);
    EXPECT_THAT(flatten_model(linear.booster.save("ubj").value()).error().message, HasSubstr("gblinear"));
    EXPECT_THAT(flatten_model("\x80\x04\x95 pickle").error().message, HasSubstr("pickle"));
    EXPECT_THAT(flatten_model("not a model at all").error().message, HasSubstr("Unable to load model"));
    EXPECT_THAT(flatten_model("").error().message, HasSubstr("Unable to load model"));
    EXPECT_THAT(flatten_model("{\"learner\": 1}").error().message, HasSubstr("Unable to load model"));
}

TEST(Convert, FindsTheModelInItsFolder) {
    const OptMl ml;
    const std::string folder = ml.path() + "/model";
    EXPECT_THAT(find_model_file(folder).error().message, HasSubstr("no file"));
    ml.write("model/.hidden", "");
    ml.write("model/code/inference.py", "");
    ml.write("model/model.json", "");
    EXPECT_EQ(find_model_file(folder).value(), folder + "/model.json");
    ml.write("model/notes.txt", "");
    EXPECT_EQ(find_model_file(folder).value(), folder + "/model.json");
    ml.write("model/other.ubj", "");
    EXPECT_THAT(find_model_file(folder).error().message, HasSubstr("more than one"));
    ml.write("model/xgboost-model", "");
    EXPECT_EQ(find_model_file(folder).value(), folder + "/xgboost-model");
}

TEST(Convert, WritesTheFlatFile) {
    const OptMl ml;
    Trained trained = train_small({{"objective", "binary:logistic"}}, 2);
    ml.write("model/xgboost-model", trained.booster.save("ubj").value());
    ASSERT_TRUE(convert(ml.path() + "/model", ml.path() + "/flat"));
    EXPECT_EQ(FlatModel::load(ml.path() + "/flat").value().num_tree(), 20u);
    EXPECT_FALSE(convert(ml.path() + "/absent", ml.path() + "/flat2"));
    EXPECT_FALSE(ml.has("flat2"));
}

}  // namespace
}  // namespace athanor::xgboost
