#include "xgboost/trainer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.hpp"
#include "serving/predictor/flat_model.hpp"
#include "xgboost/booster.hpp"
#include "xgboost/convert.hpp"
#include "xgboost/testing.hpp"

namespace athanor::xgboost {
namespace {

using testing::ContainsRegex;
using testing::HasSubstr;
using testing::StartsWith;
using Given = std::map<std::string, std::string>;

std::string csv_of(const Table& table) {
    std::string out;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        out += std::to_string(table.labels[row]);
        for (std::size_t column = 0; column < table.columns; ++column) {
            const float value = table.values[row * table.columns + column];
            out += std::isnan(value) ? std::string(",") : "," + std::to_string(value);
        }
        out += '\n';
    }
    return out;
}

class Training : public testing::Test {
protected:
    Training() {
        configure({});
        ml.write(
            "input/config/inputdataconfig.json",
            R"({"train": {"ContentType": "text/csv", "TrainingInputMode": "File"}, "validation": {"ContentType": "text/csv"}})");
        ml.write("input/config/resourceconfig.json", R"({"current_host": "algo-1", "hosts": ["algo-1"]})");
        ml.write("input/data/train/a.csv", csv_of(random_table(1, 300, 5, 2)));
        ml.write("input/data/train/more/b.csv", csv_of(random_table(2, 100, 5, 2)));
        ml.write("input/data/validation/v.csv", csv_of(random_table(3, 100, 5, 2)));
    }

    void configure(Given given) {
        given.emplace("num_round", "8");
        given.emplace("objective", "binary:logistic");
        given.emplace("nthread", "1");
        json::Writer writer;
        writer.begin_object();
        for (const auto& [name, value] : given) writer.key(name).string(value);
        writer.end_object();
        ml.write("input/config/hyperparameters.json", writer.text());
    }

    // The log of a training that ended well.
    std::string run() {
        testing::internal::CaptureStdout();
        const Status status = run_training(Container(ml.path()), stop, boosting);
        std::string log = testing::internal::GetCapturedStdout();
        EXPECT_TRUE(status) << (status ? "" : status.error().message);
        return log;
    }

    Error failing() {
        testing::internal::CaptureStdout();
        const Container container(ml.path());
        const Status status = run_training(container, stop, boosting);
        if (!status) container.report_failure(status.error());
        testing::internal::GetCapturedStdout();
        EXPECT_FALSE(status);
        return status ? Error{} : status.error();
    }

    int rounds() {
        Booster booster = Booster::create({}).value();
        EXPECT_TRUE(booster.load(ml.read("model/xgboost-model")));
        return booster.rounds().value();
    }

