// What every operation of IAM is written with: its context, the caller's own user, pages, and the tables that register them.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "api/iam.hpp"
#include "base/encoding.hpp"
#include "services/iam/service.hpp"

namespace athanor::iam {

using namespace api::iam;
namespace op = api::iam::op;
using Nothing = api::iam::Unit;

struct Reading {
    store::Snapshot& s;
    const gate::Call& call;
    const Core& core;
    const std::string& account() const { return call.account(); }
};
struct Writing : Reading {
    Writing(store::Transaction& t, const gate::Call& call, const Core& core)
        : Reading{t, call, core}, tx(t) {}
    store::Transaction& tx;
    // IAM's times are whole seconds.
    Timestamp now() const { return std::chrono::floor<std::chrono::seconds>(tx.now()); }
};

// Registers functions: Result<Output> f(Reading, const Input&) and Result<Output> f(Writing, const Input&). The latter may run again, and so must not use
// its input up.
class Table {
public:
    Table(gate::Register& operations, const Core& core) : operations_(operations), core_(core) {}

    template <class Op, class F>
    void reads(F answer) const {
        operations_.reads<Op>(
            [core = &core_, answer](gate::Call& call,
                                    typename Op::Input in) -> Task<Result<typename Op::Output>> {
                co_return core->control.read([&](store::Snapshot& s) -> Result<typename Op::Output> {
                    return answer(Reading{s, call, *core}, in);
                });
            });
    }
    template <class Op, class F>
    void writes(F change) const {
        operations_.changes<Op>([core = &core_, change](gate::Call& call, typename Op::Input in)
                                    -> Task<Result<store::Durable<typename Op::Output>>> {
            auto done =
                co_await core->control.write([&](store::Transaction& tx) -> Result<typename Op::Output> {
                    return change(Writing(tx, call, *core), in);
                });
            if (done) core->directory.changed(call.account());
            co_return done;
        });
    }
    gate::Register& operations() const { return operations_; }
    const Core& core() const { return core_; }

private:
    gate::Register& operations_;
    const Core& core_;
};

void add_users(const Table& table);
void add_groups(const Table& table);
void add_roles(const Table& table);
void add_linked_roles(const Table& table);
void add_profiles(const Table& table);
void add_policies(const Table& table);
void add_versions(const Table& table);
void add_inline(const Table& table);
void add_attached(const Table& table);
void add_tags(const Table& table);
void add_keys(const Table& table);
void add_logins(const Table& table);
void add_providers(const Table& table);
void add_account(const Table& table);
void add_details(const Table& table);
void add_simulation(const Table& table);

// A page of a listing whose rows come in the order of unique keys:
//
//     ATHANOR_TRY(Page page, Page::of(in));
//     s.each<...>("... AND folded > ? ORDER BY folded", [&](...) { if (!page.take(folded)) return false; out.users.push_back(...); return true; }, page.after());
//     page.finish(out);
class Page {
public:
    static constexpr std::size_t kDefault = 100;

    template <class In>
    static Result<Page> of(const In& in) {
        Page page;
        if (in.max_items) page.limit_ = static_cast<std::size_t>(*in.max_items);
        if (in.marker) {
            auto after = from_base64(*in.marker);
            if (!after) return fail("ValidationError", "Invalid Marker.");
            page.after_ = *std::move(after);
        }
        return page;
    }
    const std::string& after() const { return after_; }
    bool take(std::string_view key) {
        if (taken_ == limit_) {
            more_ = true;
            return false;
        }
        ++taken_;
        last_ = key;
        return true;
    }
    template <class Out>
    void finish(Out& out) const {
        out.is_truncated = more_;
        if (more_) out.marker = base64(last_);
    }

private:
    std::string after_, last_;
    std::size_t limit_ = kDefault, taken_ = 0;
    bool more_ = false;
};

std::unexpected<Error> no_such_entity(std::string message);
std::unexpected<Error> already_exists(std::string message);
std::unexpected<Error> delete_conflict(std::string message);
std::unexpected<Error> quota_exceeded(std::string_view quota, std::int64_t limit);

// Whom a request means that may leave its UserName out: that user, or the caller. "": the account's root. ValidationError of sessions.
Result<std::string> user_or_caller(const gate::Call& call, const std::optional<std::string>& name);

}  // namespace athanor::iam
