#include "compute/agent/reporter.hpp"

#include "base/file.hpp"
#include "base/log.hpp"

namespace athanor::compute {

Result<bool> Reporter::restore() {
    auto& fs = system_filesystem();
    ATHANOR_TRY(bool exists, fs.exists(run_.path("state.json")));
    if (!exists) return false;
    ATHANOR_TRY(std::string text, read_file(fs, run_.path("state.json")));
    ATHANOR_TRY(state_, parse_report(text));
    return true;
}

Status Reporter::enter(Phase phase) {
    state_.phase = phase;
    state_.transitions.push_back({phase, clock_.now()});
    return publish();
}

Status Reporter::publish() {
    ++state_.sequence;
    ATHANOR_CHECK(write_file_durably(system_filesystem(), run_.path("state.json"), to_json(state_)));
    changed_.set();
    return {};
}

Status Reporter::end(Outcome outcome, std::string reason) {
    state_.outcome = outcome;
    state_.failure_reason = std::move(reason);
    return enter(Phase::ended);
}

Task<void> Reporter::send_loop(Event& stop) {
    while (true) {
        co_await changed_.wait();
        changed_.clear();
        bool last = state_.phase == Phase::ended;
        auto reply = co_await link_.report(to_json(state_));
        if (!reply) {
            log::warn("the server refuses the report: {}", reply.error().message);
            if (link_.dismissed()) stop.set();
            if (last || link_.dismissed()) break;
            continue;
        }
        if (reply->stop) stop.set();
        if (last) break;
    }
    acknowledged_.set();
}

}  // namespace athanor::compute
