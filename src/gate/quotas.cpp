#include "gate/quotas.hpp"

#include <algorithm>
#include <map>
#include <mutex>

namespace athanor::gate {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000;  // in nanoseconds

struct Allowance {
    Limits limits;
    // When the bucket is full again, by the monotonic clock in nanoseconds (GCRA: ITU-T I.371's virtual scheduling).
    mutable std::atomic<std::int64_t> full_at = 0;
};

using Number = std::optional<std::int64_t>;

Number changed(const Number& now, const Number& change) {
    if (!change) return now;
    return *change == 0 ? std::nullopt : change;
}

void show(json::Writer& w, const std::string& account, const Limits& limits) {
    w.begin_object().key("Account").string(account);
    const auto number = [&](const char* name, const Number& value) {
        if (value) w.key(name).number(*value);
    };
    number("RunningJobs", limits.running_jobs);
    number("Vcpus", limits.vcpus);
    number("Bytes", limits.bytes);
    number("Requests", limits.requests);
    w.end_object();
}

Result<Number> read_number(json::Value in, const char* name) {
    const json::Value value = in[name];
    if (!value.exists() || value.is_null()) return std::nullopt;
    const auto number = value.integer();
    if (!number || *number < 0)
        return validation_error(std::string(name) + " must be a number, 0 for no limit.");
    return *number;
}

Result<Limits> read_limits(json::Value in) {
    Limits limits;
    ATHANOR_TRY(limits.running_jobs, read_number(in, "RunningJobs"));
    ATHANOR_TRY(limits.vcpus, read_number(in, "Vcpus"));
    ATHANOR_TRY(limits.bytes, read_number(in, "Bytes"));
    ATHANOR_TRY(limits.requests, read_number(in, "Requests"));
    return limits;
}

}  // namespace

struct Quotas::Table {
    std::map<std::string, std::shared_ptr<Allowance>, std::less<>>
        accounts;  // shared: a bucket outlives a change of others' limits

    const Allowance* find(std::string_view account) const {
        auto found = accounts.find(account);
        return found == accounts.end() ? nullptr : found->second.get();
    }
};

store::Migrations Quotas::migrations() {
    return {
        "gate.quotas",
        {"CREATE TABLE account_quota (account TEXT NOT NULL PRIMARY KEY, running_jobs BIGINT, vcpus BIGINT,"
         " bytes BIGINT, requests BIGINT);"}};
}

Result<std::unique_ptr<Quotas>> Quotas::open(store::Database& control, Clock& clock) {
    std::unique_ptr<Quotas> made(new Quotas(control, clock));
    ATHANOR_CHECK(made->load());
    return made;
}

Status Quotas::load() {
    std::lock_guard one_at_a_time(loading_);
    auto before = table_.load();
    auto table = std::make_shared<Table>();
    ATHANOR_TRY(auto rows, control_.read([](store::Snapshot& s) {
        return s.all<std::string, Number, Number, Number, Number>(
            "SELECT account, running_jobs, vcpus, bytes, requests FROM account_quota ORDER BY account");
    }));
    for (auto& [account, jobs, vcpus, bytes, requests] : rows) {
        auto entry = std::make_shared<Allowance>();
        entry->limits = {jobs, vcpus, bytes, requests};
        if (const Allowance* old = before ? before->find(account) : nullptr) entry->full_at = old->full_at.load();
        table->accounts.emplace(std::move(account), std::move(entry));
    }
    const bool any = !table->accounts.empty();
    table_.store(std::move(table));
    any_.store(any);
    return {};
}

Limits Quotas::of(std::string_view account) const {
    if (!any_.load(std::memory_order_relaxed)) return {};
    const auto table = table_.load();
    const Allowance* entry = table->find(account);
    return entry ? entry->limits : Limits{};
}

std::vector<std::pair<std::string, Limits>> Quotas::list() const {
    std::vector<std::pair<std::string, Limits>> out;
    const auto table = table_.load();
    for (const auto& [account, entry] : table->accounts) out.emplace_back(account, entry->limits);
    return out;
}

bool Quotas::take(std::string_view account) const {
    if (!any_.load(std::memory_order_relaxed)) return true;
    const auto table = table_.load();
    const Allowance* entry = table->find(account);
    if (!entry || !entry->limits.requests) return true;
    const std::int64_t each = std::max<std::int64_t>(kSecond / *entry->limits.requests, 1);
    const std::int64_t now = clock_.monotonic().count() * 1000;
    std::int64_t full_at = entry->full_at.load();
    for (;;) {
        const std::int64_t next = std::max(full_at, now) + each;
        if (next - now > kSecond) return false;
        if (entry->full_at.compare_exchange_weak(full_at, next)) return true;
    }
}

Task<Result<store::Durable<Limits>>> Quotas::set(std::string account, Limits change) {
    auto done = co_await control_.write([&](store::Transaction& tx) -> Result<Limits> {
        ATHANOR_TRY(auto row,
                    (tx.one<Number, Number, Number, Number>(
                        "SELECT running_jobs, vcpus, bytes, requests FROM account_quota WHERE account = ?",
                        account)));
        Limits now;
        if (row) now = {std::get<0>(*row), std::get<1>(*row), std::get<2>(*row), std::get<3>(*row)};
        now = {changed(now.running_jobs, change.running_jobs), changed(now.vcpus, change.vcpus),
               changed(now.bytes, change.bytes), changed(now.requests, change.requests)};
        ATHANOR_CHECK(tx.run("DELETE FROM account_quota WHERE account = ?", account));
        if (now != Limits{})
            ATHANOR_CHECK(
                tx.run("INSERT INTO account_quota (account, running_jobs, vcpus, bytes, requests) "
                       "VALUES (?, ?, ?, ?, ?)",
                       account, now.running_jobs, now.vcpus, now.bytes, now.requests));
        return now;
    });
    if (done) ATHANOR_CO_CHECK(load());
    co_return done;
}

void Quotas::add_to(SignedRoutes& own, const Accounts& accounts, const Authorizer& authorizer) {
    own.add(std::string(kSetQuota),
            [this, &own, &accounts, &authorizer](Call& call, json::Value in) -> Task<Result<std::string>> {
                ATHANOR_CO_CHECK(own.only_operators(call, authorizer, "athanor:SetQuota"));
                std::string account = in["Account"].string_or("");
                const auto all = accounts.list();
                if (std::ranges::find(all, account, &Account::id) == all.end())
                    co_return validation_error("There is no account " + account + ".");
                ATHANOR_CO_TRY(Limits change, read_limits(in));
                ATHANOR_CO_TRY(auto done, co_await set(account, change));
                json::Writer w;
                show(w, account, *done);
                co_return std::move(w).take();
            });
    own.add(std::string(kListQuotas), [this, &own, &authorizer](Call& call, json::Value) -> Task<Result<std::string>> {
        ATHANOR_CO_CHECK(own.only_operators(call, authorizer, "athanor:ListQuotas"));
        json::Writer w;
        w.begin_object().key("Quotas").begin_array();
        for (const auto& [account, limits] : list()) show(w, account, limits);
        w.end_array().end_object();
        co_return std::move(w).take();
    });
}

}  // namespace athanor::gate
