#include "cli/user_verbs.hpp"

#include <filesystem>
#include <iostream>
#include <optional>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/json.hpp"
#include "base/log.hpp"

namespace athanor::cli {
namespace {

constexpr std::size_t kLargestPolicy = 64 << 10;

// "already there" is what was wanted.
Status unless_there(Result<std::string> answer) {
    if (answer || answer.error().code == "EntityAlreadyExists") return {};
    return std::unexpected(std::move(answer).error());
}

// The ARN of a managed policy by its name: the account's own before AWS's.
Result<std::string> arn_of_policy(ApiClient& api, const std::string& name) {
    if (name.starts_with("arn:")) return name;
    std::optional<std::string> of_aws, marker;
    do {
        ApiClient::Fields asked;
        if (marker) asked.emplace_back("Marker", *marker);
        ATHANOR_TRY(std::string page, api.query("iam", "ListPolicies", asked));
        std::string_view rest = page;
        for (std::size_t at; (at = rest.find("<Arn>")) != rest.npos;) {
            rest.remove_prefix(at);
            const std::string arn = element_of(rest, "Arn");
            rest.remove_prefix(1);
            if (!arn.ends_with("/" + name)) continue;
            if (!arn.starts_with("arn:aws:iam::aws:")) return arn;
            of_aws = arn;
        }
        marker.reset();
        if (element_of(page, "IsTruncated") == "true") marker = element_of(page, "Marker");
    } while (marker);
    if (of_aws) return *of_aws;
    return fail("NoSuchPolicy", name + " is neither a managed policy nor a file");
}

Status give_policy(ApiClient& api, const std::string& user, const std::string& policy) {
    std::error_code ignored;
    if (!policy.starts_with("arn:") && std::filesystem::is_regular_file(policy, ignored)) {
        ATHANOR_TRY(std::string document, read_file(system_filesystem(), policy, kLargestPolicy));
        const std::string name = std::filesystem::path(policy).stem().string();
        ATHANOR_CHECK(api.query("iam", "PutUserPolicy",
                                {{"UserName", user}, {"PolicyName", name}, {"PolicyDocument", document}}));
        return {};
    }
    ATHANOR_TRY(std::string arn, arn_of_policy(api, policy));
    ATHANOR_CHECK(api.query("iam", "AttachUserPolicy", {{"UserName", user}, {"PolicyArn", arn}}));
    return {};
}

Status set_password(ApiClient& api, const std::string& user) {
    std::string password;
    if (!std::getline(std::cin, password) || password.empty())
        return fail("NoPassword", "--password-stdin: there is no line on standard input");
    auto made = api.query("iam", "CreateLoginProfile", {{"UserName", user}, {"Password", password}});
    if (!made && made.error().code == "EntityAlreadyExists")
        made = api.query("iam", "UpdateLoginProfile", {{"UserName", user}, {"Password", password}});
    if (!made) return std::unexpected(made.error());
    return {};
}

}  // namespace

Status add_user(ApiClient& api, const UserOptions& options) {
    ATHANOR_CHECK(unless_there(api.query("iam", "CreateUser", {{"UserName", options.name}})));
    for (const auto& group : options.groups) {
        ATHANOR_CHECK(unless_there(api.query("iam", "CreateGroup", {{"GroupName", group}})));
        ATHANOR_CHECK(api.query("iam", "AddUserToGroup", {{"GroupName", group}, {"UserName", options.name}}));
    }
    for (const auto& policy : options.policies) ATHANOR_CHECK(give_policy(api, options.name, policy));
    if (options.password_on_stdin) ATHANOR_CHECK(set_password(api, options.name));
    ATHANOR_TRY(std::string user, api.query("iam", "GetUser", {{"UserName", options.name}}));
    ATHANOR_TRY(std::string key, api.query("iam", "CreateAccessKey", {{"UserName", options.name}}));
    json::Writer out;
    out.begin_object();
    out.key("UserName").string(element_of(user, "UserName"));
    out.key("Arn").string(element_of(user, "Arn"));
    out.key("AccessKeyId").string(element_of(key, "AccessKeyId"));
    out.key("SecretAccessKey").string(element_of(key, "SecretAccessKey"));
    out.end_object();
    fmt::print("{}\n", out.text());
    return {};
}

Status list_users(ApiClient& api) {
    std::optional<std::string> marker;
    do {
        ApiClient::Fields asked;
        if (marker) asked.emplace_back("Marker", *marker);
        ATHANOR_TRY(std::string page, api.query("iam", "ListUsers", asked));
        std::string_view rest = page;
        for (std::size_t at; (at = rest.find("<member>")) != rest.npos;) {
            rest.remove_prefix(at + 1);
            json::Writer out;
            out.begin_object();
            out.key("UserName").string(element_of(rest, "UserName"));
            out.key("Arn").string(element_of(rest, "Arn"));
            out.key("CreateDate").string(element_of(rest, "CreateDate"));
            out.end_object();
            fmt::print("{}\n", out.text());
        }
        marker.reset();
        if (element_of(page, "IsTruncated") == "true") marker = element_of(page, "Marker");
    } while (marker);
    return {};
}

}  // namespace athanor::cli
