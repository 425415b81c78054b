// The audit trail: told of every call, allowed or denied, from the wire and from inside, once it is known how it ended. The gate makes the record's facts;
// telemetry keeps them (telemetry/audit_log.hpp), services/cloudtrail finds them.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "gate/principal.hpp"
#include "wire/model.hpp"

namespace athanor::gate {

struct Call;

// Views, valid during the call.
struct Audited {
    const Call& call;
    const wire::Operation* operation = nullptr;  // null: none that we know, `name` is what was asked for
    std::string_view name = {};                  // of operations of our own ("CreateAccount", "Backup"), of the console ("ConsoleLogin")
    std::string_view source = {};                // "s3.amazonaws.com"; empty: by the operation's service
    std::string_view parameters = {};            // the request as JSON, secrets redacted; empty: not decoded, or nothing
    std::string_view answer = {};                // responseElements of what changes something, as JSON, secrets redacted; empty: none
    const Error* error = nullptr;
};

class AuditTrail {
public:
    virtual ~AuditTrail() = default;
    virtual void record(const Audited& audited) = 0;  // any thread; never blocks
    virtual bool wants(const wire::Operation& operation) const = 0;  // whether its parameters are worth writing
};

}  // namespace athanor::gate
