#include "compute/images/archive.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "compute/images/rooted.hpp"
#include "compute/images/tar_builder.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

class ArchiveTest : public testing::Test {
protected:
    void SetUp() override {
        char pattern[] = "/tmp/athanor-archive-XXXXXX";
        top_ = ::mkdtemp(pattern);
        root_ = top_ + "/root";
        fs::create_directories(root_);
        std::ofstream(top_ + "/outside") << "untouched";
    }
    void TearDown() override {
        EXPECT_EQ(content(top_ + "/outside"), "untouched");
        std::size_t entries = 0;
        for ([[maybe_unused]] const auto& entry : fs::directory_iterator(top_)) ++entries;
        EXPECT_EQ(entries, expected_beside_) << "something was written beside the root";
        fs::remove_all(top_);
    }
    Status unpack(const TarBuilder& tar, const UnpackRules& rules) {
        return unpack_bytes(tar.bytes(), rules);
    }
    Status unpack_bytes(const std::string& bytes, const UnpackRules& rules) {
        std::ofstream(top_ + "/archive", std::ios::binary) << bytes;
        expected_beside_ = 3;
        return unpack_tar(top_ + "/archive", root_, rules);
    }
    static std::string content(const std::string& path) {
        std::ifstream file(path);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    std::string pack() {
        std::string out;
        auto done = pack_tar_gz(root_, [&](std::string_view bytes) -> Status {
            out += bytes;
            return {};
        });
        EXPECT_TRUE(done) << done.error().message;
        return out;
    }
    std::string top_;
    std::string root_;
    std::size_t expected_beside_ = 2;
};

constexpr UnpackRules kLayer{.owners = Owners::recorded, .whiteouts = true};
constexpr UnpackRules kModel{.refuse_escapes = true};

TEST_F(ArchiveTest, UnpacksFilesFoldersAndLinks) {
    TarBuilder tar;
    tar.folder("d", 0750)
        .file("d/f", "hello", 0755)
        .link("d/l", "f")
        .hard_link("d/h", "d/f")
        .file("new/deep/x", "y");
    ASSERT_TRUE(unpack(tar, kModel));
    EXPECT_EQ(content(root_ + "/d/l"), "hello");
    EXPECT_EQ(content(root_ + "/d/h"), "hello");
    EXPECT_EQ(content(root_ + "/new/deep/x"), "y");
    EXPECT_EQ(fs::status(root_ + "/d").permissions(), fs::perms(0750));
}

TEST_F(ArchiveTest, AModelThatClimbsOutIsRefused) {
    for (const auto& tar :
         {TarBuilder().file("../outside", "x"), TarBuilder().file("/etc/x", "x"),
          TarBuilder().file("a/../../outside", "x"), TarBuilder().link("l", "../outside"),
          TarBuilder().link("l", "/etc/passwd"), TarBuilder().link("a/b", "../../outside"),
          TarBuilder().hard_link("h", "../outside"), TarBuilder().hard_link("h", "/etc/passwd")}) {
        auto done = unpack(tar, kModel);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, "InvalidArchive") << done.error().message;
    }
}

TEST_F(ArchiveTest, ALayersLinksAreResolvedInsideTheRoot) {
    TarBuilder tar;
    tar.folder(top_.substr(1))
        .link("up", "../")
        .file("up/outside", "inside")
        .link("abs", top_)
        .file("abs/outside", "inside too")
        .link("loop", "loop");
    auto done = unpack(tar, kLayer);
    ASSERT_TRUE(done) << done.error().message;
    EXPECT_EQ(content(root_ + "/outside"), "inside");
    EXPECT_EQ(content(root_ + top_ + "/outside"), "inside too");
}

TEST_F(ArchiveTest, AFileReplacesALinkInsteadOfWritingThroughIt) {
    TarBuilder tar;
    tar.link("l", top_ + "/outside").file("l", "mine");
    ASSERT_TRUE(unpack(tar, kLayer));
    EXPECT_FALSE(fs::is_symlink(root_ + "/l"));
    EXPECT_EQ(content(root_ + "/l"), "mine");
}

TEST_F(ArchiveTest, DevicesAndFifosAreSkipped) {
    ASSERT_TRUE(unpack(TarBuilder().device("sda").fifo("pipe").file("f", "x"), kLayer));
    EXPECT_FALSE(fs::exists(root_ + "/sda"));
    EXPECT_FALSE(fs::exists(root_ + "/pipe"));
    EXPECT_TRUE(fs::exists(root_ + "/f"));
}

TEST_F(ArchiveTest, WhiteoutsRemoveWhatLowerLayersHad) {
    ASSERT_TRUE(
        unpack(TarBuilder().file("a/x", "1").file("a/y", "2").file("b/z", "3").file("keep", "4"), kLayer));
    ASSERT_TRUE(unpack(
        TarBuilder().file("a/.wh.x", "").file("b/.wh..wh..opq", "").file("b/new", "5").file(".wh.absent", ""),
        kLayer));
    EXPECT_FALSE(fs::exists(root_ + "/a/x"));
    EXPECT_TRUE(fs::exists(root_ + "/a/y"));
    EXPECT_FALSE(fs::exists(root_ + "/b/z"));
    EXPECT_EQ(content(root_ + "/b/new"), "5");
    EXPECT_FALSE(unpack(TarBuilder().file(".wh...", ""), kLayer)) << "a whiteout of '..'";
}

