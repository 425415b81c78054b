#include "services/s3/inventory.hpp"

#include <algorithm>
#include <set>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "services/s3/document_kinds.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/service.hpp"
#include "services/s3/service_writes.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {
namespace {

constexpr std::string_view kKind = "inventory/", kDone = "inventory-done/";
constexpr std::string_view kArn = "arn:aws:s3:::";
constexpr std::size_t kMostConfigurations = 1000, kConfigurationPage = 100, kLongestConfigurationId = 64,
                      kLongestPrefix = 512;
constexpr Duration kLongestInventoryPause = std::chrono::minutes(1),
                   kShortestInventoryPause = std::chrono::milliseconds(200);
constexpr std::int64_t kDaysOfWeek = 7;

std::string kind_of(std::string_view id) { return std::string(kKind) + std::string(id); }

std::unexpected<Error> no_such_configuration() {
    return fail("NoSuchConfiguration", "The specified configuration does not exist.", 404);
}

Status check_id(std::string_view id) {
    const bool fine =
        !id.empty() && id.size() <= kLongestConfigurationId && std::ranges::all_of(id, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                   c == '_' || c == '.';
        });
    if (!fine)
        return invalid_argument("Invalid configuration id", "Id", id.substr(0, kLongestConfigurationId));
    return {};
}

std::unexpected<Error> bad_destination(std::string message) {
    return fail("InvalidS3DestinationBucket", std::move(message));
}

Status check(const api::s3::InventoryConfiguration& wanted) {
    const auto& to = wanted.destination.s3_bucket_destination;
    if (wanted.schedule.frequency != "Daily" && wanted.schedule.frequency != "Weekly") return malformed_xml();
    if (wanted.included_object_versions != "All" && wanted.included_object_versions != "Current")
        return malformed_xml();
    if (to.format == "ORC" || to.format == "Parquet") return header_not_implemented("Format");
    if (to.format != "CSV") return malformed_xml();
    std::set<std::string> seen;
    for (const std::string& field : wanted.optional_fields.value_or(std::vector<std::string>())) {
        if (!InventorySchema::is_field(field) || !seen.insert(field).second) return malformed_xml();
    }
    if (to.encryption && to.encryption->sses3.has_value() == to.encryption->ssekms.has_value())
        return malformed_xml();
    if (to.prefix.value_or("").size() > kLongestPrefix || !is_valid_utf8(to.prefix.value_or("")))
        return invalid_argument("The destination prefix is too long or is not UTF-8", "Prefix",
                                to.prefix->substr(0, 64));
    return {};
}

Result<objects::Bucket> destination_of(const objects::ObjectStore& store, const objects::Bucket& source,
                                       const api::s3::InventoryS3BucketDestination& to) {
    if (!to.bucket.starts_with(kArn)) return bad_destination("Invalid bucket ARN.");
    auto name = objects::BucketName::parse(to.bucket.substr(kArn.size()));
    if (!name) return bad_destination("Invalid bucket ARN.");
    auto bucket = store.find_bucket(*name);
    if (!bucket) return bad_destination("The destination bucket does not exist.");
    if (bucket->account != source.account || (to.account_id && *to.account_id != bucket->account))
        return bad_destination("The destination bucket is not owned by the account of the configuration.");
    return bucket;
}

}  // namespace

// One report while it is made.
struct Inventories::Report {
    const objects::Bucket& source;
    const api::s3::InventoryConfiguration& configuration;
    objects::Bucket destination;
    std::string folder;  // PREFIX/SOURCE/ID/
    Timestamp began{};
    std::vector<InventoryFile> files;
};

void Inventories::add_to(gate::Register& operations) {
    namespace op = api::s3::op;
    operations.changes<op::PutBucketInventoryConfiguration>(
        [this](gate::Call& call, api::s3::PutBucketInventoryConfigurationRequest in) {
            return put(call, std::move(in));
        });
    operations.changes<op::DeleteBucketInventoryConfiguration>(
        [this](gate::Call& call, api::s3::DeleteBucketInventoryConfigurationRequest in) {
            return remove(call, std::move(in));
        });
    operations.reads<op::GetBucketInventoryConfiguration>(
        [this](gate::Call& call, api::s3::GetBucketInventoryConfigurationRequest in) {
            return get(call, std::move(in));
        });
    operations.reads<op::ListBucketInventoryConfigurations>(
        [this](gate::Call& call, api::s3::ListBucketInventoryConfigurationsRequest in) {
            return list(call, std::move(in));
        });
}

// ---- the configurations

