#include "xgboost/trainer.hpp"

#include <cmath>
#include <cstdio>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "xgboost/booster.hpp"
#include "xgboost/channel.hpp"
#include "xgboost/checkpoints.hpp"
#include "xgboost/metrics.hpp"

namespace athanor::xgboost {
namespace {

// The best round so far of one metric on the validation data. Kept in the model's attributes too (the names
// are libxgboost's), so that a resumed job does not forget it.
class EarlyStopping {
public:
    EarlyStopping(int patience, std::string metric, const Booster& booster)
        : patience_(patience), metric_(std::move(metric)) {
        const auto round = parse_number<int>(booster.attribute("best_iteration"));
        const auto score = parse_number<double>(booster.attribute("best_score"));
        if (round && score && booster.attribute("athanor_stopping_metric") == metric_) {
            best_round_ = *round;
            best_ = *score;
        }
    }

    std::optional<int> best_round() const { return best_round_; }

    // True when `patience` rounds have passed without a better score.
    Result<bool> after_round(int round, std::span<const Evaluation> evaluations, Booster& booster) {
        const Evaluation* watched = nullptr;
        for (const Evaluation& evaluation : evaluations)
            if (evaluation.data == "validation" && (metric_.empty() || evaluation.metric == metric_))
                watched = &evaluation;
        if (watched == nullptr)
            return user_error("early_stopping_rounds: metric '" + metric_ +
                              "' is not computed on the validation channel");
        metric_ = watched->metric;
        const bool better =
            !best_round_ || (is_maximized(metric_) ? watched->value > best_ : watched->value < best_);
        if (!better) return round - *best_round_ >= patience_;
        best_round_ = round;
        best_ = watched->value;
        ATHANOR_CHECK(booster.set_attribute("best_iteration", std::to_string(round)));
        ATHANOR_CHECK(booster.set_attribute("best_score", fmt::format("{}", best_)));
        ATHANOR_CHECK(booster.set_attribute("athanor_stopping_metric", metric_));
        return false;
    }

private:
    const int patience_;
    std::string metric_;
    std::optional<int> best_round_;
    double best_ = 0;
};

struct Watched {
    std::string name;
    const Matrix* matrix;
    const Table* table;
};

Result<std::vector<Evaluation>> evaluate(Booster& booster, int round, std::span<const Watched> watched,
                                         const Hyperparameters& hyperparameters) {
    std::vector<Evaluation> out;
    for (const Watched& data : watched) {
        const Matrix* const matrix[] = {data.matrix};
        const std::string name[] = {data.name};
        ATHANOR_TRY(std::vector<Evaluation> of_library, booster.evaluate(round, matrix, name));
        std::ranges::move(of_library, std::back_inserter(out));
        if (hyperparameters.own_metrics.empty()) continue;
        ATHANOR_TRY(const std::vector<float> margins, booster.predict(*data.matrix, true));
        ATHANOR_TRY(const std::vector<float> predictions, booster.predict(*data.matrix, false));
        for (const std::string& metric : hyperparameters.own_metrics) {
            ATHANOR_TRY(const double value, own_metric(metric, data.table->labels, margins, predictions));
            out.push_back({data.name, metric, value});
        }
    }
    return out;
}

void print_round(int round, std::span<const Evaluation> evaluations) {
    std::string line = fmt::format("[{}]", round);
    for (const Evaluation& evaluation : evaluations)
        line += fmt::format("#011{}-{}:{:.5f}", evaluation.data, evaluation.metric, evaluation.value);
    fmt::print(stdout, "{}\n", line);
    std::fflush(stdout);
}

// What the library says of bad labels, constraints and the like is the user's to put right.
Error as_job_error(Error error) {
    constexpr std::string_view kUsers[] = {"label must be in [0,1] for logistic regression",
                                           "label must be in [0, num_class)",
                                           "preds.size() == info.labels",
                                           "only contains pos or neg samples",
                                           "base_score must be in (0,1)",
                                           "label must be nonnegative",
                                           "label must be positive",
                                           "Parameter reg_lambda should be",
                                           "Invalid Parameter format",
                                           "SoftmaxMultiClassObj",
                                           "label must be",
                                           "Invalid parameter",
                                           "Number of columns",
                                           "value ",
                                           "Unknown"};
    if (error.code != "XGBoostError") return error;
    for (std::string_view text : kUsers)
        if (error.message.find(text) != error.message.npos)
            return {.code = "UserError", .message = std::move(error.message)};
    return {.code = "AlgorithmError", .message = "XGB train call failed with exception:\n" + error.message};
}

Result<Booster> prepare(const Hyperparameters& hyperparameters, std::span<const Matrix* const> matrices,
                        const Checkpoint& from) {
    ATHANOR_TRY(Booster booster, Booster::create(matrices));
    if (!from.model.empty()) ATHANOR_CHECK(booster.load(from.model));
    for (const auto& [name, value] : hyperparameters.parameters) ATHANOR_CHECK(booster.set(name, value));
    for (const std::string& metric : hyperparameters.metrics)
        ATHANOR_CHECK(booster.set("eval_metric", metric));
    return booster;
}

// The rounds up to the best one, when there was one to look for. Linear models have no rounds to cut.
Result<std::string> final_model(Booster& booster, const EarlyStopping* stopping, bool linear) {
    if (stopping == nullptr || !stopping->best_round() || linear) return booster.save("ubj");
    ATHANOR_TRY(const int rounds, booster.rounds());
    if (*stopping->best_round() + 1 >= rounds) return booster.save("ubj");
    ATHANOR_TRY(Booster best, booster.first_rounds(*stopping->best_round() + 1));
    for (const char* name : {"best_iteration", "best_score"})
        ATHANOR_CHECK(best.set_attribute(name, booster.attribute(name)));
    return best.save("ubj");
}

class Training {
public:
    Training(const Hyperparameters& hyperparameters, const TrainingData& data, Checkpoints* checkpoints,
             const std::atomic<bool>& stop)
        : hyperparameters_(hyperparameters), data_(data), checkpoints_(checkpoints), stop_(stop) {}

