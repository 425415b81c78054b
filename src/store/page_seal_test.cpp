#include "store/page_seal.hpp"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "store/copy.hpp"

namespace athanor::store {
namespace {

constexpr std::size_t kPage = 4096;
constexpr std::int64_t kRows = 5000;
const Migrations kTables{"t", {"CREATE TABLE t (name TEXT PRIMARY KEY, n INTEGER) WITHOUT ROWID"}};

class PageSeal : public ::testing::Test {
protected:
    PageSeal() {
        char name[] = "/tmp/athanor-seal-XXXXXX";
        folder = ::mkdtemp(name);
        path = folder + "/a.db";
    }
    ~PageSeal() override { std::filesystem::remove_all(folder); }

    std::unique_ptr<Database> open() {
        auto opened = Database::open(system_filesystem(), system_clock(), {.path = path}, {kTables});
        EXPECT_TRUE(opened) << opened.error().message;
        return *std::move(opened);
    }
    void fill(Database& database) {
        auto written = database.write_blocking([](Transaction& tx) -> Status {
            for (std::int64_t n = 0; n < kRows; ++n)
                ATHANOR_CHECK(tx.run("INSERT INTO t (name, n) VALUES (?, ?)",
                                     "name-" + std::to_string(n * 7919 % kRows), n));
            return {};
        });
        ASSERT_TRUE(written) << written.error().message;
    }
    // All rows, as a reader of the file sees them.
    Result<std::vector<std::tuple<std::string, std::int64_t>>> rows(const std::string& of) {
        ATHANOR_TRY(auto database, Database::open_to_read(system_filesystem(), system_clock(), of));
        return database->read([](Snapshot& s) {
            return s.all<std::string, std::int64_t>("SELECT name, n FROM t ORDER BY name");
        });
    }
    static std::string bytes_of(const std::string& file) {
        std::ostringstream all;
        all << std::ifstream(file, std::ios::binary).rdbuf();
        return std::move(all).str();
    }
    static void put(const std::string& file, const std::string& bytes) {
        std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

    std::string folder, path;
};

TEST_F(PageSeal, NoFlippedBitOfAnyPageIsEverAWrongAnswer) {
    fill(*open());  // and closed: all is in the file, the log is empty
    const std::string whole = bytes_of(path);
    const auto right = rows(path);
    ASSERT_TRUE(right);
    ASSERT_EQ(right->size(), kRows);
    std::mt19937_64 random{11};
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        std::string flipped = whole;
        const std::size_t at = random() % whole.size(), bit = random() % 8;
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << bit));
        put(path, flipped);
        const auto seen = rows(path);
        if (seen)
            EXPECT_EQ(*seen, *right) << "byte " << at << ", bit "
                                     << bit;  // of a page that the query does not need
        else
            ++refused;
    }
    EXPECT_GT(refused, 200);  // most pages are the table's
}

TEST_F(PageSeal, APageInAnothersPlaceIsFound) {
    fill(*open());
    std::string bytes = bytes_of(path);
    ASSERT_GT(bytes.size(), 30 * kPage);  // of which the last are the table's
    std::swap_ranges(bytes.end() - 8 * kPage, bytes.end() - 7 * kPage, bytes.end() - 7 * kPage);
    put(path, bytes);
    auto seen = rows(path);
    ASSERT_FALSE(seen);
    EXPECT_EQ(seen.error().code, "IOError");
}

TEST_F(PageSeal, ADatabaseOfBeforeIsReadAndWrittenAsItIs) {
    sqlite3* plain = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &plain), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(plain, "CREATE TABLE kept (n INTEGER)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(plain);
    auto database = open();
    fill(*database);
    const std::string to = folder + "/copy.db";
    ASSERT_TRUE(copy_together(std::vector<DatabaseCopy>{{database.get(), to}}));
    database.reset();
    EXPECT_FALSE(has_seals(bytes_of(path)));
    EXPECT_EQ(rows(path)->size(), kRows);
    EXPECT_EQ(rows(to)->size(), kRows);
}

TEST_F(PageSeal, CopiesAreSealedAlsoOfWhatIsInTheLogAlone) {
    auto database = open();
    fill(*database);
    const std::string to = folder + "/copy.db";
    ASSERT_TRUE(copy_together(std::vector<DatabaseCopy>{{database.get(), to}}));
    const std::string copied = bytes_of(to);
    ASSERT_TRUE(has_seals(copied));
    for (std::size_t at = 0; at < copied.size(); at += kPage)
        EXPECT_TRUE(page_is_whole(std::string_view(copied).substr(at, kPage), at)) << at;
    EXPECT_EQ(rows(to)->size(), kRows);
}

}  // namespace
}  // namespace athanor::store
