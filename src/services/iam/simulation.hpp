// One question of Simulate: the documents that count, by the names under which the answer tells of them, and a request's context as it was given. decide() of
// gate/identity is what decides; here is only looked up who said what, and which keys were asked for that nobody gave.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "gate/identity/decide.hpp"
#include "services/iam/operation.hpp"

namespace athanor::iam {

struct NamedDocument {
    std::string source, type;  // "PolicyInputList.1", "IAM Policy"
    std::string text;
    identity::DocumentPtr document;
};

struct Simulation {
    gate::Principal who;
    std::string owner;  // of the resources
    bool everything = false;
    std::vector<NamedDocument> identity;
    std::vector<NamedDocument> boundary;                         // one, or none
    std::vector<NamedDocument> resource;                         // one, or none
    std::map<std::string, policy::Values, std::less<>> context;  // keys in the form of policy::Lookup

    EvaluationResult ask(const std::string& action, const std::string& resource_arn) const;
};

// InvalidInput of a document that is none.
Result<NamedDocument> named_document(std::string source, std::string text,
                                     policy::Kind kind = policy::Kind::identity);
// A condition key in the form of policy::Lookup.
std::string lookup_form(std::string_view key);
// The keys that documents ask for, as they are written there.
std::vector<std::string> keys_of(const std::vector<NamedDocument>& documents);

}  // namespace athanor::iam
