// The authorizer of a running server: decide() by identities, boundaries, session policies and resources' policies; authorize() by the table of actions
// (permissions.hpp, generated of apis/permissions.txt): an operation without an entry is denied to all but the root.
//
// A request that passes a role on (RoleArn of a job, model, pipeline, rule, schedule ...) needs iam:PassRole on it, with iam:PassedToService; the role must be
// there, of the caller's account, and trust that service; else the service's own error ("Could not assume role ...").
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "gate/authorize.hpp"
#include "gate/identity/directory.hpp"

namespace athanor::identity {

struct PassedRole;  // permissions.hpp

// What a service knows of a resource by its ARN, for decisions: its policy, its tags (aws:ResourceTag), of a user or role its boundary's ARN. Null members: it has none. `arn`: what it is really
// called, where a request knows it by less (a user without its path, a secret without its last six characters); empty: as it was asked for.
struct ResourceFacts {
    std::string arn = {};
    DocumentPtr policy = {};
    std::shared_ptr<const gate::Tags> tags = {};
    std::string boundary = {};
    // Instead of `tags`, where they cost something to find: asked for only by a policy that speaks of them.
    std::function<std::shared_ptr<const gate::Tags>()> find_tags = {};
};
using ResourceReader = std::function<ResourceFacts(std::string_view arn)>;

class IamAuthorizer final : public gate::Authorizer {
public:
    explicit IamAuthorizer(const Directory& directory) : directory_(directory) {}

    gate::Verdict decide(const gate::Question& question) const override;
    Status authorize(const gate::Call& call, const wire::Operation& operation,
                     const void* input) const override;

    // Before the server starts: of a service ("sagemaker": model package groups; "secretsmanager"), by the service part of an ARN.
    void resources(std::string service, ResourceReader reader) {
        readers_.emplace(std::move(service), std::move(reader));
    }

    // Whether the role lets `service` take it on, for a resource (for_whom) of `account`.
    static bool trusts(const Identity& role, std::string_view service, std::string_view account,
                       std::string_view for_whom);

private:
    ResourceFacts facts_of(std::string_view arn) const;
    Status may_pass(const gate::Call& call, const wire::Operation& operation, const PassedRole& passed,
                    std::string_view for_whom) const;

    const Directory& directory_;
    std::map<std::string, ResourceReader, std::less<>> readers_;
};

}  // namespace athanor::identity
