#include "store/outbox.hpp"

#include <algorithm>

#include "base/log.hpp"

namespace athanor::store {

Consumer::Consumer(Database& database, Clock& clock, std::string topic, Executor executor,
                   std::function<Task<Status>(OutboxEvent)> deliver)
    : database_(database),
      clock_(clock),
      topic_(std::move(topic)),
      executor_(std::move(executor)),
      deliver_(std::move(deliver)) {}

void Consumer::wake() {
    asio::post(executor_, [self = shared_from_this()] { self->scan(); });
}

void Consumer::scan() {
    for (;;) {
        Result<bool> more = scan_some();
        if (!more)
            log::error("outbox of {}: {}", topic_,
                       more.error().message);  // the next commit or restart scans again
        if (!more || !*more) return;
    }
}

Result<bool> Consumer::scan_some() {
    struct Found {
        std::int64_t sequence;
        std::int32_t ordinal;
        std::string key;
    };
    std::vector<Found> found;
    ATHANOR_CHECK(database_.read([&](Snapshot& s) {
        return s.each<std::int64_t, std::int32_t, std::string>(
            "SELECT sequence, ordinal, key FROM athanor_outbox WHERE topic = ? AND (sequence, ordinal) > (?, "
            "?) "
            "ORDER BY sequence, ordinal LIMIT ?",
            [&](std::int64_t sequence, std::int32_t ordinal, std::string key) {
                found.push_back({sequence, ordinal, std::move(key)});
            },
            topic_, sequence_, ordinal_, kScan);
    }));
    for (auto& event : found) {
        if (!active_.contains(event.key)) {
            crowded_ = active_.size() >= kActiveKeys;
            if (crowded_) return false;
            active_.insert(event.key);
            spawn(executor_, [](std::shared_ptr<Consumer> self, std::string key) -> Task<void> {
                co_await self->run_key(std::move(key));
            }(shared_from_this(), event.key));
        }
        sequence_ = event.sequence;
        ordinal_ = event.ordinal;
    }
    return static_cast<std::int64_t>(found.size()) == kScan;
}

Result<std::optional<OutboxEvent>> Consumer::head(const std::string& key) {
    return database_.read([&](Snapshot& s) -> Result<std::optional<OutboxEvent>> {
        ATHANOR_TRY(
            auto row,
            s.one<std::int64_t, std::int32_t, std::string, Timestamp>(
                "SELECT sequence, ordinal, payload, time FROM athanor_outbox WHERE topic = ? AND key = ? "
                "ORDER BY sequence, ordinal LIMIT 1",
                topic_, key));
        if (!row) return std::nullopt;
        auto& [sequence, ordinal, payload, time] = *row;
        return OutboxEvent{sequence, ordinal, topic_, key, std::move(payload), time};
    });
}

Task<void> Consumer::run_key(std::string key) {
    Duration delay = kFirstDelay;
    for (;;) {
        auto event = head(key);
        Status done;
        if (!event) {
            done = std::unexpected(event.error());
        } else if (!*event) {
            break;  // nothing was awaited since the read: an event of this key that came later has its scan still to come
        } else {
            std::int64_t sequence = (*event)->sequence;
            std::int32_t ordinal = (*event)->ordinal;
            done = co_await deliver_(*std::move(*event));
            if (done) {
                auto removed = co_await database_.write([sequence, ordinal](Transaction& tx) {
                    return tx.run("DELETE FROM athanor_outbox WHERE sequence = ? AND ordinal = ?", sequence,
                                  ordinal);
                });
                if (!removed) done = std::unexpected(removed.error());
            }
        }
        if (done) {
            delay = kFirstDelay;
            continue;
        }
        log::warn("outbox: {} of {} is tried again in {} ms: {}", topic_, key, delay.count() / 1000,
                  done.error().message);
        co_await clock_.sleep(delay);
        delay = std::min(delay * 2, kLastDelay);
    }
    active_.erase(key);
    if (crowded_) scan();
}

}  // namespace athanor::store
