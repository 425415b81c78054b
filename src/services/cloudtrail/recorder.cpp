#include "services/cloudtrail/recorder.hpp"

#include "gate/audit_parameters.hpp"
#include "gate/audit_record.hpp"
#include "gate/register.hpp"

namespace athanor::cloudtrail {

void Recorder::record(const gate::Audited& audited) {
    const bool data = audited.operation && gate::is_data_event(*audited.operation);
    if (data && !options_.data_events) return;
    std::string owner;
    if (audited.call.principal.account.empty() && !audited.bucket.empty() && options_.owner_of)
        owner = options_.owner_of(audited.bucket);
    log_.append(data ? 0 : kManagement,
                gate::audit_record(audited, owner.empty() ? options_.account : owner, random_));
}

// Of S3's data events bucket and key say it all.
bool Recorder::wants(const wire::Operation& operation) const {
    return !gate::is_data_event(operation) || (options_.data_events && operation.service->name != "s3");
}

}  // namespace athanor::cloudtrail
