#include "services/s3/policy_names.hpp"

#include <algorithm>
#include <span>
#include <string>

#include "base/encoding.hpp"
#include "gate/policy/pattern.hpp"

namespace athanor::s3 {
namespace {

using Names = std::span<const std::string_view>;

// In lower case, as all names here: actions and keys have no case.
constexpr std::string_view kObjectActions[] = {"abortmultipartupload",
                                               "bypassgovernanceretention",
                                               "deleteobject",
                                               "deleteobjecttagging",
                                               "deleteobjectversion",
                                               "deleteobjectversiontagging",
                                               "getobject",
                                               "getobjectacl",
                                               "getobjectattributes",
                                               "getobjectlegalhold",
                                               "getobjectretention",
                                               "getobjecttagging",
                                               "getobjecttorrent",
                                               "getobjectversion",
                                               "getobjectversionacl",
                                               "getobjectversionattributes",
                                               "getobjectversionforreplication",
                                               "getobjectversiontagging",
                                               "getobjectversiontorrent",
                                               "initiatereplication",
                                               "listmultipartuploadparts",
                                               "objectowneroverridetobucketowner",
                                               "putobject",
                                               "putobjectacl",
                                               "putobjectlegalhold",
                                               "putobjectretention",
                                               "putobjecttagging",
                                               "putobjectversionacl",
                                               "putobjectversiontagging",
                                               "replicatedelete",
                                               "replicateobject",
                                               "replicatetags",
                                               "restoreobject",
                                               "updateobjectencryption"};
constexpr std::string_view kBucketActions[] = {"createbucket",
                                               "createbucketmetadatatableconfiguration",
                                               "deletebucket",
                                               "deletebucketmetadatatableconfiguration",
                                               "deletebucketpolicy",
                                               "deletebucketwebsite",
                                               "getaccelerateconfiguration",
                                               "getanalyticsconfiguration",
                                               "getbucketabac",
                                               "getbucketacl",
                                               "getbucketcors",
                                               "getbucketlocation",
                                               "getbucketlogging",
                                               "getbucketmetadatatableconfiguration",
                                               "getbucketnotification",
                                               "getbucketobjectlockconfiguration",
                                               "getbucketownershipcontrols",
                                               "getbucketpolicy",
                                               "getbucketpolicystatus",
                                               "getbucketpublicaccessblock",
                                               "getbucketrequestpayment",
                                               "getbuckettagging",
                                               "getbucketversioning",
                                               "getbucketwebsite",
                                               "getencryptionconfiguration",
                                               "getintelligenttieringconfiguration",
                                               "getinventoryconfiguration",
                                               "getlifecycleconfiguration",
                                               "getmetricsconfiguration",
                                               "getreplicationconfiguration",
                                               "listbucket",
                                               "listbucketmultipartuploads",
                                               "listbucketversions",
                                               "listtagsforresource",
                                               "putaccelerateconfiguration",
                                               "putanalyticsconfiguration",
                                               "putbucketabac",
                                               "putbucketacl",
                                               "putbucketcors",
                                               "putbucketlogging",
                                               "putbucketnotification",
                                               "putbucketobjectlockconfiguration",
                                               "putbucketownershipcontrols",
                                               "putbucketpolicy",
                                               "putbucketpublicaccessblock",
                                               "putbucketrequestpayment",
                                               "putbuckettagging",
                                               "putbucketversioning",
                                               "putbucketwebsite",
                                               "putencryptionconfiguration",
                                               "putintelligenttieringconfiguration",
                                               "putinventoryconfiguration",
                                               "putlifecycleconfiguration",
                                               "putmetricsconfiguration",
                                               "putreplicationconfiguration",
                                               "tagresource",
                                               "untagresource"};
// Of an account: good names, of which no bucket policy can say anything.
constexpr std::string_view kAccountActions[] = {"createaccesspoint", "createjob",
                                                "deleteaccesspoint", "describejob",
                                                "getaccesspoint",    "getaccountpublicaccessblock",
                                                "listaccesspoints",  "listallmybuckets",
                                                "listjobs",          "putaccountpublicaccessblock"};

constexpr std::string_view kLists[] = {"listbucket", "listbucketversions"};
constexpr std::string_view kOfVersions[] = {"deleteobjectversion",
                                            "deleteobjectversiontagging",
                                            "getobjectversion",
                                            "getobjectversionacl",
                                            "getobjectversionattributes",
                                            "getobjectversionforreplication",
                                            "getobjectversiontagging",
                                            "getobjectversiontorrent",
                                            "putobjectversionacl",
                                            "putobjectversiontagging",
                                            "replicateobject",
                                            "putobjectretention",
                                            "putobjectlegalhold",
                                            "getobjectretention",
                                            "getobjectlegalhold",
                                            "restoreobject"};
constexpr std::string_view kWrites[] = {"putobject", "replicateobject", "updateobjectencryption"};
constexpr std::string_view kConditionalWrites[] = {"putobject", "deleteobject"};
constexpr std::string_view kSetAcls[] = {"createbucket", "putbucketacl", "putobject", "putobjectacl",
                                         "putobjectversionacl"};
constexpr std::string_view kLocks[] = {"putobject", "putobjectretention", "putobjectlegalhold",
                                       "replicateobject", "bypassgovernanceretention"};
constexpr std::string_view kSetTags[] = {"putobject", "putobjecttagging", "putobjectversiontagging",
                                         "replicatetags", "bypassgovernanceretention"};
constexpr std::string_view kOfTagged[] = {
    "getobject",           "getobjectversion",           "getobjectacl",
    "getobjectversionacl", "getobjecttagging",           "getobjectversiontagging",
    "getobjectattributes", "getobjectversionattributes", "putobjectacl",
    "putobjectversionacl", "putobjecttagging",           "putobjectversiontagging",
    "deleteobjecttagging", "deleteobjectversiontagging", "updateobjectencryption"};
constexpr std::string_view kInventory[] = {"putinventoryconfiguration"};
constexpr std::string_view kCreate[] = {"createbucket"};
constexpr std::string_view kOwnership[] = {"createbucket", "putbucketownershipcontrols"};

struct Key {
    std::string_view name;  // without "s3:"; a "/" at its end: of a tag
    Names actions;          // empty: every one
};

constexpr Key kKeys[] = {
    {"authtype", {}},
    {"signatureage", {}},
    {"signatureversion", {}},
    {"tlsversion", {}},
    {"x-amz-content-sha256", {}},
    {"resourceaccount", {}},
    {"accesspointnetworkorigin", {}},
    {"accesspointtag/", {}},
    {"accessgrantsinstancearn", {}},
    {"dataaccesspointaccount", {}},
    {"dataaccesspointarn", {}},
    {"buckettag/", {}},
    {"prefix", kLists},
    {"delimiter", kLists},
    {"max-keys", kLists},
    {"versionid", kOfVersions},
    {"locationconstraint", kCreate},
    {"x-amz-object-ownership", kOwnership},
    {"x-amz-acl", kSetAcls},
    {"x-amz-grant-full-control", kSetAcls},
    {"x-amz-grant-read", kSetAcls},
    {"x-amz-grant-read-acp", kSetAcls},
    {"x-amz-grant-write", kSetAcls},
    {"x-amz-grant-write-acp", kSetAcls},
    {"x-amz-copy-source", kWrites},
    {"x-amz-metadata-directive", kWrites},
    {"x-amz-server-side-encryption", kWrites},
    {"x-amz-server-side-encryption-aws-kms-key-id", kWrites},
    {"x-amz-server-side-encryption-customer-algorithm", kWrites},
    {"x-amz-storage-class", kWrites},
    {"x-amz-website-redirect-location", kWrites},
    {"objectcreationoperation", kWrites},
    {"if-match", kConditionalWrites},
    {"if-none-match", kConditionalWrites},
    {"object-lock-mode", kLocks},
    {"object-lock-retain-until-date", kLocks},
    {"object-lock-remaining-retention-days", kLocks},
    {"object-lock-legal-hold", kLocks},
    {"requestobjecttag/", kSetTags},
    {"requestobjecttagkeys", kSetTags},
    {"existingobjecttag/", kOfTagged},
    {"inventoryaccessibleoptionalfields", kInventory},
};

constexpr std::string_view kGlobalKeys[] = {"assumedroot",
                                            "calledvia",
                                            "calledviafirst",
                                            "calledvialast",
                                            "chatbotsourcearn",
                                            "currenttime",
                                            "ec2instancesourceprivateipv4",
                                            "ec2instancesourcevpc",
                                            "epochtime",
                                            "federatedprovider",
                                            "multifactorauthage",
                                            "multifactorauthpresent",
                                            "principalaccount",
                                            "principalarn",
                                            "principalisawsservice",
                                            "principalorgid",
                                            "principalorgpaths",
                                            "principalservicename",
                                            "principalservicenameslist",
                                            "principaltag/",
                                            "principaltype",
                                            "referer",
                                            "requestedregion",
                                            "requesttag/",
                                            "resourceaccount",
                                            "resourceorgid",
                                            "resourceorgpaths",
                                            "resourcetag/",
                                            "securetransport",
                                            "sourceaccount",
                                            "sourcearn",
                                            "sourceidentity",
                                            "sourceip",
                                            "sourceorgid",
                                            "sourceorgpaths",
                                            "sourceowner",
                                            "sourcevpc",
                                            "sourcevpcarn",
                                            "sourcevpce",
                                            "tagkeys",
                                            "tokenissuetime",
                                            "useragent",
                                            "userid",
                                            "username",
                                            "viaawsservice",
                                            "vpceaccount",
                                            "vpceorgid",
                                            "vpceorgpaths",
                                            "vpcsourceip"};
// Whose keys come with the sessions that they make; an identity provider's are named by its host ("accounts.google.com:aud").
constexpr std::string_view kOtherVendors[] = {"saml", "sts",       "ec2", "lambda",
                                              "glue", "codebuild", "ssm", "identitystore"};

bool contains(Names names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

// The names of `from` that the pattern ("s3:Get*") means.
bool any_action(std::string_view pattern, Names from, auto&& good) {
    const std::string lower = to_lower(pattern);
    std::string_view name = lower;
    if (name != "*") {
        if (!name.starts_with("s3:")) return false;
        name.remove_prefix(3);
    }
    return std::ranges::any_of(
        from, [&](std::string_view one) { return policy::matches_wildcards(name, one) && good(one); });
}

bool any_action(std::string_view pattern, Names from) {
    return any_action(pattern, from, [](std::string_view) { return true; });
}

// "requestobjecttag/Team" has the name "requestobjecttag/".
std::string_view family(std::string_view key) {
    return key.substr(0, std::min(key.find('/'), key.size() - 1) + 1);
}

const Key* find_key(std::string_view key) {
    if (!key.starts_with("s3:")) return nullptr;
    const auto found = std::ranges::find(kKeys, family(key.substr(3)), &Key::name);
    return found == std::end(kKeys) ? nullptr : found;
}

}  // namespace

bool is_policy_action(std::string_view pattern) {
    return any_action(pattern, kObjectActions) || any_action(pattern, kBucketActions) ||
           any_action(pattern, kAccountActions);
}

bool is_policy_key(std::string_view key) {
    const auto colon = key.find(':');
    if (colon == std::string_view::npos || colon + 1 == key.size()) return false;
    const auto vendor = key.substr(0, colon);
    if (vendor == "aws") return contains(kGlobalKeys, family(key.substr(4)));
    if (vendor == "s3") return find_key(key) != nullptr;
    return contains(kOtherVendors, vendor) || vendor.find('.') != std::string_view::npos;
}

bool action_applies(std::string_view pattern, PolicyTargets targets, std::string_view key) {
    const Key* known = key.empty() ? nullptr : find_key(key);
    auto has_key = [&](std::string_view one) {
        return !known || known->actions.empty() || contains(known->actions, one);
    };
    return (targets.objects && any_action(pattern, kObjectActions, has_key)) ||
           (targets.bucket && any_action(pattern, kBucketActions, has_key));
}

}  // namespace athanor::s3
