#include "compute/agent/s3_client.hpp"

#include <gtest/gtest.h>
#include <stdlib.h>
#include <zlib.h>

#include <filesystem>
#include <fstream>

#include "base/hash.hpp"
#include "compute/agent/fake_server.hpp"
#include "compute/agent/inputs.hpp"
#include "compute/agent/outputs.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

// A body that breaks after some bytes.
class BreakingStream final : public ByteStream {
public:
    BreakingStream(std::string bytes, std::size_t good) : bytes_(std::move(bytes)), good_(good) {}
    Task<Result<std::string_view>> read() override {
        if (at_ == bytes_.size()) co_return std::string_view();
        if (at_ >= good_) co_return fail("ConnectionFailed", "reset by peer", 502);
        std::size_t n = std::min<std::size_t>(10, std::min(good_, bytes_.size()) - at_);
        at_ += n;
        co_return std::string_view(bytes_).substr(at_ - n, n);
    }
    std::optional<std::uint64_t> remaining() const override { return bytes_.size() - at_; }

private:
    std::string bytes_;
    std::size_t good_;
    std::size_t at_ = 0;
};

http::ClientResponse answer(int status, std::string body) {
    http::ClientResponse response;
    response.status = status;
    response.body = stream_of(std::move(body));
    return response;
}

Task<Result<Credentials>> test_credentials() {
    co_return Credentials{"AKTEST", "s", "t", system_clock().now() + std::chrono::hours(1)};
}

template <class T>
T on_loop(Task<T> task) {
    return run_to_end(std::move(task));
}

S3Client client(Exchange exchange, std::size_t part = 1000) {
    return S3Client(std::move(exchange), test_credentials, system_clock(),
                    {.host = "h", .region = "r", .patience = std::chrono::seconds(5), .part_bytes = part});
}

TEST(S3ClientTest, AReadThatBreaksGoesOnWhereItWasWithTheSameVersion) {
    std::string content = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::vector<std::string> ranges;
    auto s3 = client([&](http::ClientRequest request) -> Task<Result<http::ClientResponse>> {
        std::string range(request.headers.get("Range").value_or("-"));
        ranges.push_back(range + " " + std::string(request.headers.get("If-Match").value_or("")) + " " +
                         request.target);
        std::size_t from = range == "-" ? 0 : std::stoul(range.substr(6));
        http::ClientResponse response = answer(200, "");
        response.headers.set("ETag", "\"e\"");
        response.headers.set("x-amz-version-id", "v7");
        response.headers.set("Content-Length", std::to_string(content.size() - from));
        response.body = std::make_unique<BreakingStream>(content.substr(from), ranges.size() < 3 ? 10 : 1000);
        co_return response;
    });
    std::string read;
    auto version = on_loop(s3.get("b", "k", [&](std::string_view bytes) -> Task<Status> {
        read += bytes;
        co_return Status();
    }));
    ASSERT_TRUE(version) << version.error().message;
    EXPECT_EQ(read, content);
    EXPECT_EQ(version->version, "v7");
    EXPECT_EQ(version->size, content.size());
    EXPECT_EQ(ranges, (std::vector<std::string>{"-  /b/k", "bytes=10- \"e\" /b/k?versionId=v7",
                                                "bytes=20- \"e\" /b/k?versionId=v7"}));
}

TEST(S3ClientTest, WhatTheServerRefusesIsNotAskedAgain) {
    int calls = 0;
    auto s3 = client([&](http::ClientRequest) -> Task<Result<http::ClientResponse>> {
        ++calls;
        co_return answer(403, "<Error><Code>AccessDenied</Code><Message>no</Message></Error>");
    });
    auto listed = on_loop(s3.list("b", "p"));
    ASSERT_FALSE(listed);
    EXPECT_EQ(listed.error().code, "AccessDenied");
    EXPECT_EQ(calls, 1);
}

