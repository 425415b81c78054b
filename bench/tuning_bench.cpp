// Regret of Bayesian and random search on functions whose optimum is known, at equal budgets, over many seeds; a line of JSON for each.
//
//     tuning_bench SEEDS
//
// Branin (Dixon and Szegö 1978), Hartmann in 3 dimensions (ibid.), and a learning-rate-like bowl over five decades with noise and an integer: the
// scales are Linear, Linear, and Logarithmic; four trials run at once in the last.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numbers>
#include <string>
#include <vector>

#include "base/encoding.hpp"
#include "services/sagemaker/tuning/strategy.hpp"

using namespace athanor;
using namespace athanor::sagemaker::tuning;

namespace {

double number(const Values& v, const char* name) { return *parse_number<double>(v.at(name)); }

double branin(const Values& v) {
    double x = number(v, "x"), y = number(v, "y");
    constexpr double kPi = std::numbers::pi;
    double a = y - 5.1 / (4 * kPi * kPi) * x * x + 5 / kPi * x - 6;
    return a * a + 10 * (1 - 1 / (8 * kPi)) * std::cos(x) + 10;
}

double hartmann3(const Values& v) {
    constexpr double kAlpha[] = {1.0, 1.2, 3.0, 3.2};
    constexpr double kA[4][3] = {{3, 10, 30}, {0.1, 10, 35}, {3, 10, 30}, {0.1, 10, 35}};
    constexpr double kP[4][3] = {{0.3689, 0.1170, 0.2673},
                                 {0.4699, 0.4387, 0.7470},
                                 {0.1091, 0.8732, 0.5547},
                                 {0.0381, 0.5743, 0.8828}};
    const double at[] = {number(v, "a"), number(v, "b"), number(v, "c")};
    double sum = 0;
    for (int i = 0; i < 4; ++i) {
        double inner = 0;
        for (int j = 0; j < 3; ++j) inner += kA[i][j] * (at[j] - kP[i][j]) * (at[j] - kP[i][j]);
        sum -= kAlpha[i] * std::exp(-inner);
    }
    return sum;
}

// Least at eta = 0.003, depth = 7; the two act together, and the kind of booster shifts the whole.
double bowl(const Values& v) {
    double eta = std::log10(number(v, "eta")) - std::log10(0.003);
    double depth = (number(v, "depth") - 7) / 6;
    double shift = v.at("kind") == "b" ? 0 : v.at("kind") == "a" ? 0.15 : 0.3;
    return 0.25 * eta * eta + depth * depth + 0.3 * eta * depth + shift;
}

struct Function {
    std::string name;
    std::vector<Parameter> parameters;
    std::function<double(const Values&)> value;
    double least;
    double noise;
    int budget;
    int parallel;
};

const std::vector<Function>& functions() {
    static const std::vector<Function> all = {
        {"Branin",
         {Continuous{"x", -5, 10, Scaling::linear}, Continuous{"y", 0, 15, Scaling::linear}},
         branin,
         0.397887,
         0,
         30,
         1},
        {"Hartmann-3",
         {Continuous{"a", 0, 1}, Continuous{"b", 0, 1}, Continuous{"c", 0, 1}},
         hartmann3,
         -3.86278,
         0,
         30,
         1},
        {"log bowl, noisy, 4 at once",
         {Continuous{"eta", 1e-5, 1, Scaling::logarithmic}, Integer{"depth", 1, 12},
          Categorical{"kind", {"a", "b", "c"}}},
         bowl,
         0,
         0.02,
         32,
         4},
    };
    return all;
}

// How far the best trial is from the optimum, without the noise that the search saw.
double regret(const Function& f, Strategy strategy, std::uint64_t seed) {
    Space space = *Space::make(f.parameters);
    SeededRandom noise(seed * 7919 + 1);
    std::vector<Trial> history;
    std::vector<double> seen;
    double best = 1e300, best_seen = 1e300;
    while (static_cast<int>(history.size()) < f.budget) {
        std::size_t begin = history.size();
        for (int i = 0; i < f.parallel && static_cast<int>(history.size()) < f.budget; ++i) {
            SeededRandom random(seed * 1'000'003 + history.size());
            Study study{.maximize = false, .budget = f.budget, .seed = seed};
            history.push_back({.point = propose(strategy, space, history, study, random)});
        }
        for (std::size_t i = begin; i < history.size(); ++i) {
            double value = f.value(space.values(history[i].point));
            history[i].outcome = Trial::Outcome::measured;
            history[i].objective = value + f.noise * normal(noise);
            if (history[i].objective < best_seen) {
                best_seen = history[i].objective;
                best = value;
            }
        }
    }
    return best - f.least;
}

}  // namespace

int main(int count, char** arguments) {
    std::uint64_t seeds = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 50;
    for (const Function& f : functions()) {
        for (Strategy strategy : {Strategy::random, Strategy::bayesian}) {
            auto begin = std::chrono::steady_clock::now();
            std::printf(R"({"function":"%s","budget":%d,"strategy":"%s","regrets":[)", f.name.c_str(),
                        f.budget, strategy == Strategy::random ? "Random" : "Bayesian");
            for (std::uint64_t seed = 1; seed <= seeds; ++seed)
                std::printf("%s%.6g", seed > 1 ? "," : "", regret(f, strategy, seed));
            std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
            std::printf("],\"ms_per_trial\":%.3f}\n", taken.count() / static_cast<double>(seeds) / f.budget);
            std::fflush(stdout);
        }
    }
}
