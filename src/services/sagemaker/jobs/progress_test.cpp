#include "services/sagemaker/jobs/progress.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/random.hpp"

namespace athanor::sagemaker {
namespace {

using compute::Outcome;
using compute::Phase;
using compute::Report;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

Timestamp at(int milliseconds) {
    return from_epoch_seconds(1'767'225'600) + std::chrono::milliseconds(milliseconds);
}

Report ended(Outcome outcome, std::string reason = {}) {
    return {.sequence = 9,
            .phase = Phase::ended,
            .transitions = {{Phase::starting, at(20)},
                            {Phase::downloading, at(30)},
                            {Phase::running, at(87)},
                            {Phase::uploading, at(1042)},
                            {Phase::ended, at(1100)}},
            .start_seconds = 0.045,
            .outcome = outcome,
            .failure_reason = std::move(reason)};
}

std::vector<std::string> statuses(const Progress& p) {
    std::vector<std::string> out;
    for (const Step& step : p.steps) out.push_back(step.status);
    return out;
}

TEST(Progress, ACompletedJobTellsHowLongEachPhaseTook) {
    Report report = ended(Outcome::completed);
    Progress p = progress_of({.created = at(0), .admitted = at(5), .reports = {&report}});
    EXPECT_EQ(p.status, "Completed");
    EXPECT_EQ(p.secondary, "Completed");
    EXPECT_TRUE(p.over);
    EXPECT_THAT(statuses(p), ElementsAre("Starting", "Downloading", "Training", "Uploading", "Completed"));
    EXPECT_THAT(p.steps[0].message, HasSubstr("(queue 5 ms, agent 15 ms)"));
    EXPECT_EQ(p.steps[1].message, "Downloading input data (took 12 ms)");
    EXPECT_THAT(p.steps[2].message, HasSubstr("(start 45 ms) (took 955 ms)"));
    EXPECT_EQ(p.steps[3].message, "Uploading generated training model (took 58 ms)");
    EXPECT_EQ(p.started, at(30));
    EXPECT_EQ(p.ended, at(1100));
}

TEST(Progress, AWaitingJobIsPendingWithItsReason) {
    Progress p = progress_of({.created = at(0), .reason = "waits for 2 vCPU"});
    EXPECT_EQ(p.status, "InProgress");
    EXPECT_EQ(p.secondary, "Pending");
    EXPECT_EQ(p.steps[0].message, "waits for 2 vCPU");
    Progress later = progress_of({.created = at(0), .admitted = at(700), .reason = "waits for 2 vCPU"});
    EXPECT_THAT(statuses(later), ElementsAre("Pending", "Starting"));
    EXPECT_EQ(later.steps[0].message, "waits for 2 vCPU (waited 700 ms)");
}

TEST(Progress, AJobThatWasStoppedBeforeItStartedIsStopped) {
    Progress p = progress_of({.created = at(0), .stopped_unstarted = at(10)});
    EXPECT_EQ(p.status, "Stopped");
    EXPECT_TRUE(p.over);
    Progress refused =
        progress_of({.created = at(0), .stopped_unstarted = at(10), .refusal = "CapacityError: too large"});
    EXPECT_EQ(refused.status, "Failed");
    EXPECT_EQ(refused.failure_reason, "CapacityError: too large");
}

TEST(Progress, StoppingLastsUntilAllHaveEnded) {
    Report running{.sequence = 1,
                   .phase = Phase::running,
                   .transitions = {{Phase::starting, at(1)}, {Phase::running, at(2)}}};
    Progress p =
        progress_of({.created = at(0), .admitted = at(0), .stop_requested = at(50), .reports = {&running}});
    EXPECT_EQ(p.status, "Stopping");
    EXPECT_EQ(p.secondary, "Stopping");
    Report stopped = ended(Outcome::stopped);
    Progress done =
        progress_of({.created = at(0), .admitted = at(0), .stop_requested = at(150), .reports = {&stopped}});
    EXPECT_EQ(done.status, "Stopped");
    EXPECT_THAT(statuses(done),
                ElementsAre("Starting", "Downloading", "Training", "Stopping", "Uploading", "Stopped"));
}

TEST(Progress, AJobOfSeveralIsAsFarAsItsSlowestAndFailsWithTheFirst) {
    Report failed = ended(Outcome::failed, "AlgorithmError: bad, exit code: 1");
    Report running{
        .sequence = 1,
        .phase = Phase::running,
        .transitions = {{Phase::starting, at(1)}, {Phase::downloading, at(2)}, {Phase::running, at(3)}}};
    Progress p = progress_of({.created = at(0), .admitted = at(0), .reports = {&running, &failed}});
    EXPECT_FALSE(p.over);
    EXPECT_TRUE(p.cut_short);
    EXPECT_EQ(p.secondary, "Training");
    Report stopped = ended(Outcome::stopped);
    Progress done = progress_of({.created = at(0), .admitted = at(0), .reports = {&stopped, &failed}});
    EXPECT_EQ(done.status, "Failed");
    EXPECT_EQ(done.failure_reason, "AlgorithmError: bad, exit code: 1");
}

TEST(Progress, RunningTooLongStopsATrainingJob) {
    Report late = ended(Outcome::max_runtime_exceeded);
    Progress p = progress_of({.created = at(0), .admitted = at(0), .reports = {&late}});
    EXPECT_EQ(p.status, "Stopped");
    EXPECT_EQ(p.secondary, "MaxRuntimeExceeded");
}

// Whatever prefixes of their lives the instances have reported: steps are in order and close, and only an end of all ends the job.
TEST(Progress, HoldsItsInvariantsForAnyReports) {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        SeededRandom random(seed);
        std::vector<Report> reports(1 + random.below(3));
        bool all_ended = true;
        for (Report& report : reports) {
            int time = static_cast<int>(random.below(50));
            for (Phase phase :
                 {Phase::starting, Phase::downloading, Phase::running, Phase::uploading, Phase::ended}) {
                if (random.below(4) == 0 && phase != Phase::ended) continue;  // skipped
                if (random.below(6) == 0) break;
                report.transitions.push_back({phase, at(time)});
                report.phase = phase;
                time += static_cast<int>(random.below(100));
            }
            if (report.phase == Phase::ended) report.outcome = static_cast<Outcome>(1 + random.below(4));
            all_ended = all_ended && report.phase == Phase::ended;
        }
        JobView job{.training = random.below(2) == 0, .created = at(0), .admitted = at(0)};
        if (random.below(3) == 0) job.stop_requested = at(static_cast<int>(random.below(300)));
        for (const Report& report : reports) job.reports.push_back(&report);
        Progress p = progress_of(job);
        ASSERT_EQ(p.over, all_ended) << seed;
        ASSERT_EQ(p.ended.has_value(), all_ended) << seed;
        ASSERT_FALSE(p.steps.empty());
        ASSERT_EQ(p.secondary, p.steps.back().status);
        for (std::size_t i = 0; i + 1 < p.steps.size(); ++i) {
            ASSERT_TRUE(p.steps[i].end) << seed;
            ASSERT_LE(p.steps[i].start, *p.steps[i].end) << seed;
        }
    }
}

}  // namespace
}  // namespace athanor::sagemaker
