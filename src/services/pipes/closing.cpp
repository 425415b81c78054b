// How arrivals wait and batches close: all of it runs in a transaction, so a batch exists with its objects or not at all.
#include <algorithm>

#include "services/pipes/tables.hpp"

namespace athanor::pipes {
namespace {

using std::chrono::floor;
using std::chrono::seconds;

constexpr int kObject = 0, kMarker = 1;
constexpr std::int64_t kInstead = 0;  // the batch of what makes none: another came in its place

Status add(store::Transaction& tx, const PipeKey& k, const Arrival& a, int kind, const std::string& mark,
           Timestamp now, std::optional<std::int64_t> batch) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO pipe_object (account, region, pipe, bucket, key, mark, kind, event, version, "
               "sequencer, size, time, arrived, batch) VALUES (?, ?, ?, ?, "
               "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               k.account, k.region, k.name, a.bucket, a.key, mark, kind, a.event, a.version, a.sequencer,
               a.size, a.time, now, batch));
    return {};
}

Status forget_row(store::Transaction& tx, const PipeKey& k, const Arrival& a, const std::string& mark) {
    ATHANOR_CHECK(
        tx.run("DELETE FROM pipe_object WHERE account = ? AND region = ? AND pipe = ? AND bucket = ? AND key "
               "= ? AND mark = ?",
               k.account, k.region, k.name, a.bucket, a.key, mark));
    return {};
}

Result<Taken> remember_duplicate(store::Transaction& tx, const PipeKey& k, const Arrival& a,
                                 std::int64_t of_batch, Timestamp now) {
    ATHANOR_TRY(
        auto known,
        tx.one<std::string>(
            "SELECT event FROM pipe_duplicate WHERE account = ? AND region = ? AND pipe = ? AND event = ?",
            k.account, k.region, k.name, a.event));
    if (known) return Taken::repeated;
    ATHANOR_CHECK(
        tx.run("INSERT INTO pipe_duplicate (account, region, pipe, event, bucket, key, etag, of_batch, "
               "arrived, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
               k.account, k.region, k.name, a.event, a.bucket, a.key, a.etag, of_batch, now));
    return Taken::duplicate;
}

// Of two uploads of one key that both wait, the later one stays.
Result<Taken> place(store::Transaction& tx, const PipeKey& k, const Arrival& a, Timestamp now) {
    ATHANOR_TRY(auto waiting,
                (tx.one<std::string, std::string>("SELECT mark, sequencer FROM pipe_object WHERE account = ? "
                                                  "AND region = ? AND pipe = ? AND bucket = ? AND "
                                                  "key = ? AND kind = 0 AND batch IS NULL",
                                                  k.account, k.region, k.name, a.bucket, a.key)));
    bool earlier = waiting && !is_later(a.sequencer, std::get<1>(*waiting));
    if (waiting && !earlier) {
        ATHANOR_CHECK(
            tx.run("UPDATE pipe_object SET batch = ? WHERE account = ? AND region = ? AND pipe = ? AND "
                   "bucket = ? AND key = ? AND mark = ?",
                   kInstead, k.account, k.region, k.name, a.bucket, a.key, std::get<0>(*waiting)));
    }
    ATHANOR_CHECK(add(tx, k, a, kObject, a.etag, now, earlier ? std::optional(kInstead) : std::nullopt));
    return earlier ? Taken::superseded : Taken::waits;
}

std::string common_folder(std::string_view first, std::string_view last) {
    auto [end, other] = std::ranges::mismatch(first, last);
    return std::string(folder_of(first.substr(0, static_cast<std::size_t>(end - first.begin()))));
}

// Keys below `folder` are [folder, end): '0' follows '/'. Of the root all.
std::string end_of(std::string_view folder) {
    if (folder.empty()) return "\xf4\x8f\xbf\xbf";  // U+10FFFF
    return std::string(folder.substr(0, folder.size() - 1)) + "0";
}

struct Scope {
    std::string bucket, folder;
    std::int64_t most;
};

class Closer {
public:
    Closer(store::Transaction& tx, PipeRow& pipe, const Settings& settings, Timestamp now)
        : tx_(tx), pipe_(pipe), k_(pipe.key), settings_(settings), now_(now) {}

    Result<Closing> run() {
        ATHANOR_CHECK(close_marked());
        ATHANOR_CHECK(close_others());
        if (closing_.made > 0) {
            ATHANOR_CHECK(save(tx_, pipe_));
            ATHANOR_CHECK(forget());
        }
        return closing_;
    }

private:
    struct Waiting {
        std::string bucket;
        std::int64_t count;
        Timestamp first, last;
    };

