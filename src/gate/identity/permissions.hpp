// Which IAM actions on which resources an operation needs: tables generated of apis/permissions.txt, whose source is AWS's service authorization reference.
// An entry of that text:
//
//     sagemaker:
//         CreateTrainingJob  training-job/{TrainingJobName}  sagemaker:AddTags?Tags  pass:RoleArn
//         ListTrainingJobs   *
//         InvokeEndpoint     endpoint/{EndpointName}
//     keys sagemaker:
//         sagemaker:ModelApprovalStatus  ModelApprovalStatus
//
// The action is PREFIX:Operation unless another is named. A resource is an ARN's last part; a member whose value is an ARN already is the resource; `*` is
// any. Resolution happens over the decoded input, so that a call from inside is held to the same.
#pragma once

#include <functional>
#include <optional>
#include <span>
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

// A service's condition key of this request ("sagemaker:instancetypes"), by the table's keys; nullopt: it has none.
std::optional<policy::Values> request_key(const wire::Operation& operation, const void* input, std::string_view key);

// The tags that a request gives to what it makes (Tags members of any of AWS's forms).
std::optional<gate::Tags> tags_in(const wire::Operation& operation, const void* input);

// All actions of a service that have an entry, for Simulate and the console: "sagemaker:CreateTrainingJob".
std::vector<std::string> all_actions();

}  // namespace athanor::identity
