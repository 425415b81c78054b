#include "objects/lifecycle.hpp"

#include <random>

#include "base/log.hpp"
#include "objects/testing.hpp"
#include "store/database.hpp"

namespace athanor::objects {
namespace {

using std::chrono::hours;
using Tag = std::pair<std::string, std::string>;

class LifecycleTest : public testing::Test {
protected:
    void SetUp() override {
        store.restart();
        store.make_bucket("box");
    }
    void keep_versions() {
        ASSERT_TRUE(store.run(store->set_versioning(bucket("box"), Versioning::enabled)));
    }
    void put(std::string_view name, std::string body = "x", Tags tags = {}) {
        ASSERT_TRUE(store.put("box", name, std::move(body), {.tags = std::move(tags)}));
    }
    // Days pass, and the pass of the day that is then.
    void live(int days) {
        store.clock.advance(hours(24 * days));
        pass();
    }
    void pass() { store.expire_all("box", rules); }
    std::string keys() {
        std::string all;
        auto page = store->list(bucket("box"), {});
        for (auto& object : page->objects) all += object.key + " ";
        return all;
    }
    // "a:v a:m" with the newest version of a key first; m: a marker.
    std::string versions() {
        std::string all;
        auto page = store->list_versions(bucket("box"), {});
        for (auto& one : page->versions) all += one.object.key + (one.is_delete_marker ? ":m " : ":v ");
        return all;
    }
    std::size_t events() {
        return static_cast<std::size_t>(store->database()
                                            .read([](store::Snapshot& s) {
                                                return s.one<std::int64_t>(
                                                    "SELECT count(*) FROM athanor_outbox WHERE payload LIKE "
                                                    "'%\"reason\":\"Lifecycle Expiration\"%'");
                                            })
                                            .value()
                                            .value());
    }
    void rule(LifecycleRule one) { rules.rules.push_back(std::move(one)); }

