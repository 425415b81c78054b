// What no version names any more: files are removed, manifests taken apart, dead bytes of segments counted. A look-up that began before holds
// `lookups` until it has opened its file or leased its manifest; so after taking that lock once, who is still reading is known.
#include <set>

#include "base/log.hpp"
#include "objects/impl.hpp"
#include "objects/scrub.hpp"

namespace athanor::objects {
namespace {

constexpr std::int64_t kGarbageAtOnce = 1000;
constexpr std::int64_t kPartsAtOnce = 1000;
constexpr auto kTick = std::chrono::seconds(1);
constexpr int kTicksToCompaction = 60;

struct Garbage {
    std::int64_t id;
    Place place;
    std::int64_t a, b;
};

// Gives up some parts of a manifest that nobody refers to; true when all are gone.
Result<bool> take_apart(store::Transaction& tx, const ObjectStore::Impl& impl, std::int64_t upload) {
    ATHANOR_TRY(auto parts, (tx.all<std::int32_t, std::string>(
                                "SELECT number, row FROM part WHERE upload = ? ORDER BY number LIMIT ?",
                                upload, kPartsAtOnce)));
    const ObjectKey none = TrustedName::key("");
    for (auto& [number, bytes] : parts) {
        ATHANOR_TRY(PartRow part, decode_part(bytes));
        ATHANOR_CHECK(impl.release(tx, 0, none, part.blob));
        ATHANOR_CHECK(tx.run("DELETE FROM part WHERE upload = ? AND number = ?", upload, number));
    }
    if (static_cast<std::int64_t>(parts.size()) == kPartsAtOnce) return false;
    ATHANOR_CHECK(tx.run("DELETE FROM upload WHERE id = ?", upload));
    return true;
}

}  // namespace

Result<std::size_t> ObjectStore::sweep() { return impl_->sweep(); }

std::shared_ptr<void> ObjectStore::hold_files() {
    std::lock_guard one(impl_->sweeping);
    ++impl_->holders;
    return {impl_.get(), [](void* impl) { --static_cast<Impl*>(impl)->holders; }};
}

Result<std::size_t> ObjectStore::Impl::sweep() {
    std::lock_guard one(sweeping);
    if (holders > 0) return 0;
    std::size_t removed = 0;
    std::int64_t after = 0;  // garbage that is still read is passed over
    for (;;) {
        ATHANOR_TRY(auto rows, db->read([&](store::Snapshot& s) {
            return s.all<std::int64_t, Place, std::int64_t, std::int64_t>(
                "SELECT id, place, a, b FROM garbage WHERE id > ? ORDER BY id LIMIT ?", after,
                kGarbageAtOnce);
        }));
        {
            std::unique_lock barrier(lookups);
        }
        std::map<std::uint64_t, std::uint64_t> dead;
        {
            std::lock_guard lock(abandoned_mutex);
            dead.swap(abandoned);
        }
        if (rows.empty() && dead.empty()) return removed;
        std::vector<Garbage> gone;
        std::map<std::string, BlobId> folders;
        for (auto& [id, place, a, b] : rows) {
            after = id;
            if (place == Place::segment) dead[static_cast<std::uint64_t>(a)] += static_cast<std::uint64_t>(b);
            if (place == Place::manifest && is_leased(a)) continue;
            if (place == Place::file) {
                BlobId blob{static_cast<std::uint32_t>(a), static_cast<std::uint64_t>(b)};
                ATHANOR_CHECK(files->remove(blob));
                folders.emplace(files->folder_of(blob), blob);
            }
            gone.push_back({id, place, a, b});
        }
        // A removal that a power cut undoes would leave a file that nothing names.
        for (auto& [folder, blob] : folders) ATHANOR_CHECK(fs.sync_directory(folder));
        if (!dead.empty()) {  // of a segment that was compacted meanwhile nothing is left to count
            ATHANOR_TRY(auto there, segments->list());
            std::set<std::uint64_t> existing;
            for (auto& segment : there) existing.insert(segment.id);
            std::erase_if(dead, [&](auto& one) { return !existing.contains(one.first); });
            if (!dead.empty()) compaction_due = true;
        }
        auto swept = db->write_blocking([&](store::Transaction& tx) -> Status {
            for (auto& [id, place, a, b] : gone) {
                bool done = true;
                if (place == Place::manifest) {
                    ATHANOR_TRY(done, take_apart(tx, *this, a));
                }
                if (done) ATHANOR_CHECK(tx.run("DELETE FROM garbage WHERE id = ?", id));
            }
            for (auto& [segment, bytes] : dead) {
                ATHANOR_CHECK(
                    tx.run("INSERT INTO segment (id, dead) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET dead "
                           "= dead + excluded.dead",
                           segment, bytes));
            }
            return {};
        });
        if (!swept) return std::unexpected(swept.error());
        removed += gone.size();
    }
}

Result<ObjectStore::Usage> ObjectStore::usage() const {
    Usage usage;
    {
        std::shared_lock lock(impl_->buckets_mutex);
        usage.buckets = impl_->buckets.size();
    }
    ATHANOR_TRY(auto listed, impl_->segments->list());
    std::set<std::uint64_t> there;
    for (auto& segment : listed) {
        ++usage.segments;
        usage.segment_bytes += segment.size;
        there.insert(segment.id);
    }
    ATHANOR_CHECK(impl_->db->read([&](store::Snapshot& s) -> Status {
        ATHANOR_TRY(auto garbage, s.one<std::uint64_t>("SELECT count(*) FROM garbage"));
        ATHANOR_TRY(auto counts, (s.all<std::uint64_t, std::uint64_t>("SELECT id, dead FROM segment")));
        usage.garbage = garbage.value_or(0);
        for (auto [id, dead] : counts)
            if (there.contains(id)) usage.dead_bytes += dead;
        return {};
    }));
    return usage;
}

void ObjectStore::Impl::start_background() {
    background = std::thread([this] {
        int ticks = 0;
        for (;;) {
            {
                std::unique_lock lock(background_mutex);
                if (background_wake.wait_for(lock, kTick, [&] { return stopping; })) return;
            }
            auto swept = sweep();
            if (!swept) log::error("objects: sweep: {}", swept.error().message);
            if (options.scrub_rate > 0) {
                auto read = scrub->turn(options.scrub_rate);
                if (!read) log::error("objects: scrub: {}", read.error().message);
            }
            // While segments get more dead it is looked at after each sweep, so room comes back as fast as it is given up.
            if (++ticks < kTicksToCompaction && !compaction_due.exchange(false)) continue;
            ticks = 0;
            auto compacted = compact();
            if (!compacted) log::error("objects: compaction: {}", compacted.error().message);
        }
    });
}

}  // namespace athanor::objects
