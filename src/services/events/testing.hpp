// For tests of this room: databases in memory that can crash, a clock that stands still, and targets that
// write down how they were called.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "api/sagemaker/pipeline.hpp"
#include "api/sqs.hpp"
#include "base/faulty_filesystem.hpp"
#include "services/events/destinations.hpp"
#include "services/events/service.hpp"

namespace athanor::events::testing {

inline constexpr std::string_view kAccount = "000000000000";
inline constexpr std::string_view kRegion = "us-east-1";
inline std::string queue_arn(std::string name) { return "arn:aws:sqs:us-east-1:000000000000:" + name; }
inline std::string bus_arn(std::string name) {
    return "arn:aws:events:us-east-1:000000000000:event-bus/" + name;
}

struct SentMessage {
    std::string queue, body, request_id;
    std::map<std::string, std::string> attributes;
};

// What lives as long as one run of the server.
struct Running {
    Running(store::Database& control, store::Database& objects, Clock& clock, Random& random,
            std::vector<SentMessage>& sent,
            std::vector<api::sagemaker::StartPipelineExecutionRequest>& started,
            const std::function<Status(const SentMessage&)>& refuse)
        : sessions({"AKIA", "secret", "", {}}, std::string(kAccount), std::string(32, 'k'), clock, random),
          targets(operations, sessions),
          intake(control, objects, identity(control, random).value(), [this] { ++arrivals; }),
          deliveries(control, intake, targets, clock, random),
          schedules(control, intake, clock),
          rules(control, targets, random),
          publisher(control, intake) {
        rules.add_to(operations);
        publisher.add_to(operations);
        operations.acts<api::sqs::op::SendMessage>([&](gate::Call& call, api::sqs::SendMessageRequest in)
                                                       -> Task<Result<api::sqs::SendMessageResult>> {
            SentMessage message{
                in.queue_url.substr(in.queue_url.rfind('/') + 1), in.message_body, call.request_id, {}};
            for (const auto& [name, value] :
                 in.message_attributes.value_or(std::map<std::string, api::sqs::MessageAttributeValue>{})) {
                message.attributes[name] = value.string_value.value_or("");
            }
            if (refuse) ATHANOR_CO_CHECK(refuse(message));
            sent.push_back(std::move(message));
            co_return api::sqs::SendMessageResult{};
        });
        namespace sm = api::sagemaker;
        operations.acts<sm::op::StartPipelineExecution>(
            [&](gate::Call& call,
                sm::StartPipelineExecutionRequest in) -> Task<Result<sm::StartPipelineExecutionResponse>> {
                EXPECT_THAT(call.principal.arn, ::testing::HasSubstr("assumed-role/Events/"));
                started.push_back(std::move(in));
                co_return sm::StartPipelineExecutionResponse{};
            });
    }

    std::atomic<int> arrivals = 0;
    gate::AccountAuthorizer authorizer;
    gate::Register operations{authorizer};
    gate::RootAndSessions sessions;
    gate::Targets targets;
    Intake intake;
    Deliveries deliveries;
    Schedules schedules;
    Rules rules;
    Publisher publisher;
};

struct World {
    FaultyFilesystem files;
    ManualClock clock;
    SeededRandom random{7};
    std::unique_ptr<store::Database> control, objects;
    std::unique_ptr<Running> running;
    std::vector<SentMessage> sent;
    std::vector<api::sagemaker::StartPipelineExecutionRequest> started;
    std::function<Status(const SentMessage&)> refuse;

    World() {
        EXPECT_TRUE(files.make_directory("/data"));
        EXPECT_TRUE(files.sync_directory("/"));
        open();
    }
    ~World() { running.reset(); }
    void open() {
        auto open_one = [&](std::string path, std::vector<store::Migrations> tables) {
            return store::Database::open(files, clock, {.path = std::move(path), .on_lost_durability = [] {}},
                                         std::move(tables));
        };
        auto opened = open_one("/data/control.db", {event_tables()});
        ASSERT_TRUE(opened) << opened.error().message;
        control = *std::move(opened);
        objects = open_one("/data/objects.db", {}).value();
        running = std::make_unique<Running>(*control, *objects, clock, random, sent, started, refuse);
    }
    void restart() {
        running.reset();
        control.reset();
        objects.reset();
        files.crash();
        open();
    }

    // Runs a task to its end; the clock goes on whenever somebody waits for it.
    template <class T>
    T run(Task<T> task) {
        asio::io_context context;
        std::optional<T> value;
        spawn(context.get_executor(), [](Task<T> inner, std::optional<T>& out) -> Task<void> {
            out.emplace(co_await std::move(inner));
        }(std::move(task), value));
        auto guard = asio::make_work_guard(context);
        while (!value) {
            if (context.poll() == 0 && clock.sleepers() > 0) clock.advance(std::chrono::seconds(1));
            context.restart();
            std::this_thread::yield();
        }
        return std::move(*value);
    }
    template <class Op>
    Result<typename Op::Output> call(typename Op::Input input) {
        gate::Call call;
        call.principal = {.account = std::string(kAccount),
                          .arn = "arn:aws:iam::000000000000:root",
                          .user_id = std::string(kAccount)};
        call.region = kRegion;
        return run(running->operations.call<Op>(call, std::move(input)));
    }
    void deliver(int rounds = 4) {
        for (int i = 0; i < rounds; ++i) {
            run([](Deliveries& deliveries) -> Task<bool> {
                co_await deliveries.round();
                co_return true;
            }(running->deliveries));
        }
    }
    void rule(std::string name, std::string pattern, std::vector<api::events::Target> targets,
              std::string bus = "default") {
        auto put =
            call<api::events::op::PutRule>({.name = name, .event_pattern = pattern, .event_bus_name = bus});
        ASSERT_TRUE(put) << put.error().message;
        auto done = call<api::events::op::PutTargets>(
            {.rule = name, .event_bus_name = bus, .targets = std::move(targets)});
        ASSERT_TRUE(done) << done.error().message;
    }
    std::string put_event(std::string source, std::string detail_type, std::string detail,
                          std::string bus = "default") {
        auto put = call<api::events::op::PutEvents>(
            {.entries = {
                 {.source = source, .detail_type = detail_type, .detail = detail, .event_bus_name = bus}}});
        EXPECT_TRUE(put) << (put ? "" : put.error().message);
        return put ? put->entries->at(0).event_id.value_or("") : "";
    }
    std::int64_t rows(std::string table) {
        return control
            ->read([&](store::Snapshot& s) { return s.one<std::int64_t>("SELECT count(*) FROM " + table); })
            .value()
            .value_or(-1);
    }
};

}  // namespace athanor::events::testing