    TestStore store;
    Lifecycle rules;
};

TEST_F(LifecycleTest, AnAgeEndsWithTheDayInWhichItIsReached) {
    Timestamp midnight = store.clock.now();  // 2026-01-01
    EXPECT_EQ(end_after(midnight, 1, hours(24)), midnight + hours(24));
    EXPECT_EQ(end_after(midnight + hours(1), 1, hours(24)), midnight + hours(48));
    EXPECT_EQ(day_of(midnight + hours(23), hours(24)), day_of(midnight, hours(24)));
    EXPECT_EQ(day_of(midnight + hours(24), hours(24)), day_of(midnight, hours(24)) + 1);
}

TEST_F(LifecycleTest, OldObjectsGoWhereTheRuleReaches) {
    rule({.id = "r", .prefix = "logs/", .days = 2});
    store.clock.advance(hours(1));
    put("logs/a");
    put("other");
    live(1);
    put("logs/b");
    live(1);
    EXPECT_EQ(keys(), "logs/a logs/b other ");  // two days are over, the day is not
    live(1);
    EXPECT_EQ(keys(), "logs/b other ");
    live(1);
    EXPECT_EQ(keys(), "other ");
}

TEST_F(LifecycleTest, ADateIsForAllThatAreThere) {
    rule({.id = "r", .prefix = "", .date = store.clock.now() + hours(48)});
    put("a");
    live(1);
    EXPECT_EQ(keys(), "a ");
    live(1);
    EXPECT_EQ(keys(), "");
}

TEST_F(LifecycleTest, AFilterAsksForEveryTagAndForTheSize) {
    rule({.id = "r",
          .prefix = "a",
          .tags = {{"x", "1"}, {"y", "2"}},
          .larger_than = 2,
          .smaller_than = 5,
          .days = 1});
    put("a1", "abc", {{"x", "1"}, {"y", "2"}, {"z", "3"}});
    put("a2", "abc", {{"x", "1"}});
    put("a3", "ab", {{"x", "1"}, {"y", "2"}});
    put("a4", "abcde", {{"x", "1"}, {"y", "2"}});
    put("a5", "abc", {{"x", "1"}, {"y", "3"}});
    put("b", "abc", {{"x", "1"}, {"y", "2"}});
    live(2);
    EXPECT_EQ(keys(), "a2 a3 a4 a5 b ");
}

TEST_F(LifecycleTest, AVersionedObjectGetsAMarkerThatIsRemovedWhenAlone) {
    keep_versions();
    ASSERT_TRUE(store.run(store->set_announcing(bucket("box"), {.bus = true})));
    rule({.id = "r", .prefix = "", .days = 1, .noncurrent_days = 1});
    put("a");
    live(2);
    EXPECT_EQ(versions(), "a:m a:v ");
    EXPECT_EQ(events(), 1u);
    live(2);
    EXPECT_EQ(versions(), "a:m ");
    live(2);
    EXPECT_EQ(versions(), "");
    EXPECT_EQ(events(), 3u);
    live(2);
    EXPECT_EQ(events(), 3u);
}

TEST_F(LifecycleTest, LoneMarkersGoAndOthersStay) {
    keep_versions();
    rule({.id = "r", .prefix = "", .lone_markers = true});
    put("a");
    for (auto name : {"a", "b"}) ASSERT_TRUE(store.run(store->remove(bucket("box"), {.key = key(name)})));
    live(1);
    EXPECT_EQ(versions(), "a:m a:v ");
}

TEST_F(LifecycleTest, TheNewestNoncurrentVersionsAreKept) {
    keep_versions();
    rule({.id = "r", .prefix = "", .noncurrent_days = 1, .newer_noncurrent = 2});
    for (int i = 0; i < 6; ++i) put("a");
    live(2);
    EXPECT_EQ(versions(), "a:v a:v a:v ");
}

TEST_F(LifecycleTest, AgeOfANoncurrentVersionBeginsWithItsSuccessor) {
    keep_versions();
    rule({.id = "r", .prefix = "", .noncurrent_days = 2});
    put("a");
    live(10);
    put("a");
    live(1);
    EXPECT_EQ(versions(), "a:v a:v ");
    live(1);
    EXPECT_EQ(versions(), "a:v ");
}

TEST_F(LifecycleTest, UploadsThatNobodyCompletesAreAborted) {
    rule({.id = "r", .prefix = "u/", .abort_days = 1});
    for (auto name : {"u/1", "u/2", "v"})
        ASSERT_TRUE(store.run(store->create_upload(bucket("box"), key(name), {})));
    live(0);
    EXPECT_EQ(store->list_uploads(bucket("box"), {})->uploads.size(), 3u);
    live(2);
    EXPECT_EQ(store->list_uploads(bucket("box"), {})->uploads.size(), 1u);
    EXPECT_GT(store->sweep().value(), 0u);
}

TEST_F(LifecycleTest, AStepIsBoundedAndADayIsPassedOnce) {
    rule({.id = "r", .prefix = "", .days = 1});
    for (int i = 0; i < 450; ++i) put(fmt::format("k{:03}", i));
    store.clock.advance(hours(48));
    std::vector<std::size_t> left;
    for (bool done = false; !done;) {
        done = store->expire(bucket("box"), rules).value();
        left.push_back(store->list(bucket("box"), {})->objects.size());
        store.restart();  // what was done is kept
    }
    EXPECT_EQ(left, (std::vector<std::size_t>{250, 50, 0}));
    put("late");
    rules.rules[0].date = store.clock.now();
    pass();  // of a day that is done
    EXPECT_EQ(keys(), "late ");
    live(1);
    EXPECT_EQ(keys(), "");
}

TEST_F(LifecycleTest, ManyVersionsOfOneKeyGoInSteps) {
    keep_versions();
    rule({.id = "r", .prefix = "", .noncurrent_days = 1});
    for (int i = 0; i < 500; ++i) put("a");
    put("b");
    put("b");
    live(2);
    EXPECT_EQ(versions(), "a:v b:v ");
}

TEST_F(LifecycleTest, PrefixesThatOthersCoverAreReadOnce) {
    rule({.id = "1", .prefix = "b/", .days = 1});
    rule({.id = "2", .prefix = "a", .days = 1});
    rule({.id = "3", .prefix = "b/c", .noncurrent_days = 1});
    rule({.id = "4", .prefix = "u", .abort_days = 1});
    EXPECT_EQ(rules.prefixes(false), (std::vector<std::string>{"a", "b/"}));
    EXPECT_EQ(rules.prefixes(true), (std::vector<std::string>{"u"}));
}

// Against a model that keeps each key's versions as a list and looks at all of them every day.
struct ModelVersion {
    Timestamp came;
    std::uint64_t size;
    Tags tags;
    bool marker;
};

class Model {
public:
    explicit Model(const Lifecycle& rules) : rules_(rules) {}

