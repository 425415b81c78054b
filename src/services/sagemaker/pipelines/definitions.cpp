#include "services/sagemaker/pipelines/definitions.hpp"

#include <algorithm>

#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/pipelines/pipeline_tables.hpp"

namespace athanor::sagemaker::pipelines {

Result<std::string> Definitions::text(const Key& pipeline, std::int64_t version) const {
    ATHANOR_TRY(auto found, database_.read([&](store::Snapshot& snapshot) {
        return find_version(snapshot, pipeline, version);
    }));
    if (!found) return missing(pipeline);
    return vault_.open(pipeline.arn(), found->sealed);
}

Result<std::shared_ptr<const Definition>> Definitions::get(const Key& pipeline, std::int64_t version) {
    std::string arn = pipeline.arn();
    ATHANOR_TRY(auto created, database_.read([&](store::Snapshot& snapshot) {
        return version_created(snapshot, pipeline, version);
    }));
    if (!created) return missing(pipeline);
    auto same = [&](const Entry& e) {
        return e.version == version && e.created == *created && e.pipeline == arn;
    };
    {
        std::lock_guard lock(mutex_);
        auto found = std::ranges::find_if(entries_, same);
        if (found != entries_.end()) {
            entries_.splice(entries_.begin(), entries_, found);
            return entries_.front().definition;
        }
    }
    ATHANOR_TRY(std::string definition, text(pipeline, version));
    ATHANOR_TRY(Definition parsed, parse_definition(definition));
    auto made = std::make_shared<const Definition>(std::move(parsed));
    std::lock_guard lock(mutex_);
    entries_.push_front({std::move(arn), version, *created, made});
    if (entries_.size() > kMost) entries_.pop_back();
    return made;
}

}  // namespace athanor::sagemaker::pipelines
