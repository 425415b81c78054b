#include "services/events/destinations.hpp"

#include "gate/target.hpp"
#include "http/client.hpp"
#include "services/events/names.hpp"
#include "wire/stored.hpp"

namespace athanor::events {

using namespace api::events;

namespace {

std::unexpected<Error> no_such_destination(std::string_view name) {
    return fail("ResourceNotFoundException",
                "Failed to describe the api-destination(s). An api-destination '" + std::string(name) +
                    "' does not exist.");
}

// https as AWS wants it; http too, since this server's neighbours are often on the same machine.
Status check_endpoint(const std::string& endpoint) {
    if (!http::parse_url(endpoint))
        return validation_error(
            "Parameter InvocationEndpoint is not valid. Reason: it must be an http or https URL.");
    return {};
}

Result<std::string> state_of(store::Snapshot& s, const DestinationRow& row) {
    ATHANOR_TRY(auto connection, find_connection(s, row.connection));
    return connection && connection->state == "AUTHORIZED" ? "ACTIVE" : "INACTIVE";
}

struct Shown {
    DestinationRow row;
    std::string state;
};

Result<std::optional<Shown>> find_shown(store::Snapshot& s, const Owner& owner, std::string_view name) {
    ATHANOR_TRY(auto row, find_destination(s, owner, name));
    if (!row) return std::nullopt;
    ATHANOR_TRY(std::string state, state_of(s, *row));
    return Shown{*std::move(row), std::move(state)};
}

template <class Out>
Out answer_of(const Shown& shown) {
    Out out;
    out.api_destination_arn = shown.row.arn();
    out.api_destination_state = shown.state;
    out.creation_time = shown.row.created;
    out.last_modified_time = shown.row.modified;
    if constexpr (requires { out.invocation_endpoint; }) {
        out.name = shown.row.name;
        out.connection_arn = shown.row.connection;
        out.invocation_endpoint = shown.row.request.invocation_endpoint;
        out.http_method = shown.row.request.http_method;
        out.invocation_rate_limit_per_second =
            shown.row.request.invocation_rate_limit_per_second.value_or(300);
    }
    if constexpr (requires { out.description; }) out.description = shown.row.request.description;
    return out;
}

template <class Out>
Result<store::Durable<Out>> answer_of(Result<store::Durable<Shown>> done) {
    if (!done) return std::unexpected(std::move(done).error());
    return (*std::move(done)).map([](Shown&& shown) { return answer_of<Out>(shown); });
}

}  // namespace

Result<std::optional<DestinationRow>> find_destination(store::Snapshot& s, const Owner& owner,
                                                       std::string_view name) {
    ATHANOR_TRY(auto row, (s.one<std::string, std::string, std::string, Timestamp, Timestamp>(
                              "SELECT id, connection, request, created, modified FROM events_destination "
                              "WHERE account = ? AND region = ? AND name = ?",
                              owner.account, owner.region, name)));
    if (!row) return std::nullopt;
    auto& [id, connection, text, created, modified] = *row;
    ATHANOR_TRY(auto request, wire::from_json<CreateApiDestinationRequest>(text));
    return DestinationRow{
        owner,   std::string(name), std::move(id), std::move(connection), std::move(request),
        created, modified};
}

Result<std::optional<DestinationRow>> find_destination(store::Snapshot& s, std::string_view arn) {
    auto parts = gate::split_arn(arn);
    if (!parts || !parts->resource.starts_with("api-destination/")) return std::nullopt;
    std::string_view name = parts->resource.substr(16);
    name = name.substr(0, name.find('/'));
    ATHANOR_TRY(auto row,
                find_destination(s, Owner{std::string(parts->account), std::string(parts->region)}, name));
    if (row && row->arn() != arn) return std::nullopt;
    return row;
}

Status put(store::Transaction& tx, const DestinationRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM events_destination WHERE account = ? AND region = ? AND name = ?",
                         row.owner.account, row.owner.region, row.name));
    std::string request = wire::to_json(row.request);
    ATHANOR_CHECK(
        tx.run("INSERT INTO events_destination (account, region, name, id, connection, request, created, "
               "modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
               row.owner.account, row.owner.region, row.name, row.id, row.connection, request, row.created,
               row.modified));
    return {};
}

void Destinations::add_to(gate::Register& operations) {
    add_connections_to(operations);
    operations.changes<op::CreateApiDestination>([this](gate::Call& c, CreateApiDestinationRequest in) {
        return create_destination(c, std::move(in));
    });
    operations.changes<op::UpdateApiDestination>([this](gate::Call& c, UpdateApiDestinationRequest in) {
        return update_destination(c, std::move(in));
    });
    operations.changes<op::DeleteApiDestination>([this](gate::Call& c, DeleteApiDestinationRequest in) {
        return remove_destination(c, std::move(in));
    });
    operations.reads<op::DescribeApiDestination>([this](gate::Call& c, DescribeApiDestinationRequest in) {
        return describe_destination(c, std::move(in));
    });
    operations.reads<op::ListApiDestinations>(
        [this](gate::Call& c, ListApiDestinationsRequest in) { return list_destinations(c, std::move(in)); });
}