    Result<std::string> run() {
        ATHANOR_TRY(train_, Matrix::from(data_.train));
        watched_.push_back({"train", &train_, &data_.train});
        if (data_.validation) {
            ATHANOR_TRY(validation_, Matrix::from(*data_.validation));
            watched_.push_back({"validation", &validation_, &*data_.validation});
        }
        if (hyperparameters_.objective == "survival:aft") {
            ATHANOR_CHECK(train_.set_exact_times(data_.train.labels));
            if (data_.validation) ATHANOR_CHECK(validation_.set_exact_times(data_.validation->labels));
        }
        std::vector<const Matrix*> matrices;
        for (const Watched& data : watched_) matrices.push_back(data.matrix);

        Checkpoint from;
        if (checkpoints_ != nullptr) {
            ATHANOR_TRY(from, checkpoints_->latest());
        }
        ATHANOR_TRY(Booster booster, prepare(hyperparameters_, matrices, from));
        std::optional<EarlyStopping> stopping;
        if (hyperparameters_.early_stopping_rounds && data_.validation)
            stopping.emplace(*hyperparameters_.early_stopping_rounds, hyperparameters_.stopping_metric,
                             booster);
        ATHANOR_CHECK(rounds(booster, from.next_round, stopping ? &*stopping : nullptr));
        const bool linear = std::ranges::find(hyperparameters_.parameters,
                                              std::pair<std::string, std::string>("booster", "gblinear")) !=
                            hyperparameters_.parameters.end();
        return final_model(booster, stopping ? &*stopping : nullptr, linear);
    }

private:
    Status rounds(Booster& booster, int first, EarlyStopping* stopping) {
        for (int round = first; round < hyperparameters_.num_round; ++round) {
            if (stop_ && round > first) {
                log_line("INFO", fmt::format("Stopped after {} rounds; the model so far is saved.", round));
                break;
            }
            ATHANOR_CHECK(booster.update(round, train_));
            ATHANOR_TRY(const std::vector<Evaluation> evaluations,
                        evaluate(booster, round, watched_, hyperparameters_));
            print_round(round, evaluations);
            bool enough = false;
            if (stopping != nullptr) {
                ATHANOR_TRY(enough, stopping->after_round(round, evaluations, booster));
            }
            if (checkpoints_ != nullptr) {
                const bool last = enough || stop_ || round + 1 == hyperparameters_.num_round;
                ATHANOR_CHECK(checkpoints_->after_round(round, last, booster));
            }
            if (enough) {
                log_line("INFO", fmt::format("Stopping. Best iteration: {}", *stopping->best_round()));
                break;
            }
        }
        return {};
    }

