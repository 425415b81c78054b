// libxgboost's C API with owners and Results. Errors carry the library's text without its stack trace (code
// XGBoostError). Not thread-safe: one thread trains; the library brings its own. Never static: its
// thread-local caches are gone before statics are destroyed.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "xgboost/dataset.hpp"

namespace athanor::xgboost {

class Matrix {
public:
    Matrix() = default;
    ~Matrix();
    Matrix(Matrix&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    Matrix& operator=(Matrix&& other) noexcept {
        std::swap(handle_, other.handle_);
        return *this;
    }

    static Result<Matrix> from(const Table& table);
    // Dense rows, NaN where a value is missing, no labels.
    static Result<Matrix> from_rows(std::span<const float> values, std::size_t rows, std::size_t columns);
    // survival:aft learns from intervals; labels alone mean that each time is known exactly.
    Status set_exact_times(std::span<const float> labels);
    void* handle() const { return handle_; }

private:
    void* handle_ = nullptr;
};

struct Evaluation {
    std::string data;    // "train"
    std::string metric;  // "auc"
    double value = 0;
};

class Booster {
public:
    ~Booster();
    Booster(Booster&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    Booster& operator=(Booster&& other) noexcept {
        std::swap(handle_, other.handle_);
        return *this;
    }

    static Result<Booster> create(std::span<const Matrix* const> caches);
    Status load(std::string_view bytes);  // JSON, UBJSON or the old binary form
    Status set(const std::string& name, const std::string& value);
    Status update(int round, const Matrix& train);
    // All metrics of all matrices, in the library's order.
    Result<std::vector<Evaluation>> evaluate(int round, std::span<const Matrix* const> data,
                                             std::span<const std::string> names);
    Result<std::vector<float>> predict(const Matrix& data, bool margin);
    // Transformed predictions of dense rows, without a matrix.
    Result<std::vector<float>> predict_in_place(std::span<const float> values, std::size_t rows,
                                                std::size_t columns);
    Result<Booster> first_rounds(int rounds) const;
    Result<int> rounds() const;
    Result<std::string> save(std::string_view format) const;  // "ubj" or "json"
    Status set_attribute(const std::string& name, const std::string& value);
    std::string attribute(const std::string& name) const;  // "" if absent

private:
    Booster() = default;
    void* handle_ = nullptr;
};

}  // namespace athanor::xgboost
