#include "services/s3/access.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "gate/accounts.hpp"
#include "gate/policy/evaluate.hpp"
#include "services/s3/access_keys.hpp"
#include "services/s3/acl_request.hpp"
#include "services/s3/bucket_policy.hpp"
#include "services/s3/document_kinds.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/ownership.hpp"

namespace athanor::s3 {
namespace {

using policy::Effect;

constexpr std::string_view kArn = "arn:aws:s3:::";
constexpr std::string_view kList = "s3:ListBucket", kPut = "s3:PutObject", kPutAcl = "s3:PutObjectAcl";

// What an action does with the thing that it names, as far as ACLs and ownership know of it.
struct Nature {
    std::string_view action;
    std::optional<Permission> permission = {};  // of the object's ACL, or of the bucket's
    bool by_bucket_acl = false;
    bool of_existing = false;  // an object must be there, and is its owner's
};

// S3 user guide, "Access control list overview": mapping of ACL permissions and access policy permissions.
constexpr Nature kNatures[] = {
    {"s3:ListBucket", Permission::read, true, false},
    {"s3:ListBucketVersions", Permission::read, true, false},
    {"s3:ListBucketMultipartUploads", Permission::read, true, false},
    {"s3:GetBucketAcl", Permission::read_acp, true, false},
    {"s3:PutBucketAcl", Permission::write_acp, true, false},
    {"s3:PutObject", Permission::write, true, false},
    {"s3:DeleteObject", Permission::write, true, false},
    {"s3:GetObject", Permission::read, false, true},
    {"s3:GetObjectVersion", Permission::read, false, true},
    {"s3:GetObjectAcl", Permission::read_acp, false, true},
    {"s3:GetObjectVersionAcl", Permission::read_acp, false, true},
    {"s3:PutObjectAcl", Permission::write_acp, false, true},
    {"s3:PutObjectVersionAcl", Permission::write_acp, false, true},
    {"s3:GetObjectAttributes", {}, false, true},
    {"s3:GetObjectVersionAttributes", {}, false, true},
    {"s3:GetObjectTagging", {}, false, true},
    {"s3:GetObjectVersionTagging", {}, false, true},
    {"s3:PutObjectTagging", {}, false, true},
    {"s3:PutObjectVersionTagging", {}, false, true},
    {"s3:DeleteObjectTagging", {}, false, true},
    {"s3:DeleteObjectVersionTagging", {}, false, true},
};

const Nature& nature_of(std::string_view action) {
    static constexpr Nature kPlain{};
    auto found = std::ranges::find(kNatures, action, &Nature::action);
    return found == std::end(kNatures) ? kPlain : *found;
}

bool is_about_policy(std::string_view action) {
    return action == "s3:PutBucketPolicy" || action == "s3:GetBucketPolicy" ||
           action == "s3:DeleteBucketPolicy";
}

std::string arn_of(const objects::Bucket& bucket, std::optional<std::string_view> key) {
    std::string out(kArn);
    out += bucket.name.text();
    if (key) out.append("/").append(*key);
    return out;
}

// One request and one resource; what has been looked up is kept.
class Weighing {
public:
    Weighing(const objects::ObjectStore& store, const Access::Asked& asked, const Actions& actions,
             const BucketPolicy* policy)
        : store_(store),
          asked_(asked),
          policy_(policy),
          writes_(actions.front() == kPut),
          owner_(asked.call.account() == asked.bucket.account),
          canonical_(asked.call.account().empty() ? std::string() : gate::canonical_id(asked.call.account())),
          requester_{.anonymous = asked.call.principal.kind == gate::PrincipalKind::anonymous,
                     .account = asked.call.account(),
                     .arn = asked.call.principal.arn,
                     .role_arn = asked.call.principal.role_arn,
                     .user_id = asked.call.principal.user_id,
                     .canonical_id = canonical_} {}

