#include "services/s3/checksum.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "services/s3/errors.hpp"

namespace athanor::s3 {
namespace {

using objects::Checksum;
using objects::ChecksumType;

constexpr std::array<std::string_view, 5> kHeaders = {"x-amz-checksum-crc32", "x-amz-checksum-crc32c",
                                                      "x-amz-checksum-crc64nvme", "x-amz-checksum-sha1",
                                                      "x-amz-checksum-sha256"};

std::size_t index_of(HashKind kind) {
    return static_cast<std::size_t>(std::ranges::find(kChecksumKinds, kind) - kChecksumKinds.begin());
}

std::size_t size_of(HashKind kind) {
    switch (kind) {
        case HashKind::crc32:
        case HashKind::crc32c: return 4;
        case HashKind::crc64nvme: return 8;
        case HashKind::md5: return 16;
        case HashKind::sha1: return 20;
        case HashKind::sha256: return 32;
    }
    return 0;
}

std::unexpected<Error> invalid_value(HashKind kind) {
    return fail("InvalidRequest",
                "Value for " + std::string(kHeaders[index_of(kind)]) + " header is invalid.");
}

std::unexpected<Error> several_checksums() {
    return fail("InvalidRequest",
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.");
}

Result<Checksum> parse_value(HashKind kind, std::string_view text) {
    Checksum out{.kind = kind};
    if (auto dash = text.find('-'); dash != std::string_view::npos) {
        auto parts = parse_number<std::int32_t>(text.substr(dash + 1));
        if (!parts || *parts < 1) return invalid_value(kind);
        out.type = ChecksumType::composite;
        out.parts = *parts;
        text = text.substr(0, dash);
    }
    auto raw = from_base64(text);
    if (!raw || raw->size() != size_of(kind)) return invalid_value(kind);
    out.value = std::move(*raw);
    return out;
}

// The kind of the checksum that the trailer will bring. At most one.
Result<std::optional<HashKind>> announced_kind(const gate::Payload& payload) {
    std::optional<HashKind> kind;
    for (const auto& name : payload.announced()) {
        if (!name.starts_with("x-amz-checksum-")) continue;
        auto found = std::ranges::find(kHeaders, name);
        if (found == kHeaders.end()) return header_not_implemented(name);
        if (kind) return several_checksums();
        kind = kChecksumKinds[static_cast<std::size_t>(found - kHeaders.begin())];
    }
    return kind;
}

}  // namespace

std::string_view checksum_name(HashKind kind) {
    switch (kind) {
        case HashKind::crc32: return "CRC32";
        case HashKind::crc32c: return "CRC32C";
        case HashKind::crc64nvme: return "CRC64NVME";
        case HashKind::sha1: return "SHA1";
        case HashKind::sha256: return "SHA256";
        case HashKind::md5: return "MD5";
    }
    return {};
}

std::string_view checksum_type_name(ChecksumType type) {
    return type == ChecksumType::composite ? "COMPOSITE" : "FULL_OBJECT";
}

std::string checksum_text(const Checksum& checksum) {
    auto text = base64(checksum.value);
    if (checksum.parts > 0) text.append("-").append(std::to_string(checksum.parts));
    return text;
}

Result<std::optional<HashKind>> parse_algorithm(const std::optional<std::string>& text,
                                                std::string_view header) {
    if (!text) return std::nullopt;
    for (auto kind : kChecksumKinds) {
        if (equal_ignore_case(*text, checksum_name(kind))) return kind;
    }
    for (auto unbuilt : {"SHA512", "MD5", "XXHASH64", "XXHASH3", "XXHASH128"}) {
        if (equal_ignore_case(*text, unbuilt)) return header_not_implemented(header);
    }
    return fail("InvalidRequest",
                "Checksum algorithm provided is unsupported. Please try again with any of the valid types: "
                "[CRC32, CRC32C, CRC64NVME, SHA1, SHA256]");
}

Result<std::optional<ChecksumType>> parse_checksum_type(const std::optional<std::string>& text) {
    if (!text) return std::nullopt;
    if (*text == "COMPOSITE") return ChecksumType::composite;
    if (*text == "FULL_OBJECT") return ChecksumType::full_object;
    return fail("InvalidRequest", "Value for x-amz-checksum-type header is invalid.");
}

Result<std::optional<Checksum>> stated_checksum(const ChecksumFields& fields) {
    if (!fields.unbuilt.empty()) return header_not_implemented(fields.unbuilt);
    std::optional<Checksum> out;
    for (std::size_t i = 0; i < fields.known.size(); ++i) {
        if (!*fields.known[i]) continue;
        if (out) return several_checksums();
        ATHANOR_TRY(out, parse_value(kChecksumKinds[i], **fields.known[i]));
    }
    return out;
}

Result<objects::BodyExpectations> body_expectations(const gate::Call& call, const ChecksumFields& fields,
                                                    const std::optional<std::string>& algorithm,
                                                    const std::optional<std::string>& content_md5) {
    objects::BodyExpectations out;
    if (content_md5) {
        auto raw = from_base64(*content_md5);
        if (!raw || raw->size() != 16)
            return fail("InvalidDigest", "The Content-MD5 you specified was invalid.");
        out.content_md5 = std::move(*raw);
    }
    ATHANOR_TRY(auto stated, stated_checksum(fields));
    std::optional<HashKind> trailing;
    if (call.payload) {
        ATHANOR_TRY(trailing, announced_kind(*call.payload));
    }
    if (stated && trailing) return several_checksums();
    if (stated) {
        if (stated->parts > 0) return invalid_value(stated->kind);
        out.checksum = stated->kind;
        out.expected_checksum = [value = std::move(stated->value)]() -> Result<std::optional<std::string>> {
            return value;
        };
    } else if (trailing) {
        out.checksum = trailing;
        out.expected_checksum = [payload = call.payload,
                                 kind = *trailing]() -> Result<std::optional<std::string>> {
            auto text = payload->trailers().get(kHeaders[index_of(kind)]);
            if (!text) return invalid_value(kind);
            ATHANOR_TRY(auto value, parse_value(kind, *text));
            if (value.parts > 0) return invalid_value(kind);
            return std::move(value.value);
        };
    }
    if (algorithm) {
        if (!out.checksum) {
            return fail("InvalidRequest",
                        "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or "
                        "x-amz-trailer headers were found.");
        }
        ATHANOR_TRY(auto named, parse_algorithm(algorithm, "x-amz-sdk-checksum-algorithm"));
        if (named != out.checksum)
            return fail("InvalidRequest", "Value for x-amz-sdk-checksum-algorithm header is invalid.");
    }
    return out;
}

Task<Result<std::string_view>> CheckedBody::read() {
    ATHANOR_CO_TRY(auto piece, co_await source_.read());
    if (!piece.empty()) {
        hash_.update(piece);
    } else if (!checksum_) {
        checksum_ = objects::Checksum{.kind = hash_.kind(), .value = hash_.finish()};
        ATHANOR_CO_TRY(auto expected, expected_());
        if (expected && *expected != checksum_->value)
            co_return objects::bad_digest(checksum_name(checksum_->kind));
    }
    co_return piece;
}

}  // namespace athanor::s3
