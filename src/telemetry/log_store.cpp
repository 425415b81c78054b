#include "telemetry/log_store.hpp"

#include <algorithm>
#include <cstdlib>
#include <future>

#include "base/log.hpp"
#include "store/writer.hpp"
#include "telemetry/log_impl.hpp"
#include "telemetry/lost_durability.hpp"

namespace athanor::telemetry {
namespace {

constexpr std::size_t kLogQueueBytes = 64u << 20;  // waiting for the flusher
constexpr std::size_t kEventLimit = 1u << 20;      // CloudWatch's limit of one event
constexpr std::size_t kEventOverhead = 26;         // what CloudWatch counts beside the message

std::unexpected<Error> no_such_group() {
    return fail("ResourceNotFoundException", "The specified log group does not exist.");
}
std::unexpected<Error> no_such_stream() {
    return fail("ResourceNotFoundException", "The specified log stream does not exist.");
}

store::Durable<store::Nothing> nothing() { return store::Writer::committed(store::Nothing{}); }

}  // namespace

LogStore::LogStore(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

LogStore::~LogStore() { impl_->flusher.reset(); }

LogStore::Impl::Impl(Filesystem& fs, Clock& c, Options o)
    : clock(c),
      options(std::move(o)),
      segments(fs, {.path = options.path,
                    .tag = "ATHLOG",
                    .segment_size = options.segment_size,
                    .on_lost_durability = options.on_lost_durability}) {}

Result<std::unique_ptr<LogStore>> LogStore::open(Filesystem& fs, Clock& clock, Options options) {
    if (!options.on_lost_durability) options.on_lost_durability = end_process;
    auto impl = std::make_unique<Impl>(fs, clock, std::move(options));
    ATHANOR_CHECK(impl->load());
    impl->flusher.emplace([&parts = *impl](std::vector<Impl::Pending>& batch) { parts.flush(batch); },
                          kLogQueueBytes);
    return std::unique_ptr<LogStore>(new LogStore(std::move(impl)));
}

Status LogStore::Impl::load() {
    return segments.load([&](const Frame& frame, Segments::Place place) {
        auto record = parse_record(frame);
        if (record) index.apply(*record, place.segment, place.offset, frame.size);
        return record.has_value();
    });
}

void LogStore::Impl::submit(Pending pending) {
    if (!flusher->push_within_limit(pending, pending.bytes))
        pending.done(fail("ThrottlingException", "Rate exceeded", 400));
}

void LogStore::Impl::flush(std::span<Pending> batch) {
    for (std::size_t at = 0; at < batch.size();) {
        std::size_t end = at;
        while (end < batch.size() && batch[end].events) ++end;
        if (end > at) flush_events(batch.subspan(at, end - at));
        if (end < batch.size()) run_change(batch[end++]);
        at = end;
    }
}

void LogStore::Impl::flush_events(std::span<Pending> batch) {
    std::vector<Record> records;
    std::map<StreamId, std::uint64_t> next;                           // ordinals, in this batch
    std::map<std::pair<StreamId, std::string>, std::uint64_t> taken;  // producers' counts, in this batch
    std::vector<AppendResult> results(batch.size());
    for (std::size_t i = 0; i < batch.size(); ++i) {
        Record& record = *batch[i].events;
        auto slot = next.find(record.stream);
        if (slot == next.end()) {
            const Stream* stream = index.stream(record.stream);  // this thread alone changes the index
            slot = next.emplace(record.stream, stream == nullptr ? 0 : stream->next_ordinal).first;
        }
        bool repeated = false;
        if (!record.producer.id.empty()) {
            auto& last = taken[{record.stream, record.producer.id}];
            repeated = index.is_repeated(record.stream, record.producer) || record.producer.sequence <= last;
            if (!repeated) last = record.producer.sequence;
        }
        results[i].repeated = repeated;
        if (!repeated) {
            record.time = to_epoch_millis(clock.now());
            record.next_ordinal = slot->second;
            slot->second += record.events.size();
            records.push_back(std::move(record));
        }
        results[i].next_token = fmt::format("{:056d}", slot->second);
    }
    Status written = records.empty() ? Status{} : write(records);
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (written) {
            batch[i].done(std::move(results[i]));
        } else {
            batch[i].done(std::unexpected(written.error()));
        }
    }
}

void LogStore::Impl::run_change(Pending& pending) {
    auto records = pending.change();
    Status done = records ? Status{} : Status(std::unexpected(records.error()));
    if (done && !records->empty()) done = write(*records);
    if (done && pending.after) done = pending.after();
    if (done) {
        pending.done(AppendResult{});
    } else {
        pending.done(std::unexpected(done.error()));
    }
}

Status LogStore::Impl::write(const std::vector<Record>& records) {
    std::string bytes;
    std::vector<std::size_t> ends;
    for (const Record& record : records) {
        append_record(bytes, record);
        ends.push_back(bytes.size());
    }
    ATHANOR_TRY(Segments::Place place, segments.append(bytes));
    std::unique_lock lock(mutex);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
        index.apply(records[i], place.segment, place.offset + begin, ends[i] - begin);
        begin = ends[i];
    }
    return {};
}

// ---- the public face

