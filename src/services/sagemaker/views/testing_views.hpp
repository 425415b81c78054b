// For tests of views: a world with runs and metrics, asked as somebody.
#pragma once

#include "services/sagemaker/experiments/experiments.hpp"
#include "services/sagemaker/testing.hpp"
#include "services/sagemaker/views/views.hpp"

namespace athanor::sagemaker::testing {

// Allows the actions that it is told; to the root all.
struct OnlyThese final : gate::Authorizer {
    gate::Verdict decide(const gate::Question& question) const override {
        asked.emplace_back(std::string(question.action) + " " + std::string(question.resource));
        const bool all = question.who.kind == gate::PrincipalKind::root;
        const bool denied = std::ranges::find(hidden, question.resource) != hidden.end();
        const bool fine = all || (!denied && std::ranges::find(allowed, question.action) != allowed.end());
        return {.effect = fine ? policy::Effect::allow : policy::Effect::none};
    }
    Status authorize(const gate::Call&, const wire::Operation&, const void*) const override { return {}; }

    std::vector<std::string> allowed, hidden;
    mutable std::vector<std::string> asked;
};

struct ViewsWorld {
    ViewsWorld() {
        auto opened = telemetry::MetricStore::open(world.files, world.clock,
                                                   {.path = "/data/metrics", .on_lost_durability = [] {}});
        EXPECT_TRUE(opened);
        series = *std::move(opened);
        metrics.emplace(*world.database, *series);
        views.emplace(*world.database, *metrics, world.clock, pool,
                      [](std::string_view) { return identity::ResourceFacts{}; });
    }
    ~ViewsWorld() {
        pool.stop();
        pool.join();
    }

    Key key(Kind kind, std::string name) {
        return {std::string(kAccount), "us-east-1", kind, std::move(name)};
    }
    void put(Resource row) {
        row.created = row.created == Timestamp{} ? world.clock.now() : row.created;
        row.modified = row.modified == Timestamp{} ? world.clock.now() : row.modified;
        auto done = world.database->write_blocking([&](store::Transaction& tx) -> Status {
            ATHANOR_TRY(bool there, exists(tx, row.key));
            return there ? update(tx, row) : insert(tx, row);
        });
        EXPECT_TRUE(done) << done.error().message;
    }
    void sql(const std::string& text) {
        auto done = world.database->write_blocking([&](store::Transaction& tx) -> Status {
            ATHANOR_CHECK(tx.run(text));
            return {};
        });
        EXPECT_TRUE(done) << done.error().message;
    }
    void add_run(const std::string& name, const std::string& parameters,
                 const std::string& status = "Completed") {
        put({.key = key(Kind::trial_component, name),
             .status = status,
             .state = R"({"DisplayName":")" + name + R"(","Parameters":{)" + parameters + "}}"});
        world.clock.advance(std::chrono::seconds(1));
    }
    void add_points(const std::string& run, const std::string& metric,
                    std::vector<telemetry::MetricPoint> points) {
        auto source = metrics->source_of(kAccount, "us-east-1", run);
        ASSERT_TRUE(source && *source);
        telemetry::MetricBatch batch{.source = **source, .measurements = {}};
        for (const auto& point : points) batch.measurements.push_back({metric, point});
        EXPECT_TRUE(series->append_blocking({batch}));
    }

    Result<std::string> ask(Views::View view, std::string_view input, bool as_root = true) {
        gate::Call call;
        call.principal = {
            .kind = as_root ? gate::PrincipalKind::root : gate::PrincipalKind::user,
            .account = std::string(kAccount),
            .arn = as_root ? "arn:aws:iam::000000000000:root" : "arn:aws:iam::000000000000:user/eve"};
        call.region = "us-east-1";
        call.time = world.clock.now();
        auto document = json::parse(input);
        EXPECT_TRUE(document);
        const identity::ResourceReader facts = [](std::string_view) { return identity::ResourceFacts{}; };
        return (*views.*view)(call, Sight(call, authorizer, facts), document->root());
    }
    // The answer, or the error's message.
    std::string answer(Views::View view, std::string_view input) {
        auto made = ask(view, input);
        return made ? *made : made.error().message;
    }
    // Nobody who is allowed nothing sees anything.
    void expect_refused(Views::View view, std::string_view input, std::string_view action) {
        auto made = ask(view, input, false);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, "AccessDeniedException");
        EXPECT_EQ(made.error().status, 403);
        EXPECT_NE(made.error().message.find("is not authorized to perform: " + std::string(action)),
                  std::string::npos)
            << made.error().message;
    }

    World world;
    Pool pool{1};
    OnlyThese authorizer;
    std::unique_ptr<telemetry::MetricStore> series;
    std::optional<ComponentMetrics> metrics;
    std::optional<Views> views;
};

}  // namespace athanor::sagemaker::testing
