// What the gate tells becomes CloudTrail's record (gate/audit_record.hpp) in the audit log. On the core of whoever calls: a few microseconds, no waiting. With
// data_events off, what is done to objects, messages and predictions is not recorded.
#pragma once

#include <functional>
#include <string>

#include "base/random.hpp"
#include "gate/audit.hpp"
#include "telemetry/audit_log.hpp"

namespace athanor::cloudtrail {

inline constexpr std::uint8_t kManagement = 1;  // of AuditEntry::flags

class Recorder final : public gate::AuditTrail {
public:
    struct Options {
        std::string account;  // whose trail has what nobody can be held to: the operator's
        bool data_events = true;
        std::function<std::string(std::string_view bucket)> owner_of =
            {};  // its account; empty: there is none
    };
    Recorder(telemetry::AuditLog& log, Random& random, Options options)
        : log_(log), random_(random), options_(std::move(options)) {}

    void record(const gate::Audited& audited) override;
    bool wants(const wire::Operation& operation) const override;
    bool has_room() const override { return log_.has_room(); }

private:
    telemetry::AuditLog& log_;
    Random& random_;
    const Options options_;
};

}  // namespace athanor::cloudtrail
