#include "objects/transition.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>
#include <random>

#include "base/log.hpp"
#include "objects/storage_class.hpp"
#include "objects/testing.hpp"
#include "objects/testing_keys.hpp"

namespace athanor::objects {
namespace {

using std::chrono::hours;

constexpr auto kKiB = std::size_t{1024};
constexpr std::size_t kPart = 5 * 1024 * kKiB;

std::string log_of(std::size_t size) {
    std::string out;
    for (int line = 0; out.size() < size; ++line) out += fmt::format("{} the same line as ever\n", line);
    out.resize(size);
    return out;
}

class TransitionTest : public testing::Test {
protected:
    void SetUp() override {
        store.restart();
        store.make_bucket("box");
        rules.least_moved = 0;
    }
    void rule(std::string prefix, std::vector<Transition> transitions) {
        rules.rules.push_back(
            {.id = "r", .prefix = std::move(prefix), .transitions = std::move(transitions)});
    }
    void live(int days) {
        store.clock.advance(hours(24 * days));
        pass();
    }
    void pass() { store.expire_all("box", rules); }
    void upload(const std::string& name, const std::vector<std::string>& bodies) {
        auto id = store.run(store->create_upload(bucket("box"), key(name), {}));
        ASSERT_TRUE(id);
        std::vector<CompletedPart> parts;
        for (const std::string& body : bodies) {
            auto stream = stream_of(body);
            const auto number = static_cast<std::int32_t>(parts.size()) + 1;
            auto part = store.run(store->put_part(bucket("box"), key(name), **id, number, *stream, {}, {}));
            ASSERT_TRUE(part);
            parts.push_back({number, (*part)->etag, {}});
        }
        ASSERT_TRUE(store.run(store->complete_upload(bucket("box"), key(name), **id, parts, {})));
    }
    std::string class_of(std::string_view name) {
        auto info = store.head("box", name);
        return info ? info->metadata.storage_class : info.error().code;
    }
    std::string listed_class_of(std::string_view name) {
        for (auto& object : store->list(bucket("box"), {})->objects)
            if (object.key == name) return object.storage_class;
        return "not listed";
    }
    Result<store::Durable<RestoreResult>> restore(std::string_view name, RestoreOrder order) {
        return store.run(store->restore(bucket("box"), key(name), {}, order));
    }

