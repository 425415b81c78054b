#include "cli/registry_verbs.hpp"

#include <chrono>
#include <functional>
#include <map>

#include "base/clock.hpp"
#include "base/encoding.hpp"
#include "base/log.hpp"
#include "cli/job_watch.hpp"
#include "cli/json_template.hpp"

namespace athanor::cli {
namespace {

constexpr std::size_t kLongestName = 63;  // of models, configurations and endpoints
constexpr std::string_view kDeployment = "ModelDeployment";

std::unexpected<Error> nothing(std::string message) { return fail("NotFound", std::move(message), 404); }

// Every element of every page of a list; `request` lacks its NextToken and its closing brace. `each` returns false for enough.
Status for_each(ApiClient& api, std::string_view operation, std::string_view member,
                const std::string& request, const std::function<Result<bool>(json::Value)>& each) {
    std::string token;
    do {
        std::string page_request =
            request + (token.empty() ? "}" : R"(, "NextToken": )" + json::quote(token) + "}");
        ATHANOR_TRY(json::Document page, api.call("sagemaker", operation, std::move(page_request)));
        std::vector<json::Value> elements;
        page.root()[member].for_each_element([&](json::Value element) { elements.push_back(element); });
        for (json::Value element : elements) {
            ATHANOR_TRY(bool more, each(element));
            if (!more) return {};
        }
        token = page.root()["NextToken"].string_or("");
    } while (!token.empty());
    return {};
}

Result<json::Document> describe(ApiClient& api, std::string_view what, std::string_view member,
                                const std::string& name) {
    return api.call("sagemaker", "Describe" + std::string(what),
                    "{" + json::quote(member) + ": " + json::quote(name) + "}");
}

// The deployments of an endpoint, the newest first, as far as `each` wants them.
Status for_each_deployment(ApiClient& api, const std::string& endpoint_arn,
                           const std::function<Result<bool>(json::Value)>& each) {
    std::string request = fill(
        R"({"SourceUri": $source, "ActionType": $type, "SortBy": "CreationTime", "SortOrder": "Descending", "MaxResults": 20)",
        {{"source", endpoint_arn}, {"type", std::string(kDeployment)}});
    return for_each(api, "ListActions", "ActionSummaries", request, [&](json::Value summary) -> Result<bool> {
        ATHANOR_TRY(json::Document action,
                    describe(api, "Action", "ActionName", summary["ActionName"].string_or("")));
        return each(action.root());
    });
}

std::string version_name(const std::string& package_arn) {
    constexpr std::string_view kKind = ":model-package/";
    auto at = package_arn.find(kKind);
    return at == std::string::npos ? package_arn : package_arn.substr(at + kKind.size());
}

// Which endpoints serve a package now, by its ARN.
Result<std::map<std::string, std::string>> serving_packages(ApiClient& api) {
    std::map<std::string, std::string> serving;
    ATHANOR_CHECK(for_each(
        api, "ListEndpoints", "Endpoints", R"({"MaxResults": 100)",
        [&](json::Value endpoint) -> Result<bool> {
            std::string name = endpoint["EndpointName"].string_or("");
            ATHANOR_CHECK(for_each_deployment(
                api, endpoint["EndpointArn"].string_or(""), [&](json::Value action) -> Result<bool> {
                    if (action["Status"].string_or("") != "InProgress") return false;
                    action["Properties"].for_each_member([&](std::string_view key, json::Value value) {
                        if (!key.starts_with("ModelPackageArn:")) return;
                        std::string& where = serving[value.string_or("")];
                        where += (where.empty() ? "" : ", ") + name;
                    });
                    return false;
                }));
            return true;
        }));
    return serving;
}

std::string moment(double epoch_seconds) {
    return format_iso8601(from_epoch_seconds(epoch_seconds)).substr(0, 19) + "Z";
}

// "auc=0.84, accuracy=0.8": those of the metadata that are numbers.
std::string metrics_of(json::Value package) {
    std::string text;
    package["CustomerMetadataProperties"].for_each_member([&](std::string_view name, json::Value value) {
        std::string number = value.string_or("");
        if (!parse_number<double>(number)) return;
        text.append(text.empty() ? "" : ", ").append(name).append("=").append(number);
    });
    return text;
}

std::string decision_of(json::Value package) {
    std::string who = package["LastModifiedBy"]["IamIdentity"]["Arn"].string_or("");
    std::string why = package["ApprovalDescription"].string_or("");
    if (who.empty() || package["ModelApprovalStatus"].string_or("") == "PendingManualApproval") return "";
    std::string text = "by " + who + " at " + moment(package["LastModifiedTime"].real_or(0));
    return why.empty() ? text : text + ": " + why;
}

std::string versions_request(const std::string& group) {
    return fill(
        R"({"ModelPackageGroupName": $group, "SortBy": "CreationTime", "SortOrder": "Descending", "MaxResults": 100)",
        {{"group", group}});
}

Status show_groups(ApiClient& api) {
    fmt::print("{:<40} {:>8}  {:<22} {:<20} {}\n", "GROUP", "VERSIONS", "NEWEST", "CREATED", "DESCRIPTION");
    return for_each(
        api, "ListModelPackageGroups", "ModelPackageGroupSummaryList", R"({"MaxResults": 100)",
        [&](json::Value group) -> Result<bool> {
            std::string name = group["ModelPackageGroupName"].string_or(""), newest;
            int count = 0;
            ATHANOR_CHECK(for_each(api, "ListModelPackages", "ModelPackageSummaryList",
                                   versions_request(name), [&](json::Value version) -> Result<bool> {
                                       if (count++ == 0)
                                           newest = version["ModelApprovalStatus"].string_or("");
                                       return true;
                                   }));
            fmt::print("{:<40} {:>8}  {:<22} {:<20} {}\n", name, count, newest,
                       moment(group["CreationTime"].real_or(0)),
                       group["ModelPackageGroupDescription"].string_or(""));
            return true;
        });
}

bool has_property(json::Value package, std::string_view key, std::string_view value) {
    auto property = package["CustomerMetadataProperties"][key].string();
    return property && *property == value;
}

Result<bool> has_tag(ApiClient& api, const std::string& arn, std::string_view key, std::string_view value) {
    bool found = false;
    ATHANOR_CHECK(for_each(api, "ListTags", "Tags", fill(R"({"ResourceArn": $arn)", {{"arn", arn}}),
                           [&](json::Value tag) -> Result<bool> {
                               found = found || (tag["Key"].string_or("") == key &&
                                                 tag["Value"].string_or("") == value);
                               return !found;
                           }));
    return found;
}

// The ARN of the newest approved version with that tag.
Result<std::string> choose_version(ApiClient& api, const DeployOptions& options) {
    auto equals = options.tag.find('=');
    if (!options.tag.empty() && equals == std::string::npos)
        return validation_error("--tag wants KEY=VALUE, not " + options.tag);
    std::string key = options.tag.substr(0, equals),
                value = options.tag.empty() ? "" : options.tag.substr(equals + 1), chosen;
    std::string request = fill(
        R"({"ModelPackageGroupName": $group, "ModelApprovalStatus": "Approved", "SortBy": "CreationTime", "SortOrder": "Descending", "MaxResults": 100)",
        {{"group", options.group}});
    ATHANOR_CHECK(for_each(api, "ListModelPackages", "ModelPackageSummaryList", request,
                           [&](json::Value summary) -> Result<bool> {
                               std::string arn = summary["ModelPackageArn"].string_or("");
                               bool fits = options.tag.empty();
                               if (!fits) {
                                   ATHANOR_TRY(json::Document package,
                                               describe(api, "ModelPackage", "ModelPackageName", arn));
                                   fits = has_property(package.root(), key, value);
                               }
                               if (!fits) {
                                   ATHANOR_TRY(fits, has_tag(api, arn, key, value));
                               }
                               if (fits) chosen = std::move(arn);
                               return !fits;
                           }));
    if (chosen.empty())
        return nothing("no version of " + options.group + " is approved" +
                       (options.tag.empty() ? "" : " and tagged " + options.tag));
    return chosen;
}

// What an endpoint runs now, to be taken over by what is deployed next.
struct Running {
    bool exists = false;
    std::string variant = "AllTraffic", instance_type = "ml.m5.large", role;
    std::int64_t instances = 1;
};

Result<Running> running_of(ApiClient& api, const std::string& endpoint) {
    Running running;
    auto description = describe(api, "Endpoint", "EndpointName", endpoint);
    if (!description && description.error().message.starts_with("Could not find endpoint")) return running;
    if (!description) return std::unexpected(std::move(description).error());
    running.exists = true;
    auto variants = description->root()["ProductionVariants"];
    if (variants.size() > 1)
        return validation_error(
            endpoint + " has several variants: make its configuration by hand and call UpdateEndpoint.");
    running.variant = variants.at(0)["VariantName"].string_or(running.variant);
    running.instances = variants.at(0)["DesiredInstanceCount"].integer_or(1);
    // Both may have been deleted since: then the defaults hold.
    auto config = describe(api, "EndpointConfig", "EndpointConfigName",
                           description->root()["EndpointConfigName"].string_or(""));
    if (!config) return running;
    auto variant = config->root()["ProductionVariants"].at(0);
    running.instance_type = variant["InstanceType"].string_or(running.instance_type);
    if (auto model = describe(api, "Model", "ModelName", variant["ModelName"].string_or("")))
        running.role = model->root()["ExecutionRoleArn"].string_or("");
    return running;
}

// ENDPOINT-GROUP-VERSION-TIME, short enough to be a name.
std::string fresh_name(const std::string& endpoint, const std::string& package_arn) {
    std::string version = version_name(package_arn);
    std::string tail = "-v" + version.substr(version.rfind('/') + 1) + "-" +
                       std::to_string(to_epoch_millis(system_clock().now()));
    std::string head = endpoint.substr(0, kLongestName - tail.size());
    while (head.ends_with('-')) head.pop_back();
    return head + tail;
}

// An update that failed leaves the endpoint in service, with what served before.
Status wait_for(ApiClient& api, const std::string& endpoint, const std::string& config) {
    JobWatcher quiet{[last = std::string()](std::string_view status) mutable {
                         if (status != last) fmt::print("{}\n", status);
                         last = status;
                         std::fflush(stdout);
                     },
                     [](std::string_view) {}};
    ATHANOR_CHECK(watch_endpoint(api, endpoint, quiet));
    ATHANOR_TRY(json::Document description, describe(api, "Endpoint", "EndpointName", endpoint));
    std::string serves = description.root()["EndpointConfigName"].string_or("");
    if (serves == config) return {};
    return fail("UpdateFailed", endpoint + " goes on with " + serves + ": " +
                                    description.root()["FailureReason"].string_or("no reason was given"));
}

std::string account_of(std::string_view arn) {  // arn:aws:sagemaker:REGION:ACCOUNT:…
    for (int i = 0; i < 4; ++i) arn.remove_prefix(std::min(arn.size(), arn.find(':') + 1));
    return std::string(arn.substr(0, arn.find(':')));
}

}  // namespace

Status show_models(ApiClient& api, const std::string& group) {
    if (group.empty()) return show_groups(api);
    ATHANOR_TRY(auto serving, serving_packages(api));
    fmt::print("{:<32} {:<22} {:<20} {:<36} {:<20} {}\n", "VERSION", "APPROVAL", "CREATED", "METRICS",
               "SERVED BY", "DECIDED");
    return for_each(api, "ListModelPackages", "ModelPackageSummaryList", versions_request(group),
                    [&](json::Value summary) -> Result<bool> {
                        std::string arn = summary["ModelPackageArn"].string_or("");
                        ATHANOR_TRY(json::Document package,
                                    describe(api, "ModelPackage", "ModelPackageName", arn));
                        fmt::print("{:<32} {:<22} {:<20} {:<36} {:<20} {}\n", version_name(arn),
                                   summary["ModelApprovalStatus"].string_or(""),
                                   moment(summary["CreationTime"].real_or(0)), metrics_of(package.root()),
                                   serving[arn], decision_of(package.root()));
                        return true;
                    });
}

Status approve_model(ApiClient& api, const ApproveOptions& options) {
    auto slash = options.version.find('/');
    std::string group = options.version.substr(0, slash), arn;
    std::string wanted = slash == std::string::npos ? "" : options.version.substr(slash + 1);
    ATHANOR_CHECK(
        for_each(api, "ListModelPackages", "ModelPackageSummaryList", versions_request(group),
                 [&](json::Value version) -> Result<bool> {
                     bool fits = wanted.empty()
                                     ? version["ModelApprovalStatus"].string_or("") == "PendingManualApproval"
                                     : std::to_string(version["ModelPackageVersion"].integer_or(0)) == wanted;
                     if (fits) arn = version["ModelPackageArn"].string_or("");
                     return !fits;
                 }));
    if (arn.empty())
        return nothing(wanted.empty() ? "no version of " + group + " is pending"
                                      : group + " has no version " + wanted);
    std::string status = options.reject ? "Rejected" : "Approved";
    std::string request =
        options.why.empty()
            ? fill(R"({"ModelPackageArn": $arn, "ModelApprovalStatus": $status})",
                   {{"arn", arn}, {"status", status}})
            : fill(
                  R"({"ModelPackageArn": $arn, "ModelApprovalStatus": $status, "ApprovalDescription": $why})",
                  {{"arn", arn}, {"status", status}, {"why", options.why}});
    auto updated = api.call("sagemaker", "UpdateModelPackage", std::move(request));
    if (!updated) return std::unexpected(std::move(updated).error());
    fmt::print("{} {}\n", version_name(arn), status);
    return {};
}

namespace {

// role/athanor, made if there is none. Who may not make it meets the reason where it is used.
std::string default_role(ApiClient& api, const std::string& account) {
    constexpr std::string_view kTrust =
        R"({"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"sagemaker.amazonaws.com"}}})";
    auto made = api.query("iam", "CreateRole",
                          {{"RoleName", "athanor"}, {"AssumeRolePolicyDocument", std::string(kTrust)}});
    if (made) {
        for (const char* policy : {"AmazonSageMakerFullAccess", "AmazonS3FullAccess"}) {
            std::ignore = api.query(
                "iam", "AttachRolePolicy",
                {{"RoleName", "athanor"}, {"PolicyArn", std::string("arn:aws:iam::aws:policy/") + policy}});
        }
    }
    return "arn:aws:iam::" + account + ":role/athanor";
}

}  // namespace

