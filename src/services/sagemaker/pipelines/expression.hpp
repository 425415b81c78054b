// Evaluates expressions. All that they refer to outside the definition is fetched before (needs_of says what), so that this is pure: the
// same facts, the same value.
//
//     Needs needs = needs_of(step.arguments);
//     for (const std::string& name : needs.steps) facts.steps[name] = ... Describe ...;
//     for (json::Value get : needs.files) { std::string uri = file_uri(get, facts); facts.files[uri] = ... read ...; }
//     std::string request = fill(step.arguments, facts);
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "services/sagemaker/pipelines/definition.hpp"

namespace athanor::sagemaker::pipelines {

struct Facts {
    const Definition* definition = nullptr;
    std::map<std::string, Value, std::less<>> parameters;
    std::map<std::string, Value, std::less<>> execution;       // variables, without "Execution."
    std::map<std::string, json::Document, std::less<>> steps;  // what Describe tells of each
    std::map<std::string, json::Document, std::less<>> files;  // by S3 URI
};

struct Needs {
    std::set<std::string> steps;
    std::vector<json::Value> files;  // the arguments of each Std:JsonGet
};

// Of everything in a document; of a condition step, give its "Conditions".
Needs needs_of(json::Value document);

// Where the file of a Std:JsonGet is. Needs the steps' facts.
Result<std::string> file_uri(json::Value json_get, const Facts& facts);

// Of an expression or a literal.
Result<Value> evaluate(json::Value value, const Facts& facts);
// A document with its expressions replaced.
Result<std::string> fill(json::Value document, const Facts& facts);

}  // namespace athanor::sagemaker::pipelines
