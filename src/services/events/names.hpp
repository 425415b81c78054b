// Names and ARNs as requests have them, pages of lists, and the errors that several operations share.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gate/register.hpp"
#include "services/events/tables.hpp"

namespace athanor::events {

inline constexpr std::int64_t kPage = 100;

inline Owner owner_of(const gate::Call& call) { return {call.account(), call.region}; }

// A bus by its name or its ARN; absent: the default one.
BusKey bus_of(const gate::Call& call, const std::optional<std::string>& name_or_arn);
std::unexpected<Error> no_such_bus(std::string_view name);
std::unexpected<Error> no_such_rule(const RuleKey& key);
std::unexpected<Error> limit_exceeded();

// A list is in the order of names; its token is the last one of the page before.
Result<std::string> page_after(const std::optional<std::string>& token);  // ValidationException
std::string page_token(std::string_view last);

// `rows` were read with a limit of one more than the page: the surplus row says that there is a next page.
template <class Row, class NameOf>
std::optional<std::string> cut_page(std::vector<Row>& rows, std::int64_t limit, NameOf name_of) {
    if (static_cast<std::int64_t>(rows.size()) <= limit) return std::nullopt;
    rows.resize(static_cast<std::size_t>(limit));
    return page_token(name_of(rows.back()));
}

// The names that begin with `prefix`: [prefix, end).
std::string end_of_prefix(std::string prefix);

// Handlers whose answer has nothing in it.
template <class Answer, class T>
Result<store::Durable<Answer>> answer(Result<store::Durable<T>> done) {
    if (!done) return std::unexpected(std::move(done).error());
    return (*std::move(done)).map([](T&&) { return Answer{}; });
}

}  // namespace athanor::events
