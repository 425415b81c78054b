#include "gate/oidc_keys.hpp"

#include <algorithm>
#include <array>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "gate/policy/condition.hpp"
#include "http/client.hpp"

namespace athanor::gate {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kTimeout{10'000};
constexpr std::chrono::seconds kLeastKept = 5min, kMostKept = 24h, kUsuallyKept = 1h, kLastResort = 24h;
constexpr std::chrono::seconds kPause = 1min;  // between two looks at one issuer
constexpr std::size_t kMostIssuers = 256;
constexpr std::string_view kDiscoveryPath = "/.well-known/openid-configuration";

std::unexpected<Error> unreachable() {
    return fail("IDPCommunicationError",
                "The identity provider (IdP) that was asked to verify the incoming identity token could not "
                "be reached.");
}

std::unexpected<Error> no_key() {
    return fail("InvalidIdentityToken",
                "Couldn't retrieve verification key from your identity provider,  please reference "
                "AssumeRoleWithWebIdentity documentation for requirements");
}

std::optional<std::chrono::seconds> max_age_of(std::string_view cache_control) {
    const std::string text = to_lower(cache_control);
    auto at = text.find("max-age=");
    if (at == std::string::npos) return std::nullopt;
    std::string_view number = std::string_view(text).substr(at + 8);
    number = number.substr(0, number.find_first_not_of("0123456789"));
    auto seconds = parse_number<std::uint32_t>(number);
    if (!seconds) return std::nullopt;
    return std::chrono::seconds(*seconds);
}

// One client for each request: they are rare, and a client belongs to one core.
Task<Result<Fetched>> fetch_once(OidcNetwork limits, FetchRequest request) {
    ATHANOR_CO_TRY(auto place, http::parse_url(request.url));
    if (place.first.kind != http::Peer::Kind::tls && !limits.allow_http)
        co_return fail("InvalidUrl", "an OpenID provider is asked by https only: " + request.url);
    http::ClientOptions options{.connections_per_peer = 1, .connect_timeout = kTimeout};
    if (!limits.allow_private) options.permits = is_public_address;
    http::Client client(co_await asio::this_coro::executor, std::move(options));
    http::ClientRequest out{.target = std::move(place.second), .timeout = kTimeout};
    out.headers.set("Accept", "application/json");
    out.headers.set("User-Agent", "athanor");
    out.headers.set("Connection", "close");
    if (!request.authorization.empty()) out.headers.set("Authorization", request.authorization);
    if (!request.form.empty()) {
        out.method = "POST";
        out.headers.set("Content-Type", "application/x-www-form-urlencoded");
        out.body = std::move(request.form);
    }
    ATHANOR_CO_TRY(auto response, co_await client.send(std::move(place.first), std::move(out)));
    std::string body;
    const Duration begun = system_clock().monotonic();  // a server that drips bytes is not waited for
    for (;;) {
        ATHANOR_CO_TRY(std::string_view piece, co_await response.body->read());
        if (piece.empty()) break;
        body += piece;
        if (body.size() > kLongestKeyDocument) co_return fail("BadResponse", "the answer is too large", 502);
        if (system_clock().monotonic() - begun > Duration(kTimeout))
            co_return fail("Timeout", "the answer takes too long", 504);
    }
    co_return Fetched{response.status, std::move(body),
                      max_age_of(response.headers.get("cache-control").value_or(""))};
}

Task<Result<Fetched>> fetch_document(const Fetch& fetch, std::string url) {
    auto fetched = co_await fetch({.url = url});
    if (!fetched || fetched->status != 200) {
        log::warn("OpenID provider: {} {}", url,
                  fetched ? "answered " + std::to_string(fetched->status) : fetched.error().message);
        co_return unreachable();
    }
    co_return fetched;
}

bool same_or_secure(std::string_view issuer, std::string_view url) {
    return url.starts_with("https://") || (issuer.starts_with("http://") && url.starts_with("http://"));
}

}  // namespace

bool is_public_address(std::string_view address) {
    // IANA's special-purpose registries, IPv4 and IPv6.
    static const std::vector<policy::Network> kSpecial = [] {
        std::vector<policy::Network> all;
        for (std::string_view text :
             {"0.0.0.0/8",     "10.0.0.0/8",      "100.64.0.0/10",  "127.0.0.0/8",    "169.254.0.0/16",
              "172.16.0.0/12", "192.0.0.0/24",    "192.0.2.0/24",   "192.88.99.0/24", "192.168.0.0/16",
              "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",    "240.0.0.0/4",
              "::/128",        "::1/128",         "64:ff9b::/96",   "64:ff9b:1::/48", "100::/64",
              "2001::/23",     "2001:db8::/32",   "2002::/16",      "fc00::/7",       "fe80::/10",
              "fec0::/10",     "ff00::/8"}) {
            auto network = policy::Network::parse(text);
            ATHANOR_ASSERT(network);
            all.push_back(*network);
        }
        return all;
    }();
    auto one = policy::Network::parse(address.substr(0, address.find('%')));  // without a zone
    return one && std::ranges::none_of(
                      kSpecial, [&](const policy::Network& network) { return network.contains(*one); });
}

Fetch fetch_from_network(OidcNetwork limits) {
    return [limits](FetchRequest request) { return fetch_once(limits, std::move(request)); };
}

Task<Result<Discovery>> discover(const Fetch& fetch, std::string issuer) {
    std::string base = issuer;
    while (base.ends_with('/')) base.pop_back();
    ATHANOR_CO_TRY(Fetched fetched, co_await fetch_document(fetch, base + std::string(kDiscoveryPath)));
    auto document = json::parse(fetched.body);
    if (!document) co_return no_key();
    const json::Value root = document->root();
    Discovery found{.issuer = root["issuer"].string_or(""),
                    .jwks_uri = root["jwks_uri"].string_or(""),
                    .authorization_endpoint = root["authorization_endpoint"].string_or(""),
                    .token_endpoint = root["token_endpoint"].string_or("")};
    // OpenID Connect Discovery §4.3: whoever answers speaks for itself only.
    if (found.issuer != issuer || !same_or_secure(issuer, found.jwks_uri)) co_return no_key();
    co_return found;
}

void OidcKeys::keep(const std::string& issuer, const Keys& keys, std::chrono::seconds life) {
    std::lock_guard lock(mutex_);
    auto found = kept_.find(issuer);
    if (found == kept_.end()) return;
    const Duration now = clock_.monotonic();
    found->second.keys = keys;
    found->second.until = now + life;
    found->second.last_resort = now + kLastResort;
}

Task<Result<OidcKeys::Keys>> OidcKeys::fetch(std::string issuer) {
    ATHANOR_CO_TRY(Discovery discovery, co_await discover(fetch_, issuer));
    ATHANOR_CO_TRY(Fetched fetched, co_await fetch_document(fetch_, discovery.jwks_uri));
    ATHANOR_CO_TRY(auto parsed, parse_keys(fetched.body));
    Keys keys = std::make_shared<const std::vector<Jwk>>(std::move(parsed));
    keep(issuer, keys, std::clamp(fetched.max_age.value_or(kUsuallyKept), kLeastKept, kMostKept));
    co_return keys;
}

Task<Result<OidcKeys::Keys>> OidcKeys::of(const Jwt& token) {
    using Answer = Result<Keys>;
    Keys known;
    {
        std::unique_lock lock(mutex_);
        const Duration now = clock_.monotonic();
        if (!kept_.contains(token.issuer) && kept_.size() >= kMostIssuers) {
            std::erase_if(kept_, [](const auto& one) { return !one.second.under_way; });
            if (kept_.size() >= kMostIssuers) co_return unreachable();
        }
        Kept& kept = kept_[token.issuer];
        if (kept.keys && now < kept.until && names_key(token, *kept.keys)) co_return kept.keys;
        if (kept.keys && now < kept.last_resort) known = kept.keys;
        if (kept.under_way) {
            // The entry stays while a look is under way, so that it is told.
            auto wait = [&](Resume<Answer> resume) {
                kept.waiting.push_back(std::move(resume));
                lock.unlock();
            };
            co_return co_await suspend<Answer>(wait);
        }
        if (kept.next_attempt != Duration{} && now < kept.next_attempt) {
            if (known) co_return known;
            co_return unreachable();
        }
        kept.next_attempt = now + kPause;
        kept.under_way = true;
    }
    Answer fresh = co_await fetch(token.issuer);
    if (!fresh && known && fresh.error().code == "IDPCommunicationError") fresh = known;
    std::vector<Resume<Answer>> waiting;
    {
        std::lock_guard lock(mutex_);
        Kept& kept = kept_[token.issuer];
        kept.under_way = false;
        waiting.swap(kept.waiting);
    }
    for (auto& resume : waiting) resume(fresh);
    co_return fresh;
}

}  // namespace athanor::gate
