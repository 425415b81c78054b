#include "services/events/names.hpp"
#include "services/events/rules.hpp"
#include "wire/mirror.hpp"
#include "wire/stored.hpp"

namespace athanor::events {

using namespace api::events;

namespace {

constexpr std::string_view kColumns =
    "SELECT name, request, created, modified FROM events_bus WHERE account = ? AND region = ? AND name = ?";

struct BusRow {
    std::string name, request;
    Timestamp created, modified;
};

Result<std::optional<BusRow>> find_bus(store::Snapshot& s, const BusKey& key) {
    ATHANOR_TRY(auto row, (s.one<std::string, std::string, Timestamp, Timestamp>(
                              kColumns, key.owner.account, key.owner.region, key.name)));
    if (!row) return std::nullopt;
    return std::make_from_tuple<BusRow>(*std::move(row));
}

// The default bus is there without a row, until it is changed.
Result<BusRow> bus_or_default(store::Snapshot& s, const BusKey& key) {
    ATHANOR_TRY(auto row, find_bus(s, key));
    if (row) return *std::move(row);
    if (key.name != kDefaultBus) return no_such_bus(key.name);
    return BusRow{key.name, "{}", {}, {}};
}

}  // namespace

Rules::Change<CreateEventBusResponse> Rules::create_bus(gate::Call& call, CreateEventBusRequest in) {
    if (in.name.find('/') != std::string::npos)
        co_return validation_error("Event bus name must not contain '/'.");
    if (in.event_source_name) co_return validation_error("Partner event sources are not supported.");
    BusKey key{owner_of(call), in.name};
    auto made = co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(bool there, bus_exists(tx, key));
        if (there)
            return fail("ResourceAlreadyExistsException", "Event bus " + key.name + " already exists.");
        ATHANOR_TRY(auto count,
                    tx.one<std::int64_t>("SELECT count(*) FROM events_bus WHERE account = ? AND region = ?",
                                         key.owner.account, key.owner.region));
        if (*count >= kMostBuses) return limit_exceeded();
        std::string request = wire::to_json(in);
        ATHANOR_CHECK(
            tx.run("INSERT INTO events_bus (account, region, name, request, created, modified) VALUES (?, ?, "
                   "?, ?, ?, ?)",
                   key.owner.account, key.owner.region, key.name, request, tx.now(), tx.now()));
        return put_tags(tx, key.owner, key.arn(), in.tags.value_or(std::vector<Tag>{}));
    });
    if (!made) co_return std::unexpected(std::move(made).error());
    co_return (*std::move(made)).map([&](store::Nothing&&) {
        CreateEventBusResponse out;
        wire::mirror(in, out);
        out.event_bus_arn = key.arn();
        return out;
    });
}

Rules::Change<UpdateEventBusResponse> Rules::update_bus(gate::Call& call, UpdateEventBusRequest in) {
    BusKey key = bus_of(call, in.name);
    auto made = co_await control_.write([&](store::Transaction& tx) -> Result<CreateEventBusRequest> {
        ATHANOR_TRY(BusRow row, bus_or_default(tx, key));
        ATHANOR_TRY(auto request, wire::from_json<CreateEventBusRequest>(row.request));
        request.name = key.name;
        request.description = in.description;
        request.kms_key_identifier = in.kms_key_identifier;
        request.dead_letter_config = in.dead_letter_config;
        request.log_config = in.log_config;
        Timestamp created = row.created == Timestamp{} ? tx.now() : row.created;
        ATHANOR_CHECK(tx.run("DELETE FROM events_bus WHERE account = ? AND region = ? AND name = ?",
                             key.owner.account, key.owner.region, key.name));
        std::string text = wire::to_json(request);
        ATHANOR_CHECK(
            tx.run("INSERT INTO events_bus (account, region, name, request, created, modified) VALUES (?, ?, "
                   "?, ?, ?, ?)",
                   key.owner.account, key.owner.region, key.name, text, created, tx.now()));
        return request;
    });
    if (!made) co_return std::unexpected(std::move(made).error());
    co_return (*std::move(made)).map([&](CreateEventBusRequest&& request) {
        UpdateEventBusResponse out;
        wire::mirror(request, out);
        out.arn = key.arn();
        return out;
    });
}

