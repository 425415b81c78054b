// What `athanor history` asks: the versions of one key with who made each, which no operation of S3 tells. For the bucket's own account alone, and
// those of it who may list its versions (s3:ListBucketVersions, with the key as the prefix).
//
//     history {"Bucket", "Key", "Before": version id, "Limit": 1 to 1,000}
//     -> {"Versions": [{"VersionId", "IsLatest", "IsDeleteMarker", "ETag", "Size", "LastModified", "StorageClass", "Principal"}], "IsTruncated"}
#pragma once

#include "gate/signed_routes.hpp"
#include "objects/object_store.hpp"
#include "services/s3/access.hpp"

namespace athanor::s3 {

void add_history(gate::SignedRoutes& routes, const objects::ObjectStore& store, const Access& access);

}  // namespace athanor::s3
