// 65,536 user and group ids that one running sandbox has for itself. A range is claimed by a lock on a file in the machine's runtime
// directory, so it is free again when the process that claimed it is gone, however it ended. Ranges lie far above people and services:
// 1,610,612,736 + n × 65,536. Claiming costs two system calls.
#pragma once

#include <cstdint>
#include <string>

#include "base/error.hpp"

namespace athanor::compute {

struct IdRange {
    std::uint32_t first = 0;
    std::uint32_t size = 65'536;
};

class ClaimedIds {
public:
    // `directory`: where the locks are, shared by all agents of this machine.
    static Result<ClaimedIds> claim(const std::string& directory);
    ClaimedIds() = default;
    ClaimedIds(ClaimedIds&& other) noexcept;
    ClaimedIds& operator=(ClaimedIds&& other) noexcept;
    ~ClaimedIds();

    IdRange range() const { return range_; }

private:
    ClaimedIds(IdRange range, int lock) : range_(range), lock_(lock) {}
    IdRange range_;
    int lock_ = -1;
};

// /run/athanor for root, $XDG_RUNTIME_DIR/athanor otherwise; made if it is missing, others may pass through it but not look.
Result<std::string> machine_directory();

}  // namespace athanor::compute
