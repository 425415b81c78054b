// How a signed payload reaches its reader: plain with a known hash, unsigned, or in aws-chunked framing with or without chunk signatures
// and trailers (x-amz-content-sha256: STREAMING-AWS4-HMAC-SHA256-PAYLOAD[-TRAILER], STREAMING-UNSIGNED-PAYLOAD-TRAILER). The framing never reaches
// an object: what comes out is the decoded payload, and its end is reached only if every hash, signature and length was right.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/hash.hpp"
#include "base/stream.hpp"
#include "gate/sigv4.hpp"
#include "http/message.hpp"

namespace athanor::gate {

enum class PayloadForm {
    hashed,
    unsigned_payload,
    signed_chunks,
    signed_chunks_with_trailer,
    unsigned_chunks_with_trailer
};

// nullopt: not a form that AWS defines. `content_sha256` is the header's value.
std::optional<PayloadForm> payload_form(std::string_view content_sha256);

// The decoder of aws-chunked framing, without I/O: feed bytes, take decoded ones. Fuzzed.
class ChunkDecoder {
public:
    struct Options {
        bool signed_chunks = false;
        bool trailer = false;
        std::uint64_t decoded_length = 0;    // x-amz-decoded-content-length
        Verified seed;                       // for signed chunks
        std::vector<std::string> announced;  // x-amz-trailer, lower case
    };
    explicit ChunkDecoder(Options options);

    // Consumes a prefix of `input` (removing it) and appends decoded bytes to `out`. Errors: IncompleteBody, SignatureDoesNotMatch, InvalidChunkSizeError, MalformedTrailerError.
    Status feed(std::string_view& input, std::string& out);
    bool done() const { return state_ == State::done; }
    const http::Headers& trailers() const { return trailers_; }
    const std::vector<std::string>& announced() const { return options_.announced; }

private:
    enum class State { size_line, data, data_end, trailer_line, done };
    Status start_chunk(std::string_view line);
    Status end_chunk();
    Status add_trailer(std::string_view line);
    Status check_trailer_signature(std::string_view signature);
    std::string signature_of(std::string_view algorithm, std::string_view rest) const;

    Options options_;
    State state_ = State::size_line;
    std::string line_;
    std::uint64_t left_ = 0;  // of the current chunk
    std::uint64_t decoded_ = 0;
    bool last_ = false;
    std::string expected_signature_;  // of the current chunk, as sent
    std::string previous_signature_;
    std::optional<Hash> chunk_hash_;
    http::Headers trailers_;
    std::string trailer_text_;
};

// The body that a handler reads.
class Payload : public ByteStream {
public:
    // After the end was read: trailing headers, e.g. x-amz-checksum-crc32. Empty before, and for other forms.
    virtual const http::Headers& trailers() const = 0;
    // What x-amz-trailer announces, lower case: known before the body is read.
    virtual const std::vector<std::string>& announced() const = 0;
};

// Wraps request.body (and takes it). Errors: MissingContentLength, InvalidRequest for headers that contradict each other.
Result<std::unique_ptr<Payload>> open_payload(http::Request& request, PayloadForm form,
                                              std::string_view content_sha256, const Verified& verified);

}  // namespace athanor::gate
