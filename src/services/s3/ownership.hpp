// Whose the objects of a bucket are, and what of it may be public: its ownership controls and its public access block, as they act. The
// operations that read and set the documents are beside them in ownership.cpp, as members of Acls (acls.hpp).
//
// A bucket without a document is as AWS makes one since April 2023: BucketOwnerEnforced, all four blocks on. One whose document was
// deleted is as AWS made them before: ObjectWriter, no block. What new buckets have where their request says nothing is the operator's choice.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "objects/types.hpp"

namespace athanor::s3 {

enum class ObjectOwnership : std::uint8_t {
    enforced,   // all is the bucket owner's; ACLs do not count, and cannot be set
    preferred,  // the writer's, unless written with bucket-owner-full-control
    writer,     // the writer's
};

ObjectOwnership ownership_of(const objects::Bucket& bucket);
ObjectOwnership parse_ownership(std::string_view name);  // of its three names; of anything else, the writer's

struct PublicAccessBlock {
    bool block_acls = true;        // public ACLs are refused in requests that would set them
    bool ignore_acls = true;       // public grants that are there do not count
    bool block_policy = true;      // public policies are refused
    bool restrict_buckets = true;  // a public policy counts for the owner's account (and services) only
};

PublicAccessBlock access_block_of(const objects::Bucket& bucket);

// What a new bucket has where CreateBucket does not say.
struct NewBuckets {
    ObjectOwnership ownership = ObjectOwnership::enforced;
    bool public_access = false;  // true: without a public access block
};

}  // namespace athanor::s3
