// One SQLite connection and its prepared statements. Internal to this room; belongs to one thread at a time.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "base/error.hpp"
#include "base/text_hash.hpp"
#include "store/statement.hpp"

struct sqlite3;

namespace athanor::store {

class Connection {
public:
    // `vfs` is the name of a registered one.
    static Result<std::unique_ptr<Connection>> open(const std::string& path, const std::string& vfs,
                                                    bool read_only);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Result<Statement> lend(std::string_view sql);
    // One or more statements, no rows.
    Status execute(const std::string& script);
    // A fixed statement, through the cache.
    Status command(std::string_view sql);

    bool in_transaction() const;
    Error error() const;  // of the last call that failed
    sqlite3* handle() const { return handle_; }

private:
    friend class Statement;
    explicit Connection(sqlite3* handle) : handle_(handle) {}
    struct Entry {
        sqlite3_stmt* statement;
        bool lent;
    };
    sqlite3* handle_;
    std::unordered_map<std::string, Entry, TextHash, std::equal_to<>> cache_;
};

}  // namespace athanor::store