    void pass(Timestamp now) {
        for (auto& [key, versions] : keys) {
            std::vector<ModelVersion> kept;
            bool expire = false;
            for (std::size_t i = 0; i < versions.size(); ++i) {
                bool goes = false;
                for (auto& rule : rules_.rules) {
                    auto& one = versions[i];
                    bool fits = key.starts_with(rule.prefix);
                    for (auto& tag : rule.tags)
                        fits = fits && !one.marker && std::ranges::count(one.tags, tag);
                    if (rule.larger_than) fits = fits && !one.marker && one.size > *rule.larger_than;
                    if (!fits) continue;
                    auto old = [&](Timestamp since, std::int64_t days) {
                        return end_after(since, days, rules_.day) <= now;
                    };
                    if (i > 0) {
                        goes |= rule.noncurrent_days && old(versions[i - 1].came, *rule.noncurrent_days) &&
                                static_cast<std::int64_t>(i) - 1 >= rule.newer_noncurrent;
                    } else if (one.marker) {
                        goes |= versions.size() == 1 &&
                                (rule.lone_markers || (rule.days && old(one.came, *rule.days)));
                    } else {
                        expire |= rule.days && old(one.came, *rule.days);
                    }
                }
                if (!goes) kept.push_back(versions[i]);
            }
            if (expire) kept.insert(kept.begin(), {.came = now, .size = 0, .tags = {}, .marker = true});
            versions = std::move(kept);
        }
    }

    std::string shown() const {
        std::string all;
        for (auto& [key, versions] : keys)
            for (auto& one : versions) all += key + (one.marker ? ":m " : ":v ");
        return all;
    }

    std::map<std::string, std::vector<ModelVersion>> keys;

private:
    const Lifecycle& rules_;
};

TEST_F(LifecycleTest, RandomLivesEndAsTheModelSays) {
    keep_versions();
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
        const std::vector<std::string> prefixes{"", "a", "a/", "b"};
        rules.rules.clear();
        for (int i = 0; i <= below(3); ++i) {
            LifecycleRule one{.id = std::to_string(i),
                              .prefix = prefixes[static_cast<std::size_t>(below(4))]};
            if (below(2)) one.days = 1 + below(5);
            if (below(3) == 0) one.tags = {{"t", std::to_string(below(2))}};
            if (below(3) == 0) one.larger_than = 2;
            if (below(2)) one.noncurrent_days = 1 + below(3), one.newer_noncurrent = below(3);
            if (!one.days && one.tags.empty() && !one.larger_than) one.lone_markers = below(2);
            rule(std::move(one));
        }
        Model model(rules);
        const std::string name = fmt::format("seed-{}", seed);
        store.make_bucket(name);
        ASSERT_TRUE(store.run(store->set_versioning(bucket(name), Versioning::enabled)));
        const std::vector<std::string> names{"a", "a/1", "a/2", "b", "c"};
        for (int step = 0; step < 120; ++step) {
            const std::string& chosen = names[static_cast<std::size_t>(below(5))];
            auto& versions = model.keys[chosen];
            store.clock.advance(std::chrono::minutes(below(600)));
            ModelVersion one{store.clock.now(), static_cast<std::uint64_t>(below(5)), {}, false};
            if (below(2)) one.tags = {{"t", std::to_string(below(2))}};
            if (below(4) > 0) {
                ASSERT_TRUE(store.put(name, chosen, std::string(one.size, 'x'), {.tags = one.tags}));
                versions.insert(versions.begin(), one);
            } else {
                ASSERT_TRUE(store.run(store->remove(bucket(name), {.key = key(chosen)})));
                versions.insert(versions.begin(), {one.came, 0, {}, true});
            }
            if (below(4) > 0) continue;
            store.clock.advance(hours(24));
            for (bool done = false; !done;) done = store->expire(bucket(name), rules).value();
            model.pass(store.clock.now());
            std::string shown;
            for (auto& v : store->list_versions(bucket(name), {})->versions)
                shown += v.object.key + (v.is_delete_marker ? ":m " : ":v ");
            ASSERT_EQ(shown, model.shown()) << "seed " << seed << ", step " << step;
        }
    }
}

TEST_F(LifecycleTest, ABucketsDocumentsAreKeptAndGoWithIt) {
    EXPECT_EQ(store->find_bucket(bucket("box"))->configuration("cors"), nullptr);
    ASSERT_TRUE(store.run(store->set_configuration(bucket("box"), "cors", "{}")));
    ASSERT_TRUE(store.run(store->set_configuration(bucket("box"), "tags", "[]")));
    store.restart();
    EXPECT_EQ(*store->find_bucket(bucket("box"))->configuration("cors"), "{}");
    EXPECT_EQ(store->buckets_with("tags").size(), 1u);
    ASSERT_TRUE(store.run(store->set_configuration(bucket("box"), "cors", std::nullopt)));
    EXPECT_EQ(store->find_bucket(bucket("box"))->configuration("cors"), nullptr);
    ASSERT_TRUE(store.run(store->delete_bucket(bucket("box"))));
    store.make_bucket("box");
    EXPECT_EQ(store->find_bucket(bucket("box"))->configuration("tags"), nullptr);
    EXPECT_FALSE(store.run(store->set_configuration(bucket("none"), "cors", "{}")));
}

}  // namespace
}  // namespace athanor::objects
