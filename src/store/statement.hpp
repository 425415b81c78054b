// Typed statements over one SQLite connection: what a reader and a writer share. SQL text in, tuples out; nobody else sees sqlite3.
//
//     ATHANOR_TRY(auto found, s.one<std::string, std::int64_t>("SELECT name, created FROM bucket WHERE account = ?", account));
//     if (found) use(std::get<0>(*found));
//     ATHANOR_TRY(auto names, s.all<std::string>("SELECT name FROM bucket ORDER BY name"));      // one column: plain values, no tuple
//     s.each<std::string_view, std::int64_t>("SELECT key, size FROM current WHERE bucket = ?",
//                                            [&](std::string_view key, std::int64_t size) { … }, bucket);
//
// Arguments: integers, double, bool, string_view and what converts to it (TEXT), Blob (BLOB), Timestamp (microseconds), optional and nullopt.
// Columns: the same, and std::string for owned bytes; a string_view or Blob column is valid only inside `each`'s function. A visitor that
// returns false ends `each`. NULL reads as 0 or "" unless the column is an optional.
//
// Statements are prepared once for each connection and text, so build SQL from constants; the cache is bounded (kStatementCache).
// Errors: "ConstraintViolation" (a key that exists), "DiskFull" (507), "IOError", else InternalFailure: all are 500s that a caller who
// expects one maps by its code.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"

struct sqlite3_stmt;

namespace athanor::store {

inline constexpr std::size_t kStatementCache = 256;

struct Blob {
    std::string_view bytes;
};

class Connection;

// A prepared statement, lent by the connection's cache and reset when this goes.
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    // Index from 0. The bytes must live until the statement is reset.
    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    void bind(int index, std::string_view text);
    void bind(int index, Blob blob);
    void bind(int index, std::nullopt_t);

    Result<bool> step();  // true: a row is there
    std::int64_t changes() const;

    bool is_null(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view bytes(int column) const;  // until the next step

private:
    friend class Connection;
    Statement(Connection* connection, sqlite3_stmt* statement, bool* lent)
        : connection_(connection), statement_(statement), lent_(lent) {}
    Connection* connection_;
    sqlite3_stmt* statement_;
    bool* lent_;  // of the cache's entry; null: not cached, finalized when this goes
};

namespace detail {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template <class T>
void bind_value(Statement& s, int index, const T& value) {
    if constexpr (IsOptional<T>::value) {
        if (value) {
            bind_value(s, index, *value);
        } else {
            s.bind(index, std::nullopt);
        }
    } else if constexpr (std::is_same_v<T, std::nullopt_t> || std::is_same_v<T, Blob>) {
        s.bind(index, value);
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        s.bind(index, static_cast<std::int64_t>(value.time_since_epoch().count()));
    } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
        s.bind(index, static_cast<std::int64_t>(value));
    } else if constexpr (std::is_floating_point_v<T>) {
        s.bind(index, static_cast<double>(value));
    } else {
        s.bind(index, std::string_view(value));
    }
}

template <class T>
T column_value(const Statement& s, int column) {
    if constexpr (IsOptional<T>::value) {
        if (s.is_null(column)) return std::nullopt;
        return column_value<typename T::value_type>(s, column);
    } else if constexpr (std::is_same_v<T, Blob>) {
        return Blob{s.bytes(column)};
    } else if constexpr (std::is_same_v<T, Timestamp>) {
        return Timestamp(Duration(s.integer(column)));
    } else if constexpr (std::is_integral_v<T> || std::is_enum_v<T>) {
        return static_cast<T>(s.integer(column));
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<T>(s.real(column));
    } else {
        return T(s.bytes(column));
    }
}

template <class... Cols>
struct RowOf {
    using type = std::tuple<Cols...>;
};
template <class T>
struct RowOf<T> {
    using type = T;
};

template <class... Cols, std::size_t... I>
auto read_row(const Statement& s, std::index_sequence<I...>) {
    return typename RowOf<Cols...>::type{column_value<Cols>(s, static_cast<int>(I))...};
}

template <class Visit, class... Cols, std::size_t... I>
bool visit_row(const Statement& s, Visit& visit, std::index_sequence<I...>,
               std::type_identity<std::tuple<Cols...>>) {
    if constexpr (std::is_void_v<std::invoke_result_t<Visit&, Cols...>>) {
        visit(column_value<Cols>(s, static_cast<int>(I))...);
        return true;
    } else {
        return visit(column_value<Cols>(s, static_cast<int>(I))...);
    }
}

}  // namespace detail

// What a query reads: all its statements see one state of the database. Belongs to one thread while it lives.
class Snapshot {
public:
    template <class... Cols>
    using Row = typename detail::RowOf<Cols...>::type;

    template <class... Cols, class... Args>
    Result<std::optional<Row<Cols...>>> one(std::string_view sql, const Args&... args) {
        ATHANOR_TRY(Statement s, prepare(sql, args...));
        ATHANOR_TRY(bool there, s.step());
        if (!there) return std::nullopt;
        return detail::read_row<Cols...>(s, std::index_sequence_for<Cols...>{});
    }

    template <class... Cols, class... Args>
    Result<std::vector<Row<Cols...>>> all(std::string_view sql, const Args&... args) {
        ATHANOR_TRY(Statement s, prepare(sql, args...));
        std::vector<Row<Cols...>> rows;
        for (;;) {
            ATHANOR_TRY(bool there, s.step());
            if (!there) return rows;
            rows.push_back(detail::read_row<Cols...>(s, std::index_sequence_for<Cols...>{}));
        }
    }

    template <class... Cols, class Visit, class... Args>
    Status each(std::string_view sql, Visit visit, const Args&... args) {
        ATHANOR_TRY(Statement s, prepare(sql, args...));
        for (;;) {
            ATHANOR_TRY(bool there, s.step());
            if (!there || !detail::visit_row(s, visit, std::index_sequence_for<Cols...>{},
                                             std::type_identity<std::tuple<Cols...>>{}))
                return {};
        }
    }

    // A bound statement, for a caller that steps by itself (a listing that seeks).
    template <class... Args>
    Result<Statement> prepare(std::string_view sql, const Args&... args) {
        ATHANOR_TRY(Statement s, lend(sql));
        int index = 0;
        (detail::bind_value(s, index++, args), ...);
        return s;
    }

protected:
    friend class Database;
    explicit Snapshot(Connection* connection) : connection_(connection) {}
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot() = default;
    Result<Statement> lend(std::string_view sql);

    Connection* connection_;
};

}  // namespace athanor::store