// Whichever call fails, a multipart upload arrives whole.
TEST(S3ClientTest, AnUploadSurvivesTheFailureOfEachCall) {
    for (int failing = 1; failing <= 6; ++failing) {
        int calls = 0;
        std::string whole;
        std::map<std::string, std::string> parts;
        auto s3 = client([&](http::ClientRequest request) -> Task<Result<http::ClientResponse>> {
            if (++calls == failing) co_return answer(503, "<Error><Code>SlowDown</Code></Error>");
            if (request.target.find("?uploads") != std::string::npos)
                co_return answer(
                    200,
                    "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>");
            if (request.method == "PUT") {
                parts[request.target] = std::get<std::string>(request.body);
                http::ClientResponse response = answer(200, "");
                response.headers.set("ETag", "\"p\"");
                co_return response;
            }
            for (const auto& [name, bytes] : parts) whole += bytes;
            co_return answer(200, "<CompleteMultipartUploadResult/>");
        });
        std::string content(2500, 'x');
        auto done = on_loop([](S3Client& s3_client, std::string_view bytes) -> Task<Status> {
            auto writer = s3_client.writer("b", "k");
            ATHANOR_CO_CHECK(co_await writer.write(bytes.substr(0, 1700)));
            ATHANOR_CO_CHECK(co_await writer.write(bytes.substr(1700)));
            co_return co_await writer.finish();
        }(s3, content));
        ASSERT_TRUE(done) << done.error().message;
        EXPECT_EQ(whole, content) << "call " << failing;
    }
}

