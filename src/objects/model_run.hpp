// One run of model_test.cpp: its steps, each done to the engine and to the S3 in memory, and what is compared after each.
#pragma once

#include "objects/reference_store.hpp"
#include "objects/testing_audit.hpp"

namespace athanor::objects::model {

enum class Kind : std::uint8_t {
    put,
    put_if,
    read,
    range,
    remove,
    remove_version,
    remove_many,
    copy,
    tag,
    versioning,
    begin_upload,
    put_part,
    complete,
    abort,
    list,
    list_versions,
    list_uploads,
    retain,
    hold,
    race,
    readers,
    sweep,
    compact,
    restart,
    power_cut,
    count
};
inline constexpr const char* kNames[] = {
    "put",   "put_if",        "read",         "range",        "remove",   "remove_version", "remove_many",
    "copy",  "tag",           "versioning",   "begin_upload", "put_part", "complete",       "abort",
    "list",  "list_versions", "list_uploads", "retain",       "hold",     "race",           "readers",
    "sweep", "compact",       "restart",      "power_cut"};
// How often, of all together.
inline constexpr int kWeights[] = {12, 5, 8, 4, 6, 6, 2, 6, 3, 2, 3, 5, 4,
                                   1,  6, 6, 2, 3, 2, 4, 1, 3, 3, 1, 1};
static_assert(std::size(kWeights) == static_cast<std::size_t>(Kind::count));

struct Step {
    Kind kind;
    std::uint32_t key, other, pick, flags;
    std::string text() const {
        return fmt::format("{{{}, {}, {}, {}, {}}}", kNames[static_cast<std::size_t>(kind)], key, other, pick,
                           flags);
    }
};

inline std::vector<Step> steps_of(std::uint64_t seed, std::size_t count) {
    SeededRandom random(seed);
    int all = 0;
    for (int weight : kWeights) all += weight;
    std::vector<Step> steps;
    while (steps.size() < count) {
        auto at = static_cast<int>(random.below(static_cast<std::uint64_t>(all)));
        std::size_t kind = 0;
        while ((at -= kWeights[kind]) >= 0) ++kind;
        auto number = [&] { return static_cast<std::uint32_t>(random.below(1u << 16)); };
        steps.push_back({static_cast<Kind>(kind), number(), number(), number(), number()});
    }
    return steps;
}

inline const std::vector<std::string> kKeys = {"a",   "b",     "a/",   "a/b",      "a/b/c", "a/c",
                                               "b/x", "b/x/y", "c//d", "\xc3\xa4", "z"};
inline const std::vector<std::string> kPrefixes = {"", "a", "a/", "b", "b/x", "c/", "nothing"};
inline const std::vector<std::size_t> kSizes = {0, 5, 512, 513, 4000, 4000, 65536, 70000, 262144, 262145};

inline std::optional<VersionId> id_of(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return TrustedName::version(text);
}

class Run {
public:
    Run(bool locks, bool sabotaged) : locks_(locks) {
        model_.forgets_markers = sabotaged;
        store_.restart();
        Configurations documents;
        if (locks) documents.emplace(kLockDocument, BucketLock{}.document());
        (void)store_.run(store_->create_bucket(in_, "1", "us-east-1", documents));
        if (locks) model_.versioning = Versioning::enabled;
    }

    // What was wrong; empty: nothing.
    std::string go(const std::vector<Step>& steps) {
        for (std::size_t i = 0; i < steps.size() && wrong_.empty(); ++i) {
            at_ = i;
            store_.clock.advance(std::chrono::seconds(steps[i].flags % 5 * 700));
            model_.now = store_.clock.now();
            step(steps[i]);
            if (!wrong_.empty()) wrong_ = fmt::format("step {} {}: {}", i, steps[i].text(), wrong_);
        }
        if (wrong_.empty()) everything();
        return wrong_;
    }

private:
    template <class... Args>
    void say(fmt::format_string<Args...> form, Args&&... args) {
        if (wrong_.empty()) wrong_ = fmt::format(form, std::forward<Args>(args)...);
    }
    template <class T>
    bool same(const Result<T>& got, const std::string& code) {
        std::string is = got ? "" : got.error().code;
        if (is != code) say("the engine says '{}', S3 '{}'", is, code);
        return is == code && got;
    }

