// A sequence of bytes that arrives over time: a request's body, an object being read, a file being sent.
// Pull, one piece at a time, so that back-pressure is the absence of a call; whoever pulls bounds the memory.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "base/task.hpp"

namespace athanor {

class ByteStream {
public:
    virtual ~ByteStream() = default;
    // The next piece, empty at the end and ever after. It stays valid until the next call. At most about 256
    // KiB.
    virtual Task<Result<std::string_view>> read() = 0;
    // The number of bytes that are left, where it is known.
    virtual std::optional<std::uint64_t> remaining() const = 0;
};

std::unique_ptr<ByteStream> stream_of(std::string bytes);
// Reads all; an error (EntityTooLarge, 413) past `limit` bytes.
Task<Result<std::string>> read_all(ByteStream& stream, std::size_t limit);

}  // namespace athanor
