#include "cli/backup_folder.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/file.hpp"
#include "base/random.hpp"

namespace athanor::cli {
namespace {

namespace fs = std::filesystem;

class BackupFolderTest : public ::testing::Test {
protected:
    BackupFolderTest() {
        char name[] = "/tmp/athanor-backup-XXXXXX";
        top = ::mkdtemp(name);
        fs::create_directories(top + "/data");
    }
    ~BackupFolderTest() override { fs::remove_all(top); }

    BackupFolder open() {
        auto folder = BackupFolder::open(top + "/kept", true);
        EXPECT_TRUE(folder) << folder.error().message;
        return *std::move(folder);
    }
    std::string write(const std::string& name, std::string_view bytes) {
        std::ofstream(top + "/data/" + name, std::ios::binary) << bytes;
        return top + "/data/" + name;
    }
    static std::string read(const std::string& path) {
        return read_file(system_filesystem(), path).value_or("-");
    }
    // A backup of `segment` as objects/segments/1 and of `file` as a/file.
    Result<std::string> back_up(const std::string& name, const std::string& segment,
                                const std::string& file) {
        BackupFolder folder = open();
        const std::string path = write("1", segment), other = write("file", file);
        BackupSnapshot snapshot{.name = name, .files = {}, .data = {}};
        ATHANOR_CHECK(folder.mirror(path, "objects/segments/1", segment.size()));
        snapshot.data.push_back({.path = "objects/segments/1", .size = segment.size(), .chunks = {}});
        ATHANOR_TRY(SnapshotFile kept, folder.keep(other, "a/file"));
        snapshot.files.push_back(kept);
        ATHANOR_CHECK(folder.finish(snapshot));
        return std::to_string(folder.copied().bytes);
    }
    std::pair<std::string, std::string> restore(const std::string& name) {
        BackupFolder folder = open();
        auto snapshot = folder.read(name);
        EXPECT_TRUE(snapshot) << snapshot.error().message;
        const std::string to = top + "/restored-" + name;
        fs::remove_all(to);
        for (const auto* files : {&snapshot->files, &snapshot->data})
            for (const SnapshotFile& file : *files) {
                Status restored = folder.restore(file, to + "/" + file.path);
                EXPECT_TRUE(restored) << restored.error().message;
            }
        return {read(to + "/objects/segments/1"), read(to + "/a/file")};
    }
    std::size_t files_in(const std::string& name) {
        std::size_t count = 0;
        for (const auto& entry : fs::recursive_directory_iterator(top + "/kept/" + name))
            count += entry.is_regular_file();
        return count;
    }

    std::string top;
    SeededRandom random{5};
};

TEST_F(BackupFolderTest, CopiesWhatIsNewAndGivesEverySnapshotBack) {
    const std::string first = random.bytes(3'000'000), more = random.bytes(500'000);
    const std::string file = random.bytes(2u << 20), tail = random.bytes(100);
    EXPECT_EQ(back_up("1", first, file), std::to_string(first.size() + file.size()));
    EXPECT_EQ(back_up("2", first + more, file + tail), std::to_string(more.size() + tail.size()));
    EXPECT_EQ(back_up("3", first + more, file + tail), "0");
    EXPECT_EQ(restore("1"), (std::pair{first, file}));
    EXPECT_EQ(restore("2"), (std::pair{first + more, file + tail}));
    EXPECT_EQ(*open().snapshots(), (std::vector<std::string>{"1", "2", "3"}));
}

TEST_F(BackupFolderTest, KeepsTheNewestSnapshotsAndWhatTheyNeed) {
    const std::string segment = random.bytes(10'000);
    ASSERT_TRUE(back_up("1", segment, "one"));
    ASSERT_TRUE(back_up("2", segment, "two"));
    write("gone", "x");
    {
        BackupFolder folder = open();
        ASSERT_TRUE(
            folder.mirror(top + "/data/gone", "objects/blobs/0/0/1", 1));  // of a backup that was cut off
        ASSERT_TRUE(folder.prune(1));
    }
    EXPECT_EQ(files_in("chunks"), 1u);
    EXPECT_EQ(files_in("objects"), 1u);
    EXPECT_EQ(restore("2"), (std::pair{segment, std::string("two")}));
}

TEST_F(BackupFolderTest, OtherBytesUnderANeededNameAreRefusedAndTheBackupStays) {
    const std::string segment = random.bytes(10'000);
    ASSERT_TRUE(back_up("1", segment, "one"));
    EXPECT_EQ(back_up("2", random.bytes(20'000), "two").error().code, "OtherData");
    EXPECT_EQ(restore("1").first, segment);
}

TEST_F(BackupFolderTest, ASegmentsEndMayBeAnotherThanBefore) {
    const std::string promised = random.bytes(10'000);
    ASSERT_TRUE(back_up("1", promised + random.bytes(50), "one"));
    const std::string after = promised + random.bytes(3000);
    ASSERT_TRUE(back_up("2", after, "two"));
    EXPECT_EQ(restore("2").first, after);
    EXPECT_EQ(restore("1").first.substr(0, promised.size()), promised);
    ASSERT_TRUE(back_up("3", promised, "three"));  // a power cut took the rest
    EXPECT_EQ(restore("3").first, promised);
    EXPECT_EQ(restore("2").first.substr(0, promised.size()), promised);
}

TEST_F(BackupFolderTest, WhatACutOffBackupLeftIsNotTrusted) {
    const std::string segment = random.bytes(10'000);
    {
        BackupFolder folder = open();
        ASSERT_TRUE(folder.mirror(write("1", segment), "objects/segments/1", segment.size()));
    }
    std::string torn = segment;
    torn[5000] = static_cast<char>(torn[5000] ^ 1);
    std::ofstream(top + "/kept/objects/segments/1", std::ios::binary) << torn;
    ASSERT_TRUE(back_up("1", segment, "one"));
    EXPECT_EQ(restore("1").first, segment);
}

TEST_F(BackupFolderTest, DamageAndStrangePathsAreFoundAtTheRestore) {
    ASSERT_TRUE(back_up("1", random.bytes(10'000), "one"));
    BackupFolder folder = open();
    auto snapshot = folder.read("1");
    for (const auto& entry : fs::recursive_directory_iterator(top + "/kept/chunks"))
        if (entry.is_regular_file()) std::ofstream(entry.path(), std::ios::binary) << "onE";
    EXPECT_EQ(folder.restore(snapshot->files[0], top + "/r/file").error().code, "DamagedBackup");
    fs::resize_file(top + "/kept/objects/segments/1", 9'999);
    EXPECT_EQ(folder.restore(snapshot->data[0], top + "/r/1").error().code, "DamagedBackup");
    std::ofstream(top + "/kept/snapshots/2.json") << R"({"Files":[{"Path":"../x","Size":0}],"Data":[]})";
    EXPECT_EQ(folder.read("2").error().code, "DamagedBackup");
    std::ofstream(top + "/kept/snapshots/2.json")
        << R"({"Files":[{"Path":"x","Size":1,"Chunks":["../../x"]}]})";
    EXPECT_EQ(folder.read("2").error().code, "DamagedBackup");
    fs::remove(top + "/kept/snapshots/2.json");
    std::ofstream(top + "/kept/format") << "athanor backup, format 2\n";
    EXPECT_EQ(BackupFolder::open(top + "/kept", false).error().code, "FormatTooNew");
    EXPECT_EQ(BackupFolder::open(top + "/data", true).error().code, "NotABackup");
}

}  // namespace
}  // namespace athanor::cli
