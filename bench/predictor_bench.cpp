// A row through a flat model and through libxgboost, on the model that DESIGN §7 names: 100 trees of depth 6
// over 30 features. Prints the time a row; the ratio of the two is the budget. `scripts/bench predictor`, or:
// predictor_bench --benchmark_format=json
#include <benchmark/benchmark.h>

#include <random>

#include "serving/predictor/flat_model.hpp"
#include "serving/predictor/request.hpp"
#include "xgboost/booster.hpp"
#include "xgboost/convert.hpp"

namespace {

using namespace athanor;

constexpr std::size_t kFeatures = 30;
constexpr std::size_t kRows = 4096;

struct Setup {
    xgboost::Table table;
    xgboost::Booster booster;
    predictor::FlatModel model;
};

xgboost::Table make_table() {
    std::mt19937 dice(1);
    std::normal_distribution<float> normal;
    xgboost::Table table;
    table.columns = kFeatures;
    for (std::size_t row = 0; row < kRows; ++row) {
        float score = 0;
        for (std::size_t column = 0; column < kFeatures; ++column) {
            const float value = dice() % 20 == 0 ? NAN : normal(dice);
            table.values.push_back(value);
            if (value == value) score += value * static_cast<float>(column % 5) - value * value * 0.3F;
        }
        table.labels.push_back(score + normal(dice) > 0 ? 1.0F : 0.0F);
    }
    return table;
}

Setup& setup() {
    // Never destroyed: the library's own thread-local caches are gone before statics are.
    static Setup& instance = *[] {
        xgboost::Table table = make_table();
        const xgboost::Matrix matrix = xgboost::Matrix::from(table).value();
        const xgboost::Matrix* const caches[] = {&matrix};
        xgboost::Booster trained = xgboost::Booster::create(caches).value();
        for (const auto& [name, value] : {std::pair{"objective", "binary:logistic"},
                                          {"max_depth", "6"},
                                          {"tree_method", "hist"},
                                          {"min_child_weight", "0"},
                                          {"nthread", "1"}})
            (void)trained.set(name, value);
        for (int round = 0; round < 100; ++round) (void)trained.update(round, matrix);
        const std::string saved = trained.save("ubj").value();
        xgboost::Booster booster = xgboost::Booster::create({}).value();
        (void)booster.load(saved);
        (void)booster.set("nthread", "1");
        return new Setup{std::move(table), std::move(booster),
                         predictor::FlatModel::open(xgboost::flatten_model(saved).value()).value()};
    }();
    return instance;
}

void per_row(benchmark::State& state, std::size_t rows) {
    state.counters["us/row"] = benchmark::Counter(static_cast<double>(state.iterations() * rows) / 1e6,
                                                  benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void flat(benchmark::State& state) {
    Setup& s = setup();
    const auto rows = static_cast<std::size_t>(state.range(0));
    const std::vector<float> compact = s.model.compact(s.table.values, kRows);
    std::vector<float> out(rows);
    std::size_t at = 0;
    for (auto _ : state) {
        s.model.predict(std::span(compact).subspan(at * s.model.num_used()), rows, out);
        benchmark::DoNotOptimize(out.data());
        at = (at + rows) % (kRows - rows + 1);
    }
    per_row(state, rows);
}

// What a Python server does for each request: a matrix of the rows, and a prediction on it.
void libxgboost(benchmark::State& state) {
    Setup& s = setup();
    const auto rows = static_cast<std::size_t>(state.range(0));
    std::size_t at = 0;
    for (auto _ : state) {
        const auto matrix =
            xgboost::Matrix::from_rows(std::span(s.table.values).subspan(at * kFeatures), rows, kFeatures)
                .value();
        benchmark::DoNotOptimize(s.booster.predict(matrix, false).value().data());
        at = (at + rows) % (kRows - rows + 1);
    }
    per_row(state, rows);
}

// The library's shortest way: rows in place, no matrix.
void libxgboost_in_place(benchmark::State& state) {
    Setup& s = setup();
    const auto rows = static_cast<std::size_t>(state.range(0));
    std::size_t at = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            s.booster
                .predict_in_place(std::span(s.table.values).subspan(at * kFeatures, rows * kFeatures), rows,
                                  kFeatures)
                .value()
                .data());
        at = (at + rows) % (kRows - rows + 1);
    }
    per_row(state, rows);
}

// CSV in, CSV out.
void invocation(benchmark::State& state) {
    Setup& s = setup();
    const auto rows = static_cast<std::size_t>(state.range(0));
    std::string body;
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < kFeatures; ++column) {
            const float value = s.table.values[row * kFeatures + column];
            body += (value == value ? std::to_string(value) : std::string()) +
                    (column + 1 < kFeatures ? "," : "\n");
        }
    for (auto _ : state)
        benchmark::DoNotOptimize(predictor::invoke(s.model, {body, "text/csv", "text/csv"}).body.data());
    per_row(state, rows);
}

}  // namespace

BENCHMARK(flat)->Arg(1)->Arg(64)->Arg(1024);
BENCHMARK(libxgboost)->Arg(1)->Arg(64)->Arg(1024);
BENCHMARK(libxgboost_in_place)->Arg(1)->Arg(64)->Arg(1024);
BENCHMARK(invocation)->Arg(1)->Arg(64);

BENCHMARK_MAIN();
