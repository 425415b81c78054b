#include "services/cloudtrail/index.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/log.hpp"
#include "services/cloudtrail/recorder.hpp"

namespace athanor::cloudtrail {
namespace {

constexpr std::chrono::seconds kPatience{5};

std::uint32_t hash_of(std::string_view text) { return crc32c(0, text); }
std::uint64_t bit_of(std::string_view text) { return std::uint64_t{1} << (hash_of(text) % 64); }

}  // namespace

bool matches(const Search& search, const Event& event) {
    if (event.account != search.account || event.region != search.region) return false;
    if ((search.start && event.time < *search.start) || (search.end && event.time > *search.end))
        return false;
    auto any = [&](auto member) {
        return std::ranges::any_of(event.resources, [&](const EventResource& one) {
            return std::invoke(member, one) == search.value;
        });
    };
    switch (search.attribute) {
        case Attribute::none: return true;
        case Attribute::id: return event.id == search.value;
        case Attribute::name: return event.name == search.value;
        case Attribute::read_only: return search.value == (event.read_only ? "true" : "false");
        case Attribute::user: return event.user == search.value;
        case Attribute::resource_type: return any(&EventResource::type);
        case Attribute::resource_name: return any(&EventResource::name) || any(&EventResource::arn);
        case Attribute::source: return event.source == search.value;
        case Attribute::access_key: return event.access_key == search.value;
    }
    return false;
}

std::optional<EventIndex::Entry> EventIndex::entry_of(const telemetry::AuditEntry& entry,
                                                      telemetry::AuditPlace at) {
    if ((entry.flags & kManagement) == 0) return std::nullopt;
    auto event = parse_event(entry.text);
    if (!event) return std::nullopt;
    Entry made{.sequence = entry.sequence,
               .place = at,
               .seconds = to_epoch_millis(event->time) / 1000,
               .account = hash_of(event->account),
               .region = hash_of(event->region),
               .id = hash_of(event->id),
               .name = hash_of(event->name),
               .source = hash_of(event->source),
               .user = hash_of(event->user),
               .key = hash_of(event->access_key),
               .resources = 0,
               .read_only = event->read_only};
    for (const EventResource& one : event->resources)
        made.resources |= bit_of(one.type) | bit_of(one.name) | bit_of(one.arn);
    return made;
}

void EventIndex::add(const telemetry::AuditEntry& entry, telemetry::AuditPlace at) {
    auto made = entry_of(entry, at);
    if (!made) return;
    std::lock_guard lock(mutex_);
    entries_.push_back(*made);
    if (entries_.size() > kMostIndexed) entries_.pop_front();
}

void EventIndex::load(const telemetry::AuditLog& log, Timestamp now) {
    {
        std::lock_guard lock(mutex_);
        loaded_ = false;
    }
    loader_ = std::thread([this, &log, oldest = now - kLookedUp] {
        auto segments = log.segments();
        const std::uint64_t end = log.begun_at().segment;
        std::erase_if(segments, [&](std::uint64_t segment) { return segment >= end; });
        std::uint64_t bytes = 0;
        for (; !segments.empty() && !stopping_ && size() < kMostIndexed && bytes < kMostRead;
             segments.pop_back())
            bytes += read_segment(log, segments.back(), oldest);
        std::lock_guard lock(mutex_);
        loaded_ = true;
        loaded_changed_.notify_all();
    });
}

void EventIndex::stop() {
    stopping_ = true;
    if (loader_.joinable()) loader_.join();
}

// How long it is.
std::uint64_t EventIndex::read_segment(const telemetry::AuditLog& log, std::uint64_t segment,
                                       Timestamp oldest) {
    std::vector<Entry> older;
    std::uint64_t end = 0;
    auto read = log.read({segment, 0}, [&](const telemetry::AuditEntry& entry, telemetry::AuditPlace at,
                                           telemetry::AuditPlace next) {
        if (at.segment != segment || stopping_) return false;
        end = next.offset;
        if (entry.time < oldest) return true;
        if (auto made = entry_of(entry, at)) older.push_back(*made);
        return true;
    });
    if (!read) log::warn("audit: segment {} cannot be read: {}", segment, read.error().message);
    std::lock_guard lock(mutex_);
    entries_.insert(entries_.begin(), older.begin(), older.end());
    return end;
}

EventIndex::Entry EventIndex::wanted(const Search& search) {
    Entry entry{};
    entry.account = hash_of(search.account);
    entry.region = hash_of(search.region);
    const std::uint32_t hash = hash_of(search.value);
    switch (search.attribute) {
        case Attribute::id: entry.id = hash; break;
        case Attribute::name: entry.name = hash; break;
        case Attribute::user: entry.user = hash; break;
        case Attribute::source: entry.source = hash; break;
        case Attribute::access_key: entry.key = hash; break;
        case Attribute::resource_type:
        case Attribute::resource_name: entry.resources = bit_of(search.value); break;
        case Attribute::read_only: entry.read_only = search.value == "true"; break;
        case Attribute::none: break;
    }
    return entry;
}

bool EventIndex::may_match(const Entry& entry, const Search& search, const Entry& wanted) {
    if (entry.account != wanted.account || entry.region != wanted.region) return false;
    if (search.start && entry.seconds < to_epoch_millis(*search.start) / 1000) return false;
    if (search.end && entry.seconds > to_epoch_millis(*search.end) / 1000) return false;
    switch (search.attribute) {
        case Attribute::none: return true;
        case Attribute::id: return entry.id == wanted.id;
        case Attribute::name: return entry.name == wanted.name;
        case Attribute::read_only: return entry.read_only == wanted.read_only;
        case Attribute::user: return entry.user == wanted.user;
        case Attribute::source: return entry.source == wanted.source;
        case Attribute::access_key: return entry.key == wanted.key;
        case Attribute::resource_type:
        case Attribute::resource_name: return (entry.resources & wanted.resources) != 0;
    }
    return false;
}

// In steps: candidates are chosen under the lock, and read without it.
Result<FoundPage> EventIndex::find(const telemetry::AuditLog& log, const Search& search) const {
    constexpr std::size_t kStep = 64;
    const Entry wanted = EventIndex::wanted(search);
    FoundPage page;
    std::optional<std::uint64_t> before = search.before;
    for (bool end = false; !end;) {
        std::vector<Entry> candidates;
        {
            std::unique_lock lock(mutex_);
            loaded_changed_.wait_for(lock, kPatience, [&] { return loaded_; });
            auto at =
                before ? std::ranges::lower_bound(entries_, *before, {}, &Entry::sequence) : entries_.end();
            while (at != entries_.begin() && candidates.size() < kStep) {
                --at;
                if (may_match(*at, search, wanted)) candidates.push_back(*at);
            }
            end = at == entries_.begin();
        }
        for (const Entry& candidate : candidates) {
            before = candidate.sequence;
            auto text = log.text_at(candidate.place);
            if (!text) continue;  // retention took it meanwhile
            auto event = parse_event(*text);
            if (!event || !matches(search, *event)) continue;
            if (page.events.size() == search.limit) {
                page.more = true;
                return page;
            }
            page.events.push_back({candidate.sequence, std::move(*event), *std::move(text)});
        }
    }
    return page;
}

std::size_t EventIndex::size() const {
    std::lock_guard lock(mutex_);
    return entries_.size();
}

}  // namespace athanor::cloudtrail