Destinations::Change<CreateApiDestinationResponse> Destinations::create_destination(
    gate::Call& call, CreateApiDestinationRequest in) {
    ATHANOR_CO_CHECK(check_endpoint(in.invocation_endpoint));
    DestinationRow row{.owner = owner_of(call),
                       .name = in.name,
                       .id = uuid4(random_),
                       .connection = in.connection_arn,
                       .request = in};
    co_return answer_of<CreateApiDestinationResponse>(
        co_await control_.write([&](store::Transaction& tx) -> Result<Shown> {
            ATHANOR_TRY(auto before, find_destination(tx, row.owner, row.name));
            if (before)
                return fail("ResourceAlreadyExistsException",
                            "An api-destination '" + row.name + "' already exists.");
            ATHANOR_TRY(auto connection, find_connection(tx, row.connection));
            if (!connection || connection->owner != row.owner)
                return fail("ResourceNotFoundException",
                            "Connection '" + row.connection + "' does not exist.");
            ATHANOR_TRY(auto count,
                        tx.one<std::int64_t>(
                            "SELECT count(*) FROM events_destination WHERE account = ? AND region = ?",
                            row.owner.account, row.owner.region));
            if (*count >= kMost) return limit_exceeded();
            row.created = row.modified = tx.now();
            ATHANOR_CHECK(put(tx, row));
            ATHANOR_TRY(std::string state, state_of(tx, row));
            return Shown{row, state};
        }));
}

Destinations::Change<UpdateApiDestinationResponse> Destinations::update_destination(
    gate::Call& call, UpdateApiDestinationRequest in) {
    if (in.invocation_endpoint) ATHANOR_CO_CHECK(check_endpoint(*in.invocation_endpoint));
    co_return answer_of<UpdateApiDestinationResponse>(
        co_await control_.write([&](store::Transaction& tx) -> Result<Shown> {
            ATHANOR_TRY(auto row, find_destination(tx, owner_of(call), in.name));
            if (!row) return no_such_destination(in.name);
            if (in.connection_arn) {
                ATHANOR_TRY(auto connection, find_connection(tx, *in.connection_arn));
                if (!connection || connection->owner != row->owner)
                    return fail("ResourceNotFoundException",
                                "Connection '" + *in.connection_arn + "' does not exist.");
                row->connection = row->request.connection_arn = *in.connection_arn;
            }
            if (in.description) row->request.description = in.description;
            if (in.invocation_endpoint) row->request.invocation_endpoint = *in.invocation_endpoint;
            if (in.http_method) row->request.http_method = *in.http_method;
            if (in.invocation_rate_limit_per_second)
                row->request.invocation_rate_limit_per_second = in.invocation_rate_limit_per_second;
            row->modified = tx.now();
            ATHANOR_CHECK(put(tx, *row));
            ATHANOR_TRY(std::string state, state_of(tx, *row));
            return Shown{*std::move(row), std::move(state)};
        }));
}

Destinations::Change<DeleteApiDestinationResponse> Destinations::remove_destination(
    gate::Call& call, DeleteApiDestinationRequest in) {
    co_return answer<DeleteApiDestinationResponse>(
        co_await control_.write([&](store::Transaction& tx) -> Status {
            Owner owner = owner_of(call);
            ATHANOR_TRY(auto rows,
                        tx.run("DELETE FROM events_destination WHERE account = ? AND region = ? AND name = ?",
                               owner.account, owner.region, in.name));
            if (rows == 0) return no_such_destination(in.name);
            return {};
        }));
}

Destinations::Read<DescribeApiDestinationResponse> Destinations::describe_destination(
    gate::Call& call, DescribeApiDestinationRequest in) {
    ATHANOR_CO_TRY(auto shown,
                   control_.read([&](store::Snapshot& s) { return find_shown(s, owner_of(call), in.name); }));
    if (!shown) co_return no_such_destination(in.name);
    co_return answer_of<DescribeApiDestinationResponse>(*shown);
}

Destinations::Read<ListApiDestinationsResponse> Destinations::list_destinations(
    gate::Call& call, ListApiDestinationsRequest in) {
    Owner owner = owner_of(call);
    std::string prefix = in.name_prefix.value_or(""), end = end_of_prefix(prefix),
                connection = in.connection_arn.value_or("");
    std::int64_t limit = in.limit.value_or(kPage);
    ATHANOR_CO_TRY(std::string after, page_after(in.next_token));
    ATHANOR_CO_TRY(auto rows, control_.read([&](store::Snapshot& s) -> Result<std::vector<Shown>> {
        ATHANOR_TRY(auto names, s.all<std::string>("SELECT name FROM events_destination WHERE account = ? "
                                                   "AND region = ? AND name > ? AND name >= ? AND name < ? "
                                                   "AND (? = '' OR connection = ?) ORDER BY name LIMIT ?",
                                                   owner.account, owner.region, after, prefix, end,
                                                   connection, connection, limit + 1));
        std::vector<Shown> found;
        for (const std::string& name : names) {
            ATHANOR_TRY(auto row, find_shown(s, owner, name));
            if (row) found.push_back(*std::move(row));
        }
        return found;
    }));
    ListApiDestinationsResponse out{.api_destinations = std::vector<ApiDestination>{}};
    out.next_token = cut_page(rows, limit, [](const Shown& shown) { return shown.row.name; });
    for (const Shown& shown : rows) out.api_destinations->push_back(answer_of<ApiDestination>(shown));
    co_return out;
}

}  // namespace athanor::events