namespace {

template <class Impl>
Task<Result<AppendResult>> submitted(Impl& impl, typename Impl::Pending pending) {
    co_return co_await suspend<Result<AppendResult>>([&](Resume<Result<AppendResult>> resume) {
        pending.done = std::move(resume);
        impl.submit(std::move(pending));
    });
}

template <class Impl>
Task<Result<store::Durable<store::Nothing>>> changed(Impl& impl,
                                                     std::function<Result<std::vector<Record>>()> change) {
    typename Impl::Pending pending;
    pending.change = std::move(change);
    auto done = co_await submitted(impl, std::move(pending));
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return nothing();
}

template <class Pending>
Result<Pending> append_of(StreamId stream, std::vector<LogEvent> events, std::optional<Producer> producer) {
    if (events.empty()) return fail("InvalidParameterException", "At least one log event is required.");
    Pending pending;
    for (auto& event : events) {
        if (event.message.size() + kEventOverhead > kEventLimit)
            return fail("InvalidParameterException", "Log event too large.");
        pending.bytes += event.message.size() + kEventOverhead;
    }
    pending.events = Record{.kind = RecordKind::events,
                            .stream = std::move(stream),
                            .producer = producer.value_or(Producer{}),
                            .events = std::move(events)};
    return pending;
}

}  // namespace

Task<Result<store::Durable<AppendResult>>> LogStore::append(StreamId stream, std::vector<LogEvent> events,
                                                            std::optional<Producer> producer) {
    ATHANOR_CO_TRY(auto pending,
                   append_of<Impl::Pending>(std::move(stream), std::move(events), std::move(producer)));
    auto done = co_await submitted(*impl_, std::move(pending));
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return store::Writer::committed(*std::move(done));
}

Result<AppendResult> LogStore::append_blocking(StreamId stream, std::vector<LogEvent> events,
                                               std::optional<Producer> producer) {
    ATHANOR_TRY(auto pending,
                append_of<Impl::Pending>(std::move(stream), std::move(events), std::move(producer)));
    auto promise = std::make_shared<std::promise<
        Result<AppendResult>>>();  // shared with the flusher, which may still be leaving set_value
    auto future = promise->get_future();
    pending.done = [promise](Result<AppendResult> result) { promise->set_value(std::move(result)); };
    impl_->submit(std::move(pending));
    return future.get();
}

Task<Result<store::Durable<store::Nothing>>> LogStore::create_group(std::string account, std::string group) {
    return changed(*impl_, [&impl = *impl_, account, group]() -> Result<std::vector<Record>> {
        if (impl.index.group(account, group) != nullptr)
            return fail("ResourceAlreadyExistsException", "The specified log group already exists");
        return std::vector{Record{.kind = RecordKind::group,
                                  .stream = {account, group, ""},
                                  .time = to_epoch_millis(impl.clock.now())}};
    });
}

Task<Result<store::Durable<store::Nothing>>> LogStore::create_stream(StreamId stream) {
    return changed(*impl_, [&impl = *impl_, stream]() -> Result<std::vector<Record>> {
        if (impl.index.group(stream.account, stream.group) == nullptr) return no_such_group();
        if (impl.index.stream(stream) != nullptr)
            return fail("ResourceAlreadyExistsException", "The specified log stream already exists");
        return std::vector{
            Record{.kind = RecordKind::stream, .stream = stream, .time = to_epoch_millis(impl.clock.now())}};
    });
}

Task<Result<store::Durable<store::Nothing>>> LogStore::delete_stream(StreamId stream) {
    return changed(*impl_, [&impl = *impl_, stream]() -> Result<std::vector<Record>> {
        if (impl.index.group(stream.account, stream.group) == nullptr) return no_such_group();
        if (impl.index.stream(stream) == nullptr) return no_such_stream();
        return std::vector{Record{.kind = RecordKind::drop_stream, .stream = stream}};
    });
}

Task<Result<store::Durable<store::Nothing>>> LogStore::delete_group(std::string account, std::string group) {
    return changed(*impl_, [&impl = *impl_, account, group]() -> Result<std::vector<Record>> {
        if (impl.index.group(account, group) == nullptr) return no_such_group();
        return std::vector{Record{.kind = RecordKind::drop_group, .stream = {account, group, ""}}};
    });
}

Task<Result<store::Durable<store::Nothing>>> LogStore::set_retention(std::string account, std::string group,
                                                                     std::optional<std::int32_t> days) {
    return changed(*impl_, [&impl = *impl_, account, group, days]() -> Result<std::vector<Record>> {
        const Group* found = impl.index.group(account, group);
        if (found == nullptr) return no_such_group();
        return std::vector{Record{.kind = RecordKind::group,
                                  .stream = {account, group, ""},
                                  .time = found->created,
                                  .retention_days = days.value_or(0)}};
    });
}

Result<std::size_t> LogStore::expire() {
    auto promise = std::make_shared<std::promise<Result<AppendResult>>>();  // as above
    auto future = promise->get_future();
    auto dropped = std::make_shared<std::size_t>(0);
    Impl::Pending pending;
    pending.change = [] { return std::vector<Record>{}; };
    pending.after = [&impl = *impl_, dropped] {
        return impl.expire(*dropped);
    };  // on the flusher: nothing changes meanwhile
    pending.done = [promise](Result<AppendResult> result) { promise->set_value(std::move(result)); };
    impl_->submit(std::move(pending));
    ATHANOR_CHECK(future.get());
    return *dropped;
}

Status LogStore::Impl::expire(std::size_t& dropped) {
    std::uint64_t keep_from = 0;
    std::vector<Record> state;
    {
        std::unique_lock lock(mutex);
        dropped = index.expire(to_epoch_millis(clock.now()), options.retention_days);
        keep_from = std::min(index.oldest_segment().value_or(UINT64_MAX), segments.next());
        state = index.state();
    }
    ATHANOR_TRY(bool removable, segments.any_before(keep_from));
    if (!removable) return {};
    // What groups and streams are may be told only there: it is written again first.
    if (!state.empty()) ATHANOR_CHECK(write(state));
    return segments.remove_before(keep_from);
}

}  // namespace athanor::telemetry
