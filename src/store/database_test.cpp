#include "store/database.hpp"

#include <gtest/gtest.h>

#include <barrier>
#include <cerrno>
#include <thread>

#include "base/faulty_filesystem.hpp"
#include "base/log.hpp"
#include "store/connection.hpp"
#include "store/vfs.hpp"

namespace athanor::store {
namespace {

const std::vector<Migrations> kNotes = {
    {"notes", {"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)"}}};

struct Notes {
    FaultyFilesystem fs;
    ManualClock clock;
    std::atomic<int> lost = 0;
    std::unique_ptr<Database> db;

    Status open(Database::Options options = {}) {
        options.path = "/notes.db";
        options.on_lost_durability = [this] { ++lost; };
        auto opened = Database::open(fs, clock, std::move(options), kNotes);
        if (!opened) return std::unexpected(opened.error());
        db = *std::move(opened);
        return {};
    }
    auto add(std::string text) {
        return db->write_blocking([text](Transaction& tx) -> Result<std::int64_t> {
            ATHANOR_CHECK(tx.run("INSERT INTO note (text) VALUES (?)", text));
            return tx.sequence();
        });
    }
    std::vector<std::string> texts() {
        auto read =
            db->read([](Snapshot& s) { return s.all<std::string>("SELECT text FROM note ORDER BY id"); });
        EXPECT_TRUE(read) << read.error().message;
        return read.value_or(std::vector<std::string>{});
    }
};

TEST(Database, ReadsWhatWasWritten) {
    Notes notes;
    ASSERT_TRUE(notes.open());
    ASSERT_TRUE(notes.add("one"));
    ASSERT_TRUE(notes.add("two"));
    EXPECT_EQ(notes.texts(), (std::vector<std::string>{"one", "two"}));
}

TEST(Database, KeepsTypesAndNulls) {
    Notes notes;
    ASSERT_TRUE(notes.open());
    ASSERT_TRUE(notes.db->write_blocking([](Transaction& tx) {
        return tx.run("CREATE TABLE t (a INTEGER, b REAL, c TEXT, d BLOB, e INTEGER)");
    }));
    Timestamp time(Duration(1234567890123456));
    ASSERT_TRUE(notes.db->write_blocking([=](Transaction& tx) {
        return tx.run("INSERT INTO t VALUES (?, ?, ?, ?, ?)", true, 1.5, std::optional<std::string>(),
                      Blob{std::string_view("\0x", 2)}, time);
    }));
    auto row = notes.db->read([](Snapshot& s) {
        return s.one<bool, double, std::optional<std::string>, std::string, Timestamp>(
            "SELECT a, b, c, d, e FROM t");
    });
    ASSERT_TRUE(row && *row);
    EXPECT_EQ(**row, std::make_tuple(true, 1.5, std::optional<std::string>(), std::string("\0x", 2), time));
}

TEST(Database, AFunctionThatFailsUndoesItselfAlone) {
    Notes notes;
    ASSERT_TRUE(notes.open());
    auto refused = notes.db->write_blocking([](Transaction& tx) -> Status {
        ATHANOR_CHECK(tx.run("INSERT INTO note (text) VALUES ('gone')"));
        return fail("Refused", "no");
    });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "Refused");
    ASSERT_TRUE(notes.add("kept"));
    auto twice = notes.add("kept");
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, "ConstraintViolation");
    EXPECT_EQ(notes.texts(), std::vector<std::string>{"kept"});
}

TEST(Database, TheCommitCounterGrowsAcrossRestarts) {
    Notes notes;
    ASSERT_TRUE(notes.open());
    std::int64_t last = 0;
    for (int run = 0; run < 3; ++run) {
        for (int i = 0; i < 3; ++i) {
            auto sequence = notes.add(std::to_string(run * 10 + i));
            ASSERT_TRUE(sequence);
            EXPECT_GT(**sequence, last);
            last = **sequence;
        }
        notes.db.reset();
        notes.fs.crash();
        ASSERT_TRUE(notes.open());
    }
}

TEST(Database, ManyWritersShareCommits) {
    Notes notes;
    ASSERT_TRUE(notes.open());
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 100; ++i) failures += notes.add(fmt::format("{}-{}", t, i)) ? 0 : 1;
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(failures, 0);
    EXPECT_EQ(notes.texts().size(), 800u);
}

TEST(Database, AFullQueueAnswersSlowDown) {
    Notes notes;
    ASSERT_TRUE(notes.open({.queue_limit = 1}));
    std::barrier inside(2), leave(2);
    std::thread slow([&] {
        EXPECT_TRUE(notes.db->write_blocking([&](Transaction&) -> Status {
            inside.arrive_and_wait();
            leave.arrive_and_wait();
            return {};
        }));
    });
    inside.arrive_and_wait();
    asio::io_context context;
    std::vector<std::string> codes;
    for (int i = 0; i < 3; ++i) {
        spawn(context.get_executor(), [](Notes& n, std::vector<std::string>& out) -> Task<void> {
            auto answer = co_await n.db->write([](Transaction&) -> Status { return {}; });
            out.push_back(answer ? "" : answer.error().code);
        }(notes, codes));
    }
    context.poll();  // all three have been submitted: the first waits, the others were refused
    leave.arrive_and_wait();
    slow.join();
    context.restart();
    context.run();
    EXPECT_EQ(codes, (std::vector<std::string>{"SlowDown", "SlowDown", ""}));
}

