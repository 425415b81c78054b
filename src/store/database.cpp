#include "store/database.hpp"

#include <cstdlib>
#include <future>
#include <mutex>

#include "base/log.hpp"
#include "store/connection.hpp"
#include "store/migrate.hpp"
#include "store/outbox.hpp"
#include "store/vfs.hpp"

namespace athanor::store {
namespace {

void end_process() {
    log::error("ending: what was promised from here on might be lost");
    log::flush();
    std::_Exit(70);  // EX_SOFTWARE; nothing is closed or flushed any more
}

}  // namespace

struct Database::Impl {
    Impl(Filesystem& fs, Clock& c, Options o) : vfs(fs), clock(c), options(std::move(o)) {}

    Vfs vfs;  // first: outlives the connections
    Clock& clock;
    Options options;
    std::mutex mutex;  // idle, consumers
    std::vector<std::unique_ptr<Connection>> idle;
    std::vector<std::shared_ptr<Consumer>> consumers;
    std::unique_ptr<Writer> writer;
};

Database::Database(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Database::~Database() {
    // The writer's connection is closed last: it copies the log back and removes it. Idle readers go first.
    {
        std::lock_guard lock(impl_->mutex);
        impl_->idle.clear();
        impl_->options.readers = 0;
    }
    impl_->writer.reset();
}

Result<std::unique_ptr<Database>> Database::open(Filesystem& fs, Clock& clock, Options options,
                                                 std::vector<Migrations> migrations) {
    if (!options.on_lost_durability) options.on_lost_durability = end_process;
    auto impl = std::make_unique<Impl>(fs, clock, std::move(options));
    ATHANOR_TRY(auto connection, Connection::open(impl->options.path, impl->vfs.name(), false));
    migrations.insert(migrations.begin(), own_tables());
    ATHANOR_CHECK(migrate(*connection, migrations));
    ATHANOR_TRY(std::int64_t sequence, stored_sequence(*connection));

    Impl& parts = *impl;
    Writer::Options limits{
        .queue_limit = parts.options.queue_limit,
        .batch_limit = parts.options.batch_limit,
        .sync_failed = [&parts] { return parts.vfs.sync_failed(); },
        .on_lost_durability = parts.options.on_lost_durability,
        .on_events =
            [&parts](std::int64_t) {
                std::lock_guard lock(parts.mutex);
                for (auto& consumer : parts.consumers) consumer->wake();
            },
    };
    parts.writer = std::make_unique<Writer>(std::move(connection), clock, std::move(limits), sequence);
    return std::unique_ptr<Database>(new Database(std::move(impl)));
}

Result<std::unique_ptr<Database>> Database::open_to_read(Filesystem& fs, Clock& clock, std::string path) {
    ATHANOR_TRY(bool there, fs.exists(path));
    if (!there) return fail("IOError", "there is no " + path, 500);
    return std::unique_ptr<Database>(
        new Database(std::make_unique<Impl>(fs, clock, Options{.path = std::move(path)})));
}

Task<std::unique_ptr<PendingChange>> Database::commit(std::unique_ptr<PendingChange> change) {
    co_return co_await suspend<std::unique_ptr<PendingChange>>(
        [&](Resume<std::unique_ptr<PendingChange>> resume) {
            change->give_back = std::move(resume);
            writer().submit(std::move(change));
        });
}

std::unique_ptr<PendingChange> Database::commit_blocking(std::unique_ptr<PendingChange> change) {
    // shared: the waiter may return while set_value is still leaving
    auto promise = std::make_shared<std::promise<std::unique_ptr<PendingChange>>>();
    auto future = promise->get_future();
    change->give_back = [promise](std::unique_ptr<PendingChange> done) {
        promise->set_value(std::move(done));
    };
    writer().submit(std::move(change));
    return future.get();
}

Writer& Database::writer() {
    ATHANOR_ASSERT(impl_->writer);
    return *impl_->writer;
}
std::int64_t Database::wal_pages() const { return impl_->writer->wal_pages(); }

Result<Reader> Database::borrow() {
    std::unique_ptr<Connection> connection;
    {
        std::lock_guard lock(impl_->mutex);
        if (!impl_->idle.empty()) {
            connection = std::move(impl_->idle.back());
            impl_->idle.pop_back();
        }
    }
    if (!connection) {
        ATHANOR_TRY(connection, Connection::open(impl_->options.path, impl_->vfs.name(), true));
    }
    ATHANOR_CHECK(connection->command("BEGIN"));
    return Reader(*this, std::move(connection));
}

void Database::give_back(std::unique_ptr<Connection> connection) {
    if (!connection->command("COMMIT") || connection->in_transaction()) return;  // closed: not worth a repair
    std::lock_guard lock(impl_->mutex);
    if (impl_->idle.size() < impl_->options.readers) impl_->idle.push_back(std::move(connection));
}

void Database::consume(std::string topic, Executor executor,
                       std::function<Task<Status>(OutboxEvent)> deliver) {
    auto consumer = std::make_shared<Consumer>(*this, impl_->clock, std::move(topic), std::move(executor),
                                               std::move(deliver));
    {
        std::lock_guard lock(impl_->mutex);
        impl_->consumers.push_back(consumer);
    }
    consumer->wake();  // what an earlier run left
}

Reader::Reader(Database& database, std::unique_ptr<Connection> connection)
    : database_(&database), connection_(std::move(connection)) {}
Reader::Reader(Reader&&) noexcept = default;
Reader::~Reader() {
    if (connection_) database_->give_back(std::move(connection_));
}

}  // namespace athanor::store
