// Who may do what: the one place of S3 that decides. Every handler comes by its bucket here, and names what the operation does in IAM's words, as AWS's
// service authorization reference has them:
//
//     ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketCORS"));
//     ATHANOR_CO_TRY(auto bucket, access_.object(call, in, of_version(in, "s3:GetObject", "s3:GetObjectVersion")));
//     ATHANOR_CO_TRY(auto bucket, access_.object(call, in, Actions("s3:PutObject").also(in.tagging.has_value(), "s3:PutObjectTagging")));
//
// All the actions must be allowed, each by this order: x-amz-expected-bucket-owner; what gate::Authorizer::decide says of the caller's own policies and
// the bucket's (an explicit deny is the last word, whosever it is; a user or role of the owner's account needs an allow of either; one of another
// account needs both); a grant of an ACL, which is to an account, so that its users and roles need the allow of their own policies too; else
// AccessDenied. Public access block and ownership controls take their part as AWS documents it. What is not there (a key, a version) is told
// only to those who may list the bucket; to others it is AccessDenied.
//
// Condition keys are looked up when a policy asks for one: of the request by its typed input (so a call from inside is held to the same), of the
// object by one read of the index (access_keys.hpp). `in` must be as it was decoded: decide before moving out of it. On the connection's core,
// without waiting. The owner's root in a bucket that has neither a policy nor ACLs costs a comparison and a look into the bucket's documents; others
// a decision an action, and for reads one more of listing.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "gate/register.hpp"
#include "objects/object_store.hpp"

namespace athanor::identity {
class Directory;
}

namespace athanor::s3 {

class PolicyCache;  // bucket_policy.hpp

// What one request does with one resource; "s3:PutObject", and what else comes with it. Names are literals.
class Actions {
public:
    constexpr Actions(const char* name) : names_{name}, size_(1) {}
    constexpr Actions also(bool wanted, const char* name) && {
        if (wanted) names_.at(size_++) = name;
        return *this;
    }
    constexpr std::string_view front() const { return names_[0]; }
    constexpr const std::string_view* begin() const { return names_.data(); }
    constexpr const std::string_view* end() const { return names_.data() + size_; }

private:
    std::array<std::string_view, 8> names_{};
    std::size_t size_;
};

// Operations that have an action of their own for a version that is named.
template <class Request>
Actions of_version(const Request& in, const char* action, const char* version_action) {
    return in.version_id ? version_action : action;
}

// Of PutObject, CreateMultipartUpload and CopyObject: what comes with the object needs permissions of its own.
template <class Request>
Actions write_actions(const Request& in) {
    return Actions("s3:PutObject")
        .also(in.tagging && !in.tagging->empty(), "s3:PutObjectTagging")
        .also(in.object_lock_mode || in.object_lock_retain_until_date, "s3:PutObjectRetention")
        .also(in.object_lock_legal_hold_status.has_value(), "s3:PutObjectLegalHold")
        .also(in.acl || in.grant_full_control || in.grant_read || in.grant_read_acp || in.grant_write_acp,
              "s3:PutObjectAcl");
}

class Access {
public:
    // `directory`: where principals' tags are; null: of sessions only.
    Access(const objects::ObjectStore& store, PolicyCache& policies, const gate::Authorizer& authorizer,
           const identity::Directory* directory)
        : store_(store), policies_(policies), authorizer_(authorizer), directory_(directory) {}

    // in.bucket, where the caller may do `actions` with it.
    template <class Request>
    Result<objects::Bucket> bucket(const gate::Call& call, const Request& in, const Actions& actions) const {
        ATHANOR_TRY(auto found, open(call, in));
        ATHANOR_CHECK(may(call, in, found, actions));
        return found;
    }

