#include "base/encoding.hpp"
#include "gate/target.hpp"
#include "services/events/destinations.hpp"
#include "services/events/names.hpp"
#include "wire/mirror.hpp"
#include "wire/stored.hpp"

namespace athanor::events {

using namespace api::events;

namespace {

constexpr std::string_view kOAuth = "OAUTH_CLIENT_CREDENTIALS";

std::unexpected<Error> no_such_connection(std::string_view name) {
    return fail("ResourceNotFoundException", "Failed to describe the connection(s). Connection '" +
                                                 std::string(name) + "' does not exist.");
}

using Columns = std::tuple<std::string, std::string, std::string, std::string, std::optional<std::string>,
                           Timestamp, Timestamp, std::optional<Timestamp>>;

Result<ConnectionRow> row_of(const Owner& owner, std::string_view name, Columns columns) {
    auto& [id, shown, secret, state, reason, created, modified, authorized] = columns;
    ATHANOR_TRY(auto request, wire::from_json<CreateConnectionRequest>(shown));
    return ConnectionRow{owner,
                         std::string(name),
                         std::move(id),
                         std::move(request),
                         std::move(secret),
                         std::move(state),
                         std::move(reason),
                         created,
                         modified,
                         authorized};
}

// Values that are marked secret are not shown.
template <class Parameters>
void hide(std::optional<std::vector<Parameters>>& parameters) {
    if (!parameters) return;
    for (auto& parameter : *parameters) {
        if (parameter.is_value_secret.value_or(false)) parameter.value.reset();
    }
}
void hide(std::optional<ConnectionHttpParameters>& http) {
    if (!http) return;
    hide(http->header_parameters);
    hide(http->query_string_parameters);
    hide(http->body_parameters);
}

CreateConnectionAuthRequestParameters without_secrets(CreateConnectionAuthRequestParameters all) {
    if (all.basic_auth_parameters) all.basic_auth_parameters->password.clear();
    if (all.api_key_auth_parameters) all.api_key_auth_parameters->api_key_value.clear();
    if (all.o_auth_parameters) {
        all.o_auth_parameters->client_parameters.client_secret.clear();
        hide(all.o_auth_parameters->o_auth_http_parameters);
    }
    hide(all.invocation_http_parameters);
    return all;
}

Status check(std::string_view type, const CreateConnectionAuthRequestParameters& parameters) {
    if (type == "BASIC" && !parameters.basic_auth_parameters)
        return validation_error(
            "Basic auth parameters must be provided for connection with BASIC authorization type.");
    if (type == "API_KEY" && !parameters.api_key_auth_parameters)
        return validation_error(
            "API key auth parameters must be provided for connection with API_KEY authorization type.");
    if (type == kOAuth && !parameters.o_auth_parameters)
        return validation_error(
            "OAuth parameters must be provided for connection with OAUTH_CLIENT_CREDENTIALS authorization "
            "type.");
    if (parameters.connectivity_parameters) return validation_error("Private connectivity is not supported.");
    return {};
}

template <class T>
void replace(T& old, const std::optional<T>& fresh) {
    if (fresh) old = *fresh;
}
template <class T>
void replace(std::optional<T>& old, const std::optional<T>& fresh) {
    if (fresh) old = fresh;
}

// What an update gives takes the place of what was there, member by member.
void merge(CreateConnectionAuthRequestParameters& all, const UpdateConnectionAuthRequestParameters& given) {
    if (given.basic_auth_parameters) {
        auto& basic =
            all.basic_auth_parameters ? *all.basic_auth_parameters : all.basic_auth_parameters.emplace();
        replace(basic.username, given.basic_auth_parameters->username);
        replace(basic.password, given.basic_auth_parameters->password);
    }
    if (given.api_key_auth_parameters) {
        auto& key = all.api_key_auth_parameters ? *all.api_key_auth_parameters
                                                : all.api_key_auth_parameters.emplace();
        replace(key.api_key_name, given.api_key_auth_parameters->api_key_name);
        replace(key.api_key_value, given.api_key_auth_parameters->api_key_value);
    }
    if (given.o_auth_parameters) {
        auto& oauth = all.o_auth_parameters ? *all.o_auth_parameters : all.o_auth_parameters.emplace();
        replace(oauth.authorization_endpoint, given.o_auth_parameters->authorization_endpoint);
        replace(oauth.http_method, given.o_auth_parameters->http_method);
        replace(oauth.o_auth_http_parameters, given.o_auth_parameters->o_auth_http_parameters);
        if (const auto& client = given.o_auth_parameters->client_parameters) {
            replace(oauth.client_parameters.client_id, client->client_id);
            replace(oauth.client_parameters.client_secret, client->client_secret);
        }
    }
    replace(all.invocation_http_parameters, given.invocation_http_parameters);
}

// A connection of one kind holds no secrets of another, which it may have been before.
void keep_only(std::string_view type, CreateConnectionAuthRequestParameters& parameters) {
    if (type != "BASIC") parameters.basic_auth_parameters.reset();
    if (type != "API_KEY") parameters.api_key_auth_parameters.reset();
    if (type != kOAuth) parameters.o_auth_parameters.reset();
}

template <class Out>
Out answer_of(const ConnectionRow& row) {
    Out out;
    out.connection_arn = row.arn();
    out.connection_state = row.state;
    out.creation_time = row.created;
    out.last_modified_time = row.modified;
    if constexpr (requires { out.last_authorized_time; }) out.last_authorized_time = row.authorized;
    if constexpr (requires { out.name; }) out.name = row.name;
    if constexpr (requires { out.state_reason; }) out.state_reason = row.reason;
    if constexpr (requires { out.authorization_type; }) out.authorization_type = row.shown.authorization_type;
    return out;
}

template <class Out>
Result<store::Durable<Out>> answer_of(Result<store::Durable<ConnectionRow>> done) {
    if (!done) return std::unexpected(std::move(done).error());
    return (*std::move(done)).map([](ConnectionRow&& row) { return answer_of<Out>(row); });
}

void begin_state(ConnectionRow& row, Timestamp now) {
    bool oauth = row.shown.authorization_type == kOAuth;
    row.state = oauth ? "AUTHORIZING" : "AUTHORIZED";
    row.reason.reset();
    if (!oauth) row.authorized = now;
}

}  // namespace

Result<std::optional<ConnectionRow>> find_connection(store::Snapshot& s, const Owner& owner,
                                                     std::string_view name) {
    using Text = std::string;
    ATHANOR_TRY(
        auto row,
        (s.one<Text, Text, Text, Text, std::optional<Text>, Timestamp, Timestamp, std::optional<Timestamp>>(
            "SELECT id, public, secret, state, reason, created, modified, authorized FROM events_connection "
            "WHERE account = ? AND region = ? AND name = ?",
            owner.account, owner.region, name)));
    if (!row) return std::nullopt;
    return row_of(owner, name, *std::move(row));
}

Result<std::optional<ConnectionRow>> find_connection(store::Snapshot& s, std::string_view arn) {
    auto parts = gate::split_arn(arn);
    if (!parts || !parts->resource.starts_with("connection/")) return std::nullopt;
    std::string_view name = parts->resource.substr(11);
    name = name.substr(0, name.find('/'));
    ATHANOR_TRY(auto row,
                find_connection(s, Owner{std::string(parts->account), std::string(parts->region)}, name));
    if (row && row->arn() != arn) return std::nullopt;
    return row;
}

Status put(store::Transaction& tx, const ConnectionRow& row) {
    ATHANOR_CHECK(tx.run("DELETE FROM events_connection WHERE account = ? AND region = ? AND name = ?",
                         row.owner.account, row.owner.region, row.name));
    std::string shown = wire::to_json(row.shown);
    ATHANOR_CHECK(
        tx.run("INSERT INTO events_connection (account, region, name, id, public, secret, state, reason, "
               "created, modified, authorized) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
               row.owner.account, row.owner.region, row.name, row.id, shown, row.secret, row.state,
               row.reason, row.created, row.modified, row.authorized));
    return {};
}

Result<CreateConnectionAuthRequestParameters> open_secret(const objects::MasterKey& key,
                                                          const ConnectionRow& row) {
    auto sealed = from_base64(row.secret);
    if (row.secret.empty() || !sealed)
        return fail("ConnectionNotAuthorized", "The connection " + row.name + " is not authorized.");
    ATHANOR_TRY(std::string text, key.open(row.arn(), *sealed));
    return wire::from_json<CreateConnectionAuthRequestParameters>(text);
}

void Destinations::add_connections_to(gate::Register& operations) {
    operations.changes<op::CreateConnection>(
        [this](gate::Call& c, CreateConnectionRequest in) { return create(c, std::move(in)); });
    operations.changes<op::UpdateConnection>(
        [this](gate::Call& c, UpdateConnectionRequest in) { return update(c, std::move(in)); });
    operations.changes<op::DeauthorizeConnection>(
        [this](gate::Call& c, DeauthorizeConnectionRequest in) { return deauthorize(c, std::move(in)); });
    operations.changes<op::DeleteConnection>(
        [this](gate::Call& c, DeleteConnectionRequest in) { return remove(c, std::move(in)); });
    operations.reads<op::DescribeConnection>(
        [this](gate::Call& c, DescribeConnectionRequest in) { return describe(c, std::move(in)); });
    operations.reads<op::ListConnections>(
        [this](gate::Call& c, ListConnectionsRequest in) { return list(c, std::move(in)); });
}

Status Destinations::keep_secret(ConnectionRow& row,
                                 const CreateConnectionAuthRequestParameters& parameters) const {
    ATHANOR_CHECK(check(row.shown.authorization_type, parameters));
    row.secret = base64(key_.seal(random_, row.arn(), wire::to_json(parameters)));
    row.shown.auth_parameters = without_secrets(parameters);
    return {};
}

Destinations::Change<CreateConnectionResponse> Destinations::create(gate::Call& call,
                                                                    CreateConnectionRequest in) {
    ConnectionRow row{.owner = owner_of(call), .name = in.name, .id = uuid4(random_), .shown = in};
    ATHANOR_CO_CHECK(keep_secret(row, in.auth_parameters));
    co_return answer_of<CreateConnectionResponse>(
        co_await control_.write([&](store::Transaction& tx) -> Result<ConnectionRow> {
            ATHANOR_TRY(auto before, find_connection(tx, row.owner, row.name));
            if (before)
                return fail("ResourceAlreadyExistsException", "Connection " + row.name + " already exists.");
            ATHANOR_TRY(auto count,
                        tx.one<std::int64_t>(
                            "SELECT count(*) FROM events_connection WHERE account = ? AND region = ?",
                            row.owner.account, row.owner.region));
            if (*count >= kMost) return limit_exceeded();
            row.created = row.modified = tx.now();
            begin_state(row, tx.now());
            ATHANOR_CHECK(put(tx, row));
            return row;
        }));
}

Destinations::Change<UpdateConnectionResponse> Destinations::update(gate::Call& call,
                                                                    UpdateConnectionRequest in) {
    co_return answer_of<UpdateConnectionResponse>(
        co_await control_.write([&](store::Transaction& tx) -> Result<ConnectionRow> {
            ATHANOR_TRY(auto row, find_connection(tx, owner_of(call), in.name));
            if (!row) return no_such_connection(in.name);
            CreateConnectionAuthRequestParameters parameters;
            if (!row->secret.empty()) {
                ATHANOR_TRY(parameters, open_secret(key_, *row));
            }
            if (in.authorization_type) row->shown.authorization_type = *in.authorization_type;
            if (in.description) row->shown.description = in.description;
            if (in.auth_parameters) merge(parameters, *in.auth_parameters);
            if (in.authorization_type || in.auth_parameters) {
                keep_only(row->shown.authorization_type, parameters);
                ATHANOR_CHECK(check(row->shown.authorization_type, parameters));
            }
            ATHANOR_CHECK(keep_secret(*row, parameters));
            row->modified = tx.now();
            begin_state(*row, tx.now());
            ATHANOR_CHECK(put(tx, *row));
            return *std::move(row);
        }));
}

Destinations::Change<DeauthorizeConnectionResponse> Destinations::deauthorize(
    gate::Call& call, DeauthorizeConnectionRequest in) {
    co_return answer_of<DeauthorizeConnectionResponse>(
        co_await control_.write([&](store::Transaction& tx) -> Result<ConnectionRow> {
            ATHANOR_TRY(auto row, find_connection(tx, owner_of(call), in.name));
            if (!row) return no_such_connection(in.name);
            row->secret.clear();
            row->state = "DEAUTHORIZED";
            row->modified = tx.now();
            ATHANOR_CHECK(put(tx, *row));
            return *std::move(row);
        }));
}

Destinations::Change<DeleteConnectionResponse> Destinations::remove(gate::Call& call,
                                                                    DeleteConnectionRequest in) {
    co_return answer_of<DeleteConnectionResponse>(
        co_await control_.write([&](store::Transaction& tx) -> Result<ConnectionRow> {
            ATHANOR_TRY(auto row, find_connection(tx, owner_of(call), in.name));
            if (!row) return no_such_connection(in.name);
            ATHANOR_CHECK(
                tx.run("DELETE FROM events_connection WHERE account = ? AND region = ? AND name = ?",
                       row->owner.account, row->owner.region, row->name));
            row->state = "DELETING";
            return *std::move(row);
        }));
}

Destinations::Read<DescribeConnectionResponse> Destinations::describe(gate::Call& call,
                                                                      DescribeConnectionRequest in) {
    ATHANOR_CO_TRY(auto row, control_.read([&](store::Snapshot& s) {
        return find_connection(s, owner_of(call), in.name);
    }));
    if (!row) co_return no_such_connection(in.name);
    auto out = answer_of<DescribeConnectionResponse>(*row);
    out.description = row->shown.description;
    out.kms_key_identifier = row->shown.kms_key_identifier;
    out.secret_arn = "arn:aws:secretsmanager:" + row->owner.region + ":" + row->owner.account +
                     ":secret:events!connection/" + row->name + "/" + row->id;
    wire::mirror(row->shown.auth_parameters, out.auth_parameters.emplace());
    co_return out;
}

Destinations::Read<ListConnectionsResponse> Destinations::list(gate::Call& call, ListConnectionsRequest in) {
    Owner owner = owner_of(call);
    std::string prefix = in.name_prefix.value_or(""), end = end_of_prefix(prefix);
    std::int64_t limit = in.limit.value_or(kPage);
    ATHANOR_CO_TRY(std::string after, page_after(in.next_token));
    ATHANOR_CO_TRY(auto rows, control_.read([&](store::Snapshot& s) -> Result<std::vector<ConnectionRow>> {
        ATHANOR_TRY(auto names, s.all<std::string>("SELECT name FROM events_connection WHERE account = ? AND "
                                                   "region = ? AND name > ? AND name >= ? AND name < ? "
                                                   "AND (? = '' OR state = ?) ORDER BY name LIMIT ?",
                                                   owner.account, owner.region, after, prefix, end,
                                                   in.connection_state.value_or(""),
                                                   in.connection_state.value_or(""), limit + 1));
        std::vector<ConnectionRow> found;
        for (const std::string& name : names) {
            ATHANOR_TRY(auto row, find_connection(s, owner, name));
            if (row) found.push_back(*std::move(row));
        }
        return found;
    }));
    ListConnectionsResponse out{.connections = std::vector<Connection>{}};
    out.next_token = cut_page(rows, limit, [](const ConnectionRow& row) { return row.name; });
    for (const ConnectionRow& row : rows) out.connections->push_back(answer_of<Connection>(row));
    co_return out;
}

}  // namespace athanor::events
