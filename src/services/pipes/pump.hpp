// What moves through pipes. For every pipe that runs a coroutine polls its queue: what comes is taken into control.db in one transaction and only then
// deleted from the queue, so a crash between the two repeats a message, which is recognised, and loses none. Another coroutine, for all pipes, closes
// batches, starts their executions and follows them.
//
// Exactly one execution for a batch: a batch is made with its objects in one transaction; its manifest has always the same name and content; its
// execution is started with a token that is made of the pipe, the batch and the attempt, so a start that is repeated after a crash finds the one that is
// there. When an execution fails, or its start is refused, the batch has another attempt while it has retries; then it is refused: its manifest is put
// aside, the next goes on. A target or store that is at fault itself is asked again every kAgain, for ever.
//
// All of it runs on one executor; wake() may be called from any thread.
#pragma once

#include <memory>
#include <set>

#include "base/alarm.hpp"
#include "gate/target.hpp"
#include "services/pipes/tables.hpp"

namespace athanor::pipes {

class Pump : public std::enable_shared_from_this<
                 Pump> {  // shared by its coroutines, whose frames go with their contexts
public:
    Pump(store::Database& database, gate::Register& operations, const gate::RootAndSessions& sessions,
         Clock& clock)
        : database_(database),
          operations_(operations),
          sessions_(sessions),
          targets_(operations, sessions),
          clock_(clock) {}

    void start(Executor executor);
    void stop();
    void wake() { bell_.ring(); }

    // For tests that drive by hand: empties the queues, closes, starts and follows what is due, and says when there is more.
    Task<Result<std::optional<Timestamp>>> round();

private:
    static constexpr std::int64_t kPoll = 10;            // seconds of a long poll
    static constexpr std::chrono::seconds kShortest{1};  // between polls that bring nothing
    static constexpr std::size_t kLongestReason = 4096;  // of what failed steps say
    static constexpr std::int64_t kMessages = 10;        // of one poll: SQS's limit
    static constexpr std::chrono::seconds kFollow{1};    // between looks at an execution
    static constexpr std::chrono::seconds kLongestNap{60};
    static constexpr std::chrono::seconds kAgain{5};  // after an error, before a retry

    Task<void> run();
    Task<void> consume(PipeKey key);
    Task<Result<std::int64_t>> poll(const PipeRow& pipe, std::int64_t wait);  // messages that came
    Task<Result<std::optional<Timestamp>>> advance(PipeKey key);
    // Advance a batch in memory; an error leaves it for later.
    Task<Status> begin(const PipeRow& pipe, const Settings& settings, BatchRow& batch);
    Task<Status> follow(const PipeRow& pipe, BatchRow& batch);
    Task<std::string> failures(gate::Call& call, std::string execution);
    void refuse(const Settings& settings, BatchRow& batch, std::string reason);
    Task<void> tell(const PipeRow& pipe, const Settings& settings,
                    const BatchRow& batch);  // its record; its manifest too if it is put aside
    Task<Status> write(const PipeRow& pipe, const S3Place& place, std::string text);
    gate::Call call_as(const PipeRow& pipe) const;

    store::Database& database_;
    gate::Register& operations_;
    const gate::RootAndSessions& sessions_;
    gate::Targets targets_;
    Clock& clock_;
    Bell bell_;
    Alarm alarm_{clock_, bell_};
    std::atomic<bool> stopping_ = false;
    std::set<PipeKey> consumed_;  // pipes that have their coroutine
};

}  // namespace athanor::pipes