Task<Result<store::Durable<api::s3::Unit>>> Inventories::put(
    gate::Call& call, api::s3::PutBucketInventoryConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutInventoryConfiguration"));
    const auto& wanted = in.inventory_configuration;
    ATHANOR_CO_CHECK(check_id(in.id));
    if (wanted.id != in.id)
        co_return invalid_argument("The id of the configuration is not the request's", "Id",
                                   wanted.id.substr(0, 64));
    ATHANOR_CO_CHECK(check(wanted));
    ATHANOR_CO_CHECK(destination_of(store_, bucket, wanted.destination.s3_bucket_destination));
    if (!bucket.configuration(kind_of(in.id)) && bucket.configurations) {
        auto count = std::ranges::count_if(*bucket.configurations,
                                           [](const auto& one) { return one.first.starts_with(kKind); });
        if (static_cast<std::size_t>(count) >= kMostConfigurations)
            co_return fail("TooManyConfigurations",
                           "You are attempting to create a new configuration but have already reached the "
                           "1,000-configuration limit.");
    }
    ATHANOR_CO_TRY(auto done,
                   co_await store_.set_configuration(bucket.name, kind_of(in.id), wire::to_json(wanted)));
    co_return std::move(done).map([](store::Nothing&&) { return Unit{}; });
}

Task<Result<store::Durable<api::s3::Unit>>> Inventories::remove(
    gate::Call& call, api::s3::DeleteBucketInventoryConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutInventoryConfiguration"));
    if (!bucket.configuration(kind_of(in.id))) co_return no_such_configuration();
    ATHANOR_CO_TRY(auto done, co_await store_.set_configuration(bucket.name, kind_of(in.id), std::nullopt));
    ATHANOR_CO_CHECK(
        co_await store_.set_configuration(bucket.name, std::string(kDone) + in.id, std::nullopt));
    co_return std::move(done).map([](store::Nothing&&) { return Unit{}; });
}

Task<Result<api::s3::GetBucketInventoryConfigurationOutput>> Inventories::get(
    gate::Call& call, api::s3::GetBucketInventoryConfigurationRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetInventoryConfiguration"));
    const std::string* document = bucket.configuration(kind_of(in.id));
    if (!document) co_return no_such_configuration();
    api::s3::GetBucketInventoryConfigurationOutput out;
    ATHANOR_CO_TRY(out.inventory_configuration, wire::from_json<api::s3::InventoryConfiguration>(*document));
    co_return out;
}

Task<Result<api::s3::ListBucketInventoryConfigurationsOutput>> Inventories::list(
    gate::Call& call, api::s3::ListBucketInventoryConfigurationsRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetInventoryConfiguration"));
    std::string after;
    if (in.continuation_token) {
        auto decoded = from_base64(*in.continuation_token);
        if (!decoded)
            co_return invalid_argument("The continuation token provided is incorrect", "continuation-token",
                                       in.continuation_token->substr(0, 64));
        after = *std::move(decoded);
    }
    api::s3::ListBucketInventoryConfigurationsOutput out{.continuation_token = in.continuation_token,
                                                         .is_truncated = false};
    if (!bucket.configurations) co_return out;
    std::vector<api::s3::InventoryConfiguration> page;
    for (auto at = bucket.configurations->upper_bound(kind_of(after));
         at != bucket.configurations->end() && at->first.starts_with(kKind); ++at) {
        if (page.size() == kConfigurationPage) {
            out.is_truncated = true;
            out.next_continuation_token = base64(page.back().id);
            break;
        }
        ATHANOR_CO_TRY(auto one, wire::from_json<api::s3::InventoryConfiguration>(at->second));
        page.push_back(std::move(one));
    }
    if (!page.empty()) out.inventory_configuration_list = std::move(page);
    co_return out;
}

// ---- reports

Task<Status> Inventories::put_object(const Report& report, std::string key, std::string body,
                                     std::string type) {
    ATHANOR_CO_TRY(auto parsed, objects::ObjectKey::parse(key));
    auto stream = stream_of(std::move(body));
    objects::PutOptions options;
    options.metadata.content_type = std::move(type);
    const auto& encryption = report.configuration.destination.s3_bucket_destination.encryption;
    if (encryption && encryption->ssekms) {
        options.encryption.kms.emplace().key = encryption->ssekms->key_id;
        options.encryption.caller = {.account = report.source.account, .region = report.source.region};
    }
    options.cause = {.reason = "PutObject", .requester = "s3.amazonaws.com"};
    ATHANOR_CO_CHECK(
        co_await store_.put(report.destination.name, std::move(parsed), *stream, std::move(options)));
    co_return Status();
}

// All of the bucket, file by file.
Task<Status> Inventories::write_files(Report& report) {
    const InventorySchema schema(report.configuration);
    const std::string prefix = report.configuration.filter ? report.configuration.filter->prefix : "";
    objects::ScanPlace place;
    for (bool all = false; !all;) {
        Gzip packed;
        std::uint64_t rows = 0;
        while (!all && rows < options_.rows_of_file && packed.size() < options_.bytes_of_file) {
            Status step = co_await pool_.run([&]() -> Status {
                ATHANOR_TRY(auto scanned,
                            store_.scan(report.source.name, place, prefix, options_.rows_at_once));
                std::string text;
                for (const objects::ScannedVersion& version : scanned.versions) {
                    if (!schema.all_versions() && (!version.latest || version.marker)) continue;
                    schema.write_row(report.source, version, text);
                    ++rows;
                }
                packed.add(text);
                place = std::move(scanned.next);
                all = scanned.all;
                return {};
            });
            ATHANOR_CO_CHECK(step);
        }
        if (rows == 0 && !report.files.empty()) break;
        std::string bytes = packed.finish();
        InventoryFile file{.key = report.folder + "data/" + uuid4(random_) + ".csv.gz",
                           .size = bytes.size(),
                           .md5 = hex(hash(HashKind::md5, bytes))};
        ATHANOR_CO_CHECK(co_await put_object(report, file.key, std::move(bytes), "application/x-gzip"));
        report.files.push_back(std::move(file));
    }
    co_return Status();
}