TEST(Database, TheLogStaysBounded) {
    Notes notes;
    ASSERT_TRUE(notes.open());
    std::int64_t most = 0;
    for (int i = 0; i < 300; ++i) {
        ASSERT_TRUE(notes.add(std::to_string(i) + std::string(200'000, 'x')));
        most = std::max(most, notes.db->wal_pages());
    }
    EXPECT_LT(most, 10'000);
}

TEST(Database, ASnapshotDoesNotMove) {
    Notes notes;
    ASSERT_TRUE(notes.open());
    ASSERT_TRUE(notes.add("before"));
    auto counts = notes.db->read([&](Snapshot& s) -> Result<std::pair<std::int64_t, std::int64_t>> {
        ATHANOR_TRY(auto first, s.one<std::int64_t>("SELECT count(*) FROM note"));
        EXPECT_TRUE(notes.add("during"));
        ATHANOR_TRY(auto second, s.one<std::int64_t>("SELECT count(*) FROM note"));
        return std::pair(*first, *second);
    });
    ASSERT_TRUE(counts);
    EXPECT_EQ(*counts, std::pair(std::int64_t(1), std::int64_t(1)));
    EXPECT_EQ(notes.texts().size(), 2u);
}

TEST(Database, ANewerSchemaIsRefusedAndAnOlderMigrated) {
    FaultyFilesystem fs;
    ManualClock clock;
    auto open = [&](std::vector<std::string> steps) {
        return Database::open(fs, clock, {.path = "/m.db"}, {{"m", std::move(steps)}});
    };
    ASSERT_TRUE(open({"CREATE TABLE a (x INTEGER)"}));
    {
        auto two = open({"CREATE TABLE a (x INTEGER)",
                         "ALTER TABLE a ADD COLUMN y INTEGER; INSERT INTO a VALUES (1, 2)"});
        ASSERT_TRUE(two);
        auto y = (*two)->read([](Snapshot& s) { return s.one<std::int64_t>("SELECT y FROM a"); });
        ASSERT_TRUE(y);
        EXPECT_EQ(y->value_or(0), 2);
    }
    auto older = open({"CREATE TABLE a (x INTEGER)"});
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error().code, "FormatTooNew");
    auto broken = open({"CREATE TABLE a (x INTEGER)", "", "CREATE TABLE b (x INTEGER); nonsense"});
    ASSERT_FALSE(broken);
    auto fixed = open({"CREATE TABLE a (x INTEGER)", "", "CREATE TABLE b (x INTEGER)"});
    EXPECT_TRUE(fixed) << fixed.error().message;  // the broken step left nothing
}

// Each operation of the file layer fails once. What was acknowledged must survive the crash after it, and what is there was asked for.
TEST(Database, NothingAcknowledgedIsLostWhicheverOperationFails) {
    for (int number : {EIO, ENOSPC}) {
        for (std::uint64_t n = 0;; ++n) {
            Notes notes;
            ASSERT_TRUE(notes.open());
            ASSERT_TRUE(notes.add("first"));
            notes.fs.fail_at(n, number);
            std::vector<std::string> acknowledged = {"first"};
            for (int i = 0; i < 4; ++i) {
                std::string text = std::to_string(i) + std::string(9000, 'x');
                if (notes.add(text)) acknowledged.push_back(text);
            }
            bool hit = notes.fs.fault_was_hit();
            notes.db.reset();
            notes.fs.crash();
            ASSERT_TRUE(notes.open());
            auto found = notes.texts();
            for (auto& text : acknowledged)
                EXPECT_TRUE(std::ranges::find(found, text) != found.end()) << "operation " << n;
            ASSERT_TRUE(notes.add("after"));
            if (!hit) break;
        }
    }
}

TEST(Database, ACrashAfterAnyOperationKeepsWhatWasAcknowledged) {
    SeededRandom random(7);
    for (std::uint64_t n = 0;; ++n) {
        Notes notes;
        ASSERT_TRUE(notes.open());
        notes.fs.fail_at(n, EIO, true);
        std::vector<std::string> acknowledged;
        for (int i = 0; i < 6; ++i) {
            if (notes.add(std::to_string(i))) acknowledged.push_back(std::to_string(i));
        }
        bool hit = notes.fs.fault_was_hit();
        notes.db.reset();
        notes.fs.crash(FaultyFilesystem::Unsynced::any, &random);
        ASSERT_TRUE(notes.open());
        auto found = notes.texts();
        ASSERT_GE(found.size(), acknowledged.size()) << "operation " << n;
        for (std::size_t i = 0; i < acknowledged.size(); ++i) EXPECT_EQ(found[i], acknowledged[i]);
        if (!hit) break;
    }
}

TEST(Database, AFailedFsyncEndsAllWriting) {
    std::uint64_t refused_for_ever = 0;
    for (std::uint64_t n = 0;; ++n) {
        Notes notes;
        ASSERT_TRUE(notes.open());
        notes.fs.fail_at(n, EIO);
        (void)notes.add("x");
        if (!notes.fs.fault_was_hit()) break;
        bool lost = notes.lost > 0;
        EXPECT_EQ(notes.add("y").has_value(), !lost);
        refused_for_ever += lost ? 1 : 0;
    }
    EXPECT_GT(refused_for_ever, 0u);
}

}  // namespace
}  // namespace athanor::store
