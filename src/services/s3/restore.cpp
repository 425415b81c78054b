#include "services/s3/restore.hpp"

#include "services/s3/errors.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

Result<bool> is_expedited(const api::s3::RestoreRequest& in) {
    const std::string tier =
        in.glacier_job_parameters ? in.glacier_job_parameters->tier : in.tier.value_or("Standard");
    if (tier != "Standard" && tier != "Bulk" && tier != "Expedited") return malformed_xml();
    return tier == "Expedited";
}

}  // namespace

void Restores::add_to(gate::Register& operations) {
    operations.changes<api::s3::op::RestoreObject>(
        [this](gate::Call& call, api::s3::RestoreObjectRequest in) {
            return restore_object(call, std::move(in));
        });
}

Task<Result<store::Durable<api::s3::RestoreObjectOutput>>> Restores::restore_object(
    gate::Call& call, api::s3::RestoreObjectRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, "s3:RestoreObject"));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto version, parse_version(in.version_id));
    if (!in.restore_request) co_return malformed_xml();
    const auto& asked = *in.restore_request;
    if (asked.type || asked.select_parameters || asked.output_location)
        co_return header_not_implemented("SelectParameters");
    if (!asked.days) co_return malformed_xml();
    if (*asked.days < 1)
        co_return invalid_argument("restoration days should be at least 1", "Days",
                                   std::to_string(*asked.days));
    objects::RestoreOrder order{.days = *asked.days, .day = day_, .delay = delay_};
    ATHANOR_CO_TRY(order.fast, is_expedited(asked));
    ATHANOR_CO_TRY(auto done,
                   co_await store_.restore(std::move(bucket.name), std::move(key), std::move(version), order,
                                           cause_of(call, "RestoreObject")));
    co_return std::move(done).map([&](objects::RestoreResult&& restored) {
        if (!restored.prolonged)
            call.extra_headers.set(":status", "202");  // the dispatcher makes it the answer's
        return api::s3::RestoreObjectOutput{};
    });
}

std::optional<std::string> shown_restore(const objects::RestoreState& restore, Timestamp now) {
    if (restore.ready > now) return "ongoing-request=\"true\"";
    if (restore.expires <= now) return std::nullopt;
    return "ongoing-request=\"false\", expiry-date=\"" + format_http_date(restore.expires) + "\"";
}

}  // namespace athanor::s3