TEST_F(ArchiveTest, AFolderEntryKeepsALinkToAFolder) {
    ASSERT_TRUE(unpack(TarBuilder().folder("usr/lib").link("lib", "usr/lib"), kLayer));
    ASSERT_TRUE(unpack(TarBuilder().folder("lib").file("lib/x", "1"), kLayer));
    EXPECT_EQ(content(root_ + "/usr/lib/x"), "1");
}

TEST_F(ArchiveTest, OwnersAreKeptForImagesAndSetuidIsDroppedElsewhere) {
    if (::geteuid() != 0) GTEST_SKIP() << "owners need root";
    TarBuilder tar;
    tar.owner(12, 34).file("f", "x", 04755);
    ASSERT_TRUE(unpack(tar, kLayer));
    struct stat info{};
    ::stat((root_ + "/f").c_str(), &info);
    EXPECT_EQ(info.st_uid, 12u);
    EXPECT_EQ(info.st_mode & 07777, 04755u);
    ASSERT_TRUE(unpack(tar, {.give_to_user = 99, .give_to_group = 98}));
    ::stat((root_ + "/f").c_str(), &info);
    EXPECT_EQ(info.st_uid, 99u);
    EXPECT_EQ(info.st_mode & 07777, 0755u);
}

TEST_F(ArchiveTest, BoundsHold) {
    EXPECT_FALSE(unpack(TarBuilder().file("f", std::string(10'000, 'x')), {.max_bytes = 5000}));
    EXPECT_FALSE(unpack(TarBuilder().file("a", "").file("b", "").file("c", ""), {.max_entries = 2}));
}

TEST_F(ArchiveTest, DamagedAndRandomBytesAreErrorsNotCrashes) {
    TarBuilder tar;
    tar.folder("d")
        .file("d/f", std::string(3000, 'q'))
        .link("l", "d")
        .hard_link("h", "d/f")
        .file("d/.wh.f", "");
    std::string good = tar.bytes();
    EXPECT_FALSE(unpack_bytes(good.substr(0, 1500), kLayer)) << "cut off in a file";
    EXPECT_FALSE(unpack_bytes(std::string(4096, 'x'), kLayer));
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        std::string bytes = good;
        for (int i = 0; i < 6; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
        (void)unpack_bytes(bytes, kLayer);
        (void)unpack_bytes(bytes, kModel);
    }
}

TEST_F(ArchiveTest, PackingIsCanonicalAndUnpacksToTheSame) {
    fs::create_directories(root_ + "/b/c");
    std::ofstream(root_ + "/b/c/x") << "1";
    std::ofstream(root_ + "/a-ü") << std::string(300'000, 'z');
    fs::create_symlink("b/c", root_ + "/l");
    fs::create_symlink("/etc/passwd", root_ + "/out");
    ::mkfifo((root_ + "/fifo").c_str(), 0600);
    std::string first = pack();
    EXPECT_NE(first.size() % 512, 0u) << "nothing is padded behind the gzip stream";
    struct timespec times[2] = {{1, 0}, {2, 0}};
    ::utimensat(AT_FDCWD, (root_ + "/b/c/x").c_str(), times, 0);
    ::chmod((root_ + "/b/c/x").c_str(), 0600);
    EXPECT_EQ(pack(), first) << "neither times nor owners nor umasks show";

    fs::remove_all(root_);
    fs::create_directories(root_);
    ASSERT_TRUE(unpack_bytes(first, kModel));
    EXPECT_EQ(content(root_ + "/l/x"), "1");
    EXPECT_EQ(fs::file_size(root_ + "/a-ü"), 300'000u);
    EXPECT_FALSE(fs::exists(fs::symlink_status(root_ + "/out")));
    EXPECT_FALSE(fs::exists(root_ + "/fifo"));
}

TEST_F(ArchiveTest, ARefusingSinkEndsThePacking) {
    std::ofstream(root_ + "/a") << "x";
    auto done = pack_tar_gz(root_, [](std::string_view) -> Status { return fail("Refused", "no"); });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "Refused");
}

TEST_F(ArchiveTest, ReadingWhatAJobLeftNeverFollowsItOut) {
    fs::create_symlink(top_ + "/outside", root_ + "/failure");
    ::mkfifo((root_ + "/message").c_str(), 0600);
    std::ofstream(root_ + "/good") << "0123456789";
    auto root = RootedFolder::open(root_);
    ASSERT_TRUE(root);
    EXPECT_FALSE(root->read_start("failure", 100)) << "the link's target does not exist inside";
    EXPECT_FALSE(root->read_start("message", 100));
    EXPECT_EQ(*root->read_start("/good", 4), "0123");
}

}  // namespace
}  // namespace athanor::compute