    const std::string& key_of(std::uint32_t n) { return kKeys[n % kKeys.size()]; }
    std::string body(std::uint32_t n) {
        return SeededRandom(at_ * 7919 + n).bytes(kSizes[n % kSizes.size()]);
    }
    // One of the key's versions, or one that is gone, or none: the latest.
    std::string id(const std::string& key, std::uint32_t pick) {
        auto found = model_.keys.find(key);
        if (pick % 8 == 0 && !gone_.empty()) return gone_[pick / 8 % gone_.size()];
        if (pick % 8 == 1) return "null";
        if (pick % 8 < 4 || found == model_.keys.end()) return "";
        return found->second[pick / 8 % found->second.size()].id;
    }
    std::string new_id(const std::optional<VersionId>& version) {
        if (!version) return "null";
        if (!version->is_null() && !seen_.insert(version->text()).second) say("a version id came twice");
        return version->text();
    }

    void step(const Step& s) {
        switch (s.kind) {
            case Kind::put: put(s, {}); break;
            case Kind::put_if: put_if(s); break;
            case Kind::read: read(s); break;
            case Kind::range: range(s); break;
            case Kind::remove: remove(key_of(s.key), "", false); break;
            case Kind::remove_version:
                remove(key_of(s.key), id(key_of(s.key), s.pick | 4), s.flags % 2 == 0);
                break;
            case Kind::remove_many: remove_many(s); break;
            case Kind::copy: copy(s); break;
            case Kind::tag: tag(s); break;
            case Kind::versioning: set_versioning(s); break;
            case Kind::begin_upload: begin_upload(s); break;
            case Kind::put_part: put_part(s); break;
            case Kind::complete: complete(s); break;
            case Kind::abort: abort(s); break;
            case Kind::list: list(s); break;
            case Kind::list_versions: list_versions(s); break;
            case Kind::list_uploads: list_uploads(s); break;
            case Kind::retain: retain(s); break;
            case Kind::hold: hold(s); break;
            case Kind::race: race(s); break;
            case Kind::readers: readers(s); break;
            case Kind::sweep:
                if (!store_->sweep()) say("sweep failed");
                break;
            case Kind::compact:
                if (!store_->compact()) say("compaction failed");
                break;
            case Kind::restart: store_.restart(); break;
            case Kind::power_cut: {
                SeededRandom random(s.pick);
                store_.fs.crash(static_cast<FaultyFilesystem::Unsynced>(s.flags % 3), &random);
                store_.restart();
                break;
            }
            case Kind::count: break;
        }
    }

