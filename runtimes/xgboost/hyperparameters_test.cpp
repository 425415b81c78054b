#include "xgboost/hyperparameters.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace athanor::xgboost {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::Pair;
using Given = std::map<std::string, std::string>;

Hyperparameters accepted(Given given) {
    given.emplace("num_round", "10");
    auto result = validate_hyperparameters(given);
    EXPECT_TRUE(result) << (result ? "" : result.error().message);
    return result.value_or(Hyperparameters{});
}

std::string refused(Given given) {
    given.emplace("num_round", "10");
    auto result = validate_hyperparameters(given);
    return result ? "accepted" : result.error().message;
}

TEST(Hyperparameters, PassesToTheLibraryWhatItKnowsAndKeepsTheRest) {
    const auto out = accepted({{"num_round", "25"},
                               {"eta", "0.1"},
                               {"objective", "multi:softprob"},
                               {"num_class", "3"},
                               {"eval_metric", "merror,f1_macro,mlogloss"},
                               {"early_stopping_rounds", "4"},
                               {"csv_weights", "1"},
                               {"sagemaker_job_name", "x"},
                               {"save_model_on_termination", "true"}});
    EXPECT_EQ(out.num_round, 25);
    EXPECT_EQ(out.early_stopping_rounds, 4);
    EXPECT_TRUE(out.csv_weights);
    EXPECT_THAT(out.metrics, ElementsAre("merror", "mlogloss"));
    EXPECT_THAT(out.own_metrics, ElementsAre("f1_macro"));
    EXPECT_EQ(out.stopping_metric, "mlogloss");
    EXPECT_THAT(out.parameters,
                ElementsAre(Pair("eta", "0.1"), Pair("num_class", "3"), Pair("objective", "multi:softprob")));
}

TEST(Hyperparameters, TakesAliasesQuotedTextAndTheOldNameOfSquaredError) {
    const auto out =
        accepted({{"learning_rate", "0.3"}, {"reg_alpha", "1"}, {"objective", "\"reg:linear\""}});
    EXPECT_THAT(out.parameters, Contains(Pair("eta", "0.3")));
    EXPECT_THAT(out.parameters, Contains(Pair("alpha", "1")));
    EXPECT_EQ(out.objective, "reg:squarederror");
}

TEST(Hyperparameters, PrintsAndStopsOnTheGoalOfATuningJob) {
    const auto out = accepted({{"objective", "binary:logistic"},
                               {"_tuning_objective_metric", "validation:auc"},
                               {"eval_metric", "logloss"}});
    EXPECT_THAT(out.metrics, ElementsAre("logloss", "auc"));
    EXPECT_EQ(out.stopping_metric, "auc");
    EXPECT_THAT(refused({{"_tuning_objective_metric", "validation:nothing"}}), HasSubstr("not a metric"));
}

TEST(Hyperparameters, RefusesInTheAlgorithmsWords) {
    EXPECT_EQ(validate_hyperparameters({}).error().message, "Missing required hyperparameter: num_round");
    EXPECT_EQ(refused({{"num_rounds", "3"}}), "Extraneous hyperparameter found: num_rounds");
    EXPECT_EQ(refused({{"eta", "2"}}), "Hyperparameter eta: 2.0 is not in [0, 1]");
    EXPECT_EQ(refused({{"subsample", "0"}}), "Hyperparameter subsample: 0.0 is not in (0, 1]");
    EXPECT_EQ(refused({{"gamma", "-1"}}), "Hyperparameter gamma: -1.0 is not in [0, +inf)");
    EXPECT_EQ(refused({{"num_round", "0"}}), "Hyperparameter num_round: 0 is not in [1, +inf)");
    EXPECT_EQ(refused({{"max_depth", "3.5"}}),
              "Hyperparameter max_depth: could not parse value (caused by ValueError)");
    EXPECT_EQ(refused({{"eta", "nan"}}), "Hyperparameter eta: could not parse value (caused by ValueError)");
    EXPECT_EQ(refused({{"num_round", "99999999999"}}),
              "Hyperparameter num_round: could not parse value (caused by ValueError)");
    EXPECT_EQ(refused({{"booster", "tree"}}),
              "Hyperparameter booster: tree is not in ['gbtree', 'gblinear', 'dart']");
    EXPECT_THAT(refused({{"tree_method", "gpu_hist"}}), HasSubstr("gpu_hist is not in"));
    EXPECT_THAT(refused({{"objective", "reg:quantile"}}),
                HasSubstr("Hyperparameter objective: reg:quantile is not in ['binary:logistic'"));
    EXPECT_THAT(refused({{"eval_metric", "auc,foo"}, {"objective", "binary:logistic"}}),
                HasSubstr("Hyperparameter eval_metric: value ['foo'] not in range"));
    EXPECT_THAT(refused({{"_kfold", "3"}}), HasSubstr("cross-validation"));
}

