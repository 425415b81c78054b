// Holds a folder of the audit log against its hashes, its segments' headers and its head. Internal to this room; see AuditLog::verify, verify_audit_log.
#pragma once

#include "telemetry/audit_chain.hpp"

namespace athanor::telemetry {

// Of a log that is being written: `head` is the one that its writer remembers, newer than or as new as the file's; nothing behind `until` is looked at.
Result<AuditVerdict> verify_audit_chain(Filesystem& fs, const std::string& path, std::string_view key,
                                        const std::optional<AuditMark>& head,
                                        std::optional<AuditPlace> until);

}  // namespace athanor::telemetry
