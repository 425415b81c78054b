#include "store/copy.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <thread>

namespace athanor::store {
namespace {

class CopyTogether : public ::testing::Test {
protected:
    CopyTogether() {
        char name[] = "/tmp/athanor-copy-XXXXXX";
        folder = ::mkdtemp(name);
        first = open(folder + "/a.db");
        second = open(folder + "/b.db");
    }
    ~CopyTogether() override { std::filesystem::remove_all(folder); }

    std::unique_ptr<Database> open(const std::string& path) {
        auto opened = Database::open(system_filesystem(), system_clock(), {.path = path},
                                     {{"t", {"CREATE TABLE t (n INTEGER PRIMARY KEY)"}}});
        EXPECT_TRUE(opened) << opened.error().message;
        return *std::move(opened);
    }
    static bool add(Database& to, std::int64_t n) {
        return to
            .write_blocking([&](Transaction& tx) -> Status {
                ATHANOR_CHECK(tx.run("INSERT INTO t (n) VALUES (?)", n));
                return {};
            })
            .has_value();
    }
    static std::int64_t most(Database& of) {
        return of.read([](Snapshot& s) { return s.one<std::int64_t>("SELECT coalesce(max(n), 0) FROM t"); })
            .value()
            .value();
    }

    std::string folder;
    std::unique_ptr<Database> first, second;
};

// The writer writes n to the first, and only then to the second: in a consistent moment the second is never ahead, and at most one behind.
TEST_F(CopyTogether, ShowsOneMomentOfBothBesideAWriter) {
    std::atomic<bool> stop = false;
    std::atomic<std::int64_t> done = 0;
    std::thread writer([&] {
        for (std::int64_t n = 1; !stop; ++n) {
            if (!add(*first, n) || !add(*second, n)) return;
            done = n;
        }
    });
    for (int round = 0; round < 20; ++round) {
        for (const std::int64_t last = done; done == last;) std::this_thread::yield();  // it writes on
        const std::int64_t before = done;
        std::string to = folder + "/copy" + std::to_string(round);
        std::vector<DatabaseCopy> copies{{first.get(), to + "a"}, {second.get(), to + "b"}};
        Status copied = copy_together(copies);
        EXPECT_TRUE(copied) << copied.error().message;
        auto a = open(to + "a"), b = open(to + "b");
        EXPECT_LE(most(*b), most(*a));
        EXPECT_LE(most(*a), most(*b) + 1);
        EXPECT_GE(most(*b), before);
    }
    stop = true;
    writer.join();
}

TEST_F(CopyTogether, AFailureLetsTheWritersGoOn) {
    std::vector<DatabaseCopy> copies{{first.get(), folder + "/copy"}, {second.get(), folder + "/none/copy"}};
    EXPECT_EQ(copy_together(copies).error().code, "IOError");
    EXPECT_TRUE(add(*first, 1));
    EXPECT_TRUE(add(*second, 1));
}

}  // namespace
}  // namespace athanor::store