Task<Result<std::string>> Inventories::report(const objects::Bucket& bucket,
                                              const api::s3::InventoryConfiguration& configuration) {
    const auto& to = configuration.destination.s3_bucket_destination;
    ATHANOR_CO_TRY(auto destination, destination_of(store_, bucket, to));
    std::string folder = to.prefix.value_or("");
    if (!folder.empty() && !folder.ends_with('/')) folder += '/';
    folder += bucket.name.text() + "/" + configuration.id + "/";
    ATHANOR_CO_CHECK(
        check_service_write(destination, folder, "s3.amazonaws.com", bucket.name.text(), bucket.account));
    Report report{bucket, configuration, std::move(destination), std::move(folder), clock_.now(), {}};
    ATHANOR_CO_CHECK(co_await write_files(report));

    // YYYY-MM-DDTHH-MM
    std::string minute = format_iso8601(report.began).substr(0, 16);
    minute[13] = '-';
    const std::string manifest = inventory_manifest(bucket, configuration, report.began, report.files);
    std::string links;
    for (const InventoryFile& file : report.files)
        links += "s3://" + report.destination.name.text() + "/" + file.key + "\n";
    std::string hive = minute;
    hive[10] = '-';
    ATHANOR_CO_CHECK(
        co_await put_object(report, report.folder + "hive/dt=" + hive + "/symlink.txt", links, "text/plain"));
    const std::string place = report.folder + minute + "Z/";
    ATHANOR_CO_CHECK(co_await put_object(report, place + "manifest.json", manifest, "application/json"));
    ATHANOR_CO_CHECK(co_await put_object(report, place + "manifest.checksum",
                                         hex(hash(HashKind::md5, manifest)), "text/plain"));
    ATHANOR_CO_CHECK(co_await store_.set_configuration(bucket.name, std::string(kDone) + configuration.id,
                                                       format_iso8601(report.began)));
    co_return "s3://" + report.destination.name.text() + "/" + place + "manifest.json";
}

// The first report comes at once, the next when another day (or week, which begins on Sunday) has begun.
bool Inventories::is_due(const objects::Bucket& bucket,
                         const api::s3::InventoryConfiguration& configuration) const {
    if (!configuration.is_enabled) return false;
    const std::string* last = bucket.configuration(std::string(kDone) + configuration.id);
    auto then = last ? parse_iso8601(*last) : std::nullopt;
    if (!then) return true;
    auto period = [&](Timestamp time) {
        const std::int64_t day = objects::day_of(time, options_.day);
        constexpr std::int64_t kThursday = 4;  // 1 January 1970; weeks begin on Sunday
        return configuration.schedule.frequency == "Weekly" ? (day + kThursday) / kDaysOfWeek : day;
    };
    return period(clock_.now()) != period(*then);
}

Task<void> Inventories::look() {
    for (const objects::Bucket& bucket : store_.buckets_with_any(kKind)) {
        for (const auto& [kind, document] : *bucket.configurations) {
            if (!kind.starts_with(kKind)) continue;
            auto configuration = wire::from_json<api::s3::InventoryConfiguration>(document);
            if (!configuration || !is_due(bucket, *configuration)) continue;
            const std::string name = bucket.name.text() + "/" + configuration->id;
            if (auto last = failed_.find(name);
                last != failed_.end() && clock_.now() - last->second < options_.day / 24)
                continue;
            auto made = co_await report(bucket, *configuration);
            failed_.erase(name);
            if (made) continue;
            failed_.emplace(name, clock_.now());
            log::warn("the inventory {} of bucket {} was not made: {}: {}", configuration->id,
                      bucket.name.text(), made.error().code, made.error().message);
        }
    }
}

Task<void> Inventories::loop() {
    for (;;) {
        co_await clock_.sleep(std::clamp(options_.day / 10, kShortestInventoryPause, kLongestInventoryPause));
        co_await look();
    }
}

Task<Result<std::string>> Inventories::run(const gate::Call& call, std::string name, std::string id) {
    ATHANOR_CO_TRY(auto bucket, access_.open(call, name, std::nullopt));
    ATHANOR_CO_CHECK(access_.own_operation(call, bucket, "s3:PutInventoryConfiguration"));
    const std::string* document = bucket.configuration(kind_of(id));
    if (!document) co_return no_such_configuration();
    ATHANOR_CO_TRY(auto configuration, wire::from_json<api::s3::InventoryConfiguration>(*document));
    co_return co_await report(bucket, configuration);
}

}  // namespace athanor::s3