    TestStore store;
    Lifecycle rules;
};

TEST_F(TransitionTest, AnObjectMovesWithItsAgeAndStaysWhatItIs) {
    rule("logs/", {{.storage_class = "STANDARD_IA", .days = 1}, {.storage_class = "GLACIER_IR", .days = 3}});
    for (std::size_t size : {300ul, 4000ul, 200 * kKiB, 700 * kKiB}) {
        PutOptions options{.metadata = {.content_type = "text/plain", .user = {{"who", "me"}}},
                           .tags = {{"a", "b"}}};
        ASSERT_TRUE(store.put("box", "logs/" + std::to_string(size), log_of(size), options));
    }
    upload("logs/parts", {log_of(kPart), "the end"});
    ASSERT_TRUE(store.put("box", "other", "x"));
    auto before = store.head("box", "logs/300");
    auto parts = store.head("box", "logs/parts");
    const std::size_t files = store.files_in("/objects/blobs");
    live(1);
    EXPECT_EQ(class_of("logs/300"), "STANDARD_IA");
    EXPECT_EQ(class_of("other"), "STANDARD");
    live(1);
    EXPECT_EQ(class_of("logs/300"), "STANDARD_IA");
    live(1);
    for (std::size_t size : {300ul, 4000ul, 200 * kKiB, 700 * kKiB}) {
        const std::string name = "logs/" + std::to_string(size);
        EXPECT_EQ(class_of(name), "GLACIER_IR");
        EXPECT_EQ(listed_class_of(name), "GLACIER_IR");
        EXPECT_EQ(store.get("box", name).value_or(""), log_of(size));
        EXPECT_EQ(store.run(store->tags(bucket("box"), key(name), {}))->size(), 1u);
    }
    auto after = store.head("box", "logs/300");
    EXPECT_EQ(after->etag, before->etag);
    EXPECT_EQ(after->modified, before->modified);
    EXPECT_EQ(after->checksum, before->checksum);
    EXPECT_EQ(after->sequence, before->sequence);
    EXPECT_EQ(after->metadata.user, before->metadata.user);
    EXPECT_EQ(after->metadata.content_type, "text/plain");
    EXPECT_EQ(store.head("box", "logs/parts")->etag, parts->etag);
    EXPECT_EQ(store.get("box", "logs/parts").value_or(""), log_of(kPart) + "the end");
    EXPECT_EQ(store.get("box", "logs/parts", {.part_number = 2}).value_or(""), "the end");
    ASSERT_TRUE(store->sweep());
    ASSERT_TRUE(store->sweep());
    EXPECT_EQ(store.files_in("/objects/blobs"), files);  // what was before is gone, nothing else
    store.restart();
    EXPECT_EQ(store.get("box", "logs/parts").value_or(""), log_of(kPart) + "the end");
    EXPECT_EQ(class_of("logs/parts"), "GLACIER_IR");
}

TEST_F(TransitionTest, WhatSharesItsBytesIsNotTouched) {
    ASSERT_TRUE(store.put("box", "a", log_of(700 * kKiB)));
    upload("p", {log_of(kPart)});
    for (const char* name : {"a", "p"}) {
        ASSERT_TRUE(store.run(store->copy(
            {.bucket = bucket("box"), .key = key(name), .version = {}, .conditions = {}, .encryption = {}},
            bucket("box"), key(std::string("copy-") + name), {})));
    }
    rule("copy-", {{.storage_class = "GLACIER_IR", .days = 0}});
    live(1);
    EXPECT_EQ(class_of("copy-a"), "GLACIER_IR");
    EXPECT_EQ(class_of("copy-p"), "GLACIER_IR");
    ASSERT_TRUE(store->sweep());
    for (const char* name : {"a", "copy-a"})
        EXPECT_EQ(store.get("box", name).value_or(""), log_of(700 * kKiB));
    for (const char* name : {"p", "copy-p"}) EXPECT_EQ(store.get("box", name).value_or(""), log_of(kPart));
    for (const char* name : {"a", "p"})
        ASSERT_TRUE(store.run(store->remove(bucket("box"), {.key = key(name)})));
    ASSERT_TRUE(store->sweep());
    ASSERT_TRUE(store->sweep());
    EXPECT_EQ(store.get("box", "copy-a").value_or(""), log_of(700 * kKiB));
    EXPECT_EQ(store.get("box", "copy-p").value_or(""), log_of(kPart));
    EXPECT_EQ(store.files_in("/objects/blobs"), 2u);
}

TEST_F(TransitionTest, WhoReadsGoesOnReadingWhatWasThere) {
    const std::string body = log_of(900 * kKiB);
    ASSERT_TRUE(store.put("box", "k", body));
    auto reader = store.run(store->get(bucket("box"), key("k"), {}));
    ASSERT_TRUE(reader);
    rule("", {{.storage_class = "GLACIER", .days = 0}});
    live(1);
    ASSERT_TRUE(store->sweep());
    EXPECT_EQ(store.run(read_all(**reader, 64u << 20)).value_or(""), body);
    EXPECT_EQ(store.get("box", "k").error().code, "InvalidObjectState");
}

TEST_F(TransitionTest, SmallObjectsStayUnlessTheRuleAsksForASize) {
    rules.least_moved = Lifecycle{}.least_moved;
    rule("a", {{.storage_class = "GLACIER", .days = 0}});
    rules.rules.push_back({.id = "s",
                           .prefix = "s",
                           .larger_than = 10,
                           .transitions = {{.storage_class = "STANDARD_IA", .days = 0}}});
    ASSERT_TRUE(store.put("box", "a-small", log_of(128 * kKiB - 1)));
    ASSERT_TRUE(store.put("box", "a-large", log_of(128 * kKiB)));
    ASSERT_TRUE(store.put("box", "s-1", log_of(11)));
    ASSERT_TRUE(store.put("box", "s-2", log_of(10)));
    live(1);
    EXPECT_EQ(class_of("a-small"), "STANDARD");
    EXPECT_EQ(class_of("a-large"), "GLACIER");
    EXPECT_EQ(class_of("s-1"), "STANDARD_IA");
    EXPECT_EQ(class_of("s-2"), "STANDARD");
    rules.archives_take_all = true;
    live(1);
    EXPECT_EQ(class_of("a-small"), "GLACIER");
}

TEST_F(TransitionTest, TheCheapestCountsAndNoWayLeadsUp) {
    rule("", {{.storage_class = "GLACIER_IR", .days = 0}, {.storage_class = "STANDARD_IA", .days = 0}});
    ASSERT_TRUE(store.put("box", "new", "x"));
    ASSERT_TRUE(store.put("box", "deep", "x", {.metadata = {.storage_class = "DEEP_ARCHIVE"}}));
    ASSERT_TRUE(store.put("box", "zone", "x", {.metadata = {.storage_class = "ONEZONE_IA"}}));
    live(1);
    EXPECT_EQ(class_of("new"), "GLACIER_IR");
    EXPECT_EQ(class_of("deep"), "DEEP_ARCHIVE");
    EXPECT_EQ(class_of("zone"), "ONEZONE_IA");
}

TEST_F(TransitionTest, WhatEndsOnTheSameDayEndsAndNoncurrentVersionsHaveTheirOwnDays) {
    ASSERT_TRUE(store.run(store->set_versioning(bucket("box"), Versioning::enabled)));
    rules.rules.push_back(
        {.id = "r",
         .prefix = "",
         .noncurrent_days = 5,
         .noncurrent_transitions = {{.storage_class = "STANDARD_IA", .days = 1},
                                    {.storage_class = "GLACIER", .days = 3, .newer_noncurrent = 1}}});
    auto oldest = store.put("box", "k", "1");
    auto older = store.put("box", "k", "2");
    ASSERT_TRUE(store.put("box", "k", "3"));
    auto class_at = [&](auto& put) {
        auto info = store.head("box", "k", {.version = (*put)->version});
        return info ? info->metadata.storage_class : info.error().code;
    };
    live(1);
    EXPECT_EQ(class_at(oldest) + " " + class_at(older) + " " + class_of("k"),
              "STANDARD_IA STANDARD_IA STANDARD");
    live(2);
    EXPECT_EQ(class_at(oldest) + " " + class_at(older) + " " + class_of("k"), "GLACIER STANDARD_IA STANDARD");
    live(2);
    EXPECT_EQ(class_at(oldest) + " " + class_at(older) + " " + class_of("k"),
              "NoSuchVersion NoSuchVersion STANDARD");
}

TEST_F(TransitionTest, TheClientsOwnKeyIsNotNeeded) {
    Encryption sealed{.customer_key = std::string(32, 'k')};
    ASSERT_TRUE(store.put("box", "k", log_of(700 * kKiB), {.encryption = sealed}));
    rule("", {{.storage_class = "GLACIER_IR", .days = 0}});
    live(1);
    auto info = store.head("box", "k", {.encryption = sealed});
    ASSERT_TRUE(info);
    EXPECT_EQ(info->metadata.storage_class, "GLACIER_IR");
    EXPECT_EQ(store.get("box", "k", {.encryption = sealed}).value_or(""), log_of(700 * kKiB));
}

TEST(Transition, WhatSealedAnObjectSealsItsPackedForm) {
    constexpr KeyCaller kCaller{.account = "000000000001", .region = "here", .principal = "arn:one"};
    TestStore store;
    TestKeys::Kept kept;
    store.restart();
    store->wrap_with(std::make_unique<TestKeys>(store.random, std::set<std::string, std::less<>>{"a"}, kept));
    store.make_bucket("box");
    const Encryption kms{.kms = KmsChoice{.key = "a", .context = {{"for", "x"}}}, .caller = kCaller};
    const Encryption customer{.customer_key = std::string(32, 'k'), .caller = kCaller};
    for (std::size_t size : {0ul, 400ul, 30 * kKiB, 600 * kKiB}) {
        ASSERT_TRUE(store.put("box", fmt::format("kms-{}", size), log_of(size), {.encryption = kms}));
        ASSERT_TRUE(store.put("box", fmt::format("own-{}", size), log_of(size), {.encryption = customer}));
    }
    Lifecycle rules{
        .rules = {{.id = "r", .prefix = "", .transitions = {{.storage_class = "GLACIER_IR", .days = 0}}}}};
    rules.least_moved = 0;
    store.clock.advance(hours(24));
    while (!*store->expire(bucket("box"), rules)) {
    }
    for (std::size_t size : {0ul, 400ul, 30 * kKiB, 600 * kKiB}) {
        for (auto& [name, read] : {std::pair{"kms", Encryption{.caller = kCaller}}, {"own", customer}}) {
            const std::string key_name = fmt::format("{}-{}", name, size);
            EXPECT_EQ(store.get("box", key_name, {.encryption = read}).value_or("none") == log_of(size), true)
                << key_name;
            EXPECT_EQ(store.head("box", key_name, {.encryption = read})->metadata.storage_class,
                      "GLACIER_IR");
        }
    }
    while (*store->scrub(1u << 20) > 0) {
    }
    EXPECT_EQ(store->scrubbed()->damaged, 0u);
    EXPECT_EQ(store->fsck(true, false)->damaged, 0u);
    store.store.reset();
}

TEST_F(TransitionTest, AnArchivedVersionIsReadWhileItIsRestored) {
    ASSERT_TRUE(store.put("box", "k", log_of(50 * kKiB), {.metadata = {.storage_class = "GLACIER"}}));
    ASSERT_TRUE(store.put("box", "s", "x"));
    EXPECT_EQ(store.get("box", "k").error().code, "InvalidObjectState");
    EXPECT_EQ(class_of("k"), "GLACIER");
    auto copied = [&] {
        return store.run(store->copy(
            {.bucket = bucket("box"), .key = key("k"), .version = {}, .conditions = {}, .encryption = {}},
            bucket("box"), key("copy"), {}));
    };
    EXPECT_EQ(copied().error().code, "InvalidObjectState");
    EXPECT_EQ(restore("s", {}).error().code, "InvalidObjectState");
    EXPECT_EQ(restore("nothing", {}).error().code, "NoSuchKey");

    const RestoreOrder two{.days = 2, .delay = hours(3)};
    auto asked = restore("k", two);
    ASSERT_TRUE(asked);
    EXPECT_FALSE((*asked)->prolonged);
    EXPECT_EQ(restore("k", two).error().code, "RestoreAlreadyInProgress");
    EXPECT_EQ(store.get("box", "k").error().code, "InvalidObjectState");
    store.clock.advance(hours(3));
    EXPECT_EQ(store.get("box", "k").value_or(""), log_of(50 * kKiB));
    EXPECT_TRUE(copied());
    EXPECT_EQ(*store->advance_restores(), 1u);
    EXPECT_EQ(store.get("box", "k").value_or(""), log_of(50 * kKiB));
    auto again = restore("k", {.days = 4});
    ASSERT_TRUE(again);
    EXPECT_TRUE((*again)->prolonged);
    store.clock.advance(hours(24 * 4));
    EXPECT_EQ(*store->advance_restores(), 0u);
    EXPECT_TRUE(store.get("box", "k"));
    store.restart();
    store.clock.advance(hours(24));
    EXPECT_EQ(store.get("box", "k").error().code, "InvalidObjectState");
    EXPECT_EQ(*store->advance_restores(), 1u);
    EXPECT_EQ(store.head("box", "k")->restore, RestoreState{});
}

TEST_F(TransitionTest, AFastRestoreOvertakesASlowOne) {
    ASSERT_TRUE(store.put("box", "k", "x", {.metadata = {.storage_class = "GLACIER"}}));
    ASSERT_TRUE(restore("k", {.delay = hours(5)}));
    EXPECT_FALSE(store.get("box", "k"));
    ASSERT_TRUE(restore("k", {.fast = true, .delay = hours(5)}));
    EXPECT_TRUE(store.get("box", "k"));
    ASSERT_TRUE(store.run(store->remove(bucket("box"), {.key = key("k")})));
    store.clock.advance(hours(24 * 9));
    EXPECT_EQ(*store->advance_restores(), 0u);  // it went with its object
}

// Weeks of random puts, overwrites and rules, a day in a moment, against a model that counts days by itself.
TEST_F(TransitionTest, RandomLivesAreInTheClassThatTheModelSays) {
    const std::vector<std::string> ladder = {"STANDARD",   "STANDARD_IA", "INTELLIGENT_TIERING", "ONEZONE_IA",
                                             "GLACIER_IR", "GLACIER",     "DEEP_ARCHIVE"};
    auto rung = [&](const std::string& name) { return std::ranges::find(ladder, name) - ladder.begin(); };
    struct Object {
        std::string body, storage_class;
        std::int64_t hour;  // that it came, from the first midnight on
    };
    for (unsigned seed = 0; seed < 12; ++seed) {
        std::mt19937 random(seed);
        auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
        const std::string name = fmt::format("life-{}", seed);
        store.make_bucket(name);
        const Duration today = store.clock.now().time_since_epoch() % hours(24);
        store.clock.advance(hours(24) - today);  // to a midnight
        Lifecycle all;
        all.least_moved = 500;
        all.archives_take_all = seed % 2 == 0;
        for (int i = 0; i < 3; ++i) {
            LifecycleRule one{.id = std::to_string(i),
                              .prefix = std::string(1, static_cast<char>('a' + below(3)))};
            if (below(3) == 0) one.larger_than = 100;
            if (below(4) == 0) one.prefix.clear();
            for (int steps = 1 + below(2); steps > 0; --steps)
                one.transitions.push_back(
                    {.storage_class = ladder[1 + static_cast<std::size_t>(below(6))], .days = below(6)});
            all.rules.push_back(one);
        }
        std::map<std::string, Object> model;
        std::int64_t hour = 0;
        for (int day = 0; day < 12; ++day) {
            for (int puts = 0; puts < 3; ++puts) {
                const std::string object = fmt::format("{}{}", static_cast<char>('a' + below(3)), below(4));
                Object made{log_of(static_cast<std::size_t>(50 + below(2) * 400 + below(2) * 3000)),
                            "STANDARD", hour};
                ASSERT_TRUE(store.put(name, object, made.body));
                model[object] = std::move(made);
            }
            const int wait = 24 - static_cast<int>(hour % 24) + below(3) * 5;
            hour += wait;
            store.clock.advance(hours(wait));
            for (bool done = false; !done;) done = *store->expire(bucket(name), all);
            for (auto& [key_name, object] : model) {
                std::string to = object.storage_class;
                for (auto& rule : all.rules) {
                    if (!key_name.starts_with(rule.prefix) || (rule.larger_than && object.body.size() <= 100))
                        continue;
                    for (auto& step : rule.transitions) {
                        const bool archive =
                            step.storage_class == "GLACIER" || step.storage_class == "DEEP_ARCHIVE";
                        if (!rule.larger_than && object.body.size() < 500 &&
                            !(archive && all.archives_take_all))
                            continue;
                        if (object.storage_class == "ONEZONE_IA" && step.storage_class == "GLACIER_IR")
                            continue;
                        const std::int64_t whole_days = (object.hour + 23) / 24 + *step.days;
                        if (hour / 24 < whole_days || rung(step.storage_class) <= rung(object.storage_class))
                            continue;
                        if (rung(step.storage_class) > rung(to)) to = step.storage_class;
                    }
                }
                object.storage_class = to;
                auto info = store.head(name, key_name);
                ASSERT_TRUE(info);
                ASSERT_EQ(info->metadata.storage_class, to) << name << "/" << key_name << " on day " << day;
                if (!is_archived(to))
                    ASSERT_EQ(store.get(name, key_name).value_or("") == object.body, true) << key_name;
            }
        }
    }
}

// Cut off at every operation of the disk: the object is whole, in its old class or in its new one, and nothing is left over.
void cut_off_at(std::uint64_t n, bool& hit, FaultyFilesystem::Unsynced unsynced, std::uint64_t seed) {
    SeededRandom random(seed);
    TestStore store;
    store.restart();
    store.make_bucket("box");
    const std::map<std::string, std::string> bodies = {
        {"row", log_of(400)}, {"segment", log_of(30 * kKiB)}, {"file", log_of(400 * kKiB)}};
    for (auto& [name, body] : bodies) ASSERT_TRUE(store.put("box", name, body));
    auto id = store.run(store->create_upload(bucket("box"), key("parts"), {}));
    auto stream = stream_of(log_of(300 * kKiB));
    auto part = store.run(store->put_part(bucket("box"), key("parts"), **id, 1, *stream, {}, {}));
    ASSERT_TRUE(
        store.run(store->complete_upload(bucket("box"), key("parts"), **id, {{1, (*part)->etag, {}}}, {})));
    Lifecycle rules{
        .rules = {{.id = "r", .prefix = "", .transitions = {{.storage_class = "GLACIER", .days = 0}}}}};
    rules.least_moved = 0;
    store.clock.advance(hours(24));

    store.fs.fail_at(n, EIO, true);
    auto done = store->expire(bucket("box"), rules);
    bool restored = static_cast<bool>(store.run(store->restore(bucket("box"), key("file"), {}, {})));
    (void)store->sweep();
    hit = store.fs.fault_was_hit();
    store.store.reset();
    store.fs.crash(unsynced, &random);
    store.restart();
    auto expect_whole = [&](const std::string& when) {
        for (auto& [name, body] : bodies) {
            auto info = store.head("box", name);
            ASSERT_TRUE(info) << name << when << n;
            const bool archived = info->metadata.storage_class == "GLACIER";
            EXPECT_TRUE(archived || info->metadata.storage_class == "STANDARD");
            if (archived && info->restore == RestoreState{}) {
                ASSERT_TRUE(store.run(store->restore(bucket("box"), key(name), {}, {})));
            }
            EXPECT_EQ(store.get("box", name).value_or(""), body) << name << when << n;
        }
    };
    if (restored) {
        EXPECT_NE(store.head("box", "file")->restore, RestoreState{}) << n;
    }
    expect_whole(" after a crash at ");
    for (int steps = 0; steps < 10; ++steps) ASSERT_TRUE(store->expire(bucket("box"), rules));
    for (auto& [name, body] : bodies) EXPECT_EQ(store.head("box", name)->metadata.storage_class, "GLACIER");
    expect_whole(" after the next pass, crash at ");
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(store->sweep());
    store.restart();
    store.restart();
    EXPECT_EQ(store.files_in("/objects/blobs"), 2u) << n;
    expect_whole(" at last, crash at ");
}

TEST(TransitionCrash, AtEveryOperationOfTheDiskLeavesTheOldOrTheNew) {
    bool hit = true;
    for (std::uint64_t n = 0; hit && !testing::Test::HasFailure(); ++n)
        cut_off_at(n, hit, FaultyFilesystem::Unsynced::lost, 1);
}

TEST(TransitionCrash, AlsoIfUnsyncedWritesReachTheDiskInAnyOrder) {
    bool hit = true;
    for (std::uint64_t n = 1; hit && !testing::Test::HasFailure(); n += 3)
        cut_off_at(n, hit, FaultyFilesystem::Unsynced::any, n);
}

}  // namespace
}  // namespace athanor::objects