    bool come(Timestamp when) {
        if (when <= now_) return true;
        closing_.next = closing_.next ? std::min(*closing_.next, when) : when;
        return false;
    }

    Status close_marked() {
        std::vector<std::tuple<std::string, std::string, std::string, Timestamp>> markers;
        ATHANOR_CHECK((tx_.each<std::string, std::string, std::string, std::int64_t>(
            "SELECT bucket, key, mark, arrived FROM pipe_object WHERE account = ? AND region = ? AND pipe = "
            "? AND kind = 1 AND batch IS NULL ORDER BY arrived",
            [&](std::string bucket, std::string key, std::string mark, std::int64_t arrived) {
                markers.emplace_back(std::move(bucket), std::move(key), std::move(mark),
                                     Timestamp(Duration(arrived)));
            },
            k_.account, k_.region, k_.name)));
        for (auto& [bucket, key, mark, arrived] : markers) {
            Scope scope{bucket, std::string(folder_of(key)), settings_.most};
            ATHANOR_TRY(auto last,
                        tx_.one<std::optional<Timestamp>>(
                            "SELECT MAX(arrived) FROM pipe_object WHERE account = ? AND region = ? AND pipe "
                            "= ? AND kind = 0 AND "
                            "batch IS NULL AND bucket = ? AND key >= ? AND key < ?",
                            k_.account, k_.region, k_.name, bucket, scope.folder, end_of(scope.folder)));
            Timestamp latest = last && *last ? std::max(**last, arrived) : arrived;
            if (!come(latest + settings_.settle)) continue;
            std::int64_t number =
                kInstead;  // a marker without new objects closes nothing: the batch came twice
            while (true) {
                ATHANOR_TRY(std::int64_t made, make(scope, "marker"));
                if (made == 0) break;
                number = made;
            }
            ATHANOR_CHECK(
                tx_.run("UPDATE pipe_object SET batch = ? WHERE account = ? AND region = ? AND pipe = ? AND "
                        "bucket = ? AND key = ? AND mark = ?",
                        number, k_.account, k_.region, k_.name, bucket, key, mark));
        }
        return {};
    }

    Status close_others() {
        std::vector<Waiting> buckets;
        ATHANOR_CHECK((tx_.each<std::string, std::int64_t, std::int64_t, std::int64_t>(
            "SELECT bucket, COUNT(*), MIN(arrived), MAX(arrived) FROM pipe_object WHERE account = ? AND "
            "region = ? AND pipe = ? AND kind = 0 AND batch IS NULL GROUP BY bucket",
            [&](std::string bucket, std::int64_t count, std::int64_t first, std::int64_t last) {
                buckets.push_back(
                    {std::move(bucket), count, Timestamp(Duration(first)), Timestamp(Duration(last))});
            },
            k_.account, k_.region, k_.name)));
        for (Waiting& w : buckets) {
            Scope scope{w.bucket, "", settings_.most};
            std::string_view why;
            for (; w.count >= settings_.most; w.count -= settings_.most) ATHANOR_CHECK(make(scope, "size"));
            if (w.count <= 0) continue;
            if (settings_.at_once()) why = "poll";
            if (settings_.window > Duration(0) && come(w.first + settings_.window)) why = "window";
            if (settings_.quiet > Duration(0) && come(w.last + settings_.quiet)) why = "quiet";
            if (!why.empty()) ATHANOR_CHECK(make(scope, why));
        }
        return {};
    }

