#include "compute/images/image.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>

#include "base/hash.hpp"
#include "compute/images/tar_builder.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

class ImageTest : public testing::Test {
protected:
    void SetUp() override {
        char pattern[] = "/tmp/athanor-image-XXXXXX";
        top_ = ::mkdtemp(pattern);
        layout_ = top_ + "/layout";
    }
    void TearDown() override { fs::remove_all(top_); }
    void write(const std::string& path, const std::string& text) {
        fs::create_directories(fs::path(path).parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }
    std::string blob(const std::string& bytes) {
        std::string digest = sha256_hex(bytes);
        write(layout_ + "/blobs/sha256/" + digest, bytes);
        return digest;
    }
    // A layout with two layers: the second hides a file of the first.
    void make_layout() {
        lower_ = TarBuilder()
                     .folder("etc")
                     .file("etc/passwd", "root:x:0:0::/root:/bin/sh\nann:x:1001:1002::/home/ann:/bin/sh\n")
                     .file("etc/gone", "x")
                     .bytes();
        upper_ = TarBuilder()
                     .file("etc/.wh.gone", "")
                     .file("etc/group", "crew:x:55:\n")
                     .file("hello", "world")
                     .bytes();
        config_ =
            R"({"architecture":"amd64","os":"linux","config":{"Entrypoint":["/hello"],"Cmd":["a"],"Env":["A=1"],"WorkingDir":"/w","User":"ann"},
            "rootfs":{"type":"layers","diff_ids":["sha256:)" +
            sha256_hex(lower_) + R"(","sha256:)" + sha256_hex(upper_) + R"("]}})";
        std::string manifest = R"({"schemaVersion":2,"config":{"digest":"sha256:)" + blob(config_) +
                               R"("},"layers":[{"digest":"sha256:)" + blob(lower_) +
                               R"("},{"digest":"sha256:)" + blob(upper_) + R"("}]})";
        write(layout_ + "/oci-layout", R"({"imageLayoutVersion":"1.0.0"})");
        write(layout_ + "/index.json",
              R"({"manifests":[{"digest":"sha256:)" + std::string(64, 'e') +
                  R"(","platform":{"architecture":"s390x","os":"linux"}},{"digest":"sha256:)" +
                  blob(manifest) + R"(","annotations":{"org.opencontainers.image.ref.name":"v1"}}]})");
    }
    Result<Image> unpack(const std::string& reference) { return unpack_image(reference, top_ + "/cache"); }
    std::string top_, layout_, lower_, upper_, config_;
};

TEST_F(ImageTest, AnOciLayoutBecomesARootOnce) {
    make_layout();
    auto image = unpack("oci:" + layout_);
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(image->digest, "sha256:" + sha256_hex(config_));
    EXPECT_TRUE(fs::exists(image->rootfs + "/hello"));
    EXPECT_FALSE(fs::exists(image->rootfs + "/etc/gone"));
    EXPECT_EQ(image->config.entrypoint, std::vector<std::string>{"/hello"});
    EXPECT_EQ(image->config.environment, std::vector<std::string>{"A=1"});
    EXPECT_EQ(image->config.working_directory, "/w");
    auto again = unpack("oci:" + layout_ + ":v1");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->rootfs, image->rootfs);
    EXPECT_FALSE(unpack("oci:" + layout_ + ":v2"));
}

TEST_F(ImageTest, ArchivesOfBothFormsWork) {
    make_layout();
    ASSERT_EQ(std::system(("tar -C " + layout_ + " -cf " + top_ + "/oci.tar .").c_str()), 0);
    auto oci = unpack("oci-archive:" + top_ + "/oci.tar");
    ASSERT_TRUE(oci) << oci.error().message;
    fs::remove_all(top_ + "/cache");

    std::string saved = top_ + "/saved";
    std::string name = sha256_hex(config_);
    write(saved + "/" + name + ".json", config_);
    write(saved + "/1/layer.tar", lower_);
    write(saved + "/2/layer.tar", upper_);
    write(saved + "/manifest.json",
          R"([{"Config":")" + name +
              R"(.json","RepoTags":["app:v1"],"Layers":["1/layer.tar","2/layer.tar"]}])");
    ASSERT_EQ(std::system(("tar -C " + saved + " -cf " + top_ + "/docker.tar .").c_str()), 0);
    auto docker = unpack("docker-archive:" + top_ + "/docker.tar");
    ASSERT_TRUE(docker) << docker.error().message;
    EXPECT_EQ(docker->digest, oci->digest);
    EXPECT_TRUE(fs::exists(docker->rootfs + "/hello"));
    EXPECT_TRUE(unpack("docker-archive:" + top_ + "/docker.tar")) << "from the cache";
}

TEST_F(ImageTest, AnyBlobThatDoesNotMatchItsDigestIsRefused) {
    make_layout();
    for (const auto& entry : fs::directory_iterator(layout_ + "/blobs/sha256")) {
        std::string path = entry.path().string();
        std::ifstream in(path, std::ios::binary);
        std::string good(std::istreambuf_iterator<char>(in), {});
        std::string bad = good;
        bad[bad.size() / 3] ^= 1;
        write(path, bad);
        auto image = unpack("oci:" + layout_);
        EXPECT_FALSE(image) << path;
        EXPECT_FALSE(fs::exists(top_ + "/cache/" + sha256_hex(config_)));
        write(path, good);
    }
    EXPECT_TRUE(unpack("oci:" + layout_));
}

TEST_F(ImageTest, NamesThatAreNotDigestsAreRefused) {
    make_layout();
    for (const char* digest : {"sha256:../../../etc/passwd", "md5:00", "", "sha256:ABCDEF"}) {
        write(layout_ + "/index.json", std::string(R"({"manifests":[{"digest":")") + digest + "\"}]}");
        EXPECT_FALSE(unpack("oci:" + layout_)) << digest;
    }
    write(layout_ + "/index.json", "[]");
    EXPECT_FALSE(unpack("oci:" + layout_));
    EXPECT_FALSE(unpack("oci:/nowhere"));
    EXPECT_FALSE(unpack("ubuntu:22.04"));
}

TEST_F(ImageTest, UsersAreFoundInTheImagesOwnFiles) {
    make_layout();
    std::string rootfs = unpack("oci:" + layout_)->rootfs;
    auto ann = find_image_user(rootfs, "ann");
    ASSERT_TRUE(ann);
    EXPECT_EQ(ann->user, 1001u);
    EXPECT_EQ(ann->group, 1002u);
    EXPECT_EQ(ann->home, "/home/ann");
    EXPECT_EQ(find_image_user(rootfs, "ann:crew")->group, 55u);
    EXPECT_EQ(find_image_user(rootfs, "7:8")->user, 7u);
    EXPECT_EQ(find_image_user(rootfs, "7:8")->group, 8u);
    EXPECT_EQ(find_image_user(rootfs, "")->user, 0u);
    EXPECT_EQ(find_image_user(rootfs, "")->home, "/root");
    EXPECT_FALSE(find_image_user(rootfs, "bob"));
    EXPECT_FALSE(find_image_user(rootfs, "ann:nobodies"));
}

}  // namespace
}  // namespace athanor::compute
