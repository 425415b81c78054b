// The folder that outlives an interrupted job: xgboost-checkpoint.<round>, written whole or not at all, the
// five latest kept. Every round is saved while the model is small, then every tenth, so that a long training
// does not spend its time on writing.
#pragma once

#include <string>
#include <vector>

#include "base/error.hpp"
#include "xgboost/booster.hpp"

namespace athanor::xgboost {

struct Checkpoint {
    std::string model;  // empty: none
    int next_round = 0;
};

class Checkpoints {
public:
    explicit Checkpoints(std::string directory) : directory_(std::move(directory)) {}

    // The latest that libxgboost can read; those that it cannot are passed over with a warning.
    Result<Checkpoint> latest();
    Status after_round(int round, bool last, const Booster& booster);

private:
    static constexpr std::size_t kKept = 5;
    static constexpr std::size_t kSmallModel = 256u << 10;
    static constexpr int kRoundsBetween = 10;

    std::string path(int round) const { return directory_ + "/xgboost-checkpoint." + std::to_string(round); }
    Result<std::vector<int>> saved_rounds() const;  // ascending
    const std::string directory_;
    std::size_t model_size_ = 0;
};

}  // namespace athanor::xgboost
