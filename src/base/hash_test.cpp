#include "base/hash.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "base/encoding.hpp"
#include "base/random.hpp"

namespace athanor {
namespace {

constexpr HashKind kAll[] = {HashKind::md5,   HashKind::sha1,   HashKind::sha256,
                             HashKind::crc32, HashKind::crc32c, HashKind::crc64nvme};
constexpr HashKind kCrcs[] = {HashKind::crc32, HashKind::crc32c, HashKind::crc64nvme};

std::uint64_t crc(HashKind kind, std::string_view bytes) {
    return kind == HashKind::crc32    ? crc32(0, bytes)
           : kind == HashKind::crc32c ? crc32c(0, bytes)
                                      : crc64nvme(0, bytes);
}

// One bit at a time, from the definition.
std::uint64_t slow_crc64(std::string_view bytes) {
    std::uint64_t state = ~std::uint64_t{0};
    for (char c : bytes) {
        state ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) state = (state >> 1) ^ ((state & 1) ? 0x9A6C9329AC4BC9B5 : 0);
    }
    return ~state;
}

TEST(Hash, KnowsTheUsualVectors) {
    EXPECT_EQ(hex(hash(HashKind::md5, "")), "d41d8cd98f00b204e9800998ecf8427e");
    EXPECT_EQ(hex(hash(HashKind::md5, "abc")), "900150983cd24fb0d6963f7d28e17f72");
    EXPECT_EQ(hex(hash(HashKind::sha1, "abc")), "a9993e364706816aba3e25717850c26c9cd0d89d");
    EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hex(hash(HashKind::crc32, "123456789")), "cbf43926");
    EXPECT_EQ(hex(hash(HashKind::crc32c, "123456789")), "e3069283");
    EXPECT_EQ(hex(hash(HashKind::crc64nvme, "123456789")), "ae8b14860a799888");
    EXPECT_EQ(crc64nvme(0, ""), 0u);
}

TEST(Hash, KnowsTheHmacsOfRfc4231) {
    EXPECT_EQ(hex(hmac_sha256(std::string(20, '\x0b'), "Hi There")),
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    EXPECT_EQ(hex(hmac_sha256("Jefe", "what do ya want for nothing?")),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    EXPECT_EQ(
        hex(hmac_sha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First")),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    EXPECT_EQ(hex(hmac_sha256("", "")), "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

TEST(Hash, DoesNotDependOnHowTheBytesArrive) {
    SeededRandom random(1);
    std::string bytes = random.bytes(5000);
    for (HashKind kind : kAll) {
        Hash pieces(kind);
        for (std::size_t at = 0, step = 1; at < bytes.size(); at += step, step = step * 2 + 1) {
            pieces.update(std::string_view(bytes).substr(at, step));
        }
        Hash moved(std::move(pieces));
        EXPECT_EQ(moved.finish(), hash(kind, bytes));
    }
}

TEST(Hash, FoldsCrc64AsTheDefinitionSays) {
    SeededRandom random(2);
    std::string bytes = random.bytes(1100);
    for (std::size_t size = 0; size <= bytes.size(); size += size < 300 ? 1 : 13) {
        std::string_view some = std::string_view(bytes).substr(size % 17, size);
        ASSERT_EQ(crc64nvme(0, some), slow_crc64(some)) << size;
    }
}

TEST(Hash, CombinesCrcsOfParts) {
    EXPECT_TRUE(rc::check([] {
        SeededRandom random(*rc::gen::arbitrary<std::uint64_t>());
        std::string a = random.bytes(random.below(2000)), b = random.bytes(random.below(2000));
        for (HashKind kind : kCrcs)
            RC_ASSERT(crc_combine(kind, crc(kind, a), crc(kind, b), b.size()) == crc(kind, a + b));
    }));
}

TEST(Hash, CombinesWithPartsOfManyGigabytes) {
    // Zeros: n times the CRC of one block of 2^20 equals doubling it.
    std::string block(1 << 20, '\0');
    for (HashKind kind : kCrcs) {
        std::uint64_t one = crc(kind, block), doubled = one;
        std::uint64_t length = block.size();
        for (int i = 0; i < 14; ++i, length *= 2) doubled = crc_combine(kind, doubled, doubled, length);
        std::uint64_t added = 0;
        for (int i = 0; i < 1 << 14; ++i) added = i == 0 ? one : crc_combine(kind, added, one, block.size());
        EXPECT_EQ(doubled, added);
    }
}

TEST(Password, MatchesItselfAlone) {
    SeededRandom random(7);
    const std::string stored = scrypt_hash(random, "correct horse");
    EXPECT_TRUE(stored.starts_with("$scrypt$ln=15,r=8,p=1$"));
    EXPECT_TRUE(scrypt_matches(stored, "correct horse"));
    EXPECT_FALSE(scrypt_matches(stored, "correct horsf"));
    EXPECT_FALSE(scrypt_matches(stored, ""));
    EXPECT_NE(stored, scrypt_hash(random, "correct horse")) << "every one has a salt of its own";
}

TEST(Password, KnowsWhatPythonsHashlibMadeOfOne) {
    // hashlib.scrypt(b"pleaseletmein", salt=b"SodiumChlorideX!", n=32768, r=8, p=1, maxmem=1<<26, dklen=32)
    EXPECT_TRUE(scrypt_matches(
        "$scrypt$ln=15,r=8,p=1$U29kaXVtQ2hsb3JpZGVYIQ$AGev/o1iFHdf0MsTYhT1qEABGfAXM4aWbhrgJ5dzO04",
        "pleaseletmein"));
}

TEST(Password, NothingMatchesWhatIsNoHash) {
    for (std::string_view stored :
         {"", "$scrypt$ln=15,r=8,p=1$", "$scrypt$ln=15,r=8,p=1$$", "$scrypt$ln=14,r=8,p=1$AAAA$AAAA",
          "$scrypt$ln=15,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA"})
        EXPECT_FALSE(scrypt_matches(stored, "")) << stored;
}

TEST(Random, GivesIdsOfTheRightForm) {
    SeededRandom random(3);
    std::string id = uuid4(random);
    ASSERT_EQ(id.size(), 36u);
    EXPECT_EQ(id[14], '4');
    EXPECT_NE(std::string("89ab").find(id[19]), std::string::npos);
    EXPECT_EQ(request_id(random).size(), 16u);
    EXPECT_NE(uuid4(system_random()), uuid4(system_random()));
    SeededRandom again(3);
    EXPECT_EQ(uuid4(again), id);
}

TEST(Random, StaysBelowTheBound) {
    SeededRandom random(4);
    std::array<int, 7> seen{};
    for (int i = 0; i < 7000; ++i) ++seen[random.below(7)];
    for (int count : seen) EXPECT_GT(count, 800);
    EXPECT_EQ(random.below(1), 0u);
    EXPECT_EQ(system_random().bytes(1000).size(), 1000u);
}

}  // namespace
}  // namespace athanor
