// Object lock: what a bucket gives new versions, and the retention and legal hold of one. What a lock forbids is decided by the engine, in the
// transaction that would do it; here are S3's words for locks and the rules of which of them may be sent.
#include "services/s3/object_lock.hpp"

#include "services/s3/errors.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {
namespace {

using objects::LegalHold;
using objects::LockMode;

constexpr std::int64_t kMostDays = 36'500, kMostYears = 100;

std::optional<LockMode> mode_of(std::string_view text) {
    if (text == "GOVERNANCE") return LockMode::governance;
    if (text == "COMPLIANCE") return LockMode::compliance;
    return std::nullopt;
}

std::unexpected<Error> past() {
    return invalid_argument("The retain until date must be in the future!",
                            "x-amz-object-lock-retain-until-date", "");
}

Result<objects::BucketLock> default_retention(const api::s3::ObjectLockRule& rule) {
    objects::BucketLock out;
    if (!rule.default_retention) return malformed_xml();
    const auto& retention = *rule.default_retention;
    auto mode = mode_of(retention.mode.value_or(""));
    if (!mode || retention.days.has_value() == retention.years.has_value()) return malformed_xml();
    auto period = retention.days ? *retention.days : *retention.years;
    if (period <= 0)
        return invalid_argument("Default retention period must be a positive integer value.",
                                retention.days ? "Days" : "Years", std::to_string(period));
    if (period > (retention.days ? kMostDays : kMostYears))
        return invalid_argument("Default retention period too large!", retention.days ? "Days" : "Years",
                                std::to_string(period));
    out.mode = *mode;
    (retention.days ? out.days : out.years) = static_cast<std::int32_t>(period);
    return out;
}

std::unexpected<Error> no_lock() {
    return fail("NoSuchObjectLockConfiguration",
                "The specified object does not have a ObjectLock configuration", 404);
}

}  // namespace

std::string_view lock_mode_name(LockMode mode) {
    return mode == LockMode::governance ? "GOVERNANCE" : "COMPLIANCE";
}

Result<objects::Lock> parse_lock(const std::optional<std::string>& mode, std::optional<Timestamp> until,
                                 const std::optional<std::string>& legal_hold, Timestamp now) {
    objects::Lock out;
    if (mode.has_value() != until.has_value()) {
        return invalid_argument(
            "x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied",
            mode ? "x-amz-object-lock-retain-until-date" : "x-amz-object-lock-mode", "");
    }
    if (mode) {
        auto known = mode_of(*mode);
        if (!known) return invalid_argument("Unknown wormMode directive.", "x-amz-object-lock-mode", *mode);
        if (*until <= now) return past();
        out.mode = *known;
        out.until = *until;
    }
    if (legal_hold) {
        if (*legal_hold != "ON" && *legal_hold != "OFF")
            return invalid_argument("Legal Hold must be either of 'ON' or 'OFF'",
                                    "x-amz-object-lock-legal-hold", *legal_hold);
        out.legal_hold = *legal_hold == "ON" ? LegalHold::on : LegalHold::off;
    }
    return out;
}

S3Service::Change<api::s3::PutObjectLockConfigurationOutput> S3Service::put_bucket_lock(
    gate::Call& call, api::s3::PutObjectLockConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketObjectLockConfiguration"));
    if (!in.object_lock_configuration || in.object_lock_configuration->object_lock_enabled != "Enabled")
        co_return malformed_xml();
    objects::BucketLock lock;
    if (in.object_lock_configuration->rule) {
        ATHANOR_CO_TRY(lock, default_retention(*in.object_lock_configuration->rule));
    }
    ATHANOR_CO_TRY(auto done, co_await store_.set_bucket_lock(std::move(bucket.name), lock));
    co_return std::move(done).map(
        [](store::Nothing&&) { return api::s3::PutObjectLockConfigurationOutput{}; });
}

