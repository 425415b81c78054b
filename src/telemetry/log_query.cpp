// Reading the logs: one stream forward or backward, or many merged by time.
#include <algorithm>
#include <queue>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "telemetry/filter_pattern.hpp"
#include "telemetry/log_impl.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::size_t kAnswerBytes = 1u << 20;  // CloudWatch's limit of an answer
constexpr std::size_t kAnswerEventOverhead = 26;
constexpr std::int32_t kEvents = 10'000;
constexpr std::size_t kBatchesAtOnce = 256;  // copied under the lock

std::unexpected<Error> bad_token() {
    return fail("InvalidParameterException", "The specified nextToken is invalid.");
}

bool within(const TimeRange& range, std::int64_t time) {
    return (!range.start || time >= *range.start) && (!range.end || time < *range.end);
}
bool overlaps(const TimeRange& range, const Batch& batch) {
    return (!range.start || batch.newest >= *range.start) && (!range.end || batch.oldest < *range.end);
}

// Without what the group no longer keeps: its segments may be there until the next expiry.
TimeRange kept(TimeRange range, const Group& group, std::int32_t otherwise, Timestamp now) {
    std::int32_t days = group.retention_days > 0 ? group.retention_days : otherwise;
    if (days > 0)
        range.start =
            std::max(range.start.value_or(INT64_MIN), to_epoch_millis(now - std::chrono::days(days)));
    return range;
}

StoredEvent stored(LogEvent event, const Batch& batch, std::uint64_t ordinal, const std::string& stream) {
    std::string id = fmt::format("{:020d}{:036d}", std::max<std::int64_t>(event.timestamp, 0), ordinal);
    return {std::move(event), batch.ingested, std::move(id), stream};
}

std::string direction_token(char direction, std::uint64_t ordinal) {
    return fmt::format("{}/{:056d}/s", direction, ordinal);
}

struct Position {
    bool forward;
    std::uint64_t ordinal;
};
std::optional<Position> parse_token(std::string_view token) {
    if (token.size() != 60 || (token[0] != 'f' && token[0] != 'b') || token[1] != '/' ||
        !token.ends_with("/s"))
        return std::nullopt;
    auto ordinal = parse_number<std::uint64_t>(token.substr(2 + 36, 20));
    if (!ordinal) return std::nullopt;
    return Position{token[0] == 'f', *ordinal};
}

// Collects events until an answer is full.
class Answer {
public:
    Answer(std::int32_t limit) : limit_(static_cast<std::size_t>(std::clamp(limit, 1, kEvents))) {}
    bool add(StoredEvent event) {
        std::size_t size = event.event.message.size() + kAnswerEventOverhead;
        if (events.size() == limit_ || (!events.empty() && bytes_ + size > kAnswerBytes)) return false;
        bytes_ += size;
        events.push_back(std::move(event));
        return true;
    }
    std::vector<StoredEvent> events;

private:
    std::size_t limit_;
    std::size_t bytes_ = 0;
};

// Some batches of the stream that begin before `ordinal` (backward) or end behind it (forward), in the order of reading.
std::vector<Batch> some_batches(const Stream& stream, Position at, const TimeRange& time,
                                std::uint64_t& scanned_to) {
    std::vector<Batch> found;
    if (at.forward) {
        auto from = std::ranges::partition_point(
            stream.batches, [&](const Batch& b) { return b.first + b.count <= at.ordinal; });
        scanned_to = stream.next_ordinal;
        for (; from != stream.batches.end(); ++from) {
            if (found.size() == kBatchesAtOnce) {
                scanned_to = from->first;
                break;
            }
            if (overlaps(time, *from)) found.push_back(*from);
        }
        return found;
    }
    auto end =
        std::ranges::partition_point(stream.batches, [&](const Batch& b) { return b.first < at.ordinal; });
    scanned_to = 0;
    while (end != stream.batches.begin()) {
        if (found.size() == kBatchesAtOnce) {
            scanned_to = end->first;
            break;
        }
        --end;
        if (overlaps(time, *end)) found.push_back(*end);
    }
    return found;
}

}  // namespace

Result<std::vector<LogEvent>> LogStore::Impl::events_of(const Batch& batch) const {
    ATHANOR_TRY(auto file, segments.file_of(batch.segment));
    std::string bytes(batch.size, '\0');
    ATHANOR_TRY(std::size_t got, file->read_at(batch.offset, bytes));
    auto parsed = parse_record(std::string_view(bytes).substr(0, got));
    if (!parsed || parsed->record.events.size() != batch.count)
        return internal_error("a batch of log events is damaged");
    return std::move(parsed->record.events);
}

