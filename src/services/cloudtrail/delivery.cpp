#include "services/cloudtrail/delivery.hpp"

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "services/cloudtrail/recorder.hpp"
#include "services/cloudtrail/selectors.hpp"

namespace athanor::cloudtrail {
namespace {

std::string object_key(const TrailRow& row, Timestamp first) {
    const std::string time = format_sigv4_time(first);  // 20261122T095240Z
    const std::string random =
        hex(hash(HashKind::sha256, fmt::format("{} {} {} {}", row.key.arn(), row.id, row.position.segment,
                                               row.position.offset)))
            .substr(0, 16);
    const std::string prefix = row.trail.s3_key_prefix.value_or("");
    return fmt::format("{}{}AWSLogs/{}/CloudTrail/{}/{}/{}/{}/{}_CloudTrail_{}_{}Z_{}.json.gz", prefix,
                       prefix.empty() ? "" : "/", row.key.account, row.key.region, time.substr(0, 4),
                       time.substr(4, 2), time.substr(6, 2), row.key.account, row.key.region,
                       time.substr(0, 13), random);
}

}  // namespace

Destination destination_of(const TrailRow& row) {
    return {row.key.account, row.trail.s3_bucket_name.value_or(""), row.trail.s3_key_prefix.value_or(""),
            row.key.arn()};
}

Task<void> Delivery::loop(Duration interval) {
    for (;;) {
        co_await clock_.sleep(interval);
        co_await pass();
    }
}

Task<void> Delivery::pass() {
    auto rows = control_.read([](store::Snapshot& s) { return logging_trails(s); });
    if (!rows) {
        log::error("audit: trails cannot be read: {}", rows.error().message);
        co_return;
    }
    for (const TrailRow& row : *rows) co_await pass_of(row.key);
}

Task<void> Delivery::pass_of(TrailKey key) {
    for (;;) {
        auto row = control_.read([&](store::Snapshot& s) { return find_trail(s, key); });
        if (!row || !*row || !(*row)->logging) co_return;
        auto more = co_await deliver(**row);
        if (!more) log::warn("audit: {}: {}", key.arn(), more.error().message);
        if (!more || !*more) co_return;
    }
}

Result<Delivery::Piece> Delivery::gather(const TrailRow& row) const {
    Piece piece{.next = row.position};
    const bool data = wants_data(row.selectors);
    const std::string all_regions = row.trail.is_multi_region_trail.value_or(false) ? "" : row.key.region;
    ATHANOR_CHECK(log_.read(
        row.position,
        [&](const telemetry::AuditEntry& entry, telemetry::AuditPlace, telemetry::AuditPlace next) {
            const bool management = (entry.flags & kManagement) != 0;
            if ((management || data) && entry.text.find(row.key.account) != entry.text.npos) {
                auto event = parse_event(entry.text);
                if (event && event->account == row.key.account &&
                    (all_regions.empty() || event->region == all_regions) &&
                    selected(row.selectors, *event)) {
                    if (piece.count == kMostRecords || piece.records.size() > kMostBytes) {
                        piece.end = false;
                        return false;
                    }
                    if (piece.count++ != 0) piece.records += ',';
                    if (piece.first == Timestamp{}) piece.first = entry.time;
                    piece.records += entry.text;
                }
            }
            piece.next = next;
            return true;
        },
        true));
    return piece;
}

Task<Result<bool>> Delivery::deliver(const TrailRow& row) {
    auto gathered = co_await pool_.run([&] { return gather(row); });
    ATHANOR_CO_TRY(Piece piece, std::move(gathered));
    if (piece.count == 0 && piece.next == row.position) co_return false;
    Status put;
    if (piece.count != 0)
        put = co_await sink_.put(destination_of(row), object_key(row, piece.first),
                                 "{\"Records\":[" + piece.records + "]}");
    const bool more = !piece.end;
    piece.records.clear();
    const bool delivered = put.has_value();
    std::string why = delivered ? "" : put.error().code;
    ATHANOR_CO_CHECK(co_await note(row, std::move(piece), std::move(put)));
    if (!delivered) co_return fail("DeliveryFailed", "not delivered: " + why, 500);
    co_return more;
}

// Unless the trail was changed meanwhile: stopped or begun anew (its place is another), or another one of that name.
Task<Status> Delivery::note(TrailRow row, Result<Piece> piece, Status put) {
    const Timestamp now = clock_.now();
    ATHANOR_CO_CHECK(co_await control_.write([=](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto current, find_trail(tx, row.key));
        if (!current || current->id != row.id || current->position != row.position) return {};
        if (put) current->position = piece->next;
        if (piece->count != 0) {
            current->attempted = now;
            current->error = put ? "" : put.error().code;
            if (put) current->delivered = now;
        }
        return put_trail(tx, *current);
    }));
    co_return Status();
}

}  // namespace athanor::cloudtrail
