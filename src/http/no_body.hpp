// The body of a message that has none: at its end from the beginning.
#pragma once

#include "base/stream.hpp"

namespace athanor::http {

class NoBody final : public ByteStream {
public:
    Task<Result<std::string_view>> read() override { co_return std::string_view(); }
    std::optional<std::uint64_t> remaining() const override { return 0; }
};

}  // namespace athanor::http
