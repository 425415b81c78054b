// The counters against a count of everything, whatever is done and wherever it is cut off.
#include "objects/statistics.hpp"

#include <gmock/gmock.h>

#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

using ::testing::ElementsAre;

class Counted {
public:
    explicit Counted(std::uint64_t seed) : random_(seed) {
        t.restart();
        for (auto name : {"one", "two"}) t.make_bucket(name);
    }

    void step() {
        const std::string in = random_.below(4) == 0 ? "two" : "one";
        switch (random_.below(13)) {
            case 0:
            case 1:
            case 2:
            case 3: put(in); break;
            case 4:
            case 5: remove(in); break;
            case 6: remove_version(in); break;
            case 7: remove_many(in); break;
            case 8: copy(in); break;
            case 9: upload(in); break;
            case 10:
                if (random_.below(3) == 0)
                    std::ignore = t.run(t->set_versioning(
                        bucket(in), random_.below(3) == 0 ? Versioning::suspended : Versioning::enabled));
                break;
            case 11:
                if (random_.below(6) == 0) {
                    t.store.reset();
                    t.fs.crash();
                    t.restart();
                }
                break;
            default: std::ignore = t->sweep(); break;
        }
    }
    void check() {
        auto counted = t->database().read([](store::Snapshot& s) { return count_all(s); });
        auto kept = t->holdings();
        ASSERT_TRUE(counted && kept);
        EXPECT_EQ(*kept, *counted);
    }

private:
    ObjectKey any_key() { return key(std::string(1, static_cast<char>('a' + random_.below(5)))); }
    void put(const std::string& in) {
        PutOptions options;
        if (random_.below(3) == 0) options.metadata.storage_class = "STANDARD_IA";
        options.conditions.if_none_match_any = random_.below(5) == 0;
        std::ignore = t.put(in, any_key().text(), random_.bytes(random_.below(2000)), std::move(options));
    }
    void remove(const std::string& in) {
        DeleteTarget target{.key = any_key()};
        if (random_.below(4) == 0) target.if_match = {"none"};
        std::ignore = t.run(t->remove(bucket(in), target));
    }
    std::optional<DeleteTarget> any_version(const std::string& in) {
        auto page = t->list_versions(bucket(in), {});
        if (!page || page->versions.empty()) return std::nullopt;
        auto& one = page->versions[random_.below(page->versions.size())];
        return DeleteTarget{.key = key(one.object.key), .version = one.version};
    }
    void remove_version(const std::string& in) {
        if (auto target = any_version(in)) std::ignore = t.run(t->remove(bucket(in), *target));
    }
    void remove_many(const std::string& in) {
        const ObjectKey twice = any_key();  // in one transaction: one marker
        std::vector<DeleteTarget> targets = {{.key = twice}, {.key = any_key()}, {.key = twice}};
        if (auto target = any_version(in)) targets.push_back(*target);
        std::ignore = t.run(t->remove_many(bucket(in), std::move(targets)));
    }
    void copy(const std::string& in) {
        CopyOptions options;
        options.metadata = Metadata{};
        if (random_.below(2) == 0) options.metadata->storage_class = "STANDARD_IA";
        std::ignore = t.run(t->copy({bucket("one"), any_key(), {}, {}, {}}, bucket(in), any_key(), options));
    }
    void upload(const std::string& in) {
        auto name = any_key();
        auto id = t.run(t->create_upload(bucket(in), name, {}));
        auto body = stream_of(random_.bytes(3000));
        auto part = t.run(t->put_part(bucket(in), name, **id, 1, *body, {}, {}));
        if (random_.below(3) == 0) {
            std::ignore = t.run(t->abort_upload(bucket(in), name, **id));
        } else {
            auto etag = (*part)->etag;
            for (int again = 0; again < 2; ++again)  // the second finds what the first made
                std::ignore = t.run(t->complete_upload(bucket(in), name, **id, {{1, etag, {}}}, {}));
        }
    }

    SeededRandom random_;
    TestStore t;
};

TEST(Holdings, AreWhatACountFindsWhateverIsDone) {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        Counted counted(seed);
        for (int i = 0; i < 250 && !::testing::Test::HasFailure(); ++i) {
            counted.step();
            counted.check();
        }
        ASSERT_FALSE(::testing::Test::HasFailure()) << "seed " << seed;
    }
}

TEST(Holdings, AreToldByBucketAndClassAndGoWithTheBucket) {
    TestStore t;
    t.restart();
    t.make_bucket("data");
    const std::int64_t id = t->find_bucket(bucket("data"))->id;
    EXPECT_TRUE(t->holdings()->empty());
    ASSERT_TRUE(t.run(t->set_versioning(bucket("data"), Versioning::enabled)));
    ASSERT_TRUE(t.put("data", "a", "hello"));
    ASSERT_TRUE(t.put("data", "a", "hello, world"));
    PutOptions rare;
    rare.metadata.storage_class = "STANDARD_IA";
    ASSERT_TRUE(t.put("data", "b", "abc", rare));
    auto marked = t.run(t->remove(bucket("data"), {.key = key("a")}));
    EXPECT_THAT(*t->holdings(),
                ElementsAre(Holding{id, "STANDARD", 0, 2, 1, 17}, Holding{id, "STANDARD_IA", 1, 1, 0, 3}));
    ASSERT_TRUE(t.run(t->remove(bucket("data"), {.key = key("a"), .version = (*marked)->version})));
    EXPECT_THAT(*t->holdings(),
                ElementsAre(Holding{id, "STANDARD", 1, 2, 0, 17}, Holding{id, "STANDARD_IA", 1, 1, 0, 3}));
    auto all = t->list_versions(bucket("data"), {});
    for (auto& one : all->versions)
        ASSERT_TRUE(t.run(t->remove(bucket("data"), {.key = key(one.object.key), .version = one.version})));
    EXPECT_TRUE(t->holdings()->empty());
    ASSERT_TRUE(t.run(t->delete_bucket(bucket("data"))));
}

TEST(Holdings, ADirectoryThatDidNotCountIsCountedOnce) {
    TestStore t;
    t.restart();
    t.make_bucket("data");
    ASSERT_TRUE(t.put("data", "a", "hello"));
    ASSERT_TRUE(t->database().write_blocking([](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(tx.run("DELETE FROM holding"));
        ATHANOR_CHECK(tx.run("DELETE FROM setting WHERE name = 'counted'"));
        return {};
    }));
    t.restart();
    ASSERT_EQ(t->holdings()->size(), 1u);
    EXPECT_EQ(t->holdings()->front().bytes, 5u);
}

}  // namespace
}  // namespace athanor::objects