    const Hyperparameters& hyperparameters_;
    const TrainingData& data_;
    Checkpoints* const checkpoints_;
    const std::atomic<bool>& stop_;
    Matrix train_;
    Matrix validation_;
    std::vector<Watched> watched_;
};

// libsvm files end at their greatest index, which need not be the same in each; CSV files of other widths are
// other tables.
Status fit_columns(TrainingData& data) {
    if (!data.validation) return {};
    if (data.train.sparse) {
        data.train.columns = data.validation->columns =
            std::max(data.train.columns, data.validation->columns);
        return {};
    }
    if (data.train.columns != data.validation->columns)
        return user_error(
            fmt::format("The train channel has {} feature columns and the validation channel {}.",
                        data.train.columns, data.validation->columns));
    return {};
}

Result<TrainingData> read_data(const Container& container, const TrainingConfig& config,
                               const Hyperparameters& hyperparameters) {
    TrainingData data;
    // As the built-in algorithm: the train channel's content type is that of both.
    ATHANOR_TRY(const ContentType type, parse_content_type(config.channels.at("train").content_type));
    ATHANOR_TRY(std::optional<Table> train,
                read_channel(container.channel_directory("train"), type, hyperparameters.csv_weights));
    if (!train) return user_error("No data in training channel path " + container.channel_directory("train"));
    data.train = *std::move(train);
    if (config.channels.contains("validation")) {
        ATHANOR_TRY(data.validation, read_channel(container.channel_directory("validation"), type,
                                                  hyperparameters.csv_weights));
        if (!data.validation)
            return user_error("No data in validation channel path " +
                              container.channel_directory("validation"));
    }
    ATHANOR_CHECK(fit_columns(data));
    log_line("INFO",
             fmt::format("Train matrix has {} rows and {} columns", data.train.rows(), data.train.columns));
    if (data.validation)
        log_line("INFO", fmt::format("Validation matrix has {} rows", data.validation->rows()));
    return data;
}

}  // namespace

Status train(const Hyperparameters& hyperparameters, const TrainingData& data,
             const std::optional<std::string>& checkpoints, const std::string& model_path,
             const std::atomic<bool>& stop) {
    std::optional<Checkpoints> kept;
    if (checkpoints) kept.emplace(*checkpoints);
    auto model = Training(hyperparameters, data, kept ? &*kept : nullptr, stop).run();
    if (!model) return std::unexpected(as_job_error(std::move(model).error()));
    return write_atomically(model_path, *model);
}

Status run_training(const Container& container, const std::atomic<bool>& stop, std::atomic<bool>& boosting) {
    ATHANOR_TRY(const TrainingConfig config, container.read_config());
    log_line("INFO", "Running XGBoost Sagemaker in algorithm mode");
    ATHANOR_TRY(const Hyperparameters hyperparameters, validate_hyperparameters(config.hyperparameters));
    ATHANOR_CHECK(check_channels(config));
    ATHANOR_TRY(const TrainingData data, read_data(container, config, hyperparameters));
    if (hyperparameters.early_stopping_rounds && !data.validation)
        log_line("WARNING", "early_stopping_rounds has no effect without a validation channel");
    log_line("INFO", "Single node training.");
    boosting = true;
    return train(hyperparameters, data, config.checkpoint_directory, container.model_path(), stop);
}

}  // namespace athanor::xgboost
