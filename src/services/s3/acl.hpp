// Access control lists, pure: who is granted what on a bucket or an object. A list belongs to an owner, who may always read and write the list
// itself, whatever it grants; all else it grants explicitly. Requesters are named by their canonical id; nobody's (anonymous) is empty.
//
//     Acl acl = Acl::private_to(owner);              // one grant: FULL_CONTROL to the owner. What has no list of its own has this one
//     acl.grants(requester, Permission::read)        // FULL_CONTROL is all four of the others
//
// Stored as the JSON of its grants (document()), beside whatever says who the owner is; "" is the private one, so what is private costs
// nothing. Grants to groups come before those to accounts, else the order is that of the request. From requests: acl_request.hpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::s3 {

// Of a bucket: read is to list, write is to make, overwrite and delete objects. Of an object: read is to get; write means nothing.
enum class Permission : std::uint8_t { read, write, read_acp, write_acp, full_control };

inline constexpr std::string_view kAllUsers = "http://acs.amazonaws.com/groups/global/AllUsers",
                                  kAuthenticatedUsers =
                                      "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
                                  kLogDelivery = "http://acs.amazonaws.com/groups/s3/LogDelivery";

// Whose objects are that nobody signed (S3 user guide, "Access control list overview"), and whom aws-exec-read names (Amazon EC2).
inline constexpr std::string_view kAnonymousOwner = "65a011a29cdf8ec533ec3d1ccaae921c",
                                  kExecReader =
                                      "6aa5a366c34c1cbe25dc49211496e913e0351eb0e8c37aa3477e40942ec6b97c";

struct Grant {
    std::string to;  // an account's canonical id, or the URI of one of the three groups
    Permission permission = Permission::read;

    bool to_group() const { return to.starts_with("http"); }
    bool is_public() const { return to == kAllUsers || to == kAuthenticatedUsers; }
    friend bool operator==(const Grant&, const Grant&) = default;
};

enum class PublicGrants : std::uint8_t { count, are_ignored };  // the latter: IgnorePublicAcls

struct Acl {
    std::string owner;  // canonical id
    std::vector<Grant> list;

    static Acl private_to(std::string owner);

    // `requester`: a canonical id; empty for anonymous; kLogDelivery for the writer of access logs.
    bool grants(std::string_view requester, Permission wanted,
                PublicGrants public_grants = PublicGrants::count) const;
    bool is_public() const;                        // someone who is not named has some permission
    bool is_only(std::string_view account) const;  // nobody else is granted anything, and this one all
    bool is_private() const { return is_only(owner); }

    std::string document() const;
    // Of what document() wrote; anything else is an InternalError, never an empty list.
    static Result<Acl> parse(std::string owner, std::string_view document);

    friend bool operator==(const Acl&, const Acl&) = default;
};

std::string_view permission_name(Permission permission);  // "FULL_CONTROL"
std::optional<Permission> parse_permission(std::string_view name);

}  // namespace athanor::s3
