// How far a job is, as a pure function of its row and of its instances' newest reports: nothing is accumulated, so reports may come twice,
// late or all at once, and a restarted server computes the same. This is the state machine of jobs; everything else stores and shows it.
//
//     (Pending ▸) Starting ▸ Downloading ▸ Training ▸ Uploading ▸ Completed | Failed | Stopped | MaxRuntimeExceeded
//                 └──────── an instance was lost ────────┴▸ Restarting ▸ Downloading …   (RetryStrategy)
//
// A job of several instances is as far as its slowest; it has failed if one of them has, and ends when all have. "Stopping" is what it is
// from the request to stop until all have ended. Times are the agents' own; each step's message says how long it took, in milliseconds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "compute/agent_protocol.hpp"

namespace athanor::sagemaker {

struct JobView {
    bool training = true;  // the words differ
    Timestamp created{};
    std::optional<Timestamp> admitted;
    std::string reason;  // why it waits, or waited
    std::optional<Timestamp> stop_requested;
    Timestamp stopped_unstarted{};  // when a waiting job was stopped
    std::string refusal;            // it could not be admitted: why
    std::string notice;             // how the machine is smaller than what was asked for
    using Reports = std::vector<const compute::Report*>;  // one for each instance; null before the first
    Reports reports;                                      // of the current attempt, once admitted
    std::vector<Reports> earlier;                         // of the attempts before
    bool may_retry = false;                               // after the loss of an instance
};

struct Step {
    std::string status;
    Timestamp start;
    std::optional<Timestamp> end;
    std::string message;
};

struct Progress {
    std::string status;     // InProgress, Stopping, Completed, Failed, Stopped
    std::string secondary;  // of the last step
    std::vector<Step> steps;
    std::optional<Timestamp> started;  // the instances were ready
    std::optional<Timestamp> ended;
    std::string failure_reason;
    std::string exit_message;
    bool over = false;
    bool cut_short = false;  // an instance failed: the others shall stop
    bool lost = false;       // all of this attempt have ended, and it shall be tried again
};

Progress progress_of(const JobView& job);

}  // namespace athanor::sagemaker
