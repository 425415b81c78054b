// `athanor audit verify`: is the audit log what was written? Of a server that runs, by its operator; of a data directory without a server, from its files, with the
// master key. `athanor audit list`: the newest management events, by LookupEvents.
#pragma once

#include <string>
#include <string_view>

#include "cli/verbs.hpp"
#include "telemetry/audit_log.hpp"

namespace athanor::cli {

inline constexpr std::string_view kVerifyAudit = "audit/verify";  // of operations of our own

struct AuditOptions {
    TargetOptions target;
    std::string master_key;  // as `serve` has it, where no server runs
    bool json = false;
    std::string user, event;  // list: only theirs
    int limit = 50;
};

// JSON: {"Intact", "Records", "Bytes", "Segments", "First", "Last", "SignedUpTo", "Damage": [{"Segment", "Offset", "What"}]}
std::string audit_report(const telemetry::AuditVerdict& verdict);

// `key` gives the key of the log in `data`, which the verb's caller knows how to open.
using AuditKey = Result<std::string> (*)(Filesystem& fs, const std::string& data,
                                         const std::string& master_key);
Result<int> verify_audit(const AuditOptions& options, AuditKey key);  // 0: intact, 1: not
Status list_audit(ApiClient& api, const AuditOptions& options);

}  // namespace athanor::cli