    Status decide(std::string_view action) {
        Status decided = weigh(action);
        if (failure_) return std::unexpected(*failure_);
        return decided;
    }
    bool needed_acl() const { return needed_acl_; }

private:
    Status weigh(std::string_view action) {
        const auto decision = by_policy(action, asked_.key);
        const bool owners_root = owner_ && asked_.call.principal.kind == gate::PrincipalKind::root;
        if (is_about_policy(action)) {
            if (owners_root) return {};  // or nobody could ever mend a policy that denies all
            if (!owner_ && decision.effect == Effect::allow)
                return fail("MethodNotAllowed", "The specified method is not allowed against this resource.",
                            405);
        }
        if (decision.effect == Effect::deny) return denied(action, "with an explicit deny in a");
        ATHANOR_TRY(bool allowed, is_allowed(action, decision));
        const bool of_existing = nature_of(action).of_existing && !writes_;
        if (of_existing && !is_there() && !may_list()) return denied(action, "because no");
        if (allowed || (of_existing && !is_there())) return {};  // the handler tells what is not there
        return denied(action, "because no");
    }

    policy::Decision by_policy(std::string_view action, std::optional<std::string_view> key) {
        if (!policy_) return {};
        const Circumstances circumstances{
            .call = asked_.call,
            .input = asked_.input,
            .bucket = asked_.bucket,
            .version = asked_.version,
            .existing_tags = [this, action] { return nature_of(action).of_existing ? tags() : nullptr; },
            .upload = [this] { return upload(); },
            .prefix = action == kList ? asked_.key : std::nullopt};
        const policy::Lookup lookup = [&](std::string_view name) {
            return condition_key(circumstances, name);
        };
        const std::string resource = arn_of(asked_.bucket, key);
        auto decision = policy::evaluate(
            policy_->document,
            {.requester = requester_, .action = action, .resource = resource, .context = lookup});
        // RestrictPublicBuckets: what a public policy allows, it allows the owner's account only.
        if (decision.effect == Effect::allow && policy_->is_public && !owner_ &&
            access_block_of(asked_.bucket).restrict_buckets)
            decision.effect = Effect::none;
        return decision;
    }

    // Short of an explicit deny.
    Result<bool> is_allowed(std::string_view action, const policy::Decision& decision) {
        const Nature& nature = nature_of(action);
        const bool acls = ownership_of(asked_.bucket) != ObjectOwnership::enforced;
        // What others own in the bucket is theirs to give: neither the bucket's owner nor its policy does.
        const bool of_others =
            acls && nature.of_existing && !writes_ && is_there() && !standing_->access.owner.empty();
        if (!of_others && (owner_ || decision.effect == Effect::allow)) return true;
        // A writer sets the ACL of what will be its own.
        if (writes_ && action == kPutAcl) return true;
        if (acls && nature.permission && (nature.by_bucket_acl || !writes_)) {
            ATHANOR_TRY(bool granted, by_acl(nature));
            if (granted) return needed_acl_ = true;
        }
        return has_begun_upload(action);
    }

    Result<bool> by_acl(const Nature& nature) {
        const auto public_grants =
            access_block_of(asked_.bucket).ignore_acls ? PublicGrants::are_ignored : PublicGrants::count;
        if (nature.by_bucket_acl) {
            ATHANOR_TRY(Acl acl, bucket_acl(asked_.bucket));
            return acl.grants(canonical_, *nature.permission, public_grants);
        }
        if (!is_there()) return false;
        ATHANOR_TRY(Acl acl, object_acl(asked_.bucket, standing_->access));
        const bool of_acl =
            *nature.permission == Permission::read_acp || *nature.permission == Permission::write_acp;
        if (of_acl && !canonical_.empty() && acl.owner == canonical_) return true;
        return acl.grants(canonical_, *nature.permission, public_grants);
    }

    // By default the initiator of an upload may list its parts and abort it.
    bool has_begun_upload(std::string_view action) {
        if (action != "s3:AbortMultipartUpload" && action != "s3:ListMultipartUploadParts") return false;
        return !requester_.anonymous && upload() && upload()->initiator == asked_.call.account();
    }

    // That the request names.
    const objects::Upload* upload() {
        if (upload_) return &*upload_;
        auto id = said_in(asked_.call, asked_.input, "uploadId");
        if (!id || !asked_.key) return nullptr;
        auto upload_id = objects::UploadId::parse(*id);
        auto key = objects::ObjectKey::parse(*asked_.key);
        if (!upload_id || !key) return nullptr;
        auto found = store_.find_upload(asked_.bucket.name, *key, *upload_id);
        if (found)
            upload_ = *std::move(found);
        else if (found.error().status >= 500)
            failure_ = std::move(found).error();
        return upload_ ? &*upload_ : nullptr;
    }

