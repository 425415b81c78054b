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

constexpr std::string_view kArnPrefix = "arn:aws:s3:::";
constexpr std::string_view kList = "s3:ListBucket", kListVersions = "s3:ListBucketVersions",
                           kPut = "s3:PutObject", kPutAcl = "s3:PutObjectAcl";

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
    std::string out(kArnPrefix);
    out += bucket.name.text();
    if (key) out.append("/").append(*key);
    return out;
}

bool is_listing(std::string_view action) { return action == kList || action == kListVersions; }

// AWS tells the account's own people why, and nobody else.
Status denied_to(const gate::Principal& who, std::string_view action, std::string_view resource,
                 const gate::Verdict& verdict) {
    std::string message = "User: " + who.arn + " is not authorized to perform: " + std::string(action);
    if (resource != "*") message.append(" on resource: \"").append(resource).append("\"");
    message += gate::reason_of(verdict, action);
    return fail("AccessDenied", std::move(message), 403);
}

}  // namespace

// One request and one resource; what has been looked up is kept.
class Weighing {
public:
    Weighing(const Access& access, const Access::Asked& asked, const Actions& actions,
             const BucketPolicy* policy)
        : access_(access),
          store_(access.store_),
          asked_(asked),
          who_(asked.call.principal),
          policy_(policy),
          writes_(actions.front() == kPut),
          owner_(!who_.account.empty() && who_.account == asked.bucket.account) {}

    Status decide(std::string_view action) {
        Status decided = weigh(action);
        if (failure_) return std::unexpected(*failure_);
        return decided;
    }
    bool needed_acl() const { return needed_acl_; }

private:
    enum class Side : std::uint8_t { both, callers };

    Status weigh(std::string_view action) {
        const auto verdict = ask(action);
        const bool owners_root = owner_ && who_.kind == gate::PrincipalKind::root;
        if (is_about_policy(action)) {
            if (owners_root) return {};  // or nobody could ever mend a policy that denies all
            if (!owner_ && verdict.allowed())
                return fail("MethodNotAllowed", "The specified method is not allowed against this resource.",
                            405);
        }
        if (verdict.effect == Effect::deny) return denied(action, verdict);
        ATHANOR_TRY(bool allowed, is_allowed(action, verdict));
        const bool of_existing = nature_of(action).of_existing && !writes_;
        if (of_existing && !listing().allowed() && !is_there())
            return allowed ? denied(kList, listing()) : denied(action, verdict);
        if (allowed || (of_existing && !is_there())) return {};  // the handler tells what is not there
        return denied(action, verdict);
    }

    // Side::callers: what the caller's own policies say, as if the resource were its account's.
    gate::Verdict ask(std::string_view action, Side side = Side::both) {
        const Circumstances circumstances{
            .call = asked_.call,
            .input = asked_.input,
            .owner = asked_.bucket.account,
            .bucket = &asked_.bucket,
            .directory = access_.directory_,
            .version = asked_.version,
            .existing_tags = [this, action] { return nature_of(action).of_existing ? tags() : nullptr; },
            .upload = [this] { return upload(); },
            .prefix = is_listing(action) ? asked_.key : std::nullopt};
        const policy::Lookup lookup = [&](std::string_view name) {
            return condition_key(circumstances, name);
        };
        const std::string resource = resource_of(action);
        auto verdict = access_.authorizer_.decide(
            {.who = who_,
             .action = action,
             .resource = resource,
             .owner = side == Side::both ? std::string_view(asked_.bucket.account) : who_.account,
             .resource_policy = policy_ && side == Side::both ? &policy_->document : nullptr,
             .context = lookup});
        // RestrictPublicBuckets: what a public policy allows, it allows the owner's account only.
        if (side == Side::both && verdict.allowed() && !owner_ && policy_ && policy_->is_public &&
            access_block_of(asked_.bucket).restrict_buckets)
            return {.ground = gate::Ground::resource};
        return verdict;
    }

    // What is of an account is so by ACLs too; its users and roles may what it lets them.
    bool callers_side_allows(std::string_view action, const gate::Verdict& verdict) {
        if (who_.kind == gate::PrincipalKind::anonymous) return true;
        return owner_ ? verdict.allowed() : ask(action, Side::callers).allowed();
    }

    // Short of an explicit deny.
    Result<bool> is_allowed(std::string_view action, const gate::Verdict& verdict) {
        const Nature& nature = nature_of(action);
        const bool acls = ownership_of(asked_.bucket) != ObjectOwnership::enforced;
        // What others own in the bucket is theirs to give: neither the bucket's owner nor its policy does.
        const bool of_others =
            acls && nature.of_existing && !writes_ && is_there() && !standing_->access.owner.empty();
        if (!of_others && verdict.allowed()) return true;
        // A writer of another account sets the ACL of what will be its own.
        if (writes_ && action == kPutAcl && !owner_) return callers_side_allows(action, verdict);
        if (acls && nature.permission && (nature.by_bucket_acl || !writes_)) {
            ATHANOR_TRY(bool granted, by_acl(nature));
            if (granted && callers_side_allows(action, verdict)) return needed_acl_ = true;
        }
        return has_begun_upload(action);
    }