Result<ReadResult> LogStore::read(const StreamId& id, const ReadQuery& query) const {
    Position at{query.from_head, query.from_head ? 0 : UINT64_MAX};
    if (!query.token.empty()) {
        auto given = parse_token(query.token);
        if (!given) return bad_token();
        at = *given;
    }
    Answer answer(query.limit);
    std::optional<std::uint64_t> first, last;
    const Position asked = at;
    for (bool full = false; !full;) {
        std::vector<Batch> batches;
        std::uint64_t scanned_to = 0;
        TimeRange time;
        {
            std::shared_lock lock(impl_->mutex);
            const Group* group = impl_->index.group(id.account, id.group);
            if (group == nullptr)
                return fail("ResourceNotFoundException", "The specified log group does not exist.");
            time = kept(query.time, *group, impl_->options.retention_days, impl_->clock.now());
            const Stream* stream = impl_->index.stream(id);
            if (stream == nullptr)
                return fail("ResourceNotFoundException", "The specified log stream does not exist.");
            if (!at.forward) at.ordinal = std::min(at.ordinal, stream->next_ordinal);
            batches = some_batches(*stream, at, time, scanned_to);
        }
        for (const Batch& batch : batches) {
            ATHANOR_TRY(auto events, impl_->events_of(batch));
            if (!at.forward) std::ranges::reverse(events);
            for (std::size_t i = 0; i < events.size() && !full; ++i) {
                std::uint64_t ordinal = at.forward ? batch.first + i : batch.first + batch.count - 1 - i;
                if (at.forward ? ordinal < at.ordinal : ordinal >= at.ordinal) continue;
                if (!within(time, events[i].timestamp)) continue;
                full = !answer.add(stored(std::move(events[i]), batch, ordinal, id.stream));
                if (full) break;
                if (!first) first = ordinal;
                last = ordinal;
            }
            if (full) break;
        }
        if (!at.forward && !first) first = last = std::nullopt;
        if (batches.size() < kBatchesAtOnce) break;
        at.ordinal = scanned_to;
    }
    ReadResult result{.events = std::move(answer.events)};
    if (!asked.forward) {
        std::ranges::reverse(result.events);
        std::swap(first, last);
    }
    // Where nothing was found the tokens stay, which tells a client that it has reached the end.
    std::uint64_t here = asked.forward ? asked.ordinal : std::min(at.ordinal, asked.ordinal);
    result.forward_token = direction_token('f', last ? *last + 1 : here);
    result.backward_token = direction_token('b', first ? *first : here);
    return result;
}

namespace {

struct AnswerCursor {  // the order of a filtered answer
    std::int64_t time = 0;
    std::string stream;
    std::uint64_t ordinal = 0;
    friend auto operator<=>(const AnswerCursor&, const AnswerCursor&) = default;
};

std::string cursor_token(const AnswerCursor& c) {
    return base64(fmt::format("{}/{}/{}", c.time, c.ordinal, c.stream));
}

std::optional<AnswerCursor> parse_cursor(std::string_view token) {
    auto text = from_base64(token);
    if (!text) return std::nullopt;
    auto one = text->find('/');
    auto two = one == std::string::npos ? one : text->find('/', one + 1);
    if (two == std::string::npos) return std::nullopt;
    auto time = parse_number<std::int64_t>(std::string_view(*text).substr(0, one));
    auto ordinal = parse_number<std::uint64_t>(std::string_view(*text).substr(one + 1, two - one - 1));
    if (!time || !ordinal) return std::nullopt;
    return AnswerCursor{*time, text->substr(two + 1), *ordinal};
}

struct Match {
    AnswerCursor at;
    StoredEvent event;
    friend bool operator<(const Match& a, const Match& b) { return a.at < b.at; }
};

}  // namespace