Rules::Read<DescribeEventBusResponse> Rules::describe_bus(gate::Call& call, DescribeEventBusRequest in) {
    BusKey key = bus_of(call, in.name);
    ATHANOR_CO_TRY(BusRow row, control_.read([&](store::Snapshot& s) { return bus_or_default(s, key); }));
    ATHANOR_CO_TRY(auto request, wire::from_json<CreateEventBusRequest>(row.request));
    DescribeEventBusResponse out;
    wire::mirror(request, out);
    out.name = key.name;
    out.arn = key.arn();
    if (row.created != Timestamp{}) {
        out.creation_time = row.created;
        out.last_modified_time = row.modified;
    }
    co_return out;
}

// The default bus is one of the list, wherever its name puts it.
Rules::Read<ListEventBusesResponse> Rules::list_buses(gate::Call& call, ListEventBusesRequest in) {
    Owner owner = owner_of(call);
    std::string prefix = in.name_prefix.value_or(""), end = end_of_prefix(prefix);
    std::int64_t limit = in.limit.value_or(kPage);
    ATHANOR_CO_TRY(std::string after, page_after(in.next_token));
    ATHANOR_CO_TRY(auto rows, control_.read([&](store::Snapshot& s) {
        return s.all<std::string, std::string, Timestamp, Timestamp>(
            "SELECT name, request, created, modified FROM events_bus WHERE account = ? AND region = ? AND "
            "name > ? AND name >= ? AND name < ? ORDER BY name LIMIT ?",
            owner.account, owner.region, after, prefix, end, limit + 1);
    }));
    std::vector<BusRow> buses;
    for (auto& row : rows) buses.push_back(std::make_from_tuple<BusRow>(std::move(row)));
    bool listed = std::ranges::any_of(buses, [](const BusRow& row) { return row.name == kDefaultBus; });
    if (!listed && kDefaultBus > after && kDefaultBus.starts_with(prefix)) {
        auto place = std::ranges::find_if(buses, [](const BusRow& row) { return row.name > kDefaultBus; });
        buses.insert(place, {std::string(kDefaultBus), "{}", {}, {}});
    }
    ListEventBusesResponse out{.event_buses = std::vector<EventBus>{}};
    out.next_token = cut_page(buses, limit, [](const BusRow& row) { return row.name; });
    for (const BusRow& row : buses) {
        ATHANOR_CO_TRY(auto request, wire::from_json<CreateEventBusRequest>(row.request));
        EventBus bus{
            .name = row.name, .arn = BusKey{owner, row.name}.arn(), .description = request.description};
        if (row.created != Timestamp{})
            bus.creation_time = row.created, bus.last_modified_time = row.modified;
        out.event_buses->push_back(std::move(bus));
    }
    co_return out;
}

Rules::Change<Unit> Rules::delete_bus(gate::Call& call, DeleteEventBusRequest in) {
    BusKey key = bus_of(call, in.name);
    if (key.name == kDefaultBus) co_return validation_error("Cannot delete event bus default.");
    co_return answer<Unit>(co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto rule,
                    tx.one<std::int64_t>(
                        "SELECT 1 FROM events_rule WHERE account = ? AND region = ? AND bus = ? LIMIT 1",
                        key.owner.account, key.owner.region, key.name));
        if (rule) return validation_error("Event bus " + key.name + " can't be deleted since it has rules.");
        ATHANOR_CHECK(tx.run("DELETE FROM events_bus WHERE account = ? AND region = ? AND name = ?",
                             key.owner.account, key.owner.region, key.name));
        return drop_tags(tx, key.owner, key.arn());
    }));
}

}  // namespace athanor::events
