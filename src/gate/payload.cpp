#include "gate/payload.hpp"

#include <algorithm>
#include <charconv>

#include "base/encoding.hpp"

namespace athanor::gate {
namespace {

constexpr std::size_t kLongestLine = 8 * 1024;
constexpr std::uint64_t kLargestSignedChunk = 64u << 20;  // AWS's clients send 64 KiB to 1 MiB

std::unexpected<Error> incomplete_body() {
    return fail("IncompleteBody",
                "You did not provide the number of bytes specified by the Content-Length HTTP header");
}

std::unexpected<Error> bad_chunk_signature() {
    return fail("SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. Check your "
                "key and signing method.",
                403);
}

std::unexpected<Error> malformed_trailer() {
    return fail("MalformedTrailerError",
                "The request contained trailing data that was not well-formed or did not conform to our "
                "published schema.");
}

// Passes a body through as it is, hashing it where the signature promised a hash: what does not match is an error in place of the end.
class PlainPayload final : public Payload {
public:
    PlainPayload(std::unique_ptr<ByteStream> body, std::string expected_sha256)
        : body_(std::move(body)), expected_(std::move(expected_sha256)) {
        if (!expected_.empty()) hash_.emplace(HashKind::sha256);
    }

    Task<Result<std::string_view>> read() override {
        ATHANOR_CO_TRY(auto piece, co_await body_->read());
        if (!hash_) co_return piece;
        if (!piece.empty()) {
            hash_->update(piece);
            co_return piece;
        }
        if (!checked_) {
            matches_ = hex(hash_->finish()) == expected_;
            checked_ = true;
        }
        if (!matches_) {
            co_return fail("XAmzContentSHA256Mismatch",
                           "The provided 'x-amz-content-sha256' header does not match what was computed.");
        }
        co_return piece;
    }
    std::optional<std::uint64_t> remaining() const override { return body_->remaining(); }
    const http::Headers& trailers() const override { return none_; }
    const std::vector<std::string>& announced() const override { return nothing_; }

private:
    std::unique_ptr<ByteStream> body_;
    std::string expected_;
    std::optional<Hash> hash_;
    bool checked_ = false, matches_ = false;
    http::Headers none_;
    std::vector<std::string> nothing_;
};

class ChunkedPayload final : public Payload {
public:
    ChunkedPayload(std::unique_ptr<ByteStream> body, ChunkDecoder::Options options)
        : body_(std::move(body)), left_(options.decoded_length), decoder_(std::move(options)) {}

    Task<Result<std::string_view>> read() override {
        out_.clear();
        while (out_.empty() && !decoder_.done()) {
            if (input_.empty()) {
                ATHANOR_CO_TRY(input_, co_await body_->read());
                if (input_.empty()) co_return incomplete_body();
            }
            ATHANOR_CO_CHECK(decoder_.feed(input_, out_));
        }
        if (out_.empty() && !drained_) {  // what follows the last chunk belongs to no payload
            if (!input_.empty()) co_return incomplete_body();
            ATHANOR_CO_TRY(auto rest, co_await body_->read());
            if (!rest.empty()) co_return incomplete_body();
            drained_ = true;
        }
        left_ -= out_.size();
        co_return std::string_view(out_);
    }
    std::optional<std::uint64_t> remaining() const override { return left_; }
    const http::Headers& trailers() const override { return decoder_.trailers(); }
    const std::vector<std::string>& announced() const override { return decoder_.announced(); }

private:
    std::unique_ptr<ByteStream> body_;
    std::uint64_t left_;
    ChunkDecoder decoder_;
    std::string_view input_;
    std::string out_;
    bool drained_ = false;
};

}  // namespace

std::optional<PayloadForm> payload_form(std::string_view content_sha256) {
    if (content_sha256 == kUnsignedPayload) return PayloadForm::unsigned_payload;
    if (content_sha256 == "STREAMING-AWS4-HMAC-SHA256-PAYLOAD") return PayloadForm::signed_chunks;
    if (content_sha256 == "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER")
        return PayloadForm::signed_chunks_with_trailer;
    if (content_sha256 == "STREAMING-UNSIGNED-PAYLOAD-TRAILER")
        return PayloadForm::unsigned_chunks_with_trailer;
    if (content_sha256.size() == 64 && from_hex(content_sha256)) return PayloadForm::hashed;
    return std::nullopt;
}

ChunkDecoder::ChunkDecoder(Options options)
    : options_(std::move(options)), previous_signature_(options_.seed.signature) {}

Status ChunkDecoder::feed(std::string_view& input, std::string& out) {
    while (!input.empty() && state_ != State::done) {
        if (state_ == State::data) {
            auto piece =
                input.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(left_, input.size())));
            if (chunk_hash_) chunk_hash_->update(piece);
            out.append(piece);
            input.remove_prefix(piece.size());
            left_ -= piece.size();
            if (left_ == 0) state_ = State::data_end;
            continue;
        }
        // Everything else is a line ended by CRLF.
        auto newline = input.find('\n');
        line_.append(input.substr(0, newline));
        input.remove_prefix(newline == std::string_view::npos ? input.size() : newline + 1);
        if (line_.size() > kLongestLine) return incomplete_body();
        if (newline == std::string_view::npos) return {};
        if (line_.empty() || line_.back() != '\r') return incomplete_body();
        line_.pop_back();
        std::string line = std::move(line_);
        line_.clear();
        if (state_ == State::size_line) {
            ATHANOR_CHECK(start_chunk(line));
        } else if (state_ == State::data_end) {
            if (!line.empty()) return incomplete_body();
            ATHANOR_CHECK(end_chunk());
        } else {
            ATHANOR_CHECK(add_trailer(line));
        }
    }
    return {};
}

