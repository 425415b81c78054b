#include "services/s3/acl.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/json.hpp"

namespace athanor::s3 {
namespace {

constexpr std::array<std::pair<Permission, std::string_view>, 5> kPermissions = {
    {{Permission::read, "READ"},
     {Permission::write, "WRITE"},
     {Permission::read_acp, "READ_ACP"},
     {Permission::write_acp, "WRITE_ACP"},
     {Permission::full_control, "FULL_CONTROL"}}};

bool is_meant(const Grant& grant, std::string_view requester) {
    if (grant.to == kAllUsers) return true;
    if (requester.empty()) return false;
    return grant.to == requester || (grant.to == kAuthenticatedUsers && requester != kLogDelivery);
}

}  // namespace

std::string_view permission_name(Permission permission) {
    return kPermissions[static_cast<std::size_t>(permission)].second;
}

std::optional<Permission> parse_permission(std::string_view name) {
    for (auto [permission, known] : kPermissions)
        if (known == name) return permission;
    return std::nullopt;
}

Acl Acl::private_to(std::string owner) {
    Grant all{.to = owner, .permission = Permission::full_control};
    return {.owner = std::move(owner), .list = {std::move(all)}};
}

bool Acl::grants(std::string_view requester, Permission wanted, PublicGrants public_grants) const {
    bool of_the_list = wanted == Permission::read_acp || wanted == Permission::write_acp;
    if (of_the_list && !requester.empty() && requester == owner) return true;
    return std::ranges::any_of(list, [&](const Grant& grant) {
        if (public_grants == PublicGrants::are_ignored && grant.is_public()) return false;
        return (grant.permission == wanted || grant.permission == Permission::full_control) &&
               is_meant(grant, requester);
    });
}

bool Acl::is_public() const { return std::ranges::any_of(list, &Grant::is_public); }

bool Acl::is_only(std::string_view account) const {
    bool all = false;
    for (const Grant& grant : list) {
        if (grant.to != account) return false;
        all = all || grant.permission == Permission::full_control;
    }
    return all;
}

std::string Acl::document() const {
    if (is_private()) return {};
    json::Writer w;
    w.begin_array();
    for (const Grant& grant : list) {
        w.begin_object();
        w.key("to").string(grant.to);
        w.key("permission").string(permission_name(grant.permission));
        w.end_object();
    }
    w.end_array();
    return std::move(w).take();
}

Result<Acl> Acl::parse(std::string owner, std::string_view document) {
    if (document.empty()) return private_to(std::move(owner));
    auto damaged = fail("InternalError", "We encountered an internal error. Please try again.", 500);
    auto parsed = json::parse(document);
    if (!parsed || parsed->root().kind() != json::Kind::array) return damaged;
    Acl acl{.owner = std::move(owner), .list = {}};
    bool whole = true;
    parsed->root().for_each_element([&](json::Value grant) {
        auto permission = parse_permission(grant["permission"].string_or(""));
        std::string to = grant["to"].string_or("");
        whole = whole && permission && !to.empty();
        if (whole) acl.list.push_back({std::move(to), *permission});
    });
    if (!whole) return damaged;
    return acl;
}

}  // namespace athanor::s3
