// Which steps come next. A pure function of the definition and of what is known of each step, so that it can be asked again after a crash, and
// compared with a slow model in tests.
//
// A step starts when all that it depends on has succeeded, and its condition (if it is in a branch) has chosen its branch. A step in a branch that
// was not chosen is skipped, and so is what depends on a skipped step. After a failure, what does not depend on the failed step goes on; after a Fail
// step, and while the execution stops, nothing new starts. When nothing runs and nothing can start, the execution is over.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "services/sagemaker/pipelines/definition.hpp"

namespace athanor::sagemaker::pipelines {

// Fills Definition::order; refuses a cycle.
Status sort(Definition& definition);

struct StepProgress {
    enum class Mark { waiting, excluded, live, succeeded, failed, stopped };
    Mark mark = Mark::waiting;  // excluded: not selected, and not needed by what is
    bool outcome = false;       // of a condition that succeeded
};

enum class Ending { succeeded, failed, stopped };

struct Plan {
    std::vector<std::size_t> start;  // steps, in the definition's order
    std::optional<Ending> ending;    // then `start` is empty
};

// `parallel`: how many may be live at a time; 0: any number.
Plan plan(const Definition& definition, std::span<const StepProgress> steps, std::size_t parallel,
          bool stopping);

}  // namespace athanor::sagemaker::pipelines
