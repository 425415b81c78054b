// How an activity that was written down becomes what the endpoint has: told, followed, ended.
#include "services/autoscaling/activity.hpp"
#include "services/autoscaling/scaler.hpp"

namespace athanor::autoscaling {

using std::chrono::seconds;

Task<Status> Scaler::advance(Key key) {
    auto target = database_.read([&](store::Snapshot& s) { return find_target(s, key); });
    if (!target) co_return std::unexpected(std::move(target).error());
    if (!*target) co_return Status();
    ATHANOR_CO_TRY(auto seen, co_await calls_.look(key));
    if (!seen || seen->born != (*target)->born) co_return co_await deregister(**target);
    if ((*target)->activity.empty()) {
        if (seen->in_service) co_return co_await bring_within_bounds(key, *seen);
        co_return Status();
    }
    auto activity =
        database_.read([&](store::Snapshot& s) { return find_activity(s, key, (*target)->activity); });
    if (!activity) co_return std::unexpected(std::move(activity).error());
    if (!*activity) co_return internal_error("a scaling activity is not there: " + (*target)->activity);
    if ((*activity)->stage == Stage::begun) co_return co_await tell(**target, **activity, *seen);
    if (!seen->in_service && !seen->failed) co_return Status();
    auto done = co_await database_.write([key, id = (*activity)->id,
                                          seen = *seen](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, find_activity(tx, key, id));
        ATHANOR_TRY(auto target, find_target(tx, key));
        if (!row || !target || row->stage != Stage::asked || target->activity != id) return {};
        if (seen.failed) {
            end(*row, "Failed", "Failed to set " + count_text(row->to) + " Reason: the endpoint has failed.",
                tx.now());
        } else if (seen.desired != row->to && !seen.failure.empty()) {
            end(*row, "Unfulfilled",
                "Successfully set " + count_text(row->to) +
                    " Change was not fulfilled by sagemaker: " + seen.failure,
                tx.now());
        } else if (seen.desired != row->to) {
            end(*row, "Overridden",
                "The desired instance count was set to " + std::to_string(seen.desired) + " meanwhile.",
                tx.now());
        } else {
            end(*row, "Successful",
                "Successfully set " + count_text(row->to) + " Change successfully fulfilled by sagemaker.",
                tx.now());
            if (row->cooldown != kNoPolicy)
                target->cooling.succeeded(row->from, row->to, seconds(row->cooldown), tx.now());
        }
        target->activity.clear();
        ATHANOR_CHECK(save(tx, *row));
        return save(tx, *target);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

// An activity that was written down reaches sagemaker. An endpoint that wants that number already was told before a crash.
Task<Status> Scaler::tell(const TargetRow& target, ActivityRow activity, const VariantState& before) {
    VariantState seen = before;
    Status told;
    if (seen.desired != activity.to) {
        told = co_await calls_.set_instances(target.key, activity.to);
        if (!told && gate::worth_retrying(told.error())) co_return told;  // it stays begun
        if (!told) {
            ATHANOR_CO_TRY(auto again, co_await calls_.look(target.key));
            if (!again) co_return co_await deregister(target);
            seen = *again;
        }
    }
    bool changing = !told && !seen.in_service;
    auto done =
        co_await database_.write([=, id = activity.id, key = target.key](store::Transaction& tx) -> Status {
            ATHANOR_TRY(auto row, find_activity(tx, key, id));
            ATHANOR_TRY(auto target, find_target(tx, key));
            if (!row || !target || row->stage != Stage::begun) return {};
            if (told) {
                row->stage = Stage::asked;
                row->status = "InProgress";
                row->status_message = "Successfully set " + count_text(row->to) +
                                      " Waiting for change to be fulfilled by sagemaker.";
                return save(tx, *row);
            }
            end(*row, "Failed", "Failed to set " + count_text(row->to) + " Reason: " + told.error().message,
                tx.now());
            target->activity.clear();
            if (changing && row->cooldown == kNoPolicy)
                target->bounds_changed = true;  // no alarm would ask for it again
            ATHANOR_CHECK(save(tx, *row));
            return save(tx, *target);
        });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

Task<Status> Scaler::bring_within_bounds(Key key, VariantState seen) {
    auto done = co_await database_.write([=, id = uuid4(random_)](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto target, find_target(tx, key));
        if (!target || !target->activity.empty() || !target->bounds_changed) return {};
        std::int64_t to = clamped(seen.desired, target->bounds);
        if (to != seen.desired) {
            std::string cause = to > seen.desired
                                    ? "minimum capacity was set to " + std::to_string(target->bounds.min)
                                    : "maximum capacity was set to " + std::to_string(target->bounds.max);
            ATHANOR_CHECK(save(tx, begun(*target, id, seen.desired, to, std::move(cause), tx.now())));
            target->activity = id;
        }
        target->bounds_changed = false;
        return save(tx, *target);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

}  // namespace athanor::autoscaling