Status ChunkDecoder::start_chunk(std::string_view line) {
    auto semicolon = line.find(';');
    auto digits = line.substr(0, semicolon);
    std::uint64_t size = 0;
    auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
    if (digits.empty() || error != std::errc() || end != digits.data() + digits.size())
        return incomplete_body();
    if (options_.signed_chunks) {
        constexpr std::string_view kSignature = "chunk-signature=";
        auto extension =
            semicolon == std::string_view::npos ? std::string_view() : line.substr(semicolon + 1);
        if (!extension.starts_with(kSignature)) return bad_chunk_signature();
        expected_signature_ = extension.substr(kSignature.size());
        if (size > kLargestSignedChunk)
            return fail("InvalidChunkSizeError",
                        "Only the last chunk is allowed to have a size less than 8192 bytes");
        chunk_hash_.emplace(HashKind::sha256);
    }
    if (size > options_.decoded_length - decoded_) return incomplete_body();
    decoded_ += size;
    left_ = size;
    if (size > 0) {
        state_ = State::data;
        return {};
    }
    last_ = true;
    if (decoded_ != options_.decoded_length) return incomplete_body();
    if (options_.trailer) {
        if (options_.signed_chunks) ATHANOR_CHECK(end_chunk());
        state_ = State::trailer_line;
    } else {
        state_ = State::data_end;
    }
    return {};
}

// Of a chunk or of the trailers: what differs is the algorithm's name and the hashes at the end.
std::string ChunkDecoder::signature_of(std::string_view algorithm, std::string_view rest) const {
    std::string text(algorithm);
    for (std::string_view line : {std::string_view(options_.seed.time), std::string_view(options_.seed.scope),
                                  std::string_view(previous_signature_), rest})
        text.append("\n").append(line);
    return hex(hmac_sha256(options_.seed.signing_key, text));
}

Status ChunkDecoder::end_chunk() {
    if (options_.signed_chunks) {
        auto signature = signature_of("AWS4-HMAC-SHA256-PAYLOAD",
                                      std::string(kEmptyPayloadHash) + "\n" + hex(chunk_hash_->finish()));
        chunk_hash_.reset();
        if (!equal_constant_time(signature, expected_signature_)) return bad_chunk_signature();
        previous_signature_ = std::move(signature);
    }
    state_ = last_ ? State::done : State::size_line;
    return {};
}

Status ChunkDecoder::add_trailer(std::string_view line) {
    if (line.empty()) {
        if (options_.signed_chunks)
            return bad_chunk_signature();  // the signature is the last trailer, and it was not there
        state_ = State::done;
        if (trailers_.fields().size() != options_.announced.size()) return malformed_trailer();
        return {};
    }
    auto colon = line.find(':');
    if (colon == std::string_view::npos) return malformed_trailer();
    auto name = to_lower(line.substr(0, colon));
    auto value = trim(line.substr(colon + 1));
    if (name == "x-amz-trailer-signature") {
        ATHANOR_CHECK(check_trailer_signature(value));
        return {};
    }
    if (std::ranges::find(options_.announced, name) == options_.announced.end() || trailers_.has(name)) {
        return malformed_trailer();
    }
    trailers_.add(name, value);
    trailer_text_.append(name).append(":").append(value).append("\n");
    return {};
}

Status ChunkDecoder::check_trailer_signature(std::string_view signature) {
    if (!options_.signed_chunks) return {};
    if (!equal_constant_time(signature_of("AWS4-HMAC-SHA256-TRAILER", sha256_hex(trailer_text_)), signature))
        return bad_chunk_signature();
    options_.signed_chunks = false;  // verified: the empty line may follow
    return {};
}

Result<std::unique_ptr<Payload>> open_payload(http::Request& request, PayloadForm form,
                                              std::string_view content_sha256, const Verified& verified) {
    if (form == PayloadForm::hashed || form == PayloadForm::unsigned_payload) {
        return std::make_unique<PlainPayload>(
            std::move(request.body), form == PayloadForm::hashed ? to_lower(content_sha256) : std::string());
    }
    ChunkDecoder::Options options;
    options.signed_chunks = form != PayloadForm::unsigned_chunks_with_trailer;
    options.trailer = form != PayloadForm::signed_chunks;
    options.seed = verified;
    auto length = request.headers.get("x-amz-decoded-content-length");
    auto number = length ? parse_number<std::uint64_t>(*length) : std::nullopt;
    if (!number) return fail("MissingContentLength", "You must provide the Content-Length HTTP header.", 411);
    options.decoded_length = *number;
    if (auto announced = request.headers.get("x-amz-trailer"); announced && options.trailer) {
        std::string_view rest(*announced);
        while (!rest.empty()) {
            auto comma = rest.find(',');
            options.announced.push_back(to_lower(trim(rest.substr(0, comma))));
            rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        }
    }
    return std::make_unique<ChunkedPayload>(std::move(request.body), std::move(options));
}

}  // namespace athanor::gate
