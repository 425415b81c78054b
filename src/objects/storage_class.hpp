// Storage classes as this store keeps them. Every name of AWS's for general purpose buckets is taken and told; two things differ on the disk:
//
//     GLACIER_IR, GLACIER, DEEP_ARCHIVE   the bytes are compressed (pack.hpp) before they are sealed
//     GLACIER, DEEP_ARCHIVE               and are archived: they are read only while they are restored
//
// A version changes its class by a lifecycle's transition, only downwards (AWS's waterfall), or by a copy onto itself. Pure.
#pragma once

#include <optional>
#include <string_view>

#include "base/clock.hpp"
#include "objects/types.hpp"

namespace athanor::objects {

// "" is STANDARD, as in rows.
bool is_storage_class(std::string_view name);
bool is_packed(std::string_view storage_class);
bool is_archived(std::string_view storage_class);
// Below which class a transition may find an object that it takes to `to`.
bool may_follow(std::string_view from, std::string_view to);
// Of two classes, is the second the cheaper? Of several transitions that are due, the cheapest counts.
bool is_cheaper(std::string_view than, std::string_view storage_class);

// Readable: never archived, or restored and not yet at the end of its days.
// InvalidObjectState (403), with its class.
std::unexpected<Error> archived(std::string message, std::string_view storage_class);
bool is_readable(std::string_view storage_class, const RestoreState& restore, Timestamp now);

}  // namespace athanor::objects