    // in.bucket, where the caller may do `actions` with the object in.key, of in.version_id where the request has one.
    template <class Request>
    Result<objects::Bucket> object(const gate::Call& call, const Request& in, const Actions& actions) const {
        ATHANOR_TRY(auto found, open(call, in));
        if constexpr (requires { in.version_id; })
            ATHANOR_CHECK(may(call, in, found, actions, in.key, in.version_id));
        else
            ATHANOR_CHECK(may(call, in, found, actions, in.key));
        return found;
    }

    // in.bucket for those whom it is not yet known what they may do: the objects are named one by one (DeleteObjects), or by a header (the source of a
    // copy, whose bucket and expected owner are given). may() must follow.
    template <class Request>
    Result<objects::Bucket> open(const gate::Call& call, const Request& in) const {
        return open(call, in.bucket, in.expected_bucket_owner);
    }
    Result<objects::Bucket> open(const gate::Call& call, std::string_view bucket,
                                 const std::optional<std::string>& expected_owner) const;

    // What is about no bucket, or one that is not there yet, and so is the caller's account's own: `bucket` empty is all of them.
    template <class Request>
    Status account(const gate::Call& call, const Request& in, const Actions& actions,
                   std::string_view bucket) const {
        if (is_root(call.principal)) [[likely]]
            return {};
        return weigh_account(call, &in, actions, bucket);
    }

    // Of operations of our own, which have no typed input: all that is asked of `bucket`, whose names begin with `prefix`.
    Status own_operation(const gate::Call& call, const objects::Bucket& bucket, const Actions& actions,
                         std::optional<std::string_view> prefix = std::nullopt) const;

    // An answer for each of many.
    template <class Request>
    Status may(const gate::Call& call, const Request& in, const objects::Bucket& bucket,
               const Actions& actions) const {
        return decide({call, &in, bucket, std::nullopt, std::nullopt}, actions);
    }
    template <class Request>
    Status may(const gate::Call& call, const Request& in, const objects::Bucket& bucket,
               const Actions& actions, std::string_view key,
               const std::optional<std::string>& version = std::nullopt) const {
        return decide(
            {call, &in, bucket, key, version ? std::optional<std::string_view>(*version) : std::nullopt},
            actions);
    }

    // Nothing in the bucket restricts this caller: what follows from single permissions need not be asked.
    bool is_free(const gate::Call& call, const objects::Bucket& bucket) const {
        return is_root(call.principal) && call.account() == bucket.account && !restricts_owner(bucket);
    }

    // Told of each request that an ACL alone allowed: for the access log. Before the server starts.
    void on_acl(std::function<void(const gate::Call&, const objects::Bucket&)> told) {
        on_acl_ = std::move(told);
    }

    // One resource of one request.
    struct Asked {
        const gate::Call& call;
        const void* input;  // of call.operation's struct
        const objects::Bucket& bucket;
        std::optional<std::string_view> key;      // absent: the bucket itself; of a listing: its prefix
        std::optional<std::string_view> version;  // as it was sent
    };

private:
    friend class Weighing;

    // With temporary credentials even a root is asked for: they may be bound to less.
    static bool is_root(const gate::Principal& who) {
        return who.kind == gate::PrincipalKind::root && !who.session;
    }
    Status decide(const Asked& asked, const Actions& actions) const {
        if (is_free(asked.call, asked.bucket)) [[likely]]
            return {};
        return weigh(asked, actions);
    }
    static bool restricts_owner(const objects::Bucket& bucket);  // has a policy, or objects of others
    Status weigh(const Asked& asked, const Actions& actions) const;
    Status weigh_account(const gate::Call& call, const void* input, const Actions& actions,
                         std::string_view bucket) const;

    const objects::ObjectStore& store_;
    PolicyCache& policies_;
    const gate::Authorizer& authorizer_;
    const identity::Directory* directory_;
    std::function<void(const gate::Call&, const objects::Bucket&)> on_acl_;
};

// Upload::initiator of one whom `who` begins: its ARN, or its account if it is a root; and the account in it.
std::string initiator_of(const gate::Principal& who);
std::string_view account_of(std::string_view initiator);

}  // namespace athanor::s3
