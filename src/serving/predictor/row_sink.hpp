// Takes the rows of one request as they are parsed and predicts them 64 at a time, so that only the
// predictions grow with the request.
#pragma once

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

#include "serving/predictor/flat_model.hpp"

namespace athanor::predictor {

class RowSink {
public:
    explicit RowSink(const FlatModel& model) : model_(model) {}

    std::size_t rows() const { return rows_; }

    // A row of NaN, one value per used feature (FlatModel::column_of), to be filled before end_row().
    std::span<float> begin_row() {
        const std::size_t width = model_.num_used();
        if (block_.size() < (pending_ + 1) * width) block_.resize(std::min(kBlock, 2 * pending_ + 1) * width);
        const std::span<float> row(block_.data() + pending_ * width, width);
        std::ranges::fill(row, std::numeric_limits<float>::quiet_NaN());
        return row;
    }

    Status end_row() {
        ++rows_;
        if (++pending_ == kBlock) return flush();
        return {};
    }

    // A row without used features costs two bytes and may give a thousand classes, hence the bound.
    Status flush() {
        const std::size_t done = predictions_.size();
        const std::size_t more = pending_ * model_.num_output();
        if (done + more > kMaxPredictions)
            return fail("BadRequest",
                        "Unable to evaluate payload provided: too many predictions for one request", 400);
        predictions_.resize(done + more);
        model_.predict(block_, pending_, std::span(predictions_).subspan(done));
        pending_ = 0;
        return {};
    }

    std::vector<float> take() && { return std::move(predictions_); }

private:
    static constexpr std::size_t kBlock = 64;
    static constexpr std::size_t kMaxPredictions = 16u << 20;

    const FlatModel& model_;
    std::vector<float> block_;
    std::vector<float> predictions_;
    std::size_t pending_ = 0;
    std::size_t rows_ = 0;
};

}  // namespace athanor::predictor
