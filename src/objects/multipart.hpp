// The checks and sums of a completed upload. Pure; internal.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "objects/rows.hpp"

namespace athanor::objects {

// The checksum of the whole from those of the parts; nullopt if a part lacks it.
std::optional<Checksum> whole_checksum(HashKind kind, ChecksumType type, const std::vector<PartRow>& parts);
// InvalidPartOrder, InvalidPart, EntityTooSmall.
Status check_parts(const std::vector<CompletedPart>& asked, const std::map<std::int32_t, PartRow>& stored);

}  // namespace athanor::objects
