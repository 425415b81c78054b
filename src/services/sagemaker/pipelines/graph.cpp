#include "services/sagemaker/pipelines/graph.hpp"

#include <algorithm>
#include <functional>

namespace athanor::sagemaker::pipelines {

namespace {

using Mark = StepProgress::Mark;

// Depth first; `path` holds the steps from the root to here.
class Sorter {
public:
    explicit Sorter(Definition& definition) : definition_(definition), state_(definition.steps.size()) {}

    Status visit(std::size_t index) {
        if (state_[index] == State::done) return {};
        if (state_[index] == State::open) return cycle(index);
        state_[index] = State::open;
        path_.push_back(index);
        for (std::size_t needed : definition_.steps[index].dependencies) ATHANOR_CHECK(visit(needed));
        path_.pop_back();
        state_[index] = State::done;
        definition_.order.push_back(index);
        return {};
    }

private:
    enum class State { unseen, open, done };

    std::unexpected<Error> cycle(std::size_t back_to) {
        std::string shown;
        auto from = std::ranges::find(path_, back_to);
        for (auto at = from; at != path_.end(); ++at) shown += definition_.steps[*at].name + " -> ";
        return definition_error(
            "The steps depend on each other in a cycle: " + shown + definition_.steps[back_to].name,
            definition_.steps[back_to].path);
    }

    Definition& definition_;
    std::vector<State> state_;
    std::vector<std::size_t> path_;
};

}  // namespace

Status sort(Definition& definition) {
    definition.order.clear();
    Sorter sorter(definition);
    for (std::size_t i = 0; i < definition.steps.size(); ++i) ATHANOR_CHECK(sorter.visit(i));
    return {};
}

Plan plan(const Definition& definition, std::span<const StepProgress> steps, std::size_t parallel,
          bool stopping) {
    std::vector<bool> barred(steps.size());  // it will never start: skipped, or behind a failure
    std::vector<bool> ready(steps.size());
    bool halted = stopping, failed = false, stopped = false;
    std::size_t live = 0;
    for (std::size_t i : definition.order) {
        const StepDefinition& step = definition.steps[i];
        Mark mark = steps[i].mark;
        live += mark == Mark::live;
        failed = failed || mark == Mark::failed;
        stopped = stopped || mark == Mark::stopped;
        halted = halted || (mark == Mark::failed && step.type == StepType::fail);
        barred[i] = mark == Mark::failed || mark == Mark::stopped || mark == Mark::excluded;
        if (mark != Mark::waiting) continue;
        ready[i] = true;
        for (std::size_t needed : step.dependencies) {
            barred[i] = barred[i] || barred[needed];
            ready[i] = ready[i] && steps[needed].mark == Mark::succeeded;
        }
        if (step.parent && steps[*step.parent].mark == Mark::succeeded &&
            steps[*step.parent].outcome == step.in_else) {
            barred[i] = true;
        }
        ready[i] = ready[i] && !barred[i];
    }
    Plan next;
    for (std::size_t i = 0; i < steps.size() && !halted; ++i) {
        if (!ready[i] || (parallel != 0 && live == parallel)) continue;
        next.start.push_back(i);
        ++live;
    }
    if (live == 0) {
        next.ending = stopping  ? Ending::stopped
                      : failed  ? Ending::failed
                      : stopped ? Ending::stopped
                                : Ending::succeeded;
    }
    return next;
}

}  // namespace athanor::sagemaker::pipelines
