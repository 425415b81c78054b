#include "objects/statistics.hpp"

#include <algorithm>
#include <map>

#include "objects/impl.hpp"

namespace athanor::objects {
namespace {

constexpr std::string_view kAdd =
    "INSERT INTO holding (bucket, class, objects, versions, markers, bytes) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (bucket, class) DO UPDATE SET objects = objects + excluded.objects, versions = versions + "
    "excluded.versions, markers = markers + excluded.markers, bytes = bytes + excluded.bytes";
constexpr std::string_view kStandard = "STANDARD";

std::string_view name_of(const std::string& storage_class) {
    return storage_class.empty() ? kStandard : std::string_view(storage_class);
}

void put(std::map<std::pair<std::int64_t, std::string>, Holding>& all, std::int64_t bucket,
         const VersionRow& row, bool current) {
    std::string storage_class(name_of(row.storage_class));
    Holding& holding = all.try_emplace({bucket, storage_class}, Holding{bucket, storage_class}).first->second;
    if (row.delete_marker) {
        ++holding.markers;
        return;
    }
    ++holding.versions;
    holding.bytes += row.blob.size;
    if (current) ++holding.objects;
}

}  // namespace

Tally::Change& Tally::of(const std::string& storage_class) {
    for (std::size_t i = 0; i < count_; ++i) {
        if (changes_[i].storage_class == storage_class) return changes_[i];
    }
    Change& made = changes_.at(count_++);
    made.storage_class = storage_class;
    return made;
}

void Tally::version(const VersionRow& row, int sign) {
    Change& change = of(row.storage_class);
    if (row.delete_marker) {
        change.markers += sign;
        return;
    }
    change.versions += sign;
    change.bytes += sign * static_cast<std::int64_t>(row.blob.size);
}

void Tally::current(const VersionRow& row, int sign) {
    if (!row.delete_marker) of(row.storage_class).objects += sign;
}

Status Tally::write(store::Transaction& tx, std::int64_t bucket) const {
    for (std::size_t i = 0; i < count_; ++i) {
        const Change& c = changes_[i];
        if (c.objects == 0 && c.versions == 0 && c.markers == 0 && c.bytes == 0) continue;
        ATHANOR_CHECK(
            tx.run(kAdd, bucket, name_of(c.storage_class), c.objects, c.versions, c.markers, c.bytes));
    }
    return {};
}

Result<std::vector<Holding>> count_all(store::Snapshot& s) {
    std::map<std::pair<std::int64_t, std::string>, Holding> all;
    std::int64_t bucket = 0;
    std::string key;
    bool first = true;
    ATHANOR_TRY(store::Statement rows,
                s.prepare("SELECT bucket, key, row FROM version ORDER BY bucket, key, seq DESC"));
    for (;;) {
        ATHANOR_TRY(bool there, rows.step());
        if (!there) break;
        auto row = decode_version(rows.bytes(2));
        const bool newest = first || rows.integer(0) != bucket || rows.bytes(1) != key;
        first = false;
        bucket = rows.integer(0);
        key = rows.bytes(1);
        if (row)
            put(all, bucket, *row, newest);  // a row that the disk changed holds nothing that could be read
    }
    std::vector<Holding> out;
    for (auto& [place, holding] : all) out.push_back(std::move(holding));
    return out;
}

Status recount(store::Transaction& tx) {
    ATHANOR_TRY(auto all, count_all(tx));
    ATHANOR_CHECK(tx.run("DELETE FROM holding"));
    for (const Holding& h : all)
        ATHANOR_CHECK(tx.run(kAdd, h.bucket, h.storage_class, h.objects, h.versions, h.markers, h.bytes));
    return {};
}

Result<std::vector<Holding>> read_holdings(store::Snapshot& s) {
    std::vector<Holding> all;
    ATHANOR_CHECK(s.each<std::int64_t, std::string, std::uint64_t, std::uint64_t, std::uint64_t,
                         std::uint64_t>(
        "SELECT bucket, class, objects, versions, markers, bytes FROM holding WHERE objects <> 0 OR versions "
        "<> 0 OR markers <> 0 OR bytes <> 0 ORDER BY bucket, class",
        [&](std::int64_t bucket, std::string storage_class, std::uint64_t objects, std::uint64_t versions,
            std::uint64_t markers, std::uint64_t bytes) {
            all.push_back({bucket, std::move(storage_class), objects, versions, markers, bytes});
        }));
    return all;
}

Result<std::vector<Holding>> ObjectStore::holdings() const {
    return impl_->db->read([](store::Snapshot& s) { return read_holdings(s); });
}

}  // namespace athanor::objects
