// Random operations against the engine and against an S3 in memory (reference_store.hpp): whatever the order, both say the same. A run is a
// list of steps that a seed makes; each step is a few numbers that choose among what is there, so any part of the list is a run as well. A
// run that fails is cut down to the steps that it takes, and printed.
//
//     ATHANOR_MODEL_SEEDS=100:199 ATHANOR_MODEL_STEPS=500 objects_test --gtest_filter='Model.*'     (scripts/campaign)
#include <cstdlib>

#include "objects/model_run.hpp"

namespace athanor::objects::model {
namespace {

std::string run(const std::vector<Step>& steps, bool locks, bool sabotaged) {
    return Run(locks, sabotaged).go(steps);
}

// Fewer steps that fail as well: ever smaller pieces are left out.
std::vector<Step> shrink(std::vector<Step> steps, bool locks, bool sabotaged) {
    int runs = 300;
    for (std::size_t piece = steps.size() / 2; piece > 0; piece /= 2) {
        for (std::size_t at = 0; at < steps.size() && --runs > 0;) {
            std::vector<Step> fewer(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(at));
            if (at + piece < steps.size())
                fewer.insert(fewer.end(), steps.begin() + static_cast<std::ptrdiff_t>(at + piece),
                             steps.end());
            if (run(fewer, locks, sabotaged).empty()) {
                at += piece;
            } else {
                steps = std::move(fewer);
            }
        }
    }
    return steps;
}

std::string told(const std::vector<Step>& steps, bool locks, bool sabotaged) {
    std::string text = run(steps, locks, sabotaged) + "\n";
    for (auto& step : steps) text += "    " + step.text() + "\n";
    return text;
}

std::uint64_t number_from(const char* name, std::uint64_t otherwise) {
    const char* text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

TEST(Model, TheEngineSaysWhatS3Says) {
    const char* seeds = std::getenv("ATHANOR_MODEL_SEEDS");
    std::uint64_t first = number_from("ATHANOR_MODEL_SEEDS", 1), last = 8;
    if (seeds) {
        std::string_view text(seeds);
        auto colon = text.find(':');
        last = colon == text.npos ? first : std::strtoull(seeds + colon + 1, nullptr, 10);
    }
    const std::uint64_t count = number_from("ATHANOR_MODEL_STEPS", 150);
    for (std::uint64_t seed = first; seed <= last; ++seed) {
        auto steps = steps_of(seed, count);
        const bool locks = seed % 3 == 0;
        if (run(steps, locks, false).empty()) continue;
        FAIL() << "seed " << seed << (locks ? ", a bucket with locks" : "") << ": "
               << told(shrink(std::move(steps), locks, false), locks, false);
    }
}

TEST(Model, AMistakeIsFoundAndCutDown) {
    std::vector<Step> steps;
    for (std::uint64_t seed = 1; steps.empty() && seed < 20; ++seed) {
        auto tried = steps_of(seed, 60);
        if (!run(tried, true, true).empty()) steps = std::move(tried);
    }
    ASSERT_FALSE(steps.empty());
    auto fewer = shrink(std::move(steps), true, true);
    EXPECT_LE(fewer.size(), 3u) << told(fewer, true, true);
    EXPECT_FALSE(run(fewer, true, true).empty());
    EXPECT_TRUE(run(fewer, true, false).empty());
}

}  // namespace
}  // namespace athanor::objects::model
