#include <algorithm>
#include <array>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "services/cloudtrail/service.hpp"

namespace athanor::cloudtrail {

using namespace api::cloudtrail;

namespace {

constexpr std::array<std::pair<std::string_view, Attribute>, 8> kAttributes = {
    {{"EventId", Attribute::id},
     {"EventName", Attribute::name},
     {"ReadOnly", Attribute::read_only},
     {"Username", Attribute::user},
     {"ResourceType", Attribute::resource_type},
     {"ResourceName", Attribute::resource_name},
     {"EventSource", Attribute::source},
     {"AccessKeyId", Attribute::access_key}}};

// A token goes on with the search that it is of.
std::string fingerprint(const Search& search) {
    const std::string text = search.account + '\n' + search.region + '\n' +
                             std::to_string(static_cast<int>(search.attribute)) + '\n' + search.value + '\n' +
                             (search.start ? format_iso8601(*search.start) : "") + '\n' +
                             (search.end ? format_iso8601(*search.end) : "");
    return sha256_hex(text).substr(0, 16);
}

Result<Search> search_of(const gate::Call& call, const LookupEventsRequest& in) {
    Search search{
        .account = call.account(), .region = call.region, .start = in.start_time, .end = in.end_time};
    if (search.start && search.end && *search.start > *search.end)
        return fail("InvalidTimeRangeException",
                    "Invalid time range: the start time must not be after the end time.");
    if (in.lookup_attributes && in.lookup_attributes->size() > 1)
        return fail("InvalidLookupAttributesException", "Only one lookup attribute can be specified.");
    if (in.lookup_attributes && !in.lookup_attributes->empty()) {
        const LookupAttribute& wanted = in.lookup_attributes->front();
        auto known =
            std::ranges::find(kAttributes, wanted.attribute_key, [](const auto& one) { return one.first; });
        if (known == kAttributes.end())
            return fail("InvalidLookupAttributesException",
                        "Invalid lookup attribute: " + wanted.attribute_key);
        search.attribute = known->second;
        search.value = wanted.attribute_value;
        if (search.attribute == Attribute::read_only && search.value != "true" && search.value != "false")
            return fail("InvalidLookupAttributesException", "The value of ReadOnly must be true or false.");
    }
    search.limit = static_cast<std::size_t>(in.max_results.value_or(50));
    if (in.next_token) {
        auto text = from_base64(*in.next_token);
        const std::string mark = fingerprint(search) + ":";
        auto sequence = text && text->starts_with(mark)
                            ? parse_number<std::uint64_t>(text->substr(mark.size()))
                            : std::nullopt;
        if (!sequence) return fail("InvalidNextTokenException", "Invalid or expired NextToken.");
        search.before = *sequence;
    }
    return search;
}

api::cloudtrail::Event shown(Found found) {
    std::vector<Resource> resources;
    for (EventResource& one : found.event.resources)
        resources.push_back({std::move(one.type), std::move(one.name)});
    auto text = [](std::string value) {
        return value.empty() ? std::nullopt : std::optional(std::move(value));
    };
    return {.event_id = std::move(found.event.id),
            .event_name = std::move(found.event.name),
            .read_only = found.event.read_only ? "true" : "false",
            .access_key_id = text(std::move(found.event.access_key)),
            .event_time = found.event.time,
            .event_source = std::move(found.event.source),
            .username = text(std::move(found.event.user)),
            .resources = std::move(resources),
            .cloud_trail_event = std::move(found.text)};
}

}  // namespace

Task<Result<LookupEventsResponse>> CloudTrail::lookup(gate::Call& call, LookupEventsRequest in) {
    if (in.event_category)
        co_return LookupEventsResponse{.events =
                                           std::vector<api::cloudtrail::Event>{}};  // insight: there are none
    ATHANOR_CO_TRY(Search search, search_of(call, in));
    const std::string mark = fingerprint(search);
    auto found = co_await pool_.run([this, search = std::move(search)] {
        log_.drain();  // what was answered before can be looked up
        return index_.find(log_, search);
    });
    ATHANOR_CO_TRY(FoundPage page, std::move(found));
    LookupEventsResponse out{.events = std::vector<api::cloudtrail::Event>{}};
    if (page.more) out.next_token = base64(mark + ":" + std::to_string(page.events.back().sequence));
    // In the order of the log, which is that of the answers; within a page by when requests came.
    std::ranges::sort(page.events, std::ranges::greater{},
                      [](const Found& one) { return std::pair(one.event.time, one.sequence); });
    for (Found& one : page.events) out.events->push_back(shown(std::move(one)));
    co_return out;
}

}  // namespace athanor::cloudtrail
