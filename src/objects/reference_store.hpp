// S3 in memory and in the plainest words, to hold the engine against (model_test.cpp): one bucket of versions in vectors, nothing shared, nothing
// encoded, nothing fast. Every function answers the error's code that S3 gives, or "". What only the engine can choose (version ids) is told.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "objects/types.hpp"

namespace athanor::objects {

struct ReferenceVersion {
    std::string id;  // "null" for what was written while versioning was off or suspended
    bool marker = false;
    std::string body, etag, type = "binary/octet-stream";
    Tags tags;
    Timestamp modified{};
    Lock lock;
};

struct ReferenceUpload {
    std::string key;
    Tags tags;
    std::map<std::int32_t, std::string> parts;
    bool open = true;
};

struct ReferencePage {
    std::vector<std::string> entries;  // keys, "key id", or common prefixes with a "*" behind
    bool truncated = false;
    std::string next, next_id;
};

class ReferenceStore {
public:
    Versioning versioning = Versioning::off;
    Timestamp now{};
    bool forgets_markers = false;  // a mistake on purpose, for the test of the test
    std::map<std::string, std::vector<ReferenceVersion>> keys;  // oldest first
    std::vector<ReferenceUpload> uploads;                       // in the order of their beginnings

    ReferenceVersion* find(const std::string& key, const std::string& id) {
        auto found = keys.find(key);
        if (found == keys.end()) return nullptr;
        if (id.empty()) return &found->second.back();
        for (auto& version : found->second)
            if (version.id == id) return &version;
        return nullptr;
    }
    std::string check_read(const std::string& key, const std::string& id) {
        auto* version = find(key, id);
        if (!version) return id.empty() ? "NoSuchKey" : "NoSuchVersion";
        if (version->marker) return id.empty() ? "NoSuchKey" : "MethodNotAllowed";
        return "";
    }
    std::string check_write(const std::string& key, const WriteConditions& conditions) {
        auto* version = find(key, "");
        bool live = version && !version->marker;
        if (!conditions.if_match.empty() && !live) return "NoSuchKey";
        if (!conditions.if_match.empty() && conditions.if_match[0] != version->etag)
            return "PreconditionFailed";
        if (conditions.if_none_match_any && live) return "PreconditionFailed";
        return "";
    }
    // The id that the engine gave counts only while versioning is on.
    void insert(const std::string& key, ReferenceVersion version) {
        auto& versions = keys[key];
        if (versioning != Versioning::enabled) {
            version.id = "null";
            std::erase_if(versions, [](auto& one) { return one.id == "null"; });
        }
        version.modified = now;
        versions.push_back(std::move(version));
    }
    std::string remove(const std::string& key, const std::string& id, bool bypass,
                       const std::string& new_id) {
        if (!id.empty()) {
            auto* version = find(key, id);
            if (!version) return "";
            if (holds(version->lock, bypass)) return "AccessDenied";
            std::erase_if(keys[key], [&](auto& one) { return one.id == id; });
            if (keys[key].empty()) keys.erase(key);
            return "";
        }
        if (versioning == Versioning::off) {
            keys.erase(key);
        } else if (!forgets_markers) {
            insert(key, {.id = new_id, .marker = true});
        }
        return "";
    }
    bool holds(const Lock& lock, bool bypass) const {
        if (lock.legal_hold == LegalHold::on) return true;
        if (lock.mode == LockMode::none || lock.until <= now) return false;
        return lock.mode == LockMode::compliance || !bypass;
    }
    std::string complete(std::size_t index, const std::vector<std::int32_t>& numbers,
                         const WriteConditions& conditions, const std::string& id) {
        ReferenceUpload& upload = uploads[index];
        for (std::size_t i = 0; i + 1 < numbers.size(); ++i)
            if (upload.parts[numbers[i]].size() < 5u << 20) return "EntityTooSmall";
        if (auto code = check_write(upload.key, conditions); !code.empty()) return code;
        ReferenceVersion made{.id = id, .tags = upload.tags};
        std::string sums;
        for (auto number : numbers) {
            made.body += upload.parts[number];
            sums += hash(HashKind::md5, upload.parts[number]);
        }
        made.etag = hex(hash(HashKind::md5, sums)) + "-" + std::to_string(numbers.size());
        insert(upload.key, std::move(made));
        upload.open = false;
        return "";
    }

    // ---- listings: all of it, one after the other
    ReferencePage list(const ListQuery& query) const {
        std::vector<std::pair<std::string, std::string>> rows;
        for (auto& [key, versions] : keys)
            if (!versions.back().marker) rows.emplace_back(key, "");
        return page(rows, query.prefix, query.delimiter, query.start_after, "", query.max_keys);
    }
    ReferencePage list_versions(const std::string& prefix, const std::string& delimiter,
                                const std::string& marker, const std::string& id, std::int32_t most) const {
        std::vector<std::pair<std::string, std::string>> rows;
        for (auto& [key, versions] : keys)
            for (auto version = versions.rbegin(); version != versions.rend(); ++version)
                rows.emplace_back(key, version->id);
        return page(rows, prefix, delimiter, marker, id, most);
    }

private:
    // `id` of the marker's key was told last; without it the whole key was.
    static ReferencePage page(const std::vector<std::pair<std::string, std::string>>& rows,
                              const std::string& prefix, const std::string& delimiter,
                              const std::string& marker, const std::string& id, std::int32_t most) {
        ReferencePage page;
        bool behind_id = false;
        for (auto& [key, version] : rows) {
            bool behind = key > marker || (key == marker && behind_id);
            if (key == marker && version == id) behind_id = true;
            if (!behind || !key.starts_with(prefix)) continue;
            std::string entry = version.empty() ? key : key + " " + version, last = key, last_id = version;
            if (auto at = delimiter.empty() ? key.npos : key.find(delimiter, prefix.size()); at != key.npos) {
                last = key.substr(0, at + delimiter.size());
                last_id.clear();
                if (last == marker) continue;  // told before
                entry = last + "*";
                if (!page.entries.empty() && page.entries.back() == entry) continue;
            }
            if (page.entries.size() == static_cast<std::size_t>(most)) {
                page.truncated = true;
                return page;
            }
            page.entries.push_back(entry);
            page.next = last;
            page.next_id = last_id;
        }
        page.next.clear();
        page.next_id.clear();
        return page;
    }
};

}  // namespace athanor::objects
