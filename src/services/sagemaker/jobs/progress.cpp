#include "services/sagemaker/jobs/progress.hpp"

#include <algorithm>
#include <cmath>

namespace athanor::sagemaker {

namespace {

using compute::Outcome;
using JobPhase = compute::Phase;
using compute::Report;

std::string milliseconds(Duration d) { return std::to_string((d.count() + 500) / 1000) + " ms"; }

// When this instance was at `phase` or had passed it.
std::optional<Timestamp> reached(const Report& report, JobPhase phase) {
    for (const compute::Transition& t : report.transitions) {
        if (t.phase >= phase) return t.at;
    }
    return std::nullopt;
}

bool was_in(const Report& report, JobPhase phase) {
    return std::any_of(report.transitions.begin(), report.transitions.end(),
                       [&](const auto& t) { return t.phase == phase; });
}

// When the last instance reached `phase`; nullopt while one has not.
std::optional<Timestamp> all_reached(const JobView::Reports& reports, JobPhase phase) {
    std::optional<Timestamp> last;
    for (const Report* report : reports) {
        auto at = report ? reached(*report, phase) : std::nullopt;
        if (!at) return std::nullopt;
        if (!last || *at > *last) last = at;
    }
    return last;
}

bool any_was_in(const JobView::Reports& reports, JobPhase phase) {
    return std::any_of(reports.begin(), reports.end(),
                       [&](const Report* r) { return r && was_in(*r, phase); });
}

struct End {
    Outcome outcome = Outcome::completed;
    std::string reason;
};

// What the instances' ends make together.
End together(const JobView& job) {
    auto first = [&](Outcome outcome) -> const Report* {
        for (const Report* report : job.reports) {
            if (report && report->phase == JobPhase::ended && report->outcome == outcome) return report;
        }
        return nullptr;
    };
    if (const Report* failed = first(Outcome::failed)) return {Outcome::failed, failed->failure_reason};
    if (const Report* late = first(Outcome::max_runtime_exceeded))
        return {Outcome::max_runtime_exceeded, late->failure_reason};
    if (const Report* stopped = first(Outcome::stopped)) return {Outcome::stopped, stopped->failure_reason};
    return {};
}

void finish(const JobView& job, Progress& p, const End& end, Timestamp at) {
    std::string noun = job.training ? "Training job " : "Processing job ";
    auto close = [&](std::string_view status, std::string_view secondary, std::string message) {
        p.status = status;
        p.steps.push_back({std::string(secondary), at, at, std::move(message)});
    };
    switch (end.outcome) {
        case Outcome::failed:
            close("Failed", "Failed", noun + "failed");
            p.failure_reason =
                end.reason.empty()
                    ? "InternalServerError: We encountered an internal error. Please try again."
                    : end.reason;
            break;
        case Outcome::max_runtime_exceeded:
            close("Stopped", "MaxRuntimeExceeded", noun + "runtime exceeded MaxRuntimeInSeconds provided");
            break;
        case Outcome::stopped: close("Stopped", "Stopped", noun + "stopped"); break;
        default: close("Completed", "Completed", noun + "completed"); break;
    }
    p.ended = at;
    p.over = true;
}

void end_before_start(const JobView& job, Progress& p) {
    if (!job.refusal.empty()) {
        finish(job, p, {Outcome::failed, job.refusal}, job.stopped_unstarted);
    } else {
        finish(job, p, {Outcome::stopped, {}}, job.stopped_unstarted);
    }
}

void add_waiting(const JobView& job, Progress& p) {
    if (!job.reason.empty()) {
        std::string waited =
            job.admitted ? " (waited " + milliseconds(*job.admitted - job.created) + ")" : "";
        p.steps.push_back({"Pending", job.created, {}, job.reason + waited});
        if (!job.admitted) return;
    }
    Timestamp from = job.reason.empty() ? job.created : *job.admitted;
    std::string message = "Preparing the instances for training";
    if (!job.training) message = "Preparing the instances for processing";
    if (!job.notice.empty()) message += ". " + job.notice;
    p.steps.push_back({"Starting", from, {}, std::move(message)});
}

Duration longest_start(const JobView::Reports& reports) {
    double seconds = 0;
    for (const Report* report : reports) {
        if (report) seconds = std::max(seconds, report->start_seconds);
    }
    return std::chrono::round<Duration>(std::chrono::duration<double>(seconds));
}

// An agent is running once the user's process is: what it took to start the sandbox is not downloading.
std::string download_message(const JobView::Reports& reports, Duration start) {
    auto loading = all_reached(reports, JobPhase::downloading);
    auto loaded = all_reached(reports, JobPhase::running);
    std::string message = "Downloading input data";
    if (!loading || !loaded || !any_was_in(reports, JobPhase::running)) return message;
    return message + " (took " + milliseconds(std::max(Duration{0}, *loaded - *loading - start)) + ")";
}

// The phases of one attempt's instances; `starting` is over when all have left it.
void add_phases(const JobView& job, const JobView::Reports& reports, Progress& p) {
    auto agent = all_reached(reports, JobPhase::starting);
    if (agent && job.admitted && p.steps.back().status == "Starting") {
        p.steps.back().message += " (queue " + milliseconds(*job.admitted - job.created) + ", agent " +
                                  milliseconds(std::max(Duration{0}, *agent - *job.admitted)) + ")";
    }
    auto add = [&](JobPhase phase, std::string_view status, std::string message) {
        auto at = all_reached(reports, phase);
        if (!at || !any_was_in(reports, phase)) return;
        p.steps.push_back({std::string(status), *at, {}, std::move(message)});
    };
    if (!p.started) p.started = all_reached(reports, JobPhase::downloading);
    std::string running =
        job.training ? "Training image download completed. Training in progress." : "Processing in progress.";
    Duration start = longest_start(reports);
    if (start > Duration{0}) running += " (start " + milliseconds(start) + ")";
    add(JobPhase::downloading, "Downloading", download_message(reports, start));
    add(JobPhase::running, "Training", std::move(running));
    add(JobPhase::uploading, "Uploading",
        job.training ? "Uploading generated training model" : "Uploading processing outputs");
}

// An attempt that was lost: what it came to, and that there is another.
void add_lost(const JobView& job, const JobView::Reports& reports, Progress& p) {
    add_phases(job, reports, p);
    Timestamp at = all_reached(reports, JobPhase::ended).value_or(p.steps.back().start);
    p.steps.push_back({"Restarting", at, {}, "Restarting after an instance was lost"});
}

void add_stopping(const JobView& job, Progress& p) {
    Step step{"Stopping",
              *job.stop_requested,
              {},
              job.training ? "Stopping the training job" : "Stopping the processing job"};
    auto place = std::upper_bound(p.steps.begin(), p.steps.end(), step,
                                  [](const Step& a, const Step& b) { return a.start < b.start; });
    p.steps.insert(place, std::move(step));
}

// Each step ends where the next begins, and says how long it took.
void close_steps(Progress& p) {
    for (std::size_t i = 0; i + 1 < p.steps.size(); ++i) {
        Step& step = p.steps[i];
        step.end = std::max(step.start, p.steps[i + 1].start);
        if (step.status == "Training" || step.status == "Uploading") {
            step.message += " (took " + milliseconds(*step.end - step.start) + ")";
        }
    }
    p.secondary = p.steps.back().status;
}

}  // namespace

Progress progress_of(const JobView& job) {
    Progress p;
    p.status = job.stop_requested ? "Stopping" : "InProgress";
    add_waiting(job, p);
    bool stopped_idle = job.stopped_unstarted != Timestamp{};
    for (const JobView::Reports& reports : job.earlier) add_lost(job, reports, p);
    if (stopped_idle && job.admitted) add_lost(job, job.reports, p);
    if (stopped_idle) {
        end_before_start(job, p);
        close_steps(p);
        return p;
    }
    bool all_ended = job.admitted && !job.reports.empty();
    for (const Report* report : job.reports) {
        bool ended = report && report->phase == JobPhase::ended;
        all_ended = all_ended && ended;
        if (ended && report->outcome == Outcome::failed) p.cut_short = true;
        if (ended && p.exit_message.empty()) p.exit_message = report->exit_message;
    }
    End end = together(job);
    p.lost = all_ended && job.may_retry && end.outcome == Outcome::failed &&
             end.reason.starts_with("InternalServerError");
    if (p.lost) {
        add_lost(job, job.reports, p);
        close_steps(p);
        return p;
    }
    if (job.admitted && !job.reports.empty()) add_phases(job, job.reports, p);
    std::optional<Timestamp> last = all_ended ? all_reached(job.reports, JobPhase::ended) : std::nullopt;
    // A job that ended by itself before the request reached it was never stopping.
    if (job.stop_requested && (!last || *job.stop_requested < *last)) add_stopping(job, p);
    if (last) finish(job, p, end, *last);
    close_steps(p);
    return p;
}

}  // namespace athanor::sagemaker
