// CloudTrail's record (eventVersion 1.11, "CloudTrail record contents" of its user guide) of what the gate knows of a call: one JSON object on one line. Written by
// hand, not by a JSON tree: it is on the way of every request, and costs 1 to 2 us.
//
// Who is not known (an unknown key, a wrong signature) is {"type":"Unknown","accessKeyId":what was claimed}. No secret is in it: what the
// record has of request and answer was redacted where it was decoded (audit_parameters.hpp); signatures and tokens are not looked at.
#pragma once

#include <string>
#include <string_view>

#include "base/random.hpp"
#include "gate/audit.hpp"

namespace athanor::gate {

// `recipient`: whose trail it is, where the caller has no account: an anonymous request's bucket's owner, else the operator's.
std::string audit_record(const Audited& audited, std::string_view recipient, Random& random);

// "bucket-begin", "account/create" of operations of our own: "BucketBegin", "AccountCreate".
std::string audited_name(std::string_view route);

}  // namespace athanor::gate