    // ---- writes
    void put(const Step& s, WriteConditions conditions) {
        const std::string& name = key_of(s.key);
        ReferenceVersion made{.body = body(s.pick)};
        made.etag = hex(hash(HashKind::md5, made.body));
        PutOptions options{.conditions = conditions};
        if (s.flags % 4 == 1) options.tags = made.tags = {{"step", std::to_string(at_)}};
        if (s.flags % 4 == 2) options.metadata.content_type = made.type = "text/" + std::to_string(at_);
        if (locks_ && s.flags % 8 == 3)
            options.lock =
                made.lock = {.mode = LockMode::governance, .until = model_.now + std::chrono::hours(2)};
        auto put = store_.put(in_.text(), name, made.body, options);
        if (!same(put, model_.check_write(name, conditions))) return;
        PutResult result = std::move(*put).take();
        if (result.etag != made.etag) say("the ETag is not the body's");
        made.id = new_id(result.version);
        model_.insert(name, std::move(made));
    }
    void put_if(const Step& s) {
        auto* latest = model_.find(key_of(s.key), "");
        WriteConditions conditions;
        if (s.other % 3 == 0) conditions.if_none_match_any = true;
        if (s.other % 3 == 1) conditions.if_match = {std::string(32, '0')};
        if (s.other % 3 == 2) conditions.if_match = {latest && !latest->marker ? latest->etag : "x"};
        put(s, conditions);
    }
    void remove(const std::string& name, const std::string& version, bool bypass) {
        DeleteTarget target{.key = key(name), .version = id_of(version), .bypass_governance = bypass};
        auto gone = store_.run(store_->remove(in_, target));
        DeleteResult result;
        if (gone) result = std::move(*gone).take();
        bool makes_marker = version.empty() && model_.versioning != Versioning::off;
        std::string made = makes_marker && gone ? new_id(result.version) : "";
        if (!same(gone, model_.remove(name, version, bypass, made))) return;
        if (makes_marker && !result.delete_marker) say("no marker was made");
        if (!version.empty() && version != "null") gone_.push_back(version);
    }
    void remove_many(const Step& s) {
        std::vector<DeleteTarget> targets;
        std::vector<std::string> versions;
        for (std::uint32_t i = 0; i < 2 + s.other % 3; ++i) {
            const std::string& name = key_of(s.key + i * (1 + s.pick));
            versions.push_back(i == 0 ? id(name, s.pick) : "");
            targets.push_back({.key = key(name), .version = id_of(versions.back())});
        }
        auto gone = store_.run(store_->remove_many(in_, targets));
        if (!same(gone, "")) return;
        auto results = std::move(*gone).take();
        std::set<std::string> marked;
        for (std::size_t i = 0; i < targets.size(); ++i) {
            std::string made;
            if (versions[i].empty() && results[i] && results[i]->version) made = results[i]->version->text();
            // One request is one transaction: a key's second marker takes the place of its first.
            bool again = versions[i].empty() && !marked.insert(targets[i].key.text()).second;
            if (again && model_.versioning == Versioning::enabled) continue;
            if (!made.empty() && made != "null") seen_.insert(made);
            same(results[i], model_.remove(targets[i].key.text(), versions[i], false, made));
        }
    }
    void copy(const Step& s) {
        const std::string &from = key_of(s.key), &to = key_of(s.other);
        std::string version = id(from, s.pick);
        CopyOptions options;
        if (from == to || s.flags % 3 == 0)
            options.metadata = Metadata{.content_type = "copy/" + std::to_string(at_)};
        if (s.flags % 5 == 0) options.tags = Tags{{"copied", "yes"}};
        std::string code = model_.check_read(from, version);
        auto copied = store_.run(store_->copy({.bucket = in_, .key = key(from), .version = id_of(version)},
                                              in_, key(to), options));
        if (code == "MethodNotAllowed" && !copied) return;  // S3 has a code of its own for a marker
        if (!same(copied, code)) return;
        ReferenceVersion made = *model_.find(from, version);
        PutResult result = std::move(*copied).take().object;
        // What is small is written again and then has an ETag of its own only if it was uploaded in parts before.
        if (result.etag != made.etag && result.etag != hex(hash(HashKind::md5, made.body)))
            say("the copy's ETag is neither its source's nor its body's");
        made.etag = result.etag;
        made.lock = {};
        if (options.metadata) made.type = options.metadata->content_type;
        if (options.tags) made.tags = *options.tags;
        made.id = new_id(result.version);
        model_.insert(to, std::move(made));
    }
    void tag(const Step& s) {
        const std::string& name = key_of(s.key);
        std::string version = id(name, s.pick);
        Tags tags;
        for (std::uint32_t i = 0; i < s.flags % 3; ++i) tags.emplace_back("t" + std::to_string(i), "v");
        auto set = store_.run(store_->set_tags(in_, key(name), id_of(version), tags));
        bool there = model_.check_read(name, version).empty();
        if (set.has_value() != there)
            say("tags {} a version that is {}", set ? "taken by" : "refused by", there);
        if (there) model_.find(name, version)->tags = tags;
    }
    void set_versioning(const Step& s) {
        auto to = s.flags % 2 == 0 ? Versioning::enabled : Versioning::suspended;
        bool refused = locks_ && to == Versioning::suspended;
        if (same(store_.run(store_->set_versioning(in_, to)), refused ? "InvalidBucketState" : ""))
            model_.versioning = to;
    }

