#include "objects/object_store.hpp"

#include "base/log.hpp"
#include "objects/impl.hpp"
#include "objects/scrub.hpp"
#include "objects/statistics.hpp"

namespace athanor::objects {
namespace {

constexpr std::string_view kIdKeyContext = "object id key";
constexpr std::size_t kQueue = 8192;  // writers that may wait at once: connections, with room

template <class T>
Result<std::optional<T>> setting(store::Database& db, std::string_view name) {
    return db.read(
        [&](store::Snapshot& s) { return s.one<T>("SELECT value FROM setting WHERE name = ?", name); });
}

template <class T>
Status set_setting(store::Database& db, std::string_view name, const T& value) {
    auto set = db.write_blocking([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(tx.run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", name, value));
        return {};
    });
    if (!set) return std::unexpected(set.error());
    return {};
}

std::string parent_of(const std::string& path) {
    auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

}  // namespace

// Borders of the three places as objects_bench found them: up to 4 KiB one commit of the index costs less than a segment's sync and a commit
// (at 16 KiB the log's copying weighs more), and a file of its own costs two syncs, which 256 KiB of hashing outweigh.
ObjectStore::Options::Options() : inline_limit(4u << 10), segment_limit(256u << 10) {}

ObjectStore::ObjectStore(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

ObjectStore::~ObjectStore() {
    if (impl_->background.joinable()) {
        {
            std::lock_guard lock(impl_->background_mutex);
            impl_->stopping = true;
        }
        impl_->background_wake.notify_one();
        impl_->background.join();
    }
    // Data first, then the index that names it: both finish what is queued.
    impl_->segments.reset();
    impl_->files.reset();
    impl_->db.reset();
}

store::Database& ObjectStore::database() { return *impl_->db; }

Result<std::unique_ptr<ObjectStore>> ObjectStore::open(Filesystem& fs, Clock& clock, Random& random,
                                                       Pool& pool, Options options) {
    auto impl = std::make_unique<Impl>(fs, clock, random, pool, std::move(options));
    ATHANOR_CHECK(impl->start());
    impl->scrub.reset(new Scrub(*impl));
    bool background = impl->options.background;
    std::unique_ptr<ObjectStore> store(new ObjectStore(std::move(impl)));
    if (background) store->impl_->start_background();
    return store;
}

Status ObjectStore::Impl::start() {
    const std::string blobs = options.path + "/blobs", log_folder = options.path + "/segments";
    for (const std::string& folder : {options.path, blobs, log_folder}) {
        ATHANOR_CHECK(fs.make_directory(folder));
        ATHANOR_CHECK(fs.sync_directory(parent_of(folder)));
    }
    store::Database::Options database{.path = options.path + "/objects.db", .queue_limit = kQueue};
    database.on_lost_durability = options.on_lost_durability;
    ATHANOR_TRY(db, store::Database::open(fs, clock, std::move(database), index_tables()));

    ATHANOR_TRY(auto sealed, setting<std::string>(*db, "id_key"));
    if (!sealed) {
        sealed = options.master_key.seal(random, kIdKeyContext, random.bytes(kKeySize));
        ATHANOR_CHECK(set_setting(*db, "id_key", store::Blob{*sealed}));
    }
    auto id_key = options.master_key.open(kIdKeyContext, *sealed);
    if (!id_key)
        return fail("InvalidMasterKey",
                    "the master key is not the one that this data directory was written with", 500);
    ids = IdCipher(*std::move(id_key));

    ATHANOR_TRY(auto recovered, setting<std::int64_t>(*db, "recovered"));
    ATHANOR_TRY(epoch, begin_epoch());
    files = std::make_unique<BlobFiles>(fs, blobs, options.on_lost_durability);
    ATHANOR_TRY(segments, SegmentLog::open(fs, log_folder, epoch,
                                           {.segment_size = options.segment_size,
                                            .on_lost_durability = options.on_lost_durability}));
    ATHANOR_CHECK(load_buckets());
    ATHANOR_TRY(auto counted, setting<std::int64_t>(*db, "counted"));
    if (!counted) {  // written by a version that did not count
        auto done = db->write_blocking([](store::Transaction& tx) { return recount(tx); });
        if (!done) return std::unexpected(done.error());
        ATHANOR_CHECK(set_setting(*db, "counted", std::int64_t(1)));
    }
    ATHANOR_CHECK(remove_orphans(static_cast<std::uint32_t>(recovered.value_or(0))));
    return set_setting(*db, "recovered", epoch - 1);
}

// Names of files and segments begin with it, so a run never meets a name that an earlier one used.
Result<std::uint32_t> ObjectStore::Impl::begin_epoch() {
    ATHANOR_TRY(auto last, setting<std::int64_t>(*db, "epoch"));
    std::int64_t mine = last.value_or(0) + 1;
    ATHANOR_CHECK(set_setting(*db, "epoch", mine));
    return static_cast<std::uint32_t>(mine);
}

// Files of runs that have not been examined yet and that the index does not name: their transaction never came.
Status ObjectStore::Impl::remove_orphans(std::uint32_t examined) {
    ATHANOR_TRY(auto blobs, files->list_after(examined));
    std::size_t removed = 0;
    for (BlobId blob : blobs) {
        ATHANOR_TRY(auto named, db->read([&](store::Snapshot& s) {
            return s.one<std::int64_t>("SELECT 1 FROM blob_file WHERE epoch = ? AND number = ?", blob.epoch,
                                       blob.number);
        }));
        if (named) continue;
        ATHANOR_CHECK(files->remove(blob));
        ++removed;
    }
    // Also what the last run removed itself, of writes that were refused: after this no start looks at those epochs any more.
    ATHANOR_CHECK(files->sync_after(examined));
    if (removed > 0) log::info("objects: removed {} files of writes that were never acknowledged", removed);
    return {};
}

}  // namespace athanor::objects