    Result<bool> by_acl(const Nature& nature) {
        const auto public_grants =
            access_block_of(asked_.bucket).ignore_acls ? PublicGrants::are_ignored : PublicGrants::count;
        if (nature.by_bucket_acl) {
            ATHANOR_TRY(Acl acl, bucket_acl(asked_.bucket));
            return acl.grants(canonical(), *nature.permission, public_grants);
        }
        if (!is_there()) return false;
        ATHANOR_TRY(Acl acl, object_acl(asked_.bucket, standing_->access));
        const bool of_acl =
            *nature.permission == Permission::read_acp || *nature.permission == Permission::write_acp;
        if (of_acl && !canonical().empty() && acl.owner == canonical()) return true;
        return acl.grants(canonical(), *nature.permission, public_grants);
    }

    // By default the initiator of an upload may list its parts and abort it, and the root of the initiator's account.
    bool has_begun_upload(std::string_view action) {
        if (action != "s3:AbortMultipartUpload" && action != "s3:ListMultipartUploadParts") return false;
        if (who_.kind == gate::PrincipalKind::anonymous || !upload()) return false;
        const std::string& initiator = upload()->initiator;
        return initiator == initiator_of(who_) ||
               (who_.kind == gate::PrincipalKind::root && account_of(initiator) == who_.account);
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

    // May the caller know which keys there are?
    const gate::Verdict& listing() {
        if (!listing_) {
            listing_ = ask(kList);
            if (listing_->effect == Effect::none &&
                ownership_of(asked_.bucket) != ObjectOwnership::enforced &&
                by_acl(nature_of(kList)).value_or(false) && callers_side_allows(kList, *listing_))
                listing_->effect = Effect::allow;
        }
        return *listing_;
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

    Status denied(std::string_view action, const gate::Verdict& verdict) const {
        // Of what an ACL keeps back from them no policy is the reason.
        if (!owner_ || verdict.allowed()) return access_denied();
        return denied_to(who_, action, resource_of(action), verdict);
    }
    std::string resource_of(std::string_view action) const {
        return arn_of(asked_.bucket, is_listing(action) ? std::nullopt : asked_.key);
    }

    // Nobody's is empty.
    const std::string& canonical() {
        if (canonical_.empty() && !who_.account.empty()) canonical_ = gate::canonical_id(who_.account);
        return canonical_;
    }

    const Access& access_;
    const objects::ObjectStore& store_;
    const Access::Asked& asked_;
    const gate::Principal& who_;
    const BucketPolicy* policy_;
    const bool writes_;  // makes the object: none need be there
    const bool owner_;   // of the bucket's account

    std::string canonical_;
    bool looked_up_ = false;
    std::optional<objects::VersionAccess> standing_;
    std::optional<objects::Tags> tags_;
    std::optional<objects::Upload> upload_;
    std::optional<gate::Verdict> listing_;
    std::optional<Error> failure_;  // what could not be read must not be taken for absent
    bool needed_acl_ = false;       // something was allowed by an ACL alone
};

std::string initiator_of(const gate::Principal& who) {
    return who.kind == gate::PrincipalKind::root ? who.account : who.arn;
}

std::string_view account_of(std::string_view initiator) {
    for (int part = 0; part < 4 && initiator.find(':') != std::string_view::npos; ++part)
        initiator.remove_prefix(initiator.find(':') + 1);
    return initiator.substr(0, initiator.find(':'));
}

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
    Weighing weighing(*this, asked, actions, policy->get());
    for (std::string_view action : actions) ATHANOR_CHECK(weighing.decide(action));
    if (on_acl_ && weighing.needed_acl()) on_acl_(asked.call, asked.bucket);
    return {};
}

Status Access::weigh_account(const gate::Call& call, const void* input, const Actions& actions,
                             std::string_view bucket) const {
    const gate::Principal& who = call.principal;
    if (who.account.empty()) return access_denied();
    const Circumstances circumstances{
        .call = call, .input = input, .owner = who.account, .directory = directory_};
    const policy::Lookup lookup = [&](std::string_view name) { return condition_key(circumstances, name); };
    // All buckets: "*" of a policy means them, and so does the "arn:aws:s3:::*" that people write.
    const std::string resource = std::string(kArnPrefix) + (bucket.empty() ? "*" : std::string(bucket));
    for (std::string_view action : actions) {
        const auto verdict = authorizer_.decide(
            {.who = who, .action = action, .resource = resource, .owner = who.account, .context = lookup});
        if (!verdict.allowed()) return denied_to(who, action, bucket.empty() ? "*" : resource, verdict);
    }
    return {};
}

Status Access::own_operation(const gate::Call& call, const objects::Bucket& bucket, const Actions& actions,
                             std::optional<std::string_view> prefix) const {
    if (call.account() != bucket.account) return access_denied();
    return decide({call, nullptr, bucket, prefix, std::nullopt}, actions);
}

}  // namespace athanor::s3
