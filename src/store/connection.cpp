#include "store/connection.hpp"

#include <sqlite3.h>

#include "base/log.hpp"
#include "store/page_seal.hpp"

namespace athanor::store {
namespace {

constexpr int kBusyMilliseconds =
    10'000;  // of a reader that meets the recovery of the log; the writer never meets another

}  // namespace

Result<std::unique_ptr<Connection>> Connection::open(const std::string& path, const std::string& vfs,
                                                     bool read_only) {
    sqlite3* handle = nullptr;
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                (read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    int code = sqlite3_open_v2(path.c_str(), &handle, flags, vfs.c_str());
    std::unique_ptr<Connection> connection(new Connection(handle));
    if (code != SQLITE_OK) return std::unexpected(connection->error());
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    int reserved = kPageSeal;  // of a database that is being made; one that is there stays as it is
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    ATHANOR_CHECK(connection->execute("PRAGMA temp_store=MEMORY"));
    if (read_only) {
        ATHANOR_CHECK(connection->execute("PRAGMA cache_size=-2048"));
        return connection;
    }
    ATHANOR_CHECK(
        connection->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0; "
                            "PRAGMA cache_size=-32768"));
    return connection;
}

Connection::~Connection() {
    for (auto& [text, entry] : cache_) sqlite3_finalize(entry.statement);
    int code = sqlite3_close(handle_);
    if (code != SQLITE_OK)
        log::error("a database connection was closed while in use: {}", sqlite3_errstr(code));
}

Result<Statement> Connection::lend(std::string_view sql) {
    auto found = cache_.find(sql);
    if (found != cache_.end() && !found->second.lent) {
        found->second.lent = true;
        return Statement(this, found->second.statement, &found->second.lent);
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK) {
        return std::unexpected(error());
    }
    if (found != cache_.end())
        return Statement(this, statement, nullptr);  // the cached one is busy: a query inside a query
    if (cache_.size() >= kStatementCache) {
        std::erase_if(cache_, [](auto& item) {
            if (item.second.lent) return false;
            sqlite3_finalize(item.second.statement);
            return true;
        });
    }
    auto& entry = cache_.emplace(std::string(sql), Entry{statement, true}).first->second;
    return Statement(this, statement, &entry.lent);
}

Status Connection::execute(const std::string& script) {
    if (sqlite3_exec(handle_, script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(error());
    return {};
}

Status Connection::command(std::string_view sql) {
    ATHANOR_TRY(Statement s, lend(sql));
    ATHANOR_CHECK(s.step());
    return {};
}

bool Connection::in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

Error Connection::error() const {
    int code = handle_ == nullptr ? SQLITE_NOMEM : sqlite3_errcode(handle_);
    std::string message = handle_ == nullptr ? "out of memory" : sqlite3_errmsg(handle_);
    switch (code & 0xff) {
        case SQLITE_CONSTRAINT: return Error{"ConstraintViolation", std::move(message), 500};
        case SQLITE_FULL: return Error{"DiskFull", "database: " + message, 507};
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN: return Error{"IOError", "database: " + message, 500};
        default: return internal_error("database: " + message).error();
    }
}

Statement::Statement(Statement&& other) noexcept
    : connection_(other.connection_),
      statement_(std::exchange(other.statement_, nullptr)),
      lent_(other.lent_) {}

Statement::~Statement() {
    if (statement_ == nullptr) return;
    if (lent_ == nullptr) {
        sqlite3_finalize(statement_);
        return;
    }
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);  // they point to what the caller owned
    *lent_ = false;
}

// A wrong index or type is a bug in the statement, found by the first test that runs it.
void Statement::bind(int index, std::int64_t value) {
    ATHANOR_ASSERT(sqlite3_bind_int64(statement_, index + 1, value) == SQLITE_OK);
}
void Statement::bind(int index, double value) {
    ATHANOR_ASSERT(sqlite3_bind_double(statement_, index + 1, value) == SQLITE_OK);
}
void Statement::bind(int index, std::string_view text) {
    const char* data = text.data() == nullptr ? "" : text.data();
    ATHANOR_ASSERT(sqlite3_bind_text64(statement_, index + 1, data, text.size(), SQLITE_STATIC,
                                       SQLITE_UTF8) == SQLITE_OK);
}
void Statement::bind(int index, Blob blob) {
    const char* data = blob.bytes.data() == nullptr ? "" : blob.bytes.data();
    ATHANOR_ASSERT(sqlite3_bind_blob64(statement_, index + 1, data, blob.bytes.size(), SQLITE_STATIC) ==
                   SQLITE_OK);
}
void Statement::bind(int index, std::nullopt_t) {
    ATHANOR_ASSERT(sqlite3_bind_null(statement_, index + 1) == SQLITE_OK);
}

Result<bool> Statement::step() {
    int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    Error error = connection_->error();
    // A statement that failed must be reset before the transaction can be rolled back to a savepoint.
    sqlite3_reset(statement_);
    return std::unexpected(std::move(error));
}

std::int64_t Statement::changes() const { return sqlite3_changes64(connection_->handle()); }

bool Statement::is_null(int column) const { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double Statement::real(int column) const { return sqlite3_column_double(statement_, column); }
std::string_view Statement::bytes(int column) const {
    const void* data = sqlite3_column_blob(statement_, column);
    if (data == nullptr) return {};
    return {static_cast<const char*>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

Result<Statement> Snapshot::lend(std::string_view sql) { return connection_->lend(sql); }

}  // namespace athanor::store
