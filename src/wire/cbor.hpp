// Structs as CBOR (RFC 8949), the bodies of Smithy's RPC v2 protocol, which CloudWatch speaks first: the same tables, names and meaning as
// json.hpp, in another notation. Blobs are byte strings, times are tag 1, numbers are binary.
//
// We write the preferred form: definite lengths, the shortest integers, a single float where it loses nothing. We read what the
// specification allows: definite and indefinite lengths, halves, singles and doubles; null and undefined are absent; unknown members are
// skipped, whatever they are. Refused as SerializationException: a value of another kind, text that is not UTF-8, a member twice, bytes
// after the value, and what exceeds the limits: 16 MiB, 128 levels, a million elements of lists and maps together.
// Cost: one pass, and a second one over lists without a length. Pure functions; called by decode and encode, on the connection's thread.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "wire/access.hpp"

namespace athanor::wire {

inline constexpr std::string_view kCborProtocol =
    "rpc-v2-cbor";  // header smithy-protocol, of requests and answers
inline constexpr std::string_view kCborType = "application/cbor";

Status read_cbor(const Shape& shape, std::string_view bytes, void* object, AbsentMembers& absent);

// Appends; the caller says how many members a map has before it writes them.
class CborWriter {
public:
    void map(std::size_t members) { head(5, members); }
    void list(std::size_t elements) { head(4, elements); }
    void text(std::string_view value);
    void bytes(std::string_view value);
    void integer(std::int64_t value);
    void real(double value);
    void boolean(bool value) { out_.push_back(static_cast<char>(value ? 0xf5 : 0xf4)); }
    void time(Timestamp value);

    void structure(const Shape& shape, const void* object);
    std::string take() && { return std::move(out_); }

private:
    void value(const Type& type, const void* value);
    void head(unsigned major, std::uint64_t argument);
    void big_endian(std::uint64_t value, int bytes);

    std::string out_;
};

}  // namespace athanor::wire
