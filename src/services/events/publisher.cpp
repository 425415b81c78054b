#include "services/events/publisher.hpp"

#include "base/json.hpp"
#include "services/events/names.hpp"
#include "services/events/pattern.hpp"

namespace athanor::events {

using namespace api::events;

namespace {

// Source, detail type and resources in UTF-8 bytes, the detail, and 14 for a time (EventBridge's user guide,
// "Calculating PutEvents event entry size").
std::size_t size_of(const PutEventsRequestEntry& entry) {
    std::size_t size = entry.time ? 14 : 0;
    size += entry.source.value_or("").size() + entry.detail_type.value_or("").size() +
            entry.detail.value_or("").size();
    for (const std::string& resource : entry.resources.value_or(std::vector<std::string>{}))
        size += resource.size();
    return size;
}

// What is wrong with an entry.
std::optional<PutEventsResultEntry> refusal(const PutEventsRequestEntry& entry) {
    auto required = [](std::string name) {
        return PutEventsResultEntry{.error_code = "InvalidArgument",
                                    .error_message = "Parameter " + name + " is not valid. Reason: " + name +
                                                     " is a required argument."};
    };
    if (!entry.source || entry.source->empty()) return required("Source");
    if (!entry.detail_type || entry.detail_type->empty()) return required("DetailType");
    if (!entry.detail || entry.detail->empty()) return required("Detail");
    if (entry.source->starts_with("aws.")) {
        return PutEventsResultEntry{.error_code = "NotAuthorizedForSourceException",
                                    .error_message = "Not authorized for the source."};
    }
    // Within an object, as it will stand in the event: nothing deeper than a document may be, nothing beside
    // the detail.
    auto event = json::parse("{\"detail\":" + *entry.detail + "}");
    if (!event || event->root().size() != 1 || event->root()["detail"].kind() != json::Kind::object) {
        return PutEventsResultEntry{.error_code = "MalformedDetail", .error_message = "Detail is malformed."};
    }
    return std::nullopt;
}

}  // namespace

void Publisher::add_to(gate::Register& operations) {
    operations.changes<op::PutEvents>(
        [this](gate::Call& c, PutEventsRequest in) { return put(c, std::move(in)); });
    operations.reads<op::TestEventPattern>(
        [](gate::Call& c, TestEventPatternRequest in) { return test(c, std::move(in)); });
}

Task<Result<store::Durable<PutEventsResponse>>> Publisher::put(gate::Call& call, PutEventsRequest in) {
    std::size_t size = 0;
    for (const PutEventsRequestEntry& entry : in.entries) size += size_of(entry);
    if (size > kLargestRequest)
        co_return validation_error("Total size of the entries in the request is over the limit.");
    std::vector<std::optional<PutEventsResultEntry>> refused;
    for (const PutEventsRequestEntry& entry : in.entries) refused.push_back(refusal(entry));
    Owner owner = owner_of(call);
    auto made = co_await control_.write([&](store::Transaction& tx) -> Result<PutEventsResponse> {
        PutEventsResponse out{.failed_entry_count = 0, .entries = std::vector<PutEventsResultEntry>{}};
        std::int32_t ordinal = 0;
        for (std::size_t i = 0; i < in.entries.size(); ++i) {
            if (refused[i]) {
                ++*out.failed_entry_count;
                out.entries->push_back(*refused[i]);
                continue;
            }
            std::string id = intake_.event_id("put", tx.sequence(), static_cast<std::int32_t>(i));
            BusKey bus = bus_of(call, in.entries[i].event_bus_name);
            // An event for a bus that is not there is accepted and goes nowhere, as AWS does: no rule is on
            // such a bus.
            const PutEventsRequestEntry& entry = in.entries[i];
            std::string text =
                event_text(owner, {.id = id,
                                   .detail_type = *entry.detail_type,
                                   .source = *entry.source,
                                   .detail = *entry.detail,
                                   .time = entry.time.value_or(tx.now()),
                                   .resources = entry.resources.value_or(std::vector<std::string>{})});
            ATHANOR_CHECK(intake_.accept(tx, {bus, id, std::move(text)}, ordinal));
            out.entries->push_back({.event_id = id});
        }
        return out;
    });
    if (made) intake_.notify();
    co_return made;
}

Task<Result<TestEventPatternResponse>> Publisher::test(gate::Call&, TestEventPatternRequest in) {
    ATHANOR_CO_TRY(Pattern pattern, Pattern::parse(in.event_pattern));
    auto event = json::parse(in.event);
    if (!event || event->root().kind() != json::Kind::object)
        co_return validation_error("Parameter Event is not valid.");
    for (std::string_view member :
         {"id", "account", "source", "time", "region", "resources", "detail-type"}) {
        if (!event->root()[member].exists())
            co_return validation_error("Parameter Event is not valid. Reason: " + std::string(member) +
                                       " is a required member.");
    }
    co_return TestEventPatternResponse{.result = pattern.matches(event->root())};
}

}  // namespace athanor::events