    OptMl ml;
    std::atomic<bool> stop = false;
    std::atomic<bool> boosting = false;
};

TEST_F(Training, WritesAModelAndALineARound) {
    configure({{"eval_metric", "auc,logloss,accuracy"}});
    const std::string log = run();
    EXPECT_THAT(log, HasSubstr("Train matrix has 400 rows and 5 columns"));
    EXPECT_THAT(
        log,
        ContainsRegex(
            "\\[0\\]#011train-auc:0\\.[0-9]{5}#011train-logloss:0\\.[0-9]{5}#011train-accuracy:0\\.[0-9]{5}"
            "#011validation-auc:0\\.[0-9]{5}#011validation-logloss:0\\.[0-9]{5}#011validation-accuracy:0\\.["
            "0-9]{5}\n"));
    EXPECT_THAT(log, HasSubstr("\n[7]#011"));
    EXPECT_EQ(log.find("\n[8]"), log.npos);
    EXPECT_EQ(rounds(), 8);
    EXPECT_TRUE(flatten_model(ml.read("model/xgboost-model")));
}

TEST_F(Training, IsRepeatable) {
    configure({{"subsample", "0.7"}, {"colsample_bytree", "0.6"}, {"seed", "4"}});
    const std::string first = run();
    const std::string model = ml.read("model/xgboost-model");
    run();
    EXPECT_EQ(ml.read("model/xgboost-model"), model);
}

TEST_F(Training, StopsEarlyOnTheLastMetricAndKeepsTheBestRounds) {
    configure(
        {{"num_round", "300"}, {"eval_metric", "auc,logloss"}, {"early_stopping_rounds", "3"}, {"eta", "1"}});
    const std::string log = run();
    ASSERT_THAT(log, HasSubstr("Stopping. Best iteration: "));
    const int best = std::atoi(log.substr(log.find("Best iteration: ") + 16).c_str());
    EXPECT_EQ(rounds(), best + 1);
    EXPECT_THAT(log, HasSubstr("\n[" + std::to_string(best + 3) + "]#011"));
    EXPECT_EQ(log.find("\n[" + std::to_string(best + 4) + "]#011"), log.npos);
}

TEST_F(Training, StopsEarlyOnTheDefaultMetric) {
    configure({{"num_round", "300"}, {"early_stopping_rounds", "2"}, {"eta", "1"}});
    EXPECT_THAT(run(), HasSubstr("Stopping. Best iteration: "));
}

TEST_F(Training, SavesTheModelSoFarWhenItIsStopped) {
    stop = true;
    EXPECT_THAT(run(), HasSubstr("Stopped after 1 rounds"));
    EXPECT_EQ(rounds(), 1);
}

TEST_F(Training, GoesOnAfterTheLatestCheckpointAsIfItHadNotStopped) {
    configure(
        {{"subsample", "0.7"}, {"seed", "4"}, {"eval_metric", "logloss"}, {"early_stopping_rounds", "5"}});
    run();
    const std::string whole = ml.read("model/xgboost-model");

    ml.write("input/config/checkpointconfig.json",
             "{\"S3Uri\": \"s3://b/c\", \"LocalPath\": \"" + ml.path() + "/checkpoints\"}");
    configure({{"subsample", "0.7"},
               {"seed", "4"},
               {"eval_metric", "logloss"},
               {"early_stopping_rounds", "5"},
               {"num_round", "6"}});
    run();
    EXPECT_FALSE(ml.has("checkpoints/xgboost-checkpoint.0"));
    EXPECT_TRUE(ml.has("checkpoints/xgboost-checkpoint.1"));
    EXPECT_TRUE(ml.has("checkpoints/xgboost-checkpoint.5"));

    ml.write("checkpoints/xgboost-checkpoint.7", "torn");
    configure(
        {{"subsample", "0.7"}, {"seed", "4"}, {"eval_metric", "logloss"}, {"early_stopping_rounds", "5"}});
    const std::string log = run();
    EXPECT_THAT(log, HasSubstr("Wrong checkpoint model format"));
    EXPECT_THAT(log, HasSubstr("Resuming from iteration 6"));
    EXPECT_EQ(log.find("[5]#011"), log.npos);
    EXPECT_THAT(log, HasSubstr("\n[6]#011"));
    EXPECT_EQ(ml.read("model/xgboost-model"), whole);
}

TEST_F(Training, ReadsLibsvmWhoseFilesEndAtDifferentColumns) {
    ml.write("input/config/inputdataconfig.json",
             R"({"train": {}, "validation": {"ContentType": "text/libsvm"}})");
    std::filesystem::remove_all(ml.path() + "/input/data");
    ml.write("input/data/train/t", "1 0:1 2:3\n0 1:2\n1 0:2 2:2\n0 1:1\n");
    ml.write("input/data/validation/v", "1 0:1 5:3\n0 1:2\n");
    configure({{"min_child_weight", "0"}});
    EXPECT_THAT(run(), HasSubstr("Train matrix has 4 rows and 6 columns"));
}

TEST_F(Training, TrainsEveryKindOfBooster) {
    for (const char* booster : {"gbtree", "dart", "gblinear"}) {
        configure({{"booster", booster}, {"early_stopping_rounds", "2"}});
        EXPECT_THAT(run(), HasSubstr("#011validation-logloss:")) << booster;
    }
}

TEST_F(Training, TrainsSurvivalTimesThatAreKnownExactly) {
    ml.write("input/data/train/a.csv", csv_of(random_table(1, 300, 5, 0)));
    ml.write("input/data/train/more/b.csv", csv_of(random_table(2, 100, 5, 0)));
    ml.write("input/data/validation/v.csv", csv_of(random_table(3, 100, 5, 0)));
    configure({{"objective", "survival:aft"},
               {"aft_loss_distribution", "logistic"},
               {"aft_loss_distribution_scale", "1.2"}});
    EXPECT_THAT(run(), HasSubstr("#011validation-aft-nloglik:"));
}

TEST_F(Training, ReportsWhatTheUserCanPutRight) {
    configure({{"eta", "7"}});
    EXPECT_EQ(failing().code, "UserError");
    EXPECT_EQ(ml.read("output/failure"), "UserError: Hyperparameter eta: 7.0 is not in [0, 1]");
    EXPECT_FALSE(ml.has("model/xgboost-model"));

    configure({{"objective", "binary:logistic"}});
    ml.write("input/data/train/a.csv", "3,1,1,1,1,1\n");
    EXPECT_THAT(failing().message, HasSubstr("label must be in [0,1] for logistic regression"));
    EXPECT_THAT(ml.read("output/failure"), StartsWith("UserError: "));
    EXPECT_EQ(ml.read("output/failure").find("Stack trace"), std::string::npos);
}

TEST_F(Training, ReportsChannelsWithoutDataAndOfDifferentWidth) {
    ml.write("input/data/validation/v.csv", "1,2\n");
    EXPECT_THAT(failing().message, HasSubstr("5 feature columns and the validation channel 1"));
    std::filesystem::remove(ml.path() + "/input/data/validation/v.csv");
    EXPECT_THAT(failing().message, HasSubstr("No data in validation channel path"));
    std::filesystem::remove_all(ml.path() + "/input/data/train");
    EXPECT_THAT(failing().message, HasSubstr("No data in training channel path"));
}

TEST_F(Training, ReportsConfigurationFilesThatAreNotJson) {
    ml.write("input/config/inputdataconfig.json", "[");
    EXPECT_EQ(failing().code, "PlatformError");
}

}  // namespace
}  // namespace athanor::xgboost