    // ---- uploads
    void begin_upload(const Step& s) {
        UploadOptions options;
        if (s.flags % 3 == 0) options.tags = {{"upload", std::to_string(at_)}};
        auto made = store_.run(store_->create_upload(in_, key(key_of(s.key)), options));
        if (!same(made, "")) return;
        uploads_.push_back(std::move(*made).take());
        model_.uploads.push_back({.key = key_of(s.key), .tags = options.tags, .parts = {}});
    }
    void put_part(const Step& s) {
        if (uploads_.empty()) return;
        std::size_t index = s.key % uploads_.size();
        auto& upload = model_.uploads[index];
        std::string part = s.flags % 12 == 0 ? std::string(5u << 20, static_cast<char>(at_)) : body(s.pick);
        auto number = static_cast<std::int32_t>(1 + s.other % 4);
        auto stream = stream_of(part);
        auto put =
            store_.run(store_->put_part(in_, key(upload.key), uploads_[index], number, *stream, {}, {}));
        if (!same(put, upload.open ? "" : "NoSuchUpload")) return;
        if (std::move(*put).take().etag != hex(hash(HashKind::md5, part)))
            say("a part's ETag is not its body's");
        upload.parts[number] = std::move(part);
    }
    void complete(const Step& s) {
        if (uploads_.empty()) return;
        std::size_t index = s.key % uploads_.size();
        auto& upload = model_.uploads[index];
        if (!upload.open || upload.parts.empty()) return;
        std::vector<CompletedPart> parts;
        std::vector<std::int32_t> numbers;
        for (auto& [number, part] : upload.parts) {
            if (upload.parts.size() > 1 && (s.pick >> number & 3) == 0) continue;
            parts.push_back({.number = number, .etag = hex(hash(HashKind::md5, part))});
            numbers.push_back(number);
        }
        if (parts.empty()) return;
        CompleteOptions options;
        options.conditions.if_none_match_any = s.flags % 4 == 0;
        auto made =
            store_.run(store_->complete_upload(in_, key(upload.key), uploads_[index], parts, options));
        PutResult result;
        if (made) result = std::move(*made).take();
        std::string name = upload.key;
        if (!same(made,
                  model_.complete(index, numbers, options.conditions, made ? new_id(result.version) : "")))
            return;
        if (result.etag != model_.find(name, "")->etag) say("the ETag of the parts");
    }
    void abort(const Step& s) {
        if (uploads_.empty()) return;
        std::size_t index = s.key % uploads_.size();
        auto& upload = model_.uploads[index];
        auto gone = store_.run(store_->abort_upload(in_, key(upload.key), uploads_[index]));
        if (same(gone, upload.open ? "" : "NoSuchUpload")) upload.open = false;
    }

    // ---- locks
    void retain(const Step& s) {
        if (!locks_) return;
        const std::string& name = key_of(s.key);
        std::string version = id(name, s.pick);
        auto mode = static_cast<LockMode>(1 + s.flags % 2);
        auto until = model_.now + std::chrono::minutes(s.other % 200);
        bool bypass = s.flags % 3 == 0;
        auto set = store_.run(store_->set_retention(in_, key(name), id_of(version), mode, until, bypass));
        bool may = model_.check_read(name, version).empty();
        if (may) {
            const Lock& lock = model_.find(name, version)->lock;
            may = !lock.retains(model_.now) || (lock.mode == LockMode::governance && bypass) ||
                  (lock.mode == mode && until >= lock.until);
        }
        if (set.has_value() != may) return say("retention {}", may ? "refused" : "taken");
        if (!may) return;
        auto& lock = model_.find(name, version)->lock;
        lock.mode = mode;
        lock.until = until;
    }
    void hold(const Step& s) {
        if (!locks_) return;
        const std::string& name = key_of(s.key);
        std::string version = id(name, s.pick);
        bool there = model_.check_read(name, version).empty(), on = s.flags % 2 == 0;
        auto set = store_.run(store_->set_legal_hold(in_, key(name), id_of(version), on));
        if (set.has_value() != there) return say("a hold {}", there ? "refused" : "taken");
        if (there) model_.find(name, version)->lock.legal_hold = on ? LegalHold::on : LegalHold::off;
    }

