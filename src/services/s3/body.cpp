#include "services/s3/body.hpp"

namespace athanor::s3 {
namespace {

std::unexpected<Error> too_large(std::uint64_t size, std::uint64_t limit) {
    return std::unexpected(Error{.code = "EntityTooLarge",
                                 .message = "Your proposed upload exceeds the maximum allowed size",
                                 .members = {{"ProposedSize", static_cast<std::int64_t>(size)},
                                             {"MaxSizeAllowed", static_cast<std::int64_t>(limit)}}});
}

class BoundedBody final : public ByteStream {
public:
    BoundedBody(std::unique_ptr<ByteStream> source, std::uint64_t limit)
        : source_(std::move(source)), limit_(limit) {}

    Task<Result<std::string_view>> read() override {
        ATHANOR_CO_TRY(auto piece, co_await source_->read());
        seen_ += piece.size();
        if (seen_ > limit_) co_return too_large(seen_, limit_);
        co_return piece;
    }
    std::optional<std::uint64_t> remaining() const override { return source_->remaining(); }

private:
    std::unique_ptr<ByteStream> source_;
    std::uint64_t limit_;
    std::uint64_t seen_ = 0;
};

}  // namespace

Result<std::unique_ptr<ByteStream>> bounded_body(std::unique_ptr<ByteStream> body, std::uint64_t limit) {
    if (!body) return stream_of({});
    auto size = body->remaining();
    if (!size) return std::make_unique<BoundedBody>(std::move(body), limit);
    if (*size > limit) return too_large(*size, limit);
    return body;
}

}  // namespace athanor::s3
