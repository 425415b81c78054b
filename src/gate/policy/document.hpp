// IAM policy documents (Versions 2008-10-17 and 2012-10-17), of every place that has one: of a resource (a bucket, a key, a role's trust), of an identity,
// of a session or boundary. A document is checked and compiled once, when it is stored or first read, and is immutable; evaluate.hpp holds requests
// against it. What is wrong with one is a Flaw: the place that stores it says it in its service's words.
//
// This room knows the language alone: which actions, resources and keys a service has is checked by that service over statements().
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gate/policy/condition.hpp"
#include "gate/policy/pattern.hpp"

namespace athanor::policy {

enum class Effect : std::uint8_t { none, allow, deny };  // none: no statement applies

// Where a document stands says which elements it has.
enum class Kind : std::uint8_t {
    resource,  // Principal and Resource
    trust,     // Principal, no Resource
    identity,  // Resource, no Principal
};

struct Flaw {
    enum class What : std::uint8_t {
        not_an_object,  // does not begin with "{"
        not_json,       // or a member twice
        bad_version,    //
        missing,        // subject: the element
        empty,          // subject: the element
        unknown,        // subject: the element
        prohibited,     // subject: the element; also Action beside NotAction
        bad_type,       // subject: the element
        bad_effect,     // subject: the text
        bad_principal,  // subject: the text
        allows_others,  // Allow with NotPrincipal
        bad_action,     // subject: the text
        bad_resource,   // subject: the text
        bad_operator,   // subject: the text
        bad_condition,  // subject: the key; a value that is not of the operator's type
        repeated_sid,   // subject: the Sid; of identities and trust
    };
    What what;
    std::string subject = {};
    friend bool operator==(const Flaw&, const Flaw&) = default;
};

struct PrincipalPattern {
    enum class Type : std::uint8_t { everyone, account, arn, unique_id, canonical, service, federated };
    Type type;
    std::string text;  // account: its 12 digits
    friend bool operator==(const PrincipalPattern&, const PrincipalPattern&) = default;
};

template <class T>
struct Listed {
    bool negated = false;  // NotPrincipal, NotAction, NotResource
    std::vector<T> items;  // never empty, but where the kind has no such element
};

struct Statement {
    std::string sid;
    Effect effect;
    Listed<PrincipalPattern> principals;
    Listed<Pattern> actions;
    Listed<ArnPattern> resources;
    std::vector<Condition> conditions;
};

class Document {
public:
    static std::expected<Document, Flaw> parse(std::string_view text, Kind kind);

    const std::vector<Statement>& statements() const { return statements_; }
    const std::string& id() const { return id_; }
    const Keys& keys() const { return keys_; }  // that conditions and variables name

private:
    friend class DocumentParser;
    Document() = default;
    std::string id_;
    Keys keys_;
    std::vector<Statement> statements_;
};

}  // namespace athanor::policy
