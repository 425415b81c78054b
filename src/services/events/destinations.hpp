// Connections (how to be let in somewhere) and API destinations (where to call): what a webhook target
// consists of. The secrets of a connection are sealed in control.db and never answered; what is answered is
// kept beside them.
#pragma once

#include "api/events.hpp"
#include "gate/register.hpp"
#include "objects/master_key.hpp"
#include "services/events/tables.hpp"

namespace athanor::events {

struct ConnectionRow {
    Owner owner;
    std::string name, id;
    api::events::CreateConnectionRequest shown;  // without its secrets
    std::string secret;                          // sealed JSON of its AuthParameters; "": deauthorized
    std::string state;  // AUTHORIZED, AUTHORIZING (OAuth, before its first token), DEAUTHORIZED
    std::optional<std::string> reason;
    Timestamp created{}, modified{};
    std::optional<Timestamp> authorized;

    std::string arn() const { return owner.arn("connection/" + name + "/" + id); }
};

struct DestinationRow {
    Owner owner;
    std::string name, id;
    std::string connection;  // an ARN
    api::events::CreateApiDestinationRequest request;
    Timestamp created{}, modified{};

    std::string arn() const { return owner.arn("api-destination/" + name + "/" + id); }
};

// By name, or by an ARN of this kind; nullopt: not there, or another of the same name by now.
Result<std::optional<ConnectionRow>> find_connection(store::Snapshot& s, const Owner& owner,
                                                     std::string_view name);
Result<std::optional<ConnectionRow>> find_connection(store::Snapshot& s, std::string_view arn);
Result<std::optional<DestinationRow>> find_destination(store::Snapshot& s, const Owner& owner,
                                                       std::string_view name);
Result<std::optional<DestinationRow>> find_destination(store::Snapshot& s, std::string_view arn);
Status put(store::Transaction& tx, const ConnectionRow& row);
Status put(store::Transaction& tx, const DestinationRow& row);

class Destinations {
public:
    static constexpr std::int64_t kMost = 3000;  // of each, AWS's quota

    Destinations(store::Database& control, const objects::MasterKey& key, Random& random)
        : control_(control), key_(key), random_(random) {}
    void add_to(gate::Register& operations);

private:
    template <class T>
    using Read = Task<Result<T>>;
    template <class T>
    using Change = Task<Result<store::Durable<T>>>;

    // connections.cpp
    void add_connections_to(gate::Register& operations);
    Change<api::events::CreateConnectionResponse> create(gate::Call& call,
                                                         api::events::CreateConnectionRequest in);
    Change<api::events::UpdateConnectionResponse> update(gate::Call& call,
                                                         api::events::UpdateConnectionRequest in);
    Change<api::events::DeauthorizeConnectionResponse> deauthorize(
        gate::Call& call, api::events::DeauthorizeConnectionRequest in);
    Change<api::events::DeleteConnectionResponse> remove(gate::Call& call,
                                                         api::events::DeleteConnectionRequest in);
    Read<api::events::DescribeConnectionResponse> describe(gate::Call& call,
                                                           api::events::DescribeConnectionRequest in);
    Read<api::events::ListConnectionsResponse> list(gate::Call& call, api::events::ListConnectionsRequest in);
    Status keep_secret(ConnectionRow& row,
                       const api::events::CreateConnectionAuthRequestParameters& parameters) const;

    // destinations.cpp
    Change<api::events::CreateApiDestinationResponse> create_destination(
        gate::Call& call, api::events::CreateApiDestinationRequest in);
    Change<api::events::UpdateApiDestinationResponse> update_destination(
        gate::Call& call, api::events::UpdateApiDestinationRequest in);
    Change<api::events::DeleteApiDestinationResponse> remove_destination(
        gate::Call& call, api::events::DeleteApiDestinationRequest in);
    Read<api::events::DescribeApiDestinationResponse> describe_destination(
        gate::Call& call, api::events::DescribeApiDestinationRequest in);
    Read<api::events::ListApiDestinationsResponse> list_destinations(
        gate::Call& call, api::events::ListApiDestinationsRequest in);

    store::Database& control_;
    const objects::MasterKey key_;
    Random& random_;
};

// The secrets of a connection, for the one who calls.
Result<api::events::CreateConnectionAuthRequestParameters> open_secret(const objects::MasterKey& key,
                                                                       const ConnectionRow& row);

}  // namespace athanor::events
