// An activity's way from one stage to the next, in AWS's words. For the files of Scaler.
#pragma once

#include <string>

#include "services/autoscaling/tables.hpp"

namespace athanor::autoscaling {

inline constexpr std::int64_t kNoPolicy = -1;  // cooldown of an activity that no policy began

std::string count_text(std::int64_t to);  // "desired instance count to 2."

// Written down, not told yet; of no policy.
ActivityRow begun(const TargetRow& target, std::string id, std::int64_t from, std::int64_t to,
                  std::string cause, Timestamp now);
void end(ActivityRow& activity, std::string status, std::string message, Timestamp now);

}  // namespace athanor::autoscaling
