#include "services/s3/access.hpp"

#include "base/encoding.hpp"
#include "services/s3/errors.hpp"

namespace athanor::s3 {

Access::Access(const objects::ObjectStore& store) : store_(store) {}
Access::~Access() = default;

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

Status Access::refuse(const Asked&, const Actions&) const { return access_denied(); }

}  // namespace athanor::s3
