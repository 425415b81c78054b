#include "services/sagemaker/search/matches.hpp"

#include <gtest/gtest.h>

#include "services/sagemaker/experiments/experiments.hpp"
#include "services/sagemaker/testing.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using testing::kAccount;

struct MatchesTest : ::testing::Test {
    MatchesTest() {
        auto opened = telemetry::MetricStore::open(world.files, world.clock,
                                                   {.path = "/data/metrics", .on_lost_durability = [] {}});
        EXPECT_TRUE(opened);
        series = *std::move(opened);
        metrics.emplace(*world.database, *series);
        components.emplace(*world.database, *metrics);
        components->add_to(caller.operations);
    }

    Result<Matches> find(SearchRequest in) {
        in.resource = "ExperimentTrialComponent";
        return world.database->read([&](store::Snapshot& snapshot) {
            return find_matches(snapshot, kAccount, "us-east-1", *find_searchable(in.resource), in, *metrics);
        });
    }

    testing::World world;
    std::unique_ptr<telemetry::MetricStore> series;
    testing::Caller caller;
    std::optional<ComponentMetrics> metrics;
    std::optional<TrialComponents> components;
};

TEST_F(MatchesTest, PagesAreTheWholeInOrderWhateverTheValuesAre) {
    SeededRandom random(3);
    for (int i = 0; i < 40; ++i) {
        CreateTrialComponentRequest in{.trial_component_name = "c" + std::to_string(i)};
        in.parameters.emplace();
        switch (random.below(4)) {  // numbers, texts, some equal, some missing
            case 0: (*in.parameters)["x"].number_value = static_cast<double>(random.below(4)); break;
            case 1:
                (*in.parameters)["x"].string_value = std::string(1, static_cast<char>('a' + random.below(3)));
                break;
            case 2: (*in.parameters)["x"].number_value = -1.5; break;
            default: (*in.parameters)["y"].number_value = 1; break;
        }
        ASSERT_TRUE(caller.call<op::CreateTrialComponent>(std::move(in)));
    }
    for (const char* order : {"Ascending", "Descending"}) {
        for (const char* by : {"Parameters.x", "CreationTime", "TrialComponentName", "Nothing"}) {
            SearchRequest in{.sort_by = by, .sort_order = order, .max_results = 100};
            auto whole = find(in);
            ASSERT_TRUE(whole) << whole.error().message;
            ASSERT_EQ(whole->names.size(), 40u);
            EXPECT_EQ(whole->total, 40);
            EXPECT_FALSE(whole->next_token);
            for (std::int64_t size : {1, 7, 39, 40}) {
                std::vector<std::string> names;
                in.max_results = size;
                in.next_token.reset();
                do {
                    auto page = find(in);
                    ASSERT_TRUE(page) << page.error().message;
                    names.insert(names.end(), page->names.begin(), page->names.end());
                    in.next_token = page->next_token;
                } while (in.next_token);
                EXPECT_EQ(names, whole->names) << by << " " << order << " " << size;
            }
        }
    }
}

TEST_F(MatchesTest, ATokenIsForItsSearchAlone) {
    for (const char* name : {"a", "b"})
        ASSERT_TRUE(caller.call<op::CreateTrialComponent>({.trial_component_name = name}));
    auto page = find({.sort_by = "CreationTime", .max_results = 1});
    ASSERT_TRUE(page && page->next_token);
    EXPECT_EQ(find({.sort_by = "LastModifiedTime", .next_token = page->next_token}).error().code,
              "ValidationException");
    EXPECT_TRUE(find({.sort_by = "CreationTime", .next_token = page->next_token, .max_results = 5}));
    for (const char* damaged : {"", "x", "W10=", "WyJhIiwxLDIsIiIsIiJd"}) {
        EXPECT_EQ(find({.sort_by = "CreationTime", .next_token = damaged}).error().code,
                  "ValidationException")
            << damaged;
    }
}

TEST_F(MatchesTest, MetricsAreSearchedBySummary) {
    for (const char* name : {"a", "b", "c"}) {
        ASSERT_TRUE(caller.call<op::CreateTrialComponent>({.trial_component_name = name}));
        auto source = metrics->source_of(kAccount, "us-east-1", name);
        double value = name[0] - 'a';
        ASSERT_TRUE(series->append_blocking(
            {{**source, {{"val.loss", {.value = value}}, {"val.loss", {.time = 1, .value = value + 10}}}}}));
    }
    auto named = [&](std::string path, std::string op, std::string value) {
        SearchRequest in{.sort_by = "metrics.val.loss.last", .sort_order = "Descending"};
        in.search_expression.emplace().filters = std::vector{
            Filter{.name = std::move(path), .operator_ = std::move(op), .value = std::move(value)}};
        return find(std::move(in))->names;
    };
    EXPECT_EQ(named("Metrics.val.loss.Min", "GreaterThanOrEqualTo", "1"),
              (std::vector<std::string>{"c", "b"}));
    EXPECT_EQ(named("Metrics.val.loss", "LessThan", "11"), (std::vector<std::string>{"a"}));
    EXPECT_EQ(named("Metrics.val.loss.Count", "Equals", "2"), (std::vector<std::string>{"c", "b", "a"}));
    EXPECT_TRUE(named("Metrics.val.Min", "GreaterThan", "-1").empty());
}

}  // namespace
}  // namespace athanor::sagemaker