S3Service::Read<api::s3::GetObjectLockConfigurationOutput> S3Service::get_bucket_lock(
    gate::Call& call, api::s3::GetObjectLockConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketObjectLockConfiguration"));
    ATHANOR_CO_TRY(auto lock, bucket.lock());
    if (!lock)
        co_return fail("ObjectLockConfigurationNotFoundError",
                       "Object Lock configuration does not exist for this bucket", 404);
    api::s3::GetObjectLockConfigurationOutput out;
    auto& shown = out.object_lock_configuration.emplace();
    shown.object_lock_enabled = "Enabled";
    if (lock->mode != LockMode::none) {
        auto& retention = shown.rule.emplace().default_retention.emplace();
        retention.mode = std::string(lock_mode_name(lock->mode));
        if (lock->days > 0) retention.days = lock->days;
        if (lock->years > 0) retention.years = lock->years;
    }
    co_return out;
}

S3Service::Change<api::s3::PutObjectRetentionOutput> S3Service::put_retention(
    gate::Call& call, api::s3::PutObjectRetentionRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, "s3:PutObjectRetention"));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto version, parse_version(in.version_id));
    auto mode = LockMode::none;
    Timestamp until{};
    // An empty element takes the retention off, where that is allowed.
    if (in.retention && (in.retention->mode || in.retention->retain_until_date)) {
        auto known = mode_of(in.retention->mode.value_or(""));
        if (!known || !in.retention->retain_until_date) co_return malformed_xml();
        mode = *known;
        until = *in.retention->retain_until_date;
        if (until <= call.time) co_return past();
    } else if (!in.retention) {
        co_return malformed_xml();
    }
    const bool bypass = in.bypass_governance_retention.value_or(false) &&
                        access_.may(call, in, bucket, "s3:BypassGovernanceRetention", in.key, in.version_id);
    ATHANOR_CO_TRY(auto done, co_await store_.set_retention(std::move(bucket.name), std::move(key),
                                                            std::move(version), mode, until, bypass));
    co_return std::move(done).map([](store::Nothing&&) { return api::s3::PutObjectRetentionOutput{}; });
}

S3Service::Read<api::s3::GetObjectRetentionOutput> S3Service::get_retention(
    gate::Call& call, api::s3::GetObjectRetentionRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, "s3:GetObjectRetention"));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto version, parse_version(in.version_id));
    ATHANOR_CO_TRY(auto lock,
                   co_await store_.lock(std::move(bucket.name), std::move(key), std::move(version)));
    if (lock.mode == LockMode::none) co_return no_lock();
    api::s3::GetObjectRetentionOutput out;
    auto& shown = out.retention.emplace();
    shown.mode = std::string(lock_mode_name(lock.mode));
    shown.retain_until_date = lock.until;
    co_return out;
}

S3Service::Change<api::s3::PutObjectLegalHoldOutput> S3Service::put_legal_hold(
    gate::Call& call, api::s3::PutObjectLegalHoldRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, "s3:PutObjectLegalHold"));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto version, parse_version(in.version_id));
    if (!in.legal_hold || (in.legal_hold->status != "ON" && in.legal_hold->status != "OFF"))
        co_return malformed_xml();
    ATHANOR_CO_TRY(auto done,
                   co_await store_.set_legal_hold(std::move(bucket.name), std::move(key), std::move(version),
                                                  in.legal_hold->status == "ON"));
    co_return std::move(done).map([](store::Nothing&&) { return api::s3::PutObjectLegalHoldOutput{}; });
}

S3Service::Read<api::s3::GetObjectLegalHoldOutput> S3Service::get_legal_hold(
    gate::Call& call, api::s3::GetObjectLegalHoldRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.object(call, in, "s3:GetObjectLegalHold"));
    ATHANOR_CO_TRY(auto key, objects::ObjectKey::parse(in.key));
    ATHANOR_CO_TRY(auto version, parse_version(in.version_id));
    ATHANOR_CO_TRY(auto lock,
                   co_await store_.lock(std::move(bucket.name), std::move(key), std::move(version)));
    if (lock.legal_hold == LegalHold::unset) co_return no_lock();
    api::s3::GetObjectLegalHoldOutput out;
    out.legal_hold.emplace().status = lock.legal_hold == LegalHold::on ? "ON" : "OFF";
    co_return out;
}

}  // namespace athanor::s3