    // ---- reads
    void compare(const std::string& name, const std::string& version) {
        ReadOptions options{.version = id_of(version)};
        auto got = store_.get(in_.text(), name, options);
        if (!same(got, model_.check_read(name, version))) return;
        auto& expected = *model_.find(name, version);
        auto info = store_.head(in_.text(), name, options);
        auto tags = store_.run(store_->tags(in_, key(name), id_of(version)));
        if (!info || !tags) return say("head or tags of {} {}", name, version);
        if (*got != expected.body) say("{} {} has other bytes", name, version);
        if (info->etag != expected.etag || info->size != expected.body.size() || *tags != expected.tags ||
            info->metadata.content_type != expected.type || info->modified != expected.modified ||
            info->lock != expected.lock)
            say("{} {} has other properties", name, version);
    }
    void read(const Step& s) { compare(key_of(s.key), id(key_of(s.key), s.pick)); }
    void range(const Step& s) {
        const std::string& name = key_of(s.key);
        std::string code = model_.check_read(name, ""), expected;
        std::uint64_t first = s.pick * 5ull, last = first + s.flags;
        if (code.empty()) {
            const std::string& whole = model_.find(name, "")->body;
            if (first >= whole.size()) code = "InvalidRange";
            if (code.empty()) expected = whole.substr(first, last - first + 1);
        }
        auto got = store_.get(in_.text(), name, {.range = ByteRange{first, last}});
        if (same(got, code) && *got != expected) say("a range has other bytes");
    }
    void list(const Step& s) {
        ListQuery query{.prefix = kPrefixes[s.key % kPrefixes.size()],
                        .delimiter = s.flags % 2 == 0 ? "/" : "",
                        .start_after = s.other % 3 == 0 ? key_of(s.pick) : "",
                        .max_keys = static_cast<std::int32_t>(1 + s.pick % 4)};
        for (bool more = true; more && wrong_.empty();) {
            auto page = store_->list(in_, query);
            if (!same(page, "")) return;
            std::vector<std::string> entries;
            for (auto& one : page->objects) {
                entries.push_back(one.key);
                auto* version = model_.find(one.key, "");
                if (!version || version->etag != one.etag || version->body.size() != one.size)
                    say("{} is listed wrong", one.key);
            }
            for (auto& common : page->common_prefixes) entries.push_back(common + "*");
            auto expected = model_.list(query);
            compare_pages(entries, page->truncated, page->next, expected);
            more = page->truncated;
            query.start_after = page->next;
        }
    }
    void list_versions(const Step& s) {
        ListVersionsQuery query{.prefix = kPrefixes[s.key % kPrefixes.size()],
                                .delimiter = s.flags % 2 == 0 ? "/" : "",
                                .max_keys = static_cast<std::int32_t>(1 + s.pick % 4)};
        if (s.other % 3 == 0) query.key_marker = key_of(s.pick);
        for (bool more = true; more && wrong_.empty();) {
            auto page = store_->list_versions(in_, query);
            if (!same(page, "")) return;
            std::vector<std::string> entries;
            for (auto& one : page->versions) {
                entries.push_back(one.object.key + " " + one.version.text());
                auto* version = model_.find(one.object.key, one.version.text());
                if (!version || version->marker != one.is_delete_marker ||
                    one.is_latest != (version == model_.find(one.object.key, "")) ||
                    (!version->marker && version->body.size() != one.object.size))
                    say("{} {} is listed wrong", one.object.key, one.version.text());
            }
            for (auto& common : page->common_prefixes) entries.push_back(common + "*");
            auto expected = model_.list_versions(query.prefix, query.delimiter, query.key_marker,
                                                 query.version_marker ? query.version_marker->text() : "",
                                                 query.max_keys);
            compare_pages(entries, page->truncated, page->next_key_marker, expected);
            if ((page->next_version_marker ? page->next_version_marker->text() : "") != expected.next_id)
                say("the next version marker");
            more = page->truncated;
            query.key_marker = page->next_key_marker;
            query.version_marker = page->next_version_marker;
        }
    }
    void compare_pages(std::vector<std::string> entries, bool truncated, const std::string& next,
                       ReferencePage expected) {
        std::ranges::sort(entries);
        std::ranges::sort(expected.entries);
        if (entries != expected.entries || truncated != expected.truncated || next != expected.next)
            say("a page has {} {} '{}', S3's {} {} '{}'", fmt::join(entries, ","), truncated, next,
                fmt::join(expected.entries, ","), expected.truncated, expected.next);
    }
    void list_uploads(const Step& s) {
        std::multimap<std::string, std::string> open;  // what has the same key stays in its order
        std::string prefix = kPrefixes[s.key % kPrefixes.size()];
        for (std::size_t i = 0; i < uploads_.size(); ++i)
            if (model_.uploads[i].open && model_.uploads[i].key.starts_with(prefix))
                open.emplace(model_.uploads[i].key, uploads_[i].text());
        std::vector<std::string> expected, found;
        for (auto& [name, upload] : open) expected.push_back(name + " " + upload);
        ListUploadsQuery query{.prefix = prefix, .max_uploads = static_cast<std::int32_t>(1 + s.pick % 3)};
        for (bool more = true; more;) {
            auto page = store_->list_uploads(in_, query);
            if (!same(page, "")) return;
            for (auto& one : page->uploads) found.push_back(one.key.text() + " " + one.id.text());
            more = page->truncated;
            query.key_marker = page->next_key_marker;
            if (more) query.id_marker = TrustedName::upload(page->next_id_marker);
        }
        if (found != expected) say("uploads {}, S3's {}", fmt::join(found, ","), fmt::join(expected, ","));
    }

