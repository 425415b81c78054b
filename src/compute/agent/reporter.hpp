// What the server is told of this attempt. `publish` makes the state durable in state.json first and returns; a loop sends the newest state
// and skips those in between. The last one is sent until the server has acknowledged it, by this agent or the next one in the same folder.
#pragma once

#include <string>

#include "compute/agent/event.hpp"
#include "compute/agent/run_directory.hpp"
#include "compute/agent/server_link.hpp"

namespace athanor::compute {

class Reporter {
public:
    Reporter(const Executor& executor, ServerLink& link, RunDirectory& run, Clock& clock)
        : link_(link), run_(run), clock_(clock), changed_(executor), acknowledged_(executor) {}

    // What an earlier agent of this attempt left; false if there was none.
    Result<bool> restore();
    Report& state() { return state_; }
    Status enter(Phase phase);  // with its time, then publish
    Status publish();
    Status end(Outcome outcome, std::string reason);

    Task<void> send_loop(
        Event&
            stop);  // sets `stop` when the server says so; ends after the last acknowledgement or a dismissal
    Event& acknowledged() { return acknowledged_; }  // the end has been acknowledged, or nobody wants to know

private:
    ServerLink& link_;
    RunDirectory& run_;
    Clock& clock_;
    Report state_;
    Event changed_;
    Event acknowledged_;
};

}  // namespace athanor::compute
