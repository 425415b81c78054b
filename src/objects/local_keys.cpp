#include "objects/local_keys.hpp"

#include <algorithm>
#include <mutex>

#include "base/hash.hpp"
#include "base/log.hpp"
#include "objects/cipher.hpp"
#include "objects/errors.hpp"

namespace athanor::objects {
namespace {

constexpr std::string_view kManaged = "alias/aws/s3";
constexpr std::string_view kAlias = "alias/", kKey = "key/", kArn = "arn:aws:kms:";
constexpr std::size_t kLongestName = 256;
constexpr char kWrapFormat = 1;  // format | salt | seal_once's
constexpr std::size_t kSalt = 16;

std::unexpected<Error> not_found(std::string message) {
    return fail("KMS.NotFoundException", std::move(message), 400);
}

std::string arn_of(std::string_view region, std::string_view account, std::string_view resource) {
    return fmt::format("{}{}:{}:{}", kArn, region, account, resource);
}

std::string resource_of(std::string_view name) {
    return name.starts_with(kAlias) ? std::string(name) : std::string(kKey) + std::string(name);
}

bool is_name(std::string_view name) {
    if (name.starts_with(kAlias)) name.remove_prefix(kAlias.size());
    return !name.empty() && name.size() <= kLongestName && std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '_' || c == '/';
    });
}

// Unambiguous: each text with its length before it.
std::string bytes_of(std::string_view kind, std::string_view arn, const KeyContext& context) {
    std::string out;
    auto append = [&](std::string_view text) {
        for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(text.size() >> shift);
        out += text;
    };
    append(kind);
    append(arn);
    for (const auto& [name, value] : context) {
        append(name);
        append(value);
    }
    return out;
}

std::string wrapping_key(std::string_view key, std::string_view salt) {
    return hmac_sha256(key, "wrap" + std::string(salt));
}

}  // namespace

store::Migrations LocalKeys::migrations() {
    return {
        .component = "local_keys",
        .steps = {"CREATE TABLE local_key ("
                  " account TEXT NOT NULL, region TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,"
                  " sealed BLOB NOT NULL, created BIGINT NOT NULL, PRIMARY KEY (account, region, name));"}};
}

Result<std::unique_ptr<LocalKeys>> LocalKeys::open(store::Database& database, Random& random,
                                                   MasterKey master, Options options) {
    for (const auto* names : {&options.names, &options.disabled}) {
        for (const auto& name : *names) {
            bool reserved =
                name.starts_with("alias/aws/") && !(names == &options.disabled && name == kManaged);
            if (!is_name(name) || reserved)
                return fail("InvalidOption", "not a name that a KMS key can have: '" + name + "'");
        }
    }
    std::unique_ptr<LocalKeys> keys(new LocalKeys(database, random, std::move(master), std::move(options)));
    ATHANOR_CHECK(keys->load());
    return keys;
}

Status LocalKeys::load() {
    Status decoded;
    ATHANOR_CHECK(database_.read([&](store::Snapshot& s) {
        return s.each<std::string_view, std::string_view, std::string_view, std::string_view, store::Blob>(
            "SELECT account, region, name, id, sealed FROM local_key",
            [&](std::string_view account, std::string_view region, std::string_view name, std::string_view id,
                store::Blob sealed) {
                auto key =
                    opened({std::string(account), std::string(region), std::string(name)}, id, sealed.bytes);
                if (!key) decoded = std::unexpected(key.error());
                if (key) keys_.emplace(key->arn, *std::move(key));
                return decoded.has_value();
            });
    }));
    return decoded;
}

Result<LocalKeys::Key> LocalKeys::opened(const Place& place, std::string_view id,
                                         std::string_view sealed) const {
    Key key{.name = place.name,
            .arn = arn_of(place.region, place.account, std::string(kKey) + std::string(id)),
            .bytes = {}};
    ATHANOR_TRY(key.bytes, master_.open(bytes_of("kms key", key.arn, {}), sealed));
    return key;
}

Task<Result<LocalKeys::Key>> LocalKeys::find_or_make(Place place) {
    const std::string asked = arn_of(place.region, place.account, resource_of(place.name));
    const bool alias = place.name.starts_with(kAlias);
    {
        std::shared_lock lock(mutex_);
        const std::string prefix = arn_of(place.region, place.account, kKey);
        for (auto it = keys_.lower_bound(prefix); it != keys_.end() && it->first.starts_with(prefix); ++it) {
            if (alias ? it->second.name == place.name : it->first == asked) co_return it->second;
        }
        if (place.name != kManaged && !options_.names.contains(place.name)) {
            co_return alias ? not_found("Alias " + asked + " is not found.")
                            : not_found("Key '" + asked + "' does not exist");
        }
    }
    const std::string id = alias ? uuid4(random_) : place.name;
    const std::string arn = arn_of(place.region, place.account, std::string(kKey) + id);
    const std::string sealed = master_.seal(random_, bytes_of("kms key", arn, {}), random_.bytes(kKeySize));
    using Row = std::tuple<std::string, std::string>;
    // Of several that are the first to use it one makes it, and all have that one; nothing is wrapped before it is durable.
    auto row = co_await database_.write([&](store::Transaction& tx) -> Result<Row> {
        ATHANOR_CHECK(tx.run(
            "INSERT INTO local_key (account, region, name, id, sealed, created) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (account, region, name) DO NOTHING",
            place.account, place.region, place.name, id, store::Blob{sealed}, tx.now()));
        ATHANOR_TRY(auto made,
                    (tx.one<std::string, std::string>(
                        "SELECT id, sealed FROM local_key WHERE account = ? AND region = ? AND name = ?",
                        place.account, place.region, place.name)));
        if (!made) return damaged("a key that was just made");
        return *std::move(made);
    });
    if (!row) co_return std::unexpected(for_clients(std::move(row).error()));
    const auto& [stored_id, stored] = **row;
    ATHANOR_CO_TRY(Key key, opened(place, stored_id, stored));
    std::unique_lock lock(mutex_);
    keys_.emplace(key.arn, key);
    co_return key;
}

