#include "services/s3/find.hpp"

namespace athanor::s3 {

std::vector<gate::Found> find_by_name(const objects::ObjectStore& objects, std::string_view account,
                                      const gate::Sought& sought) {
    std::vector<gate::Found> found;
    for (const objects::Bucket& bucket : objects.list_buckets(account)) {
        if (found.size() == sought.limit) break;
        if (gate::nearness(bucket.name.text(), sought.text) > 3) continue;
        found.push_back({.kind = "Bucket",
                         .name = std::string(bucket.name.text()),
                         .arn = "arn:aws:s3:::" + std::string(bucket.name.text()),
                         .status = {},
                         .created = bucket.created});
    }
    return found;
}

}  // namespace athanor::s3
