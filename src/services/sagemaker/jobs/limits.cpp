// What an account may have running at once: jobs, and the vCPUs of their instances. A job counts from its creation to its end, as AWS counts it.
#include "compute/instance_types.hpp"
#include "services/sagemaker/jobs/jobs.hpp"

namespace athanor::sagemaker {
namespace {

std::int64_t vcpus_of(const Fleet& fleet, std::string_view instance_type) {
    const auto type = compute::find_instance_type(instance_type);
    if (type && type->vcpus > 0) return type->vcpus;
    return static_cast<std::int64_t>((fleet.options.capacity.cpu_millis + 999) /
                                     1000);  // local: all of the machine
}

std::unexpected<Error> exceeded(std::string_view what, std::string_view unit, std::int64_t limit,
                                std::int64_t used, std::int64_t more) {
    const auto count = [&](std::int64_t number) { return std::to_string(number) + " " + std::string(unit); };
    return fail("ResourceLimitExceeded",
                "The account-level service limit '" + std::string(what) + "' is " + count(limit) +
                    ", with current utilization of " + count(used) + " and a request delta of " +
                    count(more) +
                    ". Please ask the operator of this server to request an increase for this quota.");
}

}  // namespace

Status Jobs::check_limits(store::Snapshot& s, const Fleet& fleet, const Key& key,
                          std::string_view instance_type, std::int64_t instances) {
    if (!fleet.options.job_limits) return {};
    const JobLimit limit = fleet.options.job_limits(key.account);
    if (!limit.jobs && !limit.vcpus) return {};
    ATHANOR_TRY(auto in_use, jobs_in_use(s, key.account));
    std::int64_t jobs = 0, vcpus = 0;
    for (const InUse& use : in_use) {
        jobs += use.jobs;
        vcpus += use.instances * vcpus_of(fleet, use.instance_type);
    }
    const std::int64_t more = instances * vcpus_of(fleet, instance_type);
    if (limit.jobs && jobs + 1 > *limit.jobs) return exceeded("running jobs", "Jobs", *limit.jobs, jobs, 1);
    if (limit.vcpus && vcpus + more > *limit.vcpus)
        return exceeded("vCPUs of running jobs", "vCPUs", *limit.vcpus, vcpus, more);
    return {};
}

}  // namespace athanor::sagemaker
