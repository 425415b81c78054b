// `athanor user`: people of an account, made with what they need in one go. Clients of iam like any other; what they need is iam's permission to give it.
#pragma once

#include <string>
#include <vector>

#include "base/error.hpp"
#include "cli/api_client.hpp"

namespace athanor::cli {

struct UserOptions {
    std::string name;
    std::vector<std::string>
        policies;  // "AmazonS3ReadOnlyAccess" of AWS's or the account's, an ARN, or a file with a document
    std::vector<std::string> groups;  // made if they are not there
    bool password_on_stdin = false;   // a line, for the console
};

// Prints {"UserName", "Arn", "AccessKeyId", "SecretAccessKey"}: the secret is told this once. A user who is there gets what is missing, and a further key.
Status add_user(ApiClient& api, const UserOptions& options);
// A line of JSON each: name, ARN, when it was made.
Status list_users(ApiClient& api);

}  // namespace athanor::cli
