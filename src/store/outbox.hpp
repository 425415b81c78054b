// Delivers the events of one topic (database.hpp, `consume`). A scan finds events that are new; each key that has some gets a coroutine,
// which takes the key's oldest event, delivers it, removes it, and ends when there is none. So memory holds the active keys and one event
// each, never the backlog. All of it runs on the consumer's executor; only `wake` may be called from elsewhere. Internal to this room.
#pragma once

#include <memory>
#include <string>
#include <unordered_set>

#include "base/clock.hpp"
#include "store/database.hpp"

namespace athanor::store {

// Shared by its coroutines, which the executor's context may destroy after the database.
class Consumer : public std::enable_shared_from_this<Consumer> {
public:
    Consumer(Database& database, Clock& clock, std::string topic, Executor executor,
             std::function<Task<Status>(OutboxEvent)> deliver);
    void wake();

private:
    static constexpr std::size_t kActiveKeys = 1024;
    static constexpr std::int64_t kScan = 256;
    static constexpr Duration kFirstDelay = std::chrono::milliseconds(100);
    static constexpr Duration kLastDelay = std::chrono::minutes(1);

    void scan();
    Result<bool> scan_some();  // true: there may be more
    Task<void> run_key(std::string key);
    Result<std::optional<OutboxEvent>> head(const std::string& key);

    Database& database_;
    Clock& clock_;
    const std::string topic_;
    Executor executor_;
    std::function<Task<Status>(OutboxEvent)> deliver_;

    std::unordered_set<std::string> active_;
    std::int64_t sequence_ = 0;  // the scan has seen all up to this event
    std::int32_t ordinal_ = 0;
    bool crowded_ = false;  // the scan stopped because there are kActiveKeys
};

}  // namespace athanor::store