namespace {

struct Named {
    std::string region, account, name;
};

// Any of the forms that KMS takes. An id in an ARN is an id.
Result<Named> parse_key(const KeyCaller& caller, std::string_view text) {
    Named out{std::string(caller.region), std::string(caller.account), std::string(text)};
    if (text.empty()) out.name = kManaged;
    if (!text.starts_with("arn:")) {
        if (!is_name(out.name)) return not_found("Invalid keyId '" + std::string(text) + "'");
        return out;
    }
    std::string_view rest = text;
    auto invalid = [&] { return not_found("Invalid arn " + std::string(text)); };
    if (!rest.starts_with(kArn)) return invalid();
    rest.remove_prefix(kArn.size());
    auto region = rest.find(':');
    auto account = region == rest.npos ? rest.npos : rest.find(':', region + 1);
    if (account == rest.npos) return invalid();
    out.region = rest.substr(0, region);
    out.account = rest.substr(region + 1, account - region - 1);
    std::string_view resource = rest.substr(account + 1);
    if (resource.starts_with(kKey))
        resource.remove_prefix(kKey.size());
    else if (!resource.starts_with(kAlias))
        return invalid();
    if (!is_name(resource)) return invalid();
    out.name = resource;
    return out;
}

}  // namespace

Status LocalKeys::check_use(const KeyCaller& caller, const Place& place, std::string_view action) const {
    if (caller.server || caller.account == place.account) return {};
    return fail(
        "AccessDenied",
        fmt::format("User: {} is not authorized to perform: {} on the resource associated with this "
                    "ciphertext because the resource does not exist in this Region, no resource-based "
                    "policies allow access, or a resource-based policy explicitly denies access",
                    caller.principal, action),
        403);
}

Status LocalKeys::check_enabled(const Key& key) const {
    std::shared_lock lock(mutex_);
    if (!options_.disabled.contains(key.name)) return {};
    return fail("KMS.DisabledException", key.arn + " is disabled.", 400);
}

void LocalKeys::set_disabled(const std::string& name, bool disabled) {
    std::unique_lock lock(mutex_);
    if (disabled) {
        options_.disabled.insert(name);
    } else {
        options_.disabled.erase(name);
    }
}

Task<Result<NewKey>> LocalKeys::generate(KeyCaller caller, std::string key, KeyContext context) {
    ATHANOR_CO_TRY(Named named, parse_key(caller, key));
    if (named.region != caller.region) co_return not_found("Invalid arn " + named.region);
    Place place{std::move(named.account), std::move(named.region), std::move(named.name)};
    ATHANOR_CO_CHECK(check_use(caller, place, "kms:GenerateDataKey"));
    ATHANOR_CO_TRY(Key found, co_await find_or_make(std::move(place)));
    ATHANOR_CO_CHECK(check_enabled(found));
    NewKey made{.key_arn = found.arn, .plain = random_.bytes(kKeySize), .wrapped = {}};
    std::string salt = random_.bytes(kSalt);
    made.wrapped = kWrapFormat + salt +
                   seal_once(random_, wrapping_key(found.bytes, salt),
                             bytes_of("kms data key", found.arn, context), made.plain);
    co_return made;
}

Task<Result<std::string>> LocalKeys::unwrap(KeyCaller caller, std::string key_arn, KeyContext context,
                                            std::string wrapped) {
    ATHANOR_CO_TRY(Named named, parse_key(caller, key_arn));
    ATHANOR_CO_CHECK(check_use(caller, {named.account, named.region, named.name}, "kms:Decrypt"));
    Key key;
    {
        std::shared_lock lock(mutex_);
        auto found = keys_.find(key_arn);
        if (found == keys_.end()) co_return not_found("Key '" + key_arn + "' does not exist");
        key = found->second;
    }
    ATHANOR_CO_CHECK(check_enabled(key));
    std::string_view rest = wrapped;
    if (rest.size() < 1 + kSalt || rest[0] != kWrapFormat)
        co_return damaged("a wrapped key of the key service");
    auto plain = open_once(wrapping_key(key.bytes, rest.substr(1, kSalt)),
                           bytes_of("kms data key", key_arn, context), rest.substr(1 + kSalt));
    if (!plain || plain->size() != kKeySize) co_return damaged("a wrapped key of the key service");
    co_return *std::move(plain);
}

}  // namespace athanor::objects