TEST(Hyperparameters, RefusesWhatDoesNotGoTogether) {
    EXPECT_EQ(refused({{"objective", "multi:softmax"}}),
              "Require input for parameter 'num_class' for multi-classification");
    EXPECT_THAT(refused({{"objective", "binary:logistic"}, {"num_class", "2"}}), HasSubstr("num_class"));
    EXPECT_EQ(refused({{"eval_metric", "auc"}}),
              "Metric 'auc' can only be applied for classification and ranking problems.");
    EXPECT_THAT(refused({{"eval_metric", "f1"}}), HasSubstr("classification"));
    EXPECT_THAT(refused({{"eval_metric", "aft-nloglik"}}), HasSubstr("survival:aft"));
    EXPECT_THAT(refused({{"monotone_constraints", "(1,0)"}}), HasSubstr("tree_method"));
    EXPECT_THAT(refused({{"interaction_constraints", "[[0,1]]"}, {"tree_method", "auto"}}),
                HasSubstr("tree_method"));
    EXPECT_THAT(refused({{"updater", "grow_colmaker,grow_histmaker"}}),
                HasSubstr("Only one tree grow plugin"));
    EXPECT_THAT(refused({{"updater", "shotgun"}}), HasSubstr("gblinear"));
    EXPECT_THAT(refused({{"updater", "prune"}, {"booster", "gblinear"}}), HasSubstr("Linear updater"));
    EXPECT_THAT(refused({{"updater", "grow_colmaker"}, {"process_type", "update"}}),
                HasSubstr("process_type"));
}

TEST(Hyperparameters, ChecksConstraintsAndThresholds) {
    accepted({{"monotone_constraints", "(1, 0,-1)"}, {"tree_method", "hist"}});
    EXPECT_THAT(refused({{"monotone_constraints", "(2)"}, {"tree_method", "hist"}}),
                HasSubstr("not in range [-1, 0, 1]"));
    EXPECT_THAT(refused({{"monotone_constraints", "1,0"}, {"tree_method", "hist"}}),
                HasSubstr("could not parse"));
    accepted({{"interaction_constraints", "[[0, 1], [2]]"}, {"tree_method", "hist"}});
    EXPECT_THAT(refused({{"interaction_constraints", "[[-1]]"}, {"tree_method", "hist"}}),
                HasSubstr("not in range"));
    EXPECT_THAT(refused({{"interaction_constraints", "[1]"}, {"tree_method", "hist"}}),
                HasSubstr("not in range"));
    accepted({{"eval_metric", "error@0.7,ndcg@5-,map@3"}, {"objective", "rank:ndcg"}});
    EXPECT_THAT(refused({{"eval_metric", "error@x"}}), HasSubstr("not in range"));
    EXPECT_THAT(refused({{"eval_metric", "auc@3"}}), HasSubstr("not in range"));
}

TEST(Hyperparameters, KnowsWhichMetricsGrow) {
    for (const char* metric : {"auc", "aucpr", "ndcg@5-", "map@3", "accuracy", "r2", "f1"})
        EXPECT_TRUE(is_maximized(metric)) << metric;
    for (const char* metric : {"logloss", "error@0.3", "rmse", "mse", "mape"})
        EXPECT_FALSE(is_maximized(metric)) << metric;
}

}  // namespace
}  // namespace athanor::xgboost
