#include "services/autoscaling/activity.hpp"

namespace athanor::autoscaling {

std::string count_text(std::int64_t to) { return "desired instance count to " + std::to_string(to) + "."; }

void end(ActivityRow& activity, std::string status, std::string message, Timestamp now) {
    activity.stage = Stage::ended;
    activity.status = std::move(status);
    activity.status_message = std::move(message);
    activity.ended = now;
}

ActivityRow begun(const TargetRow& target, std::string id, std::int64_t from, std::int64_t to,
                  std::string cause, Timestamp now) {
    return {.key = target.key,
            .id = std::move(id),
            .started = now,
            .stage = Stage::begun,
            .status = "Pending",
            .description = "Setting " + count_text(to),
            .cause = std::move(cause),
            .from = from,
            .to = to,
            .bounds = target.bounds,
            .cooldown = kNoPolicy};
}

}  // namespace athanor::autoscaling