    bool may_list() {
        if (!may_list_) {
            const auto decision = by_policy(kList, std::nullopt);
            bool allowed = decision.effect == Effect::allow || owner_;
            if (!allowed && ownership_of(asked_.bucket) != ObjectOwnership::enforced)
                allowed = by_acl(nature_of(kList)).value_or(false);
            may_list_ = decision.effect != Effect::deny && allowed;
        }
        return *may_list_;
    }

    // The object: a version that is no delete marker.
    bool is_there() {
        if (!looked_up_) {
            looked_up_ = true;
            auto found = find();
            if (found)
                standing_ = *std::move(found);
            else if (found.error().status >= 500)
                failure_ = std::move(found).error();
        }
        return standing_.has_value();
    }
    Result<objects::VersionAccess> find() const {
        ATHANOR_TRY(auto key, objects::ObjectKey::parse(asked_.key.value_or("")));
        std::optional<objects::VersionId> version;
        if (asked_.version) {
            ATHANOR_TRY(version, objects::VersionId::parse(*asked_.version));
        }
        return store_.access_of(asked_.bucket.name, key, version);
    }

    const objects::Tags* tags() {
        if (!tags_ && is_there()) {
            auto found = store_.tags_of(*standing_);
            if (found)
                tags_ = *std::move(found);
            else
                failure_ = std::move(found).error();
        }
        return tags_ ? &*tags_ : nullptr;
    }

    // To the account's own people AWS says why.
    Status denied(std::string_view action, std::string_view why) const {
        if (!owner_) return access_denied();
        std::string message = "User: " + asked_.call.principal.arn + " is not authorized to perform: ";
        message.append(action).append(" on resource: \"").append(arn_of(asked_.bucket, asked_.key));
        message.append("\" ").append(why).append(" resource-based policy");
        if (why == "because no") message.append(" allows the ").append(action).append(" action");
        return fail("AccessDenied", std::move(message), 403);
    }

    const objects::ObjectStore& store_;
    const Access::Asked& asked_;
    const BucketPolicy* policy_;
    const bool writes_;  // makes the object: none need be there
    const bool owner_;   // of the bucket
    const std::string canonical_;
    const policy::Requester requester_;

    bool looked_up_ = false;
    std::optional<objects::VersionAccess> standing_;
    std::optional<objects::Tags> tags_;
    std::optional<objects::Upload> upload_;
    std::optional<bool> may_list_;
    std::optional<Error> failure_;  // what could not be read must not be taken for absent
    bool needed_acl_ = false;       // something was allowed by an ACL alone
};

}  // namespace

Result<objects::Bucket> Access::open(const gate::Call&, std::string_view name,
                                     const std::optional<std::string>& expected_owner) const {
    ATHANOR_TRY(auto parsed, objects::BucketName::parse(name));
    ATHANOR_TRY(auto bucket, store_.find_bucket(parsed));
    if (expected_owner && *expected_owner != bucket.account) {
        if (expected_owner->size() != 12 || !parse_number<std::uint64_t>(*expected_owner)) {
            return fail("InvalidBucketOwnerAWSAccountID",
                        "The value of the expected bucket owner parameter must be an AWS account ID");
        }
        return access_denied();
    }
    return bucket;
}

bool Access::restricts_owner(const objects::Bucket& bucket) {
    return bucket.configurations &&
           (bucket.configuration(kPolicy) || ownership_of(bucket) != ObjectOwnership::enforced);
}

Status Access::weigh(const Asked& asked, const Actions& actions) const {
    auto policy = policies_.policy_of(asked.bucket);
    if (!policy) {  // damaged: nobody comes in by it, and the owner's root may put another
        const gate::Principal& who = asked.call.principal;
        if (who.kind == gate::PrincipalKind::root && who.account == asked.bucket.account &&
            std::ranges::all_of(actions, is_about_policy))
            return {};
        return std::unexpected(std::move(policy).error());
    }
    Weighing weighing(store_, asked, actions, policy->get());
    for (std::string_view action : actions) ATHANOR_CHECK(weighing.decide(action));
    if (on_acl_ && weighing.needed_acl()) on_acl_(asked.call, asked.bucket);
    return {};
}

}  // namespace athanor::s3
