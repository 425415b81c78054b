#include "main/audit.hpp"

#include "base/json.hpp"
#include "base/log.hpp"
#include "base/stream.hpp"
#include "cli/audit_verbs.hpp"
#include "services/s3/inventory_report.hpp"
#include "services/s3/service_writes.hpp"

namespace athanor {
namespace {

constexpr std::chrono::hours kRound{1};
constexpr int kRoundsOfVerification = 24;
constexpr std::string_view kDeliverer = "cloudtrail.amazonaws.com";

}  // namespace

Result<std::string> load_audit_key(Filesystem& fs, Random& random, const std::string& data_directory,
                                   const objects::MasterKey& master_key) {
    const std::string path = data_directory + "/" + std::string(kAuditKeyFile);
    ATHANOR_TRY(bool exists, fs.exists(path));
    if (exists) {
        ATHANOR_TRY(std::string sealed, read_file(fs, path));
        return master_key.open(kAuditKeyContext, sealed);
    }
    std::string key = random.bytes(32);
    ATHANOR_CHECK(write_file_durably(fs, path, master_key.seal(random, kAuditKeyContext, key)));
    return key;
}

void AuditRound::add_to(gate::SignedRoutes& routes) {
    routes.add(std::string(cli::kVerifyAudit),
               [this, &routes](gate::Call& call, json::Value) -> Task<Result<std::string>> {
                   ATHANOR_CO_CHECK(routes.only_operator(call));
                   ATHANOR_CO_TRY(auto verdict, co_await verify());
                   co_return cli::audit_report(verdict);
               });
}

Task<Result<telemetry::AuditVerdict>> AuditRound::verify() {
    auto verdict = co_await pool_.run([this] { return log_.verify(); });
    if (verdict) {
        intact_ = verdict->intact();
        verified_ = verdict->records;
        for (const auto& one : verdict->damage) log::error("audit: {}", one.what);
    }
    co_return verdict;
}

Task<void> AuditRound::loop() {
    for (int round = 1;; ++round) {
        co_await clock_.sleep(kRound);
        if (retention_days_ != 0) {
            auto dropped =
                co_await pool_.run([this] { return log_.expire(std::chrono::hours(24 * retention_days_)); });
            if (!dropped) log::warn("audit: old segments stay: {}", dropped.error().message);
        }
        if (round % kRoundsOfVerification != 0) continue;
        auto verdict = co_await verify();
        if (!verdict) log::warn("audit: the log cannot be verified: {}", verdict.error().message);
    }
}

void AuditRound::add_metrics(std::vector<console::Metric>& to) const {
    const auto stats = log_.stats();
    to.push_back({"athanor_audit_records_total", "Records of the audit log since the start.", true,
                  static_cast<double>(stats.records)});
    to.push_back({"athanor_audit_waiting_bytes", "Audit records that wait to be written.", false,
                  static_cast<double>(stats.waiting_bytes)});
    to.push_back({"athanor_audit_alarms_total", "What the start found missing or altered in the audit log.",
                  true, static_cast<double>(stats.alarms)});
    to.push_back(
        {"athanor_audit_verified",
         "Whether the last verification of the audit log found it as it was written; 1 before the first.",
         false, intact_ && stats.alarms == 0 ? 1.0 : 0.0});
    to.push_back({"athanor_audit_verified_records", "Records that the last verification read.", false,
                  static_cast<double>(verified_)});
}

Result<objects::Bucket> TrailSink::allowed(const cloudtrail::Destination& to, std::string_view key) const {
    auto name = objects::BucketName::parse(to.bucket);
    auto bucket = name ? store_.find_bucket(*name) : Result<objects::Bucket>(std::unexpected(name.error()));
    if (!bucket)
        return fail("S3BucketDoesNotExistException", "S3 bucket " + to.bucket + " does not exist!", 404);
    if (!s3::check_service_write_of(*bucket, key, kDeliverer, to.trail_arn, to.account))
        return fail("InsufficientS3BucketPolicyException",
                    "Incorrect S3 bucket policy is detected for bucket: " + to.bucket, 403);
    return bucket;
}

Status TrailSink::check(const cloudtrail::Destination& to) const {
    const std::string key =
        to.prefix + (to.prefix.empty() ? "" : "/") + "AWSLogs/" + to.account + "/CloudTrail";
    ATHANOR_CHECK(allowed(to, key));
    return {};
}

Task<Status> TrailSink::put(const cloudtrail::Destination& to, std::string key, std::string text) {
    ATHANOR_CO_TRY(auto bucket, allowed(to, key));
    ATHANOR_CO_TRY(auto parsed, objects::ObjectKey::parse(key));
    std::string packed = co_await pool_.run([&text] {
        s3::Gzip gzip;
        gzip.add(text);
        return gzip.finish();
    });
    auto body = stream_of(std::move(packed));
    objects::PutOptions options;
    options.metadata.content_type = "application/json";
    options.metadata.content_encoding = "gzip";
    options.cause = {.reason = "PutObject", .requester = std::string(kDeliverer)};
    ATHANOR_CO_CHECK(co_await store_.put(bucket.name, std::move(parsed), *body, std::move(options)));
    co_return Status();
}

}  // namespace athanor