    // ---- several at once
    template <class Each>
    void together(std::size_t count, Each each) {
        asio::io_context context;
        auto work = asio::make_work_guard(context);
        std::size_t left = count;
        for (std::size_t i = 0; i < count; ++i)
            asio::co_spawn(context, each(i), [&](std::exception_ptr failure) {
                if (failure) std::rethrow_exception(failure);
                if (--left == 0) context.stop();
            });
        context.run();
    }
    // Writers of one key, all under the same condition. The engine says in which order it took them; in that order S3 must say the same.
    void race(const Step& s) {
        const std::string& name = key_of(s.key);
        const std::size_t writers = 2 + s.pick % 4;
        WriteConditions conditions;
        auto* latest = model_.find(name, "");
        const bool live = latest && !latest->marker;
        if (s.flags % 3 == 0) conditions.if_none_match_any = true;
        if (s.flags % 3 == 1) conditions.if_match = {live ? latest->etag : "x"};
        std::vector<std::string> bodies;
        for (std::uint32_t i = 0; i < writers; ++i)
            bodies.push_back(fmt::format("writer {} of {}", i, at_) +
                             body(s.other + i));  // no two alike: ETags tell
        std::vector<std::optional<Result<PutResult>>> results(writers);
        together(writers, [&](std::size_t i) -> Task<void> {
            auto stream = stream_of(bodies[i]);
            auto put = co_await store_->put(in_, key(name), *stream, PutOptions{.conditions = conditions});
            if (put) {
                results[i].emplace(std::move(*put).take());
            } else {
                results[i].emplace(std::unexpected(put.error()));
            }
        });
        std::map<std::int64_t, std::size_t> order;
        for (std::size_t i = 0; i < writers; ++i)
            if (*results[i]) order[(*results[i])->sequence] = i;
        for (auto [sequence, i] : order) {
            if (auto code = model_.check_write(name, conditions); !code.empty())
                return say("a writer won that S3 answers {}", code);
            auto& result = **results[i];
            model_.insert(name, {.id = new_id(result.version),
                                 .body = bodies[i],
                                 .etag = hex(hash(HashKind::md5, bodies[i]))});
        }
        std::size_t winners = conditions.if_none_match_any  ? !live
                              : conditions.if_match.empty() ? writers
                                                            : live;
        if (order.size() != winners) say("{} of {} writers won, S3 lets {}", order.size(), writers, winners);
        compare(name, "");
    }
    // Everything is read while segments are rewritten and garbage goes.
    void readers(const Step&) {
        std::thread housekeeping([&] {
            if (!store_->sweep() || !store_->compact()) say("housekeeping failed");
        });
        std::vector<std::pair<std::string, std::string>> all;
        for (auto& [name, versions] : model_.keys)
            for (auto& version : versions)
                if (!version.marker) all.emplace_back(name, version.id);
        std::vector<std::string> got(all.size());
        if (!all.empty())
            together(all.size(), [&](std::size_t i) -> Task<void> {
                auto reader = co_await store_->get(in_, key(all[i].first), {.version = id_of(all[i].second)});
                if (!reader) {
                    got[i] = reader.error().message;
                    co_return;
                }
                auto bytes = co_await read_all(**reader, 64u << 20);
                got[i] = bytes ? *bytes : bytes.error().message;
            });
        housekeeping.join();
        for (std::size_t i = 0; i < all.size(); ++i)
            if (got[i] != model_.find(all[i].first, all[i].second)->body)
                say("{} was read as {}", all[i].first, got[i].substr(0, 60));
    }

    void everything() {
        for (auto& [name, versions] : model_.keys) {
            compare(name, "");
            for (auto& version : versions) compare(name, version.id);
        }
        for (std::uint32_t i = 0; i < 14; ++i) {
            list({Kind::list, i, 1, 3, i / 7});
            list_versions({Kind::list_versions, i, 1, 3, i / 7});
        }
        list_uploads({Kind::list_uploads, 0, 0, 0, 0});
        if (!wrong_.empty()) return;
        if (!store_->sweep()) say("the last sweep");
        if (auto found = audit(store_, true); !found.empty()) say("{}", found);
    }

    const bool locks_;
    const BucketName in_ = bucket("data");
    TestStore store_;
    ReferenceStore model_;
    std::vector<UploadId> uploads_;
    std::vector<std::string> gone_;
    std::set<std::string> seen_;
    std::size_t at_ = 0;
    std::string wrong_;
};

}  // namespace athanor::objects::model
