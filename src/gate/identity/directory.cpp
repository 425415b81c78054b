#include "gate/identity/directory.hpp"

#include <algorithm>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include "base/hash.hpp"
#include "base/log.hpp"
#include "base/text_hash.hpp"
#include "gate/identity/linked_roles.hpp"
#include "gate/identity/managed_policies.hpp"
#include "gate/identity/tables.hpp"
#include "gate/identity/unique_id.hpp"

namespace athanor::identity {
namespace {

// Of all accounts together; more are forgotten and read again. An identity is some KiB, a document its text several times.
constexpr std::size_t kMostIdentities = 20'000;
constexpr std::size_t kMostDocuments = 20'000;
constexpr std::size_t kMostUses = 20'000;  // that wait for flush()
constexpr Duration kUseStep = std::chrono::minutes(1);

template <class T>
using ByText = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

const LinkedRole* linked_role(const IamArn& arn) {
    if (arn.kind != kRole) return nullptr;
    auto found = std::ranges::find_if(kLinkedRoles, [&](const LinkedRole& role) {
        return arn.name == role.name && arn.path == "/aws-service-role/" + std::string(role.service) + "/";
    });
    return found == std::end(kLinkedRoles) ? nullptr : found;
}

}  // namespace

struct Directory::State {
    // What is held of one account. Whoever has read rows puts them here only if the generation is still the one before reading.
    struct OfAccount {
        std::uint64_t generation = 0;
        ByText<std::shared_ptr<const Identity>> identities;  // by ARN; null: there is none
        ByText<DocumentPtr> managed;                         // by ARN; null: there is none
    };
    struct Key {
        std::string sealed;
        gate::Known known;
        bool active = true;
    };

    mutable std::shared_mutex mutex;
    ByText<OfAccount> accounts;
    std::size_t identities = 0;

    mutable std::shared_mutex keys_mutex;
    ByText<Key> keys;
    bool keys_known = false;  // false: the last reading failed, and nobody's key is known until one succeeds
    std::mutex loading;       // held from before the reading until what was read is published

    mutable std::shared_mutex documents_mutex;
    ByText<DocumentPtr> documents;  // by their kind and text

    std::mutex uses_mutex;
    ByText<Use> key_uses, role_uses;

