// The boosting loop: a round, a line of metrics in AWS's form
// ("[12]#011train-auc:0.98000#011validation-auc:0.97000": the platform prints a tab as #011, and metric
// definitions look for it), early stopping on the validation channel, checkpoints, and a model at the end.
//
// SIGTERM ends the loop after the running round; the model so far is saved and the program exits 0, which the
// platform reports as Stopped. With a checkpoint folder each round is saved there as
// xgboost-checkpoint.<round> (the five latest are kept) and a restarted job goes on after the latest that can
// be read.
#pragma once

#include <atomic>
#include <optional>

#include "base/error.hpp"
#include "xgboost/container.hpp"
#include "xgboost/dataset.hpp"
#include "xgboost/hyperparameters.hpp"

namespace athanor::xgboost {

struct TrainingData {
    Table train;
    std::optional<Table> validation;
};

// Trains and writes the model. `stop` may become true at any time, from a signal handler.
Status train(const Hyperparameters& hyperparameters, const TrainingData& data,
             const std::optional<std::string>& checkpoints, const std::string& model_path,
             const std::atomic<bool>& stop);

// `athanor-xgboost train`: the whole of it, from the configuration files on. `boosting` becomes true when
// there is something to save on a stop.
Status run_training(const Container& container, const std::atomic<bool>& stop, std::atomic<bool>& boosting);

}  // namespace athanor::xgboost
