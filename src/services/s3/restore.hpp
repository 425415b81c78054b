// RestoreObject, and what HEAD and GET tell of it. What GLACIER and DEEP_ARCHIVE keep lies on the same disks as all else, so a restore is done at once, or
// after the delay that the server was started with (`--restore-delay`), as programs that wait for Glacier want to be tried out; Expedited ones
// are at once even then. Its days end as a lifecycle's do, at the end of a day. Handlers run on the connection's core.
#pragma once

#include <optional>
#include <string>

#include "api/s3.hpp"
#include "base/task.hpp"
#include "gate/register.hpp"
#include "objects/object_store.hpp"
#include "services/s3/access.hpp"

namespace athanor::s3 {

class Restores {
public:
    // `day`: of a lifecycle.
    Restores(objects::ObjectStore& store, const Access& access, Duration day, Duration delay)
        : store_(store), access_(access), day_(day), delay_(delay) {}

    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::s3::RestoreObjectOutput>>> restore_object(
        gate::Call& call, api::s3::RestoreObjectRequest in);

    objects::ObjectStore& store_;
    const Access& access_;
    const Duration day_, delay_;
};

// x-amz-restore; nullopt: it was not asked for, or its days are over.
std::optional<std::string> shown_restore(const objects::RestoreState& restore, Timestamp now);

}  // namespace athanor::s3
