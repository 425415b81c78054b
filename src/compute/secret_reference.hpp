// References to secrets in environments, in CloudFormation's words: {{resolve:secretsmanager:ID[:SecretString[:json-key[:stage[:version]]]]}}, alone or
// within a longer value. ID is a name or an ARN. Whoever starts the container resolves them as the job's role; the reference is what is stored and shown,
// the value is what the container gets. Pure.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::compute {

struct SecretReference {
    std::string id, json_key, stage, version;  // empty: not given
    friend auto operator<=>(const SecretReference&, const SecretReference&) = default;
};

// A value in pieces: texts, and the references between them. ValidationException, which names the variable, of a reference that is none.
struct EnvironmentPiece {
    std::string text;  // before the reference
    std::optional<SecretReference> secret;
};
Result<std::vector<EnvironmentPiece>> pieces_of(std::string_view variable, std::string_view value);

// For Create: every value is well-formed.
Status check_references(const std::map<std::string, std::string>& environment);

// Of a GetSecretValue's SecretString what the reference means: all of it, or one key of its JSON object. The errors do not repeat the value.
Result<std::string> part_of(const SecretReference& reference, std::string_view secret_string);

}  // namespace athanor::compute
