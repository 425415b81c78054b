// The audit trail: told of every call, allowed or denied, from the wire and from inside, once it is known how it ended and before the answer leaves. The
// gate makes the record's facts (audit_record.hpp makes CloudTrail's record of them), telemetry keeps them (telemetry/audit_log.hpp), services/cloudtrail finds
// and delivers them. Who tells: the dispatcher, the register (calls from inside), SignedRoutes, and the console of its sign-ins:
//
//     trail.record({.call = call, .name = "ConsoleLogin", .source = "signin.amazonaws.com", .error = refused ? &error : nullptr});
#pragma once

#include <cstdint>
#include <optional>
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
    std::string_view name =
        {};  // of operations of our own ("CreateAccount", "Backup"), of the console ("ConsoleLogin")
    std::string_view source = {};  // "s3.amazonaws.com"; empty: by the operation's service
    std::string_view parameters =
        {};  // the request as JSON, secrets redacted; empty: not decoded, or nothing
    std::string_view answer =
        {};  // responseElements of what changes something, as JSON, secrets redacted; empty: none
    const Error* error = nullptr;
    bool inside = false;                // call.source_address is the service that asked
    std::string_view claimed_key = {};  // the access key id that was claimed, of a caller who is not known
    std::string_view bucket = {}, key = {};  // of S3; the key still percent-encoded
    std::optional<std::uint64_t> bytes_in = {}, bytes_out = {};
};

class AuditTrail {
public:
    virtual ~AuditTrail() = default;
    virtual void record(const Audited& audited) = 0;  // any thread; never blocks, never loses
    virtual bool wants(
        const wire::Operation& operation) const = 0;  // whether its parameters are worth writing
    // False: what was recorded waits for the disk, and whoever has not begun yet shall wait, or be refused. From any thread; a relaxed load.
    virtual bool has_room() const { return true; }
};

}  // namespace athanor::gate