Status deploy_model(ApiClient& api, const DeployOptions& options) {
    ATHANOR_TRY(std::string package, choose_version(api, options));
    ATHANOR_TRY(Running running, running_of(api, options.endpoint));
    std::string role = !options.role.empty()   ? options.role
                       : !running.role.empty() ? running.role
                                               : default_role(api, account_of(package));
    std::string name = fresh_name(options.endpoint, package);
    Values values{{"endpoint", options.endpoint},
                  {"name", name},
                  {"package", package},
                  {"role", role},
                  {"variant", running.variant},
                  {"type", options.instance_type.empty() ? running.instance_type : options.instance_type}};
    auto step = [&](std::string_view operation, std::string request) -> Status {
        auto done = api.call("sagemaker", operation, std::move(request));
        if (!done) return std::unexpected(std::move(done).error());
        return {};
    };
    ATHANOR_CHECK(step(
        "CreateModel",
        fill(
            R"({"ModelName": $name, "ExecutionRoleArn": $role, "PrimaryContainer": {"ModelPackageName": $package}})",
            values)));
    std::string instances = std::to_string(options.instances > 0 ? options.instances : running.instances);
    ATHANOR_CHECK(step(
        "CreateEndpointConfig",
        fill(
            R"({"EndpointConfigName": $name, "ProductionVariants": [{"VariantName": $variant, "ModelName": $name,
        "InstanceType": $type, "InitialVariantWeight": 1, "InitialInstanceCount": )",
            values) +
            instances + "}]}"));
    ATHANOR_CHECK(step(running.exists ? "UpdateEndpoint" : "CreateEndpoint",
                       fill(R"({"EndpointName": $endpoint, "EndpointConfigName": $name})", values)));
    ATHANOR_CHECK(wait_for(api, options.endpoint, name));
    fmt::print("{} serves {}\n", options.endpoint, version_name(package));
    return {};
}