    // The number of the batch; 0 when nothing waits there.
    Result<std::int64_t> make(const Scope& scope, std::string_view why) {
        std::int64_t number = pipe_.batches + 1;
        ATHANOR_TRY(auto taken,
                    tx_.run("UPDATE pipe_object SET batch = ? WHERE account = ? AND region = ? AND pipe = ? "
                            "AND (bucket, key, mark) IN (SELECT bucket, key, mark FROM pipe_object "
                            "WHERE account = ? AND region = ? AND pipe = ? AND kind = 0 AND batch IS NULL "
                            "AND bucket = ? AND key >= ? AND key < ? ORDER BY arrived, key LIMIT ?)",
                            number, k_.account, k_.region, k_.name, k_.account, k_.region, k_.name,
                            scope.bucket, scope.folder, end_of(scope.folder), scope.most));
        if (taken == 0) return 0;
        pipe_.batches = number;
        ++closing_.made;
        ATHANOR_TRY(auto before,
                    tx_.one<std::optional<Timestamp>>("SELECT MAX(closed) FROM pipe_batch WHERE account = ? "
                                                      "AND region = ? AND pipe = ? AND bucket = ?",
                                                      k_.account, k_.region, k_.name, scope.bucket));
        Timestamp previous = before && *before ? Timestamp(floor<seconds>(**before))
                                               : Timestamp::min();  // events tell whole seconds
        ATHANOR_TRY(auto sums,
                    (tx_.one<std::int64_t, std::int64_t, Timestamp, Timestamp, std::string, std::string,
                             std::int64_t>(
                        "SELECT COUNT(*), SUM(size), MIN(arrived), MAX(arrived), MIN(key), MAX(key), "
                        "SUM(CASE WHEN time < ? THEN 1 ELSE 0 END) FROM pipe_object WHERE "
                        "account = ? AND region = ? AND pipe = ? AND batch = ? AND kind = 0",
                        previous, k_.account, k_.region, k_.name, number)));
        auto& [objects, bytes, first, last, low, high, late] = *sums;
        ATHANOR_CHECK(
            tx_.run("UPDATE pipe_duplicate SET batch = ? WHERE account = ? AND region = ? AND pipe = ? AND "
                    "batch IS NULL",
                    number, k_.account, k_.region, k_.name));
        ATHANOR_CHECK(insert(tx_, BatchRow{.key = k_,
                                           .number = number,
                                           .state = "closed",
                                           .closed_by = std::string(why),
                                           .bucket = scope.bucket,
                                           .prefix = common_folder(low, high),
                                           .objects = objects,
                                           .bytes = bytes,
                                           .late = late,
                                           .first = first,
                                           .last = last,
                                           .closed = now_,
                                           .executions = "[]",
                                           .reason = "",
                                           .due = now_}));
        return number;
    }

    Status forget() {
        Timestamp limit = now_ - kRemembered;
        ATHANOR_CHECK(tx_.run(
            "DELETE FROM pipe_object WHERE account = ? AND region = ? AND pipe = ? AND batch IS NOT NULL AND "
            "arrived < ? AND batch NOT IN (SELECT number FROM "
            "pipe_batch WHERE account = ? AND region = ? AND pipe = ? AND state IN ('closed', 'started'))",
            k_.account, k_.region, k_.name, limit, k_.account, k_.region, k_.name));
        ATHANOR_CHECK(tx_.run(
            "DELETE FROM pipe_duplicate WHERE account = ? AND region = ? AND pipe = ? AND arrived < ?",
            k_.account, k_.region, k_.name, limit));
        ATHANOR_CHECK(
            tx_.run("DELETE FROM pipe_batch WHERE account = ? AND region = ? AND pipe = ? AND closed < ? AND "
                    "state IN ('succeeded', 'refused')",
                    k_.account, k_.region, k_.name, limit));
        return {};
    }

    store::Transaction& tx_;
    PipeRow& pipe_;
    const PipeKey& k_;
    const Settings& settings_;
    Timestamp now_;
    Closing closing_;
};

}  // namespace

Result<Taken> take(store::Transaction& tx, const PipeKey& k, const Settings& settings, const Arrival& a,
                   Timestamp now) {
    bool marker = !settings.marker.empty() && name_of(a.key) == settings.marker;
    const std::string& mark = marker ? a.event : a.etag;
    ATHANOR_TRY(auto known, (tx.one<std::string, std::string, std::optional<std::int64_t>>(
                                "SELECT event, sequencer, batch FROM pipe_object WHERE account = ? AND "
                                "region = ? AND pipe = ? AND bucket = ? AND key = ? AND mark = ?",
                                k.account, k.region, k.name, a.bucket, a.key, mark)));
    if (known) {
        auto& [event, sequencer, batch] = *known;
        if (event == a.event) return Taken::repeated;
        if (batch != kInstead || !is_later(a.sequencer, sequencer))
            return remember_duplicate(tx, k, a, batch.value_or(0), now);
        ATHANOR_CHECK(forget_row(tx, k, a, mark));  // the bytes of before are back
    }
    if (!marker) return place(tx, k, a, now);
    ATHANOR_CHECK(add(tx, k, a, kMarker, mark, now, std::nullopt));
    return Taken::marker;
}

Result<Closing> close_batches(store::Transaction& tx, PipeRow& pipe, const Settings& settings,
                              Timestamp now) {
    return Closer(tx, pipe, settings, now).run();
}

}  // namespace athanor::pipes
