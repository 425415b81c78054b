// Each operation alone, cut off at each of its own reads, writes and syncs: by a power cut that loses, tears or reorders what was not synced,
// and by single errors of the disk. What is there afterwards is what was before or what the whole operation makes; never between, and never
// what was before if it was acknowledged. Then the store is whole by itself (audit), and the operation can be done again.
#include <gtest/gtest.h>

#include <cerrno>
#include <cstdlib>

#include "objects/testing_audit.hpp"

namespace athanor::objects {
namespace {

using std::chrono::hours;

std::string filled(std::size_t size, char c) { return std::string(size, c); }
const std::string kRow = filled(300, 'r'), kSegment = filled(5000, 's'), kFile = filled(300'000, 'f');

struct Scenario {
    std::string name;
    Versioning versioning;
    std::function<void(TestStore&)> before;
    std::function<bool(TestStore&)> operation;  // whether it was acknowledged
    bool again = true;                          // done twice it makes the same state
};

// ---- what the operations are made of

bool put(TestStore& store, std::string_view name, const std::string& body, PutOptions options = {}) {
    return store.put("data", name, body, std::move(options)).has_value();
}

bool remove(TestStore& store, std::string_view name, std::optional<VersionId> version = {}) {
    return store.run(store->remove(bucket("data"), {.key = key(name), .version = std::move(version)}))
        .has_value();
}

// The one that is open. What an operation must know before it begins may be hit by the fault, too.
std::optional<UploadId> open_upload(TestStore& store) {
    auto page = store->list_uploads(bucket("data"), {});
    if (!page || page->uploads.empty()) return std::nullopt;
    return page->uploads[0].id;
}

void begin_upload(TestStore& store, std::initializer_list<std::int32_t> parts) {
    auto made = store.run(store->create_upload(bucket("data"), key("k"), {.tags = {{"a", "b"}}}));
    ASSERT_TRUE(made);
    UploadId id = std::move(*made).take();
    for (std::int32_t number : parts) {
        auto body = stream_of(filled(100'000, static_cast<char>('0' + number)));
        ASSERT_TRUE(store.run(store->put_part(bucket("data"), key("k"), id, number, *body, {}, {})));
    }
}

// Of the last part alone: the others are given up.
bool complete(TestStore& store) {
    auto id = open_upload(store);
    if (!id) return false;
    auto page = store->list_parts(bucket("data"), key("k"), *id, 0, 1000);
    if (!page || page->parts.empty()) return false;
    CompletedPart last{.number = page->parts.back().number, .etag = page->parts.back().etag};
    return store.run(store->complete_upload(bucket("data"), key("k"), *id, {last}, {})).has_value();
}

bool abort_open(TestStore& store) {
    auto id = open_upload(store);
    return id && store.run(store->abort_upload(bucket("data"), key("k"), *id)).has_value();
}

bool put_part(TestStore& store) {
    auto id = open_upload(store);
    auto body = stream_of(kFile);
    return id && store.run(store->put_part(bucket("data"), key("k"), *id, 1, *body, {}, {})).has_value();
}

bool copy(TestStore& store, std::string_view from, std::string_view to) {
    return store.run(store->copy({.bucket = bucket("data"), .key = key(from)}, bucket("data"), key(to), {}))
        .has_value();
}

bool set_tags(TestStore& store, Tags tags) {
    return store.run(store->set_tags(bucket("data"), key("k"), {}, std::move(tags))).has_value();
}

bool remove_version(TestStore& store, std::size_t from_the_newest) {
    auto page = store->list_versions(bucket("data"), {.prefix = "k"});
    if (!page || page->versions.size() <= from_the_newest) return false;
    return remove(store, "k", page->versions[from_the_newest].version);
}

bool remove_many(TestStore& store) {
    std::vector<DeleteTarget> targets;
    for (auto name : {"k", "row", "segment", "file", "k"}) targets.push_back({.key = key(name)});
    return store.run(store->remove_many(bucket("data"), std::move(targets))).has_value();
}

// A day's pass: one transaction for what ends here.
bool pass(TestStore& store, LifecycleRule rule) {
    Lifecycle lifecycle{.rules = {std::move(rule)}, .least_moved = 0};
    store.clock.advance(hours(24 * 40));
    return store->expire(bucket("data"), lifecycle).has_value();
}

void each_place(TestStore& store) {
    put(store, "row", kRow);
    put(store, "segment", kSegment);
    put(store, "file", kFile, {.tags = {{"t", "1"}}});
}

void twice(TestStore& store, const std::string& first, const std::string& second) {
    put(store, "k", first, {.metadata = {.content_type = "text/old"}});
    put(store, "k", second);
}

// A closed segment of which half is dead and half is of versions, current and old.
void half_dead(TestStore& store) {
    for (int i = 0; i < 6; ++i) put(store, fmt::format("dead-{}", i), kSegment);
    for (int i = 0; i < 4; ++i) put(store, fmt::format("live-{}", i % 3), kSegment + std::to_string(i));
    for (int i = 0; i < 6; ++i) {
        auto name = fmt::format("dead-{}", i);
        ASSERT_TRUE(store.run(
            store->remove(bucket("data"), {.key = key(name), .version = store.head("data", name)->version})));
    }
    store.restart();  // the segment is not the active one any more
    ASSERT_TRUE(store->sweep());
}

void old_versions(TestStore& store) {
    each_place(store);
    each_place(store);
    twice(store, kFile, kSegment);
    remove(store, "k");
}

std::vector<Scenario> scenarios() {
    const auto off = Versioning::off, on = Versioning::enabled, suspended = Versioning::suspended;
    auto nothing = [](TestStore&) {};
    auto put_of = [](std::string body) {
        return [body](TestStore& s) { return put(s, "k", body, {.tags = {{"x", "y"}}}); };
    };
    std::vector<Scenario> all;
    for (auto [name, body] :
         {std::pair<const char*, std::string>{"row", kRow}, {"segment", kSegment}, {"file", kFile}}) {
        all.push_back({fmt::format("put {}", name), off, nothing, put_of(body)});
        all.push_back({fmt::format("overwrite a {}", name), off, [body](TestStore& s) { put(s, "k", body); },
                       put_of(kSegment)});
        all.push_back({fmt::format("overwrite by a {}", name), off, [](TestStore& s) { put(s, "k", kRow); },
                       put_of(body)});
        all.push_back({fmt::format("another version, a {}", name), on,
                       [](TestStore& s) { put(s, "k", kSegment); }, put_of(body), false});
        all.push_back({fmt::format("delete a {}", name), off, [body](TestStore& s) { put(s, "k", body); },
                       [](TestStore& s) { return remove(s, "k"); }});
        all.push_back({fmt::format("move a {} to a packed class", name), off,
                       [body](TestStore& s) { put(s, "k", body, {.tags = {{"t", "1"}}}); },
                       [](TestStore& s) {  // what cannot be moved today is left for another day
                           bool done = pass(
                               s, {.id = "m", .transitions = {{.storage_class = "GLACIER_IR", .days = 30}}});
                           auto info = s.head("data", "k");
                           return done && info && info->metadata.storage_class == "GLACIER_IR";
                       }});
        all.push_back({fmt::format("delete the newest version, a {}", name), on,
                       [body](TestStore& s) { twice(s, kRow, body); },
                       [](TestStore& s) { return remove_version(s, 0); }, false});
    }
    all.push_back({"overwrite the null version", suspended, [](TestStore& s) { twice(s, kFile, kSegment); },
                   put_of(kRow)});
    all.push_back({"delete, a marker", on, [](TestStore& s) { put(s, "k", kFile); },
                   [](TestStore& s) { return remove(s, "k"); }, false});
    all.push_back({"delete, the null version's marker", suspended, [](TestStore& s) { put(s, "k", kFile); },
                   [](TestStore& s) { return remove(s, "k"); }});
    all.push_back({"delete an old version", on, [](TestStore& s) { twice(s, kFile, kRow); },
                   [](TestStore& s) { return remove_version(s, 1); }, false});
    all.push_back({"delete many", off, each_place, remove_many});
    all.push_back({"delete many, markers", on, each_place, remove_many, false});
    all.push_back(
        {"begin an upload", off, nothing,
         [](TestStore& s) { return s.run(s->create_upload(bucket("data"), key("k"), {})).has_value(); },
         false});
    all.push_back({"upload a part", off, [](TestStore& s) { begin_upload(s, {}); }, put_part});
    all.push_back({"upload a part again", off, [](TestStore& s) { begin_upload(s, {1, 2}); }, put_part});
    all.push_back(
        {"complete an upload", off, [](TestStore& s) { begin_upload(s, {1, 2, 3}); }, complete, false});
    all.push_back({"complete over what is there", off,
                   [](TestStore& s) {
                       put(s, "k", kFile);
                       begin_upload(s, {1, 2});
                   },
                   complete, false});
    all.push_back({"complete another version", on,
                   [](TestStore& s) {
                       put(s, "k", kSegment);
                       begin_upload(s, {1, 2});
                   },
                   complete, false});
    all.push_back({"overwrite what was uploaded in parts", off,
                   [](TestStore& s) {
                       begin_upload(s, {1, 2});
                       complete(s);
                   },
                   put_of(kSegment)});
    all.push_back({"abort an upload", off, [](TestStore& s) { begin_upload(s, {1, 2}); }, abort_open, false});
    for (auto from : {"row", "segment", "file"})
        all.push_back({fmt::format("copy a {}", from), off, each_place,
                       [from](TestStore& s) { return copy(s, from, "k"); }});
    all.push_back({"copy over the last reference of a file", off,
                   [](TestStore& s) {
                       put(s, "file", kFile);
                       put(s, "k", kFile);
                   },
                   [](TestStore& s) { return copy(s, "file", "k"); }});
    all.push_back({"change tags", off,
                   [](TestStore& s) { put(s, "k", kRow, {.tags = {{"o", "l"}, {"d", ""}}}); },
                   [](TestStore& s) { return set_tags(s, {{"new", "tag"}}); }});
    all.push_back({"expire what is current", off, each_place,
                   [](TestStore& s) { return pass(s, {.id = "e", .days = 1}); }});
    all.push_back(
        {"expire versions and markers", on, old_versions,
         [](TestStore& s) { return pass(s, {.id = "n", .lone_markers = true, .noncurrent_days = 1}); },
         false});
    all.push_back({"abort old uploads", off, [](TestStore& s) { begin_upload(s, {1, 2}); },
                   [](TestStore& s) { return pass(s, {.id = "a", .abort_days = 1}); }});
    all.push_back({"sweep", off,
                   [](TestStore& s) {
                       each_place(s);
                       begin_upload(s, {1, 2});
                       abort_open(s);
                       remove_many(s);
                   },
                   [](TestStore& s) { return s->sweep().has_value(); }});
    all.push_back({"compact", on, half_dead, [](TestStore& s) { return s->compact().has_value(); }});
    return all;
}

// ---- the sweep

void prepare(TestStore& store, const Scenario& scenario) {
    store.restart();
    store.make_bucket("data");
    if (scenario.versioning != Versioning::off)
        ASSERT_TRUE(store.run(store->set_versioning(bucket("data"), Versioning::enabled)));
    if (scenario.versioning == Versioning::suspended) {
        ASSERT_TRUE(store.put("data", "k", filled(4000, 'v')));
        ASSERT_TRUE(store.run(store->set_versioning(bucket("data"), Versioning::suspended)));
    }
    scenario.before(store);
}

struct Fault {
    const char* name;
    int number;
    bool power;  // nothing works any more; else one error and the process goes on
    FaultyFilesystem::Unsynced unsynced;
};
constexpr Fault kFaults[] = {{"power cut", EIO, true, FaultyFilesystem::Unsynced::lost},
                             {"power cut, tearing", EIO, true, FaultyFilesystem::Unsynced::prefix},
                             {"power cut, reordering", EIO, true, FaultyFilesystem::Unsynced::any},
                             {"EIO", EIO, false, FaultyFilesystem::Unsynced::lost},
                             {"ENOSPC", ENOSPC, false, FaultyFilesystem::Unsynced::lost}};

class Points : public testing::Test {
protected:
    // False: the operation ended before its nth step.
    bool try_one(const Scenario& scenario, const Fault& fault, std::uint64_t n) {
        SCOPED_TRACE(fmt::format("{}: {} at {}", scenario.name, fault.name, n));
        TestStore store;
        prepare(store, scenario);
        SeededRandom random(n);
        store.fs.fail_at(n, fault.number, fault.power);
        const bool acknowledged = scenario.operation(store);
        const bool hit = store.fs.fault_was_hit();
        if (!fault.power) {
            store.fs.fail_at(~0ull >> 1, 0);
            if (store.lost == 0) check(store, scenario, acknowledged, "without a restart");
            if (hit && !acknowledged && store.lost == 0 && fault.number == ENOSPC)
                repeat(store, scenario);  // there is room again
        }
        store.store.reset();
        store.fs.crash(fault.unsynced, &random);
        store.restart();
        if (!repeated_) check(store, scenario, acknowledged, "after the start");
        EXPECT_EQ(audit(store, false), "");
        EXPECT_TRUE(store->sweep());
        EXPECT_EQ(audit(store, true), "");
        if (!repeated_) check(store, scenario, acknowledged, "after the sweep");
        if (!repeated_ && observe(store, "data") == before_) repeat(store, scenario);
        EXPECT_TRUE(store.put("data", "another", kSegment));
        repeated_ = false;
        ++runs_;
        return hit && !HasFailure();
    }
    void check(TestStore& store, const Scenario& scenario, bool acknowledged, const char* when) {
        auto seen = observe(store, "data");
        EXPECT_TRUE(seen == after_ || (!acknowledged && seen == before_))
            << scenario.name << " " << when << (acknowledged ? ", acknowledged" : "") << "\nsees   "
            << testing::PrintToString(seen) << "\nbefore " << testing::PrintToString(before_) << "\nafter  "
            << testing::PrintToString(after_);
    }
    void repeat(TestStore& store, const Scenario& scenario) {
        repeated_ = true;
        bool is_before = observe(store, "data") == before_;
        if (!is_before && !scenario.again) return;
        EXPECT_TRUE(scenario.operation(store)) << "done again";
        EXPECT_EQ(observe(store, "data", false), after_without_ids_);
    }
    void learn(const Scenario& scenario) {
        TestStore store;
        prepare(store, scenario);
        before_ = observe(store, "data");
        ASSERT_TRUE(scenario.operation(store)) << scenario.name;
        after_ = observe(store, "data");
        after_without_ids_ = observe(store, "data", false);
        ASSERT_TRUE(store->sweep());
        ASSERT_EQ(audit(store, true), "") << scenario.name;
        ASSERT_EQ(observe(store, "data"), after_);
    }

    Observed before_, after_, after_without_ids_;
    bool repeated_ = false;
    int runs_ = 0;
};

TEST_F(Points, AreAllBeforeOrAfterAndNeverBetween) {
    const char* all =
        std::getenv("ATHANOR_CAMPAIGN");  // every fault at every point; else each at every fifth
    for (const Scenario& scenario : scenarios()) {
        learn(scenario);
        int points = 0;
        for (std::size_t f = 0; f < std::size(kFaults); ++f) {
            const std::uint64_t step = all || f == 0 ? 1 : 4;
            for (std::uint64_t n = f % step; try_one(scenario, kFaults[f], n); n += step) ++points;
            if (HasFailure()) return;
        }
        EXPECT_GT(points, 3) << scenario.name;
    }
    RecordProperty("runs", runs_);
}

}  // namespace
}  // namespace athanor::objects
