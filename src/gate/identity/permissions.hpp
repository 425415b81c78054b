// Which IAM actions on which resources an operation needs: tables generated of apis/permissions.txt, whose source is AWS's service authorization reference.
// An entry of that text, whose words are said at its head:
//
//     sagemaker:
//         CreateTrainingJob  training-job/{TrainingJobName}  sagemaker:AddTags?Tags  pass:RoleArn
//         ListTrainingJobs   *
//         InvokeEndpoint     endpoint/{EndpointName}
//     keys sagemaker:
//         sagemaker:ModelApprovalStatus  ModelApprovalStatus
//
// Resolution happens over the decoded input, so that a call from inside is held to the same. The tables are bound to the API model at the first question
// (some 100 us); from then on a question costs the resources' texts. Any thread.
//
// A resource is what the request says, not what is there: of a user, role or group of IAM, and of a secret, that is a name, and its ARN (with a path, with
// six more characters) is known to the service alone; who decides asks it (ResourceFacts).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gate/policy/pattern.hpp"
#include "gate/principal.hpp"
#include "gate/register.hpp"
#include "wire/model.hpp"

namespace athanor::identity {

struct Need {
    std::string action;    // "sagemaker:CreateTrainingJob"
    std::string resource;  // an ARN, or "*"
    std::string owner;     // the account that the ARN names; the caller's where it names none
};

struct PassedRole {
    std::string arn;
    std::string_view service;  // "sagemaker.amazonaws.com"
};

// Known: the operation has an entry, maybe with no needs (sts:GetCallerIdentity). Operations that decide for themselves (S3, KMS, AssumeRole) say so in the
// table: `self`.
struct Needs {
    bool known = false;
    bool decides_itself = false;
    std::vector<Need> all;
    std::vector<PassedRole> roles;
};
Needs needs_of(const gate::Call& call, const wire::Operation& operation, const void* input);

// A service's condition key of this request ("sagemaker:instancetypes"), by the table's keys, and "aws:tagkeys" of a request that takes tags away; nullopt:
// it has none. A truth that a request says several times ("sagemaker:networkisolation" of several definitions) is one if all are. Without `call` the keys
// that are made of the caller's account have no value.
std::optional<policy::Values> request_key(const wire::Operation& operation, const void* input,
                                          std::string_view key, const gate::Call* call = nullptr);

// The tags that a request gives to what it makes (Tags members of any of AWS's forms).
std::optional<gate::Tags> tags_in(const wire::Operation& operation, const void* input);

// All actions of a service that have an entry, for Simulate and the console: "sagemaker:CreateTrainingJob". Sorted.
std::vector<std::string> all_actions();

}  // namespace athanor::identity
