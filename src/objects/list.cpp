// Listings. Keys lie in order, so a page is one descent into the B-tree and a walk; what shares a prefix up to the delimiter is passed over
// by seeking to the first key behind it, never by walking through it.
#include "objects/impl.hpp"
#include "objects/storage_class.hpp"
#include "objects/successor.hpp"

namespace athanor::objects {
namespace {

ListedObject listed(std::string key, const CurrentRow& row) {
    return {.key = std::move(key),
            .etag = etag_of(row.md5, row.parts),
            .size = row.size,
            .modified = row.modified,
            .storage_class = row.storage_class.empty() ? "STANDARD" : row.storage_class,
            .checksum_kind = row.checksum_kind,
            .checksum_type = row.checksum_type,
            .owner = row.owner};
}

constexpr std::int64_t kAnySeq = std::numeric_limits<std::int64_t>::max();

std::size_t page_size(std::int32_t asked) { return static_cast<std::size_t>(std::clamp(asked, 0, 1000)); }

}  // namespace

std::optional<std::string> successor(std::string_view prefix) {
    std::string next(prefix);
    while (!next.empty() && static_cast<unsigned char>(next.back()) == 0xff) next.pop_back();
    if (next.empty()) return std::nullopt;
    next.back() = static_cast<char>(static_cast<unsigned char>(next.back()) + 1);
    return next;
}

std::optional<std::string_view> common_prefix(std::string_view key, std::string_view prefix,
                                              std::string_view delimiter) {
    if (delimiter.empty()) return std::nullopt;
    auto at = key.find(delimiter, prefix.size());
    if (at == key.npos) return std::nullopt;
    return key.substr(0, at + delimiter.size());
}

std::string first_after(std::string_view marker, std::string_view prefix, std::string_view delimiter) {
    if (marker < prefix || marker.empty()) return std::string(prefix);
    if (marker.starts_with(prefix)) {
        auto common = common_prefix(marker, prefix, delimiter);
        if (common && *common == marker)
            return successor(marker).value_or(
                std::string(marker));  // the marker is a common prefix that was told
    }
    return std::string(marker) + '\0';  // the least key that is greater
}

Result<Listing> ObjectStore::list(const BucketName& name, const ListQuery& query) const {
    ATHANOR_TRY(Bucket bucket, impl_->find_bucket(name));
    Listing page;
    const std::size_t limit = page_size(query.max_keys);
    if (limit == 0) return page;
    std::string from = first_after(query.start_after, query.prefix, query.delimiter);
    const std::optional<std::string> end = successor(query.prefix);
    auto full = [&] { return page.objects.size() + page.common_prefixes.size() == limit; };

    Status read = impl_->db->read([&](store::Snapshot& s) -> Status {
        for (bool more = true; more;) {
            more = false;
            std::string_view sql =
                end && !query.prefix.empty()
                    ? "SELECT key, row FROM current WHERE bucket = ? AND key >= ? AND key < ? ORDER BY key"
                    : "SELECT key, row FROM current WHERE bucket = ? AND key >= ? AND ? IS NOT NULL ORDER BY "
                      "key";
            ATHANOR_TRY(store::Statement rows, s.prepare(sql, bucket.id, store::Blob{from},
                                                         store::Blob{end ? std::string_view(*end) : ""}));
            for (;;) {
                ATHANOR_TRY(bool there, rows.step());
                if (!there) return {};
                if (full()) {
                    page.truncated = true;
                    return {};
                }
                std::string_view key = rows.bytes(0);
                if (auto common = common_prefix(key, query.prefix, query.delimiter)) {
                    page.common_prefixes.emplace_back(*common);
                    page.next = *common;
                    auto behind = successor(*common);
                    if (!behind) return {};
                    from = *std::move(behind);
                    more = true;
                    break;
                }
                ATHANOR_TRY(CurrentRow row, decode_current(rows.bytes(1)));
                page.objects.push_back(listed(std::string(key), row));
                if (query.restores && is_archived(row.storage_class)) {
                    ATHANOR_TRY(auto version,
                                impl_->at(s, bucket.id, TrustedName::key(std::string(key)), row.seq));
                    if (version) page.objects.back().restore = version->row.restore;
                }
                page.next = key;
            }
        }
        return {};
    });
    if (!read) return std::unexpected(for_clients(std::move(read).error()));
    if (!page.truncated) page.next.clear();
    return page;
}

Result<VersionListing> ObjectStore::list_versions(const BucketName& name,
                                                  const ListVersionsQuery& query) const {
    ATHANOR_TRY(Bucket bucket, impl_->find_bucket(name));
    if (query.version_marker && query.key_marker.empty()) {
        return invalid_argument("A version-id marker cannot be specified without a key marker.",
                                "version-id-marker", query.version_marker->text());
    }
    VersionListing page;
    const std::size_t limit = page_size(query.max_keys);
    if (limit == 0) return page;
    std::string from = first_after(query.key_marker, query.prefix, query.delimiter);
    std::int64_t below = kAnySeq;  // versions of `from` itself: those with a smaller seq
    std::string previous;          // key, to know which version is its latest
    const std::optional<std::string> end = successor(query.prefix);

    // The version itself may be gone; only "null" must be looked up. 0: no such version, the key is passed over.
    auto marker_seq = [&](store::Snapshot& s, const ObjectKey& key) -> Result<std::int64_t> {
        if (auto seq = impl_->ids.decode(kVersionKind, query.version_marker->text())) return *seq;
        ATHANOR_TRY(auto found, impl_->find(s, bucket.id, key, query.version_marker));
        return found ? found->seq : 0;
    };
    Status read = impl_->db->read([&](store::Snapshot& s) -> Status {
        if (query.version_marker) {
            ATHANOR_TRY(ObjectKey key, ObjectKey::parse(query.key_marker));
            ATHANOR_TRY(std::int64_t seq, marker_seq(s, key));
            if (seq > 0 && query.key_marker >= query.prefix) {
                from = previous = query.key_marker;
                below = seq;
            }
        }
        for (bool more = true; more;) {
            more = false;
            const bool within =
                below != kAnySeq;  // first the rest of the marker's key, then what is behind it
            std::string_view sql = within ? "SELECT key, seq, row FROM version WHERE bucket = ? AND key = ? "
                                            "AND seq < ? ORDER BY seq DESC"
                                          : "SELECT key, seq, row FROM version WHERE bucket = ? AND key >= ? "
                                            "AND seq <= ? ORDER BY key, "
                                            "seq DESC";
            ATHANOR_TRY(store::Statement rows, s.prepare(sql, bucket.id, store::Blob{from}, below));
            for (;;) {
                ATHANOR_TRY(bool there, rows.step());
                if (!there && within) {
                    from += '\0';
                    below = kAnySeq;
                    more = true;
                    break;
                }
                std::string_view key = there ? rows.bytes(0) : "";
                if (!there || (end && !query.prefix.empty() && key >= *end)) return {};
                if (page.versions.size() + page.common_prefixes.size() == limit) {
                    page.truncated = true;
                    return {};
                }
                if (auto common = common_prefix(key, query.prefix, query.delimiter)) {
                    page.common_prefixes.emplace_back(*common);
                    page.next_key_marker = *common;
                    page.next_version_marker.reset();
                    auto behind = successor(*common);
                    if (!behind) return {};
                    from = *std::move(behind);
                    below = kAnySeq;
                    more = true;
                    break;
                }
                ATHANOR_TRY(VersionRow row, decode_version(rows.bytes(2)));
                std::int64_t seq = rows.integer(1);
                VersionId id = impl_->version_id(seq, row, Versioning::enabled).value();
                if (bucket.versioning == Versioning::off) id = TrustedName::version("null");
                page.versions.push_back(
                    {listed(std::string(key), current_of(seq, row)), id, key != previous, row.delete_marker});
                page.versions.back().object.restore = row.restore;
                previous = key;
                page.next_key_marker = key;
                page.next_version_marker = id;
            }
        }
        return {};
    });
    if (!read) return std::unexpected(for_clients(std::move(read).error()));
    if (!page.truncated) {
        page.next_key_marker.clear();
        page.next_version_marker.reset();
    }
    return page;
}

}  // namespace athanor::objects
