#include "base/stream.hpp"

#include <algorithm>

namespace athanor {
namespace {

constexpr std::size_t kPiece = 256 * 1024;

class StringStream final : public ByteStream {
public:
    explicit StringStream(std::string bytes) : bytes_(std::move(bytes)) {}

    Task<Result<std::string_view>> read() override {
        std::string_view piece = std::string_view(bytes_).substr(at_, kPiece);
        at_ += piece.size();
        co_return piece;
    }
    std::optional<std::uint64_t> remaining() const override { return bytes_.size() - at_; }

private:
    std::string bytes_;
    std::size_t at_ = 0;
};

}  // namespace

std::unique_ptr<ByteStream> stream_of(std::string bytes) {
    return std::make_unique<StringStream>(std::move(bytes));
}

Task<Result<std::string>> read_all(ByteStream& stream, std::size_t limit) {
    std::string all;
    auto too_large = [&] {
        return fail("EntityTooLarge", "The body exceeds " + std::to_string(limit) + " bytes", 413);
    };
    if (auto known = stream.remaining()) {
        if (*known > limit) co_return too_large();
        all.reserve(*known);
    }
    for (;;) {
        ATHANOR_CO_TRY(std::string_view piece, co_await stream.read());
        if (piece.empty()) co_return all;
        if (piece.size() > limit - all.size()) co_return too_large();
        all.append(piece);
    }
}

}  // namespace athanor
