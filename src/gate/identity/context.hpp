// The global condition keys (aws:...) of a request, for every service alike: of the caller by the verified principal, of the network by the socket (or,
// behind a proxy that the operator trusts, by what that says: gate/forwarded.hpp), of what is asked for by the typed input. A service puts its own keys before them:
//
//     const policy::Lookup lookup = [&](std::string_view key) -> std::optional<policy::Values> {
//         if (key.starts_with("s3:")) return s3_key(asked, key.substr(3));
//         return identity::global_key(circumstances, key);
//     };
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "gate/policy/pattern.hpp"
#include "gate/register.hpp"

namespace athanor::identity {

class Directory;

struct Circumstances {
    const gate::Call& call;
    const Directory* directory = nullptr;  // for aws:PrincipalTag; null: principals have session tags only
    std::string_view owner = {};           // aws:ResourceAccount; empty: not known
    // aws:RequestTag/KEY and aws:TagKeys: the tags that the request wants to give. aws:ResourceTag/KEY: those that the resource has. Null: none.
    std::function<const gate::Tags*()> request_tags = {};
    std::function<const gate::Tags*()> resource_tags = {};
};

// aws:PrincipalTag by the tags of the user or role itself, where the session has none of this name.
std::optional<policy::Values> tag_of_identity(const Directory& directory, const gate::Principal& who,
                                              std::string_view name);

// `key` as policy::Lookup has it. nullopt: the request has no such key. Also answers `saml:`-free provider keys of a web identity's session.
std::optional<policy::Values> global_key(const Circumstances& circumstances, std::string_view key);

}  // namespace athanor::identity