Status roll_back(ApiClient& api, const std::string& endpoint) {
    ATHANOR_TRY(json::Document description, describe(api, "Endpoint", "EndpointName", endpoint));
    std::string now = description.root()["EndpointConfigName"].string_or(""), before, what;
    ATHANOR_CHECK(for_each_deployment(
        api, description.root()["EndpointArn"].string_or(""), [&](json::Value action) -> Result<bool> {
            auto properties = action["Properties"];
            std::string config = properties["EndpointConfigName"].string_or("");
            if (config == now) return true;
            before = config;
            properties.for_each_member([&](std::string_view key, json::Value value) {
                if (key.starts_with("ModelPackageArn:"))
                    what += (what.empty() ? "" : ", ") + version_name(value.string_or(""));
            });
            return false;
        }));
    if (before.empty()) return nothing("nothing else has served on " + endpoint);
    auto updated = api.call(
        "sagemaker", "UpdateEndpoint",
        fill(
            R"({"EndpointName": $endpoint, "EndpointConfigName": $config, "RetainAllVariantProperties": true})",
            {{"endpoint", endpoint}, {"config", before}}));
    if (!updated) return std::unexpected(std::move(updated).error());
    ATHANOR_CHECK(wait_for(api, endpoint, before));
    fmt::print("{} serves {} again\n", endpoint, what.empty() ? before : what);
    return {};
}

}  // namespace athanor::cli
