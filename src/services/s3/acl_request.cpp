#include "services/s3/acl_request.hpp"

#include <algorithm>

#include "api/s3.hpp"
#include "base/encoding.hpp"
#include "services/s3/document_kinds.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kMostGrants = 100;
constexpr std::string_view kFullControlToBucketOwner = "bucket-owner-full-control";
constexpr std::string_view kAnonymous = "anonymous";  // the account of what nobody signed

constexpr std::array<std::string_view, 5> kGrantHeaders = {"x-amz-grant-read", "x-amz-grant-write",
                                                           "x-amz-grant-read-acp", "x-amz-grant-write-acp",
                                                           "x-amz-grant-full-control"};

std::unexpected<Error> malformed_acl() {
    return fail("MalformedACLError",
                "The XML you provided was not well-formed or did not validate against our published schema");
}

// AWS ended grants to addresses in October 2025.
std::unexpected<Error> no_addresses() {
    return fail("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);
}

Result<std::string> account(const std::string& id, std::string_view argument, const AclOf& of,
                            const AccountNames& accounts) {
    if (id == of.owner || id == of.bucket_owner || id == kExecReader || accounts(id)) return id;
    return invalid_argument("Invalid id", argument, id);
}

Result<std::string> group(const std::string& uri, std::string_view argument) {
    if (uri != kAllUsers && uri != kAuthenticatedUsers && uri != kLogDelivery)
        return invalid_argument("Invalid group uri", argument, uri);
    return uri;
}

bool hands_over(const AclHeaders& headers) {
    return headers.canned && *headers.canned == kFullControlToBucketOwner;
}

// Each grant once, groups first.
Result<Acl> tidied(std::string owner, std::vector<Grant> list) {
    if (list.size() > kMostGrants) return malformed_acl();
    Acl acl{.owner = std::move(owner), .list = {}};
    for (bool groups : {true, false}) {
        for (const Grant& grant : list)
            if (grant.to_group() == groups && std::ranges::find(acl.list, grant) == acl.list.end())
                acl.list.push_back(grant);
    }
    return acl;
}

// id="...", uri="...": the quotes may be left out.
Status parse_grantees(const std::string& header, std::size_t which, const AclOf& of,
                      const AccountNames& accounts, std::vector<Grant>& list) {
    auto unknown = [&] {
        return invalid_argument("Argument format not recognized", kGrantHeaders[which], header);
    };
    const auto permission = static_cast<Permission>(which);
    std::string_view rest = header;
    while (!rest.empty()) {
        auto comma = rest.find(',');
        auto one = trim(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        if (one.empty()) continue;
        auto equals = one.find('=');
        if (equals == std::string_view::npos) return unknown();
        auto kind = trim(one.substr(0, equals)), value = trim(one.substr(equals + 1));
        if (value.starts_with('"') != value.ends_with('"') || value == "\"") return unknown();
        if (value.starts_with('"')) value = value.substr(1, value.size() - 2);
        if (equal_ignore_case(kind, "id")) {
            ATHANOR_TRY(auto id, account(std::string(value), "id", of, accounts));
            list.push_back({std::move(id), permission});
        } else if (equal_ignore_case(kind, "uri")) {
            ATHANOR_TRY(auto uri, group(std::string(value), "uri"));
            list.push_back({std::move(uri), permission});
        } else if (equal_ignore_case(kind, "emailAddress")) {
            return no_addresses();
        } else {
            return unknown();
        }
        if (list.size() > kMostGrants) return malformed_acl();
    }
    return {};
}

Result<Acl> canned_acl(const std::string& name, const AclOf& of) {
    auto to_group = [](std::string_view group, Permission permission) {
        return Grant{std::string(group), permission};
    };
    Acl acl = Acl::private_to(of.owner);
    auto& list = acl.list;
    const bool another = !of.bucket && of.owner != of.bucket_owner;  // who could be given anything
    if (name == "private") {
    } else if (name == "public-read") {
        list = {to_group(kAllUsers, Permission::read), list.front()};
    } else if (name == "public-read-write") {
        list = {to_group(kAllUsers, Permission::read), to_group(kAllUsers, Permission::write), list.front()};
    } else if (name == "authenticated-read") {
        list = {to_group(kAuthenticatedUsers, Permission::read), list.front()};
    } else if (name == "aws-exec-read") {
        list.push_back({std::string(kExecReader), Permission::read});
    } else if (name == "bucket-owner-read") {
        if (another) list.push_back({of.bucket_owner, Permission::read});
    } else if (name == kFullControlToBucketOwner) {
        if (another) list.push_back({of.bucket_owner, Permission::full_control});
    } else if (name == "log-delivery-write" && of.bucket) {
        list = {to_group(kLogDelivery, Permission::write), to_group(kLogDelivery, Permission::read_acp),
                list.front()};
    } else {
        return invalid_argument("The canned ACL you specified is not valid.", "x-amz-acl", name);
    }
    return acl;
}

Result<Acl> document_acl(const api::s3::AccessControlPolicy& document, const AclOf& of,
                         const AccountNames& accounts) {
    if (!document.grants || !document.owner || !document.owner->id) return malformed_acl();
    if (document.grants->size() > kMostGrants) return malformed_acl();
    if (*document.owner->id != of.owner) return access_denied();  // an owner is not changed by a list
    std::vector<Grant> list;
    for (const auto& grant : *document.grants) {
        auto permission = parse_permission(grant.permission.value_or(""));
        if (!permission || !grant.grantee) return malformed_acl();
        const auto& grantee = *grant.grantee;
        if (grantee.type == "CanonicalUser") {
            if (!grantee.id) return malformed_acl();
            ATHANOR_TRY(auto id, account(*grantee.id, "CanonicalUser/ID", of, accounts));
            list.push_back({std::move(id), *permission});
        } else if (grantee.type == "Group") {
            if (!grantee.uri) return malformed_acl();
            ATHANOR_TRY(auto uri, group(*grantee.uri, "Group/URI"));
            list.push_back({std::move(uri), *permission});
        } else if (grantee.type == "AmazonCustomerByEmail") {
            return no_addresses();
        } else {
            return malformed_acl();
        }
    }
    return tidied(of.owner, std::move(list));
}

}  // namespace

bool AclHeaders::has_grants() const {
    return std::ranges::any_of(grants, [](const std::string* header) { return header != nullptr; });
}

Result<Acl> parse_acl(const AclHeaders& headers, const AclOf& of, const AccountNames& accounts) {
    if (headers.canned) {
        if (headers.has_grants())
            return fail("InvalidRequest", "Specifying both Canned ACLs and Header Grants is not allowed");
        return canned_acl(*headers.canned, of);
    }
    if (!headers.has_grants()) return Acl::private_to(of.owner);
    std::vector<Grant> list;
    for (std::size_t which = 0; which < headers.grants.size(); ++which)
        if (headers.grants[which])
            ATHANOR_CHECK(parse_grantees(*headers.grants[which], which, of, accounts, list));
    return tidied(of.owner, std::move(list));
}

Result<Acl> parse_acl(const AclHeaders& headers, const std::optional<api::s3::AccessControlPolicy>& document,
                      const AclOf& of, const AccountNames& accounts) {
    if (headers.any()) {
        if (document) return fail("UnexpectedContent", "This request does not support content");
        return parse_acl(headers, of, accounts);
    }
    if (!document) {
        return std::unexpected(Error{.code = "MissingSecurityHeader",
                                     .message = "Your request was missing a required header",
                                     .members = {{"MissingHeaderName", std::string("x-amz-acl")}}});
    }
    return document_acl(*document, of, accounts);
}

api::s3::Owner shown_owner(const std::string& canonical_id, const AccountNames& accounts) {
    return {.display_name = accounts(canonical_id), .id = canonical_id};
}

std::vector<api::s3::Grant> shown_grants(const Acl& acl, const AccountNames& accounts) {
    std::vector<api::s3::Grant> out;
    out.reserve(acl.list.size());
    for (const Grant& grant : acl.list) {
        auto& shown = out.emplace_back();
        shown.permission = std::string(permission_name(grant.permission));
        auto& grantee = shown.grantee.emplace();
        if (grant.to_group()) {
            grantee.type = "Group";
            grantee.uri = grant.to;
        } else {
            grantee.type = "CanonicalUser";
            grantee.id = grant.to;
            grantee.display_name = accounts(grant.to);
        }
    }
    return out;
}

std::unexpected<Error> acls_not_supported() {
    return fail("AccessControlListNotSupported", "The bucket does not allow ACLs");
}

std::unexpected<Error> acl_with_ownership() {
    return fail("InvalidBucketAclWithObjectOwnership",
                "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting");
}

Status check_enforced(const AclHeaders& headers, const Acl& acl, std::string_view bucket_owner) {
    // By any other name even the same list is refused: AWS knows this one, and what grants it in so many words.
    if (headers.canned ? hands_over(headers) : acl.is_only(bucket_owner)) return {};
    return acls_not_supported();
}

Status check_public(const Acl& acl, const objects::Bucket& bucket) {
    if (acl.is_public() && access_block_of(bucket).block_acls) return access_denied();
    return {};
}

std::string owner_id(std::string_view account) {
    return account == kAnonymous || account.empty() ? std::string(kAnonymousOwner) : canonical_id(account);
}

Result<Acl> bucket_acl(const objects::Bucket& bucket) {
    const std::string* document = bucket.configuration(kAcl);
    if (!document || ownership_of(bucket) == ObjectOwnership::enforced)
        return Acl::private_to(owner_id(bucket.account));
    return Acl::parse(owner_id(bucket.account), *document);
}

Result<Acl> object_acl(const objects::Bucket& bucket, const objects::ObjectAccess& access) {
    if (!access.any() || ownership_of(bucket) == ObjectOwnership::enforced)
        return Acl::private_to(owner_id(bucket.account));
    return Acl::parse(owner_id(access.owner.empty() ? bucket.account : access.owner), access.acl);
}

Result<objects::ObjectAccess> of_new_object(const objects::Bucket& bucket, const std::string& writer,
                                            const AclHeaders& headers, const AccountNames& accounts) {
    if (!headers.any() && writer == bucket.account) [[likely]]
        return objects::ObjectAccess{};
    const auto ownership = ownership_of(bucket);
    AclOf of{.bucket = false, .owner = owner_id(bucket.account), .bucket_owner = {}};
    of.bucket_owner = of.owner;
    if (ownership == ObjectOwnership::enforced) {
        if (!headers.any()) return objects::ObjectAccess{};
        ATHANOR_TRY(auto acl, parse_acl(headers, of, accounts));
        ATHANOR_CHECK(check_enforced(headers, acl, of.bucket_owner));
        return objects::ObjectAccess{};
    }
    if (ownership == ObjectOwnership::preferred && hands_over(headers) && !headers.has_grants())
        return objects::ObjectAccess{};

    objects::ObjectAccess out;
    if (writer != bucket.account) out.owner = writer.empty() ? kAnonymous : std::string_view(writer);
    of.owner = owner_id(writer);
    ATHANOR_TRY(auto acl, parse_acl(headers, of, accounts));
    ATHANOR_CHECK(check_public(acl, bucket));
    // Nobody could ever read or grant what nobody owns: it is the bucket owner's to use.
    Grant all{of.bucket_owner, Permission::full_control};
    if (writer.empty() && std::ranges::find(acl.list, all) == acl.list.end())
        acl.list.push_back(std::move(all));
    out.acl = acl.document();
    return out;
}

}  // namespace athanor::s3
