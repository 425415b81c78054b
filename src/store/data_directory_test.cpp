#include "store/data_directory.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "base/faulty_filesystem.hpp"

namespace athanor::store {
namespace {

TEST(DataDirectory, IsMadeAndSurvivesACrash) {
    FaultyFilesystem fs;
    ASSERT_TRUE(DataDirectory::open(fs, "/data"));
    fs.crash();
    EXPECT_TRUE(*fs.exists("/data/format"));
    EXPECT_TRUE(DataDirectory::open(fs, "/data/"));
}

TEST(DataDirectory, RefusesNewerFormatsAndOtherPeoplesFiles) {
    FaultyFilesystem fs;
    ASSERT_TRUE(fs.make_directory("/new"));
    ASSERT_TRUE(write_file_durably(fs, "/new/format", "athanor data directory, format 2\n"));
    EXPECT_EQ(DataDirectory::open(fs, "/new").error().code, "FormatTooNew");
    EXPECT_FALSE(*fs.exists("/new/lock"));
    ASSERT_TRUE(fs.make_directory("/home"));
    ASSERT_TRUE(write_file_durably(fs, "/home/letter", "x"));
    EXPECT_EQ(DataDirectory::open(fs, "/home").error().code, "NotADataDirectory");
    ASSERT_TRUE(write_file_durably(fs, "/home/format", "MZ"));
    EXPECT_EQ(DataDirectory::open(fs, "/home").error().code, "NotADataDirectory");
}

TEST(DataDirectory, BelongsToOneAtATime) {
    char name[] = "/tmp/athanor-data-XXXXXX";
    ASSERT_NE(::mkdtemp(name), nullptr);
    {
        auto first = DataDirectory::open(system_filesystem(), name);
        ASSERT_TRUE(first) << first.error().message;
        EXPECT_EQ(DataDirectory::open(system_filesystem(), name).error().code, "DirectoryInUse");
    }
    EXPECT_TRUE(DataDirectory::open(system_filesystem(), name));
    std::filesystem::remove_all(name);
}

}  // namespace
}  // namespace athanor::store