    std::uint64_t generation_of(std::string_view account) const {
        std::shared_lock lock(mutex);
        auto found = accounts.find(account);
        return found == accounts.end() ? 0 : found->second.generation;
    }
    DocumentPtr compile(const std::string& text, policy::Kind kind);
};

DocumentPtr Directory::State::compile(const std::string& text, policy::Kind kind) {
    const std::string key = static_cast<char>('0' + static_cast<int>(kind)) + text;
    {
        std::shared_lock lock(documents_mutex);
        if (auto found = documents.find(key); found != documents.end()) return found->second;
    }
    auto parsed = policy::Document::parse(text, kind);
    DocumentPtr made = parsed ? std::make_shared<const policy::Document>(*std::move(parsed)) : nullptr;
    std::lock_guard lock(documents_mutex);
    if (documents.size() >= kMostDocuments) {
        std::erase_if(documents, [](const auto& one) { return !one.second || one.second.use_count() == 1; });
        if (documents.size() >= kMostDocuments) documents.clear();
    }
    return documents.emplace(key, std::move(made)).first->second;
}

Directory::Directory(store::Database& control, objects::MasterKey master_key, const gate::Accounts& accounts)
    : control_(control),
      master_key_(std::move(master_key)),
      accounts_(accounts),
      state_(std::make_shared<State>()) {}

Status Directory::load() {
    std::lock_guard loading(state_->loading);
    ByText<State::Key> fresh;
    auto read = [&]() -> Status {
        ATHANOR_TRY(auto rows, control_.read([](store::Snapshot& s) { return all_access_keys(s); }));
        for (KeyRow& row : rows) {
            State::Key key;
            {
                std::shared_lock lock(state_->keys_mutex);
                if (auto same = state_->keys.find(row.id);
                    same != state_->keys.end() && same->second.sealed == row.sealed_secret)
                    key.known.secret_access_key = same->second.known.secret_access_key;
            }
            if (key.known.secret_access_key.empty()) {
                auto secret = master_key_.open(access_key_context(row.id), row.sealed_secret);
                if (!secret) {
                    log::error("the access key {} is damaged, and is not accepted", row.id);
                    continue;
                }
                key.known.secret_access_key = *std::move(secret);
            }
            key.sealed = std::move(row.sealed_secret);
            key.active = row.active;
            key.known.principal = {.kind = row.user_arn.ends_with(":root") ? gate::PrincipalKind::root
                                                                           : gate::PrincipalKind::user,
                                   .account = std::move(row.account),
                                   .arn = std::move(row.user_arn),
                                   .user_id = std::move(row.user_id),
                                   .access_key_id = row.id};
            fresh.emplace(std::move(row.id), std::move(key));
        }
        return {};
    };
    Status done = read();
    std::lock_guard lock(state_->keys_mutex);
    state_->keys_known = done.has_value();
    state_->keys = done ? std::move(fresh) : ByText<State::Key>();
    return done;
}

std::optional<gate::Known> Directory::find(std::string_view access_key_id) const {
    {
        std::shared_lock lock(state_->keys_mutex);
        if (state_->keys_known) {
            auto found = state_->keys.find(access_key_id);
            if (found != state_->keys.end())
                return found->second.active ? std::optional(found->second.known) : std::nullopt;
        }
    }
    return accounts_.find(access_key_id);
}

void Directory::changed(std::string_view account) {
    {
        std::lock_guard lock(state_->mutex);
        auto& of = state_->accounts[std::string(account)];
        ++of.generation;
        state_->identities -= of.identities.size();
        of.identities.clear();
        of.managed.clear();
    }
    if (auto done = load(); !done)
        log::error("users' access keys cannot be read, and none is accepted: {}", done.error().message);
}

std::shared_ptr<const Identity> Directory::find_identity(std::string_view arn) const {
    const auto parsed = parse_iam_arn(arn);
    if (!parsed) return nullptr;
    std::uint64_t generation = 0;
    {
        std::shared_lock lock(state_->mutex);
        if (auto account = state_->accounts.find(parsed->account); account != state_->accounts.end()) {
            generation = account->second.generation;
            auto found = account->second.identities.find(arn);
            if (found != account->second.identities.end()) return found->second;
        }
    }
    auto made = read(arn);
    if (!made) {  // nobody is let in by what cannot be read; the next request tries again
        log::error("the identity {} cannot be read: {}", arn, made.error().message);
        return nullptr;
    }
    std::lock_guard lock(state_->mutex);
    if (state_->identities >= kMostIdentities) {
        for (auto& [id, of] : state_->accounts) of.identities.clear();
        state_->identities = 0;
    }
    auto& account = state_->accounts[std::string(parsed->account)];
    if (account.generation == generation && account.identities.emplace(std::string(arn), *made).second)
        ++state_->identities;
    return *made;
}

Result<std::shared_ptr<const Identity>> Directory::read(std::string_view arn) const {
    const auto parsed = parse_iam_arn(arn);
    ATHANOR_TRY(auto rows, control_.read([&](store::Snapshot& s) { return grounds_of(s, arn); }));
    auto out = std::make_shared<Identity>();
    if (rows) {
        Grounds& from = *rows;
        out->is_role = from.is_role;
        out->account = std::move(from.account);
        out->arn = std::move(from.arn);
        out->name = std::move(from.name);
        out->id = std::move(from.id);
        out->tags = std::move(from.tags);
        out->longest_session = from.longest_session;
        for (const std::string& text : from.policies)
            out->policies.push_back(state_->compile(text, policy::Kind::identity));
        if (from.boundary) {
            out->boundary = state_->compile(*from.boundary, policy::Kind::identity);
            out->damaged = !out->boundary;
        }
        if (out->is_role) {
            out->trust = state_->compile(from.trust, policy::Kind::trust);
            out->damaged |= !out->trust;
        }
        out->damaged |= std::ranges::find(out->policies, nullptr) != out->policies.end();
        if (out->damaged) log::error("a policy of {} is damaged: nothing is allowed to it", arn);
    } else if (const LinkedRole* role = parsed ? linked_role(*parsed) : nullptr) {
        out->is_role = true;
        out->account = parsed->account;
        out->arn = arn;
        out->name = parsed->name;
        out->id = made_id("AROA", arn);
        out->policies.push_back(managed(role->policy));
        out->trust = state_->compile(trust_of_service(role->service), policy::Kind::trust);
        out->damaged = !out->policies.front() || !out->trust;
    } else {
        return nullptr;
    }
    return out;
}

std::optional<std::string> Directory::id_of(std::string_view arn) const {
    const auto found = find_identity(arn);
    return found ? std::optional(found->id) : std::nullopt;
}

DocumentPtr Directory::compiled(const std::string& text) const {
    return state_->compile(text, policy::Kind::identity);
}

DocumentPtr Directory::managed(std::string_view arn) const {
    const auto parsed = parse_iam_arn(arn);
    if (!parsed || parsed->kind != kPolicy) return nullptr;
    if (parsed->account == "aws") {
        const ManagedPolicy* policy = find_managed(arn);
        return policy ? compiled(std::string(policy->document)) : nullptr;
    }
    std::uint64_t generation = 0;
    {
        std::shared_lock lock(state_->mutex);
        if (auto account = state_->accounts.find(parsed->account); account != state_->accounts.end()) {
            generation = account->second.generation;
            auto found = account->second.managed.find(arn);
            if (found != account->second.managed.end()) return found->second;
        }
    }
    auto text = control_.read([&](store::Snapshot& s) { return managed_policy(s, arn); });
    if (!text) return nullptr;
    DocumentPtr made = *text ? compiled(**text) : nullptr;
    std::lock_guard lock(state_->mutex);
    auto& account = state_->accounts[std::string(parsed->account)];
    if (account.generation == generation && account.managed.size() < kMostIdentities)
        account.managed.emplace(std::string(arn), made);
    return made;
}

void Directory::used(const gate::Principal& who, std::string_view service, std::string_view region,
                     Timestamp now) const {
    const bool role = who.kind == gate::PrincipalKind::role_session;
    const bool key = who.kind == gate::PrincipalKind::user && !who.session && !who.access_key_id.empty();
    if (!role && !key) return;
    const std::string& id = role ? who.role_arn : who.access_key_id;
    // The same caller comes again and again: each thread tells of it once a minute.
    struct Told {
        const State* by = nullptr;
        std::string id, service;
        Timestamp at{};
    };
    thread_local Told last;
    if (last.by == state_.get() && last.id == id && last.service == service && now >= last.at &&
        now - last.at < kUseStep)
        return;
    last = {state_.get(), id, std::string(service), now};
    std::lock_guard lock(state_->uses_mutex);
    auto& uses = role ? state_->role_uses : state_->key_uses;
    if (uses.size() < kMostUses || uses.contains(id))
        uses[id] = Use{id, std::string(service), std::string(region), now};
}

Task<Status> Directory::flush() {
    std::vector<Use> keys, roles;
    {
        std::lock_guard lock(state_->uses_mutex);
        for (auto& [id, use] : state_->key_uses) keys.push_back(std::move(use));
        for (auto& [id, use] : state_->role_uses) roles.push_back(std::move(use));
        state_->key_uses.clear();
        state_->role_uses.clear();
    }
    if (keys.empty() && roles.empty()) co_return Status();
    ATHANOR_CO_CHECK(co_await control_.write(
        [&](store::Transaction& tx) -> Status { return write_uses(tx, keys, roles); }));
    co_return Status();
}

}  // namespace athanor::identity
