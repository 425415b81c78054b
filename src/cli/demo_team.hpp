// Who takes part in the demonstration, and what each may do: made through iam, sts and kms by the account's root, as an administrator would.
//
//   data engineer   the bucket, and processing jobs
//   trainer         what was prepared, training and evaluation, the registry; not the raw customers, and never an approval
//   approver        looks at versions, approves, deploys, calls the endpoints
//   job's role      what jobs and endpoints run as: the bucket's objects, under its key
//
// The bucket is encrypted by a key of its own, takes no object under another, and logs who asked for what to a bucket beside it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "cli/api_client.hpp"

namespace athanor::cli {

struct DemoTeam {
    std::unique_ptr<ApiClient> engineer, trainer, approver;
    std::string role;    // the jobs'
    std::string bucket;  // its logs are in bucket + "-logs"
    std::string key;     // ARN of the bucket's key

    // Makes the people, the role, the key and both buckets. `id` makes all names unique.
    static Result<DemoTeam> make(ApiClient& root, const std::string& id);
};

// The role of what runs without people: the second and third act's pipeline, pipe, rules and schedules. Made if it is not there:
// arn:aws:iam::ACCOUNT:role/AthanorDemo.
Result<std::string> demo_role(ApiClient& api);

// What the access log and the audit trail have of a refused call, once it has been written: who, what and the refusal. `key`: of an object that `who` was refused.
Result<std::string> refusal_in_access_log(ApiClient& api, const std::string& bucket, std::string_view key);
Result<std::string> refusal_in_audit(ApiClient& api, std::string_view operation, std::string_view user);

}  // namespace athanor::cli
