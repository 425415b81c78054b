#include "services/s3/body.hpp"

#include <gtest/gtest.h>

namespace athanor::s3 {
namespace {

class Unmeasured final : public ByteStream {
public:
    explicit Unmeasured(int pieces) : left_(pieces) {}
    Task<Result<std::string_view>> read() override {
        co_return left_-- > 0 ? std::string_view("piece") : std::string_view();
    }
    std::optional<std::uint64_t> remaining() const override { return std::nullopt; }

private:
    int left_;
};

Result<std::string> all_of(std::unique_ptr<ByteStream> body) { return run_to_end(read_all(*body, 1 << 20)); }

TEST(Body, of_a_known_length_is_refused_before_it_is_read) {
    EXPECT_EQ(*all_of(*bounded_body(stream_of("12345"), 5)), "12345");
    EXPECT_EQ(bounded_body(stream_of("123456"), 5).error().code, "EntityTooLarge");
}

TEST(Body, of_an_unknown_length_fails_where_the_limit_is) {
    EXPECT_EQ(*all_of(*bounded_body(std::make_unique<Unmeasured>(2), 10)), "piecepiece");
    EXPECT_EQ(all_of(*bounded_body(std::make_unique<Unmeasured>(3), 10)).error().code, "EntityTooLarge");
}

TEST(Body, that_is_absent_is_empty) { EXPECT_EQ(*all_of(*bounded_body(nullptr)), ""); }

}  // namespace
}  // namespace athanor::s3