// A key is named where an object begins: with a PUT, and with a multipart upload, whose parts have it from there.
TEST(S3ClientTest, WhatIsWrittenUnderAKeyNamesItOnce) {
    for (std::size_t size : {10u, 1'500u}) {
        std::vector<std::string> named;
        auto s3 = client([&](http::ClientRequest request) -> Task<Result<http::ClientResponse>> {
            const auto how = request.headers.get("x-amz-server-side-encryption");
            const auto key = request.headers.get("x-amz-server-side-encryption-aws-kms-key-id");
            if (how || key)
                named.push_back(request.method + " " + request.target + " " + std::string(how.value_or("-")) +
                                " " + std::string(key.value_or("-")));
            co_return answer(200, request.method == "PUT" ? ""
                                                          : "<InitiateMultipartUploadResult><UploadId>u</"
                                                            "UploadId></InitiateMultipartUploadResult>");
        });
        for (const char* key : {"", "alias/lake"}) {
            auto done = on_loop([](S3Client& client, std::string key, std::string bytes) -> Task<Status> {
                auto writer = client.writer("b", "k", std::move(key));
                ATHANOR_CO_CHECK(co_await writer.write(bytes));
                co_return co_await writer.finish();
            }(s3, key, std::string(size, 'x')));
            ASSERT_TRUE(done) << done.error().message;
        }
        EXPECT_EQ(named, std::vector<std::string>{size == 10 ? "PUT /b/k aws:kms alias/lake"
                                                             : "POST /b/k?uploads= aws:kms alias/lake"});
    }
}

TEST(S3ClientTest, ACompletionThatAnswers200WithAnErrorIsAnError) {
    auto s3 = client(
        [&](http::ClientRequest request) -> Task<Result<http::ClientResponse>> {
            if (request.target.find("?uploads") != std::string::npos)
                co_return answer(
                    200,
                    "<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>");
            co_return answer(200,
                             request.method == "POST" ? "<Error><Code>InternalError</Code></Error>" : "");
        },
        5);
    auto done = on_loop([](S3Client& s3_client) -> Task<Status> {
        auto writer = s3_client.writer("b", "k");
        ATHANOR_CO_CHECK(co_await writer.write("0123456789"));
        co_return co_await writer.finish();
    }(s3));
    EXPECT_FALSE(done);
}

TEST(InputNames, FollowSageMakersRules) {
    auto names = [](std::string_view prefix, std::vector<std::string> keys) {
        std::vector<ObjectInfo> objects;
        for (auto& key : keys) objects.push_back({std::move(key), 0});
        auto items = name_files(prefix, objects);
        std::vector<std::string> out;
        if (!items) return std::vector<std::string>{items.error().code};
        for (auto& item : *items) out.push_back(item.relative);
        return out;
    };
    using V = std::vector<std::string>;
    EXPECT_EQ(names("a/train/", {"a/train/", "a/train/x", "a/train/d/y"}), (V{"x", "d/y"}));
    EXPECT_EQ(names("a/train", {"a/train/x"}), (V{"x"}));
    EXPECT_EQ(names("a/train.csv", {"a/train.csv"}), (V{"train.csv"}));
    EXPECT_EQ(names("a/tr", {"a/train.csv", "a/tr2/b"}), (V{"train.csv", "tr2/b"}));
    EXPECT_EQ(names("", {"x", "d/y"}), (V{"x", "d/y"}));
    EXPECT_EQ(names("a/", {"a/../../etc/passwd"}), (V{"ClientError"}));
    EXPECT_EQ(names("a/", {"a//x"}), (V{"ClientError"}));
}

TEST(InputNames, ManifestsAndShards) {
    auto manifest = parse_manifest(R"([{"prefix":"s3://b/p/"},"x","d/y"])");
    ASSERT_TRUE(manifest);
    EXPECT_EQ(manifest->items[1].key, "p/d/y");
    EXPECT_EQ(manifest->items[1].relative, "d/y");
    for (const char* bad : {"{}", "[]", R"(["x"])", R"([{"prefix":"x"}])", R"([{"prefix":"s3://b/"},"../x"])",
                            R"([{"prefix":"s3://b/"},5])", "["})
        EXPECT_FALSE(parse_manifest(bad)) << bad;
    std::vector<FetchItem> items{{"c", "c"}, {"a", "a"}, {"b", "b"}};
    auto first = shard(items, 0, 2);
    auto second = shard(items, 1, 2);
    ASSERT_EQ(first.size(), 2u);
    EXPECT_EQ(first[0].key, "a");
    EXPECT_EQ(first[1].key, "c");
    ASSERT_EQ(second.size(), 1u);
    EXPECT_EQ(second[0].key, "b");
}

std::string gzip(const std::string& text) {
    z_stream z{};
    ::deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(text.size() + 200, '\0');
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    z.avail_in = static_cast<uInt>(text.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    ::deflate(&z, Z_FINISH);
    out.resize(z.total_out);
    ::deflateEnd(&z);
    return out;
}

// Against the server in memory, over real HTTP.
class TransferTest : public testing::Test {
protected:
    void SetUp() override {
        char pattern[] = "/tmp/athanor-transfer-XXXXXX";
        top_ = ::mkdtemp(pattern);
    }
    void TearDown() override { fs::remove_all(top_); }

    template <class F>
    auto with_client(F work) {
        return run_to_end(
            [](TransferTest& test, F f) -> decltype(f(std::declval<S3Client&>(), std::declval<Pool&>())) {
                http::Client http_client(co_await asio::this_coro::executor);
                auto peer = http::parse_url(test.server_.url())->first;
                Pool pool(2);
                S3Client s3(
                    [&](http::ClientRequest request) { return http_client.send(peer, std::move(request)); },
                    test_credentials, system_clock(),
                    {.host = "h", .region = "r", .patience = std::chrono::seconds(5), .part_bytes = 100'000});
                co_return co_await f(s3, pool);
            }(*this, std::move(work)));
    }
    Status fetch(S3Input input) {
        return with_client([this, input](S3Client& s3, Pool& pool) -> Task<Status> {
            Inputs inputs(s3, pool, {}, [] { return false; });
            co_return co_await inputs.fetch(input, 1, 2, top_, pins_);
        });
    }
    Status fetch_again(S3Input input, std::vector<Pin> pinned) {
        fs::remove_all(top_);
        fs::create_directories(top_);
        return with_client([this, input, pinned](S3Client& s3, Pool& pool) -> Task<Status> {
            Inputs inputs(s3, pool, {}, [] { return false; });
            co_return co_await inputs.fetch_again(input, top_, pinned, pins_);
        });
    }
    std::string content(const std::string& name) {
        std::ifstream file(top_ + "/" + name);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    FakeServer server_;
    std::string top_;
    std::vector<Pin> pins_;
};

TEST_F(TransferTest, GzippedObjectsAreUnpackedAndPinnedAsTheyCame) {
    std::string packed = gzip("hello ") + gzip("world");
    server_.put("b/p/a.csv.gz", packed);
    ASSERT_TRUE(fetch({.name = "c", .uri = "s3://b/p/", .compression = Compression::gzip}));
    EXPECT_EQ(content("a.csv"), "hello world");
    EXPECT_EQ(pins_[0].sha256, sha256_hex(packed));
    server_.put("b/q/bad.gz", packed.substr(0, packed.size() - 9));
    EXPECT_FALSE(fetch({.name = "c", .uri = "s3://b/q/", .compression = Compression::gzip})) << "cut off";
    server_.put("b/r/bad.gz", "plain text");
    EXPECT_FALSE(fetch({.name = "c", .uri = "s3://b/r/", .compression = Compression::gzip}));
}

TEST_F(TransferTest, AManifestNamesItsFilesAndIsPinnedItself) {
    server_.put("b/m.json", R"([{"prefix":"s3://b/data/"},"x","d/y"])");
    server_.put("b/data/x", "1");
    server_.put("b/data/d/y", "2");
    ASSERT_TRUE(fetch({.name = "c", .uri = "s3://b/m.json", .type = S3DataType::manifest}));
    EXPECT_EQ(content("d/y"), "2");
    EXPECT_EQ(pins_.size(), 3u);
}

TEST_F(TransferTest, ShardsTakeEveryOther) {
    for (const char* name : {"a", "b", "c", "d", "e"}) server_.put(std::string("b/s/") + name, name);
    ASSERT_TRUE(fetch({.name = "c", .uri = "s3://b/s/", .distribution = Distribution::sharded_by_key}));
    EXPECT_FALSE(fs::exists(top_ + "/a"));
    EXPECT_EQ(content("b"), "b");
    EXPECT_EQ(content("d"), "d");
    EXPECT_EQ(pins_.size(), 2u);
}

TEST_F(TransferTest, WhatAnotherJobReadIsReadAgainUnderTheSameNames) {
    server_.put("b/m.json", R"([{"prefix":"s3://b/data/"},"x","d/y"])");
    server_.put("b/data/x", "1");
    server_.put("b/data/d/y", "2");
    S3Input manifest{.name = "c", .uri = "s3://b/m.json", .type = S3DataType::manifest};
    ASSERT_TRUE(fetch(manifest));
    const std::vector<Pin> pinned = std::exchange(pins_, {});
    Status again = fetch_again(manifest, pinned);
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(content("x") + content("d/y"), "12");
    EXPECT_EQ(pins_.size(), 3u);

    S3Input sharded{.name = "c", .uri = "s3://b/data/", .distribution = Distribution::sharded_by_key};
    std::vector<Pin> mine{{"c", "b", "data/x", "", "", 1, sha256_hex("1")},
                          {"other", "b", "data/d/y", "", "", 1, ""}};
    ASSERT_TRUE(fetch_again(sharded, mine));
    EXPECT_EQ(content("x"), "1");
    EXPECT_FALSE(fs::exists(top_ + "/d")) << "another instance's";
    EXPECT_TRUE(fetch_again(sharded, {})) << "an instance that had no share";
    S3Input one{.name = "c", .uri = "s3://b/data/x", .type = S3DataType::object};
    EXPECT_FALSE(fetch_again(one, {}));
    EXPECT_TRUE(fetch_again(one, mine));
    server_.put("b/m.json", R"([{"prefix":"s3://b/data/"},"x"])");
    EXPECT_FALSE(fetch_again(manifest, pinned));
}

TEST_F(TransferTest, FoldersAreSentOnceAndOnlyWhatChanged) {
    fs::create_directories(top_ + "/d");
    std::ofstream(top_ + "/d/x") << std::string(250'000, 'm');  // three parts
    std::ofstream(top_ + "/y ü") << "y";
    fs::create_symlink("/etc/passwd", top_ + "/link");
    ASSERT_TRUE(with_client([&](S3Client& s3, Pool& pool) -> Task<Status> {
        FolderUpload upload(s3, pool, top_, *parse_s3_uri("s3://b/out"));
        ATHANOR_CO_CHECK(co_await upload.send_changed());
        EXPECT_EQ(upload.bytes(), 250'001u);
        ATHANOR_CO_CHECK(co_await upload.send_changed());
        EXPECT_EQ(upload.bytes(), 250'001u);
        std::ofstream(top_ + "/y ü") << "yy";
        co_return co_await upload.send_changed();
    }));
    EXPECT_EQ(server_.get("b/out/d/x"), std::string(250'000, 'm'));
    EXPECT_EQ(server_.get("b/out/y ü"), "yy");
    EXPECT_FALSE(server_.get("b/out/link"));
}

TEST_F(TransferTest, ALargeArchiveTravelsInParts) {
    std::string noise;
    SeededRandom random(3);
    noise = random.bytes(3'000'000);
    std::ofstream(top_ + "/n", std::ios::binary) << noise;
    auto written = with_client([&](S3Client& s3, Pool& pool) {
        return upload_archive(s3, pool, top_, *parse_s3_uri("s3://b/model.tar.gz"));
    });
    ASSERT_TRUE(written) << written.error().message;
    EXPECT_EQ(server_.get("b/model.tar.gz")->size(), written->size);
    EXPECT_GT(written->size, 3'000'000u);
    EXPECT_EQ(written->sha256, sha256_hex(*server_.get("b/model.tar.gz")));
    EXPECT_TRUE(written->output);
}

TEST_F(TransferTest, AnArchiveOfAFolderThatIsGoneIsAnError) {
    auto bytes = with_client([&](S3Client& s3, Pool& pool) {
        return upload_archive(s3, pool, top_ + "/absent", *parse_s3_uri("s3://b/model.tar.gz"));
    });
    EXPECT_FALSE(bytes);
    EXPECT_FALSE(server_.get("b/model.tar.gz"));
}

}  // namespace
}  // namespace athanor::compute
