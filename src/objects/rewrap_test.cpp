#include "objects/rewrap.hpp"

#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "objects/testing.hpp"
#include "objects/testing_keys.hpp"

namespace athanor::objects {
namespace {

std::uint64_t pass(Rewrap& one) {
    std::uint64_t rewrapped = 0;
    for (;;) {
        auto step = one.step();
        EXPECT_TRUE(step) << step.error().message;
        if (!step) return rewrapped;
        rewrapped += step->rewrapped;
        if (step->ended) return rewrapped;
    }
}

std::uint64_t older(Rewrap& one) {
    auto count = one.older();
    EXPECT_TRUE(count) << count.error().message;
    return count.value_or(999'999);
}

TEST(MasterKeyRing, copies_go_over_to_a_version_that_one_of_them_was_given) {
    SeededRandom random(1);
    const MasterKey key = MasterKey::generate(random), copy = key;
    const std::string old = copy.seal(random, "c", "plain");
    ASSERT_TRUE(key.add(2, random.bytes(kKeySize)));
    EXPECT_FALSE(key.add(2, random.bytes(kKeySize)));
    const std::string fresh = copy.seal(random, "c", "plain");
    EXPECT_EQ(MasterKey::version_of(old), 1u);
    EXPECT_EQ(MasterKey::version_of(fresh), 2u);
    EXPECT_EQ(copy.open("c", old), "plain");
    const MasterKey again = MasterKey::parse(key.text_with(3, random.bytes(kKeySize))).value();
    EXPECT_EQ(again.open("c", fresh), "plain");
    EXPECT_EQ(key.add_newer(again), true);
    EXPECT_EQ(key.add_newer(again), false);
    EXPECT_FALSE(key.add_newer(MasterKey::generate(random)));
    EXPECT_EQ(copy.version(), 3u);
    key.forget_older();
    EXPECT_FALSE(copy.open("c", old));
    EXPECT_EQ(MasterKey::parse(key.newest_alone())->versions(), std::vector<std::uint32_t>{3});
}

TEST(MasterKeySource, is_a_credential_of_systemd) {
    FaultyFilesystem fs;
    SeededRandom random(1);
    ::unsetenv("CREDENTIALS_DIRECTORY");
    EXPECT_FALSE(MasterKey::load(fs, random, "credential:athanor"));
    ::setenv("CREDENTIALS_DIRECTORY", "/creds", 1);
    EXPECT_FALSE(MasterKey::load(fs, random, "credential:athanor"));
    ASSERT_TRUE(fs.make_directory("/creds"));
    ASSERT_TRUE(write_file_durably(fs, "/creds/athanor", "1 " + std::string(64, 'a') + "\n"));
    EXPECT_EQ(MasterKey::load(fs, random, "credential:athanor")->version(), 1u);
    EXPECT_FALSE(MasterKey::load(fs, random, "credential:../athanor"));
    ::unsetenv("CREDENTIALS_DIRECTORY");
}

TEST(Rewrapping, changes_what_is_sealed_by_an_older_version_and_nothing_else) {
    SeededRandom random(2);
    const MasterKey key = MasterKey::generate(random);
    const std::string one = base64(key.seal(random, "arn", "secret")),
                      other = base64(key.seal(random, "else", "x"));
    const std::string text =
        R"({"Name":"a \" b","Environment":{"A":")" + one + R"(","B":"AAAAAQ=="},"Note":")" + other + "\"}";
    EXPECT_EQ(rewrapped(key, random, Form::quoted, "arn", text), std::nullopt);
    ASSERT_TRUE(key.add(2, random.bytes(kKeySize)));
    const auto again = rewrapped(key, random, Form::quoted, "arn", text).value().value();
    const std::size_t at = text.find(one);
    const std::string renewed = again.substr(at, one.size());
    EXPECT_NE(renewed, one);
    EXPECT_EQ(key.open("arn", *from_base64(renewed)), "secret");
    EXPECT_EQ(MasterKey::version_of(*from_base64(renewed)), 2u);
    EXPECT_EQ(std::string(again).replace(at, one.size(), one), text);
    EXPECT_EQ(rewrapped(key, random, Form::base64, "wrong", one).has_value(), false);
    EXPECT_EQ(rewrapped(key, random, Form::base64, "arn", ""), std::nullopt);
}

TEST(Rewrapping, of_a_column_goes_through_all_rows_by_their_keys) {
    FaultyFilesystem fs;
    ManualClock clock;
    SeededRandom random(3);
    const MasterKey key = MasterKey::generate(random);
    auto database =
        store::Database::open(
            fs, clock, {.path = "/c.db"},
            {{.component = "t",
              .steps = {"CREATE TABLE t (a TEXT NOT NULL, n BIGINT NOT NULL, sealed BLOB NOT NULL,"
                        " PRIMARY KEY (a, n));"}}})
            .value();
    auto context = [](const std::string& a, int n) { return "of " + a + std::to_string(n); };
    ASSERT_TRUE(database->write_blocking([&](store::Transaction& tx) -> Status {
        for (const std::string a : {"x", "y"})
            for (int n = 0; n < 150; ++n) {
                const std::string sealed = key.seal(random, context(a, n), a);
                ATHANOR_CHECK(tx.run("INSERT INTO t VALUES (?, ?, ?)", a, n, store::Blob{sealed}));
            }
        return {};
    }));
    const SealedColumn column{
        .table = "t", .keys = {"a", "n"}, .column = "sealed", .context = "'of ' || a || n"};
    EXPECT_EQ(pass(*rewrap_column(*database, column, key, random)), 0u);
    ASSERT_TRUE(key.add(2, random.bytes(kKeySize)));
    EXPECT_EQ(older(*rewrap_column(*database, column, key, random)), 300u);
    auto cut_short = rewrap_column(*database, column, key, random);
    ASSERT_TRUE(cut_short->step());
    const std::uint64_t left = older(*cut_short);
    EXPECT_TRUE(left > 0 && left < 300) << left;
    EXPECT_EQ(pass(*rewrap_column(*database, column, key, random)), left);
    EXPECT_EQ(older(*rewrap_column(*database, column, key, random)), 0u);
    key.forget_older();
    ASSERT_TRUE(database->read([&](store::Snapshot& s) {
        return s.each<std::string, int, std::string>(
            "SELECT a, n, sealed FROM t",
            [&](std::string a, int n, std::string sealed) { EXPECT_EQ(key.open(context(a, n), sealed), a); });
    }));
}

TEST(Rewrapping, of_objects_leaves_them_readable_by_the_newest_version_alone) {
    TestStore store;
    store.restart();
    TestKeys::Kept kept;
    store->wrap_with(std::make_unique<TestKeys>(store.random, std::set<std::string, std::less<>>{"a"}, kept));
    store.make_bucket("data");
    constexpr KeyCaller kCaller{.account = "000000000001", .region = "here", .principal = "arn:one"};
    const Encryption kms{.kms = KmsChoice{.key = "a"}, .caller = kCaller};
    const std::string customer(32, 'c');
    std::map<std::string, std::string> bodies;
    for (std::size_t size : {0, 100, 5'000, 300'000}) {
        for (int i = 0; i < 40; ++i) {
            const std::string name = std::to_string(size) + "-" + std::to_string(i);
            bodies[name] = store.bytes(size);
            ASSERT_TRUE(store.put("data", name, bodies[name]));
        }
        ASSERT_TRUE(store.put("data", "kms" + std::to_string(size), "sealed", {.encryption = kms}));
        ASSERT_TRUE(store.put("data", "own" + std::to_string(size), "mine",
                              {.encryption = {.customer_key = customer}}));
    }
    const MasterKey& key = store.master_key();
    ASSERT_TRUE(key.add(2, store.random.bytes(kKeySize)));
    std::uint64_t before = 0, rewrapped = 0, after = 0;
    for (auto& one : rewrap_objects(store->database(), key, store.random)) before += older(*one);
    EXPECT_EQ(before, bodies.size() + 1);  // and the key of ids
    for (auto& one : rewrap_objects(store->database(), key, store.random)) rewrapped += pass(*one);
    for (auto& one : rewrap_objects(store->database(), key, store.random)) after += older(*one);
    EXPECT_EQ(rewrapped, before);
    EXPECT_EQ(after, 0u);
    key.forget_older();
    store.restart();
    store->wrap_with(std::make_unique<TestKeys>(store.random, std::set<std::string, std::less<>>{"a"}, kept));
    for (const auto& [name, body] : bodies) EXPECT_TRUE(store.get("data", name) == body) << name;
    EXPECT_EQ(store.get("data", "kms100", {.encryption = {.caller = kCaller}}), "sealed");
    EXPECT_EQ(store.get("data", "own100", {.encryption = {.customer_key = customer}}), "mine");
    EXPECT_EQ(store->fsck(true, false)->damaged, 0u);
}

}  // namespace
}  // namespace athanor::objects
