// Access control lists as requests say them: a canned name (x-amz-acl), grants (x-amz-grant-*) or a document, one of the three; and as answers
// show them. Pure: the accounts that there are come as a function. What a bucket's ownership controls and access block make of a list
// is the second half: of_new_object() is asked by every write, and looks no further than two pointers where nobody speaks of ACLs.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "objects/types.hpp"
#include "services/s3/acl.hpp"
#include "services/s3/ownership.hpp"

namespace athanor::api::s3 {
struct AccessControlPolicy;
struct Grant;
struct Owner;
}  // namespace athanor::api::s3

namespace athanor::s3 {

// The name of the account with this canonical id; nullopt: there is none.
using AccountNames = std::function<std::optional<std::string>(std::string_view canonical_id)>;

// What the headers of a request say; points into it.
struct AclHeaders {
    const std::string* canned = nullptr;
    std::array<const std::string*, 5> grants{};  // by Permission

    bool has_grants() const;
    bool any() const { return canned != nullptr || has_grants(); }
};

template <class Request>
AclHeaders acl_headers(const Request& in) {
    auto pointer = [](const std::optional<std::string>& text) { return text ? &*text : nullptr; };
    AclHeaders out;
    if (in.acl && !in.acl->empty()) out.canned = &*in.acl;
    out.grants = {pointer(in.grant_read), nullptr, pointer(in.grant_read_acp), pointer(in.grant_write_acp),
                  pointer(in.grant_full_control)};
    if constexpr (requires { in.grant_write; }) out.grants[1] = pointer(in.grant_write);
    return out;
}

// Whose list is made.
struct AclOf {
    bool bucket = false;  // else an object
    std::string owner;    // canonical ids
    std::string bucket_owner;
};

// The private one without any header.
Result<Acl> parse_acl(const AclHeaders& headers, const AclOf& of, const AccountNames& accounts);
// Of PutBucketAcl and PutObjectAcl: MissingSecurityHeader if nothing is said, UnexpectedContent if it is said twice.
Result<Acl> parse_acl(const AclHeaders& headers, const std::optional<api::s3::AccessControlPolicy>& document,
                      const AclOf& of, const AccountNames& accounts);

api::s3::Owner shown_owner(const std::string& canonical_id, const AccountNames& accounts);
std::vector<api::s3::Grant> shown_grants(const Acl& acl, const AccountNames& accounts);

// ---- in a bucket

std::unexpected<Error> acls_not_supported();  // AccessControlListNotSupported, of BucketOwnerEnforced
std::unexpected<Error> acl_with_ownership();  // InvalidBucketAclWithObjectOwnership
// Of an object in a bucket with BucketOwnerEnforced: that it is the bucket owner's, and nobody else's, may still be said.
Status check_enforced(const AclHeaders& headers, const Acl& acl, std::string_view bucket_owner);
Status check_public(const Acl& acl,
                    const objects::Bucket& bucket);  // AccessDenied where BlockPublicAcls says so

Result<Acl> bucket_acl(const objects::Bucket& bucket);
Result<Acl> object_acl(const objects::Bucket& bucket, const objects::ObjectAccess& access);
// The canonical id of an account, or of nobody.
std::string owner_id(std::string_view account);

// Whose what `writer` (an account; empty: nobody signed) writes becomes, and with which list.
Result<objects::ObjectAccess> of_new_object(const objects::Bucket& bucket, const std::string& writer,
                                            const AclHeaders& headers, const AccountNames& accounts);

}  // namespace athanor::s3
