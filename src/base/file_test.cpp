#include "base/file.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <thread>

#include "base/faulty_filesystem.hpp"

namespace athanor {
namespace {

// What every Filesystem must do; run against both.
class FilesystemTest : public ::testing::TestWithParam<bool> {
protected:
    FilesystemTest() {
        std::string pattern = (std::filesystem::temp_directory_path() / "athanor-file-XXXXXX").string();
        root_ = mkdtemp(pattern.data());
        EXPECT_TRUE(faulty_.make_directory(root_));
    }
    ~FilesystemTest() override { std::filesystem::remove_all(root_); }

    Filesystem& fs() { return GetParam() ? static_cast<Filesystem&>(faulty_) : system_filesystem(); }
    std::string at(std::string_view name) const { return root_ + "/" + std::string(name); }
    std::unique_ptr<File> open(std::string_view name, OpenMode mode = OpenMode::create) {
        auto file = fs().open(at(name), mode);
        EXPECT_TRUE(file) << file.error().message;
        return std::move(*file);
    }

    std::string root_;
    FaultyFilesystem faulty_;
};
INSTANTIATE_TEST_SUITE_P(Both, FilesystemTest, ::testing::Bool(),
                         [](auto& info) { return info.param ? "Faulty" : "System"; });

TEST_P(FilesystemTest, ReadsWhatWasWritten) {
    auto file = open("a");
    ASSERT_TRUE(file->write_at(3, "hello"));
    EXPECT_EQ(file->size(), 8u);
    char bytes[16];
    EXPECT_EQ(file->read_at(0, bytes), 8u);
    EXPECT_EQ(std::string_view(bytes, 8), std::string_view("\0\0\0hello", 8));
    EXPECT_EQ(file->read_at(8, bytes), 0u);
    EXPECT_EQ(file->read_at(100, bytes), 0u);
    ASSERT_TRUE(file->truncate(4));
    EXPECT_EQ(file->size(), 4u);
    EXPECT_TRUE(file->sync());
}

TEST_P(FilesystemTest, OpensByMode) {
    EXPECT_EQ(fs().open(at("a"), OpenMode::read).error().code, "IOError");
    EXPECT_FALSE(fs().open(at("a"), OpenMode::read_write));
    open("a", OpenMode::create_new);
    EXPECT_FALSE(fs().open(at("a"), OpenMode::create_new));
    auto reader = open("a", OpenMode::read);
    EXPECT_FALSE(reader->write_at(0, "x"));
    EXPECT_FALSE(fs().open(at("none/a"), OpenMode::create));
    EXPECT_FALSE(fs().open(at("a/b"), OpenMode::create));
    EXPECT_FALSE(fs().open(root_, OpenMode::read_write));
}

TEST_P(FilesystemTest, ListsFoldersSorted) {
    ASSERT_TRUE(fs().make_directory(at("d/e/f")));
    ASSERT_TRUE(fs().make_directory(at("d/e/f")));
    ASSERT_TRUE(open("d/z")->write_at(0, "123"));
    open("d/b");
    auto entries = fs().list(at("d"));
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 3u);
    EXPECT_EQ((*entries)[0].name, "b");
    EXPECT_TRUE((*entries)[1].is_directory);
    EXPECT_EQ((*entries)[2].size, 3u);
    EXPECT_FALSE(fs().list(at("none")));
    EXPECT_FALSE(fs().list(at("d/b")));
    EXPECT_FALSE(fs().make_directory(at("d/b")));
    EXPECT_FALSE(fs().make_directory(at("d/b/c")));
}

TEST_P(FilesystemTest, RenamesAndRemoves) {
    ASSERT_TRUE(open("a")->write_at(0, "A"));
    ASSERT_TRUE(open("b")->write_at(0, "B"));
    ASSERT_TRUE(fs().rename(at("a"), at("b")));
    EXPECT_EQ(fs().exists(at("a")), false);
    EXPECT_EQ(read_file(fs(), at("b")), "A");
    EXPECT_FALSE(fs().rename(at("a"), at("c")));
    ASSERT_TRUE(fs().make_directory(at("d/sub")));
    EXPECT_FALSE(fs().rename(at("d"), at("d/sub/d")));
    EXPECT_FALSE(fs().rename(at("b"), at("d")));
    EXPECT_FALSE(fs().remove(at("d")));
    EXPECT_TRUE(fs().rename(at("b"), at("d/sub/b")));
    EXPECT_TRUE(fs().remove(at("d/sub/b")));
    EXPECT_TRUE(fs().remove(at("d/sub/b")));
    EXPECT_TRUE(fs().remove(at("d/sub")));
    EXPECT_EQ(fs().exists(at("d/sub")), false);
    EXPECT_EQ(fs().exists(at("d")), true);
}

TEST_P(FilesystemTest, AnOpenFileOutlivesItsName) {
    auto file = open("a");
    ASSERT_TRUE(file->write_at(0, "still"));
    ASSERT_TRUE(fs().remove(at("a")));
    char bytes[5];
    EXPECT_EQ(file->read_at(0, bytes), 5u);
}

TEST_P(FilesystemTest, WritesWholeFilesDurably) {
    ASSERT_TRUE(write_file_durably(fs(), at("config"), "one"));
    ASSERT_TRUE(write_file_durably(fs(), at("config"), "two!"));
    EXPECT_EQ(read_file(fs(), at("config")), "two!");
    EXPECT_EQ(read_file(fs(), at("config"), 4), "two!");
    EXPECT_FALSE(read_file(fs(), at("config"), 3));
    EXPECT_EQ(fs().exists(at("config.new")), false);
    EXPECT_GT(*fs().free_bytes(root_), 0u);
    EXPECT_GE(*fs().total_bytes(root_), *fs().free_bytes(root_));
}

TEST(SystemFile, ReadsFilesThatDoNotKnowTheirSize) {
    auto text = read_file(system_filesystem(), "/proc/self/status");
    ASSERT_TRUE(text);
    EXPECT_NE(text->find("VmRSS"), std::string::npos);
}

TEST(FileError, TellsAFullDisk) {
    EXPECT_EQ(file_error("write", "/x", ENOSPC).error().code, "DiskFull");
    EXPECT_EQ(file_error("write", "/x", EDQUOT).error().status, 507);
    EXPECT_EQ(file_error("write", "/x", EIO).error().message, "write /x: Input/output error");
}

TEST(FaultyFilesystem, ForgetsWhatWasNotSynced) {
    FaultyFilesystem fs;
    auto file = *fs.open("/a", OpenMode::create);
    ASSERT_TRUE(file->write_at(0, "one"));
    ASSERT_TRUE(file->sync());
    fs.crash();
    EXPECT_EQ(fs.exists("/a"), false);  // its name was never synced
    EXPECT_FALSE(file->write_at(0, "x"));
    EXPECT_FALSE(file->sync());

    file = *fs.open("/a", OpenMode::create);
    ASSERT_TRUE(file->write_at(0, "one"));
    ASSERT_TRUE(file->sync());
    ASSERT_TRUE(file->write_at(3, "two"));
    ASSERT_TRUE(fs.sync_directory("/"));
    fs.crash();
    EXPECT_EQ(read_file(fs, "/a"), "one");
}

TEST(FaultyFilesystem, ForgetsUnsyncedRenamesAndRemovals) {
    FaultyFilesystem fs;
    ASSERT_TRUE(write_file_durably(fs, "/a", "A"));
    ASSERT_TRUE(write_file_durably(fs, "/b", "B"));
    ASSERT_TRUE(fs.rename("/a", "/b"));
    EXPECT_EQ(read_file(fs, "/b"), "A");
    fs.crash();
    EXPECT_EQ(read_file(fs, "/a"), "A");
    EXPECT_EQ(read_file(fs, "/b"), "B");
    ASSERT_TRUE(fs.remove("/a"));
    fs.crash();
    EXPECT_EQ(fs.exists("/a"), true);
    ASSERT_TRUE(fs.remove("/a"));
    ASSERT_TRUE(fs.sync_directory("/"));
    fs.crash();
    EXPECT_EQ(fs.exists("/a"), false);
}

TEST(FaultyFilesystem, KeepsANewFolderOnlyWithItsParent) {
    FaultyFilesystem fs;
    ASSERT_TRUE(fs.make_directory("/d"));
    ASSERT_TRUE(write_file_durably(fs, "/d/a", "A"));
    fs.crash();
    EXPECT_EQ(fs.exists("/d"), false);
    ASSERT_TRUE(fs.make_directory("/d"));
    ASSERT_TRUE(fs.sync_directory("/"));
    ASSERT_TRUE(write_file_durably(fs, "/d/a", "A"));
    fs.crash();
    EXPECT_EQ(read_file(fs, "/d/a"), "A");
}

TEST(FaultyFilesystem, NeverMakesDurableWhatAFailedSyncLost) {
    FaultyFilesystem fs;
    ASSERT_TRUE(write_file_durably(fs, "/a", "old"));
    auto file = *fs.open("/a", OpenMode::read_write);
    ASSERT_TRUE(file->write_at(0, "new"));
    fs.fail_at(0, EIO);
    EXPECT_FALSE(file->sync());
    EXPECT_TRUE(fs.fault_was_hit());
    EXPECT_TRUE(file->sync());
    EXPECT_EQ(read_file(fs, "/a"), "new");
    fs.crash();
    EXPECT_EQ(read_file(fs, "/a"), "old");
}

TEST(FaultyFilesystem, AFailedWriteHasWrittenHalf) {
    FaultyFilesystem fs;
    auto file = *fs.open("/a", OpenMode::create);
    fs.fail_at(0, ENOSPC);
    EXPECT_EQ(file->write_at(0, "abcdef").error().code, "DiskFull");
    EXPECT_EQ(read_file(fs, "/a"), "abc");
}

TEST(FaultyFilesystem, FailsOnceOrFromThenOn) {
    FaultyFilesystem fs;
    fs.fail_at(1, EIO);
    EXPECT_TRUE(fs.exists("/"));
    EXPECT_FALSE(fs.exists("/"));
    EXPECT_TRUE(fs.exists("/"));
    fs.fail_at(1, EIO, true);
    EXPECT_TRUE(fs.exists("/"));
    EXPECT_FALSE(fs.exists("/"));
    EXPECT_FALSE(fs.exists("/"));
    fs.crash();
    EXPECT_TRUE(fs.exists("/"));
    EXPECT_EQ(fs.operations(), 7u);
}

TEST(FaultyFilesystem, ADurableWriteIsOldOrNewWhereverItBreaks) {
    SeededRandom random(7);
    for (auto unsynced : {FaultyFilesystem::Unsynced::lost, FaultyFilesystem::Unsynced::prefix,
                          FaultyFilesystem::Unsynced::any}) {
        for (std::uint64_t n = 0;; ++n) {
            FaultyFilesystem fs;
            ASSERT_TRUE(write_file_durably(fs, "/config", "old contents"));
            fs.fail_at(n, EIO, true);
            Status written = write_file_durably(fs, "/config", "new");
            bool hit = fs.fault_was_hit();
            EXPECT_EQ(written.has_value(), !hit);
            fs.crash(unsynced, &random);
            auto text = read_file(fs, "/config");
            ASSERT_TRUE(text);
            EXPECT_TRUE(*text == "new" || (*text == "old contents" && hit)) << n << *text;
            if (!hit) break;
            ASSERT_LT(n, 20u);
        }
    }
}

TEST(FaultyFilesystem, KeepsATornPrefixOfUnsyncedWrites) {
    SeededRandom random(8);
    std::set<std::string> outcomes;
    for (int i = 0; i < 300; ++i) {
        FaultyFilesystem fs;
        auto file = *fs.open("/a", OpenMode::create);
        ASSERT_TRUE(fs.sync_directory("/"));
        ASSERT_TRUE(file->write_at(0, "ab"));
        ASSERT_TRUE(file->write_at(2, "cd"));
        fs.crash(FaultyFilesystem::Unsynced::prefix, &random);
        outcomes.insert(*read_file(fs, "/a"));
    }
    EXPECT_EQ(outcomes, (std::set<std::string>{"", "a", "ab", "abc", "abcd"}));
}

TEST(FaultyFilesystem, ServesSeveralThreads) {
    FaultyFilesystem fs;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&fs, t] {
            for (int i = 0; i < 100; ++i) {
                std::string path = "/" + std::to_string(t);
                EXPECT_TRUE(write_file_durably(fs, path, std::to_string(i)));
                EXPECT_EQ(read_file(fs, path), std::to_string(i));
            }
        });
    }
    for (auto& thread : threads) thread.join();
    fs.crash();
    EXPECT_EQ(fs.list("/")->size(), 4u);
}

TEST(FaultyFilesystem, SaysWhatSpaceItWasGiven) {
    FaultyFilesystem fs;
    fs.set_space(10, 1000);
    EXPECT_EQ(fs.free_bytes("/"), 10u);
    EXPECT_EQ(fs.total_bytes("/"), 1000u);
}

}  // namespace
}  // namespace athanor