Result<FilterResult> LogStore::filter(std::string_view account, std::string_view group_name,
                                      const FilterQuery& query) const {
    ATHANOR_TRY(FilterPattern pattern, FilterPattern::parse(query.pattern));
    std::optional<AnswerCursor> after;
    if (!query.token.empty() && !(after = parse_cursor(query.token))) return bad_token();
    const auto limit = static_cast<std::size_t>(std::clamp(query.limit, 1, kEvents));

    std::vector<std::pair<std::string, std::vector<Batch>>> chosen;
    TimeRange range;
    {
        std::shared_lock lock(impl_->mutex);
        const Group* group = impl_->index.group(account, group_name);
        if (group == nullptr)
            return fail("ResourceNotFoundException", "The specified log group does not exist.");
        range = kept(query.time, *group, impl_->options.retention_days, impl_->clock.now());
        for (auto& [name, stream] : group->streams) {
            bool wanted = query.streams.empty()
                              ? name.starts_with(query.stream_prefix)
                              : std::ranges::find(query.streams, name) != query.streams.end();
            if (!wanted) continue;
            auto& [chosen_name, batches] = chosen.emplace_back(name, std::vector<Batch>());
            for (const Batch& batch : stream.batches) {
                if (overlaps(range, batch) && (!after || batch.newest >= after->time))
                    batches.push_back(batch);
            }
        }
    }
    // The `limit` + 1 least matches, greatest on top; batches that begin behind them are not read.
    std::priority_queue<Match> least;
    for (auto& [name, batches] : chosen) {
        for (const Batch& batch : batches) {
            if (least.size() > limit && batch.oldest > least.top().at.time) continue;
            ATHANOR_TRY(auto events, impl_->events_of(batch));
            for (std::size_t i = 0; i < events.size(); ++i) {
                AnswerCursor at{events[i].timestamp, name, batch.first + i};
                if (!within(range, at.time) || (after && at <= *after) || !pattern.matches(events[i].message))
                    continue;
                if (least.size() > limit && !(at < least.top().at)) continue;
                least.push({at, stored(std::move(events[i]), batch, at.ordinal, name)});
                if (least.size() > limit + 1) least.pop();
            }
        }
    }
    std::vector<Match> ordered;
    for (; !least.empty(); least.pop()) ordered.push_back(least.top());
    std::ranges::reverse(ordered);
    Answer answer(query.limit);
    FilterResult result;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        if (answer.add(std::move(ordered[i].event))) continue;
        result.next_token = cursor_token(ordered[i - 1].at);
        break;
    }
    result.events = std::move(answer.events);
    return result;
}

Page<GroupInfo> LogStore::groups(std::string_view account, std::string_view prefix, std::string_view token,
                                 std::int32_t limit) const {
    Page<GroupInfo> page;
    std::shared_lock lock(impl_->mutex);
    auto& all = impl_->index.groups();
    auto at =
        all.lower_bound(std::pair(std::string(account), std::max(std::string(prefix), std::string(token))));
    for (; at != all.end() && at->first.first == account && at->first.second.starts_with(prefix); ++at) {
        if (at->first.second == token) continue;
        if (page.items.size() == static_cast<std::size_t>(std::max(limit, 1))) {
            page.next_token = page.items.back().name;
            break;
        }
        GroupInfo info{.name = at->first.second, .created = from_epoch_millis(at->second.created)};
        if (at->second.retention_days > 0) info.retention_days = at->second.retention_days;
        for (auto& [name, stream] : at->second.streams) info.stored_bytes += stream.stored_bytes;
        page.items.push_back(std::move(info));
    }
    return page;
}

Result<Page<StreamInfo>> LogStore::streams(std::string_view account, std::string_view group_name,
                                           const StreamQuery& query) const {
    if (query.by_last_event && !query.prefix.empty()) {
        return fail("InvalidParameterException", "Cannot order by LastEventTime with a logStreamNamePrefix.");
    }
    std::vector<StreamInfo> found;
    {
        std::shared_lock lock(impl_->mutex);
        const Group* group = impl_->index.group(account, group_name);
        if (group == nullptr)
            return fail("ResourceNotFoundException", "The specified log group does not exist.");
        for (auto at = group->streams.lower_bound(query.prefix);
             at != group->streams.end() && at->first.starts_with(query.prefix); ++at) {
            const Stream& s = at->second;
            StreamInfo info{.name = at->first,
                            .created = from_epoch_millis(s.created),
                            .first_event = s.first_event(),
                            .last_event = s.last_event(),
                            .stored_bytes = s.stored_bytes,
                            .next_token = fmt::format("{:056d}", s.next_ordinal)};
            if (s.last_ingested > 0) info.last_ingestion = s.last_ingested;
            found.push_back(std::move(info));
        }
    }
    auto position = [&](const StreamInfo& s) {
        return std::pair(query.by_last_event ? s.last_event.value_or(0) : 0, s.name);
    };
    std::ranges::sort(found, [&](auto& a, auto& b) {
        return query.descending ? position(b) < position(a) : position(a) < position(b);
    });
    Page<StreamInfo> page;
    std::size_t from = 0;
    if (!query.token.empty()) {
        auto after = parse_cursor(query.token);
        if (!after) return bad_token();
        auto key = std::pair(after->time, after->stream);
        while (from < found.size() &&
               (query.descending ? position(found[from]) >= key : position(found[from]) <= key))
            ++from;
    }
    std::size_t end = std::min(found.size(), from + static_cast<std::size_t>(std::max(query.limit, 1)));
    if (end < found.size()) {
        auto [time, name] = position(found[end - 1]);
        page.next_token = cursor_token({time, name, 0});
    }
    page.items.assign(std::make_move_iterator(found.begin() + static_cast<std::ptrdiff_t>(from)),
                      std::make_move_iterator(found.begin() + static_cast<std::ptrdiff_t>(end)));
    return page;
}

}  // namespace athanor::telemetry
