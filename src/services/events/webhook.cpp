#include "services/events/webhook.hpp"

#include <algorithm>
#include <array>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "base/log.hpp"

namespace athanor::events {
namespace {

using api::events::ConnectionHttpParameters;
using gate::TextPairs;

constexpr std::chrono::seconds kTokenMargin{30};
constexpr std::chrono::seconds kTokenLife{3600};  // where the server does not say

struct Extra {
    TextPairs headers, query, body;
};

template <class List>
void append(TextPairs& to, const std::optional<List>& from) {
    if (!from) return;
    for (const auto& parameter : *from)
        to.emplace_back(parameter.key.value_or(""), parameter.value.value_or(""));
}
Extra extra_of(const std::optional<ConnectionHttpParameters>& http) {
    Extra extra;
    if (!http) return extra;
    append(extra.headers, http->header_parameters);
    append(extra.query, http->query_string_parameters);
    append(extra.body, http->body_parameters);
    return extra;
}

std::string form_of(const TextPairs& pairs) {
    std::string form;
    for (const auto& [name, value] : pairs)
        form += (form.empty() ? "" : "&") + uri_encode(name) + "=" + uri_encode(value);
    return form;
}

// Each * of the endpoint is the next path value.
std::string url_of(std::string endpoint, const std::vector<std::string>& path, const TextPairs& query) {
    std::size_t at = 0;
    for (const std::string& value : path) {
        at = endpoint.find('*', at);
        if (at == std::string::npos) break;
        std::string encoded = uri_encode(value);
        endpoint.replace(at, 1, encoded);
        at += encoded.size();
    }
    if (!query.empty()) endpoint += (endpoint.find('?') == std::string::npos ? "?" : "&") + form_of(query);
    return endpoint;
}

std::string with_members(const std::string& body, const TextPairs& members) {
    auto document = json::parse(body);
    if (members.empty() || !document || document->root().kind() != json::Kind::object) return body;
    json::Writer w;
    w.begin_object();
    document->root().for_each_member(
        [&](std::string_view key, json::Value value) { w.key(key).raw(value.text()); });
    for (const auto& [name, value] : members) w.key(name).string(value);
    w.end_object();
    return std::move(w).take();
}

// A header's name and value as they may be sent: nothing of an event splits a request.
bool is_header(std::string_view name, std::string_view value) {
    auto bad = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == ':' || c == 0x7f; };
    return !name.empty() && std::ranges::none_of(name, bad) &&
           value.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos;
}

bool is_retried(int status) {
    return status == 401 || status == 407 || status == 409 || status == 429 || status >= 500;
}

Error refused(const http::ClientResponse& response) {
    Error error{"ApiDestinationError",
                "Unable to invoke ApiDestination endpoint: The request failed because the endpoint returned "
                "status code " +
                    std::to_string(response.status) + ".",
                is_retried(response.status) ? 503 : 400};
    if (response.status == 429) error.code = "ThrottlingException";
    if (auto after = parse_number<std::int64_t>(response.headers.get("retry-after").value_or("")))
        error.members.push_back({"RetryAfter", *after});
    return error;
}

}  // namespace

void Webhook::start(Executor executor) {
    executor_ = executor;
    client_ = std::make_unique<http::Client>(executor);
}

Task<Result<std::string>> Webhook::call(const gate::Invocation& invocation) {
    using Answer = Result<std::string>;
    co_return co_await suspend<Answer>([&](Resume<Answer> resume) {
        spawn(executor_, [](Webhook& self, const gate::Invocation& what, Resume<Answer> done) -> Task<void> {
            done(co_await self.call_here(what));
        }(*this, invocation, std::move(resume)));
    });
}

// Spaces calls of one destination evenly by its rate.
Task<void> Webhook::keep_pace(const DestinationRow& destination) {
    Duration gap = Duration(std::chrono::seconds(1)) /
                   destination.request.invocation_rate_limit_per_second.value_or(300);
    Duration now = clock_.monotonic();
    if (next_.size() >= kMostPaces)
        std::erase_if(next_, [&](const auto& entry) { return entry.second < now; });
    Duration& next = next_[destination.arn()];
    Duration wait = std::max(Duration{}, next - now);
    next = std::max(now, next) + gap;
    if (wait > Duration{}) co_await clock_.sleep(wait);
}

Task<Result<http::ClientResponse>> Webhook::send(const std::string& url, http::ClientRequest request) {
    ATHANOR_CO_TRY(auto place, http::parse_url(url));
    request.target = std::move(place.second);
    request.timeout = kTimeout;
    co_return co_await client_->send(std::move(place.first), std::move(request));
}

