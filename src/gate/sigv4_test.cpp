#include "gate/sigv4.hpp"

#include <gtest/gtest.h>

#include "base/hash.hpp"
#include "base/random.hpp"
#include "gate/payload.hpp"

namespace athanor::gate {
namespace {

// The examples of AWS's "Authenticating Requests: Using the Authorization Header" and "… Using Query Parameters".
const Credentials kExample{"AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "", {}};
const Timestamp kTime = *parse_sigv4_time("20130524T000000Z");

http::Request example_get() {
    http::Request request;
    request.method = "GET";
    request.target = "/test.txt";
    request.headers.add("Host", "examplebucket.s3.amazonaws.com");
    request.headers.add("Range", "bytes=0-9");
    request.headers.add("x-amz-content-sha256", kEmptyPayloadHash);
    request.headers.add("x-amz-date", "20130524T000000Z");
    request.headers.add("Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                        "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                        "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    return request;
}

http::Request example_presigned() {
    http::Request request;
    request.method = "GET";
    request.target =
        "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-"
        "east-1%2Fs3%2Faws4_request"
        "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
        "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    request.headers.add("Host", "examplebucket.s3.amazonaws.com");
    return request;
}

std::expected<Verified, Refusal> verify_example(const http::Request& request, Timestamp now,
                                                std::string_view payload = kEmptyPayloadHash) {
    SigningKeys keys;
    auto claim = parse_claim(request);
    if (!claim) return std::unexpected(claim.error());
    return verify(request, *claim, kExample.secret_access_key, payload, keys, now);
}

TEST(SigV4, AcceptsAwsHeaderExample) { EXPECT_TRUE(verify_example(example_get(), kTime)); }

TEST(SigV4, AcceptsAwsPresignedExample) {
    EXPECT_TRUE(verify_example(example_presigned(), kTime, kUnsignedPayload));
}

TEST(SigV4, RefusesWhatWasChangedAfterSigning) {
    auto request = example_get();
    request.headers.set("Range", "bytes=0-10");
    EXPECT_EQ(verify_example(request, kTime).error(), Refusal::mismatch);
    request = example_get();
    request.method = "DELETE";
    EXPECT_EQ(verify_example(request, kTime).error(), Refusal::mismatch);
    request = example_get();
    request.target = "/test.txt?versionId=1";
    EXPECT_EQ(verify_example(request, kTime).error(), Refusal::mismatch);
    EXPECT_EQ(verify_example(example_get(), kTime, kUnsignedPayload).error(), Refusal::mismatch);
}

TEST(SigV4, RefusesUnsignedAmzHeaders) {
    auto request = example_get();
    request.headers.add("x-amz-acl", "public-read");
    EXPECT_EQ(verify_example(request, kTime).error(), Refusal::unsigned_header);
    request = example_presigned();
    request.headers.add("x-amz-copy-source", "/other/secret");
    EXPECT_EQ(verify_example(request, kTime, kUnsignedPayload).error(), Refusal::unsigned_header);
}

TEST(SigV4, AllowsFifteenMinutesOfSkewAndNoMore) {
    EXPECT_TRUE(verify_example(example_get(), kTime + std::chrono::minutes(15)));
    EXPECT_EQ(verify_example(example_get(), kTime + std::chrono::minutes(16)).error(), Refusal::skewed);
    EXPECT_EQ(verify_example(example_get(), kTime - std::chrono::minutes(16)).error(), Refusal::skewed);
}

TEST(SigV4, PresignedUrlsExpire) {
    EXPECT_TRUE(verify_example(example_presigned(), kTime + std::chrono::hours(24), kUnsignedPayload));
    EXPECT_EQ(verify_example(example_presigned(), kTime + std::chrono::hours(25), kUnsignedPayload).error(),
              Refusal::expired);
    auto request = example_presigned();
    request.target.replace(request.target.find("86400"), 5, "604801");
    EXPECT_EQ(parse_claim(request).error(), Refusal::expires_too_long);
}

TEST(SigV4, RefusesWhatIsNoSignature) {
    http::Request request;
    request.method = "GET";
    request.target = "/";
    EXPECT_EQ(parse_claim(request).error(), Refusal::missing);
    for (const char* value :
         {"AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=a, Signature=b",
          "Basic Zm9v", "AWS4-HMAC-SHA256 Credential=a/b/c/d/aws4_request,SignedHeaders=host,Signature=zz"}) {
        request.headers.set("Authorization", value);
        EXPECT_EQ(parse_claim(request).error(), Refusal::malformed) << value;
    }
}

TEST(SigV4, WhatWeSignWeAccept) {
    for (const char* target : {"/bucket/a%20b%2Bc/%C3%BC?list-type=2&prefix=a%2Fb&delimiter=", "/",
                               "/endpoints/e%2Fx/invocations?z=1&a=2&a=1"}) {
        for (const char* service : {"s3", "sagemaker"}) {
            http::Request request;
            request.method = "PUT";
            request.target = target;
            request.headers.add("Host", "127.0.0.1:9000");
            request.headers.add("x-amz-meta-note", "  two   spaces ");
            sign(request, kExample, "us-east-1", service, kTime, kEmptyPayloadHash);
            EXPECT_TRUE(verify_example(request, kTime)) << target << " " << service;
        }
    }
}

// The example of "Signature Calculations for the Authorization Header: Transferring Payload in Multiple Chunks".
ChunkDecoder::Options example_chunks() {
    SigningKeys keys;
    ChunkDecoder::Options options;
    options.signed_chunks = true;
    options.decoded_length = 66560;
    options.seed = Verified{keys.get(kExample.secret_access_key, "20130524", "us-east-1", "s3"),
                            "20130524/us-east-1/s3/aws4_request", "20130524T000000Z",
                            "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"};
    return options;
}

std::string example_chunked_body() {
    return "10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n" +
           std::string(65536, 'a') +
           "\r\n400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n" +
           std::string(1024, 'a') +
           "\r\n0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n";
}

TEST(ChunkDecoder, DecodesAwsExampleHoweverItIsCut) {
    std::string body = example_chunked_body();
    SeededRandom random(1);
    for (int round = 0; round < 20; ++round) {
        ChunkDecoder decoder(example_chunks());
        std::string out;
        for (std::size_t at = 0; at < body.size();) {
            auto size = std::min<std::size_t>(1 + random.below(round < 2 ? 3 : 20000), body.size() - at);
            std::string_view piece(body.data() + at, size);
            ASSERT_TRUE(decoder.feed(piece, out));
            at += size;
        }
        EXPECT_TRUE(decoder.done());
        EXPECT_EQ(out, std::string(66560, 'a'));
    }
}

TEST(ChunkDecoder, RefusesEveryFlippedByteOfTheFraming) {
    std::string good = example_chunked_body();
    for (std::size_t at = 0; at < good.size(); at += at < 90 || at > 65600 ? 7 : 9001) {
        std::string body = good;
        body[at] ^= 1;
        ChunkDecoder decoder(example_chunks());
        std::string out;
        std::string_view input(body);
        auto status = decoder.feed(input, out);
        EXPECT_FALSE(status && decoder.done() && input.empty() && out == std::string(66560, 'a')) << at;
    }
}

TEST(ChunkDecoder, TrailersAreReadAndMustBeThoseAnnounced) {
    ChunkDecoder::Options options;
    options.trailer = true;
    options.decoded_length = 5;
    options.announced = {"x-amz-checksum-crc32"};
    {
        ChunkDecoder decoder(options);
        std::string out;
        std::string_view input = "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n";
        ASSERT_TRUE(decoder.feed(input, out));
        EXPECT_TRUE(decoder.done());
        EXPECT_EQ(out, "hello");
        EXPECT_EQ(decoder.trailers().get("X-Amz-Checksum-Crc32"), "NhCmhg==");
    }
    for (const char* bad : {"5\r\nhello\r\n0\r\n\r\n", "5\r\nhello\r\n0\r\nx-amz-checksum-crc64:AA==\r\n\r\n",
                            "5\r\nhello\r\n0\r\nnonsense\r\n\r\n"}) {
        ChunkDecoder decoder(options);
        std::string out;
        std::string_view input = bad;
        EXPECT_EQ(decoder.feed(input, out).error().code, "MalformedTrailerError") << bad;
    }
}

TEST(ChunkDecoder, LengthMustBeWhatWasDeclared) {
    for (const char* bad : {"4\r\nhell\r\n0\r\n\r\n", "6\r\nhello!\r\n0\r\n\r\n", "5\nhello\r\n0\r\n\r\n",
                            "-5\r\nhello", "\r\n", "zz\r\n"}) {
        ChunkDecoder::Options options;
        options.trailer = true;
        options.decoded_length = 5;
        ChunkDecoder decoder(options);
        std::string out;
        std::string_view input = bad;
        EXPECT_EQ(decoder.feed(input, out).error().code, "IncompleteBody") << bad;
    }
}

class Sessions : public ::testing::Test {
protected:
    ManualClock clock;
    SeededRandom random{7};
    RootAndSessions source{Credentials{"AKIAROOT", "rootsecret", "", {}}, "000000000000",
                           std::string(32, 'k'), clock, random};
};

TEST_F(Sessions, RootIsKnownAndOthersAreNot) {
    EXPECT_EQ(source.find("AKIAROOT", "")->principal.arn, "arn:aws:iam::000000000000:root");
    EXPECT_EQ(source.find("AKIAOTHER", "").error(), LookupFailure::unknown_key);
    EXPECT_EQ(source.find("AKIAROOT", "token").error(), LookupFailure::invalid_token);
}

TEST_F(Sessions, ASessionLivesUntilItExpiresAndSurvivesARestart) {
    auto made = source.mint_session("arn:aws:iam::000000000000:role/SM", "job-1", std::chrono::hours(1));
    ASSERT_TRUE(made);
    RootAndSessions restarted{source.root(), "000000000000", std::string(32, 'k'), clock, random};
    auto known = restarted.find(made->access_key_id, made->session_token);
    ASSERT_TRUE(known);
    EXPECT_EQ(known->secret_access_key, made->secret_access_key);
    EXPECT_EQ(known->principal.arn, "arn:aws:sts::000000000000:assumed-role/SM/job-1");
    clock.advance(std::chrono::hours(1));
    EXPECT_EQ(restarted.find(made->access_key_id, made->session_token).error(), LookupFailure::expired_token);
}

TEST_F(Sessions, AForgedTokenIsRefused) {
    auto made = source.mint_session("arn:aws:iam::000000000000:role/SM", "job-1", std::chrono::hours(1));
    std::string token = made->session_token;
    for (std::size_t i = 0; i < token.size(); i += 5) {
        std::string forged = token;
        forged[i] = forged[i] == 'A' ? 'B' : 'A';
        EXPECT_FALSE(source.find(made->access_key_id, forged)) << i;
    }
    EXPECT_FALSE(source.find("ASIAOTHER", token));
}

}  // namespace
}  // namespace athanor::gate
