// `athanor reproduce JOB` (docs/reproduce.md): runs a training or processing job again from what it read, under a new name and into a prefix of its own, and
// compares the SHA-256 of all that came out. What it read and wrote is the server's record (its route `pins`); the new job is an ordinary one with the
// tag athanor:repeats, so it reads the same versions with the rights of the job's role.
#pragma once

#include <string>

#include "cli/api_client.hpp"

namespace athanor::cli {

struct ReproduceOptions {
    std::string job;
    std::string name;    // of the new one; default: the job's, and the time
    std::string output;  // s3://BUCKET/PREFIX; default: s3://<the bucket of the job's outputs>/reproduced
    bool check = false;  // only: is all that it read still there?
    bool json = false;
};

// What `reproduce` ends with; an error that kept it from finding out is 1.
enum class Reproduced : int { same = 0, different = 2, gone = 3 };
Result<Reproduced> reproduce(ApiClient& api, const ReproduceOptions& options);

}  // namespace athanor::cli
