// Two looks at a whole store, for tests that break it. `observe` is what clients can see of a bucket, as text: two stores in the same state
// have the same. `audit` asks whether the index agrees with itself and with the disk, by other code than the engine's own.
#pragma once

#include <map>
#include <set>
#include <string>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "objects/rows.hpp"
#include "objects/testing.hpp"
#include "store/database.hpp"

namespace athanor::objects {

// Key → all that is told of it. Without `ids` version and upload ids and ETags of versions are left out: what may differ if it is done again.
using Observed = std::map<std::string, std::string>;

inline void observe_version(TestStore& store, const BucketName& in, const ListedVersion& one, bool ids,
                            Observed& all) {
    std::string& text = all[one.object.key];
    text += ids ? one.version.text() : one.version.is_null() ? "null" : "id";
    text += one.is_latest ? " latest" : "";
    if (one.is_delete_marker) {
        text += " marker;";
        return;
    }
    ReadOptions read{.version = one.version};
    auto info = store.head(in.text(), one.object.key, read);
    auto body = store.get(in.text(), one.object.key, read);
    auto tags = store.run(store->tags(in, key(one.object.key), one.version));
    if (!info || !body || !tags) {
        text += " UNREADABLE: " + (!body ? body.error().message : "metadata or tags") + ";";
        return;
    }
    if (body->size() != info->size || one.object.size != info->size || one.object.etag != info->etag)
        text += " LISTED WRONG";
    text += fmt::format(" {} {} {} {} {}", info->size, hex(hash(HashKind::md5, *body)), info->etag,
                        info->metadata.content_type, static_cast<int>(info->lock.legal_hold));
    text += " " + one.object.storage_class;
    for (auto& [name, value] : *tags) text += " " + name + "=" + value;
    text += ";";
}

inline Observed observe(TestStore& store, std::string_view name, bool ids = true) {
    Observed all;
    const BucketName in = bucket(name);
    auto versions = store->list_versions(in, {});
    if (!versions) return {{"", versions.error().message}};
    for (auto& one : versions->versions) observe_version(store, in, one, ids, all);
    auto listed = store->list(in, {});
    if (!listed) return {{"", listed.error().message}};
    for (auto& one : listed->objects) all[one.key] += fmt::format(" listed {} {}", one.size, one.etag);
    auto uploads = store->list_uploads(in, {});
    if (!uploads) return {{"", uploads.error().message}};
    for (auto& one : uploads->uploads) {
        std::string& text = all["upload of " + one.key.text()];
        text += ids ? one.id.text() : "id";
        auto parts = store->list_parts(in, one.key, one.id, 0, 1000);
        if (!parts) text += " UNREADABLE";
        if (parts)
            for (auto& part : parts->parts)
                text += fmt::format(" {}:{}:{}", part.number, part.size, part.etag);
        text += ";";
    }
    return all;
}

// What is wrong, one thing a line; empty: nothing. With `swept` there must be no garbage either.
inline std::string audit(TestStore& store, bool swept) {
    std::string wrong;
    auto say = [&](std::string what) { wrong += what + "\n"; };
    std::map<std::pair<std::uint32_t, std::uint64_t>, std::int64_t> files, counted;
    std::map<std::int64_t, std::int64_t> manifests;
    std::set<std::int64_t> content, metadata, tags;
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> latest, current;
    auto seen = store->database().read([&](store::Snapshot& s) -> Status {
        using Key = std::tuple<std::int64_t, std::string, std::int64_t, std::string>;
        ATHANOR_TRY(auto versions,
                    (s.all<std::int64_t, std::string, std::int64_t, std::string>(
                        "SELECT bucket, key, seq, row FROM version ORDER BY bucket, key, seq")));
        for (const Key& one : versions) {
            auto& [in, name, seq, bytes] = one;
            ATHANOR_TRY(VersionRow row, decode_version(bytes));
            latest[{in, name}] = row.delete_marker ? 0 : seq;
            if (row.blob.place == Place::row) content.insert(seq);
            if (row.blob.place == Place::file) ++files[{row.blob.id.epoch, row.blob.id.number}];
            if (row.blob.place == Place::manifest) ++manifests[row.blob.manifest];
            if (row.has_metadata) metadata.insert(seq);
            if (row.tag_count > 0) tags.insert(seq);
        }
        std::erase_if(latest, [](auto& one) { return one.second == 0; });
        ATHANOR_TRY(auto listed,
                    (s.all<std::int64_t, std::string, std::string>("SELECT bucket, key, row FROM current")));
        for (auto& [in, name, bytes] : listed) {
            ATHANOR_TRY(CurrentRow row, decode_current(bytes));
            current[{in, name}] = row.seq;
        }
        if (latest != current) say("`current` is not what is latest in `version`");
        auto same = [&](std::string_view table, const std::set<std::int64_t>& expected) -> Status {
            ATHANOR_TRY(auto rows, s.all<std::int64_t>(fmt::format("SELECT seq FROM {}", table)));
            if (std::set<std::int64_t>(rows.begin(), rows.end()) != expected)
                say(fmt::format("`{}` has not the rows of its versions", table));
            return {};
        };
        ATHANOR_CHECK(same("content", content));
        ATHANOR_CHECK(same("metadata", metadata));
        ATHANOR_CHECK(same("tags", tags));
        ATHANOR_TRY(auto parts, s.all<std::string>("SELECT row FROM part"));
        for (auto& bytes : parts) {
            ATHANOR_TRY(PartRow row, decode_part(bytes));
            ++files[{row.blob.id.epoch, row.blob.id.number}];
        }
        ATHANOR_TRY(
            auto blobs,
            (s.all<std::uint32_t, std::uint64_t, std::int64_t>("SELECT epoch, number, refs FROM blob_file")));
        for (auto& [epoch, number, refs] : blobs) counted[{epoch, number}] = refs;
        if (files != counted) say("files are not counted right");
        ATHANOR_TRY(auto uploads,
                    (s.all<std::int64_t, bool, std::int64_t>("SELECT id, complete, refs FROM upload")));
        for (auto& [id, complete, refs] : uploads) {
            if (refs != (manifests.contains(id) ? manifests[id] : 0)) say("a manifest is not counted right");
            if (swept && complete && refs == 0) say("a manifest that nobody needs is left");
            manifests.erase(id);
        }
        if (!manifests.empty()) say("a version without its manifest");
        ATHANOR_TRY(auto garbage, s.one<std::int64_t>("SELECT count(*) FROM garbage"));
        if (swept && garbage != 0) say("garbage is left");
        return {};
    });
    if (!seen) say(seen.error().message);
    if (swept && store.files_in("/objects/blobs") != counted.size())
        say("files that nobody names, or too few");
    auto usage = store->usage();
    if (!usage || usage->dead_bytes > usage->segment_bytes) say("more is dead than there is");
    return wrong;
}

}  // namespace athanor::objects
