#include "telemetry/log_index.hpp"

#include <algorithm>

namespace athanor::telemetry {
namespace {

constexpr std::int64_t kDay = 24 * 3600 * std::int64_t(1000);
constexpr std::size_t kProducers = 64;  // remembered for a stream: an agent and its restarts

}  // namespace

std::optional<std::int64_t> Stream::first_event() const {
    if (batches.empty()) return std::nullopt;
    return std::ranges::min(batches, {}, &Batch::oldest).oldest;
}

std::optional<std::int64_t> Stream::last_event() const {
    if (batches.empty()) return std::nullopt;
    return std::ranges::max(batches, {}, &Batch::newest).newest;
}

void LogIndex::apply(const Record& r, std::uint64_t segment, std::uint64_t offset, std::size_t size) {
    auto key = std::pair(r.stream.account, r.stream.group);
    if (r.kind == RecordKind::drop_group) {
        groups_.erase(key);
        return;
    }
    auto [found, fresh] = groups_.try_emplace(key);
    Group& group = found->second;
    if (fresh || r.kind == RecordKind::group) group.created = r.time;
    if (r.kind == RecordKind::group) {
        group.retention_days = r.retention_days;
        return;
    }
    if (r.kind == RecordKind::drop_stream) {
        group.streams.erase(r.stream.stream);
        return;
    }
    auto [place, made] = group.streams.try_emplace(r.stream.stream);
    Stream& stream = place->second;
    if (made || r.kind == RecordKind::stream) stream.created = r.time;
    if (r.kind == RecordKind::stream) {
        stream.next_ordinal = std::max(stream.next_ordinal, r.next_ordinal);
        for (auto& [id, sequence] : r.producers)
            stream.producers[id] = std::max(stream.producers[id], sequence);
        return;
    }
    if (r.events.empty()) return;
    auto [oldest, newest] = std::ranges::minmax(r.events, {}, &LogEvent::timestamp);
    Batch batch{segment,
                offset,
                static_cast<std::uint32_t>(size),
                static_cast<std::uint32_t>(r.events.size()),
                r.next_ordinal,
                oldest.timestamp,
                newest.timestamp,
                r.time};
    stream.next_ordinal = batch.first + batch.count;
    stream.stored_bytes += size;
    stream.last_ingested = r.time;
    stream.batches.push_back(batch);
    if (r.producer.id.empty()) return;
    if (stream.producers.size() >= kProducers && !stream.producers.contains(r.producer.id))
        stream.producers.erase(stream.producers.begin());
    stream.producers[r.producer.id] = r.producer.sequence;
}

const Group* LogIndex::group(std::string_view account, std::string_view name) const {
    auto found = groups_.find(std::pair(std::string(account), std::string(name)));
    return found == groups_.end() ? nullptr : &found->second;
}

const Stream* LogIndex::stream(const StreamId& id) const {
    const Group* owner = group(id.account, id.group);
    if (owner == nullptr) return nullptr;
    auto found = owner->streams.find(id.stream);
    return found == owner->streams.end() ? nullptr : &found->second;
}

bool LogIndex::is_repeated(const StreamId& id, const Producer& producer) const {
    const Stream* found = stream(id);
    if (found == nullptr) return false;
    auto last = found->producers.find(producer.id);
    return last != found->producers.end() && producer.sequence <= last->second;
}

std::size_t LogIndex::expire(std::int64_t now, std::int32_t days) {
    std::size_t dropped = 0;
    for (auto& [name, group] : groups_) {
        std::int32_t keep = group.retention_days > 0 ? group.retention_days : days;
        if (keep <= 0) continue;
        for (auto& [stream_name, stream] : group.streams) {
            dropped += std::erase_if(stream.batches, [&](const Batch& batch) {
                if (batch.newest >= now - keep * kDay) return false;
                stream.stored_bytes -= batch.size;
                return true;
            });
        }
    }
    return dropped;
}

std::optional<std::uint64_t> LogIndex::oldest_segment() const {
    std::optional<std::uint64_t> oldest;
    for (auto& [name, group] : groups_) {
        for (auto& [stream_name, stream] : group.streams) {
            if (!stream.batches.empty())
                oldest = std::min(oldest.value_or(UINT64_MAX), stream.batches.front().segment);
        }
    }
    return oldest;
}

std::vector<Record> LogIndex::state() const {
    std::vector<Record> records;
    for (auto& [name, group] : groups_) {
        records.push_back({.kind = RecordKind::group,
                           .stream = {name.first, name.second, ""},
                           .time = group.created,
                           .retention_days = group.retention_days});
        for (auto& [stream_name, stream] : group.streams) {
            records.push_back({.kind = RecordKind::stream,
                               .stream = {name.first, name.second, stream_name},
                               .time = stream.created,
                               .next_ordinal = stream.next_ordinal,
                               .producers = stream.producers});
        }
    }
    return records;
}

}  // namespace athanor::telemetry