Task<Result<std::string>> Webhook::call_here(const gate::Invocation& invocation) {
    ATHANOR_CO_TRY(auto destination,
                   control_.read([&](store::Snapshot& s) { return find_destination(s, invocation.target); }));
    if (!destination || destination->owner.account != invocation.account)
        co_return fail("ResourceNotFoundException",
                       "The api-destination " + invocation.target + " does not exist.");
    ATHANOR_CO_TRY(auto connection, control_.read([&](store::Snapshot& s) {
        return find_connection(s, destination->connection);
    }));
    if (!connection)
        co_return fail("ResourceNotFoundException",
                       "The connection " + destination->connection + " does not exist.");
    ATHANOR_CO_TRY(Parameters parameters, open_secret(key_, *connection));
    Extra extra = extra_of(parameters.invocation_http_parameters);

    http::ClientRequest request{.method = destination->request.http_method};
    request.headers.set("User-Agent", "Amazon/EventBridge/ApiDestinations");
    request.headers.set("Content-Type", "application/json; charset=utf-8");
    for (const TextPairs* headers :
         std::array<const TextPairs*, 2>{&invocation.http_headers, &extra.headers}) {  // the connection's win
        for (const auto& [name, value] : *headers) {
            if (!is_header(name, value))
                co_return validation_error("A header of the api-destination is not valid: " + name);
            request.headers.set(name, value);
        }
    }
    if (parameters.basic_auth_parameters) {
        request.headers.set("Authorization",
                            "Basic " + base64(parameters.basic_auth_parameters->username + ":" +
                                              parameters.basic_auth_parameters->password));
    } else if (parameters.api_key_auth_parameters) {
        if (!is_header(parameters.api_key_auth_parameters->api_key_name,
                       parameters.api_key_auth_parameters->api_key_value)) {
            co_return validation_error("The API key of the connection " + connection->name +
                                       " is not a valid header.");
        }
        request.headers.set(parameters.api_key_auth_parameters->api_key_name,
                            parameters.api_key_auth_parameters->api_key_value);
    } else if (parameters.o_auth_parameters) {
        ATHANOR_CO_TRY(std::string authorization, co_await token(*connection, parameters));
        request.headers.set("Authorization", authorization);
    }
    TextPairs query = invocation.http_query;
    query.insert(query.end(), extra.query.begin(), extra.query.end());
    bool has_body = request.method != "GET" && request.method != "HEAD";
    if (has_body) request.body = with_members(invocation.input, extra.body);

    co_await keep_pace(*destination);
    ATHANOR_CO_TRY(auto response, co_await send(url_of(destination->request.invocation_endpoint,
                                                       invocation.http_path, query),
                                                std::move(request)));
    auto text = co_await read_all(
        *response.body,
        kLargestAnswer);  // read, so that the connection is used again; what it says is nobody's
    if (response.status == 401 || response.status == 407) tokens_.erase(connection->arn());
    if (response.status < 200 || response.status > 299) co_return std::unexpected(refused(response));
    co_return text ? *std::move(text) : std::string();
}

// RFC 6749 §4.4.
Task<Result<std::string>> Webhook::token(const ConnectionRow& connection, const Parameters& parameters) {
    std::string arn = connection.arn();
    if (auto known = tokens_.find(arn); known != tokens_.end() && known->second.until > clock_.now())
        co_return known->second.header;
    const auto& oauth = *parameters.o_auth_parameters;
    Extra extra = extra_of(oauth.o_auth_http_parameters);
    TextPairs form{{"grant_type", "client_credentials"},
                   {"client_id", oauth.client_parameters.client_id},
                   {"client_secret", oauth.client_parameters.client_secret}};
    form.insert(form.end(), extra.body.begin(), extra.body.end());
    http::ClientRequest request{.method = oauth.http_method};
    for (const auto& [name, value] : extra.headers) {
        if (!is_header(name, value))
            co_return validation_error("A header of the connection is not valid: " + name);
        request.headers.set(name, value);
    }
    request.headers.set("Accept", "application/json");
    TextPairs query = extra.query;
    if (request.method == "GET") {
        query.insert(query.end(), form.begin(), form.end());
    } else {
        request.headers.set("Content-Type", "application/x-www-form-urlencoded");
        request.body = form_of(form);
    }
    ATHANOR_CO_TRY(auto response,
                   co_await send(url_of(oauth.authorization_endpoint, {}, query), std::move(request)));
    ATHANOR_CO_TRY(std::string text, co_await read_all(*response.body, kLargestAnswer));
    if (response.status < 200 || response.status > 299) co_return std::unexpected(refused(response));
    auto document = json::parse(text);
    auto access = document ? document->root()["access_token"].string() : std::nullopt;
    if (!access || access->empty() || !is_header("Authorization", *access))
        co_return fail("ApiDestinationError", "The authorization endpoint answered without an access_token.");
    auto life = std::chrono::seconds(
        std::clamp<std::int64_t>(document->root()["expires_in"].integer_or(kTokenLife.count()), 0, 86'400));
    Token fresh{"Bearer " + std::string(*access),
                clock_.now() + life - std::min<std::chrono::seconds>(kTokenMargin, life / 2)};
    co_return tokens_.insert_or_assign(arn, std::move(fresh)).first->second.header;
}

Task<Status> Webhook::authorize() {
    auto waiting = control_.read([](store::Snapshot& s) -> Result<std::vector<ConnectionRow>> {
        ATHANOR_TRY(auto keys,
                    (s.all<std::string, std::string, std::string>(
                        "SELECT account, region, name FROM events_connection WHERE state = 'AUTHORIZING'")));
        std::vector<ConnectionRow> rows;
        for (auto& [account, region, name] : keys) {
            ATHANOR_TRY(auto row, find_connection(s, {account, region}, name));
            if (row) rows.push_back(*std::move(row));
        }
        return rows;
    });
    if (!waiting) co_return std::unexpected(waiting.error());
    for (ConnectionRow& row : *waiting) {
        tokens_.erase(row.arn());
        auto parameters = open_secret(key_, row);
        Status outcome;
        if (!parameters)
            outcome = std::unexpected(parameters.error());
        else if (auto got = co_await token(row, *parameters); !got)
            outcome = std::unexpected(got.error());
        ATHANOR_CO_CHECK(co_await settle(std::move(row), std::move(outcome)));
    }
    co_return Status();
}

Task<Status> Webhook::settle(ConnectionRow row, Status outcome) {
    auto done = co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto now, find_connection(tx, row.owner, row.name));
        if (!now || now->id != row.id || now->modified != row.modified)
            return {};  // changed meanwhile: looked at again
        now->state = outcome ? "AUTHORIZED" : "DEAUTHORIZED";
        if (outcome)
            now->authorized = tx.now();
        else
            now->reason = outcome.error().message;
        return put(tx, *now);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return Status();
}

}  // namespace athanor::events
